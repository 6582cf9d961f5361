/* SPDX-License-Identifier: MIT
 * The stage without a window: time goes by, and it tells which parts of the
 * picture are to be drawn again. */
#include "window/scene/stage_people.h"
#include "window/scene/stage_queue.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

enum { WIDE = 640, HIGH = 360, STEP_MS = 50, STEPS = 160 };
static const Box picture = { 0, 0, WIDE, HIGH };

static uint32_t *copy_of(cairo_surface_t *surface) {
    cairo_surface_flush(surface);
    uint32_t *copy = malloc(WIDE * HIGH * 4);
    memcpy(copy, cairo_image_surface_get_data(surface), WIDE * HIGH * 4);
    return copy;
}

static bool in_changes(const StageChanges *changes, int x, int y) {
    for (int i = 0; i < changes->count; i++)
        if (box_holds(changes->boxes[i], x + 0.5, y + 0.5)) return true;
    return false;
}

/* Pixels that differ outside the boxes that were told. */
static int untold(cairo_surface_t *surface, const uint32_t *before,
                  const StageChanges *changes) {
    uint32_t *now = copy_of(surface);
    int count = 0;
    for (int y = 0; y < HIGH; y++)
        for (int x = 0; x < WIDE; x++)
            if (now[y * WIDE + x] != before[y * WIDE + x] &&
                !in_changes(changes, x, y))
                count++;
    free(now);
    return count;
}

static void someone_stands_there(Stage *stage, Channel channel) {
    Look look = face_plain_look();
    Expression shown = expression_of(look.temperament, -60, 150, 60);
    stage_start(stage, channel, "shop");
    stage_person(stage, &look, &shown);
}

/* How often something changed in eight seconds; each time, all that did lies
 * within what was told. */
static int changes_in(Channel channel, int mouth, bool still) {
    Stage stage = { 0 };
    cairo_surface_t *surface =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, WIDE, HIGH);
    cairo_t *cr = cairo_create(surface);
    int times = 0;
    someone_stands_there(&stage, channel);
    stage_draw(&stage, cr, LIGHT_DAY, picture);
    for (int i = 0; i < STEPS; i++) {
        uint32_t *before = copy_of(surface);
        StageChanges changes =
            stage_update(&stage, STEP_MS, i % 2 ? mouth : 0, still);
        stage_draw(&stage, cr, LIGHT_DAY, picture);
        if (channel != CHANNEL_PHONE) /* its wave is drawn when it is told */
            assert_int_equal(untold(surface, before, &changes), 0);
        times += changes.count > 0;
        free(before);
    }
    stage_end(&stage);
    cairo_destroy(cr);
    cairo_surface_destroy(surface);
    return times;
}

static void who_breathes_changes_only_what_is_told(void **state) {
    (void)state;
    assert_true(changes_in(CHANNEL_COUNTER, 0, false) > STEPS / 16);
}

static void who_speaks_changes_more_often(void **state) {
    (void)state;
    assert_true(changes_in(CHANNEL_COUNTER, 600, false) >
                changes_in(CHANNEL_COUNTER, 0, false));
}

static void with_reduced_motion_little_moves(void **state) {
    (void)state;
    assert_true(changes_in(CHANNEL_COUNTER, 0, true) <
                changes_in(CHANNEL_COUNTER, 0, false));
}

static void on_the_phone_the_clock_tells_each_second(void **state) {
    (void)state;
    int seconds = STEPS * STEP_MS / 1000;
    assert_in_range(changes_in(CHANNEL_PHONE, 0, true), seconds - 1, seconds);
}

/* ---- close-ups ---- */

/* The part of the picture's height that the smallest head has in it. */
static double smallest_head(int people, Box box) {
    Stage stage = { 0 };
    cairo_surface_t *surface =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, WIDE, HIGH);
    cairo_t *cr = cairo_create(surface);
    double least = 1;
    someone_stands_there(&stage, CHANNEL_COUNTER);
    for (int i = 1; i < people; i++)
        stage.faces[i] = stage.faces[0];
    stage.count = people;
    stage_draw_close(&stage, cr, LIGHT_DAY, box);
    for (int i = 0; i < stage.pane_count; i++) {
        double head = 2 * stage.faces[0].place.scale * stage.panes[i].at.yy;
        if (head / box.h < least) least = head / box.h;
    }
    stage_end(&stage);
    cairo_destroy(cr);
    cairo_surface_destroy(surface);
    return least;
}

