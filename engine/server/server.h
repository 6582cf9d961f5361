/* SPDX-License-Identifier: MIT
 * server.h -- the workshop's door: phones join a room and vote, over plain
 *             HTTP on the local network.
 *
 * Layer:  server (libmicrohttpd; without it, server_none.c says so).
 * Owns:   a Server owns its threads, its connections and its Poll.
 * Errors: server_open tells why there are no phones; the workshop goes on by
 *         show of hands.
 *
 * What phones may see and do stands behind one mutex, held for as long as a
 * copy takes: whoever draws never waits for the network. Every function takes
 * NULL for a room without phones. */
#ifndef THAW_SERVER_SERVER_H
#define THAW_SERVER_SERVER_H

#include "core/words/error.h"
#include "room/poll.h"

enum { SERVER_PHONES_USUAL = 300, SERVER_CODE = 5 };

typedef struct ServerOptions {
    int port;         /* 0: 80 where it is allowed, else 8080 and above */
    int limit;        /* phones; 0: SERVER_PHONES_USUAL                 */
    const char *code; /* of the room; NULL or "": a new one            */
} ServerOptions;

typedef struct Server Server;

/* Whether this program was built with phones. */
bool server_built(void);
Server *server_open(const ServerOptions *options, Error *err);
void server_close(Server *server);

int server_port(const Server *server);
const char *server_code(const Server *server); /* four letters, or "" */

void server_ask(Server *server, const PollQuestion *question);
void server_set_phase(Server *server, PollPhase phase);
void server_tally(Server *server, PollTally *tally);

typedef struct ServerCount {
    int joined, voted, present, limit;
    int turned_away; /* phones that found the room full */
} ServerCount;
void server_count(Server *server, ServerCount *count);

#endif
