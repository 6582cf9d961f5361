/* SPDX-License-Identifier: MIT
 * A desk with the phone off the hook, or at home and on the way a mobile one,
 * and the card of the call over it. */
#include "window/scene/phone.h"
#include "window/rooms/props.h"
#include "window/rooms/rooms.h"
#include "window/draw/canvas.h"

#include <math.h>

static const PhoneInk inks[] = {
    [LIGHT_DAY] = { 0x24303b, 0xfaf6ec, 0xb7c3cc, 0x9fd8c0 },
    [LIGHT_EVENING] = { 0x171d27, 0xf4efe3, 0xa5b1bd, 0x8fcbb4 },
    [LIGHT_PLAIN] = { 0x000000, 0xffffff, 0xffffff, 0xffffff },
};

PhoneInk scene_phone_ink(Light light) {
    return inks[light];
}

static cairo_rectangle_t part(cairo_rectangle_t of, double x, double y,
                              double w, double h) {
    double left = round(of.x + of.width * x), top = round(of.y + of.height * y);
    return (cairo_rectangle_t){ left, top, round(of.width * w),
                                round(of.height * h) };
}

PhoneLayout scene_phone_layout(double x, double y, double w, double h) {
    double width = round(fmin(h * 1.02, w * 0.84)), height = round(h * 0.47);
    cairo_rectangle_t panel = { round(x + (w - width) / 2), round(y + h * 0.12),
                                width, height };
    return (PhoneLayout){
        panel,
        part(panel, 0.06, 0.08, 0.58, 0.20),
        part(panel, 0.68, 0.08, 0.26, 0.20),
        part(panel, 0.06, 0.36, 0.88, 0.54),
    };
}

/* Base without its handset: the lead goes to you, out of the picture. */
static const Shape phone_base[] = {
    SHADE(.26, "M-190 10 C-90 26 130 26 206 6 L180 -14 L-176 -12 Z"),
    LINE(0x343a43, 90,
         "M-150 -6 C-196 10 -150 40 -196 44 C-244 48 -196 80 "
         "-246 84 C-296 88 -250 116 -300 122"),
    SIDE(0x515b66, 0x363d47,
         "M-146 -128 C-144 -140 -136 -146 -124 -146 L130 "
         "-146 C142 -146 148 -140 152 -128 L186 -6 C188 6 "
         "182 12 172 12 L-166 12 C-176 12 -182 6 -180 -6 "
         "Z"),
    SHINE(.12, "M-146 -128 C-144 -140 -136 -146 -124 -146 L130 -146 C136 -146 "
               "140 -145 143 -142 L-130 -138 Z"),
    FILL(0x2c323a, "M-128 -122 L-52 -122 L-58 -96 C-56 -60 -66 -40 -70 -14 "
                   "L-150 -14 C-148 -40 -138 -60 -138 -92 Z"),
    FILL(0x3d4550, "M-118 -112 C-110 -96 -74 -96 -64 -112 L-62 -104 C-74 -88 "
                   "-112 -88 -122 -104 Z M-136 -42 C-128 -30 -92 -30 -76 -42 "
                   "L-76 -34 C-92 -22 -128 -22 -138 -34 Z"),
    FILL(0x1f252c, "M-28 -126 L124 -126 L130 -92 L-32 -92 Z"),
    LAMP(0x9fd8c0, .9, "R-14 -118 70 6 2 R-16 -106 40 6 2"),
    FILL(0x7d8791, "R-34 -80 42 15 5 R22 -80 42 15 5 R78 -80 44 15 5 R-36 -58 "
                   "44 15 5 R22 -58 44 15 5 R80 -58 46 15 5 R-38 -36 46 15 5 "
                   "R22 -36 46 15 5 R82 -36 48 15 5 R-40 -14 48 15 5 R22 -14 "
                   "48 15 5 R84 -14 50 15 5"),
    LAMP(0x8fe0b4, 1, "E150 -76 8 6"),
};

/* A notepad with the doodles of a long call. */
static const Shape notepad[] = {
    SHADE(.20, "M-150 18 L170 24 L154 -34 L-130 -40 Z"),
    FILL(0xd8c98c, "M-160 12 L160 14 L142 -44 L-138 -46 Z"),
    FILL(0xf3e7b4, "M-158 6 L156 8 L140 -44 L-138 -46 Z"),
    FILL(0xa9805c, "M-138 -46 L140 -44 L142 -34 L-141 -36 Z"),
    LINE(0x7d7a86, 24,
         "M-118 -22 L-30 -22 M-124 -10 L-56 -9 M20 -20 C34 -34 "
         "60 -28 54 -16 C46 -4 24 -8 32 -18 C40 -26 50 -18 44 "
         "-14 M74 -6 L84 -26 L94 -6 L70 -18 L98 -18 Z"),
    LINE(0xb5675a, 24, "M-126 -4 L-70 -3"),
    SHADE(.2, "M10 12 L118 -8 L120 -2 L14 18 Z"),
    SIDE(0x5d7f93, 0x47657a, "M6 2 L112 -22 L118 -12 L12 12 L-6 12 Z"),
    FILL(0xf2ead6, "M6 2 L12 12 L-8 13 Z"),
};

