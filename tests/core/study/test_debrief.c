/* SPDX-License-Identifier: MIT
 * The debrief as a value: what it says of a talk, and what it advises. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <cmocka.h>

#include "core/study/counter_story.h"
#include "core/study/advice.h"
#include "core/study/reasons.h"

enum { GOOD, COLD, HARD };

static Debrief *debrief_of(Counter *counter, int a, int b, int c) {
    const int given[] = { a, b, c };
    counter_play(counter, given, c == NONE ? 2 : 3);
    return debrief_new(counter->session, NULL);
}

static void done(Counter *counter, Debrief *debrief) {
    debrief_free(debrief);
    session_free(counter->session);
}

static void a_lost_talk_is_told_where_it_was_decided(void **state) {
    (void)state;
    Counter counter;
    Debrief *debrief = debrief_of(&counter, HARD, COLD, HARD);
    assert_string_equal(debrief->ending, "She leaves");
    int at = debrief->decided_at;
    assert_true(at >= 0 && at < 3);
    const DebriefBetter *better = debrief->turns[at].better;
    assert_non_null(better);
    assert_int_equal(better->line.reply, at * EACH); /* the good one */
    assert_false(debrief->turns[at].best_taken);     /* it can be tried */
    assert_int_equal(debrief->turns[at].path[0].reply, better->line.reply);
    assert_string_equal(better->line.text, counter_texts[at * EACH]);
    assert_true(better->gain >= ADVICE_GAIN_MIN);
    assert_true(better->outcome > debrief->outcome);
    assert_non_null(strstr(debrief->sentences[1], debrief->turns[at].text));
    assert_non_null(strstr(debrief->sentences[2], better->line.text));
    assert_non_null(strstr(debrief->parting, better->line.text));
    done(&counter, debrief);
}

/* Her mood sinks by itself, and no reply keeps up with that. */
static void no_line_that_cost_nothing_is_blamed(void **state) {
    (void)state;
    Counter counter;
    Customer sinking = counter_customers[0];
    sinking.home = -880;
    sinking.drift = 60;
    const int given[] = { GOOD, GOOD, GOOD };
    counter_play_with(&counter, &sinking, given, 3);
    Debrief *debrief = debrief_new(counter.session, NULL);
    assert_int_equal(debrief->outcome, OUTCOME_LOST);
    assert_true(debrief->turns[2].moods[0].after <
                debrief->turns[0].moods[0].before);
    assert_int_equal(debrief->worst_turn, NONE);
    assert_int_equal(debrief->decided_at, NONE);
    assert_string_equal(debrief->sentences[1],
                        "No single line of yours decided it.");
    /* no road from the first turn would have ended better */
    assert_null(strstr(debrief->sentences[2], "dashed"));
    assert_null(debrief->guess); /* there is no right answer */
    done(&counter, debrief);
}

static void a_line_that_hurt_is_named(void **state) {
    (void)state;
    Counter counter;
    Debrief *debrief = debrief_of(&counter, GOOD, HARD, GOOD);
    assert_int_equal(debrief->worst_turn, 1);
    done(&counter, debrief);
}

/* Quotation marks are for what is said. */
static void what_is_done_and_silence_are_not_quoted(void **state) {
    (void)state;
    Counter counter;
    const int given[] = { HARD, COLD, HARD };
    counter_play(&counter, given, 3);
    counter.replies[1 * EACH + GOOD].act = true;
    counter.replies[1 * EACH + COLD].silence = true;
    counter.replies[2 * EACH + GOOD].silence = true;
    Debrief *debrief = debrief_new(counter.session, NULL);
    assert_int_equal(debrief->decided_at, 0);
    const DebriefTurn *turn = &debrief->turns[0];
    assert_int_equal(turn->better->then_count, DEBRIEF_THEN);
    assert_string_equal(turn->better->then[0].said,
                        "and then, do this: I forgot you. That was my "
                        "mistake.");
    assert_string_equal(turn->better->then[1].said,
                        "and then say nothing, and wait");
    assert_int_equal(turn->path_count, 3);
    assert_string_equal(turn->path[0].quoted,
                        "“You waited an hour, and nobody came.”");
    assert_string_equal(turn->path[1].quoted, counter_texts[EACH]);
    assert_string_equal(turn->path[2].quoted, "(nothing)");
    assert_string_equal(debrief->turns[1].quoted, "(nothing)");
    assert_string_equal(debrief->turns[1].label, "(nothing)");
    assert_string_equal(turn->label, counter_texts[HARD]);
    done(&counter, debrief);
}

