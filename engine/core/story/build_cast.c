/* SPDX-License-Identifier: MIT
 * Adds all but the conversation itself to a Build: the encounter, customers,
 * tones, sounds, facts, criteria, thoughts, variables, questions. */
#include "core/base/text.h"
#include "core/story/building.h"

#include "core/base/strings.h"

#include <string.h>

int build_own_file(Build *build, OwnKind kind, const OwnName *name) {
    if (!name->name) return NONE;
    int index = build->own_files.count;
    int old = names_put(build->own_names, name->asked, index);
    if (old >= 0 && build->own_files.items[old].kind == kind) return old;
    *LIST_PUSH(build->own_files) =
        (OwnFile){ .kind = kind,
                   .name = arena_text(build->arena, name->name),
                   .asked = arena_text(build->arena, name->asked),
                   .at = build_place(build, name->at) };
    return index;
}

Scenery build_scenery(Build *build, const SceneryDraft *draft) {
    return (Scenery){ build_keep(build, draft->backdrop),
                      build_own_file(build, OWN_PICTURE, &draft->picture) };
}

void build_encounter(Build *build, const EncounterDraft *draft) {
    Place at = build_place(build, draft->at);
    if (build->encounter_seen) {
        build_taken(build, at, "encounter", draft->title, build->encounter.at);
        findings_hint(build->early, "a level is one file with one encounter");
        return;
    }
    build->encounter_seen = true;
    EncounterDraft *own = &build->encounter;
    *own = *draft;
    own->at = at;
    own->title = build_keep_shown(build, draft->title, at);
    own->place = build_keep_shown(build, draft->place, at);
    build->scenery = build_scenery(build, &draft->scenery);
    own->brief = build_keep_shown(build, draft->brief, at);
    own->goal = build_keep_shown(build, draft->goal, at);
    own->lesson = build_keep_shown(build, draft->lesson, at);
    own->language = build_keep(build, draft->language);
    own->visit_of = build_keep(build, draft->visit_of);
    own->stake.currency = build_keep(build, draft->stake.currency);
    own->setting.number = build_keep(build, draft->setting.number);
    own->start = (NameAt){ build_keep(build, draft->start.text),
                           build_place(build, draft->start.at) };
    build_fix(build, (Fix){ .kind = FIX_START,
                            .owner = "encounter",
                            .owner_name = own->title,
                            .name = own->start });
}

/* A customer's id: the first word of the name, without accents, since levels
 * write it as a Lua name: mood = { sile = … }. */
static const char *id_of(Build *build, const char *name) {
    const char *slug = build_slug(build, name, 1);
    char folded[64];
    text_fold_name(folded, sizeof folded, slug, strlen(slug));
    size_t letters = 0; /* to notice scripts that cannot be folded */
    for (const char *at = slug; utf8_next(&at);)
        letters++;
    return strlen(folded) == letters ? build_keep(build, folded) : slug;
}

int build_customer(Build *build, const CustomerDraft *draft) {
    Customer own = draft->customer;
    own.at = build_place(build, own.at);
    own.name = build_keep(build, own.name);
    own.id = own.id ? build_keep(build, own.id) : id_of(build, own.name);
    own.takes = NULL;
    own.partner = NONE;
    if (!draft->home_given) own.home = own.mood;
    for (int band = 0; band < BANDS; band++)
        own.pictures[band] =
            build_own_file(build, OWN_PICTURE, &draft->pictures[band]);
    int index = build->customers.count;
    int old = names_put(build->customer_ids, own.id, index);
    if (old >= 0) {
        build_taken(build, own.at, "customer", own.id,
                    build->customers.items[old].at);
        findings_hint(build->early, "give one of them an id of its own");
    }
    if (index == STORY_CUSTOMERS_MAX) {
        findings_add(build->early, own.at, "out-of-range",
                     "a level has at most %d customers", STORY_CUSTOMERS_MAX);
        return STORY_CUSTOMERS_MAX - 1;
    }
    *LIST_PUSH(build->customers) = own;
    for (int i = 0; i < draft->takes_count; i++)
        build_fix(build, (Fix){ .kind = FIX_TAKES,
                                .at = index,
                                .value = draft->takes[i].per_cent,
                                .owner = "customer",
                                .owner_name = own.name,
                                .name = draft->takes[i].tone });
    build_fix(build, (Fix){ .kind = FIX_PARTNER,
                            .at = index,
                            .owner = "customer",
                            .owner_name = own.name,
                            .name = draft->partner });
    return index;
}

