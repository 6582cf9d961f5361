/* SPDX-License-Identifier: MIT */
#include "core/study/habits.h"

#include "core/words/say.h"

#include <string.h>

enum { WORTH_SAYING = 30, JUDGING_SHARE = 60 };

static const struct {
    const char *name, *text, *step;
} spots[BLIND_SPOTS] = {
    [BLIND_NONE] = { "none", NULL,
                     SAY("Try the dashed line: the same people, another "
                         "road.") },
    [BLIND_YOU] = {
        "you",
        SAY("You began with \"You\". However true the rest was, the first word "
            "pointed a finger."),
        SAY("Begin one sentence less with \"You\": say what happened, or what "
            "you can do."),
    },
    [BLIND_EXPLAINING] = {
        "explaining",
        SAY("You explained and solved before there was room for it. Good "
            "answers went unheard."),
        SAY("Before the next solution, say back what you heard. One sentence "
            "is enough."),
    },
    [BLIND_APOLOGISING] = {
        "apologising",
        SAY("You said sorry again and again. The first one helped; the others "
            "asked for something back."),
        SAY("Say sorry once, own your part, and then do the next thing."),
    },
    [BLIND_JUDGING] = {
        "judging",
        SAY("The thought you went in with came along in your voice."),
        SAY("Before the next one: what else could be true about this person?"),
    },
    [BLIND_THREATS] = {
        "threats",
        SAY("When it got hot you defended: rules, reasons, who was right. Each "
            "of them cost more than it won."),
        SAY("When you hear yourself defending, stop at the comma and ask a "
            "question instead."),
    },
    [BLIND_IGNORING] = {
        "ignoring",
        SAY("You talked to one of them, and the other one stood there and felt "
            "it."),
        SAY("Look at both. Ask the quiet one something."),
    },
};

const char *blind_spot_name(BlindSpot spot) {
    return spots[spot].name;
}

const char *blind_spot_text(BlindSpot spot) {
    const char *text = spots[spot].text;
    return text ? say(text) : NULL;
}

const char *blind_spot_step(BlindSpot spot) {
    return say(spots[spot].step);
}

static void cost(Habits *habits, BlindSpot spot, int points) {
    if (points <= 0) return;
    habits->cost[spot] += points;
    habits->times[spot]++;
}

static void weigh_tone(Habits *habits, const Story *story,
                       const MoodTerm *term) {
    const Tone *tone = &story->tones[term->tone];
    if (tone->held_back && term->unheard != 100)
        cost(habits, BLIND_EXPLAINING, term->base - term->points);
    if (tone->tone_class == TONE_APOLOGY && term->nth > 1)
        cost(habits, BLIND_APOLOGISING, term->base - term->points);
    if (tone->tone_class == TONE_THREAT)
        cost(habits, BLIND_THREATS, -term->points);
    if (term->stance == JUDGING_SHARE)
        cost(habits, BLIND_JUDGING,
             term->points * (100 - JUDGING_SHARE) / JUDGING_SHARE);
}

static void weigh_wording(Habits *habits, const Story *story,
                          const Reply *reply) {
    for (int i = 0; i < reply->hits.count; i++) {
        const WordingHit *hit = &story->hits[reply->hits.first + i];
        if (!strcmp(hit->rule, "begins with you"))
            cost(habits, BLIND_YOU, -hit->points * 10);
    }
}

/* What the one who was not spoken to lost meanwhile. */
static void weigh_ignoring(Habits *habits, const Session *session, int turn,
                           int turns) {
    const Story *story = session_story(session);
    const MoodAccount *accounts = session_account_at(session, turn);
    for (int who = 0; who < story->customer_count; who++) {
        int spoken_to = 0, lost = 0;
        for (int i = 0; i < turns; i++)
            spoken_to += session_addressed_at(session, i) == who;
        if (story->customer_count < 2 || turns < 4 || spoken_to * 5 > turns)
            continue;
        for (int i = 0; i < accounts[who].count; i++)
            lost -= accounts[who].terms[i].points;
        cost(habits, BLIND_IGNORING, lost);
    }
}

Habits habits_of(const Session *session) {
    const Story *story = session_story(session);
    Habits habits = { { 0 }, { 0 } };
    int turns = (int)journal_count(session_journal(session));
    for (int turn = 0; turn < turns; turn++) {
        const MoodAccount *accounts = session_account_at(session, turn);
        int to = session_addressed_at(session, turn);
        if (to == NONE) continue; /* a thought */
        for (int i = 0; i < accounts[to].count; i++) {
            const MoodTerm *term = &accounts[to].terms[i];
            if (term->kind == TERM_TONE) weigh_tone(&habits, story, term);
            if (term->kind == TERM_JUDGING)
                cost(&habits, BLIND_JUDGING, -term->points);
        }
        weigh_wording(&habits, story,
                      &story->replies[session_reply_at(session, turn)]);
        weigh_ignoring(&habits, session, turn, turns);
    }
    return habits;
}

BlindSpot habits_worst(const Habits *habits) {
    BlindSpot worst = BLIND_NONE;
    int most = WORTH_SAYING - 1;
    for (int spot = BLIND_NONE + 1; spot < BLIND_SPOTS; spot++)
        if (habits->cost[spot] > most) {
            worst = (BlindSpot)spot;
            most = habits->cost[spot];
        }
    return worst;
}
