/* SPDX-License-Identifier: MIT
 * The days of a campaign. Plays whose names begin alike ("Monday, the clinic",
 * "Monday, nine at night") stand in one panel; panels stand beside each other
 * as far as there is room. What is to come is not told by name. */
#include "window/screens/week_days.h"

#include "core/words/say.h"

#include <math.h>
#include <string.h>

typedef struct Day {
    int first, count; /* of view->stops */
} Day;

static int days_of(const RunView *view, Day days[CAMPAIGN_PLAYS_MAX]) {
    int count = 0;
    for (int i = 0; i < view->play_total; i++) {
        Day *last = count ? &days[count - 1] : NULL;
        if (last && !strcmp(view->stops[last->first].day, view->stops[i].day))
            last->count++;
        else
            days[count++] = (Day){ i, 1 };
    }
    return count;
}

/* ---- one encounter ---- */

/* A customer's face as it was when they left; the first of the level's. */
static void week_face(const WeekDays *days, int level, Outcome outcome,
                      Box box) {
    static const int moods[OUTCOMES] = { [OUTCOME_LOST] = -700,
                                         [OUTCOME_UNEASY] = -150,
                                         [OUTCOME_KEPT] = 300,
                                         [OUTCOME_DELIGHTED] = 750 };
    const LevelCard *card =
        level == NONE ? NULL : practice_card(days->practice, level);
    if (!card || !card->customer_count) return;
    const Look *look = &card->customers[0].look;
    Expression left =
        expression_of(look->temperament, moods[outcome], 0, EXPRESSION_FLASH);
    Pose pose = pose_from(&left);
    page_portrait(days->portraits, days->ui, box, &card->customers[0].picture,
                  look, &pose);
}

/* The sign of how it went, for whoever does not see the colour. */
static void draw_badge(Ui *ui, Outcome outcome, Box face) {
    double size = floor(face.h * 0.42);
    Box at = { face.x + face.w - size, face.y + face.h - size, size, size };
    paint_round(ui->cr, box_inset(at, -2, -2), size / 2 + 2, ui->theme->panel);
    paint_icon(ui->cr, page_outcome_icon(outcome), at,
               page_outcome_colour(ui->theme, outcome));
}

/* A face in a round window, with a ring in the colour of how it went. */
static void draw_face(const WeekDays *days, const RunStop *stop, Box box) {
    Ui *ui = days->ui;
    const RunPlay *play =
        stop->played == NONE ? NULL : &days->view->plays[stop->played];
    bool next = stop->state == STOP_NEXT;
    double ring = fmax(2, ui_px(ui, 4));
    Colour colour = play   ? page_outcome_colour(ui->theme, play->outcome)
                    : next ? ui->theme->accent
                           : ui->theme->line;
    if (play || next) {
        cairo_save(ui->cr);
        paint_round_path(ui->cr, box, box.h / 2);
        cairo_clip(ui->cr);
        paint_box(ui->cr, box, ui->theme->page);
        if (play)
            week_face(days, play->level, play->outcome, box);
        else
            week_face(days, days->view->next_level, OUTCOME_UNEASY, box);
        cairo_restore(ui->cr);
    }
    paint_edge(ui->cr, box, box.h / 2, ring, colour);
    if (play) draw_badge(ui, play->outcome, box);
}

static void stop_letters(const Ui *ui, const RunStop *stop, Lettering *name,
                         Lettering *told) {
    *name = page_small(ui);
    *told = page_small(ui);
    name->colour = ui->theme->ink;
    name->letters = LETTER_STRONG;
    if (stop->state == STOP_NEXT) told->colour = ui->theme->accent;
}

/* What stands beside the face. */
static const char *stop_words(const WeekDays *days, const RunStop *stop) {
    switch (stop->state) {
    case STOP_PLAYED:
        return days->view->plays[stop->played].ending;
    case STOP_PASSED:
        return say("Nobody was met here");
    case STOP_NEXT:
        return days->view->play_count ? say("Who comes next")
                                      : say("Who comes first");
    case STOP_LATER:
    default:
        return "";
    }
}

