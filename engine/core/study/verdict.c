/* SPDX-License-Identifier: MIT
 * The sentences of a debrief: the three that stand first, the advice of each
 * turn, what it was worth, the guess and what is said to it. */
#include "core/study/debrief_work.h"
#include "core/study/explain.h"

#include "core/story/labels.h"
#include "core/words/say.h"

/* ---- one turn ---- */

/* A sentence for each way of answering. */
typedef struct Ways {
    const char *silent, *spoken, *done;
} Ways;

static const char *line_to_try(const Maker *maker, const DebriefLine *line,
                               const Ways *ways) {
    const Reply *reply = &maker->story->replies[line->reply];
    if (reply->silence) return maker_keep(maker, say(ways->silent));
    return arena_format(
        maker->arena, say(reply->act ? ways->done : ways->spoken), line->text);
}

const char *verdict_following(const Maker *maker, const DebriefLine *line) {
    static const Ways next = { SAY("and then say nothing, and wait"),
                               SAY("and then: “%s”"),
                               SAY("and then, do this: %s") };
    return line_to_try(maker, line, &next);
}

static const char *leads_to(const Maker *maker, const char *ending,
                            Outcome outcome) {
    return arena_format(maker->arena,
                        say("From there it could have ended: %s (%s)."), ending,
                        outcome_word(outcome));
}

static bool leads_better(const Maker *maker, const TurnAdvice *advice) {
    const PlayState *reached = session_state(maker->session);
    const Ending *endings = maker->story->endings;
    if (!play_ended(reached) || !advice->road.count)
        return !!advice->road.count;
    return endings[advice->road.ending].outcome >
           endings[reached->ending].outcome;
}

/* Whether a road from this turn would have ended better than the talk did. The
 * search may miss a long road, and finds it from a later turn: that turn was
 * reached from this one. */
static bool was_open(const Maker *maker, const TurnAdvice *advice, int index) {
    for (int i = index; i < maker->turn_count; i++)
        if (leads_better(maker, &advice[i])) return true;
    return false;
}

static const char *no_advice(const Maker *maker, const TurnAdvice *advice,
                             int index) {
    const Debrief *debrief = maker->debrief;
    const PlayState *reached = session_state(maker->session);
    bool lost = play_ended(reached) &&
                maker->story->endings[reached->ending].outcome < OUTCOME_KEPT;
    if (lost && !was_open(maker, advice, index)) {
        if (debrief->decided_at != NONE && index > debrief->decided_at)
            return arena_format(maker->arena,
                                say("From here nothing good was left; it was "
                                    "decided at turn %d."),
                                debrief->decided_at + 1);
        return say("From here nothing good was left.");
    }
    if (maker->turns[index].best_taken)
        return say("Nothing on offer here would have led further.");
    return say("Another line here would have changed little.");
}

void verdict_advice(const Maker *maker, const TurnAdvice *advice) {
    static const Ways here = { SAY("Better here: say nothing, and wait."),
                               SAY("Better here: “%s”"),
                               SAY("Better here, do this: %s") };
    for (int i = 0; i < maker->turn_count; i++) {
        DebriefTurn *turn = &maker->turns[i];
        if (!turn->better) {
            turn->advice = maker_keep(maker, no_advice(maker, advice, i));
            continue;
        }
        turn->advice = line_to_try(maker, &turn->better->line, &here);
        turn->leads =
            leads_to(maker, turn->better->ending, turn->better->outcome);
    }
}

/* ---- the three sentences ---- */

/* The last thought of a customer; *who gets the customer's index. */
static const char *closing_thought(const Maker *maker, int *who) {
    int count;
    const ViewLine *entries = session_transcript(maker->session, &count);
    for (int i = count - 1; i >= 0; i--)
        if (entries[i].kind == LINE_THOUGHT && entries[i].who != NONE &&
            entries[i].turn == session_state(maker->session)->turn) {
            *who = entries[i].who;
            return entries[i].text;
        }
    return NULL;
}

/* The customer who feels worst, since her return is most in doubt. */
static int worst_off(const Maker *maker) {
    const Mood *moods = session_state(maker->session)->moods;
    int worst = NONE;
    for (int i = 0; i < maker->story->customer_count; i++)
        if (!maker->story->customers[i].ours &&
            (worst == NONE || moods[i].mood < moods[worst].mood))
            worst = i;
    return worst;
}

static bool several_customers(const Debrief *debrief) {
    int count = 0;
    for (int i = 0; i < debrief->customer_count; i++)
        count += !debrief->customers[i].ours;
    return count > 1;
}

/* Where there are several, "She is upset" must say who. */
static const char *how_it_stands(const Maker *maker) {
    const Debrief *debrief = maker->debrief;
    const DebriefCustomer *worst = &debrief->customers[worst_off(maker)];
    if (several_customers(debrief))
        return arena_format(maker->arena,
                            say("It is not over yet. This is how %s feels now. "
                                "%s"),
                            worst->short_name, worst->verdict);
    return arena_format(maker->arena, say("It is not over yet. %s"),
                        worst->verdict);
}

