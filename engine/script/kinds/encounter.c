/* SPDX-License-Identifier: MIT
 * encounter "title" { … }: what the level is about, its variables, and what
 * the customer is worth. */
#include "script/kinds/kinds.h"
#include "script/kinds/now.h"
#include "core/base/text.h"
#include "script/reading/own_names.h"

#include <ctype.h>
#include <math.h>
#include <string.h>

static bool is_identifier(const char *name) {
    if (!*name || isdigit((unsigned char)*name)) return false;
    for (; *name; name++)
        if (!isalnum((unsigned char)*name) && *name != '_') return false;
    return true;
}

/* vars = { paid = False, owner = dana } */
static void hint_start(Loader *loader, const Item *item) {
    if (!item || item->tag != ITEM_UNKNOWN) return;
    bool yes = text_alike(item->name, "true");
    if (yes || text_alike(item->name, "false"))
        findings_hint(loader_findings(loader),
                      "%.60s is written in small letters: %s", item->name,
                      yes ? "true" : "false");
    else
        findings_hint(loader_findings(loader),
                      "did you mean \"%.60s\", in quotes?", item->name);
}

static void read_var(const Fields *vars, const char *name) {
    Loader *loader = vars->loader;
    lua_State *L = vars->L;
    Place at = fields_place(vars, name);
    int type = fields_get(vars, name);
    double number = type == LUA_TNUMBER ? lua_tonumber(L, -1) : 0;
    bool whole = number == floor(number);
    if (!is_identifier(name) || strcmp(name, "player") == 0)
        findings_add(loader_findings(loader), at, "wrong-type",
                     "\"%.60s\" cannot be the name of a variable: {player} is "
                     "taken, and others are letters, digits and _",
                     name);
    else if (type == LUA_TBOOLEAN)
        build_var(loader->build, name, VAR_BOOLEAN, lua_toboolean(L, -1), NULL,
                  at);
    else if (type == LUA_TNUMBER && whole && fabs(number) <= VAR_VALUE_MAX)
        build_var(loader->build, name, VAR_INTEGER, (int)number, NULL, at);
    else if (type == LUA_TSTRING)
        build_var(loader->build, name, VAR_STRING, 0,
                  loader_text(loader, L, -1), at);
    else {
        Item *item = item_at(L, -1);
        if (item) item->used = true; /* already reported */
        findings_add(loader_findings(loader), at, "wrong-type",
                     "variable \"%s\" begins as %s; it takes true, false, a "
                     "whole number or a text",
                     name, value_words(loader, L, -1));
        hint_start(loader, item);
    }
    lua_pop(L, 1);
}

static void read_vars(const Fields *fields) {
    if (fields_get(fields, "vars") == LUA_TTABLE) {
        Fields vars = fields_inside(fields, "vars", "target");
        int count;
        const char **names = fields_keys(&vars, &count);
        for (int i = 0; i < count; i++)
            read_var(&vars, names[i]);
        if (fields_count(&vars))
            findings_add(loader_findings(fields->loader), vars.at, "wrong-type",
                         "vars has a value without a name: write name = its "
                         "first value");
        lua_pop(fields->L, 1);
    }
    lua_pop(fields->L, 1);
}

