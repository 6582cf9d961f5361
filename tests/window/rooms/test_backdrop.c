/* SPDX-License-Identifier: MIT */
#include "window/rooms/backdrop.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

/* The backdrops that the level format names. */
static const char *const format_names[] = {
    "clinic",     "garage",    "shop",         "street",     "office",
    "kitchen",    "wholesale", "dental",       "hallway",    "yard_office",
    "print_shop", "accounts",  "glass_office", "front_room", "van",
    "van_street", "bus",       "elevator"
};

enum { NAMES = sizeof format_names / sizeof *format_names, LIGHTS = 3 };

typedef void Part(cairo_t *cr, Backdrop room, const BackdropLook *look,
                  double x, double y, double w, double h);

typedef struct Picture {
    cairo_surface_t *surface;
    const unsigned char *data;
    int w, h, stride;
} Picture;

static Picture blank(int w, int h) {
    Picture p = { .w = w, .h = h };
    p.surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, w, h);
    p.stride = cairo_image_surface_get_stride(p.surface);
    p.data = cairo_image_surface_get_data(p.surface);
    return p;
}

static Picture drawn(Part *part, const char *name, const BackdropLook *look,
                     int w, int h) {
    Picture p = blank(w, h);
    cairo_t *cr = cairo_create(p.surface);
    part(cr, backdrop_named(name), look, 0, 0, w, h);
    assert_int_equal(cairo_status(cr), CAIRO_STATUS_SUCCESS);
    cairo_destroy(cr);
    cairo_surface_flush(p.surface);
    return p;
}

static void drop(Picture p) {
    cairo_surface_destroy(p.surface);
}

static uint32_t at(Picture p, int x, int y) {
    uint32_t pixel;
    memcpy(&pixel, p.data + (ptrdiff_t)y * p.stride + (ptrdiff_t)x * 4, 4);
    return pixel;
}

static unsigned alpha_at(Picture p, int x, int y) {
    return at(p, x, y) >> 24;
}

static double light_at(Picture p, int x, int y) {
    uint32_t c = at(p, x, y);
    return (0.30 * (c >> 16 & 0xff) + 0.59 * (c >> 8 & 0xff) +
            0.11 * (c & 0xff)) /
           255;
}

/* Mean and spread of lightness in a part of the picture. */
typedef struct Tone {
    double mean, spread;
} Tone;

static Tone tone_of(Picture p, int x0, int y0, int x1, int y1) {
    double sum = 0, squares = 0, n = 0;
    for (int y = y0; y < y1; y++)
        for (int x = x0; x < x1; x++, n++) {
            double v = light_at(p, x, y);
            sum += v;
            squares += v * v;
        }
    double mean = sum / n;
    return (Tone){ mean, sqrt(fmax(squares / n - mean * mean, 0)) };
}

static bool same(Picture a, Picture b) {
    return memcmp(a.data, b.data, (size_t)a.stride * (size_t)a.h) == 0;
}

static void every_backdrop_of_the_format_is_known(void **state) {
    (void)state;
    assert_int_equal(NAMES, BACKDROP_PLAIN);
    for (int i = 0; i < BACKDROP_PLAIN; i++) {
        assert_string_equal(backdrop_name((Backdrop)i), format_names[i]);
        assert_int_equal(backdrop_named(format_names[i]), i);
    }
    assert_null(backdrop_name(BACKDROP_PLAIN));
    assert_int_equal(backdrop_named("moon"), BACKDROP_PLAIN);
}

static void assert_opaque(Picture p, int from) {
    for (int y = from; y < p.h; y++)
        for (int x = 0; x < p.w; x++)
            assert_int_equal(alpha_at(p, x, y), 255);
}

static void every_room_paints_every_pixel_in_any_shape_and_light(void **state) {
    static const int sizes[][2] = {
        { 640, 360 }, { 640, 480 }, { 420, 180 }, { 200, 360 }, { 97, 61 }
    };
    (void)state;
    for (size_t i = 0; i < NAMES; i++)
        for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++)
            for (int light = 0; light < LIGHTS; light++) {
                BackdropLook look = { .light = (Light)light };
                Picture p = drawn(backdrop_draw, format_names[i], &look,
                                  sizes[s][0], sizes[s][1]);
                assert_opaque(p, 0);
                drop(p);
            }
}

