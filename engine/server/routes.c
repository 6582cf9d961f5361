/* SPDX-License-Identifier: MIT
 * Answers requests by a fixed list of routes. No answer can contain the tally,
 * because a PollSight has none. */
#include "server/state.h"

#include "core/base/format.h"
#include "core/base/hash.h"
#include "core/base/mem.h"
#include "platform/network.h"
#include "platform/process.h"
#include "server/address.h"
#include "server/page.h"

#include <stdio.h>
#include <string.h>

/* One request while its parts arrive. */
typedef struct Incoming {
    char body[REQUEST_BODY_MAX];
    size_t size;
    bool too_large, waited;
} Incoming;

/* ---- answers ---- */

static const char page_policy[] =
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src "
    "'self'; img-src data:; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'";

static void add_usual_headers(const Server *server,
                              struct MHD_Response *response, const char *type) {
    server->http.add_response_header(response, "Content-Type", type);
    server->http.add_response_header(response, "Content-Security-Policy",
                                     page_policy);
    server->http.add_response_header(response, "X-Content-Type-Options",
                                     "nosniff");
    server->http.add_response_header(response, "Referrer-Policy",
                                     "same-origin");
}

static enum MHD_Result send_response(const Server *server,
                                     struct MHD_Connection *connection,
                                     unsigned status,
                                     struct MHD_Response *response) {
    enum MHD_Result result =
        server->http.queue_response(connection, status, response);
    server->http.destroy_response(response);
    return result;
}

/* Takes ownership of the text. */
static struct MHD_Response *response_of(const Server *server, Text *text,
                                        const char *type) {
    size_t size = text->size;
    char *bytes = text_take(text);
    struct MHD_Response *response = server->http.create_response_from_buffer(
        size, bytes, MHD_RESPMEM_MUST_COPY);
    mem_free(bytes);
    add_usual_headers(server, response, type);
    server->http.add_response_header(response, "Cache-Control", "no-store");
    return response;
}

static enum MHD_Result send_page(const Server *server,
                                 struct MHD_Connection *connection,
                                 unsigned status, Text *text) {
    struct MHD_Response *response =
        response_of(server, text, "text/html; charset=utf-8");
    return send_response(server, connection, status, response);
}

static enum MHD_Result send_told(const Server *server,
                                 struct MHD_Connection *connection,
                                 unsigned status, const PhoneWords *words,
                                 const char *heading, const char *told) {
    Text text = { 0 };
    page_write_told(&text, words, heading, told);
    return send_page(server, connection, status, &text);
}

static enum MHD_Result send_fixed(const Server *server,
                                  struct MHD_Connection *connection,
                                  const char *bytes, const char *type) {
    struct MHD_Response *response = server->http.create_response_from_buffer(
        strlen(bytes), (void *)(size_t)bytes, MHD_RESPMEM_PERSISTENT);
    add_usual_headers(server, response, type);
    server->http.add_response_header(response, "Cache-Control", "max-age=3600");
    return send_response(server, connection, MHD_HTTP_OK, response);
}

static enum MHD_Result send_elsewhere(const Server *server,
                                      struct MHD_Connection *connection,
                                      const char *where,
                                      const RequestCookie *cookie) {
    Text nothing = { 0 };
    char value[REQUEST_COOKIE], header[REQUEST_COOKIE + 80];
    struct MHD_Response *response = response_of(server, &nothing, "text/plain");
    server->http.add_response_header(response, "Location", where);
    if (cookie) {
        request_write_cookie(cookie, value);
        snprintf(header, sizeof header,
                 "thaw=%s; HttpOnly; SameSite=Strict; Path=/; Max-Age=43200",
                 value);
        server->http.add_response_header(response, "Set-Cookie", header);
    }
    return send_response(server, connection, MHD_HTTP_SEE_OTHER, response);
}

/* ---- who asks ---- */

static const char *header(const Server *server,
                          struct MHD_Connection *connection, const char *name) {
    return server->http.lookup_connection_value(connection, MHD_HEADER_KIND,
                                                name);
}

static const PhoneWords *words_for(const Server *server,
                                   struct MHD_Connection *connection) {
    return phone_words(header(server, connection, "Accept-Language"));
}

