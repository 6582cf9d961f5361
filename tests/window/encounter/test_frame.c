/* SPDX-License-Identifier: MIT
 * The frame of an encounter: what stands where with letters of every size, at
 * a desk and on a projector. */
#include "window/driver.h"

#include "window/debrief/curve.h"
#include "window/encounter/encounter.h"
#include "window/state.h"

#include <math.h>

#define COUPLE "crabby_couple/first_visit"
#define WATCH  "Watch the face."

/* Replies that stand there; fails where one is not wholly in sight. */
static int replies_in_sight(Window *window) {
    const Ui *ui = window_placed(window);
    int seen = 0, of = 0;
    for (int i = 0; i < ui->placed_count; i++) {
        const Placed *at = &ui->placed[i];
        if (at->kind != PLACED_CONTROL || at->control.kind != CONTROL_REPLY)
            continue;
        of++;
        seen += !at->scrolled && at->box.y + at->box.h <= ui->screen.h;
    }
    assert_int_equal(seen, of);
    return of;
}

static void to_the_replies(Window *window) {
    play(window, "until briefing\nkey Return\nwait 300\nlisten\nwait 900\n");
}

static void all_replies_are_in_sight_at_100_to_160_per_cent(void **state) {
    (void)state;
    static const int sizes[] = { 100, 120, 140, 160 };
    char set[40];
    Window *window = open_level(COUPLE, 1280, 720, false);
    to_the_replies(window);
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        snprintf(set, sizeof set, "set text_size %d\nlisten\nwait 900\n",
                 sizes[i]);
        play(window, set);
        assert_true(replies_in_sight(window) >= 3);
        looks_right(window, "replies");
    }
    window_close(window);
}

/* The words of a control follow it: its number first, then its text. */
static const Placed *words_of_reply(const Ui *ui, bool number) {
    const Placed *reply = ui_control_named(ui, "reply.1");
    for (int i = 1; reply && i < 4; i++)
        if (reply[i].has_words && reply[i].is_key == number) return &reply[i];
    return NULL;
}

static void
a_room_has_one_column_with_numbers_as_large_as_the_words(void **state) {
    (void)state;
    Window *window = open_level(COUPLE, 1920, 1080, true);
    to_the_replies(window);
    const Ui *ui = window_placed(window);
    assert_true(replies_in_sight(window) >= 3);
    const Placed *number = words_of_reply(ui, true);
    const Placed *words = words_of_reply(ui, false);
    assert_non_null(number);
    assert_non_null(words);
    double lines = round(words->box.h / (60 * 1.18));
    assert_true(number->box.h >= words->box.h / lines * 0.98);
    const Placed *first = ui_control_named(ui, "reply.1");
    const Placed *second = ui_control_named(ui, "reply.2");
    assert_true(second->box.y > first->box.y);
    assert_true(fabs(second->box.x - first->box.x) < 1);
    looks_right(window, "a projector");
    window_close(window);
}

static void a_room_sees_no_tools_and_its_keys_still_work(void **state) {
    (void)state;
    Window *window = open_level(COUPLE, 1280, 720, true);
    to_the_replies(window);
    assert_null(ui_control_named(window_placed(window), "history"));
    assert_null(ui_control_named(window_placed(window), "notebook"));
    assert_non_null(ui_control_named(window_placed(window), "menu"));
    play(window, "key H\nwait 300\n");
    assert_true(on(window, "history"));
    window_close(window);
}

static void letters_for_a_room_are_60_units_and_45(void **state) {
    (void)state;
    Window *window = open_level(NULL, 1920, 1080, true);
    play(window, "until title\nwait 300\n");
    const Ui *ui = window_placed(window);
    assert_int_equal(ui_text_px(ui, TYPE_DIALOGUE), 60);
    assert_int_equal(ui_text_px(ui, TYPE_SMALL), 45);
    play(window, "set text_size 200\n"); /* the back row, and no more */
    assert_int_equal(ui_text_px(ui, TYPE_DIALOGUE), 79);
    play(window, "set projector 0\n");
    assert_int_equal(ui_text_px(ui, TYPE_SMALL), 52);
    window_close(window);
}

