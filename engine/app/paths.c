/* SPDX-License-Identifier: MIT
 * Searches for the game's files, going up from the program's folder. */
#include "app/paths.h"

#include "platform/files.h"
#include "platform/folders.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A path that is too long becomes "", which is never a folder. */
__attribute__((format(printf, 2, 3))) static bool
join(char out[PATH_CAPACITY], const char *format, ...) {
    va_list args;
    va_start(args, format);
    int size = vsnprintf(out, PATH_CAPACITY, format, args);
    va_end(args);
    if (size >= 0 && size < PATH_CAPACITY) return true;
    out[0] = '\0';
    return false;
}

static bool holds_game(const char *folder) {
    char tones[PATH_CAPACITY];
    return join(tones, "%s/game/scripts/tones.lua", folder) &&
           files_readable(tones);
}

static bool up(char *path) {
    char *slash = strrchr(path, '/');
    if (!slash || slash == path) return false;
    *slash = '\0';
    return true;
}

/* From the program upwards: its source tree, or the prefix it is under. */
static bool near_program(char out[PATH_CAPACITY]) {
    char here[PATH_CAPACITY];
    if (!folders_program(here, sizeof here)) return false;
    while (up(here)) {
        if (join(out, "%s", here) && holds_game(out)) return true;
        if (join(out, "%s/share/games/thaw", here) && holds_game(out))
            return true;
    }
    return false;
}

static bool find_data(Paths *paths, const char *given, Error *err) {
    const char *said = getenv("THAW_DATA");
    if (!given && said && *said) given = said;
    if (given) {
        if (join(paths->data, "%s", given) && holds_game(given)) return true;
        return error_set(err,
                         "%s: the game's files are not in this folder "
                         "(game/scripts/tones.lua is missing)",
                         given);
    }
    if (near_program(paths->data)) return true;
    paths->data[0] = '\0';
    return error_set(err, "the game's files were found neither above the "
                          "program nor in share/games/thaw; set THAW_DATA to "
                          "the folder that holds game/scripts");
}

/* "" where this user has no such folder. */
static void below(char out[PATH_CAPACITY], UserFolder which, const char *rest) {
    char folder[PATH_CAPACITY];
    if (!folders_of_user(which, folder, sizeof folder) ||
        !join(out, "%s/thaw/%s", folder, rest))
        out[0] = '\0';
}

bool paths_find(Paths *paths, const char *data, Error *err) {
    *paths = (Paths){ .data = "" };
    below(paths->own, FOLDER_DATA, "scripts");
    below(paths->kept, FOLDER_DATA, "thaw.db");
    below(paths->workshops, FOLDER_DATA, "workshops");
    below(paths->log, FOLDER_STATE, "log.txt");
    if (!find_data(paths, data, err)) return false;
    join(paths->scripts, "%s/game/scripts", paths->data);
    join(paths->assets, "%s/assets", paths->data);
    return true;
}

void paths_keep_in(Paths *paths, const char *folder) {
    const char *home = getenv("HOME");
    if (!folder) return;
    if (!strncmp(folder, "~/", 2))
        join(paths->kept, "%s/%s/thaw.db", home ? home : "", folder + 2);
    else
        join(paths->kept, "%s/thaw.db", folder);
}
