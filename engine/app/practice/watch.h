/* SPDX-License-Identifier: MIT
 * watch.h -- a level or a campaign that is edited while it is played: notices
 *            that it was saved, loads it again, and goes on at the same turn.
 *
 * Layer:  app (core, script).
 * Owns:   a Watch owns its news; it borrows the Practice.
 * Errors: if the saved level has errors, the news has them, and play goes on
 *         with the version before.
 *
 * It watches the level's file, all files that it requires, its pictures and
 * recordings, the translation in use or one that may come, and the files of its
 * last errors. A front end calls watch_look every WATCH_LOOK_MS while it waits
 * for the player. Editors write a file in several steps or replace it, so a
 * change counts once the file is the same at two looks in a row. */
#ifndef THAW_APP_PRACTICE_WATCH_H
#define THAW_APP_PRACTICE_WATCH_H

#include "app/practice/week_run.h"

enum { WATCH_LOOK_MS = 40 };

typedef struct Watch Watch;

/* To be called after loading, with the meeting; or with NULL and the findings
 * that prevented it. */
Watch *watch_new(Practice *practice, int level, const Meeting *meeting,
                 const Findings *findings);
/* The same of a campaign, between its conversations. */
Watch *watch_new_week(Practice *practice, int level, const WeekRun *run,
                      const Findings *findings);
void watch_free(Watch *watch); /* NULL allowed */

typedef enum {
    WATCH_SAME,   /* no news */
    WATCH_LOADED, /* the new version was loaded */
    WATCH_BROKEN, /* the new version has errors: the old one is kept */
} WatchKind;

typedef struct WatchNews {
    WatchKind kind;
    const char *file; /* name of the saved file, without folders */
    size_t had, kept; /* replies given before, and those that still exist */
    const Findings *findings; /* WATCH_BROKEN: at least one error */
} WatchNews;

/* Texts in the news are borrowed until the next look. *meeting is reloaded in
 * place; if it was NULL because the level had errors from the start, it becomes
 * a fresh meeting once the level has none. */
WatchNews watch_look(Watch *watch, Meeting **meeting);

/* The same of a campaign. Where *run was NULL, it becomes one that goes on
 * where it was left. */
WatchNews watch_look_week(Watch *watch, WeekRun **run);

/* The news in a sentence: "first_visit.lua was saved: on at the same turn." */
void watch_sentence(const WatchNews *news, char *out, size_t size);

#endif
