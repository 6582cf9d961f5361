/* SPDX-License-Identifier: MIT
 * A show of hands: the presenter types how many hands each choice has. */
#include "workshop/state.h"

#include <string.h>

enum { HANDS_MAX = 9999 };

void workshop_hands_clear(Workshop *workshop) {
    memset(workshop->hands, 0, sizeof workshop->hands);
    workshop->show.hands = false;
    workshop->show.hand = 0;
    workshop->hand_begun = false;
}

int workshop_hand(const Workshop *workshop, int choice) {
    return workshop->hands[choice];
}

/* The votes of phones stay as they were counted. */
static void count_again(Workshop *workshop) {
    const CourseQuestion *question = workshop_question(workshop);
    CourseEvent event = { .kind = COURSE_COUNT, .tally = question->tally };
    memcpy(event.hands, workshop->hands, sizeof event.hands);
    workshop->show.hands = false;
    workshop_note(workshop, &event);
}

static void type_or_end(Workshop *workshop) {
    const CourseQuestion *question = workshop_question(workshop);
    bool counted = workshop->step == STEP_REVEAL && question;
    if (counted && workshop->show.hands)
        count_again(workshop);
    else {
        if (counted)
            memcpy(workshop->hands, question->hands, sizeof workshop->hands);
        workshop->show.hands = !workshop->show.hands;
    }
    workshop->show.hand = 0;
    workshop->hand_begun = false;
    workshop->changes++;
}

void workshop_hands(Workshop *workshop) {
    switch ((int)workshop->step) {
    case STEP_THINK:
    case STEP_TALK:
        workshop_next(workshop);
        type_or_end(workshop);
        break;
    case STEP_SIDES:
        workshop_sides(workshop); /* back to the vote, where they are shown */
        type_or_end(workshop);
        break;
    case STEP_VOTE:
    case STEP_MOOD:
    case STEP_REVEAL:
        type_or_end(workshop);
        break;
    default:
        break;
    }
}

void workshop_hand_move(Workshop *workshop, int by) {
    const CourseQuestion *question = workshop_question(workshop);
    if (!question) return;
    int count = question->choice_count;
    workshop->show.hand = (workshop->show.hand + by + count) % count;
    workshop->hand_begun = false;
    workshop->changes++;
}

/* The first digit replaces the number that stood there. */
void workshop_hand_digit(Workshop *workshop, int digit) {
    int *hands = &workshop->hands[workshop->show.hand];
    if (digit >= 0 && !workshop->hand_begun) *hands = 0;
    workshop->hand_begun = true;
    if (digit < 0)
        *hands /= 10;
    else if (*hands <= HANDS_MAX / 10)
        *hands = *hands * 10 + digit;
    workshop->changes++;
}
