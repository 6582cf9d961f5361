/* SPDX-License-Identifier: MIT
 * What a hand holds, in the hand's space: it is gripped near 0, 0.16 and stands
 * up from there, against y. */
#include "window/face/parts.h"

#include <math.h>

static const Colour paper_white = 0xf7f3ea, ink_grey = 0x8d877f,
                    dark = 0x2f2d35, brass = 0xc9a24a;

static void sheet(const Face *face, double left, double top, double right,
                  double bottom, Colour colour) {
    canvas_shape(face->cr,
                 KNOTS({ left, top }, { left, top }, { right, top },
                       { right, top }, { right, bottom }, { right, bottom },
                       { left, bottom }, { left, bottom }),
                 colour, 1);
}

static void written(const Face *face, double left, double top, double right,
                    int lines) {
    for (int i = 0; i < lines; i++)
        canvas_taper(face->cr,
                     KNOTS({ left, top + 0.085 * i },
                           { i + 1 < lines ? right : (left + right) / 2,
                             top + 0.085 * i }),
                     (Taper){ 0.022, 0.022, 0.022 }, ink_grey, 0.8);
}

static void paper(const Face *face) {
    sheet(face, -0.36, -0.62, 0.30, 0.20, colour_mix(paper_white, dark, 0.25));
    sheet(face, -0.38, -0.64, 0.28, 0.18, paper_white);
    written(face, -0.28, -0.52, 0.18, 6);
}

static void receipt(const Face *face) {
    sheet(face, -0.15, -0.70, 0.17, 0.20, colour_mix(paper_white, dark, 0.25));
    sheet(face, -0.17, -0.70, 0.15, 0.20, paper_white);
    written(face, -0.11, -0.60, 0.09, 7);
}

static void letter(const Face *face) {
    sheet(face, -0.46, -0.40, 0.40, 0.18, colour_mix(paper_white, dark, 0.25));
    sheet(face, -0.48, -0.42, 0.38, 0.16, paper_white);
    canvas_taper(face->cr,
                 KNOTS({ -0.48, -0.42 }, { -0.05, -0.10 }, { 0.38, -0.42 }),
                 (Taper){ 0.02, 0.02, 0.02 }, ink_grey, 0.9);
}

static void keys(const Face *face) {
    cairo_t *cr = face->cr;
    cairo_save(cr);
    cairo_translate(cr, 0, 0.30);
    cairo_scale(cr, 1, -1); /* held up so that it is seen */
    cairo_new_sub_path(cr);
    cairo_arc(cr, -0.05, 0.36, 0.10, 0, 6.2832);
    canvas_ink(cr, 0x8b8e95, 1);
    cairo_set_line_width(cr, 0.03);
    cairo_stroke(cr);
    canvas_taper(cr, KNOTS({ -0.06, 0.44 }, { -0.10, 0.74 }),
                 (Taper){ 0.07, 0.06, 0.06 }, brass, 1);
    canvas_taper(cr, KNOTS({ 0.00, 0.44 }, { 0.08, 0.70 }),
                 (Taper){ 0.07, 0.06, 0.06 }, 0x9da1a8, 1);
    canvas_oval(cr, -0.06, 0.46, 0.07, 0.07, brass, 1);
    canvas_oval(cr, 0.01, 0.46, 0.06, 0.06, 0x9da1a8, 1);
    cairo_restore(cr);
}

static void phone(const Face *face) {
    sheet(face, -0.19, -0.46, 0.19, 0.26, dark);
    sheet(face, -0.16, -0.41, 0.16, 0.20, 0x9fc0cf);
    written(face, -0.10, -0.32, 0.10, 3);
}

static void notebook(const Face *face) {
    sheet(face, -0.34, -0.48, 0.32, 0.24, 0x33566b);
    sheet(face, -0.30, -0.44, 0.30, 0.20, paper_white);
    sheet(face, -0.36, -0.48, -0.26, 0.24, 0x27414f);
    written(face, -0.18, -0.34, 0.22, 5);
}

