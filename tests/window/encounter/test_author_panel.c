/* SPDX-License-Identifier: MIT
 * What an author sees beside an encounter, and a player never: the meter, and
 * which replies are not on offer, and why. */
#include "window/editing.h"

static const char to_the_first_choice[] =
    "set reduced_motion 1\nwait 100\nkey Return\nlisten\n";

static Editing at_first_choice(const char *level, bool author) {
    Editing editing = edit(level);
    play_it(&editing, true, author);
    play(editing.window, to_the_first_choice);
    return editing;
}

static void an_author_sees_the_meter_of_each_customer(void **state) {
    (void)state;
    Editing e = at_first_choice("two_neighbours.lua", true);
    assert_true(
        shows(e.window, "Ana Brandt: mood −10.0 (tense), heat 30.0, heard 0"));
    assert_true(shows(e.window, "Bo Lind: mood 10.0 (calm), heat"));
    assert_true(shows(e.window, "Every reply of this moment is on offer."));
    play(e.window, "key 1\nlisten");
    assert_false(shows(e.window, "Ana Brandt: mood −10.0"));
    assert_true(shows(e.window, "Ana Brandt: mood "));
    close_all(&e);
}

static void an_author_sees_what_is_not_on_offer_and_why(void **state) {
    (void)state;
    Editing e = at_first_choice("late_parcel.lua", true);
    play(e.window, "key 1\nlisten\nkey 1\nlisten");
    assert_true(shows(e.window, "Not offered now: 1"));
    assert_true(shows(e.window, "Our policy is three working days."));
    assert_true(shows(e.window, "Line 49: already said"));
    change(&e, "reply \"I read the wrong list. That was my mistake.\" {",
           "reply \"I read the wrong list. That was my mistake.\" {\n"
           "    when = function(now) return now.heard(kofi) > 2 end,");
    save_by_renaming(&e);
    play(e.window, "wait 100");
    assert_true(shows(e.window, "Not offered now: 2"));
    assert_true(
        shows(e.window, "Line 51: does not hold now: now.heard(kofi) > 2"));
    looks_right(e.window, "two hidden");
    close_all(&e);
}

static void a_condition_that_fails_is_told(void **state) {
    (void)state;
    Editing e = at_first_choice("late_parcel.lua", true);
    change(&e, "reply \"That was three days of waiting for nothing.\" {",
           "reply \"That was three days of waiting for nothing.\" {\n"
           "    when = function(now) return now.heard(kofi) > \"x\" end,");
    save_by_renaming(&e);
    play(e.window, "wait 100");
    assert_true(on(e.window, "encounter"));
    assert_true(shows(e.window, "late_parcel.lua:39"));
    assert_true(shows(e.window, "a number is compared with a text"));
    looks_right(e.window, "a fault");
    close_all(&e);
}

/* Everything that the panel tells, seen by scrolling to its end. */
static void
six_on_offer_and_eight_that_are_not_fit_beside_each_other(void **state) {
    (void)state;
    Editing e = at_first_choice("crowded/crowded_desk.lua", true);
    const Ui *ui = window_placed(e.window);
    looks_right(e.window, "at the top");
    double left = ui->screen.w;
    for (int i = 0; i < ui->placed_count; i++)
        if (strstr(ui_words(ui, &ui->placed[i]), "Not offered now: 8"))
            left = ui->placed[i].within.x;
    assert_true(left < ui->screen.w);
    for (int i = 0; i < 6; i++) {
        const Placed *reply =
            ui_control_find(ui, (Control){ CONTROL_REPLY, i });
        assert_non_null(reply);
        assert_false(reply->scrolled);
        assert_true(reply->box.x + reply->box.w <= left);
    }
    play(e.window, "key PageDown\nkey PageDown\nkey PageDown\nwait 50");
    looks_right(e.window, "at the end");
    bool last_is_seen = false;
    for (int i = 0; i < ui->placed_count; i++)
        if (strstr(ui_words(ui, &ui->placed[i]), "now.turn > 9"))
            last_is_seen = !ui->placed[i].scrolled;
    assert_true(last_is_seen);
    close_all(&e);
}

