/* SPDX-License-Identifier: MIT
 * Both pictures of a workshop, led by keys from the first picture to the last:
 * the room's has nothing hidden in it, the presenter's has every key. */
#include "window/driver.h"
#include "core/base/mem.h"
#include "platform/files.h"
#include "window/workshop/paper.h"

#include <unistd.h>
#include "window/encounter/encounter.h"
#include "window/state.h"
#include "window/workshop/workshop_screens.h"

typedef struct Room {
    Practice *practice;
    Workshop *workshop;
    Window *windows[2];
    int count;
} Room;

static void open_pictures(Room *room, const char *level, int width,
                          int height) {
    Error err = { "" };
    PracticeOptions kept = { .kept = "", .data = THAW_SOURCE_DIR };
    room->practice = practice_open(&kept);
    WorkshopOptions wanted = { .practice = room->practice,
                               .level =
                                   practice_find(room->practice, level, &err) };
    room->workshop = workshop_open(&wanted, &err);
    if (!room->workshop) fail_msg("%s", err.text);
    for (room->count = 0; room->count < 2; room->count++) {
        WindowOptions options = { .workshop = room->workshop,
                                  .lent = room->practice,
                                  .first = room->count ? SCREEN_PRESENTER
                                                       : SCREEN_ROOM,
                                  .projector = !room->count,
                                  .screens = workshop_screens(),
                                  .width = width,
                                  .height = height,
                                  .capture = true };
        setenv("SDL_AUDIODRIVER", "dummy", 1);
        capture_begin();
        room->windows[room->count] = window_open(&options, &err);
        if (!room->windows[room->count]) fail_msg("%s", err.text);
    }
}

static void close_pictures(Room *room) {
    for (int i = room->count - 1; i >= 0; i--)
        window_close(room->windows[i]);
    workshop_close(room->workshop);
    practice_close(room->practice);
}

static void keys(Room *room, const char *commands) {
    Error err = { "" };
    if (!capture_play_all(room->windows, room->count, commands, "test", NULL,
                          &err))
        fail_msg("%s", err.text);
}

static const char *const hidden[] = { "heat ",  "heard ",  "mood \u2212",
                                      "mood 0", "\u2192 ", "Note for you" };

static int hidden_words(Window *window) {
    int found = 0;
    for (size_t i = 0; i < sizeof hidden / sizeof *hidden; i++)
        found += shows(window, hidden[i]);
    return found;
}

static void nothing_is_clipped(const Window *window, const char *when) {
    const Ui *ui = window_placed(window);
    for (int i = 0; i < ui->placed_count; i++)
        if (ui->placed[i].clipped && !ui->placed[i].covered)
            fail_msg("%s: clipped: %s", when, ui_words(ui, &ui->placed[i]));
}

/* Enter, until the step is another one. */
static void to_step(Room *room, Step step) {
    for (int i = 0; i < 80 && workshop_step(room->workshop) != step; i++) {
        Step now = workshop_step(room->workshop);
        keys(room,
             now == STEP_REVEAL ? "key 1\nwait 200" : "key Return\nwait 200");
        assert_int_equal(hidden_words(room->windows[0]), 0);
        nothing_is_clipped(room->windows[0], "the room's picture");
    }
    assert_int_equal(workshop_step(room->workshop), step);
}

static void a_whole_workshop(const char *level, int width, int height) {
    Room room;
    open_pictures(&room, level, width, height);
    keys(&room, "wait 100");
    assert_true(shows(room.windows[1], "the next step, always"));
    assert_false(shows(room.windows[1], "freeze"));
    keys(&room, "window 2\nkey Return\nwait 100\nwindow 1\nwait 100");
    assert_true(shows(room.windows[1], "freeze"));
    to_step(&room, STEP_THINK);
    keys(&room, "key 1\nwait 100"); /* the thought */
    to_step(&room, STEP_THINK);
    assert_true(hidden_words(room.windows[1]) > 1); /* the search can fail */
    to_step(&room, STEP_VOTE);
    keys(&room, "key H\nkey 1\nkey 2\nkey Down\nkey 7\nwait 100");
    assert_true(shows(room.windows[1], "[2: 7]"));
    assert_false(shows(room.windows[0], "12"));
    keys(&room, "key Return\nkey Return\nwait 100");
    assert_int_equal(workshop_step(room.workshop), STEP_REVEAL);
    assert_true(shows(room.windows[0], "12 \u00b7 63 %"));
    keys(&room, "key S\nwait 100");
    assert_int_equal(workshop_step(room.workshop), STEP_SIDES);
    nothing_is_clipped(room.windows[0], "both answers");
    keys(&room, "key S\nwait 100\nkey Return\nwait 100");
    assert_int_equal(workshop_view(room.workshop)->turn, 1);
    keys(&room, "key E\nwait 200");
    for (int i = 0; i < WORKSHOP_SLIDES; i++) {
        assert_int_equal(workshop_slide(room.workshop), i);
        nothing_is_clipped(room.windows[0], "a slide");
        if (i + 1 < WORKSHOP_SLIDES) keys(&room, "key Return\nwait 100");
    }
    close_pictures(&room);
}

