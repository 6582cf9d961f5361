/* SPDX-License-Identifier: MIT
 * Draws a room, back and front, in any rectangle. */
#include "window/rooms/backdrop.h"
#include "window/rooms/props.h"
#include "window/rooms/rooms.h"
#include "window/draw/canvas.h"

#include <math.h>
#include <string.h>

/* BACKDROP_PLAIN has no name: no level asks for it. `way_in`: as backdrop_x has
 * it; what is drawn there stands beside it. */
static const struct {
    const char *name;
    BackdropPart *draw, *front;
    double way_in;
} rooms[] = {
    [BACKDROP_CLINIC] = { "clinic", backdrop_clinic, backdrop_clinic_front,
                          -860 },
    [BACKDROP_GARAGE] = { "garage", backdrop_garage, backdrop_garage_front,
                          -1010 },
    [BACKDROP_SHOP] = { "shop", backdrop_shop, backdrop_shop_front, -960 },
    [BACKDROP_STREET] = { "street", backdrop_street, backdrop_street_front, 0 },
    [BACKDROP_OFFICE] = { "office", backdrop_office, backdrop_office_front,
                          -1010 },
    [BACKDROP_KITCHEN] = { "kitchen", backdrop_kitchen, backdrop_kitchen_front,
                           -960 },
    [BACKDROP_WHOLESALE] = { "wholesale", backdrop_wholesale,
                             backdrop_wholesale_front, -645 },
    [BACKDROP_DENTAL] = { "dental", backdrop_dental, backdrop_dental_front,
                          -860 },
    [BACKDROP_HALLWAY] = { "hallway", backdrop_hallway, backdrop_hallway_front,
                           -430 },
    [BACKDROP_YARD_OFFICE] = { "yard_office", backdrop_yard_office,
                               backdrop_yard_office_front, -1000 },
    [BACKDROP_PRINT_SHOP] = { "print_shop", backdrop_print_shop,
                              backdrop_print_shop_front, -960 },
    [BACKDROP_ACCOUNTS] = { "accounts", backdrop_accounts,
                            backdrop_accounts_front, -700 },
    [BACKDROP_GLASS_OFFICE] = { "glass_office", backdrop_glass_office,
                                backdrop_glass_office_front, -330 },
    [BACKDROP_FRONT_ROOM] = { "front_room", backdrop_front_room,
                              backdrop_front_room_front, -960 },
    [BACKDROP_VAN] = { "van", backdrop_van, backdrop_van_front, -650 },
    [BACKDROP_VAN_STREET] = { "van_street", backdrop_van_street,
                              backdrop_van_front, -650 },
    [BACKDROP_BUS] = { "bus", backdrop_bus, backdrop_bus_front, -760 },
    [BACKDROP_ELEVATOR] = { "elevator", backdrop_elevator,
                            backdrop_elevator_front, 0 },
    [BACKDROP_PLAIN] = { NULL, backdrop_plain, backdrop_plain_front, -1010 },
};

static const BackdropLook usual_look;

/* In plain light shades of grey stay distinct when they fade; tints would not.
 */
static const Colour SHADOW = 0x000000, DAYLIGHT = 0xffffff;

/* A room is paler than the customer in front of it. */
static const double HAZE = 0.12;

Backdrop backdrop_named(const char *name) {
    for (int i = 0; name && i < BACKDROP_PLAIN; i++)
        if (strcmp(name, rooms[i].name) == 0) return (Backdrop)i;
    return BACKDROP_PLAIN;
}

const char *backdrop_name(Backdrop room) {
    return rooms[room].name;
}

/* Sets the context up in the room's own units. */
static Painter backdrop_painter(cairo_t *cr, const BackdropLook *look, double x,
                                double y, double w, double h) {
    cairo_translate(cr, x + w / 2, y);
    cairo_scale(cr, h / 1000, h / 1000);
    return (Painter){ cr, look->light, 500 * w / h, 0, 0xffffff, false, false };
}

Painter backdrop_enter(cairo_t *cr, const BackdropLook *look, double x,
                       double y, double w, double h) {
    cairo_save(cr);
    cairo_rectangle(cr, x, y, w, h);
    cairo_clip(cr);
    return backdrop_painter(cr, look, x, y, w, h);
}

