/* SPDX-License-Identifier: MIT
 * The mistakes in a level that was saved: where, what, and a hint. The screen
 * below continues with the version before. */
#include "window/screens/screens.h"

#include "core/base/format.h"
#include "app/excerpt.h"
#include "core/words/say.h"
#include "core/base/text.h"
#include "window/ui/page.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum { SHOWN = 3, CODE_MAX = 640, CARET_MAX = 256, NUMBER_MAX = 16 };

typedef struct Mistake {
    const Finding *finding; /* borrowed from Shared.mistakes */
    Excerpt excerpt;        /* no lines: its file cannot be read */
} Mistake;

typedef struct Mistakes {
    Mistake shown[SHOWN];
    int count, all;
} Mistakes;

/* ---- what there is to show ---- */

static void forget(Mistakes *self) {
    for (int i = 0; i < self->count; i++)
        excerpt_free(&self->shown[i].excerpt);
    *self = (Mistakes){ .count = 0 };
}

static void renew(Window *window, void *state) {
    Mistakes *self = state;
    const Findings *findings = window_shared(window)->mistakes;
    forget(self);
    for (size_t i = 0; findings && i < findings_count(findings); i++) {
        const Finding *finding = findings_at(findings, i);
        if (finding->severity != SEVERITY_ERROR) continue;
        if (self->all++ >= SHOWN) continue;
        Mistake *mistake = &self->shown[self->count++];
        mistake->finding = finding;
        excerpt_read(&mistake->excerpt, finding);
    }
}

static void leave(Window *window, void *state) {
    (void)window;
    forget(state);
}

static bool on_event(Window *window, void *self, const InputEvent *event) {
    (void)self;
    if (event->action != ACTION_PRESS) return false;
    window_pop(window);
    return true;
}

/* ---- one of them: the lines of the file ---- */

static Lettering code_as(Colour colour) {
    return (Lettering){ .size = TYPE_SMALL,
                        .letters = LETTER_CODE,
                        .colour = colour,
                        .max_lines = 1,
                        .leading = 1.3 };
}

static double letter_width(Ui *ui) {
    Lettering as = code_as(0);
    return ui_text_width(ui, &as, "MMMMMMMMMMMMMMMM") / 16.0;
}

static double row_height(const Ui *ui) {
    return floor(ui_text_px(ui, TYPE_SMALL) * 1.3 + 0.5);
}

typedef struct CodeShape {
    double number; /* width of the line numbers */
    int columns;   /* letters that fit */
    int skip;      /* letters left out at the left */
} CodeShape;

static CodeShape code_shape(Ui *ui, const Excerpt *excerpt, double width) {
    CodeShape shape = { .skip = 0 };
    char last[NUMBER_MAX];
    double letter = letter_width(ui);
    snprintf(last, sizeof last, "%d", excerpt->first + excerpt->count - 1);
    shape.number = ceil(letter * (double)(strlen(last) + 2));
    shape.columns = (int)floor((width - shape.number) / letter) - 1;
    int behind = excerpt->column + excerpt->width + 2 - shape.columns;
    if (behind > excerpt->column) behind = excerpt->column;
    if (behind > 0) shape.skip = behind;
    return shape;
}

/* The part of a line that is shown, with "…" for what is left out. */
static void visible_part(const char *line, const CodeShape *shape, char *out,
                         size_t size) {
    size_t used = 0;
    int column = 0;
    for (const char *at = line; *at; column++) {
        const char *from = at;
        if (!utf8_next(&at)) break;
        bool left_out = column < shape->skip;
        bool first = column == shape->skip && shape->skip > 0;
        bool last = column - shape->skip == shape->columns - 1 && *at;
        if (left_out) continue;
        if (first || last) from = "…";
        size_t bytes = first || last ? strlen(from) : (size_t)(at - from);
        if (used + bytes + 1 > size) break;
        memcpy(out + used, from, bytes);
        used += bytes;
        if (last) break;
    }
    out[used] = '\0';
}

