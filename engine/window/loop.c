/* SPDX-License-Identifier: MIT
 * The outer loop for a desktop, the only place that waits. */
#include "window/state.h"

enum { WAIT_MAX_MS = 60000, STEP_MAX_MS = 250, REST_AFTER_MS = 300 };

/* Opens gamepads and sound, which can wait until the first picture is shown.
 * Returns the milliseconds until then; -1 when they are open. */
static int open_the_rest(Window *window) {
    Shared *shared = &window->shared;
    if (window->rest_open || !window->shown) return -1;
    if (window->clock_ms < REST_AFTER_MS)
        return REST_AFTER_MS - (int)window->clock_ms;
    window->rest_open = true;
    SDL_InitSubSystem(SDL_INIT_GAMECONTROLLER);
    shared->sounds = practice_sounds(shared->practice);
    shared->sound = sound_new(&shared->sounds);
    window_apply_volumes(window);
    sound_open(shared->sound); /* without a device there is just no sound */
    return -1;
}

enum { EVERY_WINDOW = -1 };

/* The id of the window that an event is for; 0: the system did not say. */
static long long window_of(const SDL_Event *event) {
    switch (event->type) {
    case SDL_WINDOWEVENT:
        return event->window.windowID;
    case SDL_KEYDOWN:
    case SDL_KEYUP:
        return event->key.windowID;
    case SDL_MOUSEMOTION:
        return event->motion.windowID;
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
        return event->button.windowID;
    case SDL_MOUSEWHEEL:
        return event->wheel.windowID;
    case SDL_CONTROLLERBUTTONDOWN:
    case SDL_CONTROLLERAXISMOTION: /* for the window with the focus */
        return SDL_GetKeyboardFocus() ? SDL_GetWindowID(SDL_GetKeyboardFocus())
                                      : 0;
    default:
        return EVERY_WINDOW;
    }
}

/* Of a single window is also what the system did not say. An event of another
 * one may still come after that was closed. */
static bool is_for(const Window *window, bool single, const SDL_Event *event) {
    long long id = window_of(event);
    return id == EVERY_WINDOW || id == SDL_GetWindowID(window->sdl) ||
           (single && !id);
}

/* Calls a frame of each window. Returns the shortest wait any of them asks for.
 */
static int all_frames(Window *const *windows, int count, int elapsed_ms) {
    int wait = SCREEN_STILL;
    for (int i = 0; i < count; i++) {
        int wanted = window_frame(windows[i], elapsed_ms);
        wait = window_sooner(wait, wanted);
    }
    return wait;
}

static bool any_done(Window *const *windows, int count) {
    for (int i = 0; i < count; i++)
        if (window_done(windows[i])) return true;
    return false;
}

static void hand_out(Window *const *windows, int count,
                     const SDL_Event *event) {
    for (int i = 0; i < count; i++)
        if (is_for(windows[i], count == 1, event))
            window_event(windows[i], event);
}

void windows_run(Window *const *windows, const int *count,
                 void (*after)(void *data), void *data) {
    SDL_Event event;
    Uint64 last = SDL_GetTicks64();
    int max = STEP_MAX_MS; /* more: the computer was suspended */
    while (!any_done(windows, *count)) {
        Uint64 now = SDL_GetTicks64();
        Uint64 gone = now - last;
        last = now;
        int wait =
            all_frames(windows, *count, gone > (Uint64)max ? max : (int)gone);
        max = wait > STEP_MAX_MS ? wait : STEP_MAX_MS;
        if (any_done(windows, *count)) break;
        wait = window_sooner(wait, open_the_rest(windows[0]));
        if (wait < 0 || wait > WAIT_MAX_MS) wait = WAIT_MAX_MS;
        if (SDL_WaitEventTimeout(&event, wait < 1 ? 1 : wait)) {
            hand_out(windows, *count, &event);
            while (SDL_PollEvent(&event))
                hand_out(windows, *count, &event);
            /* an event in one window may change what the others show */
            if (*count > 1) all_frames(windows, *count, 0);
            if (after) after(data);
        }
    }
}

void window_run(Window *window) {
    int one = 1;
    windows_run(&window, &one, NULL, NULL);
}

void window_to_corner(Window *window, bool last) {
    SDL_Rect bounds;
    int width, height, display = SDL_GetWindowDisplayIndex(window->sdl);
    int top = 0, left = 0, below = 0, beside = 0; /* the system's frame */
    if (display < 0 || SDL_GetDisplayUsableBounds(display, &bounds)) return;
    SDL_GetWindowSize(window->sdl, &width, &height);
    SDL_GetWindowBordersSize(window->sdl, &top, &left, &below, &beside);
    int right = bounds.w - width - beside, low = bounds.h - height - below;
    if (!last || right < left) right = left;
    if (!last || low < top) low = top;
    SDL_SetWindowPosition(window->sdl, bounds.x + right, bounds.y + low);
}

void window_place(Window *window, int display, bool whole) {
    SDL_Rect bounds;
    int place = (int)SDL_WINDOWPOS_CENTERED_DISPLAY((unsigned)display);
    SDL_SetWindowFullscreen(window->sdl, 0);
    SDL_SetWindowPosition(window->sdl, place, place);
    if (!SDL_GetDisplayUsableBounds(display, &bounds) && !whole) {
        int width, height;
        SDL_GetWindowSize(window->sdl, &width, &height);
        if (width > bounds.w || height > bounds.h)
            SDL_SetWindowSize(window->sdl, bounds.w, bounds.h);
    }
    if (whole)
        SDL_SetWindowFullscreen(window->sdl, SDL_WINDOW_FULLSCREEN_DESKTOP);
    window->shared.settings.full_screen = whole;
    window_changed_all(window);
}