/* A soft light behind the head and darker corners lead the eye to the middle.
 */
static void soften(const Painter *p) {
    if (p->light == LIGHT_PLAIN) return;
    if (p->light == LIGHT_DAY)
        shape_glow(p, 0, 420, 560, 560, DAYLIGHT, 0.36);
    else
        shape_glow(p, 0, 330, 820, 620, 0xffc47a, 0.17);
    for (int side = -1; side <= 1; side += 2)
        canvas_glow(p->cr, side * (p->half + 80), 520, 560, 1100, SHADOW, 0.17);
}

/* Fills the rectangle and cuts off as little of the picture as possible. In
 * plain light there is no photograph: it would be the only busy thing. */
static bool draw_photo(cairo_t *cr, const BackdropLook *look, double x,
                       double y, double w, double h) {
    if (!look->photo || look->light == LIGHT_PLAIN) return false;
    double own_w = cairo_image_surface_get_width(look->photo);
    double own_h = cairo_image_surface_get_height(look->photo);
    double scale = fmax(w / own_w, h / own_h);
    cairo_save(cr);
    cairo_rectangle(cr, x, y, w, h);
    cairo_clip(cr);
    canvas_ink(cr, 0xd2ccc0, 1); /* behind a picture with transparent parts */
    cairo_paint(cr);
    cairo_translate(cr, x + (w - own_w * scale) / 2,
                    y + (h - own_h * scale) / 2);
    cairo_scale(cr, scale, scale);
    cairo_set_source_surface(cr, look->photo, 0, 0);
    cairo_pattern_set_filter(cairo_get_source(cr), CAIRO_FILTER_GOOD);
    cairo_paint(cr);
    if (look->light == LIGHT_EVENING) {
        canvas_ink(cr, 0x1a120c, 0.38);
        cairo_paint(cr);
    }
    cairo_restore(cr);
    return true;
}

void backdrop_draw(cairo_t *cr, Backdrop room, const BackdropLook *look,
                   double x, double y, double w, double h) {
    if (w <= 0 || h <= 0) return;
    if (!look) look = &usual_look;
    if (draw_photo(cr, look, x, y, w, h)) return;
    Painter painter = backdrop_enter(cr, look, x, y, w, h);
    painter.haze = HAZE;
    painter.air = 0xefe9dc;
    rooms[room].draw(&painter, look);
    soften(&painter);
    if (look->setting)
        weather_draw(&painter, look->setting,
                     room == BACKDROP_STREET ? backdrop_doorway(&painter)
                                             : WEATHER_INDOORS);
    cairo_restore(cr);
}

/* The front part extends below its rectangle (BACKDROP_BELOW). */
static Painter enter_front(cairo_t *cr, const BackdropLook *look, double x,
                           double y, double w, double h) {
    cairo_save(cr);
    cairo_rectangle(cr, x, y, w, h * (1 + BACKDROP_BELOW));
    cairo_clip(cr);
    Painter painter = backdrop_painter(cr, look, x, y, w, h);
    painter.near = true;
    return painter;
}

static void draw_front(const Painter *painter, Backdrop room,
                       const BackdropLook *look) {
    rooms[room].front(painter, look);
    brought_draw(painter, look->setting,
                 backdrop_door_place(room) != DOOR_NONE);
}

void backdrop_front(cairo_t *cr, Backdrop room, const BackdropLook *look,
                    double x, double y, double w, double h) {
    if (w <= 0 || h <= 0) return;
    if (!look) look = &usual_look;
    Painter painter = enter_front(cr, look, x, y, w, h);
    animal_behind(&painter, look);
    draw_front(&painter, room, look);
    animal_before(&painter, look);
    cairo_restore(cr);
}

void backdrop_front_bare(cairo_t *cr, Backdrop room, const BackdropLook *look,
                         double x, double y, double w, double h) {
    if (w <= 0 || h <= 0) return;
    Painter painter = enter_front(cr, look, x, y, w, h);
    draw_front(&painter, room, look);
    cairo_restore(cr);
}

void backdrop_animal(cairo_t *cr, const BackdropLook *look, double x, double y,
                     double w, double h) {
    if (w <= 0 || h <= 0) return;
    Painter painter = enter_front(cr, look, x, y, w, h);
    animal_behind(&painter, look);
    animal_before(&painter, look);
    cairo_restore(cr);
}

