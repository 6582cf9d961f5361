/* SPDX-License-Identifier: MIT
 * drafts.h -- the parts of a level as the file gives them: with names that are
 *             not resolved yet, and the place of each.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; the reader of a level fills them, build.h copies them.
 * Errors: none. */
#ifndef THAW_CORE_STORY_DRAFTS_H
#define THAW_CORE_STORY_DRAFTS_H

#include "core/story/story.h"

/* A name used somewhere, to be resolved. text NULL: not given. */
typedef struct NameAt {
    const char *text;
    Place at;
} NameAt;
typedef struct NameList {
    const NameAt *items;
    int count;
} NameList;

typedef struct SceneryDraft {
    const char *backdrop;
    OwnName picture;
} SceneryDraft; /* a room by its word, or a picture of one */

typedef struct EncounterDraft {
    const char *title, *place, *brief, *goal, *lesson, *language;
    SceneryDraft scenery;
    const char *visit_of;
    Channel channel;
    Stake stake;
    Setting setting;
    bool score;
    int minutes;  /* 0: measured from the words on a typical path */
    NameAt start; /* text NULL: the first beat */
    Place at;
} EncounterDraft;

typedef struct TakesDraft {
    NameAt tone;
    int per_cent;
} TakesDraft;
typedef struct CustomerDraft {
    Customer customer; /* id NULL: from the name; takes, partner ignored */
    OwnName pictures[BANDS];
    bool home_given; /* false: home is the starting mood */
    const TakesDraft *takes;
    int takes_count;
    NameAt partner; /* a customer's id */
} CustomerDraft;

typedef struct EventDraft {
    int to;         /* customer, or NONE: everyone present */
    int mood, heat; /* tenths */
    int when;       /* code or NONE */
    const char *why;
    NameAt was_said; /* id or text of a reply */
} EventDraft;

typedef struct LineDraft {
    LineKind kind;
    int who; /* customer as returned by build_customer, NONE */
    const char *text[BANDS];
    OwnName recording[BANDS];
    NameAt sound, clue;
    int pause_ms;
    Staging staging;
    const EventDraft *event; /* LINE_EVENT; else NULL */
    Place at;
} LineDraft;
typedef struct LineList {
    const LineDraft *const *items;
    int count;
} LineList;

typedef struct TargetDraft {
    NameAt name;
    int when;
} TargetDraft;
typedef struct TargetList {
    const TargetDraft *items;
    int count;
} TargetList;

typedef struct ReplyDraft {
    const char *id;   /* NULL: from the text */
    const char *text; /* silence: NULL is "Say nothing. Let it land." */
    NameList tones, learns, meets;
    int to;            /* customer or NONE */
    bool to_all;       /* everyone present */
    const char *about; /* what an apology is for; NULL: not said */
    int when, effect;  /* code or NONE */
    bool once, silence, advise;
    bool act;
    bool think, label; /* see Reply in talk.h */
    Stance stance;
    int seconds;
    NameList was;
    const char *why;
    int wording;
    bool wording_given;
    LineList lines;
    TargetList next;
    Place at;
} ReplyDraft;

typedef struct BeatDraft {
    const char *name;
    int when, effect;
    SceneryDraft scenery;
    NameAt otherwise;
    LineList lines;
    const ReplyDraft *replies;
    int reply_count;
    TargetList next;
    Place at;
} BeatDraft;

/* What an ending keeps of the sale or of the yearly worth: an amount, or one of
 * these. */
enum { KEPT_BY_OUTCOME = -1, KEPT_ALL = -2 };

typedef struct EndingDraft {
    const char *title, *lesson;
    Outcome outcome;
    int sale, yearly;
    Scene scene; /* SCENE_NOT_SAID: by outcome and channel */
    SceneryDraft scenery;
    int leaves, when;
    LineList lines;
    Place at;
} EndingDraft;

typedef struct MoodBoundDraft {
    NameAt customer;
    int at_least, at_most;
} MoodBoundDraft; /* tenths; -1000 and 1000 where not given */
typedef struct PlaythroughDraft {
    const char *name;
    NameList steps;
    NameAt ends;
    const MoodBoundDraft *moods;
    int mood_count;
    NameList knows;
    Place at;
} PlaythroughDraft;

#endif
