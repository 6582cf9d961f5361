/* SPDX-License-Identifier: MIT
 * state.h -- what practice.c and meeting.c share; not for others.
 *
 * Layer:  app.
 * Owns:   see practice.h. */
#ifndef THAW_APP_PRACTICE_STATE_H
#define THAW_APP_PRACTICE_STATE_H

#include "app/practice/meeting.h"
#include "app/conf.h"
#include "app/practice/history.h"
#include "app/level_list.h"
#include "app/language.h"
#include "app/log.h"
#include "app/sending.h"
#include "app/practice/practice.h"
#include "app/practice/profiles.h"
#include "core/base/mem.h"
#include "core/study/usual.h"
#include "script/load.h"
#include "store/weeks.h"

typedef struct Card {
    LevelCard card;
    Arena *arena;  /* what the level's file says; NULL: not read yet  */
    Arena *played; /* what the store says of it; NULL: not asked yet  */
    const char **kept_endings;  /* as they are kept, NULL-ended, and */
    const char **shown_endings; /* in the language spoken */
    unsigned tempts;            /* progress_tempts */
} Card;

/* A conversation that could not be saved yet, with copies of its texts. Its
 * events are those of all saves that failed. */
typedef struct Unsaved {
    StoredPlay play;
    StoredWeek week; /* that it is part of, when in_week */
    bool in_week;
    Arena *arena;
} Unsaved;

/* A level's random player, kept while the program runs. */
typedef struct UsualKept {
    unsigned long long text_hash;
    Usual usual;
} UsualKept;

typedef struct History History; /* see history.c */
struct WeekRun;                 /* see week_state.h */
struct CampaignFile;            /* see script/campaign_file.h */

struct Practice {
    Paths paths;
    Conf conf; /* what the administrator decided */
    Sending sending;
    bool usual;   /* what is kept is kept where it is usual */
    bool tells;   /* something was told that is not being sent yet */
    Error unsent; /* why sending stopped; "" the player knows, or it works */
    Log log;
    LevelList levels;
    Library *library; /* read when the first level is */
    Findings *shared; /* what is wrong in the library */
    Card **cards;     /* one for each entry of the levels; a pointer so that a
                         card stays where it is when levels are added */
    int card_count;
    Store *store;
    char *profile;
    bool profile_given; /* on the command line: nobody is asked */
    Profile *people;    /* lent by profiles_list */
    History *history;   /* NULL: not asked for since the last play */
    Error lost;         /* the game's files were not found */
    Error told;         /* what the conversation that is begun should know */
    Error homeless;     /* there is nowhere to keep anything */
    Unsaved *unsaved;
    int unsaved_count, unsaved_capacity;
    UsualKept **usuals; /* pointers: what is borrowed stays where it is */
    int usual_count, usual_room;
    char *setting;
    const struct BeginAt *begin_at; /* NULL: levels begin at their beginning */
    int begin_level;                /* the one that does not, or NONE */
    bool speaks_chosen; /* the language that was chosen, not one given */
    char language[LANGUAGE_CAPACITY];
};

/* The name that {player} stands for in levels; NULL: none was given. Borrowed
 * as a setting is. */
const char *practice_player(Practice *practice);
/* The vocabulary that all levels share. */
const Library *practice_library(Practice *practice);
/* Loads a level of the levels; NULL when it has errors. `findings` may be
 * NULL. */
Level *practice_load(Practice *practice, int index, Findings *findings);
/* "es", "" as written, "auto" as the system; not kept. */
void practice_set_language(Practice *practice, const char *wanted);
/* What a level is spoken in, by its own name, where that is not the language
 * of the program; else NULL. `written`: what its file says it is in. */
const char *practice_other_language(const Practice *practice, const char *file,
                                    const char *written, Arena *arena);
/* Puts a level's words into the language. */
void practice_translate(Practice *practice, Level *level);
void practice_translate_campaign(Practice *practice, struct CampaignFile *file);
/* Saves it, and the campaign that its end changed (NULL: none did) with it; or
 * keeps both until they can be saved (unsaved.c). */
void practice_save(Practice *practice, const StoredPlay *play,
                   const StoredWeek *week);
void practice_forget_unsaved(Practice *practice);
/* Tries again what could not be saved so far. */
bool practice_save_all(Practice *practice);
/* Sends in a process of its own what waits, and takes no time here. Only where
 * it is set up, and what is kept is where that process looks for it. */
void practice_send(Practice *practice);
/* Asks the outbox whether there is something that the player must know. */
void practice_hear_of_sending(Practice *practice);
/* The player was told. */
void practice_told_of_sending(Practice *practice);
/* The language that this person chose, else the system's. */
void practice_speak_chosen(Practice *practice);
/* A level's text as it was once, written for a moment to `path`; in the
 * language that is spoken, where the level of this record is still there. */
Level *practice_load_kept(Practice *practice, const char *path,
                          const char *record);
/* An ending as it is read now; a level that is gone (NONE) or has no such
 * ending any more shows it as it was kept. */
const char *practice_ending(Practice *practice, int index, const char *kept);
unsigned practice_tempts(Practice *practice, int index);
/* Until when the level of this record is not to be suggested; 0: never. */
long long practice_declined(Practice *practice, const char *record);
/* The next conversation of a campaign, or what was broken off of it. */
Meeting *practice_meet_in(Practice *practice, struct WeekRun *run, int play,
                          Findings *findings);
/* A finished conversation once more; takes over the level. */
Meeting *meeting_again(Practice *practice, Level *level, int index,
                       const StoredPlay *play, const Journal *journal);
/* What the conversation is kept under, and where. */
long long meeting_key(const Meeting *meeting);
Practice *meeting_practice(const Meeting *meeting);
/* Who plays, at the start; `given` NULL: who played last. */
void profiles_begin(Practice *practice, const char *given);
/* What was counted of all conversations is out of date. */
void history_forget(Practice *practice);
/* The random player of the level whose text has this hash; to be made whole
 * where it is used (usual.h). Lives as long as the Practice. */
Usual *practice_usual(Practice *practice, unsigned long long text_hash);
/* The card is read afresh when it is asked for next. */
void practice_forget(Practice *practice, int index, bool level_too);

#endif
