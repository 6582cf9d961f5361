/* SPDX-License-Identifier: MIT
 * A room of phones on one machine: what a vote takes, whether one is lost, and
 * whether the room's picture keeps its pace meanwhile.
 *
 *   bench_workshop PHONES [attacked]
 *
 * Three processes: the workshop with its two windows (SDL's dummy driver) and
 * its server; the phones; with "attacked", those who drip, flood and send
 * bytes of nobody. All connections are real, over loopback. */
#include "server/wire.h"
#include "core/base/mem.h"
#include "window/capture.h"
#include "window/screens/screens.h"
#include "window/window.h"
#include "window/workshop/workshop_screens.h"

#include <signal.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

enum {
    PHONES_MAX = 1000,
    SPREAD_MS = 3000, /* all vote within this */
    DRIPS = 1200,
    FLOODS = 8,
    JOIN_MS = 60000,
    FRAME_MS = 33
};

static long long clock_us(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return now.tv_sec * 1000000LL + now.tv_nsec / 1000;
}

static long long now_us(void) {
    return clock_us(CLOCK_MONOTONIC);
}

static int by_size(const void *a, const void *b) {
    long long x = *(const long long *)a, y = *(const long long *)b;
    return (x > y) - (x < y);
}

/* ---- the phones ---- */

/* One connection of a phone with at most one request on it. */
typedef struct Lane {
    int wire;
    bool busy;
    long long sent_us;
    char answer[16384];
    size_t size;
} Lane;

typedef struct Caller {
    char cookie[64], seen[32];
    Lane news, vote;
    long long vote_at; /* 0: none is due */
    int question, round;
    bool voted;
} Caller;

typedef struct Crowd {
    Caller *callers;
    int count, port, epoll, voted, failed;
    long long *took;
} Crowd;

static void lane_open(Crowd *crowd, Lane *lane, int at) {
    lane->wire = wire_open(crowd->port, 1);
    lane->busy = false;
    struct epoll_event event = { .events = EPOLLIN, .data.u32 = (unsigned)at };
    if (lane->wire > 0)
        epoll_ctl(crowd->epoll, EPOLL_CTL_ADD, lane->wire, &event);
}

static void lane_send(Crowd *crowd, Caller *caller, Lane *lane, int at,
                      const char *first, const char *body) {
    char request[600];
    if (lane->wire <= 0) lane_open(crowd, lane, at);
    int size = snprintf(request, sizeof request,
                        "%s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nCookie: "
                        "thaw=%s\r\nX-Thaw: 1\r\nContent-Length: "
                        "%zu\r\n\r\n%s",
                        first, crowd->port, caller->cookie, strlen(body), body);
    lane->size = 0;
    lane->busy = lane->wire > 0 && wire_send(lane->wire, request, (size_t)size);
    lane->sent_us = now_us();
}

static void ask_news(Crowd *crowd, int index) {
    char first[64];
    Caller *caller = &crowd->callers[index];
    snprintf(first, sizeof first, "GET /state?seen=%s", caller->seen);
    lane_send(crowd, caller, &caller->news, index * 2, first, "");
}

static void send_vote(Crowd *crowd, int index) {
    char body[64];
    Caller *caller = &crowd->callers[index];
    snprintf(body, sizeof body, "c=%d&q=%d&r=%d", index % 3, caller->question,
             caller->round);
    caller->vote_at = 0;
    lane_send(crowd, caller, &caller->vote, index * 2 + 1, "POST /vote", body);
}

static void read_news(Crowd *crowd, int index, long long opened) {
    char number[16];
    Caller *caller = &crowd->callers[index];
    wire_between(caller->news.answer, "X-Thaw: ", "\r\n", caller->seen,
                 sizeof caller->seen);
    wire_between(caller->news.answer, "name=\"q\" value=\"", "\"", number,
                 sizeof number);
    /* Its own vote is news too, and may come before the answer to it. */
    if (*number && !caller->voted && !caller->vote_at && !caller->vote.busy) {
        caller->question = atoi(number);
        wire_between(caller->news.answer, "name=\"r\" value=\"", "\"", number,
                     sizeof number);
        caller->round = atoi(number);
        caller->vote_at = opened + (rand() % SPREAD_MS) * 1000LL;
    }
    ask_news(crowd, index);
}

