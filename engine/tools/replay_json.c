/* SPDX-License-Identifier: MIT
 * A replay as JSON: a conversation, or a whole campaign. */
#include "tools/replay_json.h"

#include "tools/choose.h"

#include <string.h>

enum { DIGITS = 6, NAME_CAPACITY = 512 };

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

static json_t *line_json(const Session *session, const DebriefLine *line,
                         bool tones) {
    char place[NAME_CAPACITY];
    choose_place_name(session_story(session), line->reply, place, sizeof place);
    const Reply *reply = &session_story(session)->replies[line->reply];
    json_t *out =
        json_pack("{s:s, s:s, s:s, s:s}", "reply", place, "id", line->id,
                  "kind", reply_kind(reply), "text", line->text);
    if (tones)
        json_object_set_new(out, "tones", texts(line->tones, line->tone_count));
    return out;
}

static json_t *lines_json(const Session *session, const DebriefLine *lines,
                          int count, bool tones) {
    json_t *list = json_array();
    for (int i = 0; i < count; i++)
        json_array_append_new(list, line_json(session, &lines[i], tones));
    return list;
}

static json_t *better_json(const Session *session,
                           const DebriefBetter *better) {
    if (!better) return json_null();
    json_t *out = line_json(session, &better->line, true);
    json_object_set_new(out, "gain", json_integer(better->gain));
    json_object_set_new(out, "ending", json_string(better->ending));
    json_object_set_new(out, "outcome",
                        json_string(outcome_name(better->outcome)));
    json_object_set_new(
        out, "then",
        lines_json(session, better->then, better->then_count, false));
    return out;
}

static json_t *road_json(const Session *session, const DebriefTurn *turn) {
    const Story *story = session_story(session);
    json_t *list = json_array();
    for (int i = 0; i < turn->path_count; i++)
        json_array_append_new(
            list, json_string(story->replies[turn->path[i].reply].id));
    return list;
}

