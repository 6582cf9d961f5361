/* SPDX-License-Identifier: MIT
 * One player's own way of answering, as counts; and answering by it. */
#include "core/study/manner.h"

#include "core/base/rng.h"

enum {
    HOT = 300
}; /* heat, in tenths, that makes solutions unwelcome (mood.h) */

/* The class of the first tone. A reply without tones counts as relational, as
 * silence does. */
static ToneClass class_of(const Story *story, int reply) {
    Span tones = story->replies[reply].tones;
    if (!tones.count) return TONE_RELATIONAL;
    return story->tones[story->tone_lists[tones.first]].tone_class;
}

static int heat_of(const Play *play, const PlayState *state, int reply) {
    int to = play_addressed(play, state, reply);
    return to != NONE && state->moods[to].heat >= HOT;
}

Manner manner_start(void) {
    Manner manner;
    for (int heat = 0; heat < MANNER_HEATS; heat++)
        for (int k = 0; k < TONE_CLASSES; k++)
            manner.count[heat][k] = 1;
    return manner;
}

void manner_note(Manner *manner, const Play *play, const PlayState *before,
                 int reply) {
    if (play_story(play)->replies[reply].think) return; /* heard by nobody */
    int heat = heat_of(play, before, reply);
    manner->count[heat][class_of(play_story(play), reply)]++;
}

int manner_pick(const Manner *manner, const Play *play, const PlayState *state,
                const int *offered, int count, unsigned long long *seed) {
    int weights[STORY_REPLIES_SHOWN_MAX], total = 0;
    for (int i = 0; i < count; i++) {
        int heat = heat_of(play, state, offered[i]);
        weights[i] =
            manner->count[heat][class_of(play_story(play), offered[i])];
        total += weights[i];
    }
    int at = (int)rng_below(seed, (unsigned)total);
    for (int i = 0; i < count; i++) {
        if (at < weights[i]) return offered[i];
        at -= weights[i];
    }
    return offered[count - 1];
}
