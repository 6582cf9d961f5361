/* SPDX-License-Identifier: MIT
 * event "text" { … }: something that happens and changes moods. */
#include "script/kinds/kinds.h"

void declare_event(Fields *fields, Item *item) {
    Loader *loader = fields->loader;
    fields_check(fields);
    EventDraft *event = arena_alloc(loader->arena, sizeof *event);
    *event = (EventDraft){
        .to = fields_customer(fields, "to"),
        .mood = fields_number(fields, "mood", 0),
        .heat = fields_number(fields, "heat", 0),
        .when = fields_code(fields, "when"),
        .why = fields_text(fields, "why"),
        .was_said = fields_name(fields, "was_said"),
    };
    if (!fields_has(fields, "mood") && !fields_has(fields, "heat")) {
        findings_add(loader_findings(loader), item->at, "missing-field",
                     "%s moves nobody: it needs mood or heat",
                     fields_owner(fields));
        findings_hint(loader_findings(loader),
                      "what moves nobody is an aside: aside \"text\"");
    }
    LineDraft *line = arena_alloc(loader->arena, sizeof *line);
    *line = (LineDraft){ .kind = LINE_EVENT,
                         .who = NONE,
                         .text[BAND_TENSE] = item->name,
                         .event = event,
                         .at = item->at };
    item->tag = ITEM_LINE;
    item->used = false; /* until it is put in a list */
    item->line = line;
}
