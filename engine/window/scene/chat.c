/* SPDX-License-Identifier: MIT
 * A screen on a desk or a phone in the hand, and the bubbles on it. */
#include "window/scene/chat.h"
#include "window/rooms/props.h"
#include "window/rooms/rooms.h"
#include "window/draw/canvas.h"

#include <math.h>

static const ChatInk inks[] = {
    [LIGHT_DAY] = { 0x47657a, 0xffffff, 0xe9ebe8, 0x4d545b, 0xffffff, 0x1b1d20,
                    0xd2e6df, 0x16211d, 0xc3c9cc },
    [LIGHT_EVENING] = { 0x263442, 0xf4efe3, 0x181d26, 0xaab4bf, 0x2d3642,
                        0xf4efe3, 0x2b5049, 0xf1f7f3, 0x3a4552 },
    [LIGHT_PLAIN] = { 0x000000, 0xffffff, 0x000000, 0xffffff, 0x000000,
                      0xffffff, 0xffffff, 0x000000, 0xffffff },
};

ChatInk scene_chat_ink(Light light) {
    return inks[light];
}

/* The screen with its title bar, `gap` around what is on it. */
static ChatLayout divided(cairo_rectangle_t screen, double bar, double gap) {
    double face = bar - 2 * gap, left = screen.x, top = screen.y;
    return (ChatLayout){
        screen,
        { left + gap, top + gap, face, face },
        { left + 3 * gap + face, top + gap, screen.width - 4 * gap - face,
          face },
        { left + gap, top + bar + gap, screen.width - 2 * gap,
          screen.height - bar - 2 * gap },
    };
}

static const double phone_shape = 1.9; /* how much higher it is than wide */

ChatLayout scene_chat_layout(Device device, double x, double y, double w,
                             double h) {
    bool phone = device == DEVICE_PHONE;
    double width =
        round(phone ? fmin(h * 0.98, w * 0.84) : fmin(h * 1.24, w * 0.90));
    double top = round(y + h * (phone ? 0.085 : 0.055));
    double height =
        round(phone ? fmin(y + h - top, width * phone_shape) : h * 0.71);
    double bar = round(phone ? fmin(h * 0.115, width * 0.16) : h * 0.105);
    double left = round(x + (w - width) / 2);
    return divided((cairo_rectangle_t){ left, top, width, height }, bar,
                   round(bar * 0.17));
}

/* Keyboard, mouse and the things around them. */
static const Shape keyboard[] = {
    SHADE(.24, "M-300 30 L306 30 L284 -28 L-274 -28 Z"),
    DOWN(0xe2e2dc, 0xb9bdbd,
         "M-272 -40 L272 -40 C278 -40 281 -38 283 -34 L304 "
         "22 C305 28 302 30 298 30 L-298 30 C-302 30 -305 "
         "28 -304 22 L-283 -34 C-281 -38 -278 -40 -272 -40 "
         "Z"),
    FILL(0x8d969b,
         "R-258 -32 40 12 3 R-210 -32 40 12 3 R-162 -32 40 12 3 R-114 "
         "-32 40 12 3 R-66 -32 40 12 3 R-18 -32 40 12 3 R30 -32 40 "
         "12 3 R78 -32 40 12 3 R126 -32 40 12 3 R174 -32 84 12 3"),
    FILL(0x8d969b,
         "R-266 -15 56 13 3 R-202 -15 42 13 3 R-152 -15 42 13 3 R-102 "
         "-15 42 13 3 R-52 -15 42 13 3 R-2 -15 42 13 3 R48 -15 42 13 "
         "3 R98 -15 42 13 3 R148 -15 42 13 3 R198 -15 68 13 3"),
    FILL(0x8d969b, "R-274 3 80 14 3 R-186 3 50 14 3 R76 3 50 14 3 R134 3 50 14 "
                   "3 R192 3 82 14 3"),
    FILL(0x9fa7ab, "R-128 3 196 14 3"),
};

static const Shape mouse[] = {
    SHADE(.24, "E6 6 56 14"),
    SIDE(0xe6e6e0, 0xb4b9b9,
         "M-46 4 C-50 -38 -20 -52 0 -52 C20 -52 50 -38 46 "
         "4 C40 12 -40 12 -46 4 Z"),
    LINE(0x9aa1a4, 24, "M0 -50 V-26"),
    FILL(0x8d969b, "R-4 -44 8 16 4"),
};

