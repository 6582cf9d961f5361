/* SPDX-License-Identifier: MIT
 * The arithmetic of moods. Every change goes through the account, so the points
 * of a turn's terms always add up to the change of mood. */
#include "core/play/mood.h"

#include <assert.h>
#include <limits.h>
#include <stddef.h>
#include <string.h>

/* Repeat percentages for the 1st, 2nd, 3rd and later use of the same tone. */
static const int repeats[TONE_CLASSES][4] = {
    [TONE_RELATIONAL] = { 100, 70, 40, 20 },
    [TONE_APOLOGY] = { 100, 40, 0, -40 },
    [TONE_SOLVING] = { 100, 100, 100, 100 },
    [TONE_THREAT] = { 100, 120, 140, 150 },
};

enum {
    UNHEARD_SHARE = 40, /* what solving is worth before being heard */
    LATER_STEP = 5,     /* per cent a turn … */
    LATER_TURNS = 8,    /* … up to this many turns */
    COMPASSIONATE_SHARE = 110,
    JUDGING_POINTS = 15,
    OTHER_WEIGHT = 50,        /* per cent of what is said to someone else */
    ALL_WEIGHT = 80,          /* … and of what is said to everybody */
    PASSED_OVER_HEAT = 300,   /* from this heat on it is felt: */
    PASSED_OVER_POINTS = 30,  /* what it costs, before sting */
    PASSED_OVER_HEATING = 40, /* and what it adds to the heat */
    LEFT_OUT_TURNS = 3,       /* from this turn in a row on it is felt: */
    LEFT_OUT_POINTS = 20,
    LEFT_OUT_HEATING = 20,
    SCAR_SHARE = 20,
    CARRY_SHARE = 60,
};

int mood_repeat(ToneClass tone_class, int uses) {
    return repeats[tone_class][uses < 3 ? uses : 3];
}

int mood_divide(int n, int d) {
    int half = d / 2, odd = d % 2;
    int size = n < 0 ? -n : n;
    int quotient = size / d, rest = size % d;
    if (rest > half || (rest == half && !odd)) quotient++;
    return n < 0 ? -quotient : quotient;
}

static int per_cent(int value, int percent) {
    return mood_divide(value * percent, 100);
}

static int clamp(int value, int min, int max) {
    return value < min ? min : value > max ? max : value;
}

static short narrow(int value) {
    assert(value >= SHRT_MIN && value <= SHRT_MAX);
    return (short)value;
}

/* When the account is full, points are added to the last term of their kind, so
 * that its sum stays right. */
static void tell(MoodAccount *account, MoodTerm term) {
    bool by_itself = term.kind != TERM_TONE && !term.points;
    if (!account || by_itself) return;
    if (account->count < MOOD_TERMS_MAX) {
        account->terms[account->count++] = term;
        return;
    }
    int last = MOOD_TERMS_MAX - 1;
    for (int i = last; i >= 0; i--)
        if (account->terms[i].kind == term.kind) {
            last = i;
            break;
        }
    account->terms[last].points += term.points;
}

static void tell_points(MoodAccount *account, TermKind kind, int points) {
    tell(account,
         (MoodTerm){
             .kind = kind, .tone = NONE, .event = NONE, .points = points });
}

static void add_mood(Mood *mood, int points) {
    mood->mood = narrow(clamp(mood->mood + points, SHRT_MIN, SHRT_MAX));
}

static void add_heat(Mood *mood, int points) {
    mood->heat = narrow(clamp(mood->heat + points, 0, HEAT_MAX));
}

Mood mood_start(const Customer *customer) {
    return (Mood){ .mood = narrow(customer->mood),
                   .heat = narrow(customer->heat),
                   .low = narrow(customer->mood) };
}

Mood mood_start_again(const Customer *customer, int low, int end) {
    Mood mood = mood_start(customer);
    int between = mood_divide(low + end, 2) - customer->home;
    mood.mood = mood.low = narrow(clamp(
        customer->home + per_cent(between, CARRY_SHARE), MOOD_MIN, MOOD_MAX));
    return mood;
}

