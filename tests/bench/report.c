/* SPDX-License-Identifier: MIT
 * report FILE PEOPLE TALKS: makes the talks that are kept in FILE so many, of
 * so many people, spread over two years. Each is a copy of one that was played,
 * with another ending. */
#include <sqlite3.h>

#include <stdio.h>
#include <stdlib.h>

static void run(sqlite3 *db, const char *format, long number) {
    char sql[1000], *why = NULL;
    snprintf(sql, sizeof sql, format, number);
    if (sqlite3_exec(db, sql, NULL, NULL, &why) == SQLITE_OK) return;
    fprintf(stderr, "%s: %s\n", sql, why);
    exit(3);
}

int main(int argc, char **argv) {
    sqlite3 *db;
    long people = argc > 2 ? atol(argv[2]) : 0;
    long talks = argc > 3 ? atol(argv[3]) : 0;
    if (people < 1 || talks < 1 || sqlite3_open(argv[1], &db)) {
        fprintf(stderr, "report FILE PEOPLE TALKS\n");
        return 2;
    }
    run(db, "BEGIN", 0);
    run(db,
        "INSERT INTO profile (name, actor, begun) "
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
        "WHERE i < %ld) SELECT 'Person ' || i, lower(hex(randomblob(16))), 0 "
        "FROM n",
        people);
    run(db,
        "CREATE TEMP TABLE more AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL "
        "SELECT i + 1 FROM n WHERE i < %ld / (SELECT count(*) FROM play)) "
        "SELECT play.* FROM play, n",
        talks);
    run(db,
        "UPDATE more SET key = 1000 + rowid, saved = 1000 + rowid, profile = "
        "(SELECT max(id) FROM profile) - abs(random()) %% %ld, outcome = "
        "abs(random()) %% 4, begun = begun - rowid * 6000000, changed = "
        "changed - rowid * 6000000",
        people);
    run(db, "DELETE FROM play", 0);
    run(db, "INSERT INTO play SELECT * FROM more", 0);
    run(db, "COMMIT", 0);
    return sqlite3_close(db) != SQLITE_OK;
}
