/* SPDX-License-Identifier: MIT
 * Reports every mistake in one table of a level, by the rows of the format. */
#include "script/reading/loader.h"
#include "core/base/nearest.h"
#include "core/base/text.h"
#include "core/words/say.h"
#include "script/reading/own_names.h"

#include <lauxlib.h>
#include <math.h>
#include <string.h>

/* How the field is written, where what it has instead shows what was meant. */
static void hint_form(const Fields *fields, const FormatField *row) {
    Findings *findings = loader_findings(fields->loader);
    int type = lua_type(fields->L, -1);
    const char *text =
        type == LUA_TSTRING ? loader_text(fields->loader, fields->L, -1) : "";
    bool figures = *text && !text[strspn(text, "0123456789.-")];
    const FormatKind *table =
        row->type == FIELD_TABLE ? format_kind(row->choices) : NULL;
    size_t size = table ? strcspn(table->example, "\n") : 0;
    if (size && table->example[size - 1] == ',') size--;
    if (row->type == FIELD_FUNCTION)
        findings_hint(findings,
                      strcmp(row->name, "effect") == 0
                          ? SAY("as in function(now) now.vars.paid = true end")
                          : SAY("as in function(now) return now.turn > 2 end"));
    else if (size)
        findings_hint(findings, "as in %.*s", (int)size, table->example);
    else if (row->type == FIELD_NAME && type == LUA_TNUMBER)
        findings_hint(findings, "in quotes: \"%s\"",
                      value_words(fields->loader, fields->L, -1));
    else if (figures &&
             (row->type == FIELD_POINTS || row->type == FIELD_INTEGER ||
              row->type == FIELD_LEAVES || row->type == FIELD_SECONDS ||
              row->type == FIELD_AMOUNT || row->type == FIELD_KEPT))
        findings_hint(findings, "a number stands without quotes: %s", text);
    else if (strcmp(text, "false") == 0 || strcmp(text, "true") == 0)
        findings_hint(findings, "%s stands without quotes", text);
}

static void wrong(const Fields *fields, const FormatField *row, Place at,
                  const char *code) {
    char expects[240];
    format_expects(row, expects, sizeof expects);
    Findings *findings = loader_findings(fields->loader);
    findings_add(findings, at, code, "%s has %s = %s; it takes %s",
                 fields_owner(fields), row->name,
                 value_words(fields->loader, fields->L, -1), expects);
    hint_form(fields, row);
}

/* An unknown name where a value belongs: usually quotes were forgotten. */
static void wrong_unknown(const Fields *fields, const FormatField *row,
                          Place at, Item *item) {
    Findings *findings = loader_findings(fields->loader);
    item->used = true;
    if (row->type == FIELD_CUSTOMER || row->type == FIELD_HEARER) {
        findings_add(findings, at, "unknown-customer",
                     "%s has %s = %.60s: there is no such customer above",
                     fields_owner(fields), row->name, item->name);
        if (item->others)
            findings_hint(findings, "those declared above are called: %s",
                          item->others);
        return;
    }
    findings_add(findings, at, "wrong-type",
                 "%s has %s = %.60s, and nothing is called so",
                 fields_owner(fields), row->name, item->name);
    bool quotes = row->type == FIELD_TEXT || row->type == FIELD_NAME ||
                  row->type == FIELD_NAMES || row->type == FIELD_CHOICE ||
                  row->type == FIELD_ROOM || row->type == FIELD_FILE ||
                  row->type == FIELD_FILES || row->type == FIELD_TARGETS;
    char expects[240];
    format_expects(row, expects, sizeof expects);
    if (text_alike(item->name, "false") || text_alike(item->name, "true"))
        findings_hint(findings, "%.60s is written in small letters: %s",
                      item->name,
                      text_alike(item->name, "true") ? "true" : "false");
    else if (row->type == FIELD_FUNCTION)
        findings_hint(findings, "it takes function(now) … end, as in "
                                "function(now) return now.turn > 2 end");
    else if (quotes)
        findings_hint(findings, "did you mean \"%.60s\", in quotes?",
                      item->name);
    else
        findings_hint(findings, "it takes %s", expects);
}

