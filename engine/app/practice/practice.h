/* SPDX-License-Identifier: MIT
 * practice.h -- the player's room: which levels there are, how they went, and
 *               conversations that are kept. Both front ends play through it.
 *
 * Layer:  app (core, script, store).
 * Owns:   a Practice owns its cards; a Meeting owns its level, its Session
 *         and its Debrief. Meetings end before their Practice does.
 * Errors: a level's mistakes are Findings; a disk that will not take what was
 *         said is a notice (practice_notice), and play goes on.
 *
 * A front end needs five calls:
 *     practice_open -> practice_card -> practice_meet ->
 *     meeting_apply / meeting_view -> meeting_debrief
 * Nothing is kept by the front end itself: what was said is on disk before
 * meeting_apply returns. */
#ifndef THAW_APP_PRACTICE_PRACTICE_H
#define THAW_APP_PRACTICE_PRACTICE_H

#include "core/study/debrief.h"
#include "core/story/findings.h"
#include "core/play/session.h"
#include "core/play/view.h"

typedef struct Practice Practice;
typedef struct Meeting Meeting;

typedef struct PracticeOptions {
    const char *data;     /* folder with game/ and assets/; NULL: looked for  */
    const char *kept;     /* file of what is kept; NULL: the usual one; "":
                             nothing is kept                                  */
    const char *profile;  /* who plays; NULL: "" (the only one on this desk)  */
    const struct BeginAt *begin_at; /* begin_at.h; NULL: at the beginning */
    const char *language; /* of all words: "es"; NULL: the levels as written,
                             the program's as they are set already (say.h);
                             "auto": what was chosen, else the system's      */
} PracticeOptions;

/* Never fails: without a disk it says so in practice_notice, without levels
 * practice_count is 0. `options` NULL: all as usual. */
Practice *practice_open(const PracticeOptions *options);
void practice_close(Practice *practice); /* NULL allowed */

/* False when the game's own files were not found, and why. */
bool practice_ready(const Practice *practice, Error *err);

/* Whether what is said now can be gone on with later. */
bool practice_keeps(const Practice *practice);

/* One quiet sentence for the player (a damaged file was replaced by its copy,
 * the disk is full …), or NULL. Borrowed until the next call that saves. */
const char *practice_notice(const Practice *practice);

/* The look of somebody whom looks.lua names, counted around; false when it
 * names nobody. */
bool practice_person(Practice *practice, unsigned which, Look *out);

/* ---- levels ---- */

typedef struct CardCustomer {
    const char *name;
    Look look;
    Voice voice;
} CardCustomer;

/* What a level's card shows; all texts are borrowed from the Practice. */
typedef struct LevelCard {
    const char *id, *file;
    const char *title; /* the id where the level cannot be read */
    const char *place, *backdrop, *brief; /* may be NULL */
    const char *visit_of; /* the level whose customers come back; or NULL */
    const char *language; /* what it is written in, by its own name, where
                             that is not the language spoken; else NULL */
    Channel channel;
    int minutes;
    int plays; /* of a campaign (week_run.h): its encounters; else 0 */
    CardCustomer customers[STORY_CUSTOMERS_MAX];
    int customer_count;
    const char *error; /* NULL: playable; else the first error, as printed */
    int error_count;

    int times;    /* finished conversations */
    Outcome best; /* when times > 0 */
    const char *best_ending;
    const short *curve; /* mood (tenths) of the first customer, start and
                           after each turn, of the best conversation */
    int curve_count;
    int waiting; /* replies in a conversation that was broken off and
                    can go on; of a campaign its encounters that are over;
                    0: none waits */
} LevelCard;

/* Levels in the order in which they are meant to be met. Finding them is a
 * look at the folders only; a level is read when its card is asked for. */
int practice_count(const Practice *practice);
const LevelCard *practice_card(Practice *practice, int index);
/* One that is met in a campaign: lists do not offer it alone. */
bool practice_is_part(const Practice *practice, int index);
/* A level by id ("crabby_couple/first_visit") or by the path of its file,
 * wherever that is: its index, or NONE with what was meant in `err`. */
int practice_find(Practice *practice, const char *name, Error *err);

/* The sounds that all levels share; lives as long as the Practice. */
SoundTable practice_sounds(Practice *practice);

/* ---- conversations ---- */

typedef enum {
    MEET_FRESH, /* from the briefing */
    MEET_GO_ON, /* where it was broken off, if it was; else fresh */
} MeetKind;

/* Loads the level and starts from what the customers remember (`visit_of`).
 * NULL when the level has errors, all of them in `findings` (may be NULL). */
Meeting *practice_meet(Practice *practice, int index, MeetKind kind,
                       Findings *findings);
/* Ends it; what was said is kept, and waits when it was not finished. */
void meeting_close(Meeting *meeting); /* NULL allowed */

/* As session_apply, and on disk before it returns. COMMAND_REWIND from the
 * ending begins a new conversation from there: the finished one stays. */
bool meeting_apply(Meeting *meeting, Command command, Error *err);
/* As session_view; View.notice also tells what practice_notice would. */
void meeting_view(const Meeting *meeting, View *view);

/* The meter opened; made on first use, valid until the next meeting_apply. */
const Debrief *meeting_debrief(Meeting *meeting);
/* Works some milliseconds on it ahead, once the talk is over: while its last
 * lines are shown. False when nothing is left to do. */
bool meeting_study(Meeting *meeting);
/* The habit that keeps coming back over all finished conversations of this
 * player: HABIT_NONE before it was the costliest in two of them. */
Habit practice_habit(Practice *practice, int *times, int *of);
/* Whether the debrief asks for a guess before the meter opens: the setting
 * "window.guess", on when never set. */
bool practice_guesses(Practice *practice);
/* In how many of the last ten at most it was seen, so far. */
void practice_guess_record(Practice *practice, int *times, int *of);
/* Keeps one guess; in how many of the last ten at most it was seen. */
void practice_guessed(Practice *practice, bool seen, int *times, int *of);
/* The conversation itself: for captions of the debrief, authors, presenters. */
const Session *meeting_session(const Meeting *meeting);

/* ---- settings: small texts by name, kept with the rest ---- */

/* Borrowed until the next practice_set; `usual` when never set. */
const char *practice_setting(Practice *practice, const char *name,
                             const char *usual);
void practice_set(Practice *practice, const char *name, const char *value);

#endif
