/* SPDX-License-Identifier: MIT
 * ending "title" { … }: one way for it to end. */
#include "script/kinds/kinds.h"

void declare_ending(Fields *fields, Item *item) {
    fields_check(fields);
    Moment moment = moment_read(fields);
    EndingDraft draft = {
        .title = item->name,
        .lesson = fields_text(fields, "lesson"),
        .outcome = (Outcome)fields_choice(fields, "outcome", OUTCOME_UNEASY),
        .sale = KEPT_BY_OUTCOME,
        .yearly = KEPT_BY_OUTCOME,
        .leaves = fields_customer(fields, "leaves"),
        .when = fields_code(fields, "when"),
        .lines = { moment.lines, moment.line_count },
        .at = item->at,
    };
    build_ending(fields->loader->build, &draft);
}
