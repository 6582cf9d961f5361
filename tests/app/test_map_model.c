/* SPDX-License-Identifier: MIT
 * What every picture of a level is drawn from. */
#include "app/practice/meeting.h"
#include "core/explore/map.h"
#include "core/base/mem.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

typedef struct Bench {
    Practice *practice;
    Meeting *meeting;
    const Story *story;
} Bench;

static Bench open_level(const char *name) {
    const PracticeOptions options = { .data = THAW_SOURCE_DIR, .kept = "" };
    Error err = { "" };
    Bench bench = { .practice = practice_open(&options) };
    int level = practice_find(bench.practice, name, &err);
    if (level == NONE) fail_msg("%s", err.text);
    bench.meeting = practice_meet_as(bench.practice, level, NULL, NULL);
    assert_non_null(bench.meeting);
    bench.story = session_story(meeting_session(bench.meeting));
    return bench;
}

static void close_level(Bench *bench) {
    meeting_close(bench->meeting);
    practice_close(bench->practice);
}

static Explore *explorer_of(const Bench *bench) {
    static const PlaySetup first = { .thought = NONE,
                                     .stance = STANCE_NEUTRAL,
                                     .visit = 1 };
    return explore_new(bench->story, meeting_host(bench->meeting), &first);
}

static Explore *play_at_random(const Bench *bench) {
    unsigned long long seed = 5;
    ExploreTally tally;
    Explore *chance = explorer_of(bench);
    tally_start(&tally, bench->story);
    explore_run(chance, (Policy){ POLICY_RANDOM, 0 }, 2000, &seed, NULL,
                &tally);
    tally_free(&tally);
    return chance;
}

/* All arrows of the level; to be freed. */
static MapArrow *all_arrows(const Story *story, int *count) {
    MapArrow *arrows = NULL;
    *count = 0;
    for (int beat = 0; beat < story->beat_count; beat++) {
        int more = map_arrows(story, beat, NULL, 0);
        arrows = mem_grow(arrows, (size_t)(*count + more + 1) * sizeof *arrows);
        assert_int_equal(map_arrows(story, beat, arrows + *count, more), more);
        *count += more;
    }
    return arrows;
}

static void every_way_on_is_an_arrow_once(void **state) {
    (void)state;
    Bench bench = open_level("disputed_delivery");
    int count, otherwise = 0, *seen;
    MapArrow *arrows = all_arrows(bench.story, &count);
    seen = mem_alloc((size_t)bench.story->target_count * sizeof *seen);
    for (int i = 0; i < count; i++) {
        if (arrows[i].target != NONE) seen[arrows[i].target]++;
        otherwise += arrows[i].target == NONE;
    }
    for (int i = 0; i < bench.story->target_count; i++)
        assert_int_equal(seen[i], 1);
    for (int i = 0; i < bench.story->beat_count; i++)
        otherwise -= bench.story->beats[i].otherwise != NONE;
    assert_int_equal(otherwise, 0);
    mem_free(seen);
    mem_free(arrows);
    close_level(&bench);
}

static void no_more_arrows_are_written_than_there_is_room_for(void **state) {
    (void)state;
    Bench bench = open_level("disputed_delivery");
    int start = bench.story->start;
    MapArrow arrows[2] = { { .beat = 7 }, { .beat = 77 } };
    assert_true(map_arrows(bench.story, start, arrows, 1) > 1);
    assert_int_equal(arrows[0].beat, start);
    assert_int_equal(arrows[1].beat, 77);
    close_level(&bench);
}

static void a_threat_outweighs_what_softens_it(void **state) {
    (void)state;
    Bench bench = open_level(THAW_SOURCE_DIR "/tests/levels/late_parcel.lua");
    const Story *story = bench.story;
    for (int i = 0; i < story->reply_count; i++) {
        ToneClass hardest = map_class(story, i);
        Span tones = story->replies[i].tones;
        bool found = hardest == TONE_RELATIONAL;
        for (int k = 0; k < tones.count; k++) {
            int tone = story->tone_lists[tones.first + k];
            assert_true(story->tones[tone].tone_class <= hardest);
            found = found || story->tones[tone].tone_class == hardest;
        }
        assert_true(found);
    }
    close_level(&bench);
}

