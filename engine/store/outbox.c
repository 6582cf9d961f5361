/* SPDX-License-Identifier: MIT
 * The outbox as rows: a statement is completed and written once, then it only
 * changes its state. */
#include "store/outbox.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/base/uuid.h"
#include "store/database.h"
#include "store/outbox_rows.h"
#include "store/statement.h"
#include "store/store_state.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

/* As they are kept: never change a number. */
typedef enum { WAITING = 0, SENT = 1, REFUSED = 2 } OutboxRowState;

/* ---- ids ---- */

/* The name space of Thaw's statements; made once, by chance. */
static const unsigned char space[UUID_BYTES] = { 0xab, 0xef, 0x05, 0xa6,
                                                 0x96, 0x87, 0x47, 0x0c,
                                                 0x8f, 0x4a, 0x86, 0x3e,
                                                 0xd2, 0x07, 0x5c, 0xb0 };

static char *actor_of(sqlite3 *db, int64_t play) {
    sqlite3_stmt *stmt =
        statement_of(db, "SELECT actor FROM profile JOIN play ON play.profile "
                         "= profile.id WHERE play.key = ?");
    if (stmt) sqlite3_bind_int64(stmt, 1, play);
    char *actor = statement_row(stmt)
                      ? mem_text((const char *)sqlite3_column_text(stmt, 0))
                      : NULL;
    sqlite3_finalize(stmt);
    return actor;
}

static bool has_id(sqlite3 *db, const char *id) {
    sqlite3_stmt *stmt = statement_of(db, "SELECT 1 FROM outbox WHERE id = ?");
    statement_text(stmt, 1, id);
    return statement_number(stmt, 0) == 1;
}

/* After going back, a turn is played again: that is another event. Everything
 * else happens once in a play. */
static bool happens_again(const StoredEvent *event) {
    return !strcmp(event->verb, "responded");
}

/* False when the outbox has a row for this event already. */
static bool make_id(sqlite3 *db, const char *actor, int64_t play,
                    const StoredEvent *event, char id[UUID_TEXT]) {
    Text name = { 0 };
    text_format(&name, "%s/%lld/%d/%s", actor, (long long)play, event->turn,
                event->verb);
    size_t plain = name.size;
    uuid_of_name(space, text_get(&name), id);
    bool there = has_id(db, id);
    for (int time = 2; there && happens_again(event); time++) {
        name.size = plain;
        text_format(&name, "/%d", time);
        uuid_of_name(space, text_get(&name), id);
        there = has_id(db, id);
    }
    text_free(&name);
    return !there;
}

static void make_registration(const char *actor, int64_t play,
                              char id[UUID_TEXT]) {
    Text name = { 0 };
    text_format(&name, "%s/%lld", actor, (long long)play);
    uuid_of_name(space, text_get(&name), id);
    text_free(&name);
}

/* ---- writing ---- */

/* The body with its ids, as it is sent; free() it. NULL: the body is no
 * statement. That is our bug, but no reason to lose the play. */
static char *completed(const char *body, const char *id, const char *actor,
                       const char *registration) {
    json_t *whole = json_object();
    json_t *rest = json_loads(body, 0, NULL);
    json_t *account =
        json_object_get(json_object_get(rest, "actor"), "account");
    json_t *context = json_object_get(rest, "context");
    json_object_set_new(whole, "id", json_string(id));
    if (account && !json_object_get(account, "name"))
        json_object_set_new(account, "name", json_string(actor));
    json_object_set_new(context, "registration", json_string(registration));
    bool ok = rest && context && json_object_update(whole, rest) == 0;
    char *text = ok ? json_dumps(whole, JSON_COMPACT) : NULL;
    json_decref(rest);
    json_decref(whole);
    return text;
}

static bool insert(sqlite3 *db, int64_t play, const char *id,
                   const StoredEvent *event, const char *statement) {
    sqlite3_stmt *stmt = statement_of(
        db, "INSERT INTO outbox (play, id, body, statement, state) "
            "VALUES (?, ?, ?, ?, 0)");
    if (!stmt) return false;
    sqlite3_bind_int64(stmt, 1, play);
    statement_text(stmt, 2, id);
    sqlite3_bind_int64(stmt, 3,
                       statement_hash(hash_text(HASH_START, event->body)));
    statement_text(stmt, 4, statement);
    return statement_done(stmt);
}

