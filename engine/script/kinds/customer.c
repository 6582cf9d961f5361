/* SPDX-License-Identifier: MIT
 * customer "name" { … }: somebody to talk to, with temper, voice and look.
 * The returned item can be called, which makes a line, and has the fields does
 * and thinks. */
#include "script/kinds/kinds.h"

#include <math.h>

static void read_temper(const Fields *fields, CustomerDraft *draft) {
    Customer *customer = &draft->customer;
    customer->soothe = format_usual("temper", "soothe");
    customer->sting = format_usual("temper", "sting");
    customer->cool = format_usual("temper", "cool");
    customer->drift = format_usual("temper", "drift");
    customer->contagion = format_usual("temper", "contagion");
    if (fields_get(fields, "temper") == LUA_TTABLE) {
        Fields inside = fields_inside(fields, "temper", "temper");
        fields_check(&inside);
        draft->home_given = fields_has(&inside, "home");
        customer->home = fields_number(&inside, "home", 0);
        customer->soothe = fields_number(&inside, "soothe", customer->soothe);
        customer->sting = fields_number(&inside, "sting", customer->sting);
        customer->cool = fields_number(&inside, "cool", customer->cool);
        customer->drift = fields_number(&inside, "drift", customer->drift);
        customer->contagion =
            fields_number(&inside, "contagion", customer->contagion);
        customer->cynic = fields_boolean(&inside, "cynic", false);
        lua_pop(fields->L, 1);
    }
    lua_pop(fields->L, 1);
}

/* Reads the percentage for one tone from the top of the stack. */
static int read_per_cent(const Fields *takes, const char *owner,
                         const char *tone) {
    const FormatField *row = format_field("customer", "takes");
    lua_State *L = takes->L;
    Findings *findings = loader_findings(takes->loader);
    Place at = fields_place(takes, tone);
    bool number = lua_type(L, -1) == LUA_TNUMBER;
    double value = lua_tonumber(L, -1);
    bool fits = number && fields_in_range(row, value);
    const char *words = value_words(takes->loader, L, -1);
    if (!fits) {
        findings_add(findings, at, number ? "out-of-range" : "wrong-type",
                     "%s takes %s = %s; it takes a number from %d to %d", owner,
                     tone, words, row->min, row->max);
        return 100;
    }
    if (value != floor(value)) {
        findings_add(findings, at, "wrong-type",
                     "%s takes %s = %s: it is per cent, without a point", owner,
                     tone, words);
        findings_hint(findings, "100 is the usual effect: did you mean %d?",
                      (int)lround(value * 100));
    }
    return (int)lround(value);
}

static void read_takes(const Fields *fields, CustomerDraft *draft) {
    Loader *loader = fields->loader;
    if (fields_get(fields, "takes") == LUA_TTABLE) {
        Fields inside = fields_inside(fields, "takes", "target");
        int count;
        const char **names = fields_keys(&inside, &count);
        TakesDraft *takes =
            arena_alloc(loader->arena, (size_t)(count + 1) * sizeof *takes);
        for (int i = 0; i < count; i++) {
            NameAt tone = { names[i], fields_place(&inside, names[i]) };
            fields_get(&inside, names[i]);
            takes[i] =
                (TakesDraft){ tone, read_per_cent(&inside, fields_owner(fields),
                                                  names[i]) };
            lua_pop(fields->L, 1);
        }
        if (fields_count(&inside))
            findings_add(loader_findings(loader), inside.at, "wrong-type",
                         "takes has a value without a name: write the tone, "
                         "then = and per cent, as in { policy = 140 }");
        draft->takes = takes;
        draft->takes_count = count;
        lua_pop(fields->L, 1);
    }
    lua_pop(fields->L, 1);
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

/* side = "ours": a colleague has no mood, so fields that set it are wrong. */
static void read_side(const Fields *fields, Customer *customer) {
    static const char *const meter[] = { "mood",  "heat",   "temper",
                                         "takes", "leaves", "partner" };
    customer->ours = fields_choice(fields, "side", 0) == 1;
    customer->absent = !fields_boolean(fields, "present", true);
    if (!customer->ours) return;
    customer->stays = true;
    for (size_t i = 0; i < sizeof meter / sizeof meter[0]; i++) {
        if (!fields_has(fields, meter[i])) continue;
        findings_add(loader_findings(fields->loader),
                     fields_place(fields, meter[i]), "wrong-type",
                     "%s has %s, and who is on our side has no mood",
                     fields_owner(fields), meter[i]);
        findings_hint(loader_findings(fields->loader),
                      "take %s out, or side = \"ours\"", meter[i]);
    }
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
    read_side(fields, customer);
    customer->voice = read_voice(fields);
    look_read(fields, &customer->look, draft.pictures);
    int partner = fields_customer(fields, "partner");
    if (partner != NONE && !customer->ours)
        draft.partner = (NameAt){ loader->customers[partner],
                                  fields_place(fields, "partner") };
    item->customer = build_customer(loader->build, &draft);
    name_customer(loader, item);
    item->tag = ITEM_CUSTOMER;
    item->does = verb(item, loader, fields->L, ITEM_DOES);
    item->thinks = verb(item, loader, fields->L, ITEM_THINKS);
}
