/* SPDX-License-Identifier: MIT
 * ending "title" { … }: one ending of an encounter. */
#include "script/kinds/kinds.h"

#include "script/reading/own_names.h"

/* An amount, true for all of it, false for none of it. */
static int read_kept(const Fields *fields, const char *key) {
    int type = fields_get(fields, key);
    bool all = lua_toboolean(fields->L, -1);
    lua_pop(fields->L, 1);
    if (type == LUA_TBOOLEAN) return all ? KEPT_ALL : 0;
    return fields_number(fields, key, KEPT_BY_OUTCOME);
}

void declare_ending(Fields *fields, Item *item) {
    if (fields->loader->campaign) {
        declare_campaign_ending(fields, item);
        return;
    }
    fields_check(fields);
    Moment moment = moment_read(fields);
    EndingDraft draft = {
        .title = item->name,
        .lesson = fields_text(fields, "lesson"),
        .outcome = (Outcome)fields_choice(fields, "outcome", OUTCOME_UNEASY),
        .sale = read_kept(fields, "sale"),
        .yearly = read_kept(fields, "yearly"),
        .scene = (Scene)(fields_choice(fields, "scene", -1) + 1),
        .scenery = own_scenery(fields),
        .leaves = fields_customer(fields, "leaves"),
        .when = fields_code(fields, "when"),
        .lines = { moment.lines, moment.line_count },
        .at = item->at,
    };
    build_ending(fields->loader->build, &draft);
}
