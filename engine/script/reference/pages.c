/* SPDX-License-Identifier: MIT
 * The reference in Markdown: kinds, fields, now, Lua, findings. */
#include "script/reference/reference.h"

#include <ctype.h>
#include <string.h>

void reference_range(const FormatField *field, Text *out) {
    bool number = field->type == FIELD_POINTS || field->type == FIELD_INTEGER ||
                  field->type == FIELD_SECONDS || field->type == FIELD_AMOUNT ||
                  field->type == FIELD_KEPT || field->type == FIELD_LEAVES ||
                  field->type == FIELD_TAKES;
    if (number) text_format(out, "%d to %d", field->min, field->max);
}

/* The recipes of sounds, with a comma between them. */
static void put_recipes(Text *out) {
    for (size_t i = 0; sound_recipe(i); i++)
        text_format(out, "%s`%s`", i ? ", " : "", sound_recipe(i));
}

/* ---- one field ---- */

/* "a b c" -> "`a`, `b`, `c`" */
static void choices(const char *words, Text *out) {
    while (*words) {
        size_t length = strcspn(words, " ");
        text_add(out, "`");
        text_add_n(out, words, length);
        words += length;
        words += *words == ' ';
        text_add(out, *words ? "`, " : "`");
    }
}

static const char *sort_of(const FormatField *field) {
    static const char *const words[] = {
        [FIELD_TEXT] = "a text",
        [FIELD_NAME] = "a name in quotes",
        [FIELD_NAMES] = "a name, or names in { }",
        [FIELD_POINTS] = "a number",
        [FIELD_INTEGER] = "a whole number",
        [FIELD_SECONDS] = "a number",
        [FIELD_AMOUNT] = "a number",
        [FIELD_BOOLEAN] = "`true` or `false`",
        [FIELD_FUNCTION] = "`function(now) … end`",
        [FIELD_CUSTOMER] = "a customer, without quotes",
        [FIELD_LEAVES] = "a number, or `false`",
        [FIELD_TARGETS] = "a name, or a list of them",
        [FIELD_TABLE] = "a table",
        [FIELD_VARS] = "`{ name = value }`",
        [FIELD_TAKES] = "`{ tone = per cent }`",
        [FIELD_LOOK] = "a table, or a name",
        [FIELD_BOUNDS] = "`{ id = { … } }`",
        [FIELD_HEARER] = "a customer, without quotes, or `\"all\"`",
        [FIELD_FILE] = "a file's name in quotes",
        [FIELD_FILES] = "a file's name, or `{ band = name }`",
        [FIELD_KEPT] = "`true`, `false`, or a number",
    };
    return words[field->type];
}

static void field_row(const FormatField *field, Text *out) {
    Text range = { 0 };
    text_format(out, "| `%s` | ", field->name);
    if (field->type == FIELD_CHOICE)
        choices(field->choices, out);
    else if (field->type == FIELD_ROOM)
        choices(field->choices, out), text_add(out, ", or a file's name");
    else
        text_add(out, sort_of(field));
    reference_range(field, &range);
    if (range.size) text_format(out, ", %s", text_get(&range));
    text_format(out, " | %s | %s |\n",
                field->required ? "**needed**" : field->usual, field->meaning);
    text_free(&range);
}

static void sound_rows(Text *out) {
    size_t count;
    const SoundField *rows = sound_fields(&count);
    for (size_t i = 0; i < count; i++)
        text_format(out, "| `%s` | a whole number, %d to %d | %d | %c%s. |\n",
                    rows[i].name, rows[i].min, rows[i].max, rows[i].usual,
                    toupper((unsigned char)rows[i].meaning[0]),
                    rows[i].meaning + 1);
}

/* ---- one kind ---- */

static const char *part_words(FormatPart part) {
    switch (part) {
    case PART_TEXTS:
        return "Between the braces, without a name: texts.";
    case PART_LINES:
        return "Between the braces, without a name: what is said and done, in "
               "order; see *line*, `aside` and `sound`.";
    case PART_MOMENT:
        return "Between the braces, without a name and in this order: what is "
               "said and done (*line*, `aside`, `sound`, `note`, `event`, "
               "`enters`, `leaves_room`), then `reply`s, `act`s and `think`s, "
               "and at most one `silence`.";
    case PART_WHO:
        return "Between the braces, without a name: a customer, without "
               "quotes, then a text where one is wanted.";
    case PART_PLAYS:
        return "Between the braces, without a name: `play`s in the order in "
               "which they are met, and `ending`s.";
    case PART_NUMBERS:
    case PART_NONE:
        break;
    }
    return NULL;
}

