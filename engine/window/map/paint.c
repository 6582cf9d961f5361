/* SPDX-License-Identifier: MIT
 * The map's arrows; its boxes are in boxes.c. */
#include "window/map/paint.h"

#include "window/draw/canvas.h"

#include <math.h>

enum { LANES = 7 }; /* in the gutter between two columns */

double map_letter(const Ui *ui, const MapPicture *picture) {
    double most = ui_text_px(ui, TYPE_BODY);
    return fmin(picture->scene->letter * picture->sight.scale, most);
}

/* ---- strokes ---- */

void map_stroke(Ui *ui, const MapStroke *stroke, double size) {
    cairo_t *cr = ui->cr;
    double thick = (0.055 + 0.2 * sqrt(stroke->share)) * size;
    double dots[] = { 0.01, fmax(size * 0.24, 3) };
    double dash[] = { fmax(size * 0.34, 4), fmax(size * 0.26, 3) };
    cairo_save(cr);
    if (stroke->never) {
        thick = 0.09 * size;
        cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND);
        cairo_set_dash(cr, dots, 2, 0);
    } else if (stroke->sometimes)
        cairo_set_dash(cr, dash, 2, 0);
    cairo_set_line_width(cr, fmax(thick, 1));
    canvas_ink(cr, stroke->colour, 1);
    cairo_stroke(cr);
    cairo_restore(cr);
}

void map_mark(cairo_t *cr, ToneClass tone_class, double x, double y, double r,
              Colour colour) {
    cairo_new_path(cr);
    switch (tone_class) {
    case TONE_APOLOGY:
        cairo_move_to(cr, x, y - r * 1.2);
        cairo_line_to(cr, x + r * 1.2, y);
        cairo_line_to(cr, x, y + r * 1.2);
        cairo_line_to(cr, x - r * 1.2, y);
        cairo_close_path(cr);
        break;
    case TONE_SOLVING:
        cairo_rectangle(cr, x - r * 0.88, y - r * 0.88, r * 1.76, r * 1.76);
        break;
    case TONE_THREAT:
        cairo_move_to(cr, x, y - r * 1.15);
        cairo_line_to(cr, x + r * 1.18, y + r * 0.9);
        cairo_line_to(cr, x - r * 1.18, y + r * 0.9);
        cairo_close_path(cr);
        break;
    case TONE_RELATIONAL:
    case TONE_CLASSES:
        canvas_oval_path(cr, x, y, r, r);
        break;
    }
    canvas_fill(cr, colour, 1);
}

/* ---- the way of a line ---- */

typedef struct Pen {
    Ui *ui;
    const MapPicture *picture;
    const MapPlan *plan;
    bool road; /* only what was walked, on top of all */
} Pen;

static double px(const Pen *pen, double x) {
    const MapSight *sight = &pen->picture->sight;
    return sight->view.x + (x - sight->x) * sight->scale;
}

static double py(const Pen *pen, double y) {
    const MapSight *sight = &pen->picture->sight;
    return sight->view.y + (y - sight->y) * sight->scale;
}

/* A turn round, below (way 1) or above (way -1) what it joins. */
static void turn(const Pen *pen, double x0, double y0, double x1, double y1,
                 double way) {
    double reach = way * pen->plan->gap * 0.62;
    double far = way > 0 ? fmax(y0, y1) : fmin(y0, y1);
    cairo_curve_to(pen->ui->cr, px(pen, x0), py(pen, far + reach), px(pen, x1),
                   py(pen, far + reach), px(pen, x1), py(pen, y1));
}

static void bend(const Pen *pen, double x0, double y0, double x1, double y1) {
    double half = (y0 + y1) / 2;
    cairo_curve_to(pen->ui->cr, px(pen, x0), py(pen, half), px(pen, x1),
                   py(pen, half), px(pen, x1), py(pen, y1));
}

/* To a row in another column: round into the gutter, along it, round again.
 * Lines to one box keep to one of the lanes there. */
static void change(const Pen *pen, double x0, double y0, const MapSpot *to,
                   double y1, int column, int way) {
    int box = to->joint ? to->to : (int)(to - pen->plan->spots);
    double lane = box % LANES - (LANES - 1) / 2.0;
    double x =
        pen->plan->gutter[column] + lane * 0.3 * pen->picture->scene->letter;
    double reach = 1 - lane * 0.06;
    turn(pen, x0, y0, x, y0, way * reach);
    cairo_line_to(pen->ui->cr, px(pen, x), py(pen, y1));
    turn(pen, x, y1, to->x, y1, -way * reach);
}

