/* SPDX-License-Identifier: MIT
 * The debrief in plain lines: a guess first, three sentences, the curve, the
 * turns, what there was to learn, one habit and one step; then where to go. */
#include "app/practice/colleague.h"
#include "app/practice/meeting.h"
#include "core/story/labels.h"
#include "core/words/say.h"
#include "terminal/sitting.h"
#include "terminal/terminal.h"

#include <stdlib.h>
#include <string.h>

static const char *outcome_words(Outcome outcome) {
    switch (outcome) {
    case OUTCOME_LOST:
        return say("The customer is lost.");
    case OUTCOME_UNEASY:
        return say("The customer stays, uneasy.");
    case OUTCOME_KEPT:
        return say("The customer is kept.");
    case OUTCOME_DELIGHTED:
        return say("The customer is delighted.");
    case OUTCOMES:
        break;
    }
    return "";
}

static void put_head(const Lines *lines, const Debrief *debrief) {
    if (debrief->finished)
        lines_print(lines, 0, 0, "The end: %s. %s", debrief->ending,
                    outcome_words(debrief->outcome));
    else
        lines_print(lines, 0, 0, "It is not over yet.");
}

/* `guess` NULL: none was made. */
static void put_sentences(const Lines *lines, const Debrief *debrief,
                          const Guess *guess) {
    char near[GUESS_SENTENCE] = "";
    lines_heading(lines, say("Debrief"));
    if (guess) guess_compare(guess, debrief, near);
    if (*near) lines_print(lines, 0, 0, "%s", near);
    for (int i = 0; i < DEBRIEF_SENTENCES; i++)
        lines_print(lines, 0, 0, "%s", debrief->sentences[i]);
    if (debrief->recounted) lines_print(lines, 0, 0, "%s", debrief->recounted);
    lines_blank(lines);
    lines_print(lines, 0, 0, "%s", debrief->title);
    if (debrief->thought)
        lines_print(lines, 0, 0, "You went in with: \"%s\" (%s)",
                    debrief->thought, stance_word(debrief->stance));
}

static void put_let_go(const Lines *lines, DebriefFacts facts,
                       const char *format) {
    for (int i = 0; i < facts.count; i++)
        if (facts.list[i].line)
            lines_print(lines, 2, 4, format, facts.list[i].text,
                        facts.list[i].line);
        else
            lines_print(lines, 2, 4, "Not asked for: %s", facts.list[i].text);
}

static void put_facts(const Lines *lines, const Debrief *debrief) {
    if (!debrief->used.count && !debrief->asked.count &&
        !debrief->let_go.count && !debrief->not_asked.count)
        return;
    lines_heading(lines, debrief->finished
                             ? say("What there was to learn")
                             : say("What there was to learn so far"));
    for (int i = 0; i < debrief->used.count; i++)
        lines_print(lines, 2, 4, "Heard and used: %s",
                    debrief->used.list[i].text);
    for (int i = 0; i < debrief->asked.count; i++)
        lines_print(lines, 2, 4, "Found out: %s", debrief->asked.list[i].text);
    put_let_go(lines, debrief->let_go,
               SAY("Heard and let go: %s It was in: \"%s\""));
    put_let_go(lines, debrief->not_asked,
               SAY("Not asked for: %s A good moment was after: \"%s\""));
}

static void put_criteria(const Lines *lines, const Debrief *debrief) {
    if (!debrief->criterion_count) return;
    lines_heading(lines, debrief->finished
                             ? say("What this level looks for")
                             : say("What this level looks for, so far"));
    for (int i = 0; i < debrief->criterion_count; i++) {
        const DebriefCriterion *criterion = &debrief->criteria[i];
        if (criterion->turn == NONE)
            lines_print(lines, 2, 4, "Not met: %s", criterion->text);
        else
            lines_print(lines, 2, 4, "Met, at turn %d: %s", criterion->turn + 1,
                        criterion->text);
    }
    if (debrief->score_text)
        lines_print(lines, 2, 4, "%s", debrief->score_text);
}

static void put_verdict(const Lines *lines, const Debrief *debrief) {
    lines_heading(lines, say("Where that leaves you"));
    for (int i = 0; i < debrief->customer_count; i++) {
        const DebriefCustomer *c = &debrief->customers[i];
        if (c->ours) continue;
        lines_print(lines, 2, 4, "How %s feels: %s", c->name, c->verdict);
    }
    if (debrief->come_back)
        lines_print(lines, 2, 4, "Coming back? %s", debrief->come_back);
    if (debrief->sale)
        lines_print(lines, 2, 4, "What it was worth: %s %s", debrief->sale,
                    debrief->yearly);
    if (debrief->others_text)
        lines_print(lines, 2, 4, "The same words to somebody else: %s",
                    debrief->others_text);
}