static void draw_desk(const Painter *p) {
    backdrop_counter(p, 0xd9bf99, 0xab8a66, 0x765a42);
    PLACE(p, phone_base, -570, 906, 1.05);
    PLACE(p, notepad, 570, 920, 1);
    prop_mug(p, 800, 904, 1, 0x8fa8a6);
    prop_pens(p, -850, 902, 0.95);
    prop_succulent(p, 980, 900, 1);
    prop_papers(p, -1040, 914, 1);
}

/* Whoever is at home or on the way has no telephone with a lead. */
static bool is_mobile(Backdrop room) {
    return room == BACKDROP_KITCHEN || room == BACKDROP_FRONT_ROOM ||
           room == BACKDROP_HALLWAY || room == BACKDROP_STREET ||
           room == BACKDROP_VAN || room == BACKDROP_VAN_STREET ||
           room == BACKDROP_BUS;
}

static void draw_near(cairo_t *cr, Backdrop room, const BackdropLook *look,
                      double x, double y, double w, double h) {
    bool mobile = is_mobile(room) && !look->photo;
    if (mobile) backdrop_front_bare(cr, room, look, x, y, w, h);
    Painter painter = backdrop_enter(cr, look, x, y, w, h);
    painter.near = true;
    if (mobile) {
        prop_mobile(&painter, -300, 926, 1.1);
    } else {
        draw_desk(&painter);
        brought_draw(&painter, look->setting, false);
    }
    cairo_restore(cr);
}

static void draw_panel(cairo_t *cr, Light light, cairo_rectangle_t panel) {
    double radius = panel.height * 0.09, soft = panel.height * 0.16;
    PhoneInk ink = inks[light];
    if (light != LIGHT_PLAIN)
        canvas_glow(cr, panel.x + panel.width / 2,
                    panel.y + panel.height / 2 + soft / 2,
                    panel.width / 2 + 2 * soft, panel.height / 2 + 2 * soft,
                    0x2b2836, 0.45);
    cairo_new_path(cr);
    shape_round(cr, panel.x, panel.y, panel.width, panel.height, radius);
    canvas_ink(cr, ink.panel, 1);
    cairo_fill_preserve(cr);
    cairo_set_line_width(cr, fmax(panel.height / 180, 1));
    canvas_ink(cr, ink.ink, light == LIGHT_PLAIN ? 1 : 0.14);
    cairo_stroke(cr);
}

void scene_phone_draw(cairo_t *cr, Backdrop room, const BackdropLook *look,
                      double x, double y, double w, double h) {
    static const BackdropLook usual;
    if (w <= 0 || h <= 0) return;
    if (!look) look = &usual;
    backdrop_draw(cr, room, look, x, y, w, h);
    draw_near(cr, room, look, x, y, w, h);
}

void scene_phone_panel(cairo_t *cr, Light light, double x, double y, double w,
                       double h) {
    draw_panel(cr, light, scene_phone_layout(x, y, w, h).panel);
}

/* Older levels of the voice fade out towards the left. */
static double age_alpha(size_t age, size_t shown) {
    double old = (double)age / (double)shown;
    return 1 - 0.85 * old * old;
}

void scene_phone_wave(cairo_t *cr, Light light, const float *levels,
                      size_t count, cairo_rectangle_t wave) {
    PhoneInk ink = inks[light];
    double step = fmax(wave.height / 16, 4), bar = step * 0.52;
    size_t shown = (size_t)(wave.width / step);
    cairo_save(cr);
    canvas_ink(cr, ink.panel, 1);
    cairo_rectangle(cr, wave.x, wave.y, wave.width, wave.height);
    cairo_fill(cr);
    cairo_set_line_width(cr, bar);
    cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND);
    if (count == 0) {
        cairo_move_to(cr, wave.x + bar, wave.y + wave.height / 2);
        cairo_line_to(cr, wave.x + wave.width - bar, wave.y + wave.height / 2);
        cairo_set_line_width(cr, fmax(bar * 0.5, 1));
        canvas_ink(cr, ink.soft, 1);
        cairo_stroke(cr);
        shown = 0;
    }
    for (size_t age = 0; age < shown; age++) {
        double level = age < count ? (double)levels[count - 1 - age] : 0;
        double reach = fmin(fmax(level, 0), 1) * (wave.height - bar) / 2;
        double x = wave.x + wave.width - step * ((double)age + 0.5);
        double middle = wave.y + wave.height / 2;
        cairo_move_to(cr, x, middle - reach);
        cairo_line_to(cr, x, middle + reach + 0.01);
        canvas_ink(cr, reach > 1 ? ink.voice : ink.soft,
                   light == LIGHT_PLAIN ? 1 : age_alpha(age, shown));
        cairo_stroke(cr);
    }
    cairo_restore(cr);
}
