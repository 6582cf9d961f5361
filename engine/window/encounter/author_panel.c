/* SPDX-License-Identifier: MIT
 * The author's panel: takes notes of this moment once, then draws them. */
#include "window/encounter/author_panel.h"

#include "core/base/format.h"
#include "app/practice/author.h"
#include "core/base/mem.h"
#include "core/story/labels.h"
#include "core/words/say.h"
#include "window/ui/page.h"

#include <math.h>
#include <stdio.h>

typedef struct Meter {
    char *words;
    int mood; /* tenths */
} Meter;

struct AuthorNotes {
    Meter meters[STORY_CUSTOMERS_MAX];
    int meter_count;
    char **notes; /* of the level, in order */
    int note_count, note_capacity;
    AuthorHidden *hidden;
    int hidden_count;
    bool talking; /* replies are there to be offered */
    char *fault;  /* of the level's own code, or NULL */
};

/* ---- what there is to tell ---- */

static void take_hidden(AuthorNotes *notes, const Meeting *meeting) {
    int count = author_hidden_count(meeting);
    if (!count) return;
    notes->hidden = mem_alloc((size_t)count * sizeof *notes->hidden);
    notes->hidden_count = author_hidden(meeting, notes->hidden, count);
}

static void take_notes(AuthorNotes *notes, const Meeting *meeting) {
    const char *text;
    for (int i = 0; (text = author_note(meeting, i)); i++)
        *MEM_PUSH(notes->notes, notes->note_count, notes->note_capacity) =
            mem_text(text);
}

AuthorNotes *author_notes_new(const Meeting *meeting) {
    AuthorNotes *notes = mem_alloc(sizeof *notes);
    const Session *session = meeting_session(meeting);
    const Story *story = session_story(session);
    for (int i = 0; i < story->customer_count; i++)
        if (!story->customers[i].ours)
            notes->meters[notes->meter_count++] =
                (Meter){ author_meter(meeting, i),
                         session_state(session)->moods[i].mood };
    take_notes(notes, meeting);
    notes->talking = !play_ended(session_state(session));
    if (notes->talking) take_hidden(notes, meeting);
    notes->fault = mem_text(session_fault(session));
    return notes;
}

void author_notes_free(AuthorNotes *notes) {
    if (!notes) return;
    for (int i = 0; i < notes->meter_count; i++)
        mem_free(notes->meters[i].words);
    for (int i = 0; i < notes->hidden_count; i++) {
        mem_free(notes->hidden[i].text);
        mem_free(notes->hidden[i].why);
    }
    for (int i = 0; i < notes->note_count; i++)
        mem_free(notes->notes[i]);
    mem_free(notes->notes);
    mem_free(notes->hidden);
    mem_free(notes->fault);
    mem_free(notes);
}

int author_notes_hidden(const AuthorNotes *notes) {
    return notes->hidden_count;
}

/* ---- where it stands ---- */

Box author_panel_cut(Ui *ui) {
    Box panel;
    double letters = ui_text_px(ui, TYPE_SMALL) * 21.0;
    if (page_tall(ui))
        panel = box_bottom(&ui->screen, floor(ui->screen.h * 0.26));
    else
        panel =
            box_right(&ui->screen, floor(fmin(letters, ui->screen.w * 0.34)));
    return panel;
}

/* ---- drawing ---- */

static Lettering words_as(const Ui *ui) {
    return (Lettering){ .size = TYPE_SMALL, .colour = ui->theme->dock_ink };
}

static Lettering quiet_as(const Ui *ui) {
    return (Lettering){ .size = TYPE_SMALL, .colour = ui->theme->dock_soft };
}

/* From -100 to 100, its bands as zones, the mood as a mark. */
static void draw_scale(Ui *ui, Box box, int mood) {
    double edge = fmax(ui_px(ui, 2), 1), mark = fmax(ui_px(ui, 6), 3);
    Box scale = box_inset(box, 0, floor(box.h / 4));
    for (int i = 0; i < BANDS; i++) {
        double from = floor(scale.w * (band_start(i) + 1000) / 2000);
        double to = floor(scale.w * (band_start(i + 1) + 1000) / 2000);
        Box zone = { scale.x + from, scale.y, to - from - edge, scale.h };
        paint_box(ui->cr, zone, ui->theme->zone[i]);
        if (ui->theme->lines)
            paint_edge(ui->cr, zone, 0, edge, ui->theme->card_line);
    }
    double at = floor((box.w - mark) * (mood + 1000) / 2000);
    Box line = { box.x + at, box.y, mark, box.h };
    paint_box(ui->cr, box_inset(line, -edge, 0), ui->theme->dock);
    paint_box(ui->cr, line, ui->theme->dock_focus);
}

