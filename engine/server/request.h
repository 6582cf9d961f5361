/* SPDX-License-Identifier: MIT
 * request.h -- what a phone sends, read from bytes that nobody can trust.
 *
 * Layer:  server (C11).
 * Owns:   nothing; all are values.
 * Errors: false, or a field that says it is not there. */
#ifndef THAW_SERVER_REQUEST_H
#define THAW_SERVER_REQUEST_H

#include "room/poll.h"

enum {
    REQUEST_BODY_MAX = 512,
    REQUEST_CODE = 4, /* letters of a room's code */
    REQUEST_COOKIE = 64
};

/* The cookie "thaw=KLMN.<32 hex digits>": of this room or another one. */
typedef struct RequestCookie {
    char code[REQUEST_CODE + 1];
    PollToken token;
} RequestCookie;
bool request_cookie(const char *header, RequestCookie *out);
void request_write_cookie(const RequestCookie *cookie,
                          char out[REQUEST_COOKIE]);

/* A form's fields; -1 or 0 where a field is missing or no number. */
typedef struct RequestForm {
    int choice, round;
    unsigned question;
    unsigned long long key;
    char code[REQUEST_CODE + 1]; /* as typed, in capitals; "" */
} RequestForm;
void request_form(const char *body, size_t size, RequestForm *out);

/* Four letters, whatever their case, and nothing else; in capitals to `out`. */
bool request_code(const char *text, size_t size, char out[REQUEST_CODE + 1]);

/* Whether a Host header names exactly this address and port, so that no name
 * of a stranger leads here. */
bool request_host(const char *host, const char *address, int port);
/* Whether an Origin, if there is one, is the page of that Host. */
bool request_origin(const char *origin, const char *host);

/* "12-3": what a phone has seen; false: nothing yet. */
bool request_seen(const char *text, unsigned *version, unsigned *changes);

#endif
