/* SPDX-License-Identifier: MIT
 * Thoughts in mid-talk and events, as a conversation meets them. */
#include "core/base/mem.h"
#include "core/play/session.h"
#include "core/study/debrief_make.h"
#include "script/reading/with_library.h"

static const char TALK[] =
    "encounter 'A' { brief = 'b', stake = { currency = 'EUR', sale = 80,"
    " yearly = 900 } }\n"
    "local ida = customer 'Ida' { mood = -10, heat = 20, leaves = -40 }\n"
    "local tom = customer 'Tom' { mood = 0 }\n"
    "beat 'hall' {\n"
    "  ida 'You are late.',\n"
    "  event 'The bell rings.' { to = tom, mood = -4, heat = 2 },\n"
    "  think 'She is right.' { id = 'right', stance = 'compassionate',\n"
    "    next = 'hall' },\n"
    "  think 'Difficult.' { stance = 'judging', label = true,\n"
    "    next = 'hall' },\n"
    "  reply 'I am sorry, both of you.' { id = 'sorry', tone = 'regret',\n"
    "    to = 'all', about = 'time', next = 'yard' },\n"
    "  reply 'Only for friends.' { tone = 'ask', next = 'yard',\n"
    "    when = function(now) return now.stance == 'compassionate' and\n"
    "      not now.labelled end },\n"
    "}\n"
    "beat 'yard' {\n"
    "  event 'A drop falls.' { mood = -1, was_said = 'sorry',\n"
    "    when = function(now) return now.said 'sorry' > 0 end },\n"
    "  event 'The wall falls.' { to = ida, mood = -30, heat = 10,\n"
    "    why = 'It was an old wall.' },\n"
    "  reply 'Go on.' { tone = 'ask', next = 'end' },\n"
    "}\n"
    "ending 'She leaves' { leaves = ida, outcome = 'lost' }\n"
    "ending 'The end' { outcome = 'kept', yearly = 100 }\n";

typedef struct Talk {
    Level *level;
    Session *session;
    View view;
} Talk;

static Talk begin_with(const char *text) {
    Findings *findings = findings_new();
    Talk talk = { .level = load_text(text, findings) };
    findings_print(findings);
    assert_non_null(talk.level);
    findings_free(findings);
    talk.session = session_new(level_story(talk.level), level_host(talk.level),
                               NULL, NULL);
    assert_true(
        session_apply(talk.session, (Command){ COMMAND_START, 0 }, NULL));
    session_view(talk.session, &talk.view);
    return talk;
}

static Talk begin(void) {
    return begin_with(TALK);
}

static void finish(Talk *talk) {
    session_free(talk->session);
    level_free(talk->level);
}

static void choose(Talk *talk, const char *text) {
    int found = NONE;
    for (int i = 0; i < talk->view.reply_count; i++)
        if (!strcmp(talk->view.replies[i].text, text)) found = i;
    assert_int_not_equal(found, NONE);
    assert_true(
        session_apply(talk->session, (Command){ COMMAND_REPLY, found }, NULL));
    session_view(talk->session, &talk->view);
}

static bool has_line(const View *view, const char *text) {
    for (int i = 0; i < view->history_count; i++)
        if (!strcmp(view->history[i].text, text)) return true;
    return false;
}

static void a_thought_is_heard_by_nobody_and_costs_no_turn(void **state) {
    (void)state;
    Talk talk = begin();
    PlayState before = *session_state(talk.session);
    int lines = talk.view.history_count;
    assert_true(talk.view.replies[0].think);
    assert_string_equal(talk.view.replies[0].to, "");
    choose(&talk, "She is right.");
    const PlayState *after = session_state(talk.session);
    assert_int_equal(after->turn, 0);
    assert_int_equal(after->stance, STANCE_COMPASSIONATE);
    assert_memory_equal(after->moods, before.moods, sizeof before.moods);
    /* the moment stays: nothing is said again, no event comes back */
    assert_int_equal(talk.view.history_count, lines + 1);
    assert_int_equal(talk.view.history[lines].kind, LINE_THOUGHT);
    assert_true(talk.view.history[lines].by_player);
    finish(&talk);
}

