/* SPDX-License-Identifier: MIT
 * counter_story.h -- a small level for tests of what is studied afterwards:
 *                    three moments at a counter, a good, a cold and a hard
 *                    answer in each.
 *
 * Layer:  tests.
 * Owns:   nothing; everything is static but what session_new makes.
 * Errors: none. */
#ifndef THAW_TESTS_CORE_STUDY_COUNTER_STORY_H
#define THAW_TESTS_CORE_STUDY_COUNTER_STORY_H

#include "core/play/session.h"
#include "core/study/debrief_make.h"

#include <string.h>

enum { ASK, REFLECT, OWN, EXPLAIN, COMMIT, BLAME, POLICY, COUNTER_TONES };

static const Tone counter_tones[COUNTER_TONES] = {
#define ROW(n, k, m, h, l, held)                                               \
    {                                                                          \
        .name = n, .said = n, .lesson = "A lesson.", .tone_class = k,          \
        .mood = m, .heat = h, .heard = l, .held_back = held, .cynic = 100,     \
        .shared = true                                                         \
    }
    ROW("ask", TONE_RELATIONAL, 20, -20, 0, false),
    ROW("reflect", TONE_RELATIONAL, 160, -60, 1, false),
    ROW("own", TONE_APOLOGY, 120, -60, 0, false),
    ROW("explain", TONE_SOLVING, 50, 0, 0, true),
    ROW("commit", TONE_SOLVING, 90, -40, 0, true),
    ROW("blame", TONE_THREAT, -110, 120, 0, false),
    ROW("policy", TONE_THREAT, -60, 40, 0, false),
#undef ROW
};

enum { BEATS = 3, EACH = 3, REPLIES = BEATS * EACH };

/* The first of each beat is good, the second cold, the third hard. */
static const int counter_lists[REPLIES] = { REFLECT, EXPLAIN, BLAME,
                                            OWN,     EXPLAIN, POLICY,
                                            COMMIT,  EXPLAIN, BLAME };
static const char *const counter_texts[REPLIES] = {
    "You waited an hour, and nobody came.",
    "The lift was out of order.",
    "You came on the wrong day.",
    "I forgot you. That was my mistake.",
    "Mondays are always like this.",
    "Our rules say that you must call first.",
    "I bring it to your door at five.",
    "Deliveries go out when they go out.",
    "You should have said so at once.",
};
static const char *const counter_ids[REPLIES] = { "a1", "a2", "a3", "b1", "b2",
                                                  "b3", "c1", "c2", "c3" };

static const short counter_takes[COUNTER_TONES] = { 100, 100, 100, 100,
                                                    100, 100, 100 };
static const Customer counter_customers[] = { { .id = "ida",
                                                .name = "Ida Berg",
                                                .mood = -200,
                                                .heat = 400,
                                                .home = -200,
                                                .soothe = 100,
                                                .sting = 150,
                                                .cool = 8,
                                                .drift = 3,
                                                .leaves = -900,
                                                .takes = counter_takes,
                                                .partner = NONE } };

static const Fact counter_facts[] = { { .id = "door",
                                        .text = "Nobody came." } };
static const int counter_learns[] = { 0 };
/* To the next beat, or to the end. */
static const Target counter_targets[BEATS] = {
    { .kind = TARGET_BEAT, .index = 1, .when = NONE },
    { .kind = TARGET_BEAT, .index = 2, .when = NONE },
    { .kind = TARGET_END, .index = NONE, .when = NONE },
};

enum { WHEN_WARM, WHEN_UNEASY, WHENS };
static const Ending counter_endings[] = {
    { .title = "She stays",
      .outcome = OUTCOME_KEPT,
      .leaves = NONE,
      .when = WHEN_WARM },
    { .title = "She shrugs",
      .outcome = OUTCOME_UNEASY,
      .leaves = NONE,
      .when = WHEN_UNEASY },
    { .title = "She leaves",
      .outcome = OUTCOME_LOST,
      .leaves = NONE,
      .when = NONE },
};

static inline bool counter_holds(void *data, int code, const Play *play,
                                 const PlayState *state, bool *result,
                                 Error *err) {
    (void)data;
    (void)play;
    (void)err;
    *result = state->moods[0].mood >= (code == WHEN_WARM ? 0 : -250);
    return true;
}

static const char *const counter_beats[BEATS] = { "a", "b", "c" };

/* Everything above as one story; `beats` and `replies` are the caller's. */
static inline Story counter_story(Beat *beats, Reply *replies) {
    for (int i = 0; i < REPLIES; i++)
        replies[i] = (Reply){ .id = counter_ids[i],
                              .text = counter_texts[i],
                              .beat = i / EACH,
                              .tones = { i, 1 },
                              .to = NONE,
                              .about = NONE,
                              .advise = true,
                              .when = NONE,
                              .effect = NONE,
                              .learns = { 0, i == 0 },
                              .next = { i / EACH, 1 } };
    for (int i = 0; i < BEATS; i++)
        beats[i] = (Beat){ .name = counter_beats[i],
                           .when = NONE,
                           .otherwise = NONE,
                           .effect = NONE,
                           .replies = { i * EACH, EACH } };
    return (Story){ .id = "counter",
                    .title = "The counter",
                    .text_hash = 1,
                    .stake = { "USD", 50, 600 },
                    .customers = counter_customers,
                    .customer_count = 1,
                    .tones = counter_tones,
                    .tone_count = COUNTER_TONES,
                    .beats = beats,
                    .beat_count = BEATS,
                    .replies = replies,
                    .reply_count = REPLIES,
                    .endings = counter_endings,
                    .ending_count = 3,
                    .targets = counter_targets,
                    .target_count = BEATS,
                    .facts = counter_facts,
                    .fact_count = 1,
                    .tone_lists = counter_lists,
                    .fact_lists = counter_learns,
                    .code_count = WHENS };
}

/* A talk with these replies, by their place among those offered. */
typedef struct Counter {
    Beat beats[BEATS];
    Reply replies[REPLIES];
    Story story;
    Session *session;
} Counter;

static inline void counter_play_with(Counter *counter, const Customer *customer,
                                     const int *given, int count) {
    const ScriptHost host = { .holds = counter_holds };
    counter->story = counter_story(counter->beats, counter->replies);
    counter->story.customers = customer;
    counter->session = session_new(&counter->story, host, NULL, NULL);
    session_apply(counter->session, (Command){ COMMAND_START, 0 }, NULL);
    for (int i = 0; i < count; i++)
        session_apply(counter->session, (Command){ COMMAND_REPLY, given[i] },
                      NULL);
}

static inline void counter_play(Counter *counter, const int *given, int count) {
    counter_play_with(counter, counter_customers, given, count);
}

#endif