/* A row; how high it is. */
static double stop_row(const WeekDays *days, const RunStop *stop, Box box,
                       bool draw) {
    Ui *ui = days->ui;
    Lettering name, told;
    stop_letters(ui, stop, &name, &told);
    bool later = stop->state == STOP_LATER;
    double face = later ? ui_px(ui, 26) : ui_px(ui, 76);
    const char *what = later ? "" : *stop->what ? stop->what : stop->day;
    const char *words = stop_words(days, stop);
    Box beside = box;
    box_left(&beside, face + ui_px(ui, 14));
    double text = 0;
    if (*what) text += ui_text_height(ui, &name, what, beside.w);
    if (*words) text += ui_text_height(ui, &told, words, beside.w);
    double height = ceil(fmax(face, text));
    if (!draw) return height;
    Box at = { box.x, box.y, face, face };
    draw_face(days, stop, at);
    if (stop->state == STOP_PLAYED)
        told.colour = page_outcome_colour(
            ui->theme, days->view->plays[stop->played].outcome);
    beside.y += floor((height - text) / 2);
    beside.h = text;
    if (*what) ui_line(ui, &beside, &name, what);
    if (*words) ui_line(ui, &beside, &told, words);
    return height;
}

/* ---- one day ---- */

static bool is_today(const RunView *view, const Day *day) {
    for (int i = 0; i < day->count; i++)
        if (view->stops[day->first + i].state == STOP_NEXT) return true;
    return false;
}

static bool is_to_come(const RunView *view, const Day *day) {
    return view->stops[day->first].state == STOP_LATER;
}

static double day_height(const WeekDays *days, const Day *day, double width) {
    Ui *ui = days->ui;
    Lettering name = page_strong(ui);
    const RunStop *stops = &days->view->stops[day->first];
    double pad = ui_px(ui, 18), gap = ui_px(ui, 14);
    double height =
        2 * pad + ui_text_height(ui, &name, stops->day, width - 2 * pad);
    Box in = { 0, 0, width - 2 * pad, 0 };
    for (int i = 0; i < day->count; i++)
        height += gap + stop_row(days, &stops[i], in, false);
    return height;
}

static void draw_day(const WeekDays *days, const Day *day, Box box) {
    Ui *ui = days->ui;
    Lettering name = page_strong(ui);
    const RunStop *stops = &days->view->stops[day->first];
    double pad = ui_px(ui, 18), gap = ui_px(ui, 14);
    bool today = is_today(days->view, day);
    if (is_to_come(days->view, day)) {
        paint_edge(ui->cr, box, ui_px(ui, 16), fmax(1, ui_px(ui, 2)),
                   ui->theme->line);
        name.colour = ui->theme->soft;
    } else {
        ui_panel(ui, box, ui->theme->panel, 16, 6);
        if (today)
            paint_edge(ui->cr, box, ui_px(ui, 16), ui_px(ui, 4),
                       ui->theme->accent);
    }
    Box in = box_inset(box, pad, pad);
    ui_line(ui, &in, &name, stops->day);
    for (int i = 0; i < day->count; i++) {
        box_top(&in, gap);
        double height = stop_row(days, &stops[i], in, true);
        box_top(&in, height);
    }
}

/* ---- all of them ---- */

double week_days(const WeekDays *days, Box box, bool draw) {
    Ui *ui = days->ui;
    Day list[CAMPAIGN_PLAYS_MAX];
    int count = days_of(days->view, list);
    double gap = ui_px(ui, 18), y = box.y;
    double least = fmax(ui_text_px(ui, TYPE_BODY) * 8.2, ui_px(ui, 230));
    int columns = (int)floor((box.w + gap) / (least + gap));
    columns = columns < 1 ? 1 : columns > count ? count : columns;
    double width = floor((box.w - gap * (columns - 1)) / columns);
    for (int first = 0; first < count; first += columns) {
        double height = 0;
        for (int i = first; i < first + columns && i < count; i++)
            height = fmax(height, day_height(days, &list[i], width));
        for (int i = first; draw && i < first + columns && i < count; i++)
            draw_day(
                days, &list[i],
                (Box){ box.x + (i - first) * (width + gap), y, width, height });
        y += height + gap;
    }
    return count ? y - gap - box.y : 0;
}
