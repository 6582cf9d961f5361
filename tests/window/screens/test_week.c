/* SPDX-License-Identifier: MIT
 * A campaign in the window: its days, who comes next, what the whole came to,
 * at every size and in every theme. */
#include "window/driver.h"

#define WEEK THAW_SOURCE_DIR "/tests/levels/campaign/scripts/two_days.lua"

/* From the page through the next encounter and back to the page. */
#define TO_THE_PAGE                                                            \
    "until encounter\nfinish\nuntil ending\nwait 3000\nclick levels\n"         \
    "wait 300\nclick levels\nuntil week\nwait 300\n"
/* From the page through an encounter and back to it; the first one asks for a
 * thought. Enter alone goes on. */
static const char meet_first[] = "click start\nuntil briefing\nwait 300\n"
                                 "click thought.1\n" TO_THE_PAGE;
static const char meet[] = "key Return\nuntil briefing\nwait 300\n"
                           "click start\n" TO_THE_PAGE;

/* The page at every size, with large letters and in every theme; then it is as
 * it was. */
static void looks_right_everywhere(Window *window, const char *when) {
    static const char *const looks[] = {
        "size 1920x1080\nset theme 1\nwait 50\n",
        "size 1024x768\nset theme 2\nwait 50\n",
        "size 3840x2160\nset theme 0\nwait 50\n",
        "size 1280x720\nset text_size 200\nwait 50\n",
        "key PageDown\nwait 50\n",
        "key PageUp\nset text_size 100\nwait 50\n",
    };
    for (size_t i = 0; i < sizeof looks / sizeof *looks; i++) {
        play(window, looks[i]);
        looks_right(window, when);
    }
}

static void every_page_tells_who_was_met_and_looks_right(void **state) {
    (void)state;
    Window *window = open_window((WindowOptions){ .level = WEEK });
    play(window, "until week\nwait 300\n");
    assert_true(shows(window, "Who comes first"));
    assert_true(shows(window, "Monday"));
    assert_true(shows(window, "Tuesday"));
    assert_false(shows(window, "the counter again")); /* is not told ahead */
    looks_right_everywhere(window, "before the first");
    play(window, meet_first);
    assert_true(shows(window, "She catches her train"));
    assert_true(shows(window, "Monday, the phone"));
    play(window, meet);
    assert_true(shows(window, "It follows \"Monday, the counter\""));
    looks_right_everywhere(window, "between two of them");
    play(window, meet);
    assert_true(shows(window, "Asked for by name"));
    assert_true(shows(window, "Your best moment"));
    looks_right_everywhere(window, "behind the last one");
    window_close(window);
}

static void a_finished_one_can_be_looked_back_at(void **state) {
    (void)state;
    char folder[] = P_tmpdir "/thaw-week-XXXXXX", kept[64], command[80];
    assert_non_null(mkdtemp(folder));
    snprintf(kept, sizeof kept, "%s/thaw.db", folder);
    WindowOptions options = { .level = WEEK, .practice = { .kept = kept } };
    Window *window = open_window(options);
    play(window, "until week\nwait 300\n");
    play(window, meet_first);
    play(window, meet);
    window_close(window);
    window = open_window(options); /* it goes on by itself */
    play(window, "until week\nwait 300\n");
    assert_true(shows(window, "the counter again"));
    play(window, meet);
    window_close(window);
    window = open_window(options);
    play(window, "until week\nwait 300\n");
    assert_true(shows(window, "Who comes first"));
    play(window, "click debrief\nwait 500\n");
    assert_true(shows(window, "Asked for by name"));
    play(window, "click again\nwait 500\n");
    assert_true(shows(window, "Who comes first"));
    window_close(window);
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    assert_int_equal(system(command), 0);
}

/* Somebody who breaks off in mid-week comes back to it with one press. */
static void play_on_the_title_leads_to_the_week_that_waits(void **state) {
    (void)state;
    char folder[] = P_tmpdir "/thaw-week-XXXXXX", kept[64], command[80];
    assert_non_null(mkdtemp(folder));
    snprintf(kept, sizeof kept, "%s/thaw.db", folder);
    WindowOptions options = { .practice = { .kept = kept },
                              .level = "first_week" };
    Window *window = open_window(options);
    play(window, "until week\nwait 300\nclick start\nuntil briefing\n"
                 "wait 300\nclick thought.1\n" TO_THE_PAGE);
    window_close(window);
    options.level = NULL;
    window = open_window(options);
    play(window, "until title\nwait 1000\nclick play\nuntil week\nwait 300\n");
    assert_true(shows(window, "Your first week"));
    assert_true(shows(window, "Monday, nine at night"));
    window_close(window);
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    assert_int_equal(system(command), 0);
}

/* Within a campaign the next encounter, alone the list of levels. */
static void an_ending_says_what_it_leads_on_to(void **state) {
    (void)state;
    Window *window = open_window((WindowOptions){ .level = WEEK });
    play(window, "until week\nwait 300\nclick start\nuntil briefing\nwait 300\n"
                 "click thought.1\nuntil encounter\nfinish\nuntil ending\n"
                 "wait 3000\n");
    assert_true(shows(window, "What comes next"));
    assert_false(shows(window, "Another customer"));
    play(window, "click levels\nwait 300\nclick levels\nuntil week\n");
    window_close(window);
    window = open_window((WindowOptions){ .level = "shocked_bill" });
    play(window, "until briefing\nwait 300\nclick thought.1\nuntil encounter\n"
                 "finish\nuntil ending\nwait 3000\n");
    assert_true(shows(window, "Another customer"));
    assert_false(shows(window, "What comes next"));
    window_close(window);
}

static void it_speaks_another_language_at_once(void **state) {
    (void)state;
    Window *window = open_window((WindowOptions){ .level = WEEK });
    play(window, "until week\nwait 300\n");
    window_speak(window, "es");
    play(window, "wait 300\n");
    assert_false(shows(window, "Who comes first"));
    window_speak(window, "");
    play(window, "wait 300\n");
    assert_true(shows(window, "Who comes first"));
    window_close(window);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_page_tells_who_was_met_and_looks_right),
        cmocka_unit_test(a_finished_one_can_be_looked_back_at),
        cmocka_unit_test(play_on_the_title_leads_to_the_week_that_waits),
        cmocka_unit_test(an_ending_says_what_it_leads_on_to),
        cmocka_unit_test(it_speaks_another_language_at_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