static void hang_up(Lane *lane) {
    if (lane->wire > 0) close(lane->wire);
    lane->wire = 0;
    lane->busy = false;
}

static void lane_ready(Crowd *crowd, int at) {
    int index = at / 2;
    Caller *caller = &crowd->callers[index];
    Lane *lane = at % 2 ? &caller->vote : &caller->news;
    ssize_t got = recv(lane->wire, lane->answer + lane->size,
                       sizeof lane->answer - 1 - lane->size, 0);
    if (got <= 0) { /* shut while idle, or refused: once more */
        bool again = lane->busy || lane == &caller->news;
        hang_up(lane);
        if (again && lane == &caller->news) ask_news(crowd, index);
        if (again && lane == &caller->vote) caller->vote_at = now_us();
        return;
    }
    lane->size += (size_t)got;
    lane->answer[lane->size] = '\0';
    if (!wire_whole(lane->answer, lane->size)) return;
    lane->busy = false;
    if (lane == &caller->news) {
        read_news(crowd, index, now_us());
    } else if (wire_status(lane->answer) == 200 &&
               strstr(lane->answer, "You chose")) {
        crowd->took[crowd->voted++] = now_us() - lane->sent_us;
        caller->voted = true;
    } else
        crowd->failed++;
}

static void join_all(Crowd *crowd) {
    WirePhone *phone = calloc(1, sizeof *phone);
    phone->port = crowd->port;
    phone->from = 1;
    for (int i = 0; i < crowd->count; i++) {
        phone->cookie[0] = '\0';
        if (!wire_join(phone, "KLMN")) {
            fprintf(stderr, "phone %d cannot join\n", i);
            exit(1);
        }
        memcpy(crowd->callers[i].cookie, phone->cookie, 64);
        wire_between(phone->answer, "data-seen=\"", "\"",
                     crowd->callers[i].seen, sizeof crowd->callers[i].seen);
    }
    wire_hang_up(phone);
    free(phone);
    for (int i = 0; i < crowd->count; i++)
        ask_news(crowd, i);
}

static void tell_votes(Crowd *crowd) {
    qsort(crowd->took, (size_t)crowd->voted, sizeof *crowd->took, by_size);
    long long *took = crowd->took;
    int n = crowd->voted;
    printf("votes      %d of %d answered, %d refused\n", n, crowd->count,
           crowd->failed);
    if (n)
        printf("a vote     p50 %.1f ms, p99 %.1f ms, worst %.1f ms\n",
               (double)took[n / 2] / 1000, (double)took[n * 99 / 100] / 1000,
               (double)took[n - 1] / 1000);
    fflush(stdout);
}

/* Joins, says so, votes when asked, tells how long it took. */
static int be_phones(int port, int count, int ready) {
    Crowd crowd = { .count = count, .port = port, .epoll = epoll_create1(0) };
    struct epoll_event events[256];
    crowd.callers = calloc((size_t)count, sizeof *crowd.callers);
    crowd.took = calloc((size_t)count * 2, sizeof *crowd.took);
    srand(1);
    join_all(&crowd);
    if (write(ready, "1", 1) != 1) return 1;
    long long end = now_us() + JOIN_MS * 1000LL;
    while (crowd.voted < count && now_us() < end) {
        int n = epoll_wait(crowd.epoll, events, 256, 2);
        for (int i = 0; i < n; i++)
            lane_ready(&crowd, (int)events[i].data.u32);
        for (int i = 0; i < count; i++)
            if (crowd.callers[i].vote_at &&
                crowd.callers[i].vote_at <= now_us() &&
                !crowd.callers[i].vote.busy)
                send_vote(&crowd, i);
    }
    tell_votes(&crowd);
    return crowd.voted == count ? 0 : 1;
}

/* ---- those who attack ---- */

static void drip(int *drips, int port, int at) {
    if (drips[at] > 0 && send(drips[at], "a", 1, MSG_NOSIGNAL) > 0) return;
    if (drips[at] > 0) close(drips[at]);
    drips[at] = wire_open(port, 2 + at % 3);
    if (drips[at] > 0) wire_send(drips[at], "GET / HTTP/1.1\r\nX: ", 19);
}