static void
the_front_hides_all_below_its_edge_and_leaves_the_middle(void **st) {
    static const int sizes[][2] = { { 640, 360 }, { 480, 360 }, { 840, 360 } };
    (void)st;
    for (size_t i = 0; i < NAMES; i++)
        for (size_t s = 0; s < 3; s++) {
            int w = sizes[s][0], h = sizes[s][1];
            Picture p = drawn(backdrop_front, format_names[i], NULL, w, h);
            assert_opaque(p, (int)(BACKDROP_EDGE * h) + 3);
            for (int y = 0; y < (int)(0.82 * h); y++)
                for (int x = 0; x < w; x++) {
                    bool middle = abs(x - w / 2) < (int)(BACKDROP_MIDDLE * h);
                    bool above = y < (int)(BACKDROP_CLEAR * h);
                    if (middle || above) assert_int_equal(at(p, x, y), 0);
                }
            drop(p);
        }
}

static void behind_a_face_a_room_is_quiet(void **state) {
    (void)state;
    for (size_t i = 0; i < NAMES; i++)
        for (int light = 0; light < LIGHTS; light++) {
            BackdropLook look = { .light = (Light)light };
            Picture p = drawn(backdrop_draw, format_names[i], &look, 640, 360);
            Tone tone = tone_of(p, 230, 40, 410, 300);
            if (tone.spread >= 0.09)
                fail_msg("%s, light %d: %.3f", format_names[i], light,
                         tone.spread);
            drop(p);
        }
}

static void things_are_to_be_seen_at_both_sides(void **state) {
    (void)state;
    for (size_t i = 0; i < NAMES; i++) {
        Picture p = drawn(backdrop_draw, format_names[i], NULL, 640, 360);
        assert_true(tone_of(p, 0, 40, 150, 300).spread > 0.03);
        assert_true(tone_of(p, 490, 40, 640, 300).spread > 0.03);
        drop(p);
    }
}

static void evening_is_darker_and_high_contrast_nearly_flat(void **state) {
    (void)state;
    for (size_t i = 0; i < NAMES; i++) {
        Tone tone[LIGHTS];
        for (int light = 0; light < LIGHTS; light++) {
            BackdropLook look = { .light = (Light)light };
            Picture p = drawn(backdrop_draw, format_names[i], &look, 640, 360);
            tone[light] = tone_of(p, 0, 0, 640, 360);
            drop(p);
        }
        assert_true(tone[LIGHT_DAY].mean > 0.60);
        assert_true(tone[LIGHT_EVENING].mean < 0.45);
        assert_true(tone[LIGHT_PLAIN].spread < 0.035);
        assert_true(tone[LIGHT_DAY].spread > tone[LIGHT_PLAIN].spread);
    }
}

/* The mean difference of a picture shrunk by two from one drawn so small. */
static double shrink_error(Picture big, Picture small) {
    double sum = 0;
    for (int y = 0; y < small.h; y++)
        for (int x = 0; x < small.w; x++) {
            int u = 2 * x, v = 2 * y;
            double mean =
                (light_at(big, u, v) + light_at(big, u + 1, v) +
                 light_at(big, u, v + 1) + light_at(big, u + 1, v + 1)) /
                4;
            sum += fabs(mean - light_at(small, x, y));
        }
    return sum / small.w / small.h;
}