/* From where a line leaves a spot to where it comes into the next one. */
static void leg(const Pen *pen, const MapSpot *from, double x,
                const MapSpot *to, bool up) {
    const MapRow *row = &pen->plan->rows[from->row];
    const MapRow *next = &pen->plan->rows[to->row];
    double bottom = row->top + row->height;
    bool leaves = !from->joint, arrives = !to->joint;
    double y = up && !leaves ? from->y : from->y + from->h;
    cairo_move_to(pen->ui->cr, px(pen, x), py(pen, y));
    if (!up || leaves) {
        cairo_line_to(pen->ui->cr, px(pen, x), py(pen, bottom));
        y = bottom;
    }
    if (up && leaves)
        turn(pen, x, y, to->x, to->y + to->h, 1);
    else if (up && arrives)
        turn(pen, x, y, to->x, to->y, -1);
    else if (up && row->column != next->column)
        change(pen, x, y, to, to->y + to->h, next->column, -1);
    else if (up)
        bend(pen, x, y, to->x, to->y + to->h);
    else if (row->column != next->column)
        change(pen, x, y, to, to->y, row->column, 1);
    else
        bend(pen, x, y, to->x, to->y);
}

/* ---- lines ---- */

static void stroke(const Pen *pen, MapStroke how) {
    Ui *ui = pen->ui;
    double size = fmax(map_letter(ui, pen->picture), 6);
    if (!pen->road) {
        map_stroke(ui, &how, size);
        return;
    }
    how = (MapStroke){ .colour = ui->theme->page, .share = 3.6 };
    cairo_path_t *path = cairo_copy_path(ui->cr);
    map_stroke(ui, &how, size);
    cairo_append_path(ui->cr, path);
    cairo_path_destroy(path);
    how = (MapStroke){ .colour = ui->theme->road, .share = 1.2 };
    map_stroke(ui, &how, size);
}

/* Where a reply's arrow leaves its box. */
static double port_of(const Pen *pen, const MapSpot *box, const MapThing *thing,
                      const MapArrow *arrow) {
    if (arrow->reply == NONE) return box->x;
    const Story *story = pen->picture->scene->story;
    int at = arrow->reply - story->beats[arrow->beat].replies.first;
    if (at >= thing->marks) at = thing->marks - 1;
    return box->x +
           (at - (thing->marks - 1) / 2.0) * pen->picture->scene->letter;
}

static void draw_arrow(const Pen *pen, int index) {
    const MapPicture *picture = pen->picture;
    const MapScene *scene = picture->scene;
    const MapArrow *arrow = &scene->arrows[index];
    int box = scene->box_of_beat[arrow->beat];
    const MapSpot *from = &pen->plan->spots[box];
    double x = port_of(pen, from, &scene->things[box], arrow);
    const Theme *theme = pen->ui->theme;
    MapStroke how = {
        .colour = arrow->reply == NONE
                      ? theme->soft
                      : theme->tone[map_class(scene->story, arrow->reply)],
        .share = map_share(picture->chance, arrow, picture->busiest),
        .never = map_never(picture->chance, arrow),
        .sometimes = arrow->sometimes,
    };
    if (!picture->chance) how.share = 0.1;
    if (pen->road && !map_walked(picture->road, arrow)) return;
    if (scene->link_of[index] == NONE) { /* off the map: a stump */
        cairo_move_to(pen->ui->cr, px(pen, x), py(pen, from->y + from->h));
        cairo_rel_line_to(pen->ui->cr, 0,
                          pen->plan->gap * 0.4 * picture->sight.scale);
    } else {
        const MapLink *link = &pen->plan->links[scene->link_of[index]];
        leg(pen, from, x, &pen->plan->spots[link->next], link->up);
    }
    stroke(pen, how);
}

