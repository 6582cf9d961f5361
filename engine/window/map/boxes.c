/* SPDX-License-Identifier: MIT
 * The map's boxes: beats with their replies' marks, endings, "end". */
#include "core/base/mem.h"
#include "core/base/format.h"
#include "window/draw/canvas.h"
#include "window/map/paint.h"
#include "window/ui/page.h"

#include <math.h>
#include <stdio.h>

enum { LEAST_LETTERS = 7 }; /* pixels; smaller ones are not drawn */

Box map_box_seen(const MapSight *sight, const MapSpot *spot) {
    double left =
        sight->view.x + (spot->x - spot->w / 2 - sight->x) * sight->scale;
    double top = sight->view.y + (spot->y - sight->y) * sight->scale;
    double right = left + spot->w * sight->scale;
    double bottom = top + spot->h * sight->scale;
    return (Box){ floor(left), floor(top), floor(right) - floor(left),
                  floor(bottom) - floor(top) };
}

/* ---- words ---- */

/* As drawn, not as a control or text of the screen: there are too many to be
 * read aloud, and the panel says what matters of them. */
static void write(Ui *ui, Box box, const char *text, TypeStyle style,
                  Align align, Colour colour) {
    const TypeBlock *block =
        typeset_block(ui->typeset, text, &style, (int)box.w);
    while (block->cut && style.pixels > MAP_LEGIBLE) {
        style.pixels--; /* letters do not shrink quite evenly */
        block = typeset_block(ui->typeset, text, &style, (int)box.w);
    }
    double y = box.y + floor((box.h - block->height) / 2);
    typeset_draw(ui->typeset, ui->cr, block, box.x, y, box.w, align, colour,
                 TYPESET_ALL);
}

static void write_name(Ui *ui, const MapThing *thing, Box box, double letter,
                       Align align, Colour colour) {
    TypeStyle style = map_scene_style(ui, letter, thing->lines);
    write(ui, box, thing->name, style, align, colour);
}

/* ---- a beat ---- */

typedef struct BoxLook {
    Colour ground, edge, ink;
    double width; /* of the edge */
    bool dashed;
} BoxLook;

static void draw_ground(Ui *ui, Box box, double radius, BoxLook look) {
    double dash[] = { look.width * 3, look.width * 2.5 };
    paint_round(ui->cr, box, radius, look.ground);
    cairo_save(ui->cr);
    if (look.dashed) cairo_set_dash(ui->cr, dash, 2, 0);
    paint_edge(ui->cr, box, radius, look.width, look.edge);
    cairo_restore(ui->cr);
}

static BoxLook look_of(const Ui *ui, const MapPicture *picture, int box) {
    const MapThing *thing = &picture->scene->things[box];
    const Theme *theme = ui->theme;
    bool hot = picture->hover == box || picture->chosen == box;
    double line = fmax(ui_px(ui, 2), 1);
    BoxLook look = { hot ? theme->panel_hot : theme->panel, theme->soft,
                     theme->ink, line, false };
    if (thing->kind == MAP_ENDING) {
        Outcome outcome = picture->scene->story->endings[thing->index].outcome;
        look.edge = page_outcome_colour(theme, outcome);
        look.width = 1.6 * line;
    }
    if (thing->kind == MAP_BEAT && picture->chance && picture->chance->plays &&
        !picture->chance->visited[thing->index]) {
        look.ink = theme->soft;
        look.dashed = true;
    }
    if (picture->trunks[box].walked || picture->here == box) {
        look.edge = theme->road;
        look.width = 2.2 * line;
        look.dashed = false;
    }
    return look;
}

