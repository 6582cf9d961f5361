/* SPDX-License-Identifier: MIT
 * conf.h -- the administrator's settings, from /etc/thaw/thaw.conf or the file
 *           that THAW_CONF names.
 *
 * Layer:  app.
 * Owns:   a Conf owns its texts; conf_free.
 * Errors: a missing file sets nothing. Conf.error holds the first mistake in a
 *         file with its line; the other lines are valid. What only others can
 *         judge (whether a language exists) they refuse with conf_refuse.
 *
 *     # a line each
 *     kiosk = yes
 *     window.text_size = 130
 *
 * A name that begins with "window." is the default of a screen setting
 * (screen_settings.h). To add another name: here, and a row in conf.c. */
#ifndef THAW_APP_CONF_H
#define THAW_APP_CONF_H

#include "core/words/error.h"

typedef enum {
    CONF_KIOSK,    /* several people share this computer: yes or no */
    CONF_FOLDER,   /* for all that is kept; "~/" is the player's home */
    CONF_LANGUAGE, /* default: "es", "auto" */
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
    char *path;               /* of the file that was read; NULL: none */
    char *values[CONF_NAMES]; /* NULL: not set */
    int lines[CONF_NAMES];    /* where each is set */
    ConfDefault *defaults;
    int default_count, default_capacity;
    Error error;   /* the first mistake, and how many more; "" none */
    Error first;   /* the first mistake alone */
    Error sending; /* the first in a line that begins with "send." */
    int first_line, mistakes;
} Conf;

/* `path` NULL: the default path above. */
void conf_read(Conf *conf, const char *path);
void conf_free(Conf *conf);
/* NULL: not set. */
const char *conf_text(const Conf *conf, ConfName name);
/* A path as it was decided, with this user's home for "~/"; mem_free it. NULL:
 * it is not decided. */
char *conf_path(const Conf *conf, ConfName name);
/* The value cannot be used, and is not set any more; `what` says why. */
void conf_refuse(Conf *conf, ConfName name, const char *what);
/* How a setting is called in a message: "/etc/thaw/thaw.conf:3: send.secret".
 * mem_free it. */
char *conf_place(const Conf *conf, ConfName name);
bool conf_yes(const char *text); /* "yes" */
/* The administrator's default for a setting; NULL: none. */
const char *conf_default(const Conf *conf, const char *setting);

#endif
