/* SPDX-License-Identifier: MIT
 * Draws people with their names below, row by row, into a PNG. */
#include "window/screens/looks_sheet.h"

#include "window/draw/canvas.h"
#include "window/face/face.h"

#include <assert.h>
#include <stdio.h>

enum {
    CELL = 176,  /* pixels: one portrait */
    GAP = 24,    /* around each person's strip */
    TITLE = 34,  /* the line with the name */
    PER_ROW = 2, /* people side by side */
    MOODS = 5,
    COMPARED = 3, /* people shown in every temperament */
    STRIP = MOODS * CELL,
    WIDTH = GAP + PER_ROW * (STRIP + GAP),
    ROW = TITLE + CELL + GAP,
};

/* The middle of each band, shown as it is at rest in a conversation. */
static const int moods[MOODS] = { -800, -450, -100, 200, 600 };

static void portrait(cairo_t *cr, const Look *look, int mood, double x,
                     double y, Colour behind) {
    Expression shown =
        expression_of(look->temperament, mood, 200, EXPRESSION_REST);
    Pose pose = pose_from(&shown);
    cairo_rectangle(cr, x, y, CELL, CELL);
    canvas_fill_down(cr, y, colour_mix(behind, 0xffffff, 0.25), y + CELL,
                     behind);
    face_portrait(cr, look, &pose, x, y, CELL, CELL);
}

/* "Ruth, hot" above the strip. */
static void caption(cairo_t *cr, const SheetPerson *person, Typeset *letters,
                    double x, double y) {
    static const char *const temperaments[] = {
        [TEMPERAMENT_HOT] = "hot",
        [TEMPERAMENT_COLD] = "cold",
        [TEMPERAMENT_ANXIOUS] = "anxious",
    };
    const TypeStyle style = { .pixels = 18, .max_lines = 1 };
    char text[128];
    snprintf(text, sizeof text, "%s, %s", person->name,
             temperaments[person->look.temperament]);
    const TypeBlock *block = typeset_block(letters, text, &style, STRIP);
    typeset_draw(letters, cr, block, x, y - TITLE + 6, STRIP, ALIGN_START,
                 0x2c2528, TYPESET_ALL);
}

static void strip(cairo_t *cr, const SheetPerson *person, size_t place,
                  Typeset *letters) {
    static const Colour walls[] = { 0xd9cdbf, 0xc6d1cc, 0xd3cdb9,
                                    0xcbc5d2, 0xd8c5bb, 0xc1ccd5 };
    Colour wall =
        walls[(place + place / PER_ROW) % (sizeof walls / sizeof *walls)];
    double x = GAP + (double)(place % PER_ROW) * (STRIP + GAP);
    double y = (double)(place / PER_ROW) * ROW + TITLE;
    if (letters) caption(cr, person, letters, x, y);
    for (int i = 0; i < MOODS; i++)
        portrait(cr, &person->look, moods[i], x + i * CELL, y, wall);
}

static void draw_all(cairo_t *cr, const SheetPerson *people, size_t count,
                     Typeset *letters) {
    canvas_ink(cr, 0xf4efe6, 1);
    cairo_paint(cr);
    size_t place = 0;
    for (; place < count; place++)
        strip(cr, &people[place], place, letters);
    place += place % PER_ROW;
    for (size_t i = 0; i < count && i < COMPARED; i++)
        for (int t = 0; t <= TEMPERAMENT_ANXIOUS; t++) {
            SheetPerson other = people[i];
            other.look.temperament = (Temperament)t;
            if (other.look.temperament != people[i].look.temperament)
                strip(cr, &other, place++, letters);
        }
}

bool looks_sheet(const char *png_path, const SheetPerson *people, size_t count,
                 Typeset *letters, Error *err) {
    assert(count > 0);
    size_t compared = count < COMPARED ? count : COMPARED;
    size_t places = count + count % PER_ROW + 2 * compared;
    int rows = (int)((places + PER_ROW - 1) / PER_ROW);
    cairo_surface_t *page =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, WIDTH, rows * ROW + GAP);
    cairo_t *cr = cairo_create(page);
    draw_all(cr, people, count, letters);
    cairo_destroy(cr);
    cairo_status_t status = cairo_surface_write_to_png(page, png_path);
    cairo_surface_destroy(page);
    return canvas_written(status, png_path, err);
}
