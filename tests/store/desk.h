/* SPDX-License-Identifier: MIT
 * desk.h -- a folder of its own for each test of the store, and conversations
 *           to keep in it. */
#ifndef THAW_TESTS_STORE_DESK_H
#define THAW_TESTS_STORE_DESK_H

#include "store/store.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

typedef struct Desk {
    char folder[128];
    char path[160];
} Desk;

static inline int lay_out(void **state) {
    Desk *desk = calloc(1, sizeof *desk);
    snprintf(desk->folder, sizeof desk->folder, P_tmpdir "/thaw-store-XXXXXX");
    assert_non_null(mkdtemp(desk->folder));
    snprintf(desk->path, sizeof desk->path, "%s/thaw.db", desk->folder);
    *state = desk;
    return 0;
}

static inline int clear_up(void **state) {
    Desk *desk = *state;
    char command[200];
    snprintf(command, sizeof command, "rm -rf '%s'", desk->folder);
    assert_int_equal(system(command), 0);
    free(desk);
    return 0;
}

static inline StoredPlay talk(int64_t key, int turns) {
    StoredPlay play = { .key = key,
                        .profile = "",
                        .level = "shocked_bill",
                        .begun = 1000 * key,
                        .changed = 1000 * key + turns,
                        .turns = turns,
                        .visit = 1 };
    play.journal = "thaw-journal\n";
    play.journal_size = strlen(play.journal);
    play.text = "encounter \"x\" {}";
    play.text_size = strlen(play.text);
    play.text_hash = 0xF000000000000001u;
    play.curves = "-100 -62";
    play.customers[0] = (StoredCustomer){ "dana", -100, -300, -62 };
    play.customer_count = 1;
    return play;
}

static inline StoredPlay finished(int64_t key, Outcome outcome,
                                  const char *ending) {
    StoredPlay play = talk(key, 8);
    play.finished = true;
    play.outcome = outcome;
    play.ending = ending;
    return play;
}

/* What is waiting, in the words of who looks for it. */
static inline int waiting_turns(Store *store, StoredPlay *play) {
    return store_find(store, STORED_WAITING, "", "shocked_bill", play)
               ? play->turns
               : 0;
}

/* Saves it as that person's. */
static inline void keep(Store *store, StoredPlay play, const char *profile) {
    play.profile = profile;
    assert_true(store_save_play(store, &play, NULL));
}

#define HERE(test) cmocka_unit_test_setup_teardown(test, lay_out, clear_up)

#endif