DoorPlace backdrop_door_place(Backdrop room) {
    if (room == BACKDROP_STREET) return DOOR_IN_ROOM;
    return room == BACKDROP_HALLWAY ? DOOR_BEFORE_ROOM : DOOR_NONE;
}

double backdrop_way_in(Backdrop room, double w, double h) {
    if (w <= 0 || h <= 0) return 0;
    Painter p = { .half = 500 * w / h };
    return backdrop_x(&p, rooms[room].way_in) * h / 1000;
}

Seat backdrop_seat(Backdrop room, const BackdropLook *look) {
    if (room == BACKDROP_ELEVATOR) return SEAT_OWN; /* people stand there */
    if (room != BACKDROP_FRONT_ROOM || look->photo) return SEAT_CHAIR;
    Brings brings = look->setting ? look->setting->brings : BRINGS_NOT_SAID;
    bool sofa = brings == BRINGS_SOFA_LEFT || brings == BRINGS_SOFA_RIGHT;
    return sofa ? SEAT_OWN : SEAT_GARDEN_CHAIR;
}

void backdrop_door(cairo_t *cr, Backdrop room, const BackdropLook *look,
                   double x, double y, double w, double h, double shut) {
    DoorPlace at = backdrop_door_place(room);
    if (at == DOOR_NONE || w <= 0 || h <= 0) return;
    if (!look) look = &usual_look;
    if (look->photo) return;
    if (at == DOOR_BEFORE_ROOM) {
        Painter near = enter_front(cr, look, x, y, w, h);
        backdrop_hallway_door(&near, look, shut);
        cairo_restore(cr);
        return;
    }
    Painter painter = backdrop_enter(cr, look, x, y, w, h);
    painter.haze = HAZE;
    painter.air = 0xefe9dc;
    backdrop_street_door(&painter, shut);
    cairo_restore(cr);
}

bool backdrop_dog(const BackdropLook *look, double x, double y, double w,
                  double h, cairo_rectangle_int_t *box) {
    if (w <= 0 || h <= 0) return false;
    Painter p = { .half = 500 * w / h, .near = true };
    DogPlace dog;
    if (!animal_place(&p, look, &dog)) return false;
    double unit = h / 1000, left = x + w / 2 + (dog.x - 192 * dog.scale) * unit;
    double right = left + 415 * dog.scale * unit;
    double top = y + (dog.y - 480 * dog.scale) * unit;
    left = fmax(floor(left), x);
    right = fmin(ceil(right), x + w);
    top = floor(top);
    *box = (cairo_rectangle_int_t){ (int)left, (int)top, (int)(right - left),
                                    (int)ceil(y + 920 * unit - top) };
    return true;
}

/* Of the extra width of a wider picture, six tenths are used to move things
 * apart, and the rest shows more of the room at the sides. Things on the
 * counter keep their distances. */
double backdrop_x(const Painter *p, double x) {
    double share = p->half / 889;
    double wide = fmin(1 + fmax(share - 1, 0) * 0.6, 1.4);
    double inner = fmin(fabs(x), 600), outer = fabs(x) - inner;
    if (!p->near) return x * (share < 1 ? fmax(share, 0.80) : wide);
    return copysign(
        inner * wide * fmin(fmax(p->half / 760, 0.55), 1) + outer * wide, x);
}

void backdrop_band(const Painter *p, Colour top, Colour bottom, double y,
                   double h) {
    const Shape band = DOWN(top, bottom, "R0 0 1 1 0");
    cairo_save(p->cr);
    cairo_translate(p->cr, -p->half - 2, y);
    cairo_scale(p->cr, 2 * p->half + 4, h);
    shape_draw(p, &band);
    cairo_restore(p->cr);
}

void backdrop_wall(const Painter *p, Colour top, Colour bottom) {
    backdrop_band(p, top, bottom, -2, 1004);
}

