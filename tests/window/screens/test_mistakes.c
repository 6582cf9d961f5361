/* SPDX-License-Identifier: MIT
 * A level that is broken while the window plays it: what is wrong with it is
 * told over it, until it is mended. */
#include "window/editing.h"

static void breaks(Editing *e) {
    change(e, "clue = \"birthday\" },\n    next = \"eases\"",
           "clue = \"birthday\" },\n    next = \"easse\"");
}

static void mends(Editing *e) {
    change(e, "next = \"easse\"", "next = \"eases\"");
}

static void a_mistake_is_told_with_its_lines_and_the_likely_fix(void **state) {
    (void)state;
    Editing e = plays(to_the_second_choice);
    breaks(&e);
    save_by_renaming(&e);
    play(e.window, until_seen);
    assert_true(on(e.window, "mistakes"));
    assert_true(shows(e.window, "1 mistake in late_parcel.lua"));
    assert_true(shows(e.window, "late_parcel.lua, line 41"));
    assert_true(
        shows(e.window, "goes to \"easse\": no beat or ending has that"));
    assert_true(shows(e.window, "Did you mean \"eases\"?"));
    assert_true(shows(e.window, "39"));
    assert_true(shows(e.window, "tone = \"validate\", learns = \"birthday\","));
    assert_true(shows(e.window, "next = \"easse\","));
    assert_true(shows(e.window, "^~~~~"));
    assert_true(shows(e.window, "silence { seconds = 5, next = \"eases\" },"));
    looks_right(e.window, "a mistake");
    close_all(&e);
}

/* The first letter of the caret stands where the wrong word begins. */
static void the_caret_stands_below_the_place(void **state) {
    (void)state;
    Editing e = plays(to_the_second_choice);
    breaks(&e);
    save_by_renaming(&e);
    play(e.window, until_seen);
    const Ui *ui = window_placed(e.window);
    const Placed *line = NULL, *caret = NULL;
    for (int i = 0; i < ui->placed_count; i++) {
        const char *words = ui_words(ui, &ui->placed[i]);
        if (!strcmp(words, "    next = \"easse\",")) line = &ui->placed[i];
        if (!strcmp(words, "^~~~~")) caret = &ui->placed[i];
    }
    assert_non_null(line);
    assert_non_null(caret);
    double letter = line->box.w / 19; /* of the line */
    assert_true(fabs(caret->box.x - line->box.x - 12 * letter) < 1.5);
    assert_true(fabs(caret->box.w - 5 * letter) < 2.5);
    assert_true(caret->box.y >= line->box.y + line->box.h - 1);
    close_all(&e);
}

static void the_text_before_plays_on_below_the_mistake(void **state) {
    (void)state;
    Editing e = plays(to_the_second_choice);
    breaks(&e);
    save_by_renaming(&e);
    play(e.window, until_seen);
    play(e.window, "key Escape\nwait 50");
    assert_true(on(e.window, "encounter"));
    assert_true(
        shows(e.window, "late_parcel.lua was saved and cannot be played"));
    looks_right(e.window, "broken, closed");
    play(e.window, "key 1\nlisten");
    assert_true(shows(e.window, "You should have called on Friday."));
    play(e.window, "wait 8000\nkey E\nwait 50"); /* what it was, again */
    assert_true(on(e.window, "mistakes"));
    play(e.window, "key Escape\nwait 50\nclick mistakes\nwait 50");
    assert_true(on(e.window, "mistakes"));
    close_all(&e);
}

static void once_it_is_mended_the_mistake_goes_by_itself(void **state) {
    (void)state;
    Editing e = plays(to_the_second_choice);
    breaks(&e);
    save_by_renaming(&e);
    play(e.window, until_seen);
    mends(&e);
    change(&e, "That was my mistake", "That was me");
    save_by_renaming(&e);
    play(e.window, until_seen);
    assert_true(on(e.window, "encounter"));
    assert_true(shows(e.window, "I read the wrong list. That was me."));
    assert_true(shows(e.window, "on at the same turn"));
    play(e.window, "key E\nwait 50");
    assert_true(on(e.window, "encounter")); /* there is none to show */
    close_all(&e);
}

static void other_mistakes_take_the_place_of_those_before(void **state) {
    (void)state;
    Editing e = plays(to_the_second_choice);
    breaks(&e);
    save_by_renaming(&e);
    play(e.window, until_seen);
    change(&e, "\"easse\"", "\"easess\"");
    save_by_renaming(&e);
    play(e.window, until_seen);
    assert_true(on(e.window, "mistakes"));
    assert_true(shows(e.window, "goes to \"easess\""));
    assert_false(shows(e.window, "easse\""));
    close_all(&e);
}

static void the_first_mistakes_are_shown_and_the_rest_counted(void **state) {
    (void)state;
    Editing e = plays(to_the_second_choice);
    change(&e, "next = \"eases\"", "next = \"easse\"");
    change(&e, "next = \"angry\"", "next = \"agnry\"");
    save_by_renaming(&e);
    play(e.window, until_seen);
    assert_true(shows(e.window, "7 mistakes in late_parcel.lua"));
    assert_true(shows(e.window, "And 4 more; thaw check shows all."));
    looks_right(e.window, "many");
    close_all(&e);
}

