/* SPDX-License-Identifier: MIT
 * What the code of a level may use: `now`, and the offered part of Lua's
 * library. */
#include "script/format/format.h"

static const FormatMember now[] = {
    { "mood", "customer: thaw.Customer", "number",
      "How the customer feels about dealing with you: -100 to 100." },
    { "heat", "customer: thaw.Customer", "number",
      "How little the customer can take in just now: 0 to 100." },
    { "heard", "customer: thaw.Customer", "integer",
      "How far the customer feels heard: 0 to 3." },
    { "vars", "", "thaw.Vars",
      "The level's own variables: now.vars.x. An effect may change them; a "
      "condition may only ask." },
    { "said", "reply: string", "integer",
      "How often a reply was given; named by its id or its whole text." },
    { "visited", "beat: string", "integer", "How often a beat was reached." },
    { "used", "tone: thaw.ToneName", "integer",
      "How often the player used a tone." },
    { "knows", "fact: string", "boolean", "Whether the player knows a fact." },
    { "met", "criterion: string", "boolean",
      "Whether a reply given so far meets the criterion." },
    { "present", "customer: thaw.Customer", "boolean",
      "Whether the customer, or colleague, is in the room." },
    { "stance", "", "string",
      "How the player thinks of the customer now: \"judging\", \"neutral\" or "
      "\"compassionate\"." },
    { "labelled", "", "boolean",
      "Whether the player's thought files the customer under "
      "\"difficult\"." },
    { "turn", "", "integer", "How many replies have been given." },
    { "visit", "", "integer", "1 on the first meeting, 2 on the next …" },
    { "before", "", "string|nil",
      "The title of the ending of the last meeting; nil on the first." },
    { "outcome", "level: string", "string|nil",
      "In a campaign: how an earlier encounter of it ended, \"kept\" …; nil "
      "when it was not played." },
    { "worst_cost", "", "number",
      "In a campaign: what {worst_line} cost, in points of mood; 0 when "
      "nothing cost anything." },
};

static const FormatMember week[] = {
    { "outcome", "level: string", "string|nil",
      "How the encounter ended: \"lost\", \"uneasy\", \"kept\" or "
      "\"delighted\"; nil when it was not played." },
    { "ending", "level: string", "string|nil",
      "The title of the ending of the encounter; nil when it was not "
      "played." },
    { "visits", "", "integer", "How many encounters have been played." },
    { "kept", "", "integer", "How many of them ended kept or delighted." },
    { "lost", "", "integer", "How many of them ended lost." },
    { "money_kept", "", "integer",
      "What was kept of all that was at stake, sales and years together." },
    { "money_lost", "", "integer", "The rest of what was at stake." },
    { "habit", "", "string|nil",
      "The habit that was named in most of them, and in two at least: "
      "\"accusing\" …; nil when none was." },
    { "labelled", "", "integer", "How many thoughts put a label on somebody." },
};

const FormatMember *format_week(size_t *count) {
    *count = sizeof week / sizeof week[0];
    return week;
}

