/* SPDX-License-Identifier: MIT
 * The tables, as the steps that make them, one for each version of the file. A
 * step is never changed once it was released; later changes are a new step.
 * Each step changes what the tables look like, for a file tells its version
 * twice: by its number and by its tables. */
#include "store/schema.h"

#include "store/database.h"
#include "store/statement.h"

#include <stdio.h>
#include <string.h>

/* The tables of the first release. */
static const char first[] =
    "CREATE TABLE setting ("
    "  name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE level_text ("
    "  hash INTEGER PRIMARY KEY, bytes BLOB NOT NULL);"
    "CREATE TABLE play ("
    "  key INTEGER PRIMARY KEY, profile TEXT NOT NULL, level TEXT NOT NULL,"
    "  begun INTEGER NOT NULL, changed INTEGER NOT NULL,"
    "  journal BLOB NOT NULL, text_hash INTEGER NOT NULL,"
    "  turns INTEGER NOT NULL, visit INTEGER NOT NULL,"
    "  finished INTEGER NOT NULL, set_aside INTEGER NOT NULL,"
    "  ending TEXT, outcome INTEGER NOT NULL, curves TEXT NOT NULL,"
    "  blind_spot TEXT, blind_cost INTEGER NOT NULL);"
    "CREATE INDEX play_by_level ON play (profile, level, changed);"
    "CREATE TABLE play_customer ("
    "  play INTEGER NOT NULL REFERENCES play (key) ON DELETE CASCADE,"
    "  position INTEGER NOT NULL, id TEXT NOT NULL,"
    "  start INTEGER NOT NULL, low INTEGER NOT NULL, end INTEGER NOT NULL,"
    "  PRIMARY KEY (play, position)) WITHOUT ROWID;";

/* Counts the saves of a conversation: see known.h. */
static const char revisions[] =
    "ALTER TABLE play ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;";

/* People as rows with a number, since a name may change. Whatever leaves this
 * computer carries `actor` instead of the name. "" is somebody without one. */
static const char people[] =
    "CREATE TABLE profile ("
    "  id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,"
    "  actor TEXT NOT NULL, begun INTEGER NOT NULL);"
    "INSERT INTO profile (name, actor, begun)"
    "  SELECT profile, lower(hex(randomblob(16))), min(begun)"
    "  FROM play GROUP BY profile;"
    "INSERT OR IGNORE INTO profile (name, actor, begun)"
    "  SELECT '', lower(hex(randomblob(16))), 0 FROM setting"
    "  WHERE name IN ('guesses', 'player.name') LIMIT 1;"
    /* A person's settings win over those for everybody here: profile 0. */
    "CREATE TABLE new_setting ("
    "  profile INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,"
    "  PRIMARY KEY (profile, name)) WITHOUT ROWID;"
    "INSERT INTO new_setting SELECT"
    "  CASE WHEN name IN ('guesses', 'player.name')"
    "    THEN (SELECT id FROM profile WHERE profile.name = '') ELSE 0 END,"
    "  name, value FROM setting;"
    "DROP TABLE setting;"
    "ALTER TABLE new_setting RENAME TO setting;";

/* `saved` counts all saves of the file, so that the order of plays does not
 * depend on a clock that may jump. `taken`: how many replies at the start were
 * copied from an earlier play, when somebody went back to try again. Money is
 * the level's stake; `decided` is the turn that decided the talk (debrief.h).
 */
static const char plays[] =
    "CREATE TABLE new_play ("
    "  key INTEGER PRIMARY KEY,"
    "  profile INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,"
    "  level TEXT NOT NULL, title TEXT NOT NULL,"
    "  begun INTEGER NOT NULL, changed INTEGER NOT NULL,"
    "  saved INTEGER NOT NULL, revision INTEGER NOT NULL,"
    "  journal BLOB NOT NULL, text_hash INTEGER NOT NULL,"
    "  turns INTEGER NOT NULL, taken INTEGER NOT NULL,"
    "  visit INTEGER NOT NULL, finished INTEGER NOT NULL,"
    "  set_aside INTEGER NOT NULL, ending TEXT, outcome INTEGER NOT NULL,"
    "  curves TEXT NOT NULL, habit TEXT, habit_cost INTEGER NOT NULL,"
    "  strength TEXT, decided INTEGER, currency TEXT,"
    "  sale INTEGER NOT NULL, sale_kept INTEGER NOT NULL,"
    "  yearly INTEGER NOT NULL, yearly_kept INTEGER NOT NULL);"
    "INSERT INTO new_play SELECT"
    "  key, (SELECT id FROM profile WHERE profile.name = play.profile),"
    "  level, '', begun, changed,"
    "  row_number() OVER (ORDER BY changed, key), revision,"
    "  journal, text_hash, turns, 0, visit, finished, set_aside, ending,"
    "  outcome, curves, blind_spot, blind_cost, NULL, NULL, NULL, 0, 0, 0, 0"
    "  FROM play;"
    "DROP TABLE play;"
    "ALTER TABLE new_play RENAME TO play;"
    "CREATE INDEX play_by_level ON play (profile, level, saved);"
    "CREATE INDEX play_by_saved ON play (saved);"
    /* The other files that a level is made of, in their order. */
    "CREATE TABLE level_part ("
    "  hash INTEGER NOT NULL, position INTEGER NOT NULL,"
    "  module TEXT NOT NULL, bytes BLOB NOT NULL,"
    "  PRIMARY KEY (hash, position)) WITHOUT ROWID;";

