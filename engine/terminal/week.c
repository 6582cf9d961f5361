/* SPDX-License-Identifier: MIT
 * A campaign in plain lines: the page between its plays, the plays, and the
 * debrief of the whole. */
#include "app/practice/week_run.h"
#include "core/story/labels.h"
#include "core/words/say.h"
#include "terminal/sitting.h"
#include "terminal/terminal.h"

#include <string.h>

/* ---- its page ---- */

static void put_played(const Lines *lines, const RunView *view) {
    for (int i = 0; i < view->play_count; i++) {
        const RunPlay *play = &view->plays[i];
        lines_print(lines, 2, 4, "%s: %s (%s).", play->name, play->ending,
                    outcome_word(play->outcome));
        if (play->money) lines_print(lines, 4, 6, "%s", play->money);
    }
    if (view->gone) lines_print(lines, 0, 0, "%s", view->gone);
    if (view->play_count || view->gone) lines_blank(lines);
}

static void put_next(const Lines *lines, const RunView *view) {
    lines_print(lines, 0, 0,
                view->play_count ? SAY("Next: %s. %s") : SAY("First: %s. %s"),
                view->next_name, view->next_title);
    if (view->carries) lines_print(lines, 0, 0, "%s", view->carries);
    if (view->next_error)
        lines_print(lines, 0, 0, "It cannot be played: %s", view->next_error);
    else if (view->waiting)
        lines_print(lines, 0, 0,
                    say_count(view->waiting,
                              "You broke off there after %d reply.",
                              "You broke off there after %d replies."),
                    view->waiting);
}

static void put_head(const Lines *lines, const RunView *view) {
    if (!view->play_count && !view->over) {
        lines_print(lines, 0, 0, "%s", view->brief);
        lines_blank(lines);
        if (view->goal)
            lines_print(lines, 0, 0, "What to try for: %s", view->goal);
        if (view->goal) lines_blank(lines);
    }
    put_played(lines, view);
}

/* ---- the debrief of the whole ---- */

static void put_line(const Lines *lines, const char *format, const char *line,
                     const char *where) {
    if (line) lines_print(lines, 2, 4, format, line, where);
}

static void put_end(const Lines *lines, const RunView *view) {
    lines_print(lines, 0, 0, "The end: %s (%s).", view->ending,
                outcome_word(view->outcome));
    if (view->text) lines_print(lines, 0, 0, "%s", view->text);
    lines_heading(lines, say("The whole of it"));
    put_line(lines, SAY("Your best moment: \"%s\" (%s)"), view->best,
             view->best_who);
    put_line(lines, SAY("The line that cost most: \"%s\" (%s)"), view->worst,
             view->worst_who);
    lines_print(lines, 2, 4, "What to change: %s", view->habit);
    if (view->step)
        lines_print(lines, 2, 4, "One thing to try: %s", view->step);
    for (int i = 0; i < view->called_count; i++)
        put_line(lines, SAY("What you called them: \"%s\" (%s)"),
                 view->called[i], view->called_who[i]);
    for (int i = 0; i < view->money_count; i++)
        lines_print(lines, 2, 4, "%s", view->money[i]);
    if (view->lesson)
        lines_print(lines, 2, 4, "To take along: %s", view->lesson);
    for (int i = 0; i < view->question_count; i++)
        lines_print(lines, 2, 4, i ? SAY("And: %s") : SAY("To talk over: %s"),
                    view->questions[i]);
}

static void put_page(Sitting *sitting, const RunView *view) {
    const Lines *lines = &sitting->lines;
    lines_heading(lines, view->title);
    sitting_notice(sitting, view->notice);
    put_head(lines, view);
    if (view->over)
        put_end(lines, view);
    else
        put_next(lines, view);
}

void terminal_week(const RunView *view, FILE *out) {
    Lines lines = lines_on(stdin, out);
    lines_heading(&lines, view->title);
    put_head(&lines, view);
    if (view->over)
        put_end(&lines, view);
    else
        put_next(&lines, view);
}

void terminal_play(const char *name, FILE *out) {
    Lines lines = lines_on(stdin, out);
    lines_heading(&lines, name);
}

/* ---- one play of it ---- */

static void put_findings(const Lines *lines, const Findings *findings) {
    lines_print(lines, 0, 0, "This level cannot be played:");
    author_findings(lines, findings);
}

static Go play_next(Sitting *sitting, WeekRun *run, int level) {
    Findings *findings = findings_new();
    Meeting *meeting = run_meet(run, findings);
    Go go = GO_TALK;
    if (sitting->watching && meeting)
        sitting->watch = watch_new(sitting->practice, level, meeting, findings);
    if (!meeting) {
        put_findings(&sitting->lines, findings);
        go = GO_LEAVE;
    }
    while (go == GO_TALK) {
        go = talk_run(sitting, meeting);
        if (go == GO_ON) go = debrief_run(sitting, meeting);
    }
    watch_free(sitting->watch);
    sitting->watch = NULL;
    meeting_close(meeting);
    findings_free(findings);
    return go;
}

/* ---- the screen ---- */

/* Lists the possible answers. */
static const char *ways_on(const RunView *view) {
    if (view->past)
        return say("a begins a new one, l goes to the levels, q quits.");
    if (view->over)
        return say("a begins it once more, l goes to the levels, q quits.");
    if (view->next_error)
        return say("l goes to the levels, q quits. Once that level is mended, "
                   "you go on from here.");
    if (view->finished && !view->play_count)
        return say("Press Enter to begin; p shows how the last one went, l "
                   "goes to the levels, q quits.");
    return say("Press Enter to begin; l goes to the levels, q quits. What was "
               "played is kept.");
}

