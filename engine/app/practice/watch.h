/* SPDX-License-Identifier: MIT
 * watch.h -- a level or a campaign that is edited while it is played: notices
 *            that it was saved, loads it again, and goes on at the same turn.
 *
 * Layer:  app (core, script).
 * Owns:   a Watch owns its news; it borrows the Practice.
 * Errors: a level that broke is told in the news; the one before plays on.
 *
 * Looks at the level's file, at all that it requires, at the translation that
 * is spoken, and at the files that its last errors stand in. A front end
 * calls watch_look every WATCH_LOOK_MS while it waits for the player: a save
 * is noticed once the file has kept still from one look to the next, since
 * editors write it in several goes or put another file in its place. */
#ifndef THAW_APP_PRACTICE_WATCH_H
#define THAW_APP_PRACTICE_WATCH_H

#include "app/practice/week_run.h"

enum { WATCH_LOOK_MS = 40 };

typedef struct Watch Watch;

/* Just after loading: the meeting, or NULL and the findings of why not. */
Watch *watch_new(Practice *practice, int level, const Meeting *meeting,
                 const Findings *findings);
/* The same of a campaign, between its conversations. */
Watch *watch_new_week(Practice *practice, int level, const WeekRun *run,
                      const Findings *findings);
void watch_free(Watch *watch); /* NULL allowed */

typedef enum {
    WATCH_SAME,   /* nothing to tell */
    WATCH_LOADED, /* the new text is what is played from here on */
    WATCH_BROKEN, /* it has errors: the old one plays on, if there is one */
} WatchKind;

typedef struct WatchNews {
    WatchKind kind;
    const char *file; /* the one that was saved, without its folders */
    size_t had, kept; /* replies given before, and those that still exist */
    const Findings *findings; /* WATCH_BROKEN: at least one error */
} WatchNews;

/* Texts in the news are borrowed until the next look. *meeting is reloaded in
 * place; where it was NULL (the level was broken from the first) it becomes a
 * fresh one as soon as the level can be played. */
WatchNews watch_look(Watch *watch, Meeting **meeting);

/* The same of a campaign. Where *run was NULL, it becomes one that goes on
 * where it was left. */
WatchNews watch_look_week(Watch *watch, WeekRun **run);

/* The news in a sentence: "first_visit.lua was saved: on at the same turn." */
void watch_sentence(const WatchNews *news, char *out, size_t size);

#endif
