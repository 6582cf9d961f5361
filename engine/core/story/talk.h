/* SPDX-License-Identifier: MIT
 * talk.h -- what a conversation is made of: lines, replies, beats, endings.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; texts and arrays belong to the Story (story.h).
 *
 * Customers, facts, beats … are indexes into the Story's arrays; a "code" is
 * the number of a condition or an effect. */
#ifndef THAW_CORE_STORY_TALK_H
#define THAW_CORE_STORY_TALK_H

#include "core/story/customer.h"
#include "core/story/staging.h"

enum { NONE = -1 }; /* no such thing: an index that is not given */

/* A run of items in one of the Story's arrays. */
typedef struct Span {
    int first, count;
} Span;

typedef enum {
    LINE_SPEECH,  /* said by `who`                         */
    LINE_ACTION,  /* seen or heard of `who`                */
    LINE_THOUGHT, /* hidden until the debrief              */
    LINE_ASIDE,   /* narration                             */
    LINE_SOUND,   /* a sound by itself                     */
    LINE_NOTE,    /* the presenter's screen only           */
    LINE_EVENT,   /* narration of something that moves moods */
    LINE_ENTERS,  /* `who` comes in; text NULL: coming_words (labels.h) */
    LINE_LEAVES,  /* `who` goes out; the same */
} LineKind;

typedef struct Line {
    LineKind kind;
    int who;                 /* customer, or NONE */
    const char *text[BANDS]; /* at least one but for LINE_SOUND, LINE_ENTERS and
                                LINE_LEAVES; see line_text */
    int recording[BANDS];    /* own file that is heard with it, or NONE */
    int sound;               /* sound or NONE */
    int pause_ms;            /* before it */
    int clue;                /* fact or NONE */
    int event;               /* LINE_EVENT: what it does; else NONE */
    Staging staging;         /* what the picture shows of it */
    Place at;
} Line;

/* Something that happens and moves the moods of those who see it. */
typedef struct Event {
    int to;          /* customer, or NONE: everyone present */
    int mood, heat;  /* tenths */
    int when;        /* code or NONE: always */
    const char *why; /* for the debrief; NULL: none */
    Span was_said;   /* in story->reply_lists: replies to blame for it */
    Place at;
} Event;

typedef enum { TARGET_BEAT, TARGET_ENDING, TARGET_END } TargetKind;
typedef struct Target {
    TargetKind kind;
    int index; /* beat or ending; NONE for TARGET_END */
    int when;  /* code or NONE: always */
    Place at;
} Target;

/* How the player thinks of the customer. */
typedef enum { STANCE_JUDGING, STANCE_NEUTRAL, STANCE_COMPASSIONATE } Stance;

/* What the player can do: say something, say nothing, do something, think. */
typedef struct Reply {
    const char *id, *text;
    const char *written; /* the text in the level's file, which is kept and
                            compared; `text` may be a translation */
    int beat;
    Span tones;       /* in story->tone_lists: tones in the order of hearing */
    int to;           /* customer or NONE: the one who spoke last */
    bool to_all;      /* everyone present is addressed; `to` is NONE */
    int about;        /* in story->wrongs: what an apology is for; NONE */
    int when, effect; /* code or NONE */
    bool once, silence;
    bool advise;     /* false: the debrief never recommends it */
    bool act;        /* it is done, not said: its words are not heard */
    bool think;      /* nobody hears it and it costs no turn; no tones */
    Stance stance;   /* think: from then on */
    bool label;      /* think: files the customer under "difficult" */
    int seconds;     /* silence: how long; 0 otherwise */
    Span learns;     /* in story->fact_lists */
    Span meets;      /* in story->criterion_lists */
    Span was;        /* in story->names: ids it had before */
    const char *why; /* NULL: the tone's own lesson */
    int wording;     /* points, as given or as the rules found */
    bool wording_given;
    Span hits;  /* in story->hits */
    Span lines; /* the answer */
    Span next;  /* targets; never empty */
    Place at;
} Reply;

/* The room that is drawn from here on, until another is named. */
typedef struct Scenery {
    const char *backdrop; /* NULL: none is named */
    int picture;          /* own file instead of one that is drawn, or NONE */
} Scenery;

typedef struct Beat {
    const char *name;
    int when, otherwise; /* code; beat to go to when it does not hold */
    int effect;
    Scenery scenery;
    Span lines, replies, next;
    Place at;
} Beat;

typedef enum {
    OUTCOME_LOST,
    OUTCOME_UNEASY,
    OUTCOME_KEPT,
    OUTCOME_DELIGHTED,
    OUTCOMES
} Outcome; /* in order: a higher one is better */

typedef struct Ending {
    const char *title, *lesson; /* lesson may be NULL */
    const char *written;        /* the title, as Reply.written */
    Outcome outcome;
    int sale, yearly; /* kept of the stake, in its units; 0 without one */
    Scene scene;      /* never SCENE_NOT_SAID */
    Scenery scenery;
    int leaves; /* customer whose walking out leads here, or NONE */
    int when;
    Span lines;
    Place at;
} Ending;

/* The text for this mood's band; if there is none, that of the nearest band
 * which has one. NULL only for a line without text. */
const char *line_text(const Line *line, int mood);
/* What was recorded of that wording: an own file, or NONE. */
int line_recording(const Line *line, int mood);

/* What the level's file calls it: "reply", "act", "silence", "think". */
const char *reply_kind(const Reply *reply);

const char *outcome_name(Outcome outcome); /* "kept" */

#endif
