/* SPDX-License-Identifier: MIT
 * door.h -- the open connections: which of them wait for news, and which are
 *           past their deadline.
 *
 * Layer:  server (libmicrohttpd).
 * Owns:   a Door owns its list of Links; a Link ends with its connection.
 * Errors: none.
 *
 * The library restarts its own time-out with every byte. A client that sends
 * one byte a second could stay for ever, and enough such clients would keep
 * everybody else out. So each connection has a deadline here: five seconds to
 * send a whole request, and five to take the answer. Only connections that we
 * have told to wait for news stay longer.
 *
 * When there is news for all, a thousand answers are due at once, and whoever
 * votes first would wait for the last of them. So only some are given at a
 * time, and the next with each that is on its way; votes come in between.
 *
 * All functions are called with the server's lock held. */
#ifndef THAW_SERVER_DOOR_H
#define THAW_SERVER_DOOR_H

#include "server/http.h"

#include <stdbool.h>

enum {
    DOOR_DEADLINE_MS = 5000,
    DOOR_WAIT_MS = 24000,
    DOOR_AT_ONCE = 16,    /* answers to those who wait */
    DOOR_ANSWER_MS = 200, /* one that takes longer holds up no other */
};

typedef struct Link {
    struct MHD_Connection *connection;
    int socket;
    long long since_ms; /* when its present deadline began to run */
    bool waiting;       /* for news, until `until_ms` */
    bool due;           /* there is news, and it is not its turn yet */
    bool answering;     /* it had waited, and its answer is on its way */
    long long until_ms;
    int phone; /* the one that waits (poll_join), or -1 */
    struct Link *before, *after;
} Link;

typedef struct Door {
    const Http *http;
    Link *first;
    Link *next_due;   /* none before it is due; NULL: none at all */
    int answering;    /* links */
    int open;         /* connections */
    long long reaped; /* connections closed past their deadline, in all */
} Door;

Link *door_add(Door *door, struct MHD_Connection *connection, int socket,
               long long now_ms);
void door_remove(Door *door, Link *link, long long now_ms);
void door_free(Door *door);

/* Suspends the connection until door_wake, or for DOOR_WAIT_MS at most. */
void door_wait(const Door *door, Link *link, int phone, long long now_ms);
/* Resumes the connections that wait: those of one phone at once, or all (-1),
 * some at a time. */
void door_wake(Door *door, int phone, long long now_ms);
void door_end(Door *door, long long now_ms); /* all of them at once */
/* The answer is sent: the connection may begin its next request. */
void door_answered(Door *door, Link *link, long long now_ms);
/* To be called about once a second: ends waits that are over, and closes the
 * connections past their deadline. */
void door_tick(Door *door, long long now_ms);

#endif
