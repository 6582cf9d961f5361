/* SPDX-License-Identifier: MIT
 * Plays many conversations by a policy, and counts in the Explore what happens
 * in each. */
#include "core/explore/explore.h"
#include "core/explore/note.h"

#include "core/base/mem.h"
#include "core/base/rng.h"

#include <limits.h>
#include <string.h>

enum { FAULTS_MAX = 32, TURNS_MORE = 100 };

int explore_turns_max(const Story *story) {
    int row = story->beat_count + TURNS_MORE;
    return row > EXPLORE_TURNS_MAX ? row : EXPLORE_TURNS_MAX;
}

static bool anybody_moves(const Story *story) {
    for (int i = 0; i < story->customer_count; i++)
        if (story->customers[i].absent) return true;
    for (int i = 0; i < story->line_count; i++)
        if (story->lines[i].kind == LINE_LEAVES) return true;
    return false;
}

Explore *explore_new(const Story *story, ScriptHost host,
                     const PlaySetup *setup) {
    Explore *explore = mem_alloc(sizeof *explore);
    explore->story = story;
    explore->play = play_new(story, host);
    explore->setup = *setup;
    explore->visited = mem_alloc((size_t)story->beat_count * sizeof(long long));
    explore->offered =
        mem_alloc((size_t)story->reply_count * sizeof(long long));
    explore->said = mem_alloc((size_t)story->reply_count * sizeof(long long));
    explore->comes_and_goes = anybody_moves(story);
    explore->missed_line = mem_alloc((size_t)story->line_count + 1);
    explore->missed_reply = mem_alloc((size_t)story->reply_count + 1);
    explore->taken = mem_alloc((size_t)story->target_count * sizeof(long long));
    explore->crowd = mem_alloc((size_t)story->beat_count * sizeof(int));
    explore->shortest =
        mem_alloc((size_t)story->ending_count * sizeof(ExploreRoad));
    for (int i = 0; i < story->ending_count; i++)
        explore->shortest[i].length = NONE;
    for (int i = 0; i < story->customer_count; i++) {
        explore->mood_min[i] = MOOD_MAX;
        explore->mood_max[i] = MOOD_MIN;
    }
    explore->ending_count = story->ending_count;
    explore->trap = NONE;
    explore->turns_max = explore_turns_max(story);
    explore->road = mem_alloc((size_t)explore->turns_max * sizeof(int));
    explore->met = mem_alloc((size_t)story->beat_count * sizeof(long long));
    explore->unmet = mem_alloc((size_t)story->beat_count * sizeof(int));
    for (int i = 0; i < story->beat_count; i++)
        explore->unmet[explore->unmet_count++] = i;
    return explore;
}

void explore_free(Explore *explore) {
    if (!explore) return;
    for (int i = 0; i < explore->fault_count; i++) {
        mem_free(explore->faults[i].message);
        mem_free(explore->faults[i].road);
    }
    for (int i = 0; i < explore->ending_count; i++)
        mem_free(explore->shortest[i].replies);
    mem_free(explore->faults);
    mem_free(explore->road);
    mem_free(explore->met);
    mem_free(explore->visited);
    mem_free(explore->offered);
    mem_free(explore->said);
    mem_free(explore->taken);
    mem_free(explore->missed_line);
    mem_free(explore->missed_reply);
    mem_free(explore->crowd);
    mem_free(explore->shortest);
    mem_free(explore->unmet);
    play_free(explore->play);
    mem_free(explore);
}

/* ---- tallies ---- */

void tally_start(ExploreTally *tally, const Story *story) {
    *tally = (ExploreTally){ 0 };
    tally->endings = mem_alloc((size_t)story->ending_count * sizeof(double));
}

void tally_free(ExploreTally *tally) {
    mem_free(tally->endings);
    *tally = (ExploreTally){ 0 };
}

void tally_add(ExploreTally *to, const ExploreTally *from, const Story *story) {
    to->plays += from->plays;
    to->steps += from->steps;
    to->endless += from->endless;
    for (int i = 0; i < story->ending_count; i++)
        to->endings[i] += from->endings[i];
    for (int i = 0; i < OUTCOMES; i++)
        to->outcomes[i] += from->outcomes[i];
    for (int i = 0; i < story->customer_count; i++)
        to->mood_end[i] += from->mood_end[i];
}

/* ---- noting ---- */

