/* SPDX-License-Identifier: MIT
 * folders.h -- the folders where a system keeps programs and users' files.
 *
 * Layer:  platform (the C library and the system).
 * Owns:   nothing; texts go into the caller's buffer.
 * Errors: false when there is no such folder or its path does not fit. */
#ifndef THAW_PLATFORM_FOLDERS_H
#define THAW_PLATFORM_FOLDERS_H

#include <stdbool.h>
#include <stddef.h>

typedef enum {
    FOLDER_DATA,  /* files that must not be lost */
    FOLDER_STATE, /* files that may be lost: logs */
} UserFolder;

/* The folder for this user's files of that kind, shared by all programs; on
 * POSIX by the XDG base directory specification. */
bool folders_of_user(UserFolder which, char *out, size_t size);
/* The path of this program's executable file. */
bool folders_program(char *out, size_t size);

#endif
