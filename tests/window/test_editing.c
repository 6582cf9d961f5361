/* SPDX-License-Identifier: MIT
 * A level that is edited while the window plays it: what was saved stands on
 * the screen, wherever one is. */
#include "window/editing.h"

static const char to_the_ending[] =
    "set reduced_motion 1\nwait 100\nkey 1\nlisten\nkey 2\nlisten\nkey 1\n"
    "listen\n";
/* ---- saved, and played on ---- */

static void what_was_saved_stands_there_at_the_same_turn(void **state) {
    (void)state;
    Editing e = plays(to_the_second_choice);
    assert_true(shows(e.window, "I read the wrong list. That was my mistake."));
    change(&e, "That was my mistake", "That was me");
    save_by_renaming(&e);
    play(e.window, until_seen);
    assert_true(on(e.window, "encounter"));
    assert_true(shows(e.window, "I read the wrong list. That was me."));
    assert_true(
        shows(e.window, "late_parcel.lua was saved: on at the same turn."));
    looks_right(e.window, "saved");
    close_all(&e);
}

static void a_file_that_is_written_over_is_noticed_as_well(void **state) {
    (void)state;
    Editing e = plays(to_the_second_choice);
    change(&e, "That was my mistake", "That was me");
    save_in_place(&e);
    play(e.window, until_seen);
    assert_true(shows(e.window, "I read the wrong list. That was me."));
    close_all(&e);
}

static void of_two_quick_saves_the_second_counts(void **state) {
    (void)state;
    Editing e = plays(to_the_second_choice);
    change(&e, "That was my mistake", "That was me");
    save_by_renaming(&e);
    play(e.window, "wait 16");
    change(&e, "That was me", "It was I");
    save_by_renaming(&e);
    play(e.window, until_seen);
    assert_true(shows(e.window, "I read the wrong list. It was I."));
    close_all(&e);
}

static void a_file_that_is_gone_changes_nothing_until_it_is_back(void **state) {
    (void)state;
    Editing e = plays(to_the_second_choice);
    unlink(e.path);
    play(e.window, "wait 1000");
    assert_true(shows(e.window, "I read the wrong list. That was my mistake."));
    assert_false(on(e.window, "mistakes"));
    change(&e, "That was my mistake", "That was me");
    save_in_place(&e);
    play(e.window, until_seen);
    assert_true(shows(e.window, "I read the wrong list. That was me."));
    close_all(&e);
}

static void the_sentence_goes_after_some_seconds(void **state) {
    (void)state;
    Editing e = plays(to_the_second_choice);
    change(&e, "That was my mistake", "That was me");
    save_by_renaming(&e);
    play(e.window, until_seen);
    assert_true(shows(e.window, "was saved"));
    play(e.window, "wait 8000");
    assert_false(shows(e.window, "was saved"));
    close_all(&e);
}

static void
where_a_reply_is_gone_it_goes_on_at_the_last_turn_that_exists(void **state) {
    (void)state;
    Editing e = plays(to_the_second_choice);
    change(&e, "You could have tracked it", "You might have tracked it");
    change(&e, "  \"You might", "  \"You might"); /* its playthrough too */
    save_by_renaming(&e);
    play(e.window, until_seen);
    assert_true(on(e.window, "encounter"));
    assert_true(shows(e.window, "0 of your 1 replies still exist"));
    assert_true(shows(e.window, "You might have tracked it online."));
    close_all(&e);
}

/* ---- wherever one is ---- */

static void the_briefing_tells_the_new_text(void **state) {
    (void)state;
    Editing e = plays("wait 100");
    assert_true(on(e.window, "briefing"));
    change(&e, "It is Monday", "It is Tuesday");
    change(&e, "Three days is long", "Four days is long");
    save_by_renaming(&e);
    play(e.window, until_seen);
    assert_true(on(e.window, "briefing"));
    assert_true(shows(e.window, "It is Tuesday"));
    assert_true(shows(e.window, "Four days is long"));
    looks_right(e.window, "saved");
    play(e.window, "key 2\nlisten");
    assert_true(on(e.window, "encounter"));
    close_all(&e);
}

static void
what_lies_over_the_encounter_stays_and_tells_the_new_text(void **state) {
    (void)state;
    static const struct {
        const char *key, *screen, *words;
    } over[] = { { "key H", "history", "It was her birthday" },
                 { "key N", "notebook", "that was on Sunday" },
                 { "key Escape", "menu", "" },
                 { "key S", "settings", "" } };
    for (size_t i = 0; i < sizeof over / sizeof over[0]; i++) {
        Editing e = plays("set reduced_motion 1\nwait 100\nkey 1\nlisten\n"
                          "key 2\nlisten\n");
        play(e.window, over[i].key);
        play(e.window, "wait 50");
        change(&e, "It was for her birthday", "It was her birthday");
        change(&e, "that was yesterday", "that was on Sunday");
        change(&e, "when it comes", "when it can");
        save_by_renaming(&e);
        play(e.window, until_seen);
        assert_true(on(e.window, over[i].screen));
        assert_true(shows(e.window, over[i].words));
        looks_right(e.window, "saved");
        play(e.window, "key Escape\nwait 50");
        assert_true(on(e.window, "encounter"));
        assert_true(shows(e.window, "It will come when it can."));
        close_all(&e);
    }
}