static void flow_meter(Flow *flow, const Meter *meter) {
    Ui *ui = flow->ui;
    Lettering words = words_as(ui);
    flow_text(flow, &words, meter->words, 6);
    Box scale = box_top(&flow->in, ui_px(ui, 28));
    if (flow->draw) draw_scale(ui, scale, meter->mood);
    flow_gap(flow, 20);
}

static void flow_all_notes(Flow *flow, const AuthorNotes *notes) {
    Lettering head = words_as(flow->ui), words = words_as(flow->ui);
    if (!notes->note_count) return;
    head.letters = LETTER_STRONG;
    flow_text(flow, &head, say("Notes of the level"), 8);
    for (int i = 0; i < notes->note_count; i++)
        flow_text(flow, &words, notes->notes[i],
                  i + 1 < notes->note_count ? 10 : 20);
}

static void flow_hidden(Flow *flow, const AuthorHidden *hidden) {
    Ui *ui = flow->ui;
    Lettering words = words_as(ui), why = quiet_as(ui);
    Text text = { 0 };
    text_format(&text, say("Line %d: %s"), hidden->line, hidden->why);
    flow_text(flow, &words, hidden->text, 0);
    flow_text(flow, &why, text_get(&text), 16);
    text_free(&text);
}

static void flow_all_hidden(Flow *flow, const AuthorNotes *notes) {
    char text[64];
    Lettering head = words_as(flow->ui), quiet = quiet_as(flow->ui);
    if (!notes->talking) return;
    head.letters = LETTER_STRONG;
    if (!notes->hidden_count) {
        flow_text(flow, &quiet, say("Every reply of this moment is on offer."),
                  0);
        return;
    }
    format_write(text, sizeof text, say("Not offered now: %d"),
                 notes->hidden_count);
    flow_text(flow, &head, text, 12);
    for (int i = 0; i < notes->hidden_count; i++)
        flow_hidden(flow, &notes->hidden[i]);
}

static double flow_notes(const AuthorNotes *notes, Ui *ui, Box in, bool draw) {
    Flow flow = { ui, in, draw };
    flow.in.h = 1e6;
    if (notes->fault) {
        Lettering fault = words_as(ui);
        flow_item(&flow, ICON_WARNING, ui->theme->dock_focus, &fault,
                  notes->fault, 20);
    }
    for (int i = 0; i < notes->meter_count; i++)
        flow_meter(&flow, &notes->meters[i]);
    flow_all_notes(&flow, notes);
    flow_all_hidden(&flow, notes);
    return flow.in.y - in.y + ui_px(ui, 8);
}

static void draw_head(Ui *ui, Box *in) {
    char text[160];
    Lettering head = quiet_as(ui);
    const char *hint =
        ui->input->pointer_last ? "" : input_hint(ui->input, ACTION_AUTHOR);
    if (*hint)
        format_write(text, sizeof text,
                     say("For authors  (%s folds this, %s draws the map)"),
                     hint, input_hint(ui->input, ACTION_MAP));
    else
        snprintf(text, sizeof text, "%s", say("For authors"));
    head.max_lines = 2;
    ui_line(ui, in, &head, text);
    box_top(in, ui_px(ui, 16));
}

void author_panel_draw(const AuthorNotes *notes, Ui *ui, Box panel) {
    double edge = fmax(ui_px(ui, 2), 1), bar = ui_px(ui, 20);
    bool beside = panel.x > 0;
    ui->on_dock = true;
    paint_box(ui->cr, panel, ui->theme->dock);
    Box line = panel;
    paint_box(ui->cr, beside ? box_left(&line, edge) : box_top(&line, edge),
              ui->theme->lines ? ui->theme->line : ui->theme->key);
    Box in = box_inset(panel, ui_px(ui, 24), ui_px(ui, 20));
    draw_head(ui, &in);
    Box trial = { 0, 0, in.w - bar, 1e6 };
    double height = flow_notes(notes, ui, trial, false);
    Box list = ui_scroll_begin(ui, SCROLL_AUTHOR, in, height);
    list.w = trial.w;
    flow_notes(notes, ui, list, true);
    ui_scroll_end(ui);
    ui->on_dock = false;
}