/* What the tone is worth to her now, before temper and takes. */
static int worth(const Mood *mood, const Customer *customer, const Tone *tone,
                 int turn, Stance stance, MoodTerm *term) {
    int b = per_cent(tone->mood, term->repeat);
    if (customer->cynic) b = per_cent(b, term->cynic = tone->cynic);
    if (tone->ambiguous)
        b += term->colour = per_cent(mood->mood, tone->ambiguous);
    if (tone->held_back && b > 0) {
        if (mood->heard == 0) b = per_cent(b, term->unheard = UNHEARD_SHARE);
        b = per_cent(b, term->heat = 100 - mood->heat / 20);
        b = per_cent(b, term->later =
                            100 + LATER_STEP * clamp(turn, 0, LATER_TURNS));
    }
    bool warm =
        tone->tone_class == TONE_RELATIONAL || tone->tone_class == TONE_APOLOGY;
    if (warm && b > 0 && stance != STANCE_NEUTRAL)
        b = per_cent(b, term->stance = stance == STANCE_JUDGING
                                           ? MOOD_JUDGING_SHARE
                                           : COMPASSIONATE_SHARE);
    return b;
}

static int weight_of(Addressed addressed) {
    switch (addressed) {
    case ADDRESSED_ONE:
        return 100;
    case ADDRESSED_ALL:
        return ALL_WEIGHT;
    case ADDRESSED_OTHER:
        break;
    }
    return OTHER_WEIGHT;
}

/* A solution offered to a hot customer before she felt heard counts as one more
 * thing that ignored her. */
static bool passes_over(const Mood *mood, const MoodTone *said,
                        Addressed addressed) {
    return addressed != ADDRESSED_OTHER && said->first &&
           said->tone->held_back && mood->heard == 0 &&
           mood->heat >= PASSED_OVER_HEAT;
}

static void pass_over(Mood *mood, const Customer *customer, int tone,
                      int weight, MoodAccount *account) {
    int points =
        -per_cent(per_cent(PASSED_OVER_POINTS, customer->sting), weight);
    add_mood(mood, points);
    add_heat(mood, per_cent(PASSED_OVER_HEATING, weight));
    tell(account, (MoodTerm){ .kind = TERM_PASSED_OVER,
                              .tone = tone,
                              .event = NONE,
                              .points = points,
                              .temper = customer->sting,
                              .weight = weight });
}

void mood_hear(Mood *mood, const Customer *customer, const MoodTone *said,
               Addressed addressed, unsigned char *used, MoodAccount *account) {
    const Tone *tone = said->tone;
    MoodTerm term = { .kind = TERM_TONE,
                      .tone = said->index,
                      .event = NONE,
                      .base = tone->mood,
                      .nth = *used + 1,
                      .repeat = mood_repeat(tone->tone_class, *used),
                      .cynic = 100,
                      .unheard = 100,
                      .heat = 100,
                      .later = 100,
                      .stance = 100,
                      .takes = customer->takes[said->index],
                      .weight = weight_of(addressed) };
    bool passed = passes_over(mood, said, addressed);
    int b = worth(mood, customer, tone, said->turn, said->stance, &term);
    term.temper = b >= 0 ? customer->soothe : customer->sting;
    int d = per_cent(per_cent(b, term.temper), term.takes);
    term.points = per_cent(d, term.weight);
    add_mood(mood, term.points);
    add_heat(mood, per_cent(tone->heat, term.weight));
    tell(account, term);
    if (passed) pass_over(mood, customer, said->index, term.weight, account);
    if (addressed == ADDRESSED_OTHER) return;
    if (*used < UCHAR_MAX) (*used)++;
    mood->heard = (unsigned char)clamp(mood->heard + tone->heard, 0, HEARD_MAX);
}

