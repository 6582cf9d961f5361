/* SPDX-License-Identifier: MIT
 * An author begins at a beat in the middle: how it came there, and with what
 * moods. */
#include "app/practice/begin_at.h"
#include "core/base/mem.h"
#include "core/explore/road.h"
#include "platform/files.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* "deep" is offered to who asked twice, and "mild" to a mood above zero alone;
 * "closed" stands in no road. "short" passes through a beat without replies. */
static const char text[] =
    "encounter \"Doors\" { brief = \"Three doors.\", vars = { asked = 0 } }\n"
    "local dana = customer \"Dana\" { mood = -30, heat = 20,\n"
    "  temper = { home = 60 } }\n"
    "local function ask(now) now.vars.asked = now.vars.asked + 1 end\n"
    "beat \"hall\" { dana \"Which one?\",\n"
    "  reply \"Which would you like?\" { tone = \"ask\", once = false,\n"
    "    effect = ask, next = \"hall\" },\n"
    "  reply \"I am sorry.\" { tone = \"regret\", once = false,\n"
    "    next = \"hall\" },\n"
    "  reply \"Down.\" { tone = \"explain\", next = \"deep\",\n"
    "    when = function(now) return now.vars.asked >= 2 end },\n"
    "  reply \"Up.\" { tone = \"explain\", next = \"mild\",\n"
    "    when = function(now) return now.mood(dana) > 0 end },\n"
    "  reply \"Short.\" { tone = \"explain\", next = \"passage\" },\n"
    "  reply \"Never.\" { tone = \"explain\", next = \"closed\",\n"
    "    when = function() return false end } }\n"
    "beat \"passage\" { dana \"Through here.\", next = \"deep\" }\n"
    "beat \"deep\" { dana \"It is dark.\",\n"
    "  reply \"Yes.\" { tone = \"validate\", next = \"end\" } }\n"
    "beat \"mild\" { dana \"It is light.\",\n"
    "  reply \"Yes, is it not.\" { tone = \"validate\", next = \"end\" } }\n"
    "beat \"closed\" { dana \"Nobody comes here.\",\n"
    "  reply \"No.\" { tone = \"explain\", next = \"end\" } }\n"
    "ending \"Out\" { outcome = \"kept\" }\n";

typedef struct Bench {
    char *folder;
    char file[512];
    Practice *practice;
    int level;
    Meeting *meeting;
} Bench;

static Bench open_doors(void) {
    Bench bench = { .folder = files_make_temporary("begin_at") };
    const PracticeOptions options = { .data = THAW_SOURCE_DIR, .kept = "" };
    assert_non_null(bench.folder);
    snprintf(bench.file, sizeof bench.file, "%s/doors.lua", bench.folder);
    assert_true(files_replace(bench.file, text, strlen(text)));
    bench.practice = practice_open(&options);
    bench.level = practice_find(bench.practice, bench.file, NULL);
    bench.meeting = practice_meet_as(bench.practice, bench.level, NULL, NULL);
    assert_non_null(bench.meeting);
    return bench;
}

static void close_doors(Bench *bench) {
    meeting_close(bench->meeting);
    practice_close(bench->practice);
    files_remove_folder(bench->folder);
    free(bench->folder);
}

static const Story *story_of(const Bench *bench) {
    return session_story(meeting_session(bench->meeting));
}

static ToBeat road_in(const Bench *bench, const char *beat) {
    static const PlaySetup first = { .thought = NONE,
                                     .stance = STANCE_NEUTRAL,
                                     .visit = 1 };
    const RoadEffort effort = { 1024 * 1024, NULL, NULL };
    int index = story_beat(story_of(bench), beat);
    assert_int_not_equal(index, NONE);
    return road_to_beat(story_of(bench), meeting_host(bench->meeting), &first,
                        index, &effort);
}

/* A conversation that begins as these words of a command line ask. */
static bool begin(Bench *bench, int count, const char *const *words,
                  BeginAt *at, Options *options, Error *err) {
    static const OptionRow rows[] = { BEGIN_AT_OPTIONS, { NULL, NULL, NULL } };
    assert_true(options_read(options, rows, count, (char *const *)words, err));
    assert_true(begin_at_read(options, bench->file, at));
    return meeting_begin_at(bench->meeting, at, NULL, err) &&
           meeting_apply(bench->meeting, (Command){ COMMAND_START, 0 }, err);
}

/* ---- roads ---- */

static void the_shortest_road_obeys_the_conditions(void **state) {
    (void)state;
    Bench bench = open_doors();
    ToBeat start = road_in(&bench, "hall"),
           through = road_in(&bench, "passage");
    ToBeat deep = road_in(&bench, "deep"), mild = road_in(&bench, "mild");
    assert_true(start.found && start.count == 0);
    assert_true(through.found && through.count == 1);
    assert_true(deep.found && deep.count == 1); /* through the passage */
    assert_true(mild.found && mild.count > 2);  /* the mood must rise first */
    assert_string_equal(
        story_of(&bench)->replies[mild.replies[mild.count - 1]].text, "Up.");
    mem_free(start.replies);
    mem_free(through.replies);
    mem_free(deep.replies);
    mem_free(mild.replies);
    close_doors(&bench);
}