static bool same_fault(const ExploreFault *fault, Place at,
                       const char *message) {
    return fault->at.line == at.line && !strcmp(fault->message, message);
}

/* A copy in the place of `old`, which may be NULL. */
static int *keep_road(int *old, const int *road, int length) {
    int *kept = mem_grow(old, ((size_t)length + 1) * sizeof *kept);
    memcpy(kept, road, (size_t)length * sizeof *road);
    return kept;
}

/* The same place, with a file name that lives as long as the explorer's own
 * level: a helper's level is freed before. */
static Place own_place(const Explore *explore, Place at) {
    const Story *story = explore->story;
    for (int i = 0; at.file && i < story->beat_count; i++)
        if (!strcmp(story->beats[i].at.file, at.file))
            return (Place){ story->beats[i].at.file, at.line };
    return (Place){ story->file, at.line };
}

static void add_fault(Explore *explore, Place at, const char *message,
                      const int *road, int length) {
    for (int i = 0; i < explore->fault_count; i++)
        if (same_fault(&explore->faults[i], at, message)) return;
    if (explore->fault_count == FAULTS_MAX) return;
    ExploreFault *fault = MEM_PUSH(explore->faults, explore->fault_count,
                                   explore->fault_capacity);
    fault->at = at;
    fault->message = mem_text(message);
    fault->length = length;
    fault->road = keep_road(NULL, road, length);
}

static void walker_fault(void *data, Place at, const char *message) {
    const Walker *walker = data;
    add_fault(walker->explore, at, message, walker->road, walker->length);
}

static void walker_went(void *data, int target) {
    ((const Walker *)data)->explore->taken[target]++;
}

/* Lines of customers who are out of the room are neither heard nor seen. */
static void walker_line(void *data, const Line *line, const PlayState *state) {
    Explore *explore = ((const Walker *)data)->explore;
    bool shown = line->kind == LINE_SPEECH || line->kind == LINE_ACTION;
    if (shown && line->who != NONE && state->moods[line->who].absent)
        explore->missed_line[line - explore->story->lines] = true;
}

PlaySink walker_sink(Walker *walker) {
    bool moves = walker->explore->comes_and_goes;
    return (PlaySink){ .data = walker,
                       .line = moves ? walker_line : NULL,
                       .fault = walker_fault,
                       .went = walker_went };
}

void explore_note_state(Explore *explore, const PlayState *state) {
    explore->states++;
    if (!play_ended(state)) explore->visited[state->beat]++;
    for (int i = 0; i < explore->story->customer_count; i++) {
        int mood = state->moods[i].mood;
        if (mood < explore->mood_min[i]) explore->mood_min[i] = mood;
        if (mood > explore->mood_max[i]) explore->mood_max[i] = mood;
    }
}

void explore_note_offer(Explore *explore, const PlayState *state,
                        const int *offered, int count) {
    int *most = &explore->crowd[state->beat];
    int crowd = count < STORY_REPLIES_SHOWN_MAX
                    ? count
                    : play_crowd(explore->play, state);
    if (crowd > *most) *most = crowd;
    for (int i = 0; i < count; i++) {
        int to = explore->story->replies[offered[i]].to;
        explore->offered[offered[i]]++;
        if (to != NONE && state->moods[to].absent)
            explore->missed_reply[offered[i]] = true;
    }
}

static void keep_shortest(ExploreRoad *kept, const int *road, int length) {
    if (kept->length != NONE && kept->length <= length) return;
    kept->length = length;
    kept->replies = keep_road(kept->replies, road, length);
}

/* Play passes through a beat without replies and never stops at it. */
static void note_passed(Explore *explore, const PlayState *state) {
    int left = 0;
    for (int i = 0; i < explore->unmet_count; i++) {
        int beat = explore->unmet[i];
        if (explore->visited[beat]) continue;
        if (play_visited(explore->play, state, beat))
            explore->visited[beat] = 1;
        else
            explore->unmet[left++] = beat;
    }
    explore->unmet_count = left;
}

void explore_note_end(Explore *explore, ExploreTally *tally,
                      const PlayState *state, double weight, const int *road,
                      int length) {
    const Story *story = explore->story;
    keep_shortest(&explore->shortest[state->ending], road, length);
    note_passed(explore, state);
    tally->endings[state->ending] += weight;
    tally->outcomes[story->endings[state->ending].outcome] += weight;
    for (int i = 0; i < story->customer_count; i++)
        tally->mood_end[i] += weight * state->moods[i].mood;
}