static void drawn_large_and_shrunk_is_the_same_as_drawn_small(void **state) {
    (void)state;
    for (size_t i = 0; i < NAMES; i++)
        for (int part = 0; part < 2; part++) {
            Part *draw = part ? backdrop_front : backdrop_draw;
            Picture big = drawn(draw, format_names[i], NULL, 1280, 720);
            Picture small = drawn(draw, format_names[i], NULL, 640, 360);
            assert_true(shrink_error(big, small) < 0.004);
            drop(big);
            drop(small);
        }
    Picture big = drawn(backdrop_draw, "clinic", NULL, 3840, 2160);
    Picture small = drawn(backdrop_draw, "clinic", NULL, 1920, 1080);
    assert_true(shrink_error(big, small) < 0.002);
    drop(big);
    drop(small);
}

static void an_unknown_name_gives_a_plain_room(void **state) {
    (void)state;
    Picture plain = drawn(backdrop_draw, "ballroom", NULL, 320, 180);
    Picture none = drawn(backdrop_draw, NULL, NULL, 320, 180);
    assert_opaque(plain, 0);
    assert_true(same(plain, none));
    for (size_t i = 0; i < NAMES; i++) {
        Picture room = drawn(backdrop_draw, format_names[i], NULL, 320, 180);
        assert_false(same(plain, room));
        drop(room);
    }
    Picture front = drawn(backdrop_front, "ballroom", NULL, 320, 180);
    assert_opaque(front, (int)(BACKDROP_EDGE * 180) + 3);
    drop(plain);
    drop(none);
    drop(front);
}

/* A front goes on below, for a counter that hands lie on. */
static void nothing_outside_the_rectangle_is_touched(void **state) {
    (void)state;
    for (size_t i = 0; i < NAMES; i++) {
        Picture p = blank(300, 200);
        cairo_t *cr = cairo_create(p.surface);
        Backdrop room = backdrop_named(format_names[i]);
        backdrop_draw(cr, room, NULL, 40, 30, 200, 120);
        backdrop_front(cr, room, NULL, 40, 30, 200, 120);
        backdrop_draw(cr, room, NULL, 40, 30, 0, 120);
        cairo_destroy(cr);
        cairo_surface_flush(p.surface);
        for (int y = 0; y < p.h; y++)
            for (int x = 0; x < p.w; x++) {
                bool in = x >= 40 && x < 240 && y >= 30 &&
                          y < 150 + 120 * BACKDROP_BELOW;
                assert_int_equal(alpha_at(p, x, y), in ? 255 : 0);
            }
        drop(p);
    }
}

static bool in_box(const cairo_rectangle_int_t *b, int x, int y) {
    return x >= b->x && x < b->x + b->width && y >= b->y &&
           y < b->y + b->height;
}

static void assert_only_box_differs(Picture a, Picture b,
                                    const cairo_rectangle_int_t *box) {
    int differ = 0;
    for (int y = 0; y < a.h; y++)
        for (int x = 0; x < a.w; x++)
            if (at(a, x, y) != at(b, x, y)) {
                assert_true(in_box(box, x, y));
                differ++;
            }
    assert_true(differ > 20);
}

static void a_dog_that_moves_changes_its_own_box_and_no_more(void **state) {
    static const DogPose poses[] = {
        { .ears = 1 },
        { .ears = -1 },
        { .tail = 1 },
        { .tail = -1 },
        { .look = -1 },
        { .up = 1 },
        { .tilt = -1 },
        { .blink = 1 },
        { .ears = 1, .tail = 1, .look = 1, .up = 1, .tilt = 1 },
    };
    static const int widths[] = { 640, 480, 330 };
    static const Setting settings[] = {
        { .animal = { .kind = ANIMAL_DOG, .at = ANIMAL_AT_COUNTER } },
        { .animal = { .kind = ANIMAL_DOG, .coat = COAT_GREY } },
        { .animal = { .kind = ANIMAL_CAT, .at = ANIMAL_AT_COUNTER } },
    };
    (void)state;
    for (size_t s = 0; s < 3; s++) {
        cairo_rectangle_int_t box;
        BackdropLook quiet = { .setting = &settings[s] };
        Picture calm = drawn(backdrop_front, "clinic", &quiet, widths[s], 360);
        assert_true(backdrop_dog(&quiet, 0, 0, widths[s], 360, &box));
        for (size_t i = 0; i < sizeof poses / sizeof *poses; i++) {
            /* a cat's ears do not go up any further; on the floor the counter
             * hides a tail */
            if (s == 2 && poses[i].ears > 0 && poses[i].tail < 1) continue;
            if (s == 1 && fabs(poses[i].tail) > 0 && poses[i].ears < 1)
                continue;
            BackdropLook look = { .dog = poses[i], .setting = &settings[s] };
            Picture moved =
                drawn(backdrop_front, "clinic", &look, widths[s], 360);
            assert_only_box_differs(calm, moved, &box);
            drop(moved);
        }
        drop(calm);
    }
}

