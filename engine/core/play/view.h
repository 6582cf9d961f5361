/* SPDX-License-Identifier: MIT
 * view.h -- all that a front end may show while a conversation is played.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing: a View is a value whose texts and arrays are borrowed from
 *         the Session, valid until its next session_apply or session_free.
 *
 * There is nothing hidden in it: no mood, no tone, no note, no thought of a
 * customer. Expression is the only trace of mood. */
#ifndef THAW_CORE_PLAY_VIEW_H
#define THAW_CORE_PLAY_VIEW_H

#include "core/play/expression.h"
#include "core/story/story.h"

typedef enum {
    PHASE_BRIEFING, /* who, what happened; COMMAND_START goes on */
    PHASE_TALKING,  /* replies are offered                       */
    PHASE_ENDED,    /* the ending's title stands; the debrief may open */
} Phase;

/* What is drawn behind the people. */
typedef struct ViewRoom {
    const char *backdrop;
    const OwnFile *picture; /* instead of the backdrop; NULL: none */
} ViewRoom;

bool view_same_room(const ViewRoom *a, const ViewRoom *b);

/* Adds what a line says of the room; `who` does it, or NONE. The hour goes on
 * with the clock. */
void setting_add(Setting *now, Staging said, int who);

typedef struct ViewLine {
    LineKind kind;       /* speech, action, aside, sound, event, coming and
                            going, and of the player's own thought */
    bool by_player;      /* the player said, did or thought it (history only) */
    bool silence;        /* the player said nothing; `text` is the reply's */
    int who;             /* customer or NONE */
    const char *speaker; /* her name, "You", or "" */
    const char *text;    /* "" for a sound by itself */
    const SoundDef *sound; /* NULL when none; its caption goes in [brackets] */
    const OwnFile *recording;  /* of the line; NULL: it is spoken as ever */
    const OwnFile *sound_file; /* of the sound; NULL: it is made, or silent */
    int pause_ms;              /* before it */
    Staging staging;           /* what the picture shows of it */
    ViewRoom room;             /* where it happens */
    int turn;                  /* replies and thoughts before it was shown */
} ViewLine;

typedef struct ViewReply {
    int reply; /* index in story->replies */
    const char *text;
    const char *to; /* name of the one addressed, in a couple; "" else */
    int who;        /* that customer's index; NONE: no one of them alone */
    bool to_all;    /* said to everyone who is there */
    bool silence;
    bool think;  /* to be shown as a thought: nobody hears it */
    bool act;    /* to be shown as something done, not said */
    int seconds; /* silence with timers on */
} ViewReply;

typedef struct ViewCustomer {
    const char *name;
    Pronoun pronoun;
    const Look *look;
    const OwnFile *picture; /* of her in this mood; NULL: the look is drawn */
    const Voice *voice;
    Expression rest;  /* EXPRESSION_REST of the mood */
    Expression flash; /* all of it, for half a second after a reply */
    bool addressed;   /* the player's last reply was said to her */
    bool speaking;    /* she spoke last */
    bool present;     /* in the room */
    bool ours;        /* a colleague, who has no mood */
    Staging staging;  /* before `lines`; each of them may change it */
} ViewCustomer;

typedef struct View {
    Phase phase;
    const char *level, *title, *place, *brief, *goal, *language;
    ViewRoom room; /* after `lines`; each of them tells its own */
    Channel channel;
    int turn;    /* replies and thoughts so far: what can be taken back */
    int minutes; /* expected length */
    Setting setting;

    const char *const *thoughts;
    int thought_count; /* briefing; 0 or 2.. */
    int thought;       /* chosen, or NONE */

    ViewCustomer customers[STORY_CUSTOMERS_MAX];
    int customer_count;
    const ViewLine *lines;
    int line_count; /* since the last reply; what is to be answered */
    bool told;      /* they were told before: a thought came since, of which
                       nobody knows, and so nobody said anything */
    const ViewLine *history;
    int history_count; /* everything, lines included */
    ViewReply replies[STORY_REPLIES_SHOWN_MAX];
    int reply_count;
    const char *const *notebook;
    int notebook_count; /* facts learnt */

    const char *ending; /* title; NULL until ended */
    Outcome outcome;    /* once ended */
    Scene scene;        /* once ended: how the picture closes */
    const char *notice; /* one quiet sentence to show, or NULL */
} View;

/* Adds what a line says to how a customer stood before it. */
void view_follow(Staging *now, Staging said);

#endif
