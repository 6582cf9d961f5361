/* SPDX-License-Identifier: MIT
 * The shortest road to a beat: an A* search over the states of play.
 *
 * The estimate of a state is the number of replies that its beat is away from
 * the wanted one by the level's `next`s alone, as if every condition held. That
 * is never too many, so the first road found is a shortest one; and where no
 * condition is in the way, only the states on that road are looked at.
 *
 * Open states stand in one stack for each total of replies (those given and
 * the estimate): the totals never fall, so the stacks are emptied in order. */
#include "core/explore/road.h"

#include "core/base/hash.h"
#include "core/base/mem.h"

#include <limits.h>
#include <string.h>

enum { FAR = INT_MAX / 2, ASK_EVERY = 64 };

typedef struct Node {
    int parent, reply; /* node and reply that led here; NONE at the start */
    int given;         /* replies up to here */
    int below;         /* the next one in its stack, or NONE */
} Node;

typedef struct Search {
    const Story *story;
    Play *play;
    int beat;
    size_t size;
    int *away; /* a beat: replies from entering it to the wanted one, or FAR */
    unsigned char *states;
    Node *nodes;
    int count, capacity, capacity_max;
    int *stacks, stack_count; /* the top node for each total, or NONE */
    Hash *seen;               /* open addressing; 0: free */
    size_t seen_count;
    bool full; /* bytes_max was reached: not everything was searched */
} Search;

/* ---- the estimate ---- */

static int nearest_target(const Search *search, Span next) {
    int nearest = FAR;
    for (int i = 0; i < next.count; i++) {
        const Target *target = &search->story->targets[next.first + i];
        if (target->kind == TARGET_BEAT &&
            search->away[target->index] < nearest)
            nearest = search->away[target->index];
    }
    return nearest;
}

/* From this beat: through its own targets when it has no replies, through
 * `otherwise` when its condition does not hold, or through one of its replies.
 */
static int away_from(const Search *search, const Beat *beat) {
    int nearest = nearest_target(search, beat->next);
    if (beat->otherwise != NONE && search->away[beat->otherwise] < nearest)
        nearest = search->away[beat->otherwise];
    for (int i = 0; i < beat->replies.count; i++) {
        const Reply *reply = &search->story->replies[beat->replies.first + i];
        int through = nearest_target(search, reply->next);
        if (through < FAR && through + 1 < nearest) nearest = through + 1;
    }
    return nearest;
}

/* Levels mostly run forwards, so going through them backwards settles nearly
 * all in the first pass. */
static void measure(Search *search) {
    int count = search->story->beat_count;
    for (int i = 0; i < count; i++)
        search->away[i] = i == search->beat ? 0 : FAR;
    for (bool changed = true; changed;) {
        changed = false;
        for (int i = count - 1; i >= 0; i--) {
            int away = away_from(search, &search->story->beats[i]);
            if (away >= search->away[i]) continue;
            search->away[i] = away;
            changed = true;
        }
    }
}

/* ---- states ---- */

static PlayState *state_of(const Search *search, int node) {
    return (PlayState *)(void *)(search->states + (size_t)node * search->size);
}

/* Notes the state; false when it was noted before. States are compared by hash
 * alone. With a hundred thousand states, one search in a thousand million takes
 * two of them for the same, and then finds a longer road. */
static bool first_seen(Search *search, const PlayState *state) {
    Hash hash = hash_words(state, search->size);
    size_t mask = search->seen_count - 1, slot = (size_t)hash & mask;
    if (!hash) hash = 1;
    for (; search->seen[slot]; slot = (slot + 1) & mask)
        if (search->seen[slot] == hash) return false;
    search->seen[slot] = hash;
    return true;
}

static bool grow(Search *search) {
    if (search->count < search->capacity) return true;
    if (search->capacity == search->capacity_max) return false;
    int capacity = search->capacity ? search->capacity * 2 : 64;
    if (capacity > search->capacity_max) capacity = search->capacity_max;
    search->states = mem_grow(search->states, (size_t)capacity * search->size);
    search->nodes =
        mem_grow(search->nodes, (size_t)capacity * sizeof *search->nodes);
    search->capacity = capacity;
    return true;
}

/* Memory for the next state; NULL: bytes_max is reached. */
static PlayState *fresh_state(Search *search) {
    if (!grow(search)) {
        search->full = true;
        return NULL;
    }
    return state_of(search, search->count);
}

/* Adds the node whose state was written to fresh_state's memory. */
static int keep(Search *search, int parent, int reply, int given) {
    search->nodes[search->count] = (Node){ parent, reply, given, NONE };
    return search->count++;
}

