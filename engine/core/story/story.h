/* SPDX-License-Identifier: MIT
 * story.h -- one level in memory: who is there, what can be said.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   a Story owns all its texts and arrays (one arena); everything that
 *         hangs off it is read-only and lives as long as the Story.
 *
 * build.h is the only way to make one; a Story that exists has no errors.
 * All ids are indexes into the arrays here; NONE where there is none. Moods
 * and heat are in tenths of what a trainer writes (-1000..1000, 0..1000). */
#ifndef THAW_CORE_STORY_STORY_H
#define THAW_CORE_STORY_STORY_H

#include "core/story/findings.h"
#include "core/story/look.h"
#include "core/story/sounds.h"

enum {
    NONE = -1,
    STORY_CUSTOMERS_MAX = 8,
    STORY_TONES_MAX = 96,
    STORY_REPLIES_SHOWN_MAX = 9, /* offered at once */
};

typedef enum { STANCE_JUDGING, STANCE_NEUTRAL, STANCE_COMPASSIONATE } Stance;
typedef enum {
    TONE_RELATIONAL,
    TONE_APOLOGY,
    TONE_SOLVING,
    TONE_THREAT,
    TONE_CLASSES
} ToneClass;
typedef enum {
    CHANNEL_COUNTER,
    CHANNEL_DOORSTEP,
    CHANNEL_DESK,
    CHANNEL_PHONE,
    CHANNEL_CHAT,
    CHANNELS
} Channel;
typedef enum {
    OUTCOME_LOST,
    OUTCOME_UNEASY,
    OUTCOME_KEPT,
    OUTCOME_DELIGHTED,
    OUTCOMES
} Outcome; /* in order: a higher one is better */
typedef enum {
    BAND_FURIOUS,
    BAND_UPSET,
    BAND_TENSE,
    BAND_CALM,
    BAND_WARM,
    BANDS
} Band;
typedef enum { PRONOUN_SHE, PRONOUN_HE, PRONOUN_THEY } Pronoun;

/* A run of items in one of the Story's arrays. */
typedef struct Span {
    int first, count;
} Span;

typedef struct Tone {
    const char *name, *said, *lesson, *source; /* source may be NULL */
    ToneClass tone_class;
    int mood, heat; /* tenths */
    int heard;      /* added to how far the customer feels heard, 0..3 */
    int ambiguous;  /* per cent of the mood added; 0: plain */
    bool held_back; /* weighs less while unheard or hot */
    int cynic;      /* per cent of it that a cynic takes; 100: no difference */
    Place at;
    bool shared; /* by all levels; `said` is then the program's */
} Tone;

typedef struct WordingHit { /* a wording rule that fired on a reply's text */
    const char *rule;       /* its name */
    const char *lesson;     /* what the debrief says */
    const char *words;      /* the words of the reply it read */
    int points;
} WordingHit;

typedef struct Customer {
    const char *id, *name;
    int mood, heat, home;
    int soothe, sting, cool, drift, contagion; /* per cent */
    bool cynic;
    int leaves;         /* tenths; walks out below it */
    bool stays;         /* true: never walks out */
    const short *takes; /* per cent, one per tone */
    int partner;        /* customer or NONE; set on both sides */
    Pronoun pronoun;
    Look look;
    Voice voice;
    Place at;
} Customer;

typedef enum {
    LINE_SPEECH,  /* said by `who`                         */
    LINE_ACTION,  /* seen or heard of `who`                */
    LINE_THOUGHT, /* hidden until the debrief              */
    LINE_ASIDE,   /* narration                             */
    LINE_SOUND,   /* a sound by itself                     */
    LINE_NOTE,    /* the presenter's screen only           */
} LineKind;

typedef struct Line {
    LineKind kind;
    int who; /* customer, or NONE */
    const char
        *text[BANDS]; /* at least one but for LINE_SOUND; see band_text */
    int sound;        /* sound or NONE */
    int pause_ms;     /* before it */
    int clue;         /* fact or NONE */
    Place at;
} Line;

typedef enum { TARGET_BEAT, TARGET_ENDING, TARGET_END } TargetKind;
typedef struct Target {
    TargetKind kind;
    int index; /* beat or ending; NONE for TARGET_END */
    int when;  /* code or NONE: always */
    Place at;
} Target;

typedef struct Reply {
    const char *id, *text;
    const char *written; /* the text as the level's file has it: what is kept
                            and compared; `text` may be a translation */
    int beat;
    Span tones; /* in story->tone_lists: ids of tones in the order heard */
    int to;     /* customer or NONE: the one who spoke last */
    int when, effect; /* code or NONE */
    bool once, silence;
    int seconds;     /* silence: how long; 0 otherwise */
    Span learns;     /* in story->fact_lists */
    Span was;        /* in story->names: ids it had before */
    const char *why; /* NULL: the tone's own lesson */
    int wording;     /* points, as given or as the rules found */
    bool wording_given;
    Span hits;  /* in story->hits */
    Span lines; /* the answer */
    Span next;  /* targets; never empty */
    Place at;
} Reply;

typedef struct Beat {
    const char *name;
    int when, otherwise; /* code; beat to go to when it does not hold */
    int effect;
    Span lines, replies, next;
    Place at;
} Beat;

typedef struct Ending {
    const char *title, *lesson; /* lesson may be NULL */
    const char *written;        /* the title, as Reply.written */
    Outcome outcome;
    int leaves; /* customer whose walking out leads here, or NONE */
    int when;
    Span lines;
    Place at;
} Ending;

typedef struct Fact {
    const char *id, *text;
    Place at;
} Fact;
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

typedef struct Stake {
    const char *currency;
    int sale, yearly;
} Stake;

typedef struct Story {
    const char *id; /* "crabby_couple/first_visit" */
    const char *file;
    unsigned long long text_hash; /* of the file's bytes (FNV-1a, 64 bit) */
    const char *title, *place, *backdrop, *brief, *goal, *lesson, *language;
    const char *visit_of; /* id or NULL */
    Channel channel;
    Stake stake; /* currency NULL: none */
    int minutes;
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
    const Thought *thoughts;
    int thought_count;
    const Var *vars;
    int var_count;
    const bool *var_used; /* by a condition or an effect, each var */
    const Playthrough *playthroughs;
    int playthrough_count;
    const char *const *questions;
    int question_count;
    const int *tone_lists, *fact_lists;
    const char *const *names;
    const WordingHit *hits;
    const MoodBound *mood_bounds;
    int code_count;             /* conditions and effects: 0..code_count-1 */
    struct StringPool *strings; /* values of string variables */
    struct Arena *arena;
} Story;

void story_free(Story *story); /* NULL allowed */

/* A string variable's value as a number and back. Interning may grow the
 * pool (not thread-safe); the same text is always the same number while the
 * Story lives. -1 when the pool is full (4096 texts). */
int story_intern(const Story *story, const char *text);
const char *story_string(const Story *story, int value);

/* Index by name, or NONE. */
int story_customer(const Story *story, const char *id);
int story_beat(const Story *story, const char *name);
int story_var(const Story *story, const char *name);

Band band_of(int mood);           /* tenths */
const char *band_name(Band band); /* "furious" … */
/* The wording given for this mood, else of the band whose edge is nearest.
 * NULL only for a line without text. */
const char *line_text(const Line *line, int mood);

const char *outcome_name(Outcome outcome); /* "kept" */
const char *channel_name(Channel channel);
const char *stance_name(Stance stance);

#endif
