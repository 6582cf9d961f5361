/* SPDX-License-Identifier: MIT
 * A beam search: of all roads of one length the most hopeful are kept.
 * Invariant: only nodes that are kept have a state; the others are there to
 * trace a road back to its start. */
#include "core/study/lookahead.h"

#include "core/base/mem.h"
#include "core/base/sort.h"

#include <stdlib.h>
#include <string.h>

enum {
    WIDTH = 160,     /* roads kept a turn                               */
    SAME_PLACE = 10, /* of them, at most so many that differ in mood only */
    FANOUT = WIDTH * STORY_REPLIES_SHOWN_MAX,
    OUTCOME_WORTH = 100000, /* more than all moods together               */
    HEARD_WORTH = 80,       /* being heard helps: solving then works      */
};

typedef struct Node {
    PlayState *state; /* large; NULL as soon as no road continues from here */
    short mood[STORY_CUSTOMERS_MAX];
    int parent, reply, hope, worth, ending;
    unsigned long long place; /* beat, variables, facts: all but moods */
    int hard; /* replies with a threat in them on the way here */
} Node;

/* The tree of all roads: level by level, parents by index. */
typedef struct Beam {
    const Play *play;
    const unsigned char *barred; /* a byte for each reply, or NULL */
    size_t size;
    Node *nodes;
    int count, capacity;
    PlayState **spare; /* states that no node uses any more */
    int spare_count, spare_capacity;
    Arena *blocks; /* in which all states lie */
    int best;      /* the ended node worth most, or NONE */
    int best_worth, tries;
} Beam;

static int mean_mood(const Story *story, const PlayState *state) {
    int sum = 0, count = 0;
    for (int i = 0; i < story->customer_count; i++) {
        if (story->customers[i].ours) continue;
        sum += state->moods[i].mood;
        count++;
    }
    return sum / count;
}

/* The worth of where a conversation stands or has ended. */
static int road_worth(const Story *story, const PlayState *state) {
    int outcome =
        play_ended(state) ? (int)story->endings[state->ending].outcome : -1;
    return (outcome + 1) * OUTCOME_WORTH + mean_mood(story, state);
}

/* A good ending for a couple needs both of them, so the lower mood is counted
 * twice. */
static int hope_of(const Story *story, const PlayState *state) {
    int heard = 0, lowest = MOOD_MAX;
    for (int i = 0; i < story->customer_count; i++) {
        if (story->customers[i].ours) continue;
        heard += state->moods[i].heard * HEARD_WORTH;
        if (state->moods[i].mood < lowest) lowest = state->moods[i].mood;
    }
    return (mean_mood(story, state) + lowest) / 2 +
           heard / story->customer_count;
}

bool road_is_hard(const Story *story, int reply) {
    Span tones = story->replies[reply].tones;
    for (int i = 0; i < tones.count; i++)
        if (story->tones[story->tone_lists[tones.first + i]].tone_class ==
            TONE_THREAT)
            return true;
    return false;
}

/* Not initialised: the caller sets all of it. */
static PlayState *take_state(Beam *beam) {
    if (beam->spare_count) return beam->spare[--beam->spare_count];
    return arena_alloc(beam->blocks, beam->size);
}

static int node_add(Beam *beam, int parent, int reply) {
    Node node = { .state = take_state(beam),
                  .parent = parent,
                  .reply = reply,
                  .ending = NONE };
    *MEM_PUSH(beam->nodes, beam->count, beam->capacity) = node;
    return beam->count - 1;
}

static void drop_state(Beam *beam, Node *node) {
    if (!node->state) return;
    *MEM_PUSH(beam->spare, beam->spare_count, beam->spare_capacity) =
        node->state;
    node->state = NULL;
}

static void note(const Beam *beam, Node *node) {
    const Story *story = play_story(beam->play);
    if (node->parent != NONE)
        node->hard =
            beam->nodes[node->parent].hard + road_is_hard(story, node->reply);
    node->hope = hope_of(story, node->state) - node->hard * ROAD_HARD_COST;
    node->worth = road_worth(story, node->state) - node->hard * ROAD_HARD_COST;
    node->ending = node->state->ending;
    node->place = play_place(beam->play, node->state);
    for (int i = 0; i < story->customer_count; i++)
        node->mood[i] = node->state->moods[i].mood;
}

/* Adds a child for each reply offered at the node. A road that ends is compared
 * with the best one at once. */
