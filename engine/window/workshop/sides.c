/* SPDX-License-Identifier: MIT
 * A split vote: two columns, each with a reply, the customer's face after it,
 * and the answer. */
#include "window/workshop/workshop_screens.h"

#include "core/words/say.h"

#include <math.h>
#include <stdio.h>

/* The customer who answers: the one who spoke last, else the first present. */
static int who_answers(const View *view) {
    for (int i = 0; i < view->customer_count; i++)
        if (view->customers[i].speaking) return i;
    for (int i = 0; i < view->customer_count; i++)
        if (view->customers[i].present) return i;
    return 0;
}

static const char *reply_words(const Workshop *workshop, int choice) {
    const CourseQuestion *question = workshop_question(workshop);
    return question ? question->texts[choice] : "";
}

static void flow_answer(Flow *flow, const View *view) {
    Lettering speech = page_bubble(flow->ui), other = page_soft(flow->ui);
    speech.size = TYPE_BODY;
    speech.colour = flow->ui->theme->ink;
    other.letters = LETTER_EMPHASIS;
    for (int i = 0; i < view->line_count; i++) {
        const ViewLine *line = &view->lines[i];
        if (!*line->text) continue;
        flow_text(flow, line->kind == LINE_SPEECH ? &speech : &other,
                  line->text, 10);
    }
    if (view->ending) {
        Lettering strong = page_strong(flow->ui);
        flow_text(flow, &strong, view->ending, 0);
    }
}

enum { GAP = 14, KEY_GAP = 20 };
#define FACE_LEAST 0.26 /* of a side's height */
#define FACE_MOST  0.44
#define SIDES_FIT  0.6 /* of the usual letters; smaller ones nobody reads */

static double key_side(const Ui *ui) {
    return floor(ui_text_px(ui, TYPE_BODY) * 1.35);
}

static Lettering reply_as(const Ui *ui) {
    Lettering reply = page_strong(ui);
    reply.max_lines = 3;
    return reply;
}

static double head_height(Ui *ui, const char *words, double width) {
    double key = key_side(ui);
    Lettering reply = reply_as(ui);
    double inner = width - key - ui_px(ui, KEY_GAP);
    return fmax(ui_text_height(ui, &reply, words, inner), key);
}

static double answer_height(Ui *ui, const View *view, double width) {
    Flow flow = { ui, { 0, 0, width, 1e6 }, false };
    flow_answer(&flow, view);
    return flow.in.y;
}

static Box inside(Ui *ui, Box side) {
    return box_inset(side, ui_px(ui, 28), ui_px(ui, 22));
}

static void draw_head(Ui *ui, Box head, int choice, const char *words) {
    char number[12];
    double key = key_side(ui);
    Box square = box_left(&head, key);
    square.h = key;
    paint_round(ui->cr, square, ui_px(ui, 12), ui->theme->accent);
    Lettering reply = reply_as(ui), digit = page_strong(ui);
    digit.colour = ui->theme->on_accent;
    digit.align = ALIGN_MIDDLE;
    digit.middle = true;
    snprintf(number, sizeof number, "%d", choice + 1);
    ui_text(ui, square, &digit, number);
    box_left(&head, ui_px(ui, KEY_GAP));
    ui_text(ui, head, &reply, words);
}

/* The face that the words of a side leave room for. */
static double side_face(const Workshop *workshop, Ui *ui, Box side, int which) {
    int choice;
    const View *view = workshop_side(workshop, which, &choice);
    Box in = inside(ui, side);
    double face = fmin(in.w * 0.6, in.h * FACE_MOST);
    if (!view) return face;
    double words = head_height(ui, reply_words(workshop, choice), in.w) +
                   answer_height(ui, view, in.w) + 2 * ui_px(ui, GAP);
    return floor(fmax(fmin(face, in.h - words), in.h * FACE_LEAST));
}

static void draw_side(const Workshop *workshop, Portraits *portraits, Ui *ui,
                      Box side, double face, int which) {
    int choice;
    const View *view = workshop_side(workshop, which, &choice);
    if (!view) return;
    ui_panel(ui, side, ui->theme->panel, 24, 8);
    Box in = inside(ui, side);
    const char *words = reply_words(workshop, choice);
    draw_head(ui, box_top(&in, head_height(ui, words, in.w)), choice, words);
    box_top(&in, ui_px(ui, GAP));
    const ViewCustomer *who = &view->customers[who_answers(view)];
    Pose pose = pose_from(&who->flash);
    Box disc = box_middle(box_top(&in, face), face, face);
    page_portrait(portraits, ui, disc, who->picture, who->look, &pose);
    box_top(&in, ui_px(ui, GAP));
    Flow flow = { ui, in, true };
    cairo_save(ui->cr);
    cairo_rectangle(ui->cr, in.x, in.y, in.w, in.h);
    cairo_clip(ui->cr);
    flow_answer(&flow, view);
    cairo_restore(ui->cr);
}

/* Both sides with the same letters, the largest with which both fit, and faces
 * of one size, so that only what was said makes a difference. */
void sides_draw(const Workshop *workshop, Portraits *portraits, Ui *ui,
                Box box) {
    double between = ui_px(ui, 32), before = ui->fit, face = 0;
    Box right = box_inset(box, ui_px(ui, 36), ui_px(ui, 24));
    Box left = box_left(&right, floor((right.w - between) / 2));
    box_left(&right, between);
    double least = floor(inside(ui, left).h * FACE_LEAST);
    for (ui->fit = 1; ui->fit > SIDES_FIT; ui->fit -= 0.05) {
        face = fmin(side_face(workshop, ui, left, 0),
                    side_face(workshop, ui, right, 1));
        if (face > least) break;
    }
    draw_side(workshop, portraits, ui, left, face, 0);
    draw_side(workshop, portraits, ui, right, face, 1);
    ui->fit = before;
}
