/* SPDX-License-Identifier: MIT
 * Opens a workshop in one window or two. With two displays the room's picture
 * fills the second one; with one display it fills that, and the presenter has a
 * strip. */
#include "window/commands/workshop.h"

#include "app/paths.h"
#include "app/practice/practice.h"
#include "core/base/mem.h"
#include "core/words/say.h"
#include "platform/files.h"
#include "window/capture.h"
#include "window/commands/play.h"
#include "window/window.h"
#include "window/workshop/places.h"
#include "window/workshop/workshop_screens.h"

#include <SDL2/SDL.h>
#include <stdio.h>

const OptionRow workshop_options[] = {
    { "windowed", NULL,
      SAY("both pictures as windows on one screen, to rehearse or to share") },
    { "no-phones", NULL, SAY("by show of hands only") },
    { "phones", "N", SAY("at most so many, 300 if not said") },
    { "port", "N", SAY("of the page for phones; 8080 if not said") },
    { "language", "NAME",
      SAY("es, zh_CN …: speak it, where it is translated") },
    { "no-save", NULL, SAY("keep nothing of it") },
    { "size", "WxH", SAY("of the window, in pixels") },
    { "script", "FILE", SAY("plays a list of inputs, with no screen") },
    { "capture", "DIR", SAY("where the pictures of such a list go") },
    { NULL, NULL, NULL },
};

typedef struct Room {
    Practice *practice;
    Workshop *workshop;
    Window *windows[2]; /* the room's, the presenter's or NULL */
    int count;
    WindowOptions usual; /* what both are opened with */
    Places places;
    bool windowed, capture;
} Room;

static void close_room(Room *room) {
    for (int i = room->count - 1; i >= 0; i--)
        window_close(room->windows[i]);
    workshop_close(room->workshop);
    practice_close(room->practice);
}

/* ---- windows ---- */

static void size_apart(WindowOptions *wanted) {
    SDL_Rect room;
    if (!wanted->width && !SDL_GetDisplayUsableBounds(wanted->display, &room))
        places_size_apart(room.w, room.h, &wanted->width, &wanted->height);
}

static bool open_window(Room *room, ScreenId first, Error *err) {
    WindowOptions wanted = room->usual;
    bool picture = first == SCREEN_ROOM;
    wanted.first = (int)first;
    wanted.title =
        picture ? say("Thaw: the room's picture") : say("Thaw: presenter");
    const Places *places = &room->places;
    wanted.display = picture ? places->picture : places->presenter;
    wanted.whole = picture && places->whole && !room->capture;
    wanted.projector = picture;
    bool apart = places->apart && !room->capture;
    if (apart) size_apart(&wanted);
    Window *window = window_open(&wanted, err);
    if (!window) return false;
    room->windows[room->count++] = window;
    if (apart) window_to_corner(window, !picture);
    return true;
}

/* How many displays show something of their own. One that mirrors the first is
 * none: whatever the presenter has there, the room sees too. (Separate screens
 * of X all begin at the same point, but are seldom of one size.) */
static int count_displays(void) {
    int count = SDL_GetNumVideoDisplays();
    for (int i = 1; i < count; i++) {
        SDL_Rect first, other;
        if (!SDL_GetDisplayBounds(0, &first) &&
            !SDL_GetDisplayBounds(i, &other) && SDL_RectEquals(&first, &other))
            return i;
    }
    return count;
}

static int displays(const Room *room) {
    if (room->capture || SDL_InitSubSystem(SDL_INIT_VIDEO)) return 1;
    int count = count_displays();
    return count < 1 ? 1 : count;
}

/* One window: the presenter's line lies below the picture. */
static void tell_windows(Room *room, int displays) {
    WorkshopShow *show = workshop_show(room->workshop);
    bool single = room->count == 1;
    if (single != show->single) show->strip = single;
    show->single = single;
    show->displays = displays;
    workshop_changed(room->workshop);
}

static bool open_windows(Room *room, Error *err) {
    int count = displays(room);
    room->places = places_first(count, room->windowed);
    if (!open_window(room, SCREEN_ROOM, err)) return false;
    if (room->places.two && !open_window(room, SCREEN_PRESENTER, err))
        return false;
    tell_windows(room, count);
    return true;
}

static void place_windows(Room *room) {
    const Places *places = &room->places;
    window_place(room->windows[0], places->picture, places->whole);
    if (places->apart) window_to_corner(room->windows[0], false);
    if (room->count < 2) return;
    window_place(room->windows[1], places->presenter, false);
    if (places->apart) window_to_corner(room->windows[1], true);
}

