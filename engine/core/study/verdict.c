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

/* Whether a road from this turn would have ended better than the talk did. */
static bool was_open(const Maker *maker, const TurnAdvice *advice) {
    const PlayState *reached = session_state(maker->session);
    const Ending *endings = maker->story->endings;
    if (!play_ended(reached) || !advice->road.count)
        return !!advice->road.count;
    return endings[advice->road.ending].outcome >
           endings[reached->ending].outcome;
}

static const char *no_advice(const Maker *maker, const TurnAdvice *advice,
                             int index) {
    const Debrief *debrief = maker->debrief;
    const PlayState *reached = session_state(maker->session);
    bool lost = play_ended(reached) &&
                maker->story->endings[reached->ending].outcome < OUTCOME_KEPT;
    if (lost && !was_open(maker, advice)) {
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
            turn->advice = maker_keep(maker, no_advice(maker, &advice[i], i));
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

static const char *how_it_ended(const Maker *maker) {
    const Debrief *debrief = maker->debrief;
    int who = worst_off(maker);
    const char *verdict = debrief->customers[who].verdict;
    if (!debrief->finished)
        return arena_format(maker->arena, say("It is not over yet. %s"),
                            verdict);
    const char *thought = closing_thought(maker, &who);
    const char *name = debrief->customers[who].short_name;
    if (thought)
        return arena_format(maker->arena,
                            say("What went through %s's head at the end: “%s”"),
                            name, thought);
    if (debrief->customer_count > 1)
        return arena_format(maker->arena, say("At the end, %s: %s"), name,
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

static const char *what_decided(const Maker *maker) {
    const Debrief *debrief = maker->debrief;
    static const Ways decided = {
        SAY("It was decided at turn %d, when you said nothing."),
        SAY("It was decided at turn %d, when you said: “%s”"),
        SAY("It was decided at turn %d, when you did this: %s"),
    };
    static const Ways cost = {
        SAY("What cost most was turn %d, when you said nothing."),
        SAY("What cost most was turn %d, when you said: “%s”"),
        SAY("What cost most was turn %d, when you did this: %s"),
    };
    if (debrief->decided_at != NONE)
        return turn_quoted(maker, debrief->decided_at, &decided);
    int at = maker->costliest;
    if (at == NONE && debrief->finished && debrief->outcome >= OUTCOME_KEPT)
        return what_carried(maker);
    if (at == NONE) at = debrief->worst_turn;
    if (at == NONE) return say("No single line of yours decided it.");
    return turn_quoted(maker, at, &cost);
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

/* For a player who leaves. Who can go on would be told the answer by a turn or
 * a line to try, and nothing is decided yet: then only the habit is named. */
static const char *parting(const Maker *maker) {
    const Debrief *debrief = maker->debrief;
    const char *between = say_as("between two sentences", "%s %s");
    if (debrief->finished)
        return arena_format(maker->arena, between, debrief->sentences[1],
                            debrief->sentences[2]);
    if (debrief->habit == HABIT_NONE)
        return maker_keep(maker, say("It is not over yet."));
    return arena_format(maker->arena, say("It is not over yet. %s"),
                        debrief->next_step);
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
    if (turn == debrief->guess_turn)
        return good ? say("Yes. You saw it yourself: that line did most.")
                    : say("Yes. You saw it yourself: that line decided it.");
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
    debrief->come_back = explain_return(&story->customers[worst_off(maker)],
                                        ending->outcome, maker->arena);
}

void verdict_fill(const Maker *maker) {
    fill_ending(maker);
    fill_worth(maker);
    fill_sentences(maker);
    fill_guess(maker);
}
