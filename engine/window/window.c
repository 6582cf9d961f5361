/* SPDX-License-Identifier: MIT
 * Opens and closes the window, hands on events, and runs frames. */
#include "window/window.h"

#include "window/state.h"

#include "app/paths.h"
#include "app/practice/profiles.h"
#include "app/practice/week_run.h"
#include "core/base/mem.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    USUAL_WIDTH = 1280,
    USUAL_HEIGHT = 720,
    LEAST_WIDTH = 320,
    LEAST_HEIGHT = 180,
    FRAME_MS = 16
};

static bool open_sdl(Window *window, const WindowOptions *options, Error *err) {
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
    SDL_SetHint(SDL_HINT_MOUSE_FOCUS_CLICKTHROUGH, "1");
    if (SDL_InitSubSystem(SDL_INIT_VIDEO))
        return error_set(err,
                         "there is no screen to open a window on (%s); "
                         "thaw play LEVEL --terminal needs none",
                         SDL_GetError());
    int width = options->width, height = options->height;
    SDL_Rect usable;
    if (!width || !height) {
        width = USUAL_WIDTH;
        height = USUAL_HEIGHT;
        if (!options->capture &&
            !SDL_GetDisplayUsableBounds(options->display, &usable) &&
            (usable.w < width || usable.h < height)) {
            width = usable.w;
            height = usable.h;
        }
    }
    int place = (int)SDL_WINDOWPOS_CENTERED_DISPLAY((unsigned)options->display);
    Uint32 flags = SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI;
    if (options->whole) flags |= SDL_WINDOW_FULLSCREEN_DESKTOP;
    window->sdl = SDL_CreateWindow(options->title ? options->title : "Thaw",
                                   place, place, width, height, flags);
    if (!window->sdl)
        return error_set(err, "the window could not be opened: %s",
                         SDL_GetError());
    SDL_SetWindowMinimumSize(window->sdl, LEAST_WIDTH, LEAST_HEIGHT);
    SDL_StopTextInput(); /* letters are keys: keep input methods away */
    return true;
}

static bool open_fonts(Window *window, Error *err) {
    char folder[PATH_CAPACITY + 16];
    snprintf(folder, sizeof folder, "%s/fonts", window->assets);
    window->fonts = fonts_open(folder, err);
    if (!window->fonts) return false;
    window->typeset = typeset_new(window->fonts);
    window->ui.typeset = window->typeset;
    window->ui.own = own_pictures_new();
    return true;
}

void window_open_level(Window *window, int index) {
    Shared *shared = &window->shared;
    bool campaign = practice_is_campaign(shared->practice, index);
    window_close_meeting(window); /* what another person has open */
    if (campaign && window_open_week(window, index, RUN_GO_ON)) {
        window_go(window, SCREEN_WEEK); /* there it can be begun afresh, too */
        return;
    }
    if (!campaign && practice_card(shared->practice, index)->waiting) {
        shared->asked = index;
        window_go(window, SCREEN_LEVELS);
        window_push(window, SCREEN_GO_ON);
        return;
    }
    if (!campaign && window_open_meeting(window, index, MEET_FRESH)) {
        window_go(window, window->view.phase == PHASE_BRIEFING
                              ? SCREEN_BRIEFING
                              : SCREEN_ENCOUNTER);
        return;
    }
    ScreenId told = window->moves[0].id; /* an overlay over the levels */
    window->move_count = 0;
    window_go(window, SCREEN_LEVELS);
    window_push(window, told);
}

/* Where a level is opened directly, the title, which usually asks who plays, is
 * not shown. */
static bool asks_first(const Window *window) {
    const Shared *shared = &window->shared;
    return !window->lent && !shared->watching && profiles_ask(shared->practice);
}

/* Nothing is opened as somebody's before they have said who they are. */
static bool open_first(Window *window, const char *level, Error *err) {
    if (window->shared.workshop || !level) {
        window_go(window, window->first);
        return true;
    }
    int index = practice_find(window->shared.practice, level, err);
    if (index == NONE) return false;
    window->shared.straight = index;
    if (!asks_first(window)) {
        window_open_level(window, index);
        return true;
    }
    window->shared.asked_who = window->shared.nobody_yet = true;
    window_go(window, SCREEN_LEVELS);
    window_push(window, SCREEN_WHO);
    return true;
}

