/* SPDX-License-Identifier: MIT */
#include "terminal/seen.h"

#include "core/story/staging.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* What is told of the closing scene; free it. */
static char *told(const View *view) {
    char *bytes = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&bytes, &size);
    assert_non_null(out);
    Lines lines = { .out = out, .width = LINES_USUAL_WIDTH };
    seen_closing(&lines, view);
    fclose(out);
    return bytes;
}

static void TELLS(const View *view, const char *expected) {
    char *text = told(view);
    assert_string_equal(text, expected);
    free(text);
}

/* A customer at the end of a talk who leaves what is in their hands. */
static View end_with(ViewLine *lines, int count) {
    View view = { .phase = PHASE_ENDED,
                  .scene = SCENE_LEAVES_SOMETHING,
                  .customer_count = 1,
                  .lines = lines,
                  .line_count = count };
    return view;
}

static void each_thing_that_can_be_held_can_be_left(void **state) {
    (void)state;
    for (int thing = HOLDS_NOTHING + 1; thing < HOLD_THINGS; thing++) {
        View view = end_with(NULL, 0);
        view.customers[0].staging.holds = (unsigned char)thing;
        char *text = told(&view);
        if (!strstr(text, "left for you"))
            fail_msg("nothing is told of thing %d", thing);
        free(text);
    }
}

static void a_thing_put_away_before_the_end_is_not_left(void **state) {
    (void)state;
    ViewLine away = { .who = 0, .staging.holds = HOLDS_NOTHING };
    View view = end_with(&away, 1);
    view.customers[0].staging.holds = HOLDS_LEAFLET;
    TELLS(&view, "[A card is left for you.]\n");
    view.line_count = 0;
    TELLS(&view, "[A leaflet is left for you.]\n");
}

static void a_thing_taken_in_the_last_lines_is_left(void **state) {
    (void)state;
    ViewLine takes = { .who = 0, .staging.holds = HOLDS_JAR };
    View view = end_with(&takes, 1);
    TELLS(&view, "[A jar of jam is left for you.]\n");
}

/* A talk that ends with a door, in that room. */
static View door_in(Channel channel, const char *backdrop) {
    View view = end_with(NULL, 0);
    view.channel = channel;
    view.scene = SCENE_DOOR_CLOSES;
    view.room.backdrop = backdrop;
    view.customers[0].name = "Ann";
    return view;
}

static void a_door_closes_only_where_the_room_has_one(void **state) {
    (void)state;
    View street = door_in(CHANNEL_DOORSTEP, NULL);
    View hall = door_in(CHANNEL_DOORSTEP, "hallway");
    View shop = door_in(CHANNEL_COUNTER, "shop");
    TELLS(&street, "[The door closes.]\n");
    TELLS(&hall, "[The door closes.]\n");
    TELLS(&shop, "[Ann walks out.]\n");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_thing_that_can_be_held_can_be_left),
        cmocka_unit_test(a_thing_put_away_before_the_end_is_not_left),
        cmocka_unit_test(a_thing_taken_in_the_last_lines_is_left),
        cmocka_unit_test(a_door_closes_only_where_the_room_has_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