static void the_ending_and_the_debrief_tell_the_new_text(void **state) {
    (void)state;
    Editing e = plays(to_the_ending);
    assert_true(on(e.window, "ending"));
    change(&e, "The courier brings it\"", "The courier comes\"");
    save_by_renaming(&e);
    play(e.window, until_seen);
    assert_true(on(e.window, "ending"));
    assert_true(shows(e.window, "The courier comes"));
    play(e.window, "set guess 0\nclick debrief\nwait 1500\nkey Right\nwait 32");
    change(&e, "A courier brings it today", "A van brings it today");
    change(&e, "\"A courier brings it\", ends", "\"A van\", ends");
    save_by_renaming(&e);
    play(e.window, until_seen);
    /* the reply that ended it is gone: back to where it was given */
    assert_true(on(e.window, "encounter"));
    play(e.window, "listen");
    assert_true(shows(e.window, "A van brings it today"));
    close_all(&e);
}

static void the_debrief_and_the_film_keep_their_turn(void **state) {
    (void)state;
    Editing e = plays(to_the_ending);
    play(e.window, "set guess 0\nclick debrief\nwait 1500\nkey Right\nwait 32");
    change(&e, "First what it meant to him", "First what it was to him");
    save_by_renaming(&e);
    play(e.window, until_seen);
    assert_true(on(e.window, "debrief"));
    play(e.window, "click whole\nwait 32");
    assert_true(shows(e.window, "First what it was to him"));
    looks_right(e.window, "saved");
    play(e.window,
         "click more\nclick watch\nwait 300\nkey Right\nwait 32\nkey Space");
    change(&e, "It was for her birthday", "It was her birthday");
    save_by_renaming(&e);
    play(e.window, until_seen);
    assert_true(on(e.window, "film"));
    looks_right(e.window, "the film");
    play(e.window,
         "key Right\nkey Right\nkey Right\nkey Left\nkey Escape\nwait 50");
    assert_true(on(e.window, "debrief"));
    close_all(&e);
}

static void another_customer_and_place_take_the_stage(void **state) {
    (void)state;
    Editing e = edit("two_neighbours.lua");
    play_it(&e, true, false);
    play(e.window, "wait 100\nkey Return\nlisten\nwait 500");
    change(&e, "place = \"Tool library\"", "channel = \"desk\"");
    save_by_renaming(&e);
    play(e.window, until_seen);
    assert_true(on(e.window, "encounter"));
    play(e.window, "wait 2000");
    looks_right(e.window, "another place");
    change(&e, "channel = \"desk\"", "channel = \"chat\"");
    save_by_renaming(&e);
    play(e.window, "wait 3000\nlisten");
    assert_true(on(e.window, "encounter"));
    looks_right(e.window, "a chat");
    close_all(&e);
}

/* ---- without a save ---- */

static void watching_draws_nothing_while_nothing_is_saved(void **state) {
    (void)state;
    Editing e = plays("wait 1000");
    unsigned long long before = window_pixels_drawn(e.window);
    play(e.window, "wait 60000");
    assert_int_equal(window_pixels_drawn(e.window), before);
    int wait = window_frame(e.window, 40);
    assert_true(wait > 0 && wait <= 40); /* to look, not to draw */
    close_all(&e);
}

static void who_does_not_watch_sees_nothing_of_it(void **state) {
    (void)state;
    Editing e = edit("late_parcel.lua");
    play_it(&e, false, false);
    play(e.window, to_the_second_choice);
    change(&e, "That was my mistake", "That was me");
    save_by_renaming(&e);
    play(e.window, "wait 1000");
    assert_true(shows(e.window, "I read the wrong list. That was my mistake."));
    assert_false(shows(e.window, "was saved"));
    play(e.window, "key E\nwait 50");
    assert_true(on(e.window, "encounter"));
    close_all(&e);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_saved_stands_there_at_the_same_turn),
        cmocka_unit_test(a_file_that_is_written_over_is_noticed_as_well),
        cmocka_unit_test(of_two_quick_saves_the_second_counts),
        cmocka_unit_test(a_file_that_is_gone_changes_nothing_until_it_is_back),
        cmocka_unit_test(the_sentence_goes_after_some_seconds),
        cmocka_unit_test(
            where_a_reply_is_gone_it_goes_on_at_the_last_turn_that_exists),
        cmocka_unit_test(the_briefing_tells_the_new_text),
        cmocka_unit_test(
            what_lies_over_the_encounter_stays_and_tells_the_new_text),
        cmocka_unit_test(the_ending_and_the_debrief_tell_the_new_text),
        cmocka_unit_test(the_debrief_and_the_film_keep_their_turn),
        cmocka_unit_test(another_customer_and_place_take_the_stage),
        cmocka_unit_test(watching_draws_nothing_while_nothing_is_saved),
        cmocka_unit_test(who_does_not_watch_sees_nothing_of_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
