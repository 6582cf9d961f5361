/* SPDX-License-Identifier: MIT
 * door.h -- the connections that are open: which of them wait for news, and
 *           which hold up others.
 *
 * Layer:  server (libmicrohttpd, POSIX).
 * Owns:   a Door owns its list of Links; a Link ends with its connection.
 * Errors: none.
 *
 * The library's own time-out begins anew with every byte, so whoever drips a
 * byte a second stays for ever, and enough of them keep everybody else out. So
 * each connection has a deadline: five seconds for a whole request, and again
 * for taking its answer. Only those that we let wait may stay longer.
 *
 * All functions but door_started are called with the server's mutex held. */
#ifndef THAW_SERVER_DOOR_H
#define THAW_SERVER_DOOR_H

#include <microhttpd.h>
#include <stdbool.h>

enum { DOOR_DEADLINE_MS = 5000, DOOR_WAIT_MS = 24000 };

typedef struct Link {
    struct MHD_Connection *connection;
    int socket;
    long long since_ms; /* it began, was answered, or was let go on */
    bool waiting;       /* for news, until: */
    long long until_ms;
    int phone; /* that waits, or -1 */
    struct Link *before, *after;
} Link;

typedef struct Door {
    Link *first;
    int open;
    long long reaped; /* how many had to be shut */
} Door;

Link *door_add(Door *door, struct MHD_Connection *connection, int socket,
               long long now_ms);
void door_remove(Door *door, Link *link);
void door_free(Door *door);

/* The connection is set aside until there is news, or for so long at most. */
void door_wait(Link *link, int phone, long long now_ms);
/* Those that wait go on: of one phone, or of all (-1). */
void door_wake(Door *door, int phone, long long now_ms);
/* Time goes by: ends waits that are over, shuts those past their deadline. */
void door_tick(Door *door, long long now_ms);

#endif
