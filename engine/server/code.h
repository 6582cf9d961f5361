/* SPDX-License-Identifier: MIT
 * code.h -- a text as a QR code.
 *
 * Layer:  server (libqrencode; without it there is no code).
 * Owns:   a QrCode is a value.
 * Errors: false when the text is too long, or without libqrencode. */
#ifndef THAW_SERVER_CODE_H
#define THAW_SERVER_CODE_H

#include <stdbool.h>

/* In modules, the small squares: the longest side (version 10 of ISO/IEC 18004)
 * and the white margin that the standard asks for. */
enum { QR_SIDE_MAX = 57, QR_QUIET = 4 };

typedef struct QrCode {
    int side; /* modules, without the margin */
    unsigned char dark[QR_SIDE_MAX][QR_SIDE_MAX]; /* [row][column], 0 or 1 */
} QrCode;

/* Error correction level M: it is still read with 15 % of it unreadable. */
bool qr_make(const char *text, QrCode *out);

#endif