static void flood(int *floods, int port, int at) {
    static const char request[] = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
    char answer[4096];
    if (floods[at] <= 0) floods[at] = wire_open(port, 9);
    if (floods[at] <= 0 ||
        send(floods[at], request, sizeof request - 1, MSG_NOSIGNAL) <= 0 ||
        recv(floods[at], answer, sizeof answer, 0) <= 0) {
        if (floods[at] > 0) close(floods[at]);
        floods[at] = 0;
    }
}

static void junk(int port) {
    char bytes[500];
    int wire = wire_open(port, 7);
    if (wire <= 0) return;
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (char)(rand() % 256);
    send(wire, bytes, sizeof bytes, MSG_NOSIGNAL);
    close(wire);
}

static void attack(int port) {
    static int drips[DRIPS], floods[FLOODS];
    for (int i = 0; i < DRIPS; i++)
        drip(drips, port, i);
    for (int at = 0;; at++) {
        drip(drips, port, at % DRIPS);
        flood(floods, port, at % FLOODS);
        if (at % 20 == 0) junk(port);
        struct timespec pause = { 0, 500000 };
        nanosleep(&pause, NULL);
    }
}

/* ---- the room ---- */

/* What a frame took, and how much of it the processor worked on it. */
typedef struct Frame {
    long long took, worked;
} Frame;

typedef struct Picture {
    Practice *practice;
    Workshop *workshop;
    Window *windows[2];
    Frame frames[20000];
    int count;
} Picture;

#define LEVEL "crabby_couple/first_visit"
enum { WIDTH = 1920, HEIGHT = 1080 };

static Workshop *open_workshop(Picture *picture, int port, int phones) {
    Error err = { "" };
    PracticeOptions kept = { .kept = "", .data = THAW_SOURCE_DIR };
    picture->practice = practice_open(&kept);
    WorkshopOptions options = {
        .practice = picture->practice,
        .level = practice_find(picture->practice, LEVEL, &err),
        .phones = true,
        .server = { .port = port, .limit = phones, .code = "KLMN" },
    };
    picture->workshop = workshop_open(&options, &err);
    if (!picture->workshop || !workshop_server(picture->workshop)) {
        fprintf(stderr, "%s\n",
                picture->workshop ? workshop_no_phones(picture->workshop)
                                  : err.text);
        exit(3);
    }
    return picture->workshop;
}

static void open_windows(Picture *picture) {
    Error err = { "" };
    capture_begin();
    for (int i = 0; i < 2; i++) {
        WindowOptions wanted = { .workshop = picture->workshop,
                                 .lent = picture->practice,
                                 .screens = workshop_screens(),
                                 .first = i ? SCREEN_PRESENTER : SCREEN_ROOM,
                                 .width = WIDTH,
                                 .height = HEIGHT,
                                 .projector = !i,
                                 .capture = true };
        picture->windows[i] = window_open(&wanted, &err);
        if (!picture->windows[i]) {
            fprintf(stderr, "%s\n", err.text);
            exit(3);
        }
    }
}

/* Frames at the pace of a room that moves, for so long. */
static void draw_for(Picture *picture, int ms, pid_t until) {
    long long end = now_us() + ms * 1000LL;
    while (now_us() < end) {
        long long begun = now_us();
        long long worked = clock_us(CLOCK_THREAD_CPUTIME_ID);
        for (int i = 0; i < 2; i++)
            window_frame(picture->windows[i], FRAME_MS);
        long long took = now_us() - begun;
        worked = clock_us(CLOCK_THREAD_CPUTIME_ID) - worked;
        if ((size_t)picture->count <
            sizeof picture->frames / sizeof *picture->frames)
            picture->frames[picture->count++] = (Frame){ took, worked };
        int status;
        if (until && waitpid(until, &status, WNOHANG) == until) return;
        long long rest = FRAME_MS * 1000LL - took;
        struct timespec pause = { 0, (rest > 1000 ? rest : 1000) * 1000L };
        nanosleep(&pause, NULL);
    }
}

