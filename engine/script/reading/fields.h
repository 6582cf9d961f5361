/* SPDX-License-Identifier: MIT
 * fields.h -- checks and reads one table of a level by the rows of its kind.
 *
 * Layer:  script (core, Lua).
 * Owns:   nothing; values that are read are copied to the Loader's arena.
 * Errors: fields_check adds findings; afterwards a wrong value reads as if it
 *         had not been given. */
#ifndef THAW_SCRIPT_READING_FIELDS_H
#define THAW_SCRIPT_READING_FIELDS_H

#include "core/story/build.h"
#include "script/format/format.h"

#include <lua.h>

struct Loader;

typedef struct Fields {
    struct Loader *loader;
    lua_State *L;
    int table; /* absolute index */
    const FormatKind *kind;
    const char *name; /* of the thing, for messages; may be NULL */
    Place at;
    int chunk, scan; /* scan: its ScanTable, or NONE */
} Fields;

Fields fields_on(struct Loader *loader, lua_State *L, int index,
                 const FormatKind *kind, const char *name, Place at, int chunk);
/* The table in field `key` of `outer`, by the rows of `kind`. */
Fields fields_inside(const Fields *outer, const char *key, const char *kind);
/* Findings for every unknown, missing or wrong field. */
void fields_check(Fields *fields);
Place fields_place(const Fields *fields, const char *key); /* of a field */
Place fields_place_at(const Fields *fields, int index);    /* of a value */
/* The text of the level behind the = of a field; NULL: not found. */
const char *fields_written(const Fields *fields, const char *key);
/* Whether any kind has a field of that name. */
bool fields_known(const char *name);
/* reply "Would two …": for messages. */
const char *fields_owner(const Fields *fields);

/* Values that passed the check. */
bool fields_has(const Fields *fields, const char *key);
const char *fields_text(const Fields *fields, const char *key);
NameAt fields_name(const Fields *fields, const char *key);
NameList fields_names(const Fields *fields, const char *key);
/* The values without keys; those that are no texts become findings. */
NameList fields_texts(const Fields *fields);
int fields_number(const Fields *fields, const char *key, int usual);
bool fields_boolean(const Fields *fields, const char *key, bool usual);
int fields_choice(const Fields *fields, const char *key, int usual);
int fields_customer(const Fields *fields, const char *key); /* or NONE */
int fields_code(const Fields *fields, const char *key);     /* or NONE */
/* Pushes the value of a field and returns its type. */
int fields_get(const Fields *fields, const char *key);
bool fields_in_range(const FormatField *row, double value);
/* The customer that the value stands for: an item, an id or a name; or NONE. */
int fields_customer_at(const struct Loader *loader, lua_State *L, int index);
/* All keys that are texts, sorted; NULL-ended. */
const char **fields_keys(const Fields *fields, int *count);
/* Whether it holds anything that none of them leads to. */
bool fields_has_unnamed(const Fields *fields);
/* How many values without keys. */
int fields_count(const Fields *fields);

#endif
