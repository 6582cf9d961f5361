/* SPDX-License-Identifier: MIT
 * Guess first, in plain lines: the number of the line that did it; and for
 * whoever wants to, the curve: a figure from 1 to 5 for each line, all of them
 * typed in one go. Nothing that is typed can be wrong: it is asked again. */
#include "app/practice/guessed.h"
#include "core/story/labels.h"
#include "core/words/say.h"
#include "terminal/sitting.h"

#include <string.h>

static void ask_line(const Lines *lines, const Debrief *debrief,
                     const Guess *guess) {
    lines_blank(lines);
    lines_print(lines, 0, 0, "%s", debrief->guess);
    for (int i = 0; i < debrief->turn_count; i++) {
        const DebriefTurn *turn = &debrief->turns[i];
        lines_print(lines, 2, 5, "%d  %s", turn->turn, turn->label);
    }
    lines_print(lines, 0, 0,
                "A number from 1 to %d; Enter opens the meter without a guess.",
                debrief->turn_count);
    if (guess->turns)
        lines_print(lines, 0, 0,
                    "Type c first to say how %s felt after each line: you will "
                    "see both curves.",
                    debrief->customers[guess->who].short_name);
}

/* ---- the curve ---- */

static void ask_curve(const Lines *lines, const Debrief *debrief,
                      const Guess *guess) {
    lines_print(lines, 0, 0,
                "How did %s feel after each of your %d lines? 1 %s, 2 %s, 3 "
                "%s, 4 %s, 5 %s; 0 leaves one out. All in one line, such as "
                "3 2 2 4; Enter goes back.",
                debrief->customers[guess->who].short_name, guess->turns,
                band_word(BAND_FURIOUS), band_word(BAND_UPSET),
                band_word(BAND_TENSE), band_word(BAND_CALM),
                band_word(BAND_WARM));
}

/* "3 2 0 4", "3204", "3, 2, 0, 4" into the guess; false, with nothing changed,
 * where anything else stands there or there are too many. */
static bool read_curve(Guess *guess, const char *answer) {
    Guess read = *guess;
    int turn = 0;
    memset(read.put, 0, sizeof read.put);
    for (; *answer; answer++) {
        if (strchr(" ,;\t", *answer)) continue;
        if (*answer < '0' || *answer > '0' + BANDS || turn == read.turns)
            return false;
        if (*answer > '0')
            guess_put(&read, turn, guess_of_band((Band)(*answer - '1')));
        turn++;
    }
    *guess = read;
    return true;
}

/* Asks until it is a curve, or nothing. */
static Asked ask_for_curve(Sitting *sitting, Meeting **meeting,
                           const Debrief *debrief) {
    char line[ANSWER_CAPACITY];
    const char *answer;
    for (;;) {
        ask_curve(&sitting->lines, debrief, meeting_guess(*meeting));
        Asked asked = sitting_ask(sitting, meeting, line, sizeof line, &answer);
        if (asked != ASK_ANSWER) return asked;
        if (read_curve(meeting_guess(*meeting), answer)) return asked;
        lines_print(&sitting->lines, 0, 0,
                    "That is not a curve of at most %d figures from 0 to 5.",
                    debrief->turn_count);
    }
}

/* ---- the line ---- */

static void put_seen(Sitting *sitting, const Debrief *debrief, int turn) {
    bool seen;
    int times, of;
    const char *said = debrief_guessed(debrief, turn, &seen);
    practice_guessed(sitting->practice, seen, &times, &of);
    lines_print(&sitting->lines, 0, 0, "%s", said);
    if (of > 2)
        lines_print(&sitting->lines, 0, 0,
                    "You saw it yourself in %d of the last %d.", times, of);
}

/* What an answer to the question does; *again: it is asked once more. */
static Go answered(Sitting *sitting, Meeting **meeting, const Debrief *debrief,
                   const char *answer, bool *again) {
    int turn = sitting_number(answer, debrief->turn_count);
    *again = false;
    if (sitting_is(answer, "l", "levels")) return GO_LEVELS;
    if (sitting_is(answer, "q", "quit")) return GO_LEAVE;
    if (!sitting->in_week && sitting_is(answer, "a", "again")) return GO_AGAIN;
    if (sitting_is(answer, "c", "curve") && meeting_guess(*meeting)->turns) {
        Asked asked = ask_for_curve(sitting, meeting, debrief);
        *again = asked == ASK_ANSWER;
        return asked == ASK_LOADED ? GO_TALK : GO_ON;
    }
    if (turn) {
        meeting_guess(*meeting)->line = turn - 1;
        put_seen(sitting, debrief, turn - 1);
    }
    guessed_keep(*meeting);
    return GO_ON;
}

Go guess_run(Sitting *sitting, Meeting **meeting, const Debrief *debrief) {
    char line[ANSWER_CAPACITY];
    const char *answer;
    Go go = GO_ON;
    if (!debrief->guess || !practice_guesses(sitting->practice)) return GO_ON;
    for (bool again = true; again;) {
        ask_line(&sitting->lines, debrief, meeting_guess(*meeting));
        switch (sitting_ask(sitting, meeting, line, sizeof line, &answer)) {
        case ASK_LOADED:
            return GO_TALK;
        case ASK_ENDED:
            return GO_ON; /* the debrief is shown, then the end is told */
        case ASK_ANSWER:
            break;
        }
        go = answered(sitting, meeting, debrief, answer, &again);
    }
    return go;
}
