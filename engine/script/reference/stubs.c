/* SPDX-License-Identifier: MIT
 * Annotations for the Lua language server, with which editors complete and
 * explain the words of a level. */
#include "script/reference/reference.h"

#include "core/story/story.h"

#include <ctype.h>
#include <string.h>

/* "customer" -> "thaw.CustomerFields"; tables inside others: "thaw.Stake". */
static void class_name(const FormatKind *kind, Text *out) {
    text_format(out, "thaw.%c%s%s", toupper((unsigned char)kind->name[0]),
                kind->name + 1, kind->shape == SHAPE_INSIDE ? "" : "Fields");
}

/* ---- types ---- */

static void choice_type(const char *choices, Text *out) {
    while (*choices) {
        size_t length = strcspn(choices, " ");
        text_add(out, "\"");
        text_add_n(out, choices, length);
        text_add(out, "\"");
        choices += length;
        choices += *choices == ' ';
        if (*choices) text_add(out, "|");
    }
}

/* The type of a name in quotes, if there is a list of such names. */
static const char *name_type(const FormatField *field) {
    static const char *const known[][2] = { { "tone", "thaw.ToneName" },
                                            { "sound", "thaw.SoundName" },
                                            { "recipe", "thaw.Recipe" } };
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
        if (strcmp(field->choices, known[i][0]) == 0) return known[i][1];
    return "string";
}

/* The type of a condition; an ending stands in an encounter or a campaign. */
static const char *condition_type(const FormatField *field) {
    if (strcmp(field->kind, "play") == 0)
        return "fun(week: thaw.Week): boolean";
    if (strcmp(field->kind, "ending") == 0)
        return "(fun(now: thaw.Now): boolean)|(fun(week: thaw.Week): boolean)";
    return "fun(now: thaw.Now): boolean";
}

static void type_of(const FormatField *field, Text *out) {
    static const char *const words[] = {
        [FIELD_TEXT] = "string",
        [FIELD_POINTS] = "number",
        [FIELD_INTEGER] = "integer",
        [FIELD_SECONDS] = "number",
        [FIELD_AMOUNT] = "number",
        [FIELD_BOOLEAN] = "boolean",
        [FIELD_CUSTOMER] = "thaw.Customer",
        [FIELD_LEAVES] = "number|false",
        [FIELD_TARGETS] = "string|(string|thaw.Target)[]",
        [FIELD_VARS] = "table<string, boolean|integer|string>",
        [FIELD_TAKES] = "table<thaw.ToneName, number>",
        [FIELD_LOOK] = "thaw.Look|thaw.PersonName",
        [FIELD_BOUNDS] = "table<string, thaw.Bound>",
        [FIELD_HEARER] = "thaw.Customer|\"all\"",
        [FIELD_FILE] = "string",
        [FIELD_FILES] = "string|table<string, string>",
        [FIELD_KEPT] = "number|boolean",
    };
    bool effect = strcmp(field->name, "effect") == 0;
    if (field->type == FIELD_CHOICE)
        choice_type(field->choices, out);
    else if (field->type == FIELD_ROOM)
        choice_type(field->choices, out), text_add(out, "|string");
    else if (field->type == FIELD_TABLE)
        class_name(format_kind(field->choices), out);
    else if (field->type == FIELD_FUNCTION)
        text_add(out, effect ? "fun(now: thaw.Now)" : condition_type(field));
    else if (field->type == FIELD_NAME)
        text_add(out, name_type(field));
    else if (field->type == FIELD_NAMES)
        text_format(out, "%s|%s[]", name_type(field), name_type(field));
    else
        text_add(out, words[field->type]);
}

/* ---- fields and kinds ---- */

static void stub_field(const FormatField *field, Text *out) {
    Text range = { 0 };
    text_format(out, "---@field %s%s ", field->name,
                field->required ? "" : "?");
    type_of(field, out);
    text_format(out, " %s", field->meaning);
    reference_range(field, &range);
    if (range.size) text_format(out, " From %s.", text_get(&range));
    if (field->required) text_add(out, " Required.");
    if (field->usual[0]) text_format(out, " Usual: %s.", field->usual);
    text_add(out, "\n");
    text_free(&range);
}

