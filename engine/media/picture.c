/* SPDX-License-Identifier: MIT
 * Decodes a PNG with cairo, and makes it no larger than a screen shows. */
#include "media/picture.h"

#include <math.h>
#include <string.h>

enum { SHOWN_MAX = 2048 }; /* pixels a side that are kept in memory */

typedef struct Bytes {
    const char *next;
    size_t left;
} Bytes;

static cairo_status_t read_some(void *data, unsigned char *out,
                                unsigned int size) {
    Bytes *bytes = data;
    if (size > bytes->left) return CAIRO_STATUS_READ_ERROR;
    memcpy(out, bytes->next, size);
    bytes->next += size;
    bytes->left -= size;
    return CAIRO_STATUS_SUCCESS;
}

/* NULL for NULL and for what went wrong. */
static cairo_surface_t *whole(cairo_surface_t *surface) {
    if (cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS) return surface;
    cairo_surface_destroy(surface);
    return NULL;
}

static cairo_surface_t *shrunk(cairo_surface_t *from, double share) {
    double width = cairo_image_surface_get_width(from);
    double height = cairo_image_surface_get_height(from);
    cairo_surface_t *to = cairo_image_surface_create(
        CAIRO_FORMAT_ARGB32, (int)fmax(floor(width * share), 1),
        (int)fmax(floor(height * share), 1));
    cairo_t *cr = cairo_create(to);
    cairo_scale(cr, share, share);
    cairo_set_source_surface(cr, from, 0, 0);
    cairo_pattern_set_filter(cairo_get_source(cr), CAIRO_FILTER_GOOD);
    cairo_paint(cr);
    cairo_destroy(cr);
    cairo_surface_destroy(from);
    return whole(to);
}

cairo_surface_t *picture_decode(const char *bytes, size_t size) {
    Bytes from = { bytes, size };
    cairo_surface_t *surface =
        whole(cairo_image_surface_create_from_png_stream(read_some, &from));
    if (!surface) return NULL;
    double side = fmax(cairo_image_surface_get_width(surface),
                       cairo_image_surface_get_height(surface));
    return side > SHOWN_MAX ? shrunk(surface, SHOWN_MAX / side) : surface;
}
