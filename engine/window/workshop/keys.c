/* SPDX-License-Identifier: MIT
 * What the presenter's keys do, in both windows, and the list of keys on the
 * presenter's screen. */
#include "window/workshop/workshop_screens.h"

#include "core/words/say.h"

enum { TIMER_FIRST_MS = 60000, TIMER_STEP_MS = 30000, TIMER_MOST_MS = 3600000 };

const char *workshop_step_word(Step step) {
    static const char *const words[STEPS] = {
        SAY("Go on?"),
        SAY("Joining"),
        SAY("Briefing"),
        SAY("Listening"),
        SAY("Thinking"),
        SAY("Voting"),
        SAY("Talking it over"),
        SAY("The vote"),
        SAY("Both answers"),
        SAY("Guessing the mood"),
        SAY("The end"),
        SAY("Debrief"),
        SAY("Over"),
    };
    return say(words[step]);
}

/* ---- what Enter does in each step ---- */

static const char *enter_does(const Workshop *workshop) {
    const CourseQuestion *question = workshop_question(workshop);
    switch (workshop_step(workshop)) {
    case STEP_GO_ON:
        return say("go on where it was broken off");
    case STEP_JOIN:
        return say("show the briefing");
    case STEP_BRIEF:
        return workshop_view(workshop)->thought_count
                   ? say("ask for the thought to go in with")
                   : say("begin the conversation");
    case STEP_LISTEN:
        return say("next line");
    case STEP_THINK:
        return say("open the vote");
    case STEP_TALK:
        return say("open the second vote");
    case STEP_VOTE:
        return say("close the vote and show it");
    case STEP_REVEAL:
        return question && course_majority(question) == NONE
                   ? say("(a tie or no votes: press a number)")
                   : say("give the reply with most votes");
    case STEP_SIDES:
        return say("back to the vote");
    case STEP_MOOD:
        return say("close the guess");
    case STEP_ENDING:
        return say("the debrief");
    case STEP_SLIDES:
        return workshop_slide(workshop) + 1 < WORKSHOP_SLIDES
                   ? say("next slide")
                   : say("end the workshop and save its page");
    case STEP_THANKS:
    case STEPS:
        break;
    }
    return workshop_next_play(workshop) ? say("on to the next encounter")
                                        : say("(it is over: Esc closes it)");
}

typedef struct Hints {
    KeyHint *out;
    int count, max;
} Hints;

static void hint(Hints *hints, bool here, const char *key, const char *does) {
    if (here && hints->count < hints->max)
        hints->out[hints->count++] = (KeyHint){ key, does };
}

static void hints_of_step(Hints *hints, const Workshop *workshop) {
    Step step = workshop_step(workshop);
    const CourseQuestion *question = workshop_question(workshop);
    bool choosing = step == STEP_THINK || step == STEP_VOTE ||
                    step == STEP_TALK || step == STEP_REVEAL ||
                    step == STEP_SIDES;
    bool first =
        !question || (!question->talking && question->tally.rounds < 2);
    hint(hints, choosing, "1\u20139", say("give that reply yourself"));
    hint(hints, step == STEP_MOOD, "1\u20135",
         say("most hands: take that one"));
    hint(hints, choosing || step == STEP_MOOD, "H",
         say("type in a show of hands"));
    hint(hints, step == STEP_VOTE && first, "V",
         say("talk it over, then vote again"));
    hint(hints,
         step == STEP_REVEAL && question && question->kind == POLL_REPLY &&
             course_votes_all(question) > 0,
         "S", say("both answers, side by side"));
    hint(hints,
         step == STEP_LISTEN || step == STEP_THINK || step == STEP_ENDING, "Q",
         say("ask: how does she feel now?"));
    hint(hints, step == STEP_GO_ON, "N", say("begin anew"));
    hint(hints, workshop_view(workshop)->turn > 0 && step < STEP_SLIDES, "E",
         say("end here: the debrief"));
}

