/* SPDX-License-Identifier: MIT
 * A new file with the permissions of its owner alone, from its first moment on.
 */
#include "platform/private_file.h"

#include <fcntl.h>
#include <unistd.h>

bool private_file_make(const char *path) {
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    return file >= 0 && close(file) == 0;
}
