/* SPDX-License-Identifier: MIT
 * settings.h -- what the administrator decided about sending: where to, as
 *               whom, with which secret.
 *
 * Layer:  send (core, platform).
 * Owns:   a SendSettings borrows its texts from whoever filled it; the people
 *         of settings_people are owned.
 * Errors: bool + Error that names the setting and the way out.
 *
 * The secret is read where it is used and wiped afterwards; it is in no
 * setting, no argument and no error. */
#ifndef THAW_SEND_SETTINGS_H
#define THAW_SEND_SETTINGS_H

#include "core/words/error.h"

#include <stddef.h>

/* How a person is called in what is sent. */
typedef enum {
    SEND_RANDOM,  /* a random number, made here; nobody's name */
    SEND_ACCOUNT, /* an account of the organisation's */
    SEND_MAIL,    /* the SHA-1 of a mail address, as xAPI has it */
} SendAs;

typedef struct SendPerson {
    char *name; /* their name at this computer */
    char *who;  /* their account or mail address */
} SendPerson;

enum { SEND_ADDRESS_MAX = 1024 };

typedef struct SendSettings {
    char address[SEND_ADDRESS_MAX]; /* "https://lrs.example.com/xAPI"; "" none:
                                       nothing is sent or prepared */
    char base[SEND_ADDRESS_MAX];    /* what the ids of levels begin with */
    char home[SEND_ADDRESS_MAX];    /* where accounts are kept */
    SendAs as;
    const char *secret; /* file; NULL: the environment, or none is needed */
    const char *secret_place; /* where that is set; NULL: "send.secret" */
    const char *trusted;      /* file with certificates to trust; NULL: usual */
    const char *trusted_place; /* where that is set; NULL: "send.trusted" */
    const char *login;         /* the account that is logged in here, or NULL */
    SendPerson *people;
    int person_count, person_capacity;
} SendSettings;

/* Takes the address of a store, as people write it: with or without "/" or
 * "/statements" at its end. False when nothing may be sent there: unprotected
 * to another machine, or with a password in it. */
bool settings_address(SendSettings *settings, const char *text, Error *err);
/* An address that ids begin with; `name` is the setting's. */
bool settings_base(char out[SEND_ADDRESS_MAX], const char *name,
                   const char *text, Error *err);
/* "random", "account", "mail" */
bool settings_as(SendSettings *settings, const char *text, Error *err);
/* Reads who is who: a line each, "Ana = ana@example.com". */
bool settings_people(SendSettings *settings, const char *path, Error *err);
/* Checks what only all settings together can show. */
bool settings_finish(SendSettings *settings, Error *err);
void settings_free(SendSettings *settings);

/* The account or mail address of somebody; NULL: they go by their random
 * number. */
const char *settings_who(const SendSettings *settings, const char *name);

enum { SECRET_MAX = 4096 };
/* What stands behind "Authorization: ", as "Basic …"; "" where none is needed.
 * The file must be its owner's alone. Wipe it with secret_wipe. */
bool secret_read(const SendSettings *settings, char out[SECRET_MAX],
                 Error *err);
/* Overwrites a secret, in a way that the compiler cannot remove. */
void secret_wipe(void *bytes, size_t size);

#endif
