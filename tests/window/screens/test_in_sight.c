/* SPDX-License-Identifier: MIT
 * What is to be read or chosen is in sight: in a room, where nobody scrolls, in
 * an upright window, and where the focus goes in a list. */
#include "window/driver.h"

static void nothing_scrolls(const Window *window) {
    const Ui *ui = window_placed(window);
    for (int i = 0; i < ui->placed_count; i++)
        assert_false(ui->placed[i].scrolled);
}

/* The height of letters of the text that begins so. */
static double row_of(const Window *window, const char *start) {
    const Ui *ui = window_placed(window);
    for (int i = 0; i < ui->placed_count; i++) {
        const Placed *at = &ui->placed[i];
        if (!strncmp(ui_words(ui, at), start, strlen(start)))
            return at->box.h / at->lines;
    }
    fail_msg("nothing begins with \"%s\"", start);
    return 0;
}

static void a_room_reads_the_whole_briefing_in_letters_of_one_size(void **st) {
    (void)st;
    Window *window = open_level("crabby_couple/first_visit", 1920, 1080, true);
    play(window, "until briefing\nwait 300\n");
    nothing_scrolls(window);
    double story = row_of(window, "Monday, twenty-five to ten.");
    assert_true(row_of(window, "Try for this") > story * 0.95);
    assert_true(row_of(window, "Nobody is this angry") > story * 0.95);
    looks_right(window, "a room");
    window_close(window);
}

static void a_desk_reads_the_whole_briefing_before_it_scrolls(void **state) {
    (void)state;
    Window *window = open_level("shocked_bill", 1280, 720, false);
    play(window, "until briefing\nset text_size 120\nwait 300\n");
    nothing_scrolls(window);
    looks_right(window, "a desk");
    window_close(window);
}

static void an_upright_briefing_leaves_no_empty_fifth(void **state) {
    (void)state;
    static const int sizes[][2] = { { 1080, 1920 }, { 480, 900 } };
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Window *window =
            open_level("our_mistake", sizes[i][0], sizes[i][1], false);
        play(window, "until briefing\nwait 300\n");
        nothing_scrolls(window);
        const Ui *ui = window_placed(window);
        const Placed *last = ui_control_named(ui, "thought.3");
        assert_non_null(last);
        assert_true(last->box.y + last->box.h > ui->screen.h * 0.86);
        looks_right(window, "an upright window");
        window_close(window);
    }
}

static void a_room_sees_all_six_replies_in_its_largest_letters(void **state) {
    (void)state;
    Window *window = open_level("overdue_account", 1024, 768, true);
    play(window, "set text_size 200\nuntil briefing\nkey 1\nkey Return\n"
                 "until encounter\nlisten\nkey 2\nlisten\nwait 900\n");
    assert_non_null(ui_control_named(window_placed(window), "reply.6"));
    nothing_scrolls(window);
    window_close(window);
}

/* "doors" has five replies with two lines and a name each. */
static void one_large_set_of_replies_leaves_a_level_its_picture(void **state) {
    (void)state;
    Window *window = open_level("the_d_word/in_person", 1280, 720, false);
    play(window, "until briefing\nkey 1\nkey Return\nuntil encounter\n"
                 "listen\nwait 900\n");
    const Ui *ui = window_placed(window);
    const Placed *left = ui_control_named(ui, "reply.1");
    const Placed *right = ui_control_named(ui, "reply.2");
    assert_non_null(left);
    assert_non_null(right);
    assert_true(left->box.y == right->box.y);
    assert_true(left->box.y > ui->screen.h * 0.5);
    window_close(window);
}

/* A list fades towards its edge by about a line. */
static void the_ring_of_what_has_the_focus_does_not_fade(void **state) {
    (void)state;
    Window *window = open_level(NULL, 800, 600, false);
    play(window, "until title\nwait 900\nclick levels\nwait 600\nkey Down\n"
                 "wait 300\n");
    const Ui *ui = window_placed(window);
    const Placed *focus = ui_control_find(ui, ui->focus);
    assert_non_null(focus);
    const UiScroll *list = &ui->scrolls[focus->scroll];
    assert_true(list->offset > 0);
    assert_true(focus->box.y + focus->box.h +
                    floor(ui_line_px(ui, TYPE_SMALL)) <=
                list->box.y + list->box.h);
    window_close(window);
}

/* How far that list has scrolled; -1: it is not there. */
static double scrolled_to(const Window *window, ScrollId id) {
    const Ui *ui = window_placed(window);
    for (int i = 0; i < ui->scroll_count; i++)
        if (ui->scrolls[i].id == id) return ui->scrolls[i].offset;
    return -1;
}

/* Nobody sees it move, and it has moved when the menu is gone. */
static void what_a_menu_covers_does_not_scroll(void **state) {
    (void)state;
    Window *window = open_level("shocked_bill", 800, 600, false);
    play(window, "set text_size 200\nuntil briefing\nkey 1\nlisten\n"
                 "key PageDown\nkey PageUp\nwait 100\n");
    assert_true(scrolled_to(window, SCROLL_REPLIES) == 0);
    play(window, "key PageDown\nwait 100\n");
    double before = scrolled_to(window, SCROLL_REPLIES);
    assert_true(before > 0);
    play(window, "key PageUp\nwait 100\nkey Escape\nwait 300\n");
    assert_string_equal(window_screen_name(window), "menu");
    play(window, "key PageDown\nkey PageDown\nkey End\nmove 400 500\n"
                 "wheel -5\nwait 100\n");
    assert_true(scrolled_to(window, SCROLL_REPLIES) == 0);
    play(window, "key Escape\nwait 300\nkey PageDown\nwait 100\n");
    assert_true(scrolled_to(window, SCROLL_REPLIES) == before);
    window_close(window);
}

static void stands_whole(const Window *window, const char *words) {
    const Ui *ui = window_placed(window);
    for (int i = 0; i < ui->placed_count; i++)
        if (!strcmp(ui_words(ui, &ui->placed[i]), words)) {
            assert_false(ui->placed[i].clipped);
            return;
        }
    fail_msg("\"%s\" is not there", words);
}

static void an_upright_curve_names_all_lines_and_turns(void **state) {
    (void)state;
    static const char *const all[] = { "colder", "hotter", "more anxious",
                                       "1",      "2",      "3",
                                       "4",      "5" };
    Window *window = open_level("shocked_bill", 1080, 1920, false);
    play(window, "set text_size 200\nfinish\nwait 300\nset guess 0\n"
                 "key Return\nwait 1500\nclick whole\nwait 900\n"
                 "key Home\nwait 300\n");
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        stands_whole(window, all[i]);
    window_close(window);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(
            a_room_reads_the_whole_briefing_in_letters_of_one_size),
        cmocka_unit_test(a_desk_reads_the_whole_briefing_before_it_scrolls),
        cmocka_unit_test(an_upright_briefing_leaves_no_empty_fifth),
        cmocka_unit_test(a_room_sees_all_six_replies_in_its_largest_letters),
        cmocka_unit_test(what_a_menu_covers_does_not_scroll),
        cmocka_unit_test(an_upright_curve_names_all_lines_and_turns),
        cmocka_unit_test(one_large_set_of_replies_leaves_a_level_its_picture),
        cmocka_unit_test(the_ring_of_what_has_the_focus_does_not_fade),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
