/* SPDX-License-Identifier: MIT
 * Known folders on POSIX systems: XDG base directories, /proc. */
#include "platform/folders.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const struct {
    const char *variable, *below_home;
} folders[] = {
    [FOLDER_DATA] = { "XDG_DATA_HOME", ".local/share" },
    [FOLDER_STATE] = { "XDG_STATE_HOME", ".local/state" },
};

bool folders_of_user(UserFolder which, char *out, size_t size) {
    const char *base = getenv(folders[which].variable);
    const char *home = getenv("HOME");
    int written = -1;
    if (base && base[0] == '/') /* XDG: a relative path is ignored */
        written = snprintf(out, size, "%s", base);
    else if (home && home[0] == '/')
        written = snprintf(out, size, "%s/%s", home, folders[which].below_home);
    return written >= 0 && (size_t)written < size;
}

bool folders_program(char *out, size_t size) {
    ssize_t bytes = readlink("/proc/self/exe", out, size - 1);
    if (bytes <= 0) return false;
    out[bytes] = '\0';
    return true;
}
