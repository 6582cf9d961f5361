/* SPDX-License-Identifier: MIT */
#include "terminal/terminal.h"

#include "core/story/labels.h"
#include "core/words/say.h"
#include "core/base/text.h"
#include "terminal/sitting.h"

#include <string.h>

/* ---- the list of levels ---- */

static void put_played(const Paper *paper, const LevelCard *card) {
    if (card->waiting)
        paper_print(paper, 5, 5,
                    say_count(card->waiting,
                              "Waits for you: broken off after %d reply.",
                              "Waits for you: broken off after %d replies."),
                    card->waiting);
    if (card->times)
        paper_print(paper, 5, 5,
                    card->times == 1
                        ? SAY("Played once. Best so far: %s (%s).")
                        : SAY("Played before. Best so far: %s (%s)."),
                    card->best_ending, outcome_word(card->best));
}

static void put_card(const Paper *paper, int number, const LevelCard *card) {
    paper_print(paper, 2, 5, "%d  %s", number, card->title);
    if (card->error) {
        paper_print(paper, 5, 5, "Cannot be played: %s", card->error);
        if (card->error_count > 1)
            paper_print(paper, 5, 5, "and %d more; thaw check %s shows all.",
                        card->error_count - 1, card->id);
        return;
    }
    const char *where = desk_channel(card->channel);
    if (card->place)
        paper_print(paper, 5, 5,
                    say_count(card->minutes, "%s: %s. About %d minute.",
                              "%s: %s. About %d minutes."),
                    where, card->place, card->minutes);
    else
        paper_print(paper, 5, 5,
                    say_count(card->minutes, "%s. About %d minute.",
                              "%s. About %d minutes."),
                    where, card->minutes);
    put_played(paper, card);
}

/* ---- another language ---- */

/* Each is called as its speakers do, who may not read the line around it. */
static void put_languages(const Desk *desk) {
    LanguageKnown known[LANGUAGES_MAX];
    int count = practice_languages(desk->practice, known);
    Text names = { 0 };
    if (!count) return;
    text_add(&names, "en English");
    for (int i = 0; i < count; i++)
        text_format(&names, "%s%s %s", say_as("between two of a list", ", "),
                    known[i].language, known[i].name);
    paper_print(&desk->paper, 0, 0,
                "Languages: %s. The letters before one choose it.",
                text_get(&names));
    text_free(&names);
}

static bool choose_language(Desk *desk, const char *answer) {
    LanguageKnown known[LANGUAGES_MAX];
    int count = practice_languages(desk->practice, known);
    const char *chosen = count && text_alike(answer, "en") ? "" : NULL;
    for (int i = 0; i < count && !chosen; i++)
        if (text_alike(answer, known[i].language)) chosen = known[i].language;
    if (!chosen) return false;
    practice_speak(desk->practice, chosen);
    desk->taught = false;
    return true;
}

static void put_levels(Desk *desk) {
    const Paper *paper = &desk->paper;
    int count = practice_count(desk->practice);
    paper_blank(paper);
    for (int i = 0; i < count; i++)
        put_card(paper, i + 1, practice_card(desk->practice, i));
    if (!count) paper_print(paper, 0, 0, "There are no levels here.");
    paper_blank(paper);
    put_languages(desk);
    paper_print(paper, 0, 0, "Whom will you see? Choose by number; q quits.");
}

/* The level chosen, or NONE to leave. */
static int choose_level(Desk *desk) {
    char line[ANSWER_ROOM];
    put_levels(desk);
    for (;;) {
        const char *answer = paper_ask(&desk->paper, line, sizeof line);
        if (!answer) desk_ended(desk, false);
        if (!answer || desk_is(answer, "q", "quit")) return NONE;
        int number = desk_number(answer, practice_count(desk->practice));
        if (number) return number - 1;
        if (desk_is(answer, "l", "levels") || desk_is(answer, "?", "help") ||
            choose_language(desk, answer))
            put_levels(desk);
        else
            paper_print(&desk->paper, 0, 0,
                        "A number from 1 to %d chooses; l lists the levels, "
                        "q quits.",
                        practice_count(desk->practice));
    }
}

/* ---- one level ---- */

