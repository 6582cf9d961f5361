/* SPDX-License-Identifier: MIT
 * Every screen against its stored picture, as a person would compare them:
 * small differences of edges do not count, a thing moved or gone does.
 *
 * The stored pictures are in tests/window/pictures, shrunk; when a change is
 * meant, look at it and write them anew:
 *     THAW_RENEW_PICTURES=1 build/dev/tests/test_pictures               */
#include "window/driver.h"

#include <unistd.h>

#include <cairo.h>

enum {
    WIDTH = 320,
    HEIGHT = 180,   /* of a stored picture */
    BLOCK = 4,      /* pixels of it that are compared as one */
    SAME = 20,      /* of 255: a block that differs less is alike */
    PER_MILLE = 12, /* blocks that may differ more than that */
};

static const char stored[] = THAW_SOURCE_DIR "/tests/window/pictures";

/* A tour of all screens; every `shot` is compared. */
static const char tour[] = "until title\nwait 2000\nshot title\n"
                           "key Down\nkey Return\nuntil levels\nwait 500\n"
                           "shot levels\nkey Escape\nwait 500\n"
                           "key S\nwait 500\nshot settings\n";
static const char talk[] = "wait 600\nshot briefing\nkey Return\nlisten\n"
                           "wait 3000\nshot encounter\n"
                           "key N\nwait 400\nshot notebook\nkey Escape\n"
                           "wait 300\nkey H\nwait 400\nshot history\n"
                           "key Escape\nwait 300\nkey Escape\nwait 400\n"
                           "shot menu\nkey Escape\nwait 300\nfinish\n"
                           "wait 1500\nshot ending\nkey Return\nwait 500\n"
                           "shot guess\nkey Return\nwait 3000\n"
                           "shot debrief\n";
static const char call[] = "wait 600\nkey Return\nlisten\nwait 3000\n"
                           "shot phone\n";
static const char first[] = "wait 600\nkey Return\nlisten\nwait 3000\n"
                            "shot encounter\n";

/* Chance is tried while it waits: long enough on any machine. */
static const char map[] = "set reduced_motion 1\nwait 600\nkey Return\nlisten\n"
                          "key 1\nlisten\nkey M\nwait 20000\nshot map\n";

static char folder[] = "/tmp/thaw-pictures-XXXXXX";

/* ---- comparing ---- */

/* The picture at the stored size, as RGB24. */
static cairo_surface_t *shrink(const char *path) {
    cairo_surface_t *large = cairo_image_surface_create_from_png(path);
    if (cairo_surface_status(large) != CAIRO_STATUS_SUCCESS)
        fail_msg("%s cannot be read", path);
    cairo_surface_t *small =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
    cairo_t *cr = cairo_create(small);
    cairo_scale(cr, (double)WIDTH / cairo_image_surface_get_width(large),
                (double)HEIGHT / cairo_image_surface_get_height(large));
    cairo_set_source_surface(cr, large, 0, 0);
    cairo_pattern_set_filter(cairo_get_source(cr), CAIRO_FILTER_GOOD);
    cairo_paint(cr);
    cairo_destroy(cr);
    cairo_surface_destroy(large);
    cairo_surface_flush(small);
    return small;
}

/* The mean of one channel (0..2) over a block. */
static int mean(cairo_surface_t *picture, int x, int y, int channel) {
    const unsigned char *data = cairo_image_surface_get_data(picture);
    int stride = cairo_image_surface_get_stride(picture), sum = 0;
    for (int dy = 0; dy < BLOCK; dy++)
        for (int dx = 0; dx < BLOCK; dx++)
            sum += data[(y + dy) * stride + (x + dx) * 4 + channel];
    return sum / (BLOCK * BLOCK);
}

/* How many blocks of a thousand a person would call different. */
static int difference(cairo_surface_t *a, cairo_surface_t *b) {
    int differ = 0, blocks = 0;
    for (int y = 0; y < HEIGHT; y += BLOCK)
        for (int x = 0; x < WIDTH; x += BLOCK) {
            int most = 0;
            for (int channel = 0; channel < 3; channel++) {
                int by = abs(mean(a, x, y, channel) - mean(b, x, y, channel));
                if (by > most) most = by;
            }
            differ += most > SAME;
            blocks++;
        }
    return differ * 1000 / blocks;
}

static void compare(const char *set, const char *name) {
    char now[512], before[512];
    snprintf(now, sizeof now, "%s/%s.png", folder, name);
    snprintf(before, sizeof before, "%s/%s_%s.png", stored, set, name);
    cairo_surface_t *picture = shrink(now);
    unlink(now);
    if (getenv("THAW_RENEW_PICTURES")) {
        cairo_surface_write_to_png(picture, before);
    } else {
        cairo_surface_t *old = shrink(before);
        int differs = difference(picture, old);
        if (differs > PER_MILLE) {
            snprintf(now, sizeof now, "/tmp/thaw_%s_%s.png", set, name);
            cairo_surface_write_to_png(picture, now);
            fail_msg("%s_%s: %d of 1000 blocks differ from the stored "
                     "picture; now it is %s",
                     set, name, differs, now);
        }
        cairo_surface_destroy(old);
    }
    cairo_surface_destroy(picture);
}

/* ---- the tours ---- */

