/* SPDX-License-Identifier: MIT
 * The meter: the figures of the design to the tenth, and its promises over
 * tens of thousands of random conversations. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <cmocka.h>

#include "core/play/mood_bench.h"

enum { CONVERSATIONS = 20000, TURNS_MAX = 14 };

/* Says a conversation like "ask | regret explain", a bar between replies, the
 * first `wordings` of them with wording -2; the mood at the end. */
static int ends_at(const char *conversation, int wordings) {
    Bench bench = bench_start(bench_customer());
    BenchReply usual = { .wrong = BENCH_WRONGS - 1 }, reply = usual;
    char list[256], *rest = list;
    strcpy(list, conversation);
    for (char *name; (name = strtok_r(rest, " ", &rest));) {
        bool more = strcmp(name, "|") != 0;
        if (more) reply.tones[reply.count++] = bench_tone(name);
        if (more && *rest) continue;
        reply.wording = wordings-- > 0 ? -2 : 0;
        bench_give(&bench, reply, NULL);
        reply = usual;
    }
    return bench.moods[0].mood;
}

static void the_eight_conversations_of_the_model_end_as_stated(void **state) {
    (void)state;
    assert_int_equal(ends_at("ask | reflect | validate | own | explain | "
                             "options | commit",
                             0),
                     133);
    assert_int_equal(ends_at("explain | ask | reflect | validate | own | "
                             "options | commit",
                             0),
                     64);
    assert_int_equal(
        ends_at("options | commit | reflect | validate | own | explain", 0),
        -88);
    assert_int_equal(ends_at("explain | explain | explain | explain", 0), -411);
    assert_int_equal(ends_at("regret explain | validate | commit", 0), -118);
    assert_int_equal(ends_at("regret | regret | regret | regret | regret | "
                             "explain | commit",
                             0),
                     -238);
    assert_int_equal(ends_at("blame | blame | own | options | commit", 2),
                     -602);
    assert_int_equal(ends_at("policy | policy | policy | policy", 0), -728);
}

static void four_times_policy_and_she_walks_out_not_three(void **state) {
    (void)state;
    Bench bench = bench_start(bench_customer());
    for (int i = 0; i < 3; i++)
        bench_say(&bench, 0, bench_tone("policy"), 0);
    assert_false(bench.moods[0].walked_out);
    bench_say(&bench, 0, bench_tone("policy"), 0);
    assert_true(bench.moods[0].walked_out);
}

static void who_never_leaves_stays_however_low(void **state) {
    (void)state;
    Customer customer = bench_customer();
    customer.stays = true;
    Bench bench = bench_start(customer);
    for (int i = 0; i < 9; i++)
        bench_say(&bench, 0, bench_tone("retaliate"), -6);
    assert_int_equal(bench.moods[0].mood, -1000);
    assert_false(bench.moods[0].walked_out);
}

static void division_rounds_half_away_from_zero(void **state) {
    (void)state;
    assert_int_equal(mood_divide(5, 10), 1);
    assert_int_equal(mood_divide(-5, 10), -1);
    assert_int_equal(mood_divide(4, 10), 0);
    assert_int_equal(mood_divide(-14, 10), -1);
    assert_int_equal(mood_divide(-15, 10), -2);
    assert_int_equal(mood_divide(1, 3), 0);
    assert_int_equal(mood_divide(2, 3), 1);
}

static Customer random_customer(unsigned long long *seed) {
    Customer customer = bench_customer();
    customer.mood = (int)bench_chance(seed, 2001) - 1000;
    customer.home = (int)bench_chance(seed, 2001) - 1000;
    customer.heat = (int)bench_chance(seed, 1001);
    customer.soothe = 50 + (int)bench_chance(seed, 151);
    customer.sting = 50 + (int)bench_chance(seed, 151);
    customer.cool = (int)bench_chance(seed, 30);
    customer.drift = (int)bench_chance(seed, 10);
    customer.cynic = bench_chance(seed, 2);
    customer.stays = true;
    return customer;
}

static Stance random_stance(unsigned long long *seed) {
    return (Stance)bench_chance(seed, 3);
}