static void an_idle_dog_moves_now_and_then_and_never_jumps(void **state) {
    DogPose before = { 0 };
    int blinks = 0, moves = 0;
    (void)state;
    for (int i = 1; i < 60 * 60; i++) {
        DogPose now = { 0 };
        dog_idle(&now, i / 60.0, false);
        assert_true(fabs(now.tail - before.tail) < 0.3);
        assert_true(fabs(now.tilt - before.tilt) < 0.05);
        assert_true(fabs(now.look) <= 1 && fabs(now.ears) <= 1);
        blinks += now.blink > 0.9 && before.blink <= 0.9;
        moves += dog_moved(&before, &now);
        before = now;
    }
    assert_in_range(blinks, 10, 30);
    assert_in_range(moves, 300, 1800);
}

static void with_reduced_motion_a_dog_only_blinks(void **state) {
    (void)state;
    bool blinked = false;
    for (int i = 0; i < 60 * 60; i++) {
        DogPose now = { .look = 0.5, .up = 1 };
        dog_idle(&now, i / 60.0, true);
        blinked = blinked || now.blink > 0.9;
        now.blink = 0;
        const DogPose still = { .look = 0.5, .up = 1 };
        assert_false(dog_moved(&still, &now));
    }
    assert_true(blinked);
}

static void an_animal_is_where_the_level_says_in_any_room(void **state) {
    (void)state;
    for (size_t i = 0; i < NAMES; i++)
        for (int kind = ANIMAL_NONE; kind < ANIMALS; kind++)
            for (int at = ANIMAL_AT_NOT_SAID; at < ANIMAL_PLACES; at++) {
                cairo_rectangle_int_t box;
                const Setting setting = { .animal = { .kind = (AnimalKind)kind,
                                                      .at = (AnimalPlace)at } };
                BackdropLook look = { .setting = &setting };
                bool there = kind != ANIMAL_NONE && at != ANIMAL_AT_AWAY;
                assert_int_equal(backdrop_dog(&look, 0, 0, 640, 360, &box),
                                 there);
                Picture with =
                    drawn(backdrop_front, format_names[i], &look, 640, 360);
                Picture without =
                    drawn(backdrop_front, format_names[i], NULL, 640, 360);
                assert_int_equal(same(with, without), !there);
                drop(with);
                drop(without);
            }
}

/* The lightness of what a coat adds to the picture. */
static double light_of(AnimalKind kind, Coat coat) {
    const Setting setting = {
        .animal = { .kind = kind, .coat = coat, .at = ANIMAL_AT_COUNTER }
    };
    BackdropLook look = { .setting = &setting };
    Picture p = drawn(backdrop_front, "street", &look, 640, 360);
    double light = tone_of(p, 70, 200, 150, 290).mean;
    drop(p);
    return light;
}

static void each_coat_is_seen(void **state) {
    (void)state;
    for (int kind = ANIMAL_DOG; kind < ANIMALS; kind++) {
        AnimalKind k = (AnimalKind)kind;
        assert_true(light_of(k, COAT_BLACK) < light_of(k, COAT_BROWN) - 0.02);
        assert_true(light_of(k, COAT_BROWN) < light_of(k, COAT_GREY) - 0.02);
        assert_true(light_of(k, COAT_GREY) < light_of(k, COAT_WHITE) - 0.02);
        assert_true(light_of(k, COAT_GOLDEN) < light_of(k, COAT_WHITE) - 0.02);
    }
}

