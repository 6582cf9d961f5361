/* SPDX-License-Identifier: MIT
 * mood_bench.h -- customers, tones and short conversations for mood tests. */
#ifndef THAW_TESTS_CORE_PLAY_MOOD_BENCH_H
#define THAW_TESTS_CORE_PLAY_MOOD_BENCH_H

#include "core/play/mood.h"

#include <string.h>

enum { BENCH_TONES = 28 };

/* The vocabulary as the design states it: the tests hold the data file to it.
 */
static const Tone bench_tones[BENCH_TONES] = {
#define ROW(n, k, m, h, l, held, amb, cyn)                                     \
    {                                                                          \
        .name = n, .tone_class = k, .mood = m, .heat = h, .heard = l,          \
        .held_back = held, .ambiguous = amb, .cynic = cyn                      \
    }
    ROW("ask", TONE_RELATIONAL, 20, -20, 0, false, 0, 100),
    ROW("reflect", TONE_RELATIONAL, 60, -60, 1, false, 0, 100),
    ROW("validate", TONE_RELATIONAL, 60, -80, 1, false, 0, 100),
    ROW("pause", TONE_RELATIONAL, 10, -100, 0, false, 0, 100),
    ROW("thank", TONE_RELATIONAL, 30, -10, 0, false, 0, 100),
    ROW("commiserate", TONE_RELATIONAL, 40, -40, 0, false, 0, 100),
    ROW("lighten", TONE_RELATIONAL, 15, 0, 0, false, 5, 100),
    ROW("delight", TONE_RELATIONAL, 90, -20, 0, false, 0, 100),
    ROW("regret", TONE_APOLOGY, 40, -30, 0, false, 0, 100),
    ROW("own", TONE_APOLOGY, 90, -60, 0, false, 0, 120),
    ROW("explain", TONE_SOLVING, 50, 0, 0, true, 0, 100),
    ROW("reassure", TONE_SOLVING, 40, -20, 0, true, 0, 100),
    ROW("options", TONE_SOLVING, 80, -20, 0, true, 0, 100),
    ROW("invite", TONE_SOLVING, 50, -10, 0, true, 0, 100),
    ROW("commit", TONE_SOLVING, 90, -40, 0, true, 0, 100),
    ROW("impersonal", TONE_SOLVING, 10, -10, 0, false, 0, 100),
    ROW("limit", TONE_SOLVING, -10, -20, 0, false, 0, 100),
    ROW("policy", TONE_THREAT, -60, 40, 0, false, 0, 100),
    ROW("excuse", TONE_THREAT, -60, 30, 0, false, 0, 100),
    ROW("curt", TONE_THREAT, -50, 20, 0, false, 0, 100),
    ROW("fake_cheer", TONE_THREAT, -50, 40, 0, false, 0, 100),
    ROW("pseudo_apology", TONE_THREAT, -50, 60, 0, false, 0, 150),
    ROW("patronise", TONE_THREAT, -80, 60, 0, false, 0, 100),
    ROW("correct", TONE_THREAT, -80, 60, 0, false, 0, 100),
    ROW("minimise", TONE_THREAT, -90, 100, 0, false, 0, 100),
    ROW("judge", TONE_THREAT, -90, 80, 0, false, 0, 100),
    ROW("blame", TONE_THREAT, -110, 120, 0, false, 0, 100),
    ROW("retaliate", TONE_THREAT, -160, 160, 0, false, 0, 100),
#undef ROW
};

static const short bench_takes[BENCH_TONES] = {
    100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100,
    100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100
};

/* All default but for mood -30 and heat 60. */
static inline Customer bench_customer(void) {
    return (Customer){ .id = "dana",
                       .name = "Dana",
                       .mood = -300,
                       .heat = 600,
                       .home = -300,
                       .soothe = 100,
                       .sting = 150,
                       .cool = 8,
                       .drift = 3,
                       .contagion = 12,
                       .leaves = -700,
                       .takes = bench_takes,
                       .partner = NONE };
}

