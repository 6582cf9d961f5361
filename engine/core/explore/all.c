/* SPDX-License-Identifier: MIT
 * Visits every state, turn by turn (a breadth-first search). `turn` is part of
 * the state, so states of one turn lead only to the next turn's, and only two
 * layers of states are in memory. Roads that meet in one state continue as one,
 * and their probabilities under random play add up; so the shares are exact.
 *
 * A layer is gone through in blocks. First the replies of all states of a block
 * are played. The states are independent, so helpers may each take a part, and
 * note what they see in explorers of their own. Then the block is gone through
 * once more in its order, and the new states are put into the next layer: so
 * additions happen in one order, however many helped. While helpers play a
 * block, the one before it is put in order.
 */
#include "core/explore/explore.h"
#include "core/explore/note.h"

#include "core/base/hash.h"
#include "core/base/mem.h"

#include <string.h>

enum {
    BLOCK_BYTES = 8 * 1024 * 1024, /* there are two */
    BLOCK_MIN = 64,
    BLOCK_MAX = 1024,  /* states */
    HELP_FROM = 3000,  /* states of a layer that are worth helpers */
    SHARED_FROM = 256, /* states of a later layer that are */
    STAGES = 8, /* in a small layer: then both sides have something to do */
};

/* How a state was reached, to find the shortest road to an ending. */
typedef struct Step {
    int parent, reply; /* parent: index of a Step, or NONE */
} Step;

typedef struct Layer {
    unsigned char *states; /* count blocks of the state's size */
    double *weights;
    Hash *hashes;
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
    Hash *hashes;            /* of each of them */
} Block;

typedef struct Search {
    Explore *explore;
    Explore *explorers[EXPLORE_HELPERS_MAX + 1]; /* the first is `explore` */
    int *roads[EXPLORE_HELPERS_MAX + 1];         /* scratch of each */
    int workers; /* the explorer itself, and helpers */
    const ExploreHelp *help;
    bool helped; /* ExploreHelp.begin was called already */
    ExploreTally *tally;
    size_t size;
    Step *steps;
    int step_count, step_capacity;
    PlayState *scratch;
    int *road; /* turns_max and one */
    Block blocks[2];
    int block_capacity;
    long long states_max;
    const volatile int *stop;
} Search;

static void layer_clear(Layer *layer) {
    layer->count = 0;
    for (int i = 0; i < layer->slot_count; i++)
        layer->slots[i] = NONE;
}

static void layer_free(Layer *layer) {
    mem_free(layer->states);
    mem_free(layer->weights);
    mem_free(layer->hashes);
    mem_free(layer->steps);
    mem_free(layer->slots);
}

static PlayState *state_at(const Search *search, const Layer *layer, int i) {
    return (PlayState *)(void *)(layer->states + (size_t)i * search->size);
}

/* The slot of the state, or the free one where it belongs. */
static int slot_of(const Search *search, const Layer *layer,
                   const PlayState *state, Hash hash) {
    unsigned mask = (unsigned)layer->slot_count - 1;
    unsigned slot = (unsigned)hash & mask;
    for (int at; (at = layer->slots[slot]) != NONE; slot = (slot + 1) & mask)
        if (layer->hashes[at] == hash &&
            !memcmp(state_at(search, layer, at), state, search->size))
            break;
    return (int)slot;
}

/* States of one layer differ, so they need not be compared. */
static void put_in_slots(Layer *layer) {
    unsigned mask = (unsigned)layer->slot_count - 1;
    for (int i = 0; i < layer->count; i++) {
        unsigned slot = (unsigned)layer->hashes[i] & mask;
        while (layer->slots[slot] != NONE)
            slot = (slot + 1) & mask;
        layer->slots[slot] = i;
    }
}

static void layer_grow(const Search *search, Layer *layer) {
    layer->capacity = layer->capacity ? layer->capacity * 2 : 1024;
    size_t capacity = (size_t)layer->capacity;
    layer->states = mem_grow(layer->states, capacity * search->size);
    layer->weights = mem_grow(layer->weights, capacity * sizeof(double));
    layer->hashes = mem_grow(layer->hashes, capacity * sizeof(Hash));
    layer->steps = mem_grow(layer->steps, capacity * sizeof(int));
    layer->slot_count = layer->capacity * 2;
    layer->slots =
        mem_grow(layer->slots, (size_t)layer->slot_count * sizeof(int));
    for (int i = 0; i < layer->slot_count; i++)
        layer->slots[i] = NONE;
    put_in_slots(layer);
}

