/* SPDX-License-Identifier: MIT
 * Visits every state, turn by turn (a breadth-first search). `turn` is part of
 * the state, so states of one turn lead only to the next turn's, and only two
 * layers of states are in memory. Roads that meet in one state continue as one,
 * and their probabilities under random play add up; so the shares are exact. */
#include "core/explore/explore.h"
#include "core/explore/note.h"

#include "core/base/hash.h"
#include "core/base/mem.h"

#include <string.h>

/* How a state was reached, to find the shortest road to an ending. */
typedef struct Step {
    int parent, reply; /* parent: index of a Step, or NONE */
} Step;

typedef struct Layer {
    unsigned char *states; /* count blocks of the state's size */
    double *weights;
    int *steps; /* of each state, in Search.steps */
    int count, capacity;
    int *slots;
    int slot_count; /* open addressing; NONE: free */
} Layer;

typedef struct Search {
    Explore *explore;
    ExploreTally *tally;
    size_t size;
    Step *steps;
    int step_count, step_capacity;
    PlayState *scratch;
    int *road; /* turns_max and one */
} Search;

static void layer_clear(Layer *layer) {
    layer->count = 0;
    for (int i = 0; i < layer->slot_count; i++)
        layer->slots[i] = NONE;
}

static void layer_free(Layer *layer) {
    mem_free(layer->states);
    mem_free(layer->weights);
    mem_free(layer->steps);
    mem_free(layer->slots);
}

static PlayState *state_at(const Search *search, const Layer *layer, int i) {
    return (PlayState *)(void *)(layer->states + (size_t)i * search->size);
}

/* The slot of the state, or the free one where it belongs. */
static int slot_of(const Search *search, const Layer *layer,
                   const PlayState *state) {
    unsigned mask = (unsigned)layer->slot_count - 1;
    unsigned slot = (unsigned)hash_words(state, search->size) & mask;
    while (layer->slots[slot] != NONE &&
           memcmp(state_at(search, layer, layer->slots[slot]), state,
                  search->size))
        slot = (slot + 1) & mask;
    return (int)slot;
}

static void layer_grow(const Search *search, Layer *layer) {
    layer->capacity = layer->capacity ? layer->capacity * 2 : 1024;
    size_t capacity = (size_t)layer->capacity;
    layer->states = mem_grow(layer->states, capacity * search->size);
    layer->weights = mem_grow(layer->weights, capacity * sizeof(double));
    layer->steps = mem_grow(layer->steps, capacity * sizeof(int));
    layer->slot_count = layer->capacity * 2;
    layer->slots =
        mem_grow(layer->slots, (size_t)layer->slot_count * sizeof(int));
    for (int i = 0; i < layer->slot_count; i++)
        layer->slots[i] = NONE;
    for (int i = 0; i < layer->count; i++)
        layer->slots[slot_of(search, layer, state_at(search, layer, i))] = i;
}

/* Adds weight to the state; true when it is new in this layer. */
static bool layer_add(Search *search, Layer *layer, const PlayState *state,
                      double weight, int parent, int reply) {
    if (layer->count == layer->capacity) layer_grow(search, layer);
    int slot = slot_of(search, layer, state);
    if (layer->slots[slot] != NONE) {
        layer->weights[layer->slots[slot]] += weight;
        return false;
    }
    int index = layer->slots[slot] = layer->count++;
    memcpy(state_at(search, layer, index), state, search->size);
    layer->weights[index] = weight;
    layer->steps[index] = search->step_count;
    *MEM_PUSH(search->steps, search->step_count, search->step_capacity) =
        (Step){ parent, reply };
    return true;
}

/* The replies from the start to a step, in order; their number. */
static int road_of(const Search *search, int step, int *road) {
    int length = 0;
    for (int i = step; search->steps[i].parent != NONE;
         i = search->steps[i].parent)
        length++;
    int at = length;
    for (int i = step; at > 0; i = search->steps[i].parent)
        road[--at] = search->steps[i].reply;
    return length;
}

/* Plays every reply that one state of a layer offers. */
static void spread(Search *search, const Layer *from, int index, Layer *to) {
    Explore *explore = search->explore;
    const PlayState *state = state_at(search, from, index);
    int *road = search->road, offered[STORY_REPLIES_SHOWN_MAX];
    Walker walker = { explore, road, 0 };
    PlaySink sink = walker_sink(&walker);
    walker.length = road_of(search, from->steps[index], road);
    int count = play_offered(explore->play, state, offered, &sink);
    explore_note_offer(explore, state, offered, count);
    double weight = from->weights[index] / (count ? count : 1);
    int length = walker.length++;
    for (int i = 0; i < count; i++) {
        explore->said[offered[i]]++;
        road[length] = offered[i];
        memcpy(search->scratch, state, search->size);
        play_reply(explore->play, search->scratch, offered[i], &sink);
        explore->steps++;
        search->tally->steps++;
        if (play_ended(search->scratch)) {
            explore_note_state(explore, search->scratch);
            explore_note_end(explore, search->tally, search->scratch, weight,
                             road, length + 1);
        } else if (layer_add(search, to, search->scratch, weight,
                             from->steps[index], offered[i])) {
            explore_note_state(explore, search->scratch);
        }
    }
}

static void note_endless(Search *search, const Layer *layer) {
    for (int i = 0; i < layer->count; i++) {
        search->tally->endless += layer->weights[i];
        search->explore->trap = state_at(search, layer, i)->beat;
    }
}

static void first_layer(Search *search, Layer *layer) {
    Explore *explore = search->explore;
    int road[1] = { NONE };
    Walker walker = { explore, road, 0 };
    PlaySink sink = walker_sink(&walker);
    play_begin(explore->play, &explore->setup, search->scratch, &sink);
    explore_note_state(explore, search->scratch);
    if (play_ended(search->scratch))
        explore_note_end(explore, search->tally, search->scratch, 1, road, 0);
    else
        layer_add(search, layer, search->scratch, 1, NONE, NONE);
}

/* The share of all conversations that have come to an end so far. */
static double weight_ended(const Search *search) {
    double weight = 0;
    for (int i = 0; i < search->explore->story->ending_count; i++)
        weight += search->tally->endings[i];
    return weight;
}

bool explore_all(Explore *explore, long long states_max,
                 const volatile int *stop, ExploreTally *tally) {
    Search search = { .explore = explore,
                      .tally = tally,
                      .size = play_state_size(explore->play) };
    search.scratch = mem_alloc(search.size);
    search.road = mem_alloc(((size_t)explore->turns_max + 1) * sizeof(int));
    Layer layers[2] = { { 0 }, { 0 } };
    int now = 0;
    bool complete = true;
    first_layer(&search, &layers[0]);
    for (int turn = 0; layers[now].count && turn < explore->turns_max; turn++) {
        Layer *from = &layers[now], *to = &layers[1 - now];
        layer_clear(to);
        for (int i = 0; i < from->count && complete; i++) {
            spread(&search, from, i, to);
            complete = explore->states <= states_max && !(stop && *stop);
        }
        if (!complete) break;
        now = 1 - now;
    }
    tally->plays = complete ? 1 : weight_ended(&search);
    if (complete) note_endless(&search, &layers[now]);
    layer_free(&layers[0]);
    layer_free(&layers[1]);
    mem_free(search.steps);
    mem_free(search.scratch);
    mem_free(search.road);
    return complete;
}