static void grow(Beam *beam, int index) {
    int replies[STORY_REPLIES_SHOWN_MAX];
    int count =
        play_offered(beam->play, beam->nodes[index].state, replies, NULL);
    for (int i = 0; i < count; i++) {
        if (beam->barred && beam->barred[replies[i]]) continue;
        int next = node_add(beam, index, replies[i]);
        PlayState *state = beam->nodes[next].state;
        memcpy(state, beam->nodes[index].state, beam->size);
        play_reply(beam->play, state, replies[i], NULL);
        note(beam, &beam->nodes[next]);
        beam->tries--;
        int worth = beam->nodes[next].worth;
        bool better = beam->best == NONE || worth > beam->best_worth;
        if (play_ended(state) && better) {
            beam->best = next;
            beam->best_worth = worth;
        }
    }
    drop_state(beam, &beam->nodes[index]);
}

static int most_hopeful(const void *left, const void *right,
                        const void *unused) {
    const Node *const *a = left, *const *b = right;
    (void)unused;
    return (*a)->hope == (*b)->hope ? 0 : (*a)->hope > (*b)->hope ? -1 : 1;
}

static bool twin(const Beam *beam, const Node *node, const int *kept,
                 int kept_count) {
    for (int i = 0; i < kept_count; i++)
        if (beam->nodes[kept[i]].place == node->place &&
            !memcmp(beam->nodes[kept[i]].state, node->state, beam->size))
            return true;
    return false;
}

/* Frees the states of first..count-1 that are not kept. */
static void drop_others(Beam *beam, int first, const int *kept,
                        int kept_count) {
    bool *keep = mem_alloc((size_t)(beam->count - first) + 1);
    for (int i = 0; i < kept_count; i++)
        keep[kept[i] - first] = true;
    for (int i = first; i < beam->count; i++)
        if (!keep[i - first]) drop_state(beam, &beam->nodes[i]);
    mem_free(keep);
}

/* Picks the nodes of first..count-1 to go on from; returns how many. */
static int choose(const Beam *beam, int first, int kept[WIDTH]) {
    const Node *open[FANOUT];
    int open_count = 0, kept_count = 0;
    for (int i = first; i < beam->count && open_count < FANOUT; i++)
        if (beam->nodes[i].ending == NONE) open[open_count++] = &beam->nodes[i];
    sort_stable(open, (size_t)open_count, sizeof *open, most_hopeful, NULL);
    for (int i = 0; i < open_count && kept_count < WIDTH; i++) {
        int same = 0;
        for (int k = 0; k < kept_count; k++)
            same += beam->nodes[kept[k]].place == open[i]->place;
        if (same < SAME_PLACE && !twin(beam, open[i], kept, kept_count))
            kept[kept_count++] = (int)(open[i] - beam->nodes);
    }
    return kept_count;
}

static Road road_to(const Beam *beam, int last) {
    const Story *story = play_story(beam->play);
    Road road = { .ending = NONE, .worth = 0 };
    if (last == NONE) return road;
    road.ending = beam->nodes[last].ending;
    road.worth = beam->nodes[last].worth;
    for (int i = last; beam->nodes[i].parent != NONE; i = beam->nodes[i].parent)
        road.count++;
    int at = road.count;
    for (int i = last; at > 0; i = beam->nodes[i].parent) {
        RoadStep *step = &road.steps[--at];
        step->reply = beam->nodes[i].reply;
        for (int c = 0; c < story->customer_count; c++)
            step->mood[c] = beam->nodes[i].mood[c];
    }
    return road;
}

/* When no road ended within ROAD_MAX: the most hopeful of the last turn. */
static int last_hope(const Beam *beam, int first) {
    int best = NONE;
    for (int i = first; i < beam->count; i++)
        if (best == NONE || beam->nodes[i].hope > beam->nodes[best].hope)
            best = i;
    return best;
}

Road road_best(const Play *play, const PlayState *from, int tries,
               const unsigned char *barred) {
    Beam beam = { .play = play,
                  .barred = barred,
                  .size = play_state_size(play),
                  .blocks = arena_new(),
                  .best = NONE,
                  .tries = tries };
    int frontier[WIDTH], width = 1, last_first = 0;
    frontier[0] = node_add(&beam, NONE, NONE);
    memcpy(beam.nodes[0].state, from, beam.size);
    for (int depth = 0; depth < ROAD_MAX && width > 0; depth++) {
        int first = beam.count;
        for (int i = 0; i < width; i++)
            grow(&beam, frontier[i]);
        if (beam.count == first) break;
        last_first = first;
        width = choose(&beam, first, frontier);
        if (beam.tries <= 0 && width > 1) width = 1;
        drop_others(&beam, first, frontier, width);
    }
    int last = beam.best != NONE ? beam.best : last_hope(&beam, last_first);
    Road road = road_to(&beam, last);
    arena_free(beam.blocks);
    mem_free(beam.spare);
    mem_free(beam.nodes);
    return road;
}
