/* SPDX-License-Identifier: MIT
 * The order of spots within a row, and their places. */
#include "window/map/plan_place.h"

#include "core/base/mem.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { PULLS = 14, TIES_COUNTED = 800 };

/* ---- who is near whom ---- */

static void tie(MapTies *ties, const MapPlan *plan, int a, int b) {
    bool down = plan->spots[a].row <= plan->spots[b].row;
    *MEM_PUSH(ties->ties, ties->count, ties->capacity) =
        down ? (MapTie){ plan->spots[a].row, a, b }
             : (MapTie){ plan->spots[b].row, b, a };
}

static int by_row(const void *a, const void *b) {
    const MapTie *one = a, *two = b;
    if (one->row != two->row) return one->row - two->row;
    return one->a != two->a ? one->a - two->a : one->b - two->b;
}

void map_ties_find(MapTies *ties, const MapPlan *plan) {
    size_t spots = (size_t)plan->spot_count;
    for (int i = 0; i < plan->link_count; i++)
        if (plan->links[i].from != plan->links[i].next)
            tie(ties, plan, plan->links[i].from, plan->links[i].next);
    for (int i = plan->box_count; i < plan->spot_count; i++)
        tie(ties, plan, i, plan->spots[i].next);
    if (ties->count)
        qsort(ties->ties, (size_t)ties->count, sizeof *ties->ties, by_row);
    ties->first = mem_alloc((spots + 2) * sizeof(int));
    ties->others = mem_alloc((size_t)ties->count * 2 * sizeof(int));
    for (int i = 0; i < ties->count; i++) {
        ties->first[ties->ties[i].a + 2]++;
        ties->first[ties->ties[i].b + 2]++;
    }
    for (size_t i = 2; i < spots + 2; i++)
        ties->first[i] += ties->first[i - 1];
    for (int i = 0; i < ties->count; i++) {
        const MapTie *one = &ties->ties[i];
        ties->others[ties->first[one->a + 1]++] = one->b;
        ties->others[ties->first[one->b + 1]++] = one->a;
    }
}

void map_ties_free(MapTies *ties) {
    mem_free(ties->ties);
    mem_free(ties->first);
    mem_free(ties->others);
}

/* ---- order ---- */

static void number(const MapPlan *plan, int *at) {
    for (int r = 0; r < plan->row_count; r++)
        for (int i = 0; i < plan->rows[r].count; i++)
            at[plan->slots[plan->rows[r].first + i]] = i;
}

/* The mean x of a spot's neighbours in another row; its own x when it has none.
 */
static double middle_of(const MapPlan *plan, const MapTies *ties, const int *at,
                        int spot, int row) {
    double sum = 0, beside = 0;
    int count = 0, besides = 0;
    for (int i = ties->first[spot]; i < ties->first[spot + 1]; i++) {
        int other = ties->others[i];
        if (plan->spots[other].row == row) {
            sum += at[other];
            count++;
        } else if (plan->spots[other].row == plan->spots[spot].row) {
            beside += at[other] + 0.5;
            besides++;
        }
    }
    if (count) return sum / count;
    return besides && plan->spots[spot].joint ? beside / besides : at[spot];
}

static void sort_row(MapPlan *plan, const MapTies *ties, int *at, double *keys,
                     int r, int by) {
    MapRow *row = &plan->rows[r];
    int *slots = plan->slots + row->first;
    for (int i = 0; i < row->count; i++)
        keys[slots[i]] = middle_of(plan, ties, at, slots[i], by);
    for (int i = 1; i < row->count; i++)
        for (int k = i; k > 0 && keys[slots[k - 1]] > keys[slots[k]]; k--) {
            int held = slots[k];
            slots[k] = slots[k - 1];
            slots[k - 1] = held;
        }
    for (int i = 0; i < row->count; i++)
        at[slots[i]] = i;
}

