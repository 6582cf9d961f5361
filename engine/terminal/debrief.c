/* SPDX-License-Identifier: MIT */
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
    lines_heading(lines, say("Debrief"));
    lines_print(lines, 0, 0, "%s", debrief->title);
    if (debrief->thought)
        lines_print(lines, 0, 0, "You went in with: \"%s\" (%s)",
                    debrief->thought, stance_word(debrief->stance));
}

static void put_facts(const Lines *lines, const Debrief *debrief) {
    if (!debrief->known_count && !debrief->missed_count) return;
    lines_heading(lines, say("What there was to learn"));
    for (int i = 0; i < debrief->known_count; i++)
        lines_print(lines, 2, 4, "You learnt: %s", debrief->known_texts[i]);
    for (int i = 0; i < debrief->missed_count; i++) {
        const char *clue = debrief->clues_missed[i];
        if (clue)
            lines_print(lines, 2, 4,
                        "You missed: %s It could be heard in: \"%s\"",
                        debrief->missed_texts[i], clue);
        else
            lines_print(lines, 2, 4, "You missed: %s",
                        debrief->missed_texts[i]);
    }
}

static void put_verdict(const Lines *lines, const Debrief *debrief) {
    lines_heading(lines, say("Where that leaves you"));
    for (int i = 0; i < debrief->customer_count; i++) {
        const DebriefCustomer *c = &debrief->customers[i];
        lines_print(lines, 2, 4, "How %s feels: %s", c->name, c->verdict);
    }
    if (debrief->come_back)
        lines_print(lines, 2, 4, "Coming back? %s", debrief->come_back);
    if (debrief->money) lines_print(lines, 2, 4, "%s", debrief->money);
}

static void put_blind_spot(const Lines *lines, const Debrief *debrief) {
    lines_heading(lines, say("For the next time"));
    if (debrief->blind_text && debrief->blind_cost)
        lines_print(lines, 2, 4,
                    "Your blind spot here: %s It cost %d.%d "
                    "points.",
                    debrief->blind_text, abs(debrief->blind_cost) / 10,
                    abs(debrief->blind_cost) % 10);
    else if (debrief->blind_text)
        lines_print(lines, 2, 4, "Your blind spot here: %s",
                    debrief->blind_text);
    if (debrief->next_step)
        lines_print(lines, 2, 4, "One thing to try: %s", debrief->next_step);
    if (debrief->lesson)
        lines_print(lines, 2, 4, "To take along: %s", debrief->lesson);
    for (int i = 0; i < debrief->question_count; i++)
        lines_print(lines, 2, 4, i ? SAY("And: %s") : SAY("To talk over: %s"),
                    debrief->questions[i]);
}

static void put_debrief(const Lines *lines, const Debrief *debrief) {
    put_head(lines, debrief);
    account_curve(lines, debrief);
    account_turns(lines, debrief);
    put_facts(lines, debrief);
    put_verdict(lines, debrief);
    put_blind_spot(lines, debrief);
}

void terminal_debrief(const Debrief *debrief, FILE *out, int width) {
    Lines lines = lines_on(stdin, out);
    if (width >= LINES_LEAST_WIDTH) lines.width = width;
    put_debrief(&lines, debrief);
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

/* What only several conversations show. */
static void put_habit(Sitting *sitting, const Debrief *debrief) {
    const Lines *lines = &sitting->lines;
    int times, of;
    BlindSpot habit = practice_habit(sitting->practice, &times, &of);
    if (habit == BLIND_NONE) return;
    const char *text = blind_spot_text(habit);
    if (habit == debrief->blind_spot)
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

static void put_choices(const Lines *lines) {
    lines_blank(lines);
    lines_print(lines, 0, 0,
                "A turn's number takes you back to that moment, to say "
                "something else. w and a turn's number (w 3) shows the dashed "
                "line: the best that was on offer from there. d shows this "
                "again, a plays from the start, l goes to the levels, q "
                "quits.");
}

Go debrief_run(Sitting *sitting, Meeting *meeting) {
    char line[ANSWER_ROOM];
    lines_blank(&sitting->lines);
    const Debrief *debrief = meeting_debrief(meeting);
    put_debrief(&sitting->lines, debrief);
    put_habit(sitting, debrief);
    put_choices(&sitting->lines);
    for (;;) {
        const char *answer;
        Asked asked =
            sitting_ask(sitting, &meeting, line, sizeof line, &answer);
        if (asked == ASK_LOADED)
            return GO_TALK; /* to the end again, or where it now stops */
        if (asked == ASK_ENDED) {
            sitting_ended(sitting, false);
            return GO_LEAVE;
        }
        int turn = sitting_number(answer, debrief->turn_count);
        int road = road_asked(answer, debrief->turn_count);
        if (turn && meeting_apply(
                        meeting, (Command){ COMMAND_REWIND, turn - 1 }, NULL)) {
            lines_print(&sitting->lines, 0, 0, "Back before turn %d.", turn);
            lines_blank(&sitting->lines);
            return GO_TALK;
        }
        if (road)
            account_road(&sitting->lines, debrief, road);
        else if (sitting_is(answer, "d", "debrief"))
            put_debrief(&sitting->lines, debrief);
        else if (sitting_is(answer, "a", "again"))
            return GO_AGAIN;
        else if (sitting_is(answer, "l", "levels"))
            return GO_LEVELS;
        else if (sitting_is(answer, "q", "quit"))
            return GO_LEAVE;
        else
            put_choices(&sitting->lines);
    }
}
