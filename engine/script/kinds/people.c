/* SPDX-License-Identifier: MIT
 * The kinds about who is there and what it is about. */
#include "script/reading/reading.h"

#include <ctype.h>
#include <math.h>
#include <string.h>

/* ---- encounter ---- */

static bool is_identifier(const char *name) {
    if (!*name || isdigit((unsigned char)*name)) return false;
    for (; *name; name++)
        if (!isalnum((unsigned char)*name) && *name != '_') return false;
    return true;
}

static void read_var(const Fields *vars, const char *name) {
    enum { MOST = 1000000000 };
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
    else if (type == LUA_TNUMBER && whole && fabs(number) <= MOST)
        build_var(loader->build, name, VAR_INTEGER, (int)number, NULL, at);
    else if (type == LUA_TSTRING)
        build_var(loader->build, name, VAR_STRING, 0,
                  loader_text(loader, L, -1), at);
    else {
        Item *item = item_at(L, -1);
        if (item) item->used = true; /* one word on it is enough */
        findings_add(loader_findings(loader), at, "wrong-type",
                     "variable \"%s\" begins as %s; it takes true, false, a "
                     "whole number or a text",
                     name, value_words(loader, L, -1));
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

void declare_encounter(Fields *fields, Item *item) {
    static const char *const backdrops[CHANNELS] = {
        [CHANNEL_COUNTER] = "shop", [CHANNEL_DOORSTEP] = "street",
        [CHANNEL_DESK] = "office",  [CHANNEL_PHONE] = "office",
        [CHANNEL_CHAT] = "office",
    };
    fields_check(fields);
    read_vars(fields);
    EncounterDraft draft = {
        .title = item->name,
        .place = fields_text(fields, "place"),
        .backdrop = fields_text(fields, "backdrop"),
        .brief = fields_text(fields, "brief"),
        .goal = fields_text(fields, "goal"),
        .lesson = fields_text(fields, "lesson"),
        .language = fields_text(fields, "language"),
        .visit_of = fields_text(fields, "visit_of"),
        .stake = read_stake(fields),
        .minutes = fields_number(fields, "minutes", 0),
        .start = fields_name(fields, "start"),
        .at = item->at,
    };
    /* the row of format.c has the channels in this order */
    static const Channel channels[CHANNELS] = {
        CHANNEL_COUNTER, CHANNEL_DOORSTEP, CHANNEL_DESK,
        CHANNEL_PHONE,   CHANNEL_CHAT,
    };
    draft.channel = channels[fields_choice(fields, "channel", 0)];
    if (!draft.backdrop) draft.backdrop = backdrops[draft.channel];
    fields->loader->visit_of = fields_name(fields, "visit_of");
    fields->loader->language = draft.language;
    build_encounter(fields->loader->build, &draft);
}

/* ---- customer ---- */

static void read_temper(const Fields *fields, CustomerDraft *draft) {
    Customer *customer = &draft->customer;
    customer->soothe = 100;
    customer->sting = 150;
    customer->cool = 8;
    customer->drift = 3;
    customer->contagion = 12;
    if (fields_get(fields, "temper") == LUA_TTABLE) {
        Fields inside = fields_inside(fields, "temper", "temper");
        fields_check(&inside);
        draft->home_given = fields_has(&inside, "home");
        customer->home = fields_number(&inside, "home", 0);
        customer->soothe = fields_number(&inside, "soothe", 100);
        customer->sting = fields_number(&inside, "sting", 150);
        customer->cool = fields_number(&inside, "cool", 8);
        customer->drift = fields_number(&inside, "drift", 3);
        customer->contagion = fields_number(&inside, "contagion", 12);
        customer->cynic = fields_boolean(&inside, "cynic", false);
        lua_pop(fields->L, 1);
    }
    lua_pop(fields->L, 1);
}

static void read_takes(const Fields *fields, CustomerDraft *draft) {
    lua_State *L = fields->L;
    Loader *loader = fields->loader;
    const FormatField *row = format_field("customer", "takes");
    if (fields_get(fields, "takes") == LUA_TTABLE) {
        Fields inside = fields_inside(fields, "takes", "target");
        int count;
        const char **names = fields_keys(&inside, &count);
        TakesDraft *takes =
            arena_alloc(loader->arena, (size_t)(count + 1) * sizeof *takes);
        for (int i = 0; i < count; i++) {
            Place at = fields_place(&inside, names[i]);
            bool number = fields_get(&inside, names[i]) == LUA_TNUMBER;
            double value = lua_tonumber(L, -1);
            bool fits = number && fields_in_range(row, value);
            if (!number || !fits)
                findings_add(loader_findings(loader), at,
                             number ? "out-of-range" : "wrong-type",
                             "%s takes %s = %s; it takes a number from %d to "
                             "%d",
                             fields_owner(fields), names[i],
                             value_words(loader, L, -1), row->least, row->most);
            takes[i] = (TakesDraft){ { names[i], at },
                                     fits ? (int)lround(value) : 100 };
            lua_pop(L, 1);
        }
        draft->takes = takes;
        draft->takes_count = count;
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

static Voice read_voice(const Fields *fields) {
    Voice voice = { 0, 100 };
    if (fields_get(fields, "voice") == LUA_TTABLE) {
        Fields inside = fields_inside(fields, "voice", "voice");
        fields_check(&inside);
        voice.pitch = fields_number(&inside, "pitch", 0);
        voice.pace = fields_number(&inside, "pace", 100);
        lua_pop(fields->L, 1);
    }
    lua_pop(fields->L, 1);
    return voice;
}

static void read_leaves(const Fields *fields, Customer *customer) {
    bool never = fields_get(fields, "leaves") == LUA_TBOOLEAN;
    lua_pop(fields->L, 1);
    customer->stays = never;
    customer->leaves = fields_number(fields, "leaves", -700);
}

static void name_customer(Loader *loader, const Item *item) {
    if (loader->customer_count == STORY_CUSTOMERS_MAX) return;
    int index = loader->customer_count++;
    loader->customers[index] = build_customer_id(loader->build, index);
    loader->customer_names[index] = item->name;
}

static Item *verb(const Item *customer, Loader *loader, lua_State *L,
                  ItemTag tag) {
    Item *item = item_new(loader, L, tag);
    item->customer = customer->customer;
    return item;
}

void declare_customer(Fields *fields, Item *item) {
    Loader *loader = fields->loader;
    fields_check(fields);
    CustomerDraft draft = { .customer = { .name = item->name,
                                          .at = item->at } };
    Customer *customer = &draft.customer;
    customer->id = fields_text(fields, "id");
    customer->mood = fields_number(fields, "mood", 0);
    customer->heat = fields_number(fields, "heat", 0);
    customer->pronoun = (Pronoun)fields_choice(fields, "pronoun", PRONOUN_THEY);
    read_temper(fields, &draft);
    read_takes(fields, &draft);
    read_leaves(fields, customer);
    customer->voice = read_voice(fields);
    look_read(fields, &customer->look);
    int partner = fields_customer(fields, "partner");
    if (partner != NONE)
        draft.partner = (NameAt){ loader->customers[partner],
                                  fields_place(fields, "partner") };
    item->customer = build_customer(loader->build, &draft);
    name_customer(loader, item);
    item->tag = ITEM_CUSTOMER;
    item->does = verb(item, loader, fields->L, ITEM_DOES);
    item->thinks = verb(item, loader, fields->L, ITEM_THINKS);
}

/* ---- what goes through heads ---- */

void declare_thought(Fields *fields, Item *item) {
    fields_check(fields);
    Thought thought = { item->name,
                        (Stance)fields_choice(fields, "stance", STANCE_NEUTRAL),
                        fields_boolean(fields, "label", false), item->at };
    build_thought(fields->loader->build, &thought);
}