static void a_head_in_a_close_up_is_a_third_of_the_picture(void **state) {
    (void)state;
    for (int width = 200; width <= 320; width += 40) {
        const Box column = { 0, 0, width, HIGH };
        for (int people = 1; people <= 3; people++)
            assert_true(smallest_head(people, column) >= STAGE_FACE);
    }
}

/* How far from the middle of her pane her head is, in heights of the pane. */
static double off_the_middle(Stand at) {
    Stage stage = { 0 };
    cairo_surface_t *surface =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, WIDE, HIGH);
    cairo_t *cr = cairo_create(surface);
    someone_stands_there(&stage, CHANNEL_COUNTER);
    stage.faces[1] = stage.faces[0];
    stage.count = 2;
    stage_staging(&stage, 1, (Staging){ .at = (unsigned char)at });
    stage_all_here(&stage);
    stage_draw_close(&stage, cr, LIGHT_DAY, (Box){ 0, 0, 240, HIGH });
    cairo_matrix_t way;
    const StagePane *pane = &stage.panes[1];
    double x = stage.faces[1].place.cx, y = stage.faces[1].place.cy;
    stage_way_matrix(&stage, 1, true, &way);
    cairo_matrix_transform_point(&way, &x, &y);
    cairo_matrix_transform_point(&pane->at, &x, &y);
    stage_end(&stage);
    cairo_destroy(cr);
    cairo_surface_destroy(surface);
    return fabs(y - pane->box.y - pane->box.h / 2) / pane->box.h;
}

static void a_close_up_goes_down_with_who_kneels_or_sits(void **state) {
    (void)state;
    assert_true(off_the_middle(STAND_COUNTER) < 0.1);
    assert_true(off_the_middle(STAND_KNEES) < 0.1);
    assert_true(off_the_middle(STAND_CHAIR) < 0.1);
}

static void in_close_ups_only_what_is_told_changes(void **state) {
    (void)state;
    const Box column = { 0, 0, 230, HIGH };
    Stage stage = { 0 };
    cairo_surface_t *surface =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, WIDE, HIGH);
    cairo_t *cr = cairo_create(surface);
    int times = 0;
    someone_stands_there(&stage, CHANNEL_COUNTER);
    stage.faces[1] = stage.faces[0];
    stage.count = 2;
    stage_draw_close(&stage, cr, LIGHT_DAY, column);
    for (int i = 0; i < STEPS; i++) {
        uint32_t *before = copy_of(surface);
        StageChanges changes = stage_update(&stage, STEP_MS, 0, false);
        stage_draw_close(&stage, cr, LIGHT_DAY, column);
        assert_int_equal(untold(surface, before, &changes), 0);
        times += changes.count > 0;
        free(before);
    }
    assert_true(times > STEPS / 16);
    stage_end(&stage);
    cairo_destroy(cr);
    cairo_surface_destroy(surface);
}

/* How many pixels change with what `alter` does to the stage; all of them lie
 * within what is told. */
static int altered(const char *room, void (*alter)(Stage *stage)) {
    Stage stage = { 0 };
    cairo_surface_t *surface =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, WIDE, HIGH);
    cairo_t *cr = cairo_create(surface);
    someone_stands_there(&stage, CHANNEL_COUNTER);
    stage_room(&stage, room);
    stage_all_here(&stage);
    stage_update(&stage, STEP_MS, 0, true);
    stage_draw(&stage, cr, LIGHT_DAY, picture);
    uint32_t *before = copy_of(surface);
    alter(&stage);
    StageChanges changes = stage_update(&stage, STEP_MS, 0, true);
    stage_draw(&stage, cr, LIGHT_DAY, picture);
    assert_int_equal(untold(surface, before, &changes), 0);
    int count = untold(surface, before, &(StageChanges){ .count = 0 });
    free(before);
    stage_end(&stage);
    cairo_destroy(cr);
    cairo_surface_destroy(surface);
    return count;
}

