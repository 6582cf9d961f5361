/* SPDX-License-Identifier: MIT
 * The arrows of a level: which beat leads where, and by which reply. */
#include "core/explore/map.h"

#include "core/base/format.h"
#include "core/words/say.h"

#include <stdio.h>

/* ---- arrows ---- */

typedef struct ArrowList {
    MapArrow *out;
    int count, capacity;
} ArrowList;

static void add(ArrowList *list, MapArrow arrow) {
    if (list->count < list->capacity) list->out[list->count] = arrow;
    list->count++;
}

static void add_next(ArrowList *list, const Story *story, int beat, int reply,
                     Span next) {
    for (int i = 0; i < next.count; i++) {
        const Target *target = &story->targets[next.first + i];
        add(list, (MapArrow){ beat, reply, next.first + i, target->kind,
                              target->index, target->when != NONE });
    }
}

int map_arrows(const Story *story, int beat, MapArrow *out, int capacity) {
    const Beat *from = &story->beats[beat];
    ArrowList list = { out, 0, capacity };
    for (int i = 0; i < from->replies.count; i++) {
        int reply = from->replies.first + i;
        add_next(&list, story, beat, reply, story->replies[reply].next);
    }
    add_next(&list, story, beat, NONE, from->next);
    if (from->otherwise != NONE)
        add(&list,
            (MapArrow){ beat, NONE, NONE, TARGET_BEAT, from->otherwise, true });
    return list.count;
}

/* ---- replies and endings ---- */

ToneClass map_class(const Story *story, int reply) {
    Span tones = story->replies[reply].tones;
    ToneClass hardest = TONE_RELATIONAL;
    for (int i = 0; i < tones.count; i++) {
        int tone = story->tone_lists[tones.first + i];
        if (story->tones[tone].tone_class > hardest)
            hardest = story->tones[tone].tone_class;
    }
    return hardest;
}

bool map_uses_end(const Story *story) {
    for (int i = 0; i < story->target_count; i++)
        if (story->targets[i].kind == TARGET_END) return true;
    return false;
}

int map_end_turn(const Story *story, int ending) {
    int turn = 0;
    if (story->endings[ending].leaves != NONE) return 0;
    for (int i = 0; i <= ending; i++)
        turn += story->endings[i].leaves == NONE;
    return turn;
}

/* ---- how often ---- */

long long map_busiest(const Explore *chance) {
    long long most = 1;
    for (int i = 0; chance && i < chance->story->target_count; i++)
        if (chance->taken[i] > most) most = chance->taken[i];
    return most;
}

double map_share(const Explore *chance, const MapArrow *arrow,
                 long long busiest) {
    if (!chance || arrow->target == NONE) return 1;
    return (double)chance->taken[arrow->target] / (double)busiest;
}

bool map_never(const Explore *chance, const MapArrow *arrow) {
    return chance && arrow->target != NONE && !chance->taken[arrow->target];
}

bool map_walked(const Explore *road, const MapArrow *arrow) {
    if (!road || arrow->target == NONE || !road->taken[arrow->target])
        return false;
    return arrow->reply == NONE || road->said[arrow->reply] > 0;
}

void map_often(const Explore *chance, int beat, char *out, size_t size) {
    bool stops = chance->story->beats[beat].replies.count > 0;
    long long visits = chance->visited[beat];
    snprintf(out, size, "%s",
             visits || !chance->plays ? "" : say("nobody gets here"));
    if (!visits || !stops || !chance->plays) return;
    double share = 100.0 * (double)visits / (double)chance->plays;
    if (share > 100)
        snprintf(out, size, "%s", say("more than once"));
    else
        format_write(out, size, share < 1 ? say("under 1 %%") : "%.0f %%",
                     share);
}
