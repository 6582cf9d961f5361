/* SPDX-License-Identifier: MIT
 * The kinds that a conversation is made of: lines, replies, beats, endings. */
#include "script/reading/reading.h"

#include "core/words/say.h"

#include <string.h>

/* ---- lines ---- */

static bool has_words(const char *text) {
    return text && text[strspn(text, " \t\r\n")];
}

/* dana { "text", upset = "…", sound = "sigh", pause = 2, clue = "budget" } */
static void read_line(Loader *loader, lua_State *L, Item *item, int index) {
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
    line->sound = fields_name(&fields, "sound");
    line->clue = fields_name(&fields, "clue");
    line->pause_ms = fields_number(&fields, "pause", 0);
    if (!given && !plain && line->sound.text)
        line->kind = LINE_SOUND;
    else if (!given && !has_words(plain) && !count)
        findings_add(loader_findings(loader), item->at, "missing-field",
                     "a line has no text");
    else if (plain && !has_words(plain))
        findings_add(loader_findings(loader), item->at, "missing-field",
                     "a line has an empty text");
}

/* A field of a line stands in the line of the text where it is written; its
 * table is found by what is in it, for it has no kind's name before it. */
Item *talk_line(Loader *loader, lua_State *L, LineKind kind, int customer,
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
        read_line(loader, L, item, index);
    } else {
        findings_add(loader_findings(loader), item->at, "wrong-type",
                     "a line says %s; it takes a text",
                     value_words(loader, L, index));
    }
    return item;
}

/* sound "name" in a list is a line of its own. */
static void sound_line(Loader *loader, Item *item) {
    item->tag = ITEM_LINE; /* for good: it may stand in other lists too */
    item->line = arena_alloc(loader->kept, sizeof *item->line);
    *item->line = (LineDraft){ .kind = LINE_SOUND,
                               .who = NONE,
                               .sound = { item->name, item->at },
                               .at = item->at };
}

/* ---- the list part of beats, replies and endings ---- */

typedef struct Moment {
    const LineDraft **lines;
    int line_count;
    ReplyDraft *replies;
    int reply_count;
    const Item *silence;
} Moment;

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

static bool is_sound(const Item *item) {
    return item->tag == ITEM_PENDING && !item->used &&
           strcmp(item->kind->name, "sound") == 0;
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
    if (is_sound(item)) sound_line(loader, item);
    /* what is unfinished, or unknown, is told of elsewhere */
    if (item->tag == ITEM_UNKNOWN || item->tag == ITEM_PENDING) return;
    item->used = true;
    if (item->tag == ITEM_LINE)
        take_line(fields, moment, item);
    else if (item->tag == ITEM_REPLY)
        take_reply(fields, moment, item);
    else
        tell(fields, item->at, item_words(loader, item));
}