static void a_beat_that_nobody_reaches_has_no_road(void **state) {
    (void)state;
    Bench bench = open_doors();
    ToBeat road = road_in(&bench, "closed");
    assert_false(road.found);
    close_doors(&bench);
}

/* ---- conversations ---- */

static void it_begins_at_the_beat_with_the_moods_of_the_road(void **state) {
    (void)state;
    Bench bench = open_doors();
    const char *const words[] = { "--from", "mild" };
    BeginAt at;
    Options options;
    Error err = { "" };
    assert_true(begin(&bench, 2, words, &at, &options, &err));
    const Session *session = meeting_session(bench.meeting);
    const PlayState *now = session_state(session);
    assert_int_equal(now->beat, story_beat(story_of(&bench), "mild"));
    assert_true(now->moods[0].mood > 0);
    View view;
    meeting_view(bench.meeting, &view);
    assert_int_equal(view.turn, 0); /* what follows is the first turn */
    assert_int_equal(view.line_count, 1);
    assert_string_equal(view.lines[0].text, "It is light.");
    assert_false(
        meeting_apply(bench.meeting, (Command){ COMMAND_REWIND, NONE }, &err));
    options_free(&options);
    close_doors(&bench);
}

static void a_stated_mood_stands_in_the_place_of_the_roads(void **state) {
    (void)state;
    Bench bench = open_doors();
    const char *const words[] = { "--from=deep", "--mood", "dana=-41.5,60" };
    BeginAt at;
    Options options;
    Error err = { "" };
    assert_true(begin(&bench, 3, words, &at, &options, &err));
    const PlayState *now = session_state(meeting_session(bench.meeting));
    assert_int_equal(now->moods[0].mood, -415);
    assert_int_equal(now->moods[0].heat, 600);
    /* The points of the first turn add up from there. */
    assert_true(
        meeting_apply(bench.meeting, (Command){ COMMAND_REPLY, 0 }, &err));
    const Session *session = meeting_session(bench.meeting);
    const MoodAccount *account = session_account_at(session, 0);
    int sum = -415;
    for (int i = 0; i < account->count; i++)
        sum += account->terms[i].points;
    assert_int_equal(session_state(session)->moods[0].mood, sum);
    assert_true(meeting_debrief(bench.meeting)->finished);
    options_free(&options);
    close_doors(&bench);
}

static void what_is_wrong_is_said_with_the_way_out(void **state) {
    (void)state;
    static const char *const wrong[][4] = {
        { "--from", "depe", NULL, "did you mean \"deep\"" },
        { "--from", "closed", NULL, "\"closed\"" },
        { "--mood", "dan=4", NULL, "did you mean \"dana\"" },
        { "--mood", "dana=400", NULL, "from -100 to 100" },
        { "--mood", "dana=1,-4", NULL, "from 0 to 100" },
        { "--mood", "dana", NULL, "WHO=MOOD" },
        { "--mood", "dana=-80", NULL, "leaves below -70" },
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        Bench bench = open_doors();
        BeginAt at;
        Options options;
        Error err = { "" };
        assert_false(begin(&bench, 2, wrong[i], &at, &options, &err));
        if (!strstr(err.text, wrong[i][3])) fail_msg("%s", err.text);
        options_free(&options);
        close_doors(&bench);
    }
}

static void a_reload_begins_there_again(void **state) {
    (void)state;
    Bench bench = open_doors();
    const char *const words[] = { "--from", "deep" };
    BeginAt at;
    Options options;
    Error err = { "" };
    size_t kept;
    char *changed = mem_text(text);
    memcpy(strstr(changed, "It is dark."), "Oh so dark.", 11);
    assert_true(begin(&bench, 2, words, &at, &options, &err));
    assert_true(files_replace(bench.file, changed, strlen(changed)));
    assert_true(meeting_reload(bench.meeting, NULL, &kept));
    View view;
    meeting_view(bench.meeting, &view);
    assert_string_equal(view.lines[view.line_count - 1].text, "Oh so dark.");
    assert_int_equal(session_state(meeting_session(bench.meeting))->beat,
                     story_beat(story_of(&bench), "deep"));
    mem_free(changed);
    options_free(&options);
    close_doors(&bench);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_shortest_road_obeys_the_conditions),
        cmocka_unit_test(a_beat_that_nobody_reaches_has_no_road),
        cmocka_unit_test(it_begins_at_the_beat_with_the_moods_of_the_road),
        cmocka_unit_test(a_stated_mood_stands_in_the_place_of_the_roads),
        cmocka_unit_test(what_is_wrong_is_said_with_the_way_out),
        cmocka_unit_test(a_reload_begins_there_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
