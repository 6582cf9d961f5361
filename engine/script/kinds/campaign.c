/* SPDX-License-Identifier: MIT
 * campaign "title" { … }, its play "name" { … } and its endings. They are kept
 * in the Loader's CampaignDraft until the whole file is read. */
#include "script/kinds/kinds.h"

#include <string.h>

/* ---- plays and endings ---- */

void declare_play(Fields *fields, Item *item) {
    Loader *loader = fields->loader;
    CampaignDraft *draft = loader->campaign;
    fields_check(fields);
    NameAt level = fields_name(fields, "level");
    PlayDraft *play =
        MEM_PUSH(draft->plays, draft->play_count, draft->play_capacity);
    *play = (PlayDraft){ .item = item,
                         .play = { .written = item->name,
                                   .level = level.text,
                                   .when = fields_code(fields, "when"),
                                   .at = item->at },
                         .level_at = level.text ? level.at : item->at };
}

/* Reports a field that only the ending of an encounter may have. */
static void refuse_field(const Fields *fields, const char *key) {
    if (!fields_has(fields, key)) return;
    findings_add(loader_findings(fields->loader), fields_place(fields, key),
                 "unknown-field",
                 "%s has %s, which only the ending of an encounter has",
                 fields_owner(fields), key);
    findings_hint(loader_findings(fields->loader),
                  "the ending of a campaign has outcome, when, lesson and "
                  "texts");
}

/* Joins the ending's texts, one paragraph each. */
static const char *closing_text(const Fields *fields) {
    Arena *arena = fields->loader->arena;
    NameList texts = fields_texts(fields);
    const char *whole = NULL;
    for (int i = 0; i < texts.count; i++)
        whole =
            whole ? arena_format(arena, "%s\n\n%s", whole, texts.items[i].text)
                  : texts.items[i].text;
    return whole;
}

void declare_campaign_ending(Fields *fields, Item *item) {
    static const char *const others[] = { "leaves", "sale", "yearly", "scene",
                                          "backdrop" };
    CampaignDraft *draft = fields->loader->campaign;
    fields_check(fields);
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        refuse_field(fields, others[i]);
    CampaignEnding ending = {
        .written = item->name,
        .text = closing_text(fields),
        .lesson = fields_text(fields, "lesson"),
        .outcome = (Outcome)fields_choice(fields, "outcome", OUTCOME_UNEASY),
        .when = fields_code(fields, "when"),
        .at = item->at,
    };
    *MEM_PUSH(draft->endings, draft->ending_count, draft->ending_capacity) =
        (CampaignEndingDraft){ item, ending, false };
}

void declare_campaign_question(Fields *fields, const char *text) {
    CampaignDraft *draft = fields->loader->campaign;
    *MEM_PUSH(draft->questions, draft->question_count,
              draft->question_capacity) = text;
}

/* ---- the campaign ---- */

static bool place_play(CampaignDraft *draft, const Item *item) {
    for (int i = 0; i < draft->play_count; i++)
        if (draft->plays[i].item == item && !draft->plays[i].placed) {
            draft->plays[i].placed = true;
            draft->order[draft->placed_count++] = i;
            return true;
        }
    return false;
}

static bool place_ending(CampaignDraft *draft, const Item *item) {
    for (int i = 0; i < draft->ending_count; i++)
        if (draft->endings[i].item == item && !draft->endings[i].placed)
            return draft->endings[i].placed = true;
    return false;
}

/* Marks the plays and endings in the campaign's list, in order. */
static void read_list(const Fields *fields) {
    lua_State *L = fields->L;
    CampaignDraft *draft = fields->loader->campaign;
    draft->order = arena_alloc(fields->loader->arena,
                               ((size_t)draft->play_count + 1) * sizeof(int));
    int count = fields_count(fields);
    for (int i = 1; i <= count; i++) {
        lua_rawgeti(L, fields->table, i);
        Item *item = item_at(L, -1);
        if (item && item->tag == ITEM_PENDING) {
            /* items_finish reports the missing { } */
        } else if (!item ||
                   !(place_play(draft, item) || place_ending(draft, item))) {
            findings_add(
                loader_findings(fields->loader), fields_place_at(fields, i),
                "wrong-type", "%s may hold plays and endings, not %s",
                fields_owner(fields), value_words(fields->loader, L, -1));
            if (item) item->used = true;
        }
        lua_pop(L, 1);
    }
}

void declare_campaign(Fields *fields, Item *item) {
    CampaignDraft *draft = fields->loader->campaign;
    fields_check(fields);
    if (draft->seen) {
        findings_add(loader_findings(fields->loader), item->at,
                     "duplicate-name",
                     "a file holds one campaign, and this is the second");
        return;
    }
    draft->seen = true;
    draft->title = item->name;
    draft->brief = fields_text(fields, "brief");
    draft->goal = fields_text(fields, "goal");
    draft->lesson = fields_text(fields, "lesson");
    draft->language = fields_name(fields, "language").text;
    draft->at = item->at;
    read_list(fields);
}