static void put_next_time(const Lines *lines, const Debrief *debrief) {
    lines_heading(lines, say("For the next time"));
    lines_print(lines, 2, 4, "What went well: %s", debrief->strength_text);
    if (debrief->habit_text)
        lines_print(lines, 2, 4, "What to change: %s", debrief->habit_text);
    if (debrief->next_step)
        lines_print(lines, 2, 4, "One thing to try: %s", debrief->next_step);
    if (debrief->lesson)
        lines_print(lines, 2, 4, "To take along: %s", debrief->lesson);
    for (int i = 0; i < debrief->question_count; i++)
        lines_print(lines, 2, 4, i ? SAY("And: %s") : SAY("To talk over: %s"),
                    debrief->questions[i]);
}

static void put_debrief(const Lines *lines, const Debrief *debrief,
                        const Guess *guess, bool sums) {
    put_sentences(lines, debrief, guess);
    account_curve(lines, debrief, guess);
    account_turns(lines, debrief);
    put_facts(lines, debrief);
    put_criteria(lines, debrief);
    put_verdict(lines, debrief);
    put_next_time(lines, debrief);
    if (sums) account_sums(lines, debrief);
}

void terminal_debrief(const Debrief *debrief, FILE *out, int width, bool sums) {
    Lines lines = lines_on(stdin, out);
    if (width >= LINES_LEAST_WIDTH) lines.width = width;
    put_head(&lines, debrief);
    put_debrief(&lines, debrief, NULL, sums);
}

void debrief_parting(const Sitting *sitting, Meeting *meeting) {
    lines_print(&sitting->lines, 0, 0, "One thing before you go: %s",
                meeting_debrief(meeting)->parting);
}

static void put_back_again(const Lines *lines, int times, int of) {
    if (times < of)
        lines_print(lines, 2, 4,
                    "It keeps coming back: in %d of your %d conversations it "
                    "cost the most.",
                    times, of);
    else if (of == 2)
        lines_print(lines, 2, 4,
                    "It keeps coming back: in both of your conversations it "
                    "cost the most.");
    else
        lines_print(lines, 2, 4,
                    "It keeps coming back: in all %d of your conversations it "
                    "cost the most.",
                    of);
}

/* The largest difference between colleague and meter comes first. */
static void put_colleagues(const Lines *lines, Meeting *meeting) {
    ColleagueSaid *list;
    Arena *arena = arena_new();
    int count = colleague_said(meeting, &list, arena);
    const Debrief *debrief = meeting_debrief(meeting);
    for (int i = 0; i < count; i++) {
        lines_heading(lines, list[i].name);
        lines_print(lines, 2, 4, "%s", list[i].summary);
        for (int r = 0; r < list[i].count; r++) {
            const ColleagueRow *row = &list[i].rows[r];
            lines_print(lines, 2, 4, "%d  %s; the meter: %s.%s%s",
                        debrief->turns[row->turn].turn,
                        colleague_word(row->mark), colleague_word(row->meter),
                        *row->words ? " " : "", row->words);
        }
    }
    arena_free(arena);
}

void terminal_colleagues(Meeting *meeting, FILE *out, int width) {
    Lines lines = lines_on(stdin, out);
    if (width >= LINES_LEAST_WIDTH) lines.width = width;
    put_colleagues(&lines, meeting);
}

/* What several conversations show together. */
static void put_habit(Sitting *sitting, const Debrief *debrief) {
    const Lines *lines = &sitting->lines;
    int times, of;
    Habit habit = practice_habit(sitting->practice, &times, &of);
    if (habit == HABIT_NONE) return;
    const char *text = habit_text(habit);
    if (habit == debrief->habit)
        put_back_again(lines, times, of);
    else if (times < of)
        lines_print(lines, 2, 4,
                    "What keeps coming back, in %d of your %d conversations: "
                    "%s",
                    times, of, text);
    else if (of == 2)
        lines_print(lines, 2, 4,
                    "What keeps coming back, in both of your conversations: "
                    "%s",
                    text);
    else
        lines_print(lines, 2, 4,
                    "What keeps coming back, in all %d of your conversations: "
                    "%s",
                    of, text);
}

