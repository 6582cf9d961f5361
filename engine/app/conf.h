/* SPDX-License-Identifier: MIT
 * conf.h -- what the administrator of this machine decided, in one file:
 *           /etc/thaw/thaw.conf, or the one that THAW_CONF names.
 *
 * Layer:  app.
 * Owns:   a Conf owns its texts; conf_free.
 * Errors: a file that is not there decides nothing. What is wrong in one is
 *         told with its line in Conf.error, and the rest of it holds.
 *
 *     # a line each
 *     kiosk = yes
 *     window.text_size = 130
 *
 * A name that begins with "window." is a setting of the screen, as it is until
 * somebody chooses otherwise. To add a name: here, and a row in conf.c. */
#ifndef THAW_APP_CONF_H
#define THAW_APP_CONF_H

#include "core/words/error.h"

typedef enum {
    CONF_KIOSK,    /* a desk that several share: yes or no */
    CONF_FOLDER,   /* what is kept, in here; "~/" is the player's home */
    CONF_LANGUAGE, /* until somebody chooses: "es", "auto" */
    /* what is told to a learning record store: see app/sending.h */
    CONF_SEND_ADDRESS,
    CONF_SEND_SECRET,
    CONF_SEND_ACTOR,
    CONF_SEND_PEOPLE,
    CONF_SEND_BASE,
    CONF_SEND_HOME,
    CONF_SEND_TRUSTED,
    CONF_NAMES
} ConfName;

typedef struct ConfDefault {
    char *name, *value; /* "window.text_size", "130" */
} ConfDefault;

typedef struct Conf {
    char *values[CONF_NAMES]; /* NULL: not decided */
    ConfDefault *defaults;
    int default_count, default_capacity;
    Error error; /* the first thing that is wrong; "" nothing */
} Conf;

/* `path` NULL: the usual one. */
void conf_read(Conf *conf, const char *path);
void conf_free(Conf *conf);
/* NULL: it is not decided. */
const char *conf_text(const Conf *conf, ConfName name);
/* A path as it was decided, with this user's home for "~/"; mem_free it. NULL:
 * it is not decided. */
char *conf_path(const Conf *conf, ConfName name);
bool conf_yes(const char *text); /* "yes" */
/* A setting's value until somebody chooses another; NULL: the usual. */
const char *conf_default(const Conf *conf, const char *setting);

#endif
