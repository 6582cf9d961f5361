/* SPDX-License-Identifier: MIT
 * sound "name" { … }: a sound of one level or of all. In the list of a moment,
 * sound "name" without a table is a line: see moment.c. */
#include "script/kinds/kinds.h"
#include "core/base/nearest.h"
#include "script/reading/own_names.h"

#include <math.h>
#include <string.h>

static void check_recipe(const Fields *fields, const char *recipe) {
    enum { RECIPES_MAX = 64 };
    const char *names[RECIPES_MAX];
    size_t count = 0;
    Findings *findings = loader_findings(fields->loader);
    for (; count < RECIPES_MAX && sound_recipe(count); count++) {
        names[count] = sound_recipe(count);
        if (strcmp(names[count], recipe) == 0) return;
    }
    findings_add(findings, fields_place(fields, "recipe"), "unknown-sound",
                 "%s has recipe = \"%.60s\": there is no such recipe",
                 fields_owner(fields), recipe);
    if (!nearest_name(recipe, names, count))
        findings_list(findings, names, count);
    findings_suggest(findings, recipe, names, count);
}

/* From a recipe, or from a file: of a level, since Thaw's own sounds are made.
 */
static void check_made(const Fields *fields, SoundDef *sound) {
    Loader *loader = fields->loader;
    Findings *findings = loader_findings(loader);
    bool file = fields_has(fields, "file");
    if (file && loader->filling) {
        findings_add(findings, fields_place(fields, "file"), "unknown-field",
                     "%s has a file; only a level's own sound can have one",
                     fields_owner(fields));
        return;
    }
    if (file) {
        const OwnName name = own_name(fields, "file");
        sound->file = build_own_file(loader->build, OWN_SOUND, &name);
    }
    if (file && sound->recipe) {
        findings_add(findings, fields_place(fields, "recipe"), "wrong-type",
                     "%s has a recipe and a file", fields_owner(fields));
        findings_hint(findings, "take one of them out");
    }
    if (sound->recipe && *sound->recipe) check_recipe(fields, sound->recipe);
    if (file || sound->recipe) return;
    findings_add(findings, fields->at, "missing-field",
                 "%s needs recipe: a name in quotes", fields_owner(fields));
    findings_hint(findings, "or a sound of your own: file = \"till.wav\"");
}

void declare_sound(Fields *fields, Item *item) {
    size_t count;
    const SoundField *knobs = sound_fields(&count);
    SoundDef sound = sound_def_usual();
    fields_check(fields);
    sound.name = item->name;
    sound.caption = fields_text(fields, "caption");
    sound.recipe = fields_text(fields, "recipe");
    sound.with = fields_text(fields, "with");
    check_made(fields, &sound);
    for (size_t i = 0; i < count; i++) {
        if (fields_get(fields, knobs[i].name) == LUA_TNUMBER) {
            double value = lua_tonumber(fields->L, -1);
            int whole = (int)fmin(fmax(value, knobs[i].min), knobs[i].max);
            memcpy((char *)&sound + knobs[i].offset, &whole, sizeof whole);
        }
        lua_pop(fields->L, 1);
    }
    if (fields->loader->filling)
        library_add_sound(fields->loader->filling, &sound);
    else
        build_sound(fields->loader->build, &sound, item->at);
}
