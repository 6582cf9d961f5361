/* SPDX-License-Identifier: MIT
 * What a frame of an encounter costs: while somebody of a couple speaks, while
 * the camera moves to the other one, and while both are at rest with the dog.
 * Drawn by the program itself into a window of that size without a screen, with
 * its own clock: as many frames a second as it asks for.
 *
 *   bench_frames LEVEL WIDTH HEIGHT
 *
 * Prints milliseconds of processor time a frame: the median while speaking, the
 * median and the longest while the camera moves, frames a second then; and the
 * per cent of a core at rest. */
#include "window/capture.h"
#include "window/screens/screens.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { FRAMES_MAX = 4000, STEP_MS = 16 };

typedef struct Frames {
    double ms[FRAMES_MAX];
    int count;
} Frames;

static double now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static int by_size(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double part(Frames *frames, double share) {
    if (!frames->count) return 0;
    qsort(frames->ms, (size_t)frames->count, sizeof *frames->ms, by_size);
    return frames->ms[(int)((frames->count - 1) * share)];
}

static void play(Window *window, const char *commands) {
    Error err = { "" };
    if (capture_play(window, commands, "bench", NULL, &err)) return;
    fprintf(stderr, "bench_frames: %s\n", err.text);
    exit(3);
}

/* Time goes by as the window asks for it; frames that drew something, of at
 * least so many pixels, are kept. The processor's milliseconds. */
static double run(Window *window, int ms, Frames *frames, double least) {
    double all = 0;
    int step = STEP_MS;
    for (int gone = 0; gone < ms; gone += step) {
        unsigned long long before = window_pixels_drawn(window);
        double start = now_ms();
        int wait = window_frame(window, step);
        double took = now_ms() - start;
        double drawn = (double)(window_pixels_drawn(window) - before);
        all += took;
        step = wait < STEP_MS ? STEP_MS : wait > 1000 ? 1000 : wait;
        if (frames && drawn > least && frames->count < FRAMES_MAX)
            frames->ms[frames->count++] = took;
    }
    return all;
}

static Window *open_on(const char *level, int width, int height) {
    Error err = { "" };
    WindowOptions options = {
        .practice = { .data = THAW_SOURCE_DIR, .kept = "" },
        .screens = screens_all(),
        .level = level,
        .width = width,
        .height = height,
        .capture = true,
    };
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    setenv("SDL_AUDIODRIVER", "dummy", 1);
    Window *window = window_open(&options, &err);
    if (window) return window;
    fprintf(stderr, "bench_frames: %s\n", err.text);
    exit(3);
}

int main(int argc, char **argv) {
    if (argc != 4) return 2;
    static Frames speaking, moving;
    int width = atoi(argv[2]), height = atoi(argv[3]);
    double stage =
        0.5 * width * height; /* pixels: the camera moves all of it */
    Window *window = open_on(argv[1], width, height);
    play(window, "until briefing\nkey Return\nwait 1200\n"); /* they walk in */
    run(window, 1500, &speaking, 0);
    for (int turn = 0; turn < 4; turn++) {
        play(window, "listen\nkey 1\n");
        run(window, 900, &moving, stage);
        run(window, 1500, &speaking, 0);
    }
    play(window, "listen\nwait 4000\n");
    double rest = run(window, 60000, NULL, 0) / 60000 * 100;
    double each = part(&moving, 0.5);
    printf("%d x %d: speaking %.1f ms (nine of ten below %.1f), "
           "camera %.1f ms, longest %.1f, %.0f frames a second; "
           "at rest %.2f %% of a core\n",
           width, height, part(&speaking, 0.5), part(&speaking, 0.9), each,
           part(&moving, 1), each > 0 ? 1000 / each : 0, rest);
    window_close(window);
    return 0;
}
