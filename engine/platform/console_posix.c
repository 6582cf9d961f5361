/* SPDX-License-Identifier: MIT
 * Standard streams and terminals on POSIX systems. */
#include "platform/console.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* Opened for reading only: a write then fails instead of being lost silently.
 */
void console_open(void) {
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; stream++) {
        if (fcntl(stream, F_GETFD) != -1 || errno != EBADF) continue;
        /* open takes the lowest free number: this one */
        int opened = open("/dev/null", O_RDONLY);
        if (opened >= 0 && opened != stream) close(opened);
    }
}

bool console_is_terminal(FILE *stream) {
    return isatty(fileno(stream)) == 1;
}

int console_columns(FILE *stream) {
    struct winsize size;
    if (!console_is_terminal(stream)) return 0;
    return ioctl(fileno(stream), TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

ConsoleWait console_wait(FILE *stream, int milliseconds) {
    struct pollfd waited = { .fd = fileno(stream), .events = POLLIN };
    return poll(&waited, 1, milliseconds) > 0 ? CONSOLE_READY : CONSOLE_NOTHING;
}