static void open_shared(Window *window, const WindowOptions *options) {
    Shared *shared = &window->shared;
    window->lent = options->lent != NULL;
    PracticeOptions practice = options->practice;
    practice.own_fonts = true;
    shared->practice = window->lent ? options->lent : practice_open(&practice);
    shared->workshop = options->workshop;
    window->first = options->workshop ? (ScreenId)options->first : SCREEN_TITLE;
    shared->settings = settings_load(shared->practice);
    /* no questions of the first start in pictures and workshops */
    if (options->capture || options->workshop)
        shared->settings.hints = HINTS_ALL;
    if (options->projector) {
        shared->settings.projector = 1;
        shared->settings.projector_lent = true;
    }
    shared->level = shared->straight = NONE;
    shared->capture = options->capture;
    shared->author = options->author;
    shared->watching = options->watch;
    shared->assets = window->assets;
    if (options->capture) { /* with the usual timing, but never opened */
        shared->sounds = practice_sounds(shared->practice);
        shared->sound = sound_new(&shared->sounds);
    }
    window->ui.author = shared->author;
    window->ui.settings = &shared->settings;
    window->ui.input = &window->input;
    window->ui.theme = theme_of(settings_theme(&shared->settings));
    window->ui.show_ring = !options->capture;
    window->pressed_ms = -GUARD_MS;
    fonts_set_family(window->fonts, (Family)shared->settings.family);
}

Window *window_open(const WindowOptions *options, Error *err) {
    Window *window = mem_alloc(sizeof *window);
    window->screens = options->screens;
    Paths paths;
    bool found = paths_find(&paths, options->practice.data, err);
    window->assets = mem_text(paths.assets);
    if (!found || !open_sdl(window, options, err) || !open_fonts(window, err))
        goto failed;
    open_shared(window, options);
    if (!window_canvas(window)) {
        error_set(err, "the window has no picture to draw in: %s",
                  SDL_GetError());
        goto failed;
    }
    if (!open_first(window, options->level, err)) goto failed;
    if (options->workshop)
        window->shared.settings.full_screen = options->whole;
    else if (window->shared.settings.full_screen && !options->capture)
        window_apply_settings(window);
    window_apply_speech(window);
    return window;
failed:
    window_close(window);
    return NULL;
}

void window_close(Window *window) {
    if (!window) return;
    window_close_all(window);
    window_watch_end(window);
    findings_free(window->shared.mistakes);
    meeting_close(window->shared.meeting);
    run_close(window->shared.week);
    if (!window->lent) practice_close(window->shared.practice);
    bool answered = sound_close(window->shared.sound);
    sound_free(window->shared.sound);
    reader_close(window->reader);
    text_free(&window->said);
    ui_free(&window->ui);
    own_pictures_free(window->ui.own);
    typeset_free(window->typeset);
    fonts_close(window->fonts);
    window_canvas_free(window);
    if (window->pad) SDL_GameControllerClose(window->pad);
    if (window->sdl) SDL_DestroyWindow(window->sdl);
    mem_free(window->assets);
    mem_free(window);
    SDL_QuitSubSystem(SDL_INIT_VIDEO);
    if (answered && !SDL_WasInit(SDL_INIT_VIDEO)) SDL_Quit();
}

static void pad_came(Window *window, int which) {
    if (!window->pad) window->pad = SDL_GameControllerOpen(which);
}

static void pad_went(Window *window, SDL_JoystickID which) {
    if (!window->pad || SDL_JoystickInstanceID(SDL_GameControllerGetJoystick(
                            window->pad)) != which)
        return;
    SDL_GameControllerClose(window->pad);
    window->pad = NULL;
    bool last = window->input.pad_last;
    input_pad_gone(&window->input);
    for (int i = 0; i < SDL_NumJoysticks() && !window->pad; i++)
        if (SDL_IsGameController(i)) pad_came(window, i);
    if (window->pad)
        window->input.pad_last = last;
    else
        window_changed_all(window);
}