/* What Backspace does, and G, while there is something to go back to. */
static void hints_back(Hints *hints, const Workshop *workshop) {
    Step step = workshop_step(workshop);
    bool turns = workshop_view(workshop)->turn > 0 && step != STEP_THANKS;
    const char *back = step == STEP_SLIDES  ? say("one slide back")
                       : step == STEP_SIDES ? say("back to the vote")
                       : step == STEP_MOOD  ? say("close the guess")
                                            : say("one reply back");
    bool any = turns || step == STEP_SIDES || step == STEP_MOOD;
    hint(hints, any, say("Backspace"), back);
    hint(hints, turns, "G", say("go to a turn"));
}

int workshop_hints(const Workshop *workshop, KeyHint *out, int max) {
    Hints hints = { out, 0, max };
    Workshop *mine = (Workshop *)workshop;
    const WorkshopShow *show = workshop_show(mine);
    if (show->hands) {
        hint(&hints, true, "0\u20139", say("type how many"));
        /* all four do; the line shows the choices in a row */
        hint(&hints, true, show->single ? "\u2190 \u2192" : "\u2191 \u2193",
             say("another choice"));
        hint(&hints, true, say("Enter"), say("done"));
        return hints.count;
    }
    hint(&hints, true, say("Enter"), enter_does(workshop));
    hints_of_step(&hints, workshop);
    hints_back(&hints, workshop);
    hint(&hints, true, "B",
         show->blank ? say("light again") : say("the room's picture dark"));
    hint(&hints, true, "F",
         show->frozen ? say("let the picture go on")
                      : say("freeze the room's picture"));
    hint(&hints, true, "T",
         show->running ? say("stop the timer") : say("start a timer"));
    hint(&hints, show->timer_ms >= 0, "+ \u2212", say("half a minute"));
    hint(&hints, true, say("Tab"),
         show->map ? say("fold away what lies ahead") : say("what lies ahead"));
    hint(&hints, workshop_server(workshop) != NULL, "A",
         say("another address of this machine"));
    hint(&hints, show->displays > 1, "D", say("swap the displays"));
    hint(&hints, show->single, "P", say("fold this line away"));
    bool more =
        workshop_step(workshop) != STEP_THANKS || workshop_next_play(workshop);
    hint(&hints, more, "Esc", say("leave; it goes on here the next time"));
    return hints.count;
}

int workshop_five(KeyHint *out) {
    Hints hints = { out, 0, 5 };
    hint(&hints, true, say("Enter"), say("the next step, always"));
    hint(&hints, true, "1\u20139", say("give that reply yourself"));
    hint(&hints, true, "H", say("type in a show of hands"));
    hint(&hints, true, say("Backspace"), say("one reply back"));
    hint(&hints, true, "B", say("the room's picture dark, and light again"));
    return hints.count;
}

/* ---- doing it ---- */

static bool hands_key(Workshop *workshop, const InputEvent *event) {
    switch ((int)event->action) {
    case ACTION_DIGIT:
        workshop_hand_digit(workshop, event->value);
        return true;
    case ACTION_WHOLE: /* the key 0 */
        workshop_hand_digit(workshop, 0);
        return true;
    case ACTION_REWIND:
        workshop_hand_digit(workshop, -1);
        return true;
    case ACTION_DOWN:
    case ACTION_RIGHT:
    case ACTION_NEXT:
        workshop_hand_move(workshop, 1);
        return true;
    case ACTION_UP:
    case ACTION_LEFT:
    case ACTION_PREVIOUS:
        workshop_hand_move(workshop, -1);
        return true;
    case ACTION_ACCEPT:
    case ACTION_BACK:
        workshop_hands(workshop);
        return true;
    default:
        return event->letter == 'H' ? (workshop_hands(workshop), true) : false;
    }
}

/* Choosing a turn to go to: arrows and digits, then Enter. */
static bool turns_key(Workshop *workshop, const InputEvent *event) {
    WorkshopShow *show = workshop_show(workshop);
    int last = workshop_view(workshop)->turn - 1;
    switch ((int)event->action) {
    case ACTION_DIGIT:
        show->turn = event->value - 1;
        break;
    case ACTION_UP:
    case ACTION_LEFT:
        show->turn--;
        break;
    case ACTION_DOWN:
    case ACTION_RIGHT:
        show->turn++;
        break;
    case ACTION_ACCEPT:
        show->turns = false;
        workshop_back(workshop, show->turn);
        return true;
    default:
        show->turns = false;
        break;
    }
    if (show->turn > last) show->turn = last;
    if (show->turn < 0) show->turn = 0;
    workshop_changed(workshop);
    return true;
}

