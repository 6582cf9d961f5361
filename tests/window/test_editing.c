/* SPDX-License-Identifier: MIT
 * A level that is edited while the window plays it: what was saved stands on
 * the screen, wherever one is; what is wrong with it is told over it. */
#include "window/editing.h"

static const char to_the_second_choice[] =
    "set reduced_motion 1\nwait 100\nkey 1\nlisten\nkey 1\nlisten\n";
static const char to_the_ending[] =
    "set reduced_motion 1\nwait 100\nkey 1\nlisten\nkey 2\nlisten\nkey 1\n"
    "listen\n";
/* Two looks at the file, which lie this far apart. */
static const char until_seen[] = "wait 100\n";

static Editing plays(const char *commands) {
    Editing editing = edit("late_parcel.lua");
    play_it(&editing, true, false);
    play(editing.window, commands);
    return editing;
}

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
    play(e.window, "click debrief\nwait 1500\nkey Right\nwait 32");
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
    play(e.window, "click debrief\nwait 1500\nkey Right\nwait 32");
    change(&e, "First what it meant to him", "First what it was to him");
    save_by_renaming(&e);
    play(e.window, until_seen);
    assert_true(on(e.window, "debrief"));
    play(e.window, "click whole\nwait 32");
    assert_true(shows(e.window, "First what it was to him"));
    looks_right(e.window, "saved");
    play(e.window, "click watch\nwait 300\nkey Right\nwait 32\nkey Space");
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

/* ---- saved, and broken ---- */

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
        cmocka_unit_test(watching_draws_nothing_while_nothing_is_saved),
        cmocka_unit_test(who_does_not_watch_sees_nothing_of_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
