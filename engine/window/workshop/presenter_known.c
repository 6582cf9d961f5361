/* SPDX-License-Identifier: MIT
 * What only the presenter may know: each customer's meter, and the notes of the
 * level's writer. */
#include "window/workshop/presenter.h"

#include "core/words/say.h"

#include <math.h>

static void draw_scale(Ui *ui, Box box, int mood) {
    static const int ends[] = { -1000, -600, -250, 50, 450, 1000 };
    double mark = fmax(ui_px(ui, 10), 3);
    Box scale = box_inset(box, 0, floor(box.h / 5));
    for (int i = 0; i < BANDS; i++) {
        double from = floor(scale.w * (ends[i] + 1000) / 2000);
        double to = floor(scale.w * (ends[i + 1] + 1000) / 2000);
        Box zone = { scale.x + from, scale.y, to - from - 1, scale.h };
        paint_box(ui->cr, zone, ui->theme->zone[i]);
    }
    paint_edge(ui->cr, scale, 0, fmax(ui_px(ui, 2), 1), ui->theme->line);
    double at = floor((box.w - mark) * (mood + 1000) / 2000);
    paint_box(ui->cr, (Box){ box.x + at, box.y, mark, box.h }, ui->theme->ink);
}

static void flow_meters(Flow *flow, const PresenterScreen *self,
                        const Workshop *workshop) {
    const Session *session = meeting_session(workshop_meeting(workshop));
    Lettering body = page_body(flow->ui);
    for (int i = 0; i < workshop_view(workshop)->customer_count; i++) {
        if (workshop_view(workshop)->customers[i].ours) continue;
        flow_text(flow, &body, self->meters[i], 6);
        Box scale = box_top(&flow->in, ui_px(flow->ui, 40));
        if (flow->draw)
            draw_scale(flow->ui, scale, session_state(session)->moods[i].mood);
        flow_gap(flow, 20);
    }
}

static void flow_notes(Flow *flow, const PresenterScreen *self) {
    Ui *ui = flow->ui;
    Lettering body = page_body(ui), head = page_strong(ui);
    if (!self->ahead->note_count) return;
    head.colour = ui->theme->accent;
    flow_gap(flow, 12);
    flow_text(flow, &head, say("Note for you"), 8);
    for (int i = 0; i < self->ahead->note_count; i++)
        flow_text(flow, &body, self->ahead->notes[i], 12);
}

void presenter_known(Flow *flow, const PresenterScreen *self,
                     Workshop *workshop) {
    Lettering strong = page_strong(flow->ui);
    const View *view = workshop_view(workshop);
    flow_text(flow, &strong, view->title, 16);
    if (view->phase != PHASE_BRIEFING) flow_meters(flow, self, workshop);
    flow_notes(flow, self);
}
