/* SPDX-License-Identifier: MIT
 * The map of a level in the window: where things lie in it. */
#include "window/map/mapping.h"

#include "window/map/scene.h"
#include "window/map/sight.h"
#include "window/screen.h"

static Box box_of(const MapSpot *spot) {
    return (Box){ spot->x - spot->w / 2, spot->y, spot->w, spot->h };
}

static void nothing_lies_over_anything(const MapPlan *plan) {
    Box whole = { 0, 0, plan->width, plan->height };
    for (int i = 0; i < plan->spot_count; i++) {
        Box one = box_of(&plan->spots[i]);
        assert_true(inside(one, whole));
        for (int k = 0; k < i && k < plan->box_count; k++)
            if (box_overlaps(one, box_of(&plan->spots[k])))
                fail_msg("%d lies over %d", i, k);
    }
}

/* Every name whole in its box, at the size at which all of it is seen. */
static void all_names_fit(const MapScene *scene, const Ui *ui, double scale) {
    double letter = floor(scene->letter * scale);
    for (int i = 0; i < scene->plan->box_count; i++) {
        TypeStyle style = map_scene_style(ui, letter, scene->things[i].lines);
        double room = scene->plan->spots[i].w * scale - 2 * letter * 0.35;
        if (scene->things[i].kind == MAP_ENDING) room -= letter * 2;
        const TypeBlock *block = typeset_block(
            ui->typeset, scene->things[i].name, &style, (int)room);
        if (block->cut) fail_msg("%s is cut", scene->things[i].name);
    }
}

/* The map of a level in a room of that many pixels: all of it seen at once.
 * Returns the size of its letters then. */
static double lay(const char *level, int window_height) {
    Window *window =
        open_window((WindowOptions){ .level = level,
                                     .width = window_height * 16 / 9,
                                     .height = window_height,
                                     .author = true });
    double width = window_height * 1.26, height = window_height * 0.8;
    play(window, "wait 100");
    Ui *ui = window_ui(window);
    const Story *story =
        session_story(meeting_session(window_shared(window)->meeting));
    MapScene *scene =
        map_scene_new(ui, story, (MapFrame){ width, height, NONE, NULL });
    assert_int_equal(scene->beats, story->beat_count);
    assert_false(scene->partial);
    nothing_lies_over_anything(scene->plan);
    MapSight sight =
        map_sight_whole((Box){ 0, 0, width, height }, scene->plan, 9);
    all_names_fit(scene, ui, sight.scale);
    double letter = scene->letter * sight.scale;
    map_scene_free(scene);
    window_close(window);
    return letter;
}

static void sixty_beats_can_all_be_read_at_1080(void **state) {
    (void)state;
    write_rows(60);
    assert_true(lay(written, 1080) >= MAP_LEGIBLE);
    write_line(60);
    assert_true(lay(written, 1080) >= MAP_LEGIBLE);
    write_fan(60);
    assert_true(lay(written, 1080) >= MAP_LEGIBLE);
}

static void all_levels_that_ship_can_be_read_with_ease(void **state) {
    (void)state;
    static const char *const levels[] = { "shocked_bill", "disputed_delivery",
                                          "crabby_couple/first_visit",
                                          "crabby_couple/second_visit",
                                          "crabby_couple/third_visit" };
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
        assert_true(lay(levels[i], 1080) >= 1.25 * MAP_LEGIBLE);
}

static void an_arrow_never_goes_through_a_box(void **state) {
    (void)state;
    MapPlan *plan = map_plan_new(5, 5);
    static const int links[5][2] = {
        { 0, 1 }, { 1, 2 }, { 2, 3 }, { 0, 3 }, { 3, 0 }
    };
    for (int i = 0; i < 5; i++) {
        plan->spots[i].w = 100;
        plan->spots[i].h = 40;
        plan->links[i].from = links[i][0];
        plan->links[i].to = links[i][1];
    }
    map_plan_lay(plan, 0, 20, 300, 600);
    nothing_lies_over_anything(plan);
    /* down past two rows, and up again past all four, beside both ends */
    int down = 0, up = 0;
    for (int i = plan->box_count; i < plan->spot_count; i++) {
        down += !plan->spots[i].up && plan->spots[i].to == 3;
        up += plan->spots[i].up && plan->spots[i].to == 0;
    }
    assert_int_equal(down, 2);
    assert_int_equal(up, 4);
    assert_true(plan->links[4].up);
    map_plan_free(plan);
}