/* Spaces at the end of a text have no width, so it is measured with a letter
 * after them. */
static double width_before(Ui *ui, const char *line, int letters) {
    char head[CODE_MAX + 1];
    const char *end = line;
    for (int i = 0; i < letters && *end; i++)
        utf8_next(&end);
    snprintf(head, sizeof head, "%.*s|", (int)(end - line), line);
    Lettering as = code_as(0);
    return ui_text_width(ui, &as, head) - ui_text_width(ui, &as, "|");
}

static void draw_caret(Ui *ui, const Excerpt *excerpt, const CodeShape *shape,
                       const char *line, Box row) {
    char caret[CARET_MAX];
    Lettering as = code_as(ui->theme->bad);
    int column = excerpt->column - shape->skip;
    if (column < 0) column = 0;
    excerpt_caret(excerpt, caret, sizeof caret);
    int room = shape->columns - column;
    if (room > 0 && (size_t)room < strlen(caret)) caret[room] = '\0';
    box_left(&row, width_before(ui, line, column));
    ui_text(ui, row, &as, caret);
}

static void draw_row(Ui *ui, const Excerpt *excerpt, const CodeShape *shape,
                     int at, Box row) {
    char number[NUMBER_MAX], line[CODE_MAX];
    bool marked = at == excerpt->marked;
    Lettering as = code_as(marked ? ui->theme->ink : ui->theme->soft);
    Lettering gutter = code_as(marked ? ui->theme->bad : ui->theme->soft);
    gutter.align = ALIGN_END;
    snprintf(number, sizeof number, "%d", excerpt->first + at);
    Box left = box_left(&row, shape->number);
    box_right(&left, letter_width(ui) * 1.5);
    ui_text(ui, left, &gutter, number);
    visible_part(excerpt->lines[at], shape, line, sizeof line);
    ui_text(ui, row, &as, line);
}

static double flow_code(Ui *ui, const Excerpt *excerpt, Box box, bool draw) {
    double pad = ui_px(ui, 16), row = row_height(ui);
    double height = 2 * pad + row * (excerpt->count + 1);
    if (!draw) return height;
    box.h = height;
    ui_panel(ui, box, ui->theme->panel, 12, 0);
    Box in = box_inset(box, pad, pad);
    CodeShape shape = code_shape(ui, excerpt, in.w);
    for (int i = 0; i < excerpt->count; i++) {
        draw_row(ui, excerpt, &shape, i, box_top(&in, row));
        if (i != excerpt->marked) continue;
        char line[CODE_MAX];
        visible_part(excerpt->lines[i], &shape, line, sizeof line);
        Box under = box_top(&in, row);
        box_left(&under, shape.number);
        draw_caret(ui, excerpt, &shape, line, under);
    }
    return height;
}

/* ---- one of them: its words ---- */

static const char *name_of(const char *file) {
    const char *slash = strrchr(file, '/');
    return slash ? slash + 1 : file;
}

static void place_of(const Finding *finding, char *out, size_t size) {
    if (!finding->place.file)
        snprintf(out, size, "%s", say("The level"));
    else if (finding->place.line > 0)
        format_write(out, size, say("%s, line %d"),
                     name_of(finding->place.file), finding->place.line);
    else
        snprintf(out, size, "%s", name_of(finding->place.file));
}

/* The hint as a sentence. */
static void sentence_of(const char *words, char *out, size_t size) {
    snprintf(out, size, "%s", words);
    size_t end = strlen(out);
    if (*out >= 'a' && *out <= 'z') *out = (char)(*out - 'a' + 'A');
    bool ended = end && strchr(".?!", out[end - 1]);
    if (end > 3 && strstr("。！？", out + end - 3)) ended = true;
    if (!ended && end + 1 < size) memcpy(out + end, ".", 2);
}

