/* SPDX-License-Identifier: MIT
 * Mixing colours, and measuring how well one stands out from another. */
#include "window/draw/colour.h"

#include <math.h>

static double channel(Colour c, int shift) {
    return (double)((c >> shift) & 0xff) / 255.0;
}

static double linear(double v) {
    return v <= 0.04045 ? v / 12.92 : pow((v + 0.055) / 1.055, 2.4);
}

static uint32_t byte(double v) {
    return (uint32_t)lround(fmin(fmax(v, 0), 1) * 255);
}

static Colour from(double red, double green, double blue) {
    return byte(red) << 16 | byte(green) << 8 | byte(blue);
}

double colour_luminance(Colour c) {
    return 0.2126 * linear(channel(c, 16)) + 0.7152 * linear(channel(c, 8)) +
           0.0722 * linear(channel(c, 0));
}

double colour_contrast(Colour a, Colour b) {
    double la = colour_luminance(a), lb = colour_luminance(b);
    return (fmax(la, lb) + 0.05) / (fmin(la, lb) + 0.05);
}

Colour colour_mix(Colour a, Colour b, double part) {
    return from(channel(a, 16) + (channel(b, 16) - channel(a, 16)) * part,
                channel(a, 8) + (channel(b, 8) - channel(a, 8)) * part,
                channel(a, 0) + (channel(b, 0) - channel(a, 0)) * part);
}

Colour colour_times(Colour c, double red, double green, double blue) {
    return from(channel(c, 16) * red, channel(c, 8) * green,
                channel(c, 0) * blue);
}