static const char *how_it_ended(const Maker *maker) {
    const Debrief *debrief = maker->debrief;
    int who = worst_off(maker);
    if (!debrief->finished) return how_it_stands(maker);
    const char *verdict = debrief->customers[who].verdict;
    const char *thought = closing_thought(maker, &who);
    const char *name = debrief->customers[who].short_name;
    if (thought)
        return arena_format(maker->arena,
                            say("What went through %s's head at the end: “%s”"),
                            name, thought);
    if (several_customers(debrief))
        return arena_format(maker->arena,
                            say("This is how it ended for %s. %s"), name,
                            verdict);
    return verdict;
}

/* "It was decided at turn 3, when you said: “…”" */
static const char *turn_quoted(const Maker *maker, int index,
                               const Ways *ways) {
    const DebriefTurn *turn = &maker->turns[index];
    if (turn->silence)
        return arena_format(maker->arena, say(ways->silent), turn->turn);
    return arena_format(maker->arena,
                        say(turn->act ? ways->done : ways->spoken), turn->turn,
                        turn->text);
}

static const char *what_carried(const Maker *maker) {
    static const Ways carried = {
        SAY("What carried it was turn %d, when you said nothing."),
        SAY("What carried it was turn %d, when you said: “%s”"),
        SAY("What carried it was turn %d, when you did this: %s"),
    };
    if (maker->debrief->best_turn == NONE)
        return say("No single line of yours carried it.");
    return turn_quoted(maker, maker->debrief->best_turn, &carried);
}

static const Ways decided = {
    SAY("It was decided at turn %d, when you said nothing."),
    SAY("It was decided at turn %d, when you said: “%s”"),
    SAY("It was decided at turn %d, when you did this: %s"),
};
/* Of an end that was good, and could have been better. */
static const Ways held_back = {
    SAY("It would have ended even better but for turn %d, when you said "
        "nothing."),
    SAY("It would have ended even better but for turn %d, when you said: "
        "“%s”"),
    SAY("It would have ended even better but for turn %d, when you did this: "
        "%s"),
};
/* Of a turn with a better line, whether or not the one given hurt. */
static const Ways most_to_win = {
    SAY("There was most to win at turn %d, when you said nothing."),
    SAY("There was most to win at turn %d, when you said: “%s”"),
    SAY("There was most to win at turn %d, when you did this: %s"),
};
static const Ways cost_most = {
    SAY("What cost most was turn %d, when you said nothing."),
    SAY("What cost most was turn %d, when you said: “%s”"),
    SAY("What cost most was turn %d, when you did this: %s"),
};
static const Ways cost_so_far = {
    SAY("So far turn %d has cost most, when you said nothing."),
    SAY("So far turn %d has cost most, when you said: “%s”"),
    SAY("So far turn %d has cost most, when you did this: %s"),
};

/* The turn at which another line would have helped most need not be the one
 * that hurt most: the curve marks that one, so both are told. */
static const char *where_decided(const Maker *maker) {
    const Debrief *debrief = maker->debrief;
    int at = debrief->decided_at, worst = debrief->worst_turn;
    const char *first = turn_quoted(maker, at, &decided);
    if (worst == NONE || worst == at) return first;
    const char *then = arena_format(maker->arena,
                                    say("Turn %d hurt most; but at turn %d a "
                                        "better line would have changed "
                                        "more."),
                                    worst + 1, at + 1);
    return arena_format(maker->arena, say_as("between two sentences", "%s %s"),
                        first, then);
}

static const char *what_decided(const Maker *maker) {
    const Debrief *debrief = maker->debrief;
    bool good = debrief->finished && debrief->outcome >= OUTCOME_KEPT;
    int worst = debrief->worst_turn;
    if (debrief->decided_at != NONE && good)
        return turn_quoted(maker, debrief->decided_at, &held_back);
    if (debrief->decided_at != NONE) return where_decided(maker);
    if (maker->costliest != NONE && maker->costliest != worst)
        return turn_quoted(maker, maker->costliest, &most_to_win);
    if (maker->costliest == NONE && good) return what_carried(maker);
    if (worst != NONE)
        return turn_quoted(maker, worst,
                           debrief->finished ? &cost_most : &cost_so_far);
    if (!debrief->finished)
        return say("No line of yours has cost much so far.");
    return say("No single line of yours decided it.");
}

static const char *what_to_try(const Maker *maker) {
    const Debrief *debrief = maker->debrief;
    static const Ways there = { SAY("Next time, say nothing there, and wait."),
                                SAY("Next time, try this there: “%s”"),
                                SAY("Next time, do this there: %s") };
    if (maker->costliest != NONE)
        return line_to_try(maker, &maker->turns[maker->costliest].better->line,
                           &there);
    if (!debrief->finished)
        return say("Nothing on offer so far would have led much further.");
    if (debrief->outcome >= OUTCOME_KEPT)
        return say("No other line would have made it much better.");
    const DebriefTurn *first = maker->turns;
    if (maker->turn_count && first->path_count && !first->best_taken &&
        first->path_outcome > debrief->outcome)
        return say("No single other line would have turned it. Follow the "
                   "dashed line from the first turn: it is another road.");
    if (debrief->habit != HABIT_NONE) return debrief->next_step;
    return say("No other line would have made it much better.");
}

