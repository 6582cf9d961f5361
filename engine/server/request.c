/* SPDX-License-Identifier: MIT
 * Reads cookies, forms and headers, a byte at a time and never past their
 * end. */
#include "server/request.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int hex_of(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

bool request_code(const char *text, size_t size, char out[REQUEST_CODE + 1]) {
    out[0] = '\0';
    if (size != REQUEST_CODE) return false;
    for (size_t i = 0; i < size; i++) {
        char c = text[i];
        if (c >= 'a' && c <= 'z') c = (char)(c - 'a' + 'A');
        if (c < 'A' || c > 'Z') {
            out[0] = '\0';
            return false;
        }
        out[i] = c;
    }
    out[size] = '\0';
    return true;
}

static bool read_value(const char *value, RequestCookie *out) {
    enum { DIGITS = 2 * POLL_TOKEN, LENGTH = REQUEST_CODE + 1 + DIGITS };
    if (strcspn(value, "; ") != LENGTH || value[REQUEST_CODE] != '.')
        return false;
    if (!request_code(value, REQUEST_CODE, out->code)) return false;
    const char *digits = value + REQUEST_CODE + 1;
    for (int i = 0; i < POLL_TOKEN; i++) {
        int high = hex_of(digits[2 * i]), low = hex_of(digits[2 * i + 1]);
        if (high < 0 || low < 0) return false;
        out->token.bytes[i] = (unsigned char)(high << 4 | low);
    }
    return true;
}

bool request_cookie(const char *header, RequestCookie *out) {
    const char *at = header;
    while (at && *at) {
        while (*at == ' ' || *at == ';')
            at++;
        if (!strncmp(at, "thaw=", 5)) return read_value(at + 5, out);
        at += strcspn(at, ";");
    }
    return false;
}

void request_write_cookie(const RequestCookie *cookie,
                          char out[REQUEST_COOKIE]) {
    int used = snprintf(out, REQUEST_COOKIE, "%s.", cookie->code);
    for (int i = 0; i < POLL_TOKEN; i++)
        used += snprintf(out + used, (size_t)(REQUEST_COOKIE - used), "%02x",
                         cookie->token.bytes[i]);
}

/* ---- forms ---- */

static int small_number(const char *text, size_t size) {
    int number = 0;
    if (!size || size > 6) return -1;
    for (size_t i = 0; i < size; i++) {
        if (text[i] < '0' || text[i] > '9') return -1;
        number = number * 10 + text[i] - '0';
    }
    return number;
}

static unsigned long long key_of(const char *text, size_t size) {
    unsigned long long key = 0;
    if (size != 16) return 0;
    for (size_t i = 0; i < size; i++) {
        int digit = hex_of(text[i]);
        if (digit < 0) return 0;
        key = key << 4 | (unsigned)digit;
    }
    return key;
}

/* A code as people type it: spaces around it do not matter. */
static void typed_code(const char *text, size_t size, RequestForm *out) {
    while (size && (*text == '+' || *text == ' ')) {
        text++;
        size--;
    }
    while (size && (text[size - 1] == '+' || text[size - 1] == ' '))
        size--;
    request_code(text, size, out->code);
}

static void field(const char *name, const char *value, size_t size,
                  RequestForm *out) {
    int number = small_number(value, size);
    switch (*name) {
    case 'c':
        out->choice = number;
        break;
    case 'r':
        out->round = number;
        break;
    case 'q':
        out->question = number < 0 ? 0 : (unsigned)number;
        break;
    case 'k':
        out->key = key_of(value, size);
        break;
    case 'j':
        typed_code(value, size, out);
        break;
    default:
        break;
    }
}

void request_form(const char *body, size_t size, RequestForm *out) {
    *out = (RequestForm){ .choice = -1, .round = -1 };
    size_t at = 0;
    while (at < size) {
        size_t end = at;
        while (end < size && body[end] != '&')
            end++;
        if (end - at >= 2 && body[at + 1] == '=')
            field(body + at, body + at + 2, end - at - 2, out);
        at = end + 1;
    }
}

/* ---- headers ---- */

bool request_host(const char *host, const char *address, int port) {
    char with_port[64];
    if (!host) return false;
    snprintf(with_port, sizeof with_port, "%s:%d", address, port);
    return !strcmp(host, with_port) || (port == 80 && !strcmp(host, address));
}

bool request_origin(const char *origin, const char *host) {
    static const char scheme[] = "http://";
    if (!origin) return true;
    return !strncmp(origin, scheme, sizeof scheme - 1) &&
           !strcmp(origin + sizeof scheme - 1, host);
}

bool request_seen(const char *text, unsigned *version, unsigned *changes) {
    char *end;
    if (!text || *text < '0' || *text > '9') return false;
    *version = (unsigned)strtoul(text, &end, 10);
    if (*end != '-' || end[1] < '0' || end[1] > '9') return false;
    *changes = (unsigned)strtoul(end + 1, &end, 10);
    return !*end;
}
