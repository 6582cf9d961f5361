/* SPDX-License-Identifier: MIT
 * People come, stand, and leave as the words say. */
#include "core/play/rooms.h"
#include "window/scene/stage_ending.h"
#include "window/scene/stage_people.h"
#include "window/scene/stage_quiet.h"

#include <math.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

static Stage with(int count, const char *room) {
    Stage stage = { .count = 0 };
    stage_start(&stage, CHANNEL_COUNTER, room);
    stage.count = count;
    stage.box = (Box){ 0, 0, 1000, 500 };
    stage.edge = 350;
    for (int i = 0; i < count; i++)
        stage.faces[i].way.goes_to = 1;
    return stage;
}

/* Seconds until nobody walks any more. */
static double walked(Stage *stage, bool still) {
    for (int i = 0; i < 300; i++)
        if (!stage_way(stage, 0, 0.01, still)) return i * 0.01;
    return 3;
}

static void she_walks_in_within_a_second(void **state) {
    (void)state;
    Stage stage = with(1, "shop");
    double seconds = walked(&stage, false);
    assert_true(seconds > 0.6 && seconds < 0.8);
    assert_true(fabs(stage.faces[0].way.here - 1) < 1e-9);
}

static void reduced_motion_is_one_cut(void **state) {
    (void)state;
    Stage stage = with(1, "shop");
    assert_true(walked(&stage, true) <= 0.01);
    stage_close(&stage, SCENE_WALKS_OUT, OUTCOME_LOST);
    assert_true(walked(&stage, true) <= 0.01);
    assert_true(stage.faces[0].way.here < 1e-9);
}

static void who_is_away_leaves_the_picture(void **state) {
    (void)state;
    Stage stage = with(1, "shop");
    stage_all_here(&stage);
    stage_staging(&stage, 0, (Staging){ .at = STAND_AWAY });
    walked(&stage, false);
    assert_true(stage.faces[0].way.here < 1e-9);
    stage_staging(&stage, 0, (Staging){ .at = STAND_DOOR });
    walked(&stage, false);
    assert_true(stage.faces[0].way.here > 0.99 &&
                stage.faces[0].way.far > 0.99);
}

/* The head of who kneels stays in the picture, lower than of one who sits. */
static void who_kneels_is_lower_and_has_no_chair(void **state) {
    (void)state;
    Stage stage = with(1, "shop");
    cairo_matrix_t stands, sits, kneels;
    stage.faces[0].place = (FacePlace){ .cx = 500, .cy = 200, .scale = 97 };
    stage_all_here(&stage);
    stage_way_matrix(&stage, 0, true, &stands);
    stage_staging(&stage, 0, (Staging){ .at = STAND_CHAIR });
    walked(&stage, false);
    stage_way_matrix(&stage, 0, true, &sits);
    assert_true(stage_has_chair(&stage, 0));
    stage_staging(&stage, 0, (Staging){ .at = STAND_KNEES });
    walked(&stage, false);
    stage_way_matrix(&stage, 0, true, &kneels);
    assert_false(stage_has_chair(&stage, 0));
    double eyes[3] = { 200, 200, 200 }, x = 500;
    cairo_matrix_transform_point(&stands, &x, &eyes[0]);
    cairo_matrix_transform_point(&sits, &x, &eyes[1]);
    cairo_matrix_transform_point(&kneels, &x, &eyes[2]);
    assert_true(eyes[0] < eyes[1] && eyes[1] < eyes[2]);
    /* The mouth, half a head below the eyes, is seen as it speaks. */
    assert_true(eyes[2] < stage.edge - 60);
    stage_staging(&stage, 0, (Staging){ .at = STAND_COUNTER });
    assert_true(walked(&stage, false) < 1);
    assert_true(fabs(stage.faces[0].way.knees) < 1e-9);
}

static void a_door_closes_where_there_is_one(void **state) {
    (void)state;
    Stage street = with(1, "street"), shop = with(1, "shop");
    stage_close(&street, SCENE_DOOR_CLOSES, OUTCOME_LOST);
    stage_close(&shop, SCENE_DOOR_CLOSES, OUTCOME_LOST);
    assert_true(stage_ends(&street, 0.1, false));
    assert_true(street.door > 0 && street.door < 1);
    assert_false(stage_ends(&shop, 0.1, false));
    assert_true(shop.faces[0].way.goes_to < 0.5);
    stage_open(&street);
    assert_true(street.door <= 0);
}

