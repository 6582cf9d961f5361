/* SPDX-License-Identifier: MIT
 * The screens about who plays and how it went, with conversations in them, at
 * every size: nothing clipped, nothing over anything else. */
#include "window/driver.h"
#include "window/longer.h"

#include "store/store.h"

#include <unistd.h>

static Longer longer;
static char kept[] = "/tmp/thaw-looking-back-XXXXXX";

/* A store with conversations of two people, and a longer language. */
static int prepare(void **state) {
    (void)state;
    char command[600];
    if (!mkdtemp(kept) || !longer_begin(&longer)) return -1;
    snprintf(command, sizeof command,
             "cp '%s/tests/fixtures/stores/schema_2.db' '%s/thaw.db'",
             THAW_SOURCE_DIR, kept);
    return system(command);
}

static int clean_up(void **state) {
    (void)state;
    char command[100];
    longer_end(&longer);
    snprintf(command, sizeof command, "rm -r '%s'", kept);
    return system(command);
}

static Window *open_at(int width, int height, const char *language) {
    char path[100];
    WindowOptions options = { .width = width, .height = height };
    snprintf(path, sizeof path, "%s/thaw.db", kept);
    options.practice.kept = path;
    options.practice.profile = "Ana";
    options.practice.language = language;
    if (language) options.practice.data = longer.folder;
    return open_window(options);
}

static void tour(int width, int height, const char *settings,
                 const char *language) {
    static const struct {
        const char *commands, *when;
    } steps[] = {
        { "click progress\nwait 300", "how you are doing" },
        { "wheel -4\nwait 32", "how you are doing, a little further" },
        { "wheel -50\nwait 32", "how you are doing, the end" },
        { "click talks\nwait 300", "your conversations" },
        { "wheel -50\nwait 32", "your conversations, the end" },
        { "wheel 50\nwait 32\nclick talk.2\nwait 300", "an old debrief" },
        { "key Escape\nwait 300\nkey Escape\nwait 300\nclick who\nwait 300",
          "who plays here" },
        { "click rename\nwait 300", "another name" },
        { "click close\nwait 300\nclick merge\nwait 300", "two are one" },
        { "click close\nwait 300\nclick forget\nwait 300", "delete" },
    };
    Window *window = open_at(width, height, language);
    play(window, "set reduced_motion 1");
    play(window, settings);
    play(window, "wait 600");
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        play(window, steps[i].commands);
        looks_right(window, steps[i].when);
    }
    window_close(window);
}

static void they_fit_at_every_size(void **state) {
    (void)state;
    tour(1280, 720, "", NULL);
    tour(640, 360, "", NULL);
    tour(1024, 768, "", NULL);
    tour(480, 900, "set text_size 150", NULL);
}

static void they_fit_at_twice_the_size(void **state) {
    (void)state;
    tour(1280, 720, "set text_size 200", NULL);
}

static void they_fit_in_longer_words(void **state) {
    (void)state;
    tour(1280, 720, "", LONGER_LANGUAGE);
    tour(640, 360, "set text_size 200", LONGER_LANGUAGE);
}

/* As many talks as three years of practice leave. */
static void keep_many(const char *path) {
    Store *store = store_open(path);
    for (int i = 0; i < 600; i++) {
        StoredPlay play = {
            .profile = "Ana",
            .key = i + 1,
            .level = "shocked_bill",
            .title = "The shocked repair bill",
            .begun = 1700000000000 + i,
            .saved = 1700000000000 + i,
            .journal = "",
            .turns = 5,
            .finished = true,
            .ending = "Paid, and gone",
            .curves = "-100 -120",
        };
        assert_true(store_save_play(store, &play, NULL));
    }
    store_close(store);
}

static void however_many_talks_there_are_each_can_be_reached(void **state) {
    (void)state;
    char path[100];
    snprintf(path, sizeof path, "%s/many.db", kept);
    keep_many(path);
    WindowOptions options = { .practice = { .kept = path, .profile = "Ana" } };
    Window *window = open_window(options);
    play(window, "set reduced_motion 1\nwait 600\nclick progress\nwait 300\n"
                 "click talks\nwait 300");
    looks_right(window, "many conversations");
    for (int i = 0; i < 8; i++)
        play(window, "wheel -100\nwait 32");
    looks_right(window, "the oldest of many conversations");
    assert_non_null(ui_control_named(window_placed(window), "talk.600"));
    play(window, "key Up\nwait 32\nkey Up\nwait 32");
    looks_right(window, "by key, where the focus was");
    window_close(window);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(they_fit_at_every_size),
        cmocka_unit_test(they_fit_at_twice_the_size),
        cmocka_unit_test(they_fit_in_longer_words),
        cmocka_unit_test(however_many_talks_there_are_each_can_be_reached),
    };
    return cmocka_run_group_tests(tests, prepare, clean_up);
}
