/* SPDX-License-Identifier: MIT
 * measure SECONDS PICTURE COMMAND…: what it costs to have a program open.
 *
 * Starts COMMAND and prints, in one line:
 *     milliseconds from exec to the first content on the screen
 *     milliseconds of processor time spent until then
 *     resident memory in KiB after it came to rest, all its processes
 *     per cent of one core over SECONDS while nobody touches it
 * PICTURE gets the screen as a PPM, to see what was measured; "-" for none.
 * KEYS in the environment, as xdotool names them, are pressed before it rests.
 *
 * First content: one per cent of the sampled pixels of the screen are not what
 * they were before. The screen is read in sixteen lines, which takes a small
 * part of a millisecond, so the reading hardly slows down what it measures.
 * Processor time is the scheduler's own count in nanoseconds, of every thread
 * of every process of the session that COMMAND begins. */
#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
    LINES = 16,
    WIDTH_MAX = 4096,
    REST_SECONDS = 3,
    DEADLINE_SECONDS = 30,
    POLL_US = 1000
};

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

static void rest(double seconds) {
    struct timespec t = { (time_t)seconds,
                          (long)((seconds - (double)(time_t)seconds) * 1e9) };
    while (nanosleep(&t, &t) != 0 && errno == EINTR) {}
}

/* ---- the screen ---- */

static void read_lines(const Glass *s, unsigned long pixels[LINES][WIDTH_MAX]) {
    for (int i = 0; i < LINES; i++) {
        int y = s->height * (2 * i + 1) / (2 * LINES);
        XImage *line = XGetImage(s->display, s->root, 0, y, (unsigned)s->width,
                                 1, AllPlanes, ZPixmap);
        for (int x = 0; x < s->width; x++)
            pixels[i][x] = XGetPixel(line, x, 0);
        XDestroyImage(line);
    }
}

static double changed(const Glass *s, unsigned long before[LINES][WIDTH_MAX]) {
    static unsigned long pixels[LINES][WIDTH_MAX];
    long count = 0;
    read_lines(s, pixels);
    for (int i = 0; i < LINES; i++)
        for (int x = 0; x < s->width; x++)
            count += pixels[i][x] != before[i][x];
    return (double)count / (LINES * s->width);
}

/* The last program's window is gone when the screen is of one colour again. */
static void await_empty(const Glass *s,
                        unsigned long pixels[LINES][WIDTH_MAX]) {
    for (int tries = 0; tries < 500; tries++) {
        bool empty = true;
        read_lines(s, pixels);
        for (int i = 0; i < LINES; i++)
            for (int x = 0; x < s->width; x++)
                empty = empty && pixels[i][x] == pixels[0][0];
        if (empty) return;
        rest(0.01);
    }
    fprintf(stderr, "measure: something else is on this screen\n");
    exit(3);
}

static void save_picture(const Glass *s, const char *path) {
    FILE *out = strcmp(path, "-") ? fopen(path, "wb") : NULL;
    if (!out) return;
    XImage *all = XGetImage(s->display, s->root, 0, 0, (unsigned)s->width,
                            (unsigned)s->height, AllPlanes, ZPixmap);
    fprintf(out, "P6 %d %d 255\n", s->width, s->height);
    for (int y = 0; y < s->height; y++)
        for (int x = 0; x < s->width; x++) {
            unsigned long p = XGetPixel(all, x, y);
            fputc((int)(p >> 16 & 255), out);
            fputc((int)(p >> 8 & 255), out);
            fputc((int)(p & 255), out);
        }
    XDestroyImage(all);
    fclose(out);
}

/* ---- the processes ---- */

static int session_of(int pid) {
    char path[64], line[512];
    int session = -1;
    snprintf(path, sizeof path, "/proc/%d/stat", pid);
    FILE *in = fopen(path, "r");
    if (!in) return -1;
    if (fgets(line, sizeof line, in)) {
        const char *end = strrchr(line, ')'); /* the name may hold anything */
        if (!end || sscanf(end + 1, " %*c %*d %*d %d", &session) != 1)
            session = -1;
    }
    fclose(in);
    return session;
}

