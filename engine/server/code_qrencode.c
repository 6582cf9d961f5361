/* SPDX-License-Identifier: MIT
 * A text as a QR code, by libqrencode. */
#include "server/code.h"

#include <qrencode.h>

bool qr_make(const char *text, QrCode *out) {
    QRcode *made = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1);
    if (!made) return false;
    bool fits = made->width <= QR_SIDE_MAX;
    if (fits) out->side = made->width;
    for (int y = 0; fits && y < made->width; y++)
        for (int x = 0; x < made->width; x++)
            out->dark[y][x] = made->data[y * made->width + x] & 1;
    QRcode_free(made);
    return fits;
}
