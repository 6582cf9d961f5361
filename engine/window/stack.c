/* SPDX-License-Identifier: MIT
 * The open screens, the conversation they share, and the effects of settings.
 */
#include "window/state.h"

#include "app/practice/history.h"
#include "app/practice/week_run.h"
#include "core/base/mem.h"
#include "core/words/say.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

OpenScreen *window_top(const Window *window) {
    const OpenScreen *top = window->stack + window->depth - 1;
    return window->depth ? (OpenScreen *)top : NULL;
}

static void ask(Window *window, MoveKind kind, ScreenId id) {
    size_t capacity = sizeof window->moves / sizeof window->moves[0];
    if ((size_t)window->move_count < capacity)
        window->moves[window->move_count++] = (Move){ kind, id };
}

void window_go(Window *window, ScreenId id) {
    ask(window, MOVE_GO, id);
}

void window_push(Window *window, ScreenId id) {
    ask(window, MOVE_PUSH, id);
}

void window_pop(Window *window) {
    ask(window, MOVE_POP, SCREEN_TITLE);
}

void window_quit(Window *window) {
    window->done = true;
}

static void close_top(Window *window) {
    OpenScreen *open = window_top(window);
    if (!open) return;
    if (open->screen->leave) open->screen->leave(window, open->self);
    mem_free(open->self);
    window->depth--;
}

void window_close_all(Window *window) {
    while (window->depth)
        close_top(window);
}

static void give_focus(Ui *ui, Control control) {
    ui->focus = control;
    ui->hover = ui->held = (Control){ CONTROL_NONE, 0 };
}

static void open_screen(Window *window, ScreenId id) {
    Ui *ui = &window->ui;
    OpenScreen *below = window_top(window);
    if (below) below->focus = ui->focus;
    if (window->depth == STACK_MAX) close_top(window);
    const Screen *screen = window->screens[id];
    OpenScreen *open = &window->stack[window->depth++];
    *open = (OpenScreen){ .id = id,
                          .screen = screen,
                          .self = mem_alloc(screen->size + 1) };
    give_focus(ui, (Control){ CONTROL_NONE, 0 });
    if (!screen->overlay) ui->scroll_count = 0;
    if (screen->enter) screen->enter(window, open->self);
}

static void one_move(Window *window, const Move *move) {
    if (move->kind == MOVE_GO) window_close_all(window);
    if (move->kind == MOVE_POP) {
        if (window->depth < 2) return;
        close_top(window);
        give_focus(&window->ui, window_top(window)->focus);
    } else
        open_screen(window, move->id);
}

void window_close_screen(Window *window, ScreenId id) {
    for (int i = window->depth - 1; i > 0; i--) {
        OpenScreen *open = &window->stack[i];
        if (open->id != id) continue;
        if (i == window->depth - 1) give_focus(&window->ui, open[-1].focus);
        if (open->screen->leave) open->screen->leave(window, open->self);
        mem_free(open->self);
        window->depth--;
        memmove(open, open + 1, (size_t)(window->depth - i) * sizeof *open);
        window_changed_all(window);
    }
}

void window_move(Window *window) {
    if (!window->move_count) return;
    if (window->before) window->fade_ms = FADE_MS; /* end the running fade */
    if (window->cut)
        window_end_fade(window);
    else
        window_begin_fade(window);
    window->cut = false;
    for (int i = 0; i < window->move_count; i++) /* entering may add moves */
        one_move(window, &window->moves[i]);
    window->move_count = 0;
    window_changed_all(window);
}

ScreenId window_screen(const Window *window) {
    return window_top(window)->id;
}

Shared *window_shared(Window *window) {
    return &window->shared;
}

Ui *window_ui(Window *window) {
    return &window->ui;
}

bool window_moves(const Window *window) {
    return !window->shared.settings.reduced_motion;
}

/* Whether the hint was never shown to this player; records that it was. */
static bool is_hint_due(Window *window, Hint hint) {
    return !(window->shared.settings.hints & (int)hint);
}

void window_hint_shown(Window *window, Hint hint) {
    Shared *shared = &window->shared;
    if (!is_hint_due(window, hint)) return;
    shared->settings.hints |= (int)hint;
    settings_save(&shared->settings, shared->practice);
}

void window_trouble(Window *window, const char *text) {
    snprintf(window->shared.trouble, sizeof window->shared.trouble, "%s", text);
    window_push(window, SCREEN_TROUBLE);
}

void window_apply_volumes(Window *window) {
    const Settings *settings = &window->shared.settings;
    sound_volume(window->shared.sound, SOUND_VOICE, settings->voices);
    sound_volume(window->shared.sound, SOUND_EFFECTS, settings->effects);
    sound_volume(window->shared.sound, SOUND_ROOM, settings->room);
    bool any = settings->voices || settings->effects || settings->room;
    sound_volume(window->shared.sound, SOUND_MASTER, any ? 100 : 0);
}

/* Turns the setting off again, for the next start too, and shows the reason;
 * but not to a room of people. */
static void speech_failed(Window *window, const Error *err) {
    Settings *settings = &window->shared.settings;
    reader_close(window->reader);
    window->reader = NULL;
    settings->speech = 0;
    if (!window->lent) settings_save(settings, window->shared.practice);
    if (!settings->projector_lent) window_trouble(window, err->text);
}

