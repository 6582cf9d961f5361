/* SPDX-License-Identifier: MIT
 * A level that is edited while it is played: when it is saved, it is loaded
 * again and every open screen is brought up to date. */
#include "window/state.h"

#include "app/practice/meeting.h"
#include "app/practice/language.h"

#include <stdio.h>
#include <string.h>

enum { TOLD_MS = 6000, LONGEST_SLEEP = 250 };

/* ---- the watch ---- */

void window_watch_begin(Window *window, const Findings *findings) {
    Shared *shared = &window->shared;
    window_watch_end(window);
    if (!shared->watching) return;
    window->watching = (Watching){
        .watch = watch_new(shared->practice, shared->level, shared->meeting,
                           findings),
        .broken = shared->meeting == NULL,
        .stirred = true,
    };
}

void window_watch_week(Window *window) {
    Shared *shared = &window->shared;
    window_watch_end(window);
    if (!shared->watching || !shared->week) return;
    window->watching = (Watching){
        .watch = watch_new_week(shared->practice, shared->week_level,
                                shared->week, NULL),
        .stirred = true,
    };
}

void window_watch_end(Window *window) {
    watch_free(window->watching.watch);
    window->watching = (Watching){ .stirred = true };
}

/* ---- messages ---- */

static void tell(Window *window, const WatchNews *news) {
    Watching *watching = &window->watching;
    watch_sentence(news, watching->told, sizeof watching->told);
    watching->told_ms = watching->broken ? 0 : TOLD_MS;
}

static void forget_when_read(Window *window, int elapsed_ms) {
    Watching *watching = &window->watching;
    if (!watching->told_ms) return;
    watching->told_ms -= elapsed_ms;
    if (watching->told_ms > 0) return;
    watching->told_ms = 0;
    watching->told[0] = '\0';
    window_changed(window, watching->strip);
}

static OpenScreen *open_one(Window *window, ScreenId id) {
    for (int i = 0; i < window->depth; i++)
        if (window->stack[i].id == id) return &window->stack[i];
    return NULL;
}

void window_show_mistakes(Window *window) {
    const Findings *mistakes = window->shared.mistakes;
    OpenScreen *open = open_one(window, SCREEN_MISTAKES);
    if (open) {
        open->screen->renew(window, open->self);
        window_changed_all(window);
    } else if (window->watching.broken && mistakes) {
        window_push(window, SCREEN_MISTAKES);
    }
}

void window_tell_mistakes(Window *window, const Findings *findings) {
    Shared *shared = &window->shared;
    findings_free(shared->mistakes);
    shared->mistakes = findings_new();
    findings_append(shared->mistakes, findings);
    if (open_one(window, SCREEN_MISTAKES))
        window_show_mistakes(window);
    else
        window_push(window, SCREEN_MISTAKES);
}

/* ---- the screens follow ---- */

/* Whether the bottom screen can show this phase of the conversation. */
static bool suits(ScreenId base, Phase phase) {
    switch (phase) {
    case PHASE_BRIEFING:
        return base == SCREEN_BRIEFING;
    case PHASE_TALKING:
        return base == SCREEN_ENCOUNTER;
    case PHASE_ENDED:
        return base == SCREEN_ENCOUNTER || base == SCREEN_ENDING ||
               base == SCREEN_DEBRIEF;
    }
    return false;
}

/* Opens the screen for the phase: the conversation may have ended, or be going
 * on again. */
static void go_where_it_is(Window *window, Phase phase) {
    static const ScreenId first[] = { [PHASE_BRIEFING] = SCREEN_BRIEFING,
                                      [PHASE_TALKING] = SCREEN_ENCOUNTER,
                                      [PHASE_ENDED] = SCREEN_ENDING };
    window_go(window, first[phase]);
    window->cut = true;
}

/* The meeting was reloaded: brings every open screen up to date. */
static void follow(Window *window) {
    window_renew_view(window);
    Phase phase = window->view.phase;
    window_close_screen(window, SCREEN_MISTAKES);
    if (window->shared.meeting && !suits(window->stack[0].id, phase)) {
        go_where_it_is(window, phase);
        return;
    }
    for (int i = 0; i < window->depth; i++) {
        OpenScreen *open = &window->stack[i];
        if (open->screen->renew) open->screen->renew(window, open->self);
    }
    window_end_fade(window);
    window_changed_all(window);
}

void window_speak(Window *window, const char *language) {
    Shared *shared = &window->shared;
    practice_speak(shared->practice, language);
    if (shared->meeting) {
        Findings *findings = findings_new(); /* if it has errors, keep it */
        size_t kept;
        if (meeting_reload(shared->meeting, findings, &kept)) follow(window);
        findings_free(findings);
    }
    window_changed_all(window);
}

void window_watch(Window *window, int elapsed_ms) {
    Watching *watching = &window->watching;
    if (!watching->watch) return;
    forget_when_read(window, elapsed_ms);
    watching->looked_ms += elapsed_ms;
    if (watching->looked_ms < WATCH_LOOK_MS) return;
    watching->looked_ms = 0;
    Shared *shared = &window->shared;
    bool of_week = shared->week && !shared->meeting;
    WatchNews news = of_week ? watch_look_week(watching->watch, &shared->week)
                             : watch_look(watching->watch, &shared->meeting);
    if (news.kind == WATCH_SAME) return;
    watching->broken = news.kind == WATCH_BROKEN;
    tell(window, &news);
    if (watching->broken) {
        window_tell_mistakes(window, news.findings);
        window->cut = true;
    } else {
        follow(window);
    }
    window_changed_all(window);
}

/* ---- calling screens only when needed ---- */

bool window_sleeps(Window *window, int *elapsed_ms) {
    Watching *watching = &window->watching;
    if (!watching->watch) return false;
    watching->slept_ms += *elapsed_ms;
    bool due = watching->nap >= 0 && watching->slept_ms >= watching->nap;
    if (!due && !watching->stirred && !window->damage_count &&
        !window->move_count && !window->before)
        return true;
    *elapsed_ms = watching->slept_ms;
    if (watching->nap < 0 && *elapsed_ms > LONGEST_SLEEP)
        *elapsed_ms = LONGEST_SLEEP;
    watching->slept_ms = 0;
    watching->stirred = false;
    return false;
}

int window_nap(const Window *window) {
    const Watching *watching = &window->watching;
    int left = watching->nap;
    if (!watching->watch) return left;
    if (left > 0)
        left = left > watching->slept_ms ? left - watching->slept_ms : 0;
    return window_sooner(left, WATCH_LOOK_MS - watching->looked_ms);
}