/* What colleagues said of a finished play, a mark for each turn. */
static const char colleagues[] =
    "CREATE TABLE colleague ("
    "  id INTEGER PRIMARY KEY,"
    "  play INTEGER NOT NULL REFERENCES play (key) ON DELETE CASCADE,"
    "  name TEXT NOT NULL, opened INTEGER NOT NULL, UNIQUE (play, name));"
    "CREATE TABLE colleague_mark ("
    "  colleague INTEGER NOT NULL REFERENCES colleague (id)"
    "    ON DELETE CASCADE,"
    "  turn INTEGER NOT NULL, mark INTEGER NOT NULL, words TEXT NOT NULL,"
    "  PRIMARY KEY (colleague, turn)) WITHOUT ROWID;";

/* Campaigns: how far each has come, and what its plays are told of those
 * before. A play is known by its name in the campaign's file. */
static const char weeks[] =
    "CREATE TABLE week ("
    "  key INTEGER PRIMARY KEY,"
    "  profile INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,"
    "  record TEXT NOT NULL, title TEXT NOT NULL,"
    "  begun INTEGER NOT NULL, changed INTEGER NOT NULL,"
    "  finished INTEGER NOT NULL, set_aside INTEGER NOT NULL,"
    "  ending TEXT, outcome INTEGER NOT NULL);"
    "CREATE INDEX week_by_record ON week (profile, record, changed);"
    "CREATE TABLE week_play ("
    "  week INTEGER NOT NULL REFERENCES week (key) ON DELETE CASCADE,"
    "  position INTEGER NOT NULL, name TEXT NOT NULL, ending TEXT NOT NULL,"
    "  outcome INTEGER NOT NULL, currency TEXT,"
    "  sale INTEGER NOT NULL, sale_kept INTEGER NOT NULL,"
    "  yearly INTEGER NOT NULL, yearly_kept INTEGER NOT NULL,"
    "  habit TEXT, labelled INTEGER NOT NULL, called TEXT,"
    "  worst TEXT, worst_cost INTEGER NOT NULL,"
    "  best TEXT, best_gain INTEGER NOT NULL, visit INTEGER NOT NULL,"
    "  PRIMARY KEY (week, position)) WITHOUT ROWID;"
    "CREATE TABLE week_customer ("
    "  week INTEGER NOT NULL REFERENCES week (key) ON DELETE CASCADE,"
    "  position INTEGER NOT NULL, at INTEGER NOT NULL, id TEXT NOT NULL,"
    "  low INTEGER NOT NULL, end INTEGER NOT NULL,"
    "  PRIMARY KEY (week, position, at)) WITHOUT ROWID;"
    /* 0: the conversation is not part of a campaign. */
    "ALTER TABLE play ADD COLUMN week INTEGER NOT NULL DEFAULT 0;";

/* Counts the saves of a campaign and of all of them, as of conversations; and
 * the level of each play, which is known by it where its name has changed. */
static const char week_revisions[] =
    "ALTER TABLE week ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE week ADD COLUMN saved INTEGER NOT NULL DEFAULT 0;"
    "UPDATE week SET saved = (SELECT count(*) FROM week AS other"
    "  WHERE other.changed < week.changed) + 1;"
    "ALTER TABLE week_play ADD COLUMN level TEXT NOT NULL DEFAULT '';";

/* What is to be told to a learning record store (outbox.h). `statement` is
 * emptied once the store has it; the row stays, so that nothing is told twice.
 * `body` stands for what was handed in, whose id is made here. */
static const char outbox[] =
    "ALTER TABLE play ADD COLUMN spent INTEGER NOT NULL DEFAULT 0;"
    "CREATE TABLE outbox ("
    "  number INTEGER PRIMARY KEY,"
    "  play INTEGER NOT NULL REFERENCES play (key) ON DELETE CASCADE,"
    "  id TEXT NOT NULL UNIQUE, body INTEGER NOT NULL,"
    "  statement TEXT NOT NULL, state INTEGER NOT NULL, reason TEXT,"
    "  UNIQUE (play, body));"
    "CREATE INDEX outbox_by_state ON outbox (state, number);"
    /* One row: how the last attempts went. */
    "CREATE TABLE outbox_state ("
    "  tries INTEGER NOT NULL, next INTEGER NOT NULL,"
    "  asked INTEGER NOT NULL, stopped INTEGER NOT NULL,"
    "  told INTEGER NOT NULL, last INTEGER NOT NULL, reason TEXT NOT NULL);"
    "INSERT INTO outbox_state VALUES (0, 0, 0, 0, 0, 0, '');";

