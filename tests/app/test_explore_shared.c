/* SPDX-License-Identifier: MIT
 * Every state of a level, looked at alone and by several threads: what is found
 * is the same to the last bit. */
#include "app/practice/meeting.h"
#include "core/base/mem.h"
#include "core/base/text.h"
#include "core/explore/explore.h"
#include "platform/files.h"
#include "platform/thread.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { HELPERS = 3, BEATS = 9, STATES_MAX = 2000000 };

typedef struct Bench {
    char *folder;
    Practice *practice;
    int level;
    Meeting *meetings[HELPERS + 1];
    Explore *explorers[HELPERS + 1];
    int asked; /* how many helpers may come */
    int runs;
} Bench;

/* Nine beats of four replies, whose moods seldom meet again; from the seventh
 * on a condition raises for some. */
static void write_level(const char *path) {
    static const char *const tones[] = { "ask", "regret", "curt", "blame" };
    Text text = { 0 };
    text_add(&text, "encounter \"Wide\" { brief = \"b\", vars = { n = 0 } }\n"
                    "local a = customer \"Ana\" { leaves = -60 }\n");
    for (int b = 0; b < BEATS; b++) {
        text_format(&text, "beat \"b%d\" { a \"Well?\",\n", b);
        for (int r = 0; r < 4; r++) {
            text_format(&text,
                        " reply \"Words %d and %d.\" { tone = \"%s\", "
                        "effect = function(now) now.vars.n = now.vars.n * 2 + "
                        "%d end, ",
                        b, r, tones[(b + r) % 4], r);
            if (b >= 6 && r == 3)
                text_add(&text, "when = function(now) return now.vars.n % 5 ~= "
                                "3 or now.vars.n .. nil end, ");
            if (b + 1 < BEATS)
                text_format(&text, "next = \"b%d\" },\n", b + 1);
            else
                text_add(&text, "next = \"end\" },\n");
        }
        text_add(&text, "}\n");
    }
    text_add(
        &text,
        "ending \"Gone\" { leaves = a, outcome = \"lost\" }\n"
        "ending \"Good\" { outcome = \"kept\", when = function(now) return "
        "now.mood(a) > 5 end }\n"
        "ending \"So\" { outcome = \"uneasy\" }\n");
    assert_true(files_replace(path, text_get(&text), text.size));
    text_free(&text);
}

static Bench open_bench(void) {
    static const PlaySetup first = { .thought = NONE,
                                     .stance = STANCE_NEUTRAL,
                                     .visit = 1 };
    const PracticeOptions options = { .data = THAW_SOURCE_DIR, .kept = "" };
    Bench bench = { .folder = files_make_temporary("shared") };
    char path[512];
    snprintf(path, sizeof path, "%s/wide.lua", bench.folder);
    write_level(path);
    bench.practice = practice_open(&options);
    bench.level = practice_find(bench.practice, path, NULL);
    for (int i = 0; i <= HELPERS; i++) {
        bench.meetings[i] =
            practice_meet_as(bench.practice, bench.level, NULL, NULL);
        assert_non_null(bench.meetings[i]);
        bench.explorers[i] =
            explore_new(session_story(meeting_session(bench.meetings[i])),
                        meeting_host(bench.meetings[i]), &first);
    }
    return bench;
}

static void close_bench(Bench *bench) {
    for (int i = 0; i <= HELPERS; i++) {
        explore_free(bench->explorers[i]);
        meeting_close(bench->meetings[i]);
    }
    practice_close(bench->practice);
    files_remove_folder(bench->folder);
    free(bench->folder);
}

static int begin(void *data, Explore **helpers, int capacity) {
    Bench *bench = data;
    assert_true(bench->asked <= capacity);
    for (int i = 0; i < bench->asked; i++)
        helpers[i] = bench->explorers[i + 1];
    return bench->asked;
}

typedef struct Part {
    void (*work)(void *job, int part);
    void *job;
    int number;
} Part;

