/* SPDX-License-Identifier: MIT
 * practice.h -- one run of the program for a player: the levels, how they went,
 *               and conversations, which are kept. All front ends use it.
 *
 * Layer:  app (core, script, store).
 * Owns:   a Practice owns its cards; a Meeting owns its level, its Session
 *         and its Debrief. Close all Meetings before their Practice.
 * Errors: a level's mistakes are Findings; when a conversation cannot be saved,
 *         practice_notice says so and play goes on.
 *
 * A front end needs five calls:
 *     practice_open -> practice_card -> practice_meet ->
 *     meeting_apply / meeting_view -> meeting_debrief
 * A front end keeps nothing itself: each reply is on disk before meeting_apply
 * returns. */
#ifndef THAW_APP_PRACTICE_PRACTICE_H
#define THAW_APP_PRACTICE_PRACTICE_H

#include "app/practice/card.h"
#include "core/study/debrief.h"
#include "core/story/findings.h"
#include "core/play/session.h"
#include "core/play/view.h"

typedef struct Practice Practice;
typedef struct Meeting Meeting;

typedef struct PracticeOptions {
    const char *data;    /* folder with game/ and assets/; NULL: search      */
    const char *kept;    /* path of the database; NULL: the default; "":
                            nothing is kept                                  */
    const char *profile; /* who plays; NULL: who played last                 */
    const struct BeginAt *begin_at; /* begin_at.h; NULL: at the beginning */
    const char *language; /* "es"; NULL: levels as written, and the program in
                             the language set already (say.h); "auto": the
                             chosen one, else the system's                    */
    bool own_fonts;       /* for a front end that draws with Thaw's fonts: tells
                             which letters they have not */
} PracticeOptions;

/* Never fails: if nothing can be kept, practice_notice says so; without levels
 * practice_count is 0. `options` NULL: all defaults. */
Practice *practice_open(const PracticeOptions *options);
void practice_close(Practice *practice); /* NULL allowed */

/* False, with the reason, when the game's own files were not found. */
bool practice_ready(const Practice *practice, Error *err);

/* Whether conversations are kept, so that they can be continued later. */
bool practice_keeps(const Practice *practice);

/* One sentence for the player (a damaged file was replaced by its copy, the
 * disk is full …), or NULL. Borrowed until the next call that saves. */
const char *practice_notice(const Practice *practice);

/* The look of person number `which` in looks.lua, modulo their number; false
 * when there is none. */
bool practice_person(Practice *practice, unsigned which, Look *out);

/* ---- levels ---- */

/* Levels in the order of level_list.h. Only folders are read for this; a
 * level's file is read when its card is asked for. */
int practice_count(const Practice *practice);
const LevelCard *practice_card(Practice *practice, int index);
/* One that is met in a campaign: lists do not offer it alone. */
bool practice_is_part(const Practice *practice, int index);
/* The level at a place of the list that players choose from, from 0; NONE after
 * the last. Campaigns come first; an author's list has their parts too. */
int practice_offered(const Practice *practice, int place, bool author);
/* The index of a level by id ("crabby_couple/first_visit") or by the path of
 * its file, wherever that is; NONE with the nearest id in `err`. */
int practice_find(Practice *practice, const char *name, Error *err);

/* The sounds that all levels share; borrowed from the Practice. */
SoundTable practice_sounds(Practice *practice);

/* ---- conversations ---- */

typedef enum {
    MEET_FRESH, /* from the briefing */
    MEET_GO_ON, /* continues an unfinished one, if any; else fresh */
} MeetKind;

/* Loads the level; the customers remember an earlier visit (`visit_of`). NULL
 * when the level has errors, all of them in `findings` (may be NULL). */
Meeting *practice_meet(Practice *practice, int index, MeetKind kind,
                       Findings *findings);
/* Closes it. It is kept, and can be continued if it was not finished. */
void meeting_close(Meeting *meeting); /* NULL allowed */

/* Like session_apply, and saved before it returns. COMMAND_REWIND from the
 * ending begins a new conversation; the finished one stays as it is. */
bool meeting_apply(Meeting *meeting, Command command, Error *err);
/* Whether the conversation is being saved, so that it can be gone on with. */
bool meeting_keeps(const Meeting *meeting);
/* Like session_view; View.notice also has practice_notice. */
void meeting_view(const Meeting *meeting, View *view);

/* The debrief; made on first use, valid until the next meeting_apply. */
const Debrief *meeting_debrief(Meeting *meeting);
/* Prepares it for some milliseconds, once the conversation is finished: to be
 * called while the last lines are shown. False when nothing is left to do. */
bool meeting_study(Meeting *meeting);
/* The player's most frequent habit over all finished conversations; HABIT_NONE
 * until it was the costliest in two of them. */
Habit practice_habit(Practice *practice, int *times, int *of);
/* Whether the debrief asks for a guess before it shows the meter: the setting
 * "window.guess", on by default. */
bool practice_guesses(Practice *practice);
/* In how many of the last guesses, at most ten, the player was right. */
void practice_guess_record(Practice *practice, int *times, int *of);
/* Keeps one guess, and returns the record including it. */
void practice_guessed(Practice *practice, bool seen, int *times, int *of);
/* The Session: for the debrief's captions, for authors and presenters. */
const Session *meeting_session(const Meeting *meeting);

/* ---- settings: small texts by name, kept with the rest ---- */

/* Borrowed until the next practice_set; returns `usual` when it was never set.
 */
const char *practice_setting(Practice *practice, const char *name,
                             const char *usual);
void practice_set(Practice *practice, const char *name, const char *value);

#endif