static void words_know_of_the_doors_that_are_drawn(void **state) {
    (void)state;
    for (int i = 0; i < BACKDROP_PLAIN; i++) {
        bool drawn = backdrop_door_place((Backdrop)i) != DOOR_NONE;
        assert_int_equal(
            drawn, room_has_door(CHANNEL_COUNTER, backdrop_name((Backdrop)i)));
    }
}

static void the_closing_follows_from_channel_and_outcome(void **state) {
    (void)state;
    View view = { .channel = CHANNEL_COUNTER, .outcome = OUTCOME_LOST };
    assert_int_equal(stage_closing(&view), SCENE_WALKS_OUT);
    view.channel = CHANNEL_DOORSTEP;
    assert_int_equal(stage_closing(&view), SCENE_DOOR_CLOSES);
    view.outcome = OUTCOME_KEPT;
    assert_int_equal(stage_closing(&view), SCENE_STAYS);
    view.channel = CHANNEL_PHONE;
    assert_int_equal(stage_closing(&view), SCENE_HANGS_UP);
    view.scene = SCENE_SHAKES_HANDS;
    assert_int_equal(stage_closing(&view), SCENE_SHAKES_HANDS);
}

/* "Good day.", he goes, and what is told afterwards. */
static void they_leave_with_the_first_words_that_are_nobodys(void **state) {
    (void)state;
    ViewLine lines[] = { { .kind = LINE_SPEECH, .who = 0 },
                         { .kind = LINE_ASIDE, .who = NONE },
                         { .kind = LINE_ASIDE, .who = NONE } };
    View view = { .phase = PHASE_ENDED,
                  .channel = CHANNEL_DOORSTEP,
                  .outcome = OUTCOME_LOST,
                  .lines = lines,
                  .line_count = 3 };
    assert_int_equal(stage_parting(&view), 1);
    view.line_count = 1; /* they go while they speak */
    assert_int_equal(stage_parting(&view), NONE);
    lines[0].kind = LINE_ACTION; /* what is done is seen first */
    assert_int_equal(stage_parting(&view), 1);
    view.line_count = 3;
    view.scene = SCENE_SHAKES_HANDS; /* before what is told of later days */
    assert_int_equal(stage_parting(&view), 1);
    view.scene = SCENE_STAYS;
    assert_int_equal(stage_parting(&view), NONE);
    view.scene = SCENE_NOT_SAID;
    view.phase = PHASE_TALKING;
    assert_int_equal(stage_parting(&view), NONE);
}

static void after_the_call_another_room_has_no_phone(void **state) {
    (void)state;
    ViewLine lines[] = {
        { .kind = LINE_SPEECH, .who = 0, .room = { .backdrop = "kitchen" } },
        { .kind = LINE_ASIDE, .who = NONE, .room = { .backdrop = "street" } },
    };
    View view = { .channel = CHANNEL_PHONE,
                  .phase = PHASE_ENDED,
                  .scene = SCENE_HANGS_UP,
                  .room = { .backdrop = "street" },
                  .lines = lines,
                  .line_count = 2 };
    assert_true(stage_elsewhere(&view));
    lines[0].room.backdrop = "street"; /* it was from there that you rang */
    assert_false(stage_elsewhere(&view));
    lines[0].room.backdrop = "kitchen";
    view.scene = SCENE_STAYS; /* she is still on the line */
    assert_false(stage_elsewhere(&view));
    Stage stage = with(1, "street");
    stage.channel = CHANNEL_PHONE;
    assert_true(stage_has_panel(&stage));
    stage_leave_phone(&stage, true);
    assert_false(stage_has_panel(&stage));
    stage.closing = true;
    stage_open(&stage); /* the last reply is taken back */
    assert_true(stage_has_panel(&stage));
}

static void hands_change_on_their_way_down(void **state) {
    (void)state;
    const Stage stage = { .count = 1 };
    StageFace face = { .usual = HANDS_FLAT,
                       .hands = HANDS_FLAT,
                       .hands_before = HANDS_FLAT,
                       .hands_since = 9 };
    Pose pose = { 0 };
    stage_hands(&stage, &face, &pose, false);
    assert_true(pose.hands == HANDS_FLAT && pose.raised > 0.99);
    face.said.hands = HANDS_FIST;
    stage_hands(&stage, &face, &pose, false);
    assert_int_equal(pose.hands, HANDS_FLAT); /* still the old ones */
    face.hands_since = 1;
    stage_hands(&stage, &face, &pose, false);
    assert_true(pose.hands == HANDS_FIST && pose.raised > 0.99);
}

