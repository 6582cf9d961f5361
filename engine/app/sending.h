/* SPDX-License-Identifier: MIT
 * sending.h -- what the administrator decided about telling a learning record
 *              store, made ready for use.
 *
 * Layer:  app (send, platform).
 * Owns:   a Sending owns its texts; sending_free.
 * Errors: what is wrong in a setting is told in Sending.error, and then nothing
 *         is prepared or sent. */
#ifndef THAW_APP_SENDING_H
#define THAW_APP_SENDING_H

#include "app/conf.h"
#include "send/settings.h"

enum { SENDING_ACCOUNT = 256 };

typedef struct Sending {
    SendSettings settings;
    char *secret, *trusted;             /* paths */
    char *secret_place, *trusted_place; /* where they are set, for messages */
    char account[SENDING_ACCOUNT];
    Error error; /* with file and line; "" nothing is wrong */
} Sending;

/* Values that cannot be used are refused in `conf`. */
void sending_read(Sending *sending, Conf *conf);
void sending_free(Sending *sending);
/* Whether statements are to be written. */
bool sending_is_on(const Sending *sending);

#endif