static Bench couple(Customer one, Customer other) {
    Bench bench = bench_start(one);
    bench.count = 2;
    bench.customers[0].partner = 1;
    bench.customers[1] = other;
    bench.customers[1].partner = 0;
    bench.moods[1] = mood_start(&other);
    return bench;
}

/* One customer, or a couple. */
static Bench random_bench(unsigned long long *seed) {
    Customer one = random_customer(seed), other = random_customer(seed);
    Bench bench = bench_chance(seed, 2) ? bench_start(one) : couple(one, other);
    bench.stance = random_stance(seed);
    return bench;
}

static void meet(Bench *bench, const Event *event, MoodAccount *accounts) {
    for (int i = 0; i < bench->count; i++)
        if (event->to == NONE || event->to == i)
            mood_meet_event(&bench->moods[i], &bench->customers[i], event, 0,
                            accounts ? &accounts[i] : NULL);
}

static void state_stays_in_range_whatever_is_said(void **state) {
    (void)state;
    unsigned long long seed = 11;
    for (int i = 0; i < CONVERSATIONS; i++) {
        Bench bench = random_bench(&seed);
        for (int turn = 0; turn < TURNS_MAX; turn++) {
            Event event = bench_random_event(&seed);
            bench_give(&bench, bench_random_reply(&seed, bench.count), NULL);
            if (bench_chance(&seed, 3) == 0) meet(&bench, &event, NULL);
            for (int who = 0; who < bench.count; who++) {
                const Mood *mood = &bench.moods[who];
                assert_in_range(mood->mood + 1000, 0, 2000);
                assert_in_range(mood->low + 1000, 0, 2000);
                assert_in_range(mood->heat, 0, 1000);
                assert_in_range(mood->heard, 0, 3);
                assert_in_range(mood->away, 0, 3);
                assert_true(mood->low <= mood->mood);
                int deepest = mood->low < 0 ? -mood->low : 0;
                assert_true(mood->mood <=
                            1000 - mood_divide(deepest * 20, 100));
            }
        }
    }
}

static void moods_are_the_same_whether_told_or_not(void **state) {
    (void)state;
    unsigned long long seed = 19;
    for (int i = 0; i < CONVERSATIONS; i++) {
        Bench bench = random_bench(&seed), again = bench;
        for (int turn = 0; turn < TURNS_MAX; turn++) {
            MoodAccount accounts[2] = { { .count = 0 }, { .count = 0 } };
            BenchReply reply = bench_random_reply(&seed, bench.count);
            Event event = bench_random_event(&seed);
            bench_give(&bench, reply, NULL);
            bench_give(&again, reply, accounts);
            meet(&bench, &event, NULL);
            meet(&again, &event, accounts);
        }
        assert_memory_equal(bench.moods, again.moods, sizeof bench.moods);
    }
}

static void the_account_adds_up_to_the_change(void **state) {
    (void)state;
    unsigned long long seed = 12;
    for (int i = 0; i < CONVERSATIONS; i++) {
        Bench bench = random_bench(&seed);
        for (int turn = 0; turn < 6; turn++) {
            MoodAccount accounts[2] = { { .count = 0 }, { .count = 0 } };
            Bench before = bench;
            bench_give(&bench, bench_random_reply(&seed, bench.count),
                       accounts);
            for (unsigned n = bench_chance(&seed, 40); n > 0; n--) {
                Event event = bench_random_event(&seed);
                meet(&bench, &event, accounts); /* more than an account has */
            }
            for (int who = 0; who < bench.count; who++) {
                int sum = 0;
                for (int k = 0; k < accounts[who].count; k++)
                    sum += accounts[who].terms[k].points;
                assert_int_equal(bench.moods[who].mood - before.moods[who].mood,
                                 sum);
            }
        }
    }
}

