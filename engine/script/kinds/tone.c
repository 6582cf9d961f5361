/* SPDX-License-Identifier: MIT
 * tone "name" { … }: a way to say something, of one level or of all. */
#include "script/kinds/kinds.h"

void declare_tone(Fields *fields, Item *item) {
    fields_check(fields);
    Tone tone = {
        .name = item->name,
        .lesson = fields_text(fields, "lesson"),
        .source = fields_text(fields, "source"),
        .tone_class =
            (ToneClass)fields_choice(fields, "class", TONE_RELATIONAL),
        .mood = fields_number(fields, "mood", 0),
        .heat = fields_number(fields, "heat", 0),
        .heard = fields_number(fields, "heard", 0),
        .ambiguous = fields_number(fields, "ambiguous", 0),
        .held_back = fields_boolean(fields, "held_back", false),
        .cynic = fields_number(fields, "cynic", 100),
        .at = item->at,
    };
    if (fields->loader->filling)
        library_add_tone(fields->loader->filling, &tone);
    else
        build_tone(fields->loader->build, &tone);
}
