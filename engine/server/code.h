/* SPDX-License-Identifier: MIT
 * code.h -- a text as a QR code.
 *
 * Layer:  server (libqrencode; without it there is no code).
 * Owns:   a QrCode is a value.
 * Errors: false where there can be none. */
#ifndef THAW_SERVER_CODE_H
#define THAW_SERVER_CODE_H

#include <stdbool.h>

enum { QR_SIDE_MAX = 57, QR_QUIET = 4 }; /* modules; white ones around it */

typedef struct QrCode {
    int side;
    unsigned char dark[QR_SIDE_MAX][QR_SIDE_MAX];
} QrCode;

/* Level M: a quarter of it may be dirt or glare. */
bool qr_make(const char *text, QrCode *out);

#endif