/* For a player who leaves: one sentence and one line to try. While it is not
 * over, they tell of turns that were, never of what is on offer now. */
static const char *parting(const Maker *maker) {
    const Debrief *debrief = maker->debrief;
    const char *both =
        say_both(maker->arena, debrief->sentences[1], debrief->sentences[2]);
    if (debrief->finished) return both;
    if (maker->costliest == NONE && debrief->habit != HABIT_NONE)
        both = debrief->next_step;
    return arena_format(maker->arena, say("It is not over yet. %s"), both);
}

static void fill_sentences(const Maker *maker) {
    Debrief *debrief = maker->debrief;
    bool at_best = habits_at_best(maker->session);
    debrief->sentences[0] = maker_keep(maker, how_it_ended(maker));
    debrief->sentences[1] =
        maker_keep(maker, at_best ? what_carried(maker) : what_decided(maker));
    debrief->sentences[2] = maker_keep(
        maker, at_best ? say("There is nothing to mend: it went as well as it "
                             "can.")
                       : what_to_try(maker));
    if (session_recounted(maker->session))
        debrief->recounted = maker_keep(
            maker, say("This was played when moods were counted by older "
                       "rules. Here it is counted by today's."));
    debrief->parting = parting(maker);
}

/* ---- the guess ---- */

static void fill_guess(const Maker *maker) {
    Debrief *debrief = maker->debrief;
    bool good = debrief->finished && debrief->outcome >= OUTCOME_KEPT;
    debrief->guess_turn = good                          ? debrief->best_turn
                          : debrief->decided_at != NONE ? debrief->decided_at
                                                        : debrief->worst_turn;
    if (debrief->turn_count < 2 || debrief->guess_turn == NONE) return;
    debrief->guess = maker_keep(
        maker, good ? say("Before the meter opens: which of your lines did "
                          "most good?")
                    : say("Before the meter opens: which of your lines cost "
                          "you most?"));
}

const char *debrief_guessed(const Debrief *debrief, int turn, bool *seen) {
    bool good = debrief->finished && debrief->outcome >= OUTCOME_KEPT;
    *seen =
        turn == debrief->guess_turn || (!good && turn == debrief->worst_turn);
    if (turn == debrief->guess_turn && good)
        return say("Yes. You saw it yourself: that line did most.");
    if (turn == debrief->guess_turn && debrief->decided_at == NONE)
        return say("Yes. You saw it yourself: that line cost most.");
    if (turn == debrief->guess_turn)
        return say("Yes. You saw it yourself: that line decided it.");
    if (*seen)
        return say("Yes, it hurt most there. What decided it was another "
                   "line.");
    return good ? say("That line did its part. Another one did more.")
                : say("That line was not it. Another one cost more.");
}

/* ---- worth ---- */

static void fill_worth(const Maker *maker) {
    Debrief *debrief = maker->debrief;
    const Stake *stake = &maker->story->stake;
    debrief->stake = *stake;
    debrief->stake.currency = maker_keep(maker, stake->currency);
    if (!debrief->finished || !stake->currency) return;
    const PlayState *state = session_state(maker->session);
    const Ending *ending = &maker->story->endings[state->ending];
    debrief->sale_kept = ending->sale;
    debrief->yearly_kept = ending->yearly;
    debrief->sale = explain_sale(stake, debrief->sale_kept, maker->arena);
    debrief->yearly = "";
    if (!stake->yearly) return; /* nobody expects this customer again */
    debrief->yearly =
        explain_yearly(stake, debrief->yearly_kept,
                       debrief->outcome == OUTCOME_UNEASY, maker->arena);
}

/* ---- the end ---- */

static void fill_ending(const Maker *maker) {
    Debrief *debrief = maker->debrief;
    const Story *story = maker->story;
    const PlayState *state = session_state(maker->session);
    debrief->finished = play_ended(state);
    debrief->lesson = maker_words(maker, NULL, story->lesson);
    if (!debrief->finished) return;
    const Ending *ending = &story->endings[state->ending];
    debrief->ending = maker_words(maker, NULL, ending->title);
    debrief->outcome = ending->outcome;
    if (ending->lesson)
        debrief->lesson = maker_words(maker, NULL, ending->lesson);
    /* Nobody expects a colleague, or a passer-by, to come back as a customer.
     */
    if (!story->stake.yearly) return;
    debrief->come_back = explain_return(&story->customers[worst_off(maker)],
                                        ending->outcome, maker->arena);
}

void verdict_fill(const Maker *maker) {
    fill_ending(maker);
    fill_worth(maker);
    fill_sentences(maker);
    fill_guess(maker);
}