/* A random opening, then two tones in one order and in the other. */
static void validating_just_before_solving_never_ends_lower(void **state) {
    (void)state;
    unsigned long long seed = 13;
    static const char *const solving[] = { "explain", "reassure", "options",
                                           "invite", "commit" };
    for (int i = 0; i < CONVERSATIONS; i++) {
        Bench first = bench_start(random_customer(&seed));
        first.stance = random_stance(&seed);
        for (unsigned n = bench_chance(&seed, 6); n > 0; n--)
            bench_say(&first, 0, (int)bench_chance(&seed, BENCH_TONES), 0);
        Bench other = first;
        int solve = bench_tone(solving[bench_chance(&seed, 5)]);
        int validate = bench_tone("validate");
        Addressed to = bench_chance(&seed, 2) ? ADDRESSED_ONE : ADDRESSED_ALL;
        for (int t = 0; t < 2; t++) { /* in one reply */
            int a = t ? solve : validate, b = t ? validate : solve;
            bench_hear(&first, 0, to, a, t == 0, 0, NULL);
            bench_hear(&other, 0, to, b, t == 0, 0, NULL);
        }
        mood_turn_end(first.moods, first.customers, 1, NULL);
        mood_turn_end(other.moods, other.customers, 1, NULL);
        assert_true(first.moods[0].mood >= other.moods[0].mood);
    }
}

/* Of one tone by itself; her mood is put back, what she has heard is not. */
static int effect_for(Bench *bench, int tone, int wrong) {
    Mood before = bench->moods[0];
    bench_hear(bench, 0, ADDRESSED_ONE, tone, true, wrong, NULL);
    int effect = bench->moods[0].mood - before.mood;
    bench->moods[0] = before;
    return effect;
}

static int effect_of(Bench *bench, int tone) {
    return effect_for(bench, tone, 0);
}

static void the_same_threat_again_never_hurts_less(void **state) {
    (void)state;
    unsigned long long seed = 14;
    for (int i = 0; i < CONVERSATIONS; i++) {
        Bench bench = bench_start(random_customer(&seed));
        bench.stance = random_stance(&seed);
        int tone = bench_tone("policy") + (int)bench_chance(&seed, 11);
        int first = effect_of(&bench, tone);
        for (int again = 0; again < 4; again++) {
            int now = effect_of(&bench, tone);
            assert_true(now <= first);
            first = now;
        }
    }
}

static void the_same_apology_again_never_helps_more(void **state) {
    (void)state;
    unsigned long long seed = 15;
    for (int i = 0; i < CONVERSATIONS; i++) {
        Bench bench = bench_start(random_customer(&seed));
        bench.stance = random_stance(&seed);
        int tone = bench_tone(i % 2 ? "own" : "regret");
        int first = effect_of(&bench, tone);
        for (int again = 0; again < 4; again++) {
            int now = effect_of(&bench, tone);
            assert_true(now <= first);
            first = now;
        }
    }
}

static void an_apology_for_another_wrong_is_as_good_as_the_first(void **state) {
    (void)state;
    unsigned long long seed = 20;
    for (int i = 0; i < CONVERSATIONS; i++) {
        Bench bench = bench_start(random_customer(&seed));
        bench.stance = random_stance(&seed);
        int tone = bench_tone(i % 2 ? "own" : "regret");
        int first = effect_for(&bench, tone, 0);
        for (unsigned n = bench_chance(&seed, 4); n > 0; n--)
            effect_for(&bench, tone, 0);
        assert_int_equal(effect_for(&bench, tone, 1), first);
    }
}

static void a_hotter_customer_never_gains_more_from_solving(void **state) {
    (void)state;
    unsigned long long seed = 16;
    for (int i = 0; i < CONVERSATIONS; i++) {
        Bench cool = bench_start(random_customer(&seed));
        cool.turn = (int)bench_chance(&seed, 10);
        Bench hot = cool;
        hot.moods[0].heat =
            (short)(cool.moods[0].heat +
                    (int)bench_chance(&seed,
                                      (unsigned)(1001 - cool.moods[0].heat)));
        int tone = bench_tone("explain") + (int)bench_chance(&seed, 5);
        assert_true(effect_of(&hot, tone) <= effect_of(&cool, tone));
    }
}

static void compassion_never_ends_below_judging(void **state) {
    (void)state;
    unsigned long long seed = 17;
    for (int i = 0; i < CONVERSATIONS; i++) {
        Bench kind = random_bench(&seed), judging = kind;
        kind.stance = STANCE_COMPASSIONATE;
        judging.stance = STANCE_JUDGING;
        for (int turn = 0; turn < TURNS_MAX; turn++) {
            BenchReply reply = bench_random_reply(&seed, kind.count);
            Event event = bench_random_event(&seed);
            bench_give(&kind, reply, NULL);
            bench_give(&judging, reply, NULL);
            if (bench_chance(&seed, 3) == 0) {
                meet(&kind, &event, NULL);
                meet(&judging, &event, NULL);
            }
            for (int who = 0; who < kind.count; who++)
                assert_true(kind.moods[who].mood >= judging.moods[who].mood);
        }
    }
}

