/* SPDX-License-Identifier: MIT
 * Known folders on POSIX systems: XDG base directories, /proc. */
#include "platform/folders.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
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

/* Where there is no /proc, as in a bare chroot: the path that was executed. */
static bool as_executed(char *out, size_t size) {
    const char *path = (const char *)getauxval(AT_EXECFN);
    char *whole = path ? realpath(path, NULL) : NULL;
    size_t length = whole ? strlen(whole) : size;
    bool fits = length < size;
    if (fits) memcpy(out, whole, length + 1);
    free(whole);
    return fits;
}

bool folders_program(char *out, size_t size) {
    ssize_t bytes = readlink("/proc/self/exe", out, size - 1);
    if (bytes <= 0) return as_executed(out, size);
    out[bytes] = '\0';
    return true;
}
