/* SPDX-License-Identifier: MIT
 * Treats beats as a graph, with every condition taken as open: walks forward
 * from the start and backward from the endings. A beat that only the first walk
 * reaches is in a trap. */
#include "core/story/verify.h"

#include "core/base/mem.h"

#include <string.h>

/* Called for each beat that play may go to next. follow_beat returns true when
 * play may also end there. */
typedef void Step(void *data, int beat);

static bool follow_targets(const Story *story, Span next, Step *step,
                           void *data) {
    bool ends = false;
    for (int i = 0; i < next.count; i++) {
        const Target *target = &story->targets[next.first + i];
        if (target->kind == TARGET_BEAT)
            step(data, target->index);
        else
            ends = true;
    }
    return ends;
}

static bool follow_beat(const Story *story, int index, Step *step, void *data) {
    const Beat *beat = &story->beats[index];
    bool ends = follow_targets(story, beat->next, step, data);
    for (int i = 0; i < beat->replies.count; i++) {
        const Reply *reply = &story->replies[beat->replies.first + i];
        ends = follow_targets(story, reply->next, step, data) || ends;
    }
    if (beat->otherwise != NONE) step(data, beat->otherwise);
    return ends;
}

/* ---- forward: what can be reached ---- */

typedef struct Front {
    bool *seen;
    int *beats;
    int count;
} Front;

static void front_step(void *data, int beat) {
    Front *front = data;
    if (front->seen[beat]) return;
    front->seen[beat] = true;
    front->beats[front->count++] = beat;
}

/* Marks all beats that can be reached from `beat`. */
static void reach(const Story *story, int beat, bool *seen, int *beats) {
    Front front = { seen, beats, 0 };
    front_step(&front, beat);
    for (int i = 0; i < front.count; i++)
        follow_beat(story, front.beats[i], front_step, &front);
}

void verify_reached(const Story *story, bool *reached) {
    int *beats = mem_alloc((size_t)story->beat_count * sizeof *beats);
    memset(reached, 0, (size_t)story->beat_count);
    reach(story, story->start, reached, beats);
    mem_free(beats);
}

/* ---- backward: from where an ending can be reached ---- */

typedef struct Edge {
    int from, next;
} Edge; /* next: the next edge with the same `to` */

typedef struct Back {
    int *first; /* for each beat, its first edge or NONE */
    Edge *edges;
    int count, capacity, from;
} Back;

static void back_step(void *data, int to) {
    Back *back = data;
    int at = back->count;
    *MEM_PUSH(back->edges, back->count, back->capacity) =
        (Edge){ back->from, back->first[to] };
    back->first[to] = at;
}

/* Makes the reversed edges and sets ends[beat] for each beat from which an
 * ending can be reached. */
static Back find_ends(const Story *story, bool *ends) {
    size_t count = (size_t)story->beat_count;
    Back back = { .first = mem_alloc(count * sizeof(int)) };
    int *todo = mem_alloc(count * sizeof *todo), waiting = 0;
    for (int i = 0; i < story->beat_count; i++)
        back.first[i] = NONE;
    for (int i = 0; i < story->beat_count; i++) {
        back.from = i;
        ends[i] = follow_beat(story, i, back_step, &back);
        if (ends[i]) todo[waiting++] = i;
    }
    while (waiting) {
        int beat = todo[--waiting];
        for (int e = back.first[beat]; e != NONE; e = back.edges[e].next) {
            int from = back.edges[e].from;
            if (ends[from]) continue;
            ends[from] = true;
            todo[waiting++] = from;
        }
    }
    mem_free(todo);
    return back;
}

/* ---- no way out ---- */

/* Beats in the order in which a depth-first walk along reversed edges finishes
 * them: the first half of Kosaraju's algorithm. Only beats in `asked`. Returns
 * how many. */
