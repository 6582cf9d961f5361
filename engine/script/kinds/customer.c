/* SPDX-License-Identifier: MIT
 * customer "name" { … }: somebody to talk to, with temper, voice and look.
 * The item that is returned can be called (a line) and has does and thinks. */
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
