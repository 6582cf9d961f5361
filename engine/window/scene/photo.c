/* SPDX-License-Identifier: MIT
 * Draws a level's own picture of somebody where the drawn one would stand. */
#include "window/scene/photo.h"

#include <math.h>

void photo_draw(cairo_t *cr, cairo_surface_t *photo, Box box) {
    double w = cairo_image_surface_get_width(photo);
    double h = cairo_image_surface_get_height(photo);
    double scale = fmin(box.w / w, box.h / h);
    bool print = cairo_surface_get_content(photo) == CAIRO_CONTENT_COLOR;
    cairo_translate(cr, box.x + (box.w - w * scale) / 2,
                    box.y + box.h - h * scale);
    cairo_scale(cr, scale, scale);
    if (print) {
        paint_round_path(cr, (Box){ 0, 0, w, h * 1.2 }, fmin(w, h) * 0.05);
        cairo_clip(cr);
    }
    cairo_set_source_surface(cr, photo, 0, 0);
    cairo_pattern_set_filter(cairo_get_source(cr), CAIRO_FILTER_GOOD);
    cairo_paint(cr);
}