static Moment read_moment(const Fields *fields) {
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

/* ---- next ---- */

/* One entry of a list of targets: a name, or { name, when = … }. */
static bool read_target(const Fields *list, int index, TargetDraft *draft) {
    lua_State *L = list->L;
    Loader *loader = list->loader;
    Place at = fields_place_at(list, index);
    int type = lua_rawgeti(L, list->table, index);
    *draft = (TargetDraft){ { NULL, at }, NONE };
    if (type == LUA_TSTRING) {
        draft->name.text = loader_text(loader, L, -1);
    } else if (type == LUA_TTABLE) {
        const ScanField *field =
            list->scan == NONE ? NULL
                               : scan_field(loader->files[list->chunk].scan,
                                            list->scan, NULL, index);
        Fields inside = *list;
        inside.table = lua_gettop(L);
        inside.at = at;
        inside.scan = field ? field->table : NONE;
        inside.name = NULL;
        fields_check(&inside);
        if (lua_rawgeti(L, inside.table, 1) == LUA_TSTRING)
            draft->name.text = loader_text(loader, L, -1);
        lua_pop(L, 1);
        draft->name.at = fields_place_at(&inside, 1);
        draft->when = fields_code(&inside, "when");
    }
    bool unknown = item_at(L, -1) && item_at(L, -1)->tag == ITEM_UNKNOWN;
    if (unknown) item_at(L, -1)->used = true;
    if (!draft->name.text) {
        findings_add(loader_findings(loader), at, "wrong-type",
                     "next has %s in its list; it takes names, and "
                     "{ \"name\", when = function(now) … end }",
                     value_words(loader, L, -1));
        if (unknown)
            findings_hint(loader_findings(loader),
                          "did you mean \"%.60s\", in quotes?",
                          item_at(L, -1)->name);
    }
    lua_pop(L, 1);
    return draft->name.text != NULL;
}

/* The first entry that holds is taken: the last must hold always, and what
 * stands behind one that does is never asked. */
static void check_order(const Fields *list, const TargetList *targets) {
    for (int i = 0; i < targets->count; i++) {
        const TargetDraft *target = &targets->items[i];
        bool last = i == targets->count - 1;
        if (last && target->when != NONE) {
            findings_add(loader_findings(list->loader), target->name.at,
                         "missing-target",
                         "next ends with \"%.60s\", which has a when: if it "
                         "does not hold, there is nowhere to go",
                         target->name.text);
            findings_hint(loader_findings(list->loader),
                          "add a last name without when");
        } else if (!last && target->when == NONE) {
            findings_add(loader_findings(list->loader), target->name.at,
                         "wrong-type",
                         "next always takes \"%.60s\"; what stands behind it "
                         "is never reached",
                         target->name.text);
            findings_hint(loader_findings(list->loader),
                          "the one without when comes last");
            return;
        }
    }
}

static TargetList read_targets(const Fields *fields) {
    lua_State *L = fields->L;
    Loader *loader = fields->loader;
    TargetList list = { NULL, 0 };
    int type = fields_get(fields, "next");
    if (type == LUA_TSTRING) {
        TargetDraft *one = arena_alloc(loader->arena, sizeof *one);
        *one = (TargetDraft){ fields_name(fields, "next"), NONE };
        list = (TargetList){ one, 1 };
    } else if (type == LUA_TTABLE) {
        Fields inside = fields_inside(fields, "next", "target");
        int count = fields_count(&inside);
        TargetDraft *all =
            arena_alloc(loader->arena, (size_t)(count + 1) * sizeof *all);
        for (int i = 1; i <= count; i++)
            list.count += read_target(&inside, i, &all[list.count]);
        list.items = all;
        /* next = { "name", when = … } forgets the inner braces */
        bool flat = fields_has(&inside, "when");
        if (flat || !count)
            findings_add(loader_findings(loader), inside.at, "wrong-type",
                         flat ? SAY("next has a when of its own; each name "
                                    "with a when stands in its own { }")
                              : SAY("next is an empty list"));
        if (list.count == count && !flat) check_order(&inside, &list);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return list;
}

/* ---- replies ---- */

static void finish_reply(Fields *fields, Item *item, bool silence) {
    Loader *loader = fields->loader;
    static const char pause[] = "pause";
    loader_count(fields->L, &loader->reply_count, REPLIES_MAX,
                 SAY("the level has more than %d replies"));
    fields_check(fields);
    Moment moment = read_moment(fields);
    ReplyDraft *draft = arena_alloc(loader->arena, sizeof *draft);
    *draft = (ReplyDraft){
        .id = fields_text(fields, "id"),
        .text = silence ? NULL : item->name,
        .tones = fields_names(fields, "tone"),
        .learns = fields_names(fields, "learns"),
        .to = fields_customer(fields, "to"),
        .when = fields_code(fields, "when"),
        .effect = fields_code(fields, "effect"),
        .once = fields_boolean(fields, "once", true),
        .silence = silence,
        .seconds = silence ? fields_number(fields, "seconds", 5) : 0,
        .was = fields_names(fields, "was"),
        .why = fields_text(fields, "why"),
        .wording = fields_number(fields, "wording", 0),
        .wording_given = fields_has(fields, "wording"),
        .lines = { moment.lines, moment.line_count },
        .next = read_targets(fields),
        .at = item->at,
    };
    if (silence && !draft->tones.count) {
        NameAt *tone = arena_alloc(loader->arena, sizeof *tone);
        *tone = (NameAt){ pause, item->at };
        draft->tones = (NameList){ tone, 1 };
    }
    item->tag = ITEM_REPLY;
    item->used = false; /* until it stands in a beat */
    item->reply = draft;
}

void declare_reply(Fields *fields, Item *item) {
    finish_reply(fields, item, false);
}

void declare_silence(Fields *fields, Item *item) {
    finish_reply(fields, item, true);
}

/* ---- beats and endings ---- */

void declare_beat(Fields *fields, Item *item) {
    Loader *loader = fields->loader;
    loader_count(fields->L, &loader->beat_count, BEATS_MAX,
                 SAY("the level has more than %d beats"));
    fields_check(fields);
    Moment moment = read_moment(fields);
    BeatDraft draft = {
        .name = item->name,
        .when = fields_code(fields, "when"),
        .effect = fields_code(fields, "effect"),
        .otherwise = fields_name(fields, "otherwise"),
        .lines = { moment.lines, moment.line_count },
        .replies = moment.replies,
        .reply_count = moment.reply_count,
        .next = read_targets(fields),
        .at = item->at,
    };
    bool when = fields_has(fields, "when");
    if (when && !draft.otherwise.text && !draft.next.count)
        findings_add(loader_findings(loader), fields_place(fields, "when"),
                     "missing-field",
                     "%s has a when and needs otherwise: the beat to go to "
                     "when it does not hold",
                     fields_owner(fields));
    if (!when && fields_has(fields, "otherwise"))
        findings_add(loader_findings(loader), fields_place(fields, "otherwise"),
                     "missing-field", "%s has otherwise and needs a when",
                     fields_owner(fields));
    build_beat(loader->build, &draft);
}

void declare_ending(Fields *fields, Item *item) {
    fields_check(fields);
    Moment moment = read_moment(fields);
    EndingDraft draft = {
        .title = item->name,
        .lesson = fields_text(fields, "lesson"),
        .outcome = (Outcome)fields_choice(fields, "outcome", OUTCOME_UNEASY),
        .leaves = fields_customer(fields, "leaves"),
        .when = fields_code(fields, "when"),
        .lines = { moment.lines, moment.line_count },
        .at = item->at,
    };
    build_ending(fields->loader->build, &draft);
}