/* A save that failed at its end may be repeated: the same words about the same
 * play are one event. */
static bool is_written(sqlite3 *db, int64_t play, const StoredEvent *event) {
    sqlite3_stmt *stmt =
        statement_of(db, "SELECT 1 FROM outbox WHERE play = ? AND body = ?");
    if (!stmt) return false;
    sqlite3_bind_int64(stmt, 1, play);
    sqlite3_bind_int64(stmt, 2,
                       statement_hash(hash_text(HASH_START, event->body)));
    return statement_number(stmt, 0) == 1;
}

bool outbox_write(sqlite3 *db, int64_t play, const StoredEvent *event) {
    char id[UUID_TEXT], registration[UUID_TEXT];
    if (is_written(db, play, event)) return true;
    char *actor = actor_of(db, play);
    bool ok = actor != NULL;
    if (ok && make_id(db, actor, play, event, id)) {
        make_registration(actor, play, registration);
        char *text = completed(event->body, id, actor, registration);
        ok = !text || insert(db, play, id, event, text);
        free(text);
    }
    mem_free(actor);
    return ok;
}

bool outbox_tell(Store *store, int64_t key, const StoredEvent *events,
                 int count, Error *err) {
    if (!store_begin(store, err)) return false;
    int64_t row = store_row_of(store, key);
    bool ok = true;
    for (int i = 0; ok && i < count; i++)
        ok = outbox_write(store->db, row, &events[i]);
    return store_commit(store, ok, err);
}

/* ---- finding ---- */

int outbox_untold(Store *store, int64_t **keys) {
    int64_t *found = NULL;
    int count = 0, capacity = 0;
    sqlite3_stmt *stmt =
        store->db
            ? statement_of(store->db,
                           "SELECT key FROM play WHERE finished AND NOT EXISTS "
                           "(SELECT 1 FROM outbox WHERE outbox.play = play.key)"
                           " ORDER BY saved")
            : NULL;
    while (statement_row(stmt))
        *MEM_PUSH(found, count, capacity) = sqlite3_column_int64(stmt, 0);
    sqlite3_finalize(stmt);
    *keys =
        arena_copy(store_finds(store), found, (size_t)count * sizeof *found);
    mem_free(found);
    return count;
}

int outbox_waiting(Store *store, int64_t after, int capacity, size_t bytes,
                   OutboxItem **list) {
    Arena *arena = store_finds(store);
    OutboxItem *items = arena_alloc(
        arena, (size_t)(capacity > 0 ? capacity : 1) * sizeof *items);
    int count = 0;
    *list = items;
    if (!store->db) return 0;
    sqlite3_stmt *stmt = statement_of(
        store->db, "SELECT number, id, statement FROM outbox "
                   "WHERE state = 0 AND number > ? ORDER BY number");
    if (stmt) sqlite3_bind_int64(stmt, 1, after);
    for (size_t size = 0; count < capacity && statement_row(stmt); count++) {
        size += (size_t)sqlite3_column_bytes(stmt, 2) + 1;
        if (count && size > bytes) break;
        items[count] = (OutboxItem){ sqlite3_column_int64(stmt, 0),
                                     statement_column(stmt, 1, arena),
                                     statement_column(stmt, 2, arena), NULL };
    }
    sqlite3_finalize(stmt);
    return count;
}

int outbox_refused(Store *store, OutboxItem **list) {
    Arena *arena = store_finds(store);
    OutboxItem *items = NULL;
    int count = 0, capacity = 0;
    sqlite3_stmt *stmt =
        store->db ? statement_of(store->db,
                                 "SELECT number, id, statement, reason FROM "
                                 "outbox WHERE state = 2 ORDER BY number")
                  : NULL;
    while (statement_row(stmt))
        *MEM_PUSH(items, count, capacity) = (OutboxItem){
            sqlite3_column_int64(stmt, 0), statement_column(stmt, 1, arena),
            statement_column(stmt, 2, arena), statement_column(stmt, 3, arena)
        };
    sqlite3_finalize(stmt);
    *list =
        count ? arena_copy(arena, items, (size_t)count * sizeof *items) : NULL;
    mem_free(items);
    return count;
}

