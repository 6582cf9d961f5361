/* SPDX-License-Identifier: MIT
 * Loading libraries on POSIX systems. */
#include "platform/shared_library.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

SharedLibrary *shared_library_load(const char *name, int interface) {
    char file[80];
    int size = snprintf(file, sizeof file, "lib%s.so.%d", name, interface);
    if (size < 0 || size >= (int)sizeof file) return NULL;
    return (SharedLibrary *)dlopen(file, RTLD_NOW | RTLD_LOCAL);
}

bool shared_library_find(SharedLibrary *library, const char *name,
                         void *function) {
    void *found = dlsym(library, name);
    if (found) memcpy(function, &found, sizeof found);
    return found != NULL;
}
