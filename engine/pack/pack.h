/* SPDX-License-Identifier: MIT
 * pack.h -- levels with all that they need as one file that can be sent.
 *
 * Layer:  pack (core, platform, libarchive).
 * Owns:   a PackList owns its texts.
 * Errors: bool + Error, which names the file within the pack.
 *
 * A pack is a zip file, so that anybody can look into it. Its first entry is
 * called "thaw-pack" and is a text: the line "Thaw 1", then "level NAME" for
 * each level that it was made for. All other entries lie below "scripts/".
 *
 * Packs come by mail: nothing in one is believed. Names cannot leave the
 * folder that it is opened in, links and folders are not made, and what is
 * unpacked is counted while it is written. What the files hold is untrusted
 * still, as it is of any level. */
#ifndef THAW_PACK_PACK_H
#define THAW_PACK_PACK_H

#include "core/words/error.h"

#include <stddef.h>

#define PACK_ENDING  ".thaw"
#define PACK_SCRIPTS "scripts"

enum {
    PACK_FILES_MAX = 1000,
    PACK_FILE_BYTES_MAX = 8 * 1024 * 1024,
    PACK_BYTES_MAX = 128 * 1024 * 1024, /* of all, unpacked */
    PACK_LEVELS_MAX = 100
};

typedef struct PackFile {
    char *name; /* below scripts/: "crabby_couple/first_visit.lua" */
    char *path; /* where it is on the disk */
} PackFile;

typedef struct PackList {
    PackFile *files;
    int count, capacity;
    char **levels; /* names of those that it is made for */
    int level_count, level_capacity;
} PackList;

void pack_list_free(PackList *list);
/* False: it is there already. Texts are copied. */
bool pack_list_add(PackList *list, const char *name, const char *path);
void pack_list_add_level(PackList *list, const char *name);

/* Whether this program was built with what opens packs; else why not. */
bool pack_known(Error *err);
/* Whether a file is called as a pack is. */
bool pack_is_named(const char *path);
/* Whether a name may stand in a pack. */
bool pack_name_is_safe(const char *name);

/* Writes it, whole or not at all. */
bool pack_write(const PackList *list, const char *path, Error *err);
/* Unpacks it into `folder`, which is there and empty: the files lie below
 * "scripts" in it then. The list tells the levels, and where all files are;
 * free it whether it succeeded or not. */
bool pack_read(const char *path, const char *folder, PackList *list,
               Error *err);

#endif
