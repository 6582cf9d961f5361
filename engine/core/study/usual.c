/* SPDX-License-Identifier: MIT
 * The random player: a few hundred talks at random, each turn's account
 * counted as the player's own is. */
#include "core/study/usual.h"

#include "core/base/mem.h"
#include "core/base/rng.h"

#include <string.h>

enum { TURNS_MAX = 60 };

typedef struct RandomTalk {
    Play *play;
    PlayState *state, *before;
    ConductRules rules;
} RandomTalk;

static void one_turn(RandomTalk *talk, int reply, Conduct *conduct) {
    MoodAccount accounts[STORY_CUSTOMERS_MAX];
    const PlaySink sink = { .accounts = accounts };
    memcpy(talk->before, talk->state, play_state_size(talk->play));
    play_reply(talk->play, talk->state, reply, &sink);
    const ConductTurn turn = { talk->before, talk->state, reply, accounts };
    conduct_note(conduct, &talk->rules, talk->play, &turn);
}

static void one_play(RandomTalk *talk, Usual *usual) {
    const Story *story = talk->rules.story;
    Conduct conduct = { .turns = 0 };
    PlaySetup setup = { .thought = NONE, .stance = STANCE_NEUTRAL, .visit = 1 };
    if (story->thought_count)
        setup.thought =
            (int)rng_below(&usual->seed, (unsigned)story->thought_count);
    play_begin(talk->play, &setup, talk->state, NULL);
    while (!play_ended(talk->state) && conduct.turns < TURNS_MAX) {
        int offered[STORY_REPLIES_SHOWN_MAX];
        int count = play_offered(talk->play, talk->state, offered, NULL);
        if (!count) break;
        one_turn(talk, offered[rng_below(&usual->seed, (unsigned)count)],
                 &conduct);
    }
    conduct_finish(&conduct, talk->play, talk->state);
    for (int i = 0; i < HABITS; i++) {
        long long cost = conduct.cost[i];
        usual->cost[i] += cost;
        usual->cost_cost[i] += cost * cost;
        usual->cost_turns[i] += cost * conduct.turns;
    }
    usual->turns_turns += (long long)conduct.turns * conduct.turns;
    for (int i = 0; i < STRENGTHS; i++)
        usual->won[i] += conduct.won[i];
    usual->turns += conduct.turns;
    usual->plays++;
}

bool usual_go_on(Usual *usual, const Story *story, ScriptHost host, int plays) {
    if (usual->plays >= USUAL_PLAYS) return false;
    RandomTalk talk = { .play = play_new(story, host),
                        .rules = conduct_rules(story) };
    talk.state = mem_alloc(play_state_size(talk.play));
    talk.before = mem_alloc(play_state_size(talk.play));
    for (int i = 0; i < plays && usual->plays < USUAL_PLAYS; i++)
        one_play(&talk, usual);
    mem_free(talk.state);
    mem_free(talk.before);
    play_free(talk.play);
    return usual->plays < USUAL_PLAYS;
}

static int in_turns(const Usual *usual, long long all, int turns) {
    return usual->turns ? (int)(all * turns / usual->turns) : 0;
}

int usual_cost(const Usual *usual, Habit habit, int turns) {
    return in_turns(usual, usual->cost[habit], turns);
}

/* The mean square of cost - rate * turns, by the sums kept. */
int usual_spread(const Usual *usual, Habit habit) {
    if (!usual->turns || !usual->plays) return 1;
    double rate = (double)usual->cost[habit] / (double)usual->turns;
    double square = (double)usual->cost_cost[habit] -
                    2 * rate * (double)usual->cost_turns[habit] +
                    rate * rate * (double)usual->turns_turns;
    int spread = 1;
    while ((double)spread * spread * usual->plays < square)
        spread++;
    return spread;
}

int usual_won(const Usual *usual, Strength strength, int turns) {
    return in_turns(usual, usual->won[strength], turns);
}
