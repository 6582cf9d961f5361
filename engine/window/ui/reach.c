/* SPDX-License-Identifier: MIT
 * Finds placed controls by value, place, key and direction; and lists that
 * scroll. */
#include "window/ui/layout.h"

#include "window/draw/canvas.h"

#include <math.h>
#include <string.h>

static bool within_reach(const Placed *placed) {
    return placed->kind == PLACED_CONTROL && !placed->covered &&
           !placed->passive;
}

/* Whether the point is visible: what a list has scrolled away is hidden behind
 * what surrounds the list. */
static bool in_sight(const Ui *ui, const Placed *placed, int x, int y) {
    return !placed->scrolled ||
           box_holds(ui->scrolls[placed->scroll].box, x, y);
}

const Placed *ui_control_at(const Ui *ui, int x, int y) {
    for (int i = ui->placed_count - 1; i >= 0; i--) {
        const Placed *placed = &ui->placed[i];
        if (within_reach(placed) && box_holds(placed->box, x, y) &&
            in_sight(ui, placed, x, y))
            return placed;
    }
    return NULL;
}

const Placed *ui_control_find(const Ui *ui, Control control) {
    for (int i = 0; i < ui->placed_count; i++)
        if (within_reach(&ui->placed[i]) &&
            control_same(ui->placed[i].control, control))
            return &ui->placed[i];
    return NULL;
}

/* Capture scripts name controls as control_write writes them. */
const Placed *ui_control_named(const Ui *ui, const char *word) {
    char written[CONTROL_WORD];
    for (int i = 0; i < ui->placed_count; i++) {
        if (!within_reach(&ui->placed[i])) continue;
        control_write(ui->placed[i].control, written);
        if (!strcmp(written, word)) return &ui->placed[i];
    }
    return NULL;
}

const Placed *ui_control_keyed(const Ui *ui, int key) {
    for (int i = 0; i < ui->placed_count; i++)
        if (within_reach(&ui->placed[i]) && ui->placed[i].key == key)
            return &ui->placed[i];
    return NULL;
}

/* The next control that can be pressed, in the order of drawing. */
static const Placed *step(const Ui *ui, const Placed *from, int by) {
    int at = from ? (int)(from - ui->placed) : -1;
    for (int i = 0; i < ui->placed_count; i++) {
        at = (at + by + ui->placed_count) % ui->placed_count;
        if (within_reach(&ui->placed[at])) return &ui->placed[at];
    }
    return NULL;
}

/* Known only when the end of the list was drawn: rows far from what is seen
 * are not placed. */
static bool focus_edge(Ui *ui) {
    const Placed *edge = NULL;
    for (int i = 0; i < ui->placed_count; i++) {
        const Placed *placed = &ui->placed[i];
        if (!within_reach(placed) || placed->scroll < 0) continue;
        if (!edge || ui->to_edge > 0) edge = placed;
    }
    ui->to_edge = 0;
    if (!edge || control_same(edge->control, ui->focus)) return false;
    ui->focus = edge->control;
    return true;
}

bool ui_end(Ui *ui) {
    if (ui->to_edge && focus_edge(ui)) return ui->show_ring;
    if (ui_control_find(ui, ui->focus)) return false;
    const Placed *first = step(ui, NULL, 1);
    ui->focus = first ? first->control : (Control){ CONTROL_NONE, 0 };
    return first && ui->show_ring;
}

static double middle_x(Box box) {
    return box.x + box.w / 2;
}

static double middle_y(Box box) {
    return box.y + box.h / 2;
}

/* The distance of `to` from `from` in a direction, with sideways distance
 * counted twice; negative when `to` is not in that direction. */
static double distance(Box from, Box to, Action direction) {
    double right = middle_x(to) - middle_x(from);
    double down = middle_y(to) - middle_y(from);
    bool level = to.y < from.y + from.h && from.y < to.y + to.h;
    bool above = to.x < from.x + from.w && from.x < to.x + to.w;
    double side_x = above ? 0 : fabs(right), side_y = level ? 0 : fabs(down);
    if (direction == ACTION_RIGHT && right > 1 && !(above && !level))
        return right + 3 * side_y;
    if (direction == ACTION_LEFT && right < -1 && !(above && !level))
        return -right + 3 * side_y;
    if (direction == ACTION_DOWN && down > 1 && !(level && !above))
        return down + 2 * side_x;
    if (direction == ACTION_UP && down < -1 && !(level && !above))
        return -down + 2 * side_x;
    return -1;
}