static void
a_poorly_animal_hangs_its_head_and_one_asleep_shuts_its_eyes(void **state) {
    (void)state;
    DogPose poorly = { 0 }, asleep = { .look = 1, .tail = 1 }, well = { 0 };
    dog_mood(&poorly, ANIMAL_POORLY);
    dog_mood(&asleep, ANIMAL_ASLEEP);
    dog_mood(&well, ANIMAL_WELL);
    assert_true(poorly.up < -0.3 && poorly.ears < -0.5);
    assert_true(asleep.blink > 0.99 && fabs(asleep.tail) < 1e-9);
    assert_false(dog_moved(&well, &(DogPose){ 0 }));
}

/* But for the sofa, which stands at the door as long as nobody carries it, and
 * then is a part of the room. */
static void what_you_brought_is_seen_in_any_room(void **state) {
    (void)state;
    for (size_t room = 0; room < NAMES; room++) {
        const char *name = format_names[room];
        Picture none = drawn(backdrop_front, name, NULL, 320, 180);
        for (int brings = BRINGS_PARCEL; brings < BRINGS_THINGS; brings++) {
            const Setting setting = { .brings = (Brings)brings };
            BackdropLook look = { .setting = &setting };
            Picture with = drawn(backdrop_front, name, &look, 320, 180);
            bool outside =
                brings == BRINGS_SOFA &&
                backdrop_door_place(backdrop_named(name)) == DOOR_NONE;
            bool before = brings < BRINGS_SOFA_LEFT && !outside;
            assert_int_equal(same(with, none), !before);
            drop(with);
        }
        drop(none);
    }
}

/* By how much any place in a part of the picture is lighter than before. */
static double lightened(Picture before, Picture now, int x0, int x1, int y0,
                        int y1) {
    double most = 0;
    for (int y = y0; y < y1; y++)
        for (int x = x0; x < x1; x++)
            most = fmax(most, light_at(now, x, y) - light_at(before, x, y));
    return most;
}

/* Every room with a window in the middle of its picture; "plain" has the one
 * that others have at their edges. */
static void what_falls_outside_is_seen_through_the_windows_alone(void **state) {
    static const struct {
        const char *name;
        int glass, wall; /* their left edges */
    } rooms[] = { { "front_room", 490, 0 },  { "van", 60, 500 },
                  { "van_street", 60, 500 }, { "shop", 60, 200 },
                  { "office", 60, 200 },     { "yard_office", 70, 230 },
                  { "plain", 60, 200 } };
    static const Setting falls[] = { { .weather = WEATHER_RAIN },
                                     { .weather = WEATHER_SNOW } };
    (void)state;
    for (size_t i = 0; i < 2 * sizeof rooms / sizeof *rooms; i++) {
        const char *name = rooms[i / 2].name;
        int glass = rooms[i / 2].glass, wall = rooms[i / 2].wall;
        BackdropLook dry = { .light = LIGHT_EVENING }, wet = dry;
        wet.setting = &falls[i % 2];
        Picture before = drawn(backdrop_draw, name, &dry, 640, 360);
        Picture now = drawn(backdrop_draw, name, &wet, 640, 360);
        double seen = lightened(before, now, glass, glass + 90, 60, 180);
        double dust = lightened(before, now, wall, wall + 90, 60, 200);
        if (seen < dust + 0.10) fail_msg("%s: %.2f, %.2f", name, seen, dust);
        drop(before);
        drop(now);
    }
}

/* A patch of sun on the wall would tell another weather than the window. */
static void no_sun_shines_into_a_room_while_it_rains_or_snows(void **state) {
    static const Setting falls[] = { { .weather = WEATHER_RAIN },
                                     { .weather = WEATHER_SNOW } };
    (void)state;
    for (int i = 0; i < 2; i++) {
        BackdropLook dry = { .light = LIGHT_DAY }, wet = dry;
        wet.setting = &falls[i];
        Picture before = drawn(backdrop_draw, "office", &dry, 640, 360);
        Picture now = drawn(backdrop_draw, "office", &wet, 640, 360);
        Tone sunny = tone_of(before, 190, 60, 400, 240);
        assert_true(tone_of(now, 190, 60, 400, 240).spread < sunny.spread);
        drop(before);
        drop(now);
    }
}

