/* SPDX-License-Identifier: MIT */
#include "core/story/build.h"

#include "core/story/drafts.h"
#include "core/base/strings.h"
#include "core/base/text.h"

#include <stdio.h>
#include <string.h>

Build *build_new(const char *id, const char *file, unsigned long long hash) {
    Build *build = mem_alloc(sizeof *build);
    build->arena = arena_new();
    build->id = arena_text(build->arena, id);
    build->file = arena_text(build->arena, file);
    build->hash = hash;
    build->strings = strings_new();
    build->early = findings_new();
    Names **tables[] = { &build->customer_ids,  &build->tone_names,
                         &build->sound_names,   &build->fact_ids,
                         &build->var_names,     &build->beat_names,
                         &build->ending_titles, &build->playthrough_names };
    for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++)
        *tables[i] = names_new();
    return build;
}

void build_free(Build *build) {
    if (!build) return;
    Names *tables[] = { build->customer_ids,  build->tone_names,
                        build->sound_names,   build->fact_ids,
                        build->var_names,     build->beat_names,
                        build->ending_titles, build->playthrough_names };
    for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++)
        names_free(tables[i]);
    void *lists[] = {
        build->customers.items,    build->tones.items,
        build->sounds.items,       build->sound_places.items,
        build->beats.items,        build->replies.items,
        build->lines.items,        build->endings.items,
        build->targets.items,      build->facts.items,
        build->thoughts.items,     build->vars.items,
        build->playthroughs.items, build->questions.items,
        build->tone_lists.items,   build->fact_lists.items,
        build->names.items,        build->hits.items,
        build->mood_bounds.items,  build->fixes.items,
        build->uses.items,         build->shown.items,
        build->files.items,
    };
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++)
        mem_free(lists[i]);
    findings_free(build->early);
    strings_free(build->strings);
    arena_free(build->arena);
    mem_free(build);
}

/* Room that is not filled yet takes no memory while it is large. */
#define LIST_SIZE(list) ((size_t)(list).count * sizeof *(list).items)

/* Of the lists that a level can make long. */
size_t build_size(const Build *build) {
    return arena_size(build->arena) + LIST_SIZE(build->beats) +
           LIST_SIZE(build->replies) + LIST_SIZE(build->lines) +
           LIST_SIZE(build->endings) + LIST_SIZE(build->targets) +
           LIST_SIZE(build->facts) + LIST_SIZE(build->thoughts) +
           LIST_SIZE(build->vars) + LIST_SIZE(build->playthroughs) +
           LIST_SIZE(build->questions) + LIST_SIZE(build->tone_lists) +
           LIST_SIZE(build->fact_lists) + LIST_SIZE(build->names) +
           LIST_SIZE(build->sounds) + LIST_SIZE(build->mood_bounds) +
           LIST_SIZE(build->fixes) + LIST_SIZE(build->shown);
}

void build_set_hash(Build *build, unsigned long long hash) {
    build->hash = hash;
}

/* ---- texts and places ---- */

/* Length of the white space or control character at `at`; 0: neither. */
static size_t blank(const unsigned char *at) {
    if (*at && (*at <= ' ' || *at == 127)) return 1;
    bool c1 = at[0] == 0xC2 && at[1] >= 0x80 && at[1] <= 0x9F;
    return c1 ? 2 : 0;
}

/* Runs of white space become one space, a blank line becomes "\n\n"; none at
 * either end. Control characters are white space. */
static const char *tidy(Arena *arena, const char *text) {
    char *out = arena_alloc(arena, strlen(text) + 2), *to = out;
    const unsigned char *at = (const unsigned char *)text;
    while (*at) {
        size_t step;
        int newlines = 0;
        bool gap = false;
        while ((step = blank(at)) > 0) {
            newlines += *at == '\n';
            gap = true;
            at += step;
        }
        if (gap && to > out && *at) {
            if (newlines > 1) *to++ = '\n';
            *to++ = newlines > 1 ? '\n' : ' ';
        }
        if (*at) *to++ = (char)*at++;
    }
    return out;
}

const char *build_keep(Build *build, const char *text) {
    return text ? tidy(build->arena, text) : NULL;
}

const char *build_keep_shown(Build *build, const char *text, Place at) {
    const char *kept = build_keep(build, text);
    if (kept && strchr(kept, '{'))
        *LIST_PUSH(build->shown) = (Shown){ kept, build_place(build, at) };
    return kept;
}