static const FormatMember library[] = {
    { "assert", "value: any, message?: string", "any",
      "Stops with the message when the value is false or nil." },
    { "error", "message: any", "", "Stops; the message becomes a finding." },
    { "ipairs", "list: table", "function, table, integer",
      "Goes through a list in order." },
    { "pairs", "t: table", "function, table, nil",
      "Goes through a table, always in the same order: numbers, then names by "
      "alphabet." },
    { "next", "t: table, key?: any", "any, any",
      "The key and value after this key, in the same order as pairs." },
    { "select", "which: integer|\"#\", ...: any", "any",
      "The arguments from that one on, or how many there are." },
    { "type", "value: any", "string", "\"string\", \"number\", \"table\" …" },
    { "tonumber", "value: any, base?: integer", "number|nil",
      "A number from a text." },
    { "tostring", "value: any", "string", "A text from a value." },
    { "require", "file: string", "any",
      "Loads another file of the same scripts folder, or of Thaw's own: "
      "require \"crabby_couple.cast\". Gives what that file returns." },
    { "string.len", "text: string", "integer", "Its length in bytes." },
    { "string.lower", "text: string", "string",
      "Small letters; only A to Z change." },
    { "string.upper", "text: string", "string",
      "Capital letters; only a to z change." },
    { "string.sub", "text: string, from: integer, to?: integer", "string",
      "A part of it, by bytes." },
    { "string.rep", "text: string, times: integer, between?: string", "string",
      "The same text several times." },
    { "string.trim", "text: string", "string",
      "Without the spaces around it." },
    { "string.split", "text: string, by: string", "string[]",
      "The parts between a plain text: (\"a, b\"):split(\", \")." },
    { "string.format", "format: string, ...: any", "string",
      "A text with values filled in; everything but %p." },
    { "table.insert", "list: table, at: any, value?: any", "",
      "Adds a value to a list: table.insert(list, value), or at a place." },
    { "table.remove", "list: table, at?: integer", "any",
      "Takes a value out of a list." },
    { "table.concat",
      "list: table, between?: string, from?: integer, "
      "to?: integer",
      "string", "One text from a list of texts." },
    { "table.unpack", "list: table, from?: integer, to?: integer", "any",
      "The values of a list." },
    { "table.sort", "list: table, before?: fun(a: any, b: any): boolean", "",
      "Puts a list in order." },
    { "math.abs", "x: number", "number", "" },
    { "math.ceil", "x: number", "integer", "" },
    { "math.floor", "x: number", "integer", "" },
    { "math.fmod", "x: number, y: number", "number", "" },
    { "math.max", "x: number, ...: number", "number", "" },
    { "math.min", "x: number, ...: number", "number", "" },
    { "math.modf", "x: number", "number, number", "" },
    { "math.sqrt", "x: number", "number", "" },
    { "math.exp", "x: number", "number", "" },
    { "math.log", "x: number, base?: number", "number", "" },
    { "math.sin", "x: number", "number", "" },
    { "math.cos", "x: number", "number", "" },
    { "math.tan", "x: number", "number", "" },
    { "math.asin", "x: number", "number", "" },
    { "math.acos", "x: number", "number", "" },
    { "math.atan", "y: number, x?: number", "number", "" },
    { "math.deg", "x: number", "number", "" },
    { "math.rad", "x: number", "number", "" },
    { "math.ult", "m: integer, n: integer", "boolean", "" },
    { "math.tointeger", "x: any", "integer|nil", "" },
    { "math.type", "x: any", "string|nil", "" },
    { "math.huge", NULL, "number", "" },
    { "math.maxinteger", NULL, "integer", "" },
    { "math.mininteger", NULL, "integer", "" },
    { "math.pi", NULL, "number", "" },
};

const FormatMember *format_now(size_t *count) {
    *count = sizeof now / sizeof now[0];
    return now;
}

const FormatMember *format_library(size_t *count) {
    *count = sizeof library / sizeof library[0];
    return library;
}

/* What people who know Lua look for; a test checks that none of it exists. */
const char *const *format_absent(void) {
    static const char *const absent[] = {
        "print",
        "io",
        "os",
        "debug",
        "package",
        "coroutine",
        "utf8",
        "load",
        "loadfile",
        "dofile",
        "collectgarbage",
        "pcall",
        "xpcall",
        "setmetatable",
        "getmetatable",
        "rawget",
        "rawset",
        "rawlen",
        "rawequal",
        "warn",
        "math.random",
        "math.randomseed",
        "string.find",
        "string.match",
        "string.gmatch",
        "string.gsub",
        "string.byte",
        "string.char",
        "string.dump",
        "string.pack",
        "string.unpack",
        "string.reverse",
        "table.move",
        "table.pack",
        NULL,
    };
    return absent;
}
