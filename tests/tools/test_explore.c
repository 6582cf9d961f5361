/* SPDX-License-Identifier: MIT
 * thaw explore as it is called, on levels small enough to be counted by hand.
 */
#include "tools/program.h"

#include <dirent.h>
#include <math.h>
#include <signal.h>
#include <stdbool.h>
#include <unistd.h>

static const char coins[] = LEVELS "explored/coins.lua";
static const char again[] = LEVELS "explored/door_again.lua";

static json_t *explore(const char *level, const char *options) {
    char words[1024];
    int code;
    snprintf(words, sizeof words, "explore \"%s\" --json %s", level, options);
    json_t *whole = program_json(words, &code);
    assert_non_null(whole);
    assert_int_equal(code, 0);
    return whole;
}

static double share(const json_t *whole, const char *ending) {
    const json_t *endings = json_object_get(whole, "endings");
    return number_of(json_object_get(endings, ending), "share");
}

static bool has(const json_t *whole, const char *list, const char *name) {
    size_t index;
    json_t *item;
    json_array_foreach(
        json_object_get(whole, list), index,
        item) if (!strcmp(json_string_value(item), name)) return true;
    return false;
}

static void a_small_level_is_counted_exactly(void **state) {
    (void)state;
    json_t *whole = explore(coins, "");
    assert_true(json_is_true(json_object_get(whole, "complete")));
    assert_int_equal(whole_of(whole, "states"), 8);
    assert_int_equal(whole_of(whole, "steps"), 7);
    assert_true(fabs(share(whole, "Left there") - 2.0 / 3) < 0.0001);
    assert_true(fabs(share(whole, "Taken back") - 1.0 / 3) < 0.0001);
    const json_t *endings = json_object_get(whole, "endings");
    const json_t *left = json_object_get(endings, "Left there");
    assert_int_equal(whole_of(left, "shortest"), 1);
    assert_string_equal(text_of(left, "outcome"), "uneasy");
    assert_int_equal(
        whole_of(json_object_get(endings, "Taken back"), "shortest"), 2);
    json_decref(whole);
}

/* Nobody hears a thought, and a deed is not said: the road tells. */
static void thoughts_and_deeds_are_marked_and_notes_left_out(void **state) {
    (void)state;
    char said[1 << 14];
    assert_int_equal(program_text("explore \"" LEVELS
                                  "explored/thought_and_deed.lua\"",
                                  said, sizeof said),
                     0);
    assert_non_null(strstr(said, "1  (think) He has carried that up for me."));
    assert_non_null(strstr(said, "2  (do) Take the bag."));
    assert_non_null(strstr(said, "3  Sit down a moment."));
    assert_null(strstr(said, "Ask the room")); /* for the trainer's screen */
}

static void chance_comes_within_its_own_margin(void **state) {
    (void)state;
    json_t *whole = explore(coins, "--states 0 --replies 60000");
    assert_true(json_is_false(json_object_get(whole, "complete")));
    double margin = number_of(whole, "margin");
    assert_true(margin > 0 && margin < 0.02);
    /* Twice the margin: one seed in 17 000 would be further off. */
    assert_true(fabs(share(whole, "Left there") - 2.0 / 3) < 2 * margin);
    assert_true(whole_of(whole, "playthroughs") > 10000);
    json_decref(whole);
}

static void the_same_seed_gives_the_same_and_another_does_not(void **state) {
    (void)state;
    json_t *one = explore(coins, "--states 0 --replies 9000 --seed 7");
    json_t *same = explore(coins, "--states 0 --replies 9000 --seed 7");
    json_t *other = explore(coins, "--states 0 --replies 9000 --seed 8");
    assert_true(json_equal(one, same));
    assert_false(json_equal(one, other));
    json_decref(one);
    json_decref(same);
    json_decref(other);
}

