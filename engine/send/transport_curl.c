/* SPDX-License-Identifier: MIT
 * The transport by libcurl. Certificates are always checked, redirections are
 * not followed (they could lead the secret to somebody else), and nothing takes
 * for ever: a store that lets us wait is given up and asked again later.
 *
 * libcurl is loaded when something is sent: with the twenty libraries that it
 * needs itself, it would take a quarter of the time in which the program
 * starts.
 */
#include "send/transport.h"

#include "core/base/mem.h"
#include "core/base/text.h"
#include "platform/clock.h"
#include "platform/files.h"
#include "platform/shared_library.h"

#define CURL_DISABLE_TYPECHECK /* it would hide the functions behind macros */
#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>

enum { SLOW_BYTES = 10, SLOW_S = 30 };

static const TransportLimits usual_limits = { 15 * 1000, 90 * 1000 };

/* The functions of libcurl that are used here. */
typedef struct Curl {
    __typeof__(curl_global_init) *global_init;
    __typeof__(curl_global_cleanup) *global_cleanup;
    __typeof__(curl_slist_append) *slist_append;
    __typeof__(curl_slist_free_all) *slist_free_all;
    __typeof__(curl_easy_init) *init;
    __typeof__(curl_easy_cleanup) *cleanup;
    __typeof__(curl_easy_reset) *reset;
    __typeof__(curl_easy_setopt) *setopt;
    __typeof__(curl_easy_perform) *perform;
    __typeof__(curl_easy_getinfo) *getinfo;
    __typeof__(curl_easy_strerror) *strerror;
} Curl;

typedef struct Line {
    Curl api;
    CURL *curl;
    char address[SEND_ADDRESS_MAX]; /* without "/statements" */
    char secret[SECRET_MAX];        /* "Basic …"; "" none */
    const char *trusted;            /* borrowed */
    TransportLimits limits;
} Line;

/* What comes in while a question is asked. */
typedef struct Incoming {
    Answer answer;
    Text body;
    bool too_much;
} Incoming;

bool transport_there(void) {
    return true;
}

/* ---- what comes in ---- */

static size_t take_body(char *bytes, size_t size, size_t count, void *data) {
    Incoming *in = data;
    size_t more = size * count;
    in->too_much = in->body.size + more > ANSWER_BYTES_MAX;
    if (in->too_much) return 0; /* 0 ends the transfer */
    text_add_n(&in->body, bytes, more);
    return more;
}

static const char *after(const char *line, const char *name) {
    size_t size = strlen(name);
    return text_alike_n(line, name, size) ? line + size : NULL;
}

static size_t take_header(char *bytes, size_t size, size_t count, void *data) {
    Incoming *in = data;
    char line[512];
    size_t length = size * count;
    size_t kept = length < sizeof line ? length : sizeof line - 1;
    memcpy(line, bytes, kept);
    line[kept] = '\0';
    line[strcspn(line, "\r\n")] = '\0';
    const char *value = after(line, "Retry-After:");
    if (value) in->answer.wait = transport_wait(value, clock_now_ms());
    if (after(line, "X-Experience-API-Version:")) in->answer.speaks_xapi = true;
    return length;
}

/* ---- no secret in an answer's text ---- */

static void blot_out(char *text, const char *secret) {
    size_t size = strlen(secret);
    if (size < 4) return; /* a secret this short would match ordinary words */
    for (char *at = text; (at = strstr(at, secret)); at += size)
        memset(at, '*', size);
}

/* "dGhh…" back to "key:secret"; false where it is no base64. */
static bool from_base64(const char *text, char *out, size_t capacity) {
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                  "abcdefghijklmnopqrstuvwxyz0123456789+/";
    unsigned long bits = 0;
    size_t size = 0;
    int have = 0;
    for (; *text && *text != '='; text++) {
        const char *at = strchr(letters, *text);
        if (!at || size + 1 >= capacity) return false;
        bits = (bits << 6 | (unsigned long)(at - letters)) & 0xFFFFFF;
        have += 6;
        if (have >= 8) {
            have -= 8;
            out[size++] = (char)(bits >> have & 0xFF);
        }
    }
    out[size] = '\0';
    return true;
}

