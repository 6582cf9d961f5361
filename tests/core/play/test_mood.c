/* SPDX-License-Identifier: MIT
 * The meter: the figures of the design to the tenth, and its promises over
 * tens of thousands of random conversations. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <cmocka.h>

#include "core/play/mood_bench.h"

enum { CONVERSATIONS = 20000, LONGEST = 14 };

/* Says the tones of a list like "ask reflect", up to `wordings` of them with
 * wording -2; the mood at the end. */
static int ends_at(const char *tones, int wordings) {
    Bench bench = bench_start(bench_customer());
    char list[256], *rest = list;
    strcpy(list, tones);
    for (char *name; (name = strtok_r(rest, " ", &rest));)
        bench_say(&bench, 0, bench_tone(name), wordings-- > 0 ? -2 : 0);
    return bench.moods[0].mood;
}

static void the_six_conversations_of_the_design_end_as_stated(void **state) {
    (void)state;
    assert_int_equal(
        ends_at("ask reflect validate own explain options commit", 0), 133);
    assert_int_equal(
        ends_at("explain ask reflect validate own options commit", 0), 104);
    assert_int_equal(ends_at("options commit reflect validate own explain", 0),
                     -9);
    assert_int_equal(
        ends_at("regret regret regret regret regret explain commit", 0), -238);
    assert_int_equal(ends_at("blame blame own options commit", 2), -514);
    assert_int_equal(ends_at("policy policy policy policy", 0), -728);
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

static void state_stays_in_range_whatever_is_said(void **state) {
    (void)state;
    unsigned long long seed = 11;
    for (int i = 0; i < CONVERSATIONS; i++) {
        Bench bench = bench_start(random_customer(&seed));
        bench.stance = random_stance(&seed);
        for (int turn = 0; turn < LONGEST; turn++) {
            bench_say(&bench, 0, (int)bench_chance(&seed, BENCH_TONES),
                      (int)bench_chance(&seed, 61) - 30);
            const Mood *mood = &bench.moods[0];
            assert_in_range(mood->mood + 1000, 0, 2000);
            assert_in_range(mood->low + 1000, 0, 2000);
            assert_in_range(mood->heat, 0, 1000);
            assert_in_range(mood->heard, 0, 3);
            assert_true(mood->low <= mood->mood);
        }
    }
}

static void the_account_adds_up_to_the_change(void **state) {
    (void)state;
    unsigned long long seed = 12;
    for (int i = 0; i < CONVERSATIONS; i++) {
        Bench bench = bench_start(random_customer(&seed));
        bench.stance = random_stance(&seed);
        for (int turn = 0; turn < 6; turn++) {
            MoodAccount account = { .count = 0 };
            int before = bench.moods[0].mood, sum = 0;
            for (int t = 0; t < 2; t++) {
                int tone = (int)bench_chance(&seed, BENCH_TONES);
                mood_hear(&bench.moods[0], &bench.customers[0],
                          &bench_tones[tone], tone, &bench.used[0][tone], true,
                          turn, bench.stance, &account);
            }
            mood_hear_wording(&bench.moods[0], -1, bench.stance, &account);
            mood_turn_end(bench.moods, bench.customers, 1, &account);
            for (int k = 0; k < account.count; k++)
                sum += account.terms[k].points;
            assert_int_equal(bench.moods[0].mood - before, sum);
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
        for (int t = 0; t < 2; t++) { /* in one reply */
            int a = t ? solve : validate, b = t ? validate : solve;
            mood_hear(&first.moods[0], first.customers, &bench_tones[a], a,
                      &first.used[0][a], true, first.turn, first.stance, NULL);
            mood_hear(&other.moods[0], other.customers, &bench_tones[b], b,
                      &other.used[0][b], true, other.turn, other.stance, NULL);
        }
        mood_turn_end(first.moods, first.customers, 1, NULL);
        mood_turn_end(other.moods, other.customers, 1, NULL);
        assert_true(first.moods[0].mood >= other.moods[0].mood);
    }
}

static int effect_of(Bench *bench, int tone) {
    Mood mood = bench->moods[0];
    int before = mood.mood;
    mood_hear(&mood, &bench->customers[0], &bench_tones[tone], tone,
              &bench->used[0][tone], true, bench->turn, bench->stance, NULL);
    return mood.mood - before;
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
        Bench kind = bench_start(random_customer(&seed));
        Bench judging = kind;
        kind.stance = STANCE_COMPASSIONATE;
        judging.stance = STANCE_JUDGING;
        for (int turn = 0; turn < LONGEST; turn++) {
            int tone = (int)bench_chance(&seed, BENCH_TONES);
            int wording = (int)bench_chance(&seed, 7) - 4;
            bench_say(&kind, 0, tone, wording);
            bench_say(&judging, 0, tone, wording);
            assert_true(kind.moods[0].mood >= judging.moods[0].mood);
        }
    }
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

static void swapping_the_two_of_a_couple_swaps_their_results(void **state) {
    (void)state;
    unsigned long long seed = 18;
    for (int i = 0; i < CONVERSATIONS; i++) {
        Customer one = random_customer(&seed), two = random_customer(&seed);
        Bench bench = couple(one, two), swapped = couple(two, one);
        bench.stance = swapped.stance = random_stance(&seed);
        for (int turn = 0; turn < LONGEST; turn++) {
            int tone = (int)bench_chance(&seed, BENCH_TONES);
            int to = (int)bench_chance(&seed, 2);
            bench_say(&bench, to, tone, -1);
            bench_say(&swapped, 1 - to, tone, -1);
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
        cmocka_unit_test(the_six_conversations_of_the_design_end_as_stated),
        cmocka_unit_test(four_times_policy_and_she_walks_out_not_three),
        cmocka_unit_test(who_never_leaves_stays_however_low),
        cmocka_unit_test(division_rounds_half_away_from_zero),
        cmocka_unit_test(state_stays_in_range_whatever_is_said),
        cmocka_unit_test(the_account_adds_up_to_the_change),
        cmocka_unit_test(validating_just_before_solving_never_ends_lower),
        cmocka_unit_test(the_same_threat_again_never_hurts_less),
        cmocka_unit_test(the_same_apology_again_never_helps_more),
        cmocka_unit_test(a_hotter_customer_never_gains_more_from_solving),
        cmocka_unit_test(compassion_never_ends_below_judging),
        cmocka_unit_test(swapping_the_two_of_a_couple_swaps_their_results),
        cmocka_unit_test(a_couple_catch_each_others_mood),
        cmocka_unit_test(the_next_meeting_remembers_the_worst_moment),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
