/* SPDX-License-Identifier: MIT
 * sound "name" { … }: a sound of one level or of all. In the list of a moment,
 * sound "name" without a table is a line: see moment.c. */
#include "script/kinds/kinds.h"

#include <math.h>
#include <string.h>

void declare_sound(Fields *fields, Item *item) {
    size_t count;
    const SoundField *knobs = sound_fields(&count);
    SoundDef sound = sound_def_usual();
    fields_check(fields);
    sound.name = item->name;
    sound.caption = fields_text(fields, "caption");
    sound.recipe = fields_text(fields, "recipe");
    sound.with = fields_text(fields, "with");
    for (size_t i = 0; i < count; i++) {
        if (fields_get(fields, knobs[i].name) == LUA_TNUMBER) {
            double value = lua_tonumber(fields->L, -1);
            int whole = (int)fmin(fmax(value, knobs[i].least), knobs[i].most);
            memcpy((char *)&sound + knobs[i].offset, &whole, sizeof whole);
        }
        lua_pop(fields->L, 1);
    }
    if (fields->loader->filling)
        library_add_sound(fields->loader->filling, &sound);
    else
        build_sound(fields->loader->build, &sound, item->at);
}