const char *build_customer_id(const Build *build, int customer) {
    return build->customers.items[customer].id;
}

/* As people read it: "fake cheer". A level's own name is the key to its
 * translation, and stays as it is written. */
static const char *shown_tone(Build *build, const Tone *tone) {
    char *shown = arena_text(build->arena, build_keep(build, tone->name));
    for (char *at = shown; tone->shared && *at; at++)
        if (*at == '_') *at = ' ';
    return shown;
}

int build_tone(Build *build, const Tone *tone) {
    Tone own = *tone;
    own.name = build_keep(build, tone->name);
    own.said = shown_tone(build, tone);
    own.lesson = build_keep(build, tone->lesson);
    own.source = build_keep(build, tone->source);
    own.at = build_place(build, tone->at);
    int old = names_put(build->tone_names, own.name, build->tones.count);
    if (old >= 0 && old < build->shared_tones &&
        build->tones.items[old].at.file != own.at.file) {
        build->tones.items[old] = own; /* a level's own row for a known name */
        return old;
    }
    if (old >= 0) {
        build_taken(build, own.at, "tone", own.name,
                    build->tones.items[old].at);
        return old;
    }
    if (build->tones.count == STORY_TONES_MAX) {
        findings_add(build->early, own.at, "out-of-range",
                     "there can be at most %d tones", STORY_TONES_MAX);
        return STORY_TONES_MAX - 1;
    }
    *LIST_PUSH(build->tones) = own;
    return build->tones.count - 1;
}

int build_sound(Build *build, const SoundDef *sound, Place at) {
    SoundDef own = *sound;
    own.name = build_keep(build, sound->name);
    own.caption = build_keep(build, sound->caption);
    own.recipe = build_keep(build, sound->recipe);
    own.with = build_keep(build, sound->with);
    at = build_place(build, at);
    int old = names_put(build->sound_names, own.name, build->sounds.count);
    if (old >= 0) {
        Place *first = &build->sound_places.items[old];
        if (old >= build->shared_sounds || first->file == at.file) {
            build_taken(build, at, "sound", own.name, *first);
            return old;
        }
        build->sounds.items[old] = own;
        *first = at;
        return old;
    }
    *LIST_PUSH(build->sounds) = own;
    *LIST_PUSH(build->sound_places) = at;
    return build->sounds.count - 1;
}

void build_shared_done(Build *build) {
    build->shared_tones = build->tones.count;
    build->shared_sounds = build->sounds.count;
}

void build_fact(Build *build, const char *id, const char *text, Place at) {
    Fact own = { build_keep(build, id), build_keep_shown(build, text, at),
                 build_place(build, at) };
    int old = names_put(build->fact_ids, own.id, build->facts.count);
    if (old >= 0)
        build_taken(build, own.at, "fact", own.id, build->facts.items[old].at);
    else
        *LIST_PUSH(build->facts) = own;
}

void build_criterion(Build *build, const char *id, const char *text, Place at) {
    Criterion own = { build_keep(build, id), build_keep_shown(build, text, at),
                      build_place(build, at) };
    int old = names_put(build->criterion_ids, own.id, build->criteria.count);
    if (old >= 0)
        build_taken(build, own.at, "criterion", own.id,
                    build->criteria.items[old].at);
    else
        *LIST_PUSH(build->criteria) = own;
}

void build_thought(Build *build, const Thought *thought) {
    Thought own = *thought;
    own.text = own.written =
        build_keep_shown(build, thought->text, thought->at);
    own.at = build_place(build, thought->at);
    *LIST_PUSH(build->thoughts) = own;
}

void build_var(Build *build, const char *name, VarType type, int value,
               const char *text, Place at) {
    Var own = { .name = build_keep(build, name),
                .type = type,
                .first = value,
                .at = build_place(build, at) };
    if (type == VAR_STRING) own.first = strings_intern(build->strings, text);
    if (names_put(build->var_names, own.name, build->vars.count) < 0)
        *LIST_PUSH(build->vars) = own;
}

void build_question(Build *build, const char *text) {
    *LIST_PUSH(build->questions) = build_keep(build, text);
}
