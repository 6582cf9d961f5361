/* SPDX-License-Identifier: MIT */
#include "window/scene/chat.h"
#include "window/scene/phone.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

enum { LIGHTS = 3, SIZES = 4 };

static const int sizes[SIZES][2] = {
    { 640, 360 }, { 480, 360 }, { 840, 360 }, { 220, 360 }
};

static uint32_t pixel(cairo_surface_t *s, int x, int y) {
    uint32_t value;
    memcpy(&value,
           cairo_image_surface_get_data(s) +
               (ptrdiff_t)y * cairo_image_surface_get_stride(s) +
               (ptrdiff_t)x * 4,
           4);
    return value;
}

static bool inside(cairo_rectangle_t in, cairo_rectangle_t out) {
    return in.x >= out.x && in.y >= out.y && in.width > 0 && in.height > 0 &&
           in.x + in.width <= out.x + out.width &&
           in.y + in.height <= out.y + out.height;
}

static bool apart(cairo_rectangle_t a, cairo_rectangle_t b) {
    return a.x + a.width <= b.x || b.x + b.width <= a.x ||
           a.y + a.height <= b.y || b.y + b.height <= a.y;
}

static void the_phone_s_boxes_lie_apart_in_the_panel(void **state) {
    (void)state;
    for (int i = 0; i < SIZES; i++) {
        double w = sizes[i][0], h = sizes[i][1];
        PhoneLayout at = scene_phone_layout(10, 20, w, h);
        assert_true(inside(at.panel, (cairo_rectangle_t){ 10, 20, w, h }));
        assert_true(inside(at.name, at.panel));
        assert_true(inside(at.timer, at.panel));
        assert_true(inside(at.wave, at.panel));
        assert_true(apart(at.name, at.timer));
        assert_true(apart(at.name, at.wave));
        assert_true(apart(at.timer, at.wave));
    }
}

static void assert_one_colour(cairo_surface_t *s, cairo_rectangle_t box,
                              Colour colour) {
    for (int y = (int)box.y; y < (int)(box.y + box.height); y++)
        for (int x = (int)box.x; x < (int)(box.x + box.width); x++)
            assert_int_equal(pixel(s, x, y), 0xff000000u | colour);
}

static void a_call_paints_every_pixel_and_leaves_its_boxes_empty(void **st) {
    (void)st;
    for (int i = 0; i < SIZES; i++)
        for (int light = 0; light < LIGHTS; light++) {
            int w = sizes[i][0], h = sizes[i][1];
            BackdropLook look = { .light = (Light)light };
            PhoneLayout at = scene_phone_layout(0, 0, w, h);
            cairo_surface_t *s =
                cairo_image_surface_create(CAIRO_FORMAT_ARGB32, w, h);
            cairo_t *cr = cairo_create(s);
            scene_phone_draw(cr, i % 2 ? BACKDROP_GARAGE : BACKDROP_OFFICE,
                             &look, 0, 0, w, h);
            scene_phone_panel(cr, look.light, 0, 0, w, h);
            cairo_destroy(cr);
            for (int y = 0; y < h; y++)
                for (int x = 0; x < w; x++)
                    assert_int_equal(pixel(s, x, y) >> 24, 255);
            Colour panel = scene_phone_ink((Light)light).panel;
            assert_one_colour(s, at.name, panel);
            assert_one_colour(s, at.timer, panel);
            assert_one_colour(s, at.wave, panel);
            cairo_surface_destroy(s);
        }
}

static cairo_surface_t *call_in(Backdrop room, const Setting *setting) {
    cairo_surface_t *s =
        cairo_image_surface_create(CAIRO_FORMAT_ARGB32, 640, 360);
    cairo_t *cr = cairo_create(s);
    BackdropLook look = { .setting = setting };
    scene_phone_draw(cr, room, &look, 0, 0, 640, 360);
    cairo_destroy(cr);
    return s;
}

