/* SPDX-License-Identifier: MIT
 * Looks: look "field" { … } says what a field of a look may hold; a customer's
 * look, look_defaults and person pick from it. Words become pieces that are
 * drawn by code, colours and numbers. */
#include "script/kinds/kinds.h"

#include "core/base/nearest.h"
#include "core/words/say.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

typedef enum { PIECE, COLOUR, AGE, TEMPERAMENT } LookKind;

typedef struct LookRow {
    const char *field;
    LookKind kind;
    size_t offset; /* in Look */
} LookRow;

#define ROW(kind, field)                                                       \
    { #field, kind, offsetof(Look, field) }

static const LookRow rows[] = {
    ROW(AGE, age),
    ROW(TEMPERAMENT, temperament),
    ROW(PIECE, face),
    ROW(PIECE, nose),
    ROW(PIECE, brows),
    ROW(PIECE, eye_shape),
    ROW(PIECE, lashes),
    ROW(PIECE, lips),
    ROW(PIECE, marks),
    ROW(PIECE, hair),
    ROW(PIECE, glasses),
    ROW(PIECE, beard),
    ROW(PIECE, headwear),
    ROW(PIECE, jewellery),
    ROW(PIECE, build),
    ROW(PIECE, clothes),
    ROW(COLOUR, skin),
    ROW(COLOUR, hair_colour),
    ROW(COLOUR, clothes_colour),
    ROW(COLOUR, accent),
    ROW(COLOUR, eyes),
};
enum { ROWS = sizeof rows / sizeof rows[0] };

static const LookRow *row_of(const char *field) {
    for (size_t i = 0; i < ROWS; i++)
        if (strcmp(rows[i].field, field) == 0) return &rows[i];
    return NULL;
}

static void unknown_field(const Fields *fields, const char *key) {
    const char *names[ROWS];
    for (size_t i = 0; i < ROWS; i++)
        names[i] = rows[i].field;
    Findings *findings = loader_findings(fields->loader);
    findings_add(findings, fields_place(fields, key), "unknown-field",
                 "look has a field \"%.60s\" that the format does not know",
                 key);
    findings_suggest(findings, key, names, ROWS);
}

static void unknown_look(const Fields *fields, const char *key,
                         const char *word, const LookChoice *choices,
                         int count) {
    const char *names[256];
    size_t known = 0;
    for (int i = 0; i < count && known < 256; i++)
        if (choices[i].name && strcmp(choices[i].field, key) == 0)
            names[known++] = choices[i].name;
    Findings *findings = loader_findings(fields->loader);
    findings_add(findings, fields_place(fields, key), "unknown-look",
                 "look has %s = \"%.60s\": there is no such %s", key, word,
                 key);
    if (!nearest_name(word, names, known))
        findings_list(findings, names, known);
    findings_suggest(findings, word, names, known);
}

/* The choice that the value on top of the stack names; NULL after telling
 * that there is none. */
static const LookChoice *choose(const Fields *fields, const char *key,
                                const LookChoice *choices, int count) {
    lua_State *L = fields->L;
    bool word = lua_type(L, -1) == LUA_TSTRING;
    bool number = lua_type(L, -1) == LUA_TNUMBER;
    const char *text = word ? loader_text(fields->loader, L, -1) : "";
    bool numbered = false;
    for (int i = 0; i < count; i++) {
        const LookChoice *choice = &choices[i];
        if (strcmp(choice->field, key) != 0) continue;
        if (!choice->name) numbered = true;
        if (word && choice->name && strcmp(choice->name, text) == 0)
            return choice;
        if (number && !choice->name && lua_tonumber(L, -1) == choice->number)
            return choice;
    }
    if (word && !numbered) {
        unknown_look(fields, key, text, choices, count);
        return NULL;
    }
    findings_add(loader_findings(fields->loader), fields_place(fields, key),
                 number && numbered ? "out-of-range" : "wrong-type",
                 numbered ? SAY("look has %s = %s; it takes a number from the "
                                "list in looks.lua")
                          : SAY("look has %s = %s; it takes a name in quotes"),
                 key, value_words(fields->loader, L, -1));
    return NULL;
}

static void set_row(const LookRow *row, const LookChoice *choice, Look *look) {
    char *to = (char *)look + row->offset;
    uint32_t colour = choice->value;
    int number = choice->piece ? choice->number - 1 : (int)choice->value;
    switch (row->kind) {
    case PIECE:
        snprintf(to, LOOK_NAME_MAX, "%s", choice->name ? choice->name : "");
        break;
    case COLOUR:
        memcpy(to, &colour, sizeof colour);
        break;
    case AGE:
        look->age = number;
        break;
    case TEMPERAMENT: /* in looks.lua in the order of look.h */
        look->temperament = (Temperament)number;
        break;
    }
}

static void set_age(const Fields *fields, Look *look) {
    double age = lua_tonumber(fields->L, -1);
    if (age >= 0 && age <= 100)
        look->age = (int)lround(age);
    else
        findings_add(loader_findings(fields->loader),
                     fields_place(fields, "age"), "out-of-range",
                     "look has age = %g; it takes a number from 0 to 100, or "
                     "a name",
                     age);
}

/* Reads the table at `fields` over what `look` holds already. */
static void read_look(const Fields *fields, const Library *library,
                      Look *look) {
    int count, keys;
    const LookChoice *choices = library_looks(library, &count);
    const char **names = fields_keys(fields, &keys);
    for (int i = 0; i < keys; i++) {
        const LookRow *row = row_of(names[i]);
        if (!row) {
            unknown_field(fields, names[i]);
            continue;
        }
        int type = fields_get(fields, names[i]);
        Item *item = item_at(fields->L, -1);
        if (item) item->used = true;
        if (row->kind == AGE && type == LUA_TNUMBER) {
            set_age(fields, look);
        } else if (count) { /* without looks.lua nothing can be looked up */
            const LookChoice *choice = choose(fields, names[i], choices, count);
            if (choice) set_row(row, choice, look);
        }
        lua_pop(fields->L, 1);
    }
    if (fields_count(fields))
        findings_add(loader_findings(fields->loader), fields->at, "wrong-type",
                     "look has a value without a name");
}

void look_read(const Fields *customer, Look *look) {
    const Library *library = customer->loader->library;
    *look = library_look(library);
    if (fields_get(customer, "look") == LUA_TTABLE) {
        Fields inside = fields_inside(customer, "look", "target");
        read_look(&inside, library, look);
        lua_pop(customer->L, 1);
    }
    lua_pop(customer->L, 1);
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

void declare_look_defaults(Fields *fields, Item *item) {
    Library *library = fields->loader->filling;
    Look look = library_look(library);
    (void)item;
    read_look(fields, library, &look);
    library_set_look(library, &look);
}

void declare_person(Fields *fields, Item *item) {
    Library *library = fields->loader->filling;
    Look look = library_look(library);
    read_look(fields, library, &look);
    library_add_person(library, item->name, &look);
}
