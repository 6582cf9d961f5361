/* SPDX-License-Identifier: MIT
 * Who is in the room, what is done instead of said, and criteria, as a
 * conversation meets them. */
#include "core/base/mem.h"
#include "core/play/session.h"
#include "core/study/debrief_make.h"
#include "script/reading/with_library.h"

static const char TALK[] =
    "encounter 'A' { brief = 'b', score = true }\n"
    "criterion 'named' 'Names the next step'\n"
    "criterion 'asked' 'Asks before answering'\n"
    "criterion 'thanked' 'Thanks her'\n"
    "local sam = customer 'Sam Ode' { side = 'ours', present = false }\n"
    "local ida = customer 'Ida Berg' { mood = -10, heat = 20 }\n"
    "local tom = customer 'Tom Berg' { mood = 20, present = false,\n"
    "  temper = { home = 0 } }\n"
    "beat 'hall' {\n"
    "  ida 'You are late.',\n"
    "  reply 'That is your own fault.' { id = 'blame', tone = 'blame',\n"
    "    to = 'all', next = 'yard' },\n"
    "  act 'Fetch the parcel. You never asked!' { id = 'fetch',\n"
    "    tone = 'commit', meets = { 'named', 'asked' }, next = 'yard',\n"
    "    ida 'Oh.', leaves_room { ida, 'Ida looks for her glasses.' } },\n"
    "  reply 'Tom?' { id = 'tom', tone = 'ask', to = tom, next = 'yard' },\n"
    "}\n"
    "beat 'yard' {\n"
    "  enters { tom }, enters { sam },\n"
    "  sam 'Can I help?',\n"
    "  reply 'So.' { id = 'so', tone = 'ask', next = 'end',\n"
    "    when = function(now) return now.present(tom) end },\n"
    "  reply 'Not so.' { tone = 'blame', next = 'end', meets = 'thanked',\n"
    "    when = function(now) return now.met 'named' end },\n"
    "}\n"
    "ending 'The end' { outcome = 'kept' }\n";

enum { SAM, IDA, TOM };

typedef struct Talk {
    Level *level;
    Session *session;
    View view;
} Talk;

