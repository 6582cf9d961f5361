/* SPDX-License-Identifier: MIT
 * No caption and no bubble covers a face, in whatever line of a shipped level.
 *
 * Levels are played without drawing them: the encounter places people, captions
 * and bubble for a window of each size on a surface of one pixel, and is asked
 * where they are. */
#include "window/driver.h"

#include "window/encounter/captions.h"
#include "window/encounter/encounter.h"
#include "window/scene/stage_people.h"

enum { PAGES_MAX = 30, TURNS_MAX = 40, ROADS = 1, SEEN_MAX = 4000 };

typedef struct Frame {
    int width, height, text;
} Frame;

static const Frame frames[] = {
    { 1280, 720, 100 },  { 1280, 720, 160 },  { 1920, 1080, 100 },
    { 1920, 1080, 160 }, { 1080, 1920, 100 }, { 1080, 1920, 160 },
};

/* A window that is not drawn, and the encounter in it. */
enum { FRAMES = sizeof frames / sizeof *frames };

typedef struct Room {
    Window *window;
    const Frame *frame; /* the one that is looked at */
    Encounter all[FRAMES], *self;
    cairo_surface_t *pixel;
    cairo_t *cr;
    double fallen; /* pixels by which all is put too high, to be found out */
    int pages, covered;
    char first[400]; /* what covers a face first */
} Room;

static const void *seen[SEEN_MAX]; /* replies that were given before */
static int seen_count;

static bool was_seen(const void *reply) {
    for (int i = 0; i < seen_count; i++)
        if (seen[i] == reply) return true;
    return false;
}

/* A reply that nobody gave before, else any. */
static int choose(const View *view, unsigned *chance) {
    for (int i = 0; i < view->reply_count; i++)
        if (!was_seen(view->replies[i].text)) {
            if (seen_count < SEEN_MAX)
                seen[seen_count++] = view->replies[i].text;
            return i;
        }
    *chance = *chance * 1103515245u + 12345u;
    return (int)(*chance >> 16) % view->reply_count;
}

static void tell(Room *room, const View *view, const char *what,
                 const char *words) {
    if (room->covered++) return;
    snprintf(room->first, sizeof room->first,
             "%s at %d x %d, text %d, turn %d: %s \"%.200s\" is over a face",
             view->level, room->frame->width, room->frame->height,
             room->frame->text, view->turn, what, words);
}

/* Shadows and corners may touch a chin. */
static bool covers(const Room *room, Box thing, Box head) {
    thing.y -= room->fallen;
    return box_overlaps(box_inset(thing, 3, 3), box_inset(head, 3, 3));
}

static void look(Room *room, Ui *ui, const View *view) {
    Encounter *self = room->self;
    Box heads[STORY_CUSTOMERS_MAX];
    EncounterLayout layout = encounter_layout(self, ui, view);
    encounter_fill_page(self, ui, view, &layout);
    encounter_place(self, ui, &layout);
    int count = stage_heads(&self->stage, heads);
    int before = ui->placed_count;
    encounter_draw_captions(self, ui, view, &layout);
    int after = ui->placed_count;
    encounter_draw_bubble(self, ui, view, &layout);
    room->pages++;
    for (int k = 0; k < count; k++) {
        for (int i = before; i < after; i++) {
            Box pill = box_inset(ui->placed[i].box, -ui_px(ui, 20), 0);
            if (covers(room, pill, heads[k]))
                tell(room, view, "a caption", ui_words(ui, &ui->placed[i]));
        }
        if (self->bubble.h > 0 && covers(room, self->bubble, heads[k]))
            tell(room, view, "the bubble",
                 after < ui->placed_count ? ui_words(ui, &ui->placed[after])
                                          : "");
    }
}

/* Lets the page pass as with reduced motion, then looks at it. */
static void see_page(Room *room, const View *view) {
    Window *window = room->window;
    static Ui ui;
    ui = *window_ui(window);
    ui.words = (Text){ 0 };
    for (int pass = 0; pass < 2; pass++) {
        ui_begin(&ui, room->cr, room->frame->width, room->frame->height);
        if (!pass) {
            EncounterLayout layout = encounter_layout(room->self, &ui, view);
            encounter_fill_page(room->self, &ui, view, &layout);
            encounter_place(room->self, &ui, &layout);
            for (int i = 0; i < 3; i++)
                encounter_play_on(window, room->self, view, 4000);
        } else
            look(room, &ui, view);
    }
    ui_free(&ui);
}

