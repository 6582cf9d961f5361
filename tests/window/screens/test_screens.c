/* SPDX-License-Identifier: MIT
 * Every screen at every size: nothing clipped, nothing over anything else,
 * everything large enough to hit. */
#include "window/driver.h"
#include "window/longer.h"

#include "window/screen.h"

static Longer longer;
static bool speaks_longer; /* texts are two fifths longer than in English */

static int speak_longer(void **state) {
    (void)state;
    speaks_longer = longer_begin(&longer);
    return speaks_longer ? 0 : -1;
}

static int speak_english(void **state) {
    (void)state;
    speaks_longer = false;
    longer_end(&longer);
    return 0;
}

static Window *open_at(int width, int height, const char *level) {
    WindowOptions options = { .level = level,
                              .width = width,
                              .height = height };
    if (speaks_longer) {
        options.practice.data = longer.folder;
        options.practice.language = LONGER_LANGUAGE;
    }
    return open_window(options);
}

/* Through the game as a player goes, looking at every screen. */
static void tour(int width, int height, const char *settings,
                 const char *level) {
    static const struct {
        const char *commands, *when;
    } steps[] = {
        { "wait 32", "briefing" },
        { "key 1\nwait 200", "first words" },
        { "listen", "first choice" },
        { "key H\nwait 32", "history" },
        { "key Escape\nkey N\nwait 32", "notebook" },
        { "key Escape\nkey Escape\nwait 32", "menu" },
        { "click settings\nwait 32", "settings" },
        { "key Escape\nkey Escape\nkey 1\nwait 100", "an answer" },
        { "listen", "second choice" },
        { "key 2\nlisten", "third choice" },
        { "key 1\nlisten", "fourth choice" },
        { "key 3\nfinish\nwait 200", "ending" },
        { "click debrief\nwait 200", "the guess" },
        { "click open\nwait 1500", "debrief" },
        { "click sums\nwait 32", "how it was counted" },
        { "click more\nwait 32", "what else can be done" },
        { "click turn\nwait 32", "the turn again" },
        { "key Right\nwait 32", "the next turn" },
        { "click whole\nwait 32", "the whole" },
        { "click more\nclick watch\nwait 400", "the film begins" },
        { "key Space\nkey Right\nwait 32", "the film after a reply" },
        { "key Right\nkey Right\nwait 32", "the film, two replies on" },
        { "key Escape\nwait 200\nkey Left\nwait 32", "the debrief again" },
    };
    Window *window = open_at(width, height, level);
    play(window, "set reduced_motion 1");
    play(window, settings);
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        play(window, steps[i].commands);
        looks_right(window, steps[i].when);
    }
    window_close(window);
}

static void front_door(int width, int height, const char *settings) {
    Window *window = open_at(width, height, NULL);
    play(window, "set reduced_motion 1");
    play(window, settings);
    play(window, "wait 600");
    looks_right(window, "title");
    play(window, "click levels\nwait 300");
    looks_right(window, "levels");
    play(window, "wheel -50\nwait 32");
    looks_right(window, "levels, scrolled");
    window_push(window, SCREEN_GREETING);
    play(window, "wait 300");
    looks_right(window, "greeting");
    window_close(window);
}

static void a_couple_at_the_counter_fits_at_720(void **state) {
    (void)state;
    front_door(1280, 720, "");
    tour(1280, 720, "", "crabby_couple/first_visit");
}

static void a_call_fits_at_1080(void **state) {
    (void)state;
    tour(1920, 1080, "", "shocked_bill");
}

static void a_doorstep_fits_at_4k(void **state) {
    (void)state;
    Window *window = open_at(3840, 2160, "disputed_delivery");
    play(window, "set reduced_motion 1\nwait 32");
    looks_right(window, "briefing");
    play(window, "key 1\nlisten");
    looks_right(window, "first choice");
    window_close(window);
}

static void the_smallest_window_still_holds_everything(void **state) {
    (void)state;
    front_door(640, 360, "");
    tour(640, 360, "", "crabby_couple/first_visit");
}

