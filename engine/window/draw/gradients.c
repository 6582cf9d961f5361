/* SPDX-License-Identifier: MIT
 * Gradients and soft spots, calculated here pixel by pixel: cairo calculates a
 * gradient anew for each row of each span, at a multiple of the cost. What is
 * not a picture of pixels (a page for paper) gets cairo's own gradients. */
#include "window/draw/canvas.h"

#include <math.h>
#include <stdint.h>

/* ---- a tile: the pixels under a shape, in its own surface ---- */

typedef struct Tile {
    cairo_surface_t *surface; /* NULL: there is nothing to draw */
    uint32_t *pixels;
    int x, y, w, h, stride; /* in pixels of the target; stride in pixels */
} Tile;

/* Of 0..1, not premultiplied. */
typedef struct Tint {
    float r, g, b, alpha;
} Tint;

static Tint tint_of(Colour colour, double alpha) {
    return (Tint){ (float)(colour >> 16 & 0xff) / 255,
                   (float)(colour >> 8 & 0xff) / 255,
                   (float)(colour & 0xff) / 255, (float)alpha };
}

static bool has_pixels(cairo_t *cr) {
    cairo_surface_t *target = cairo_get_group_target(cr);
    return cairo_surface_get_type(target) == CAIRO_SURFACE_TYPE_IMAGE;
}

/* The part of the extents that is not clipped away. The matrix of the context
 * must be the identity. */
static Tile tile_for(cairo_t *cr, const double extents[4]) {
    double left, top, right, bottom;
    cairo_clip_extents(cr, &left, &top, &right, &bottom);
    left = floor(fmax(left, extents[0]));
    top = floor(fmax(top, extents[1]));
    right = ceil(fmin(right, extents[2]));
    bottom = ceil(fmin(bottom, extents[3]));
    if (right <= left || bottom <= top) return (Tile){ 0 };
    Tile tile = { .x = (int)left,
                  .y = (int)top,
                  .w = (int)(right - left),
                  .h = (int)(bottom - top) };
    tile.surface =
        cairo_image_surface_create(CAIRO_FORMAT_ARGB32, tile.w, tile.h);
    tile.pixels =
        (uint32_t *)(void *)cairo_image_surface_get_data(tile.surface);
    tile.stride = cairo_image_surface_get_stride(tile.surface) / 4;
    if (tile.pixels) return tile;
    cairo_surface_destroy(tile.surface);
    return (Tile){ 0 };
}

/* Draws the path with the tile, or without a path the tile as it is. */
static void tile_use(cairo_t *cr, Tile *tile, bool path) {
    if (tile->surface) {
        cairo_surface_mark_dirty(tile->surface);
        cairo_set_source_surface(cr, tile->surface, tile->x, tile->y);
        if (path)
            cairo_fill(cr);
        else
            cairo_paint(cr);
        cairo_set_source_rgb(cr, 0, 0, 0); /* lets go of the tile */
        cairo_surface_destroy(tile->surface);
    }
    cairo_new_path(cr);
}

/* Through int, which the compiler turns into vectors. */
static uint32_t level(float part) {
    return (uint32_t)(int)(part + 0.5f);
}

static uint32_t packed(Tint t) {
    float full = t.alpha * 255;
    return level(full) << 24 | level(t.r * full) << 16 |
           level(t.g * full) << 8 | level(t.b * full);
}

static Tint between(Tint a, Tint b, float t) {
    return (Tint){ a.r + (b.r - a.r) * t, a.g + (b.g - a.g) * t,
                   a.b + (b.b - a.b) * t, a.alpha + (b.alpha - a.alpha) * t };
}

static void path_box(cairo_t *cr, double box[4]) {
    cairo_path_extents(cr, &box[0], &box[1], &box[2], &box[3]);
}

static void add_stop(cairo_pattern_t *pattern, double at, Tint t) {
    cairo_pattern_add_color_stop_rgba(pattern, at, t.r, t.g, t.b, t.alpha);
}

static void fill_with(cairo_t *cr, cairo_pattern_t *pattern) {
    cairo_set_source(cr, pattern);
    cairo_fill(cr);
    cairo_pattern_destroy(pattern);
}

/* ---- down ---- */

static void shade_down(Tile *tile, double y0, Tint from, double y1, Tint to) {
    for (int y = 0; y < tile->h; y++) {
        double t = (tile->y + y + 0.5 - y0) / (y1 - y0);
        t = fmin(fmax(t, 0), 1);
        uint32_t colour = packed(between(from, to, (float)t));
        uint32_t *row = tile->pixels + (ptrdiff_t)y * tile->stride;
        for (int x = 0; x < tile->w; x++)
            row[x] = colour;
    }
}

static void pattern_down(cairo_t *cr, double y0, Tint from, double y1,
                         Tint to) {
    cairo_pattern_t *light = cairo_pattern_create_linear(0, y0, 0, y1);
    add_stop(light, 0, from);
    add_stop(light, 1, to);
    fill_with(cr, light);
}

