/* SPDX-License-Identifier: MIT
 * A level while it is being read: its lists, the texts kept for it, the names
 * that are still to be looked up. */
#include "core/story/build.h"

#include "core/story/building.h"
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
    build->scenery.picture = NONE;
    build->strings = strings_new();
    build->early = findings_new();
    Names **tables[] = { &build->customer_ids,  &build->tone_names,
                         &build->sound_names,   &build->fact_ids,
                         &build->var_names,     &build->beat_names,
                         &build->ending_titles, &build->playthrough_names,
                         &build->wrong_names,   &build->criterion_ids,
                         &build->own_names };
    for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++)
        *tables[i] = names_new();
    return build;
}

void build_free(Build *build) {
    if (!build) return;
    Names *tables[] = { build->customer_ids,  build->tone_names,
                        build->sound_names,   build->fact_ids,
                        build->var_names,     build->beat_names,
                        build->ending_titles, build->playthrough_names,
                        build->wrong_names,   build->criterion_ids,
                        build->own_names };
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
        build->files.items,        build->events.items,
        build->wrongs.items,       build->reply_lists.items,
        build->criteria.items,     build->criterion_lists.items,
        build->own_files.items,
    };
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++)
        mem_free(lists[i]);
    findings_free(build->early);
    strings_free(build->strings);
    arena_free(build->arena);
    mem_free(build);
}

#define LIST_SIZE(list) ((size_t)(list).count * sizeof *(list).items)

/* Counts used items, not capacity: the system provides memory only for pages
 * that were touched. Lists that are always short are left out. */
size_t build_size(const Build *build) {
    return arena_size(build->arena) + LIST_SIZE(build->beats) +
           LIST_SIZE(build->replies) + LIST_SIZE(build->lines) +
           LIST_SIZE(build->endings) + LIST_SIZE(build->targets) +
           LIST_SIZE(build->facts) + LIST_SIZE(build->thoughts) +
           LIST_SIZE(build->vars) + LIST_SIZE(build->playthroughs) +
           LIST_SIZE(build->questions) + LIST_SIZE(build->tone_lists) +
           LIST_SIZE(build->fact_lists) + LIST_SIZE(build->names) +
           LIST_SIZE(build->sounds) + LIST_SIZE(build->mood_bounds) +
           LIST_SIZE(build->fixes) + LIST_SIZE(build->shown) +
           LIST_SIZE(build->events) + LIST_SIZE(build->wrongs) +
           LIST_SIZE(build->reply_lists) + LIST_SIZE(build->criteria) +
           LIST_SIZE(build->criterion_lists) + LIST_SIZE(build->own_files);
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
const char *build_tidy(Arena *arena, const char *text) {
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
    return text ? build_tidy(build->arena, text) : NULL;
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
    enum { NAME_BYTES_MAX = 40 };
    char out[NAME_BYTES_MAX + 8];
    size_t size = 0;
    bool between = false;
    for (uint32_t code;
         size < NAME_BYTES_MAX && (code = utf8_next(&text)) != 0;) {
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

/* ---- names ---- */

void build_taken(Build *build, Place at, const char *kind, const char *name,
                 Place first) {
    findings_add(build->early, at, "duplicate-name",
                 "%s \"%s\" is there twice; the other one is in line %d", kind,
                 build_short(build, name), first.line);
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