static void no_advice_and_no_road_has_a_threat_in_it(void **state) {
    (void)state;
    for (int i = 0; i < 27; i++) {
        Counter counter;
        Debrief *debrief = debrief_of(&counter, i / 9, i / 3 % 3, i % 3);
        for (int t = 0; t < debrief->turn_count; t++) {
            const DebriefTurn *turn = &debrief->turns[t];
            if (turn->better)
                assert_false(
                    road_is_hard(&counter.story, turn->better->line.reply));
            for (int k = 0; k < turn->path_count; k++)
                assert_false(road_is_hard(&counter.story, turn->path[k].reply));
        }
        done(&counter, debrief);
    }
}

static void what_its_author_does_not_recommend_is_never_advised(void **state) {
    (void)state;
    for (int i = 0; i < 27; i++) {
        Counter counter;
        const int given[] = { i / 9, i / 3 % 3, i % 3 };
        counter_play(&counter, given, 3);
        for (int r = 0; r < REPLIES; r += EACH) /* the good ones */
            counter.replies[r].advise = false;
        Debrief *debrief = debrief_new(counter.session, NULL);
        for (int t = 0; t < debrief->turn_count; t++)
            if (debrief->turns[t].better)
                assert_int_not_equal(
                    debrief->turns[t].better->line.reply % EACH, GOOD);
        done(&counter, debrief);
    }
}

static void the_dashed_line_ends_as_it_says(void **state) {
    (void)state;
    Counter counter;
    Debrief *debrief = debrief_of(&counter, HARD, HARD, HARD);
    for (int t = 0; t < debrief->turn_count; t++) {
        const DebriefTurn *turn = &debrief->turns[t];
        if (!turn->path_count) continue;
        char block[4096];
        PlayState *now = (PlayState *)(void *)block;
        const Play *play = session_play(counter.session);
        assert_true(play_state_size(play) <= sizeof block);
        memcpy(now, session_state_at(counter.session, t),
               play_state_size(play));
        for (int k = 0; k < turn->path_count; k++)
            play_reply(play, now, turn->path[k].reply, NULL);
        assert_true(play_ended(now));
        assert_string_equal(counter.story.endings[now->ending].title,
                            turn->path_ending);
    }
    done(&counter, debrief);
}

static void the_best_talk_has_a_strength_and_nothing_to_mend(void **state) {
    (void)state;
    Counter counter;
    Debrief *debrief = debrief_of(&counter, GOOD, GOOD, GOOD);
    assert_int_equal(debrief->outcome, OUTCOME_KEPT);
    assert_int_equal(debrief->habit, HABIT_NONE);
    assert_null(debrief->habit_text);
    assert_non_null(debrief->strength_text);
    assert_int_equal(debrief->decided_at, NONE);
    assert_non_null(strstr(debrief->sentences[2], "nothing to mend"));
    done(&counter, debrief);
}

/* Warm enough from the start: the good replies would end warmer, not better. */
static void where_nothing_is_to_mend_no_other_road_is_offered(void **state) {
    (void)state;
    Counter counter;
    Customer warm = counter_customers[0];
    warm.mood = warm.home = 300;
    const int given[] = { COLD, COLD, COLD };
    counter_play_with(&counter, &warm, given, 3);
    Debrief *debrief = debrief_new(counter.session, NULL);
    assert_int_equal(debrief->outcome, OUTCOME_KEPT);
    assert_non_null(strstr(debrief->sentences[2], "nothing to mend"));
    for (int i = 0; i < debrief->turn_count; i++) {
        assert_null(debrief->turns[i].better);
        assert_true(debrief->turns[i].best_taken);
        assert_string_equal(debrief->turns[i].advice,
                            "Nothing on offer here would have led further.");
    }
    done(&counter, debrief);
}

static void reasons_are_whole_and_add_up_to_the_change(void **state) {
    (void)state;
    for (int i = 0; i < 27; i++) {
        Counter counter;
        Debrief *debrief = debrief_of(&counter, i / 9, i / 3 % 3, i % 3);
        for (int t = 0; t < debrief->turn_count; t++) {
            const DebriefMood *mood = &debrief->turns[t].moods[0];
            int sum = 0;
            for (int k = 0; k < mood->reason_count; k++) {
                assert_int_not_equal(mood->reasons[k].points, 0);
                assert_null(strchr(mood->reasons[k].text, '%'));
                sum += mood->reasons[k].points;
            }
            assert_int_equal(sum, reason_whole(mood->after) -
                                      reason_whole(mood->before));
        }
        done(&counter, debrief);
    }
}