static void a_window_of_a_few_pixels_is_no_reason_to_stop(void **state) {
    (void)state;
    static const double rooms[][2] = {
        { 0, 0 }, { -300, -20 }, { 1, 1 }, { 0, 5000 }, { 5000, 0 }
    };
    for (size_t i = 0; i < sizeof rooms / sizeof *rooms; i++) {
        MapPlan *plan = map_plan_new(2, 1);
        plan->spots[0].w = plan->spots[1].w = 100;
        plan->spots[0].h = plan->spots[1].h = 40;
        plan->links[0] = (MapLink){ .from = 0, .to = 1 };
        map_plan_lay(plan, 0, 20, rooms[i][0], rooms[i][1]);
        assert_int_equal(plan->row_count, 2);
        nothing_lies_over_anything(plan);
        map_plan_free(plan);
    }
}

static void
a_level_of_three_thousand_beats_is_drawn_in_part_and_told(void **state) {
    (void)state;
    write_rows(3000);
    Window *window = open_author(written);
    to_the_map(window);
    assert_true(shows(window, "too large to be drawn whole"));
    assert_true(shows(window, "240 of its 3000 beats"));
    const Story *story =
        session_story(meeting_session(window_shared(window)->meeting));
    MapScene *scene = map_scene_new(window_ui(window), story,
                                    (MapFrame){ 900, 500, 1500, NULL });
    assert_int_equal(scene->beats, MAP_BEATS);
    assert_true(scene->arrow_count <= MAP_ARROWS);
    assert_int_equal(scene->box_of_beat[1500], 0);
    nothing_lies_over_anything(scene->plan);
    map_scene_free(scene);
    window_close(window);
}

static void names_of_any_length_and_script_stay_in_their_box(void **state) {
    (void)state;
    char name[1001];
    memset(name, 'w', 1000);
    name[1000] = '\0';
    FILE *out = begin_level(name);
    fprintf(out,
            "beat \"%s\" { ana \"Well?\", reply \"A\" { tone = \"ask\", "
            "next = \"السؤال عن الفاتورة\" } }\n",
            name);
    fputs("beat \"السؤال عن الفاتورة\" { ana \"Well?\", reply \"A\" { tone = "
          "\"ask\", next = \"end\" } }\n",
          out);
    end_level(out);
    Window *window = open_author(written);
    play(window, "set reduced_motion 1\nwait 100\nkey Return\nlisten\nkey M\n"
                 "wait 500\nkey Return\nwait 50\nkey Down\nwait 50");
    assert_true(shows(window, "السؤال"));
    const Story *story =
        session_story(meeting_session(window_shared(window)->meeting));
    MapScene *scene = map_scene_new(window_ui(window), story,
                                    (MapFrame){ 900, 500, NONE, NULL });
    nothing_lies_over_anything(scene->plan);
    assert_true(scene->plan->spots[0].w < 20 * scene->letter);
    map_scene_free(scene);
    window_close(window);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sixty_beats_can_all_be_read_at_1080),
        cmocka_unit_test(all_levels_that_ship_can_be_read_with_ease),
        cmocka_unit_test(an_arrow_never_goes_through_a_box),
        cmocka_unit_test(a_window_of_a_few_pixels_is_no_reason_to_stop),
        cmocka_unit_test(
            a_level_of_three_thousand_beats_is_drawn_in_part_and_told),
        cmocka_unit_test(names_of_any_length_and_script_stay_in_their_box),
    };
    return cmocka_run_group_tests(tests, choose_name, remove_written);
}
