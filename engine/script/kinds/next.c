/* SPDX-License-Identifier: MIT
 * next = "name", or a list of names and conditions: where a reply or a beat
 * leads. */
#include "script/kinds/kinds.h"

#include "core/words/say.h"

/* One entry of a list of targets: a name, or { name, when = … }. */
static bool read_target(const Fields *list, int index, TargetDraft *draft) {
    lua_State *L = list->L;
    Loader *loader = list->loader;
    Place at = fields_place_at(list, index);
    int type = lua_rawgeti(L, list->table, index);
    *draft = (TargetDraft){ { NULL, at }, NONE };
    if (type == LUA_TSTRING) {
        draft->name.text = loader_text(loader, L, -1);
    } else if (type == LUA_TTABLE) {
        const ScanField *field =
            list->scan == NONE ? NULL
                               : scan_field(loader->files[list->chunk].scan,
                                            list->scan, NULL, index);
        Fields inside = *list;
        inside.table = lua_gettop(L);
        inside.at = at;
        inside.scan = field ? field->table : NONE;
        inside.name = NULL;
        fields_check(&inside);
        if (lua_rawgeti(L, inside.table, 1) == LUA_TSTRING)
            draft->name.text = loader_text(loader, L, -1);
        lua_pop(L, 1);
        draft->name.at = fields_place_at(&inside, 1);
        draft->when = fields_code(&inside, "when");
    }
    bool unknown = item_at(L, -1) && item_at(L, -1)->tag == ITEM_UNKNOWN;
    if (unknown) item_at(L, -1)->used = true;
    if (!draft->name.text) {
        findings_add(loader_findings(loader), at, "wrong-type",
                     "next has %s in its list; it takes names, and "
                     "{ \"name\", when = function(now) … end }",
                     value_words(loader, L, -1));
        if (unknown)
            findings_hint(loader_findings(loader),
                          "did you mean \"%.60s\", in quotes?",
                          item_at(L, -1)->name);
    }
    lua_pop(L, 1);
    return draft->name.text != NULL;
}

/* The first entry whose condition holds is taken. So the last entry must have
 * no condition, and entries after one without a condition are never used. */
static void check_order(const Fields *list, const TargetList *targets) {
    for (int i = 0; i < targets->count; i++) {
        const TargetDraft *target = &targets->items[i];
        bool last = i == targets->count - 1;
        if (last && target->when != NONE) {
            findings_add(loader_findings(list->loader), target->name.at,
                         "missing-target",
                         "next ends with \"%.60s\", which has a when: if it "
                         "does not hold, there is nowhere to go",
                         target->name.text);
            findings_hint(loader_findings(list->loader),
                          "add a last name without when");
        } else if (!last && target->when == NONE) {
            findings_add(loader_findings(list->loader), target->name.at,
                         "wrong-type",
                         "next always takes \"%.60s\"; what stands behind it "
                         "is never reached",
                         target->name.text);
            findings_hint(loader_findings(list->loader),
                          "the one without when comes last");
            return;
        }
    }
}

TargetList next_read(const Fields *fields) {
    lua_State *L = fields->L;
    Loader *loader = fields->loader;
    TargetList list = { NULL, 0 };
    int type = fields_get(fields, "next");
    if (type == LUA_TSTRING) {
        TargetDraft *one = arena_alloc(loader->arena, sizeof *one);
        *one = (TargetDraft){ fields_name(fields, "next"), NONE };
        list = (TargetList){ one, 1 };
    } else if (type == LUA_TTABLE) {
        Fields inside = fields_inside(fields, "next", "target");
        int count = fields_count(&inside);
        TargetDraft *all =
            arena_alloc(loader->arena, (size_t)(count + 1) * sizeof *all);
        for (int i = 1; i <= count; i++)
            list.count += read_target(&inside, i, &all[list.count]);
        list.items = all;
        /* next = { "name", when = … } forgets the inner braces */
        bool flat = fields_has(&inside, "when");
        if (flat || !count)
            findings_add(loader_findings(loader), inside.at, "wrong-type",
                         flat ? SAY("next has a when of its own; each name "
                                    "with a when stands in its own { }")
                              : SAY("next is an empty list"));
        if (list.count == count && !flat) check_order(&inside, &list);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return list;
}