/* Stuck to the screen: a reminder. */
static const Shape sticker[] = {
    SHADE(.18, "M-36 -34 L44 -38 L46 44 L-32 46 Z"),
    FILL(0xe9cf72, "M-42 -40 L38 -42 L42 38 L-38 42 Z"),
    LINE(0x7d6a2e, 34, "E-16 -8 1 2 E14 -9 1 2 M-22 10 Q0 30 22 8"),
};

static void draw_desk(const Painter *p) {
    backdrop_counter(p, 0xd9bf99, 0xab8a66, 0x765a42);
    SHAPES(p, keyboard, 0, 952, 1);
    SHAPES(p, mouse, 400, 958, 1);
    prop_mug(p, 800, 904, 1, 0xb5675a);
    prop_plant(p, 1000, 880, 0.8);
    prop_pens(p, -800, 902, 1);
    prop_succulent(p, -930, 902, 1.1);
    prop_papers(p, -1090, 916, 1);
}

static void fill_rectangle(cairo_t *cr, cairo_rectangle_t r, Colour colour) {
    canvas_ink(cr, colour, 1);
    cairo_rectangle(cr, r.x, r.y, r.width, r.height);
    cairo_fill(cr);
}

/* The table is further away than the phone in front of it. */
static void draw_table(const Painter *p) {
    backdrop_counter(p, 0xd9bf99, 0xab8a66, 0x765a42);
    prop_mug(p, 800, 904, 1, 0xb5675a);
    prop_plant(p, 1000, 880, 0.8);
    prop_papers(p, -1010, 916, 1);
}

/* From x -half to half, and so far out of the picture at its foot. */
static void draw_case(const Painter *p, double half, double top, double bottom,
                      double radius, Colour colour) {
    cairo_new_path(p->cr);
    shape_round(p->cr, -half, top, 2 * half, bottom - top, radius);
    canvas_ink(p->cr, colour, 1);
    cairo_fill(p->cr);
}

/* Held upright before the room. */
static void draw_phone(const Painter *p, double half, double top,
                       double height) {
    bool plain = p->light == LIGHT_PLAIN;
    double side = 26, head = 58, foot = top + height + head;
    if (top + height > 990) foot = 1200; /* it goes on below the picture */
    if (!plain)
        canvas_glow(p->cr, 10, top + height / 2, half * 1.5, height * 0.85,
                    0x2b2836, 0.55);
    for (int button = 0; button < 2; button++)
        draw_case(p, half + side + 6, top + 130 + 150 * button,
                  top + 230 + 150 * button, 6, plain ? 0xffffff : 0x39434a);
    draw_case(p, half + side, top - head, foot, 84,
              plain ? 0xffffff : 0x5b646c);
    draw_case(p, half + side - 7, top - head + 7, foot - 7, 77,
              plain ? 0xffffff : 0x16191d);
    draw_case(p, 70, top - 36, top - 22, 7, 0x39434a); /* what one hears from */
    canvas_oval(p->cr, 112, top - 29, 9, 9, 0x39434a, 1);
}

/* The monitor's foot and frame, in the room's units. */
static void draw_monitor(const Painter *p, double half, double top,
                         double height) {
    static const Shape foot[] = {
        SHADE(.24, "E10 92 190 16"),
        SIDE(0x5a636d, 0x3f474f, "M-52 -60 L52 -60 L64 70 L-64 70 Z"),
        SHADE(.2, "M-52 -60 L52 -60 L56 -20 L-56 -20 Z"),
        SIDE(0x68727c, 0x4a525b,
             "M-170 90 C-166 66 166 66 170 90 C170 98 -170 "
             "98 -170 90 Z"),
    };
    double rim = 20;
    SHAPES(p, foot, 0, top + height + 14, 1);
    if (p->light != LIGHT_PLAIN)
        canvas_glow(p->cr, 8, top + height / 2 + 20, half * 1.24, height * 0.70,
                    0x2b2836, 0.5);
    cairo_new_path(p->cr);
    shape_round(p->cr, -half - rim, top - rim, 2 * (half + rim),
                height + 2 * rim, 22);
    canvas_ink(p->cr, p->light == LIGHT_PLAIN ? 0xffffff : 0x2a3038, 1);
    cairo_fill(p->cr);
    SHAPES(p, sticker, half * 0.8, top + height + 40, 0.9);
}

static void draw_screen(cairo_t *cr, Light light, const ChatLayout *at) {
    ChatInk ink = inks[light];
    cairo_rectangle_t bar = at->screen;
    bar.height = at->portrait.height + 2 * (at->portrait.y - at->screen.y);
    fill_rectangle(cr, at->screen, ink.ground);
    fill_rectangle(cr, bar, ink.title);
    bar.y += bar.height;
    bar.height = fmax(round(at->screen.height / 240), 1);
    fill_rectangle(cr, bar, ink.edge);
    double radius = at->portrait.width / 2;
    canvas_oval(cr, at->portrait.x + radius, at->portrait.y + radius, radius,
                radius, colour_mix(ink.title, ink.title_ink, 0.22), 1);
}

