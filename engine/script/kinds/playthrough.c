/* SPDX-License-Identifier: MIT
 * playthrough "name" { … }: a test that travels with the level. */
#include "script/kinds/kinds.h"

#include <string.h>

static void how_it_is_written(const Fields *fields, const char *whose) {
    findings_hint(
        loader_findings(fields->loader),
        "say whose mood, and between what it must lie at the end, from "
        "-100 to 100: mood = { %s = { at_least = 10, at_most = 60 } }",
        whose);
}

/* One entry: dana = { at_least = 20, at_most = 60 } */
static MoodBoundDraft read_bound(const Fields *fields, const Fields *all,
                                 const char *id) {
    static const char *const limits[] = { "at_least", "at_most" };
    Loader *loader = fields->loader;
    Place at = fields_place(all, id);
    MoodBoundDraft bound = { { id, at }, -1000, 1000 };
    bool limit = !strcmp(id, limits[0]) || !strcmp(id, limits[1]);
    if (fields_get(all, id) == LUA_TTABLE) {
        Fields one = fields_inside(all, id, "bound");
        one.name = id;
        fields_check(&one);
        bound.at_least = fields_number(&one, "at_least", -1000);
        bound.at_most = fields_number(&one, "at_most", 1000);
        lua_pop(fields->L, 1);
    } else {
        findings_add(loader_findings(loader), at, "wrong-type",
                     "mood in %s has %s = %s", fields_owner(fields), id,
                     value_words(loader, fields->L, -1));
        how_it_is_written(fields, limit ? "dana" : id);
    }
    lua_pop(fields->L, 1);
    if (limit) bound.customer.text = NULL; /* told already */
    return bound;
}

/* mood = { dana = { at_least = 20, at_most = 60 } } */
static void read_bounds(const Fields *fields, PlaythroughDraft *draft) {
    Loader *loader = fields->loader;
    if (fields_get(fields, "mood") == LUA_TTABLE) {
        Fields all = fields_inside(fields, "mood", "bound");
        int count, known = 0;
        const char **ids = fields_keys(&all, &count);
        MoodBoundDraft *bounds =
            arena_alloc(loader->arena, (size_t)(count + 1) * sizeof *bounds);
        for (int i = 0; i < count; i++) {
            bounds[known] = read_bound(fields, &all, ids[i]);
            known += bounds[known].customer.text != NULL;
        }
        if (fields_has_unnamed(&all)) {
            findings_add(loader_findings(loader), fields_place(fields, "mood"),
                         "wrong-type", "mood in %s has a value without a name",
                         fields_owner(fields));
            how_it_is_written(fields, "dana");
        }
        draft->moods = bounds;
        draft->mood_count = known;
        lua_pop(fields->L, 1);
    }
    lua_pop(fields->L, 1);
}

void declare_playthrough(Fields *fields, Item *item) {
    fields_check(fields);
    PlaythroughDraft draft = {
        .name = item->name,
        .steps = fields_texts(fields),
        .ends = fields_name(fields, "ends"),
        .knows = fields_names(fields, "knows"),
        .at = item->at,
    };
    read_bounds(fields, &draft);
    build_playthrough(fields->loader->build, &draft);
}