/* Plays the commands and compares every shot in them. */
static void take_with(WindowOptions options, const char *set,
                      const char *before, const char *commands) {
    Error err = { "" };
    Window *window = open_window(options);
    if (!capture_play(window, before, "before", folder, &err) ||
        !capture_play(window, commands, "tour", folder, &err))
        fail_msg("%s", err.text);
    window_close(window);
    for (const char *at = commands; (at = strstr(at, "shot "));) {
        char name[32];
        at += strlen("shot ");
        snprintf(name, sizeof name, "%.*s", (int)strcspn(at, "\n"), at);
        compare(set, name);
    }
}

static void take(const char *set, const char *level, int width, int height,
                 const char *before, const char *commands) {
    WindowOptions options = { .level = level,
                              .width = width,
                              .height = height };
    take_with(options, set, before, commands);
}

#define LEVELS     THAW_SOURCE_DIR "/tests/levels"
#define NEIGHBOURS LEVELS "/two_neighbours.lua"
#define PARCEL     LEVELS "/late_parcel.lua"

static void every_screen_at_720_lines_is_as_it_was(void **state) {
    (void)state;
    take("720", NULL, 1280, 720, "", tour);
    take("720", NEIGHBOURS, 1280, 720, "", talk);
    take("720", PARCEL, 1280, 720, "", call);
}

static void every_screen_at_1080_lines_is_as_it_was(void **state) {
    (void)state;
    take("1080", NULL, 1920, 1080, "", tour);
    take("1080", NEIGHBOURS, 1920, 1080, "", talk);
}

static void a_campaign_s_page_is_as_it_was(void **state) {
    (void)state;
    static const char page[] = "until week\nwait 500\nshot week\n";
    take("1080", LEVELS "/campaign/scripts/two_days.lua", 1920, 1080, "", page);
    take("dark", LEVELS "/campaign/scripts/two_days.lua", 1280, 720,
         "set theme 1\n", page);
}

static void the_map_is_as_it_was(void **state) {
    (void)state;
    WindowOptions author = {
        .level = NEIGHBOURS, .width = 1280, .height = 720, .author = true
    };
    take_with(author, "720", "", map);
    author.level = PARCEL;
    author.width = 1920;
    author.height = 1080;
    take_with(author, "1080", "set theme 1\n", map);
}

static void a_4k_encounter_is_as_it_was(void **state) {
    (void)state;
    take("2160", NEIGHBOURS, 3840, 2160, "", first);
}

static void
every_screen_with_letters_twice_as_large_is_as_it_was(void **state) {
    (void)state;
    take("200", NULL, 1280, 720, "set text_size 200\n", tour);
    take("200", NEIGHBOURS, 1280, 720, "set text_size 200\n", talk);
}

static void
the_dark_and_the_high_contrast_theme_are_as_they_were(void **state) {
    (void)state;
    take("dark", NEIGHBOURS, 1280, 720, "set theme 1\n", first);
    take("contrast", NEIGHBOURS, 1280, 720, "set theme 2\n", first);
}

/* What only authors see. */
static void the_author_s_panel_and_a_mistake_are_as_they_were(void **state) {
    (void)state;
    take_with((WindowOptions){ .level = LEVELS "/crowded/crowded_desk.lua",
                               .width = 1280,
                               .height = 720,
                               .author = true },
              "author", "", first);
    take_with((WindowOptions){ .level = LEVELS "/bad/missing_target.lua",
                               .width = 1280,
                               .height = 720,
                               .watch = true },
              "author", "", "until mistakes\nwait 3000\nshot mistakes\n");
}

/* ---- the comparison itself ---- */

static cairo_surface_t *with_box(double x, double grey) {
    cairo_surface_t *picture =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
    cairo_t *cr = cairo_create(picture);
    cairo_set_source_rgb(cr, 1, 1, 1);
    cairo_paint(cr);
    cairo_set_source_rgb(cr, grey, grey, grey);
    cairo_rectangle(cr, x, 40, 60, 60);
    cairo_fill(cr);
    cairo_destroy(cr);
    cairo_surface_flush(picture);
    return picture;
}

static int box_differs(double x, double grey) {
    cairo_surface_t *one = with_box(100, 0.2), *two = with_box(x, grey);
    int differs = difference(one, two);
    cairo_surface_destroy(one);
    cairo_surface_destroy(two);
    return differs;
}

static void a_thing_moved_or_gone_is_noticed_and_an_edge_is_not(void **state) {
    (void)state;
    assert_true(box_differs(110, 0.2) > PER_MILLE); /* a few letters' width */
    assert_true(box_differs(100, 1.0) > PER_MILLE); /* gone */
    assert_true(box_differs(100, 0.5) > PER_MILLE); /* another colour */
    assert_int_equal(box_differs(100.2, 0.2), 0);   /* an edge, smoothed */
    assert_int_equal(box_differs(100, 0.21), 0);
}

static int make_folder(void **state) {
    (void)state;
    return mkdtemp(folder) ? 0 : -1;
}

static int remove_folder(void **state) {
    (void)state;
    return rmdir(folder);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_thing_moved_or_gone_is_noticed_and_an_edge_is_not),
        cmocka_unit_test(every_screen_at_720_lines_is_as_it_was),
        cmocka_unit_test(every_screen_at_1080_lines_is_as_it_was),
        cmocka_unit_test(a_campaign_s_page_is_as_it_was),
        cmocka_unit_test(the_map_is_as_it_was),
        cmocka_unit_test(a_4k_encounter_is_as_it_was),
        cmocka_unit_test(every_screen_with_letters_twice_as_large_is_as_it_was),
        cmocka_unit_test(the_dark_and_the_high_contrast_theme_are_as_they_were),
        cmocka_unit_test(the_author_s_panel_and_a_mistake_are_as_they_were),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
