/* SPDX-License-Identifier: MIT
 * private_file.h -- a new file that nobody but its owner may open.
 *
 * Layer:  platform (the C library and the system).
 * Owns:   nothing.
 * Errors: false, and errno tells why. */
#ifndef THAW_PLATFORM_PRIVATE_FILE_H
#define THAW_PLATFORM_PRIVATE_FILE_H

#include <stdbool.h>

/* Makes an empty file, for its owner alone; false also when there is one. */
bool private_file_make(const char *path);

#endif