static void heading(const FormatKind *kind, Text *out) {
    static const char *const shapes[] = {
        [SHAPE_NAMED] = "### %s \"%s\" { }\n\n",
        [SHAPE_TABLE] = "### %s { }%s\n\n",
        [SHAPE_PAIR] = "### %s \"%s\" \"text\"\n\n",
        [SHAPE_TEXT] = "### %s \"%s\"\n\n",
        [SHAPE_INSIDE] = "### %s%s\n\n",
    };
    const char *hole = strstr(shapes[kind->shape], "%s");
    text_add_n(out, shapes[kind->shape], (size_t)(hole - shapes[kind->shape]));
    text_add(out, kind->name);
    const char *second = strstr(hole + 2, "%s");
    text_add_n(out, hole + 2, (size_t)(second - hole - 2));
    text_format(out, "%s%s", kind->called, second + 2);
}

static void kind_page(const FormatKind *kind, Text *out) {
    size_t count;
    const FormatField *rows = format_fields(kind->name, &count);
    heading(kind, out);
    text_format(out, "%s\n\n", kind->meaning);
    if (*kind->example) text_format(out, "```lua\n%s```\n\n", kind->example);
    bool sound = strcmp(kind->name, "sound") == 0;
    if (count || sound)
        text_add(out, "| field | takes | usual | meaning |\n"
                      "| --- | --- | --- | --- |\n");
    for (size_t i = 0; i < count; i++)
        field_row(&rows[i], out);
    if (sound) sound_rows(out);
    if (count || sound) text_add(out, "\n");
    if (sound) {
        text_add(out, "Recipes: ");
        put_recipes(out);
        text_add(out, ".\n\n");
    }
    if (part_words(kind->part) && kind->shape != SHAPE_INSIDE)
        text_format(out, "%s\n\n", part_words(kind->part));
}

static bool picked(const FormatKind *kind, int where, bool inside) {
    int own = kind->where & IN_LEVEL ? IN_LEVEL : kind->where;
    return own == where && inside == (kind->shape == SHAPE_INSIDE);
}

static void kind_pages(int where, bool inside, Text *out) {
    size_t count;
    const FormatKind *kinds = format_kinds(&count);
    for (size_t i = 0; i < count; i++)
        if (picked(&kinds[i], where, inside)) kind_page(&kinds[i], out);
}

/* ---- now and Lua ---- */

/* "customer: thaw.Customer, x?: integer" -> "customer, x": types are for
 * editors only. */
static void arguments(const char *takes, Text *out) {
    while (*takes) {
        size_t name = strcspn(takes, ":?,");
        text_add_n(out, takes, name);
        takes += name;
        /* a type may have commas of its own, inside ( ) */
        for (int deep = 0; *takes && (*takes != ',' || deep); takes++)
            deep += (*takes == '(') - (*takes == ')');
        if (*takes) text_add(out, ", ");
        takes += *takes == ',';
        takes += strspn(takes, " ");
    }
}

static void week_page(Text *out) {
    size_t count;
    const FormatMember *rows = format_week(&count);
    text_add(out,
             "## Campaigns\n\n"
             "A file may hold a campaign instead of an encounter. In it "
             "stand only these kinds, `ending` and `debrief`. In texts of "
             "its levels `{worst_line}` is the reply that cost most so far "
             "in the campaign, word for word, and `{best_line}` the one "
             "that won most; outside of a campaign they are empty.\n\n");
    kind_pages(IN_CAMPAIGN, false, out);
    text_add(out, "### week: what when sees in a campaign\n\n"
                  "| written | gives |\n| --- | --- |\n");
    for (size_t i = 0; i < count; i++) {
        text_format(out, "| `week.%s", rows[i].name);
        if (*rows[i].takes) {
            text_add(out, "(");
            arguments(rows[i].takes, out);
            text_add(out, ")");
        }
        text_format(out, "` | %s |\n", rows[i].meaning);
    }
    text_add(out, "\n");
}

static void now_page(Text *out) {
    size_t count;
    const FormatMember *rows = format_now(&count);
    text_add(out, "## now: what when and effect see\n\n"
                  "`when = function(now) return … end` asks and gives true or "
                  "false. `effect = function(now) … end` may also change "
                  "variables. Anything that is not in this list is an error "
                  "that names its line.\n\n"
                  "| written | gives |\n| --- | --- |\n");
    for (size_t i = 0; i < count; i++) {
        bool vars = strcmp(rows[i].name, "vars") == 0;
        text_format(out, "| `now.%s%s", rows[i].name, vars ? ".x" : "");
        if (*rows[i].takes) {
            text_add(out, "(");
            arguments(rows[i].takes, out);
            text_add(out, ")");
        }
        text_format(out, "` | %s |\n", rows[i].meaning);
    }
    text_add(out, "\nA customer stands there without quotes: `now.mood(dana)`. "
                  "A name may stand without ( ): `now.knows \"budget\"`.\n\n");
}

