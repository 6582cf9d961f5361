/* SPDX-License-Identifier: MIT
 * wire.h -- a phone as the network sees it: real connections over loopback,
 *           bytes as they are sent. For tests and the bench. */
#ifndef THAW_TESTS_SERVER_WIRE_H
#define THAW_TESTS_SERVER_WIRE_H

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { WIRE_ANSWER = 32768, WIRE_PATIENCE_MS = 8000 };

/* From one address of this machine to another; as in platform/network.h. */
static inline int wire_between_addresses(unsigned from, unsigned to, int port) {
    int wire = socket(AF_INET, SOCK_STREAM, 0), one = 1;
    struct sockaddr_in here = { .sin_family = AF_INET };
    struct sockaddr_in there = { .sin_family = AF_INET,
                                 .sin_port = htons((uint16_t)port) };
    here.sin_addr.s_addr = htonl(from);
    there.sin_addr.s_addr = htonl(to);
    setsockopt(wire, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    if (bind(wire, (struct sockaddr *)&here, sizeof here) ||
        connect(wire, (struct sockaddr *)&there, sizeof there)) {
        close(wire);
        return -1;
    }
    return wire;
}

/* From 127.0.0.0 and so many. */
static inline int wire_open(int port, int from) {
    return wire_between_addresses(0x7f000000u + (unsigned)from, 0x7f000001u,
                                  port);
}

/* A port at which nobody listens, as the system gives it. Another program could
 * take it at once: try again with another. */
static inline int wire_free_port(void) {
    int wire = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in here = { .sin_family = AF_INET };
    socklen_t size = sizeof here;
    if (bind(wire, (struct sockaddr *)&here, size) ||
        getsockname(wire, (struct sockaddr *)&here, &size))
        here.sin_port = 0;
    close(wire);
    return ntohs(here.sin_port);
}

static inline bool wire_send(int wire, const char *bytes, size_t size) {
    while (size) {
        ssize_t sent = send(wire, bytes, size, MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes += sent;
        size -= (size_t)sent;
    }
    return true;
}

/* Whether head and body are there. */
static inline bool wire_whole(const char *answer, size_t size) {
    const char *body = strstr(answer, "\r\n\r\n");
    const char *length = strstr(answer, "Content-Length: ");
    if (!body) return false;
    size_t wanted = length ? (size_t)atol(length + 16) : 0;
    return size >= (size_t)(body + 4 - answer) + wanted;
}

/* One answer; its bytes, 0: the connection was closed, -1: none came. */
static inline int wire_read(int wire, char answer[WIRE_ANSWER],
                            int patience_ms) {
    size_t size = 0;
    answer[0] = '\0';
    while (size + 1 < WIRE_ANSWER) {
        struct pollfd ready = { .fd = wire, .events = POLLIN };
        if (poll(&ready, 1, patience_ms) <= 0) return -1;
        ssize_t got = recv(wire, answer + size, WIRE_ANSWER - 1 - size, 0);
        if (got <= 0) return (int)size;
        size += (size_t)got;
        answer[size] = '\0';
        if (wire_whole(answer, size)) break;
    }
    return (int)size;
}

static inline int wire_status(const char *answer) {
    return strncmp(answer, "HTTP/1.1 ", 9) ? 0 : atoi(answer + 9);
}

/* What stands in the answer between two texts; "" where it does not. */
static inline void wire_between(const char *answer, const char *from,
                                const char *to, char *out, size_t size) {
    const char *begin = strstr(answer, from);
    out[0] = '\0';
    if (!begin) return;
    begin += strlen(from);
    const char *end = strstr(begin, to);
    if (!end || (size_t)(end - begin) >= size) return;
    memcpy(out, begin, (size_t)(end - begin));
    out[end - begin] = '\0';
}

/* A phone with its cookie. */
typedef struct WirePhone {
    int port, from, wire;
    unsigned here, there; /* addresses; 0: over loopback, with `from` */
    char cookie[64];
    char answer[WIRE_ANSWER];
} WirePhone;

static inline void wire_hang_up(WirePhone *phone) {
    if (phone->wire > 0) close(phone->wire);
    phone->wire = 0;
}

static inline void wire_dial(WirePhone *phone) {
    phone->wire =
        phone->there
            ? wire_between_addresses(phone->here, phone->there, phone->port)
            : wire_open(phone->port, phone->from);
}

/* `more`: header lines, each with its end. The connection is kept, as browsers
 * do, and opened again where it was shut. */
static inline int wire_ask(WirePhone *phone, const char *method,
                           const char *path, const char *more,
                           const char *body) {
    char request[2048];
    unsigned to = phone->there ? phone->there : 0x7f000001u;
    int size =
        snprintf(request, sizeof request,
                 "%s %s HTTP/1.1\r\nHost: %u.%u.%u.%u:%d\r\n%s%s%s%s"
                 "Content-Length: %zu\r\n\r\n%s",
                 method, path, to >> 24, to >> 16 & 255, to >> 8 & 255,
                 to & 255, phone->port, *phone->cookie ? "Cookie: thaw=" : "",
                 phone->cookie, *phone->cookie ? "\r\n" : "", more ? more : "",
                 body ? strlen(body) : 0, body ? body : "");
    for (int tries = 0; tries < 2; tries++) {
        if (phone->wire <= 0) wire_dial(phone);
        if (phone->wire > 0 && wire_send(phone->wire, request, (size_t)size) &&
            wire_read(phone->wire, phone->answer, WIRE_PATIENCE_MS) > 0)
            break;
        wire_hang_up(phone);
    }
    char cookie[64];
    wire_between(phone->answer, "Set-Cookie: thaw=", ";", cookie,
                 sizeof cookie);
    if (*cookie) memcpy(phone->cookie, cookie, sizeof phone->cookie);
    return wire_status(phone->answer);
}

/* True when it is in: it has a cookie and its page. */
static inline bool wire_join(WirePhone *phone, const char *code) {
    char path[16];
    snprintf(path, sizeof path, "/%s", code);
    return wire_ask(phone, "GET", path, NULL, NULL) == 303 &&
           wire_ask(phone, "GET", "/", NULL, NULL) == 200;
}

/* As the page's script votes, for the question that it was shown. */
static inline int wire_vote(WirePhone *phone, int question, int round,
                            int choice) {
    char body[64];
    snprintf(body, sizeof body, "c=%d&q=%d&r=%d", choice, question, round);
    return wire_ask(phone, "POST", "/vote", "X-Thaw: 1\r\n", body);
}

#endif
