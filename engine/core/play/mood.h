/* SPDX-License-Identifier: MIT
 * mood.h -- the hidden meter: how a tone moves a mood, and why.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; Mood is a value, `used` is borrowed.
 * Errors: none.
 *
 * All arithmetic is on integers (tenths); every division rounds half away
 * from zero. The formulas are those of the design's mood model; their sources
 * are listed in docs/trainers.md. */
#ifndef THAW_CORE_PLAY_MOOD_H
#define THAW_CORE_PLAY_MOOD_H

#include "core/story/story.h"

/* The number of these rules, kept in every journal. Raise it whenever the same
 * replies would give other moods. */
enum { MOOD_MODEL = 2 };

enum { MOOD_MIN = -1000, MOOD_MAX = 1000, HEAT_MAX = 1000, HEARD_MAX = 3 };

typedef struct Mood {
    short mood;          /* -1000..1000 between turns */
    short heat;          /* 0..1000 */
    short low;           /* the lowest mood so far */
    unsigned char heard; /* 0..3 */
    unsigned char walked_out;
    unsigned char away;   /* turns in a row that went to others, up to 3 */
    unsigned char absent; /* not in the room: hears nothing */
} Mood;

/* To whom a reply is said, seen from one customer. */
typedef enum {
    ADDRESSED_OTHER, /* somebody else, and she hears it */
    ADDRESSED_ONE,   /* she alone */
    ADDRESSED_ALL    /* she and everybody else who is there */
} Addressed;

typedef enum {
    TERM_TONE,    /* one tone of the reply; the fields below say what to it */
    TERM_WORDING, /* what the wording rules found, or the reply's own figure */
    TERM_JUDGING, /* the thought you went in with */
    TERM_DRIFT,   /* back towards how she usually is */
    TERM_PARTNER, /* caught from the partner */
    TERM_LIMIT,   /* mood cannot leave its range */
    TERM_SCAR,    /* cannot rise as high after so low a moment */
    TERM_PASSED_OVER, /* offered a way out before she was heard */
    TERM_LEFT_OUT,    /* others were spoken to, turn after turn */
    TERM_EVENT,       /* something that happened; see `event` */
} TermKind;

/* One entry of the account. Points of all terms of a turn add up to exactly
 * the change of mood in that turn. */
typedef struct MoodTerm {
    TermKind kind;
    int tone;    /* TERM_TONE; TERM_PASSED_OVER: the one that did it */
    int event;   /* TERM_EVENT: in story->events */
    int points;  /* tenths, signed */
    int base;    /* the tone's own points, tenths */
    int nth;     /* 1 for the first time she had this tone */
    int repeat;  /* per cent, 100 where it made no difference */
    int cynic;   /* per cent that a cynic takes, 100 for others */
    int colour;  /* tenths that her mood added to an ambiguous tone */
    int unheard; /* 40 when held back for not being heard, else 100 */
    int heat;    /* per cent left because of heat, 100 when not held back */
    int later;   /* per cent: solving pays later, 100.. */
    int stance;  /* MOOD_JUDGING_SHARE, 100, 110 */
    int temper;  /* sting or soothe, per cent */
    int takes;   /* per cent */
    int weight;  /* 100 addressed, 80 with all the others, 50 not */
} MoodTerm;

enum {
    MOOD_TERMS_MAX = 24,
    MOOD_JUDGING_SHARE =
        60 /* per cent of warmth that a judging thought leaves */
};
typedef struct MoodAccount {
    MoodTerm terms[MOOD_TERMS_MAX];
    int count;
} MoodAccount;

/* Per cent of a tone that arrives when the same customer has had it `uses`
 * times before. */
int mood_repeat(ToneClass tone_class, int uses);

/* n / d, half away from zero; d > 0. */
int mood_divide(int n, int d);

Mood mood_start(const Customer *customer);
/* The next meeting after one that ended so: see mood_carry. */
Mood mood_start_again(const Customer *customer, int low, int end);

/* One tone of a reply. */
typedef struct MoodTone {
    const Tone *tone;
    int index;  /* in story->tones */
    bool first; /* of its reply */
    int turn;   /* replies given before, from 0 */
    Stance stance;
} MoodTone;

/* One tone reaches one customer. `used`: how often she has had it (of an
 * apology: for the same wrong); counted up when she is addressed, saturating.
 * Not clamped until mood_turn_end. The account may be NULL. */
void mood_hear(Mood *mood, const Customer *customer, const MoodTone *said,
               Addressed addressed, unsigned char *used, MoodAccount *account);
/* Once a reply, on each one addressed: wording points, a judging thought. */
void mood_hear_wording(Mood *mood, int wording, Stance stance,
                       MoodAccount *account);
/* Once a reply, where two or more are present: who is left out feels it. */
void mood_hear_none(Mood *mood, const Customer *customer, bool addressed,
                    MoodAccount *account);
/* Ends the turn for all of `count` customers at once; moods[i] belongs to
 * customers[i]. accounts may be NULL, else has one for each. Sets walked_out.
 * Time goes by for who is out of the room as well; a colleague has no meter.
 */
void mood_turn_end(Mood *moods, const Customer *customers, int count,
                   MoodAccount *accounts);
/* An event reaches one customer, between turns. Sets walked_out. */
void mood_meet_event(Mood *mood, const Customer *customer, const Event *event,
                     int index, MoodAccount *account);

#endif
