/* SPDX-License-Identifier: MIT
 * The terminal's screens one after the other: language, levels, talk,
 * debrief. */
#include "terminal/terminal.h"

#include "app/practice/history.h"
#include "app/practice/profiles.h"
#include "app/practice/language.h"
#include "core/story/labels.h"
#include "core/play/rooms.h"
#include "core/words/say.h"
#include "core/base/text.h"
#include "app/practice/week_run.h"
#include "terminal/sitting.h"

#include <string.h>

/* ---- the list of levels ---- */

static void put_week(const Lines *lines, const LevelCard *card) {
    lines_print(lines, 5, 5,
                say_count(card->plays, "A campaign: %d encounter.",
                          "A campaign: %d encounters, one after the other."),
                card->plays);
    if (card->waiting)
        lines_print(lines, 5, 5, "Goes on: %d of %d are behind you.",
                    card->waiting, card->plays);
    if (card->times)
        lines_print(lines, 5, 5, "Finished before. Best so far: %s.",
                    outcome_word(card->best));
}

static void put_played(const Lines *lines, const LevelCard *card) {
    if (card->waiting)
        lines_print(lines, 5, 5,
                    say_count(card->waiting,
                              "Waits for you: broken off after %d reply.",
                              "Waits for you: broken off after %d replies."),
                    card->waiting);
    if (card->times)
        lines_print(lines, 5, 5,
                    card->times == 1
                        ? SAY("Played once. Best so far: %s (%s).")
                        : SAY("Played before. Best so far: %s (%s)."),
                    card->best_ending, outcome_word(card->best));
}

static void put_card(const Lines *lines, int number, const LevelCard *card) {
    lines_print(lines, 2, 5, "%d  %s", number, card->title);
    if (card->error) {
        lines_print(lines, 5, 5, "Cannot be played: %s", card->error);
        if (card->error_count > 1)
            lines_print(lines, 5, 5, "and %d more; thaw check %s shows all.",
                        card->error_count - 1, card->id);
        return;
    }
    if (card->flaw)
        lines_print(lines, 5, 5, "Played without a part: %s", card->flaw);
    if (card->plays) {
        put_week(lines, card);
        return;
    }
    const char *where = sitting_channel(card->channel);
    bool fits = card->room_picture.path ||
                room_fits_channel(card->channel, card->backdrop);
    if (card->place && !fits) where = card->place;
    if (card->place && fits)
        lines_print(lines, 5, 5,
                    say_count(card->minutes, "%s: %s. About %d minute.",
                              "%s: %s. About %d minutes."),
                    where, card->place, card->minutes);
    else
        lines_print(lines, 5, 5,
                    say_count(card->minutes, "%s. About %d minute.",
                              "%s. About %d minutes."),
                    where, card->minutes);
    if (card->language)
        lines_print(lines, 5, 5, say("Language: %s."), card->language);
    put_played(lines, card);
}

/* ---- another language ---- */

/* Each is called as its speakers do, who may not read the line around it. */
static void put_languages(const Sitting *sitting) {
    LanguageKnown known[LANGUAGES_MAX];
    int count = practice_languages(sitting->practice, known);
    Text names = { 0 };
    if (!count) return;
    text_add(&names, "en English");
    for (int i = 0; i < count; i++)
        text_format(&names, "%s%s %s", say_as("between two of a list", ", "),
                    known[i].language, known[i].name);
    lines_print(&sitting->lines, 0, 0,
                "Languages: %s. The letters before one choose it.",
                text_get(&names));
    text_free(&names);
}

static bool choose_language(Sitting *sitting, const char *answer) {
    LanguageKnown known[LANGUAGES_MAX];
    int count = practice_languages(sitting->practice, known);
    const char *chosen = count && text_alike(answer, "en") ? "" : NULL;
    for (int i = 0; i < count && !chosen; i++)
        if (text_alike(answer, known[i].language)) chosen = known[i].language;
    if (!chosen) return false;
    practice_speak(sitting->practice, chosen);
    sitting->taught = false;
    return true;
}

/* Of the levels that are offered, the one with that number from 1, or NONE. */
static int numbered(const Sitting *sitting, int number) {
    return practice_offered(sitting->practice, number - 1, sitting->author);
}

static int offered(const Sitting *sitting) {
    int count = 0;
    while (numbered(sitting, count + 1) != NONE)
        count++;
    return count;
}

/* Also where nothing can be saved just now, but was before. */
static bool keeps_any(Practice *practice) {
    return practice_keeps(practice) || history_any(practice);
}

static void put_levels(Sitting *sitting) {
    const Lines *lines = &sitting->lines;
    int count = offered(sitting);
    lines_blank(lines);
    for (int i = 1; i <= count; i++)
        put_card(lines, i,
                 practice_card(sitting->practice, numbered(sitting, i)));
    if (!count) lines_print(lines, 0, 0, "There are no levels here.");
    lines_blank(lines);
    put_languages(sitting);
    if (keeps_any(sitting->practice))
        lines_print(lines, 0, 0,
                    "Whom will you see? Choose by number; p shows how you are "
                    "doing, c your conversations, w who plays; q quits.");
    else
        lines_print(lines, 0, 0,
                    "Whom will you see? Choose by number; q quits.");
}

/* Commands about the player and what is kept; GO_ON: it was none of them. */
static Go show_own(Sitting *sitting, const char *answer) {
    if (!keeps_any(sitting->practice)) return GO_ON;
    if (sitting_is(answer, "p", "progress")) {
        progress_put(&sitting->lines, sitting->practice);
        return GO_LEVELS;
    }
    if (sitting_is(answer, "c", "conversations"))
        return conversations_run(sitting);
    if (sitting_is(answer, "w", "who"))
        return who_run(sitting, false) ? GO_LEVELS : GO_LEAVE;
    return GO_ON;
}

