/* SPDX-License-Identifier: MIT
 * The outer loop of a desktop: the one place that waits. */
#include "window/state.h"

enum { LONGEST_WAIT = 60000, LONGEST_STEP = 250, REST_AFTER_MS = 300 };

/* What can wait until the picture stands: gamepads and sound. Milliseconds
 * until it is to be opened; -1 when it is open. */
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
    sound_open(shared->sound, NULL); /* without a device all goes on */
    return -1;
}

void window_run(Window *window) {
    SDL_Event event;
    Uint64 last = SDL_GetTicks64();
    int most = LONGEST_STEP; /* more is a standstill of the machine */
    while (!window_done(window)) {
        Uint64 now = SDL_GetTicks64();
        Uint64 gone = now - last;
        last = now;
        int wait = window_frame(window, gone > (Uint64)most ? most : (int)gone);
        most = wait > LONGEST_STEP ? wait : LONGEST_STEP;
        if (window_done(window)) break;
        wait = window_sooner(wait, open_the_rest(window));
        if (wait < 0 || wait > LONGEST_WAIT) wait = LONGEST_WAIT;
        if (SDL_WaitEventTimeout(&event, wait < 1 ? 1 : wait)) {
            window_event(window, &event);
            while (SDL_PollEvent(&event))
                window_event(window, &event);
        }
    }
}
