/* SPDX-License-Identifier: MIT
 * own.h -- pictures and recordings that a level brings along, as files beside
 *          it.
 *
 * Layer:  core (no SDL, no Lua, no files: whoever reads a level looks at them).
 * Owns:   nothing; texts belong to the Story (story.h).
 *
 * Nothing needs them. One that cannot be used has no path, and what is drawn
 * or spoken without it stands in its place. */
#ifndef THAW_CORE_STORY_OWN_H
#define THAW_CORE_STORY_OWN_H

#include "core/story/findings.h"

typedef enum { OWN_PICTURE, OWN_SOUND } OwnKind;

typedef struct OwnFile {
    OwnKind kind;
    const char *name;        /* as the level gives it: "photos/till.png" */
    const char *asked;       /* where that is */
    const char *path;        /* to open it; NULL: it cannot be used */
    unsigned long long hash; /* of its bytes, as they were found good */
    Place at;
} OwnFile;

typedef struct OwnFiles {
    const OwnFile *files;
    int count;
    int room; /* the one behind the people, or NONE */
} OwnFiles;

/* A file as it is named somewhere; name NULL: not given. */
typedef struct OwnName {
    const char *name, *asked;
    Place at;
} OwnName;

struct Story;
/* The own file that shows a customer in that mood, or NONE: the look is drawn.
 * One that cannot be used gives way to the next. */
int story_picture(const struct Story *story, int customer, int mood);
/* The own file, if it can be used; else NULL, as for NONE. */
const OwnFile *story_own_file(const struct Story *story, int index);

#endif
