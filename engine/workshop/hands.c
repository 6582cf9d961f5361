/* SPDX-License-Identifier: MIT
 * A show of hands: the presenter types how many hands each choice has. */
#include "workshop/state.h"

#include <string.h>

enum { HANDS_MAX = 9999 };

void workshop_hands_clear(Workshop *workshop) {
    memset(workshop->hands, 0, sizeof workshop->hands);
    workshop->show.hands = false;
    workshop->show.hand = 0;
}

int workshop_hand(const Workshop *workshop, int choice) {
    return workshop->hands[choice];
}

void workshop_hands(Workshop *workshop) {
    Step step = workshop->step;
    if (step != STEP_VOTE && step != STEP_MOOD && step != STEP_THINK &&
        step != STEP_TALK)
        return;
    if (step == STEP_THINK || step == STEP_TALK) workshop_next(workshop);
    workshop->show.hands = !workshop->show.hands;
    workshop->show.hand = 0;
    workshop->changes++;
}

void workshop_hand_move(Workshop *workshop, int by) {
    const CourseQuestion *question = workshop_question(workshop);
    if (!question) return;
    int count = question->choice_count;
    workshop->show.hand = (workshop->show.hand + by + count) % count;
    workshop->changes++;
}

void workshop_hand_digit(Workshop *workshop, int digit) {
    int *hands = &workshop->hands[workshop->show.hand];
    if (digit < 0)
        *hands /= 10;
    else if (*hands <= HANDS_MAX / 10)
        *hands = *hands * 10 + digit;
    workshop->changes++;
}