static void what_nobody_reaches_or_is_offered_is_named(void **state) {
    (void)state;
    json_t *whole = explore(LEVELS "played/unreachable_beat.lua", "");
    assert_true(has(whole, "never_reached", "paid"));
    assert_false(has(whole, "never_reached", "door"));
    json_decref(whole);
    whole = explore(LEVELS "played/ending_never_reached.lua", "");
    assert_true(has(whole, "never_reached", "Paid"));
    json_decref(whole);
    whole = explore(LEVELS "played/never_offered.lua", "");
    assert_true(has(whole, "never_offered", "door.3"));
    assert_int_equal(json_array_size(json_object_get(whole, "never_offered")),
                     1);
    json_decref(whole);
}

static void a_place_that_nobody_leaves_is_a_trap(void **state) {
    (void)state;
    json_t *whole = explore(LEVELS "played/no_way_out.lua", "");
    assert_string_equal(text_of(whole, "trapped_in"), "door");
    json_decref(whole);
    whole = explore(coins, "");
    assert_true(json_is_null(json_object_get(whole, "trapped_in")));
    json_decref(whole);
}

static void a_position_that_always_wins_is_told(void **state) {
    (void)state;
    json_t *whole = explore(LEVELS "played/best_always_first.lua", "");
    assert_int_equal(whole_of(whole, "always_best_position"), 1);
    json_decref(whole);
    whole = explore(LEVELS "played/dominant_tone.lua", "");
    assert_true(json_is_null(json_object_get(whole, "always_best_position")));
    json_decref(whole);
}

static void a_tone_or_a_length_that_always_wins_is_told(void **state) {
    (void)state;
    json_t *whole = explore(LEVELS "played/dominant_tone.lua", "");
    assert_true(has(whole, "always_best_tones", "ask"));
    json_decref(whole);
    whole = explore(LEVELS "explored/longest.lua", "");
    assert_string_equal(text_of(whole, "always_best_length"), "longest");
    json_decref(whole);
    whole = explore(coins, "");
    assert_string_equal(text_of(whole, "always_best_length"), "shortest");
    assert_int_equal(
        json_array_size(json_object_get(whole, "always_best_tones")), 0);
    json_decref(whole);
    whole = explore(LEVELS "played/one_road.lua", "");
    assert_true(json_is_null(json_object_get(whole, "always_best_length")));
    json_decref(whole);
}

static void a_condition_that_fails_is_told_with_the_road_there(void **state) {
    (void)state;
    json_t *whole = explore(LEVELS "played/condition_failed.lua", "");
    const json_t *fault = json_array_get(json_object_get(whole, "faults"), 0);
    const json_t *road = json_object_get(fault, "road");
    assert_string_equal(json_string_value(json_array_get(road, 0)), "door.1");
    json_decref(whole);
}

/* ---- Ctrl-C ---- */

static int thread_count(pid_t child) {
    char path[64];
    int count = 0;
    snprintf(path, sizeof path, "/proc/%d/task", (int)child);
    DIR *tasks = opendir(path);
    if (!tasks) return 0;
    for (struct dirent *entry; (entry = readdir(tasks));)
        count += entry->d_name[0] != '.';
    closedir(tasks);
    return count;
}

/* Endless work; it is waited for until it plays on two threads. */
static pid_t begin_long_work(int *out) {
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        execl(THAW_BINARY, "thaw", "explore", coins, "--json", "--states", "0",
              "--replies", "2000000000", (char *)NULL);
        _exit(127);
    }
    close(ends[1]);
    *out = ends[0];
    while (thread_count(child) < 2) {
        assert_int_equal(waitpid(child, NULL, WNOHANG), 0);
        usleep(1000);
    }
    return child;
}

static double after(const json_t *whole, const char *before,
                    const char *ending) {
    const json_t *ways =
        json_object_get(json_object_get(whole, "later"), "after");
    const json_t *way = json_object_get(ways, before);
    assert_non_null(way);
    assert_true(json_is_true(json_object_get(way, "complete")));
    return number_of(json_object_get(way, "endings"), ending);
}

