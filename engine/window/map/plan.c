/* SPDX-License-Identifier: MIT
 * Which row each box is in: loops are turned round, a box stands one row below
 * the lowest that leads to it, an arrow over several rows gets a joint in each;
 * then as many columns as make the plan largest in its room are tried. */
#include "window/map/plan.h"

#include "core/base/mem.h"
#include "core/story/story.h"
#include "window/map/plan_place.h"

#include <math.h>
#include <string.h>

enum { COLUMNS_MAX = 6, MANY_BOXES = 90, ROUGHLY = 3, WELL = 16 /* sweeps */ };

MapPlan *map_plan_new(int boxes, int links) {
    MapPlan *plan = mem_alloc(sizeof *plan);
    plan->box_count = plan->spot_count = boxes;
    plan->link_count = links;
    plan->spots = mem_alloc((size_t)boxes * sizeof *plan->spots);
    plan->links = mem_alloc((size_t)links * sizeof *plan->links);
    return plan;
}

void map_plan_free(MapPlan *plan) {
    if (!plan) return;
    mem_free(plan->spots);
    mem_free(plan->links);
    mem_free(plan->rows);
    mem_free(plan->slots);
    mem_free(plan);
}

/* ---- which arrows go back ---- */

typedef struct Walk {
    MapPlan *plan;
    int *first, *out;   /* links that leave box i: out[first[i]..] */
    int *stack, *at;    /* boxes on the way, and the next link of each */
    char *seen;         /* 1: on the way, 2: done */
    int *order, placed; /* boxes, each before all that it leads on to */
    bool *back;         /* a link that does not count for that */
} Walk;

static void sort_links(Walk *walk) {
    const MapPlan *plan = walk->plan;
    for (int i = 0; i < plan->link_count; i++)
        walk->first[plan->links[i].from + 1]++;
    for (int i = 0; i < plan->box_count; i++)
        walk->first[i + 1] += walk->first[i];
    memcpy(walk->at, walk->first, (size_t)plan->box_count * sizeof(int));
    for (int i = 0; i < plan->link_count; i++)
        walk->out[walk->at[plan->links[i].from]++] = i;
    memcpy(walk->at, walk->first, (size_t)plan->box_count * sizeof(int));
}

/* Depth first; an arrow to a box that is still on the way goes back. */
static void walk_from(Walk *walk, int start) {
    int depth = 0;
    if (walk->seen[start]) return;
    walk->seen[start] = 1;
    walk->stack[depth++] = start;
    while (depth) {
        int box = walk->stack[depth - 1];
        if (walk->at[box] == walk->first[box + 1]) {
            walk->seen[box] = 2;
            walk->order[--walk->placed] = box;
            depth--;
            continue;
        }
        int out = walk->out[walk->at[box]++];
        const MapLink *link = &walk->plan->links[out];
        walk->back[out] = walk->seen[link->to] == 1;
        if (walk->seen[link->to]) continue;
        walk->seen[link->to] = 1;
        walk->stack[depth++] = link->to;
    }
}

/* As few as can be: only what closes a loop, as it is walked. */
static void order_by_walking(Walk *walk, int first) {
    size_t boxes = (size_t)walk->plan->box_count;
    walk->placed = walk->plan->box_count;
    memset(walk->seen, 0, boxes);
    memcpy(walk->at, walk->first, boxes * sizeof(int));
    for (int i = walk->plan->box_count - 1; i >= 0; i--)
        if (i != first && walk->plan->spots[i].last) walk_from(walk, i);
    walk_from(walk, first);
    for (int i = 0; i < walk->plan->box_count; i++)
        walk_from(walk, i);
}

/* In the order in which they were written: a link to an earlier one goes back.
 * Where loops are many, that is how their author thinks of them. */
static void order_as_written(Walk *walk) {
    for (int i = 0; i < walk->plan->box_count; i++)
        walk->order[i] = i;
    for (int i = 0; i < walk->plan->link_count; i++)
        walk->back[i] = walk->plan->links[i].to <= walk->plan->links[i].from;
}

/* ---- rows ---- */