/* Blots out the header's line, its text before base64, and the part after the
 * colon. */
static void blot_out_secret(char *text, const Line *line) {
    char plain[SECRET_MAX];
    const char *coded = strchr(line->secret, ' ');
    if (!text || !coded) return;
    blot_out(text, coded + 1);
    if (!strncmp(line->secret, "Basic ", 6) &&
        from_base64(coded + 1, plain, sizeof plain)) {
        const char *colon = strchr(plain, ':');
        blot_out(text, plain);
        if (colon) blot_out(text, colon + 1);
    }
    secret_wipe(plain, sizeof plain);
}

/* ---- asking ---- */

static Reach reach_of(CURLcode code) {
    switch ((int)code) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_ISSUER_ERROR:
        return NOT_TRUSTED;
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_URL_MALFORMAT:
    case CURLE_FAILED_INIT:
        return NOT_POSSIBLE;
    default:
        return NOT_REACHED;
    }
}

static struct curl_slist *headers_of(const Line *line, bool sends) {
    Text said = { 0 };
    const Curl *api = &line->api;
    struct curl_slist *list =
        api->slist_append(NULL, "X-Experience-API-Version: 1.0.3");
    if (sends) list = api->slist_append(list, "Content-Type: application/json");
    /* Send the body at once, without waiting for "100 Continue". */
    list = api->slist_append(list, "Expect:");
    if (*line->secret) {
        text_format(&said, "Authorization: %s", line->secret);
        list = api->slist_append(list, text_get(&said));
        secret_wipe(said.bytes, said.size);
        text_free(&said);
    }
    return list;
}

static void headers_free(const Line *line, struct curl_slist *list) {
    for (struct curl_slist *at = list; at; at = at->next)
        secret_wipe(at->data, strlen(at->data));
    line->api.slist_free_all(list);
}

static void prepare(const Line *line, const char *address, Incoming *in) {
    CURL *curl = line->curl;
    __typeof__(curl_easy_setopt) *setopt = line->api.setopt;
    line->api.reset(curl);
    setopt(curl, CURLOPT_URL, address);
    setopt(curl, CURLOPT_PROTOCOLS_STR, "https,http");
    setopt(curl, CURLOPT_NOSIGNAL, 1L);
    setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    setopt(curl, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
    setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, line->limits.connect);
    setopt(curl, CURLOPT_TIMEOUT_MS, line->limits.whole);
    setopt(curl, CURLOPT_LOW_SPEED_LIMIT, (long)SLOW_BYTES);
    setopt(curl, CURLOPT_LOW_SPEED_TIME, (long)SLOW_S);
    setopt(curl, CURLOPT_USERAGENT, "thaw");
    setopt(curl, CURLOPT_WRITEFUNCTION, take_body);
    setopt(curl, CURLOPT_WRITEDATA, in);
    setopt(curl, CURLOPT_HEADERFUNCTION, take_header);
    setopt(curl, CURLOPT_HEADERDATA, in);
    if (line->trusted) setopt(curl, CURLOPT_CAINFO, line->trusted);
}

static Answer asked(const Line *line, Incoming *in,
                    struct curl_slist *headers) {
    Answer *answer = &in->answer;
    answer->wait = -1;
    line->api.setopt(line->curl, CURLOPT_HTTPHEADER, headers);
    CURLcode code = line->api.perform(line->curl);
    headers_free(line, headers);
    answer->reach = code == CURLE_OK || in->too_much ? REACHED : reach_of(code);
    if (code == CURLE_SSL_CACERT_BADFILE && line->trusted)
        error_set(&answer->why,
                  "send.trusted: %s holds no certificates that can be read",
                  line->trusted);
    else if (answer->reach == NOT_REACHED || answer->reach == NOT_TRUSTED ||
             answer->reach == NOT_POSSIBLE)
        error_set(&answer->why, "%s", line->api.strerror(code));
    line->api.getinfo(line->curl, CURLINFO_RESPONSE_CODE, &answer->status);
    answer->size = in->body.size;
    text_add(&in->body, ""); /* never NULL */
    answer->body = text_take(&in->body);
    if (!answer->body) answer->body = mem_text("");
    blot_out_secret(answer->body, line);
    return *answer;
}