static void draw_marks(Ui *ui, const MapPicture *picture, int box, Box seen,
                       double letter) {
    const MapScene *scene = picture->scene;
    const MapThing *thing = &scene->things[box];
    const Beat *beat = &scene->story->beats[thing->index];
    double step = scene->letter * picture->sight.scale;
    double x = seen.x + seen.w / 2.0, y = seen.y + seen.h - letter * 0.75;
    for (int i = 0; i < thing->marks; i++) {
        int reply = beat->replies.first + i;
        ToneClass tone_class = map_class(scene->story, reply);
        double at = x + (i - (thing->marks - 1) / 2.0) * step;
        double r = letter * 0.31;
        if (picture->road && picture->road->said[reply]) {
            canvas_oval_path(ui->cr, at, y, r * 1.75, r * 1.75);
            cairo_save(ui->cr);
            cairo_set_line_width(ui->cr, fmax(r * 0.4, 1.5));
            canvas_ink(ui->cr, ui->theme->road, 1);
            cairo_stroke(ui->cr);
            cairo_restore(ui->cr);
        }
        if (scene->story->replies[reply].think) /* no tone: a small dot */
            map_mark(ui->cr, TONE_RELATIONAL, at, y, r * 0.6, ui->theme->soft);
        else
            map_mark(ui->cr, tone_class, at, y, r, ui->theme->tone[tone_class]);
    }
}

/* Close by, the replies stand in the box in their own words. False when there
 * is no room for all that are marked. */
static bool draw_replies(Ui *ui, const MapPicture *picture, int box, Box in,
                         double letter) {
    const MapScene *scene = picture->scene;
    const MapThing *thing = &scene->things[box];
    const Beat *beat = &scene->story->beats[thing->index];
    if (!thing->marks) return false;
    double most = fmin(letter * 0.9, ui_text_px(ui, TYPE_SMALL));
    double size = floor(fmin(in.h / thing->marks / 1.4, most));
    double row = floor(size * 1.4);
    if (size < MAP_LEGIBLE) return false;
    in = box_top(&in, row * thing->marks);
    for (int i = 0; i < thing->marks; i++) {
        int reply = beat->replies.first + i;
        ToneClass tone_class = map_class(scene->story, reply);
        Box line = box_top(&in, row), mark = box_left(&line, floor(size * 1.3));
        const Reply *given = &scene->story->replies[reply];
        if (!given->think)
            map_mark(ui->cr, tone_class, mark.x + size * 0.5, mark.y + row / 2,
                     size * 0.33, ui->theme->tone[tone_class]);
        TypeStyle style = map_scene_style(ui, size, 1);
        style.letters =
            given->think || given->act ? LETTER_EMPHASIS : LETTER_REGULAR;
        char *words = map_scene_words(scene, given->text);
        const TypeBlock *block =
            typeset_block(ui->typeset, words, &style, (int)line.w);
        mem_free(words);
        typeset_draw(ui->typeset, ui->cr, block, line.x,
                     line.y + floor((row - block->height) / 2), line.w,
                     ALIGN_START, ui->theme->ink, TYPESET_ALL);
    }
    return true;
}

static void draw_beat(Ui *ui, const MapPicture *picture, int box, Box seen) {
    const MapThing *thing = &picture->scene->things[box];
    double letter = map_letter(ui, picture);
    BoxLook look = look_of(ui, picture, box);
    draw_ground(ui, seen, letter * 0.5, look);
    if (letter < LEAST_LETTERS) return;
    Box in = box_inset(seen, floor(letter * 0.35), floor(letter * 0.3));
    if (thing->marks) draw_marks(ui, picture, box, seen, letter);
    if (thing->marks) box_bottom(&in, floor(letter * 1.15));
    Box trial = in, name = box_top(&trial, ceil(letter * 1.3 * thing->lines));
    box_top(&trial, letter * 0.2);
    if (draw_replies(ui, picture, box, trial, letter))
        write_name(ui, thing, name, letter, ALIGN_START, look.ink);
    else
        write_name(ui, thing, in, letter, ALIGN_MIDDLE, look.ink);
}

/* ---- the ends ---- */

