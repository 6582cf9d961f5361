/* SPDX-License-Identifier: MIT
 * server.h -- phones join a room and vote, over plain HTTP on the local
 *             network.
 *
 * Layer:  server (libmicrohttpd; without it, server_none.c says so).
 * Owns:   a Server owns its threads, its connections and its Poll.
 * Errors: server_open says why there are no phones; the workshop then counts
 *         raised hands.
 *
 * One lock guards the Poll, and is held for one answer at most, never while the
 * network is used. What is drawn, server_tally and server_count, is a copy
 * beside it, made anew with each change, so drawing does not wait for phones.
 * Every function but server_open accepts NULL, a room without phones, and then
 * does nothing. */
#ifndef THAW_SERVER_SERVER_H
#define THAW_SERVER_SERVER_H

#include "core/words/error.h"
#include "room/poll.h"

enum {
    SERVER_PHONES_USUAL = 300,
    SERVER_CODE = 5 /* bytes: four letters and the NUL */
};

typedef struct ServerOptions {
    int port;         /* 0: 80 when permitted, else the first free from 8080 */
    int limit;        /* phones; 0: SERVER_PHONES_USUAL                 */
    const char *code; /* of the room; NULL or "": a new one            */
} ServerOptions;

typedef struct Server Server;

/* Whether this program was built with phones. */
bool server_built(void);
/* NULL with the reason: no free port … Free it with server_close. */
Server *server_open(const ServerOptions *options, Error *err);
void server_close(Server *server);

int server_port(const Server *server);
const char *server_code(const Server *server); /* four letters, or "" */

/* Like poll_ask, poll_set_phase and poll_tally; waiting phones are answered. */
void server_ask(Server *server, const PollQuestion *question);
void server_set_phase(Server *server, PollPhase phase);
void server_tally(Server *server, PollTally *tally);

typedef struct ServerCount {
    int joined, voted, present, limit; /* phones, as poll.h counts them */
    int turned_away; /* phones refused because the limit was reached */
} ServerCount;
void server_count(Server *server, ServerCount *count);

#endif
