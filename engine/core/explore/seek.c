/* SPDX-License-Identifier: MIT
 * Reaches what random play seldom does: in a level of ten thousand beats,
 * random play alone would miss about a hundred of them. */
#include "core/explore/explore.h"

#include "core/base/mem.h"

/* How many beats, replies and endings were met so far. */
static int count_met(const Explore *explore) {
    int met = 0;
    for (int i = 0; i < explore->story->beat_count; i++)
        met += explore->visited[i] > 0;
    for (int i = 0; i < explore->story->reply_count; i++)
        met += explore->offered[i] > 0;
    for (int i = 0; i < explore->story->ending_count; i++)
        met += explore->shortest[i].length != NONE;
    return met;
}

/* ---- roads by the targets' names alone ---- */

/* For each beat, the road from the start with the fewest replies. */
typedef struct Roads {
    int *from, *reply; /* of a beat: the one before, what is said (or NONE) */
    bool *seen;
    int *beats, count; /* in the order they were found */
} Roads;

static void roads_free(Roads *roads) {
    mem_free(roads->from);
    mem_free(roads->reply);
    mem_free(roads->seen);
    mem_free(roads->beats);
}

static void add_beat(Roads *roads, int beat, int from, int reply) {
    if (beat == NONE || roads->seen[beat]) return;
    roads->seen[beat] = true;
    roads->from[beat] = from;
    roads->reply[beat] = reply;
    roads->beats[roads->count++] = beat;
}

static void add_targets(Roads *roads, const Story *story, Span next, int from,
                        int reply) {
    for (int i = 0; i < next.count; i++) {
        const Target *target = &story->targets[next.first + i];
        if (target->kind == TARGET_BEAT)
            add_beat(roads, target->index, from, reply);
    }
}

static Roads find_roads(const Story *story) {
    size_t count = (size_t)story->beat_count;
    Roads roads = { mem_alloc(count * sizeof(int)),
                    mem_alloc(count * sizeof(int)), mem_alloc(count),
                    mem_alloc(count * sizeof(int)), 0 };
    add_beat(&roads, story->start, NONE, NONE);
    for (int i = 0; i < roads.count; i++) {
        int from = roads.beats[i];
        const Beat *beat = &story->beats[from];
        for (int r = 0; r < beat->replies.count; r++) {
            int reply = beat->replies.first + r;
            add_targets(&roads, story, story->replies[reply].next, from, reply);
        }
        add_targets(&roads, story, beat->next, from, NONE);
        add_beat(&roads, beat->otherwise, from, NONE);
    }
    return roads;
}

/* Writes the replies of the road to a beat; how many, 0 when it is too long. */
static int road_to(const Roads *roads, int beat, int *replies, int max) {
    int count = 0, at = 0;
    for (int i = beat; i != NONE; i = roads->from[i])
        count += roads->reply[i] != NONE;
    if (count > max) return 0;
    at = count;
    for (int i = beat; i != NONE; i = roads->from[i])
        if (roads->reply[i] != NONE) replies[--at] = roads->reply[i];
    return count;
}

/* Follows that road. Conditions and moods may block it on the way. */
static void walk_roads(Explore *explore, const volatile int *stop,
                       ExploreTally *tally) {
    Roads roads = find_roads(explore->story);
    PlayState *state = mem_alloc(play_state_size(explore->play));
    int max = explore->turns_max;
    int *replies = mem_alloc((size_t)max * sizeof *replies);
    for (int i = 0; i < roads.count && !(stop && *stop); i++) {
        int beat = roads.beats[i];
        if (explore->visited[beat]) continue;
        int count = road_to(&roads, beat, replies, max);
        if (count) explore_follow(explore, replies, count, state, tally);
    }
    mem_free(replies);
    mem_free(state);
    roads_free(&roads);
}

void explore_seek(Explore *explore, long long steps_max,
                  unsigned long long *seed, const volatile int *stop) {
    enum { PLAYS = 200, IN_VAIN = 3 };
    /* long plays: fewer of them between two checks of what is new */
    int plays = 1 + (PLAYS * EXPLORE_TURNS_MAX - 1) / explore->turns_max;
    const Story *story = explore->story;
    const Policy fresh = { POLICY_FRESH, 0 };
    int all = story->beat_count + story->reply_count + story->ending_count;
    int met = count_met(explore), in_vain = 0;
    ExploreTally tally;
    tally_start(&tally, story);
    while (met < all && in_vain < IN_VAIN && !(stop && *stop) &&
           tally.steps + (long long)tally.plays < steps_max) {
        explore_run(explore, fresh, plays, seed, stop, &tally);
        int now = count_met(explore);
        in_vain = now > met ? 0 : in_vain + 1;
        met = now;
    }
    if (met < all) walk_roads(explore, stop, &tally);
    tally_free(&tally);
}
