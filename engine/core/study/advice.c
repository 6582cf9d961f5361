/* SPDX-License-Identifier: MIT
 * Advice: each reply on offer is played to the end, many times as this player
 * tends to answer and once along the best road, and the results are compared.
 * All of these talks start from the same random seed, so that chance does not
 * favour one reply over another. */
#include "core/study/advice.h"

#include "core/base/mem.h"

#include <string.h>

enum {
    ROLLOUTS = 64,
    ROLLOUT_TURNS = 60, /* a longer talk is judged where it is by then */
    ROAD_TRIES = 700,   /* replies tried for the road behind one candidate */
    SEED = 99,
    MANNER_PARTS = 7, /* of ten */
    ROAD_PARTS = 3,
};

enum { BETTER = 1000, WARMER = 500 };

struct Adviser {
    const Play *play;
    const Story *story;
    Manner manner;
    unsigned char *barred; /* a byte for each reply */
    PlayState *state;      /* the present state of the talk that is played */
    PlayState *after;      /* the state behind the candidate */
    Outcome outcome;       /* of the talk as it was held, */
    int worth;             /* and its advice_worth */
};

/* A talk that goes on counts as lost. */
static Outcome outcome_at(const Story *story, const PlayState *state) {
    return play_ended(state) ? story->endings[state->ending].outcome
                             : OUTCOME_LOST;
}

int advice_worth(const Story *story, const PlayState *state) {
    int lowest = MOOD_MAX;
    for (int i = 0; i < story->customer_count; i++)
        if (!story->customers[i].ours && state->moods[i].mood < lowest)
            lowest = state->moods[i].mood;
    return (int)outcome_at(story, state) * ADVICE_OUTCOME + lowest;
}

Adviser *adviser_new(const Play *play, const Manner *manner,
                     const PlayState *reached) {
    const Story *story = play_story(play);
    Adviser *adviser = mem_alloc(sizeof *adviser);
    adviser->play = play;
    adviser->story = story;
    adviser->manner = *manner;
    adviser->barred = mem_alloc((size_t)story->reply_count + 1);
    for (int i = 0; i < story->reply_count; i++)
        adviser->barred[i] =
            road_is_hard(story, i) || !story->replies[i].advise;
    adviser->state = mem_alloc(play_state_size(play));
    adviser->after = mem_alloc(play_state_size(play));
    adviser->outcome = outcome_at(story, reached);
    adviser->worth = advice_worth(story, reached);
    return adviser;
}

void adviser_free(Adviser *adviser) {
    if (!adviser) return;
    mem_free(adviser->barred);
    mem_free(adviser->state);
    mem_free(adviser->after);
    mem_free(adviser);
}

bool adviser_bars(const Adviser *adviser, int reply) {
    return adviser->barred[reply];
}

/* What talks came to that went on behind one reply. */
typedef struct Talks {
    int worth, helps; /* sums */
} Talks;

static void note_talk(const Adviser *adviser, const PlayState *state,
                      Talks *talks) {
    Outcome outcome = outcome_at(adviser->story, state);
    int worth = advice_worth(adviser->story, state);
    talks->worth += worth;
    if (outcome > adviser->outcome)
        talks->helps += BETTER;
    else if (outcome == adviser->outcome &&
             worth >= adviser->worth + ADVICE_WARMER)
        talks->helps += WARMER;
}

static void one_talk(Adviser *adviser, unsigned long long *seed, Talks *talks) {
    const Play *play = adviser->play;
    PlayState *state = adviser->state;
    memcpy(state, adviser->after, play_state_size(play));
    for (int turn = 0; turn < ROLLOUT_TURNS && !play_ended(state); turn++) {
        int offered[STORY_REPLIES_SHOWN_MAX];
        int count = play_offered(play, state, offered, NULL);
        if (!count) break;
        int reply =
            manner_pick(&adviser->manner, play, state, offered, count, seed);
        play_reply(play, state, reply, NULL);
    }
    note_talk(adviser, state, talks);
}

/* The means of many talks; where the reply ends it, that end alone. */
static Talks mean_of_talks(Adviser *adviser) {
    unsigned long long seed = SEED;
    Talks sum = { 0, 0 };
    if (play_ended(adviser->after)) {
        note_talk(adviser, adviser->after, &sum);
        return sum;
    }
    for (int i = 0; i < ROLLOUTS; i++)
        one_talk(adviser, &seed, &sum);
    return (Talks){ mood_divide(sum.worth, ROLLOUTS),
                    mood_divide(sum.helps, ROLLOUTS) };
}

static Road road_behind(const Adviser *adviser, const Road *known) {
    Road none = { .ending = adviser->after->ending };
    if (play_ended(adviser->after)) return none;
    if (known) return *known;
    return road_best(adviser->play, adviser->after, ROAD_TRIES,
                     adviser->barred);
}

/* The road behind the candidate, with the candidate before it. */
static void find_road(Adviser *adviser, int reply, const Road *known,
                      Road *road) {
    const Play *play = adviser->play;
    Road rest = road_behind(adviser, known);
    *road = (Road){ .ending = rest.ending, .count = 1 };
    road->steps[0].reply = reply;
    for (int i = 0; i < adviser->story->customer_count; i++)
        road->steps[0].mood[i] = adviser->after->moods[i].mood;
    int kept = rest.count < ROAD_MAX ? rest.count : ROAD_MAX - 1;
    memcpy(road->steps + 1, rest.steps, (size_t)kept * sizeof *road->steps);
    road->count += kept;
    if (kept < rest.count) road->ending = NONE;
    memcpy(adviser->state, adviser->after, play_state_size(play));
    for (int i = 1; i < road->count; i++)
        play_reply(play, adviser->state, road->steps[i].reply, NULL);
    road->worth = advice_worth(adviser->story, adviser->state);
}

void adviser_weigh(Adviser *adviser, const PlayState *from, int reply,
                   const Road *rest, Candidate *out) {
    memcpy(adviser->after, from, play_state_size(adviser->play));
    play_reply(adviser->play, adviser->after, reply, NULL);
    out->reply = reply;
    find_road(adviser, reply, rest, &out->road);
    Talks mean = mean_of_talks(adviser);
    int best = out->road.ending == NONE ? mean.worth : out->road.worth;
    out->helps = mean.helps;
    out->worth = mood_divide(MANNER_PARTS * mean.worth + ROAD_PARTS * best,
                             MANNER_PARTS + ROAD_PARTS);
}

bool adviser_best(Adviser *adviser, const PlayState *from, Candidate *out) {
    int offered[STORY_REPLIES_SHOWN_MAX];
    int count = play_offered(adviser->play, from, offered, NULL);
    bool found = false;
    for (int i = 0; i < count; i++) {
        Candidate candidate;
        if (adviser->barred[offered[i]]) continue;
        if (adviser->story->replies[offered[i]].think) continue;
        adviser_weigh(adviser, from, offered[i], NULL, &candidate);
        if (candidate.road.ending == NONE) continue;
        if (!found || candidate.worth > out->worth) *out = candidate;
        found = true;
    }
    return found;
}
