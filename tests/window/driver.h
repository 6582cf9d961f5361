/* SPDX-License-Identifier: MIT
 * driver.h -- a window that a test plays: opened without a screen, given keys
 *             and clicks (see capture.h), and asked what stands in it.
 *
 * Layer:  tests.
 * Owns:   a window is the caller's (window_close).
 * Errors: what fails makes the test red. */
#ifndef THAW_TESTS_DRIVER_H
#define THAW_TESTS_DRIVER_H

#include "window/capture.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "window/faults.h"
#include "window/screens/screens.h"

/* What is left out: the game's own data, 1280 x 720, nothing kept. */
static inline Window *open_window(WindowOptions options) {
    Error err = { "" };
    PracticeOptions *practice = &options.practice;
    if (!practice->data) practice->data = THAW_SOURCE_DIR;
    if (!practice->kept) practice->kept = "";
    if (!options.width) options.width = 1280;
    if (!options.height) options.height = 720;
    options.capture = true;
    options.screens = screens_all();
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    setenv("SDL_AUDIODRIVER", "dummy", 1);
    Window *window = window_open(&options, &err);
    if (!window) fail_msg("%s", err.text);
    return window;
}

static inline Window *open_level(const char *level, int width, int height,
                                 bool projector) {
    return open_window((WindowOptions){ .level = level,
                                        .width = width,
                                        .height = height,
                                        .projector = projector });
}

static inline void play(Window *window, const char *commands) {
    Error err = { "" };
    if (!capture_play(window, commands, "test", NULL, &err))
        fail_msg("%s", err.text);
}

static inline bool on(Window *window, const char *screen) {
    return !strcmp(window_screen_name(window), screen);
}

/* Whether a text with these words stands there and is not covered. */
static inline bool shows(Window *window, const char *words) {
    const Ui *ui = window_placed(window);
    for (int i = 0; i < ui->placed_count; i++)
        if (!ui->placed[i].covered &&
            strstr(ui_words(ui, &ui->placed[i]), words))
            return true;
    return false;
}

/* Nothing clipped, nothing over anything else, all large enough to hit. */
static inline void looks_right(Window *window, const char *when) {
    const Ui *ui = window_placed(window);
    Faults faults = faults_of(ui);
    if (faults.count)
        fail_msg("%s, %s at %.0f x %.0f, text %d: %d faults, first: %s", when,
                 window_screen_name(window), ui->screen.w, ui->screen.h,
                 ui->settings->text_size, faults.count, faults.first);
}

#endif
