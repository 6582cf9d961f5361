/* SPDX-License-Identifier: MIT
 * Copies of the database in the folder backups beside it, one a day. */
#include "store/copies.h"

#include "platform/clock.h"
#include "platform/files.h"
#include "platform/private_file.h"
#include "platform/process.h"

#include <stdio.h>
#include <string.h>

enum {
    DATE_LETTERS = 10, /* 2026-11-21 */
    COPIES_LISTED_MAX = 64,
};

static const char suffix[] = ".db";

/* DIR/backups for DIR/thaw.db. */
static bool folder_of(const char *path, char out[COPY_PATH_CAPACITY]) {
    const char *slash = strrchr(path, '/');
    int size = slash ? snprintf(out, COPY_PATH_CAPACITY, "%.*s/backups",
                                (int)(slash - path), path)
                     : snprintf(out, COPY_PATH_CAPACITY, "backups");
    return size > 0 && size < COPY_PATH_CAPACITY;
}

static bool in_folder(const char *folder, const char *date,
                      char out[COPY_PATH_CAPACITY]) {
    int size =
        snprintf(out, COPY_PATH_CAPACITY, "%s/%s%s", folder, date, suffix);
    return size > 0 && size < COPY_PATH_CAPACITY;
}

static bool today(char date[COPY_DATE_CAPACITY]) {
    clock_local(date, COPY_DATE_CAPACITY, "%Y-%m-%d");
    return *date != '\0';
}

static bool is_copy(const char *name) {
    return strlen(name) == DATE_LETTERS + sizeof suffix - 1 &&
           strspn(name, "0123456789-") == DATE_LETTERS &&
           !strcmp(name + DATE_LETTERS, suffix);
}

/* The dates of the latest copies, the oldest first. */
typedef struct Dates {
    char dates[COPIES_LISTED_MAX][DATE_LETTERS + 1];
    int count;
} Dates;

static void add_date(void *data, const char *name) {
    Dates *dates = data;
    if (!is_copy(name)) return;
    if (dates->count == COPIES_LISTED_MAX) {
        dates->count--;
        memmove(dates->dates[0], dates->dates[1],
                sizeof dates->dates - sizeof dates->dates[0]);
    }
    snprintf(dates->dates[dates->count++], DATE_LETTERS + 1, "%s", name);
}

bool copies_today(const char *path, char copy[COPY_PATH_CAPACITY],
                  char part[COPY_PATH_CAPACITY]) {
    char folder[COPY_PATH_CAPACITY], date[COPY_DATE_CAPACITY];
    if (!folder_of(path, folder) || !today(date) ||
        !in_folder(folder, date, copy))
        return false;
    files_make_folder(folder, true);
    int size = snprintf(part, COPY_PATH_CAPACITY, "%s.part-%ld", copy,
                        process_number());
    return size > 0 && size < COPY_PATH_CAPACITY;
}

static void drop_if_part(void *data, const char *name) {
    const char *folder = data;
    char path[COPY_PATH_CAPACITY];
    if (!strstr(name, ".db.part-")) return;
    int size = snprintf(path, sizeof path, "%s/%s", folder, name);
    if (size > 0 && size < COPY_PATH_CAPACITY) files_remove(path);
}

void copies_drop_parts(const char *path) {
    char folder[COPY_PATH_CAPACITY];
    if (folder_of(path, folder)) files_each(folder, drop_if_part, folder);
}

static void drop_oldest(const char *folder) {
    Dates dates = { .count = 0 };
    char path[COPY_PATH_CAPACITY];
    files_each(folder, add_date, &dates);
    for (int i = 0; i < dates.count - COPIES_KEPT; i++)
        if (in_folder(folder, dates.dates[i], path)) files_remove(path);
}

void copies_keep(const char *path, const char *part, bool made) {
    char folder[COPY_PATH_CAPACITY], copy[COPY_PATH_CAPACITY],
        date[COPY_DATE_CAPACITY];
    if (made && folder_of(path, folder) && today(date) &&
        in_folder(folder, date, copy) && files_move(part, copy))
        drop_oldest(folder);
    else
        files_remove(part);
}

static bool copy_file(const char *from, const char *to) {
    char bytes[1 << 14];
    size_t size = 0;
    private_file_make(to);
    FILE *in = fopen(from, "rb"), *out = fopen(to, "wb");
    bool ok = in && out;
    while (ok && (size = fread(bytes, 1, sizeof bytes, in)) > 0)
        ok = fwrite(bytes, 1, size, out) == size;
    ok = ok && !ferror(in) && files_sync(out);
    if (in) fclose(in);
    if (out && fclose(out) != 0) ok = false;
    if (!ok) files_remove(to);
    return ok;
}

bool copies_exist(const char *path) {
    char folder[COPY_PATH_CAPACITY];
    Dates dates = { .count = 0 };
    return folder_of(path, folder) && files_each(folder, add_date, &dates) &&
           dates.count > 0;
}

void copies_each(const char *path, void (*found)(void *data, const char *copy),
                 void *data) {
    char folder[COPY_PATH_CAPACITY], copy[COPY_PATH_CAPACITY];
    Dates dates = { .count = 0 };
    if (!folder_of(path, folder)) return;
    files_each(folder, add_date, &dates);
    for (int i = 0; i < dates.count; i++)
        if (in_folder(folder, dates.dates[i], copy)) found(data, copy);
}

/* The newest copy not tried yet (one tried has newness -1); -1: none is left.
 */
static int newest_of(const int64_t *newness, int count) {
    int best = -1;
    for (int i = 0; i < count; i++)
        if (newness[i] >= 0 && (best < 0 || newness[i] >= newness[best]))
            best = i;
    return best;
}

bool copies_restore(const char *path,
                    int64_t (*newness)(void *data, const char *copy),
                    void *data, char date[COPY_DATE_CAPACITY]) {
    char folder[COPY_PATH_CAPACITY], copy[COPY_PATH_CAPACITY];
    Dates dates = { .count = 0 };
    int64_t order[COPIES_LISTED_MAX];
    if (!folder_of(path, folder)) return false;
    files_each(folder, add_date, &dates);
    for (int i = 0; i < dates.count; i++)
        order[i] =
            in_folder(folder, dates.dates[i], copy) ? newness(data, copy) : -1;
    for (int best; (best = newest_of(order, dates.count)) >= 0;) {
        snprintf(date, COPY_DATE_CAPACITY, "%s", dates.dates[best]);
        if (in_folder(folder, date, copy) && copy_file(copy, path)) return true;
        order[best] = -1;
    }
    return false;
}
