/* SPDX-License-Identifier: MIT
 * kinds.h -- what each kind of the level format does; one file a kind.
 *
 * Layer:  script (core, Lua).
 * Owns:   nothing; what is declared goes into the Loader's Build or Library,
 *         which copy it. Items lie in the Loader.
 * Errors: an author's mistakes are findings, and reading goes on.
 *
 * A new kind: its row in format/kinds.c, its fields' rows in format/fields.c,
 * a file here with its `declare`, and a row in kind.c. */
#ifndef THAW_SCRIPT_KINDS_KINDS_H
#define THAW_SCRIPT_KINDS_KINDS_H

#include "script/reading/loader.h"

/* How a kind is read; an Item carries its kind's. By the kind's shape in the
 * format one of the three is used. */
typedef struct Kind {
    const char *name;
    void (*declare)(Fields *fields, Item *item); /* from its { … } */
    void (*declare_text)(Loader *loader, const char *text, Item *item);
    LineKind line; /* neither: the text is a line by itself */
    bool copied;   /* the Build copies all of it: the memory that reading it
                      took is given back at once */
} Kind;

/* ---- kind.c ---- */
/* Puts the kinds of `where` (FormatWhere) into the table on top of the stack.
 */
void kinds_open(lua_State *L, int where);
/* Reads the table at `index` as the item's kind asks. */
void kind_declare(Loader *loader, lua_State *L, int index, Item *item);

/* ---- call.c ---- */
void items_open(lua_State *L); /* the metatable of all items */

/* ---- line.c ---- */
/* The line made of the text or table at `index`; customer: its index, or
 * NONE. */
Item *line_read(Loader *loader, lua_State *L, LineKind kind, int customer,
                int index);
/* sound "name" in a list becomes a line of its own. */
void line_from_sound(Loader *loader, Item *item);

/* ---- moment.c: the list part of beats, replies and endings ---- */
/* In the Loader's arena. */
typedef struct Moment {
    const LineDraft **lines;
    int line_count;
    ReplyDraft *replies;
    int reply_count;
    const Item *silence; /* the reply that is one; NULL: none */
} Moment;
Moment moment_read(const Fields *fields);

/* ---- next.c ---- */
TargetList next_read(const Fields *fields);

/* ---- look.c ---- */
void look_read(const Fields *customer, Look *look);

/* ---- the kinds, each in the file of its name ---- */
void declare_encounter(Fields *fields, Item *item);
void declare_customer(Fields *fields, Item *item);
void declare_thought(Fields *fields, Item *item);
void declare_fact(Loader *loader, const char *text, Item *item);
void declare_criterion(Loader *loader, const char *text, Item *item);
void declare_beat(Fields *fields, Item *item);
void declare_reply(Fields *fields, Item *item);
void declare_act(Fields *fields, Item *item);     /* reply.c */
void declare_silence(Fields *fields, Item *item); /* reply.c */
void declare_think(Fields *fields, Item *item);
void declare_event(Fields *fields, Item *item);
void declare_enters(Fields *fields, Item *item);
void declare_leaves_room(Fields *fields, Item *item); /* enters.c */
void declare_ending(Fields *fields, Item *item);
/* Of a campaign: campaign.c. */
void declare_campaign(Fields *fields, Item *item);
void declare_play(Fields *fields, Item *item);
void declare_campaign_ending(Fields *fields, Item *item);
void declare_campaign_question(Fields *fields, const char *text);
void declare_debrief(Fields *fields, Item *item);
void declare_playthrough(Fields *fields, Item *item);
void declare_tone(Fields *fields, Item *item);
void declare_sound(Fields *fields, Item *item);
void declare_look(Fields *fields, Item *item);
void declare_look_defaults(Fields *fields, Item *item); /* look.c */
void declare_person(Fields *fields, Item *item);        /* look.c */
void declare_wording(Fields *fields, Item *item);
void declare_common(Fields *fields, Item *item); /* wording.c */
void declare_short_forms(Fields *fields, Item *item);

#endif
