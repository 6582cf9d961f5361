/* SPDX-License-Identifier: MIT
 * store_state.h -- what a Store is made of, and how a save begins and ends.
 *                  For the store's files alone.
 *
 * Layer:  store.
 * Owns:   see store.h.
 * Errors: bool + Error. */
#ifndef THAW_STORE_STORE_STATE_H
#define THAW_STORE_STORE_STATE_H

#include "store/known.h"
#include "store/store.h"

#include "core/base/mem.h"

#include <sqlite3.h>

struct Store {
    char *path;    /* NULL: nothing is kept */
    sqlite3 *db;   /* NULL: not open at present */
    bool reads;    /* db is a copy in memory: the file takes nothing */
    int result;    /* SQLite's code when the file was opened last */
    Error opened;  /* what happened when the file was opened */
    Error trouble; /* why the last save failed */
    Error forked;  /* why a conversation was kept as a second one, or "" */
    bool changed;  /* something was saved since the last copy */
    Known known, known_weeks;
    char *setting;
    Arena *found; /* texts of the last call that found */
};

/* Begins a transaction; opens the file first if it is not open. */
bool store_begin(Store *store, Error *err);
/* Ends it: commits when all was `written`, else undoes it and is false. */
bool store_commit(Store *store, bool written, Error *err);
/* An empty arena for what a call finds; frees what the last one found. */
Arena *store_finds(Store *store);
/* The row that a conversation of this key is kept in. */
int64_t store_row_of(Store *store, int64_t key);
/* The row to write now: a new one, and `forked` in the store, where the one
 * that is there has another revision than was seen last. `kept`: that
 * revision, or NO_REVISION. */
int64_t store_row_to_write(Store *store, KnownPlay *known, int64_t kept,
                           const char *forked);

#endif