static void a_long_line_is_cut_around_the_mark(void **state) {
    (void)state;
    Editing e = plays(to_the_second_choice);
    char *long_one = calloc(1, 700);
    strcpy(long_one, "\"eases\",                                            ");
    for (int i = 0; i < 8; i++)
        strcat(long_one, "                                                  ");
    strcat(long_one, "was = { \"a\" }, nxt = \"eases\",");
    change(&e, "\"own\", next = \"eases\"",
           "\"own\", next = \"eases\", nix = 1");
    char *at = strstr(e.text, "nix = 1");
    assert_non_null(at);
    change(&e, "nix = 1", long_one);
    change(&e, "next = \"eases\", \"eases\",", "next = \"eases\",");
    save_by_renaming(&e);
    play(e.window, until_seen);
    assert_true(on(e.window, "mistakes"));
    assert_true(shows(e.window, "nxt"));
    assert_true(shows(e.window, "…"));
    assert_true(shows(e.window, "^~~"));
    looks_right(e.window, "a long line");
    free(long_one);
    close_all(&e);
}

static void
a_level_broken_from_the_first_begins_when_it_is_mended(void **state) {
    (void)state;
    Editing e = edit("late_parcel.lua");
    breaks(&e);
    save_in_place(&e);
    play_it(&e, true, false);
    play(e.window, "wait 200");
    assert_true(on(e.window, "mistakes"));
    assert_true(shows(e.window, "Mend it and save: it begins by itself."));
    assert_true(shows(e.window, "line 41"));
    looks_right(e.window, "from the first");
    mends(&e);
    save_by_renaming(&e);
    play(e.window, until_seen);
    assert_true(on(e.window, "briefing"));
    play(e.window, "key 1\nlisten");
    assert_true(on(e.window, "encounter"));
    close_all(&e);
}

static void so_it_does_when_one_has_gone_to_the_levels_meanwhile(void **state) {
    (void)state;
    Editing e = edit("late_parcel.lua");
    breaks(&e);
    save_in_place(&e);
    play_it(&e, true, false);
    play(e.window, "wait 200\nkey Escape\nwait 300");
    assert_true(on(e.window, "levels"));
    mends(&e);
    save_by_renaming(&e);
    play(e.window, until_seen);
    assert_true(on(e.window, "briefing"));
    close_all(&e);
}

static void who_left_the_level_is_left_alone(void **state) {
    (void)state;
    Editing e = plays(to_the_second_choice);
    play(e.window, "key Escape\nwait 50\nclick leave\nwait 300");
    assert_true(on(e.window, "levels"));
    change(&e, "That was my mistake", "That was me");
    save_by_renaming(&e);
    play(e.window, "wait 300");
    assert_true(on(e.window, "levels"));
    close_all(&e);
}

/* The file on disk is broken while its text before is played. */
static void beginning_again_in_a_broken_file_plays_on_instead(void **state) {
    (void)state;
    for (int watch = 0; watch < 2; watch++) {
        Editing e = edit("late_parcel.lua");
        play_it(&e, watch == 1, false);
        play(e.window, to_the_second_choice);
        breaks(&e);
        save_by_renaming(&e);
        play(e.window, "wait 100\nkey Escape\nwait 50");
        if (watch) play(e.window, "key Escape\nwait 50");
        assert_true(on(e.window, "menu"));
        play(e.window, "click again\nwait 50");
        assert_true(on(e.window, watch ? "mistakes" : "trouble"));
        play(e.window, "key Return\nwait 50\nkey Escape\nwait 50");
        assert_true(on(e.window, "encounter"));
        assert_true(shows(e.window, "I read the wrong list."));
        close_all(&e);
    }
}

static void mistakes_fit_every_window(void **state) {
    (void)state;
    static const char *const windows[] = {
        "size 640x360",
        "size 1920x1080",
        "size 800x1200",
        "size 1280x720\nset text_size 200",
        "size 640x360\nset text_size 200",
        "size 1280x720\nset text_size 100\nset theme 1",
        "set theme 2",
        "set family 1\nset letter_space 12\nset word_space 24"
    };
    Editing e = plays(to_the_second_choice);
    change(&e, "next = \"eases\"", "next = \"easse\"");
    save_by_renaming(&e);
    play(e.window, until_seen);
    for (size_t i = 0; i < sizeof windows / sizeof windows[0]; i++) {
        play(e.window, windows[i]);
        play(e.window, "wait 50");
        assert_true(on(e.window, "mistakes"));
        looks_right(e.window, windows[i]);
        play(e.window, "key Down\nkey Down\nkey Down\nwait 32");
        looks_right(e.window, "scrolled");
    }
    close_all(&e);
}

static void mistakes_are_read_aloud(void **state) {
    (void)state;
    Editing e = plays(to_the_second_choice);
    play(e.window, "set speech 1\nwait 50");
    free(window_take_said(e.window));
    breaks(&e);
    save_by_renaming(&e);
    play(e.window, until_seen);
    char *said = window_take_said(e.window);
    assert_non_null(strstr(said, "1 mistake in late_parcel.lua"));
    assert_non_null(strstr(said, "late_parcel.lua, line 41"));
    assert_non_null(strstr(said, "Did you mean"));
    free(said);
    close_all(&e);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_mistake_is_told_with_its_lines_and_the_likely_fix),
        cmocka_unit_test(the_caret_stands_below_the_place),
        cmocka_unit_test(the_text_before_plays_on_below_the_mistake),
        cmocka_unit_test(once_it_is_mended_the_mistake_goes_by_itself),
        cmocka_unit_test(other_mistakes_take_the_place_of_those_before),
        cmocka_unit_test(the_first_mistakes_are_shown_and_the_rest_counted),
        cmocka_unit_test(a_long_line_is_cut_around_the_mark),
        cmocka_unit_test(
            a_level_broken_from_the_first_begins_when_it_is_mended),
        cmocka_unit_test(so_it_does_when_one_has_gone_to_the_levels_meanwhile),
        cmocka_unit_test(who_left_the_level_is_left_alone),
        cmocka_unit_test(beginning_again_in_a_broken_file_plays_on_instead),
        cmocka_unit_test(mistakes_fit_every_window),
        cmocka_unit_test(mistakes_are_read_aloud),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
