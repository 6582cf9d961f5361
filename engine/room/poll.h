/* SPDX-License-Identifier: MIT
 * poll.h -- one question to a room full of phones, and who answered what.
 *
 * Layer:  room (C11 alone: no files, sockets, SDL).
 * Owns:   a Poll owns copies of every text handed to it.
 * Errors: a PollAnswer or a negative number, so that a phone can be told in
 *         words what went wrong.
 *
 * A phone is known by a random token and nothing else, so any number of phones
 * may share one address. Each has one vote, which it may replace until voting
 * closes. A vote names its question and its round, so a late one is never
 * counted for another question.
 *
 * A PollSight is all that a phone may know. It contains no counts of votes.
 *
 * Times are milliseconds of one clock that never goes back; the caller passes
 * them in. Not safe for threads: the server holds a lock (server.h). */
#ifndef THAW_ROOM_POLL_H
#define THAW_ROOM_POLL_H

#include <stdbool.h>
#include <stddef.h>

enum {
    POLL_CHOICES_MAX = 9, /* the keys 1 to 9 */
    POLL_PHONES_MAX = 1000,
    POLL_TOKEN = 16 /* bytes */
};

typedef enum {
    POLL_WAITING,  /* no question yet: phones say "look at the projector" */
    POLL_THINKING, /* choices can be read but not chosen yet */
    POLL_OPEN,     /* votes are taken                              */
    POLL_TALKING,  /* the first round is over, a second one follows */
    POLL_CLOSED,   /* voting has ended                             */
    POLL_OVER,     /* the workshop is over                       */
} PollPhase;

typedef enum {
    POLL_REPLY,   /* what shall we say?                  */
    POLL_THOUGHT, /* what do we go in with?              */
    POLL_MOOD,    /* how does she feel? choices: bands   */
    POLL_KINDS
} PollKind;

typedef struct PollQuestion {
    PollKind kind;
    const char *about;    /* POLL_MOOD: whose mood; else ""        */
    const char *language; /* of the choices, "" when not known     */
    const char *choices[POLL_CHOICES_MAX];
    int choice_count;
} PollQuestion;

typedef struct PollToken {
    unsigned char bytes[POLL_TOKEN];
} PollToken;

typedef struct Poll Poll;

/* `limit`: how many phones may join, 1..POLL_PHONES_MAX. */
Poll *poll_new(int limit);
void poll_free(Poll *poll); /* NULL allowed */

/* ---- the presenter's side ---- */

/* A new question, in POLL_THINKING. All votes for the one before are gone. */
void poll_ask(Poll *poll, const PollQuestion *question);
/* POLL_OPEN after POLL_TALKING begins the second round: votes of the first are
 * kept apart, and count in the second too until a phone changes its own. */
void poll_set_phase(Poll *poll, PollPhase phase);

typedef struct PollTally {
    int rounds; /* 0: nobody could vote yet */
    int first[POLL_CHOICES_MAX], second[POLL_CHOICES_MAX];
    int moved[POLL_CHOICES_MAX][POLL_CHOICES_MAX]; /* from first to second */
} PollTally;
void poll_tally(const Poll *poll, PollTally *tally);

int poll_joined(const Poll *poll); /* phones, since the room was opened */
int poll_voted(const Poll *poll);  /* those with a vote in this round */
/* Phones that voted or were heard from in the last minute: the second number
 * of "12 of 20 voted". */
int poll_present(const Poll *poll, long long now_ms);

/* ---- a phone's side ---- */

enum { POLL_FULL = -1, POLL_STRANGER = -2 };
/* The index of the phone with that token, added if it is new. POLL_FULL when
 * the limit is reached. */
int poll_join(Poll *poll, const PollToken *token, long long now_ms);
/* The same without adding; POLL_STRANGER when no phone has that token. */
int poll_find(const Poll *poll, const PollToken *token);
/* The phone sent something. */
void poll_saw(Poll *poll, int phone, long long now_ms);

typedef enum {
    POLL_TAKEN, /* the vote counts, and replaces an earlier one */
    POLL_STALE, /* meant for another question or round   */
    POLL_SHUT,  /* no votes are taken now                */
    POLL_WRONG, /* there is no such choice               */
} PollAnswer;
/* `phone` from poll_join, `question` and `round` as its PollSight had them,
 * `choice` from 0. */
PollAnswer poll_vote(Poll *poll, int phone, unsigned question, int round,
                     int choice);

typedef struct PollSight {
    PollPhase phase;
    PollKind kind;
    const char *about, *language; /* borrowed until the next poll_ask */
    const char *const *choices;   /* the same */
    int choice_count;
    unsigned question; /* its number; 0: none was asked yet */
    int round;         /* 1 or 2                            */
    int chosen;        /* this phone's vote, or -1          */
    bool late;         /* it joined after voting had ended  */
    unsigned version;  /* grows when what all phones see changes */
    unsigned changes;  /* grows with each vote of this phone */
} PollSight;
void poll_sight(const Poll *poll, int phone, PollSight *sight);
unsigned poll_version(const Poll *poll);

#endif
