/* SPDX-License-Identifier: MIT
 * request.h -- reads what a phone sends, which may be any bytes.
 *
 * Layer:  server (C11).
 * Owns:   nothing; results are values.
 * Errors: false, or a field's value for "missing". */
#ifndef THAW_SERVER_REQUEST_H
#define THAW_SERVER_REQUEST_H

#include "room/poll.h"

enum {
    REQUEST_BODY_MAX = 512, /* bytes */
    REQUEST_CODE = 4,       /* letters of a room's code */
    REQUEST_COOKIE = 64     /* bytes of a cookie, its NUL too */
};

/* The cookie "thaw=KLMN.<32 hex digits>", of any room: compare its code. */
typedef struct RequestCookie {
    char code[REQUEST_CODE + 1];
    PollToken token;
} RequestCookie;
bool request_cookie(const char *header, RequestCookie *out);
void request_write_cookie(const RequestCookie *cookie,
                          char out[REQUEST_COOKIE]);

/* A form's fields. Missing or not a number: choice -1, the others 0. */
typedef struct RequestForm {
    int choice, round;
    unsigned question;
    unsigned long long key;
    char code[REQUEST_CODE + 1]; /* as typed, in capitals; "" */
} RequestForm;
void request_form(const char *body, size_t size, RequestForm *out);

/* Exactly four letters in any case; written to `out` as capitals. */
bool request_code(const char *text, size_t size, char out[REQUEST_CODE + 1]);

/* Whether a Host header is exactly this address and port. Any name is refused,
 * so that a foreign site cannot point its own name here (DNS rebinding). */
bool request_host(const char *host, const char *address, int port);
/* Whether the request comes from our own page: Origin is missing, or matches
 * Host. */
bool request_origin(const char *origin, const char *host);

/* Reads "12-3", PollSight's version and changes as the phone saw them last.
 * False: it has seen nothing yet. */
bool request_seen(const char *text, unsigned *version, unsigned *changes);

#endif
