/* SPDX-License-Identifier: MIT
 * kinds.h -- what each kind of the level format does; one file for each kind.
 *
 * Layer:  script (core, Lua).
 * Owns:   nothing; what is declared is copied into the Loader's Build or
 *         Library. The Loader owns the items.
 * Errors: an author's mistakes are findings, and reading goes on.
 *
 * To add a kind: its row in format/kinds.c, its fields' rows in
 * format/fields.c, a file here with its `declare`, and a row in kind.c. */
#ifndef THAW_SCRIPT_KINDS_KINDS_H
#define THAW_SCRIPT_KINDS_KINDS_H

#include "script/reading/loader.h"

/* How a kind is read. Its shape in the format decides which of `declare`,
 * `declare_text` and `line` is used. */
typedef struct Kind {
    const char *name;
    void (*declare)(Fields *fields, Item *item); /* from its { … } */
    void (*declare_text)(Loader *loader, const char *text, Item *item);
    LineKind line; /* used when both are NULL: the text is such a line */
    bool copied;   /* the Build copies everything, so the memory used for
                      reading can be freed at once */
} Kind;

/* ---- kind.c ---- */
/* Puts the kinds allowed at `where` (FormatWhere) into the table on top of the
 * stack. */
void kinds_open(lua_State *L, int where);
/* Reads the table at `index` as the item's kind requires. */
void kind_declare(Loader *loader, lua_State *L, int index, Item *item);

/* ---- call.c ---- */
void items_open(lua_State *L); /* the metatable of all items */

/* ---- line.c ---- */
/* Makes a line from the text or table at `index`; `customer`: its index, or
 * NONE. */
Item *line_read(Loader *loader, lua_State *L, LineKind kind, int customer,
                int index);
/* Makes a line of sound "name" in a list. */
void line_from_sound(Loader *loader, Item *item);

/* ---- moment.c: the list part of beats, replies and endings ---- */
/* In the Loader's arena. */
typedef struct Moment {
    const LineDraft **lines;
    int line_count;
    ReplyDraft *replies;
    int reply_count;
    const Item *silence; /* its silence; NULL: none */
} Moment;
Moment moment_read(const Fields *fields);

/* ---- clock.c ---- */
/* The field `clock`: minutes since midnight and one; 0: none, or findings. */
short clock_read(const Fields *fields);

/* ---- next.c ---- */
TargetList next_read(const Fields *fields);

/* ---- look.c ---- */
void look_read(const Fields *customer, Look *look, OwnName pictures[BANDS]);

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