void scene_chat_draw(cairo_t *cr, Backdrop room, const BackdropLook *look,
                     double x, double y, double w, double h) {
    static const BackdropLook usual;
    if (w <= 0 || h <= 0) return;
    if (!look) look = &usual;
    bool phone = look->setting && look->setting->device == DEVICE_PHONE;
    ChatLayout at =
        scene_chat_layout(phone ? DEVICE_PHONE : DEVICE_MONITOR, x, y, w, h);
    double unit = 1000 / h;
    backdrop_draw(cr, room, look, x, y, w, h);
    Painter painter = backdrop_enter(cr, look, x, y, w, h);
    painter.near = true;
    double half = at.screen.width * unit / 2, top = (at.screen.y - y) * unit;
    double height = at.screen.height * unit;
    if (phone) {
        draw_table(&painter);
        draw_phone(&painter, half, top, height);
    } else {
        draw_desk(&painter);
        draw_monitor(&painter, half, top, height);
    }
    cairo_restore(cr);
    draw_screen(cr, look->light, &at);
}

void scene_chat_presence(cairo_t *cr, Light light, cairo_rectangle_t face,
                         Stand at) {
    static const Colour colours[STANDS] = {
        [STAND_COUNTER] = 0x3fae5a,
        [STAND_CHAIR] = 0x3fae5a,
        [STAND_DOOR] = 0xe8b62c,
        [STAND_AWAY] = 0x9aa2a8,
    };
    if (at == STAND_NOT_SAID) return;
    double radius = face.width * 0.17;
    double x = face.x + face.width - radius, y = face.y + face.height - radius;
    canvas_oval(cr, x, y, radius * 1.35, radius * 1.35, inks[light].title, 1);
    canvas_oval(cr, x, y, radius, radius, colours[at], 1);
    if (at == STAND_AWAY)
        canvas_oval(cr, x, y, radius * 0.5, radius * 0.5, inks[light].title, 1);
}

static void tail_path(cairo_t *cr, cairo_rectangle_t b, double radius,
                      bool mine) {
    double foot = b.y + b.height, tail = radius * 0.55;
    double side = mine ? b.x + b.width : b.x, out = mine ? tail : -tail;
    cairo_move_to(cr, side, foot - 2 * radius);
    cairo_curve_to(cr, side, foot - radius * 0.6, side + out * 0.4,
                   foot - tail * 0.3, side + out, foot);
    cairo_line_to(cr, side - 2 * out, foot);
    cairo_line_to(cr, side - 2 * out, foot - 2 * radius);
    cairo_close_path(cr);
}

/* First both edges, then both fills, so that no line separates bubble and tail.
 */
void scene_chat_bubble(cairo_t *cr, Light light, cairo_rectangle_t box,
                       double radius_max, bool mine) {
    ChatInk ink = inks[light];
    double radius = fmin(fmin(box.height * 0.34, box.width / 4), radius_max);
    cairo_save(cr);
    cairo_set_line_width(cr, fmax(radius / 8, 2));
    cairo_set_line_join(cr, CAIRO_LINE_JOIN_ROUND);
    for (int step = 0; step < 4; step++) {
        cairo_new_path(cr);
        if (step % 2)
            tail_path(cr, box, radius, mine);
        else
            shape_round(cr, box.x, box.y, box.width, box.height, radius);
        canvas_ink(cr, step < 2 ? ink.edge : mine ? ink.mine : ink.theirs, 1);
        if (step < 2)
            cairo_stroke(cr);
        else
            cairo_fill(cr);
    }
    cairo_restore(cr);
}

void scene_chat_typing(cairo_t *cr, Light light, cairo_rectangle_t box,
                       double phase) {
    ChatInk ink = inks[light];
    double radius = box.height * 0.11, gap = radius * 2.9;
    scene_chat_bubble(cr, light, box, box.height, false);
    for (int i = 0; i < 3; i++) {
        double wave = phase < 0 ? 0 : sin(2 * M_PI * (phase - i * 0.16));
        double lift = fmax(wave, 0);
        canvas_oval(
            cr, box.x + box.width / 2 + (i - 1) * gap,
            box.y + box.height / 2 - lift * radius * 1.5, radius, radius,
            colour_mix(ink.theirs, ink.theirs_ink, 0.5 + 0.4 * lift), 1);
    }
}
