/* SPDX-License-Identifier: MIT */
#include "app/paths.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Too long for its room counts as not there: "" is never a folder. */
__attribute__((format(printf, 2, 3))) static bool
join(char out[PATH_ROOM], const char *format, ...) {
    va_list args;
    va_start(args, format);
    int size = vsnprintf(out, PATH_ROOM, format, args);
    va_end(args);
    if (size >= 0 && size < PATH_ROOM) return true;
    out[0] = '\0';
    return false;
}

static bool holds_game(const char *folder) {
    char tones[PATH_ROOM];
    return join(tones, "%s/game/scripts/tones.lua", folder) &&
           access(tones, R_OK) == 0;
}

static bool up(char *path) {
    char *slash = strrchr(path, '/');
    if (!slash || slash == path) return false;
    *slash = '\0';
    return true;
}

/* From the program upwards: its source tree, or the prefix it is under. */
static bool near_program(char out[PATH_ROOM]) {
    char here[PATH_ROOM];
    ssize_t size = readlink("/proc/self/exe", here, sizeof here - 1);
    if (size <= 0) return false;
    here[size] = '\0';
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

/* The XDG rule: the variable if it is an absolute path, else below home. */
static bool xdg(char out[PATH_ROOM], const char *variable, const char *usual,
                const char *rest) {
    const char *base = getenv(variable);
    if (base && base[0] == '/') return join(out, "%s/thaw/%s", base, rest);
    const char *home = getenv("HOME");
    if (home && home[0] == '/')
        return join(out, "%s/%s/thaw/%s", home, usual, rest);
    out[0] = '\0';
    return false;
}

bool paths_find(Paths *paths, const char *data, Error *err) {
    *paths = (Paths){ .data = "" };
    xdg(paths->own, "XDG_DATA_HOME", ".local/share", "scripts");
    xdg(paths->kept, "XDG_DATA_HOME", ".local/share", "thaw.db");
    xdg(paths->log, "XDG_STATE_HOME", ".local/state", "log.txt");
    if (!find_data(paths, data, err)) return false;
    join(paths->scripts, "%s/game/scripts", paths->data);
    join(paths->assets, "%s/assets", paths->data);
    return true;
}

bool paths_make_folder_of(const char *file, Error *err) {
    char path[PATH_ROOM];
    if (!join(path, "%s", file))
        return error_set(err, "%s: the path is too long", file);
    for (char *at = path + 1; (at = strchr(at, '/')); at++) {
        *at = '\0';
        if (mkdir(path, 0700) != 0 && errno != EEXIST)
            return error_set(err, "%s: %s", path, strerror(errno));
        *at = '/';
    }
    return true;
}