static int back_order(const Story *story, const Back *back, const bool *asked,
                      int *order) {
    size_t count = (size_t)story->beat_count;
    int *stack = mem_alloc(count * sizeof *stack), depth = 0, done = 0;
    int *cursor = mem_alloc(count * sizeof *cursor);
    bool *seen = mem_alloc(count);
    memcpy(cursor, back->first, count * sizeof *cursor);
    for (int i = 0; i < story->beat_count; i++) {
        if (!asked[i] || seen[i]) continue;
        seen[i] = true;
        stack[depth++] = i;
        while (depth) {
            int beat = stack[depth - 1], edge = cursor[beat];
            if (edge == NONE) {
                order[done++] = beat;
                depth--;
                continue;
            }
            cursor[beat] = back->edges[edge].next;
            int from = back->edges[edge].from;
            if (!asked[from] || seen[from]) continue;
            seen[from] = true;
            stack[depth++] = from;
        }
    }
    mem_free(stack);
    mem_free(cursor);
    mem_free(seen);
    return done;
}

typedef struct Circle {
    int *group; /* for each beat; 0: none yet */
    int *beats;
    int count, number;
    bool leads_on; /* to a beat of another group */
} Circle;

static void circle_step(void *data, int beat) {
    Circle *circle = data;
    if (circle->group[beat] == circle->number) return;
    if (circle->group[beat]) {
        circle->leads_on = true;
        return;
    }
    circle->group[beat] = circle->number;
    circle->beats[circle->count++] = beat;
}

static void trapped(const Beat *beat, bool stops, Findings *findings) {
    if (stops)
        findings_add(findings, beat->at, "no-way-out",
                     "beat \"%s\" has no reply and no next: play would stop "
                     "there without an ending",
                     beat->name);
    else
        findings_add(findings, beat->at, "no-way-out",
                     "from beat \"%s\" no ending can be reached: play would "
                     "go round for ever",
                     beat->name);
}

static void count_step(void *data, int beat) {
    (void)beat;
    ++*(int *)data;
}

/* The second half of Kosaraju's algorithm: finds strongly connected groups
 * among the `lost` beats, which can be reached but lead to no ending. Reports
 * each group that has no way out once, at its first beat; beats that only lead
 * into such a group are not reported. */
static void find_traps(const Story *story, const Back *back, const bool *lost,
                       Findings *findings) {
    size_t count = (size_t)story->beat_count;
    int *order = mem_alloc(count * sizeof *order);
    Circle circle = { .group = mem_alloc(count * sizeof(int)),
                      .beats = mem_alloc(count * sizeof(int)) };
    for (int i = back_order(story, back, lost, order) - 1; i >= 0; i--) {
        if (circle.group[order[i]]) continue;
        circle.number++;
        circle.count = 0;
        circle.leads_on = false;
        circle_step(&circle, order[i]);
        int first = order[i], ways = 0;
        for (int j = 0; j < circle.count; j++) {
            follow_beat(story, circle.beats[j], circle_step, &circle);
            follow_beat(story, circle.beats[j], count_step, &ways);
            if (circle.beats[j] < first) first = circle.beats[j];
        }
        if (!circle.leads_on)
            trapped(&story->beats[first], ways == 0, findings);
    }
    mem_free(order);
    mem_free(circle.group);
    mem_free(circle.beats);
}

static void too_many(const Story *story, Findings *findings) {
    for (int i = 0; i < story->beat_count; i++) {
        const Beat *beat = &story->beats[i];
        int always = 0;
        for (int j = 0; j < beat->replies.count; j++)
            always += story->replies[beat->replies.first + j].when == NONE;
        if (always > STORY_REPLIES_SHOWN_MAX)
            findings_add_error(findings, beat->at, "too-many-replies",
                               "beat \"%s\" offers %d replies at once; %d can "
                               "be shown",
                               beat->name, always, STORY_REPLIES_SHOWN_MAX);
    }
}

void verify_story(const Story *story, Findings *findings) {
    size_t count = (size_t)story->beat_count;
    bool *reached = mem_alloc(count), *lost = mem_alloc(count);
    verify_reached(story, reached);
    Back back = find_ends(story, lost);
    for (size_t i = 0; i < count; i++)
        lost[i] = reached[i] && !lost[i];
    find_traps(story, &back, lost, findings);
    too_many(story, findings);
    mem_free(reached);
    mem_free(lost);
    mem_free(back.first);
    mem_free(back.edges);
}
