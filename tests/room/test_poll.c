/* SPDX-License-Identifier: MIT
 * A room full of phones: who is let in, which votes count, what a phone may
 * know. */
#include "room/poll.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

static PollToken token_of(int number) {
    PollToken token = { { 0 } };
    memcpy(token.bytes, &number, sizeof number);
    return token;
}

static int join(Poll *poll, int number) {
    PollToken token = token_of(number);
    return poll_join(poll, &token, 0);
}

static void ask(Poll *poll) {
    PollQuestion question = { .kind = POLL_REPLY,
                              .choices = { "I see.", "No.", "Wait." },
                              .choice_count = 3 };
    poll_ask(poll, &question);
}

static PollSight sight_of(const Poll *poll, int phone) {
    PollSight sight;
    poll_sight(poll, phone, &sight);
    return sight;
}

static PollAnswer vote(Poll *poll, int phone, int choice) {
    PollSight sight = sight_of(poll, phone);
    return poll_vote(poll, phone, sight.question, sight.round, choice);
}

static void a_token_is_one_phone_however_often_it_joins(void **state) {
    (void)state;
    Poll *poll = poll_new(300);
    for (int i = 0; i < 300; i++)
        assert_int_equal(join(poll, i), i);
    for (int i = 0; i < 300; i++)
        assert_int_equal(join(poll, i), i);
    assert_int_equal(poll_joined(poll), 300);
    poll_free(poll);
}

static void a_full_room_turns_new_phones_away_and_keeps_the_old(void **state) {
    (void)state;
    Poll *poll = poll_new(300);
    for (int i = 0; i < 350; i++)
        assert_int_equal(join(poll, i), i < 300 ? i : POLL_FULL);
    assert_int_equal(join(poll, 7), 7);
    PollToken stranger = token_of(320);
    assert_int_equal(poll_find(poll, &stranger), POLL_STRANGER);
    poll_free(poll);
}

static void a_thousand_phones_have_room_and_no_more(void **state) {
    (void)state;
    Poll *poll = poll_new(5000);
    for (int i = 0; i < 1000; i++)
        assert_int_equal(join(poll, i), i);
    assert_int_equal(join(poll, 1000), POLL_FULL);
    poll_free(poll);
}

static void twenty_votes_of_one_phone_are_one_vote_the_last(void **state) {
    (void)state;
    Poll *poll = poll_new(10);
    PollTally tally;
    int phone = join(poll, 1);
    ask(poll);
    poll_set_phase(poll, POLL_OPEN);
    for (int i = 0; i < 20; i++)
        assert_int_equal(vote(poll, phone, i % 3), POLL_TAKEN);
    poll_tally(poll, &tally);
    assert_int_equal(tally.first[0], 0);
    assert_int_equal(tally.first[1], 1);
    assert_int_equal(tally.first[2], 0);
    assert_int_equal(poll_voted(poll), 1);
    poll_free(poll);
}

static void votes_count_only_while_the_vote_is_open(void **state) {
    static const PollPhase shut[] = { POLL_THINKING, POLL_TALKING, POLL_CLOSED,
                                      POLL_WAITING, POLL_OVER };
    (void)state;
    for (size_t i = 0; i < sizeof shut / sizeof *shut; i++) {
        Poll *poll = poll_new(10);
        int phone = join(poll, 1);
        ask(poll);
        poll_set_phase(poll, shut[i]);
        assert_int_equal(vote(poll, phone, 0), POLL_SHUT);
        assert_int_equal(poll_voted(poll), 0);
        poll_free(poll);
    }
}

static void a_vote_for_the_last_question_never_counts_for_this(void **state) {
    (void)state;
    Poll *poll = poll_new(10);
    int phone = join(poll, 1);
    ask(poll);
    PollSight before = sight_of(poll, phone);
    ask(poll);
    poll_set_phase(poll, POLL_OPEN);
    assert_int_equal(poll_vote(poll, phone, before.question, before.round, 0),
                     POLL_STALE);
    assert_int_equal(poll_voted(poll), 0);
    assert_int_equal(vote(poll, phone, 3), POLL_WRONG);
    assert_int_equal(vote(poll, phone, -1), POLL_WRONG);
    poll_free(poll);
}

