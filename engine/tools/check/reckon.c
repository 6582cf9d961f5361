/* SPDX-License-Identifier: MIT
 * Counts each reply for a copy of each customer in four states, and prints the
 * changes of mood. */
#include "tools/check/reckon.h"

#include "app/commands.h"
#include "core/play/mood.h"
#include "core/story/labels.h"
#include "core/base/mem.h"
#include "core/play/expand.h"
#include "core/words/say.h"
#include "core/base/text.h"
#include "tools/choose.h"

#include <stdlib.h>
#include <string.h>

enum { HOT = 600, COLUMN = 9, LABEL = 9, NAME_COLUMN = 24 };

static const struct {
    const char *title, *key;
} states[RECKON_STATES] = {
    [RECKON_START] = { SAY_AS("a column: the mood", "start"), "start" },
    [RECKON_COOL] = { SAY_AS("a column: the mood", "heat 0"), "heat_0" },
    [RECKON_HOT] = { SAY_AS("a column: the mood", "heat 60"), "heat_60" },
    [RECKON_HEARD] = { SAY_AS("a column: the mood", "heard"), "heard" },
};

/* The addressed customer hears all of it. A reply that names nobody may be to
 * anyone. */
static bool is_addressed(const Reply *reply, int customer) {
    return reply->to == NONE || reply->to == customer;
}

static Mood mood_in(const Customer *customer, ReckonState state) {
    Mood mood = mood_start(customer);
    if (state == RECKON_HOT) mood.heat = HOT;
    if (state == RECKON_COOL || state == RECKON_HEARD) mood.heat = 0;
    if (state == RECKON_HEARD) mood.heard = HEARD_MAX;
    return mood;
}

/* The change of mood by a reply, in tenths. */
static int points_of(const Story *story, const Reply *reply, int customer,
                     ReckonState state) {
    const Customer *who = &story->customers[customer];
    Mood mood = mood_in(who, state);
    unsigned char used[STORY_TONES_MAX] = { 0 };
    int before = mood.mood;
    Addressed addressed = reply->to_all                   ? ADDRESSED_ALL
                          : is_addressed(reply, customer) ? ADDRESSED_ONE
                                                          : ADDRESSED_OTHER;
    for (int i = 0; i < reply->tones.count; i++) {
        int tone = story->tone_lists[reply->tones.first + i];
        MoodTone said = { .tone = &story->tones[tone],
                          .index = tone,
                          .first = i == 0,
                          .stance = STANCE_NEUTRAL };
        mood_hear(&mood, who, &said, addressed, &used[tone], NULL);
    }
    if (addressed != ADDRESSED_OTHER)
        mood_hear_wording(&mood, reply->wording, STANCE_NEUTRAL, NULL);
    return mood.mood - before;
}

/* ---- in words ---- */

static const char *title_of(ReckonState state) {
    return say_as("a column: the mood", states[state].title);
}

/* As wide as the longest title asks for. */
static int column_width(void) {
    int width = COLUMN;
    for (int s = 0; s < RECKON_STATES; s++) {
        int title = utf8_columns(title_of((ReckonState)s)) + 2;
        if (width < title) width = title;
    }
    return width;
}

/* The beginning of a line that tells of the tones or of the wording. */
static void put_label(const char *label, FILE *out) {
    const char *tones = say("tones"), *wording = say("wording");
    int width = LABEL, one = utf8_columns(tones) + 2;
    int other = utf8_columns(wording) + 2;
    if (width < one) width = one;
    if (width < other) width = other;
    fprintf(out, "      %-*s", utf8_field(label, width), label);
}

static void put_signed(FILE *out, int tenths) {
    char text[24];
    const char *sign = tenths > 0 ? "+" : tenths < 0 ? "\u2212" : "";
    int size = snprintf(text, sizeof text, "%d.%d", abs(tenths) / 10,
                        abs(tenths) % 10);
    fprintf(out, "%*s%s%s", column_width() - size - (*sign != '\0'), "", sign,
            text);
}

static void put_tones(const Story *story, const Reply *reply, FILE *out) {
    put_label(say("tones"), out);
    for (int i = 0; i < reply->tones.count; i++) {
        int index = story->tone_lists[reply->tones.first + i];
        const Tone *tone = &story->tones[index];
        fprintf(out, "%s%s (%s)", i ? ", " : "", tone->name,
                tone_class_word(tone->tone_class));
    }
    fputc('\n', out);
}

__attribute__((format(printf, 1, 0))) static void
put_points(const char *said, int points, FILE *out) {
    put_label(say("wording"), out);
    commands_print(out, said, points);
    fputc('\n', out);
}

static void put_wording(const Story *story, const Reply *reply, FILE *out) {
    if (reply->wording_given)
        put_points(say("%+d, as the level says"), reply->wording, out);
    if (reply->wording_given || !reply->hits.count) return;
    put_points(say("%+d in all"), reply->wording, out);
    for (int i = 0; i < reply->hits.count; i++) {
        const WordingHit *hit = &story->hits[reply->hits.first + i];
        put_label("", out);
        fprintf(out, "%+d  \"%s\": %s\n", hit->points, hit->words,
                say(hit->lesson));
    }
}

