/* SPDX-License-Identifier: MIT
 * Reads one table of a level by the rows of the format, and finds the line of
 * each field in the scanned text. */
#include "script/reading/fields.h"

#include "script/reading/loader.h"

#include <lauxlib.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- places ---- */

Fields fields_on(Loader *loader, lua_State *L, int index,
                 const FormatKind *kind, const char *name, Place at,
                 int chunk) {
    Fields fields = { loader, L,   lua_absindex(L, index), kind, name, at,
                      chunk,  NONE };
    const Scan *scan = chunk >= 0 ? loader->files[chunk].scan : NULL;
    if (scan) fields.scan = scan_table(scan, at.line, kind->name, name);
    return fields;
}

static const ScanField *scanned(const Fields *fields, const char *key,
                                int index) {
    if (fields->chunk < 0) return NULL;
    const Scan *scan = fields->loader->files[fields->chunk].scan;
    /* a line's { follows the name of a customer, which can be any name */
    bool line = key && strcmp(fields->kind->name, "line") == 0;
    int table =
        line ? scan_table_with(scan, fields->at.line, key) : fields->scan;
    return scan_field(scan, table, key, index);
}

Place fields_place(const Fields *fields, const char *key) {
    const ScanField *field = scanned(fields, key, 0);
    return (Place){ fields->at.file, field ? field->line : fields->at.line };
}

Place fields_place_at(const Fields *fields, int index) {
    const ScanField *field = scanned(fields, NULL, index);
    return (Place){ fields->at.file, field ? field->line : fields->at.line };
}

const char *fields_written(const Fields *fields, const char *key) {
    const ScanField *field = scanned(fields, key, 0);
    if (!field) return NULL;
    const LoaderFile *file = &fields->loader->files[fields->chunk];
    const char *at = file->text, *end = at + file->size;
    for (int line = 1; at && line < field->line; line++) {
        at = memchr(at, '\n', (size_t)(end - at));
        if (at) at++;
    }
    size_t size = strlen(key);
    for (; at && at < end && *at != '\n'; at++) {
        if (strncmp(at, key, size) != 0) continue;
        const char *value = at + size + strspn(at + size, " \t");
        if (*value == '=') return value + 1 + strspn(value + 1, " \t");
    }
    return NULL;
}

Fields fields_inside(const Fields *outer, const char *key, const char *kind) {
    Fields fields = *outer;
    const ScanField *field = scanned(outer, key, 0);
    lua_getfield(outer->L, outer->table, key);
    fields.table = lua_gettop(outer->L);
    fields.kind = format_kind(kind);
    fields.name = NULL;
    fields.at = fields_place(outer, key);
    fields.scan = field ? field->table : NONE;
    return fields;
}

const char *fields_owner(const Fields *fields) {
    Arena *arena = fields->loader->arena;
    if (!fields->name) return fields->kind->name;
    size_t bytes = strlen(fields->name);
    return arena_format(arena, "%s \"%.*s%s\"", fields->kind->name,
                        bytes > 48 ? 45 : (int)bytes, fields->name,
                        bytes > 48 ? "…" : "");
}

/* ---- reading ---- */

/* Pushes the value of a field; its type. */
int fields_get(const Fields *fields, const char *key) {
    lua_pushstring(fields->L, key);
    return lua_rawget(fields->L, fields->table);
}

bool fields_has(const Fields *fields, const char *key) {
    bool has = fields_get(fields, key) != LUA_TNIL;
    lua_pop(fields->L, 1);
    return has;
}

const char *fields_text(const Fields *fields, const char *key) {
    const char *text = NULL;
    if (fields_get(fields, key) == LUA_TSTRING)
        text = loader_text(fields->loader, fields->L, -1);
    lua_pop(fields->L, 1);
    return text;
}

NameAt fields_name(const Fields *fields, const char *key) {
    const char *text = fields_text(fields, key);
    return (NameAt){ text, text ? fields_place(fields, key) : fields->at };
}

NameList fields_names(const Fields *fields, const char *key) {
    lua_State *L = fields->L;
    Loader *loader = fields->loader;
    NameList list = { NULL, 0 };
    int type = fields_get(fields, key);
    if (type == LUA_TSTRING) {
        NameAt *one = arena_alloc(loader->arena, sizeof *one);
        *one = fields_name(fields, key);
        bool empty = !one->text[strspn(one->text, " \t")];
        if (!empty) list = (NameList){ one, 1 }; /* else it is told already */
    } else if (type == LUA_TTABLE) {
        Fields inside = fields_inside(fields, key, "target");
        int count = fields_count(&inside);
        NameAt *all =
            arena_alloc(loader->arena, ((size_t)count + 1) * sizeof *all);
        for (int i = 1; i <= count; i++) {
            const char *name = lua_rawgeti(L, inside.table, i) == LUA_TSTRING
                                   ? loader_text(loader, L, -1)
                                   : "";
            if (name[strspn(name, " \t")]) /* else it is told already */
                all[list.count++] =
                    (NameAt){ name, fields_place_at(&inside, i) };
            lua_pop(L, 1);
        }
        list.items = all;
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return list;
}

NameList fields_texts(const Fields *fields) {
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
        if (!text) {
            findings_add(loader_findings(loader), at, "wrong-type",
                         "%s holds %s; it takes texts", fields_owner(fields),
                         value_words(loader, L, -1));
            if (lua_isnil(L, -1))
                findings_hint(loader_findings(loader),
                              "\"...\" stands in quotes as well");
        } else if (!text[strspn(text, " \t\r\n")])
            findings_add(loader_findings(loader), at, "missing-field",
                         "%s holds an empty text", fields_owner(fields));
        else
            all[list.count++] = (NameAt){ text, at };
        lua_pop(L, 1);
    }
    return list;
}

