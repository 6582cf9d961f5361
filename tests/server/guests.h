/* SPDX-License-Identifier: MIT
 * guests.h -- a server with a room, and phones in it, for the tests of this
 *             folder. Include cmocka.h first. */
#ifndef THAW_TESTS_SERVER_GUESTS_H
#define THAW_TESTS_SERVER_GUESTS_H

#include "server/server.h"
#include "server/wire.h"

#include <time.h>

static inline Server *open_room(int limit) {
    Error err = { "" };
    for (int tries = 0; tries < 30; tries++) {
        ServerOptions options = { .port = wire_free_port(),
                                  .limit = limit,
                                  .code = "KLMN" };
        Server *server = server_open(&options, &err);
        if (server) return server;
    }
    fail_msg("%s", err.text);
    return NULL;
}

static inline WirePhone *new_phone(const Server *server) {
    WirePhone *phone = calloc(1, sizeof *phone);
    phone->port = server_port(server);
    phone->from = 1;
    return phone;
}

static inline void drop(WirePhone *phone) {
    wire_hang_up(phone);
    free(phone);
}

static inline void ask(Server *server) {
    PollQuestion question = { .kind = POLL_REPLY,
                              .language = "en",
                              .choices = { "I <see> \"you\" & me.", "No." },
                              .choice_count = 2 };
    server_ask(server, &question);
}

static inline void open_vote(Server *server) {
    ask(server);
    server_set_phase(server, POLL_OPEN);
}

static inline int voted(Server *server) {
    ServerCount count;
    server_count(server, &count);
    return count.voted;
}

static inline int first(Server *server, int choice) {
    PollTally tally;
    server_tally(server, &tally);
    return tally.first[choice];
}

static inline bool shows(const WirePhone *phone, const char *words) {
    return strstr(phone->answer, words) != NULL;
}

/* Milliseconds of a clock that never goes back. */
static inline long long now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

#endif