const Placed *ui_neighbour(const Ui *ui, Action direction) {
    const Placed *from = ui_control_find(ui, ui->focus), *best = NULL;
    if (!from || direction == ACTION_NEXT) return step(ui, from, 1);
    if (direction == ACTION_PREVIOUS) return step(ui, from, -1);
    double nearest = 0;
    for (int i = 0; i < ui->placed_count; i++) {
        const Placed *to = &ui->placed[i];
        if (to == from || !within_reach(to)) continue;
        double far = distance(from->box, to->box, direction);
        if (far < 0 || (best && far >= nearest)) continue;
        nearest = far;
        best = to;
    }
    return best;
}

/* ---- lists that scroll ---- */

static UiScroll *scroll_of(Ui *ui, ScrollId id) {
    for (int i = 0; i < ui->scroll_count; i++)
        if (ui->scrolls[i].id == id) return &ui->scrolls[i];
    if (ui->scroll_count == UI_SCROLLS_MAX) ui->scroll_count--;
    UiScroll *scroll = &ui->scrolls[ui->scroll_count++];
    *scroll = (UiScroll){ .id = id };
    return scroll;
}

void ui_scroll_past(Ui *ui, ScrollId id, double pixels) {
    UiScroll *scroll = scroll_of(ui, id);
    scroll->offset = fmax(scroll->offset, pixels);
}

static void draw_bar(Ui *ui, const UiScroll *scroll) {
    double width = fmax(ui_px(ui, 6), 3);
    double seen = scroll->box.h / (scroll->box.h + scroll->offset_max);
    double length = fmax(scroll->box.h * seen, ui_px(ui, 40));
    double at = (scroll->box.h - length) * scroll->offset / scroll->offset_max;
    Box bar = { scroll->box.x + scroll->box.w - width,
                floor(scroll->box.y + at), width, floor(length) };
    paint_round(ui->cr, bar, width / 2,
                ui->on_dock ? ui->theme->dock_soft : ui->theme->soft);
}

Box ui_scroll_begin(Ui *ui, ScrollId id, Box box, double content) {
    UiScroll *scroll = scroll_of(ui, id);
    scroll->box = box;
    scroll->within_reach = true;
    scroll->offset_max = fmax(content - box.h, 0);
    scroll->offset = fmin(fmax(scroll->offset, 0), scroll->offset_max);
    if (scroll->offset_max > 0) draw_bar(ui, scroll);
    ui->in_scroll = (int)(scroll - ui->scrolls);
    cairo_save(ui->cr);
    double ring = ui_px(ui, 8); /* focus rings are wider than their box */
    double over = scroll->offset_max > 0 ? 0 : ring; /* nothing to hide there */
    cairo_rectangle(ui->cr, box.x - ring, box.y - over, box.w + 2 * ring,
                    box.h + 2 * over);
    cairo_clip(ui->cr);
    box.y -= floor(scroll->offset);
    box.h = fmax(content, box.h);
    if (scroll->offset_max > 0) box.w -= ui_px(ui, 20);
    return box;
}

/* From `from`, where all is seen, to `to`, from where on nothing is. */
static void fade_out(Ui *ui, Box over, double from, double to) {
    Colour ground = ui->on_dock ? ui->theme->dock : ui->theme->page;
    double r = (ground >> 16 & 255) / 255.0, g = (ground >> 8 & 255) / 255.0;
    double b = (ground & 255) / 255.0;
    cairo_pattern_t *fade = cairo_pattern_create_linear(0, from, 0, to);
    cairo_pattern_add_color_stop_rgba(fade, 0, r, g, b, 0);
    cairo_pattern_add_color_stop_rgba(fade, 1, r, g, b, 1);
    cairo_set_source(ui->cr, fade);
    cairo_rectangle(ui->cr, over.x, over.y, over.w, over.h);
    cairo_fill(ui->cr);
    cairo_pattern_destroy(fade);
}

/* At an edge of a list: how much is hidden so that no line is cut, and how much
 * is free of letters then. */
typedef struct Edge {
    double at, hidden, free;
    bool upper;
} Edge;

/* The air above and below a line does not count: there is more of it above the
 * letters than below a "g". */