static void window_changed_by_system(Window *window,
                                     const SDL_WindowEvent *event) {
    if (event->event == SDL_WINDOWEVENT_EXPOSED ||
        event->event == SDL_WINDOWEVENT_SIZE_CHANGED)
        window_changed_all(window);
    if (event->event == SDL_WINDOWEVENT_FOCUS_LOST ||
        event->event == SDL_WINDOWEVENT_HIDDEN ||
        event->event == SDL_WINDOWEVENT_MINIMIZED)
        window->shared.unattended = true;
    if (event->event == SDL_WINDOWEVENT_FOCUS_GAINED) {
        window->shared.unattended = false;
        window_changed_all(window);
    }
    if (event->event == SDL_WINDOWEVENT_CLOSE) window_quit(window);
    if (event->event == SDL_WINDOWEVENT_LEAVE) {
        window->ui.hover = (Control){ CONTROL_NONE, 0 };
        window_changed_all(window);
    }
}

/* A removed device that was not open has the id 0 and is ignored. */
static void sound_came_or_went(const Window *window,
                               const SDL_AudioDeviceEvent *event) {
    bool lost = event->type == SDL_AUDIODEVICEREMOVED;
    if (event->iscapture || (lost && event->which == 0)) return;
    sound_devices_changed(window->shared.sound, lost);
}

static void file_dropped(Window *window, const SDL_DropEvent *drop) {
    InputEvent event = { .action = ACTION_FILE, .file = drop->file };
    if (drop->file) window_act(window, &event);
    SDL_free(drop->file);
}

void window_event(Window *window, const SDL_Event *event) {
    if (event->type == SDL_QUIT) window_quit(window);
    if (event->type == SDL_WINDOWEVENT)
        window_changed_by_system(window, &event->window);
    if (event->type == SDL_CONTROLLERDEVICEADDED)
        pad_came(window, event->cdevice.which);
    if (event->type == SDL_CONTROLLERDEVICEREMOVED)
        pad_went(window, event->cdevice.which);
    if (event->type == SDL_AUDIODEVICEADDED ||
        event->type == SDL_AUDIODEVICEREMOVED)
        sound_came_or_went(window, &event->adevice);
    if (event->type == SDL_DROPFILE) file_dropped(window, &event->drop);
    bool pointer = window->input.pointer_last;
    InputEvent meant = input_read(&window->input, event);
    if (window->input.pointer_last && !pointer && window->ui.show_ring) {
        window->ui.show_ring = false;
        window_changed_all(window);
    }
    window_act(window, &meant);
    window_move(window);
    window->watching.stirred = true;
}

long long window_ticks_ms(void) {
    return (long long)SDL_GetTicks64();
}

int window_sooner(int a_ms, int b_ms) {
    if (a_ms < 0) return b_ms;
    if (b_ms < 0) return a_ms;
    return a_ms < b_ms ? a_ms : b_ms;
}

/* Draws what changed. Milliseconds until the screens change by themselves. */
static int draw_frame(Window *window, int elapsed_ms) {
    sound_update(window->shared.sound, elapsed_ms);
    window_check_speech(window);
    OpenScreen *top = window_top(window);
    int wait = SCREEN_STILL;
    if (top && top->screen->update)
        wait = top->screen->update(window, top->self, elapsed_ms);
    window_move(window);
    if (window->before) {
        window->fade_ms += elapsed_ms;
        window_changed_all(window);
    }
    bool fading = window->before != NULL;
    window_draw(window);
    if (fading && !window->before) window_changed_all(window);
    if (window->before) wait = window_sooner(wait, FRAME_MS);
    if (window->damage_count || window->move_count) wait = 0;
    wait = window_sooner(wait, reader_next_ms(window->reader));
    return window_sooner(wait, sound_next_ms(window->shared.sound));
}

int window_frame(Window *window, int elapsed_ms) {
    window->clock_ms += elapsed_ms;
    window_watch(window, elapsed_ms);
    window_move(window);
    if (window_sleeps(window, &elapsed_ms)) return window_nap(window);
    if (!window_canvas(window)) return 250; /* it has no size yet */
    window->watching.nap = draw_frame(window, elapsed_ms);
    return window_nap(window);
}

bool window_done(const Window *window) {
    return window->done;
}

void window_resize(Window *window, int width, int height) {
    SDL_SetWindowSize(window->sdl, width, height);
    window_changed_all(window);
}

const Ui *window_placed(const Window *window) {
    return &window->ui;
}

const char *window_screen_name(const Window *window) {
    return window->depth ? window->stack[window->depth - 1].screen->name : "";
}

unsigned long long window_pixels_drawn(const Window *window) {
    return window->pixels;
}

char *window_take_said(Window *window) {
    return text_take(&window->said);
}