/* Through its row and on to the next spot, for all arrows that share it. */
static void draw_joint(const Pen *pen, int index) {
    const MapSpot *spot = &pen->plan->spots[index];
    const MapTrunk *trunk = &pen->picture->trunks[index];
    if (pen->road && !trunk->walked) return;
    cairo_move_to(pen->ui->cr, px(pen, spot->x), py(pen, spot->y));
    cairo_line_to(pen->ui->cr, px(pen, spot->x), py(pen, spot->y + spot->h));
    leg(pen, spot, spot->x, &pen->plan->spots[spot->next], spot->up);
    MapStroke how = { pen->ui->theme->soft,
                      pen->picture->chance ? trunk->share : 0.1, trunk->never,
                      trunk->sometimes };
    stroke(pen, how);
}

/* From "end" to the endings that are tried there. */
static void draw_trials(const Pen *pen) {
    const MapScene *scene = pen->picture->scene;
    const double *shares = pen->picture->endings;
    for (int i = 0; i < pen->plan->link_count; i++) {
        const MapLink *link = &pen->plan->links[i];
        if (link->from != scene->end_box) continue;
        const MapSpot *from = &pen->plan->spots[link->from];
        int index = scene->things[link->to].index;
        const Ending *ending = &scene->story->endings[index];
        leg(pen, from, from->x, &pen->plan->spots[link->next], link->up);
        stroke(pen, (MapStroke){ .colour = pen->ui->theme->soft,
                                 .share = shares ? shares[index] : 0.1,
                                 .never = shares && shares[index] <= 0,
                                 .sometimes = ending->when != NONE });
    }
}

static bool is_entered(const MapScene *scene, int box) {
    for (int i = 0; i < scene->plan->link_count; i++)
        if (scene->plan->links[i].to == box) return true;
    return false;
}

static void draw_head(const Pen *pen, int box) {
    const MapSpot *spot = &pen->plan->spots[box];
    const Theme *theme = pen->ui->theme;
    bool walked = pen->picture->trunks[box].walked;
    if ((pen->road && !walked) || !is_entered(pen->picture->scene, box)) return;
    cairo_t *cr = pen->ui->cr;
    double size = fmax(map_letter(pen->ui, pen->picture), 6);
    double w = size * (pen->road ? 0.42 : 0.3), h = size * 0.55;
    double x = px(pen, spot->x), y = py(pen, spot->y);
    cairo_move_to(cr, x, y);
    cairo_line_to(cr, x - w, y - h);
    cairo_line_to(cr, x + w, y - h);
    cairo_close_path(cr);
    canvas_fill(cr, pen->road ? theme->road : theme->soft, 1);
}

/* A disc above the first beat: here it begins. */
static void draw_start(const Pen *pen) {
    const MapScene *scene = pen->picture->scene;
    if (scene->start_box == NONE) return;
    const MapSpot *spot = &pen->plan->spots[scene->start_box];
    double size = fmax(map_letter(pen->ui, pen->picture), 6);
    double x = px(pen, spot->x), y = py(pen, spot->y);
    double above = pen->plan->gap * 0.62 * pen->picture->sight.scale;
    cairo_move_to(pen->ui->cr, x, y - above);
    cairo_line_to(pen->ui->cr, x, y);
    map_stroke(pen->ui, &(MapStroke){ pen->ui->theme->road, 1.2, false, false },
               size);
    canvas_oval(pen->ui->cr, x, y - above, size * 0.38, size * 0.38,
                pen->ui->theme->road, 1);
}

static void draw_lines(const Pen *pen) {
    for (int i = pen->plan->box_count; i < pen->plan->spot_count; i++)
        draw_joint(pen, i);
    if (!pen->road && pen->picture->scene->end_box != NONE) draw_trials(pen);
    for (int i = 0; i < pen->picture->scene->arrow_count; i++)
        draw_arrow(pen, i);
    for (int i = 0; i < pen->plan->box_count; i++)
        draw_head(pen, i);
}

void map_paint(Ui *ui, const MapPicture *picture) {
    Pen pen = { ui, picture, picture->scene->plan, false };
    Box view = picture->sight.view;
    cairo_save(ui->cr);
    cairo_rectangle(ui->cr, view.x, view.y, view.w, view.h);
    cairo_clip(ui->cr);
    draw_lines(&pen);
    pen.road = true;
    draw_lines(&pen);
    draw_start(&pen);
    map_boxes_paint(ui, picture);
    cairo_restore(ui->cr);
}