static void edge_meets(Edge *edge, const Placed *text) {
    double high = text->box.h / text->lines;
    double above = high * 0.2, below = high * 0.06;
    double near = edge->upper ? below : above;
    double air = edge->upper ? above : below;
    for (int i = 0; i < text->lines; i++) {
        double top = text->box.y + i * high, bottom = top + high;
        double within = edge->upper ? bottom - edge->at : edge->at - top;
        double beyond = edge->upper ? edge->at - top : bottom - edge->at;
        if (within <= near) continue;
        if (beyond >= air || air - beyond < edge->hidden - 1)
            edge->hidden = fmax(edge->hidden, within);
        else
            edge->free = fmin(edge->free, air - beyond);
    }
}

static Edge edge_of(const Ui *ui, Box list, bool upper) {
    enum { COLUMNS = 4 }; /* hiding a line of one may cut one of another */
    Edge edge = { .at = upper ? list.y : list.y + list.h, .upper = upper };
    for (int pass = 0; pass < COLUMNS; pass++) {
        edge.free = list.h;
        for (int i = 0; i < ui->placed_count; i++) {
            const Placed *at = &ui->placed[i];
            if (at->scroll == ui->in_scroll && at->lines) edge_meets(&edge, at);
        }
    }
    if (edge.hidden > list.h / 3) /* there is hardly room for a line */
        edge.hidden = 0, edge.free = list.h;
    return edge;
}

/* How far from its edge a list fades, where no line is cut. */
static double fade_height(const Ui *ui, Box list) {
    return fmin(floor(ui_line_px(ui, TYPE_SMALL)), list.h / 4);
}

/* Nothing is seen of lines that the edge cuts, and what stands before them
 * fades: no line looks cut in half. */
static void fade_edge(Ui *ui, Box list, bool upper) {
    Edge edge = edge_of(ui, list, upper);
    double high = fade_height(ui, list);
    double whole = fmin(edge.hidden + high * 0.5, fmax(edge.hidden, edge.free));
    if (edge.hidden <= 0) whole = fmin(high, edge.free);
    double solid = fmax(edge.hidden, whole * 0.2), way = upper ? 1 : -1;
    if (whole < 1) return;
    fade_out(ui, upper ? box_top(&list, whole) : box_bottom(&list, whole),
             edge.at + way * whole, edge.at + way * solid);
}

static void fade_edges(Ui *ui, const UiScroll *scroll) {
    double bar = ui_px(ui, 12), ring = ui_px(ui, 8);
    Box rest = scroll->box;
    rest.x -= ring;
    rest.w += ring - bar;
    if (scroll->offset > 0.5) fade_edge(ui, rest, true);
    if (scroll->offset_max - scroll->offset > 0.5) fade_edge(ui, rest, false);
}

void ui_scroll_end(Ui *ui) {
    fade_edges(ui, &ui->scrolls[ui->in_scroll]);
    cairo_restore(ui->cr);
    ui->in_scroll = -1;
}

bool ui_near(const Ui *ui, Control control, Box row) {
    const Box *sight = &ui->scrolls[ui->in_scroll].box;
    Box around = { sight->x, sight->y - sight->h, sight->w, sight->h * 3 };
    return box_overlaps(row, around) || control_same(ui->focus, control);
}

bool ui_wheel(Ui *ui, int x, int y, double pixels) {
    for (int i = 0; i < ui->scroll_count; i++) {
        UiScroll *scroll = &ui->scrolls[i];
        if (!scroll->within_reach || scroll->offset_max <= 0 ||
            (x >= 0 && !box_holds(scroll->box, x, y)))
            continue;
        double before = scroll->offset;
        scroll->offset = fmin(fmax(before + pixels, 0), scroll->offset_max);
        if (fabs(scroll->offset - before) > 0.01) return true;
    }
    return false;
}

void ui_to_edge(Ui *ui, int edge) {
    ui->to_edge = edge;
    while (ui_wheel(ui, -1, -1, edge * 1e6)) {}
}

bool ui_reveal(Ui *ui) {
    const Placed *focus = ui_control_find(ui, ui->focus);
    if (!focus || focus->scroll < 0) return false;
    UiScroll *scroll = &ui->scrolls[focus->scroll];
    Box sight = scroll->box;
    double before = scroll->offset; /* its ring is not to fade */
    double margin = fade_height(ui, sight) + ui_px(ui, 8);
    margin = fmin(margin, fmax((sight.h - focus->box.h) / 2, 0));
    double above = sight.y + margin - focus->box.y;
    double below = focus->box.y + focus->box.h + margin - sight.y - sight.h;
    if (above > 0)
        scroll->offset -= above;
    else if (below > 0)
        scroll->offset += below;
    scroll->offset = fmin(fmax(scroll->offset, 0), scroll->offset_max);
    return fabs(scroll->offset - before) > 0.01;
}