static Answer post(void *data, const char *json, size_t size) {
    const Line *line = data;
    Incoming in = { 0 };
    Text address = { 0 };
    text_format(&address, "%s/statements", line->address);
    prepare(line, text_get(&address), &in);
    line->api.setopt(line->curl, CURLOPT_POST, 1L);
    line->api.setopt(line->curl, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)size);
    line->api.setopt(line->curl, CURLOPT_POSTFIELDS, json);
    Answer answer = asked(line, &in, headers_of(line, true));
    text_free(&address);
    return answer;
}

static Answer get(void *data, const char *id) {
    const Line *line = data;
    Incoming in = { 0 };
    Text address = { 0 };
    text_format(&address, "%s/statements?statementId=%s", line->address, id);
    prepare(line, text_get(&address), &in);
    Answer answer = asked(line, &in, headers_of(line, false));
    text_free(&address);
    return answer;
}

/* ---- opening and closing ---- */

enum { CURL_INTERFACE = 4 };

static bool load(Curl *api) {
    const struct {
        const char *name;
        void *function;
    } wanted[] = {
        { "curl_global_init", &api->global_init },
        { "curl_global_cleanup", &api->global_cleanup },
        { "curl_slist_append", &api->slist_append },
        { "curl_slist_free_all", &api->slist_free_all },
        { "curl_easy_init", &api->init },
        { "curl_easy_cleanup", &api->cleanup },
        { "curl_easy_reset", &api->reset },
        { "curl_easy_setopt", &api->setopt },
        { "curl_easy_perform", &api->perform },
        { "curl_easy_getinfo", &api->getinfo },
        { "curl_easy_strerror", &api->strerror },
    };
    SharedLibrary *library = shared_library_load("curl", CURL_INTERFACE);
    bool ok = library != NULL;
    for (size_t i = 0; ok && i < sizeof wanted / sizeof *wanted; i++)
        ok = shared_library_find(library, wanted[i].name, wanted[i].function);
    if (!ok) memset(api, 0, sizeof *api);
    return ok;
}

/* False also for a libcurl that cannot be told which protocols are allowed. */
static bool begin(Line *line) {
    if (line->api.global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK)
        line->curl = line->api.init();
    return line->curl && line->api.setopt(line->curl, CURLOPT_PROTOCOLS_STR,
                                          "https,http") == CURLE_OK;
}

static bool trusts(const SendSettings *settings, Error *err) {
    const char *place =
        settings->trusted_place ? settings->trusted_place : "send.trusted";
    return !settings->trusted || files_readable(settings->trusted) ||
           error_set(err, "%s: there is no file %s that can be read", place,
                     settings->trusted);
}

bool transport_open(Transport *transport, const SendSettings *settings,
                    const TransportLimits *limits, Error *err) {
    Line *line = mem_alloc(sizeof *line);
    *transport = (Transport){ post, get, line };
    memcpy(line->address, settings->address, sizeof line->address);
    line->trusted = settings->trusted;
    line->limits = limits ? *limits : usual_limits;
    if (!trusts(settings, err) || !secret_read(settings, line->secret, err))
        return false;
    if (!load(&line->api))
        return error_set(err, "libcurl is not installed here (Debian: "
                              "libcurl4)");
    return begin(line) || error_set(err, "libcurl cannot be used here");
}

void transport_close(Transport *transport) {
    Line *line = transport->data;
    if (!line) return;
    if (line->curl) line->api.cleanup(line->curl);
    if (line->api.global_cleanup) line->api.global_cleanup();
    secret_wipe(line, sizeof *line);
    mem_free(line);
    transport->data = NULL;
}
