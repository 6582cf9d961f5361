/* SPDX-License-Identifier: MIT
 * thought "text" { … }: what may go through the player's own head. */
#include "script/kinds/kinds.h"

void declare_thought(Fields *fields, Item *item) {
    fields_check(fields);
    Thought thought = { item->name,
                        (Stance)fields_choice(fields, "stance", STANCE_NEUTRAL),
                        fields_boolean(fields, "label", false), item->at };
    build_thought(fields->loader->build, &thought);
}