/* ---- picking by policy ---- */

/* How hard the first tone's class is on a person: 0 relational … 3 threat. */
static int hardness(const Story *story, const Reply *reply) {
    int hardest = 0;
    for (int i = 0; i < reply->tones.count; i++) {
        int tone = story->tone_lists[reply->tones.first + i];
        int this_one = (int)story->tones[tone].tone_class;
        if (this_one > hardest) hardest = this_one;
    }
    return hardest;
}

static bool has_tone(const Story *story, const Reply *reply, int tone) {
    for (int i = 0; i < reply->tones.count; i++)
        if (story->tone_lists[reply->tones.first + i] == tone) return true;
    return false;
}

static int freshness(const Explore *explore, int index) {
    const Story *story = explore->story;
    Span next = story->replies[index].next;
    long long said = explore->said[index];
    for (int i = 0; i < next.count; i++) {
        const Target *target = &story->targets[next.first + i];
        /* A new beat may still lie behind it: count it as said less often. */
        if (target->kind == TARGET_BEAT && !explore->visited[target->index])
            said = said * 3 / 4 - 1;
    }
    return said < INT_MAX ? -(int)said : -INT_MAX;
}

/* How much a policy prefers a reply; chance decides between equal ones. */
static int liking(const Explore *explore, Policy policy, int position,
                  int index) {
    const Story *story = explore->story;
    const Reply *reply = &story->replies[index];
    switch (policy.kind) {
    case POLICY_RANDOM:
        return 0;
    case POLICY_KIND:
        return -hardness(story, reply);
    case POLICY_THREAT:
        return hardness(story, reply);
    case POLICY_POSITION:
        return position == policy.value;
    case POLICY_LONGEST:
        return (int)strlen(reply->text);
    case POLICY_SHORTEST:
        return -(int)strlen(reply->text);
    case POLICY_TONE:
        return has_tone(story, reply, policy.value);
    case POLICY_FRESH:
        return freshness(explore, index);
    }
    return 0;
}

/* The offered replies that a policy by habit chooses from. Thoughts are left
 * out: nobody hears them, so they are neither kind nor hard, first nor longest.
 */
static int spoken(const Explore *explore, Policy policy, const int *offered,
                  int count, int *out) {
    int left = 0;
    for (int i = 0; i < count; i++)
        if (!explore->story->replies[offered[i]].think)
            out[left++] = offered[i];
    if (left && policy.kind != POLICY_FRESH) return left;
    for (int i = 0; i < count; i++)
        out[i] = offered[i];
    return count;
}

static int pick(const Explore *explore, Policy policy, const int *all,
                int all_count, unsigned long long *seed) {
    if (policy.kind == POLICY_RANDOM)
        return all[rng_below(seed, (unsigned)all_count)];
    int offered[STORY_REPLIES_SHOWN_MAX];
    int count = spoken(explore, policy, all, all_count, offered);
    int best[STORY_REPLIES_SHOWN_MAX], best_count = 0, most = 0;
    for (int i = 0; i < count; i++) {
        int likes = liking(explore, policy, i, offered[i]);
        if (!best_count || likes > most) best_count = 0, most = likes;
        if (likes == most) best[best_count++] = offered[i];
    }
    return best[rng_below(seed, (unsigned)best_count)];
}

/* ---- one play ---- */

/* What chooses the next reply; NONE stops the play. */
typedef struct Chooser {
    Policy policy;
    unsigned long long *seed;
    const int *replies; /* the replies to give, instead of a policy; or NULL */
    int count;
} Chooser;

static int choose(const Chooser *chooser, const Explore *explore, int turn,
                  const int *offered, int count) {
    if (!count) return NONE;
    if (!chooser->replies)
        return pick(explore, chooser->policy, offered, count, chooser->seed);
    if (turn >= chooser->count) return NONE;
    for (int i = 0; i < count; i++)
        if (offered[i] == chooser->replies[turn]) return offered[i];
    return NONE;
}

/* Whether this play goes round in a circle; `*fresh` is the turn at which it
 * last reached a beat that was new in this play. */
static bool goes_round(Explore *explore, int beat, int turn, int *fresh) {
    long long play = explore->plays + 1; /* never 0 */
    if (explore->met[beat] != play) *fresh = turn;
    explore->met[beat] = play;
    if (turn >= explore->turns_max) return true;
    return turn >= EXPLORE_TURNS_MAX && turn - *fresh >= EXPLORE_TURNS_MAX / 2;
}