static void
a_second_vote_begins_with_the_first_and_tells_who_moved(void **state) {
    (void)state;
    Poll *poll = poll_new(10);
    PollTally tally;
    int a = join(poll, 1), b = join(poll, 2), c = join(poll, 3);
    ask(poll);
    poll_set_phase(poll, POLL_OPEN);
    vote(poll, a, 0);
    vote(poll, b, 0);
    PollSight first = sight_of(poll, a);
    poll_set_phase(poll, POLL_TALKING);
    poll_set_phase(poll, POLL_OPEN);
    assert_int_equal(sight_of(poll, a).round, 2);
    assert_int_equal(sight_of(poll, a).chosen, 0);
    assert_int_equal(poll_vote(poll, a, first.question, first.round, 2),
                     POLL_STALE);
    vote(poll, a, 2);
    vote(poll, c, 1);
    poll_tally(poll, &tally);
    assert_int_equal(tally.rounds, 2);
    assert_int_equal(tally.first[0], 2);
    assert_int_equal(tally.second[0], 1);
    assert_int_equal(tally.second[1], 1);
    assert_int_equal(tally.second[2], 1);
    assert_int_equal(tally.moved[0][2], 1);
    assert_int_equal(tally.moved[0][0], 1);
    poll_free(poll);
}

static void
who_comes_after_the_vote_is_told_and_may_vote_next_time(void **state) {
    (void)state;
    Poll *poll = poll_new(10);
    ask(poll);
    poll_set_phase(poll, POLL_OPEN);
    int early = join(poll, 1);
    poll_set_phase(poll, POLL_CLOSED);
    int late = join(poll, 2);
    assert_false(sight_of(poll, early).late);
    assert_true(sight_of(poll, late).late);
    ask(poll);
    poll_set_phase(poll, POLL_OPEN);
    assert_false(sight_of(poll, late).late);
    assert_int_equal(vote(poll, late, 1), POLL_TAKEN);
    poll_free(poll);
}

static void another_question_wipes_the_votes_of_the_last(void **state) {
    (void)state;
    Poll *poll = poll_new(10);
    int phone = join(poll, 1);
    ask(poll);
    poll_set_phase(poll, POLL_OPEN);
    vote(poll, phone, 2);
    ask(poll);
    poll_set_phase(poll, POLL_OPEN);
    assert_int_equal(poll_voted(poll), 0);
    assert_int_equal(sight_of(poll, phone).chosen, -1);
    poll_free(poll);
}

static void whatever_a_phone_should_see_changes_what_it_has_seen(void **state) {
    (void)state;
    Poll *poll = poll_new(10);
    int phone = join(poll, 1);
    unsigned version = poll_version(poll);
    ask(poll);
    assert_int_not_equal(poll_version(poll), version);
    version = poll_version(poll);
    poll_set_phase(poll, POLL_OPEN);
    assert_int_not_equal(poll_version(poll), version);
    PollSight before = sight_of(poll, phone);
    vote(poll, phone, 1);
    assert_int_equal(poll_version(poll), before.version);
    assert_int_not_equal(sight_of(poll, phone).changes, before.changes);
    poll_free(poll);
}

static void a_phone_that_went_away_is_not_waited_for(void **state) {
    (void)state;
    Poll *poll = poll_new(10);
    int stays = join(poll, 1), votes = join(poll, 2);
    join(poll, 3);
    ask(poll);
    poll_set_phase(poll, POLL_OPEN);
    vote(poll, votes, 0);
    poll_saw(poll, stays, 80000);
    assert_int_equal(poll_present(poll, 20000), 3);
    assert_int_equal(poll_present(poll, 90000), 2);
    poll_free(poll);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_token_is_one_phone_however_often_it_joins),
        cmocka_unit_test(a_full_room_turns_new_phones_away_and_keeps_the_old),
        cmocka_unit_test(a_thousand_phones_have_room_and_no_more),
        cmocka_unit_test(twenty_votes_of_one_phone_are_one_vote_the_last),
        cmocka_unit_test(votes_count_only_while_the_vote_is_open),
        cmocka_unit_test(a_vote_for_the_last_question_never_counts_for_this),
        cmocka_unit_test(
            a_second_vote_begins_with_the_first_and_tells_who_moved),
        cmocka_unit_test(
            who_comes_after_the_vote_is_told_and_may_vote_next_time),
        cmocka_unit_test(another_question_wipes_the_votes_of_the_last),
        cmocka_unit_test(whatever_a_phone_should_see_changes_what_it_has_seen),
        cmocka_unit_test(a_phone_that_went_away_is_not_waited_for),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
