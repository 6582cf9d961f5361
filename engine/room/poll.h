/* SPDX-License-Identifier: MIT
 * poll.h -- one question to a room full of phones, and who answered what.
 *
 * Layer:  room (C11 alone: no files, sockets, SDL).
 * Owns:   a Poll owns copies of every text handed to it.
 * Errors: a PollAnswer or a negative number; each case can be told kindly.
 *
 * A phone is known by a random token and by nothing else, so a whole room may
 * stand behind one address. It has one vote, which it may replace until the
 * vote closes. A vote names the question and the round it was meant for: one
 * that comes late never counts for another question.
 *
 * What a phone may know is a PollSight: no count of anybody's votes is in it.
 */
#ifndef THAW_ROOM_POLL_H
#define THAW_ROOM_POLL_H

#include <stdbool.h>
#include <stddef.h>

enum { POLL_CHOICES_MAX = 9, POLL_PHONES_MAX = 1000, POLL_TOKEN = 16 };

typedef enum {
    POLL_WAITING,  /* nothing is asked: look at the picture      */
    POLL_THINKING, /* the choices can be read, not chosen yet    */
    POLL_OPEN,     /* votes are taken                            */
    POLL_TALKING,  /* the first vote is over, a second one comes */
    POLL_CLOSED,   /* the votes are in                           */
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

/* At most `limit` phones, up to POLL_PHONES_MAX. */
Poll *poll_new(int limit);
void poll_free(Poll *poll); /* NULL allowed */

/* ---- the presenter's side ---- */

/* Another question, to be thought about: all votes of the last one go. */
void poll_ask(Poll *poll, const PollQuestion *question);
/* POLL_OPEN from POLL_TALKING begins the second round: first votes are kept
 * apart, and stand as second ones until they are changed. */
void poll_set_phase(Poll *poll, PollPhase phase);
PollPhase poll_phase(const Poll *poll);

typedef struct PollTally {
    int rounds; /* 0: nobody could vote yet */
    int first[POLL_CHOICES_MAX], second[POLL_CHOICES_MAX];
    int moved[POLL_CHOICES_MAX][POLL_CHOICES_MAX]; /* from first to second */
} PollTally;
void poll_tally(const Poll *poll, PollTally *tally);

/* How many phones joined; of these, voted in this round; were seen lately or
 * voted, which is what the voters are counted out of. */
int poll_joined(const Poll *poll);
int poll_voted(const Poll *poll);
int poll_present(const Poll *poll, long long now_ms);
int poll_limit(const Poll *poll);

/* ---- a phone's side ---- */

enum { POLL_FULL = -1, POLL_STRANGER = -2 };
/* The phone of that token: a new one where it is not known. POLL_FULL where
 * there is no room for it. */
int poll_join(Poll *poll, const PollToken *token, long long now_ms);
/* POLL_STRANGER: the token is nobody's. */
int poll_find(const Poll *poll, const PollToken *token);
void poll_saw(Poll *poll, int phone, long long now_ms);

typedef enum {
    POLL_TAKEN, /* it counts, instead of an earlier one */
    POLL_STALE, /* meant for another question or round   */
    POLL_SHUT,  /* no votes are taken now                */
    POLL_WRONG, /* there is no such choice               */
} PollAnswer;
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
    bool late;         /* it came when the vote was over    */
    unsigned version;  /* another one: something else is to be seen */
    unsigned changes;  /* of this phone's own vote          */
} PollSight;
void poll_sight(const Poll *poll, int phone, PollSight *sight);
unsigned poll_version(const Poll *poll);

#endif