static void a_thought_can_open_a_reply_and_a_label_hides_it(void **state) {
    (void)state;
    Talk talk = begin();
    assert_int_equal(talk.view.reply_count, 3);
    choose(&talk, "She is right.");
    assert_int_equal(talk.view.reply_count, 3);
    assert_string_equal(talk.view.replies[2].text, "Only for friends.");
    choose(&talk, "Difficult.");
    assert_int_equal(talk.view.reply_count, 1);
    assert_true(session_state(talk.session)->labelled);
    finish(&talk);
}

static void a_thought_can_be_taken_back_like_a_reply(void **state) {
    (void)state;
    Talk talk = begin();
    choose(&talk, "Difficult.");
    assert_int_equal(talk.view.turn, 1);
    assert_true(
        session_apply(talk.session, (Command){ COMMAND_REWIND, NONE }, NULL));
    session_view(talk.session, &talk.view);
    assert_int_equal(talk.view.turn, 0);
    assert_int_equal(session_state(talk.session)->stance, STANCE_NEUTRAL);
    assert_int_equal(talk.view.reply_count, 3);
    finish(&talk);
}

static void what_is_to_be_answered_stays_through_a_thought(void **state) {
    (void)state;
    Talk talk = begin();
    assert_int_equal(talk.view.line_count, 2);
    assert_false(talk.view.told);
    choose(&talk, "She is right.");
    choose(&talk, "Difficult.");
    assert_true(talk.view.told);
    assert_int_equal(talk.view.line_count, 2);
    assert_string_equal(talk.view.lines[0].text, "You are late.");
    assert_true(
        session_apply(talk.session, (Command){ COMMAND_REWIND, 0 }, NULL));
    session_view(talk.session, &talk.view);
    assert_false(talk.view.told);
    choose(&talk, "I am sorry, both of you.");
    assert_false(talk.view.told);
    assert_string_equal(talk.view.lines[0].text, "A drop falls.");
    finish(&talk);
}

static const char QUEUE[] =
    "encounter 'B' { brief = 'b' }\n"
    "local ida = customer 'Ida' { leaves = false }\n"
    "beat 'door' {\n"
    "  ida 'You are late.',\n"
    "  think 'She is right.' { stance = 'compassionate', next = 'door' },\n"
    "  reply 'I am.' { tone = 'own', next = 'hall' },\n"
    "}\n"
    "beat 'hall' {\n"
    "  ida 'And the lift is out of order.',\n"
    "  reply 'Since Monday.' { tone = 'ask', next = 'end' },\n"
    "}\n"
    "ending 'The end' { outcome = 'kept' }\n";

static void a_debrief_tells_to_what_each_reply_was_an_answer(void **state) {
    static const char *const heard[] = { "You are late.", "You are late.",
                                         "And the lift is out of order." };
    (void)state;
    Talk talk = begin_with(QUEUE);
    choose(&talk, "She is right.");
    choose(&talk, "I am.");
    choose(&talk, "Since Monday.");
    Debrief *debrief = debrief_new(talk.session, NULL);
    assert_int_equal(debrief->turn_count, 3);
    for (int i = 0; i < 3; i++)
        assert_string_equal(debrief->turns[i].heard, heard[i]);
    debrief_free(debrief);
    finish(&talk);
}

static void a_journal_replays_thoughts_and_tells_the_rules(void **state) {
    (void)state;
    Talk talk = begin(), again = begin();
    choose(&talk, "She is right.");
    choose(&talk, "Only for friends.");
    Journal *journal = journal_copy(session_journal(talk.session));
    assert_int_equal(journal_model(journal), MOOD_MODEL);
    assert_int_equal(session_replay(again.session, journal), 2);
    assert_memory_equal(session_state(again.session)->moods,
                        session_state(talk.session)->moods, sizeof(Mood) * 2);
    assert_false(session_recounted(again.session));
    journal_set_model(journal, MOOD_MODEL - 1);
    session_replay(again.session, journal);
    assert_true(session_recounted(again.session));
    journal_free(journal);
    finish(&talk);
    finish(&again);
}