static void tell_frames(Picture *picture, const char *when) {
    int n = picture->count;
    const Frame *frames = picture->frames;
    /* `took` is a Frame's first member */
    qsort(picture->frames, (size_t)n, sizeof *frames, by_size);
    if (n)
        printf("frames     %s: %d, p50 %.1f ms, p99 %.1f ms, worst %.1f ms, of "
               "that %.1f ms of work\n",
               when, n, (double)frames[n / 2].took / 1000,
               (double)frames[n * 99 / 100].took / 1000,
               (double)frames[n - 1].took / 1000,
               (double)frames[n - 1].worked / 1000);
    picture->count = 0;
}

/* To the first question of the conversation. */
static void to_the_vote(Picture *picture) {
    Workshop *workshop = picture->workshop;
    for (int i = 0; i < 60 && workshop_step(workshop) != STEP_THINK; i++) {
        workshop_next(workshop);
        if (workshop_step(workshop) == STEP_THINK &&
            workshop_question(workshop)->kind == POLL_THOUGHT)
            workshop_number(workshop, 1);
        draw_for(picture, 60, 0);
        if (workshop_step(workshop) == STEP_LISTEN) workshop_heard(workshop);
    }
}

static long memory_kb(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

static const char into_talk[] = "wait 500\nkey Return\nwait 500\nkey Return\n"
                                "wait 500\nkey Return\nwait 2000\n";

/* The memory of a play of the same level in one window, in a process of its
 * own: what is counted is the most that a process ever had. */
static long play_kb(void) {
    int told[2];
    long kb = 0;
    if (pipe(told)) return 0;
    pid_t player = fork();
    if (!player) {
        Error err = { "" };
        WindowOptions options = { .practice = { .data = THAW_SOURCE_DIR,
                                                .kept = "" },
                                  .screens = screens_all(),
                                  .level = LEVEL,
                                  .width = WIDTH,
                                  .height = HEIGHT,
                                  .capture = true };
        capture_begin();
        Window *window = window_open(&options, &err);
        if (!window ||
            !capture_play_all(&window, 1, into_talk, "play", ".", &err))
            _exit(1);
        kb = memory_kb();
        _exit(write(told[1], &kb, sizeof kb) != (ssize_t)sizeof kb);
    }
    close(told[1]);
    if (read(told[0], &kb, sizeof kb) != (ssize_t)sizeof kb) kb = 0;
    close(told[0]);
    waitpid(player, NULL, 0);
    return kb;
}

static void tell_memory(long play) {
    printf("memory     %.1f MB, %.1f more than a play (%.1f)\n",
           (double)memory_kb() / 1024, (double)(memory_kb() - play) / 1024,
           (double)play / 1024);
}

int main(int argc, char **argv) {
    static Picture picture;
    int count = argc > 1 ? atoi(argv[1]) : 300, ready[2];
    bool attacked = argc > 2 && !strcmp(argv[2], "attacked");
    int port = wire_free_port();
    if (count < 1 || count > PHONES_MAX || pipe(ready)) return 2;
    struct rlimit files = { 8192, 8192 };
    setrlimit(RLIMIT_NOFILE, &files);
    long play = play_kb();
    Workshop *workshop = open_workshop(&picture, port, count);
    pid_t phones = fork(), attackers = 0;
    if (!phones) _exit(be_phones(port, count, ready[1]));
    if (attacked && !(attackers = fork())) attack(port);
    open_windows(&picture);
    to_the_vote(&picture);
    tell_frames(&picture, "while they join");
    char byte;
    if (read(ready[0], &byte, 1) != 1) return 1;
    draw_for(&picture, 1000, 0);
    tell_frames(&picture, "thinking");
    workshop_next(workshop);
    draw_for(&picture, JOIN_MS, phones);
    tell_frames(&picture, "voting");
    PollTally tally;
    workshop_tally(workshop, &tally);
    int counted = 0;
    for (int i = 0; i < POLL_CHOICES_MAX; i++)
        counted += tally.first[i];
    printf("counted    %d of %d\n", counted, count);
    tell_memory(play);
    if (attackers) kill(attackers, SIGKILL);
    for (int i = 1; i >= 0; i--)
        window_close(picture.windows[i]);
    workshop_close(workshop);
    practice_close(picture.practice);
    return counted == count ? 0 : 1;
}
