/* SPDX-License-Identifier: MIT
 * building.h -- the members of a Build, for the files of this folder that make
 *               a Story.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   see build.h: the arena holds every text, the lists are grown here
 *         and copied into the arena when the Story is made.
 *
 * Things are added directly to lists of their final type. A reference to
 * something that may come later in the file is kept as a Fix and resolved in
 * build_finish. */
#ifndef THAW_CORE_STORY_BUILDING_H
#define THAW_CORE_STORY_BUILDING_H

#include "core/story/build.h"
#include "core/base/mem.h"
#include "core/base/names.h"
#include "core/base/strings.h"

/* A list that grows (MEM_PUSH). */
#define LIST(type)                                                             \
    struct {                                                                   \
        type *items;                                                           \
        int count, capacity;                                                   \
    }
#define LIST_PUSH(list) MEM_PUSH((list).items, (list).count, (list).capacity)

typedef enum {
    FIX_START,
    FIX_TARGET,
    FIX_OTHERWISE,
    FIX_ENDS,
    FIX_TONE,
    FIX_TAKES,
    FIX_FACT,
    FIX_CLUE,
    FIX_SOUND,
    FIX_PARTNER,
    FIX_BOUND,
    FIX_WAS_SAID,
    FIX_MEETS,
} FixKind;

typedef struct Fix {
    FixKind kind;
    int at;    /* index of the thing to complete, in the list for `kind` */
    int value; /* FIX_TAKES: per cent; FIX_PARTNER: the customer */
    const char *owner, *owner_name; /* reply "Would two …": for the message */
    NameAt name;
} Fix;

typedef struct Use {
    char kind;
    NameAt name;
} Use;
typedef struct Shown {
    const char *text;
    Place at;
} Shown;

struct Build {
    Arena *arena;
    const char *id, *file;
    unsigned long long hash;
    bool encounter_seen, shared_done;
    EncounterDraft encounter;
    Scenery scenery; /* the encounter's */
    StringPool *strings;
    Findings *early; /* what is found before build_finish */

    LIST(Customer) customers;
    LIST(Tone) tones;
    LIST(SoundDef) sounds;
    LIST(Place) sound_places;
    LIST(Beat) beats;
    LIST(Reply) replies;
    LIST(Line) lines;
    LIST(Ending) endings;
    LIST(Target) targets;
    LIST(Fact) facts;
    LIST(Criterion) criteria;
    LIST(Thought) thoughts;
    LIST(Var) vars;
    LIST(Playthrough) playthroughs;
    LIST(const char *) questions;
    LIST(OwnFile) own_files;
    LIST(Event) events;
    LIST(const char *) wrongs;
    LIST(int) tone_lists;
    LIST(int) fact_lists;
    LIST(int) reply_lists;
    LIST(int) criterion_lists;
    LIST(const char *) names;
    LIST(WordingHit) hits;
    LIST(MoodBound) mood_bounds;
    LIST(Fix) fixes;
    LIST(Use) uses;
    LIST(Shown) shown; /* texts with a brace in them */
    LIST(const char *) files;
    int shared_tones, shared_sounds;
    size_t compared; /* names looked at for "did you mean" */

    Names *customer_ids, *tone_names, *sound_names, *fact_ids, *var_names;
    Names *beat_names, *ending_titles, *playthrough_names, *wrong_names;
    Names *criterion_ids, *own_names;
};

/* A copy with tidy white space (build_tidy); NULL gives NULL. */
const char *build_keep(Build *build, const char *text);
/* The same for a text that a player sees; names in braces are checked. */
const char *build_keep_shown(Build *build, const char *text, Place at);
Place build_place(Build *build, Place at);
Scenery build_scenery(Build *build, const SceneryDraft *draft);
/* The beginning of a name for a message, with "…" when it is longer. */
const char *build_short(Build *build, const char *name);
void build_fix(Build *build, Fix fix);
/* minutes.c: how long a typical conversation takes, from its words. */
int build_minutes(const Build *build);
/* A stable id from the first words of a text: "you_knew_it_could_come". */
const char *build_slug(Build *build, const char *text, int words);

/* Reports a name that is used twice; `first` is the place of the first. */
void build_taken(Build *build, Place at, const char *kind, const char *name,
                 Place first);

/* resolve.c: resolves every Fix, Use and brace. */
void build_resolve(Build *build, Findings *findings);
/* colleagues.c: nothing may ask for a colleague's mood. */
void build_check_colleagues(const Build *build, Findings *findings);
/* closing.c: what each ending keeps of the stake, and its closing scene. */
void build_close(Build *build, Findings *findings);

#endif
