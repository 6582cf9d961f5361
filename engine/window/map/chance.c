/* SPDX-License-Identifier: MIT
 * Plays at random for a part of each frame, until the shares are accurate
 * enough or the time is up; and replays this conversation to find its road. */
#include "window/map/chance.h"

#include "core/base/mem.h"
#include "window/screen.h"

enum {
    PLAYS = 4000,    /* gives shares within about 1.5 per cent */
    CHUNK = 20,      /* conversations between two checks of the time */
    FRAME_MS = 6,    /* used in each frame */
    LATE_MS = 60,    /* if one conversation takes longer: give up */
    ALL_MS = 2500,   /* in all */
    PLAYS_MIN = 200, /* needed for shares to be shown */
    ROAD_MS = 150,
};

/* Runs the level's conditions until a deadline. After it no condition is run
 * any more, and the current conversation does not count. */
typedef struct Clock {
    ScriptHost inner;
    long long until;
    bool late;
} Clock;

static bool past(Clock *clock) {
    if (!clock->late) clock->late = window_ticks_ms() > clock->until;
    return clock->late;
}

static bool clock_holds(void *data, int code, const Play *play,
                        const PlayState *state, bool *result, Error *err) {
    Clock *clock = data;
    *result = false;
    if (past(clock)) return true;
    return clock->inner.holds(clock->inner.data, code, play, state, result,
                              err);
}

static bool clock_effect(void *data, int code, const Play *play,
                         PlayState *state, Error *err) {
    Clock *clock = data;
    if (past(clock)) return true;
    return clock->inner.effect(clock->inner.data, code, play, state, err);
}

static ScriptHost host_on(Clock *clock, const Meeting *meeting) {
    *clock = (Clock){ .inner = meeting_host(meeting) };
    return (ScriptHost){ clock, clock_holds, clock_effect };
}

struct MapChance {
    Clock clock;
    Explore *explore;
    ExploreTally tally;
    unsigned long long seed;
    long long spent;
    bool over, known;
    double *endings;
};

MapChance *map_chance_new(const Meeting *meeting) {
    const Session *session = meeting_session(meeting);
    const Story *story = session_story(session);
    MapChance *chance = mem_alloc(sizeof *chance);
    chance->explore = explore_new(story, host_on(&chance->clock, meeting),
                                  play_setup(session_play(session)));
    chance->endings = mem_alloc((size_t)story->ending_count * sizeof(double));
    chance->seed = 1;
    tally_start(&chance->tally, story);
    return chance;
}

void map_chance_free(MapChance *chance) {
    if (!chance) return;
    explore_free(chance->explore);
    tally_free(&chance->tally);
    mem_free(chance->endings);
    mem_free(chance);
}

static void finish(MapChance *chance) {
    const ExploreTally *tally = &chance->tally;
    chance->over = true;
    chance->known = tally->plays >= PLAYS_MIN;
    for (int i = 0; i < chance->explore->story->ending_count; i++)
        chance->endings[i] =
            tally->plays > 0 ? tally->endings[i] / tally->plays : 0;
}

bool map_chance_go_on(MapChance *chance) {
    const Policy random = { POLICY_RANDOM, 0 };
    long long begun = window_ticks_ms(), now = begun;
    while (!chance->over && now - begun < FRAME_MS) {
        chance->clock.until = now + LATE_MS;
        explore_run(chance->explore, random, CHUNK, &chance->seed, NULL,
                    &chance->tally);
        now = window_ticks_ms();
        if (chance->clock.late || chance->tally.plays >= PLAYS ||
            chance->spent + (now - begun) > ALL_MS)
            finish(chance);
    }
    chance->spent += now - begun;
    return !chance->over;
}

const Explore *map_chance_found(const MapChance *chance) {
    return chance && chance->known ? chance->explore : NULL;
}

const double *map_chance_endings(const MapChance *chance) {
    return chance && chance->known ? chance->endings : NULL;
}

Explore *map_chance_road(const Meeting *meeting) {
    Clock clock;
    const Session *session = meeting_session(meeting);
    int replies[EXPLORE_TURNS_MAX];
    int count = (int)journal_count(session_journal(session));
    if (count > EXPLORE_TURNS_MAX) count = EXPLORE_TURNS_MAX;
    for (int i = 0; i < count; i++)
        replies[i] = session_reply_at(session, i);
    Explore *road =
        explore_new(session_story(session), host_on(&clock, meeting),
                    play_setup(session_play(session)));
    clock.until = window_ticks_ms() + ROAD_MS;
    explore_retrace(road, replies, count);
    if (!clock.late) return road;
    explore_free(road);
    return NULL;
}