void canvas_fill_down(cairo_t *cr, double y0, Colour from, double y1,
                      Colour to) {
    double x = 0, box[4];
    cairo_matrix_t before;
    cairo_user_to_device(cr, &x, &y0);
    x = 0;
    cairo_user_to_device(cr, &x, &y1);
    cairo_get_matrix(cr, &before);
    cairo_identity_matrix(cr); /* changing the matrix does not move the path */
    if (has_pixels(cr)) {
        path_box(cr, box);
        Tile tile = tile_for(cr, box);
        shade_down(&tile, y0, tint_of(from, 1), y1, tint_of(to, 1));
        tile_use(cr, &tile, true);
    } else {
        pattern_down(cr, y0, tint_of(from, 1), y1, tint_of(to, 1));
    }
    cairo_set_matrix(cr, &before);
}

/* ---- out ---- */

/* Left to cairo: in our use it fills a ring, and most of a tile would be
 * calculated for nothing. */
void canvas_fill_out(cairo_t *cr, Knot middle, double rx, double ry,
                     double start, Colour inner, Colour outer) {
    cairo_pattern_t *light = cairo_pattern_create_radial(0, 0, 0, 0, 0, 1);
    add_stop(light, start, tint_of(inner, 1));
    add_stop(light, (start + 1) / 2,
             tint_of(colour_mix(inner, outer, 0.68), 1));
    add_stop(light, 1, tint_of(outer, 1));
    cairo_matrix_t place;
    cairo_matrix_init_scale(&place, 1 / rx, 1 / ry);
    cairo_matrix_translate(&place, -middle.x, -middle.y);
    cairo_pattern_set_matrix(light, &place);
    fill_with(cr, light);
}

/* ---- a soft spot ---- */

/* From pixels to the circle with the radius 1. */
static cairo_matrix_t to_circle(const cairo_matrix_t *before, Knot middle,
                                double rx, double ry) {
    cairo_matrix_t at = *before;
    cairo_matrix_translate(&at, middle.x, middle.y);
    cairo_matrix_scale(&at, rx, ry);
    if (cairo_matrix_invert(&at) != CAIRO_STATUS_SUCCESS)
        cairo_matrix_init(&at, 0, 0, 0, 0, 2, 2);
    return at;
}

/* Where a row begins on that circle, and how far apart its pixels are. */
typedef struct Row {
    float u, v, du, dv;
} Row;

static Row row_at(const Tile *tile, const cairo_matrix_t *circle, int y) {
    double u = tile->x + 0.5, v = tile->y + y + 0.5;
    cairo_matrix_transform_point(circle, &u, &v);
    return (Row){ (float)u, (float)v, (float)circle->xx, (float)circle->yx };
}

static float squared(const Row *row, int x) {
    float u = row->u + row->du * (float)x, v = row->v + row->dv * (float)x;
    return u * u + v * v;
}

static float limited(float t) {
    return t < 0 ? 0 : t > 1 ? 1 : t;
}

/* Transparent from the rim on. */
static void shade_spot(Tile *tile, const cairo_matrix_t *circle, Tint tint) {
    for (int y = 0; y < tile->h; y++) {
        uint32_t *to = tile->pixels + (ptrdiff_t)y * tile->stride;
        const Row row = row_at(tile, circle, y);
        for (int x = 0; x < tile->w; x++) {
            float fall = limited(1 - squared(&row, x));
            Tint here = tint;
            here.alpha *= fall * fall;
            to[x] = packed(here);
        }
    }
}

static void pattern_spot(cairo_t *cr, Tint tint) {
    cairo_pattern_t *spot = cairo_pattern_create_radial(0, 0, 0, 0, 0, 1);
    for (int i = 0; i <= 5; i++) {
        double t = i / 5.0, fall = 1 - t * t;
        Tint here = tint;
        here.alpha *= (float)(fall * fall);
        add_stop(spot, t, here);
    }
    cairo_arc(cr, 0, 0, 1, 0, 2 * M_PI);
    fill_with(cr, spot);
}

void canvas_glow(cairo_t *cr, double x, double y, double rx, double ry,
                 Colour colour, double alpha) {
    if (alpha <= 0) return;
    cairo_matrix_t before, at;
    cairo_get_matrix(cr, &before);
    cairo_translate(cr, x, y);
    cairo_scale(cr, rx, ry);
    if (has_pixels(cr)) {
        cairo_get_matrix(cr, &at);
        double wide = hypot(at.xx, at.xy), high = hypot(at.yx, at.yy);
        const double box[4] = { at.x0 - wide, at.y0 - high, at.x0 + wide,
                                at.y0 + high };
        cairo_matrix_t circle = to_circle(&before, (Knot){ x, y }, rx, ry);
        cairo_identity_matrix(cr);
        Tile tile = tile_for(cr, box);
        shade_spot(&tile, &circle, tint_of(colour, alpha));
        tile_use(cr, &tile, false);
    } else {
        pattern_spot(cr, tint_of(colour, alpha));
    }
    cairo_set_matrix(cr, &before);
}