/* Returns the chosen level, or NONE to leave. */
static int choose_level(Sitting *sitting) {
    char line[ANSWER_CAPACITY];
    put_levels(sitting);
    for (;;) {
        const char *answer = lines_ask(&sitting->lines, line, sizeof line);
        if (!answer) sitting_ended(sitting, false);
        if (!answer || sitting_is(answer, "q", "quit")) return NONE;
        int number = sitting_number(answer, offered(sitting));
        if (number) return numbered(sitting, number);
        Go own = show_own(sitting, answer);
        if (own == GO_LEAVE) return NONE;
        if (own == GO_AGAIN) return sitting->chosen;
        if (own == GO_LEVELS || sitting_is(answer, "l", "levels") ||
            sitting_is(answer, "?", "help") || choose_language(sitting, answer))
            put_levels(sitting);
        else
            lines_print(&sitting->lines, 0, 0,
                        "A number from 1 to %d chooses; l lists the levels, "
                        "q quits.",
                        offered(sitting));
    }
}

/* ---- one level ---- */

static void put_findings(const Sitting *sitting, const Findings *findings) {
    const Lines *lines = &sitting->lines;
    lines_print(lines, 0, 0, "This level cannot be played:");
    if (sitting->author || sitting->watching) {
        author_findings(lines, findings);
        return;
    }
    for (size_t i = 0; i < findings_count(findings); i++) {
        char line[1024];
        findings_line(findings_at(findings, i), line, sizeof line);
        lines_print(lines, 2, 4, "%s", line);
    }
}

/* Asks whether to continue an unfinished conversation. GO_LEAVE: leave. */
static Go ask_to_go_on(Sitting *sitting, const LevelCard *card,
                       MeetKind *kind) {
    *kind = MEET_FRESH;
    if (!card->waiting) return GO_ON;
    lines_blank(&sitting->lines);
    lines_print(&sitting->lines, 0, 0,
                say_count(card->waiting,
                          "%s: you broke off after %d reply. Enter goes on "
                          "from there, f begins afresh.",
                          "%s: you broke off after %d replies. Enter goes on "
                          "from there, f begins afresh."),
                card->title, card->waiting);
    bool fresh;
    if (!sitting_goes_on(sitting, &fresh)) return GO_LEAVE;
    *kind = fresh ? MEET_FRESH : MEET_GO_ON;
    lines_blank(&sitting->lines);
    return GO_ON;
}

/* A level with errors from the start: waits until it is corrected. */
static Go wait_for_mending(Sitting *sitting, Meeting **meeting) {
    char line[ANSWER_CAPACITY];
    const char *answer;
    lines_print(&sitting->lines, 0, 0,
                "Mend it and save: it begins by itself. q quits.");
    for (;;) {
        switch (sitting_ask(sitting, meeting, line, sizeof line, &answer)) {
        case ASK_LOADED:
            return GO_TALK;
        case ASK_ENDED:
            sitting_ended(sitting, false);
            return GO_LEAVE;
        case ASK_ANSWER:
            if (sitting_is(answer, "q", "quit")) return GO_LEAVE;
            break;
        }
    }
}

static Go play_once(Sitting *sitting, int level, MeetKind kind,
                    bool *playable) {
    Findings *findings = findings_new();
    Meeting *meeting = practice_meet(sitting->practice, level, kind, findings);
    Go go = GO_LEVELS;
    if (sitting->watching)
        sitting->watch = watch_new(sitting->practice, level, meeting, findings);
    if (!meeting) put_findings(sitting, findings);
    if (!meeting && sitting->watch)
        go = wait_for_mending(sitting, &meeting);
    else if (meeting)
        go = GO_TALK;
    *playable = meeting != NULL;
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

static Go play_level(Sitting *sitting, int level, bool *playable) {
    MeetKind kind;
    if (practice_is_campaign(sitting->practice, level))
        return week_run(sitting, level, playable);
    Go go =
        ask_to_go_on(sitting, practice_card(sitting->practice, level), &kind);
    *playable = true;
    if (go == GO_LEAVE) return go;
    do {
        go = play_once(sitting, level, kind, playable);
        kind = MEET_FRESH;
    } while (go == GO_AGAIN);
    return go;
}

bool terminal_run(Practice *practice, const TerminalOptions *options) {
    Sitting sitting = { .practice = practice,
                        .lines = lines_on(options->in, options->out),
                        .author = options->author,
                        .chosen = NONE,
                        .sums = options->sums,
                        .watching = options->watch };
    /* console_wait cannot see input that the stream has buffered */
    if (options->watch) setvbuf(options->in, NULL, _IONBF, 0);
    if (options->width >= LINES_LEAST_WIDTH)
        sitting.lines.width = options->width;
    bool playable = true;
    int level = options->level;
    bool listed = level == NONE;
    if (listed)
        lines_print(&sitting.lines, 0, 0,
                    "Thaw. A practice room for difficult conversations.");
    sitting_notice(&sitting, practice_notice(practice));
    if (profiles_ask(practice) && !who_run(&sitting, true)) return true;
    for (;;) {
        if (level == NONE) level = choose_level(&sitting);
        if (level == NONE) return true;
        Go go = play_level(&sitting, level, &playable);
        if (go == GO_LEAVE || (!playable && !listed)) return playable;
        level = NONE;
        listed = true;
    }
}
