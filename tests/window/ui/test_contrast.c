/* SPDX-License-Identifier: MIT
 * Contrast, measured from the pixels: every text of every screen against what
 * it stands on, in all three themes (WCAG 2.2: 4.5:1; 7:1 in high contrast). */
#include "window/driver.h"

#include <math.h>
#include <unistd.h>

#include <cairo.h>

/* Strokes thinner than a pixel never reach their colour, so the picture is
 * large; what is left of their paleness is allowed for here. */
static const double smoothing = 0.94;

static char path[] = "/tmp/thaw-contrast-XXXXXX";

static double linear(int value) {
    double c = value / 255.0;
    return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4);
}

static double luminance(const unsigned char *pixel) {
    return 0.2126 * linear(pixel[2]) + 0.7152 * linear(pixel[1]) +
           0.0722 * linear(pixel[0]);
}

static double ratio(double a, double b) {
    return (fmax(a, b) + 0.05) / (fmin(a, b) + 0.05);
}

/* The lightest against the darkest pixel of a box. */
static double contrast_in(cairo_surface_t *picture, Box box) {
    const unsigned char *data = cairo_image_surface_get_data(picture);
    int stride = cairo_image_surface_get_stride(picture);
    int width = cairo_image_surface_get_width(picture);
    int height = cairo_image_surface_get_height(picture);
    double least = 1, most = 0;
    for (int y = (int)box.y; y < (int)(box.y + box.h); y++)
        for (int x = (int)box.x; x < (int)(box.x + box.w); x++) {
            if (x < 0 || y < 0 || x >= width || y >= height) continue;
            double light = luminance(data + y * stride + x * 4);
            least = fmin(least, light);
            most = fmax(most, light);
        }
    return ratio(least, most);
}

static cairo_surface_t *picture_of(Window *window) {
    Error err = { "" };
    if (!window_picture(window, path, &err)) fail_msg("%s", err.text);
    cairo_surface_t *picture = cairo_image_surface_create_from_png(path);
    assert_int_equal(cairo_surface_status(picture), CAIRO_STATUS_SUCCESS);
    return picture;
}

static void measure(Window *window, const char *screen, double wanted) {
    const Ui *ui = window_placed(window);
    cairo_surface_t *picture = picture_of(window);
    int texts = 0;
    for (int i = 0; i < ui->placed_count; i++) {
        const Placed *text = &ui->placed[i];
        if (text->kind != PLACED_TEXT || text->covered || text->scrolled)
            continue;
        double contrast = contrast_in(picture, text->box);
        texts++;
        if (contrast < wanted * smoothing)
            fail_msg("%s: \"%s\" stands at %.2f:1, not %.1f:1", screen,
                     ui_words(ui, text), contrast, wanted);
    }
    cairo_surface_destroy(picture);
    assert_true(texts > 0);
}

static Window *open_in(int theme, const char *level) {
    char set[32];
    Window *window = open_window(
        (WindowOptions){ .level = level, .width = 1920, .height = 1080 });
    snprintf(set, sizeof set, "set theme %d\nwait 400\n", theme);
    play(window, set);
    return window;
}

static void measure_theme(int theme, double wanted) {
    static const struct {
        const char *screen, *commands;
    } talk[] = {
        { "briefing", "wait 600\n" },
        { "encounter", "key Return\nlisten\nwait 2500\n" },
        { "history", "key H\nwait 400\n" },
        { "menu", "key Escape\nwait 400\nkey Escape\nwait 400\n" },
        { "ending", "key Escape\nwait 300\nfinish\nwait 1500\n" },
        { "debrief", "key Return\nwait 3000\n" },
    };
    Window *window = open_in(theme, NULL);
    play(window, "until title\nwait 1500\n");
    measure(window, "title", wanted);
    play(window, "key Down\nkey Return\nuntil levels\nwait 600\n");
    measure(window, "levels", wanted);
    play(window, "key S\nwait 600\n");
    measure(window, "settings", wanted);
    window_close(window);
    window = open_in(theme, THAW_SOURCE_DIR "/tests/levels/two_neighbours.lua");
    for (size_t i = 0; i < sizeof talk / sizeof *talk; i++) {
        play(window, talk[i].commands);
        measure(window, talk[i].screen, wanted);
    }
    window_close(window);
}

static void every_text_of_the_light_theme_can_be_read(void **state) {
    (void)state;
    measure_theme(0, 4.5);
}

static void every_text_of_the_dark_theme_can_be_read(void **state) {
    (void)state;
    measure_theme(1, 4.5);
}

static void every_text_of_high_contrast_stands_out(void **state) {
    (void)state;
    measure_theme(2, 7);
}

static void pale_letters_would_be_noticed(void **state) {
    (void)state;
    cairo_surface_t *picture =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, 40, 20);
    cairo_t *cr = cairo_create(picture);
    cairo_set_source_rgb(cr, 1, 1, 1);
    cairo_paint(cr);
    cairo_set_source_rgb(cr, 0.6, 0.6, 0.6); /* 2.85:1 on white */
    cairo_rectangle(cr, 5, 5, 10, 10);
    cairo_fill(cr);
    cairo_destroy(cr);
    cairo_surface_flush(picture);
    double contrast = contrast_in(picture, (Box){ 0, 0, 40, 20 });
    cairo_surface_destroy(picture);
    assert_true(contrast > 2.7 && contrast < 3.0);
}

static int make_file(void **state) {
    (void)state;
    int file = mkstemp(path);
    return file < 0 ? -1 : close(file);
}

static int remove_file(void **state) {
    (void)state;
    return unlink(path);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pale_letters_would_be_noticed),
        cmocka_unit_test(every_text_of_the_light_theme_can_be_read),
        cmocka_unit_test(every_text_of_the_dark_theme_can_be_read),
        cmocka_unit_test(every_text_of_high_contrast_stands_out),
    };
    return cmocka_run_group_tests(tests, make_file, remove_file);
}
