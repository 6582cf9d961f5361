/* SPDX-License-Identifier: MIT
 * format.h -- the level format as one table: every kind and every field.
 *
 * Layer:  script (core; no Lua here).
 * Owns:   nothing; static rows.
 * Errors: none.
 *
 * The reader checks levels by these rows (kinds.c, fields.c, lua.c); the
 * reference and the stubs for editors are generated from the same rows
 * (reference.h), so that they always agree. */
#ifndef THAW_SCRIPT_FORMAT_FORMAT_H
#define THAW_SCRIPT_FORMAT_FORMAT_H

#include <stdbool.h>
#include <stddef.h>

typedef enum {
    FIELD_TEXT,   /* words that somebody reads                       */
    FIELD_NAME,   /* the name of something                           */
    FIELD_NAMES,  /* one name, or a list of names                    */
    FIELD_POINTS, /* a number, one decimal; kept as tenths           */
    FIELD_INTEGER,
    FIELD_SECONDS, /* a number; kept as milliseconds                  */
    FIELD_AMOUNT,  /* money; rounded to whole units                   */
    FIELD_BOOLEAN,
    FIELD_CHOICE,   /* one of the words in `choices`                   */
    FIELD_FUNCTION, /* function(now) … end                             */
    FIELD_CUSTOMER, /* what customer "…" { } returned                  */
    FIELD_LEAVES,   /* points, or false for never                      */
    FIELD_TARGETS,  /* a name, or a list of names and { name, when = } */
    FIELD_TABLE,    /* a table with the fields of the kind in `choices` */
    FIELD_VARS,     /* name = first value                              */
    FIELD_TAKES,    /* tone = per cent                                 */
    FIELD_LOOK,     /* fields and values of looks.lua, or a person in it */
    FIELD_BOUNDS,   /* customer id = { at_least =, at_most = }         */
    FIELD_HEARER,   /* a customer, or "all"                            */
    FIELD_ROOM,  /* one of the words in `choices`, or a PNG beside the level */
    FIELD_FILE,  /* a recording beside the level */
    FIELD_FILES, /* one, or band = one */
    FIELD_KEPT,  /* an amount, true for all of it, false for none   */
} FieldType;

typedef struct FormatField {
    const char *kind, *name;
    FieldType type;
    bool required;
    int min, max;        /* numbers only, as written                    */
    const char *usual;   /* the default, as written; "" when none       */
    const char *choices; /* CHOICE: words separated by spaces; NAME, NAMES,
                            TAKES: the kind of the named thing; TABLE: the
                            kind of the table; else ""                  */
    const char *meaning; /* for the reference: whole sentences          */
} FormatField;

/* Which values without a key a table may hold. */
typedef enum {
    PART_NONE,
    PART_TEXTS,
    PART_LINES,
    PART_MOMENT,
    PART_NUMBERS,
    PART_WHO,
    PART_PLAYS
} FormatPart; /* PART_MOMENT: lines, then replies and at most one silence;
                 PART_WHO: a customer, then perhaps a text;
                 PART_PLAYS: plays and endings of a campaign */

typedef enum {
    SHAPE_NAMED,  /* kind "name" { … }  */
    SHAPE_TABLE,  /* kind { … }         */
    SHAPE_PAIR,   /* kind "id" "text"   */
    SHAPE_TEXT,   /* kind "text"        */
    SHAPE_INSIDE, /* a table in a field of another kind */
} FormatShape;

typedef enum { IN_LEVEL = 1, IN_SHARED = 2, IN_CAMPAIGN = 4 } FormatWhere;

typedef struct FormatKind {
    const char *name;
    FormatShape shape;
    FormatPart part;
    int where;           /* FormatWhere, or-ed */
    const char *called;  /* the meaning of its quoted text: "title" …    */
    const char *meaning; /* for the reference: whole sentences           */
    const char *example; /* valid Lua where the kind is allowed, or ""   */
} FormatKind;

/* A function or value that a level's code may use, for the editors' stubs. */
typedef struct FormatMember {
    const char *name;    /* "string.len"; of now: without "now."    */
    const char *takes;   /* "text: string"; of a value: "" or NULL  */
    const char *gives;   /* its type, or ""                         */
    const char *meaning; /* "" when the name says it                */
} FormatMember;

const FormatMember *format_now(size_t *count);
const FormatMember *format_week(size_t *count);
const FormatMember *format_library(size_t *count);
/* Names of Lua's library that a level does not get; NULL-ended. */
const char *const *format_absent(void);

const FormatKind *format_kinds(size_t *count);
/* NULL: no such kind. Also finds kinds of tables inside other kinds. */
const FormatKind *format_kind(const char *name);
/* All rows of the kind (they stand together); *count of them. */
const FormatField *format_fields(const char *kind, size_t *count);
const FormatField *format_field(const char *kind, const char *name);
/* The default of a field that takes whole numbers. */
int format_usual(const char *kind, const char *name);
/* In plain words, for messages: "a text", "a number from -100 to 100". */
void format_expects(const FormatField *field, char *out, size_t size);
/* The position of `word` in the row's choices, or -1. */
int format_choice(const FormatField *field, const char *word);

#endif