static int differing(Picture a, Picture b);

/* Every room that has a clock turns its hands, and nothing else. */
static void a_clock_on_the_wall_shows_the_level_s_time(void **state) {
    static const char *const rooms[] = {
        "clinic", "office", "accounts", "dental", "print_shop", "yard_office"
    };
    static const Setting morning = { .hour = HOUR_MORNING };
    static const Setting said = { .hour = HOUR_MORNING, .clock = 470 + 1 };
    (void)state;
    for (size_t i = 0; i < sizeof rooms / sizeof *rooms; i++) {
        BackdropLook usual = { .setting = &morning }, told = usual;
        told.setting = &said;
        Picture before = drawn(backdrop_draw, rooms[i], &usual, 640, 360);
        Picture now = drawn(backdrop_draw, rooms[i], &told, 640, 360);
        int moved = differing(before, now);
        if (moved < 5 || moved > 640 * 360 / 100)
            fail_msg("%s: %d pixels", rooms[i], moved);
        drop(before);
        drop(now);
    }
}

static int differing(Picture a, Picture b) {
    int count = 0;
    for (int y = 0; y < a.h; y++)
        for (int x = 0; x < a.w; x++)
            count += at(a, x, y) != at(b, x, y);
    return count;
}

static void draw_door(cairo_t *cr, Backdrop room, const BackdropLook *look,
                      double x, double y, double w, double h) {
    backdrop_draw(cr, room, look, x, y, w, h);
    backdrop_door(cr, room, look, x, y, w, h, 1);
}

/* In front of the whole room it hides all of it, in any shape of picture. */
static void a_door_that_is_shut_hides_the_room_behind_it(void **state) {
    (void)state;
    for (int w = 180; w <= 640; w += 230) {
        Picture open = drawn(backdrop_draw, "hallway", NULL, w, 180);
        Picture shut = drawn(draw_door, "hallway", NULL, w, 180);
        assert_true(differing(open, shut) > w * 180 * 98 / 100);
        drop(open);
        drop(shut);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_backdrop_of_the_format_is_known),
        cmocka_unit_test(every_room_paints_every_pixel_in_any_shape_and_light),
        cmocka_unit_test(
            the_front_hides_all_below_its_edge_and_leaves_the_middle),
        cmocka_unit_test(behind_a_face_a_room_is_quiet),
        cmocka_unit_test(things_are_to_be_seen_at_both_sides),
        cmocka_unit_test(evening_is_darker_and_high_contrast_nearly_flat),
        cmocka_unit_test(drawn_large_and_shrunk_is_the_same_as_drawn_small),
        cmocka_unit_test(an_unknown_name_gives_a_plain_room),
        cmocka_unit_test(nothing_outside_the_rectangle_is_touched),
        cmocka_unit_test(a_dog_that_moves_changes_its_own_box_and_no_more),
        cmocka_unit_test(an_idle_dog_moves_now_and_then_and_never_jumps),
        cmocka_unit_test(with_reduced_motion_a_dog_only_blinks),
        cmocka_unit_test(an_animal_is_where_the_level_says_in_any_room),
        cmocka_unit_test(each_coat_is_seen),
        cmocka_unit_test(
            a_poorly_animal_hangs_its_head_and_one_asleep_shuts_its_eyes),
        cmocka_unit_test(what_you_brought_is_seen_in_any_room),
        cmocka_unit_test(what_falls_outside_is_seen_through_the_windows_alone),
        cmocka_unit_test(no_sun_shines_into_a_room_while_it_rains_or_snows),
        cmocka_unit_test(a_door_that_is_shut_hides_the_room_behind_it),
        cmocka_unit_test(a_clock_on_the_wall_shows_the_level_s_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
