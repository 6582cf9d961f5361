/* SPDX-License-Identifier: MIT
 * Opens and closes the server, keeps its deadlines, and passes questions and
 * tallies between the workshop and the Poll.
 *
 * One thread of the library answers requests (routes.c); one of ours keeps the
 * deadlines (door_tick). Both, and the thread that draws, use one lock. */
#include "server/server.h"

#include "core/base/mem.h"
#include "platform/clock.h"
#include "platform/process.h"
#include "server/state.h"

#include <microhttpd.h>
#include <stdio.h>
#include <string.h>

enum {
    PORT_HTTP = 80,
    PORT_USUAL = 8080,
    PORTS_TRIED = 10,
    LIBRARY_TIMEOUT_S = 40, /* for idle connections; door.h is stricter */
    TICK_MS = 200,
    MEMORY_EACH = 4096, /* bytes of a request's headers */
    CONNECTIONS_SPARE = 3000,
    FAREWELL_MS = 400
};

bool server_built(void) {
    return true;
}

long long server_now_ms(void) {
    return clock_steady_ns() / 1000000;
}

void server_lock(Server *server) {
    monitor_enter(server->monitor);
    unsigned mine = server->next_turn++;
    while (server->turn != mine)
        monitor_wait(server->monitor, -1);
    monitor_leave(server->monitor);
}

void server_unlock(Server *server) {
    monitor_enter(server->monitor);
    server->turn++;
    if (server->turn != server->next_turn) monitor_wake(server->monitor);
    monitor_leave(server->monitor);
}

void server_show(Server *server) {
    ServerShown shown;
    Poll *poll = server->poll;
    shown.count = (ServerCount){ poll_joined(poll), poll_voted(poll),
                                 poll_present(poll, server_now_ms()),
                                 server->limit, server->turned_away };
    poll_tally(poll, &shown.tally);
    monitor_enter(server->shown_lock);
    server->shown = shown;
    monitor_leave(server->shown_lock);
}

/* ---- connections ---- */

static void completed(void *data, struct MHD_Connection *connection,
                      void **state, enum MHD_RequestTerminationCode why) {
    Server *server = data;
    Link *link = server_link(server, connection);
    (void)why;
    mem_free(*state);
    *state = NULL;
    if (!link) return;
    server_lock(server);
    door_answered(&server->door, link, server_now_ms());
    server_unlock(server);
}

static void connected(void *data, struct MHD_Connection *connection,
                      void **context,
                      enum MHD_ConnectionNotificationCode what) {
    Server *server = data;
    const union MHD_ConnectionInfo *info = server->http.get_connection_info(
        connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    server_lock(server);
    if (what == MHD_CONNECTION_NOTIFY_STARTED && info)
        *context = door_add(&server->door, connection, info->connect_fd,
                            server_now_ms());
    if (what == MHD_CONNECTION_NOTIFY_CLOSED && *context) {
        door_remove(&server->door, *context, server_now_ms());
        *context = NULL;
    }
    server_unlock(server);
}

/* ---- opening ---- */

/* Whether to go on after the time between two ticks. */
static bool next_tick(Server *server) {
    monitor_enter(server->shown_lock);
    if (!server->over) monitor_wait(server->shown_lock, TICK_MS);
    bool on = !server->over;
    monitor_leave(server->shown_lock);
    return on;
}

static void keep_time(void *data) {
    Server *server = data;
    while (next_tick(server)) {
        server_lock(server);
        if (!server->ending) door_tick(&server->door, server_now_ms());
        server_show(server); /* a phone that went silent is not present */
        server_unlock(server);
    }
}

static void quiet(void *data, const char *format, va_list args) {
    (void)data;
    (void)format;
    (void)args;
}

/* Without MHD_OPTION_LISTENING_ADDRESS_REUSE: it would let a second program
 * listen at the same port, and the system would share the phones out. */
static bool listen_at(Server *server, int port) {
    unsigned max = (unsigned)server->limit * 2 + CONNECTIONS_SPARE;
    unsigned from_one = (unsigned)server->limit * 2 + 500;
    server->port = port; /* before the first request, which looks at it */
    server->daemon = server->http.start_daemon(
        MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME |
            MHD_USE_ERROR_LOG,
        (uint16_t)port, NULL, NULL, server_handle, server,
        MHD_OPTION_EXTERNAL_LOGGER, quiet, NULL, MHD_OPTION_CONNECTION_LIMIT,
        max, MHD_OPTION_PER_IP_CONNECTION_LIMIT, from_one,
        MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)LIBRARY_TIMEOUT_S,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)MEMORY_EACH,
        MHD_OPTION_NOTIFY_COMPLETED, completed, server,
        MHD_OPTION_NOTIFY_CONNECTION, connected, server, MHD_OPTION_END);
    return server->daemon != NULL;
}