/* The word of the format for another word that people use for it. */
static const char *synonym(const char *word) {
    static const struct {
        const char *word, *same;
    } rows[] = {
        { "her", "she" },
        { "hers", "she" },
        { "female", "she" },
        { "him", "he" },
        { "his", "he" },
        { "male", "he" },
        { "them", "they" },
        { "their", "they" },
        { "telephone", "phone" },
        { "call", "phone" },
        { "email", "chat" },
        { "mail", "chat" },
        { "door", "doorstep" },
        { "home", "doorstep" },
        { "good", "kept" },
        { "won", "kept" },
        { "happy", "delighted" },
        { "bad", "lost" },
        { "kind", "compassionate" },
        { "angry", "furious" },
        { "sunny", "sun" },
        { "rainy", "rain" },
        { "snowy", "snow" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (strcmp(rows[i].word, word) == 0) return rows[i].same;
    return NULL;
}

static void check_choice(const Fields *fields, const FormatField *row,
                         Place at) {
    const char *word = loader_text(fields->loader, fields->L, -1);
    if (format_choice(row, word) >= 0) return;
    if (row->type == FIELD_ROOM && own_is_picture(word)) return;
    const char *names[16];
    size_t count = 0;
    for (const char *next = row->choices; *next && count < 16;) {
        size_t size = strcspn(next, " ");
        names[count++] = arena_text_n(fields->loader->arena, next, size);
        next += size + strspn(next + size, " ");
    }
    wrong(fields, row, at, "out-of-range");
    const char *same = synonym(word);
    if (same && format_choice(row, same) >= 0)
        findings_hint(loader_findings(fields->loader), "did you mean \"%s\"?",
                      same);
    else
        findings_suggest(loader_findings(fields->loader), word, names, count);
}

/* The id in "Nadia" or "Nadia Ferreira": nadia; or NULL. */
static const char *customer_meant(const Loader *loader, const char *name) {
    for (int i = 0; i < loader->customer_count; i++) {
        const char *id = loader->customers[i];
        size_t size = strlen(id);
        if (strlen(name) < size || !text_alike_n(name, id, size)) continue;
        if (!name[size] || name[size] == ' ') return id;
    }
    return NULL;
}

static void check_customer(const Fields *fields, const FormatField *row,
                           Place at) {
    lua_State *L = fields->L;
    Loader *loader = fields->loader;
    bool all = row->type == FIELD_HEARER && lua_type(L, -1) == LUA_TSTRING &&
               strcmp(lua_tostring(L, -1), "all") == 0;
    if (all || fields_customer_at(loader, L, -1) != NONE) return;
    if (lua_type(L, -1) != LUA_TSTRING) {
        wrong(fields, row, at, "wrong-type");
        return;
    }
    const char *name = loader_text(loader, L, -1);
    findings_add(loader_findings(loader), at, "unknown-customer",
                 "%s has %s = \"%.60s\": there is no such customer here",
                 fields_owner(fields), row->name, name);
    const char *meant = customer_meant(loader, name);
    if (meant) {
        findings_hint(loader_findings(loader), "did you mean \"%s\"?", meant);
        return;
    }
    findings_hint(loader_findings(loader),
                  "a customer can only be named below the line that declares "
                  "them");
    findings_suggest(loader_findings(loader), name, loader->customers,
                     (size_t)loader->customer_count);
}

/* 1.500, which is one and a half for Lua. */
static bool is_grouped(const char *written) {
    size_t head = strspn(written, "0123456789");
    if (!head || head > 3 || written[head] != '.') return false;
    size_t tail = strspn(written + head + 1, "0123456789");
    return tail == 3 && written[head + 1 + tail] != '.';
}

static void check_number(const Fields *fields, const FormatField *row,
                         Place at) {
    if (lua_type(fields->L, -1) != LUA_TNUMBER) {
        wrong(fields, row, at, "wrong-type");
        return;
    }
    double value = lua_tonumber(fields->L, -1);
    bool money = row->type == FIELD_AMOUNT || row->type == FIELD_KEPT;
    const char *grouped = money ? fields_written(fields, row->name) : NULL;
    if (grouped && is_grouped(grouped))
        findings_add(loader_findings(fields->loader), at, "wrong-type",
                     "%s has %s = %.*s, which is less than a thousand: a "
                     "number has no point between its thousands",
                     fields_owner(fields), row->name,
                     (int)strspn(grouped, "0123456789."), grouped);
    else if (!fields_in_range(row, value))
        wrong(fields, row, at, "out-of-range");
    else if (row->type == FIELD_INTEGER && value != floor(value))
        wrong(fields, row, at, "wrong-type");
}

static void check_text(const Fields *fields, const FormatField *row, Place at) {
    const char *text = loader_text(fields->loader, fields->L, -1);
    if (text[strspn(text, " \t\r\n")]) return;
    findings_add(loader_findings(fields->loader), at, "missing-field",
                 "%s has an empty %s", fields_owner(fields), row->name);
}

static void check_names(const Fields *fields, const FormatField *row) {
    lua_State *L = fields->L;
    Fields inside = fields_inside(fields, row->name, "target");
    int count = fields_count(&inside);
    lua_pop(L, 1);
    for (int i = 1; i <= count; i++) {
        Place at = fields_place_at(&inside, i);
        if (lua_rawgeti(L, -1, i) == LUA_TLIGHTUSERDATA &&
            item_at(L, -1)->tag == ITEM_UNKNOWN)
            wrong_unknown(fields, row, at, item_at(L, -1));
        else if (lua_type(L, -1) != LUA_TSTRING)
            wrong(fields, row, at, "wrong-type");
        else
            check_text(fields, row, at);
        lua_pop(L, 1);
    }
    if (!count && row->required)
        findings_add(loader_findings(fields->loader),
                     fields_place(fields, row->name), "missing-field",
                     "%s has an empty %s", fields_owner(fields), row->name);
}

/* Whether the value on top of the stack has the row's type. */
static bool is_of_sort(lua_State *L, FieldType sort) {
    int type = lua_type(L, -1);
    switch (sort) {
    case FIELD_TEXT:
    case FIELD_NAME:
    case FIELD_CHOICE:
    case FIELD_ROOM:
    case FIELD_FILE:
        return type == LUA_TSTRING;
    case FIELD_NAMES:
    case FIELD_TARGETS:
    case FIELD_LOOK:
    case FIELD_FILES:
        return type == LUA_TSTRING || type == LUA_TTABLE;
    case FIELD_BOOLEAN:
        return type == LUA_TBOOLEAN;
    case FIELD_FUNCTION:
        return type == LUA_TFUNCTION && !lua_iscfunction(L, -1);
    case FIELD_TABLE:
    case FIELD_VARS:
    case FIELD_TAKES:
    case FIELD_BOUNDS:
        return type == LUA_TTABLE;
    case FIELD_LEAVES:
    case FIELD_POINTS:
    case FIELD_INTEGER:
    case FIELD_SECONDS:
    case FIELD_AMOUNT:
    case FIELD_CUSTOMER:
    case FIELD_HEARER:
    case FIELD_KEPT:
        break; /* checked elsewhere */
    }
    return true;
}

/* One text, or a table of them. */
static void check_one_or_more(const Fields *fields, const FormatField *row,
                              Place at) {
    if (lua_type(fields->L, -1) == LUA_TSTRING)
        check_text(fields, row, at);
    else if (row->type == FIELD_FILES)
        own_check_bands(fields, row->name);
    else
        check_names(fields, row);
}

/* Checks the value on top of the stack, whose type is right. */
static void check_inside(const Fields *fields, const FormatField *row,
                         Place at) {
    lua_State *L = fields->L;
    int type = lua_type(L, -1);
    bool never = type == LUA_TBOOLEAN && !lua_toboolean(L, -1);
    switch ((int)row->type) {
    case FIELD_TEXT:
    case FIELD_NAME:
    case FIELD_FILE:
        check_text(fields, row, at);
        break;
    case FIELD_ROOM:
    case FIELD_CHOICE:
        check_choice(fields, row, at);
        break;
    case FIELD_NAMES:
    case FIELD_FILES:
        check_one_or_more(fields, row, at);
        break;
    case FIELD_LEAVES:
        if (!never) check_number(fields, row, at);
        break;
    case FIELD_KEPT:
        if (type != LUA_TBOOLEAN) check_number(fields, row, at);
        break;
    case FIELD_POINTS:
    case FIELD_INTEGER:
    case FIELD_SECONDS:
    case FIELD_AMOUNT:
        check_number(fields, row, at);
        break;
    case FIELD_CUSTOMER:
    case FIELD_HEARER:
        check_customer(fields, row, at);
        break;
    default:
        break;
    }
}

/* Checks the value on top of the stack by its row. */
static void check_value(const Fields *fields, const FormatField *row,
                        Place at) {
    Item *item = item_at(fields->L, -1);
    if (item && item->tag == ITEM_UNKNOWN)
        wrong_unknown(fields, row, at, item);
    else if (is_of_sort(fields->L, row->type))
        check_inside(fields, row, at);
    else
        wrong(fields, row, at, "wrong-type");
}

/* The nearest of the kind's fields, or NULL. */
static const char *near_field(const Fields *fields, const char *key) {
    enum { NAMES_MAX = 64 };
    const char *names[NAMES_MAX];
    size_t count, total = 0, numbers;
    const FormatField *rows = format_fields(fields->kind->name, &count);
    for (size_t i = 0; i < count && total < NAMES_MAX; i++)
        names[total++] = rows[i].name;
    const SoundField *knobs = sound_fields(&numbers);
    bool sound = strcmp(fields->kind->name, "sound") == 0;
    for (size_t i = 0; sound && i < numbers && total < NAMES_MAX; i++)
        names[total++] = knobs[i].name;
    return nearest_name(key, names, total);
}

/* A numeric field of a sound (sounds.h) as a FormatField. */
static bool sound_row(const Fields *fields, const char *key, FormatField *row) {
    size_t count;
    const SoundField *knobs = sound_fields(&count);
    if (strcmp(fields->kind->name, "sound") != 0) return false;
    for (size_t i = 0; i < count; i++) {
        if (strcmp(knobs[i].name, key) != 0) continue;
        *row = (FormatField){ "sound",
                              knobs[i].name,
                              FIELD_INTEGER,
                              false,
                              knobs[i].min,
                              knobs[i].max,
                              "",
                              "",
                              knobs[i].meaning };
        return true;
    }
    return false;
}

/* Other kinds that have such a field: "line, reply"; NULL: none. */
static const char *kinds_with(const Fields *fields, const char *key) {
    const char *list = NULL;
    size_t count;
    const FormatKind *kinds = format_kinds(&count);
    for (size_t i = 0; i < count; i++)
        if (kinds[i].where & (IN_LEVEL | IN_CAMPAIGN) &&
            format_field(kinds[i].name, key))
            list = list ? arena_format(fields->loader->arena, "%.100s, %s",
                                       list, kinds[i].name)
                        : kinds[i].name;
    return list;
}

static void hint_elsewhere(const Fields *fields, const char *key) {
    Findings *findings = loader_findings(fields->loader);
    const char *kinds = kinds_with(fields, key);
    const FormatKind *kind = format_kind(key);
    bool part = fields->kind->part != PART_NONE;
    if (customer_meant(fields->loader, key) && part)
        findings_hint(findings,
                      "for somebody to speak leave out the =: %.60s "
                      "\"…\"",
                      key);
    else if (kind && kind->shape != SHAPE_INSIDE && part)
        findings_hint(findings, "it stands without =: %s \"…\"", key);
    else if (kinds)
        findings_hint(findings, "\"%.60s\" is a field of: %s", key, kinds);
    else if (strcmp(fields->kind->name, "line") == 0)
        findings_hint(findings, "wordings are for furious, upset, tense, calm "
                                "and warm");
}

static void check_key(const Fields *fields, const char *key, const char **meant,
                      size_t *meant_count) {
    const FormatField *row = format_field(fields->kind->name, key);
    FormatField made;
    if (!row && sound_row(fields, key, &made)) row = &made;
    if (row) {
        fields_get(fields, key);
        check_value(fields, row, fields_place(fields, key));
        lua_pop(fields->L, 1);
        return;
    }
    Findings *findings = loader_findings(fields->loader);
    findings_add(findings, fields_place(fields, key), "unknown-field",
                 "%s has a field \"%.60s\" that the format does not know",
                 fields_owner(fields), key);
    const char *near = near_field(fields, key);
    if (!near) {
        hint_elsewhere(fields, key);
        return;
    }
    findings_hint(findings, "did you mean \"%s\"?", near);
    if (*meant_count < 16) meant[(*meant_count)++] = near;
}

/* Keys that are neither texts nor positions, and values without keys in a table
 * that may not have any. */
static void check_positions(const Fields *fields) {
    lua_State *L = fields->L;
    bool list = fields->kind->part != PART_NONE, told = false;
    for (lua_pushnil(L); lua_next(L, fields->table); lua_pop(L, 1)) {
        if (lua_type(L, -2) == LUA_TSTRING || (list && lua_isinteger(L, -2)))
            continue;
        if (told) continue;
        told = true;
        Place at = lua_isinteger(L, -2)
                       ? fields_place_at(fields, (int)lua_tointeger(L, -2))
                       : fields->at;
        Item *item = item_at(L, -1);
        if (item) item->used = true;
        findings_add(loader_findings(fields->loader), at, "wrong-type",
                     "%s has a value without a name: %s", fields_owner(fields),
                     value_words(fields->loader, L, -1));
        if (lua_type(L, -1) == LUA_TNUMBER)
            findings_hint(loader_findings(fields->loader),
                          "a number is written without a comma: 2400");
        else if (item && item->tag == ITEM_UNKNOWN)
            findings_hint(loader_findings(fields->loader),
                          "a field is given with one =: %.60s = …", item->name);
        else if (lua_type(L, -1) == LUA_TBOOLEAN)
            findings_hint(loader_findings(fields->loader),
                          "a field is given with one =: name = …");
    }
}

bool fields_known(const char *name) {
    size_t count;
    const FormatKind *kinds = format_kinds(&count);
    for (size_t i = 0; i < count; i++)
        if (format_field(kinds[i].name, name)) return true;
    return false;
}

void fields_check(Fields *fields) {
    Arena *arena = fields->loader->arena;
    const ArenaMark before = arena_mark(arena); /* frees all of it below */
    const char *meant[16];
    size_t meant_count = 0, count;
    int key_count;
    const char **keys = fields_keys(fields, &key_count);
    for (int i = 0; i < key_count; i++) {
        sandbox_check(fields->L);
        check_key(fields, keys[i], meant, &meant_count);
    }
    check_positions(fields);
    const FormatField *rows = format_fields(fields->kind->name, &count);
    for (size_t i = 0; i < count; i++) {
        if (!rows[i].required || fields_has(fields, rows[i].name)) continue;
        bool misspelt = false;
        for (size_t j = 0; j < meant_count; j++)
            misspelt = misspelt || strcmp(meant[j], rows[i].name) == 0;
        if (misspelt) continue; /* already reported */
        char expects[240];
        format_expects(&rows[i], expects, sizeof expects);
        findings_add(loader_findings(fields->loader), fields->at,
                     "missing-field", "%s needs %s: %s", fields_owner(fields),
                     rows[i].name, expects);
    }
    arena_go_back(arena, before);
}
