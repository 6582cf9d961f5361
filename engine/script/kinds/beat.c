/* SPDX-License-Identifier: MIT
 * beat "name" { … }: one moment of the conversation. */
#include "script/kinds/kinds.h"

#include "core/words/say.h"
#include "script/reading/own_names.h"

void declare_beat(Fields *fields, Item *item) {
    Loader *loader = fields->loader;
    loader_count(fields->L, &loader->beat_count, BEATS_MAX,
                 SAY("the level has more than %d beats"));
    fields_check(fields);
    Moment moment = moment_read(fields);
    BeatDraft draft = {
        .name = item->name,
        .when = fields_code(fields, "when"),
        .effect = fields_code(fields, "effect"),
        .otherwise = fields_name(fields, "otherwise"),
        .scenery = own_scenery(fields),
        .lines = { moment.lines, moment.line_count },
        .replies = moment.replies,
        .reply_count = moment.reply_count,
        .next = next_read(fields),
        .at = item->at,
    };
    bool when = fields_has(fields, "when");
    if (when && !draft.otherwise.text && !draft.next.count)
        findings_add(loader_findings(loader), fields_place(fields, "when"),
                     "missing-field",
                     "%s has a when and needs otherwise: the beat to go to "
                     "when it does not hold",
                     fields_owner(fields));
    if (!when && fields_has(fields, "otherwise"))
        findings_add(loader_findings(loader), fields_place(fields, "otherwise"),
                     "missing-field", "%s has otherwise and needs a when",
                     fields_owner(fields));
    build_beat(loader->build, &draft);
}
