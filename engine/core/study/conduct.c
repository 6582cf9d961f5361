/* SPDX-License-Identifier: MIT
 * Conduct: a talk's account of moods sorted by what the player tends to do.
 * Each turn's losses and gains are gathered first and then added, so that a
 * habit's `times` counts turns and not terms. */
#include "core/study/conduct.h"

#include "core/study/known_tones.h"

#include <string.h>

enum {
    HOT = 600,           /* heat, in tenths, from which staying calm counts */
    FACT_POINTS = 30,    /* what asking for a fact is worth, in tenths */
    PASSED_OVER_IS = 100 /* no share was held back */
};

/* The habit and the strength of which a known tone is a sign, where that is not
 * what its class says. */
static const struct {
    bool given;
    Habit habit;
    int strength;
} signs[KNOWN_TONES] = {
    [KNOWN_BLAME] = { true, HABIT_ACCUSING, NONE },
    [KNOWN_JUDGE] = { true, HABIT_ACCUSING, NONE },
    [KNOWN_CORRECT] = { true, HABIT_ACCUSING, NONE },
    [KNOWN_RETALIATE] = { true, HABIT_ACCUSING, NONE },
    [KNOWN_POLICY] = { true, HABIT_RULES, NONE },
    [KNOWN_EXCUSE] = { true, HABIT_RULES, NONE },
    [KNOWN_CURT] = { true, HABIT_RULES, NONE },
    [KNOWN_PATRONISE] = { true, HABIT_TALKING_DOWN, NONE },
    [KNOWN_MINIMISE] = { true, HABIT_TALKING_DOWN, NONE },
    [KNOWN_FAKE_CHEER] = { true, HABIT_TALKING_DOWN, NONE },
    [KNOWN_PSEUDO_APOLOGY] = { true, HABIT_TALKING_DOWN, NONE },
    [KNOWN_LIGHTEN] = { true, HABIT_TALKING_DOWN, STRENGTH_HEARING },
    [KNOWN_ASK] = { true, HABIT_NONE, STRENGTH_ASKING },
    [KNOWN_REGRET] = { true, HABIT_NONE, STRENGTH_OWNING },
    [KNOWN_OWN] = { true, HABIT_NONE, STRENGTH_OWNING },
    [KNOWN_OPTIONS] = { true, HABIT_NONE, STRENGTH_CHOICES },
    [KNOWN_INVITE] = { true, HABIT_NONE, STRENGTH_CHOICES },
    [KNOWN_COMMIT] = { true, HABIT_NONE, STRENGTH_WORD },
    [KNOWN_DELIGHT] = { true, HABIT_NONE, STRENGTH_WORD },
};

/* What the class of a tone says; for those of a level's own there is nothing
 * else. */
static void sort_by_class(ConductRules *rules, int tone) {
    static const signed char strengths[TONE_CLASSES] = {
        [TONE_RELATIONAL] = STRENGTH_HEARING,
        [TONE_APOLOGY] = STRENGTH_OWNING,
        [TONE_SOLVING] = NONE,
        [TONE_THREAT] = NONE,
    };
    ToneClass of = rules->story->tones[tone].tone_class;
    rules->strength[tone] = strengths[of];
    rules->habit[tone] = of == TONE_THREAT ? HABIT_ACCUSING : HABIT_NONE;
}

ConductRules conduct_rules(const Story *story) {
    ConductRules rules = { .story = story, .promise = NONE };
    KnownTones known = known_tones(story);
    for (int tone = 0; tone < story->tone_count; tone++) {
        int which = known.of[tone];
        sort_by_class(&rules, tone);
        if (which == KNOWN_COMMIT) rules.promise = tone;
        if (!signs[which].given) continue;
        rules.habit[tone] = (unsigned char)signs[which].habit;
        rules.strength[tone] = (signed char)signs[which].strength;
    }
    return rules;
}

/* What one turn lost for each habit and won for each strength. */
typedef struct Sheet {
    int cost[HABITS], won[STRENGTHS];
} Sheet;

static void lose(Sheet *sheet, Habit habit, int points) {
    if (points > 0) sheet->cost[habit] += points;
}

/* The points that a reply lost because she did not feel heard yet. */
static int lost_unheard(const MoodTerm *term) {
    if (term->unheard == PASSED_OVER_IS || term->unheard <= 0) return 0;
    return mood_divide(term->points * 100, term->unheard) - term->points;
}

static void weigh_tone(Sheet *sheet, const ConductRules *rules,
                       const MoodTerm *term) {
    const Tone *tone = &rules->story->tones[term->tone];
    int points = term->points;
    lose(sheet, (Habit)rules->habit[term->tone], -points);
    if (tone->held_back) lose(sheet, HABIT_SOLVING_FIRST, lost_unheard(term));
    if (tone->tone_class == TONE_APOLOGY && term->nth > 1)
        lose(sheet, HABIT_SORRY_AGAIN, term->base - points);
    if (term->stance == MOOD_JUDGING_SHARE)
        lose(sheet, HABIT_THINKING_WORST,
             mood_divide(points * (100 - MOOD_JUDGING_SHARE),
                         MOOD_JUDGING_SHARE));
    int strength = rules->strength[term->tone];
    if (strength != NONE && points > 0) sheet->won[strength] += points;
}