static void a_debrief_says_that_an_old_talk_is_counted_by_new_rules(void **s) {
    (void)s;
    Talk talk = begin(), again = begin();
    choose(&talk, "She is right.");
    choose(&talk, "Only for friends.");
    Journal *journal = journal_copy(session_journal(talk.session));
    Debrief *debrief = debrief_new(talk.session, NULL);
    assert_null(debrief->recounted);
    debrief_free(debrief);
    journal_set_model(journal, MOOD_MODEL - 1);
    session_replay(again.session, journal);
    debrief = debrief_new(again.session, NULL);
    assert_non_null(debrief->recounted);
    debrief_free(debrief);
    journal_free(journal);
    finish(&talk);
    finish(&again);
}

static void an_event_before_the_first_reply_has_moved_a_mood(void **state) {
    (void)state;
    Talk talk = begin();
    const Mood *moods = session_state(talk.session)->moods;
    assert_int_equal(moods[0].mood, -100);
    assert_int_equal(moods[1].mood, -60); /* 4 points, and a sting of 150 */
    assert_int_equal(moods[1].heat, 20);
    assert_true(has_line(&talk.view, "The bell rings."));
    finish(&talk);
}

static void what_happens_after_a_reply_stands_in_its_account(void **state) {
    (void)state;
    Talk talk = begin();
    choose(&talk, "I am sorry, both of you.");
    const MoodAccount *accounts = session_account_at(talk.session, 0);
    int events = 0;
    for (int who = 0; who < 2; who++) {
        int sum = 0;
        for (int i = 0; i < accounts[who].count; i++) {
            sum += accounts[who].terms[i].points;
            events += accounts[who].terms[i].kind == TERM_EVENT;
        }
        assert_int_equal(session_state_at(talk.session, 1)->moods[who].mood -
                             session_state_at(talk.session, 0)->moods[who].mood,
                         sum);
    }
    assert_int_equal(events, 3); /* a drop for both, a wall for one */
    const Story *story = level_story(talk.level);
    assert_int_equal(story->events[1].was_said.count, 1);
    finish(&talk);
}

static void an_event_whose_condition_fails_is_not_met(void **state) {
    (void)state;
    Talk talk = begin();
    choose(&talk, "She is right.");
    choose(&talk, "Only for friends.");
    assert_false(has_line(&talk.view, "A drop falls."));
    assert_true(has_line(&talk.view, "The wall falls."));
    finish(&talk);
}

static void
an_event_can_make_somebody_walk_out_before_the_next_choice(void **state) {
    (void)state;
    Talk talk = begin();
    choose(&talk, "I am sorry, both of you.");
    /* a wall of 30 points, and a sting of 150: below -40 */
    assert_int_equal(talk.view.phase, PHASE_ENDED);
    assert_string_equal(talk.view.ending, "She leaves");
    finish(&talk);
}

static void an_ending_keeps_what_it_says_of_the_stake(void **state) {
    (void)state;
    Talk talk = begin();
    const Ending *endings = level_story(talk.level)->endings;
    assert_int_equal(endings[0].sale, 0);
    assert_int_equal(endings[0].yearly, 0);
    assert_int_equal(endings[0].scene, SCENE_WALKS_OUT);
    assert_int_equal(endings[1].sale, 80);
    assert_int_equal(endings[1].yearly, 100);
    assert_int_equal(endings[1].scene, SCENE_STAYS);
    finish(&talk);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_thought_is_heard_by_nobody_and_costs_no_turn),
        cmocka_unit_test(a_thought_can_open_a_reply_and_a_label_hides_it),
        cmocka_unit_test(a_thought_can_be_taken_back_like_a_reply),
        cmocka_unit_test(what_is_to_be_answered_stays_through_a_thought),
        cmocka_unit_test(a_debrief_tells_to_what_each_reply_was_an_answer),
        cmocka_unit_test(a_journal_replays_thoughts_and_tells_the_rules),
        cmocka_unit_test(
            a_debrief_says_that_an_old_talk_is_counted_by_new_rules),
        cmocka_unit_test(an_event_before_the_first_reply_has_moved_a_mood),
        cmocka_unit_test(what_happens_after_a_reply_stands_in_its_account),
        cmocka_unit_test(an_event_whose_condition_fails_is_not_met),
        cmocka_unit_test(
            an_event_can_make_somebody_walk_out_before_the_next_choice),
        cmocka_unit_test(an_ending_keeps_what_it_says_of_the_stake),
    };
    return cmocka_run_group_tests(tests, open_library, close_library);
}