static json_t *turn_json(const Debrief *debrief, const Session *session,
                         const DebriefTurn *turn) {
    char place[NAME_CAPACITY];
    json_t *moods = json_object(), *accounts = json_object();
    for (int i = 0; i < debrief->customer_count; i++) {
        const char *id = debrief->customers[i].id;
        const DebriefMood *mood = &turn->moods[i];
        if (debrief->customers[i].ours) continue;
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
    json_object_set_new(
        out, "kind",
        json_string(reply_kind(&session_story(session)->replies[turn->reply])));
    json_object_set_new(out, "tones", texts(turn->tones, turn->tone_count));
    json_object_set_new(out, "to",
                        text_or_null(turn->to == NONE
                                         ? NULL
                                         : debrief->customers[turn->to].id));
    json_object_set_new(out, "mood", moods);
    json_object_set_new(out, "account", accounts);
    json_object_set_new(out, "why", text_or_null(turn->why));
    json_object_set_new(out, "better", better_json(session, turn->better));
    json_object_set_new(out, "best_road", road_json(session, turn));
    return out;
}

static json_t *ids(DebriefFacts facts) {
    json_t *list = json_array();
    for (int i = 0; i < facts.count; i++)
        json_array_append_new(list, json_string(facts.list[i].id));
    return list;
}

static json_t *both_ids(DebriefFacts first, DebriefFacts second) {
    json_t *list = ids(first), *more = ids(second);
    json_array_extend(list, more);
    json_decref(more);
    return list;
}

/* "known" are the facts in the notebook, "used" those of them that a line had
 * hinted at; "missed" are both those let go and those not asked for. */
static json_t *facts_json(const Debrief *debrief) {
    return json_pack("{s:o, s:o, s:o, s:o, s:o}", "known",
                     both_ids(debrief->used, debrief->asked), "missed",
                     both_ids(debrief->let_go, debrief->not_asked), "used",
                     ids(debrief->used), "let_go", ids(debrief->let_go),
                     "not_asked", ids(debrief->not_asked));
}

/* The same words to three others: their moods at the start and after each
 * turn, as far as they stayed. */
static json_t *others_json(const Debrief *debrief) {
    if (!debrief->other_count) return json_null();
    json_t *people = json_object();
    for (int i = 0; i < debrief->other_count; i++) {
        const DebriefOther *other = &debrief->others[i];
        json_t *moods = json_array();
        for (int k = 0; k < other->count; k++)
            json_array_append_new(moods, tenths(other->mood[k]));
        json_object_set_new(
            people, other->id,
            json_pack("{s:o, s:b}", "moods", moods, "left", other->left));
    }
    return json_pack("{s:s, s:o, s:s}", "instead_of",
                     debrief->customers[debrief->other_customer].id, "people",
                     people, "text", debrief->others_text);
}

static json_t *criteria_json(const Debrief *debrief) {
    json_t *list = json_array();
    for (int i = 0; i < debrief->criterion_count; i++) {
        const DebriefCriterion *criterion = &debrief->criteria[i];
        bool met = criterion->turn != NONE;
        json_array_append_new(
            list,
            json_pack("{s:s, s:s, s:b, s:o}", "id", criterion->id, "text",
                      criterion->text, "met", met, "turn",
                      met ? json_integer(criterion->turn + 1) : json_null()));
    }
    return list;
}

static json_t *worth_json(const Debrief *debrief) {
    if (!debrief->sale) return json_null();
    return json_pack("{s:i, s:i}", "sale", debrief->sale_kept, "yearly",
                     debrief->yearly_kept);
}

static json_t *customers(const Debrief *debrief) {
    json_t *out = json_object();
    for (int i = 0; i < debrief->customer_count; i++) {
        const DebriefCustomer *c = &debrief->customers[i];
        if (c->ours) continue;
        json_object_set_new(out, c->id,
                            json_pack("{s:o, s:o, s:i, s:o}", "mood",
                                      tenths(c->end), "heat", tenths(c->heat),
                                      "heard", c->heard, "low",
                                      tenths(c->low)));
    }
    return out;
}

/* The parts of the debrief that are about the whole conversation. */
static void add_whole(json_t *out, const Debrief *debrief,
                      const Session *session) {
    int at = debrief->decided_at;
    json_object_set_new(out, "finished", json_boolean(debrief->finished));
    if (!debrief->finished)
        json_object_set_new(out, "offered",
                            lines_json(session, debrief->offered,
                                       debrief->offered_count, true));
    json_object_set_new(out, "customers", customers(debrief));
    json_object_set_new(out, "decided_at",
                        at == NONE ? json_null() : json_integer(at + 1));
    json_object_set_new(out, "best_road",
                        at == NONE ? json_array()
                                   : road_json(session, &debrief->turns[at]));
    json_object_set_new(out, "habit", json_string(habit_name(debrief->habit)));
    json_object_set_new(out, "strength",
                        json_string(strength_name(debrief->strength)));
    json_object_set_new(out, "facts", facts_json(debrief));
    json_object_set_new(out, "criteria", criteria_json(debrief));
    json_object_set_new(out, "score",
                        debrief->scored ? json_integer(debrief->score)
                                        : json_null());
    json_object_set_new(out, "worth", worth_json(debrief));
    json_object_set_new(out, "others", others_json(debrief));
    json_object_set_new(out, "recounted",
                        json_boolean(debrief->recounted != NULL));
    json_object_set_new(out, "sentences",
                        texts(debrief->sentences, DEBRIEF_SENTENCES));
}

json_t *replay_json(const Debrief *debrief, const Session *session) {
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
    add_whole(whole, debrief, session);
    return whole;
}

/* ---- a campaign ---- */

static json_t *line_or_null(const WeekPlay *play, const char *line, int points,
                            const Campaign *campaign) {
    if (!play) return json_null();
    return json_pack("{s:s, s:s, s:o}", "text", line, "play",
                     campaign->plays[play->play].written, "points",
                     tenths(points));
}

/* One row for each currency: they are never added up. */
static json_t *money_json(const Week *week) {
    json_t *list = json_array();
    for (int i = 0; i < week->count; i++) {
        const char *currency = week->plays[i].stake.currency;
        bool told = !currency;
        for (int k = 0; k < i && !told; k++)
            told = week->plays[k].stake.currency &&
                   !strcmp(week->plays[k].stake.currency, currency);
        if (told) continue;
        json_int_t sums[4] = { 0 };
        for (int k = i; k < week->count; k++) {
            const WeekPlay *play = &week->plays[k];
            if (!play->stake.currency ||
                strcmp(play->stake.currency, currency) != 0)
                continue;
            sums[0] += play->stake.sale;
            sums[1] += play->sale_kept;
            sums[2] += play->stake.yearly;
            sums[3] += play->yearly_kept;
        }
        json_array_append_new(
            list, json_pack("{s:s, s:I, s:I, s:I, s:I}", "currency", currency,
                            "sale", sums[0], "sale_kept", sums[1], "yearly",
                            sums[2], "yearly_kept", sums[3]));
    }
    return list;
}

static void add_end(json_t *whole, const Campaign *campaign, const Week *week,
                    WeekHost host) {
    int next = week_next(week, host);
    json_object_set_new(whole, "finished", json_boolean(next == NONE));
    json_object_set_new(
        whole, "next",
        text_or_null(next == NONE ? NULL : campaign->plays[next].written));
    const CampaignEnding *ending =
        next == NONE ? &campaign->endings[week_ending(week, host)] : NULL;
    json_object_set_new(whole, "ending",
                        text_or_null(ending ? ending->written : NULL));
    json_object_set_new(
        whole, "outcome",
        text_or_null(ending ? outcome_name(ending->outcome) : NULL));
}

json_t *replay_week_json(WeekRun *run, json_t *plays) {
    const Campaign *campaign = run_campaign(run);
    const Week *week = run_week(run);
    WeekSum sum = week_sum(week);
    json_t *whole = json_pack("{s:s, s:o}", "campaign", campaign->id, "plays",
                              plays),
           *called = json_array();
    for (int i = 0; i < week->count; i++)
        if (week->plays[i].called)
            json_array_append_new(called, json_string(week->plays[i].called));
    add_end(whole, campaign, week, run_host(run, NULL));
    json_object_set_new(whole, "kept", json_integer(sum.kept));
    json_object_set_new(whole, "lost", json_integer(sum.lost));
    json_object_set_new(whole, "money", money_json(week));
    json_object_set_new(whole, "habit", text_or_null(sum.habit));
    json_object_set_new(whole, "labelled", json_integer(sum.labelled));
    json_object_set_new(whole, "called", called);
    const WeekPlay *worst = sum.worst, *best = sum.best;
    json_object_set_new(whole, "worst_line",
                        line_or_null(worst, worst ? worst->worst : NULL,
                                     worst ? -worst->worst_cost : 0, campaign));
    json_object_set_new(whole, "best_line",
                        line_or_null(best, best ? best->best : NULL,
                                     best ? best->best_gain : 0, campaign));
    return whole;
}

void replay_put(json_t *whole, FILE *out) {
    json_dumpf(whole, out, JSON_INDENT(2) | JSON_REAL_PRECISION(DIGITS));
    fputc('\n', out);
    json_decref(whole);
}