static void what_goes_out_of_a_reply_is_how_often_it_was_said(void **state) {
    (void)state;
    Bench bench = open_level("shocked_bill");
    Explore *chance = play_at_random(&bench);
    int count;
    MapArrow *arrows = all_arrows(bench.story, &count);
    double busiest = 0;
    for (int reply = 0; reply < bench.story->reply_count; reply++) {
        long long out = 0;
        for (int i = 0; i < count; i++)
            if (arrows[i].reply == reply)
                out += chance->taken[arrows[i].target];
        /* who walks out says it and takes no arrow */
        assert_true(out <= chance->said[reply]);
    }
    for (int i = 0; i < count; i++) {
        double share = map_share(chance, &arrows[i], map_busiest(chance));
        assert_true(share >= 0 && share <= 1);
        assert_int_equal(map_never(chance, &arrows[i]), share <= 0);
        if (share > busiest) busiest = share;
    }
    assert_true(busiest > 0.999);
    mem_free(arrows);
    explore_free(chance);
    close_level(&bench);
}

static void the_road_is_the_arrows_that_were_taken_and_no_others(void **state) {
    (void)state;
    Bench bench = open_level("disputed_delivery");
    Session *session = (Session *)meeting_session(bench.meeting);
    Error err = { "" };
    enum { ROAD = 3 }; /* no conversation is over so soon */
    int replies[ROAD], count, walked = 0;
    assert_true(session_apply(session, (Command){ COMMAND_START, 0 }, &err));
    for (int i = 0; i < ROAD; i++) {
        Command first = { COMMAND_REPLY, 0 };
        assert_true(session_apply(session, first, &err));
        replies[i] = session_reply_at(session, i);
    }
    Explore *road = explorer_of(&bench);
    explore_retrace(road, replies, ROAD);
    MapArrow *arrows = all_arrows(bench.story, &count);
    for (int i = 0; i < count; i++) {
        bool said = false;
        for (int k = 0; k < ROAD; k++)
            said = said || arrows[i].reply == replies[k];
        if (!map_walked(road, &arrows[i])) continue;
        assert_true(said || arrows[i].reply == NONE);
        walked += said;
    }
    assert_int_equal(walked, ROAD); /* one each, of several where it depends */
    assert_false(map_walked(NULL, &arrows[0]));
    mem_free(arrows);
    explore_free(road);
    close_level(&bench);
}

static void endings_know_as_which_they_are_tried(void **state) {
    (void)state;
    Bench bench = open_level("shocked_bill");
    int turn = 0;
    assert_true(map_uses_end(bench.story));
    for (int i = 0; i < bench.story->ending_count; i++) {
        bool walks = bench.story->endings[i].leaves != NONE;
        assert_int_equal(map_end_turn(bench.story, i), walks ? 0 : ++turn);
    }
    assert_true(turn > 1);
    close_level(&bench);
}

static void how_often_a_beat_is_come_to_is_told_in_words(void **state) {
    (void)state;
    Bench bench = open_level("shocked_bill");
    Explore *chance = play_at_random(&bench);
    char often[40];
    map_often(chance, bench.story->start, often, sizeof often);
    assert_string_equal(often, "100 %");
    chance->visited[bench.story->start] = 0;
    map_often(chance, bench.story->start, often, sizeof often);
    assert_string_equal(often, "nobody gets here");
    explore_free(chance);
    close_level(&bench);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_way_on_is_an_arrow_once),
        cmocka_unit_test(no_more_arrows_are_written_than_there_is_room_for),
        cmocka_unit_test(a_threat_outweighs_what_softens_it),
        cmocka_unit_test(what_goes_out_of_a_reply_is_how_often_it_was_said),
        cmocka_unit_test(the_road_is_the_arrows_that_were_taken_and_no_others),
        cmocka_unit_test(endings_know_as_which_they_are_tried),
        cmocka_unit_test(how_often_a_beat_is_come_to_is_told_in_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