/* "w 3" or "w3": the turn, or 0. */
static int road_asked(const char *answer, int turns) {
    if (*answer != 'w' && *answer != 'W') return 0;
    answer += 1 + strspn(answer + 1, " ");
    return sitting_number(answer, turns);
}

static void put_choices(const Sitting *sitting) {
    const Lines *lines = &sitting->lines;
    lines_blank(lines);
    if (sitting->in_week) {
        lines_print(lines, 0, 0,
                    "Enter goes on with the campaign. Until then a turn's "
                    "number takes you back to that moment, to say something "
                    "else. w and a turn's number (w 3) shows the dashed line: "
                    "the best that was on offer from there. d shows this "
                    "again, s how it was counted, q quits.");
        return;
    }
    lines_print(lines, 0, 0,
                "A turn's number takes you back to that moment, to say "
                "something else. w and a turn's number (w 3) shows the dashed "
                "line: the best that was on offer from there. d shows this "
                "again, s how it was counted, a plays from the start, l goes "
                "to the levels, q quits.");
}

/* ---- the screen ---- */

/* Acts on an answer; GO_ON: asks again. */
static Go answered(Sitting *sitting, Meeting *meeting, const Debrief *debrief,
                   const char *answer) {
    const Lines *lines = &sitting->lines;
    int turn = sitting_number(answer, debrief->turn_count);
    int road = road_asked(answer, debrief->turn_count);
    if (turn &&
        meeting_apply(meeting, (Command){ COMMAND_REWIND, turn - 1 }, NULL)) {
        lines_print(lines, 0, 0, "Back before turn %d.", turn);
        lines_blank(lines);
        return GO_TALK;
    }
    if (road)
        account_road(lines, debrief, road);
    else if (sitting_is(answer, "d", "debrief"))
        put_debrief(lines, debrief, meeting_guess(meeting), sitting->sums);
    else if (sitting_is(answer, "s", "sums"))
        account_sums(lines, debrief);
    else if (sitting->in_week &&
             (!*answer || sitting_is(answer, "l", "levels")))
        return GO_LEVELS;
    else if (!sitting->in_week && sitting_is(answer, "a", "again"))
        return GO_AGAIN;
    else if (sitting_is(answer, "l", "levels"))
        return GO_LEVELS;
    else if (sitting_is(answer, "q", "quit"))
        return GO_LEAVE;
    else
        put_choices(sitting);
    return GO_ON;
}

/* Shows the debrief, then acts on the answers. */
static Go show(Sitting *sitting, Meeting *meeting, const Debrief *debrief) {
    char line[ANSWER_CAPACITY];
    Go go = GO_ON;
    put_debrief(&sitting->lines, debrief, meeting_guess(meeting),
                sitting->sums);
    put_habit(sitting, debrief);
    put_colleagues(&sitting->lines, meeting);
    put_choices(sitting);
    while (go == GO_ON) {
        const char *answer;
        Asked asked =
            sitting_ask(sitting, &meeting, line, sizeof line, &answer);
        if (asked == ASK_LOADED)
            return GO_TALK; /* to the end again, or where it now stops */
        if (asked == ASK_ENDED) {
            sitting_ended(sitting, false);
            return GO_LEAVE;
        }
        go = answered(sitting, meeting, debrief, answer);
    }
    return go;
}

Go debrief_again(Sitting *sitting, Meeting *meeting) {
    lines_blank(&sitting->lines);
    const Debrief *debrief = meeting_debrief(meeting);
    int line = meeting_guess(meeting)->line;
    bool seen;
    put_head(&sitting->lines, debrief);
    if (line != NONE)
        lines_print(&sitting->lines, 0, 0, "You had picked line %d. %s",
                    line + 1, debrief_guessed(debrief, line, &seen));
    return show(sitting, meeting, debrief);
}

Go debrief_run(Sitting *sitting, Meeting *meeting) {
    lines_blank(&sitting->lines);
    const Debrief *debrief = meeting_debrief(meeting);
    put_head(&sitting->lines, debrief);
    if (sitting_first_time(sitting, "hints.after"))
        lines_print(&sitting->lines, 0, 0,
                    "Now you see what they felt, line by line.");
    Go go = guess_run(sitting, &meeting, debrief);
    if (go != GO_ON && go != GO_TALK) debrief_parting(sitting, meeting);
    if (go != GO_ON) return go;
    return show(sitting, meeting, debrief);
}
