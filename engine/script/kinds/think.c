/* SPDX-License-Identifier: MIT
 * think "text" { … }: what the player can think instead of saying something. */
#include "script/kinds/kinds.h"

#include "core/words/say.h"

void declare_think(Fields *fields, Item *item) {
    Loader *loader = fields->loader;
    loader_count(fields->L, &loader->reply_count, REPLIES_MAX,
                 SAY("the level has more than %d replies"));
    fields_check(fields);
    ReplyDraft *draft = arena_alloc(loader->arena, sizeof *draft);
    *draft = (ReplyDraft){
        .id = fields_text(fields, "id"),
        .text = item->name,
        .to = NONE,
        .when = fields_code(fields, "when"),
        .effect = fields_code(fields, "effect"),
        .once = fields_boolean(fields, "once", true),
        .advise = true,
        .think = true,
        .stance = (Stance)fields_choice(fields, "stance", STANCE_NEUTRAL),
        .label = fields_boolean(fields, "label", false),
        .was = fields_names(fields, "was"),
        .why = fields_text(fields, "why"),
        .next = next_read(fields),
        .at = item->at,
    };
    item->tag = ITEM_REPLY;
    item->used = false; /* until it is put in a beat */
    item->reply = draft;
}
