/* SPDX-License-Identifier: MIT
 * state.h -- the members of a Practice, for the files of this folder only.
 *
 * Layer:  app.
 * Owns:   see practice.h.
 * Errors: as each says. */
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
    Arena *arena;  /* texts from the level's file; NULL: not read yet */
    Arena *played; /* texts from the store; NULL: not read yet        */
    const char **kept_endings;  /* as they are kept, NULL-ended, and */
    const char **shown_endings; /* in the language in use */
    unsigned tempts;            /* progress_tempts */
} Card;

/* The Usual of a level, kept while the program runs. */
typedef struct UsualKept {
    unsigned long long text_hash;
    Usual usual;
} UsualKept;

typedef struct History History; /* see history.c */
struct WeekRun;                 /* see week_state.h */
struct CampaignFile;            /* see script/campaign_file.h */

struct Practice {
    Paths paths;
    Conf conf;
    Sending sending;
    bool usual;   /* what is kept is kept where it is usual */
    bool tells;   /* something was told that is not being sent yet */
    Error unsent; /* why sending stopped; "" the player knows, or it works */
    Log log;
    LevelList levels;
    Library *library; /* read when the first level is */
    Findings *shared; /* mistakes in the library */
    Card **cards;     /* one for each level; pointers, so that a card keeps
                         its address when levels are added */
    int card_count;
    Store *store;
    char *profile;
    bool own_fonts;          /* see PracticeOptions */
    bool profile_given;      /* on the command line, so nobody is asked */
    Profile *people;         /* the result of profiles_list */
    History *history;        /* NULL: to be made when it is needed */
    Error lost;              /* why the game's files were not found, or "" */
    Error told;              /* a notice for the next conversation, or "" */
    Error homeless;          /* why there is nowhere to keep anything, or "" */
    struct Unsaved *unsaved; /* see unsaved.c */
    int unsaved_count, unsaved_capacity;
    UsualKept **usuals; /* pointers, so that each keeps its address */
    int usual_count, usual_capacity;
    char **unpacked; /* folders of packs, removed at the end */
    int unpacked_count, unpacked_capacity;
    char *setting;
    const struct BeginAt *begin_at; /* NULL: levels begin at their beginning */
    int begin_level;                /* the one that does not, or NONE */
    bool speaks_chosen; /* the language that was chosen, not one given */
    char language[LANGUAGE_CAPACITY]; /* that is wanted, for levels */
    char spoken[LANGUAGE_CAPACITY];   /* the program's own words */
};

/* find.c: what packs were unpacked into. */
void practice_remove_unpacked(Practice *practice);
/* The player's name, for {player} in levels; NULL: none was given. Borrowed
 * like a setting. */
const char *practice_player(Practice *practice);
/* The vocabulary that all levels share. */
const Library *practice_library(Practice *practice);
/* Loads a level of the list; NULL: it has errors. `findings` may be NULL. */
Level *practice_load(Practice *practice, int index, Findings *findings);
/* Sets the language without keeping the choice; see language.h. */
void practice_set_language(Practice *practice, const char *wanted);
/* What a level is spoken in, by its own name, where that is not the language
 * of the program; else NULL. `written`: what its file says it is in. */
const char *practice_other_language(const Practice *practice, const char *file,
                                    const char *written, Arena *arena);
/* A hash of what lies beside a level: its translation, pictures, recordings. */
unsigned long long practice_beside(const Level *level, const char *language);
/* Translates a level into the language in use. */
void practice_translate(Practice *practice, Level *level);
void practice_translate_campaign(Practice *practice, struct CampaignFile *file);
/* Whether letters of it cannot be drawn here; sets a sentence that says so. */
bool practice_lacks_letters(const Practice *practice, const Story *story,
                            Error *why);
/* Sets the notice about a picture or a recording that cannot be used, or about
 * letters that cannot be drawn, if there is one. */
void practice_tell_files(Practice *practice, const Story *story);
/* Saves it, and the campaign that its end changed (NULL: none did) with it; or
 * keeps both until they can be saved (unsaved.c). */
void practice_save(Practice *practice, const StoredPlay *play,
                   const StoredWeek *week);
void practice_forget_unsaved(Practice *practice);
/* Tries again to save what could not be saved so far. */
bool practice_save_all(Practice *practice);
/* Sends in a process of its own what waits, and takes no time here. Only where
 * it is set up, and what is kept is where that process looks for it. */
void practice_send(Practice *practice);
/* Asks the outbox whether there is something that the player must know. */
void practice_hear_of_sending(Practice *practice);
/* The player was told. */
void practice_told_of_sending(Practice *practice);
/* Sets the language that this person chose, else the system's. */
void practice_speak_chosen(Practice *practice);
/* Loads an older text of a level from the temporary file `path`; translated if
 * the level of this record still exists. */
Level *practice_load_kept(Practice *practice, const char *path,
                          const char *record);
/* An ending in the language in use; as it was kept when its level is gone
 * (NONE) or no longer has that ending. */
const char *practice_ending(Practice *practice, int index, const char *kept);
unsigned practice_tempts(Practice *practice, int index);
/* The time before which this level must not be suggested; 0: none. */
long long practice_declined(Practice *practice, const char *record);
/* The conversation of a play of a campaign; continues an unfinished one. */
Meeting *practice_meet_in(Practice *practice, struct WeekRun *run, int play,
                          Findings *findings);
/* Opens a finished conversation again; takes over the level. */
Meeting *meeting_again(Practice *practice, Level *level, int index,
                       const StoredPlay *play, const Journal *journal);
long long meeting_key(const Meeting *meeting); /* in the store */
Practice *meeting_practice(const Meeting *meeting);
/* Sets who plays at the start; `given` NULL: who played last. */
void profiles_begin(Practice *practice, const char *given);
/* The History is out of date; it is made again when it is needed. */
void history_forget(Practice *practice);
/* The Usual of the level whose text has this hash, perhaps not complete yet
 * (usual.h). Lives as long as the Practice. */
Usual *practice_usual(Practice *practice, unsigned long long text_hash);
/* The card is out of date; it is read again when it is needed. */
void practice_forget(Practice *practice, int index, bool level_too);

#endif
