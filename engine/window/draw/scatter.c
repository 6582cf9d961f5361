/* SPDX-License-Identifier: MIT
 * Mixes the bits of two numbers by multiplication and shifts. */
#include "window/draw/scatter.h"

double scatter(int i, unsigned salt) {
    unsigned x = (unsigned)i * 2654435761u ^ salt * 2246822519u;
    x ^= x >> 15;
    x *= 2654435761u;
    x ^= x >> 13;
    return (x & 0xffff) / 65536.0;
}
