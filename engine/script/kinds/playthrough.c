/* SPDX-License-Identifier: MIT
 * playthrough "name" { … }: a test that travels with the level. */
#include "script/kinds/kinds.h"

/* mood = { dana = { at_least = 20, at_most = 60 } } */
static void read_bounds(const Fields *fields, PlaythroughDraft *draft) {
    lua_State *L = fields->L;
    Loader *loader = fields->loader;
    if (fields_get(fields, "mood") == LUA_TTABLE) {
        Fields all = fields_inside(fields, "mood", "bound");
        int count;
        const char **ids = fields_keys(&all, &count);
        MoodBoundDraft *bounds =
            arena_alloc(loader->arena, (size_t)(count + 1) * sizeof *bounds);
        for (int i = 0; i < count; i++) {
            Place at = fields_place(&all, ids[i]);
            bounds[i] = (MoodBoundDraft){ { ids[i], at }, -1000, 1000 };
            if (fields_get(&all, ids[i]) == LUA_TTABLE) {
                Fields one = fields_inside(&all, ids[i], "bound");
                one.name = ids[i];
                fields_check(&one);
                bounds[i].at_least = fields_number(&one, "at_least", -1000);
                bounds[i].at_most = fields_number(&one, "at_most", 1000);
                lua_pop(L, 1);
            } else {
                findings_add(loader_findings(loader), at, "wrong-type",
                             "mood has %s = %s; it takes { at_least = …, "
                             "at_most = … }",
                             ids[i], value_words(loader, L, -1));
            }
            lua_pop(L, 1);
        }
        draft->moods = bounds;
        draft->mood_count = count;
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
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