static void nothing_else(Stage *stage) {
    stage_staging(stage, 0, (Staging){ .lies = HOLDS_NOT_SAID });
    stage_time(stage, 0, HOUR_NOT_SAID);
}

static void a_letter(Stage *stage) {
    stage_staging(stage, 0, (Staging){ .lies = HOLDS_LETTER });
}

static void a_letter_that_she_takes_back(Stage *stage) {
    a_letter(stage);
    stage_staging(stage, 0, (Staging){ .lies = HOLDS_NOTHING });
}

static void half_past_four(Stage *stage) {
    stage_time(stage, 16 * 60 + 30 + 1, HOUR_NOT_SAID);
}

static void evening(Stage *stage) {
    stage_time(stage, 0, HOUR_EVENING);
}

static void in_the_evening_the_light_is_another(void **state) {
    (void)state;
    assert_true(altered("shop", evening) > WIDE * HIGH / 4);
}

static void what_lies_on_the_counter_is_seen_until_it_is_taken(void **state) {
    (void)state;
    assert_int_equal(altered("shop", nothing_else), 0);
    assert_true(altered("shop", a_letter) > 200);
    assert_int_equal(altered("shop", a_letter_that_she_takes_back), 0);
}

static void hands_out_of_sight(Stage *stage) {
    stage_staging(stage, 0, (Staging){ .hands = HANDS_DOWN });
    stage->altered = true;
}

static void a_letter_and_no_hands(Stage *stage) {
    stage_staging(stage, 0,
                  (Staging){ .hands = HANDS_DOWN, .lies = HOLDS_LETTER });
}

/* Her hands are folded on the counter, and neither covers the other. */
static void what_lies_on_the_counter_is_beside_her_hands(void **state) {
    (void)state;
    int letter = altered("shop", a_letter);
    int hands = altered("shop", hands_out_of_sight);
    int both = altered("shop", a_letter_and_no_hands);
    assert_true(hands > 200);
    assert_true(both > letter + hands - hands / 10);
}

static void a_clock_on_the_wall_tells_the_time_of_the_words(void **state) {
    (void)state;
    assert_true(altered("clinic", half_past_four) > 10);
    assert_int_equal(altered("shop", half_past_four), 0); /* it has none */
}

static void a_sofa(Stage *stage) {
    stage->setting.brings = BRINGS_SOFA_LEFT;
    stage->altered = true;
}

static void the_sofa_turned(Stage *stage) {
    stage->setting.brings = BRINGS_SOFA_RIGHT;
    stage->altered = true;
}

static void a_shut_cupboard(Stage *stage) {
    stage->setting.cupboard = CUPBOARD_SHUT;
    stage->altered = true;
}

static void four_others(Stage *stage) {
    stage->setting.queue = QUEUE_MAX;
    stage->altered = true;
}

static void she_sits_down(Stage *stage) {
    stage_staging(stage, 0, (Staging){ .at = STAND_CHAIR });
}

static void what_stands_in_the_room_is_drawn_again(void **state) {
    (void)state;
    assert_true(altered("front_room", a_sofa) > 500);
    assert_true(altered("front_room", the_sofa_turned) > 500);
    assert_int_equal(altered("shop", a_sofa), 0);
    assert_true(altered("hallway", a_shut_cupboard) > 500);
    assert_int_equal(altered("shop", a_shut_cupboard), 0);
    assert_true(altered("wholesale", four_others) > 2000);
    assert_true(altered("front_room", she_sits_down) > 500);
}

/* Seen beside one, and beside two: each of them in her own place, or in the
 * middle while the other is away. From behind a head only hair is seen. */
static void nobody_waits_behind(const Stage *stage) {
    double middle = stage->box.x + stage->box.w / 2;
    for (int who = 0; who < QUEUE_MAX; who++) {
        double x = stage_stranger_x(stage, who);
        for (int i = 0; i <= stage->count; i++) {
            const FacePlace *at = &stage->faces[i % stage->count].place;
            double away = fabs(x - (i < stage->count ? at->cx : middle));
            assert_true(away > at->scale);
        }
    }
}