static void text_of_twice_the_size_fits(void **state) {
    (void)state;
    front_door(1280, 720, "set text_size 200");
    tour(1280, 720, "set text_size 200", "crabby_couple/first_visit");
    tour(640, 360, "set text_size 200", "disputed_delivery");
}

static void a_tall_window_fits(void **state) {
    (void)state;
    front_door(800, 1200, "");
    tour(800, 1200, "", "crabby_couple/first_visit");
    tour(480, 900, "set text_size 150", "shocked_bill");
}

static void a_very_wide_window_fits(void **state) {
    (void)state;
    tour(2560, 720, "", "crabby_couple/first_visit");
}

static void other_letters_and_wider_spaces_fit(void **state) {
    (void)state;
    const char *air = "set family 1\nset letter_space 12\nset word_space 24";
    front_door(1280, 720, air);
    tour(1280, 720, air, "shocked_bill");
    tour(1280, 720, "set theme 2\nset text_size 130",
         "crabby_couple/first_visit");
}

static void a_language_of_longer_words_fits(void **state) {
    (void)state;
    front_door(1280, 720, "");
    tour(1280, 720, "", "crabby_couple/first_visit");
    front_door(640, 360, "");
    tour(640, 360, "", "crabby_couple/first_visit");
    front_door(480, 900, "");
    tour(480, 900, "", "shocked_bill");
}

static void longer_words_of_twice_the_size_fit(void **state) {
    (void)state;
    front_door(1280, 720, "set text_size 200");
    tour(1280, 720, "set text_size 200", "crabby_couple/first_visit");
    front_door(640, 360, "set text_size 200");
    tour(640, 360, "set text_size 200", "disputed_delivery");
}

/* The levels are not translated into the longer language. */
static void a_card_names_a_language_that_is_not_the_players(void **state) {
    (void)state;
    Window *window = open_at(1280, 720, NULL);
    play(window, "wait 600\nclick levels\nwait 600");
    assert_true(shows(window, "English"));
    window_close(window);
    window = open_window((WindowOptions){ .level = NULL });
    play(window, "wait 600\nclick levels\nwait 600");
    assert_false(shows(window, "English"));
    window_close(window);
}

/* ---- what is read before going in ---- */

/* A text that stands there whole, nothing of it scrolled away. */
static bool stands_whole(Window *window, const char *words) {
    const Ui *ui = window_placed(window);
    for (int i = 0; i < ui->placed_count; i++) {
        const Placed *text = &ui->placed[i];
        if (text->kind == PLACED_TEXT && strstr(ui_words(ui, text), words))
            return !text->scrolled && !text->clipped && !text->covered;
    }
    return false;
}

static double story_lines(Window *window) {
    const Ui *ui = window_placed(window);
    for (int i = 0; i < ui->scroll_count; i++)
        if (ui->scrolls[i].id == SCROLL_BRIEFING)
            return ui->scrolls[i].box.h / ui_line_px(ui, TYPE_BODY);
    return 0;
}