static void all_screens_can_be_read_in_a_room(void **state) {
    (void)state;
    Window *window = open_level(NULL, 1280, 720, true);
    play(window, "until title\nwait 900\n");
    looks_right(window, "the title in a room");
    play(window, "click levels\nwait 600\n");
    looks_right(window, "the levels in a room");
    play(window, "key S\nwait 300\n");
    looks_right(window, "the settings in a room");
    window_close(window);
    window = open_level("shocked_bill", 1024, 768, true);
    play(window, "until briefing\nwait 300\n");
    looks_right(window, "the briefing in a room");
    to_the_replies(window);
    looks_right(window, "the replies in a room");
    play(window, "finish\nwait 1500\n");
    looks_right(window, "the ending in a room");
    window_close(window);
}

/* ---- from turn to turn ---- */

/* What a player looks at: the room, the heads in it, the first reply. */
typedef struct Places {
    Box room, reply;
    FacePlace heads[STORY_CUSTOMERS_MAX];
    int count;
} Places;

static Places places_now(const Window *window) {
    const Encounter *self = window->stack[window->depth - 1].self;
    const Placed *reply = ui_control_named(window_placed(window), "reply.1");
    Places now = { .room = self->stage.box, .count = self->stage.count };
    assert_non_null(reply);
    now.reply = reply->box;
    for (int i = 0; i < now.count; i++)
        now.heads[i] = self->stage.faces[i].place;
    return now;
}

static bool apart(double a, double b) {
    return fabs(a - b) > 0.5;
}

/* A reply may be one line or two; where the first begins stays. */
static void nothing_jumped(const Places *before, const Places *now) {
    assert_false(apart(before->room.x, now->room.x));
    assert_false(apart(before->room.y, now->room.y));
    assert_false(apart(before->room.w, now->room.w));
    assert_false(apart(before->room.h, now->room.h));
    assert_false(apart(before->reply.x, now->reply.x));
    assert_false(apart(before->reply.y, now->reply.y));
    assert_int_equal(before->count, now->count);
    for (int i = 0; i < now->count; i++) {
        assert_false(apart(before->heads[i].cx, now->heads[i].cx));
        assert_false(apart(before->heads[i].cy, now->heads[i].cy));
        assert_false(apart(before->heads[i].scale, now->heads[i].scale));
    }
}

static void the_face_and_the_replies_stay_where_they_are(void **state) {
    (void)state;
    static const char *const levels[] = { COUPLE, "disputed_delivery" };
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++) {
        Window *window = open_level(levels[i], 1280, 720, false);
        to_the_replies(window);
        Places first = places_now(window);
        for (int turn = 0; turn < 3; turn++) {
            play(window, "key 1\nwait 300\nlisten\nwait 900\n");
            if (!on(window, "encounter")) break;
            Places now = places_now(window);
            nothing_jumped(&first, &now);
        }
        window_close(window);
    }
}

/* The couple's longest set of replies is offered when they go. */
static void a_large_set_of_replies_does_not_move_the_picture(void **state) {
    (void)state;
    Window *window = open_level(COUPLE, 1280, 720, false);
    play(window, "set reduced_motion 1\nset typing 0\n");
    to_the_replies(window);
    Places first = places_now(window);
    static const char road[] = "34222122541";
    for (const char *reply = road; *reply; reply++) {
        char key[40];
        snprintf(key, sizeof key, "key %c\nwait 300\nlisten\nwait 300\n",
                 *reply);
        play(window, key);
        assert_true(on(window, "encounter"));
        Places now = places_now(window);
        nothing_jumped(&first, &now);
        replies_in_sight(window);
    }
    window_close(window);
}

static void
an_upright_window_gives_the_person_what_replies_leave(void **state) {
    (void)state;
    Window *window = open_level("our_mistake", 480, 900, false);
    to_the_replies(window);
    Places few = places_now(window);
    assert_true(few.room.h > 0.45 * 900);
    assert_true(few.heads[0].scale * 2 > 0.15 * 900);
    play(window, "set text_size 150\nlisten\nwait 900\n");
    assert_true(replies_in_sight(window) >= 3);
    assert_true(places_now(window).room.h < few.room.h);
    looks_right(window, "an upright window");
    window_close(window);
}