static Talk begin(void) {
    Findings *findings = findings_new();
    Talk talk = { .level = load_text(TALK, findings) };
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

static void finish(Talk *talk) {
    session_free(talk->session);
    level_free(talk->level);
}

static void choose(Talk *talk, const char *id) {
    const Story *story = level_story(talk->level);
    int found = NONE;
    for (int i = 0; i < talk->view.reply_count; i++)
        if (!strcmp(story->replies[talk->view.replies[i].reply].id, id))
            found = i;
    assert_int_not_equal(found, NONE);
    assert_true(
        session_apply(talk->session, (Command){ COMMAND_REPLY, found }, NULL));
    session_view(talk->session, &talk->view);
}

static const Mood *mood(const Talk *talk, int who) {
    return &session_state(talk->session)->moods[who];
}

static bool was_shown(const Talk *talk, LineKind kind, const char *text) {
    for (int i = 0; i < talk->view.history_count; i++)
        if (talk->view.history[i].kind == kind &&
            !strcmp(talk->view.history[i].text, text))
            return true;
    return false;
}

static void who_is_not_there_hears_nothing(void **state) {
    (void)state;
    Talk talk = begin();
    assert_false(talk.view.customers[TOM].present);
    assert_int_equal(talk.view.customers[TOM].staging.at, STAND_AWAY);
    choose(&talk, "blame");
    assert_true(mood(&talk, IDA)->mood < -100);
    /* time goes by for him: from 20 back towards 0 by 3 per cent */
    assert_int_equal(mood(&talk, TOM)->mood, 194);
    assert_true(talk.view.customers[TOM].present);
    assert_true(was_shown(&talk, LINE_ENTERS, "Tom Berg comes in."));
    finish(&talk);
}

static void
what_is_said_to_who_is_not_there_moves_others_by_half(void **state) {
    (void)state;
    Talk talk = begin();
    choose(&talk, "tom");
    const MoodAccount *accounts = session_account_at(talk.session, 0);
    assert_int_equal(accounts[TOM].terms[0].kind, TERM_DRIFT);
    assert_int_equal(accounts[IDA].terms[0].kind, TERM_TONE);
    assert_int_equal(accounts[IDA].terms[0].weight, 50);
    finish(&talk);
}

static void a_reply_goes_to_a_customer_even_after_a_colleague_spoke(void **s) {
    (void)s;
    Talk talk = begin();
    choose(&talk, "blame");
    assert_true(talk.view.customers[SAM].ours);
    assert_true(talk.view.customers[SAM].speaking);
    assert_string_equal(talk.view.replies[0].to, "Ida Berg");
    finish(&talk);
}

static void a_colleague_has_no_meter(void **state) {
    (void)state;
    Talk talk = begin();
    choose(&talk, "blame");
    choose(&talk, "so");
    assert_int_equal(mood(&talk, SAM)->mood, 0);
    assert_int_equal(session_account_at(talk.session, 1)[SAM].count, 0);
    finish(&talk);
}

static void
who_leaves_is_away_until_she_enters_and_the_next_one_is_spoken_to(void **s) {
    (void)s;
    Talk talk = begin();
    choose(&talk, "fetch");
    assert_false(talk.view.customers[IDA].present);
    assert_true(was_shown(&talk, LINE_LEAVES, "Ida looks for her glasses."));
    assert_string_equal(talk.view.replies[0].to, "Tom Berg");
    choose(&talk, "so");
    const MoodAccount *account = &session_account_at(talk.session, 1)[IDA];
    for (int i = 0; i < account->count; i++)
        assert_int_equal(account->terms[i].kind, TERM_DRIFT);
    finish(&talk);
}

static void what_is_done_is_shown_as_done_and_its_words_are_not_read(void **s) {
    (void)s;
    Talk talk = begin();
    const Story *story = level_story(talk.level);
    assert_true(talk.view.replies[1].act);
    assert_int_equal(story->replies[talk.view.replies[1].reply].wording, 0);
    choose(&talk, "fetch");
    assert_int_equal(session_state(talk.session)->turn, 1);
    assert_true(
        was_shown(&talk, LINE_ACTION, "Fetch the parcel. You never asked!"));
    finish(&talk);
}

static void going_back_brings_back_who_was_there(void **state) {
    (void)state;
    Talk talk = begin();
    choose(&talk, "fetch");
    assert_true(
        session_apply(talk.session, (Command){ COMMAND_REWIND, NONE }, NULL));
    session_view(talk.session, &talk.view);
    assert_true(talk.view.customers[IDA].present);
    assert_false(talk.view.customers[TOM].present);
    finish(&talk);
}

static void conditions_ask_who_is_there_and_what_was_met(void **state) {
    (void)state;
    Talk talk = begin();
    choose(&talk, "blame");
    assert_int_equal(talk.view.reply_count, 1);
    finish(&talk);
    talk = begin();
    choose(&talk, "fetch");
    assert_int_equal(talk.view.reply_count, 2);
    finish(&talk);
}

static void the_debrief_lists_criteria_met_and_not(void **state) {
    (void)state;
    Talk talk = begin();
    choose(&talk, "fetch");
    choose(&talk, "so");
    Debrief *debrief = debrief_new(talk.session, NULL);
    assert_int_equal(debrief->criterion_count, 3);
    assert_int_equal(debrief->criteria_met, 2);
    assert_int_equal(debrief->criteria[0].turn, 0);
    assert_int_equal(debrief->criteria[2].turn, NONE);
    assert_string_equal(debrief->score_text, "2 of 3 met: 67 per cent.");
    assert_true(debrief->turns[0].act);
    assert_true(debrief->customers[SAM].ours);
    debrief_free(debrief);
    finish(&talk);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(who_is_not_there_hears_nothing),
        cmocka_unit_test(what_is_said_to_who_is_not_there_moves_others_by_half),
        cmocka_unit_test(
            a_reply_goes_to_a_customer_even_after_a_colleague_spoke),
        cmocka_unit_test(a_colleague_has_no_meter),
        cmocka_unit_test(
            who_leaves_is_away_until_she_enters_and_the_next_one_is_spoken_to),
        cmocka_unit_test(
            what_is_done_is_shown_as_done_and_its_words_are_not_read),
        cmocka_unit_test(going_back_brings_back_who_was_there),
        cmocka_unit_test(conditions_ask_who_is_there_and_what_was_met),
        cmocka_unit_test(the_debrief_lists_criteria_met_and_not),
    };
    return cmocka_run_group_tests(tests, open_library, close_library);
}
