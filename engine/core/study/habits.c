/* SPDX-License-Identifier: MIT
 * Habits and strengths: which one stood out, and what is said of it. */
#include "core/study/habits.h"

#include "core/study/lookahead.h"
#include "core/words/say.h"

#include <limits.h>
#include <string.h>

enum { COST_MIN = 30, TIMES_MIN = 2 };

static const struct {
    const char *name, *text, *step;
} habits[HABITS] = {
    [HABIT_NONE] = { "none", NULL,
                     SAY("Keep what worked, and play somebody harder.") },
    [HABIT_ACCUSING] = {
        "accusing",
        SAY("When it got hot you said whose fault it was. Being right cost "
            "more than it won."),
        SAY("When you hear yourself proving a point, stop in the middle of the "
            "sentence and ask a question instead."),
    },
    [HABIT_YOU] = {
        "you",
        SAY("You began with \"You\". However true the rest was, the first word "
            "pointed a finger."),
        SAY("Begin one sentence less with \"You\": say what happened, or what "
            "you can do."),
    },
    [HABIT_RULES] = {
        "hiding behind rules",
        SAY("You answered with rules, reasons and short words. They kept you "
            "safe and left the customer alone."),
        SAY("Before a rule, say one thing that you can do. Then say what you "
            "cannot."),
    },
    [HABIT_TALKING_DOWN] = {
        "talking down",
        SAY("You made it smaller than it was to them: cheerful, soothing, not "
            "so bad."),
        SAY("Say how big it is to them before you say anything to make it "
            "better."),
    },
    [HABIT_SOLVING_FIRST] = {
        "solving before hearing",
        SAY("You explained and solved before there was room for it. Good "
            "answers went unheard."),
        SAY("Before the next solution, say back what you heard. One sentence "
            "is enough."),
    },
    [HABIT_SORRY_AGAIN] = {
        "sorry again",
        SAY("You said sorry again and again. The first one helped; the others "
            "asked for something back."),
        SAY("Say sorry once, own your part, and then do the next thing."),
    },
    [HABIT_THINKING_WORST] = {
        "thinking the worst",
        SAY("The thought you went in with came along in your voice."),
        SAY("Before the next one: what else could be true about this person?"),
    },
    [HABIT_LEAVING_OUT] = {
        "leaving one out",
        SAY("You talked to one of them, and the other one stood there and felt "
            "it."),
        SAY("Look at both. Ask the quiet one something."),
    },
    [HABIT_NOT_ASKING] = {
        "not asking",
        SAY("There was more to know. It was hinted at, and you did not ask."),
        SAY("When something is half said, ask about it before you answer."),
    },
    [HABIT_PROMISING] = {
        "promising too much",
        SAY("You promised what did not hold. It was worse than no promise."),
        SAY("Promise the smaller thing that you can keep, and say by when."),
    },
};

static const struct {
    const char *name, *text;
} strengths[STRENGTHS] = {
    [STRENGTH_HEARING] = {
        "hearing",
        SAY("You let people feel that you heard them."),
    },
    [STRENGTH_OWNING] = {
        "owning",
        SAY("You say sorry plainly, and own your part."),
    },
    [STRENGTH_ASKING] = {
        "asking",
        SAY("You ask, and find out what is behind it."),
    },
    [STRENGTH_CHOICES] = {
        "choices",
        SAY("You give people a choice in what happens."),
    },
    [STRENGTH_WORD] = {
        "keeping word",
        SAY("You say what will be done, and by when."),
    },
    [STRENGTH_STEADY] = {
        "steady under fire",
        SAY("You stay calm when it gets hot."),
    },
};

/* Names in plays kept by older versions, which had fewer habits. */
static const struct {
    const char *name;
    Habit habit;
} former[] = {
    { "explaining", HABIT_SOLVING_FIRST },
    { "apologising", HABIT_SORRY_AGAIN },
    { "judging", HABIT_THINKING_WORST },
    { "ignoring", HABIT_LEAVING_OUT },
};