static void lua_page(Text *out) {
    size_t count;
    const FormatMember *rows = format_library(&count);
    const char *const *absent = format_absent();
    text_add(out, "## Lua in a level\n\n"
                  "Most levels need none of it. A level may have helpers of "
                  "its own (`local function …`), and these:\n\n"
                  "| written | what it does |\n| --- | --- |\n");
    for (size_t i = 0; i < count; i++) {
        if (!*rows[i].meaning) continue;
        text_format(out, "| `%s", rows[i].name);
        if (rows[i].takes) {
            text_add(out, "(");
            arguments(rows[i].takes, out);
            text_add(out, ")");
        }
        text_format(out, "` | %s |\n", rows[i].meaning);
    }
    text_add(out, "\nArithmetic is there as Lua has it:");
    for (size_t i = 0; i < count; i++)
        if (!*rows[i].meaning) text_format(out, " `%s`", rows[i].name);
    text_add(out, ".\n\nNot there, so that a level from anybody is safe to "
                  "open and always plays alike:");
    for (size_t i = 0; absent[i]; i++)
        text_format(out, " `%s`", absent[i]);
    text_add(out, ".\n\n");
}

/* ---- findings ---- */

static void finding_rows(Severity severity, Text *out) {
    const char *const *codes = findings_codes();
    text_add(out, "| code | what to do |\n| --- | --- |\n");
    for (size_t i = 0; codes[i]; i++)
        if (findings_severity(codes[i]) == severity)
            text_format(out, "| `%s` | %s |\n", codes[i],
                        findings_advice(codes[i]));
    text_add(out, "\n");
}

static void findings_page(Text *out) {
    text_add(out, "## Findings\n\n"
                  "`thaw check` ends each of its lines with a code in "
                  "[brackets]. With an error the level cannot be played; a "
                  "warning is something that a close reader would tell "
                  "you.\n\n### Errors\n\n");
    finding_rows(SEVERITY_ERROR, out);
    text_add(out, "### Warnings\n\n");
    finding_rows(SEVERITY_WARNING, out);
}

static void text_page(Text *out) {
    text_add(
        out,
        "## Text\n\n"
        "Words stand in \"quotes\"; longer texts in [[double brackets]], "
        "where any white space is one space and an empty line begins a "
        "paragraph. `{player}` and `{name_of_a_variable}` are filled in, "
        "`{{` is a brace. `*words*` are emphasis: a star before and one behind "
        "whole words, so that 5*2 stays as it is; `{*}` is a star. Nothing "
        "else "
        "is mark-up.\n\n");
}

void reference_pages(const Library *library, Text *out) {
    text_add(
        out,
        "<!-- Written by `thaw reference --output reference.md` from the rows "
        "that levels are checked by; changes belong there. -->\n\n"
        "# Reference: what a level may say\n\n"
        "To learn it, read [trainers.md](trainers.md); this page is for "
        "looking things up.\n"
        "Everything has one form: `kind \"name\" { fields and contents }`. "
        "Order in the file does not matter, but that a customer is declared "
        "above the place where it speaks. Moods and heat are on a scale from "
        "-100 to 100 and from 0 to 100.\n\n"
        "[Kinds](#kinds) · [Tables inside others](#tables-inside-others) · "
        "[now](#now-what-when-and-effect-see) · [Campaigns](#campaigns) · "
        "[Lua](#lua-in-a-level) · "
        "[Text](#text) · [Tones](#tones) · [Wording](#wording) · "
        "[Sounds](#sounds) · [Looks](#looks) · [Findings](#findings) · "
        "[Thaw's own files](#thaws-own-files)\n\n"
        "## Kinds\n\n");
    kind_pages(IN_LEVEL, false, out);
    text_add(out, "## Tables inside others\n\n");
    kind_pages(IN_LEVEL, true, out);
    now_page(out);
    week_page(out);
    lua_page(out);
    text_page(out);
    reference_words(library, out);
    findings_page(out);
    text_add(out, "## Thaw's own files\n\n"
                  "These kinds stand only in `game/scripts/looks.lua` and "
                  "`game/scripts/wording/`.\n\n");
    kind_pages(IN_SHARED, false, out);
}
