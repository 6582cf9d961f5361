/* SPDX-License-Identifier: MIT
 * saved TIMES FILE ONE OTHER: how long from a save to the changed screen.
 *
 * Puts a copy of ONE and of OTHER in turn in the place of FILE, and prints a
 * line for each: milliseconds from the rename until the lower half of the
 * screen is not what it was just before. A line "none" where nothing changed
 * within two seconds. */
#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { LINES = 24, WIDTH_MAX = 4096, POLL_US = 500, REST_MS = 700 };
static const double deadline = 2.0;

typedef unsigned long Picture[LINES][WIDTH_MAX];

typedef struct Glass {
    Display *display;
    Window root;
    int width, height;
} Glass;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void rest(long microseconds) {
    struct timespec t = { microseconds / 1000000,
                          microseconds % 1000000 * 1000 };
    while (nanosleep(&t, &t) != 0 && errno == EINTR) {}
}

static void look(const Glass *glass, Picture picture) {
    for (int i = 0; i < LINES; i++) {
        int y = glass->height / 2 + glass->height * i / (2 * LINES);
        XImage *line = XGetImage(glass->display, glass->root, 0, y,
                                 (unsigned)glass->width, 1, AllPlanes, ZPixmap);
        for (int x = 0; line && x < glass->width; x++)
            picture[i][x] = XGetPixel(line, x, 0);
        if (line) XDestroyImage(line);
    }
}

static bool same(const Glass *glass, Picture a, Picture b) {
    for (int i = 0; i < LINES; i++)
        if (memcmp(a[i], b[i], (size_t)glass->width * sizeof a[i][0]) != 0)
            return false;
    return true;
}

static bool copy(const char *from, const char *to) {
    char part[65536];
    FILE *in = fopen(from, "rb"), *out = fopen(to, "wb");
    size_t got = in && out ? fread(part, 1, sizeof part, in) : 0;
    bool ok = got && fwrite(part, 1, got, out) == got;
    if (in) fclose(in);
    if (out && fclose(out) != 0) ok = false;
    return ok;
}

/* Seconds; below 0: nothing changed. */
static double save_once(const Glass *glass, const char *from,
                        const char *file) {
    static Picture before, after;
    char draft[4096];
    snprintf(draft, sizeof draft, "%s.new", file);
    if (!copy(from, draft)) return -1;
    look(glass, before);
    double began = now();
    if (rename(draft, file) != 0) return -1;
    while (now() - began < deadline) {
        look(glass, after);
        if (!same(glass, before, after)) return now() - began;
        rest(POLL_US);
    }
    return -1;
}

int main(int argc, char **argv) {
    if (argc != 5) return 2;
    Glass glass = { .display = XOpenDisplay(NULL) };
    if (!glass.display) return 3;
    glass.root = DefaultRootWindow(glass.display);
    glass.width = DisplayWidth(glass.display, 0);
    glass.height = DisplayHeight(glass.display, 0);
    if (glass.width > WIDTH_MAX) return 3;
    for (int i = 0; i < atoi(argv[1]); i++) {
        double took = save_once(&glass, argv[3 + i % 2], argv[2]);
        if (took < 0)
            puts("none");
        else
            printf("%.1f\n", took * 1000);
        rest(REST_MS * 1000);
    }
    XCloseDisplay(glass.display);
    return 0;
}
