/* SPDX-License-Identifier: MIT
 * The icons: strokes in a square of 24, drawn at any size. */
#include "window/draw/icon.h"

#include "window/draw/canvas.h"

#include <stdlib.h>

/* Drawn on a square of 24 by 24. M and L move and draw, C is a cubic curve,
 * O a circle (middle, radius), Z closes, F fills what was drawn so far. */
static const char *const strokes[ICONS] = {
    [ICON_GEAR] = "O 12 12 3.4 O 12 12 7.6 M 12 4.4 L 12 2 M 12 19.6 L 12 22 "
                  "M 4.4 12 L 2 12 M 19.6 12 L 22 12 M 6.6 6.6 L 4.9 4.9 "
                  "M 17.4 6.6 L 19.1 4.9 M 6.6 17.4 L 4.9 19.1 "
                  "M 17.4 17.4 L 19.1 19.1",
    [ICON_BOOK] =
        "M 6 3 L 18 3 L 18 21 L 6 21 Z M 9.5 3 L 9.5 21 M 12.5 8 L 15.5 8 "
        "M 12.5 12 L 15.5 12",
    [ICON_HISTORY] =
        "M 4 5 L 20 5 M 4 10 L 15 10 M 4 15 L 20 15 M 4 20 L 12 20",
    [ICON_MENU] = "M 4 6 L 20 6 M 4 12 L 20 12 M 4 18 L 20 18",
    [ICON_BACK] = "M 20 12 L 4 12 M 10.5 5.5 L 4 12 L 10.5 18.5",
    [ICON_PAUSE] = "M 8 5 L 8 19 M 16 5 L 16 19",
    [ICON_PLAY] = "M 7 4 L 20 12 L 7 20 Z F",
    [ICON_CLOCK] = "O 12 12 9 M 12 7 L 12 12 L 15.5 14",
    [ICON_REWIND] =
        "M 4 4 L 4 9.5 L 9.5 9.5 M 4.4 9 C 6.5 3.6 13.5 2.4 17.6 6.4 "
        "C 21.8 10.6 20.8 17.4 15.4 19.8 C 11.6 21.4 7.4 20 5.2 17",
    [ICON_SAVE] = "M 12 3 L 12 15 M 7 10.5 L 12 15.5 L 17 10.5 M 4 16 L 4 21 "
                  "L 20 21 L 20 16",
    [ICON_EAR] = "M 4 9.5 L 4 14.5 L 7.5 14.5 L 12.5 19 L 12.5 5 L 7.5 9.5 Z F "
                 "M 16 9 C 17.6 10.6 17.6 13.4 16 15 M 18.6 6.4 "
                 "C 21.8 9.4 21.8 14.6 18.6 17.6",
    [ICON_EYE] = "M 2 12 C 6 5 18 5 22 12 C 18 19 6 19 2 12 Z O 12 12 3",
    [ICON_GAUGE] = "M 4.4 18.5 C 0.6 11.6 5.6 4.6 12 4.6 C 18.4 4.6 23.4 11.6 "
                   "19.6 18.5 M 12 16.5 L 16.4 9.4",
    [ICON_COUNTER] =
        "M 3 14 L 21 14 M 5 14 L 5 20 M 19 14 L 19 20 O 12 7.4 3.4",
    [ICON_DOORSTEP] =
        "M 6 21 L 6 3 L 18 3 L 18 21 M 3 21 L 21 21 O 14.6 12.4 0.7",
    [ICON_DESK] =
        "M 3 10 L 21 10 M 5 10 L 5 20 M 19 10 L 19 20 M 13 14.5 L 19 14.5 "
        "M 9 10 L 9 5 L 15 5 L 15 10",
    [ICON_PHONE] =
        "M 6.2 3.2 L 9.4 3.4 L 10.8 8 L 8.4 9.8 C 9.6 12.4 11.6 14.4 "
        "14.2 15.6 L 16 13.2 L 20.6 14.6 L 20.8 17.8 C 20.8 19.6 19.4 "
        "20.9 17.6 20.8 C 10 20.2 3.8 14 3.2 6.4 C 3.1 4.6 4.4 3.2 6.2 "
        "3.2 Z",
    [ICON_CHAT] = "M 4 4 L 20 4 L 20 16 L 11 16 L 6.5 20.4 L 6.5 16 L 4 16 Z "
                  "M 8 8.5 L 16 8.5 M 8 12 L 13 12",
    [ICON_HEART] =
        "M 12 20 C 4 14 3 9.6 4.6 7 C 6.4 4.2 10.4 4.6 12 8 C 13.6 4.6 "
        "17.6 4.2 19.4 7 C 21 9.6 20 14 12 20 Z",
    [ICON_TICK] = "M 4.5 12.5 L 10 18 L 19.5 6.5",
    [ICON_CROSS] = "M 5.5 5.5 L 18.5 18.5 M 18.5 5.5 L 5.5 18.5",
    [ICON_AGAIN] =
        "M 20 4 L 20 9.5 L 14.5 9.5 M 19.6 9 C 17.5 3.6 10.5 2.4 6.4 6.4 "
        "C 2.2 10.6 3.2 17.4 8.6 19.8 C 12.4 21.4 16.6 20 18.8 17",
    [ICON_PEOPLE] =
        "O 8.5 8 3.2 O 16.4 9 2.5 M 2.5 20 C 2.5 15.6 5 13.6 8.5 13.6 "
        "C 12 13.6 14.5 15.6 14.5 20 M 16 14 C 19.4 13.8 21.5 15.8 21.5 "
        "19.4",
    [ICON_EXIT] =
        "M 13 4 L 5 4 L 5 20 L 13 20 M 10 12 L 21 12 M 16.6 7.6 L 21 12 "
        "L 16.6 16.4",
    [ICON_LEFT] = "M 15 5 L 8 12 L 15 19",
    [ICON_RIGHT] = "M 9 5 L 16 12 L 9 19",
    [ICON_DOWN] = "M 5 9 L 12 16 L 19 9",
    [ICON_PLUS] = "M 12 4.5 L 12 19.5 M 4.5 12 L 19.5 12",
    [ICON_MINUS] = "M 4.5 12 L 19.5 12",
    [ICON_WHOLE] =
        "M 9 3.5 L 3.5 3.5 L 3.5 9 M 15 3.5 L 20.5 3.5 L 20.5 9 "
        "M 9 20.5 L 3.5 20.5 L 3.5 15 M 15 20.5 L 20.5 20.5 L 20.5 15",
    [ICON_HERE] = "M 6 21 L 6 3 L 19 7.5 L 6 12",
    [ICON_MAP] =
        "O 12 5 2.4 O 5.5 19 2.4 O 18.5 19 2.4 M 12 7.4 L 12 11 "
        "C 12 14 5.5 12.5 5.5 16.6 M 12 11 C 12 14 18.5 12.5 18.5 16.6",
    [ICON_WARNING] = "M 12 3.4 L 22 20.6 L 2 20.6 Z M 12 9.4 L 12 14.4 "
                     "O 12 17.4 0.5",
};