static void stub_numbers(Text *out) {
    size_t count;
    const SoundField *rows = sound_fields(&count);
    for (size_t i = 0; i < count; i++)
        text_format(
            out, "---@field %s? integer %c%s. From %d to %d. Usual: %d.\n",
            rows[i].name, toupper((unsigned char)rows[i].meaning[0]),
            rows[i].meaning + 1, rows[i].min, rows[i].max, rows[i].usual);
}

static void stub_class(const FormatKind *kind, Text *out) {
    size_t count;
    const FormatField *rows = format_fields(kind->name, &count);
    bool parts = kind->part == PART_LINES || kind->part == PART_MOMENT ||
                 kind->part == PART_PLAYS;
    bool ending = strcmp(kind->name, "ending") == 0; /* a campaign's: texts */
    text_format(out, "---%s\n---@class ", kind->meaning);
    class_name(kind, out);
    text_add(out, "\n");
    for (size_t i = 0; i < count; i++)
        stub_field(&rows[i], out);
    if (strcmp(kind->name, "sound") == 0) stub_numbers(out);
    if (parts)
        text_format(out, "---@field [integer] thaw.Part%s\n",
                    ending ? "|string" : "");
    if (kind->part == PART_TEXTS) text_add(out, "---@field [integer] string\n");
    text_add(out, "\n");
}

/* Writes each line of `text` after three dashes. */
static void comment(const char *text, Text *out) {
    while (*text) {
        size_t length = strcspn(text, "\n");
        text_add(out, "---");
        text_add_n(out, text, length);
        text_add(out, "\n");
        text += length + (text[length] == '\n');
    }
}