void window_check_speech(Window *window) {
    Error err = { "" };
    if (reader_trouble(window->reader, &err)) speech_failed(window, &err);
}

void window_apply_speech(Window *window) {
    Shared *shared = &window->shared;
    bool reads = window->reader != NULL;
    if (reads == (shared->settings.speech != 0)) return;
    if (reads) {
        reader_close(window->reader);
        window->reader = NULL;
        return;
    }
    Error err = { "" };
    window->reader = reader_open(shared->capture ? &window->said : NULL, &err);
    if (window->reader)
        window_changed_all(window); /* so that all of it is read aloud */
    else
        speech_failed(window, &err);
}

void window_apply_settings(Window *window) {
    const Settings *settings = &window->shared.settings;
    window_apply_volumes(window);
    window_apply_speech(window);
    if (fonts_family(window->fonts) != (Family)settings->family) {
        fonts_set_family(window->fonts, (Family)settings->family);
        typeset_forget(window->typeset);
    }
    bool full = SDL_GetWindowFlags(window->sdl) & SDL_WINDOW_FULLSCREEN_DESKTOP;
    if (full != (settings->full_screen != 0))
        SDL_SetWindowFullscreen(window->sdl, settings->full_screen
                                                 ? SDL_WINDOW_FULLSCREEN_DESKTOP
                                                 : 0);
    window_changed_all(window);
}

static void tell_findings(Window *window, const Findings *findings) {
    if (window->shared.author || window->shared.watching) {
        window_tell_mistakes(window, findings);
        return;
    }
    char text[1024] = "", line[400];
    size_t count = findings_count(findings);
    for (size_t i = 0; i < count && i < 2; i++) {
        findings_line(findings_at(findings, i), line, sizeof line);
        snprintf(text + strlen(text), sizeof text - strlen(text), "%s\n", line);
    }
    if (!count)
        snprintf(text, sizeof text, "%s", say("This level cannot be opened."));
    window_trouble(window, text);
}

/* If a level cannot be opened, the open one stays: its screen may be below the
 * one that shows the errors. */
bool window_open_meeting(Window *window, int level, MeetKind kind) {
    Shared *shared = &window->shared;
    Findings *findings = findings_new();
    Meeting *meeting = practice_meet(shared->practice, level, kind, findings);
    if (meeting || !shared->meeting) {
        window_close_meeting(window);
        shared->meeting = meeting;
        shared->level = level;
        shared->looking_back = false;
        window_renew_view(window);
        window_watch_begin(window, findings);
    }
    if (!meeting) tell_findings(window, findings);
    findings_free(findings);
    return meeting != NULL;
}

bool window_look_back(Window *window, long long key, int level, Error *err) {
    Shared *shared = &window->shared;
    Meeting *meeting = history_open(shared->practice, key, err);
    if (!meeting) return false;
    window_close_meeting(window);
    shared->meeting = meeting;
    shared->level = level;
    shared->looking_back = true;
    window_renew_view(window);
    return true;
}

void window_new_person(Window *window) {
    Shared *shared = &window->shared;
    bool greeted = shared->settings.greeted;
    shared->settings = settings_load(shared->practice);
    shared->settings.greeted = shared->settings.greeted || greeted;
    window_apply_settings(window);
    window_changed_all(window);
}

bool window_open_week(Window *window, int level, RunKind kind) {
    Shared *shared = &window->shared;
    Findings *findings = findings_new();
    WeekRun *run = run_open(shared->practice, level, kind, findings);
    if (run) {
        window_close_week(window);
        shared->week = run;
        shared->week_level = level;
    } else {
        tell_findings(window, findings);
    }
    findings_free(findings);
    return run != NULL;
}

/* Closes its conversation first. */
void window_close_week(Window *window) {
    Shared *shared = &window->shared;
    if (!shared->week) return;
    window_close_meeting(window);
    window_watch_end(window);
    run_close(shared->week);
    shared->week = NULL;
}

bool window_open_next(Window *window) {
    Shared *shared = &window->shared;
    Findings *findings = findings_new();
    int level = run_view(shared->week)->next_level;
    Meeting *meeting = run_meet(shared->week, findings);
    if (meeting) {
        window_close_meeting(window);
        shared->meeting = meeting;
        shared->level = level;
        window_renew_view(window);
        window_watch_begin(window, findings);
    } else {
        tell_findings(window, findings);
    }
    findings_free(findings);
    return meeting != NULL;
}

ScreenId window_outside(Window *window) {
    return window->shared.week ? SCREEN_WEEK : SCREEN_LEVELS;
}

void window_renew_view(Window *window) {
    const Meeting *meeting = window->shared.meeting;
    if (meeting) meeting_view(meeting, &window->view);
}

const View *window_view(const Window *window) {
    return &window->view;
}

void window_close_meeting(Window *window) {
    Shared *shared = &window->shared;
    if (!shared->meeting) return; /* a level with errors stays watched */
    window_watch_end(window);
    meeting_close(shared->meeting);
    shared->meeting = NULL;
}

bool window_apply(Window *window, CommandKind kind, int value) {
    Error err = { "" };
    Command command = { kind, value };
    bool done = meeting_apply(window->shared.meeting, command, &err);
    if (done)
        window_renew_view(window);
    else
        window_trouble(window, err.text);
    return done;
}