static void what_nobody_said_on_this_road_was_not_missed(void **state) {
    (void)state;
    Counter counter;
    Debrief *debrief = debrief_of(&counter, COLD, GOOD, GOOD);
    assert_int_equal(debrief->not_asked.count, 1); /* it was on offer */
    assert_int_equal(debrief->let_go.count, 0);    /* and nobody said it */
    done(&counter, debrief);
    debrief = debrief_of(&counter, GOOD, GOOD, GOOD);
    assert_int_equal(debrief->asked.count, 1); /* without a hint */
    assert_int_equal(debrief->used.count, 0);
    assert_int_equal(debrief->not_asked.count, 0);
    done(&counter, debrief);
    const int none[1] = { 0 };
    counter_play(&counter, none, 0);
    debrief = debrief_new(counter.session, NULL);
    assert_int_equal(debrief->not_asked.count, 0); /* not over that yet */
    done(&counter, debrief);
}

static void a_talk_that_is_not_over_tells_what_is_on_offer(void **state) {
    (void)state;
    Counter counter;
    Debrief *debrief = debrief_of(&counter, HARD, COLD, NONE);
    assert_false(debrief->finished);
    assert_int_equal(debrief->offered_count, EACH);
    assert_string_equal(debrief->offered[0].id, "c1");
    assert_null(debrief->sale);
    done(&counter, debrief);
}

/* The player may still go on from there. */
static void nothing_is_decided_before_the_end(void **state) {
    (void)state;
    Counter counter;
    Debrief *debrief = debrief_of(&counter, HARD, HARD, NONE);
    assert_false(debrief->finished);
    assert_int_equal(debrief->decided_at, NONE);
    for (int i = 0; i < DEBRIEF_SENTENCES; i++)
        assert_null(strstr(debrief->sentences[i], "decided"));
    const char *parting = debrief->parting;
    assert_non_null(strstr(parting, "It is not over yet."));
    /* one line to try, of a turn that was, and nothing that is on offer now */
    int good = 0;
    for (int i = 0; i < debrief->turn_count; i++)
        if (debrief->turns[i].better)
            good += !!strstr(parting, debrief->turns[i].better->line.text);
    assert_int_equal(good, 1);
    for (int i = 0; i < debrief->offered_count; i++)
        assert_null(strstr(parting, debrief->offered[i].text));
    done(&counter, debrief);
}

/* What went well, what to try, and the other people: nothing speaks of an end
 * that was not reached. */
static void an_unfinished_talk_hears_of_no_end(void **state) {
    (void)state;
    Counter counter;
    Debrief *debrief = debrief_of(&counter, HARD, HARD, NONE);
    assert_null(strstr(debrief->strength_text, "to the end"));
    assert_null(strstr(debrief->others_text, "ended"));
    assert_null(debrief->come_back);
    done(&counter, debrief);
    debrief = debrief_of(&counter, COLD, NONE, NONE);
    assert_int_equal(debrief->habit, HABIT_NONE);
    assert_null(strstr(debrief->next_step, "Keep what worked"));
    done(&counter, debrief);
}

/* A guess is right by what the sentence above says: "cost" where nothing was
 * decided. */
static void a_right_guess_claims_no_more_than_the_page(void **state) {
    (void)state;
    Counter counter;
    bool seen;
    Debrief *debrief = debrief_of(&counter, HARD, HARD, NONE);
    assert_int_equal(debrief->decided_at, NONE);
    const char *told = debrief_guessed(debrief, debrief->guess_turn, &seen);
    assert_true(seen);
    assert_null(strstr(told, "decided"));
    done(&counter, debrief);
    debrief = debrief_of(&counter, HARD, COLD, HARD);
    assert_int_not_equal(debrief->decided_at, NONE);
    told = debrief_guessed(debrief, debrief->guess_turn, &seen);
    assert_non_null(strstr(told, "decided"));
    done(&counter, debrief);
}

static void in_slices_it_is_the_same_as_at_once(void **state) {
    (void)state;
    Counter counter;
    Usual usual = { 0 };
    Debrief *once = debrief_of(&counter, HARD, COLD, HARD);
    DebriefWork *work = debrief_begin(counter.session, &usual);
    int slices = 0;
    while (debrief_go_on(work))
        slices++;
    Debrief *sliced = debrief_finish(work);
    assert_true(slices > 9);
    assert_int_equal(usual.plays, USUAL_PLAYS);
    assert_int_equal(once->decided_at, sliced->decided_at);
    assert_int_equal(once->habit, sliced->habit);
    for (int i = 0; i < DEBRIEF_SENTENCES; i++)
        assert_string_equal(once->sentences[i], sliced->sentences[i]);
    debrief_free(once);
    done(&counter, sliced);
}