/* Adds weight to the state; true when it is new in this layer. */
static bool layer_add(Search *search, Layer *layer, const PlayState *state,
                      Hash hash, double weight, Step step) {
    if (layer->count == layer->capacity) layer_grow(search, layer);
    int slot = slot_of(search, layer, state, hash);
    if (layer->slots[slot] != NONE) {
        layer->weights[layer->slots[slot]] += weight;
        return false;
    }
    int index = layer->slots[slot] = layer->count++;
    memcpy(state_at(search, layer, index), state, search->size);
    layer->weights[index] = weight;
    layer->hashes[index] = hash;
    layer->steps[index] = search->step_count;
    *MEM_PUSH(search->steps, search->step_count, search->step_capacity) = step;
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

static size_t child_index(int index, int reply) {
    return (size_t)index * STORY_REPLIES_SHOWN_MAX + (size_t)reply;
}

static PlayState *child_of(const Block *block, int index, int reply) {
    size_t at = child_index(index, reply) * block->search->size;
    return (PlayState *)(void *)(block->children + at);
}

static void play_state(Block *block, int index, int worker) {
    const Search *search = block->search;
    const Layer *from = block->from;
    Explore *explore = search->explorers[worker];
    int state_index = block->first + index;
    const PlayState *state = state_at(search, from, state_index);
    int *offered = block->offered + index * STORY_REPLIES_SHOWN_MAX;
    int *road = search->roads[worker];
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
        block->hashes[child_index(index, i)] = hash_words(child, search->size);
    }
}

/* The next block of a layer, at state `first`; returns where it ends. */
static int cut_block(Block *block, const Layer *from, int first, int max) {
    int left = from->count - first, capacity = block->search->block_capacity;
    block->from = from;
    block->first = first;
    block->count = max < capacity ? max : capacity;
    if (left < block->count) block->count = left;
    return first + block->count;
}

/* ---- the next layer ---- */

/* Puts the children of one state into the next layer. */
static void spread(Search *search, const Block *block, int index, Layer *to) {
    Explore *explore = search->explore;
    int parent = block->from->steps[block->first + index];
    int count = block->offered_count[index];
    const int *offered = block->offered + index * STORY_REPLIES_SHOWN_MAX;
    double weight =
        block->from->weights[block->first + index] / (count ? count : 1);
    for (int i = 0; i < count; i++) {
        const PlayState *child = child_of(block, index, i);
        Hash hash = block->hashes[child_index(index, i)];
        Step step = { parent, offered[i] };
        explore->said[offered[i]]++;
        explore->steps++;
        search->tally->steps++;
        if (play_ended(child)) {
            int length = road_of(search, parent, search->road);
            search->road[length] = offered[i];
            explore_note_state(explore, child);
            explore_note_end(explore, search->tally, child, weight,
                             search->road, length + 1);
        } else if (layer_add(search, to, child, hash, weight, step)) {
            explore_note_state(explore, child);
        }
    }
}

/* False: too many states, or stopped. */
static bool spread_block(Search *search, const Block *block, Layer *to) {
    for (int i = 0; i < block->count; i++) {
        spread(search, block, i, to);
        if (search->explore->states > search->states_max ||
            (search->stop && *search->stop))
            return false;
    }
    return true;
}

/* Helpers play one block while the one before it is put into the next layer;
 * either may be missing. */
typedef struct Stage {
    Search *search;
    Block *play;
    const Block *spread;
    Layer *to;
    bool fine;
} Stage;

/* One helper plays a run of neighbouring states, so that the faults of the
 * first helper come before those of the second. */
static void work_on(void *job, int worker) {
    Stage *stage = job;
    Block *block = stage->play;
    int helpers = stage->search->workers - 1;
    if (worker == 0) {
        if (stage->spread)
            stage->fine = spread_block(stage->search, stage->spread, stage->to);
        return;
    }
    int from = (int)((long long)block->count * (worker - 1) / helpers);
    int to = (int)((long long)block->count * worker / helpers);
    for (int i = from; i < to; i++)
        play_state(block, i, worker);
}

/* Helpers look at the steps to know the road: they must not be moved then. */
static void make_room_for_steps(Search *search, const Block *block) {
    long long most = search->step_count;
    for (int i = 0; i < block->count; i++)
        most += block->offered_count[i];
    if (most <= search->step_capacity) return;
    search->step_capacity = (int)(most * 2);
    search->steps = mem_grow(search->steps, (size_t)search->step_capacity *
                                                sizeof *search->steps);
}

static bool run_stage(Search *search, Stage *stage) {
    stage->fine = true;
    if (!stage->play) {
        work_on(stage, 0);
        return stage->fine;
    }
    if (stage->spread) make_room_for_steps(search, stage->spread);
    search->help->run(search->help->data, work_on, stage, search->workers);
    for (int i = 1; i < search->workers; i++)
        explore_merge_faults(search->explore, search->explorers[i]);
    return stage->fine;
}

