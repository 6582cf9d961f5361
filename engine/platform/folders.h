/* SPDX-License-Identifier: MIT
 * folders.h -- the folders that a system has for programs and their users.
 *
 * Layer:  platform (the C library and the system).
 * Owns:   nothing; texts go into the caller's buffer.
 * Errors: false where there is no such folder, or its name does not fit. */
#ifndef THAW_PLATFORM_FOLDERS_H
#define THAW_PLATFORM_FOLDERS_H

#include <stdbool.h>
#include <stddef.h>

typedef enum {
    FOLDER_DATA,  /* what must not be lost */
    FOLDER_STATE, /* what may be: logs */
} UserFolder;

/* Where this user's files of that kind stand, those of all programs; by the
 * XDG base directories on POSIX. */
bool folders_of_user(UserFolder which, char *out, size_t size);
/* The file that this program was started from. */
bool folders_program(char *out, size_t size);

#endif
