/* SPDX-License-Identifier: MIT
 * enters { dana } and leaves_room { dana }: a customer comes into the room or
 * goes out of it. Each is a line, with or without a text. */
#include "script/kinds/kinds.h"

#include "core/words/say.h"

#include <string.h>

/* The first value, which must be a customer; NONE after a finding. */
static int read_who(const Fields *fields, const Item *item) {
    Loader *loader = fields->loader;
    lua_rawgeti(fields->L, fields->table, 1);
    const Item *who = item_at(fields->L, -1);
    const char *words = value_words(loader, fields->L, -1);
    bool nobody = lua_isnil(fields->L, -1);
    bool unknown = who && who->tag == ITEM_UNKNOWN;
    lua_pop(fields->L, 1);
    if (who && who->tag == ITEM_CUSTOMER) return who->customer;
    if (unknown) return NONE; /* items_finish reports it */
    findings_add(loader_findings(loader), item->at,
                 nobody ? "missing-field" : "wrong-type",
                 nobody ? SAY("%s says nobody's name")
                        : SAY("%s begins with %s; it takes a customer, "
                              "without quotes"),
                 item->kind->name, words);
    findings_hint(loader_findings(loader), "as in %s { %s }", item->kind->name,
                  loader->customer_count ? loader->customers[0] : "dana");
    return NONE;
}

static const char *read_text(const Fields *fields, const Item *item) {
    Loader *loader = fields->loader;
    const char *text = NULL;
    int count = fields_count(fields);
    if (lua_rawgeti(fields->L, fields->table, 2) == LUA_TSTRING)
        text = loader_text(loader, fields->L, -1);
    else if (count > 1)
        findings_add(loader_findings(loader), item->at, "wrong-type",
                     "%s has %s behind the name; it takes a text",
                     item->kind->name, value_words(loader, fields->L, -1));
    bool more = item_at(fields->L, -1) || count > 2;
    lua_pop(fields->L, 1);
    if (more)
        findings_hint(loader_findings(loader),
                      "one person each: write %s once more for the next",
                      item->kind->name);
    return text;
}

static void declare(Fields *fields, Item *item, LineKind kind) {
    Loader *loader = fields->loader;
    fields_check(fields);
    LineDraft *line = arena_alloc(loader->arena, sizeof *line);
    *line = (LineDraft){ .kind = kind, .at = item->at };
    line->who = read_who(fields, item);
    line->text[BAND_TENSE] = read_text(fields, item);
    item->tag = ITEM_LINE;
    item->used = false; /* until it is put in a list */
    item->line = line;
}

void declare_enters(Fields *fields, Item *item) {
    declare(fields, item, LINE_ENTERS);
}

void declare_leaves_room(Fields *fields, Item *item) {
    declare(fields, item, LINE_LEAVES);
}