static const char *returned(const FormatKind *kind) {
    static const char *const rows[][2] = {
        { "customer", ": thaw.Customer" }, { "reply", ": thaw.Part" },
        { "silence", "thaw.Part" },        { "think", ": thaw.Part" },
        { "event", ": thaw.Part" },        { "act", ": thaw.Part" },
        { "enters", "thaw.Part" },         { "leaves_room", "thaw.Part" },
        { "play", ": thaw.Part" },         { "ending", ": thaw.Part" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (strcmp(kind->name, rows[i][0]) == 0) return rows[i][1];
    return "";
}

static void stub_call(const FormatKind *kind, Text *out) {
    const char *called = kind->called, *gives = returned(kind);
    text_format(out, "---%s\n", kind->meaning);
    text_add(out, "---```lua\n");
    comment(kind->example, out);
    text_add(out, "---```\n");
    if (kind->shape == SHAPE_TABLE) {
        called = "fields";
        text_add(out, "---@param fields ");
        if (kind->part == PART_TEXTS)
            text_add(out, "string[]");
        else if (kind->part == PART_WHO)
            text_add(out, "(thaw.Customer|string)[]");
        else
            class_name(kind, out);
        text_format(out, "\n%s%s%s", *gives ? "---@return " : "", gives,
                    *gives ? "\n" : "");
    } else if (strcmp(kind->name, "sound") == 0) {
        text_add(out, "---@param name thaw.SoundName\n"
                      "---@return thaw.SoundPart\n");
    } else if (kind->shape == SHAPE_NAMED) {
        text_format(out,
                    "---@param %s string\n---@return fun(fields: ", called);
        class_name(kind, out);
        text_format(out, ")%s\n", gives);
    } else {
        text_format(out, "---@param %s string\n---@return %s\n", called,
                    kind->shape == SHAPE_PAIR ? "fun(text: string)"
                                              : "thaw.Part");
    }
    text_format(out, "function %s(%s) end\n\n", kind->name, called);
}

/* ---- names ---- */

static void one_name(const char *name, const char *meaning, Text *out) {
    text_format(out, "---| \"%s\"", name);
    if (meaning && *meaning) text_format(out, " # %s", meaning);
    text_add(out, "\n");
}

static void stub_names(const Library *library, Text *out) {
    int tones;
    const Tone *tone = library_tones(library, &tones);
    SoundTable sounds = library_sounds(library);
    text_add(out, "---A tone of game/scripts/tones.lua, or one of the level's "
                  "own.\n---@alias thaw.ToneName string\n");
    for (int i = 0; i < tones; i++)
        one_name(tone[i].name, tone[i].lesson, out);
    text_add(out, "\n---A sound of game/scripts/sounds.lua, or one of the "
                  "level's own.\n---@alias thaw.SoundName string\n");
    for (size_t i = 0; i < sounds.count; i++)
        one_name(sounds.rows[i].name, sounds.rows[i].caption, out);
    text_add(out, "\n---How a sound is made.\n---@alias thaw.Recipe\n");
    for (size_t i = 0; sound_recipe(i); i++)
        one_name(sound_recipe(i), NULL, out);
    text_add(out, "\n");
}

static void stub_look(const Library *library, Text *out) {
    int count, people;
    const LookChoice *rows = library_looks(library, &count);
    const LookPerson *person = library_people(library, &people);
    text_add(out, "---Somebody whose look can be taken over; `thaw looks` "
                  "shows them.\n---@alias thaw.PersonName\n");
    for (int i = 0; i < people; i++)
        one_name(person[i].name, NULL, out);
    text_add(out, "\n---How a customer is drawn; `thaw looks` shows people to "
                  "take from.\n---@class thaw.Look\n"
                  "---@field pictures? string|table<string, string> PNG files "
                  "beside the level instead of all this, by band of mood: { "
                  "upset = \"dana_upset.png\" }\n"
                  "---@field like? thaw.PersonName whose look the others "
                  "change\n");
    for (int i = 0; i < count; i++) {
        bool first = i == 0 || strcmp(rows[i].field, rows[i - 1].field) != 0;
        bool age = strcmp(rows[i].field, "age") == 0;
        if (first)
            text_format(out, "%s---@field %s? ", i ? "\n" : "", rows[i].field);
        if (first && age) text_add(out, "number|");
        if (rows[i].name)
            text_format(out, "%s\"%s\"", first ? "" : "|", rows[i].name);
        else
            text_format(out, "%s%d", first ? "" : "|", rows[i].number);
    }
    text_add(out, "\n\n");
}

/* ---- now, and Lua ---- */

static void stub_now(Text *out) {
    size_t count;
    const FormatMember *rows = format_now(&count);
    text_add(out, "---The level's variables, as encounter declares them in "
                  "vars.\n---@class thaw.Vars\n"
                  "---@field [string] boolean|integer|string\n\n"
                  "---What when and effect can ask.\n---@class thaw.Now\n");
    for (size_t i = 0; i < count; i++) {
        if (*rows[i].takes)
            text_format(out, "---@field %s fun(%s): %s %s\n", rows[i].name,
                        rows[i].takes, rows[i].gives, rows[i].meaning);
        else
            text_format(out, "---@field %s %s %s\n", rows[i].name,
                        rows[i].gives, rows[i].meaning);
    }
    text_add(out, "\n");
}

static void stub_week(Text *out) {
    size_t count;
    const FormatMember *rows = format_week(&count);
    text_add(out, "---What when can ask in a campaign.\n"
                  "---@class thaw.Week\n");
    for (size_t i = 0; i < count; i++) {
        if (*rows[i].takes)
            text_format(out, "---@field %s fun(%s): %s %s\n", rows[i].name,
                        rows[i].takes, rows[i].gives, rows[i].meaning);
        else
            text_format(out, "---@field %s %s %s\n", rows[i].name,
                        rows[i].gives, rows[i].meaning);
    }
    text_add(out, "\n");
}

/* Only Thaw's functions: the editor knows Lua's own. */
static void stub_library(Text *out) {
    size_t count;
    const FormatMember *rows = format_library(&count);
    text_add(out, "-- Of Lua there is here:");
    for (size_t i = 0; i < count; i++)
        text_format(out, "%s%s", i % 6 ? " " : "\n--   ", rows[i].name);
    text_add(out, "\n\n");
    for (size_t i = 0; i < count; i++) {
        bool own = strcmp(rows[i].name, "string.trim") == 0 ||
                   strcmp(rows[i].name, "string.split") == 0;
        if (!own) continue;
        bool split = strcmp(rows[i].name, "string.split") == 0;
        text_format(out,
                    "---%s\n---@param text string\n%s---@return %s\n"
                    "function %s(text%s) end\n\n",
                    rows[i].meaning, split ? "---@param by string\n" : "",
                    rows[i].gives, rows[i].name, split ? ", by" : "");
    }
}

/* Marks functions that levels do not get as deprecated: editors strike them
 * out. */
static void stub_absent(Text *out) {
    const char *const *absent = format_absent();
    text_add(out, "-- What a level does not have; nothing in it reaches files, "
                  "clocks or chance.\n");
    for (size_t i = 0; absent[i]; i++) {
        static const char tables[] = " io os debug package coroutine utf8 ";
        Text spaced = { 0 };
        text_format(&spaced, " %s ", absent[i]);
        bool table = strstr(tables, text_get(&spaced)) != NULL;
        text_free(&spaced);
        text_add(out, "---@deprecated\n");
        if (table)
            text_format(out, "%s = nil\n", absent[i]);
        else
            text_format(out, "function %s(...) end\n", absent[i]);
    }
}

static void stub_speech(Text *out) {
    text_add(
        out,
        "---Something that stands in the list of a beat, a reply or an "
        "ending.\n"
        "---@class thaw.Part\n\n"
        "---@class thaw.SoundPart: thaw.Part\n"
        "---@overload fun(fields: thaw.SoundFields)\n\n"
        "---A customer. Called with a text, or with a text for each mood, the "
        "customer speaks.\n"
        "---@class thaw.Customer\n"
        "---@overload fun(line: string|thaw.Line): thaw.Part\n"
        "---@field does fun(line: string|thaw.Line): thaw.Part What can be "
        "seen or heard of the customer.\n"
        "---@field thinks fun(line: string|thaw.Line): thaw.Part Hidden "
        "during play; the debrief shows it.\n\n");
}

enum { LEVELS = IN_LEVEL | IN_CAMPAIGN };

void reference_stubs(const Library *library, Text *out) {
    size_t count;
    const FormatKind *kinds = format_kinds(&count);
    text_add(out, "---@meta\n"
                  "-- SPDX-License-Identifier: MIT\n"
                  "-- What a level may say, for editors with the Lua language "
                  "server: it completes,\n"
                  "-- explains and warns while you write. docs/trainers.md "
                  "tells how to set it up.\n"
                  "--\n"
                  "-- Written by `thaw reference --output thaw.lua` from the "
                  "rows that levels are\n"
                  "-- checked by; changes belong there.\n\n");
    stub_names(library, out);
    stub_look(library, out);
    for (size_t i = 0; i < count; i++) {
        bool list =
            kinds[i].shape == SHAPE_TABLE && kinds[i].part == PART_TEXTS;
        bool texts =
            kinds[i].shape == SHAPE_TEXT || kinds[i].shape == SHAPE_PAIR;
        if (kinds[i].where & LEVELS && !texts && !list)
            stub_class(&kinds[i], out);
    }
    stub_now(out);
    stub_week(out);
    stub_speech(out);
    for (size_t i = 0; i < count; i++)
        if (kinds[i].where & LEVELS && kinds[i].shape != SHAPE_INSIDE)
            stub_call(&kinds[i], out);
    stub_library(out);
    stub_absent(out);
}