static double thread_seconds(int pid) {
    char path[320];
    double seconds = 0;
    snprintf(path, sizeof path, "/proc/%d/task", pid);
    DIR *tasks = opendir(path);
    for (struct dirent *e; tasks && (e = readdir(tasks));) {
        unsigned long long ns = 0;
        if (!isdigit((unsigned char)e->d_name[0])) continue;
        snprintf(path, sizeof path, "/proc/%d/task/%s/schedstat", pid,
                 e->d_name);
        FILE *in = fopen(path, "r");
        if (in && fscanf(in, "%llu", &ns) == 1) seconds += (double)ns / 1e9;
        if (in) fclose(in);
    }
    if (tasks) closedir(tasks);
    return seconds;
}

static long resident(int pid) {
    char path[64], line[256];
    long kib = 0;
    snprintf(path, sizeof path, "/proc/%d/status", pid);
    FILE *in = fopen(path, "r");
    while (in && fgets(line, sizeof line, in))
        if (sscanf(line, "VmRSS: %ld", &kib) == 1) break;
    if (in) fclose(in);
    return kib;
}

static void add_up(int session, double *seconds, long *kib) {
    DIR *proc = opendir("/proc");
    *seconds = 0;
    *kib = 0;
    for (struct dirent *e; proc && (e = readdir(proc));) {
        int pid = atoi(e->d_name);
        if (pid <= 0 || session_of(pid) != session) continue;
        *seconds += thread_seconds(pid);
        *kib += resident(pid);
    }
    if (proc) closedir(proc);
}

static int start(char **command) {
    int pid = fork();
    if (pid) return pid;
    setsid();
    if (!freopen("/dev/null", "w", stdout) ||
        !freopen("/dev/null", "w", stderr))
        _exit(127);
    execvp(command[0], command);
    _exit(127);
}

static void stop(int session) {
    kill(-session, SIGTERM);
    for (int i = 0; i < 200; i++) {
        if (waitpid(session, NULL, WNOHANG) != 0) break;
        rest(0.01);
    }
    kill(-session, SIGKILL);
    while (waitpid(-1, NULL, WNOHANG) > 0) {}
}

static void press(const char *keys) {
    char line[512];
    if (!keys || !*keys) return;
    snprintf(line, sizeof line, "xdotool key --delay 400 %s", keys);
    if (system(line) != 0) fprintf(stderr, "measure: %s failed\n", line);
}

/* Milliseconds to the first content, or -1. */
static double await_content(const Glass *screen, double began,
                            unsigned long before[LINES][WIDTH_MAX]) {
    while (now() - began < DEADLINE_SECONDS) {
        if (changed(screen, before) > 0.01) return (now() - began) * 1000;
        rest(POLL_US / 1e6);
    }
    return -1;
}

int main(int argc, char **argv) {
    static unsigned long before[LINES][WIDTH_MAX];
    if (argc < 4) {
        fprintf(stderr, "usage: measure SECONDS PICTURE COMMAND...\n");
        return 2;
    }
    Glass s = { .display = XOpenDisplay(NULL) };
    if (!s.display) {
        fprintf(stderr, "measure: there is no display\n");
        return 3;
    }
    s.root = DefaultRootWindow(s.display);
    s.width = DisplayWidth(s.display, DefaultScreen(s.display));
    s.height = DisplayHeight(s.display, DefaultScreen(s.display));
    await_empty(&s, before);

    double began = now();
    int pid = start(argv + 3);
    double first = await_content(&s, began, before), spent;
    long kib;
    add_up(pid, &spent, &kib);
    rest(REST_SECONDS);
    press(getenv("KEYS"));
    rest(getenv("KEYS") ? REST_SECONDS : 0);

    double from, to, seconds = atof(argv[1]), start_of_rest = now();
    add_up(pid, &from, &kib);
    rest(seconds);
    add_up(pid, &to, &kib);
    double idle = (to - from) / (now() - start_of_rest) * 100;
    save_picture(&s, argv[2]);
    stop(pid);
    XCloseDisplay(s.display);
    if (first < 0 || kib == 0) {
        fprintf(stderr, "measure: %s showed nothing\n", argv[3]);
        return 3;
    }
    printf("%.1f %.1f %ld %.2f\n", first, spent * 1000, kib, idle);
    return 0;
}