static int numbers_of(char kind) {
    switch (kind) {
    case 'M':
    case 'L':
        return 2;
    case 'O':
        return 3;
    case 'C':
        return 6;
    default:
        return 0;
    }
}

static void one_stroke(cairo_t *cr, char kind, const double *n) {
    if (kind == 'M') cairo_move_to(cr, n[0], n[1]);
    if (kind == 'L') cairo_line_to(cr, n[0], n[1]);
    if (kind == 'C') cairo_curve_to(cr, n[0], n[1], n[2], n[3], n[4], n[5]);
    if (kind == 'Z') cairo_close_path(cr);
    if (kind == 'F') cairo_fill_preserve(cr);
    if (kind == 'O') {
        cairo_new_sub_path(cr);
        cairo_arc(cr, n[0], n[1], n[2], 0, 6.283185307179586);
        cairo_close_path(cr);
    }
}

void paint_icon(cairo_t *cr, Icon icon, Box box, Colour colour) {
    const char *at = strokes[icon];
    if (!at || box.w <= 0) return;
    cairo_save(cr);
    cairo_translate(cr, box.x, box.y);
    cairo_scale(cr, box.w / 24, box.h / 24);
    cairo_set_line_width(cr, 2);
    cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(cr, CAIRO_LINE_JOIN_ROUND);
    canvas_ink(cr, colour, 1);
    cairo_new_path(cr);
    while (*at) {
        double numbers[6] = { 0 };
        char kind = *at++;
        if (kind == ' ') continue;
        for (int i = 0; i < numbers_of(kind); i++) {
            char *end;
            numbers[i] = strtod(at, &end);
            at = end;
        }
        one_stroke(cr, kind, numbers);
    }
    cairo_stroke(cr);
    cairo_restore(cr);
}
