/* SPDX-License-Identifier: MIT
 * Fur: one table of shapes for every coat. A colour's lightness chooses its
 * tone between the darkest and the lightest of the coat; what is not fur keeps
 * its colour. */
#include "window/rooms/dog.h"

/* From the darkest to the lightest. */
typedef struct CoatTones {
    Colour dark, middle, light;
} CoatTones;

static const CoatTones coats[COATS] = {
    [COAT_BLACK] = { 0x1d1c21, 0x35333a, 0x6b6771 },
    [COAT_BROWN] = { 0x3f2a20, 0x7a543b, 0xc09a78 },
    [COAT_GREY] = { 0x3f4147, 0x83868c, 0xd6d6d4 },
    [COAT_WHITE] = { 0x8d8983, 0xd9d4ca, 0xfbf8f1 },
    [COAT_GOLDEN] = { 0x8a5a2b, 0xd29a50, 0xf3d7a4 },
};

/* False for eyes, noses and the lights in them. */
static bool is_fur(Colour c) {
    int red = c >> 16 & 0xff, green = c >> 8 & 0xff, blue = c & 0xff;
    bool tongue = red - green > 70, ink = red < 0x42 && green < 0x42;
    bool glint = red > 0xf8 && green > 0xf0;
    return !tongue && !ink && !glint && blue < 0xf0;
}

static Colour fur(Colour c, Coat coat) {
    const CoatTones *tones = &coats[coat];
    double light =
        ((c >> 16 & 0xff) * 0.30 + (c >> 8 & 0xff) * 0.59 + (c & 0xff) * 0.11) /
        255;
    double part = (light - 0.30) / 0.56;
    if (!is_fur(c)) return c;
    if (part < 0) part = 0;
    if (part > 1) part = 1;
    return part < 0.5 ? colour_mix(tones->dark, tones->middle, part * 2)
                      : colour_mix(tones->middle, tones->light, part * 2 - 1);
}

void fur_draw(const Painter *p, const Shape *rows, size_t count, Coat coat,
              double x, double y, double scale) {
    for (size_t i = 0; i < count; i++) {
        Shape shape = rows[i];
        bool faint = shape.alpha < 1; /* a shadow or a light on the fur */
        if (coat != COAT_NOT_SAID && !faint) {
            shape.colour = fur(shape.colour, coat);
            if (shape.kind != SHAPE_LINE) shape.to = fur(shape.to, coat);
        }
        shapes_draw(p, &shape, 1, x, y, scale);
    }
}