static void hands_are_there_at_once_with_reduced_motion(void **state) {
    (void)state;
    const Stage stage = { .count = 1 };
    StageFace face = { .usual = HANDS_PALM_UP, .hands = HANDS_PALM_UP };
    Pose pose = { 0 };
    face.said.hands = HANDS_SHAKING;
    stage_hands(&stage, &face, &pose, true);
    assert_true(pose.hands == HANDS_SHAKING && pose.raised > 0.99);
    stage_hands(&stage, &face, &pose, false); /* the last picture lives on */
    assert_true(pose.hands == HANDS_SHAKING && pose.raised > 0.99);
}

static void ended(Stage *stage, double seconds) {
    for (double t = 0; t < seconds; t += 0.05) {
        stage_way(stage, 0, 0.05, false);
        stage_ends(stage, 0.05, false);
    }
}

static int held_with(Hands hands) {
    Stage stage = with(1, "shop");
    Pose pose = { 0 };
    Staging said = { .hands = (unsigned char)hands, .holds = HOLDS_KEYS };
    stage_staging(&stage, 0, said);
    stage_hands(&stage, &stage.faces[0], &pose, true);
    return pose.holds;
}

static void a_fist_holds_the_keys_and_folded_hands_nothing(void **state) {
    (void)state;
    assert_int_equal(held_with(HANDS_FIST), HOLDS_KEYS);
    assert_int_equal(held_with(HANDS_POINTING), HOLDS_KEYS);
    assert_int_equal(held_with(HANDS_FOLDED), HOLDS_NOTHING);
    assert_int_equal(held_with(HANDS_FLAT), HOLDS_NOTHING);
}

static void what_she_held_last_is_left_on_the_counter(void **state) {
    (void)state;
    Stage stage = with(1, "shop");
    stage_staging(&stage, 0, (Staging){ .holds = HOLDS_CUP });
    stage_close(&stage, SCENE_LEAVES_SOMETHING, OUTCOME_DELIGHTED);
    assert_int_equal(stage.leaves, HOLDS_CUP);
    assert_int_equal(stage.faces[0].said.holds, HOLDS_NOTHING);
    ended(&stage, 2);
    assert_true(stage.left > 0.99);
    stage_open(&stage);
    assert_int_equal(stage.leaves, HOLDS_NOT_SAID);
    Stage empty = with(1, "shop"); /* nothing in her hands: a card */
    stage_close(&empty, SCENE_LEAVES_SOMETHING, OUTCOME_KEPT);
    assert_int_equal(empty.leaves, HOLDS_CARD);
}

static int first_row_drawn(cairo_surface_t *s) {
    int height = cairo_image_surface_get_height(s);
    int stride = cairo_image_surface_get_stride(s);
    const unsigned char *data = cairo_image_surface_get_data(s);
    for (int at = 0; at < height * stride; at++)
        if (data[at]) return at / stride;
    return height;
}

/* The highest row of a thing that is left on the counter, or lies there. */
static int top_of(Holds thing, bool left) {
    enum { WIDE = 1000, TALL = 500 };
    Stage stage = with(1, "shop");
    StageFace *face = &stage.faces[0];
    face->look = face_plain_look();
    face->place = (FacePlace){ 400, 200, 100 };
    if (left) stage.leaves = (int)thing;
    if (!left) face->said.lies = (unsigned char)thing;
    stage.left = left;
    cairo_surface_t *s =
        cairo_image_surface_create(CAIRO_FORMAT_ARGB32, WIDE, TALL);
    cairo_t *cr = cairo_create(s);
    stage_draw_left(&stage, cr);
    stage_draw_lying(&stage, 0, (Box){ 0, 0, WIDE, TALL }, cr);
    cairo_destroy(cr);
    cairo_surface_flush(s);
    int row = first_row_drawn(s);
    cairo_surface_destroy(s);
    return row;
}