static void the_map_of_a_level_follows_what_is_saved(void **state) {
    (void)state;
    Editing e = at_first_choice("late_parcel.lua", true);
    play(e.window, "key 1\nlisten\nkey M\nwait 300");
    assert_true(on(e.window, "map"));
    change(&e, "He waits", "He waits on");
    save_by_renaming(&e);
    play(e.window, "wait 300");
    assert_true(on(e.window, "map"));
    change(&e, "{ outcome = \"uneasy\" }", "{ outcome = \"unease\" }");
    save_by_renaming(&e);
    play(e.window, "wait 300");
    assert_true(on(e.window, "mistakes"));
    play(e.window, "key Escape\nwait 100");
    assert_true(on(e.window, "map"));
    play(e.window, "key Escape\nwait 100");
    assert_true(on(e.window, "encounter"));
    close_all(&e);
}

static void one_key_folds_it_away_and_brings_it_back(void **state) {
    (void)state;
    Editing e = at_first_choice("crowded/crowded_desk.lua", true);
    play(e.window, "key A\nwait 50");
    assert_false(shows(e.window, "Rita Moreau: mood"));
    assert_true(shows(e.window, "Author · 8  (A)"));
    assert_non_null(ui_control_named(window_placed(e.window), "reply.6"));
    play(e.window, "key 1\nlisten");
    assert_false(shows(e.window, "Rita Moreau: mood")); /* it stays so */
    play(e.window, "move 10 10\nclick author\nwait 50");
    assert_true(shows(e.window, "Rita Moreau: mood"));
    assert_non_null(ui_control_named(window_placed(e.window), "reply.1"));
    close_all(&e);
}

static void a_player_never_sees_any_of_it(void **state) {
    (void)state;
    Editing e = at_first_choice("crowded/crowded_desk.lua", false);
    for (int presses = 0; presses < 2; presses++) {
        assert_true(on(e.window, "encounter"));
        assert_false(shows(e.window, "mood"));
        assert_false(shows(e.window, "heat"));
        assert_false(shows(e.window, "Not offered"));
        assert_false(shows(e.window, "You can sign here"));
        assert_false(shows(e.window, "uthor"));
        assert_null(ui_control_named(window_placed(e.window), "author"));
        play(e.window, "key A\nwait 50");
    }
    close_all(&e);
}

static void it_fits_every_window(void **state) {
    (void)state;
    static const char *const windows[] = {
        "size 640x360",
        "size 1920x1080",
        "size 800x1200",
        "size 2560x720",
        "size 1280x720\nset text_size 150",
        "set text_size 200",
        "size 640x360",
        "size 1280x720\nset text_size 100\nset theme 1",
        "set theme 2",
        "set family 1\nset letter_space 12\nset word_space 24"
    };
    static const char *const levels[] = { "crowded/crowded_desk.lua",
                                          "late_parcel.lua" };
    for (size_t level = 0; level < 2; level++) {
        Editing e = at_first_choice(levels[level], true);
        for (size_t i = 0; i < sizeof windows / sizeof windows[0]; i++) {
            play(e.window, windows[i]);
            play(e.window, "wait 50\nlisten");
            looks_right(e.window, windows[i]);
        }
        close_all(&e);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_author_sees_the_meter_of_each_customer),
        cmocka_unit_test(an_author_sees_what_is_not_on_offer_and_why),
        cmocka_unit_test(a_condition_that_fails_is_told),
        cmocka_unit_test(
            six_on_offer_and_eight_that_are_not_fit_beside_each_other),
        cmocka_unit_test(the_map_of_a_level_follows_what_is_saved),
        cmocka_unit_test(one_key_folds_it_away_and_brings_it_back),
        cmocka_unit_test(a_player_never_sees_any_of_it),
        cmocka_unit_test(it_fits_every_window),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