static bool spread_shared(Search *search, const Layer *from, Layer *to) {
    Stage stage = { search, NULL, NULL, to, true };
    int share = from->count / STAGES;
    int max = share > BLOCK_MIN ? share : BLOCK_MIN;
    bool other = false;
    for (int first = 0; first < from->count || stage.play; other = !other) {
        stage.spread = stage.play;
        stage.play = NULL;
        if (first < from->count) {
            stage.play = &search->blocks[other];
            first = cut_block(stage.play, from, first, max);
        }
        if (!run_stage(search, &stage)) return false;
    }
    return true;
}

static bool spread_alone(Search *search, const Layer *from, Layer *to) {
    Block *block = &search->blocks[0];
    for (int first = 0; first < from->count;) {
        first = cut_block(block, from, first, BLOCK_MAX);
        for (int i = 0; i < block->count; i++)
            play_state(block, i, 0);
        if (!spread_block(search, block, to)) return false;
    }
    return true;
}

/* ---- helpers ---- */

static int *new_road(const Search *search) {
    return mem_alloc(((size_t)search->explore->turns_max + 1) * sizeof(int));
}

static void begin_block(Block *block, const Search *search) {
    size_t room = (size_t)search->block_capacity * STORY_REPLIES_SHOWN_MAX;
    block->search = search;
    block->children = mem_alloc(room * search->size);
    block->hashes = mem_alloc(room * sizeof *block->hashes);
    block->offered = mem_alloc(room * sizeof *block->offered);
    block->offered_count = mem_alloc((size_t)search->block_capacity *
                                     sizeof *block->offered_count);
}

static void begin_blocks(Search *search) {
    size_t fit = BLOCK_BYTES / (search->size * STORY_REPLIES_SHOWN_MAX);
    search->block_capacity = fit < BLOCK_MIN   ? BLOCK_MIN
                             : fit > BLOCK_MAX ? BLOCK_MAX
                                               : (int)fit;
    search->workers = 1;
    search->explorers[0] = search->explore;
    search->roads[0] = new_road(search);
    begin_block(&search->blocks[0], search);
}

/* Loading a level once more takes longer than looking at a few states. */
static void ask_for_help(Search *search, const Layer *layer) {
    if (!search->help || search->helped || layer->count < HELP_FROM) return;
    search->helped = true;
    search->workers =
        1 + search->help->begin(search->help->data, search->explorers + 1,
                                EXPLORE_HELPERS_MAX);
    if (search->workers > 1) begin_block(&search->blocks[1], search);
    for (int i = 1; i < search->workers; i++) {
        Explore *helper = search->explorers[i];
        search->roads[i] = new_road(search);
        /* Gives the helper's Play the setup that conditions ask about. */
        play_begin(helper->play, &helper->setup, search->scratch, NULL);
    }
}

static void end_blocks(Search *search) {
    for (int i = 1; i < search->workers; i++)
        explore_merge(search->explore, search->explorers[i]);
    for (int i = 0; i < search->workers; i++)
        mem_free(search->roads[i]);
    for (int i = 0; i < 2; i++) {
        mem_free(search->blocks[i].children);
        mem_free(search->blocks[i].hashes);
        mem_free(search->blocks[i].offered);
        mem_free(search->blocks[i].offered_count);
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
        layer_add(search, layer, search->scratch,
                  hash_words(search->scratch, search->size), 1,
                  (Step){ NONE, NONE });
}

/* The share of all conversations that have come to an end so far. */
static double weight_ended(const Search *search) {
    double weight = 0;
    for (int i = 0; i < search->explore->story->ending_count; i++)
        weight += search->tally->endings[i];
    return weight;
}

/* One layer to the next; false: too many states, or stopped. */
static bool spread_layer(Search *search, const Layer *from, Layer *to) {
    layer_clear(to);
    ask_for_help(search, from);
    return search->workers > 1 && from->count >= SHARED_FROM
               ? spread_shared(search, from, to)
               : spread_alone(search, from, to);
}

bool explore_all(Explore *explore, long long states_max,
                 const volatile int *stop, const ExploreHelp *help,
                 ExploreTally *tally) {
    Search search = { .explore = explore,
                      .help = help,
                      .tally = tally,
                      .size = play_state_size(explore->play),
                      .states_max = states_max,
                      .stop = stop };
    search.scratch = mem_alloc(search.size);
    search.road = mem_alloc(((size_t)explore->turns_max + 1) * sizeof(int));
    Layer layers[2] = { { 0 }, { 0 } };
    begin_blocks(&search);
    int now = 0;
    bool complete = true;
    first_layer(&search, &layers[0]);
    for (int turn = 0; layers[now].count && turn < explore->turns_max; turn++) {
        complete = spread_layer(&search, &layers[now], &layers[1 - now]);
        if (!complete) break;
        now = 1 - now;
    }
    tally->plays = complete ? 1 : weight_ended(&search);
    if (complete) note_endless(&search, &layers[now]);
    end_blocks(&search);
    layer_free(&layers[0]);
    layer_free(&layers[1]);
    mem_free(search.steps);
    mem_free(search.scratch);
    mem_free(search.road);
    return complete;
}