static void notebook_shut(const Face *face) {
    sheet(face, -0.28, -0.46, 0.34, 0.26, paper_white);
    sheet(face, -0.34, -0.48, 0.32, 0.24, 0x33566b);
    sheet(face, -0.36, -0.48, -0.26, 0.24, 0x27414f);
    sheet(face, 0.19, -0.49, 0.23, 0.25, dark);
}

static void cup(const Face *face) {
    cairo_t *cr = face->cr;
    canvas_shape(cr,
                 KNOTS({ -0.21, -0.30 }, { -0.21, -0.30 }, { 0.21, -0.30 },
                       { 0.21, -0.30 }, { 0.15, 0.34 }, { 0.15, 0.34 },
                       { -0.15, 0.34 }, { -0.15, 0.34 }),
                 0xe9e0d0, 1);
    canvas_oval(cr, 0, -0.30, 0.21, 0.055, 0x6a4c3a, 1);
    sheet(face, -0.19, -0.10, 0.19, 0.14, 0xa9532f);
}

static void card(const Face *face) {
    sheet(face, -0.28, -0.24, 0.24, 0.12, 0x3a7d7b);
    sheet(face, -0.28, -0.16, 0.24, -0.09, 0x24504f);
}

static void bag(const Face *face) {
    cairo_t *cr = face->cr;
    canvas_taper(cr,
                 KNOTS({ -0.22, -0.38 }, { -0.18, -0.64 }, { 0.18, -0.64 },
                       { 0.22, -0.38 }),
                 (Taper){ 0.04, 0.04, 0.04 }, 0x7d5b45, 1);
    sheet(face, -0.34, -0.42, 0.34, 0.28, 0xb98d5e);
    sheet(face, -0.34, -0.42, -0.24, 0.28, 0x9d754a);
}

static void box(const Face *face) {
    sheet(face, -0.48, -0.44, 0.44, 0.24, 0xc79a63);
    sheet(face, -0.08, -0.44, 0.06, 0.24, 0xe2cfa0);
    sheet(face, -0.48, 0.16, 0.44, 0.24, 0xa87c4a);
}

/* An old telephone: the handset across its rest, a dial, the cord. */
static void telephone(const Face *face) {
    cairo_t *cr = face->cr;
    canvas_taper(cr,
                 KNOTS({ 0.34, 0.10 }, { 0.52, 0.20 }, { 0.44, 0.36 },
                       { 0.60, 0.46 }, { 0.50, 0.62 }),
                 (Taper){ 0.035, 0.035, 0.035 }, dark, 1);
    canvas_shape(cr,
                 KNOTS({ -0.30, -0.34 }, { -0.30, -0.34 }, { 0.30, -0.34 },
                       { 0.30, -0.34 }, { 0.44, 0.26 }, { 0.44, 0.26 },
                       { -0.44, 0.26 }, { -0.44, 0.26 }),
                 0x6b3a34, 1);
    canvas_oval(cr, 0, -0.02, 0.20, 0.19, 0xe6dcc8, 1);
    for (int i = 0; i < 8; i++)
        canvas_oval(cr, 0.135 * cos(i * 0.785), -0.02 + 0.13 * sin(i * 0.785),
                    0.028, 0.028, 0x6b3a34, 1);
    canvas_oval(cr, 0, -0.02, 0.06, 0.06, brass, 1);
    canvas_taper(cr, KNOTS({ -0.40, -0.42 }, { 0, -0.50 }, { 0.40, -0.42 }),
                 (Taper){ 0.15, 0.12, 0.15 }, 0x54302b, 1);
    canvas_oval(cr, -0.40, -0.37, 0.12, 0.10, 0x54302b, 1);
    canvas_oval(cr, 0.40, -0.37, 0.12, 0.10, 0x54302b, 1);
}