Place build_place(Build *build, Place at) {
    if (!at.file) return at;
    for (int i = build->files.count - 1; i >= 0; i--)
        if (strcmp(build->files.items[i], at.file) == 0)
            return (Place){ build->files.items[i], at.line };
    const char *copy = arena_text(build->arena, at.file);
    *LIST_PUSH(build->files) = copy;
    return (Place){ copy, at.line };
}

const char *build_short(Build *build, const char *name) {
    enum { SHOWN = 48 };
    if (!name || strlen(name) <= SHOWN) return name ? name : "";
    char cut[SHOWN + 1];
    utf8_copy(cut, sizeof cut, name);
    return arena_format(build->arena, "%s…", cut);
}

const char *build_slug(Build *build, const char *text, int words) {
    enum { LONGEST = 40 };
    char out[LONGEST + 8];
    size_t size = 0;
    bool between = false;
    for (uint32_t code; size < LONGEST && (code = utf8_next(&text)) != 0;) {
        if (code == '\'' || code == 0x2019) continue;
        if (!utf8_is_word(code)) {
            between = size > 0;
            continue;
        }
        if (between && --words == 0) break;
        if (between) out[size++] = '_';
        between = false;
        size += utf8_put(utf8_lower(code), out + size);
    }
    return arena_text_n(build->arena, out, size);
}

/* ---- the simple things ---- */

static void taken(Build *build, Place at, const char *kind, const char *name,
                  Place first) {
    findings_add(build->early, at, "duplicate-name",
                 "%s \"%s\" is there twice; the other one is in line %d", kind,
                 build_short(build, name), first.line);
}

void build_encounter(Build *build, const EncounterDraft *draft) {
    Place at = build_place(build, draft->at);
    if (build->encounter_seen) {
        taken(build, at, "encounter", draft->title, build->encounter.at);
        findings_hint(build->early, "a level is one file with one encounter");
        return;
    }
    build->encounter_seen = true;
    EncounterDraft *own = &build->encounter;
    *own = *draft;
    own->at = at;
    own->title = build_keep_shown(build, draft->title, at);
    own->place = build_keep_shown(build, draft->place, at);
    own->backdrop = build_keep(build, draft->backdrop);
    own->brief = build_keep_shown(build, draft->brief, at);
    own->goal = build_keep_shown(build, draft->goal, at);
    own->lesson = build_keep_shown(build, draft->lesson, at);
    own->language = build_keep(build, draft->language);
    own->visit_of = build_keep(build, draft->visit_of);
    own->stake.currency = build_keep(build, draft->stake.currency);
    own->start = (NameAt){ build_keep(build, draft->start.text),
                           build_place(build, draft->start.at) };
    build_fix(build, (Fix){ .kind = FIX_START,
                            .owner = "encounter",
                            .owner_name = own->title,
                            .name = own->start });
}

int build_customer(Build *build, const CustomerDraft *draft) {
    Customer own = draft->customer;
    own.at = build_place(build, own.at);
    own.name = build_keep(build, own.name);
    own.id =
        own.id ? build_keep(build, own.id) : build_slug(build, own.name, 1);
    own.takes = NULL;
    own.partner = NONE;
    if (!draft->home_given) own.home = own.mood;
    int index = build->customers.count;
    int old = names_put(build->customer_ids, own.id, index);
    if (old >= 0) {
        taken(build, own.at, "customer", own.id,
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

int build_tone(Build *build, const Tone *tone) {
    Tone own = *tone;
    own.name = own.said = build_keep(build, tone->name);
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
        taken(build, own.at, "tone", own.name, build->tones.items[old].at);
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
            taken(build, at, "sound", own.name, *first);
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
        taken(build, own.at, "fact", own.id, build->facts.items[old].at);
    else
        *LIST_PUSH(build->facts) = own;
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

void build_uses(Build *build, char kind, const char *name, Place at) {
    *LIST_PUSH(build->uses) =
        (Use){ kind, { build_keep(build, name), build_place(build, at) } };
}

void build_fix(Build *build, Fix fix) {
    fix.name.text = build_keep(build, fix.name.text);
    fix.name.at = build_place(build, fix.name.at);
    *LIST_PUSH(build->fixes) = fix;
}