/* Whether the event is the consequence of a reply that promised something. */
static bool breaks_a_promise(const ConductRules *rules, int event) {
    const Story *story = rules->story;
    Span said = story->events[event].was_said;
    for (int i = 0; i < said.count; i++) {
        const Reply *reply =
            &story->replies[story->reply_lists[said.first + i]];
        for (int t = 0; t < reply->tones.count; t++)
            if (story->tone_lists[reply->tones.first + t] == rules->promise)
                return true;
    }
    return false;
}

static void weigh_term(Sheet *sheet, const ConductRules *rules,
                       const MoodTerm *term) {
    switch (term->kind) {
    case TERM_TONE:
        weigh_tone(sheet, rules, term);
        break;
    case TERM_JUDGING:
        lose(sheet, HABIT_THINKING_WORST, -term->points);
        break;
    case TERM_PASSED_OVER:
        lose(sheet, HABIT_SOLVING_FIRST, -term->points);
        break;
    case TERM_LEFT_OUT:
        lose(sheet, HABIT_LEAVING_OUT, -term->points);
        break;
    case TERM_EVENT:
        if (breaks_a_promise(rules, term->event))
            lose(sheet, HABIT_PROMISING, -term->points);
        break;
    case TERM_WORDING:
    case TERM_DRIFT:
    case TERM_PARTNER:
    case TERM_LIMIT:
    case TERM_SCAR:
        break;
    }
}

static void weigh_wording(Sheet *sheet, const Story *story,
                          const Reply *reply) {
    for (int i = 0; i < reply->hits.count; i++) {
        const WordingHit *hit = &story->hits[reply->hits.first + i];
        if (hit->sign == WORDING_SIGN_YOU)
            lose(sheet, HABIT_YOU, -hit->points * 10);
    }
}

static bool is_threat(const Story *story, const Reply *reply) {
    for (int i = 0; i < reply->tones.count; i++) {
        int tone = story->tone_lists[reply->tones.first + i];
        if (story->tones[tone].tone_class == TONE_THREAT) return true;
    }
    return false;
}

/* A calm answer while she was hot: what it won, and more for the heat. */
static void weigh_steadiness(Sheet *sheet, const Story *story,
                             const ConductTurn *turn, int to) {
    if (to == NONE || turn->before->moods[to].heat < HOT) return;
    if (is_threat(story, &story->replies[turn->reply])) return;
    int change = turn->after->moods[to].mood - turn->before->moods[to].mood;
    if (change > 0) sheet->won[STRENGTH_STEADY] += change;
}

/* Facts: a gain when the player asked for one, noted when they could have. */
static void weigh_facts(Conduct *conduct, Sheet *sheet, const Play *play,
                        const ConductTurn *turn) {
    const Story *story = play_story(play);
    int offered[STORY_REPLIES_SHOWN_MAX];
    int count = play_offered(play, turn->before, offered, NULL);
    for (int i = 0; i < count; i++) {
        Span learns = story->replies[offered[i]].learns;
        for (int k = 0; k < learns.count; k++) {
            int fact = story->fact_lists[learns.first + k];
            if (fact < CONDUCT_FACTS)
                conduct->hinted[fact / 8] |= (unsigned char)(1u << fact % 8);
        }
    }
    for (int fact = 0; fact < story->fact_count; fact++)
        if (play_knows(play, turn->after, fact) &&
            !play_knows(play, turn->before, fact))
            sheet->won[STRENGTH_ASKING] += FACT_POINTS;
}

static void add(Conduct *conduct, const Sheet *sheet) {
    for (int i = 0; i < HABITS; i++) {
        conduct->cost[i] += sheet->cost[i];
        conduct->times[i] += sheet->cost[i] > 0;
    }
    for (int i = 0; i < STRENGTHS; i++) {
        conduct->won[i] += sheet->won[i];
        conduct->turns_won[i] += sheet->won[i] > 0;
    }
    conduct->turns++;
}

void conduct_note(Conduct *conduct, const ConductRules *rules, const Play *play,
                  const ConductTurn *turn) {
    Sheet sheet = { { 0 }, { 0 } };
    const Story *story = rules->story;
    for (int who = 0; who < story->customer_count; who++)
        for (int i = 0; i < turn->accounts[who].count; i++)
            weigh_term(&sheet, rules, &turn->accounts[who].terms[i]);
    weigh_wording(&sheet, story, &story->replies[turn->reply]);
    weigh_steadiness(&sheet, story, turn,
                     play_addressed(play, turn->before, turn->reply));
    weigh_facts(conduct, &sheet, play, turn);
    sheet.cost[HABIT_NONE] = 0;
    add(conduct, &sheet);
}

void conduct_finish(Conduct *conduct, const Play *play, const PlayState *end) {
    const Story *story = play_story(play);
    for (int fact = 0; fact < story->fact_count && fact < CONDUCT_FACTS; fact++)
        if ((conduct->hinted[fact / 8] >> fact % 8 & 1) &&
            !play_knows(play, end, fact)) {
            conduct->cost[HABIT_NOT_ASKING] += FACT_POINTS;
            conduct->times[HABIT_NOT_ASKING]++;
        }
}