static void play_once(Explore *explore, PlayState *state,
                      const Chooser *chooser, ExploreTally *tally) {
    int *road = explore->road, fresh = 0;
    Walker walker = { explore, road, 0 };
    PlaySink sink = walker_sink(&walker);
    play_begin(explore->play, &explore->setup, state, &sink);
    explore_note_state(explore, state);
    while (!play_ended(state) &&
           !goes_round(explore, state->beat, walker.length, &fresh)) {
        int offered[STORY_REPLIES_SHOWN_MAX];
        int count = play_offered(explore->play, state, offered, &sink);
        explore_note_offer(explore, state, offered, count);
        int reply = choose(chooser, explore, walker.length, offered, count);
        if (reply == NONE) break;
        explore->said[reply]++;
        road[walker.length++] = reply;
        play_reply(explore->play, state, reply, &sink);
        explore_note_state(explore, state);
    }
    explore->plays++;
    tally->plays += 1;
    tally->steps += walker.length;
    explore->steps += walker.length;
    if (play_ended(state)) {
        explore_note_end(explore, tally, state, 1, road, walker.length);
        return;
    }
    tally->endless += 1;
    if (!chooser->replies) explore->trap = state->beat;
}

void explore_follow(Explore *explore, const int *replies, int count,
                    PlayState *state, ExploreTally *tally) {
    const Chooser chooser = { .replies = replies, .count = count };
    play_once(explore, state, &chooser, tally);
}

void explore_retrace(Explore *explore, const int *replies, int count) {
    PlayState *state = mem_alloc(play_state_size(explore->play));
    ExploreTally unused;
    tally_start(&unused, explore->story);
    explore_follow(explore, replies, count, state, &unused);
    tally_free(&unused);
    mem_free(state);
}

void explore_run(Explore *explore, Policy policy, long long plays,
                 unsigned long long *seed, const volatile int *stop,
                 ExploreTally *tally) {
    const Chooser chooser = { .policy = policy, .seed = seed };
    PlayState *state = mem_alloc(play_state_size(explore->play));
    for (long long i = 0; i < plays && !(stop && *stop); i++)
        play_once(explore, state, &chooser, tally);
    mem_free(state);
}

void explore_merge_faults(Explore *to, const Explore *from) {
    for (int i = 0; i < from->fault_count; i++)
        add_fault(to, own_place(to, from->faults[i].at),
                  from->faults[i].message, from->faults[i].road,
                  from->faults[i].length);
}

void explore_merge(Explore *to, const Explore *from) {
    const Story *story = to->story;
    to->states += from->states;
    to->steps += from->steps;
    to->plays += from->plays;
    if (from->trap != NONE) to->trap = from->trap;
    for (int i = 0; i < story->beat_count; i++)
        to->visited[i] += from->visited[i];
    for (int i = 0; i < story->beat_count; i++)
        if (from->crowd[i] > to->crowd[i]) to->crowd[i] = from->crowd[i];
    for (int i = 0; i < story->line_count; i++)
        to->missed_line[i] |= from->missed_line[i];
    for (int i = 0; i < story->reply_count; i++) {
        to->missed_reply[i] |= from->missed_reply[i];
        to->offered[i] += from->offered[i];
        to->said[i] += from->said[i];
    }
    for (int i = 0; i < story->target_count; i++)
        to->taken[i] += from->taken[i];
    for (int i = 0; i < story->ending_count; i++)
        if (from->shortest[i].length != NONE)
            keep_shortest(&to->shortest[i], from->shortest[i].replies,
                          from->shortest[i].length);
    for (int i = 0; i < story->customer_count; i++) {
        if (from->mood_min[i] < to->mood_min[i])
            to->mood_min[i] = from->mood_min[i];
        if (from->mood_max[i] > to->mood_max[i])
            to->mood_max[i] = from->mood_max[i];
    }
    explore_merge_faults(to, from);
}

int explore_tone_beats(const Story *story, int tone) {
    int count = 0, last = NONE;
    for (int i = 0; i < story->reply_count; i++) {
        const Reply *reply = &story->replies[i];
        for (int t = 0; t < reply->tones.count; t++)
            if (story->tone_lists[reply->tones.first + t] == tone &&
                reply->beat != last) {
                last = reply->beat;
                count++;
            }
    }
    return count;
}
