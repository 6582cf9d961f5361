/* SPDX-License-Identifier: MIT
 * state.h -- what a Server is made of; for this folder alone: server.c opens it
 *            and speaks for the room, routes.c answers phones.
 *
 * Layer:  server (libmicrohttpd).
 * Owns:   see server.h.
 * Errors: none. */
#ifndef THAW_SERVER_STATE_H
#define THAW_SERVER_STATE_H

#include "platform/monitor.h"
#include "platform/thread.h"
#include "server/door.h"
#include "server/request.h"
#include "server/server.h"

typedef struct ServerShown {
    ServerCount count;
    PollTally tally;
} ServerShown;

struct Server {
    Http http;
    struct MHD_Daemon *daemon;
    int port, limit;
    char code[SERVER_CODE];
    unsigned long long secret; /* random; form keys are derived from it */
    Thread *timekeeper;
    Monitor *shown_lock; /* guards the next two: held for a copy, no longer */
    ServerShown shown;   /* what windows read, so that no frame has to wait */
    bool over;           /* the timekeeper is to end */
    Monitor *monitor;    /* guards the two numbers; woken at each change */
    unsigned next_turn, turn; /* who holds the lock: see server_lock */
    /* Guarded by the lock: */
    bool ending;
    Poll *poll;
    Door door;
    int turned_away;
};

long long server_now_ms(void);
/* The lock is given in the order in which it was asked for. A plain mutex
 * would let the thread that answers a thousand phones take it again and again,
 * while the one that draws waits for the last of them. */
void server_lock(Server *server);
void server_unlock(Server *server);
/* Makes `shown` again; after each change, with the lock held. */
void server_show(Server *server);

/* routes.c: libmicrohttpd's access handler. It is called several times for one
 * request, as the parts arrive. */
enum MHD_Result server_handle(void *data, struct MHD_Connection *connection,
                              const char *path, const char *method,
                              const char *version, const char *body,
                              size_t *size, void **state);
/* The connection's entry in the door's list. */
Link *server_link(const Server *server, struct MHD_Connection *connection);

#endif