static void a_visit_is_told_by_how_the_meeting_before_ended(void **state) {
    (void)state;
    json_t *whole = explore(again, "");
    const json_t *later = json_object_get(whole, "later");
    assert_string_equal(text_of(later, "visit_of"), "door");
    assert_int_equal(whole_of(later, "visit"), 2);
    assert_int_equal(json_object_size(json_object_get(later, "after")), 2);
    /* the first meeting stays what it was */
    assert_int_equal(whole_of(whole, "visit"), 1);
    assert_true(fabs(share(whole, "She stays") - 1.0 / 2) < 0.0001);
    assert_true(fabs(after(whole, "In", "She stays") - 2.0 / 3) < 0.0001);
    assert_true(fabs(after(whole, "Out", "She stays") - 1.0 / 2) < 0.0001);
    double any = number_of(json_object_get(later, "endings"), "She stays");
    assert_true(fabs(any - (2.0 / 3 * 2 / 3 + 1.0 / 3 / 2)) < 0.02);
    json_decref(whole);
}

static void what_only_a_later_meeting_meets_is_met(void **state) {
    (void)state;
    json_t *whole = explore(again, "");
    assert_false(has(whole, "never_reached", "stairs"));
    assert_false(has(whole, "never_offered", "door.1"));
    assert_true(has(whole, "never_reached", "cellar"));
    assert_true(has(whole, "never_offered", "door.4"));
    json_decref(whole);
}

static void one_way_into_a_visit_is_told_whole(void **state) {
    (void)state;
    char said[8192];
    json_t *whole = explore(again, "--after In");
    assert_int_equal(whole_of(whole, "visit"), 2);
    assert_string_equal(text_of(whole, "before"), "In");
    assert_true(json_is_null(json_object_get(whole, "later")));
    assert_true(fabs(share(whole, "She stays") - 2.0 / 3) < 0.0001);
    json_decref(whole);
    snprintf(said, sizeof said, "explore \"%s\" --after Nowhere", again);
    assert_int_equal(program_text(said, said, sizeof said), 2);
    assert_non_null(strstr(said, "it can end with \"In\", \"Out\""));
    snprintf(said, sizeof said, "explore \"%s\" --after In", coins);
    assert_int_equal(program_text(said, said, sizeof said), 2);
    assert_non_null(strstr(said, "visit of another"));
}

static void the_ways_into_a_visit_stand_in_columns(void **state) {
    (void)state;
    char words[1024], said[8192];
    snprintf(words, sizeof words, "explore \"%s\"", again);
    assert_int_equal(program_text(words, said, sizeof said), 0);
    assert_non_null(strstr(said, "  A  In (kept): 6"));
    assert_non_null(strstr(said, "    66.7  50.0   6"));
    assert_non_null(strstr(said, "nobody gets to beat \"cellar\""));
    assert_null(strstr(said, "nobody gets to beat \"stairs\""));
}

static void interrupted_it_gives_what_there_is(void **state) {
    (void)state;
    int out, status;
    pid_t child = begin_long_work(&out);
    assert_int_equal(kill(child, SIGINT), 0);
    FILE *file = fdopen(out, "r");
    json_t *whole = json_loadf(file, 0, NULL);
    fclose(file);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 0);
    assert_non_null(whole);
    assert_true(json_is_false(json_object_get(whole, "complete")));
    assert_true(whole_of(whole, "playthroughs") < 1000000000);
    json_decref(whole);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_small_level_is_counted_exactly),
        cmocka_unit_test(thoughts_and_deeds_are_marked_and_notes_left_out),
        cmocka_unit_test(chance_comes_within_its_own_margin),
        cmocka_unit_test(the_same_seed_gives_the_same_and_another_does_not),
        cmocka_unit_test(what_nobody_reaches_or_is_offered_is_named),
        cmocka_unit_test(a_place_that_nobody_leaves_is_a_trap),
        cmocka_unit_test(a_position_that_always_wins_is_told),
        cmocka_unit_test(a_tone_or_a_length_that_always_wins_is_told),
        cmocka_unit_test(a_condition_that_fails_is_told_with_the_road_there),
        cmocka_unit_test(a_visit_is_told_by_how_the_meeting_before_ended),
        cmocka_unit_test(what_only_a_later_meeting_meets_is_met),
        cmocka_unit_test(one_way_into_a_visit_is_told_whole),
        cmocka_unit_test(the_ways_into_a_visit_stand_in_columns),
        cmocka_unit_test(interrupted_it_gives_what_there_is),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
