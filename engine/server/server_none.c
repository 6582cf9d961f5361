/* SPDX-License-Identifier: MIT
 * For builds without libmicrohttpd: there are no phones, and server_open says
 * so. */
#include "server/server.h"

#include <string.h>

bool server_built(void) {
    return false;
}

Server *server_open(const ServerOptions *options, Error *err) {
    (void)options;
    error_set(err, "this Thaw was built without phones (libmicrohttpd): the "
                   "room votes by show of hands");
    return NULL;
}

void server_close(Server *server) {
    (void)server;
}

int server_port(const Server *server) {
    (void)server;
    return 0;
}

const char *server_code(const Server *server) {
    (void)server;
    return "";
}

void server_ask(Server *server, const PollQuestion *question) {
    (void)server;
    (void)question;
}

void server_set_phase(Server *server, PollPhase phase) {
    (void)server;
    (void)phase;
}

void server_tally(Server *server, PollTally *tally) {
    (void)server;
    memset(tally, 0, sizeof *tally);
}

void server_count(Server *server, ServerCount *count) {
    (void)server;
    memset(count, 0, sizeof *count);
}
