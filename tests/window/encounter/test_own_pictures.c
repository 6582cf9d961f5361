/* SPDX-License-Identifier: MIT
 * A level's own pictures in the window: the room, and who stands in it. */
#include "window/driver.h"

#include <unistd.h>

#include <cairo.h>

static const char own[] = THAW_SOURCE_DIR "/tests/levels/own/counter.lua";
static const char broken[] =
    THAW_SOURCE_DIR "/tests/levels/bad/broken_file.lua";

static Window *in_the_talk(const char *level) {
    Window *window = open_window((WindowOptions){ .level = level });
    play(window, "set reduced_motion 1\nwait 600\nkey Return\nlisten\n"
                 "wait 2000");
    return window;
}

/* Pixels of the picture that are nearly of that colour. */
static int count(Window *window, int red, int green, int blue) {
    char folder[] = P_tmpdir "/thaw-own-XXXXXX", path[100];
    Error err = { "" };
    assert_non_null(mkdtemp(folder));
    if (!capture_play(window, "shot now\n", "test", folder, &err))
        fail_msg("%s", err.text);
    snprintf(path, sizeof path, "%s/now.png", folder);
    cairo_surface_t *shot = cairo_image_surface_create_from_png(path);
    const unsigned char *data = cairo_image_surface_get_data(shot);
    int found = 0, stride = cairo_image_surface_get_stride(shot);
    for (int y = 0; y < cairo_image_surface_get_height(shot); y++)
        for (int x = 0; x < cairo_image_surface_get_width(shot); x++) {
            const unsigned char *at = data + y * stride + x * 4;
            found += abs(at[2] - red) < 6 && abs(at[1] - green) < 6 &&
                     abs(at[0] - blue) < 6;
        }
    cairo_surface_destroy(shot);
    unlink(path);
    rmdir(folder);
    return found;
}

static void the_room_and_the_customer_are_the_levels_own(void **state) {
    (void)state;
    Window *window = in_the_talk(own);
    const int photo = count(window, 0xd0, 0x20, 0x20); /* upset.png */
    assert_true(photo > 20000);
    looks_right(window, "with own pictures");
    window_close(window);
}

static void what_cannot_be_used_is_drawn_as_ever(void **state) {
    (void)state;
    Window *window = in_the_talk(broken);
    assert_true(count(window, 0xd0, 0x20, 0x20) < 2000);
    assert_true(on(window, "encounter"));
    looks_right(window, "without them");
    window_close(window);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_room_and_the_customer_are_the_levels_own),
        cmocka_unit_test(what_cannot_be_used_is_drawn_as_ever),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