static void a_call_is_led_from_the_first_picture_to_the_last(void **state) {
    (void)state;
    a_whole_workshop("shocked_bill", 1280, 720);
}

static void a_couple_at_the_counter_on_a_large_picture(void **state) {
    (void)state;
    a_whole_workshop("crabby_couple/first_visit", 1920, 1080);
}

static void a_chat_stays_in_sight_while_the_room_chooses(void **state) {
    Room room;
    (void)state;
    open_pictures(&room, "the_d_word/in_writing", 1280, 720);
    keys(&room, "window 2\nkey Return\nwindow 1\nkey Return\nkey Return\n"
                "key 1\nwait 4000");
    to_step(&room, STEP_THINK);
    assert_true(shows(room.windows[0], "No. See 4.2."));
    close_pictures(&room);
}

/* The room's screen begins with its encounter. */
static const Stage *stage_of(const Room *room) {
    const Window *window = room->windows[0];
    const Encounter *scene = window->stack[window->depth - 1].self;
    return &scene->stage;
}

static void the_room_goes_where_the_talk_goes(void **state) {
    Room room;
    (void)state;
    open_pictures(&room, THAW_SOURCE_DIR "/tests/levels/own/rooms.lua", 800,
                  450);
    to_step(&room, STEP_THINK);
    assert_int_equal(stage_of(&room)->room, BACKDROP_STREET);
    keys(&room, "key Return\nwait 200");
    to_step(&room, STEP_THINK);
    assert_int_equal(workshop_view(room.workshop)->turn, 1);
    assert_int_equal(stage_of(&room)->room, BACKDROP_KITCHEN);
    keys(&room, "key Return\nwait 200");
    to_step(&room, STEP_THINK);
    assert_non_null(stage_of(&room)->photo); /* a picture of the level's own */
    keys(&room, "key Return\nwait 200");
    to_step(&room, STEP_ENDING);
    assert_null(stage_of(&room)->photo);
    assert_int_equal(stage_of(&room)->room, BACKDROP_STREET);
    close_pictures(&room);
}

/* The choices stand in a row in the line of keys, and one below the other in
 * the presenter's window: all arrows go from one to the next. */
static void with_one_window_the_line_tells_how_to_count_hands(void **state) {
    Room room;
    (void)state;
    open_pictures(&room, "shocked_bill", 1280, 720);
    WorkshopShow *show = workshop_show(room.workshop);
    show->single = show->strip = true;
    to_step(&room, STEP_THINK);
    keys(&room, "key H\nkey 3\nkey Right\nkey 5\nkey Right\nkey 2\nwait 100");
    assert_int_equal(workshop_hand(room.workshop, 0), 3);
    assert_int_equal(workshop_hand(room.workshop, 1), 5);
    assert_int_equal(workshop_hand(room.workshop, 2), 2);
    keys(&room, "key Left\nkey 4\nkey Up\nkey 1\nkey 0\nkey Down\nwait 100");
    assert_true(shows(room.windows[0], "1: 10   [2: 4]   3: 2"));
    assert_true(shows(room.windows[0], "type how many"));
    assert_true(shows(room.windows[0], "\u2190 \u2192"));
    assert_true(shows(room.windows[0], "done"));
    nothing_is_clipped(room.windows[0], "counting hands");
    close_pictures(&room);
}

static void enter_too_early_leaves_the_hands_to_be_counted(void **state) {
    Room room;
    (void)state;
    open_pictures(&room, "shocked_bill", 1280, 720);
    to_step(&room, STEP_THINK);
    keys(&room, "key Return\nkey Return\nwait 100");
    assert_int_equal(workshop_step(room.workshop), STEP_REVEAL);
    assert_true(shows(room.windows[1], "type in a show of hands"));
    keys(&room, "key H\nkey 2\nkey Return\nwait 100");
    assert_int_equal(workshop_step(room.workshop), STEP_REVEAL);
    assert_true(shows(room.windows[0], "2 \u00b7 100 %"));
    close_pictures(&room);
}

/* Nobody leaves by one press, and who does not mean it loses nothing. */
static void esc_asks_before_it_leaves(void **state) {
    Room room;
    (void)state;
    open_pictures(&room, "shocked_bill", 1280, 720);
    keys(&room, "window 2\nkey Return\nkey Return\nwait 100");
    assert_int_equal(workshop_step(room.workshop), STEP_BRIEF);
    keys(&room, "key Escape\nwait 100");
    assert_true(shows(room.windows[1], "Esc once more closes Thaw"));
    assert_false(shows(room.windows[0], "Esc once more closes Thaw"));
    keys(&room, "key Return\nwait 100");
    assert_int_equal(workshop_step(room.workshop), STEP_BRIEF);
    assert_false(shows(room.windows[1], "Esc once more closes Thaw"));
    assert_false(window_done(room.windows[1]));
    keys(&room, "key Escape\nkey Escape");
    assert_true(window_done(room.windows[0]));
    close_pictures(&room);
}

