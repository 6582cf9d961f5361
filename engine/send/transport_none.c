/* SPDX-License-Identifier: MIT
 * A transport for a Thaw that was built without libcurl: says so. */
#include "send/transport.h"

bool transport_there(void) {
    return false;
}

bool transport_open(Transport *transport, const SendSettings *settings,
                    const TransportLimits *limits, Error *err) {
    (void)settings, (void)limits;
    *transport = (Transport){ 0 };
    return error_set(err, "this Thaw was built without sending; take one that "
                          "was built with libcurl. What is to be sent is kept "
                          "until then");
}

void transport_close(Transport *transport) {
    (void)transport;
}
