/* SPDX-License-Identifier: MIT
 * Whom a reply in a View is said to: a customer by index, whatever the names
 * are, and nobody in particular where that is no question. */
#include "core/play/session.h"
#include "script/reading/with_library.h"

static const char TALK[] =
    "encounter 'Two Sams' { brief = 'b' }\n"
    "local uncle = customer 'Sam Okafor' { id = 'uncle' }\n"
    "local nephew = customer 'Sam Okafor' { id = 'nephew', mood = -30 }\n"
    "beat 'both' {\n"
    "  nephew 'We both want the ring.',\n"
    "  reply 'You first.' { to = uncle, tone = 'ask', next = 'one' },\n"
    "  reply 'And you?' { to = nephew, tone = 'ask', next = 'one' },\n"
    "  reply 'Both of you.' { to = 'all', tone = 'ask', next = 'one' },\n"
    "}\n"
    "beat 'one' {\n"
    "  leaves_room { nephew, 'The younger one goes.' },\n"
    "  reply 'So.' { to = uncle, tone = 'ask', next = 'end' },\n"
    "}\n"
    "ending 'The end' { outcome = 'kept' }\n";

enum { UNCLE, NEPHEW };

typedef struct Talk {
    Level *level;
    Session *session;
    View view;
} Talk;

static int begin(void **state) {
    static Talk talk;
    Findings *findings = findings_new();
    talk.level = load_text(TALK, findings);
    findings_print(findings);
    findings_free(findings);
    if (!talk.level) return 1;
    talk.session = session_new(level_story(talk.level), level_host(talk.level),
                               NULL, NULL);
    session_apply(talk.session, (Command){ COMMAND_START, 0 }, NULL);
    session_view(talk.session, &talk.view);
    *state = &talk;
    return 0;
}

static int finish(void **state) {
    Talk *talk = *state;
    session_free(talk->session);
    level_free(talk->level);
    return 0;
}

static void of_two_with_one_name_each_reply_has_its_own(void **state) {
    const View *view = &((Talk *)*state)->view;
    assert_int_equal(view->reply_count, 3);
    assert_string_equal(view->replies[0].to, view->replies[1].to);
    assert_int_equal(view->replies[0].who, UNCLE);
    assert_int_equal(view->replies[1].who, NEPHEW);
}

static void a_reply_to_everyone_is_to_no_one_of_them(void **state) {
    const View *view = &((Talk *)*state)->view;
    assert_true(view->replies[2].to_all);
    assert_int_equal(view->replies[2].who, NONE);
}

static void with_one_person_in_the_room_nobody_is_named(void **state) {
    Talk *talk = *state;
    session_apply(talk->session, (Command){ COMMAND_REPLY, 0 }, NULL);
    session_view(talk->session, &talk->view);
    assert_int_equal(talk->view.reply_count, 1);
    assert_int_equal(talk->view.replies[0].who, NONE);
    assert_string_equal(talk->view.replies[0].to, "");
}

#define TALKING(test) cmocka_unit_test_setup_teardown(test, begin, finish)

int main(void) {
    const struct CMUnitTest tests[] = {
        TALKING(of_two_with_one_name_each_reply_has_its_own),
        TALKING(a_reply_to_everyone_is_to_no_one_of_them),
        TALKING(with_one_person_in_the_room_nobody_is_named),
    };
    return cmocka_run_group_tests(tests, open_library, close_library);
}
