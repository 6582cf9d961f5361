/* SPDX-License-Identifier: MIT */
#include "store/copies.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { DATE_LETTERS = 10 }; /* 2026-11-21 */

static const char suffix[] = ".db";

/* DIR/backups for DIR/thaw.db. */
static bool folder_of(const char *path, char out[COPY_PATH_ROOM]) {
    const char *slash = strrchr(path, '/');
    int size = slash ? snprintf(out, COPY_PATH_ROOM, "%.*s/backups",
                                (int)(slash - path), path)
                     : snprintf(out, COPY_PATH_ROOM, "backups");
    return size > 0 && size < COPY_PATH_ROOM;
}

static bool in_folder(const char *folder, const char *date,
                      char out[COPY_PATH_ROOM]) {
    int size = snprintf(out, COPY_PATH_ROOM, "%s/%s%s", folder, date, suffix);
    return size > 0 && size < COPY_PATH_ROOM;
}

static bool today(char date[COPY_DATE_ROOM]) {
    time_t now = time(NULL);
    struct tm parts;
    return localtime_r(&now, &parts) &&
           strftime(date, COPY_DATE_ROOM, "%Y-%m-%d", &parts) > 0;
}

static int is_copy(const struct dirent *entry) {
    const char *name = entry->d_name;
    return strlen(name) == DATE_LETTERS + sizeof suffix - 1 &&
           strspn(name, "0123456789-") == DATE_LETTERS &&
           !strcmp(name + DATE_LETTERS, suffix);
}

bool copies_wanted(const char *path, char part[COPY_PATH_ROOM]) {
    char folder[COPY_PATH_ROOM], copy[COPY_PATH_ROOM], date[COPY_DATE_ROOM];
    struct stat info;
    if (!folder_of(path, folder) || !today(date) ||
        !in_folder(folder, date, copy) || stat(copy, &info) == 0)
        return false;
    mkdir(folder, 0700);
    int size =
        snprintf(part, COPY_PATH_ROOM, "%s.part-%ld", copy, (long)getpid());
    return size > 0 && size < COPY_PATH_ROOM;
}

static void drop_oldest(const char *folder) {
    struct dirent **entries;
    char path[COPY_PATH_ROOM], date[COPY_DATE_ROOM];
    int count = scandir(folder, &entries, is_copy, alphasort);
    for (int i = 0; i < count; i++) {
        snprintf(date, sizeof date, "%.*s", DATE_LETTERS, entries[i]->d_name);
        if (i < count - COPIES_KEPT && in_folder(folder, date, path))
            unlink(path);
        free(entries[i]);
    }
    if (count >= 0) free(entries);
}

void copies_keep(const char *path, const char *part, bool made) {
    char folder[COPY_PATH_ROOM], copy[COPY_PATH_ROOM], date[COPY_DATE_ROOM];
    if (made && folder_of(path, folder) && today(date) &&
        in_folder(folder, date, copy) && rename(part, copy) == 0)
        drop_oldest(folder);
    else
        unlink(part);
}

static bool copy_file(const char *from, const char *to) {
    char bytes[1 << 14];
    size_t size = 0;
    FILE *in = fopen(from, "rb"), *out = fopen(to, "wb");
    bool ok = in && out;
    while (ok && (size = fread(bytes, 1, sizeof bytes, in)) > 0)
        ok = fwrite(bytes, 1, size, out) == size;
    ok = ok && !ferror(in) && fflush(out) == 0 && fsync(fileno(out)) == 0;
    if (in) fclose(in);
    if (out && fclose(out) != 0) ok = false;
    if (!ok) unlink(to);
    return ok;
}

bool copies_exist(const char *path) {
    char folder[COPY_PATH_ROOM];
    struct dirent **entries;
    int count =
        folder_of(path, folder) ? scandir(folder, &entries, is_copy, NULL) : -1;
    for (int i = 0; i < count; i++)
        free(entries[i]);
    if (count >= 0) free(entries);
    return count > 0;
}

bool copies_restore(const char *path, bool (*is_good)(const char *path),
                    char date[COPY_DATE_ROOM]) {
    char folder[COPY_PATH_ROOM], copy[COPY_PATH_ROOM];
    struct dirent **entries = NULL;
    bool restored = false;
    int count = folder_of(path, folder)
                    ? scandir(folder, &entries, is_copy, alphasort)
                    : -1;
    for (int i = count - 1; i >= 0; i--) {
        if (!restored) {
            snprintf(date, COPY_DATE_ROOM, "%.*s", DATE_LETTERS,
                     entries[i]->d_name);
            restored = in_folder(folder, date, copy) && is_good(copy) &&
                       copy_file(copy, path);
        }
        free(entries[i]);
    }
    if (count >= 0) free(entries);
    return restored;
}
