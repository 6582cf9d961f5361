/* SPDX-License-Identifier: MIT
 * For builds without libqrencode: there is no code to scan, only the address in
 * letters. */
#include "server/code.h"

bool qr_make(const char *text, QrCode *out) {
    (void)text;
    (void)out;
    return false;
}
