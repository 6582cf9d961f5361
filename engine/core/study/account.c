/* SPDX-License-Identifier: MIT
 * The account of a debrief: what was said at each turn, what it did to whom,
 * exactly and in whole points.
 *
 * Each term's whole points are the difference between the rounded moods before
 * and after it. So the points of a turn add up to the change that is shown, and
 * none of them is off by more than one. */
#include "core/study/debrief_work.h"
#include "core/study/explain.h"
#include "core/study/reasons.h"

#include "core/story/labels.h"

#include <stdlib.h>

enum { FELT = 10 }; /* a whole point, in tenths: a smaller fall is not shown */

static void fill_terms(const Maker *maker, const MoodAccount *account, int who,
                       const Reply *reply, DebriefMood *mood) {
    const Story *story = maker->story;
    DebriefTerm *terms =
        arena_alloc(maker->arena, ((size_t)account->count + 1) * sizeof *terms);
    for (int i = 0; i < account->count; i++) {
        const MoodTerm *term = &account->terms[i];
        terms[i].term = maker_keep(maker, explain_term(story, term));
        terms[i].said = maker_keep(maker, explain_word(story, term));
        terms[i].points = term->points;
        terms[i].why =
            maker_keep(maker, explain_why(story, &story->customers[who], reply,
                                          term, maker->arena));
    }
    mood->terms = terms;
    mood->term_count = account->count;
}

static void fill_reasons(const Maker *maker, const MoodAccount *account,
                         int who, const Reply *reply, DebriefMood *mood) {
    DebriefReason *reasons = arena_alloc(
        maker->arena, ((size_t)account->count + 1) * sizeof *reasons);
    int tenths = mood->before, whole = reason_whole(tenths);
    for (int i = 0; i < account->count; i++) {
        const MoodTerm *term = &account->terms[i];
        tenths += term->points;
        int points = reason_whole(tenths) - whole;
        whole += points;
        if (!points) continue;
        reasons[mood->reason_count++] = (DebriefReason){
            points,
            maker_keep(maker, reason_text(maker->story, &maker->known, who,
                                          reply, term, maker->arena))
        };
    }
    mood->reasons = reasons;
}

static DebriefMood mood_of(const Maker *maker, int turn, int who,
                           const Reply *reply) {
    const MoodAccount *account = &session_account_at(maker->session, turn)[who];
    const Mood *before = &session_state_at(maker->session, turn)->moods[who];
    const Mood *after = &session_state_at(maker->session, turn + 1)->moods[who];
    DebriefMood mood = { .before = before->mood,
                         .after = after->mood,
                         .heat_after = after->heat,
                         .heard_after = after->heard };
    fill_terms(maker, account, who, reply, &mood);
    fill_reasons(maker, account, who, reply, &mood);
    return mood;
}

static void words_of_tones(const Maker *maker, const Reply *reply,
                           DebriefTurn *turn) {
    const char **said = arena_alloc(
        maker->arena, ((size_t)reply->tones.count + 1) * sizeof *said);
    for (int i = 0; i < reply->tones.count; i++) {
        int id = maker->story->tone_lists[reply->tones.first + i];
        said[i] = maker_keep(maker, tone_word(&maker->story->tones[id]));
    }
    turn->tones_said = said;
}

/* The lesson of the tone that moved her mood most. */
static const char *heaviest_lesson(const Maker *maker, int turn, int who) {
    const char *lesson = NULL;
    int most = -1;
    if (who == NONE) return NULL;
    const MoodAccount *account = &session_account_at(maker->session, turn)[who];
    for (int i = 0; i < account->count; i++) {
        const MoodTerm *term = &account->terms[i];
        if (term->kind != TERM_TONE || abs(term->points) <= most) continue;
        most = abs(term->points);
        lesson = tone_lesson(&maker->story->tones[term->tone]);
    }
    return lesson;
}

/* What was on the table at that turn was said there, or before the thoughts
 * that the player had over it: nobody hears those, and nobody answers. */
static int answered_from(const Maker *maker, int index) {
    const Reply *replies = maker->story->replies;
    while (index > 0 &&
           replies[session_reply_at(maker->session, index - 1)].think)
        index--;
    return index;
}

