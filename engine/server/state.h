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

struct Server {
    Http http;
    struct MHD_Daemon *daemon;
    int port, limit;
    char code[SERVER_CODE];
    unsigned long long secret; /* random; form keys are derived from it */
    Monitor *monitor; /* guards all below; woken when the server ends */
    bool ending;
    Thread *timekeeper;
    Poll *poll;
    Door door;
    int turned_away;
};

long long server_now_ms(void);
void server_lock(Server *server);
void server_unlock(Server *server);

/* routes.c: libmicrohttpd's access handler. It is called several times for one
 * request, as the parts arrive. */
enum MHD_Result server_handle(void *data, struct MHD_Connection *connection,
                              const char *path, const char *method,
                              const char *version, const char *body,
                              size_t *size, void **state);
/* The connection's entry in the door's list. */
Link *server_link(const Server *server, struct MHD_Connection *connection);

#endif