static void
what_is_flat_lies_on_the_counter_and_not_over_its_edge(void **state) {
    (void)state;
    const int edge = 350;
    for (int thing = HOLDS_PAPER; thing < HOLD_THINGS; thing++)
        for (int left = 0; left < 2; left++) {
            int top = top_of((Holds)thing, left == 1);
            if (face_thing_stands((Holds)thing) ? top >= edge : top < edge)
                fail_msg("thing %d, left %d: its top is at %d", thing, left,
                         top);
        }
}

/* Her gaze after so many seconds of a staging. */
static StageFace looks_after(int who, Looks looks, double seconds, bool still) {
    Stage stage = with(2, "clinic");
    stage_staging(&stage, who, (Staging){ .looks = (unsigned char)looks });
    for (double t = 0; t < seconds; t += 0.01)
        stage_looks(&stage, who, 0.01, still);
    return stage.faces[who];
}

static void they_look_where_the_words_say(void **state) {
    (void)state;
    assert_true(looks_after(0, LOOKS_DOWN, 1, false).look_y > 0.5);
    assert_true(looks_after(0, LOOKS_UP, 1, false).look_y < -0.5);
    assert_true(looks_after(0, LOOKS_ASIDE, 1, false).look_x < -0.5);
    assert_true(looks_after(1, LOOKS_ASIDE, 1, false).look_x > 0.5);
    assert_true(looks_after(0, LOOKS_PARTNER, 1, false).look_x > 0.5);
    assert_true(looks_after(1, LOOKS_BACK, 1, false).look_x >
                looks_after(1, LOOKS_ASIDE, 1, false).look_x);
    StageFace you = looks_after(0, LOOKS_YOU, 1, false);
    assert_true(fabs(you.look_x) + fabs(you.look_y) < 1e-9);
    assert_true(you.look_away > 0.99); /* and not at who speaks */
}

static void a_look_is_a_movement_unless_motion_is_reduced(void **state) {
    (void)state;
    StageFace soon = looks_after(1, LOOKS_ASIDE, 0.05, false);
    assert_true(soon.look_x > 0 && soon.look_x < 0.5);
    assert_true(looks_after(1, LOOKS_ASIDE, 0.01, true).look_x > 0.99);
}

static void light_grows_warm_only_where_it_ended_in_delight(void **state) {
    (void)state;
    Stage glad = with(1, "shop"), kept = with(1, "shop");
    stage_close(&glad, SCENE_STAYS, OUTCOME_DELIGHTED);
    stage_close(&kept, SCENE_STAYS, OUTCOME_KEPT);
    ended(&glad, 3);
    ended(&kept, 3);
    assert_true(glad.warm > 0.99 && kept.warm < 1e-9);
}

static void an_animal_goes_with_who_walks_out(void **state) {
    (void)state;
    Stage stage = with(1, "shop");
    stage_all_here(&stage);
    stage.setting.animal =
        (Animal){ .kind = ANIMAL_DOG, .at = ANIMAL_AT_FLOOR };
    stage_close(&stage, SCENE_WALKS_OUT, OUTCOME_LOST);
    ended(&stage, 0.2);
    assert_int_equal(stage.setting.animal.at, ANIMAL_AT_FLOOR);
    ended(&stage, 2);
    assert_int_equal(stage.setting.animal.at, ANIMAL_AT_AWAY);
}

/* Where the animal is, in pixels from the middle of the picture. */
static double animal_x(const Stage *stage) {
    BackdropLook look = stage_look(stage);
    cairo_rectangle_int_t box;
    assert_true(backdrop_dog(&look, 0, 0, 1000, 415, &box));
    return box.x + box.width / 2.0 - 500;
}

static void on_the_floor_an_animal_is_beside_who_has_it_there(void **state) {
    (void)state;
    Stage stage = with(2, "clinic");
    stage_all_here(&stage);
    stage.setting.animal.kind = ANIMAL_DOG;
    double own = animal_x(&stage);
    for (int who = 0; who < 2; who++) {
        Setting now = stage.setting;
        setting_add(&now, (Staging){ .animal = ANIMAL_AT_FLOOR }, who);
        stage_animal(&stage, now.animal.at, now.animal.with);
        double x = animal_x(&stage);
        assert_true(who ? x > 20 : x < -20);
        assert_true(fabs(x) < fabs(own) - 50);
    }
    stage_animal(&stage, ANIMAL_AT_FLOOR, 0);
    assert_true(fabs(animal_x(&stage) - own) < 1);
}