/* What nothing leads to from above stands right above what it leads to. */
static void pull_down(Walk *walk, int start) {
    MapPlan *plan = walk->plan;
    memset(walk->seen, 0, (size_t)plan->box_count);
    walk->seen[start] = 1;
    for (int i = 0; i < plan->link_count; i++)
        if (!walk->back[i]) walk->seen[plan->links[i].to] = 1;
    for (int i = plan->box_count - 1; i >= 0; i--) {
        int box = walk->order[i], lowest = plan->box_count;
        for (int k = walk->first[box]; k < walk->first[box + 1]; k++) {
            int out = walk->out[k], row = plan->spots[plan->links[out].to].row;
            if (!walk->back[out] && row < lowest) lowest = row;
        }
        if (!walk->seen[box] && lowest < plan->box_count)
            plan->spots[box].row = lowest - 1;
    }
}

/* A box stands below all that lead to it; endings below all others. */
static int rank_boxes(Walk *walk, int start) {
    MapPlan *plan = walk->plan;
    int most = 0;
    for (int i = 0; i < plan->box_count; i++)
        plan->spots[i].row = 0;
    for (int i = 0; i < plan->box_count; i++) {
        int box = walk->order[i];
        const MapSpot *from = &plan->spots[box];
        for (int k = walk->first[box]; k < walk->first[box + 1]; k++) {
            int out = walk->out[k];
            MapSpot *to = &plan->spots[plan->links[out].to];
            if (!walk->back[out] && to->row <= from->row)
                to->row = from->row + 1;
        }
        if (from->row > most) most = from->row;
    }
    pull_down(walk, start);
    for (int i = 0; i < plan->box_count; i++)
        if (plan->spots[i].last && most) plan->spots[i].row = most;
    return most + 1;
}

/* A row with more than fits in `width` becomes several, taking turns. The rows
 * there are then. */
static int cut_rows(Walk *walk, int rows, double unit, double width) {
    MapPlan *plan = walk->plan;
    double *taken = mem_alloc((size_t)rows * sizeof *taken);
    int *from = mem_alloc((size_t)(rows + 1) * sizeof *from);
    int *seen = mem_alloc((size_t)rows * sizeof *seen);
    for (int i = 0; i < plan->box_count; i++)
        taken[plan->spots[i].row] += plan->spots[i].w + unit;
    for (int i = 0; i < rows; i++)
        from[i + 1] = from[i] + (int)fmax(ceil(taken[i] / width), 1);
    for (int i = 0; i < plan->box_count; i++) {
        MapSpot *spot = &plan->spots[walk->order[i]];
        int row = spot->row, parts = from[row + 1] - from[row];
        spot->row = from[row] + seen[row]++ % parts;
    }
    rows = from[rows];
    mem_free(taken);
    mem_free(from);
    mem_free(seen);
    return rows;
}

/* ---- joints ---- */

static int new_joint(MapPlan *plan, int *capacity, int row, int to, bool up) {
    *MEM_PUSH(plan->spots, plan->spot_count, *capacity) =
        (MapSpot){ .row = row, .to = to, .joint = true, .up = up };
    return plan->spot_count - 1;
}

/* Joints of the arrows to box `to` that stand in rows from..until, in the
 * direction of the arrow; those of one direction are shared. */
static int joints_to(MapPlan *plan, int *capacity, int *made, int to, int from,
                     int until, bool up) {
    int next = to, step = up ? 1 : -1;
    for (int row = until; row != from + step; row += step) {
        if (made[row] == NONE) {
            made[row] = new_joint(plan, capacity, row, to, up);
            plan->spots[made[row]].next = next;
        }
        next = made[row];
    }
    return next;
}

/* Down: the rows between. Up: also the rows of both boxes, beside them. */
static void add_joints(MapPlan *plan, int *capacity, int rows, int to) {
    int *made[2];
    for (int k = 0; k < 2; k++) {
        made[k] = mem_alloc((size_t)rows * sizeof(int));
        for (int i = 0; i < rows; i++)
            made[k][i] = NONE;
    }
    int target = plan->spots[to].row;
    for (int i = 0; i < plan->link_count; i++) {
        MapLink *link = &plan->links[i];
        int row = plan->spots[link->from].row;
        if (link->to != to) continue;
        link->up = row >= target;
        link->next =
            link->up ? joints_to(plan, capacity, made[1], to, row, target, true)
                     : joints_to(plan, capacity, made[0], to, row + 1,
                                 target - 1, false);
    }
    mem_free(made[0]);
    mem_free(made[1]);
}

/* ---- slots ---- */

