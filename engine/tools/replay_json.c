/* SPDX-License-Identifier: MIT
 * A replay as JSON. */
#include "tools/replay_json.h"

#include "tools/choose.h"

#include <jansson.h>

enum { DIGITS = 6, NAME_ROOM = 512 };

static json_t *tenths(int value) {
    return json_real(value / 10.0);
}

static json_t *texts(const char *const *items, int count) {
    json_t *list = json_array();
    for (int i = 0; i < count; i++)
        json_array_append_new(list, json_string(items[i]));
    return list;
}

static json_t *text_or_null(const char *text) {
    return text ? json_string(text) : json_null();
}

static json_t *account(const DebriefMood *mood) {
    json_t *list = json_array();
    for (int i = 0; i < mood->term_count; i++) {
        const DebriefTerm *term = &mood->terms[i];
        json_array_append_new(list,
                              json_pack("{s:s, s:o, s:s}", "term", term->term,
                                        "points", tenths(term->points), "why",
                                        term->why ? term->why : ""));
    }
    return list;
}

static json_t *turn_json(const Debrief *debrief, const Session *session,
                         const DebriefTurn *turn) {
    char place[NAME_ROOM];
    json_t *moods = json_object(), *accounts = json_object();
    for (int i = 0; i < debrief->customer_count; i++) {
        const char *id = debrief->customers[i].id;
        const DebriefMood *mood = &turn->moods[i];
        json_object_set_new(moods, id,
                            json_pack("{s:o, s:o}", "before",
                                      tenths(mood->before), "after",
                                      tenths(mood->after)));
        json_object_set_new(accounts, id, account(mood));
    }
    choose_place_name(session_story(session), turn->reply, place, sizeof place);
    json_t *out = json_pack("{s:i, s:s, s:s, s:s, s:s}", "turn", turn->turn,
                            "beat", turn->beat, "reply", place, "id",
                            turn->reply_id, "text", turn->text);
    json_object_set_new(out, "tones", texts(turn->tones, turn->tone_count));
    json_object_set_new(out, "to",
                        text_or_null(turn->to == NONE
                                         ? NULL
                                         : debrief->customers[turn->to].id));
    json_object_set_new(out, "mood", moods);
    json_object_set_new(out, "account", accounts);
    json_object_set_new(out, "why", text_or_null(turn->why));
    return out;
}

static json_t *customers(const Debrief *debrief) {
    json_t *out = json_object();
    for (int i = 0; i < debrief->customer_count; i++) {
        const DebriefCustomer *c = &debrief->customers[i];
        json_object_set_new(out, c->id,
                            json_pack("{s:o, s:o, s:i, s:o}", "mood",
                                      tenths(c->end), "heat", tenths(c->heat),
                                      "heard", c->heard, "low",
                                      tenths(c->low)));
    }
    return out;
}

void replay_json(const Debrief *debrief, const Session *session, FILE *out) {
    json_t *turns = json_array();
    for (int i = 0; i < debrief->turn_count; i++)
        json_array_append_new(turns,
                              turn_json(debrief, session, &debrief->turns[i]));
    json_t *whole =
        json_pack("{s:s, s:s, s:o}", "level", debrief->level, "stance",
                  stance_name(debrief->stance), "turns", turns);
    json_object_set_new(whole, "ending", text_or_null(debrief->ending));
    json_object_set_new(whole, "outcome",
                        text_or_null(debrief->finished
                                         ? outcome_name(debrief->outcome)
                                         : NULL));
    json_object_set_new(whole, "finished", json_boolean(debrief->finished));
    json_object_set_new(whole, "customers", customers(debrief));
    json_object_set_new(
        whole, "facts",
        json_pack("{s:o, s:o}", "known",
                  texts(debrief->known, debrief->known_count), "missed",
                  texts(debrief->missed, debrief->missed_count)));
    json_dumpf(whole, out, JSON_INDENT(2) | JSON_REAL_PRECISION(DIGITS));
    fputc('\n', out);
    json_decref(whole);
}