/* A projector was plugged in or pulled out. The presenter's window shows only
 * what the workshop knows, so nothing is lost when it is closed. */
static void displays_changed(Room *room, int before, int count) {
    Error err = { "" };
    room->places = places_changed(room->places, before, count, room->windowed);
    if (!room->places.two && room->count == 2)
        window_close(room->windows[--room->count]);
    place_windows(room);
    if (room->places.two && room->count == 1 &&
        !open_window(room, SCREEN_PRESENTER, &err))
        fprintf(stderr, "thaw: %s\n", err.text);
    tell_windows(room, count);
}

/* After each event: a display may have come or gone, or D was pressed. */
static void look_at_displays(void *data) {
    Room *room = data;
    WorkshopShow *show = workshop_show(room->workshop);
    int count = count_displays();
    if (count > 0 && count != show->displays)
        displays_changed(room, show->displays, count);
    if (!show->swap) return;
    show->swap = false;
    if (count < 2) return;
    room->places = places_swapped(room->places, count);
    place_windows(room);
}

/* ---- the command ---- */

static bool open_workshop(Room *room, const Options *options, int level,
                          Error *err) {
    Paths paths;
    WorkshopOptions wanted = { .practice = room->practice,
                               .level = level,
                               .phones = !options_has(options, "no-phones") };
    if (!options_number(options, "phones", 1, POLL_PHONES_MAX,
                        &wanted.server.limit, err) ||
        !options_number(options, "port", 1, 65535, &wanted.server.port, err))
        return false;
    paths_find(&paths, NULL, NULL);
    if (*paths.workshops && !options_has(options, "no-save"))
        wanted.folder = paths.workshops;
    room->workshop = workshop_open(&wanted, err);
    return room->workshop != NULL;
}

static ExitCode play_script(const Room *room, const Options *options) {
    Error err = { "" };
    const char *script = options_text(options, "script");
    const char *folder = options_text(options, "capture");
    char *text = capture_read(script, &err);
    bool ok = text && capture_play_all(room->windows, room->count, text, script,
                                       folder ? folder : ".", &err);
    mem_free(text);
    if (ok) return EXIT_FINE;
    fprintf(stderr, "thaw: %s\n", err.text);
    return EXIT_FINDINGS;
}

static ExitCode lead(Room *room, const CommandRow *row,
                     const Options *options) {
    Error err = { "" };
    WindowOptions *usual = &room->usual;
    *usual = (WindowOptions){ .workshop = room->workshop,
                              .lent = room->practice,
                              .screens = workshop_screens(),
                              .capture = room->capture };
    const char *size = options_text(options, "size");
    if (size && !capture_read_size(size, &usual->width, &usual->height))
        return commands_misuse(row, "a size is written 1280x720");
    if (!open_windows(room, &err)) return commands_failed(row, &err);
    if (room->capture) return play_script(room, options);
    windows_run(room->windows, &room->count, look_at_displays, room);
    return EXIT_FINE;
}

ExitCode workshop_command(const CommandRow *row, const Options *options) {
    Error err = { "" };
    Room room = { .windowed = options_has(options, "windowed"),
                  .capture = options_text(options, "script") != NULL };
    const char *folder = options_text(options, "capture");
    if (folder && files_kind(folder) != FILES_FOLDER)
        return commands_misuse(row, "there is no folder \"%s\"; make it first",
                               folder);
    if (folder && !room.capture)
        return commands_misuse(row, "--capture needs a --script to play");
    PracticeOptions kept = { .kept =
                                 options_has(options, "no-save") ? "" : NULL,
                             .language = options_has(options, "language")
                                             ? options_text(options, "language")
                                             : "auto",
                             .own_fonts = true };
    if (!window_can_open(options)) {
        error_set(&err, "there is no screen to open a window on; a workshop "
                        "needs one");
        return commands_failed(row, &err);
    }
    if (room.capture) capture_begin();
    room.practice = practice_open(&kept);
    ExitCode code = EXIT_FINE;
    int level = practice_find(room.practice, options->words[0], &err);
    if (!practice_ready(room.practice, &err))
        code = commands_failed(row, &err);
    else if (level == NONE || !open_workshop(&room, options, level, &err))
        code = commands_misuse(row, "%s", err.text);
    else
        code = lead(&room, row, options);
    close_room(&room);
    return code;
}