OutboxCounts outbox_count(Store *store) {
    OutboxCounts counts = { 0, 0, 0 };
    sqlite3_stmt *stmt =
        store->db ? statement_of(store->db, "SELECT state, count(*) FROM "
                                            "outbox GROUP BY state")
                  : NULL;
    while (statement_row(stmt)) {
        int count = sqlite3_column_int(stmt, 1);
        switch (sqlite3_column_int(stmt, 0)) {
        case WAITING:
            counts.waiting = count;
            break;
        case SENT:
            counts.sent = count;
            break;
        case REFUSED:
            counts.refused = count;
            break;
        default: /* of a damaged file */
            break;
        }
    }
    sqlite3_finalize(stmt);
    return counts;
}

/* ---- changing ---- */

static bool mark(sqlite3 *db, int64_t number, OutboxRowState state,
                 const char *reason) {
    sqlite3_stmt *stmt = statement_of(
        db, state == SENT ? "UPDATE outbox SET state = ?2, reason = ?3, "
                            "statement = '' WHERE number = ?1"
                          : "UPDATE outbox SET state = ?2, reason = ?3 "
                            "WHERE number = ?1");
    if (!stmt) return false;
    sqlite3_bind_int64(stmt, 1, number);
    sqlite3_bind_int(stmt, 2, (int)state);
    statement_text(stmt, 3, reason);
    return statement_done(stmt);
}

bool outbox_mark_sent(Store *store, const int64_t *numbers, int count,
                      Error *err) {
    bool ok = true;
    if (!store_begin(store, err)) return false;
    for (int i = 0; ok && i < count; i++)
        ok = mark(store->db, numbers[i], SENT, NULL);
    return store_commit(store, ok, err);
}

bool outbox_mark_refused(Store *store, int64_t number, const char *reason,
                         Error *err) {
    if (!store_begin(store, err)) return false;
    return store_commit(store, mark(store->db, number, REFUSED, reason), err);
}

bool outbox_try_again(Store *store, int *count, Error *err) {
    *count = 0;
    if (!store_begin(store, err)) return false;
    bool ok = statement_done(
        statement_of(store->db, "UPDATE outbox SET state = 0, reason = NULL "
                                "WHERE state = 2"));
    *count = sqlite3_changes(store->db);
    return store_commit(store, ok, err);
}

/* ---- how it went ---- */

OutboxState outbox_state(Store *store) {
    OutboxState state = { 0 };
    sqlite3_stmt *stmt =
        store->db ? statement_of(store->db,
                                 "SELECT tries, next, asked, stopped, told, "
                                 "last, reason FROM outbox_state")
                  : NULL;
    if (statement_row(stmt)) {
        state.tries = sqlite3_column_int(stmt, 0);
        state.next = sqlite3_column_int64(stmt, 1);
        state.asked = sqlite3_column_int(stmt, 2) != 0;
        state.stopped = sqlite3_column_int(stmt, 3) != 0;
        state.told = sqlite3_column_int(stmt, 4) != 0;
        state.last = sqlite3_column_int64(stmt, 5);
        utf8_copy(state.reason.text, sizeof state.reason.text,
                  (const char *)sqlite3_column_text(stmt, 6));
    }
    sqlite3_finalize(stmt);
    return state;
}

/* `told` is not taken from `state`: another process may set it meanwhile. */
bool outbox_set_state(Store *store, const OutboxState *state, Error *err) {
    if (!store_begin(store, err)) return false;
    sqlite3_stmt *stmt = statement_of(
        store->db, "UPDATE outbox_state SET tries = ?1, next = ?2, asked = ?3,"
                   " stopped = ?4, last = ?5, told = told AND reason = ?6,"
                   " reason = ?6");
    if (stmt) {
        sqlite3_bind_int(stmt, 1, state->tries);
        sqlite3_bind_int64(stmt, 2, state->next);
        sqlite3_bind_int(stmt, 3, state->asked);
        sqlite3_bind_int(stmt, 4, state->stopped);
        sqlite3_bind_int64(stmt, 5, state->last);
    }
    statement_text(stmt, 6, state->reason.text);
    return store_commit(store, statement_done(stmt), err);
}

bool outbox_mark_told(Store *store, Error *err) {
    if (!store_begin(store, err)) return false;
    bool ok = file_run(store->db, "UPDATE outbox_state SET told = 1");
    return store_commit(store, ok, err);
}