bool fields_in_range(const FormatField *row, double value) {
    return value >= row->min && value <= row->max;
}

/* The number as it is kept: tenths, milliseconds or unchanged. */
static int scaled(const FormatField *row, double value) {
    if (row->type == FIELD_POINTS || row->type == FIELD_LEAVES) value *= 10;
    if (row->type == FIELD_SECONDS) value *= 1000;
    return (int)lround(value);
}

int fields_number(const Fields *fields, const char *key, int usual) {
    const FormatField *row = format_field(fields->kind->name, key);
    int value = usual;
    if (fields_get(fields, key) == LUA_TNUMBER) {
        double number = lua_tonumber(fields->L, -1);
        if (fields_in_range(row, number)) value = scaled(row, number);
    }
    lua_pop(fields->L, 1);
    return value;
}

bool fields_boolean(const Fields *fields, const char *key, bool usual) {
    bool value = usual;
    if (fields_get(fields, key) == LUA_TBOOLEAN)
        value = lua_toboolean(fields->L, -1);
    lua_pop(fields->L, 1);
    return value;
}

int fields_choice(const Fields *fields, const char *key, int usual) {
    const char *word = fields_text(fields, key);
    const FormatField *row = format_field(fields->kind->name, key);
    int choice = word ? format_choice(row, word) : -1;
    return choice < 0 ? usual : choice;
}

/* A customer by item, id or name. */
int fields_customer_at(const Loader *loader, lua_State *L, int index) {
    const Item *item = item_at(L, index);
    if (item && item->tag == ITEM_CUSTOMER) return item->customer;
    if (lua_type(L, index) != LUA_TSTRING) return NONE;
    const char *name = lua_tostring(L, index);
    for (int i = 0; i < loader->customer_count; i++)
        if (strcmp(name, loader->customers[i]) == 0 ||
            strcmp(name, loader->customer_names[i]) == 0)
            return i;
    return NONE;
}

int fields_customer(const Fields *fields, const char *key) {
    fields_get(fields, key);
    int customer = fields_customer_at(fields->loader, fields->L, -1);
    lua_pop(fields->L, 1);
    return customer;
}

int fields_code(const Fields *fields, const char *key) {
    lua_State *L = fields->L;
    Loader *loader = fields->loader;
    int code = NONE;
    if (fields_get(fields, key) == LUA_TFUNCTION && !lua_iscfunction(L, -1)) {
        code = loader->code_count++;
        lua_getfield(L, LUA_REGISTRYINDEX, "codes");
        lua_pushvalue(L, -2);
        lua_rawseti(L, -2, code + 1);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return code;
}

static int by_letters(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

const char **fields_keys(const Fields *fields, int *count) {
    lua_State *L = fields->L;
    int room = 0;
    *count = 0;
    for (lua_pushnil(L); lua_next(L, fields->table); lua_pop(L, 1))
        if (++room > FIELDS_MAX)
            script_fail(L, "a table holds more than %d values", FIELDS_MAX);
    const char **keys =
        arena_alloc(fields->loader->arena, ((size_t)room + 1) * sizeof *keys);
    for (lua_pushnil(L); lua_next(L, fields->table); lua_pop(L, 1))
        if (lua_type(L, -2) == LUA_TSTRING)
            keys[(*count)++] = loader_text(fields->loader, L, -2);
    qsort(keys, (size_t)*count, sizeof *keys, by_letters);
    return keys;
}

bool fields_has_unnamed(const Fields *fields) {
    lua_State *L = fields->L;
    bool found = false;
    for (lua_pushnil(L); lua_next(L, fields->table); lua_pop(L, 1))
        found = found || lua_type(L, -2) != LUA_TSTRING;
    return found;
}

/* Bounded: the length of a table with holes may be any number. */
int fields_count(const Fields *fields) {
    lua_Unsigned count = lua_rawlen(fields->L, fields->table);
    if (count > FIELDS_MAX)
        script_fail(fields->L, "a table holds more than %d values", FIELDS_MAX);
    return (int)count;
}