static void dark_is_dark_and_frozen_stays(void **state) {
    Room room;
    (void)state;
    open_pictures(&room, "shocked_bill", 1280, 720);
    keys(&room, "window 2\nkey Return\nkey B\nwait 100");
    assert_false(shows(room.windows[0], "show of hands"));
    keys(&room, "key B\nwait 100");
    assert_true(shows(room.windows[0], "show of hands"));
    keys(&room, "key F\nwait 100\nkey Return\nwait 100");
    assert_int_equal(workshop_step(room.workshop), STEP_BRIEF);
    const Ui *ui = window_placed(room.windows[0]);
    assert_int_equal(ui->placed_count, 0); /* the picture of before stands */
    keys(&room, "key F\nwait 100");
    assert_true(shows(room.windows[0], "Dana Whitlock"));
    close_pictures(&room);
}

static void the_timer_goes_down_and_nothing_goes_on_by_itself(void **state) {
    Room room;
    (void)state;
    open_pictures(&room, "shocked_bill", 1280, 720);
    keys(&room, "key Return\nkey T\nwait 10000");
    assert_true(shows(room.windows[0], "0:50"));
    keys(&room, "wait 60000");
    assert_true(shows(room.windows[0], "0:00"));
    assert_int_equal(workshop_step(room.workshop), STEP_BRIEF);
    close_pictures(&room);
}

/* ---- on paper ---- */

/* How many pages a PDF of cairo's says that it has. */
static int pages_of(const char *path) {
    char *bytes;
    size_t size;
    int pages = 0;
    assert_int_equal(files_read(path, 64 << 20, &bytes, &size), FILES_READ);
    for (size_t i = 0; i + 16 < size; i++)
        if (!memcmp(bytes + i, "/Count ", 7)) pages = atoi(bytes + i + 7);
    free(bytes);
    return pages;
}

/* A long day: more ways than are drawn, hundreds of questions, a word without
 * an end, a reply of a hundred lines. */
static void add_long_day(Course *course, const char *longest) {
    for (int i = 0; i < 240; i++) {
        CourseEvent ask = { .kind = COURSE_ASK,
                            .question = POLL_REPLY,
                            .who = NONE,
                            .texts = { "Yes.", i == 100 ? longest : "No." },
                            .choice_count = 2 };
        CourseEvent count = { .kind = COURSE_COUNT, .hands = { 3, i } };
        CourseEvent give = { .kind = COURSE_GIVE, .choice = 1 };
        CourseEvent back = { .kind = COURSE_BACK };
        assert_true(course_apply(course, &ask, NULL));
        assert_true(course_apply(course, &count, NULL));
        assert_true(course_apply(course, &give, NULL));
        assert_true(course_apply(course, &back, NULL));
    }
}

static void a_long_day_has_as_many_pages_as_it_needs(void **state) {
    static char longest[1000];
    static const char *questions[60];
    Room room;
    char path[64];
    Error err = { "" };
    (void)state;
    for (size_t i = 0; i + 1 < sizeof longest; i++)
        longest[i] = i > 400 && i % 7 == 0 ? ' ' : 'x';
    for (size_t i = 0; i < sizeof questions / sizeof *questions; i++)
        questions[i] = "What did you see, and when did you see it first?";
    open_pictures(&room, "shocked_bill", 640, 360);
    Course *course = course_new();
    Report *report = mem_alloc(sizeof *report);
    *report = (Report){ .title = longest,
                        .begun = "now",
                        .course = course,
                        .customers = { "Dana", NULL, "Walter" },
                        .customer_count = 3,
                        .questions = questions,
                        .question_count = 60 };
    for (int i = 0; i < REPORT_RUNS; i++)
        report->points[i] = i % 2 ? 0 : REPORT_POINTS;
    snprintf(path, sizeof path, "/tmp/thaw-paper-%d.pdf", (int)getpid());
    assert_true(paper_save(window_ui(room.windows[0]), report, path, &err));
    int few = pages_of(path);
    assert_in_range(few, 1, 4);
    add_long_day(course, longest);
    assert_true(paper_save(window_ui(room.windows[0]), report, path, &err));
    assert_in_range(pages_of(path), few + 8, few + 60);
    files_remove(path);
    assert_false(paper_save(window_ui(room.windows[0]), report,
                            "/nowhere/at/all.pdf", &err));
    assert_non_null(strstr(err.text, "/nowhere/at/all.pdf"));
    mem_free(report);
    course_free(course);
    close_pictures(&room);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_call_is_led_from_the_first_picture_to_the_last),
        cmocka_unit_test(a_couple_at_the_counter_on_a_large_picture),
        cmocka_unit_test(the_room_goes_where_the_talk_goes),
        cmocka_unit_test(a_chat_stays_in_sight_while_the_room_chooses),
        cmocka_unit_test(with_one_window_the_line_tells_how_to_count_hands),
        cmocka_unit_test(enter_too_early_leaves_the_hands_to_be_counted),
        cmocka_unit_test(esc_asks_before_it_leaves),
        cmocka_unit_test(dark_is_dark_and_frozen_stays),
        cmocka_unit_test(a_long_day_has_as_many_pages_as_it_needs),
        cmocka_unit_test(the_timer_goes_down_and_nothing_goes_on_by_itself),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