/* What was said and thought in the moment before the reply. */
static void moment_before(const Maker *maker, int index, DebriefTurn *turn) {
    int count, from = answered_from(maker, index);
    const ViewLine *entries = session_transcript(maker->session, &count);
    turn->thinker = NONE;
    for (int i = 0; i < count; i++) {
        const ViewLine *entry = &entries[i];
        if (entry->by_player || entry->turn < from || entry->turn > index)
            continue;
        if (entry->kind == LINE_SPEECH)
            turn->heard = maker_keep(maker, entry->text);
        if (entry->kind != LINE_THOUGHT) continue;
        turn->thought = maker_keep(maker, entry->text);
        turn->thinker = entry->who;
    }
}

static void fill_turn(const Maker *maker, int index) {
    DebriefTurn *turn = &maker->turns[index];
    int id = session_reply_at(maker->session, index);
    const Reply *reply = &maker->story->replies[id];
    const PlayState *before = session_state_at(maker->session, index);
    DebriefLine line = maker_line(maker, before, id);
    turn->turn = index + 1;
    turn->reply = id;
    turn->beat = maker_keep(maker, maker->story->beats[reply->beat].name);
    turn->reply_id = line.id;
    turn->text = line.text;
    turn->label = maker_label(maker, &line);
    turn->quoted = maker_quoted(maker, &line);
    turn->tones = line.tones;
    turn->tone_count = line.tone_count;
    turn->silence = reply->silence;
    turn->act = reply->act;
    turn->think = reply->think;
    turn->to = session_addressed_at(maker->session, index);
    words_of_tones(maker, reply, turn);
    turn->why = maker_words(
        maker, before,
        reply->why ? reply->why : heaviest_lesson(maker, index, turn->to));
    for (int who = 0; who < maker->story->customer_count; who++)
        turn->moods[who] = mood_of(maker, index, who, reply);
    moment_before(maker, index, turn);
}

/* What would have moved the mood whatever had been said. */
static bool comes_by_itself(TermKind kind) {
    return kind == TERM_EVENT || kind == TERM_DRIFT || kind == TERM_JUDGING;
}

/* What the reply itself did, all customers together. */
static int change_by_reply(const Maker *maker, int turn) {
    const MoodAccount *accounts = session_account_at(maker->session, turn);
    int change = 0;
    for (int who = 0; who < maker->story->customer_count; who++)
        for (int i = 0; i < accounts[who].count; i++)
            if (!comes_by_itself(accounts[who].terms[i].kind))
                change += accounts[who].terms[i].points;
    return change;
}

/* The turns that raised and lowered moods most, all customers together. No
 * reply is said to have hurt that did not lower them by a whole point itself:
 * the mood may have fallen for other reasons, or too little to be seen. */
static void fill_extremes(const Maker *maker) {
    Debrief *debrief = maker->debrief;
    int most = 0, least = 0;
    debrief->best_turn = debrief->worst_turn = NONE;
    for (int i = 0; i < maker->turn_count; i++) {
        int change = 0;
        for (int who = 0; who < maker->story->customer_count; who++)
            change += maker->turns[i].moods[who].after -
                      maker->turns[i].moods[who].before;
        if (change > most) most = change, debrief->best_turn = i;
        bool hurt = change <= -FELT && change_by_reply(maker, i) <= -FELT;
        if (hurt && change < least) least = change, debrief->worst_turn = i;
    }
}

static void fill_customers(const Maker *maker) {
    const Story *story = maker->story;
    Debrief *debrief = maker->debrief;
    debrief->customer_count = story->customer_count;
    for (int i = 0; i < story->customer_count; i++) {
        const Customer *customer = &story->customers[i];
        const Mood *first = &session_state_at(maker->session, 0)->moods[i];
        const Mood *last = &session_state(maker->session)->moods[i];
        debrief->customers[i] = (DebriefCustomer){
            .ours = customer->ours,
            .id = maker_keep(maker, customer->id),
            .name = maker_keep(maker, customer->name),
            .short_name = reason_first_name(customer->name, maker->arena),
            .start = first->mood,
            .end = last->mood,
            .low = last->low,
            .heat = last->heat,
            .heard = last->heard,
            .verdict =
                maker_keep(maker, explain_feeling(customer, first->mood,
                                                  last->mood, maker->arena)),
        };
    }
}

void account_fill(const Maker *maker) {
    for (int i = 0; i < maker->turn_count; i++)
        fill_turn(maker, i);
    fill_extremes(maker);
    fill_customers(maker);
}