static void timer(Workshop *workshop) {
    WorkshopShow *show = workshop_show(workshop);
    show->running = !show->running;
    show->timer_ms = show->running ? TIMER_FIRST_MS : -1;
}

static void timer_by(Workshop *workshop, int ms) {
    WorkshopShow *show = workshop_show(workshop);
    if (show->timer_ms < 0) return;
    show->timer_ms += ms;
    if (show->timer_ms < 0) show->timer_ms = 0;
    if (show->timer_ms > TIMER_MOST_MS) show->timer_ms = TIMER_MOST_MS;
}

static void go_to_turn(Workshop *workshop) {
    WorkshopShow *show = workshop_show(workshop);
    bool over = workshop_step(workshop) == STEP_THANKS;
    if (!workshop_view(workshop)->turn || over) return;
    show->turns = true;
    show->turn = workshop_view(workshop)->turn - 1;
}

static bool show_letter(Workshop *workshop, char letter) {
    WorkshopShow *show = workshop_show(workshop);
    switch (letter) {
    case 'B':
        show->blank = !show->blank;
        return true;
    case 'F':
        show->frozen = !show->frozen;
        return true;
    case 'T':
        timer(workshop);
        return true;
    case 'G':
        go_to_turn(workshop);
        return true;
    case 'D':
        show->swap = true;
        return true;
    case 'P':
        show->strip = !show->strip;
        return true;
    case 'A':
        show->address++;
        return true;
    default:
        return false;
    }
}

static bool letter_key(Workshop *workshop, char letter) {
    switch (letter) {
    case 'H':
        workshop_hands(workshop);
        return true;
    case 'V':
        workshop_vote_again(workshop);
        return true;
    case 'S':
        workshop_sides(workshop);
        return true;
    case 'Q':
        workshop_ask_mood(workshop);
        return true;
    case 'N':
        workshop_begin_anew(workshop);
        return true;
    case 'E':
        workshop_to_slides(workshop);
        return true;
    default:
        return show_letter(workshop, letter);
    }
}

/* Where + or - is printed on a digit's key, more time is the lesser mistake
 * than a reply given to the whole room. */
static bool usual_key(Window *window, Workshop *workshop,
                      const InputEvent *event) {
    WorkshopShow *show = workshop_show(workshop);
    switch ((int)(event->sign ? event->sign : event->action)) {
    case ACTION_ACCEPT:
    case ACTION_CONTINUE:
    case ACTION_PAGE_DOWN: /* what a clicker sends */
        if (event->x >= 0) workshop_next(workshop);
        return true;
    case ACTION_PAGE_UP:
    case ACTION_REWIND:
        workshop_back(workshop, NONE);
        return true;
    case ACTION_DIGIT:
        workshop_number(workshop, event->value);
        return true;
    case ACTION_NEXT:
        show->map = !show->map;
        return true;
    case ACTION_LARGER:
        timer_by(workshop, TIMER_STEP_MS);
        return true;
    case ACTION_SMALLER:
        timer_by(workshop, -TIMER_STEP_MS);
        return true;
    case ACTION_BACK:
        if (show->leaving || workshop_step(workshop) == STEP_THANKS)
            window_quit(window);
        show->leaving = true;
        return true;
    default:
        return false;
    }
}

bool workshop_key(Window *window, const InputEvent *event) {
    Workshop *workshop = window_shared(window)->workshop;
    WorkshopShow *show = workshop_show(workshop);
    bool done = false;
    if (event->action == ACTION_FULL_SCREEN) return false;
    bool other = event->action != ACTION_NONE && event->action != ACTION_BACK;
    if (show->leaving && (other || event->letter)) {
        show->leaving = false;
        workshop_changed(workshop);
        return true; /* whatever it was: stay */
    }
    if (show->hands)
        done = hands_key(workshop, event);
    else if (show->turns)
        done = turns_key(workshop, event);
    if (!done && !show->hands && !show->turns)
        done = (event->letter && letter_key(workshop, event->letter)) ||
               usual_key(window, workshop, event);
    if (done) workshop_changed(workshop);
    return true;
}
