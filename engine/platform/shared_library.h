/* SPDX-License-Identifier: MIT
 * shared_library.h -- a shared library that is loaded only when it is needed.
 *
 * Layer:  platform (the C library and the system).
 * Owns:   nothing; a loaded library stays loaded until the program ends.
 * Errors: NULL or false when it is not installed, or lacks a function.
 *
 * A linked library is loaded at every start, with all that it needs itself. For
 * what few people use, that is too long to wait. */
#ifndef THAW_PLATFORM_SHARED_LIBRARY_H
#define THAW_PLATFORM_SHARED_LIBRARY_H

#include <stdbool.h>

typedef struct SharedLibrary SharedLibrary;

/* A library by its name, without what the system puts around it, and the number
 * of its interface: "curl" and 4 are libcurl.so.4. */
SharedLibrary *shared_library_load(const char *name, int interface);

/* Sets the function pointer at `function`. */
bool shared_library_find(SharedLibrary *library, const char *name,
                         void *function);

#endif