static void draw_ending(Ui *ui, const MapPicture *picture, int box, Box seen) {
    const MapThing *thing = &picture->scene->things[box];
    const Ending *ending = &picture->scene->story->endings[thing->index];
    Colour ink = page_outcome_colour(ui->theme, ending->outcome);
    double letter = map_letter(ui, picture);
    char under[80];
    draw_ground(ui, seen, letter * 1.4, look_of(ui, picture, box));
    if (letter < LEAST_LETTERS) return;
    int used =
        snprintf(under, sizeof under, "%s", page_outcome_word(ending->outcome));
    if (picture->endings && used > 0 && used < (int)sizeof under)
        format_write(under + used, sizeof under - (size_t)used,
                     picture->endings[thing->index] > 0 &&
                             picture->endings[thing->index] < 0.01
                         ? " · < 1 %%"
                         : " · %.0f %%",
                     100 * picture->endings[thing->index]);
    Box in = box_inset(seen, floor(letter * 0.7), floor(letter * 0.3));
    Box mark = box_left(&in, floor(letter * 1.2));
    box_left(&in, floor(letter * 0.3));
    paint_icon(ui->cr, page_outcome_icon(ending->outcome),
               box_middle(mark, mark.w, mark.w), ink);
    Box foot = box_bottom(&in, floor(letter * 1.25));
    TypeStyle style =
        map_scene_style(ui, fmax(letter * 0.85, LEAST_LETTERS), 1);
    style.letters = LETTER_REGULAR;
    write(ui, foot, under, style, ALIGN_START, ink);
    write_name(ui, thing, in, letter, ALIGN_START, ui->theme->ink);
}

static void draw_end(Ui *ui, const MapPicture *picture, int box, Box seen) {
    double letter = map_letter(ui, picture);
    bool chosen = picture->chosen == box;
    const Theme *theme = ui->theme;
    paint_round(ui->cr, seen, seen.h / 2, chosen ? theme->accent : theme->ink);
    if (letter >= LEAST_LETTERS)
        write_name(ui, &picture->scene->things[box], seen, letter, ALIGN_MIDDLE,
                   chosen ? theme->on_accent : theme->page);
}

/* ---- what stands out ---- */

void map_flag(Ui *ui, double x, double y, double size) {
    cairo_t *cr = ui->cr;
    double top = y - size * 1.3;
    cairo_rectangle(cr, x, top, size * 0.16, size * 1.3);
    cairo_move_to(cr, x, top);
    cairo_line_to(cr, x + size * 1.1, top + size * 0.4);
    cairo_line_to(cr, x, top + size * 0.8);
    cairo_close_path(cr);
    canvas_fill(cr, ui->theme->road, 1);
}

static void draw_chosen(Ui *ui, Box seen, double radius) {
    double width = fmax(ui_px(ui, 4), 2), gap = fmax(ui_px(ui, 3), 1);
    paint_edge(ui->cr, box_inset(seen, -gap - width, -gap - width),
               radius + gap + width, width, ui->theme->focus);
}

void map_boxes_paint(Ui *ui, const MapPicture *picture) {
    const MapScene *scene = picture->scene;
    double letter = map_letter(ui, picture);
    for (int i = 0; i < scene->plan->box_count; i++) {
        Box seen = map_box_seen(&picture->sight, &scene->plan->spots[i]);
        Box around = box_inset(seen, -letter - 8, -letter - 8);
        if (!box_overlaps(around, picture->sight.view) ||
            !page_seen(ui, around))
            continue;
        if (scene->things[i].kind == MAP_BEAT)
            draw_beat(ui, picture, i, seen);
        else if (scene->things[i].kind == MAP_ENDING)
            draw_ending(ui, picture, i, seen);
        else
            draw_end(ui, picture, i, seen);
        if (picture->here == i)
            map_flag(ui, seen.x + letter * 0.3, seen.y + letter * 0.1,
                     fmax(letter * 1.3, 12));
        if (picture->chosen == i)
            draw_chosen(ui, seen,
                        scene->things[i].kind == MAP_BEAT
                            ? letter * 0.5
                            : fmin(letter * 1.4, seen.h / 2));
    }
}
