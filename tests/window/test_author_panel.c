/* SPDX-License-Identifier: MIT
 * What an author sees beside an encounter, and a player never: the meter, and
 * which replies are not on offer, and why. */
#include "window/editing.h"

#include "window/faults.h"

static const char to_the_first_choice[] =
    "set reduced_motion 1\nwait 100\nkey Return\nlisten\n";

static Editing plays(const char *level, bool author) {
    Editing editing = edit(level);
    play_it(&editing, 1280, 720, true, author);
    keys(&editing, to_the_first_choice);
    return editing;
}

static void looks_right(const Editing *editing, const char *when) {
    Faults faults = faults_of(window_placed(editing->window));
    if (faults.count)
        fail_msg("%s: %d faults, first: %s", when, faults.count, faults.first);
}

static void an_author_sees_the_meter_of_each_customer(void **state) {
    (void)state;
    Editing e = plays("two_neighbours.lua", true);
    assert_true(
        shows(&e, "Ana Brandt: mood −10.0 (tense), heat 30.0, heard 0"));
    assert_true(shows(&e, "Bo Lind: mood 10.0 (calm), heat"));
    assert_true(shows(&e, "Every reply of this moment is on offer."));
    keys(&e, "key 1\nlisten");
    assert_false(shows(&e, "Ana Brandt: mood −10.0"));
    assert_true(shows(&e, "Ana Brandt: mood "));
    close_all(&e);
}

static void an_author_sees_what_is_not_on_offer_and_why(void **state) {
    (void)state;
    Editing e = plays("late_parcel.lua", true);
    keys(&e, "key 1\nlisten\nkey 1\nlisten");
    assert_true(shows(&e, "Not offered now: 1"));
    assert_true(shows(&e, "Our policy is three working days."));
    assert_true(shows(&e, "Line 49: already said"));
    change(&e, "reply \"I read the wrong list. That was my mistake.\" {",
           "reply \"I read the wrong list. That was my mistake.\" {\n"
           "    when = function(now) return now.heard(kofi) > 2 end,");
    save_by_renaming(&e);
    keys(&e, "wait 100");
    assert_true(shows(&e, "Not offered now: 2"));
    assert_true(shows(&e, "Line 51: does not hold now: now.heard(kofi) > 2"));
    looks_right(&e, "two hidden");
    close_all(&e);
}

static void a_condition_that_fails_is_told(void **state) {
    (void)state;
    Editing e = plays("late_parcel.lua", true);
    change(&e, "reply \"That was three days of waiting for nothing.\" {",
           "reply \"That was three days of waiting for nothing.\" {\n"
           "    when = function(now) return now.heard(kofi) > \"x\" end,");
    save_by_renaming(&e);
    keys(&e, "wait 100");
    assert_true(on(&e, "encounter"));
    assert_true(shows(&e, "late_parcel.lua:39"));
    assert_true(shows(&e, "attempt to compare"));
    looks_right(&e, "a fault");
    close_all(&e);
}

/* Everything that the panel tells, seen by scrolling to its end. */
static void
six_on_offer_and_eight_that_are_not_fit_beside_each_other(void **state) {
    (void)state;
    Editing e = plays("crowded/crowded_desk.lua", true);
    const Ui *ui = window_placed(e.window);
    looks_right(&e, "at the top");
    double left = ui->screen.w;
    for (int i = 0; i < ui->placed_count; i++)
        if (strstr(ui_words(ui, &ui->placed[i]), "Not offered now: 8"))
            left = ui->placed[i].within.x;
    assert_true(left < ui->screen.w);
    for (int i = 1; i <= 6; i++) {
        char name[UI_NAME];
        snprintf(name, sizeof name, "reply.%d", i);
        const Placed *reply = ui_control_named(ui, name);
        assert_non_null(reply);
        assert_false(reply->scrolled);
        assert_true(reply->box.x + reply->box.w <= left);
    }
    keys(&e, "key PageDown\nkey PageDown\nkey PageDown\nwait 50");
    looks_right(&e, "at the end");
    bool last_is_seen = false;
    for (int i = 0; i < ui->placed_count; i++)
        if (strstr(ui_words(ui, &ui->placed[i]), "now.turn > 9"))
            last_is_seen = !ui->placed[i].scrolled;
    assert_true(last_is_seen);
    close_all(&e);
}

static void the_map_of_a_level_follows_what_is_saved(void **state) {
    (void)state;
    Editing e = plays("late_parcel.lua", true);
    keys(&e, "key 1\nlisten\nkey M\nwait 300");
    assert_true(on(&e, "map"));
    change(&e, "He waits", "He waits on");
    save_by_renaming(&e);
    keys(&e, "wait 300");
    assert_true(on(&e, "map"));
    change(&e, "{ outcome = \"uneasy\" }", "{ outcome = \"unease\" }");
    save_by_renaming(&e);
    keys(&e, "wait 300");
    assert_true(on(&e, "mistakes"));
    keys(&e, "key Escape\nwait 100");
    assert_true(on(&e, "map"));
    keys(&e, "key Escape\nwait 100");
    assert_true(on(&e, "encounter"));
    close_all(&e);
}

static void one_key_folds_it_away_and_brings_it_back(void **state) {
    (void)state;
    Editing e = plays("crowded/crowded_desk.lua", true);
    keys(&e, "key A\nwait 50");
    assert_false(shows(&e, "Rita Moreau: mood"));
    assert_true(shows(&e, "Author · 8  (A)"));
    assert_non_null(ui_control_named(window_placed(e.window), "reply.6"));
    keys(&e, "key 1\nlisten");
    assert_false(shows(&e, "Rita Moreau: mood")); /* it stays so */
    keys(&e, "move 10 10\nclick author\nwait 50");
    assert_true(shows(&e, "Rita Moreau: mood"));
    assert_non_null(ui_control_named(window_placed(e.window), "reply.1"));
    close_all(&e);
}

static void a_player_never_sees_any_of_it(void **state) {
    (void)state;
    Editing e = plays("crowded/crowded_desk.lua", false);
    for (int presses = 0; presses < 2; presses++) {
        assert_true(on(&e, "encounter"));
        assert_false(shows(&e, "mood"));
        assert_false(shows(&e, "heat"));
        assert_false(shows(&e, "Not offered"));
        assert_false(shows(&e, "You can sign here"));
        assert_false(shows(&e, "uthor"));
        assert_null(ui_control_named(window_placed(e.window), "author"));
        keys(&e, "key A\nwait 50");
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
        Editing e = plays(levels[level], true);
        for (size_t i = 0; i < sizeof windows / sizeof windows[0]; i++) {
            keys(&e, windows[i]);
            keys(&e, "wait 50\nlisten");
            looks_right(&e, windows[i]);
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