/* One with keys, as in an office: the handset lies at its left. */
static void desk_phone(const Face *face) {
    cairo_t *cr = face->cr;
    canvas_taper(cr,
                 KNOTS({ -0.40, 0.18 }, { -0.58, 0.24 }, { -0.52, 0.38 },
                       { -0.66, 0.46 }),
                 (Taper){ 0.035, 0.035, 0.035 }, dark, 1);
    canvas_shape(cr,
                 KNOTS({ -0.44, -0.24 }, { -0.44, -0.24 }, { 0.44, -0.24 },
                       { 0.44, -0.24 }, { 0.54, 0.24 }, { 0.54, 0.24 },
                       { -0.54, 0.24 }, { -0.54, 0.24 }),
                 0x3f4751, 1);
    sheet(face, -0.08, -0.18, 0.38, -0.06, 0xc9d3cf);
    for (int i = 0; i < 9; i++) {
        double x = -0.08 + 0.16 * (i % 3), y = 0.00 + 0.075 * floor(i / 3);
        sheet(face, x, y, x + 0.12, y + 0.045, 0x929ba4);
    }
    canvas_taper(cr, KNOTS({ -0.30, -0.32 }, { -0.34, -0.02 }, { -0.38, 0.24 }),
                 (Taper){ 0.20, 0.13, 0.22 }, 0x5d6671, 1);
}

static void folder(const Face *face) {
    sheet(face, -0.30, -0.44, 0.37, 0.22, paper_white);
    sheet(face, 0.02, -0.54, 0.28, -0.46, 0xc39d62);
    sheet(face, -0.36, -0.48, 0.33, 0.25, 0xd2ad72);
    sheet(face, -0.36, -0.48, -0.30, 0.25, 0xb58d55);
    sheet(face, -0.18, -0.30, 0.18, -0.14, paper_white);
    written(face, -0.12, -0.25, 0.12, 2);
}

/* Two notes and, in front of them, coins. */
static void money(const Face *face) {
    cairo_t *cr = face->cr;
    cairo_save(cr);
    cairo_rotate(cr, -0.16);
    sheet(face, -0.40, -0.36, 0.34, 0.02, 0x7d9a82);
    cairo_rotate(cr, 0.26);
    sheet(face, -0.38, -0.30, 0.36, 0.08, 0xa9c0a4);
    sheet(face, -0.34, -0.26, 0.32, 0.04, 0x93ae90);
    canvas_oval(cr, 0, -0.11, 0.10, 0.11, 0xd9e3cf, 1);
    cairo_restore(cr);
    canvas_oval(cr, -0.26, 0.14, 0.11, 0.10, colour_mix(brass, dark, 0.35), 1);
    canvas_oval(cr, -0.26, 0.12, 0.11, 0.10, brass, 1);
    canvas_oval(cr, -0.06, 0.20, 0.09, 0.08, 0xb9bcc0, 1);
}

/* A room to scale on squared paper, its corner sofa and the birds outside. */
static void drawing(const Face *face) {
    cairo_t *cr = face->cr;
    static const Colour square = 0xcfdbe4, lead_grey = 0x5d5a58;
    sheet(face, -0.40, -0.52, 0.40, 0.26, paper_white);
    for (int i = 1; i < 8; i++)
        sheet(face, -0.40 + 0.1 * i, -0.52, -0.39 + 0.1 * i, 0.26, square);
    for (int i = 1; i < 8; i++)
        sheet(face, -0.40, -0.52 + 0.1 * i, 0.40, -0.51 + 0.1 * i, square);
    sheet(face, -0.28, -0.06, 0.22, 0.12, lead_grey);
    sheet(face, 0.06, -0.24, 0.22, 0.12, lead_grey);
    sheet(face, -0.26, -0.04, 0.20, 0.10, paper_white);
    sheet(face, 0.08, -0.22, 0.20, 0.10, paper_white);
    for (int i = 0; i < 3; i++) {
        double x = -0.22 + 0.17 * i, y = -0.38 + 0.06 * (i % 2);
        canvas_taper(cr,
                     KNOTS({ x, y }, { x + 0.05, y - 0.05 }, { x + 0.10, y },
                           { x + 0.15, y - 0.05 }, { x + 0.20, y }),
                     (Taper){ 0.015, 0.02, 0.015 }, lead_grey, 1);
    }
}