void backdrop_sunlight(const Painter *p, const BackdropLook *look, double x,
                       double strength) {
    static const char *const panes[] = {
        "M-50 -60 L70 -60 L300 400 L180 400 Z",
        "M100 -60 L220 -60 L450 400 L330 400 Z",
        "M192 424 L312 424 L470 740 L350 740 Z",
        "M342 424 L462 424 L620 740 L500 740 Z",
    };
    if (p->light != LIGHT_DAY || weather_falls(look)) return;
    for (size_t i = 0; i < sizeof panes / sizeof *panes; i++) {
        const Shape pane = SHINE(strength, panes[i]);
        shapes_draw(p, &pane, 1, x, 0, 1);
    }
}

/* What a picture shows that is taller than the room: the counter's own front,
 * under the edge that is nearest. */
static void draw_counter_front(const Painter *p, Colour edge, Colour near) {
    static const Shape boards[] = {
        SHADE(.22, "R-4000 1016 8000 14 0"),
        SHADE(.10, "R-4000 1030 8000 12 0"),
        SHADE(.16,
              "R-1802 1030 5 900 0 R-1402 1030 5 900 0 R-1002 1030 5 900 0 "
              "R-602 1030 5 900 0 R-202 1030 5 900 0 R198 1030 5 900 0 "
              "R598 1030 5 900 0 R998 1030 5 900 0 R1398 1030 5 900 0"),
        SHINE(.06, "R-1797 1030 3 900 0 R-1397 1030 3 900 0 R-997 1030 3 900 0 "
                   "R-597 1030 3 900 0 R-197 1030 3 900 0 R203 1030 3 900 0 "
                   "R603 1030 3 900 0 R1003 1030 3 900 0 R1403 1030 3 900 0"),
    };
    backdrop_band(p, near, near, 1000, 1000 * BACKDROP_BELOW + 4);
    SHAPES(p, boards, 0, 0, 1);
    backdrop_band(p, edge, near, 1000, 16);
}

/* Long grain, and the room's light lying on the polish. */
void backdrop_counter(const Painter *p, Colour edge, Colour top, Colour near) {
    static const Shape polish[] = {
        SHINE(.05,
              "M-760 856 L-560 856 L-420 1002 L-660 1002 Z M-520 856 L-470 "
              "856 L-310 1002 L-370 1002 Z M520 856 L640 856 L840 1002 "
              "L690 1002 Z"),
        SHADE(.05,
              "M-1500 884 Q-500 876 300 886 Q900 892 1500 882 V885 Q900 895 "
              "300 889 Q-500 879 -1500 887 Z M-1500 926 Q-700 934 100 922 "
              "Q800 914 1500 928 V932 Q800 918 100 926 Q-700 938 -1500 930 "
              "Z M-1500 968 Q-400 958 400 972 Q1000 980 1500 964 V969 "
              "Q1000 985 400 977 Q-400 963 -1500 973 Z"),
        SHADE(.16, "R-4000 856 8000 3 0"),
    };
    backdrop_band(p, top, near, 852, 150);
    draw_counter_front(p, edge, near);
    SHAPES(p, polish, 0, 0, 1);
    backdrop_band(p, edge, edge, 843, 13);
}

static const Shape hills[] = {
    DOWN(0xdfe6e2, 0xf0e2c8, "R-134 -94 268 188 2"),
    FILL(0xefd9a8, "E46 -26 24 24"),
    FILL(0xb4c2b4, "M-134 30 C-90 -30 -40 -20 0 20 C40 -10 90 -6 134 24 V94 "
                   "H-134 Z"),
    FILL(0x9bb09c, "M-134 66 C-70 20 -10 40 30 60 C70 44 100 46 134 60 V94 "
                   "H-134 Z"),
};

void backdrop_plain(const Painter *p, const BackdropLook *look) {
    backdrop_wall(p, 0xe2dccf, 0xd2ccc0);
    backdrop_band(p, 0xc4bfb4, 0xb9b4aa, 700, 302);
    backdrop_band(p, 0xe9e4d9, 0xd8d2c6, 684, 22);
    prop_window(p, look, -680, 96, 1.25);
    backdrop_sunlight(p, look, -460, 0.20);
    prop_frame(p, 640, 280, 300, 220, 0xa9805c);
    PLACE(p, hills, 640, 280, 1);
    prop_plant(p, 520, 860, 0.8);
}

void backdrop_plain_front(const Painter *p, const BackdropLook *look) {
    (void)look;
    backdrop_counter(p, 0xa78a72, 0x83684f, 0x5f4a3a);
}
