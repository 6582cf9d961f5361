/* SPDX-License-Identifier: MIT
 * The player's progress and conversations, in plain lines. */
#include "terminal/sitting.h"
#include "terminal/terminal.h"

#include "app/practice/history.h"
#include "app/practice/meeting.h"
#include "core/story/labels.h"
#include "core/words/say.h"

/* ---- how you are doing ---- */

static void put_next(const Lines *lines, Practice *practice,
                     const Progress *progress) {
    if (!progress->next_count) return;
    lines_heading(lines, say("Who to see next"));
    for (int i = 0; i < progress->next_count; i++)
        lines_print(lines, 2, 4, "%s. %s",
                    history_title(practice, progress->next[i].level),
                    progress->next[i].reason);
}

static void put_best(const Lines *lines, Practice *practice,
                     const Progress *progress) {
    if (!progress->best_count) return;
    lines_heading(lines, say("How far it went with each"));
    for (int i = 0; i < progress->best_count; i++) {
        const ProgressBest *best = &progress->best[i];
        char day[HISTORY_DAY];
        history_day(best->when, day);
        lines_print(lines, 2, 4,
                    say_count(best->times, "%s: %s, on %s (%d talk).",
                              "%s: %s, first on %s (%d talks)."),
                    history_title(practice, best->level),
                    outcome_word(best->best), day, best->times);
        if (best->tries)
            lines_print(lines, 4, 4,
                        say_count(best->tries,
                                  "Tried again from one of the turns %d time",
                                  "Tried again from one of the turns %d "
                                  "times"),
                        best->tries);
    }
}

/* At most eight points of the curve, evenly spaced, with the last. */
static void put_shares(const Lines *lines, const Progress *progress) {
    enum { SHARES_MAX = 8 };
    int count = progress->share_count;
    int step = (count + SHARES_MAX - 1) / SHARES_MAX;
    for (int i = (count - 1) % step; i < count; i += step) {
        const ProgressShare *share = &progress->shares[i];
        char day[HISTORY_DAY];
        if (share->of < PROGRESS_WINDOW && i != count - 1) continue;
        history_day(share->when, day);
        lines_print(lines, 4, 6, "%s: in %d of the last %d talks", day,
                    share->named, share->of);
    }
}

static void put_habit(const Lines *lines, const Progress *progress) {
    if (!progress->habit_text) return;
    lines_heading(lines, say("What keeps coming back"));
    lines_print(lines, 2, 4, "%s", progress->habit_text);
    put_shares(lines, progress);
    if (progress->fading) lines_print(lines, 2, 4, "%s", progress->fading);
    lines_print(lines, 2, 4, "One thing to try: %s", progress->habit_step);
}

static void put_strengths(const Lines *lines, const Progress *progress) {
    if (!progress->strength_count) return;
    lines_heading(lines, say("What goes well"));
    for (int i = 0; i < progress->strength_count; i++)
        lines_print(lines, 2, 4,
                    say_count(progress->strengths[i].times,
                              "%s It helped most in %d talk.",
                              "%s It helped most in %d talks."),
                    progress->strengths[i].text, progress->strengths[i].times);
}

static void put_money(const Lines *lines, const Progress *progress) {
    if (!progress->money_count) return;
    lines_heading(lines, say("What it was worth"));
    for (int i = 0; i < progress->money_count; i++)
        lines_print(lines, 2, 4, "%s", progress->money[i].text);
}

void progress_put(const Lines *lines, Practice *practice) {
    const Progress *progress = history_progress(practice);
    int times, of;
    if (!progress->plays)
        lines_print(lines, 0, 0, "You have not finished a conversation yet.");
    put_next(lines, practice, progress);
    put_best(lines, practice, progress);
    put_habit(lines, progress);
    practice_guess_record(practice, &times, &of);
    if (of > 2)
        lines_print(lines, 2, 4, "You saw it yourself in %d of the last %d.",
                    times, of);
    put_strengths(lines, progress);
    put_money(lines, progress);
}

void terminal_progress(Practice *practice, FILE *out, int width) {
    Lines lines = lines_on(stdin, out);
    if (width >= LINES_LEAST_WIDTH) lines.width = width;
    progress_put(&lines, practice);
}

/* ---- your conversations ---- */

static int put_talks(const Lines *lines, Practice *practice) {
    const PastTalk *list;
    int count = history_list(practice, &list);
    lines_blank(lines);
    for (int i = 0; i < count; i++) {
        char day[HISTORY_DAY];
        history_day(list[i].when, day);
        lines_print(lines, 2, 5, "%d  %s, %s: %s (%s)", i + 1, day,
                    list[i].title, list[i].ending,
                    outcome_word(list[i].outcome));
        if (list[i].taken)
            lines_print(lines, 5, 5, "Another try, from turn %d on.",
                        list[i].taken + 1);
    }
    if (!count)
        lines_print(lines, 0, 0, "You have not finished a conversation yet.");
    return count;
}

void terminal_conversations(Practice *practice, FILE *out, int width) {
    Lines lines = lines_on(stdin, out);
    if (width >= LINES_LEAST_WIDTH) lines.width = width;
    put_talks(&lines, practice);
}

static Go open_talk(Sitting *sitting, int number) {
    const PastTalk *list;
    Error err = { "" };
    int count = history_list(sitting->practice, &list);
    if (number > count) return GO_ON;
    int level = list[number - 1].level;
    Meeting *meeting =
        history_open(sitting->practice, list[number - 1].key, &err);
    if (!meeting) {
        lines_print(&sitting->lines, 0, 0, "It cannot be opened: %s.",
                    err.text);
        return GO_ON;
    }
    Go go = debrief_again(sitting, meeting);
    while (go == GO_TALK) {
        go = talk_run(sitting, meeting);
        if (go == GO_ON) go = debrief_run(sitting, meeting);
    }
    meeting_close(meeting);
    if (go == GO_AGAIN && level == NONE)
        lines_print(&sitting->lines, 0, 0,
                    "This level is not here any more, so it cannot be begun "
                    "afresh; a turn's number still goes back to that turn.");
    else if (go == GO_AGAIN)
        sitting->chosen = level;
    return go;
}

/* GO_AGAIN: play the chosen level from its beginning. */
Go conversations_run(Sitting *sitting) {
    char line[ANSWER_CAPACITY];
    for (;;) {
        int count = put_talks(&sitting->lines, sitting->practice);
        if (!count) return GO_LEVELS;
        lines_blank(&sitting->lines);
        lines_print(&sitting->lines, 0, 0,
                    "A number opens its debrief; l goes to the levels, q "
                    "quits.");
        const char *answer = lines_ask(&sitting->lines, line, sizeof line);
        if (!answer) sitting_ended(sitting, false);
        if (!answer || sitting_is(answer, "q", "quit")) return GO_LEAVE;
        if (sitting_is(answer, "l", "levels")) return GO_LEVELS;
        int number = sitting_number(answer, count);
        if (!number) continue;
        Go go = open_talk(sitting, number);
        if (go == GO_LEAVE || go == GO_LEVELS) return go;
        if (go == GO_AGAIN && sitting->chosen != NONE) return go;
    }
}