static void who_walks_out_turns_to_where_they_go(void **state) {
    (void)state;
    Stage stage = with(1, "shop");
    stage_all_here(&stage);
    stage_close(&stage, SCENE_WALKS_OUT, OUTCOME_LOST);
    ended(&stage, 0.4);
    Pose pose = { 0 };
    stage_way_pose(&stage.faces[0], &pose);
    assert_true(pose.turn * stage.faces[0].way.side > 0.5);
}

static void silence_is_eyes_then_breath_then_a_hand(void **state) {
    (void)state;
    Stage stage = with(1, "shop");
    stage_be_quiet(&stage, 4);
    assert_int_equal(stage_quiet_hands(&stage, HANDS_FLAT), HANDS_FLAT);
    double away = 0, breath = 0;
    for (int i = 0; i < 39; i++) {
        Pose pose = { 0 };
        assert_true(stage_quiet_passes(&stage, 0.1));
        stage_quiet_pose(&stage, 0, &pose);
        away = fmax(away, fabs(pose.gaze_x));
        breath = fmax(breath, pose.breath);
    }
    assert_true(away > 0.4 && breath > 0.8);
    assert_int_equal(stage_quiet_hands(&stage, HANDS_FLAT), HANDS_FOLDED);
    for (int i = 0; i < 3; i++)
        stage_quiet_passes(&stage, 0.1);
    assert_false(stage_quiet_passes(&stage, 0.1));
    assert_int_equal(stage_quiet_hands(&stage, HANDS_FLAT), HANDS_FLAT);
}

static void they_come_in_where_the_first_words_put_them(void **state) {
    (void)state;
    Stage stage = with(2, "clinic");
    stage_arrives(&stage, 1, (Staging){ .at = STAND_DOOR });
    assert_true(stage.faces[1].way.far > 0.99);
    assert_true(stage.faces[1].way.here < 0.01);
    assert_true(stage.faces[0].way.far < 0.01);
}

static void the_camera_goes_to_who_speaks_in_a_couple(void **state) {
    (void)state;
    Stage stage = with(2, "shop");
    stage.faces[0].place.cx = 300;
    stage.faces[1].place.cx = 700;
    stage.speaker = NONE;
    stage_camera(&stage, 0.1, false);
    assert_true(fabs(stage.camera.zoom - 1) < 1e-9);
    stage.speaker = 1;
    assert_true(stage_camera(&stage, 0.1, false));
    for (int i = 0; i < 10; i++)
        stage_camera(&stage, 0.1, false);
    assert_false(stage_camera(&stage, 0.1, false));
    assert_true(stage.camera.zoom > 1.05);
    Box there = stage_seen(&stage, (Box){ 700, 180, 0, 0 });
    assert_true(fabs(there.x - 700) < 3); /* who speaks stays in place */
}

/* Where the head of the first one is drawn, in the end. */
static double head_x(const Stage *stage) {
    cairo_matrix_t way;
    double x = stage->faces[0].place.cx, y = stage->edge;
    stage_way_matrix(stage, 0, true, &way);
    cairo_matrix_transform_point(&way, &x, &y);
    return x;
}

/* Two people of that size at the door of a room; the box is of that width. */
static Stage at_the_door(const char *room, double width) {
    Stage stage = with(2, room);
    stage.box.w = width;
    for (int i = 0; i < 2; i++) {
        stage.faces[i].place =
            (FacePlace){ width * (i ? 0.67 : 0.33), 200, 97 };
        stage_staging(&stage, i, (Staging){ .at = STAND_DOOR });
    }
    stage_all_here(&stage);
    return stage;
}

static void who_is_at_the_door_stands_where_the_room_has_it(void **state) {
    (void)state;
    Stage stage = at_the_door("clinic", 1000);
    stage_staging(&stage, 1, (Staging){ .at = STAND_COUNTER });
    double door =
        500 + backdrop_way_in(BACKDROP_CLINIC, 1000, 500 * STAGE_ROOM);
    assert_true(door < 250 && fabs(head_x(&stage) - door) < 0.6 * 97);
    stage = at_the_door("elevator", 1000);
    stage_staging(&stage, 1, (Staging){ .at = STAND_AWAY });
    assert_true(fabs(head_x(&stage) - 500) < 2);
}