/* How many pixels from this row on differ; both pictures are freed. */
static int differ_below(cairo_surface_t *a, cairo_surface_t *b, int row) {
    int count = 0;
    for (int y = row; y < 360; y++)
        for (int x = 0; x < 640; x++)
            count += pixel(a, x, y) != pixel(b, x, y);
    cairo_surface_destroy(a);
    cairo_surface_destroy(b);
    return count;
}

/* At home and on the way it is the room's own front, and a mobile. */
static void the_phone_of_a_call_suits_the_room(void **state) {
    static const Setting none;
    (void)state;
    assert_int_equal(differ_below(call_in(BACKDROP_OFFICE, &none),
                                  call_in(BACKDROP_GARAGE, &none), 310),
                     0);
    assert_true(differ_below(call_in(BACKDROP_OFFICE, &none),
                             call_in(BACKDROP_KITCHEN, &none), 310) > 2000);
    assert_true(differ_below(call_in(BACKDROP_BUS, &none),
                             call_in(BACKDROP_KITCHEN, &none), 310) > 2000);
}

static void what_lies_before_you_is_seen_in_a_call(void **state) {
    static const Setting none;
    static const Brings things[] = { BRINGS_LETTER, BRINGS_BADGE };
    static const Backdrop rooms[] = { BACKDROP_KITCHEN, BACKDROP_OFFICE };
    (void)state;
    for (int i = 0; i < 4; i++) {
        Setting with = { .brings = things[i % 2] };
        int seen = differ_below(call_in(rooms[i / 2], &none),
                                call_in(rooms[i / 2], &with), 0);
        assert_true(seen > 300);
    }
}

/* How many pixels of a wave of this one level are not the panel's, and that
 * none outside the wave's rectangle was touched. */
static int inked(float level, size_t count) {
    float levels[60];
    int n = 0;
    for (size_t i = 0; i < count; i++)
        levels[i] = level;
    cairo_surface_t *s =
        cairo_image_surface_create(CAIRO_FORMAT_ARGB32, 300, 120);
    cairo_t *cr = cairo_create(s);
    scene_phone_wave(cr, LIGHT_DAY, levels, count,
                     (cairo_rectangle_t){ 20, 10, 260, 100 });
    cairo_destroy(cr);
    Colour panel = scene_phone_ink(LIGHT_DAY).panel;
    for (int y = 0; y < 120; y++)
        for (int x = 0; x < 300; x++) {
            bool in = x >= 20 && x < 280 && y >= 10 && y < 110;
            assert_int_equal(pixel(s, x, y) >> 24, in ? 255 : 0);
            if (in) n += pixel(s, x, y) != (0xff000000u | panel);
        }
    cairo_surface_destroy(s);
    return n;
}

static void a_louder_voice_is_a_taller_wave_and_silence_a_line(void **state) {
    (void)state;
    int silence = inked(0, 60), none = inked(0, 0);
    assert_true(silence > 0);
    assert_true(none > 0); /* over: a flat line, not the dots of a silence */
    assert_int_not_equal(silence, none);
    assert_true(inked(0.3f, 60) > 2 * silence);
    assert_true(inked(1, 60) > 2 * inked(0.3f, 60));
    assert_int_equal(inked(1, 60), inked(7, 60));
    assert_int_equal(inked(0, 60), inked(-2, 60));
    assert_true(inked(1, 5) < inked(1, 60));
}

static void the_chat_s_boxes_lie_apart_on_the_screen(void **state) {
    (void)state;
    for (int i = 0; i < SIZES * DEVICES; i++) {
        double w = sizes[i % SIZES][0], h = sizes[i % SIZES][1];
        ChatLayout at = scene_chat_layout((Device)(i / SIZES), 0, 0, w, h);
        assert_true(inside(at.screen, (cairo_rectangle_t){ 0, 0, w, h }));
        assert_true(inside(at.portrait, at.screen));
        assert_true(inside(at.name, at.screen));
        assert_true(inside(at.messages, at.screen));
        assert_true(apart(at.portrait, at.name));
        assert_true(apart(at.portrait, at.messages));
        assert_true(apart(at.name, at.messages));
    }
}

