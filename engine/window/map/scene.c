/* SPDX-License-Identifier: MIT
 * Makes boxes and arrows of a story and hands them to the plan; finds boxes by
 * place and direction. */
#include "window/map/scene.h"

#include "core/base/mem.h"
#include "core/play/expand.h"

#include <math.h>
#include <string.h>

/* In letters' heights. */
static const double name_width = 12, title_width = 9.5, least_width = 5.2,
                    pad = 0.7, under_width = 7, mark_step = 1.0,
                    mark_height = 1.1, line_height = 1.25;

TypeStyle map_scene_style(const Ui *ui, double pixels, int lines) {
    int size = (int)fmax(floor(pixels), 1);
    return (TypeStyle){
        .pixels = size,
        .letters = LETTER_STRONG,
        .leading = line_height,
        .letter_space = size * ui->settings->letter_space / 100,
        .word_space = size * ui->settings->word_space / 100,
        .max_lines = lines,
    };
}

/* ---- what stands on it ---- */

static char *short_name(const char *name) {
    Text text = { 0 };
    const char *end = name;
    for (int i = 0; i < MAP_LETTERS && *end; i++)
        utf8_next(&end);
    text_add_n(&text, name, (size_t)(end - name));
    if (*end) text_add(&text, "…");
    for (size_t i = 0; i < text.size; i++)
        if (text.bytes[i] == '\n') text.bytes[i] = ' ';
    text_add(&text, "");
    return text_take(&text);
}

static int add_thing(MapScene *scene, int *count, MapKind kind, int index,
                     const char *name) {
    scene->things[*count] =
        (MapThing){ .kind = kind, .index = index, .name = short_name(name) };
    return (*count)++;
}

static void add_beat(MapScene *scene, int *count, int beat) {
    const Beat *at = &scene->story->beats[beat];
    int box = add_thing(scene, count, MAP_BEAT, beat, at->name);
    int replies = at->replies.count;
    scene->things[box].marks = replies < MAP_MARKS ? replies : MAP_MARKS;
    scene->box_of_beat[beat] = box;
}

/* All beats; or the first so many that can be come to from one. */
static void choose_beats(MapScene *scene, int *count, int from) {
    const Story *story = scene->story;
    if (story->beat_count <= MAP_BEATS) {
        for (int i = 0; i < story->beat_count; i++)
            add_beat(scene, count, i);
        return;
    }
    scene->partial = true;
    MapArrow *arrows = mem_alloc(MAP_ARROWS * sizeof *arrows);
    add_beat(scene, count, from);
    for (int i = 0; i < *count; i++) {
        int out = map_arrows(story, scene->things[i].index, arrows, MAP_ARROWS);
        if (out > MAP_ARROWS) out = MAP_ARROWS;
        for (int k = 0; k < out && *count < MAP_BEATS; k++)
            if (arrows[k].kind == TARGET_BEAT &&
                scene->box_of_beat[arrows[k].to] == NONE)
                add_beat(scene, count, arrows[k].to);
    }
    mem_free(arrows);
}

static int choose_things(MapScene *scene, int from) {
    const Story *story = scene->story;
    int count = 0;
    size_t capacity = MAP_BEATS + MAP_ENDINGS + 1;
    scene->things = mem_alloc(capacity * sizeof *scene->things);
    scene->box_of_beat = mem_alloc((size_t)story->beat_count * sizeof(int));
    scene->box_of_ending = mem_alloc((size_t)story->ending_count * sizeof(int));
    for (int i = 0; i < story->beat_count; i++)
        scene->box_of_beat[i] = NONE;
    for (int i = 0; i < story->ending_count; i++)
        scene->box_of_ending[i] = NONE;
    choose_beats(scene, &count, from);
    scene->beats = count;
    scene->start_box = scene->box_of_beat[story->start];
    scene->end_box = map_uses_end(story)
                         ? add_thing(scene, &count, MAP_END, NONE, "end")
                         : NONE;
    for (int i = 0; i < story->ending_count && i < MAP_ENDINGS; i++) {
        char *title = map_scene_words(scene, story->endings[i].title);
        scene->box_of_ending[i] =
            add_thing(scene, &count, MAP_ENDING, i, title);
        mem_free(title);
    }
    if (story->ending_count > MAP_ENDINGS) scene->partial = true;
    return count;
}

