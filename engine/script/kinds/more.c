/* SPDX-License-Identifier: MIT
 * The kinds around a conversation: tests, questions, vocabulary. */
#include "script/reading/reading.h"

#include <math.h>
#include <string.h>

/* Values without names, all of which must be texts. */
static NameList read_texts(const Fields *fields) {
    lua_State *L = fields->L;
    Loader *loader = fields->loader;
    int count = fields_count(fields);
    NameAt *all = arena_alloc(loader->arena, (size_t)(count + 1) * sizeof *all);
    NameList list = { all, 0 };
    for (int i = 1; i <= count; i++) {
        Place at = fields_place_at(fields, i);
        const char *text = lua_rawgeti(L, fields->table, i) == LUA_TSTRING
                               ? loader_text(loader, L, -1)
                               : NULL;
        Item *item = item_at(L, -1);
        if (item) item->used = true;
        if (!text)
            findings_add(loader_findings(loader), at, "wrong-type",
                         "%s holds %s; it takes texts", fields_owner(fields),
                         value_words(loader, L, -1));
        else if (!text[strspn(text, " \t\r\n")])
            findings_add(loader_findings(loader), at, "missing-field",
                         "%s holds an empty text", fields_owner(fields));
        else
            all[list.count++] = (NameAt){ text, at };
        lua_pop(L, 1);
    }
    return list;
}

void declare_debrief(Fields *fields, Item *item) {
    (void)item;
    fields_check(fields);
    NameList questions = read_texts(fields);
    for (int i = 0; i < questions.count; i++)
        build_question(fields->loader->build, questions.items[i].text);
}

/* mood = { dana = { at_least = 20, at_most = 60 } } */
static void read_bounds(const Fields *fields, PlaythroughDraft *draft) {
    lua_State *L = fields->L;
    Loader *loader = fields->loader;
    if (fields_get(fields, "mood") == LUA_TTABLE) {
        Fields all = fields_inside(fields, "mood", "bound");
        int count;
        const char **ids = fields_keys(&all, &count);
        MoodBoundDraft *bounds =
            arena_alloc(loader->arena, (size_t)(count + 1) * sizeof *bounds);
        for (int i = 0; i < count; i++) {
            Place at = fields_place(&all, ids[i]);
            bounds[i] = (MoodBoundDraft){ { ids[i], at }, -1000, 1000 };
            if (fields_get(&all, ids[i]) == LUA_TTABLE) {
                Fields one = fields_inside(&all, ids[i], "bound");
                one.name = ids[i];
                fields_check(&one);
                bounds[i].at_least = fields_number(&one, "at_least", -1000);
                bounds[i].at_most = fields_number(&one, "at_most", 1000);
                lua_pop(L, 1);
            } else {
                findings_add(loader_findings(loader), at, "wrong-type",
                             "mood has %s = %s; it takes { at_least = …, "
                             "at_most = … }",
                             ids[i], value_words(loader, L, -1));
            }
            lua_pop(L, 1);
        }
        draft->moods = bounds;
        draft->mood_count = count;
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

void declare_playthrough(Fields *fields, Item *item) {
    fields_check(fields);
    PlaythroughDraft draft = {
        .name = item->name,
        .steps = read_texts(fields),
        .ends = fields_name(fields, "ends"),
        .knows = fields_names(fields, "knows"),
        .at = item->at,
    };
    read_bounds(fields, &draft);
    build_playthrough(fields->loader->build, &draft);
}

/* ---- vocabulary, in levels and in Thaw's own files ---- */

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

/* ---- only in Thaw's own files ---- */

/* look "hair" { "bob", … }   look "skin" { 0x…, … }   look "age" { old = 85 }
 */
void declare_look(Fields *fields, Item *item) {
    lua_State *L = fields->L;
    Library *library = fields->loader->filling;
    int names, count = fields_count(fields);
    const char **keys = fields_keys(fields, &names);
    for (int i = 1; i <= count; i++) {
        LookChoice choice = { .field = item->name, .number = i };
        choice.piece = lua_rawgeti(L, fields->table, i) == LUA_TSTRING;
        if (choice.piece) choice.name = loader_text(fields->loader, L, -1);
        choice.value = (unsigned)lua_tointeger(L, -1);
        library_add_look(library, &choice);
        lua_pop(L, 1);
    }
    for (int i = 0; i < names; i++) {
        LookChoice choice = { .field = item->name,
                              .name = keys[i],
                              .number = i + 1 };
        if (fields_get(fields, keys[i]) != LUA_TNUMBER)
            findings_add(
                loader_findings(fields->loader), fields_place(fields, keys[i]),
                "wrong-type", "look \"%s\" has %s = %s; it takes a number",
                item->name, keys[i], value_words(fields->loader, L, -1));
        choice.value = (unsigned)lua_tointeger(L, -1);
        library_add_look(library, &choice);
        lua_pop(L, 1);
    }
}

static const char *const *texts_of(Fields *fields, NameList list) {
    const char **texts = arena_alloc(fields->loader->arena,
                                     (size_t)(list.count + 1) * sizeof *texts);
    for (int i = 0; i < list.count; i++)
        texts[i] = list.items[i].text;
    return texts;
}

void declare_wording(Fields *fields, Item *item) {
    fields_check(fields);
    NameList also = fields_names(fields, "also");
    NameList except = fields_names(fields, "except");
    WordingRule rule = {
        .name = item->name,
        .lesson = fields_text(fields, "lesson"),
        .kind = (WordingKind)fields_choice(fields, "finds", WORDING_ANYWHERE),
        .words = texts_of(fields, fields_names(fields, "words")),
        .then = also.count ? texts_of(fields, also) : NULL,
        .except = except.count ? texts_of(fields, except) : NULL,
        .points = fields_number(fields, "points", 0),
    };
    if (!rule.lesson) return;
    wording_add(library_rules(fields->loader->filling), &rule);
}

void declare_common(Fields *fields, Item *item) {
    (void)item;
    fields_check(fields);
    wording_common(library_rules(fields->loader->filling),
                   texts_of(fields, read_texts(fields)));
}