/* Ties are sorted by row. */
static long crossings(const MapPlan *plan, const MapTies *ties, const int *at) {
    long count = 0;
    for (int i = 0; i < ties->count; i++) {
        const MapTie *one = &ties->ties[i];
        if (plan->spots[one->b].row == one->row) continue;
        for (int k = i + 1; k < ties->count && ties->ties[k].row == one->row;
             k++) {
            const MapTie *two = &ties->ties[k];
            if (plan->spots[two->b].row != one->row)
                count +=
                    (at[one->a] - at[two->a]) * (at[one->b] - at[two->b]) < 0;
        }
    }
    return count;
}

void map_order(MapPlan *plan, const MapTies *ties, int sweeps) {
    size_t spots = (size_t)plan->spot_count;
    int *at = mem_alloc(spots * sizeof *at);
    int *best = mem_alloc(spots * sizeof *best);
    double *keys = mem_alloc(spots * sizeof *keys);
    long fewest = -1;
    bool counted = ties->count <= TIES_COUNTED;
    number(plan, at);
    for (int sweep = 0; sweep < sweeps; sweep++) {
        for (int i = 1; i < plan->row_count; i++) {
            int r = sweep % 2 ? plan->row_count - 1 - i : i;
            sort_row(plan, ties, at, keys, r, sweep % 2 ? r + 1 : r - 1);
        }
        long now = counted ? crossings(plan, ties, at) : 0;
        if (fewest >= 0 && now >= fewest && counted) continue;
        fewest = now;
        memcpy(best, plan->slots, spots * sizeof *best);
    }
    memcpy(plan->slots, best, spots * sizeof *best);
    mem_free(at);
    mem_free(best);
    mem_free(keys);
}

/* ---- places in a row ---- */

static double apart(const MapSpot *a, const MapSpot *b, double unit) {
    double gap = a->joint && b->joint ? 0.3 : a->joint || b->joint ? 0.5 : 1.0;
    return (a->w + b->w) / 2 + gap * unit;
}

/* The least-squares solution for x with the given order and minimum distances:
 * neighbours that would overlap are joined and moved as one block. */
static void settle(MapPlan *plan, const MapRow *row, const double *wanted,
                   const double *weight, double unit) {
    typedef struct Block {
        double sum, weight;
        int count;
    } Block;
    Block *blocks = mem_alloc((size_t)row->count * sizeof *blocks);
    const int *slots = plan->slots + row->first;
    double shift = 0; /* a spot's x is its block's x and the gaps before it */
    int count = 0;
    for (int i = 0; i < row->count; i++) {
        const MapSpot *spot = &plan->spots[slots[i]];
        if (i) shift += apart(&plan->spots[slots[i - 1]], spot, unit);
        double heavy = weight[slots[i]];
        blocks[count++] =
            (Block){ (wanted[slots[i]] - shift) * heavy, heavy, 1 };
        while (count > 1 &&
               blocks[count - 2].sum / blocks[count - 2].weight >
                   blocks[count - 1].sum / blocks[count - 1].weight) {
            blocks[count - 2].sum += blocks[count - 1].sum;
            blocks[count - 2].weight += blocks[count - 1].weight;
            blocks[count - 2].count += blocks[count - 1].count;
            count--;
        }
    }
    shift = 0;
    for (int i = 0, b = 0, left = count ? blocks[0].count : 0; i < row->count;
         i++, left--) {
        if (!left) left = blocks[++b].count;
        if (i)
            shift +=
                apart(&plan->spots[slots[i - 1]], &plan->spots[slots[i]], unit);
        plan->spots[slots[i]].x = blocks[b].sum / blocks[b].weight + shift;
    }
    mem_free(blocks);
}

/* Neighbours in another column are ignored. */
static void want(const MapPlan *plan, const MapTies *ties, int spot,
                 double *wanted, double *weight) {
    const MapSpot *self = &plan->spots[spot];
    double sum = 0, heavy = 0;
    for (int i = ties->first[spot]; i < ties->first[spot + 1]; i++) {
        const MapSpot *other = &plan->spots[ties->others[i]];
        if (plan->rows[other->row].column != plan->rows[self->row].column ||
            (other->row == self->row && !self->joint))
            continue;
        double pull = self->joint && other->joint ? 4 : 1;
        sum += other->x * pull;
        heavy += pull;
    }
    wanted[spot] = heavy > 0 ? sum / heavy : self->x;
    weight[spot] = fmax(heavy, 0.2);
}