static void gather_arrows(MapScene *scene) {
    scene->arrows = mem_alloc(MAP_ARROWS * sizeof *scene->arrows);
    scene->link_of = mem_alloc(MAP_ARROWS * sizeof *scene->link_of);
    for (int i = 0; i < scene->beats; i++) {
        int capacity = MAP_ARROWS - scene->arrow_count;
        int out = map_arrows(scene->story, scene->things[i].index,
                             scene->arrows + scene->arrow_count, capacity);
        if (out > capacity) scene->partial = true;
        scene->arrow_count += out < capacity ? out : capacity;
    }
}

/* ---- the plan ---- */

static int box_to(const MapScene *scene, const MapArrow *arrow) {
    if (arrow->kind == TARGET_BEAT) return scene->box_of_beat[arrow->to];
    if (arrow->kind == TARGET_ENDING) return scene->box_of_ending[arrow->to];
    return scene->end_box;
}

static void link_boxes(MapScene *scene) {
    MapPlan *plan = scene->plan;
    int count = 0;
    for (int i = 0; i < scene->arrow_count; i++) {
        int to = box_to(scene, &scene->arrows[i]);
        scene->link_of[i] = to == NONE ? NONE : count;
        if (to == NONE) continue;
        plan->links[count].from = scene->box_of_beat[scene->arrows[i].beat];
        plan->links[count++].to = to;
    }
    for (int i = 0; scene->end_box != NONE && i < scene->story->ending_count;
         i++) {
        if (scene->box_of_ending[i] == NONE || !map_end_turn(scene->story, i))
            continue;
        plan->links[count].from = scene->end_box;
        plan->links[count++].to = scene->box_of_ending[i];
    }
    plan->link_count = count;
}

static void measure(MapScene *scene, Ui *ui, int box) {
    MapThing *thing = &scene->things[box];
    MapSpot *spot = &scene->plan->spots[box];
    double em = scene->letter;
    TypeStyle style = map_scene_style(ui, em, 2);
    double wide = thing->kind == MAP_ENDING ? title_width : name_width;
    int whole = typeset_block(ui->typeset, thing->name, &style, 1 << 20)->width;
    if (whole < 1.25 * wide * em) wide = whole / em + 1; /* on one line */
    const TypeBlock *name =
        typeset_block(ui->typeset, thing->name, &style, (int)(wide * em));
    thing->lines = name->lines > 1 ? 2 : 1;
    double inside = name->width * 1.05 + 0.2 * em;
    if (thing->kind == MAP_ENDING)
        inside = fmax(inside, under_width * em) + 1.5 * em;
    inside = fmax(inside, thing->marks * mark_step * em);
    spot->w = fmax(inside + 2 * pad * em,
                   (thing->kind == MAP_END ? 3 : least_width) * em);
    spot->h = (thing->lines * line_height + 0.6) * em;
    if (thing->marks || thing->kind == MAP_ENDING) spot->h += mark_height * em;
    spot->last = thing->kind == MAP_ENDING;
}

char *map_scene_words(const MapScene *scene, const char *text) {
    return expand_first(scene->story, text, scene->player);
}

MapScene *map_scene_new(Ui *ui, const Story *story, MapFrame frame) {
    MapScene *scene = mem_alloc(sizeof *scene);
    scene->story = story;
    scene->player = mem_text(frame.player);
    scene->letter = ui_text_px(ui, (TypeSize)20);
    int from = frame.from_beat == NONE ? story->start : frame.from_beat;
    int boxes = choose_things(scene, from);
    gather_arrows(scene);
    scene->plan = map_plan_new(boxes, scene->arrow_count + story->ending_count);
    link_boxes(scene);
    for (int i = 0; i < boxes; i++)
        measure(scene, ui, i);
    map_plan_lay(scene->plan, scene->start_box == NONE ? 0 : scene->start_box,
                 scene->letter, frame.width, frame.height);
    return scene;
}

void map_scene_free(MapScene *scene) {
    if (!scene) return;
    for (int i = 0; scene->plan && i < scene->plan->box_count; i++)
        mem_free(scene->things[i].name);
    map_plan_free(scene->plan);
    mem_free(scene->things);
    mem_free(scene->box_of_beat);
    mem_free(scene->box_of_ending);
    mem_free(scene->arrows);
    mem_free(scene->link_of);
    mem_free(scene->player);
    mem_free(scene);
}