static void put_findings(const Desk *desk, const Findings *findings) {
    const Paper *paper = &desk->paper;
    paper_print(paper, 0, 0, "This level cannot be played:");
    if (desk->author || desk->watching) {
        author_findings(paper, findings);
        return;
    }
    for (size_t i = 0; i < findings_count(findings); i++) {
        char line[1024];
        findings_line(findings_at(findings, i), line, sizeof line);
        paper_print(paper, 2, 4, "%s", line);
    }
}

/* Goes on where it was broken off, if the player wants that. GO_LEAVE: out. */
static Go ask_to_go_on(Desk *desk, const LevelCard *card, MeetKind *kind) {
    char line[ANSWER_ROOM];
    *kind = MEET_FRESH;
    if (!card->waiting) return GO_ON;
    paper_blank(&desk->paper);
    paper_print(&desk->paper, 0, 0,
                say_count(card->waiting,
                          "%s: you broke off after %d reply. Enter goes on "
                          "from there, f begins afresh.",
                          "%s: you broke off after %d replies. Enter goes on "
                          "from there, f begins afresh."),
                card->title, card->waiting);
    const char *answer = paper_ask(&desk->paper, line, sizeof line);
    if (!answer) desk_ended(desk, false);
    if (!answer || desk_is(answer, "q", "quit")) return GO_LEAVE;
    if (!desk_is(answer, "f", "fresh")) *kind = MEET_GO_ON;
    paper_blank(&desk->paper);
    return GO_ON;
}

/* A level that was broken from the first: waits until it is mended. */
static Go wait_for_mending(Desk *desk, Meeting **meeting) {
    char line[ANSWER_ROOM];
    const char *answer;
    paper_print(&desk->paper, 0, 0,
                "Mend it and save: it begins by itself. q quits.");
    for (;;) {
        switch (desk_ask(desk, meeting, line, sizeof line, &answer)) {
        case ASK_LOADED:
            return GO_TALK;
        case ASK_ENDED:
            desk_ended(desk, false);
            return GO_LEAVE;
        case ASK_ANSWER:
            if (desk_is(answer, "q", "quit")) return GO_LEAVE;
            break;
        }
    }
}

static Go play_once(Desk *desk, int level, MeetKind kind, bool *playable) {
    Findings *findings = findings_new();
    Meeting *meeting = practice_meet(desk->practice, level, kind, findings);
    Go go = GO_LEVELS;
    if (desk->watching)
        desk->watch = watch_new(desk->practice, level, meeting, findings);
    if (!meeting) put_findings(desk, findings);
    if (!meeting && desk->watch)
        go = wait_for_mending(desk, &meeting);
    else if (meeting)
        go = GO_TALK;
    *playable = meeting != NULL;
    while (go == GO_TALK) {
        go = talk_run(desk, meeting);
        if (go == GO_ON) go = debrief_run(desk, meeting);
    }
    watch_free(desk->watch);
    desk->watch = NULL;
    meeting_close(meeting);
    findings_free(findings);
    return go;
}

static Go play_level(Desk *desk, int level, bool *playable) {
    MeetKind kind;
    Go go = ask_to_go_on(desk, practice_card(desk->practice, level), &kind);
    *playable = true;
    if (go == GO_LEAVE) return go;
    do {
        go = play_once(desk, level, kind, playable);
        kind = MEET_FRESH;
    } while (go == GO_AGAIN);
    return go;
}

bool terminal_run(Practice *practice, const TerminalOptions *options) {
    Desk desk = { .practice = practice,
                  .paper = paper_on(options->in, options->out),
                  .author = options->author,
                  .watching = options->watch };
    /* What was read ahead would be waited for: see desk_ask. */
    if (options->watch) setvbuf(options->in, NULL, _IONBF, 0);
    if (options->width >= PAPER_LEAST_WIDTH) desk.paper.width = options->width;
    bool playable = true;
    int level = options->level;
    bool listed = level == NONE;
    if (listed)
        paper_print(&desk.paper, 0, 0,
                    "Thaw. A practice room for difficult conversations.");
    desk_notice(&desk, practice_notice(practice));
    for (;;) {
        if (level == NONE) level = choose_level(&desk);
        if (level == NONE) return true;
        Go go = play_level(&desk, level, &playable);
        if (go == GO_LEAVE || (!playable && !listed)) return playable;
        level = NONE;
        listed = true;
    }
}