/* No head is cut off, nor behind another one. */
static void two_at_a_door_are_both_in_the_picture(void **state) {
    (void)state;
    for (int room = 0; room <= BACKDROP_PLAIN; room++)
        for (double width = 700; width < 2000; width += 300) {
            Stage stage = at_the_door(backdrop_name((Backdrop)room), width);
            double left = stage_stands(&stage, 0, true), head = 0.8 * 0.6 * 97;
            double right = stage_stands(&stage, 1, true);
            assert_true(left - head > 0 && right + head < width);
            assert_true(right - left > 2 * head);
            assert_true(stage_is_left_of(&stage, 0, 1));
        }
}

static void they_look_at_each_other_across_the_room(void **state) {
    (void)state;
    Stage stage = at_the_door("clinic", 1000);
    stage_staging(&stage, 0, (Staging){ .at = STAND_COUNTER });
    stage_staging(&stage, 1,
                  (Staging){ .at = STAND_DOOR, .looks = LOOKS_PARTNER });
    assert_true(stage_is_left_of(&stage, 1, 0));
    stage_looks(&stage, 1, 1, true);
    assert_true(stage.faces[1].look_x > 0.9);
}

static void
who_is_alone_stands_in_the_middle_until_another_comes(void **state) {
    (void)state;
    Stage stage = with(2, "shop");
    stage.faces[0].place.cx = 300;
    stage.faces[1].place.cx = 700;
    stage_staging(&stage, 1, (Staging){ .at = STAND_AWAY });
    stage_all_here(&stage);
    assert_true(fabs(head_x(&stage) - 500) < 1);
    stage_staging(&stage, 1, (Staging){ .at = STAND_COUNTER });
    assert_true(fabs(head_x(&stage) - 300) < 1);
}

static void who_stands_behind_a_door_shuts_it(void **state) {
    (void)state;
    static const char *const rooms[] = { "street", "hallway" };
    for (size_t i = 0; i < 2; i++) {
        Stage stage = with(1, rooms[i]);
        stage_all_here(&stage);
        stage_close(&stage, SCENE_DOOR_CLOSES, OUTCOME_LOST);
        assert_true(stage_ends(&stage, 0.1, false));
        assert_true(stage.faces[0].way.goes_to > 0.5);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(she_walks_in_within_a_second),
        cmocka_unit_test(reduced_motion_is_one_cut),
        cmocka_unit_test(who_is_away_leaves_the_picture),
        cmocka_unit_test(who_kneels_is_lower_and_has_no_chair),
        cmocka_unit_test(a_door_closes_where_there_is_one),
        cmocka_unit_test(words_know_of_the_doors_that_are_drawn),
        cmocka_unit_test(the_closing_follows_from_channel_and_outcome),
        cmocka_unit_test(they_leave_with_the_first_words_that_are_nobodys),
        cmocka_unit_test(after_the_call_another_room_has_no_phone),
        cmocka_unit_test(hands_change_on_their_way_down),
        cmocka_unit_test(hands_are_there_at_once_with_reduced_motion),
        cmocka_unit_test(
            what_is_flat_lies_on_the_counter_and_not_over_its_edge),
        cmocka_unit_test(what_she_held_last_is_left_on_the_counter),
        cmocka_unit_test(they_look_where_the_words_say),
        cmocka_unit_test(a_look_is_a_movement_unless_motion_is_reduced),
        cmocka_unit_test(light_grows_warm_only_where_it_ended_in_delight),
        cmocka_unit_test(an_animal_goes_with_who_walks_out),
        cmocka_unit_test(on_the_floor_an_animal_is_beside_who_has_it_there),
        cmocka_unit_test(who_walks_out_turns_to_where_they_go),
        cmocka_unit_test(silence_is_eyes_then_breath_then_a_hand),
        cmocka_unit_test(they_come_in_where_the_first_words_put_them),
        cmocka_unit_test(who_is_alone_stands_in_the_middle_until_another_comes),
        cmocka_unit_test(who_is_at_the_door_stands_where_the_room_has_it),
        cmocka_unit_test(two_at_a_door_are_both_in_the_picture),
        cmocka_unit_test(they_look_at_each_other_across_the_room),
        cmocka_unit_test(who_stands_behind_a_door_shuts_it),
        cmocka_unit_test(a_fist_holds_the_keys_and_folded_hands_nothing),
        cmocka_unit_test(the_camera_goes_to_who_speaks_in_a_couple),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