/* Acts on an answer. GO_ON: ask again; GO_TALK: the next play. */
static Go answered(Sitting *sitting, const RunView *view, RunKind *kind,
                   const char *answer) {
    bool past = view->finished && !view->play_count && !view->over;
    *kind = past && sitting_is(answer, "p", "past") ? RUN_LAST : RUN_FRESH;
    if (*kind == RUN_LAST) return GO_AGAIN;
    if (sitting_is(answer, "q", "quit")) return GO_LEAVE;
    if (sitting_is(answer, "l", "levels")) return GO_LEVELS;
    if (view->over && sitting_is(answer, "a", "again")) return GO_AGAIN;
    if (!*answer && view->over) return GO_LEVELS;
    if (!*answer && !view->next_error) return GO_TALK;
    lines_print(&sitting->lines, 0, 0, "%s", ways_on(view));
    return GO_ON;
}

/* When the campaign's file was saved, *run is replaced and GO_ON returned. */
static Go ask(Sitting *sitting, WeekRun **run, RunKind *kind) {
    char line[ANSWER_CAPACITY];
    const char *answer;
    lines_print(&sitting->lines, 0, 0, "%s", ways_on(run_view(*run)));
    for (;;) {
        Asked asked =
            sitting_ask_week(sitting, run, line, sizeof line, &answer);
        if (asked == ASK_LOADED) return GO_ON;
        if (asked == ASK_ENDED) {
            sitting_ended(sitting, false);
            return GO_LEAVE;
        }
        Go go = answered(sitting, run_view(*run), kind, answer);
        if (go != GO_ON) return go;
    }
}

/* Shows the page and asks, while the campaign's file is watched. */
static Go ask_watching(Sitting *sitting, int index, WeekRun **run,
                       RunKind *kind) {
    if (sitting->watching)
        sitting->watch = watch_new_week(sitting->practice, index, *run, NULL);
    Go go = ask(sitting, run, kind);
    watch_free(sitting->watch);
    sitting->watch = NULL;
    return go;
}

/* Page, play, page …, until it is over or the player leaves. */
static Go go_through(Sitting *sitting, int index, WeekRun **run,
                     RunKind *kind) {
    for (;;) {
        put_page(sitting, run_view(*run));
        Go go = ask_watching(sitting, index, run, kind);
        if (go == GO_ON) continue;
        if (go != GO_TALK) return go;
        go = play_next(sitting, *run, run_view(*run)->next_level);
        if (go == GO_LEAVE) return go;
    }
}

/* GO_LEAVE: out; *kind: whether to go on with the one that was left. */
static Go ask_to_go_on(Sitting *sitting, const LevelCard *card, RunKind *kind) {
    *kind = RUN_FRESH;
    if (!card->waiting) return GO_ON;
    lines_blank(&sitting->lines);
    lines_print(&sitting->lines, 0, 0,
                say_count(card->waiting,
                          "%s: %d play is behind you. Enter goes on from "
                          "there, f begins afresh.",
                          "%s: %d plays are behind you. Enter goes on from "
                          "there, f begins afresh."),
                card->title, card->waiting);
    bool fresh;
    if (!sitting_goes_on(sitting, &fresh)) return GO_LEAVE;
    *kind = fresh ? RUN_FRESH : RUN_GO_ON;
    return GO_ON;
}

/* A campaign with errors from the start: waits until it is corrected. */
static Go wait_for_mending(Sitting *sitting, int index, WeekRun **run,
                           const Findings *findings) {
    char line[ANSWER_CAPACITY];
    const char *answer;
    Asked asked;
    sitting->watch = watch_new_week(sitting->practice, index, NULL, findings);
    lines_print(&sitting->lines, 0, 0,
                "Mend it and save: it begins by itself. q quits.");
    do
        asked = sitting_ask_week(sitting, run, line, sizeof line, &answer);
    while (asked == ASK_ANSWER && !sitting_is(answer, "q", "quit"));
    if (asked == ASK_ENDED) sitting_ended(sitting, false);
    watch_free(sitting->watch);
    sitting->watch = NULL;
    return asked == ASK_LOADED ? GO_ON : GO_LEAVE;
}

static Go week_once(Sitting *sitting, int index, RunKind *kind,
                    bool *playable) {
    Findings *findings = findings_new();
    WeekRun *run = run_open(sitting->practice, index, *kind, findings);
    Go go = run ? GO_ON : GO_LEVELS;
    sitting->in_week = true;
    if (!run) put_findings(&sitting->lines, findings);
    if (!run && sitting->watching)
        go = wait_for_mending(sitting, index, &run, findings);
    *playable = run != NULL;
    if (go == GO_ON) go = go_through(sitting, index, &run, kind);
    sitting->in_week = false;
    run_close(run);
    findings_free(findings);
    return go;
}

Go week_run(Sitting *sitting, int index, bool *playable) {
    RunKind kind;
    Go go =
        ask_to_go_on(sitting, practice_card(sitting->practice, index), &kind);
    *playable = true;
    if (go == GO_LEAVE) return go;
    do
        go = week_once(sitting, index, &kind, playable);
    while (go == GO_AGAIN);
    return go;
}