static bool listen_somewhere(Server *server, int port, Error *err) {
    if (port) {
        if (listen_at(server, port)) return true;
        return error_set(err,
                         "port %d is taken or not allowed; --port names "
                         "another one",
                         port);
    }
    if (listen_at(server, PORT_HTTP)) return true;
    for (int i = 0; i < PORTS_TRIED; i++)
        if (listen_at(server, PORT_USUAL + i)) return true;
    return error_set(err,
                     "ports %d to %d are all taken; --port names another one",
                     PORT_USUAL, PORT_USUAL + PORTS_TRIED - 1);
}

/* Letters that are hard to confuse, without vowels, so that the code is never a
 * word. */
static void new_code(char out[SERVER_CODE]) {
    static const char letters[] = "BCDFGHJKLMNPQRTVWXYZ";
    unsigned char random[SERVER_CODE - 1];
    if (!process_random(random, sizeof random))
        memset(random, (int)(server_now_ms() & 255), sizeof random);
    for (size_t i = 0; i < sizeof random; i++)
        out[i] = letters[random[i] % (sizeof letters - 1)];
    out[SERVER_CODE - 1] = '\0';
}

static void set_code(Server *server, const char *code) {
    char good[REQUEST_CODE + 1];
    if (code && request_code(code, strlen(code), good))
        memcpy(server->code, good, sizeof server->code);
    else
        new_code(server->code);
}

Server *server_open(const ServerOptions *options, Error *err) {
    Server *server = mem_alloc(sizeof *server);
    server->limit = options->limit ? options->limit : SERVER_PHONES_USUAL;
    server->door.http = &server->http;
    server->monitor = monitor_new();
    server->shown_lock = monitor_new();
    server->poll = poll_new(server->limit);
    set_code(server, options->code);
    if (!process_random(&server->secret, sizeof server->secret))
        server->secret = (unsigned long long)clock_steady_ns();
    server_show(server);
    process_raise_file_limit(); /* each connection is an open file */
    bool ok = http_load(&server->http, err) &&
              listen_somewhere(server, options->port, err);
    if (ok) {
        server->timekeeper = thread_start(keep_time, server);
        if (!server->timekeeper)
            ok = error_set(err, "no thread can be started for the phones");
    }
    if (ok) return server;
    server_close(server);
    return NULL;
}

/* Answers every request that waits with "it is over", and gives the phones a
 * moment to receive that. */
static void say_farewell(Server *server) {
    enum { STEP_MS = 20 };
    server_lock(server);
    bool any = server->door.open > 0;
    door_wake(&server->door, -1, server_now_ms());
    server_unlock(server);
    for (int gone = 0; any && gone < FAREWELL_MS; gone += STEP_MS) {
        clock_sleep_ms(STEP_MS);
        server_lock(server);
        any = server->door.open > 0;
        server_unlock(server);
    }
}

void server_close(Server *server) {
    if (!server) return;
    if (server->daemon) say_farewell(server);
    server_lock(server);
    server->ending = true;
    door_end(&server->door, server_now_ms());
    server_unlock(server);
    monitor_enter(server->shown_lock);
    server->over = true;
    monitor_wake(server->shown_lock);
    monitor_leave(server->shown_lock);
    thread_join(server->timekeeper);
    if (server->daemon) server->http.stop_daemon(server->daemon);
    door_free(&server->door);
    poll_free(server->poll);
    monitor_free(server->monitor);
    monitor_free(server->shown_lock);
    mem_free(server);
}

/* ---- for the workshop ---- */

int server_port(const Server *server) {
    return server ? server->port : 0;
}

const char *server_code(const Server *server) {
    return server ? server->code : "";
}

void server_ask(Server *server, const PollQuestion *question) {
    if (!server) return;
    server_lock(server);
    poll_ask(server->poll, question);
    server_show(server);
    door_wake(&server->door, -1, server_now_ms());
    server_unlock(server);
}

void server_set_phase(Server *server, PollPhase phase) {
    if (!server) return;
    server_lock(server);
    poll_set_phase(server->poll, phase);
    server_show(server);
    door_wake(&server->door, -1, server_now_ms());
    server_unlock(server);
}

static ServerShown shown_of(Server *server) {
    ServerShown shown = { 0 };
    if (!server) return shown;
    monitor_enter(server->shown_lock);
    shown = server->shown;
    monitor_leave(server->shown_lock);
    return shown;
}

void server_tally(Server *server, PollTally *tally) {
    *tally = shown_of(server).tally;
}

void server_count(Server *server, ServerCount *count) {
    *count = shown_of(server).count;
}