Conduct habits_of(const Session *session) {
    const Play *play = session_play(session);
    ConductRules rules = conduct_rules(session_story(session));
    Conduct conduct = { .turns = 0 };
    int turns = (int)journal_count(session_journal(session));
    for (int i = 0; i < turns; i++) {
        const ConductTurn turn = { session_state_at(session, i),
                                   session_state_at(session, i + 1),
                                   session_reply_at(session, i),
                                   session_account_at(session, i) };
        conduct_note(&conduct, &rules, play, &turn);
    }
    conduct_finish(&conduct, play, session_state(session));
    return conduct;
}

static bool any_threat(const Session *session) {
    int turns = (int)journal_count(session_journal(session));
    for (int i = 0; i < turns; i++)
        if (road_is_hard(session_story(session), session_reply_at(session, i)))
            return true;
    return false;
}

bool habits_at_best(const Session *session) {
    const Story *story = session_story(session);
    const PlayState *state = session_state(session);
    if (!play_ended(state) || any_threat(session)) return false;
    for (int i = 0; i < story->ending_count; i++)
        if (story->endings[i].outcome > story->endings[state->ending].outcome)
            return false;
    return true;
}

Habit habits_told(const Conduct *conduct, const Usual *usual,
                  const Session *session, int *cost) {
    if (!habits_at_best(session)) return habits_worst(conduct, usual, cost);
    *cost = 0;
    return HABIT_NONE;
}

/* How much a habit is worth telling: what it cost beyond chance, and how
 * unusual that is here, which counts twice. Cost alone would name what the
 * level tempts everybody to; rarity alone would name trifles. 0: not worth it.
 */
static double rank_of(const Conduct *conduct, const Usual *usual, Habit habit,
                      int *beyond) {
    *beyond = conduct->cost[habit] - usual_cost(usual, habit, conduct->turns);
    if (conduct->times[habit] < TIMES_MIN || *beyond < COST_MIN) return 0;
    double unusual = (double)*beyond / usual_spread(usual, habit);
    return *beyond * unusual * unusual;
}

Habit habits_worst(const Conduct *conduct, const Usual *usual, int *cost) {
    Habit worst = HABIT_NONE;
    double most = 0;
    if (cost) *cost = 0;
    for (int i = HABIT_NONE + 1; i < HABITS; i++) {
        int beyond;
        double rank = rank_of(conduct, usual, (Habit)i, &beyond);
        if (rank <= most) continue;
        worst = (Habit)i;
        most = rank;
        if (cost) *cost = beyond;
    }
    return worst;
}

/* For a talk without any gain: the player did stay to the end. */
Strength habits_best(const Conduct *conduct, const Usual *usual) {
    int best = STRENGTH_STEADY, most = INT_MIN;
    for (int i = 0; i < STRENGTHS; i++) {
        int beyond =
            conduct->won[i] - usual_won(usual, (Strength)i, conduct->turns);
        if (!conduct->turns_won[i] || beyond <= most) continue;
        best = i;
        most = beyond;
    }
    return (Strength)best;
}

const char *habit_name(Habit habit) {
    return habits[habit].name;
}

Habit habit_named(const char *name) {
    for (int i = 0; i < HABITS; i++)
        if (!strcmp(habits[i].name, name)) return (Habit)i;
    for (size_t i = 0; i < sizeof former / sizeof *former; i++)
        if (!strcmp(former[i].name, name)) return former[i].habit;
    return HABIT_NONE;
}

const char *habit_text(Habit habit) {
    const char *text = habits[habit].text;
    return text ? say(text) : NULL;
}

const char *habit_step(Habit habit) {
    return say(habits[habit].step);
}

const char *strength_name(Strength strength) {
    return strengths[strength].name;
}

int strength_named(const char *name) {
    for (int i = 0; i < STRENGTHS; i++)
        if (!strcmp(strengths[i].name, name)) return i;
    return NONE;
}

const char *strength_words(Strength strength) {
    return say(strengths[strength].text);
}

const char *strength_text(Strength strength, const Conduct *conduct,
                          bool finished) {
    if (!conduct->turns_won[strength] && !finished)
        return say("Nothing has helped so far. It is early, and the next line "
                   "counts.");
    if (!conduct->turns_won[strength])
        return say("You stood there to the end of it. That is where getting "
                   "better begins.");
    return say(strengths[strength].text);
}
