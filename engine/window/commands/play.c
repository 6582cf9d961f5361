/* SPDX-License-Identifier: MIT
 * Opens the window for a command, or plays a script of inputs in it. */
#include "window/commands/play.h"

#include "platform/files.h"
#include "window/capture.h"
#include "window/screens/screens.h"
#include "window/window.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool given(const char *name) {
    const char *value = getenv(name);
    return value && *value;
}

bool window_can_open(const Options *options) {
    if (options_text(options, "script")) return true;
#if defined(__unix__) && !defined(__APPLE__)
    return given("DISPLAY") || given("WAYLAND_DISPLAY") ||
           given("SDL_VIDEODRIVER");
#else
    return true;
#endif
}

static bool read_size(const Options *options, WindowOptions *wanted) {
    const char *size = options_text(options, "size");
    return !size || capture_read_size(size, &wanted->width, &wanted->height);
}

static ExitCode run_capture(const CommandRow *row, const Options *options,
                            const WindowOptions *wanted) {
    Error err = { "" };
    const char *folder = options_text(options, "capture");
    if (folder && files_kind(folder) != FILES_FOLDER)
        return commands_misuse(row, "there is no folder \"%s\"; make it first",
                               folder);
    if (capture_run(wanted, options_text(options, "script"),
                    folder ? folder : ".", &err))
        return EXIT_FINE;
    fprintf(stderr, "thaw: %s\n", err.text);
    return EXIT_FINDINGS;
}

ExitCode window_command(const CommandRow *row, const Options *options,
                        const PracticeOptions *practice, const char *level,
                        Error *no_window) {
    WindowOptions wanted = {
        .practice = *practice,
        .screens = screens_all(),
        .level = level,
        .author = options_has(options, "author"),
        .watch = options_has(options, "watch"),
        .projector = options_has(options, "projector"),
    };
    no_window->text[0] = '\0';
    if (!read_size(options, &wanted))
        return commands_misuse(row, "a size is written 1280x720");
    if (options_text(options, "script"))
        return run_capture(row, options, &wanted);
    Window *window = window_open(&wanted, no_window);
    if (!window) return EXIT_WORLD;
    window_run(window);
    window_close(window);
    return EXIT_FINE;
}