static void the_goal_is_seen_without_scrolling(void **state) {
    (void)state;
    static const struct {
        int width, height, text_size;
        const char *level, *language, *goal;
    } rows[] = {
        { 1280, 720, 100, "shocked_bill", NULL, "Try for this" },
        { 1024, 768, 100, "shocked_bill", NULL, "Try for this" },
        { 3840, 2160, 100, "the_d_word/in_person", NULL, "Try for this" },
        { 480, 900, 150, "shocked_bill", NULL, "Try for this" },
        { 1280, 720, 200, "shocked_bill", NULL, "Try for this" },
        { 1280, 720, 100, "shocked_bill", "es", "Objetivo:" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        WindowOptions options = { .level = rows[i].level,
                                  .width = rows[i].width,
                                  .height = rows[i].height };
        char set[40];
        snprintf(set, sizeof set, "set text_size %d\nwait 32",
                 rows[i].text_size);
        options.practice.language = rows[i].language;
        Window *window = open_window(options);
        play(window, set);
        looks_right(window, "briefing");
        if (!stands_whole(window, rows[i].goal) || story_lines(window) < 4)
            fail_msg("row %zu: the goal, or all but %.1f lines, is away", i,
                     story_lines(window));
        window_close(window);
    }
}

/* ---- the debrief in one column ---- */

static void the_words_of_a_tab_come_into_sight(void **state) {
    (void)state;
    Window *window = open_window((WindowOptions){
        .level = "shocked_bill", .width = 800, .height = 600 });
    play(window, "set reduced_motion 1\nset text_size 160\nuntil briefing\n"
                 "key Return\nfinish\nwait 1500\nkey Return\nwait 500\n"
                 "click open\nwait 1500");
    assert_false(stands_whole(window, "How it feels to them"));
    play(window, "click whole\nwait 300");
    assert_true(stands_whole(window, "How it feels to them"));
    play(window, "click more\nwait 300");
    assert_true(stands_whole(window, "as a film"));
    window_close(window);
}

/* ---- the list ---- */

static void end_and_home_go_to_the_ends_of_the_list(void **state) {
    (void)state;
    Window *window = open_window((WindowOptions){ .level = NULL });
    const Ui *ui = window_placed(window);
    play(window, "wait 600\nclick levels\nwait 900");
    Control first = ui->focus;
    assert_int_equal(first.kind, CONTROL_LEVEL);
    assert_true(shows(window, "Your first week"));
    play(window, "key End\nwait 32");
    assert_int_equal(ui->focus.kind, CONTROL_LEVEL);
    assert_int_not_equal(ui->focus.index, first.index);
    assert_false(ui_control_find(ui, ui->focus)->scrolled);
    assert_null(ui_neighbour(ui, ACTION_DOWN));
    play(window, "key Home\nwait 32");
    assert_int_equal(ui->focus.index, first.index);
    assert_false(ui_control_find(ui, ui->focus)->scrolled);
    window_close(window);
}

/* ---- the checker itself ---- */

static void the_checker_sees_what_is_wrong(void **state) {
    (void)state;
    Ui *ui = calloc(1, sizeof *ui);
    ui->screen = (Box){ 0, 0, 1920, 1080 };
    ui->unit = 1;
    ui->placed[0] = (Placed){ .kind = PLACED_TEXT, .box = { 10, 10, 200, 40 } };
    ui->placed[1] =
        (Placed){ .kind = PLACED_CONTROL, .box = { 10, 200, 100, 60 } };
    ui->placed_count = 2;
    assert_int_equal(faults_of(ui).count, 0);
    ui->placed[0].clipped = true;
    assert_int_equal(faults_of(ui).count, 1);
    ui->placed[0].clipped = false;
    ui->placed[0].box.x = 1800;
    assert_int_equal(faults_of(ui).count, 1);
    ui->placed[0].box.x = 10;
    ui->placed[1].box.h = 30;
    assert_int_equal(faults_of(ui).count, 1);
    ui->placed[1].control = (Control){ CONTROL_REPLY, 0 };
    ui->placed[1].box.h = 60;
    assert_int_equal(faults_of(ui).count, 1);
    ui->placed[1] = ui->placed[0];
    ui->placed[1].box.y += 20;
    assert_int_equal(faults_of(ui).count, 1);
    free(ui);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_checker_sees_what_is_wrong),
        cmocka_unit_test(the_words_of_a_tab_come_into_sight),
        cmocka_unit_test(the_goal_is_seen_without_scrolling),
        cmocka_unit_test(end_and_home_go_to_the_ends_of_the_list),
        cmocka_unit_test(a_couple_at_the_counter_fits_at_720),
        cmocka_unit_test(a_call_fits_at_1080),
        cmocka_unit_test(a_doorstep_fits_at_4k),
        cmocka_unit_test(the_smallest_window_still_holds_everything),
        cmocka_unit_test(text_of_twice_the_size_fits),
        cmocka_unit_test(a_tall_window_fits),
        cmocka_unit_test(a_very_wide_window_fits),
        cmocka_unit_test(other_letters_and_wider_spaces_fit),
        cmocka_unit_test_setup_teardown(a_language_of_longer_words_fits,
                                        speak_longer, speak_english),
        cmocka_unit_test_setup_teardown(
            a_card_names_a_language_that_is_not_the_players, speak_longer,
            speak_english),
        cmocka_unit_test_setup_teardown(longer_words_of_twice_the_size_fit,
                                        speak_longer, speak_english),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