static void pen(const Face *face) {
    canvas_taper(face->cr, KNOTS({ -0.30, 0.26 }, { 0.26, -0.48 }),
                 (Taper){ 0.03, 0.085, 0.075 }, 0x2f4a63, 1);
    canvas_taper(face->cr, KNOTS({ -0.36, 0.34 }, { -0.28, 0.23 }),
                 (Taper){ 0.012, 0.03, 0.05 }, 0xc9ccd0, 1);
    canvas_taper(face->cr, KNOTS({ 0.14, -0.28 }, { 0.27, -0.45 }),
                 (Taper){ 0.02, 0.03, 0.03 }, brass, 1);
}

static void pencil(const Face *face) {
    canvas_taper(face->cr, KNOTS({ -0.36, 0.34 }, { -0.22, 0.155 }),
                 (Taper){ 0.010, 0.05, 0.085 }, 0xe3c190, 1);
    canvas_taper(face->cr, KNOTS({ -0.36, 0.34 }, { -0.32, 0.288 }),
                 (Taper){ 0.010, 0.02, 0.032 }, dark, 1);
    canvas_taper(face->cr, KNOTS({ -0.22, 0.155 }, { 0.20, -0.40 }),
                 (Taper){ 0.085, 0.085, 0.085 }, 0xd9a22e, 1);
    canvas_taper(face->cr, KNOTS({ 0.20, -0.40 }, { 0.25, -0.466 }),
                 (Taper){ 0.085, 0.085, 0.085 }, 0xb4594e, 1);
}

/* It points upwards, as it is held. */
static void torch(const Face *face) {
    cairo_t *cr = face->cr;
    canvas_shape(cr,
                 KNOTS({ -0.20, -0.52 }, { -0.20, -0.52 }, { 0.20, -0.52 },
                       { 0.20, -0.52 }, { 0.11, -0.26 }, { 0.11, -0.26 },
                       { -0.11, -0.26 }, { -0.11, -0.26 }),
                 0x3a3f46, 1);
    sheet(face, -0.11, -0.28, 0.11, 0.42, 0xc79a2f);
    sheet(face, -0.11, -0.28, -0.05, 0.42, 0xa57d22);
    canvas_oval(cr, 0, -0.52, 0.20, 0.055, 0xfff3c4, 1);
}

/* Closed, with its pages at the right. */
static void book(const Face *face) {
    sheet(face, -0.30, -0.54, 0.36, 0.22, paper_white);
    sheet(face, -0.34, -0.56, 0.30, 0.24, 0x7a2f33);
    sheet(face, -0.34, -0.56, -0.25, 0.24, 0x5c2226);
    sheet(face, -0.16, -0.42, 0.22, -0.26, 0xd9c39a);
}

/* Wound twice round the hand; its end hangs down to the dog. */
static void lead(const Face *face) {
    cairo_t *cr = face->cr;
    static const Colour strap = 0xa8403a;
    Taper even = { 0.075, 0.075, 0.075 };
    canvas_taper(
        cr,
        KNOTS({ 0.26, 0.04 }, { 0.44, 0.26 }, { 0.40, 0.56 }, { 0.50, 1.00 }),
        even, strap, 1);
    for (int i = 0; i < 2; i++)
        canvas_taper(cr,
                     KNOTS({ -0.28, 0.00 - 0.12 * i }, { 0, -0.10 - 0.12 * i },
                           { 0.28, 0.02 - 0.12 * i }),
                     even, strap, 1);
}

/* Of jam, with a cloth over its lid and a label. */
static void jar(const Face *face) {
    cairo_t *cr = face->cr;
    canvas_shape(cr,
                 KNOTS({ -0.26, -0.34 }, { 0.26, -0.34 }, { 0.30, -0.20 },
                       { 0.30, 0.24 }, { 0.22, 0.30 }, { -0.22, 0.30 },
                       { -0.30, 0.24 }, { -0.30, -0.20 }),
                 0x6a2743, 1);
    sheet(face, -0.24, -0.22, -0.19, 0.20, 0x8f4a66);
    sheet(face, -0.17, -0.16, 0.22, 0.16, paper_white);
    written(face, -0.11, -0.07, 0.16, 3);
    canvas_shape(cr,
                 KNOTS({ -0.28, -0.54 }, { 0.28, -0.54 }, { 0.30, -0.44 },
                       { 0.38, -0.30 }, { 0.38, -0.30 }, { -0.38, -0.30 },
                       { -0.38, -0.30 }, { -0.30, -0.44 }),
                 0xc9d3da, 1);
    sheet(face, -0.27, -0.41, 0.27, -0.37, 0xa8403a);
}

