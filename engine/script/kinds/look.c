/* SPDX-License-Identifier: MIT
 * Looks. look "field" { … } declares the words that a field may have; the look
 * of a customer, look_defaults and person choose among them; look_as_table
 * writes a look as Lua. A word stands for a piece that code draws, a colour or
 * a number. */
#include "script/kinds/kinds.h"

#include "core/base/nearest.h"
#include "core/base/text.h"
#include "core/words/say.h"
#include "script/reading/own_names.h"

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
    const char *names[ROWS + 2];
    for (size_t i = 0; i < ROWS; i++)
        names[i] = rows[i].field;
    names[ROWS] = "like";
    names[ROWS + 1] = "pictures";
    Findings *findings = loader_findings(fields->loader);
    findings_add(findings, fields_place(fields, key), "unknown-field",
                 "look has a field \"%.60s\" that the format does not know",
                 key);
    findings_suggest(findings, key, names, ROWS + 2);
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

/* The choice named by the value on top of the stack; NULL after a finding. */
static const LookChoice *choose(const Fields *fields, const char *key,
                                const LookChoice *choices, int count) {
    lua_State *L = fields->L;
    bool word = lua_type(L, -1) == LUA_TSTRING;
    bool number = lua_type(L, -1) == LUA_TNUMBER;
    const char *text = word ? loader_text(fields->loader, L, -1) : "";
    bool numbered = false;
    int highest = 0;
    for (int i = 0; i < count; i++) {
        const LookChoice *choice = &choices[i];
        if (strcmp(choice->field, key) != 0) continue;
        if (!choice->name) numbered = true;
        if (!choice->name && choice->number > highest) highest = choice->number;
        if (word && choice->name && strcmp(choice->name, text) == 0)
            return choice;
        if (number && !choice->name && lua_tonumber(L, -1) == choice->number)
            return choice;
    }
    if (word && !numbered) {
        unknown_look(fields, key, text, choices, count);
        return NULL;
    }
    Findings *findings = loader_findings(fields->loader);
    const char *given = value_words(fields->loader, L, -1);
    const Item *item = item_at(L, -1);
    if (numbered) {
        findings_add(findings, fields_place(fields, key),
                     number ? "out-of-range" : "wrong-type",
                     "look has %s = %s; it takes a number from 1 to %d", key,
                     given, highest);
        return NULL;
    }
    findings_add(findings, fields_place(fields, key), "wrong-type",
                 "look has %s = %s; it takes a name in quotes", key, given);
    if (item && item->tag == ITEM_UNKNOWN)
        findings_hint(findings, "did you mean \"%s\", in quotes?", given);
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
    case TEMPERAMENT: /* looks.lua has them in the order of look.h */
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

/* ---- copying the look of a person ---- */

const LookPerson *look_person(const Library *library, const char *name,
                              const char **near) {
    enum { PEOPLE_MAX = 256 };
    const char *names[PEOPLE_MAX];
    int count;
    const LookPerson *people = library_people(library, &count);
    for (int i = 0; i < count; i++)
        if (text_alike(people[i].name, name)) return &people[i];
    if (count > PEOPLE_MAX) count = PEOPLE_MAX;
    for (int i = 0; i < count; i++)
        names[i] = people[i].name;
    *near = nearest_name(name, names, (size_t)count);
    return NULL;
}

static void unknown_person(const Fields *fields, const char *key,
                           const char *name, const char *near) {
    Findings *findings = loader_findings(fields->loader);
    findings_add(findings, fields_place(fields, key), "unknown-look",
                 "%s = \"%.60s\": there is no such person in looks.lua", key,
                 name);
    if (near)
        findings_hint(findings, "did you mean \"%s\"?", near);
    else if (own_is_picture(name))
        findings_hint(findings,
                      "a picture of your own: %s = { pictures = \"%.60s\" }",
                      key, name);
    else
        findings_hint(findings, "thaw looks lists them");
}

/* Copies the look of the person named by the value on top of the stack. */
static void copy_person(const Fields *fields, const char *key,
                        const Library *library, Look *look) {
    const char *near = NULL;
    int count;
    library_people(library, &count);
    if (lua_type(fields->L, -1) != LUA_TSTRING) {
        findings_add(loader_findings(fields->loader), fields_place(fields, key),
                     "wrong-type",
                     "look has %s = %s; it takes a name in quotes", key,
                     value_words(fields->loader, fields->L, -1));
        return;
    }
    const char *name = loader_text(fields->loader, fields->L, -1);
    const LookPerson *person = look_person(library, name, &near);
    if (person)
        *look = person->look;
    else if (count) /* without looks.lua there is nobody to choose from */
        unknown_person(fields, key, name, near);
}

static void take_like(const Fields *fields, const Library *library,
                      Look *look) {
    if (fields_get(fields, "like") != LUA_TNIL)
        copy_person(fields, "like", library, look);
    lua_pop(fields->L, 1);
}

/* look = { "Ruth" } */
static void value_without_name(const Fields *fields) {
    Findings *findings = loader_findings(fields->loader);
    findings_add(findings, fields->at, "wrong-type",
                 "look has a value without a name");
    findings_hint(findings, "a person's look is taken over so: look = "
                            "\"Ruth\", or look = { like = \"Ruth\", hair = "
                            "\"bun\" }");
}

/* look = { pictures = { upset = "dana_upset.png", calm = "dana_calm.png" } } */
static void read_pictures(const Fields *fields, OwnName pictures[BANDS]) {
    int type = fields_get(fields, "pictures");
    if (type == LUA_TTABLE)
        own_check_bands(fields, "pictures");
    else if (type != LUA_TNIL && type != LUA_TSTRING)
        findings_add(loader_findings(fields->loader),
                     fields_place(fields, "pictures"), "wrong-type",
                     "look has pictures = %s; it takes the name of a PNG file "
                     "in quotes, or a table in { }: band = name",
                     value_words(fields->loader, fields->L, -1));
    lua_pop(fields->L, 1);
    own_names_by_band(fields, "pictures", pictures);
}

/* Reads the given fields into `look`; others stay as they are. `pictures` NULL:
 * it can have none. */
static void read_look(const Fields *fields, const Library *library, Look *look,
                      OwnName *pictures) {
    int count, keys;
    const LookChoice *choices = library_looks(library, &count);
    const char **names = fields_keys(fields, &keys);
    take_like(fields, library, look); /* first: other fields change it */
    for (int i = 0; i < keys; i++) {
        if (strcmp(names[i], "like") == 0) continue;
        if (pictures && strcmp(names[i], "pictures") == 0) continue;
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
        } else if (count) { /* without looks.lua there are no words */
            const LookChoice *choice = choose(fields, names[i], choices, count);
            if (choice) set_row(row, choice, look);
        }
        lua_pop(fields->L, 1);
    }
    if (pictures) read_pictures(fields, pictures);
    if (fields_count(fields)) value_without_name(fields);
}