static Stake read_stake(const Fields *fields) {
    Stake stake = { NULL, 0, 0 };
    if (fields_get(fields, "stake") == LUA_TTABLE) {
        Fields inside = fields_inside(fields, "stake", "stake");
        fields_check(&inside);
        stake.currency = fields_text(&inside, "currency");
        stake.sale = fields_number(&inside, "sale", 0);
        stake.yearly = fields_number(&inside, "yearly", 0);
        const char *code = stake.currency;
        size_t capitals = code ? strspn(code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") : 3;
        if (capitals != 3 || (code && code[3]))
            findings_add(loader_findings(fields->loader),
                         fields_place(&inside, "currency"), "out-of-range",
                         "stake has currency = \"%.20s\"; it takes three "
                         "capital letters, as in \"USD\"",
                         code);
        lua_pop(fields->L, 1);
    }
    lua_pop(fields->L, 1);
    return stake;
}

/* language = "English", where a tag is wanted: two or three letters, then
 * perhaps a script and a region. */
static void check_language(const Fields *fields) {
    static const struct {
        const char *name, *tag;
    } known[] = {
        { "english", "en" }, { "german", "de" },     { "deutsch", "de" },
        { "french", "fr" },  { "français", "fr" },   { "spanish", "es" },
        { "español", "es" }, { "italian", "it" },    { "italiano", "it" },
        { "dutch", "nl" },   { "portuguese", "pt" }, { "chinese", "zh" },
        { "arabic", "ar" },  { "hebrew", "he" },     { "polish", "pl" },
        { "russian", "ru" }, { "japanese", "ja" },   { "turkish", "tr" },
    };
    const char *language = fields_text(fields, "language");
    if (!language) return;
    size_t head = strspn(language, "abcdefghijklmnopqrstuvwxyz"
                                   "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    char next = language[head];
    if ((head == 2 || head == 3) && (!next || next == '-')) return;
    Findings *findings = loader_findings(fields->loader);
    findings_add(findings, fields_place(fields, "language"), "out-of-range",
                 "%s has language = \"%.40s\"; it takes a short tag, as in "
                 "\"en\" or \"zh-CN\"",
                 fields_owner(fields), language);
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (text_alike(language, known[i].name))
            findings_hint(findings, "did you mean \"%s\"?", known[i].tag);
    if (next == '_')
        findings_hint(findings, "its parts are joined with -: \"%.*s-%s\"",
                      (int)head, language, language + head + 1);
}

/* The words in the format have the order of the enums in staging.h. */
static Animal read_animal(const Fields *fields) {
    Animal animal = { .kind = ANIMAL_NONE };
    if (fields_get(fields, "animal") == LUA_TTABLE) {
        Fields inside = fields_inside(fields, "animal", "animal");
        fields_check(&inside);
        animal = (Animal){
            .kind = (AnimalKind)(fields_choice(&inside, "kind", -1) + 1),
            .coat = (Coat)(fields_choice(&inside, "coat", -1) + 1),
            .at = (AnimalPlace)(fields_choice(&inside, "at", -1) + 1),
            .mood = (AnimalMood)(fields_choice(&inside, "mood", -1) + 1),
        };
        lua_pop(fields->L, 1);
    }
    lua_pop(fields->L, 1);
    return animal;
}

static Setting read_setting(const Fields *fields) {
    return (Setting){
        .weather = (Weather)(fields_choice(fields, "weather", -1) + 1),
        .hour = (Hour)(fields_choice(fields, "hour", -1) + 1),
        .clock = clock_read(fields),
        .number = fields_text(fields, "number"),
        .animal = read_animal(fields),
        .cupboard = (Cupboard)fields_choice(fields, "cupboard", 0),
        .queue = (unsigned char)fields_number(fields, "queue", 0),
        .brings = (Brings)(fields_choice(fields, "brings", -1) + 1),
        .device = (Device)fields_choice(fields, "device", DEVICE_MONITOR),
    };
}

void declare_encounter(Fields *fields, Item *item) {
    static const char *const backdrops[CHANNELS] = {
        [CHANNEL_COUNTER] = "shop", [CHANNEL_DOORSTEP] = "street",
        [CHANNEL_DESK] = "office",  [CHANNEL_PHONE] = "office",
        [CHANNEL_CHAT] = "office",
    };
    fields_check(fields);
    check_language(fields);
    read_vars(fields);
    EncounterDraft draft = {
        .title = item->name,
        .place = fields_text(fields, "place"),
        .brief = fields_text(fields, "brief"),
        .goal = fields_text(fields, "goal"),
        .lesson = fields_text(fields, "lesson"),
        .language = fields_text(fields, "language"),
        .visit_of = fields_text(fields, "visit_of"),
        .stake = read_stake(fields),
        .setting = read_setting(fields),
        .score = fields_boolean(fields, "score", false),
        .minutes = fields_number(fields, "minutes", 0),
        .start = fields_name(fields, "start"),
        .at = item->at,
    };
    /* in the order of the words in format/fields.c */
    static const Channel channels[CHANNELS] = {
        CHANNEL_COUNTER, CHANNEL_DOORSTEP, CHANNEL_DESK,
        CHANNEL_PHONE,   CHANNEL_CHAT,
    };
    draft.channel = channels[fields_choice(fields, "channel", 0)];
    draft.scenery = own_scenery(fields);
    if (!draft.scenery.backdrop)
        draft.scenery.backdrop = backdrops[draft.channel];
    fields->loader->visit_of = fields_name(fields, "visit_of");
    fields->loader->language = draft.language;
    build_encounter(fields->loader->build, &draft);
}