static void flow_mistake(Flow *flow, const Mistake *mistake) {
    Ui *ui = flow->ui;
    char text[1200];
    Lettering place = page_strong(ui), body = page_body(ui);
    Lettering hint = page_strong(ui);
    place.colour = ui->theme->bad;
    hint.colour = ui->theme->accent;
    place_of(mistake->finding, text, sizeof text);
    flow_text(flow, &place, text, 4);
    sentence_of(mistake->finding->message, text, sizeof text);
    flow_text(flow, &body, text, 12);
    if (mistake->excerpt.count) {
        box_top(&flow->in,
                flow_code(ui, &mistake->excerpt, flow->in, flow->draw));
        flow_gap(flow, 12);
    }
    if (mistake->finding->hint) {
        sentence_of(mistake->finding->hint, text, sizeof text);
        flow_item(flow, ICON_RIGHT, hint.colour, &hint, text, 0);
    }
    flow_gap(flow, 32);
}

/* ---- all of it ---- */

static void heading_of(const Mistakes *self, const Shared *shared, char *out,
                       size_t size) {
    const LevelCard *card = practice_card(shared->practice, shared->level);
    const char *file = name_of(card->file);
    format_write(out, size,
                 say_count(self->all, "%d mistake in %s", "%d mistakes in %s"),
                 self->all, file);
}

static const char *what_now(const Shared *shared) {
    if (!shared->watching) return say("Mend it, save it, and open it again.");
    if (!shared->meeting) return say("Mend it and save: it begins by itself.");
    return say("The text before it plays on. Mend it and save: this goes by "
               "itself.");
}

static double flow_all(const Mistakes *self, const Shared *shared, Ui *ui,
                       Box in, bool draw) {
    char text[300];
    Flow flow = { ui, in, draw };
    Lettering heading = page_heading(ui), soft = page_soft(ui);
    flow.in.h = 1e6;
    heading_of(self, shared, text, sizeof text);
    flow_item(&flow, ICON_WARNING, ui->theme->bad, &heading, text, 8);
    flow_text(&flow, &soft, what_now(shared), 28);
    for (int i = 0; i < self->count; i++)
        flow_mistake(&flow, &self->shown[i]);
    if (self->all > self->count) {
        format_write(text, sizeof text,
                     say("And %d more; thaw check shows all."),
                     self->all - self->count);
        flow_text(&flow, &soft, text, 16);
    }
    return flow.in.y - in.y;
}

static void draw(Window *window, void *state, Ui *ui) {
    const Mistakes *self = state;
    const Shared *shared = window_shared(window);
    const PageButton on = { { CONTROL_GO_ON, 0 },
                            shared->meeting ? ICON_PLAY : ICON_PEOPLE,
                            shared->meeting ? say("Play on")
                                            : say("To the levels"),
                            BUTTON_FILLED };
    double gap = ui_px(ui, 20),
           foot_height = page_buttons_height(ui, &on, 1, ui->screen.w);
    double bar = ui_px(ui, 20);
    double width =
        fmin(ui_px(ui, 1560), ui->screen.w - ui_px(ui, 48)) - ui_px(ui, 80);
    Box trial = { 0, 0, width - bar, 1e6 };
    double words = flow_all(self, shared, ui, trial, false);
    Box in = page_sheet(ui, 1560, words + gap + foot_height);
    Box foot = box_bottom(&in, foot_height);
    box_bottom(&in, gap);
    trial.w = in.w - bar;
    words = flow_all(self, shared, ui, trial, false);
    Box list = ui_scroll_begin(ui, SCROLL_MISTAKES, in, words);
    list.w = trial.w;
    flow_all(self, shared, ui, list, true);
    ui_scroll_end(ui);
    page_button(ui, foot, &on);
}

const Screen screen_mistakes = {
    .name = "mistakes",
    .size = sizeof(Mistakes),
    .overlay = true,
    .enter = renew,
    .event = on_event,
    .draw = draw,
    .leave = leave,
    .renew = renew,
};
