/* SPDX-License-Identifier: MIT
 * Visits every state, turn by turn (a breadth-first search). `turn` is part of
 * the state, so states of one turn lead only to the next turn's, and only two
 * layers of states are in memory. Roads that meet in one state continue as one,
 * and their probabilities under random play add up; so the shares are exact.
 *
 * A layer is gone through in blocks. First the replies of all states of a block
 * are played, which is most of the work. The states are independent, so helpers
 * may each take a part, and note what they see in explorers of their own. Then
 * the block is gone through once more in its order, and the new states are put
 * into the next layer: so additions happen in one order, however many helped.
 */
#include "core/explore/explore.h"
#include "core/explore/note.h"

#include "core/base/hash.h"
#include "core/base/mem.h"

#include <string.h>

enum {
    BLOCK_BYTES = 16 * 1024 * 1024,
    BLOCK_MIN = 64,
    BLOCK_MAX = 1024,  /* states */
    HELP_FROM = 3000,  /* states of a layer that are worth helpers */
    SHARED_FROM = 256, /* states of a block that are worth sharing */
};

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

/* The states that the replies of a block's states lead to. */
typedef struct Block {
    const struct Search *search;
    const Layer *from;
    int first, count; /* of the layer's states */
    int *offered;     /* STORY_REPLIES_SHOWN_MAX of each */
    int *offered_count;
    unsigned char *children; /* a state for each offered */
    int workers;             /* the explorer itself, and helpers */
    int *roads[EXPLORE_HELPERS_MAX + 1];
} Block;

