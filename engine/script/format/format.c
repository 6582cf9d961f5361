/* SPDX-License-Identifier: MIT
 * Queries on the rows: what a field expects, in words, and which choice a word
 * is. */
#include "script/format/format.h"

#include "core/base/format.h"
#include "core/words/say.h"

#include <stdlib.h>
#include <assert.h>
#include <stdio.h>
#include <string.h>

/* "a b c" -> "a, b or c" */
static void expect_choice(const char *choices, char *out, size_t size) {
    size_t used = 0;
    while (*choices && used + 1 < size) {
        size_t length = strcspn(choices, " ");
        const char *next = choices + length + (choices[length] == ' ');
        bool last = !strchr(next, ' ');
        const char *joint =
            !*next ? ""
            : last ? say_as("between the last two of a list", " or ")
                   : say_as("between two of a list", ", ");
        int wrote = snprintf(out + used, size - used, "%.*s%s", (int)length,
                             choices, joint);
        used += (size_t)wrote;
        choices = next;
    }
}

int format_usual(const char *kind, const char *name) {
    const FormatField *field = format_field(kind, name);
    assert(field && field->type == FIELD_INTEGER && *field->usual);
    return (int)strtol(field->usual, NULL, 10);
}

/* Of the types that take no bounds and no choices. */
static const char *const expected[] = {
    [FIELD_TEXT] = SAY("a text"),
    [FIELD_NAME] = SAY("a name in quotes"),
    [FIELD_NAMES] = SAY("a name in quotes, or a list of them"),
    [FIELD_BOOLEAN] = SAY("true or false"),
    [FIELD_FUNCTION] = SAY("function(now) … end"),
    [FIELD_CUSTOMER] = SAY("a customer (the name before the = of local … = "
                           "customer, without quotes)"),
    [FIELD_TARGETS] = SAY("the name of a beat or an ending, or a list of them"),
    [FIELD_TABLE] = SAY("a table in { }"),
    [FIELD_VARS] = SAY("a table of variables in { }"),
    [FIELD_TAKES] = SAY("a table in { }: tone = per cent"),
    [FIELD_LOOK] = SAY("a table in { }, or a person of looks.lua in quotes"),
    [FIELD_BOUNDS] = SAY("{ id = { at_least = …, at_most = … } }, with a "
                         "customer's id"),
    [FIELD_FILE] = SAY("the name of an OGG or WAV file in quotes"),
    [FIELD_FILES] = SAY("the name of an OGG or WAV file in quotes, or a "
                        "table in { }: band = name"),
    [FIELD_HEARER] = SAY("a customer (the name before the = of local … = "
                         "customer, without quotes), or \"all\""),
};

void format_expects(const FormatField *field, char *out, size_t size) {
    if (field->type == FIELD_CHOICE || field->type == FIELD_ROOM)
        expect_choice(field->choices, out, size);
    else if (field->type == FIELD_INTEGER)
        format_write(out, size, say("a whole number from %d to %d"), field->min,
                     field->max);
    else if (field->type == FIELD_SECONDS)
        format_write(out, size, say("a number of seconds from %d to %d"),
                     field->min, field->max);
    else if (field->type == FIELD_POINTS || field->type == FIELD_AMOUNT)
        format_write(out, size, say("a number from %d to %d"), field->min,
                     field->max);
    else if (field->type == FIELD_KEPT)
        format_write(out, size, say("true, false, or a number from %d to %d"),
                     field->min, field->max);
    else if (field->type == FIELD_LEAVES)
        format_write(out, size, say("a number from %d to %d, or false"),
                     field->min, field->max);
    else
        snprintf(out, size, "%s", say(expected[field->type]));
}

int format_choice(const FormatField *field, const char *word) {
    size_t size = strlen(word);
    const char *at = field->choices;
    for (int index = 0; *at; index++) {
        size_t length = strcspn(at, " ");
        if (length == size && memcmp(at, word, size) == 0) return index;
        at += length;
        at += *at == ' ';
    }
    return -1;
}