/* Replies may be about one of a few wrongs; BENCH_WRONGS - 1 is "not said". */
enum { BENCH_WRONGS = 3, TO_ALL = -1 };

/* One or two customers, and what they have heard so far. */
typedef struct Bench {
    Customer customers[2];
    Mood moods[2];
    unsigned char used[2][BENCH_TONES][BENCH_WRONGS];
    int count, turn;
    Stance stance;
} Bench;

static inline Bench bench_start(Customer customer) {
    Bench bench = { .count = 1, .stance = STANCE_NEUTRAL };
    bench.customers[0] = customer;
    bench.moods[0] = mood_start(&customer);
    return bench;
}

static inline int bench_tone(const char *name) {
    for (int i = 0; i < BENCH_TONES; i++)
        if (!strcmp(bench_tones[i].name, name)) return i;
    return NONE;
}

typedef struct BenchReply {
    int to; /* customer, or TO_ALL */
    int tones[3], count;
    int wording, wrong;
} BenchReply;

static inline Addressed bench_addressed(const BenchReply *reply, int who) {
    if (reply->to == TO_ALL) return ADDRESSED_ALL;
    return reply->to == who ? ADDRESSED_ONE : ADDRESSED_OTHER;
}

static inline void bench_hear(Bench *bench, int who, Addressed addressed,
                              int tone, bool first, int wrong,
                              MoodAccount *account) {
    bool apology = bench_tones[tone].tone_class == TONE_APOLOGY;
    MoodTone said = { .tone = &bench_tones[tone],
                      .index = tone,
                      .first = first,
                      .turn = bench->turn,
                      .stance = bench->stance };
    mood_hear(&bench->moods[who], &bench->customers[who], &said, addressed,
              &bench->used[who][tone][apology ? wrong : 0], account);
}

/* A whole reply, as play.c gives it; `accounts` NULL or one each. */
static inline void bench_give(Bench *bench, BenchReply reply,
                              MoodAccount *accounts) {
    for (int t = 0; t < reply.count; t++)
        for (int i = 0; i < bench->count; i++)
            bench_hear(bench, i, bench_addressed(&reply, i), reply.tones[t],
                       t == 0, reply.wrong, accounts ? &accounts[i] : NULL);
    for (int i = 0; i < bench->count; i++) {
        MoodAccount *account = accounts ? &accounts[i] : NULL;
        bool addressed = bench_addressed(&reply, i) != ADDRESSED_OTHER;
        if (addressed)
            mood_hear_wording(&bench->moods[i], reply.wording, bench->stance,
                              account);
        if (bench->count > 1)
            mood_hear_none(&bench->moods[i], &bench->customers[i], addressed,
                           account);
    }
    mood_turn_end(bench->moods, bench->customers, bench->count, accounts);
    bench->turn++;
}

/* A reply of one tone to `to`, with its wording points. */
static inline void bench_say(Bench *bench, int to, int tone, int wording) {
    bench_give(bench,
               (BenchReply){ to, { tone }, 1, wording, BENCH_WRONGS - 1 },
               NULL);
}

/* Chance that is the same on every machine (xorshift, Marsaglia 2003). */
static inline unsigned bench_chance(unsigned long long *seed, unsigned below) {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return (unsigned)(*seed >> 33) % below;
}

static inline BenchReply bench_random_reply(unsigned long long *seed,
                                            int customers) {
    BenchReply reply = { .count = 1 + (int)bench_chance(seed, 3),
                         .wording = (int)bench_chance(seed, 61) - 30,
                         .wrong = (int)bench_chance(seed, BENCH_WRONGS) };
    reply.to = (int)bench_chance(seed, (unsigned)customers + 1) - 1;
    for (int i = 0; i < reply.count; i++)
        reply.tones[i] = (int)bench_chance(seed, BENCH_TONES);
    return reply;
}

static inline Event bench_random_event(unsigned long long *seed) {
    return (Event){ .to = NONE,
                    .mood = ((int)bench_chance(seed, 61) - 30) * 10,
                    .heat = ((int)bench_chance(seed, 61) - 30) * 10,
                    .when = NONE };
}

#endif