static void open_node(Search *search, int node) {
    int away = search->away[state_of(search, node)->beat];
    if (away >= FAR) return;
    int total = search->nodes[node].given + away;
    if (total >= search->stack_count) return; /* longer than any play */
    search->nodes[node].below = search->stacks[total];
    search->stacks[total] = node;
}

/* ---- the search ---- */

static bool arrived(const Search *search, const PlayState *before,
                    const PlayState *state) {
    if (state->beat == search->beat) return true;
    int times = before ? play_visited(search->play, before, search->beat) : 0;
    return play_visited(search->play, state, search->beat) > times;
}

/* Gives each reply that is offered in a node; the node that has arrived, or
 * NONE. */
static int spread(Search *search, int node) {
    int offered[STORY_REPLIES_SHOWN_MAX], fresh[STORY_REPLIES_SHOWN_MAX];
    int count =
        play_offered(search->play, state_of(search, node), offered, NULL);
    int given = search->nodes[node].given + 1, fresh_count = 0;
    for (int i = 0; i < count; i++) {
        PlayState *state = fresh_state(search);
        if (!state) return NONE;
        const PlayState *from = state_of(search, node);
        memcpy(state, from, search->size);
        play_reply(search->play, state, offered[i], NULL);
        if (arrived(search, from, state))
            return keep(search, node, offered[i], given);
        if (play_ended(state) || !first_seen(search, state)) continue;
        fresh[fresh_count++] = keep(search, node, offered[i], given);
    }
    /* Pushed last to first: among equally short roads the first replies win. */
    while (fresh_count)
        open_node(search, fresh[--fresh_count]);
    return NONE;
}

static int run(Search *search, const RoadEffort *effort) {
    int looked = 0;
    for (int total = 0; total < search->stack_count; total++)
        while (search->stacks[total] != NONE) {
            int node = search->stacks[total];
            search->stacks[total] = search->nodes[node].below;
            int end = spread(search, node);
            if (end != NONE || search->full) return end;
            bool ask = effort->go_on && ++looked % ASK_EVERY == 0;
            if (ask && !effort->go_on(effort->data)) {
                search->full = true;
                return NONE;
            }
        }
    return NONE;
}

static void take_road(const Search *search, int node, ToBeat *road) {
    road->found = true;
    road->count = search->nodes[node].given;
    if (road->count && play_ended(state_of(search, node))) {
        road->before = true;
        node = search->nodes[node].parent;
        road->count--;
    }
    road->replies = mem_alloc(((size_t)road->count + 1) * sizeof(int));
    for (int at = road->count; at > 0; node = search->nodes[node].parent)
        road->replies[--at] = search->nodes[node].reply;
}

static void prepare(Search *search, size_t bytes_max) {
    const Story *story = search->story;
    size_t most = bytes_max / search->size;
    search->capacity_max = most < 2 ? 2 : most > 200000 ? 200000 : (int)most;
    search->seen_count = 1;
    while (search->seen_count < (size_t)search->capacity_max * 2)
        search->seen_count *= 2;
    search->seen = mem_alloc(search->seen_count * sizeof *search->seen);
    search->stack_count = story->beat_count + story->reply_count + 2;
    search->stacks =
        mem_alloc((size_t)search->stack_count * sizeof *search->stacks);
    for (int i = 0; i < search->stack_count; i++)
        search->stacks[i] = NONE;
    search->away = mem_alloc((size_t)story->beat_count * sizeof(int));
    measure(search);
}

ToBeat road_to_beat(const Story *story, ScriptHost host, const PlaySetup *setup,
                    int beat, const RoadEffort *effort) {
    Search search = { .story = story, .beat = beat };
    ToBeat road = { 0 };
    search.play = play_new(story, host);
    search.size = play_state_size(search.play);
    prepare(&search, effort->bytes_max);
    PlayState *first = fresh_state(&search);
    play_begin(search.play, setup, first, NULL);
    bool there = arrived(&search, NULL, first);
    int node = keep(&search, NONE, NONE, 0), end = there ? node : NONE;
    if (!there && !play_ended(first)) {
        open_node(&search, node);
        end = run(&search, effort);
    }
    if (end != NONE) take_road(&search, end, &road);
    road.complete = !search.full;
    mem_free(search.states);
    mem_free(search.nodes);
    mem_free(search.stacks);
    mem_free(search.seen);
    mem_free(search.away);
    play_free(search.play);
    return road;
}