/* What a player thought of a conversation before the meter was shown: the line
 * that was picked (NULL: none), and the curve of one customer (guess.h). */
static const char guesses[] =
    "CREATE TABLE guess ("
    "  play INTEGER PRIMARY KEY REFERENCES play (key) ON DELETE CASCADE,"
    "  line INTEGER, customer TEXT NOT NULL, moods TEXT NOT NULL);";

enum { SCHEMA = 7, STEP_PIECES = 3 };

static const char *const steps[SCHEMA][STEP_PIECES] = {
    { first },   { revisions },      { people, plays, colleagues },
    { weeks },   { week_revisions }, { outbox },
    { guesses },
};

static int version_of(sqlite3 *db) {
    return (int)statement_number(statement_of(db, "PRAGMA user_version"), -1);
}

int64_t schema_saves(sqlite3 *db) {
    return statement_number(statement_of(db, "SELECT max(saved) FROM play"), 0);
}

bool schema_is_newer(sqlite3 *db) {
    return version_of(db) > SCHEMA;
}

bool schema_is_old(sqlite3 *db) {
    return version_of(db) < SCHEMA;
}

bool schema_is_there(sqlite3 *db) {
    return version_of(db) > 0;
}

static bool take_step(sqlite3 *db, int version) {
    for (int i = 0; i < STEP_PIECES && steps[version][i]; i++)
        if (!file_run(db, steps[version][i])) return false;
    return true;
}

/* The tables of a file as the SQL that made them, all in one text; "" it has
 * none. mem_free it. */
static char *tables_of(sqlite3 *db) {
    sqlite3_stmt *stmt =
        statement_of(db, "SELECT group_concat(sql, ';') FROM (SELECT sql FROM "
                         "sqlite_schema WHERE sql IS NOT NULL ORDER BY name)");
    const char *text = NULL;
    if (statement_row(stmt)) text = (const char *)sqlite3_column_text(stmt, 0);
    char *tables = mem_text(text ? text : "");
    sqlite3_finalize(stmt);
    return tables;
}

static bool looks_like(sqlite3 *db, const char *tables) {
    char *own = tables_of(db);
    bool same = !strcmp(own, tables);
    mem_free(own);
    return same;
}

/* The version whose tables the file has, or 0: of none that is known here. */
static int version_by_tables(sqlite3 *db) {
    sqlite3 *model = NULL;
    char *tables = tables_of(db);
    int version = 0, found = 0;
    if (sqlite3_open(":memory:", &model) == SQLITE_OK)
        while (!found && version < SCHEMA && take_step(model, version)) {
            version++;
            if (looks_like(model, tables)) found = version;
        }
    sqlite3_close(model);
    mem_free(tables);
    return found;
}

static bool set_version(sqlite3 *db, int version) {
    char set[64];
    snprintf(set, sizeof set, "PRAGMA user_version = %d", version);
    return file_run(db, set);
}

void schema_mend_version(sqlite3 *db) {
    int version = version_by_tables(db);
    if (version && version != version_of(db)) set_version(db, version);
}

bool schema_can_update(sqlite3 *db) {
    if (version_of(db) < 0) return false;
    file_run(db, "PRAGMA foreign_keys=OFF");
    if (!file_run(db, "BEGIN IMMEDIATE")) return true; /* busy: unknown */
    bool ok = true;
    for (int v = version_of(db); ok && v < SCHEMA; v++)
        ok = take_step(db, v);
    ok = ok || (sqlite3_errcode(db) & 0xFF) != SQLITE_ERROR;
    file_run(db, "ROLLBACK");
    return ok;
}

/* The version is read inside the transaction, as two programs may start at
 * once. Foreign keys are off meanwhile, so that tables can be replaced. */
int schema_update(sqlite3 *db) {
    file_run(db, "PRAGMA foreign_keys=OFF");
    if (!file_run(db, "BEGIN IMMEDIATE")) return sqlite3_errcode(db);
    bool ok = true;
    for (int v = version_of(db); ok && v < SCHEMA; v++)
        ok = v >= 0 && take_step(db, v);
    if (ok && set_version(db, SCHEMA) && file_run(db, "COMMIT"))
        return SQLITE_OK;
    int code = sqlite3_errcode(db);
    file_run(db, "ROLLBACK");
    return code == SQLITE_OK ? SQLITE_ERROR : code;
}
