/* SPDX-License-Identifier: MIT
 * The debrief as it is saved: sheets of A4 with two columns, whatever the
 * length of the talk. Looked at as a picture of 150 dots an inch. */
#include "window/driver.h"

#include "app/practice/meeting.h"
#include "window/debrief/words.h"

#include <cairo.h>
#include <unistd.h>

enum {
    TURNS = 24,
    WIDE = 1240, /* of a sheet */
    HIGH = 1754,
    EDGE = 100,   /* around what is printed */
    GUTTER = 645, /* where the right column begins */
    CURVE_END = 700
};

static char folder[] = "/tmp/thaw-saved-page-XXXXXX";
static char level[60], picture[60];

/* Every turn has two lines on paper. */
static const char text[] =
    "encounter \"The long queue\" { brief = \"It goes around the block.\" }\n"
    "local ida = customer \"Ida Berg\" { leaves = false }\n"
    "for i = 1, %d do\n"
    "  local next = i < %d and \"b\" .. i + 1 or \"end\"\n"
    "  beat(\"b\" .. i) { ida \"And now? And after that? And whose turn is "
    "it?\",\n"
    "    reply(\"This is what was said at place \" .. i .. \" in the queue, "
    "word"
    " for word, and it is long.\") { tone = \"explain\", next = next },\n"
    "    reply \"What do you need?\" { tone = \"ask\", next = next, once = "
    "false }\n"
    "  }\n"
    "end\n"
    "ending \"Closed\" { outcome = \"uneasy\" }\n";

static int prepare(void **state) {
    (void)state;
    if (!mkdtemp(folder)) return -1;
    snprintf(level, sizeof level, "%s/queue.lua", folder);
    snprintf(picture, sizeof picture, "%s/page.png", folder);
    FILE *out = fopen(level, "w");
    if (!out) return -1;
    fprintf(out, text, TURNS, TURNS);
    return fclose(out);
}

static int clean_up(void **state) {
    (void)state;
    remove(level);
    remove(picture);
    return rmdir(folder);
}

static cairo_surface_t *saved(void) {
    Error err = { "" };
    Window *window = open_window((WindowOptions){ .level = level });
    Meeting *meeting = window_shared(window)->meeting;
    assert_true(meeting_apply(meeting, (Command){ COMMAND_START, 0 }, NULL));
    for (int i = 0; i < TURNS; i++)
        assert_true(
            meeting_apply(meeting, (Command){ COMMAND_REPLY, 0 }, NULL));
    const Debrief *debrief = meeting_debrief(meeting);
    assert_int_equal(debrief->turn_count, TURNS);
    if (!debrief_save(window_ui(window), debrief, NULL, picture, &err))
        fail_msg("%s", err.text);
    window_close(window);
    return cairo_image_surface_create_from_png(picture);
}

/* How many dots of this part of a sheet are not white. */
static int ink(cairo_surface_t *page, int sheet, Box part) {
    const unsigned char *data = cairo_image_surface_get_data(page);
    int stride = cairo_image_surface_get_stride(page), count = 0;
    for (int y = 0; y < (int)part.h; y++)
        for (int x = 0; x < (int)part.w; x++) {
            const unsigned char *dot =
                data +
                (size_t)stride * (size_t)(sheet * HIGH + (int)part.y + y) +
                4 * ((int)part.x + x);
            count += dot[0] < 250 || dot[1] < 250 || dot[2] < 250;
        }
    return count;
}

static void a_long_talk_fits_its_sheets_in_two_columns(void **state) {
    (void)state;
    cairo_surface_t *page = saved();
    assert_int_equal(cairo_image_surface_get_width(page), WIDE);
    int height = cairo_image_surface_get_height(page);
    assert_int_equal(height % HIGH, 0);
    int sheets = height / HIGH;
    assert_true(sheets > 1 && sheets <= 1 + TURNS / 2);
    for (int i = 0; i < sheets; i++) {
        assert_int_equal(ink(page, i, (Box){ 0, 0, WIDE, EDGE - 10 }), 0);
        assert_int_equal(
            ink(page, i, (Box){ 0, HIGH - EDGE + 1, WIDE, EDGE - 1 }), 0);
        assert_int_equal(ink(page, i, (Box){ 0, 0, EDGE - 10, HIGH }), 0);
        assert_int_equal(
            ink(page, i, (Box){ WIDE - EDGE + 10, 0, EDGE - 10, HIGH }), 0);
    }
    double below = HIGH - EDGE - CURVE_END;
    int left = ink(page, 0, (Box){ EDGE, CURVE_END, GUTTER - EDGE, below });
    int right = ink(page, 0, (Box){ GUTTER, CURVE_END, GUTTER - EDGE, below });
    assert_true(left > 1000 && right > 1000);
    assert_true(ink(page, 1, (Box){ GUTTER, EDGE, GUTTER - EDGE, 600 }) > 1000);
    cairo_surface_destroy(page);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_long_talk_fits_its_sheets_in_two_columns),
    };
    return cmocka_run_group_tests(tests, prepare, clean_up);
}