static void swapping_the_two_of_a_couple_swaps_their_results(void **state) {
    (void)state;
    unsigned long long seed = 18;
    for (int i = 0; i < CONVERSATIONS; i++) {
        Customer one = random_customer(&seed), two = random_customer(&seed);
        Bench bench = couple(one, two), swapped = couple(two, one);
        bench.stance = swapped.stance = random_stance(&seed);
        for (int turn = 0; turn < TURNS_MAX; turn++) {
            BenchReply reply = bench_random_reply(&seed, 2), other = reply;
            Event event = bench_random_event(&seed), to_other = event;
            if (reply.to != TO_ALL) other.to = 1 - reply.to;
            bench_give(&bench, reply, NULL);
            bench_give(&swapped, other, NULL);
            event.to = (int)bench_chance(&seed, 2);
            to_other.to = 1 - event.to;
            meet(&bench, &event, NULL);
            meet(&swapped, &to_other, NULL);
        }
        assert_memory_equal(&bench.moods[0], &swapped.moods[1], sizeof(Mood));
        assert_memory_equal(&bench.moods[1], &swapped.moods[0], sizeof(Mood));
    }
}

static void a_couple_catch_each_others_mood(void **state) {
    (void)state;
    Bench bench = couple(bench_customer(), bench_customer());
    bench.moods[1].mood = 300;
    bench_say(&bench, 0, bench_tone("impersonal"), 0);
    assert_true(bench.moods[0].mood > -290);
    assert_true(bench.moods[1].mood < 290);
}

/* ---- passed over, left out, events: to the tenth ---- */

static void
whoever_is_hot_and_unheard_is_passed_over_by_a_solution(void **state) {
    (void)state;
    Bench bench = bench_start(bench_customer()); /* mood -300, heat 600 */
    MoodAccount account = { .count = 0 };
    bench_hear(&bench, 0, ADDRESSED_ONE, bench_tone("explain"), true, 0,
               &account);
    /* explain: 50, 40 % of it unheard, 70 % of that in the heat, is 14 */
    assert_int_equal(bench.moods[0].mood, -300 + 14 - 45);
    assert_int_equal(bench.moods[0].heat, 640);
    assert_int_equal(account.count, 2);
    assert_int_equal(account.terms[1].kind, TERM_PASSED_OVER);
    assert_int_equal(account.terms[1].points, -45);
}

static void
nobody_is_passed_over_who_is_cool_or_heard_or_greeted_first(void **state) {
    (void)state;
    int explain = bench_tone("explain");
    MoodAccount account = { .count = 0 };
    Bench bench = bench_start(bench_customer());
    bench.moods[0].heat = 299;
    bench_hear(&bench, 0, ADDRESSED_ONE, explain, true, 0, &account);
    bench.moods[0].heat = 600;
    bench_hear(&bench, 0, ADDRESSED_ONE, explain, false, 0, &account);
    bench_hear(&bench, 0, ADDRESSED_OTHER, explain, true, 0, &account);
    bench.moods[0].heard = 1;
    bench_hear(&bench, 0, ADDRESSED_ONE, explain, true, 0, &account);
    assert_int_equal(account.count, 4);
    for (int i = 0; i < account.count; i++)
        assert_int_equal(account.terms[i].kind, TERM_TONE);
}

static void who_stands_by_feels_it_from_the_third_turn_on(void **state) {
    (void)state;
    Customer other = bench_customer();
    Bench bench = couple(bench_customer(), other);
    int neutral = bench_tone("impersonal");
    for (int turn = 0; turn < 4; turn++) {
        MoodAccount accounts[2] = { { .count = 0 }, { .count = 0 } };
        BenchReply reply = { 0, { neutral }, 1, 0, 0 };
        bench_give(&bench, reply, accounts);
        int felt = 0;
        for (int i = 0; i < accounts[1].count; i++)
            if (accounts[1].terms[i].kind == TERM_LEFT_OUT)
                felt += accounts[1].terms[i].points;
        assert_int_equal(felt, turn >= 2 ? -30 : 0);
    }
    bench_say(&bench, TO_ALL, neutral, 0);
    assert_int_equal(bench.moods[1].away, 0);
}