/* ---- lines, and hands ---- */

static const Placed *words_placed(const Ui *ui, const char *words) {
    for (int i = 0; i < ui->placed_count; i++)
        if (ui->placed[i].has_words &&
            strcmp(ui_words(ui, &ui->placed[i]), words) == 0)
            return &ui->placed[i];
    return NULL;
}

static void lines_for_a_room_are_six_pixels_and_named_at_their_ends(void **st) {
    (void)st;
    Window *window = open_level("disputed_delivery", 1280, 720, false);
    to_the_replies(window);
    const Ui *ui = window_placed(window);
    assert_true(curve_line_px(ui, 5) < 6); /* at a desk */
    play(window, "set projector 1\nfinish\nkey Return\nwait 600\n"
                 "key Return\nwait 3000\n");
    assert_true(on(window, "debrief"));
    ui = window_placed(window);
    assert_true(curve_line_px(ui, 5) >= 6);
    const Placed *name = words_placed(ui, "Emil");
    assert_non_null(name);
    assert_true(name->box.x > ui->screen.w * 0.6);
    window_close(window);
}

/* Hands on the counter end at this part of the picture's height. */
#define HANDS_END 0.76

static void what_is_said_and_done_leaves_the_hands_in_sight(void **state) {
    (void)state;
    Window *window = open_level("disputed_delivery", 1280, 720, false);
    to_the_replies(window);
    for (int turn = 0; turn < 4 && on(window, "encounter"); turn++) {
        const Encounter *self = window->stack[window->depth - 1].self;
        const Placed *name =
            words_placed(window_placed(window), "Emil Navratil");
        assert_non_null(name);
        assert_true(name->box.y > self->stage.box.h * HANDS_END);
        play(window, "key 1\nwait 300\nlisten\nwait 900\n");
    }
    window_close(window);
}

/* The first text that begins so. */
static const Placed *words_from(const Ui *ui, const char *start) {
    for (int i = 0; i < ui->placed_count; i++)
        if (ui->placed[i].has_words &&
            !strncmp(ui_words(ui, &ui->placed[i]), start, strlen(start)))
            return &ui->placed[i];
    return NULL;
}

static void replies_stay_when_the_window_gets_another_size(void **state) {
    (void)state;
    Window *window = open_level(COUPLE, 1280, 720, false);
    to_the_replies(window);
    play(window, "key 1\nwait 300\nlisten\nwait 900\n");
    assert_non_null(ui_control_named(window_placed(window), "reply.1"));
    play(window, "size 200x600\nwait 900\n");
    assert_non_null(ui_control_named(window_placed(window), "reply.1"));
    play(window, "size 1280x720\nwait 900\n");
    assert_true(replies_in_sight(window) >= 3);
    window_close(window);
}

/* A room reads it while the customer answers. */
static void what_the_player_said_stays_in_sight(void **state) {
    (void)state;
    Window *window = open_level(COUPLE, 1280, 720, true);
    to_the_replies(window);
    play(window, "key 1\nwait 900\n");
    const Placed *said = words_from(window_placed(window), "You: ");
    assert_non_null(said);
    assert_false(said->clipped);
    assert_true(said->box.y + said->box.h <= 720);
    window_close(window);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_replies_are_in_sight_at_100_to_160_per_cent),
        cmocka_unit_test(
            a_room_has_one_column_with_numbers_as_large_as_the_words),
        cmocka_unit_test(a_room_sees_no_tools_and_its_keys_still_work),
        cmocka_unit_test(letters_for_a_room_are_60_units_and_45),
        cmocka_unit_test(all_screens_can_be_read_in_a_room),
        cmocka_unit_test(the_face_and_the_replies_stay_where_they_are),
        cmocka_unit_test(a_large_set_of_replies_does_not_move_the_picture),
        cmocka_unit_test(an_upright_window_gives_the_person_what_replies_leave),
        cmocka_unit_test(
            lines_for_a_room_are_six_pixels_and_named_at_their_ends),
        cmocka_unit_test(what_is_said_and_done_leaves_the_hands_in_sight),
        cmocka_unit_test(replies_stay_when_the_window_gets_another_size),
        cmocka_unit_test(what_the_player_said_stays_in_sight),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
