/* SPDX-License-Identifier: MIT
 * What a frame of an encounter costs: while somebody of a couple speaks, while
 * the camera moves to the other one, and while both are at rest with the dog.
 * Drawn by the program itself into a window of that size without a screen, with
 * its own clock: as many frames a second as it asks for.
 *
 *   bench_frames LEVEL WIDTH HEIGHT
 *
 * Prints what the script beside it reads, one number a line after its name:
 * milliseconds of processor time a frame, median and nine of ten, while
 * speaking and while the camera moves; the per cent of a core at rest with
 * people, and on a page where nothing moves; and for comparison the
 * milliseconds of a bare window that shows one picture of that size. */
#include "window/capture.h"
#include "window/screens/screens.h"

#include <SDL2/SDL.h>

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

/* The least that showing a whole new picture costs on this machine, right now:
 * copying it. */
static double bare_ms(int width, int height) {
    static Frames bare;
    SDL_Surface *from = SDL_CreateRGBSurfaceWithFormat(0, width, height, 32,
                                                       SDL_PIXELFORMAT_RGB888);
    SDL_Surface *to = SDL_CreateRGBSurfaceWithFormat(0, width, height, 32,
                                                     SDL_PIXELFORMAT_RGB888);
    bare.count = 0;
    for (int i = 0; from && to && i < 60; i++) {
        double start = now_ms();
        SDL_FillRect(from, NULL, (Uint32)i * 40503u);
        SDL_BlitSurface(from, NULL, to, NULL);
        bare.ms[bare.count++] = now_ms() - start;
    }
    SDL_FreeSurface(from);
    SDL_FreeSurface(to);
    return part(&bare, 0.5);
}

/* Turn by turn: she answers, the camera moves, she speaks on. */
static void play_turns(Window *window, double stage, Frames *speaking,
                       Frames *moving) {
    play(window, "until briefing\nkey Return\nwait 1200\n"); /* they come */
    run(window, 1500, speaking, 0);
    for (int turn = 0; turn < 4; turn++) {
        play(window, "listen\nkey 1\n");
        run(window, 900, moving, stage);
        run(window, 1500, speaking, 0);
    }
    play(window, "listen\nwait 4000\n");
}

static void told(const char *name, double value) {
    printf("%s %.2f\n", name, value);
}

int main(int argc, char **argv) {
    if (argc != 4) return 2;
    static Frames speaking, moving;
    enum { REST_MS = 60000 };
    int width = atoi(argv[2]), height = atoi(argv[3]);
    /* Pixels: the camera moves all of the stage. */
    double stage = 0.5 * width * height;
    Window *window = open_on(argv[1], width, height);
    play_turns(window, stage, &speaking, &moving);
    told("speaking", part(&speaking, 0.5));
    told("speaking_nine_of_ten", part(&speaking, 0.9));
    told("camera", part(&moving, 0.5));
    told("camera_nine_of_ten", part(&moving, 0.9));
    told("people_at_rest", run(window, REST_MS, NULL, 0) / REST_MS * 100);
    play(window, "key Escape\nwait 2000\n");
    told("nothing_moves", run(window, REST_MS, NULL, 0) / REST_MS * 100);
    told("bare", bare_ms(width, height));
    window_close(window);
    return 0;
}
