/* SPDX-License-Identifier: MIT
 * Lines: dana "…", dana.does "…", dana.thinks "…", aside "…", note "…". A line
 * is one text, or a table with a text for each mood. */
#include "script/kinds/kinds.h"
#include "script/reading/own_names.h"

#include <string.h>

static bool has_words(const char *text) {
    return text && text[strspn(text, " \t\r\n")];
}

/* What the picture shows of the line; most of it is for dana.does only. */
static void read_staging(const Fields *fields, LineDraft *line) {
    static const char *const words[] = { "at",     "hands",       "holds",
                                         "looks",  "lies",        "clock",
                                         "animal", "animal_mood", "brings",
                                         "queue",  "cupboard" };
    line->staging = (Staging){
        .at = (unsigned char)(fields_choice(fields, "at", -1) + 1),
        .hands = (unsigned char)(fields_choice(fields, "hands", -1) + 1),
        .holds = (unsigned char)(fields_choice(fields, "holds", -1) + 1),
        .looks = (unsigned char)(fields_choice(fields, "looks", -1) + 1),
        .lies = (unsigned char)(fields_choice(fields, "lies", -1) + 1),
        .animal = (unsigned char)(fields_choice(fields, "animal", -1) + 1),
        .animal_mood =
            (unsigned char)(fields_choice(fields, "animal_mood", -1) + 1),
        .cupboard = (unsigned char)(fields_choice(fields, "cupboard", -1) + 1),
        .queue = (unsigned char)(fields_number(fields, "queue", -1) + 1),
        .brings = (unsigned char)(fields_choice(fields, "brings", -1) + 1),
        .clock = clock_read(fields),
    };
    if (line->kind == LINE_ACTION) return;
    /* A clock, an animal and what stands there are nobody's. */
    int told = line->kind == LINE_ASIDE ? 5 : 11;
    for (int i = 0; i < told; i++)
        if (fields_has(fields, words[i])) {
            findings_add(loader_findings(fields->loader),
                         fields_place(fields, words[i]), "wrong-type",
                         "a line has %s, and only what somebody does is seen",
                         words[i]);
            findings_hint(loader_findings(fields->loader),
                          "write it with does: name.does { \"…\", %s = … }",
                          words[i]);
        }
}

/* Nobody speaks what is done, thought or narrated. */
static void check_recording(const Fields *fields, const LineDraft *line) {
    Findings *findings = loader_findings(fields->loader);
    if (line->kind == LINE_SPEECH) return;
    findings_add(findings, fields_place(fields, "recording"), "wrong-type",
                 "a line has recording, and only what somebody says is heard "
                 "so");
    findings_hint(findings, "for anything else to be heard: sound \"name\" { "
                            "file = \"….ogg\" }");
}

/* dana { pause == 2 }: the comparison is a value of the list. */
static void hint_one_equals(Loader *loader, lua_State *L, int count) {
    if (count && lua_isboolean(L, -1))
        findings_hint(loader_findings(loader),
                      "a field is given with one =: name = …");
}

/* dana { "text", upset = "…", sound = "sigh", pause = 2, clue = "budget" } */
static void read_table(Loader *loader, lua_State *L, Item *item, int index) {
    LineDraft *line = item->line;
    Fields fields = fields_on(loader, L, index, format_kind("line"), NULL,
                              item->at, item->chunk);
    fields_check(&fields);
    const char *plain = NULL;
    int count = fields_count(&fields), given = 0;
    if (lua_rawgeti(L, index, 1) == LUA_TSTRING)
        plain = loader_text(loader, L, -1);
    else if (count)
        findings_add(loader_findings(loader), item->at, "wrong-type",
                     "a line says %s; it takes a text",
                     value_words(loader, L, -1));
    hint_one_equals(loader, L, count);
    lua_pop(L, 1);
    if (count > 1)
        findings_add(loader_findings(loader), item->at, "wrong-type",
                     "a line has %d texts; it takes one, or one for each mood",
                     count);
    for (int band = 0; band < BANDS; band++) {
        line->text[band] = fields_text(&fields, band_name((Band)band));
        given += line->text[band] != NULL;
    }
    for (int band = 0; band < BANDS && given; band++)
        if (!line->text[band]) line->text[band] = plain;
    if (!given) line->text[BAND_TENSE] = plain;
    own_names_by_band(&fields, "recording", line->recording);
    if (fields_has(&fields, "recording")) check_recording(&fields, line);
    line->sound = fields_name(&fields, "sound");
    line->clue = fields_name(&fields, "clue");
    line->pause_ms = fields_number(&fields, "pause", 0);
    read_staging(&fields, line);
    if (!given && !plain && line->sound.text)
        line->kind = LINE_SOUND;
    else if (!given && !has_words(plain) && !count)
        findings_add(loader_findings(loader), item->at, "missing-field",
                     "a line has no text");
    else if (plain && !has_words(plain))
        findings_add(loader_findings(loader), item->at, "missing-field",
                     "a line has an empty text");
}

/* The table of a line has no kind's name before it, so the scan finds it by the
 * fields it has: that gives each field its line in the file. */
Item *line_read(Loader *loader, lua_State *L, LineKind kind, int customer,
                int index) {
    Item *item = item_new(loader, L, ITEM_LINE);
    item->line = arena_alloc(loader->arena, sizeof *item->line);
    *item->line = (LineDraft){ .kind = kind, .who = customer, .at = item->at };
    int type = lua_type(L, index);
    if (type == LUA_TSTRING) {
        const char *text = loader_text(loader, L, index);
        item->line->text[BAND_TENSE] = text;
        if (!has_words(text))
            findings_add(loader_findings(loader), item->at, "missing-field",
                         "a line has an empty text");
    } else if (type == LUA_TTABLE) {
        read_table(loader, L, item, index);
    } else {
        findings_add(loader_findings(loader), item->at, "wrong-type",
                     "a line says %s; it takes a text",
                     value_words(loader, L, index));
    }
    return item;
}

void line_from_sound(Loader *loader, Item *item) {
    item->tag = ITEM_LINE; /* stays one: it may be in several lists */
    item->line = arena_alloc(loader->kept, sizeof *item->line);
    *item->line = (LineDraft){ .kind = LINE_SOUND,
                               .who = NONE,
                               .sound = { item->name, item->at },
                               .at = item->at };
}