/* "blame 130 %, explain 60 %": only what is not 100. */
static void put_takes(const Story *story, const Reply *reply, int customer,
                      FILE *out) {
    Text takes_list = { 0 };
    for (int i = 0; i < reply->tones.count; i++) {
        int tone = story->tone_lists[reply->tones.first + i];
        int takes = story->customers[customer].takes[tone];
        if (takes == 100) continue;
        text_format(&takes_list, "%s%s %d %%", takes_list.size ? ", " : "",
                    story->tones[tone].name, takes);
    }
    /* Said: a customer: takes blame 130 %, explain 60 % */
    if (takes_list.size)
        commands_print(out, say("  takes %s"), takes_list.bytes);
    text_free(&takes_list);
}

static void put_customers(const Story *story, const Reply *reply, FILE *out) {
    for (int i = 0; i < story->customer_count; i++) {
        const Customer *customer = &story->customers[i];
        if (customer->ours) continue;
        fprintf(out, "      %-*.*s", NAME_COLUMN, NAME_COLUMN, customer->id);
        for (int s = 0; s < RECKON_STATES; s++)
            put_signed(out, points_of(story, reply, i, (ReckonState)s));
        put_takes(story, reply, i, out);
        if (!is_addressed(reply, i))
            fprintf(out, "  %s", say("(overhears it)"));
        fputc('\n', out);
    }
}

static void put_reply(const Story *story, const Reply *reply, FILE *out) {
    char *words = expand_plain(story, reply->text, NULL);
    fprintf(out, "\n  %s  ", words);
    mem_free(words);
    commands_print(out, say("(line %d)"), reply->at.line);
    fputc('\n', out);
    put_tones(story, reply, out);
    put_wording(story, reply, out);
    put_customers(story, reply, out);
}

void reckon_print(const Story *story, FILE *out) {
    commands_put_level(out, story);
    fprintf(out, "\n%s\n",
            say("What each reply comes to, said first and once: as the level "
                "begins, without heat,\nat heat 60, and without heat to "
                "somebody who feels heard."));
    for (int i = 0; i < story->beat_count; i++) {
        const Beat *beat = &story->beats[i];
        if (!beat->replies.count) continue;
        fputc('\n', out);
        commands_print(out, say("beat \"%s\"  (line %d)"), beat->name,
                       beat->at.line);
        fprintf(out, "\n%*s", 6 + NAME_COLUMN, "");
        for (int s = 0; s < RECKON_STATES; s++)
            fprintf(out, "%*s",
                    utf8_field(title_of((ReckonState)s), column_width()),
                    title_of((ReckonState)s));
        fputc('\n', out);
        for (int k = 0; k < beat->replies.count; k++)
            put_reply(story, &story->replies[beat->replies.first + k], out);
    }
    fputc('\n', out);
}

/* ---- as JSON ---- */

static json_t *tones_json(const Story *story, const Reply *reply) {
    json_t *list = json_array();
    for (int i = 0; i < reply->tones.count; i++) {
        int tone = story->tone_lists[reply->tones.first + i];
        json_array_append_new(list, json_string(story->tones[tone].name));
    }
    return list;
}

static json_t *wording_json(const Story *story, const Reply *reply) {
    json_t *list = json_array();
    for (int i = 0; i < reply->hits.count && !reply->wording_given; i++) {
        const WordingHit *hit = &story->hits[reply->hits.first + i];
        json_array_append_new(list, json_pack("{s:s, s:s, s:i, s:s}", "rule",
                                              hit->rule, "words", hit->words,
                                              "points", hit->points, "lesson",
                                              hit->lesson));
    }
    return json_pack("{s:i, s:b, s:o}", "points", reply->wording, "given",
                     reply->wording_given, "hits", list);
}

static json_t *customer_json(const Story *story, const Reply *reply,
                             int customer) {
    json_t *item = json_object(), *takes = json_object();
    for (int i = 0; i < reply->tones.count; i++) {
        int tone = story->tone_lists[reply->tones.first + i];
        json_object_set_new(
            takes, story->tones[tone].name,
            json_integer(story->customers[customer].takes[tone]));
    }
    json_object_set_new(item, "addressed",
                        json_boolean(is_addressed(reply, customer)));
    json_object_set_new(item, "takes", takes);
    for (int s = 0; s < RECKON_STATES; s++) {
        int points = points_of(story, reply, customer, (ReckonState)s);
        json_object_set_new(item, states[s].key, json_real(points / 10.0));
    }
    return item;
}

static json_t *reply_json(const Story *story, int index) {
    const Reply *reply = &story->replies[index];
    char name[512];
    json_t *customers = json_object();
    choose_place_name(story, index, name, sizeof name);
    for (int i = 0; i < story->customer_count; i++)
        if (!story->customers[i].ours)
            json_object_set_new(customers, story->customers[i].id,
                                customer_json(story, reply, i));
    return json_pack("{s:s, s:s, s:s, s:i, s:s, s:o, s:o, s:o}", "level",
                     story->id, "beat", story->beats[reply->beat].name, "reply",
                     name, "line", reply->at.line, "text", reply->text, "tones",
                     tones_json(story, reply), "wording",
                     wording_json(story, reply), "customers", customers);
}

json_t *reckon_json(const Story *story) {
    json_t *list = json_array();
    for (int i = 0; i < story->reply_count; i++)
        json_array_append_new(list, reply_json(story, i));
    return list;
}
