/* SPDX-License-Identifier: MIT
 * thought "text" { … }: what the player may think before the conversation. */
#include "script/kinds/kinds.h"

void declare_thought(Fields *fields, Item *item) {
    fields_check(fields);
    Thought thought = { .text = item->name, .at = item->at };
    thought.stance = (Stance)fields_choice(fields, "stance", STANCE_NEUTRAL);
    thought.label = fields_boolean(fields, "label", false);
    build_thought(fields->loader->build, &thought);
}