static void a_guess_is_told_whether_it_was_seen(void **state) {
    (void)state;
    Counter counter;
    Debrief *debrief = debrief_of(&counter, HARD, COLD, HARD);
    bool seen;
    assert_non_null(debrief->guess);
    debrief_guessed(debrief, debrief->guess_turn, &seen);
    assert_true(seen);
    int other = 0;
    while (other == debrief->guess_turn || other == debrief->worst_turn)
        other++;
    debrief_guessed(debrief, other, &seen);
    assert_false(seen);
    done(&counter, debrief);
}

static void who_blames_hears_another_habit_than_who_explains(void **state) {
    (void)state;
    Counter counter;
    Debrief *blames = debrief_of(&counter, HARD, COLD, HARD);
    assert_int_equal(blames->habit, HABIT_ACCUSING);
    done(&counter, blames);
    Debrief *explains = debrief_of(&counter, COLD, COLD, COLD);
    assert_int_not_equal(explains->habit, HABIT_ACCUSING);
    done(&counter, explains);
}

static void the_sale_of_today_and_the_year_are_told_apart(void **state) {
    (void)state;
    Counter counter;
    Debrief *lost = debrief_of(&counter, HARD, COLD, HARD);
    const Ending *ending =
        &counter.story.endings[session_state(counter.session)->ending];
    assert_int_equal(lost->sale_kept, ending->sale);
    assert_int_equal(lost->yearly_kept, ending->yearly);
    assert_non_null(lost->sale);
    assert_non_null(lost->yearly);
    assert_null(strstr(lost->sale, "600"));   /* the year's */
    assert_null(strstr(lost->yearly, "$50")); /* today's */
    done(&counter, lost);
    Debrief *open = debrief_of(&counter, GOOD, GOOD, NONE);
    assert_false(open->finished);
    assert_null(open->sale); /* nothing is known of it yet */
    done(&counter, open);
}

static void the_same_words_are_counted_for_three_other_people(void **state) {
    (void)state;
    Counter counter;
    Debrief *debrief = debrief_of(&counter, HARD, COLD, HARD);
    assert_int_equal(debrief->other_count, DEBRIEF_OTHERS);
    assert_int_equal(debrief->other_customer, 0);
    for (int i = 0; i < DEBRIEF_OTHERS; i++) {
        const DebriefOther *other = &debrief->others[i];
        assert_int_equal(other->mood[0], debrief->customers[0].start);
        assert_true(other->count > 1);
        assert_true(other->left || other->count == debrief->turn_count + 1);
        /* each takes a sting harder than she does */
        assert_true(other->mood[1] < debrief->turns[0].moods[0].after);
    }
    assert_non_null(debrief->others_text);
    done(&counter, debrief);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_lost_talk_is_told_where_it_was_decided),
        cmocka_unit_test(no_line_that_cost_nothing_is_blamed),
        cmocka_unit_test(a_line_that_hurt_is_named),
        cmocka_unit_test(what_is_done_and_silence_are_not_quoted),
        cmocka_unit_test(no_advice_and_no_road_has_a_threat_in_it),
        cmocka_unit_test(what_its_author_does_not_recommend_is_never_advised),
        cmocka_unit_test(the_dashed_line_ends_as_it_says),
        cmocka_unit_test(the_best_talk_has_a_strength_and_nothing_to_mend),
        cmocka_unit_test(where_nothing_is_to_mend_no_other_road_is_offered),
        cmocka_unit_test(reasons_are_whole_and_add_up_to_the_change),
        cmocka_unit_test(what_nobody_said_on_this_road_was_not_missed),
        cmocka_unit_test(a_talk_that_is_not_over_tells_what_is_on_offer),
        cmocka_unit_test(nothing_is_decided_before_the_end),
        cmocka_unit_test(an_unfinished_talk_hears_of_no_end),
        cmocka_unit_test(a_right_guess_claims_no_more_than_the_page),
        cmocka_unit_test(in_slices_it_is_the_same_as_at_once),
        cmocka_unit_test(a_guess_is_told_whether_it_was_seen),
        cmocka_unit_test(the_sale_of_today_and_the_year_are_told_apart),
        cmocka_unit_test(the_same_words_are_counted_for_three_other_people),
        cmocka_unit_test(who_blames_hears_another_habit_than_who_explains),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
