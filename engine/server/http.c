/* SPDX-License-Identifier: MIT
 * Loads libmicrohttpd. */
#include "server/http.h"

#include "platform/shared_library.h"

#include <stddef.h>

enum { MICROHTTPD_INTERFACE = 12 };

#define CALL(name)                                                             \
    { "MHD_" #name, offsetof(Http, name) }
static const struct {
    const char *name;
    size_t at; /* in Http */
} calls[] = {
    CALL(add_response_header),
    CALL(create_response_from_buffer),
    CALL(destroy_response),
    CALL(get_connection_info),
    CALL(lookup_connection_value),
    CALL(queue_response),
    CALL(resume_connection),
    CALL(start_daemon),
    CALL(stop_daemon),
    CALL(suspend_connection),
};

bool http_load(Http *http, Error *err) {
    SharedLibrary *library =
        shared_library_load("microhttpd", MICROHTTPD_INTERFACE);
    bool ok = library != NULL;
    for (size_t i = 0; ok && i < sizeof calls / sizeof *calls; i++)
        ok = shared_library_find(library, calls[i].name,
                                 (char *)http + calls[i].at);
    return ok || error_set(err, "%s is not installed here (Debian: %s)",
                           "libmicrohttpd", "libmicrohttpd12");
}
