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

static void draw_side(const Workshop *workshop, Portraits *portraits, Ui *ui,
                      Box box, int which) {
    int choice;
    const View *view = workshop_side(workshop, which, &choice);
    if (!view) return;
    char number[12];
    Lettering reply = page_strong(ui);
    reply.max_lines = 3;
    snprintf(number, sizeof number, "%d", choice + 1);
    ui_panel(ui, box, ui->theme->panel, 24, 8);
    Box in = box_inset(box, ui_px(ui, 28), ui_px(ui, 22));
    const char *words = reply_words(workshop, choice);
    double key = floor(ui_text_px(ui, TYPE_BODY) * 1.35);
    double height = fmax(
        ui_text_height(ui, &reply, words, in.w - key - ui_px(ui, 20)), key);
    Box head = box_top(&in, height);
    Box square = box_left(&head, key);
    paint_round(ui->cr, (Box){ square.x, square.y, key, key }, ui_px(ui, 12),
                ui->theme->accent);
    Lettering digit = page_strong(ui);
    digit.colour = ui->theme->on_accent;
    digit.align = ALIGN_MIDDLE;
    digit.middle = true;
    ui_text(ui, (Box){ square.x, square.y, key, key }, &digit, number);
    box_left(&head, ui_px(ui, 20));
    ui_text(ui, head, &reply, words);
    box_top(&in, ui_px(ui, 14));
    const ViewCustomer *who = &view->customers[who_answers(view)];
    Pose pose = pose_from(&who->flash);
    double face = floor(fmin(in.w * 0.6, in.h * 0.44));
    Box disc = box_middle(box_top(&in, face), face, face);
    page_portrait(portraits, ui, disc, who->picture, who->look, &pose);
    box_top(&in, ui_px(ui, 14));
    Flow flow = { ui, in, true };
    cairo_save(ui->cr);
    cairo_rectangle(ui->cr, in.x, in.y, in.w, in.h);
    cairo_clip(ui->cr);
    flow_answer(&flow, view);
    cairo_restore(ui->cr);
}

void sides_draw(const Workshop *workshop, Portraits *portraits, Ui *ui,
                Box box) {
    double between = ui_px(ui, 32);
    Box in = box_inset(box, ui_px(ui, 36), ui_px(ui, 24));
    Box left = box_left(&in, floor((in.w - between) / 2));
    box_left(&in, between);
    draw_side(workshop, portraits, ui, left, 0);
    draw_side(workshop, portraits, ui, in, 1);
}