static void pull_rows(MapPlan *plan, const MapTies *ties, double unit) {
    size_t spots = (size_t)plan->spot_count;
    double *wanted = mem_alloc(spots * sizeof *wanted);
    double *weight = mem_alloc(spots * sizeof *weight);
    for (int pull = 0; pull < PULLS; pull++)
        for (int i = 0; i < plan->row_count; i++) {
            const MapRow *row =
                &plan->rows[pull % 2 ? plan->row_count - 1 - i : i];
            for (int k = 0; k < row->count; k++)
                want(plan, ties, plan->slots[row->first + k], wanted, weight);
            settle(plan, row, wanted, weight, unit);
        }
    mem_free(wanted);
    mem_free(weight);
}

/* ---- columns ---- */

static void measure_rows(MapPlan *plan, double unit) {
    for (int i = 0; i < plan->spot_count; i++)
        if (plan->spots[i].joint) plan->spots[i].w = 0.4 * unit;
    for (int r = 0; r < plan->row_count; r++) {
        MapRow *row = &plan->rows[r];
        const MapSpot *before = NULL;
        for (int i = 0; i < row->count; i++) {
            MapSpot *spot = &plan->spots[plan->slots[row->first + i]];
            if (!spot->joint) row->height = fmax(row->height, spot->h);
            spot->x = before ? before->x + apart(before, spot, unit) : 0;
            before = spot;
        }
    }
}

/* Divides the rows into so many columns of about the same height. */
static void part_rows(MapPlan *plan, int columns) {
    double all = 0, sum = 0;
    for (int r = 0; r < plan->row_count; r++)
        all += plan->rows[r].height + plan->gap;
    plan->column_count = 1;
    for (int r = 0; r < plan->row_count; r++) {
        MapRow *row = &plan->rows[r];
        double middle = sum + row->height / 2;
        row->column = (int)fmin(floor(middle * columns / all), columns - 1);
        sum += row->height + plan->gap;
        if (row->column >= plan->column_count)
            plan->column_count = row->column + 1;
    }
}

/* Moves a column to the right of the one before, and to the top. */
static void stand_column(MapPlan *plan, int column, double unit) {
    double left = INFINITY, right = -INFINITY, y = plan->gap;
    double x = column ? plan->width + 3.4 * unit : 0.8 * unit;
    for (int i = 0; i < plan->spot_count; i++) {
        const MapSpot *spot = &plan->spots[i];
        if (plan->rows[spot->row].column != column) continue;
        left = fmin(left, spot->x - spot->w / 2);
        right = fmax(right, spot->x + spot->w / 2);
    }
    for (int r = 0; r < plan->row_count; r++) {
        MapRow *row = &plan->rows[r];
        if (row->column != column) continue;
        row->top = y;
        y += row->height + plan->gap;
        for (int i = 0; i < row->count; i++) {
            MapSpot *spot = &plan->spots[plan->slots[row->first + i]];
            spot->x += x - left;
            spot->y = row->top;
            if (spot->joint) spot->h = row->height;
        }
    }
    if (column) plan->gutter[column - 1] = plan->width + 1.7 * unit;
    if (right > left) plan->width = x + right - left;
    plan->height = fmax(plan->height, y);
}

void map_place(MapPlan *plan, const MapTies *ties, double unit, int columns) {
    plan->gap = 1.9 * unit;
    measure_rows(plan, unit);
    part_rows(plan, columns);
    pull_rows(plan, ties, unit);
    plan->width = plan->height = 0;
    for (int i = 0; i < plan->column_count; i++)
        stand_column(plan, i, unit);
    plan->width += 0.8 * unit;
    plan->height -= 0.5 * plan->gap; /* room for an arrow that turns */
}