/* The local address of this connection, in digits. */
static bool own_address(const Server *server, struct MHD_Connection *connection,
                        char out[ADDRESS_CAPACITY]) {
    unsigned ipv4;
    const union MHD_ConnectionInfo *info = server->http.get_connection_info(
        connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    if (!info || !network_own_address(info->connect_fd, &ipv4)) return false;
    address_write(ipv4, out);
    return true;
}

static bool right_host(const Server *server,
                       struct MHD_Connection *connection) {
    char address[ADDRESS_CAPACITY];
    return own_address(server, connection, address) &&
           request_host(header(server, connection, "Host"), address,
                        server->port);
}

static unsigned long long key_of(const Server *server, const PollToken *token) {
    Hash hash = hash_number(HASH_START, server->secret);
    return hash_bytes(hash, token->bytes, POLL_TOKEN);
}

static int known_phone(Server *server, const PollToken *token) {
    int before = poll_joined(server->poll);
    int phone = poll_join(server->poll, token, server_now_ms());
    if (poll_joined(server->poll) != before) server_show(server);
    return phone;
}

/* The phone that sent a request, by its cookie. When the code is this room's
 * and the token is unknown, the phone joined before the program was restarted,
 * so it is added again. Call with the lock held. */
static int phone_of(Server *server, struct MHD_Connection *connection,
                    PollToken *token) {
    RequestCookie cookie;
    if (!request_cookie(header(server, connection, "Cookie"), &cookie) ||
        strcmp(cookie.code, server->code) != 0)
        return POLL_STRANGER;
    *token = cookie.token;
    return known_phone(server, &cookie.token);
}

/* ---- the page and its news ---- */

static void add_seen(const Server *server, struct MHD_Response *response,
                     const PollSight *sight) {
    char seen[32];
    snprintf(seen, sizeof seen, "%u-%u", sight->version, sight->changes);
    server->http.add_response_header(response, "X-Thaw", seen);
}

/* A whole page, or only the part that changes. Call with the lock held: the
 * PollSight borrows its texts from the poll. */
static void write_sight(Server *server, const PhoneWords *words, int phone,
                        const PollToken *token, PageTold told, bool whole,
                        PollSight *sight, Text *text) {
    PhonePage page = { .words = words,
                       .key = key_of(server, token),
                       .told = told };
    poll_sight(server->poll, phone, &page.sight);
    *sight = page.sight;
    if (whole)
        page_write(text, &page);
    else
        page_write_main(text, &page);
}

static enum MHD_Result send_full(Server *server,
                                 struct MHD_Connection *connection) {
    char text[200];
    const PhoneWords *words = words_for(server, connection);
    format_write(text, sizeof text, words->full, server->limit);
    return send_told(server, connection, MHD_HTTP_SERVICE_UNAVAILABLE, words,
                     words->title, text);
}

static enum MHD_Result send_code_form(const Server *server,
                                      struct MHD_Connection *connection,
                                      bool wrong) {
    Text text = { 0 };
    page_write_code(&text, words_for(server, connection), wrong);
    return send_page(server, connection,
                     wrong ? MHD_HTTP_FORBIDDEN : MHD_HTTP_OK, &text);
}

static PageTold told_by(const Server *server,
                        struct MHD_Connection *connection) {
    const char *told = server->http.lookup_connection_value(
        connection, MHD_GET_ARGUMENT_KIND, "told");
    int number = told && told[0] >= '0' && told[0] <= '3' && !told[1]
                     ? told[0] - '0'
                     : 0;
    return (PageTold)number;
}

static enum MHD_Result get_page(Server *server,
                                struct MHD_Connection *connection) {
    Text text = { 0 };
    PollToken token;
    PollSight sight;
    server_lock(server);
    int phone = phone_of(server, connection, &token);
    if (phone >= 0)
        write_sight(server, words_for(server, connection), phone, &token,
                    told_by(server, connection), true, &sight, &text);
    server_unlock(server);
    if (phone == POLL_FULL) return send_full(server, connection);
    if (phone < 0) return send_code_form(server, connection, false);
    return send_page(server, connection, MHD_HTTP_OK, &text);
}

Link *server_link(const Server *server, struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = server->http.get_connection_info(
        connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    return info ? info->socket_context : NULL;
}

/* Whether the phone has seen the present state already. Then its request waits
 * for news, and is answered the second time it comes here. */
static bool waits(Server *server, struct MHD_Connection *connection,
                  Incoming *incoming, int phone) {
    unsigned version, changes;
    PollSight sight;
    Link *link = server_link(server, connection);
    const char *seen = server->http.lookup_connection_value(
        connection, MHD_GET_ARGUMENT_KIND, "seen");
    if (incoming->waited || !link || server->ending ||
        !request_seen(seen, &version, &changes))
        return false;
    poll_sight(server->poll, phone, &sight);
    if (sight.version != version || sight.changes != changes) return false;
    incoming->waited = true;
    door_wait(&server->door, link, phone, server_now_ms());
    return true;
}

static enum MHD_Result get_news(Server *server,
                                struct MHD_Connection *connection,
                                Incoming *incoming) {
    Text text = { 0 };
    PollToken token;
    PollSight sight;
    server_lock(server);
    int phone = phone_of(server, connection, &token);
    bool wait = phone >= 0 && waits(server, connection, incoming, phone);
    if (phone >= 0 && !wait)
        write_sight(server, words_for(server, connection), phone, &token,
                    PAGE_PLAIN, false, &sight, &text);
    server_unlock(server);
    if (wait) return MHD_YES;
    if (phone < 0)
        return send_told(server, connection, MHD_HTTP_UNAUTHORIZED,
                         words_for(server, connection), "", "");
    struct MHD_Response *response =
        response_of(server, &text, "text/html; charset=utf-8");
    add_seen(server, response, &sight);
    return send_response(server, connection, MHD_HTTP_OK, response);
}

/* ---- joining ---- */

/* A phone that has joined already keeps its token, so it is counted once. */
static enum MHD_Result join(Server *server, struct MHD_Connection *connection) {
    RequestCookie cookie = { "", { { 0 } } };
    PollToken token;
    server_lock(server);
    int phone = phone_of(server, connection, &token);
    if (phone == POLL_STRANGER) {
        memcpy(cookie.code, server->code, sizeof cookie.code);
        bool known = process_random(cookie.token.bytes, POLL_TOKEN);
        phone = known ? known_phone(server, &cookie.token) : POLL_FULL;
    }
    if (phone == POLL_FULL) {
        server->turned_away++;
        server_show(server);
    }
    server_unlock(server);
    if (phone == POLL_FULL) return send_full(server, connection);
    return send_elsewhere(server, connection, "/",
                          *cookie.code ? &cookie : NULL);
}

static bool is_our_code(const Server *server, const char *code) {
    return *code && !strcmp(code, server->code);
}

static enum MHD_Result join_typed(Server *server,
                                  struct MHD_Connection *connection,
                                  const Incoming *incoming) {
    RequestForm form;
    request_form(incoming->body, incoming->size, &form);
    if (!is_our_code(server, form.code))
        return send_code_form(server, connection, true);
    return join(server, connection);
}

/* ---- voting ---- */

static PageTold told_of(PollAnswer answer) {
    switch (answer) {
    case POLL_STALE:
        return PAGE_STALE;
    case POLL_SHUT:
        return PAGE_SHUT;
    case POLL_WRONG:
        return PAGE_WRONG;
    case POLL_TAKEN:
        break;
    }
    return PAGE_PLAIN;
}

/* Guards against forged votes (CSRF). Our script sets a header that a form on
 * another site cannot set; without the script, our form contains a key that
 * only this phone's page was given. */
static bool is_from_page(const Server *server,
                         struct MHD_Connection *connection,
                         const RequestForm *form, const PollToken *token) {
    return header(server, connection, "X-Thaw") ||
           form->key == key_of(server, token);
}

static enum MHD_Result send_vote(const Server *server,
                                 struct MHD_Connection *connection, Text *text,
                                 const PollSight *sight, PageTold told) {
    char where[16];
    if (!header(server, connection, "X-Thaw")) {
        text_free(text);
        format_write(where, sizeof where, told ? "/?told=%d" : "/", (int)told);
        return send_elsewhere(server, connection, where, NULL);
    }
    struct MHD_Response *response =
        response_of(server, text, "text/html; charset=utf-8");
    add_seen(server, response, sight);
    server->http.add_response_header(response, "X-Told", told ? "1" : "0");
    return send_response(server, connection, MHD_HTTP_OK, response);
}

static enum MHD_Result vote(Server *server, struct MHD_Connection *connection,
                            const Incoming *incoming) {
    RequestForm form;
    PollToken token;
    PollSight sight;
    Text text = { 0 };
    PageTold told = PAGE_PLAIN;
    const PhoneWords *words = words_for(server, connection);
    request_form(incoming->body, incoming->size, &form);
    server_lock(server);
    int phone = phone_of(server, connection, &token);
    bool ours = phone >= 0 && is_from_page(server, connection, &form, &token);
    if (ours) {
        told = told_of(poll_vote(server->poll, phone, form.question, form.round,
                                 form.choice));
        server_show(server);
        write_sight(server, words, phone, &token, told, false, &sight, &text);
        door_wake(&server->door, phone, server_now_ms());
    }
    server_unlock(server);
    if (ours) return send_vote(server, connection, &text, &sight, told);
    if (phone >= 0)
        return send_told(server, connection, MHD_HTTP_FORBIDDEN, words,
                         words->title, words->refused);
    if (header(server, connection, "X-Thaw"))
        return send_told(server, connection, MHD_HTTP_UNAUTHORIZED, words, "",
                         "");
    return send_code_form(server, connection, false);
}

/* ---- routes ---- */

static enum MHD_Result get(Server *server, struct MHD_Connection *connection,
                           const char *path, Incoming *incoming) {
    char code[REQUEST_CODE + 1];
    if (!strcmp(path, "/")) return get_page(server, connection);
    if (!strcmp(path, "/state")) return get_news(server, connection, incoming);
    if (!strcmp(path, "/style.css"))
        return send_fixed(server, connection, page_style,
                          "text/css; charset=utf-8");
    if (!strcmp(path, "/phone.js"))
        return send_fixed(server, connection, page_script,
                          "text/javascript; charset=utf-8");
    if (request_code(path + 1, strlen(path + 1), code)) {
        if (is_our_code(server, code)) return join(server, connection);
        return send_code_form(server, connection, true);
    }
    const PhoneWords *words = words_for(server, connection);
    return send_told(server, connection, MHD_HTTP_NOT_FOUND, words,
                     words->title, words->not_found);
}

static enum MHD_Result post(Server *server, struct MHD_Connection *connection,
                            const char *path, const Incoming *incoming) {
    const PhoneWords *words = words_for(server, connection);
    const char *host = header(server, connection, "Host");
    if (!request_origin(header(server, connection, "Origin"), host))
        return send_told(server, connection, MHD_HTTP_FORBIDDEN, words,
                         words->title, words->refused);
    if (!strcmp(path, "/vote")) return vote(server, connection, incoming);
    if (!strcmp(path, "/join")) return join_typed(server, connection, incoming);
    return send_told(server, connection, MHD_HTTP_NOT_FOUND, words,
                     words->title, words->not_found);
}

static enum MHD_Result answer(Server *server, struct MHD_Connection *connection,
                              const char *path, const char *method,
                              Incoming *incoming) {
    const PhoneWords *words = words_for(server, connection);
    if (!right_host(server, connection))
        return send_told(server, connection, MHD_HTTP_MISDIRECTED_REQUEST,
                         words, words->title, words->refused);
    if (incoming->too_large)
        return send_told(server, connection, MHD_HTTP_CONTENT_TOO_LARGE, words,
                         words->title, words->refused);
    if (!strcmp(method, "GET") || !strcmp(method, "HEAD"))
        return get(server, connection, path, incoming);
    if (!strcmp(method, "POST"))
        return post(server, connection, path, incoming);
    return send_told(server, connection, MHD_HTTP_METHOD_NOT_ALLOWED, words,
                     words->title, words->not_found);
}

/* Whether Content-Length is over the limit; then the body is not read. */
static bool says_too_large(const Server *server,
                           struct MHD_Connection *connection) {
    const char *length = header(server, connection, "Content-Length");
    return length && (strlen(length) > 3 || strcmp(length, "512") > 0) &&
           !(strlen(length) < 3);
}

enum MHD_Result server_handle(void *data, struct MHD_Connection *connection,
                              const char *path, const char *method,
                              const char *version, const char *body,
                              size_t *size, void **state) {
    Server *server = data;
    Incoming *incoming = *state;
    (void)version;
    if (!incoming) {
        *state = incoming = mem_alloc(sizeof *incoming);
        incoming->too_large = says_too_large(server, connection);
        if (incoming->too_large)
            return answer(server, connection, path, method, incoming);
        return MHD_YES;
    }
    if (!*size) return answer(server, connection, path, method, incoming);
    if (incoming->size + *size > REQUEST_BODY_MAX)
        incoming->too_large = true;
    else {
        memcpy(incoming->body + incoming->size, body, *size);
        incoming->size += *size;
    }
    *size = 0;
    return MHD_YES;
}