void look_read(const Fields *customer, Look *look, OwnName pictures[BANDS]) {
    const Library *library = customer->loader->library;
    *look = library_look(library);
    int type = fields_get(customer, "look");
    if (type == LUA_TTABLE) {
        Fields inside = fields_inside(customer, "look", "target");
        read_look(&inside, library, look, pictures);
        lua_pop(customer->L, 1);
    } else if (type == LUA_TSTRING) {
        copy_person(customer, "look", library, look);
    }
    lua_pop(customer->L, 1);
}

/* ---- writing a look as Lua ---- */

/* The word or number for a value in a level; "": there is none. */
static void word_of(const Library *library, const LookRow *row,
                    const Look *look, char out[LOOK_NAME_MAX + 2]) {
    int count;
    uint32_t colour;
    const LookChoice *choices = library_looks(library, &count);
    const char *from = (const char *)look + row->offset;
    out[0] = '\0';
    if (row->kind == AGE) snprintf(out, LOOK_NAME_MAX + 2, "%d", look->age);
    if (row->kind == PIECE) snprintf(out, LOOK_NAME_MAX + 2, "\"%s\"", from);
    memcpy(&colour, from, sizeof colour);
    for (int i = 0; !*out && i < count; i++) {
        const LookChoice *choice = &choices[i];
        bool same = row->kind == TEMPERAMENT
                        ? choice->number - 1 == (int)look->temperament
                        : choice->value == colour;
        if (!same || strcmp(choice->field, row->field)) continue;
        if (choice->name)
            snprintf(out, LOOK_NAME_MAX + 2, "\"%s\"", choice->name);
        else
            snprintf(out, LOOK_NAME_MAX + 2, "%d", choice->number);
    }
}

void look_as_table(const Library *library, const Look *look, Text *out) {
    enum { COLUMNS = 78, FIELD_MAX = 64 };
    char word[LOOK_NAME_MAX + 2], usual[LOOK_NAME_MAX + 2], field[FIELD_MAX];
    const Look plain = library_look(library);
    size_t column = COLUMNS;
    text_add(out, "look = {");
    for (size_t i = 0; i < ROWS; i++) {
        word_of(library, &rows[i], look, word);
        word_of(library, &rows[i], &plain, usual);
        if (!*word || strcmp(word, usual) == 0) continue;
        snprintf(field, sizeof field, "%s = %s,", rows[i].field, word);
        bool fits = column + 1 + strlen(field) <= COLUMNS;
        text_format(out, "%s%s", fits ? " " : "\n  ", field);
        column = (fits ? column + 1 : 2) + strlen(field);
    }
    text_add(out, "\n},\n");
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
    read_look(fields, library, &look, NULL);
    library_set_look(library, &look);
}

void declare_person(Fields *fields, Item *item) {
    Library *library = fields->loader->filling;
    Look look = library_look(library);
    read_look(fields, library, &look, NULL);
    library_add_person(library, item->name, &look);
}
