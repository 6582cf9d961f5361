/* SPDX-License-Identifier: MIT
 * The list in a beat, a reply or an ending: lines first, then replies. */
#include "script/kinds/kinds.h"

static void tell(const Fields *fields, Place at, const char *what) {
    findings_add(loader_findings(fields->loader), at, "wrong-type",
                 "%s holds %s", fields_owner(fields), what);
}

static void take_line(const Fields *fields, Moment *moment, Item *item) {
    if (moment->reply_count) {
        findings_add(loader_findings(fields->loader), item->at, "wrong-type",
                     "%s has a line after its replies: it would never be "
                     "heard",
                     fields_owner(fields));
        findings_hint(loader_findings(fields->loader),
                      "lines come first, then replies; an answer stands in "
                      "the { } of its reply");
    }
    if (item->line->kind == LINE_EVENT &&
        fields->kind == format_kind("ending")) {
        tell(fields, item->at, item_words(fields->loader, item));
        findings_hint(loader_findings(fields->loader),
                      "the conversation is over there: put it into the reply "
                      "or the beat before, or make it an aside");
        return;
    }
    moment->lines[moment->line_count++] = item->line;
}

static void take_reply(const Fields *fields, Moment *moment, Item *item) {
    if (fields->kind->part != PART_MOMENT) {
        findings_add(loader_findings(fields->loader), item->at, "wrong-type",
                     "%s holds a reply; replies stand in beats",
                     fields_owner(fields));
        return;
    }
    if (item->reply->silence && moment->silence)
        findings_add(loader_findings(fields->loader), item->at,
                     "duplicate-name",
                     "%s has two silences; the other one is in line %d",
                     fields_owner(fields), moment->silence->at.line);
    if (item->reply->silence) moment->silence = item;
    moment->replies[moment->reply_count++] = *item->reply;
}

/* A customer without a word, or a part that stands by itself. */
static void take_other(const Fields *fields, const Item *item) {
    Findings *findings = loader_findings(fields->loader);
    bool who = item->tag == ITEM_CUSTOMER || item->tag == ITEM_DOES ||
               item->tag == ITEM_THINKS;
    tell(fields, who ? fields->at : item->at, item_words(fields->loader, item));
    if (who)
        findings_hint(findings, "a text must follow: name \"…\", name.does "
                                "\"…\" or name.thinks \"…\"");
    else if (item->kind && item->kind->shape != SHAPE_TABLE)
        findings_hint(findings,
                      "it stands by itself, in no other part; a } may be "
                      "missing further up");
}

static bool is_sound(const Item *item) {
    return item->tag == ITEM_PENDING && !item->used &&
           item->code->declare == declare_sound;
}

static void take(const Fields *fields, Moment *moment, int index) {
    Loader *loader = fields->loader;
    Item *item = item_at(fields->L, -1);
    Place at = fields_place_at(fields, index);
    if (!item) {
        const char *what = value_words(loader, fields->L, -1);
        tell(fields, at, what);
        bool text = lua_type(fields->L, -1) == LUA_TSTRING;
        if (text)
            findings_hint(loader_findings(loader),
                          "who says it? a customer before it, or aside");
        return;
    }
    if (is_sound(item)) line_from_sound(loader, item);
    /* items_finish reports unfinished and unknown items */
    if (item->tag == ITEM_UNKNOWN || item->tag == ITEM_PENDING) return;
    item->used = true;
    if (item->tag == ITEM_LINE)
        take_line(fields, moment, item);
    else if (item->tag == ITEM_REPLY)
        take_reply(fields, moment, item);
    else
        take_other(fields, item);
}

Moment moment_read(const Fields *fields) {
    Arena *arena = fields->loader->arena;
    int count = fields_count(fields);
    size_t lines = 0, replies = 0;
    for (int i = 1; i <= count; i++) {
        lua_rawgeti(fields->L, fields->table, i);
        const Item *item = item_at(fields->L, -1);
        lines += item && (item->tag == ITEM_LINE || is_sound(item));
        replies += item && item->tag == ITEM_REPLY;
        lua_pop(fields->L, 1);
    }
    if (fields->kind->part != PART_MOMENT) replies = 0;
    Moment moment = { .lines = NULL };
    if (lines) moment.lines = arena_alloc(arena, lines * sizeof(LineDraft *));
    if (replies)
        moment.replies = arena_alloc(arena, replies * sizeof(ReplyDraft));
    for (int i = 1; i <= count; i++) {
        lua_rawgeti(fields->L, fields->table, i);
        take(fields, &moment, i);
        lua_pop(fields->L, 1);
    }
    return moment;
}
