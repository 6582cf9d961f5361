/* SPDX-License-Identifier: MIT
 * play.h -- the rules of a conversation on one flat block of state.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   a Play borrows its Story; the State is the caller's block of
 *         play_state_size bytes, which may be copied, compared and hashed.
 * Errors: a condition or effect that raises is told to the sink's `fault`;
 *         a condition then counts as false, an effect as not there.
 *
 * session.h is what front ends use; the explorer and the debrief's look-ahead
 * drive this directly, without texts, millions of times. */
#ifndef THAW_CORE_PLAY_PLAY_H
#define THAW_CORE_PLAY_PLAY_H

#include "core/words/error.h"
#include "core/play/earlier.h"
#include "core/play/mood.h"
#include "core/story/story.h"

typedef struct Play Play;
typedef struct PlayState PlayState; /* the head of the flat block */

/* How the core runs a level's conditions and effects without knowing how they
 * are written. `code` is 0..story->code_count-1. */
typedef struct ScriptHost {
    void *data;
    bool (*holds)(void *data, int code, const Play *play,
                  const PlayState *state, bool *result, Error *err);
    bool (*effect)(void *data, int code, const Play *play, PlayState *state,
                   Error *err);
} ScriptHost;

typedef struct Carry {
    bool given;
    short low, end;
} Carry; /* tenths */

/* What a conversation starts from, beside the level. */
typedef struct PlaySetup {
    int thought;   /* index, or NONE: neutral */
    Stance stance; /* used when thought is NONE */
    Carry carry[STORY_CUSTOMERS_MAX];
    int visit;              /* 1 on the first meeting */
    const char *before;     /* the ending of the last one, or NULL */
    const Earlier *earlier; /* of the campaign it is part of, or NULL */
} PlaySetup;

struct PlayState {
    int beat;     /* where it stands; NONE once ended */
    int ending;   /* NONE until ended */
    int turn;     /* replies given; thoughts are none */
    int speaker;  /* whoever spoke last, or NONE */
    int customer; /* of them the last with a meter, or NONE: is answered */
    Mood moods[STORY_CUSTOMERS_MAX];
    unsigned char stance;   /* of the thought you have now */
    unsigned char labelled; /* it files the customer under "difficult" */
    /* behind it: variables, counts and bits; use the functions below */
};

/* Told of what happens, in order; any member may be NULL, and so the sink. */
typedef struct PlaySink {
    void *data;
    void (*line)(void *data, const Line *line, const PlayState *state);
    void (*fault)(void *data, Place place, const char *message);
    void (*learnt)(void *data, int fact);
    void (*room)(void *data, const Scenery *room); /* before its lines */
    void (*went)(void *data, int target); /* of story->targets, as taken */
    MoodAccount *accounts; /* one for each customer, reset each reply; NULL */
} PlaySink;

Play *play_new(const Story *story, ScriptHost host);
void play_free(Play *play); /* NULL allowed */
const Story *play_story(const Play *play);
ScriptHost play_host(const Play *play);
const PlaySetup *play_setup(const Play *play); /* of the last play_begin */
size_t play_state_size(const Play *play);

/* Enters the first beat. `setup` is copied but for what it
 * points at. */
void play_begin(Play *play, const PlaySetup *setup, PlayState *state,
                const PlaySink *sink);
/* The replies offered now, as ids in story->replies; none once ended. */
int play_offered(const Play *play, const PlayState *state,
                 int replies[STORY_REPLIES_SHOWN_MAX], const PlaySink *sink);
/* How many would be offered if there were room for all: see explore.h. */
int play_crowd(const Play *play, const PlayState *state);
/* Gives a reply that is offered. A thought that leads back to its own beat
 * stays in it: what was said there is not said again. */
void play_reply(const Play *play, PlayState *state, int reply,
                const PlaySink *sink);
/* Only what the words of a reply do to moods: nobody answers and nothing moves
 * on. To count the same words for somebody else. */
void play_hear(const Play *play, PlayState *state, int reply);
/* Whom a reply would be said to; the first one present of "all". Where it does
 * not say, that is a customer before a colleague. NONE: a thought is said to
 * nobody, and in an empty room so is anything. */
int play_addressed(const Play *play, const PlayState *state, int reply);
bool play_ended(const PlayState *state);

int play_var(const Play *play, const PlayState *state, int var);
void play_set_var(const Play *play, PlayState *state, int var, int value);
bool play_knows(const Play *play, const PlayState *state, int fact);
int play_said(const Play *play, const PlayState *state, int reply);
int play_visited(const Play *play, const PlayState *state, int beat);
/* A hash of where the conversation stands, moods and counts apart: beat,
 * variables, facts known. */
unsigned long long play_place(const Play *play, const PlayState *state);
Stance play_stance(const PlayState *state);
/* How many people are in the room, colleagues too. */
int play_present(const Play *play, const PlayState *state);
bool play_met(const Play *play, const PlayState *state, int criterion);
/* How often any customer was addressed in this tone. */
int play_used(const Play *play, const PlayState *state, int tone);

#endif