static void who_waits_is_seen_beside_one_and_beside_two(void **state) {
    (void)state;
    static const Box layouts[] = { { 0, 0, WIDE, HIGH },
                                   { 0, 0, WIDE / 3.0, HIGH },
                                   { 0, 0, WIDE, HIGH / 1.5 } };
    for (int i = 0; i < 6; i++) {
        Stage stage = { 0 };
        cairo_surface_t *surface =
            cairo_image_surface_create(CAIRO_FORMAT_RGB24, WIDE, HIGH);
        cairo_t *cr = cairo_create(surface);
        someone_stands_there(&stage, CHANNEL_COUNTER);
        if (i % 2) stage.faces[stage.count++] = stage.faces[0];
        stage_draw(&stage, cr, LIGHT_DAY, layouts[i / 2]);
        nobody_waits_behind(&stage);
        stage_end(&stage);
        cairo_destroy(cr);
        cairo_surface_destroy(surface);
    }
}

/* The front of the counter, before somebody on her knees. */
static uint32_t *before_who_kneels(Hands hands) {
    Stage stage = { 0 };
    cairo_surface_t *surface =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, WIDE, HIGH);
    cairo_t *cr = cairo_create(surface);
    someone_stands_there(&stage, CHANNEL_COUNTER);
    stage_staging(
        &stage, 0,
        (Staging){ .at = STAND_KNEES, .hands = (unsigned char)hands });
    stage_all_here(&stage);
    stage_update(&stage, STEP_MS, 0, true);
    stage_draw(&stage, cr, LIGHT_DAY, picture);
    uint32_t *copy = copy_of(surface);
    memset(copy, 0, WIDE * (size_t)(stage.edge + 12) * 4);
    stage_end(&stage);
    cairo_destroy(cr);
    cairo_surface_destroy(surface);
    return copy;
}

static void no_hands_are_on_the_counter_of_who_kneels(void **state) {
    (void)state;
    uint32_t *down = before_who_kneels(HANDS_DOWN);
    uint32_t *flat = before_who_kneels(HANDS_FLAT);
    assert_memory_equal(down, flat, WIDE * HIGH * 4);
    free(down);
    free(flat);
}

/* The seconds of the call, after two seconds with her there or not. */
static double call_with(Stand at) {
    Stage stage = { 0 };
    someone_stands_there(&stage, CHANNEL_PHONE);
    stage_staging(&stage, 0, (Staging){ .at = (unsigned char)at });
    for (int i = 0; i < 40; i++)
        stage_update(&stage, STEP_MS, 0, false);
    stage_end(&stage);
    return stage.call_seconds;
}

static void a_call_lasts_from_when_she_is_on_the_line(void **state) {
    (void)state;
    assert_true(call_with(STAND_NOT_SAID) > 1.9);
    assert_true(call_with(STAND_AWAY) < 0.01);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(who_breathes_changes_only_what_is_told),
        cmocka_unit_test(who_speaks_changes_more_often),
        cmocka_unit_test(with_reduced_motion_little_moves),
        cmocka_unit_test(on_the_phone_the_clock_tells_each_second),
        cmocka_unit_test(a_head_in_a_close_up_is_a_third_of_the_picture),
        cmocka_unit_test(a_close_up_goes_down_with_who_kneels_or_sits),
        cmocka_unit_test(in_close_ups_only_what_is_told_changes),
        cmocka_unit_test(in_the_evening_the_light_is_another),
        cmocka_unit_test(what_lies_on_the_counter_is_seen_until_it_is_taken),
        cmocka_unit_test(what_lies_on_the_counter_is_beside_her_hands),
        cmocka_unit_test(what_stands_in_the_room_is_drawn_again),
        cmocka_unit_test(a_clock_on_the_wall_tells_the_time_of_the_words),
        cmocka_unit_test(no_hands_are_on_the_counter_of_who_kneels),
        cmocka_unit_test(a_call_lasts_from_when_she_is_on_the_line),
        cmocka_unit_test(who_waits_is_seen_beside_one_and_beside_two),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