void mood_hear_wording(Mood *mood, int wording, Stance stance,
                       MoodAccount *account) {
    int judging = stance == STANCE_JUDGING ? -JUDGING_POINTS : 0;
    add_mood(mood, wording * 10);
    add_mood(mood, judging);
    tell_points(account, TERM_WORDING, wording * 10);
    tell_points(account, TERM_JUDGING, judging);
}

void mood_hear_none(Mood *mood, const Customer *customer, bool addressed,
                    MoodAccount *account) {
    if (addressed) {
        mood->away = 0;
        return;
    }
    if (mood->away < LEFT_OUT_TURNS) mood->away++;
    if (mood->away < LEFT_OUT_TURNS) return;
    int points = -per_cent(LEFT_OUT_POINTS, customer->sting);
    add_mood(mood, points);
    add_heat(mood, LEFT_OUT_HEATING);
    tell(account, (MoodTerm){ .kind = TERM_LEFT_OUT,
                              .tone = NONE,
                              .event = NONE,
                              .points = points,
                              .temper = customer->sting,
                              .weight = 100 });
}

static void cool_and_drift(Mood *mood, const Customer *customer,
                           MoodAccount *account) {
    mood->heat = narrow(mood->heat - per_cent(mood->heat, customer->cool));
    int drift = per_cent(customer->home - mood->mood, customer->drift);
    mood->mood = narrow(mood->mood + drift);
    tell_points(account, TERM_DRIFT, drift);
}

static void catch_from_partner(Mood *moods, const Customer *customers,
                               int count, MoodAccount *accounts) {
    int caught[STORY_CUSTOMERS_MAX] = { 0 };
    for (int i = 0; i < count; i++) {
        int partner = customers[i].partner;
        if (partner == NONE || moods[i].absent || moods[partner].absent)
            continue;
        caught[i] = per_cent(moods[partner].mood - moods[i].mood,
                             customers[i].contagion);
    }
    for (int i = 0; i < count; i++) {
        moods[i].mood = narrow(moods[i].mood + caught[i]);
        tell_points(accounts ? &accounts[i] : NULL, TERM_PARTNER, caught[i]);
    }
}

static void settle(Mood *mood, const Customer *customer, MoodAccount *account) {
    int within = clamp(mood->mood, MOOD_MIN, MOOD_MAX);
    tell_points(account, TERM_LIMIT, within - mood->mood);
    if (within < mood->low) mood->low = narrow(within);
    int deepest = mood->low < 0 ? -mood->low : 0;
    int ceiling = MOOD_MAX - per_cent(deepest, SCAR_SHARE);
    int after = within < ceiling ? within : ceiling;
    tell_points(account, TERM_SCAR, after - within);
    mood->mood = narrow(after);
    mood->walked_out =
        !customer->stays && !mood->absent && after < customer->leaves;
}

void mood_turn_end(Mood *moods, const Customer *customers, int count,
                   MoodAccount *accounts) {
    for (int i = 0; i < count; i++)
        if (!customers[i].ours)
            cool_and_drift(&moods[i], &customers[i],
                           accounts ? &accounts[i] : NULL);
    catch_from_partner(moods, customers, count, accounts);
    for (int i = 0; i < count; i++)
        if (!customers[i].ours)
            settle(&moods[i], &customers[i], accounts ? &accounts[i] : NULL);
}

void mood_meet_event(Mood *mood, const Customer *customer, const Event *event,
                     int index, MoodAccount *account) {
    int temper = event->mood >= 0 ? customer->soothe : customer->sting;
    int points = per_cent(event->mood, temper);
    add_mood(mood, points);
    add_heat(mood, event->heat);
    tell(account, (MoodTerm){ .kind = TERM_EVENT,
                              .tone = NONE,
                              .event = index,
                              .points = points,
                              .base = event->mood,
                              .temper = temper,
                              .weight = 100 });
    settle(mood, customer, account);
}
