/* SPDX-License-Identifier: MIT
 * A folder in which good levels stand beside all the hostile ones: every good
 * one is listed and can be played, every bad one tells why not. */
#include "app/practice/practice.h"
#include "core/base/mem.h"
#include "script/reading/files.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>

enum { GOOD = 200 };

#define LEVELS THAW_SOURCE_DIR "/tests/levels/"

typedef struct Folder {
    char top[64], scripts[128];
} Folder;

static void link_in(const char *folder, const char *name, const char *to) {
    char *path = path_join(folder, name);
    assert_int_equal(symlink(to, path), 0);
    mem_free(path);
}

/* game/scripts with the game's own vocabulary, and all those levels. */
static int lay_out(void **state) {
    Folder *folder = mem_alloc(sizeof *folder);
    char game[96], name[32];
    strcpy(folder->top, "/tmp/thaw_company_XXXXXX");
    assert_non_null(mkdtemp(folder->top));
    snprintf(game, sizeof game, "%s/game", folder->top);
    snprintf(folder->scripts, sizeof folder->scripts, "%s/scripts", game);
    assert_int_equal(mkdir(game, 0700), 0);
    assert_int_equal(mkdir(folder->scripts, 0700), 0);
    link_in(folder->top, "assets", THAW_SOURCE_DIR "/assets");
    static const char *const vocabulary[] = { "tones.lua", "sounds.lua",
                                              "looks.lua", "wording" };
    for (size_t i = 0; i < sizeof vocabulary / sizeof vocabulary[0]; i++) {
        char *own = path_join(THAW_SOURCE_DIR "/game/scripts", vocabulary[i]);
        link_in(folder->scripts, vocabulary[i], own);
        mem_free(own);
    }
    for (int i = 0; i < GOOD; i++) {
        snprintf(name, sizeof name, "good_%03d.lua", i);
        link_in(folder->scripts, name, LEVELS "good/smallest.lua");
    }
    char **hostile = folder_scripts(LEVELS "hostile");
    for (size_t i = 0; hostile[i]; i++) {
        char *own = path_join(LEVELS "hostile", hostile[i]);
        link_in(folder->scripts, hostile[i], own);
        mem_free(own);
        mem_free(hostile[i]);
    }
    mem_free(hostile);
    *state = folder;
    return 0;
}

static int clear_up(void **state) {
    Folder *folder = *state;
    char command[128];
    snprintf(command, sizeof command, "rm -r '%s'", folder->top);
    int code = system(command);
    mem_free(folder);
    return code;
}

static Practice *open_in(const Folder *folder) {
    const PracticeOptions options = { .data = folder->top, .kept = "" };
    return practice_open(&options);
}

static bool is_good(const LevelCard *card) {
    return strncmp(card->id, "good_", 5) == 0;
}

/* To its ending, by the only reply. */
static void play_through(Practice *practice, int level) {
    Findings *findings = findings_new();
    Meeting *meeting = practice_meet(practice, level, MEET_FRESH, findings);
    Error err;
    View view;
    assert_non_null(meeting);
    const Command start = { COMMAND_START, 0 }, reply = { COMMAND_REPLY, 0 };
    assert_true(meeting_apply(meeting, start, &err));
    assert_true(meeting_apply(meeting, reply, &err));
    meeting_view(meeting, &view);
    assert_string_equal(view.ending, "It is taken back");
    meeting_close(meeting);
    findings_free(findings);
}

static void good_levels_play_beside_hostile_ones(void **state) {
    Practice *practice = open_in(*state);
    int good = 0, hostile = 0;
    assert_true(practice_ready(practice, NULL));
    for (int i = 0; i < practice_count(practice); i++) {
        const LevelCard *card = practice_card(practice, i);
        if (is_good(card)) {
            if (card->error) fail_msg("%s: %s", card->id, card->error);
            assert_string_equal(card->title, "A parcel");
            good++;
        } else {
            if (!card->error) fail_msg("%s loads", card->id);
            hostile++;
        }
    }
    assert_int_equal(good, GOOD);
    assert_true(hostile > 20);
    for (int i = 0; i < practice_count(practice); i++)
        if (is_good(practice_card(practice, i))) play_through(practice, i);
    practice_close(practice);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(good_levels_play_beside_hostile_ones,
                                        lay_out, clear_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
