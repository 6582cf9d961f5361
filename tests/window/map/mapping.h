/* SPDX-License-Identifier: MIT
 * mapping.h -- levels of any size and shape that a test makes, and the way to
 *              the map of one.
 *
 * Layer:  tests.
 * Owns:   the file `written`, from choose_name to remove_written.
 * Errors: what fails makes the test red. */
#ifndef THAW_TESTS_WINDOW_MAP_MAPPING_H
#define THAW_TESTS_WINDOW_MAP_MAPPING_H

#include "window/driver.h"

#include <unistd.h>

static inline Window *open_author(const char *level) {
    return open_window((WindowOptions){ .level = level, .author = true });
}

/* Onto the map after two replies; chance has been tried by then. */
static inline void to_the_map(Window *window) {
    play(window, "set reduced_motion 1\nwait 100\nkey Return\nlisten\nkey 1\n"
                 "listen\nkey 1\nlisten\nkey M\nwait 2000");
    assert_true(on(window, "map"));
}

/* ---- levels that are made here ---- */

/* Of this process, as tests run side by side. */
static char written[64];

static inline int choose_name(void **state) {
    (void)state;
    snprintf(written, sizeof written, "/tmp/thaw_map_%ld.lua", (long)getpid());
    return 0;
}

static inline int remove_written(void **state) {
    (void)state;
    unlink(written);
    return 0;
}

static inline FILE *begin_level(const char *name) {
    FILE *out = fopen(written, "w");
    assert_non_null(out);
    fprintf(out,
            "encounter \"Made\" { brief = \"Made.\", start = \"%s\" }\n"
            "local ana = customer \"Ana\" { mood = 0, leaves = -80 }\n",
            name);
    return out;
}

static inline void end_level(FILE *out) {
    fputs("ending \"She is gone\" { outcome = \"lost\", leaves = ana }\n"
          "ending \"Kept\" { outcome = \"kept\", when = function(now) return "
          "now.mood(ana) > 0 end }\nending \"Gone\" { outcome = \"uneasy\" }\n",
          out);
    fclose(out);
}

/* A beat with replies to three others, or to the end. */
static inline void put_beat(FILE *out, int beat, int beats, const int to[3]) {
    static const char *const tones[] = { "validate", "regret", "ask", "curt" };
    fprintf(out, "beat \"asks_for_number_%d\" { ana \"Well?\",\n", beat);
    for (int i = 0; i < 3; i++) {
        fprintf(out, "  reply \"Answer %d of %d\" { tone = \"%s\", next = ", i,
                beat, tones[(beat + i) % 4]);
        if (to[i] < beats)
            fprintf(out, "\"asks_for_number_%d\" },\n", to[i]);
        else
            fputs("\"end\" },\n", out);
    }
    fputs("}\n", out);
}

/* Rows of five, with ways ahead, across, far ahead and now and then back. */
static inline void write_rows(int beats) {
    FILE *out = begin_level("asks_for_number_0");
    for (int i = 0; i < beats; i++) {
        int row = i / 5 * 5, next = row + 5;
        int to[3] = { next + i % 5, next + (i + 1) % 5,
                      i % 7 == 6    ? i - 6
                      : i % 11 == 3 ? i + 16
                                    : next + (i + 3) % 5 };
        put_beat(out, i, beats, to);
    }
    end_level(out);
}

/* One after the other, and one fan. */
static inline void write_line(int beats) {
    FILE *out = begin_level("asks_for_number_0");
    for (int i = 0; i < beats; i++)
        put_beat(out, i, beats, (int[3]){ i + 1, i + 1, i + 1 });
    end_level(out);
}

/* Eight replies each, to eight others each. */
static inline void write_fan(int beats) {
    FILE *out = begin_level("b0");
    for (int i = 0; i < beats; i++) {
        fprintf(out, "beat \"b%d\" { ana \"Well?\",\n", i);
        for (int k = 1; k <= 8; k++)
            fprintf(out,
                    "  reply \"Answer %d of %d\" { tone = \"ask\", next = "
                    "\"%s%.0d\" },\n",
                    k, i, i * 8 + k < beats ? "b" : "end",
                    i * 8 + k < beats ? i * 8 + k : 0);
        fputs("}\n", out);
    }
    end_level(out);
}

#endif