/* Boxes first come in the order they were walked to, joints behind them. */
static void fill_rows(const Walk *walk, int rows) {
    MapPlan *plan = walk->plan;
    plan->row_count = rows;
    mem_free(plan->rows);
    mem_free(plan->slots);
    plan->rows = mem_alloc((size_t)rows * sizeof *plan->rows);
    plan->slots = mem_alloc((size_t)plan->spot_count * sizeof *plan->slots);
    for (int i = 0; i < plan->spot_count; i++)
        plan->rows[plan->spots[i].row].count++;
    for (int i = 1; i < rows; i++)
        plan->rows[i].first = plan->rows[i - 1].first + plan->rows[i - 1].count;
    for (int i = 0; i < rows; i++)
        plan->rows[i].count = 0;
    for (int i = 0; i < plan->spot_count; i++) {
        int spot = i < plan->box_count ? walk->order[i] : i;
        MapRow *row = &plan->rows[plan->spots[spot].row];
        plan->slots[row->first + row->count++] = spot;
    }
}

static void lay_once(Walk *walk, int start, double unit, double width,
                     int columns, int sweeps) {
    MapPlan *plan = walk->plan;
    MapTies ties = { 0 };
    int capacity = plan->spot_count = plan->box_count;
    int rows = cut_rows(walk, rank_boxes(walk, start), unit, width);
    for (int i = 0; i < plan->box_count; i++)
        add_joints(plan, &capacity, rows, i);
    fill_rows(walk, rows);
    map_ties_find(&ties, plan);
    map_order(plan, &ties, sweeps);
    map_place(plan, &ties, unit, columns);
    map_ties_free(&ties);
}

/* How good a plan is: how large it can be drawn in the room. An arrow that goes
 * up is harder to follow, and so is a column that goes on elsewhere. */
static double worth(const MapPlan *plan, double room_w, double room_h) {
    double scale = fmin(room_w / plan->width, room_h / plan->height);
    int up = 0;
    for (int i = 0; i < plan->link_count; i++)
        up += plan->links[i].up;
    double ups = plan->link_count ? (double)up / plan->link_count : 0;
    return scale * (1 - 0.7 * ups) / (1 + 0.05 * (plan->column_count - 1));
}

typedef struct Try {
    bool written;
    int columns;
    double width, worth;
} Try;

static void lay(Walk *walk, int first, const Try *try, double unit,
                int sweeps) {
    if (try->written)
        order_as_written(walk);
    else
        order_by_walking(walk, first);
    lay_once(walk, first, unit, try->width * unit, try->columns, sweeps);
}

/* Tries orders, widths and numbers of columns; keeps what is worth most. */
static void lay_best(Walk *walk, int first, double unit, double room_w,
                     double room_h) {
    static const double widths[] = { 1e9, 90, 60, 42, 30, 22 };
    MapPlan *plan = walk->plan;
    Try best = { .worth = 0 };
    bool many = plan->box_count > MANY_BOXES;
    for (int written = 0; written < 2; written++)
        for (int columns = 1; columns <= (many ? 1 : COLUMNS_MAX); columns++)
            for (size_t i = 0; i < sizeof widths / sizeof *widths; i++) {
                Try now = { written, columns, widths[i], 0 };
                lay(walk, first, &now, unit, ROUGHLY);
                now.worth = worth(plan, room_w, room_h);
                if (now.worth > best.worth * 1.02) best = now;
            }
    lay(walk, first, &best, unit, WELL);
}

void map_plan_lay(MapPlan *plan, int first, double unit, double room_w,
                  double room_h) {
    size_t boxes = (size_t)plan->box_count, links = (size_t)plan->link_count;
    Walk walk = { .plan = plan };
    walk.first = mem_alloc((boxes + 1) * sizeof(int));
    walk.out = mem_alloc(links * sizeof(int));
    walk.back = mem_alloc(links * sizeof(bool));
    walk.stack = mem_alloc(boxes * sizeof(int));
    walk.at = mem_alloc(boxes * sizeof(int));
    walk.order = mem_alloc(boxes * sizeof(int));
    walk.seen = mem_alloc(boxes);
    sort_links(&walk);
    /* a window of a few pixels has no room left; the plan is the same there */
    lay_best(&walk, first, unit, fmax(room_w, 1), fmax(room_h, 1));
    mem_free(walk.first);
    mem_free(walk.out);
    mem_free(walk.back);
    mem_free(walk.stack);
    mem_free(walk.at);
    mem_free(walk.order);
    mem_free(walk.seen);
}
