/* SPDX-License-Identifier: MIT
 * The people at the chosen moment: their faces after the reply, how they felt,
 * and what went through a head where there is room for it. */
#include "window/debrief/moment.h"

#include "core/story/labels.h"
#include "window/debrief/words.h"
#include "window/face/face.h"

#include <math.h>

static void draw_face(Portraits *portraits, Ui *ui, const Story *story,
                      int customer, const DebriefMood *mood, Box box) {
    const Customer *who = &story->customers[customer];
    const OwnFile *own =
        story_own_file(story, story_picture(story, customer, mood->after));
    Lettering name = page_strong(ui), band = page_small(ui);
    name.align = band.align = ALIGN_MIDDLE;
    name.max_lines = band.max_lines = 1;
    double line = ceil(ui_line_px(ui, TYPE_BODY));
    double small = ceil(ui_line_px(ui, TYPE_SMALL));
    Box words = box_bottom(&box, line + small);
    double size = floor(fmin(box.w, box.h));
    Expression shown = expression_of(who->look.temperament, mood->after,
                                     mood->heat_after, 100);
    Pose pose = pose_from(&shown);
    page_portrait(portraits, ui, box_middle(box, size, size), own, &who->look,
                  &pose);
    char first[64];
    page_first_name(who->name, first, sizeof first);
    ui_text(ui, box_top(&words, line), &name, first);
    ui_text(ui, words, &band, band_word(band_of(mood->after)));
}

/* As wide as the word below it needs, where that is wider than the face. */
static double face_width(Ui *ui, const DebriefMood *mood, double width) {
    Lettering band = page_small(ui);
    const char *word = band_word(band_of(mood->after));
    return fmax(width, ceil(ui_text_width(ui, &band, word)) + 2);
}

bool moment_draw(Ui *ui, Box box, Portraits *portraits, const Story *story,
                 const Debrief *debrief, int index) {
    const DebriefTurn *turn = &debrief->turns[index];
    int faces[2], all = 0, count = 0;
    for (int i = 0; i < debrief->customer_count; i++) {
        if (debrief->customers[i].ours) continue;
        if (all++ < 2) faces[count++] = i;
    }
    ui_panel(ui, box, ui->theme->panel, 20, 8);
    Box in = box_inset(box, ui_px(ui, 24), ui_px(ui, 16));
    double each = floor(fmin(in.h * 0.86, in.w * (turn->thought ? 0.3 : 0.45)));
    for (int i = 0; i < count; i++) {
        bool one =
            all > 2 && turn->to != NONE && !debrief->customers[turn->to].ours;
        int who = one ? turn->to : faces[i];
        draw_face(portraits, ui, story, who, &turn->moods[who],
                  box_left(&in, face_width(ui, &turn->moods[who], each)));
        box_left(&in, ui_px(ui, 20));
        if (one) break;
    }
    Flow trial = { ui, in, false };
    trial.in.h = 1e6;
    debrief_flow_thought(&trial, debrief, index);
    double height = trial.in.y - in.y;
    if (height > in.h) return false;
    Flow flow = { ui, box_middle(in, in.w, ceil(height)), true };
    debrief_flow_thought(&flow, debrief, index);
    return true;
}