typedef struct Search {
    Explore *explore;
    Explore *explorers[EXPLORE_HELPERS_MAX + 1]; /* the first is `explore` */
    const ExploreHelp *help;
    bool helped; /* ExploreHelp.begin was called already */
    ExploreTally *tally;
    size_t size;
    Step *steps;
    int step_count, step_capacity;
    PlayState *scratch;
    int *road; /* turns_max and one */
    Block block;
    int block_capacity;
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

/* ---- playing the replies of a block ---- */

static PlayState *child_of(const Block *block, int index, int reply) {
    size_t at = (size_t)index * STORY_REPLIES_SHOWN_MAX + (size_t)reply;
    return (PlayState *)(void *)(block->children + at * block->search->size);
}

static void play_state(Block *block, int index, int worker) {
    const Search *search = block->search;
    const Layer *from = block->from;
    Explore *explore = search->explorers[worker];
    int state_index = block->first + index;
    const PlayState *state = state_at(search, from, state_index);
    int *offered = block->offered + index * STORY_REPLIES_SHOWN_MAX;
    int *road = block->roads[worker];
    Walker walker = { explore, road, 0 };
    PlaySink sink = walker_sink(&walker);
    walker.length = road_of(search, from->steps[state_index], road);
    int count = play_offered(explore->play, state, offered, &sink);
    explore_note_offer(explore, state, offered, count);
    block->offered_count[index] = count;
    int length = walker.length++;
    for (int i = 0; i < count; i++) {
        PlayState *child = child_of(block, index, i);
        road[length] = offered[i];
        memcpy(child, state, search->size);
        play_reply(explore->play, child, offered[i], &sink);
    }
}

/* One worker plays a run of neighbouring states, so that the faults of the
 * first worker come before those of the second. */
static void play_part(void *job, int worker) {
    Block *block = job;
    int from = (int)((long long)block->count * worker / block->workers);
    int to = (int)((long long)block->count * (worker + 1) / block->workers);
    for (int i = from; i < to; i++)
        play_state(block, i, worker);
}

static void play_block(Search *search, const Layer *from, int first) {
    Block *block = &search->block;
    int left = from->count - first;
    block->from = from;
    block->first = first;
    block->count =
        left < search->block_capacity ? left : search->block_capacity;
    if (block->workers == 1 || block->count < SHARED_FROM) {
        for (int i = 0; i < block->count; i++)
            play_state(block, i, 0);
        return;
    }
    search->help->run(search->help->data, play_part, block, block->workers);
    for (int i = 1; i < block->workers; i++)
        explore_merge_faults(search->explore, search->explorers[i]);
}

/* ---- the next layer ---- */

/* Puts the children of one state into the next layer. */
static void spread(Search *search, int index, Layer *to) {
    const Block *block = &search->block;
    Explore *explore = search->explore;
    int parent = block->from->steps[block->first + index];
    int count = block->offered_count[index];
    const int *offered = block->offered + index * STORY_REPLIES_SHOWN_MAX;
    double weight =
        block->from->weights[block->first + index] / (count ? count : 1);
    for (int i = 0; i < count; i++) {
        const PlayState *child = child_of(block, index, i);
        explore->said[offered[i]]++;
        explore->steps++;
        search->tally->steps++;
        if (play_ended(child)) {
            int length = road_of(search, parent, search->road);
            search->road[length] = offered[i];
            explore_note_state(explore, child);
            explore_note_end(explore, search->tally, child, weight,
                             search->road, length + 1);
        } else if (layer_add(search, to, child, weight, parent, offered[i])) {
            explore_note_state(explore, child);
        }
    }
}

/* ---- helpers ---- */

static int *new_road(const Search *search) {
    return mem_alloc(((size_t)search->explore->turns_max + 1) * sizeof(int));
}

static void begin_block(Search *search) {
    Block *block = &search->block;
    size_t each = search->size * STORY_REPLIES_SHOWN_MAX;
    size_t fit = BLOCK_BYTES / each;
    search->block_capacity = fit < BLOCK_MIN   ? BLOCK_MIN
                             : fit > BLOCK_MAX ? BLOCK_MAX
                                               : (int)fit;
    size_t room = (size_t)search->block_capacity;
    block->search = search;
    block->workers = 1;
    block->children = mem_alloc(room * each);
    block->offered =
        mem_alloc(room * STORY_REPLIES_SHOWN_MAX * sizeof *block->offered);
    block->offered_count = mem_alloc(room * sizeof *block->offered_count);
    block->roads[0] = new_road(search);
    search->explorers[0] = search->explore;
}

/* Loading a level once more takes longer than looking at a few states. */
static void ask_for_help(Search *search, const Layer *layer) {
    Block *block = &search->block;
    if (!search->help || search->helped || layer->count < HELP_FROM) return;
    search->helped = true;
    block->workers =
        1 + search->help->begin(search->help->data, search->explorers + 1,
                                EXPLORE_HELPERS_MAX);
    for (int i = 1; i < block->workers; i++) {
        Explore *helper = search->explorers[i];
        block->roads[i] = new_road(search);
        /* Gives the helper's Play the setup that conditions ask about. */
        play_begin(helper->play, &helper->setup, search->scratch, NULL);
    }
}

static void end_block(Search *search) {
    Block *block = &search->block;
    for (int i = 1; i < block->workers; i++)
        explore_merge(search->explore, search->explorers[i]);
    for (int i = 0; i < block->workers; i++)
        mem_free(block->roads[i]);
    mem_free(block->children);
    mem_free(block->offered);
    mem_free(block->offered_count);
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

/* One layer to the next; false: too many states, or stopped. */
static bool spread_layer(Search *search, const Layer *from, Layer *to,
                         long long states_max, const volatile int *stop) {
    layer_clear(to);
    ask_for_help(search, from);
    for (int first = 0; first < from->count;) {
        play_block(search, from, first);
        for (int i = 0; i < search->block.count; i++) {
            spread(search, i, to);
            if (search->explore->states > states_max || (stop && *stop))
                return false;
        }
        first += search->block.count;
    }
    return true;
}

bool explore_all(Explore *explore, long long states_max,
                 const volatile int *stop, const ExploreHelp *help,
                 ExploreTally *tally) {
    Search search = { .explore = explore,
                      .help = help,
                      .tally = tally,
                      .size = play_state_size(explore->play) };
    search.scratch = mem_alloc(search.size);
    search.road = mem_alloc(((size_t)explore->turns_max + 1) * sizeof(int));
    Layer layers[2] = { { 0 }, { 0 } };
    begin_block(&search);
    int now = 0;
    bool complete = true;
    first_layer(&search, &layers[0]);
    for (int turn = 0; layers[now].count && turn < explore->turns_max; turn++) {
        complete = spread_layer(&search, &layers[now], &layers[1 - now],
                                states_max, stop);
        if (!complete) break;
        now = 1 - now;
    }
    tally->plays = complete ? 1 : weight_ended(&search);
    if (complete) note_endless(&search, &layers[now]);
    end_block(&search);
    layer_free(&layers[0]);
    layer_free(&layers[1]);
    mem_free(search.steps);
    mem_free(search.scratch);
    mem_free(search.road);
    return complete;
}