static void see_in_frame(Room *room, bool reply) {
    const View *view = window_view(room->window);
    Encounter *self = room->self;
    encounter_people(room->window, self, view, reply);
    encounter_first_page(self);
    if (!view->turn) encounter_arrive(self, view);
    for (int page = 0; page < PAGES_MAX; page++) {
        see_page(room, view);
        if (!self->last)
            encounter_next_page(self);
        else if (!self->compact && view->phase == PHASE_TALKING)
            encounter_recap(self);
        else
            break;
    }
}

/* The same moment in windows of all sizes. */
static void see_turn(Room *room, bool reply) {
    for (size_t i = 0; i < FRAMES; i++) {
        room->frame = &frames[i];
        room->self = &room->all[i];
        window_shared(room->window)->settings.text_size = frames[i].text;
        see_in_frame(room, reply);
    }
}

static void open_all(Room *room) {
    for (size_t i = 0; i < FRAMES; i++)
        encounter_open(room->window, &room->all[i], window_view(room->window));
    see_turn(room, false);
}

static void close_all(Room *room) {
    for (size_t i = 0; i < FRAMES; i++)
        encounter_close(room->window, &room->all[i]);
}

/* To the end, by replies that were not given before. */
static void play_road(Room *room, unsigned chance) {
    Window *window = room->window;
    open_all(room);
    for (int turn = 0; turn < TURNS_MAX; turn++) {
        const View *view = window_view(window);
        if (view->phase != PHASE_TALKING || !view->reply_count) break;
        int index = choose(view, &chance);
        assert_true(window_apply(window, COMMAND_REPLY, index));
        see_turn(room, true);
    }
    close_all(room);
}

static void play_level(Room *room, int level) {
    Window *window = room->window;
    seen_count = 0;
    memset(room->all, 0, sizeof room->all);
    assert_true(window_open_meeting(window, level, MEET_FRESH));
    if (window_view(window)->thought_count)
        assert_true(window_apply(window, COMMAND_THINK, 0));
    assert_true(window_apply(window, COMMAND_START, 0));
    for (unsigned road = 0; road < ROADS; road++) {
        while (window_view(window)->turn > 0)
            assert_true(window_apply(window, COMMAND_REWIND, 0));
        play_road(room, road + 1);
    }
    window_close_meeting(window);
}

static void open_room(Room *room) {
    room->window = open_window((WindowOptions){ 0 });
    play(room->window, "set reduced_motion 1\nset typing 0\n");
    room->pixel = cairo_image_surface_create(CAIRO_FORMAT_RGB24, 1, 1);
    room->cr = cairo_create(room->pixel);
}

static void close_room(Room *room) {
    cairo_destroy(room->cr);
    cairo_surface_destroy(room->pixel);
    window_close(room->window);
}

/* Levels in which faces are seen. */
static bool has_faces(const LevelCard *card) {
    return !card->error && !card->plays && card->channel != CHANNEL_PHONE &&
           card->channel != CHANNEL_CHAT;
}

static void play_levels(Room *room, int levels) {
    Practice *practice = window_shared(room->window)->practice;
    for (int i = 0; i < practice_count(practice) && levels > 0; i++) {
        if (!has_faces(practice_card(practice, i))) continue;
        levels--;
        play_level(room, i);
    }
}

static void no_caption_and_no_bubble_covers_a_face(void **state) {
    (void)state;
    static Room room;
    open_room(&room);
    play_levels(&room, 1000);
    close_room(&room);
    if (room.covered) fail_msg("%d times; %s", room.covered, room.first);
    assert_true(room.pages > 1000);
}

/* A check that cannot fail is none. */
static void what_is_put_too_high_is_found_out(void **state) {
    (void)state;
    static Room room;
    open_room(&room);
    room.fallen = 240;
    play_levels(&room, 1);
    close_room(&room);
    assert_true(room.covered > 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_caption_and_no_bubble_covers_a_face),
        cmocka_unit_test(what_is_put_too_high_is_found_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