/* Read on a monitor, and on a telephone. */
static void a_chat_paints_every_pixel_and_leaves_room_for_words(void **st) {
    (void)st;
    for (int i = 0; i < SIZES; i++)
        for (int way = 0; way < 2 * LIGHTS; way++) {
            int w = sizes[i][0], h = sizes[i][1], light = way / 2;
            Setting setting = { .device =
                                    way % 2 ? DEVICE_PHONE : DEVICE_MONITOR };
            BackdropLook look = { .light = (Light)light, .setting = &setting };
            ChatLayout at = scene_chat_layout(setting.device, 0, 0, w, h);
            ChatInk ink = scene_chat_ink((Light)light);
            cairo_surface_t *s =
                cairo_image_surface_create(CAIRO_FORMAT_ARGB32, w, h);
            cairo_t *cr = cairo_create(s);
            scene_chat_draw(cr, BACKDROP_OFFICE, &look, 0, 0, w, h);
            cairo_destroy(cr);
            for (int y = 0; y < h; y++)
                for (int x = 0; x < w; x++)
                    assert_int_equal(pixel(s, x, y) >> 24, 255);
            assert_one_colour(s, at.name, ink.title);
            assert_one_colour(s, at.messages, ink.ground);
            cairo_surface_destroy(s);
        }
}

static cairo_surface_t *typing(double phase) {
    cairo_surface_t *s =
        cairo_image_surface_create(CAIRO_FORMAT_ARGB32, 160, 80);
    cairo_t *cr = cairo_create(s);
    scene_chat_typing(cr, LIGHT_DAY, (cairo_rectangle_t){ 20, 10, 120, 60 },
                      phase);
    cairo_destroy(cr);
    return s;
}

static bool same(cairo_surface_t *a, cairo_surface_t *b) {
    bool equal = true;
    for (int y = 0; y < 80; y++)
        for (int x = 0; x < 160; x++)
            equal = equal && pixel(a, x, y) == pixel(b, x, y);
    cairo_surface_destroy(a);
    cairo_surface_destroy(b);
    return equal;
}

static void typing_dots_move_unless_motion_is_reduced(void **state) {
    (void)state;
    assert_false(same(typing(0.10), typing(0.35)));
    assert_true(same(typing(0.10), typing(1.10)));
    assert_true(same(typing(-1), typing(-0.5)));
}

static void words_on_the_scenes_have_contrast_enough(void **state) {
    (void)state;
    for (int light = 0; light < LIGHTS; light++) {
        double least = light == LIGHT_PLAIN ? 7 : 4.5;
        PhoneInk call = scene_phone_ink((Light)light);
        ChatInk chat = scene_chat_ink((Light)light);
        assert_true(colour_contrast(call.panel, call.ink) >= least);
        assert_true(colour_contrast(call.panel, call.soft) >= least);
        assert_true(colour_contrast(call.panel, call.voice) >= 3);
        assert_true(colour_contrast(chat.title, chat.title_ink) >= least);
        assert_true(colour_contrast(chat.ground, chat.ground_ink) >= least);
        assert_true(colour_contrast(chat.theirs, chat.theirs_ink) >= least);
        assert_true(colour_contrast(chat.mine, chat.mine_ink) >= least);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_phone_s_boxes_lie_apart_in_the_panel),
        cmocka_unit_test(a_call_paints_every_pixel_and_leaves_its_boxes_empty),
        cmocka_unit_test(the_phone_of_a_call_suits_the_room),
        cmocka_unit_test(what_lies_before_you_is_seen_in_a_call),
        cmocka_unit_test(a_louder_voice_is_a_taller_wave_and_silence_a_line),
        cmocka_unit_test(the_chat_s_boxes_lie_apart_on_the_screen),
        cmocka_unit_test(a_chat_paints_every_pixel_and_leaves_room_for_words),
        cmocka_unit_test(typing_dots_move_unless_motion_is_reduced),
        cmocka_unit_test(words_on_the_scenes_have_contrast_enough),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
