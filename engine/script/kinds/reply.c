/* SPDX-License-Identifier: MIT
 * reply "text" { … }, act "text" { … } and silence { … }: what the player can
 * say, do, or not say. */
#include "script/kinds/kinds.h"

#include "core/words/say.h"

#include <string.h>

/* Whether it is said to everyone: to = "all". */
static bool reads_all(const Fields *fields) {
    const char *to = fields_text(fields, "to");
    return to && strcmp(to, "all") == 0;
}

typedef enum { SAYS, DOES, IS_SILENT } Way;

/* The default tone of a silence: pause. */
static NameList pause_at(Arena *arena, Place at) {
    NameAt *tone = arena_alloc(arena, sizeof *tone);
    *tone = (NameAt){ "pause", at };
    return (NameList){ tone, 1 };
}

static void finish_reply(Fields *fields, Item *item, Way way) {
    Loader *loader = fields->loader;
    bool silence = way == IS_SILENT;
    loader_count(fields->L, &loader->reply_count, REPLIES_MAX,
                 SAY("the level has more than %d replies"));
    fields_check(fields);
    Moment moment = moment_read(fields);
    ReplyDraft *draft = arena_alloc(loader->arena, sizeof *draft);
    *draft = (ReplyDraft){
        .id = fields_text(fields, "id"),
        .text = silence ? NULL : item->name,
        .tones = fields_names(fields, "tone"),
        .learns = fields_names(fields, "learns"),
        .meets = fields_names(fields, "meets"),
        .to = fields_customer(fields, "to"),
        .to_all = reads_all(fields),
        .about = silence ? NULL : fields_text(fields, "about"),
        .when = fields_code(fields, "when"),
        .effect = fields_code(fields, "effect"),
        .once = fields_boolean(fields, "once", true),
        .advise = fields_boolean(fields, "advise", true),
        .silence = silence,
        .act = way == DOES,
        .seconds = silence ? fields_number(fields, "seconds", 5) : 0,
        .was = fields_names(fields, "was"),
        .why = fields_text(fields, "why"),
        .wording = fields_number(fields, "wording", 0),
        .wording_given = fields_has(fields, "wording"),
        .lines = { moment.lines, moment.line_count },
        .next = next_read(fields),
        .at = item->at,
    };
    if (silence && !draft->tones.count)
        draft->tones = pause_at(loader->arena, item->at);
    item->tag = ITEM_REPLY;
    item->used = false; /* until it is put in a beat */
    item->reply = draft;
}

void declare_reply(Fields *fields, Item *item) {
    finish_reply(fields, item, SAYS);
}

void declare_act(Fields *fields, Item *item) {
    finish_reply(fields, item, DOES);
}

void declare_silence(Fields *fields, Item *item) {
    finish_reply(fields, item, IS_SILENT);
}
