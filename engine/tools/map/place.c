/* SPDX-License-Identifier: MIT
 * A beat's row is the smallest number of steps from the start, found by a
 * breadth-first search; unreachable beats are in a row of their own below, and
 * endings below that. In a row, boxes are in the order in which they were
 * found, which keeps them near their predecessors. Linear in beats and arrows.
 */
#include "tools/map/place.h"

#include "core/base/mem.h"
#include "core/explore/map.h"

enum {
    BOX_WIDTH = 440, /* with the gap beside it; points */
    REPLY_HEIGHT = 26,
    HEAD_HEIGHT = 30,
    ROW_GAP = 60,
    ROW_BOXES_MAX = 24, /* a longer row continues in the next line */
};

typedef struct Rows {
    const Story *story;
    int *row, *order; /* a beat: its row; the beats as they were found */
    int count;
} Rows;

static void find(Rows *rows, int beat, int row) {
    if (rows->row[beat] != NONE) return;
    rows->row[beat] = row;
    rows->order[rows->count++] = beat;
}

static void find_next(Rows *rows, int beat) {
    int count = map_arrows(rows->story, beat, NULL, 0);
    MapArrow *arrows = mem_alloc(((size_t)count + 1) * sizeof *arrows);
    map_arrows(rows->story, beat, arrows, count);
    for (int i = 0; i < count; i++)
        if (arrows[i].kind == TARGET_BEAT)
            find(rows, arrows[i].to, rows->row[beat] + 1);
    mem_free(arrows);
}

static void find_all(Rows *rows) {
    const Story *story = rows->story;
    for (int i = 0; i < story->beat_count; i++)
        rows->row[i] = NONE;
    find(rows, story->start, 0);
    for (int i = 0; i < rows->count; i++)
        find_next(rows, rows->order[i]);
    int last = rows->row[rows->order[rows->count - 1]];
    for (int i = 0; i < story->beat_count; i++)
        find(rows, i, last + 1);
}

/* Places `count` boxes of `order` side by side; returns the row's height. */
static int place_row(const Story *story, const int *order, int count, int top,
                     MapPlace *beats) {
    int tallest = 0;
    for (int i = 0; i < count; i++) {
        int replies = story->beats[order[i]].replies.count;
        int height = HEAD_HEIGHT + replies * REPLY_HEIGHT;
        if (height > tallest) tallest = height;
        beats[order[i]] = (MapPlace){ (2 * i - count + 1) * (BOX_WIDTH / 2),
                                      top - height / 2 };
    }
    return tallest;
}

MapPlaces *map_places_new(const Story *story) {
    MapPlaces *places = mem_alloc(sizeof *places);
    size_t beats = (size_t)story->beat_count;
    places->beats = mem_alloc((beats + 1) * sizeof *places->beats);
    places->endings =
        mem_alloc(((size_t)story->ending_count + 1) * sizeof(MapPlace));
    Rows rows = { story, mem_alloc((beats + 1) * sizeof(int)),
                  mem_alloc((beats + 1) * sizeof(int)), 0 };
    find_all(&rows);
    int top = 0;
    for (int from = 0, to; from < rows.count; from = to) {
        for (to = from; to < rows.count && to - from < ROW_BOXES_MAX; to++)
            if (rows.row[rows.order[to]] != rows.row[rows.order[from]]) break;
        top -= ROW_GAP + place_row(story, rows.order + from, to - from, top,
                                   places->beats);
    }
    places->start = (MapPlace){ 0, ROW_GAP };
    places->the_end = (MapPlace){ 0, top };
    for (int i = 0; i < story->ending_count; i++)
        places->endings[i] =
            (MapPlace){ (2 * i - story->ending_count + 1) * (BOX_WIDTH / 2),
                        top - 2 * ROW_GAP };
    mem_free(rows.row);
    mem_free(rows.order);
    return places;
}

void map_places_free(MapPlaces *places) {
    if (!places) return;
    mem_free(places->beats);
    mem_free(places->endings);
    mem_free(places);
}