static void what_is_said_to_everyone_weighs_eighty_for_each(void **state) {
    (void)state;
    Bench bench = couple(bench_customer(), bench_customer());
    for (int i = 0; i < 2; i++)
        bench_hear(&bench, i, ADDRESSED_ALL, bench_tone("validate"), true, 0,
                   NULL);
    for (int i = 0; i < 2; i++) {
        assert_int_equal(bench.moods[i].mood, -300 + 48);
        assert_int_equal(bench.moods[i].heat, 600 - 64);
        assert_int_equal(bench.moods[i].heard, 1);
        assert_int_equal(bench.used[i][bench_tone("validate")][0], 1);
    }
}

static void an_event_moves_mood_by_temper_and_leaves_a_scar(void **state) {
    (void)state;
    Customer customer = bench_customer();
    customer.stays = true;
    Mood mood = mood_start(&customer);
    MoodAccount account = { .count = 0 };
    Event bad = { .to = NONE, .mood = -300, .heat = 100 };
    Event good = { .to = NONE, .mood = 300 };
    mood_meet_event(&mood, &customer, &bad, 0, &account);
    assert_int_equal(mood.mood, -750); /* 300 with a sting of 150 */
    assert_int_equal(mood.low, -750);
    assert_int_equal(mood.heat, 700);
    for (int i = 0; i < 9; i++)
        mood_meet_event(&mood, &customer, &good, 0, &account);
    assert_int_equal(mood.mood, 850); /* 1000 less a fifth of 750 */
}

static void an_event_can_make_her_walk_out(void **state) {
    (void)state;
    Customer customer = bench_customer();
    Mood mood = mood_start(&customer);
    Event bad = { .to = NONE, .mood = -300 };
    mood_meet_event(&mood, &customer, &bad, 0, NULL);
    assert_true(mood.walked_out);
}

static void the_next_meeting_remembers_the_worst_moment(void **state) {
    (void)state;
    Customer customer = bench_customer(); /* home -300 */
    /* half way between -600 and 100 is -250; 60 % of the way from home */
    assert_int_equal(mood_start_again(&customer, -600, 100).mood, -270);
    assert_int_equal(mood_start_again(&customer, -300, 500).mood, -60);
    assert_int_equal(mood_start_again(&customer, -300, 500).heat, 600);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_eight_conversations_of_the_model_end_as_stated),
        cmocka_unit_test(four_times_policy_and_she_walks_out_not_three),
        cmocka_unit_test(who_never_leaves_stays_however_low),
        cmocka_unit_test(division_rounds_half_away_from_zero),
        cmocka_unit_test(state_stays_in_range_whatever_is_said),
        cmocka_unit_test(moods_are_the_same_whether_told_or_not),
        cmocka_unit_test(the_account_adds_up_to_the_change),
        cmocka_unit_test(validating_just_before_solving_never_ends_lower),
        cmocka_unit_test(the_same_threat_again_never_hurts_less),
        cmocka_unit_test(the_same_apology_again_never_helps_more),
        cmocka_unit_test(an_apology_for_another_wrong_is_as_good_as_the_first),
        cmocka_unit_test(a_hotter_customer_never_gains_more_from_solving),
        cmocka_unit_test(compassion_never_ends_below_judging),
        cmocka_unit_test(swapping_the_two_of_a_couple_swaps_their_results),
        cmocka_unit_test(a_couple_catch_each_others_mood),
        cmocka_unit_test(
            whoever_is_hot_and_unheard_is_passed_over_by_a_solution),
        cmocka_unit_test(
            nobody_is_passed_over_who_is_cool_or_heard_or_greeted_first),
        cmocka_unit_test(who_stands_by_feels_it_from_the_third_turn_on),
        cmocka_unit_test(what_is_said_to_everyone_weighs_eighty_for_each),
        cmocka_unit_test(an_event_moves_mood_by_temper_and_leaves_a_scar),
        cmocka_unit_test(an_event_can_make_her_walk_out),
        cmocka_unit_test(the_next_meeting_remembers_the_worst_moment),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