/* A sheet with a portrait on it. */
static void printed(const Face *face, double x) {
    cairo_t *cr = face->cr;
    sheet(face, x - 0.29, -0.60, x + 0.31, 0.20,
          colour_mix(paper_white, dark, 0.25));
    sheet(face, x - 0.31, -0.62, x + 0.29, 0.18, paper_white);
    sheet(face, x - 0.18, -0.52, x + 0.16, -0.14, 0xb9c0c2);
    canvas_oval(cr, x - 0.01, -0.36, 0.075, 0.10, 0x6f7678, 1);
    canvas_oval(cr, x - 0.01, -0.17, 0.13, 0.07, 0x6f7678, 1);
    written(face, x - 0.20, -0.05, x + 0.18, 3);
}

static void leaflet(const Face *face) {
    printed(face, -0.05);
}

/* Two of them, edge to edge. */
static void leaflets(const Face *face) {
    printed(face, -0.33);
    printed(face, 0.33);
}

static void papers(const Face *face) {
    for (int side = -1; side <= 1; side += 2) {
        cairo_save(face->cr);
        cairo_translate(face->cr, 0.36 * side + 0.05, 0.02 * side);
        paper(face);
        cairo_restore(face->cr);
    }
}

static void contract(const Face *face) {
    paper(face);
    cairo_save(face->cr);
    cairo_translate(face->cr, 0.02, -0.02);
    pen(face);
    cairo_restore(face->cr);
}

static void handbag(const Face *face) {
    cairo_t *cr = face->cr;
    static const Colour leather = 0x35302f, light = 0x4d4644;
    canvas_taper(cr,
                 KNOTS({ -0.24, -0.26 }, { -0.20, -0.60 }, { 0.20, -0.60 },
                       { 0.24, -0.26 }),
                 (Taper){ 0.05, 0.05, 0.05 }, leather, 1);
    canvas_shape(cr,
                 KNOTS({ -0.36, -0.30 }, { -0.36, -0.30 }, { 0.36, -0.30 },
                       { 0.36, -0.30 }, { 0.46, 0.26 }, { 0.42, 0.30 },
                       { -0.42, 0.30 }, { -0.46, 0.26 }),
                 leather, 1);
    sheet(face, -0.37, -0.32, 0.37, -0.24, light);
    canvas_oval(cr, -0.05, -0.32, 0.06, 0.06, brass, 1);
    canvas_oval(cr, 0.05, -0.32, 0.06, 0.06, brass, 1);
}

void held_draw(const Face *face, Holds thing) {
    static FaceDraw *const things[HOLD_THINGS] = {
        [HOLDS_PAPER] = paper,
        [HOLDS_RECEIPT] = receipt,
        [HOLDS_LETTER] = letter,
        [HOLDS_KEYS] = keys,
        [HOLDS_PHONE] = phone,
        [HOLDS_NOTEBOOK] = notebook,
        [HOLDS_CUP] = cup,
        [HOLDS_CARD] = card,
        [HOLDS_BAG] = bag,
        [HOLDS_BOX] = box,
        [HOLDS_TELEPHONE] = telephone,
        [HOLDS_MONEY] = money,
        [HOLDS_PEN] = pen,
        [HOLDS_TORCH] = torch,
        [HOLDS_BOOK] = book,
        [HOLDS_LEAD] = lead,
        [HOLDS_JAR] = jar,
        [HOLDS_PAPERS] = papers,
        [HOLDS_LEAFLET] = leaflet,
        [HOLDS_LEAFLETS] = leaflets,
        [HOLDS_CONTRACT] = contract,
        [HOLDS_HANDBAG] = handbag,
        [HOLDS_NOTEBOOK_SHUT] = notebook_shut,
        [HOLDS_PENCIL] = pencil,
        [HOLDS_DESK_PHONE] = desk_phone,
        [HOLDS_FOLDER] = folder,
        [HOLDS_DRAWING] = drawing,
    };
    if (things[thing]) things[thing](face);
}
