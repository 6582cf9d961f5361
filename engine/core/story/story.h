/* SPDX-License-Identifier: MIT
 * story.h -- one level in memory: who is there, what can be said.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   a Story owns all its texts and arrays (one arena); everything that
 *         hangs off it is read-only and lives as long as the Story.
 *
 * Only build_finish (build.h) makes one, and only without errors. All ids are
 * indexes into the arrays here, or NONE. Its parts are in tone.h, customer.h
 * and talk.h. */
#ifndef THAW_CORE_STORY_STORY_H
#define THAW_CORE_STORY_STORY_H

#include "core/story/customer.h"
#include "core/story/findings.h"
#include "core/story/own.h"
#include "core/story/talk.h"
#include "core/story/tone.h"

enum {
    STORY_CUSTOMERS_MAX = 8,
    STORY_TONES_MAX = 96,
    STORY_REPLIES_SHOWN_MAX = 9, /* offered at once */
};

typedef enum {
    CHANNEL_COUNTER,
    CHANNEL_DOORSTEP,
    CHANNEL_DESK,
    CHANNEL_PHONE,
    CHANNEL_CHAT,
    CHANNELS
} Channel;
typedef struct Fact {
    const char *id, *text;
    Place at;
} Fact;
/* Something that a trainer wants the player to do, for the debrief. */
typedef struct Criterion {
    const char *id, *text;
    Place at;
} Criterion;
typedef struct Thought {
    const char *text, *written; /* as Reply */
    Stance stance;
    bool label; /* files the customer under "difficult" */
    Place at;
} Thought;

typedef enum { VAR_BOOLEAN, VAR_INTEGER, VAR_STRING } VarType;
typedef struct Var {
    const char *name;
    VarType type;
    int first; /* boolean 0/1, integer, or string (story_string) */
    Place at;
} Var;

typedef struct MoodBound {
    int customer, at_least, at_most;
} MoodBound;
typedef struct Playthrough {
    const char *name;
    Span steps; /* in story->names; "..." plays first replies on */
    int ends;   /* ending or NONE */
    Span moods; /* in story->mood_bounds */
    Span knows; /* in story->fact_lists */
    Place at;
} Playthrough;

typedef struct Story {
    const char *id; /* "crabby_couple/first_visit" */
    const char *file;
    unsigned long long text_hash; /* of the file's bytes (FNV-1a, 64 bit) */
    const char *title, *place, *backdrop, *brief, *goal, *lesson, *language;
    const char *visit_of; /* id or NULL */
    bool asks_campaign;   /* it asks about earlier talks of a campaign */
    Span asked;           /* in names: levels whose outcome it asks for */
    Channel channel;
    Stake stake; /* currency NULL: none */
    bool score;  /* the debrief tells the criteria met in per cent as well */
    int minutes;
    Setting setting;
    int start; /* beat */
    Place at;  /* of the encounter */

    const Customer *customers;
    int customer_count;
    const Tone *tones;
    int tone_count;
    const SoundDef *sounds;
    const Place *sound_places;
    int sound_count;
    const Beat *beats;
    int beat_count;
    const Reply *replies;
    int reply_count;
    const Line *lines;
    int line_count;
    const Ending *endings;
    int ending_count;
    const Target *targets;
    int target_count;
    const Fact *facts;
    int fact_count;
    const Criterion *criteria;
    int criterion_count;
    const Thought *thoughts;
    int thought_count;
    const Var *vars;
    int var_count;
    const bool *var_used;   /* by a condition or an effect, each var */
    const bool *fact_asked; /* by a condition or a playthrough, each fact */
    const Playthrough *playthroughs;
    int playthrough_count;
    const char *const *questions;
    int question_count;
    OwnFiles own; /* pictures and recordings */
    const Event *events;
    int event_count;
    const char *const *wrongs; /* what apologies are for */
    int wrong_count;
    const int *tone_lists, *fact_lists, *reply_lists, *criterion_lists;
    const char *const *names;
    const WordingHit *hits;
    const MoodBound *mood_bounds;
    int code_count;             /* conditions and effects: 0..code_count-1 */
    struct StringPool *strings; /* values of string variables */
    struct Arena *arena;
} Story;

void story_free(Story *story); /* NULL allowed */

/* A string variable's value as a number, and back. The same text has the same
 * number as long as the Story lives; -1 when the pool is full (STRINGS_MAX).
 * Interning may grow the pool: not thread-safe. */
int story_intern(const Story *story, const char *text);
const char *story_string(const Story *story, int value);

/* Index by name, or NONE. */
int story_customer(const Story *story, const char *id);
int story_beat(const Story *story, const char *name);
int story_var(const Story *story, const char *name);

const char *channel_name(Channel channel);
const char *stance_name(Stance stance);

#endif