/* The ways from "end" to the endings. */
static void add_trials(const MapScene *scene, MapTrunk *trunks,
                       const double *endings) {
    const MapPlan *plan = scene->plan;
    for (int i = 0; i < plan->link_count; i++) {
        const MapLink *link = &plan->links[i];
        if (link->from != scene->end_box) continue;
        int ending = scene->things[link->to].index;
        for (int spot = link->next; plan->spots[spot].joint;
             spot = plan->spots[spot].next) {
            trunks[spot].share += endings ? endings[ending] : 0.1;
            trunks[spot].never =
                trunks[spot].never && endings && endings[ending] <= 0;
            trunks[spot].sometimes = trunks[spot].sometimes &&
                                     scene->story->endings[ending].when != NONE;
        }
    }
}

MapTrunk *map_scene_trunks(const MapScene *scene, const Explore *chance,
                           const Explore *road, const double *endings) {
    const MapPlan *plan = scene->plan;
    long long busiest = map_busiest(chance);
    MapTrunk *trunks = mem_alloc((size_t)plan->spot_count * sizeof *trunks);
    for (int i = 0; i < plan->spot_count; i++)
        trunks[i] = (MapTrunk){ .never = true, .sometimes = true };
    for (int i = 0; i < scene->arrow_count; i++) {
        const MapArrow *arrow = &scene->arrows[i];
        if (scene->link_of[i] == NONE) continue;
        const MapLink *link = &plan->links[scene->link_of[i]];
        for (int spot = link->next;; spot = plan->spots[spot].next) {
            MapTrunk *trunk = &trunks[spot];
            trunk->share += map_share(chance, arrow, busiest);
            trunk->never = trunk->never && map_never(chance, arrow);
            trunk->sometimes = trunk->sometimes && arrow->sometimes;
            trunk->walked = trunk->walked || map_walked(road, arrow);
            if (!plan->spots[spot].joint) break;
        }
    }
    add_trials(scene, trunks, endings);
    for (int i = 0; i < plan->spot_count; i++)
        trunks[i].share = fmin(trunks[i].share, 1);
    return trunks;
}

/* ---- finding boxes ---- */

int map_scene_at(const MapScene *scene, double x, double y) {
    for (int i = 0; i < scene->plan->box_count; i++) {
        const MapSpot *spot = &scene->plan->spots[i];
        if (x >= spot->x - spot->w / 2 && x < spot->x + spot->w / 2 &&
            y >= spot->y && y < spot->y + spot->h)
            return i;
    }
    return NONE;
}

/* Rows from the top, each from the left; joints are left out. */
static int in_turn(const MapScene *scene, int box, int step) {
    const MapPlan *plan = scene->plan;
    int at = 0;
    while (plan->slots[at] != box)
        at++;
    do
        at = (at + step + plan->spot_count) % plan->spot_count;
    while (plan->spots[plan->slots[at]].joint);
    return plan->slots[at];
}

/* How far `to` lies that way; negative when it does not. */
static double far(const MapSpot *from, const MapSpot *to, Action direction) {
    double right = to->x - from->x;
    double down = to->y + to->h / 2 - from->y - from->h / 2;
    bool level = to->y < from->y + from->h && from->y < to->y + to->h;
    if (direction == ACTION_LEFT) right = -right;
    if (direction == ACTION_UP) down = -down;
    if (direction == ACTION_LEFT || direction == ACTION_RIGHT)
        return right > 1 ? right + (level ? 0 : 4 * fabs(down)) : -1;
    return down > 1 && !level ? down + fabs(right) * 0.7 : -1;
}

int map_scene_beside(const MapScene *scene, int box, Action direction) {
    const MapPlan *plan = scene->plan;
    if (direction == ACTION_NEXT) return in_turn(scene, box, 1);
    if (direction == ACTION_PREVIOUS) return in_turn(scene, box, -1);
    int best = box;
    double nearest = INFINITY;
    for (int i = 0; i < plan->box_count; i++) {
        double away = far(&plan->spots[box], &plan->spots[i], direction);
        if (i == box || away < 0 || away >= nearest) continue;
        nearest = away;
        best = i;
    }
    return best;
}