static void work_part(void *data) {
    const Part *part = data;
    part->work(part->job, part->number);
}

static void run(void *data, void (*work)(void *job, int part), void *job,
                int count) {
    Part parts[HELPERS + 1];
    Thread *threads[HELPERS + 1];
    ((Bench *)data)->runs++;
    for (int i = 0; i < count; i++) {
        parts[i] = (Part){ work, job, i };
        threads[i] = thread_start(work_part, &parts[i]);
        assert_non_null(threads[i]);
    }
    for (int i = 0; i < count; i++)
        thread_join(threads[i]);
}

static void same_bytes(const void *a, const void *b, size_t size) {
    assert_memory_equal(a, b, size);
}

static void same_findings(const Explore *a, const Explore *b) {
    const Story *story = a->story;
    assert_int_equal(a->states, b->states);
    assert_int_equal(a->steps, b->steps);
    same_bytes(a->visited, b->visited,
               (size_t)story->beat_count * sizeof *a->visited);
    same_bytes(a->crowd, b->crowd, (size_t)story->beat_count * sizeof(int));
    same_bytes(a->offered, b->offered,
               (size_t)story->reply_count * sizeof *a->offered);
    same_bytes(a->said, b->said, (size_t)story->reply_count * sizeof *a->said);
    same_bytes(a->taken, b->taken,
               (size_t)story->target_count * sizeof *a->taken);
    same_bytes(a->mood_min, b->mood_min, sizeof a->mood_min);
    same_bytes(a->mood_max, b->mood_max, sizeof a->mood_max);
    for (int i = 0; i < story->ending_count; i++) {
        assert_int_equal(a->shortest[i].length, b->shortest[i].length);
        same_bytes(a->shortest[i].replies, b->shortest[i].replies,
                   (size_t)a->shortest[i].length * sizeof(int));
    }
    assert_int_equal(a->fault_count, b->fault_count);
    for (int i = 0; i < a->fault_count; i++) {
        /* each has a folder of its own */
        assert_string_equal(strstr(a->faults[i].message, ".lua"),
                            strstr(b->faults[i].message, ".lua"));
        assert_int_equal(a->faults[i].at.line, b->faults[i].at.line);
        assert_int_equal(a->faults[i].length, b->faults[i].length);
        same_bytes(a->faults[i].road, b->faults[i].road,
                   (size_t)a->faults[i].length * sizeof(int));
    }
}

static void same_tally(const ExploreTally *a, const ExploreTally *b,
                       const Story *story) {
    assert_true(a->plays == b->plays && a->steps == b->steps);
    same_bytes(a->endings, b->endings,
               (size_t)story->ending_count * sizeof(double));
    same_bytes(a->outcomes, b->outcomes, sizeof a->outcomes);
    same_bytes(a->mood_end, b->mood_end, sizeof a->mood_end);
}

static void threads_find_what_one_alone_finds(void **state) {
    (void)state;
    Bench alone = open_bench();
    const Story *story = alone.explorers[0]->story;
    ExploreTally one;
    tally_start(&one, story);
    assert_true(explore_all(alone.explorers[0], STATES_MAX, NULL, NULL, &one));
    assert_true(alone.explorers[0]->states > 10000);
    assert_true(alone.explorers[0]->fault_count > 0);
    for (int helpers = 1; helpers <= HELPERS; helpers += 2) {
        Bench shared = open_bench();
        const ExploreHelp help = { begin, run, &shared };
        ExploreTally several;
        shared.asked = helpers;
        tally_start(&several, story);
        assert_true(explore_all(shared.explorers[0], STATES_MAX, NULL, &help,
                                &several));
        assert_true(shared.runs > 0);
        same_findings(alone.explorers[0], shared.explorers[0]);
        same_tally(&one, &several, story);
        tally_free(&several);
        close_bench(&shared);
    }
    tally_free(&one);
    close_bench(&alone);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(threads_find_what_one_alone_finds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
