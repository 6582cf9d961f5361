/* SPDX-License-Identifier: MIT
 * The debrief for a room in four slides: the deciding turn, with the curve and
 * the room's guess; the worst moment, with face and thought; a better way, with
 * the curve of the other run; one question to discuss. */
#include "window/workshop/workshop_screens.h"

#include "core/base/format.h"
#include "core/study/debrief.h"
#include "core/story/labels.h"
#include "core/words/say.h"
#include "window/debrief/curve.h"
#include "window/draw/canvas.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum { POINTS_MAX = 64 };

/* ---- the run before this one ---- */

static int other_run(const Course *course) {
    int on = course_run_count(course) - 1;
    for (int i = on - 1; i >= 0; i--) {
        int shared = course_run(course, i + 1)->turn;
        if (course_run(course, i)->count > shared) return i;
    }
    return NONE;
}

static void look_back(Workshop *workshop, Slides *slides) {
    if (slides->made_for == workshop_moments(workshop)) return;
    const Course *course = workshop_course(workshop);
    slides->made_for = workshop_moments(workshop);
    slides->other_count[0] = slides->other_count[1] = 0;
    int run = other_run(course);
    if (run == NONE) return;
    slides->other_from = course_run(course, run + 1)->turn;
    int people = workshop_view(workshop)->customer_count;
    for (int who = 0; who < people && who < 2; who++)
        slides->other_count[who] =
            workshop_curve(workshop, run, who, slides->other[who], POINTS_MAX);
}

/* ---- both curves ---- */

static double y_of(Box box, int mood) {
    return box.y + box.h * (1000 - mood) / 2000.0;
}

static void zones(Ui *ui, Box box) {
    static const int ends[] = { -1000, -600, -250, 50, 450, 1000 };
    Lettering as = page_body(ui);
    as.colour = ui->theme->zone_ink;
    as.middle = true;
    as.max_lines = 1;
    for (int i = 0; i < BANDS; i++) {
        double top = floor(y_of(box, ends[i + 1]));
        double bottom = floor(y_of(box, ends[i]));
        Box zone = { box.x, top, box.w, bottom - top };
        paint_box(ui->cr, zone, ui->theme->zone[i]);
        Box name = box_inset(zone, ui_px(ui, 16), 0);
        ui_text(ui, name, &as, band_word((Band)i));
    }
}

static void curve_line(Ui *ui, Box box, const short *moods, int count, int most,
                       Colour colour, bool dashed) {
    double dash = ui_px(ui, 18), wide = ui_px(ui, dashed ? 6 : 9);
    cairo_save(ui->cr);
    for (int i = 0; i < count; i++) {
        double x = box.x + (most > 1 ? box.w * i / (most - 1) : 0);
        cairo_line_to(ui->cr, x, y_of(box, moods[i]));
    }
    if (dashed) cairo_set_dash(ui->cr, &dash, 1, 0);
    cairo_set_line_width(ui->cr, wide);
    cairo_set_line_join(ui->cr, CAIRO_LINE_JOIN_ROUND);
    cairo_set_line_cap(ui->cr, CAIRO_LINE_CAP_ROUND);
    canvas_ink(ui->cr, colour, 1);
    cairo_stroke(ui->cr);
    cairo_restore(ui->cr);
}

/* Below the plot: the numbers of the turns, as many as have room. */
static void turn_numbers(Ui *ui, Box row, Box plot, int most) {
    char text[12];
    Lettering as = page_body(ui);
    as.align = ALIGN_MIDDLE;
    as.max_lines = 1;
    double wide = ui_text_width(ui, &as, "00") + ui_px(ui, 24);
    int every = 1;
    while (most > 1 && plot.w * every / (most - 1) < wide)
        every++;
    for (int i = every; i < most; i += every) {
        double x = plot.x + plot.w * i / (most - 1);
        snprintf(text, sizeof text, "%d", i);
        ui_text(ui, (Box){ x - wide / 2, row.y, wide, row.h }, &as, text);
    }
}

/* A ring where this run leaves the one before. */
static void parting(Ui *ui, Box plot, const short *moods, int at, int most) {
    double x = plot.x + (most > 1 ? plot.w * at / (most - 1) : 0);
    double y = y_of(plot, moods[at]), round = ui_px(ui, 16);
    canvas_oval(ui->cr, x, y, round, round, ui->theme->ink, 1);
    canvas_oval(ui->cr, x, y, round * 0.55, round * 0.55, ui->theme->page, 1);
}

static void person(Workshop *workshop, Slides *slides, Ui *ui, Box plot,
                   int who, int most, bool named) {
    short now[POINTS_MAX];
    char name[64];
    int on = course_run_count(workshop_course(workshop)) - 1;
    int count = workshop_curve(workshop, on, who, now, POINTS_MAX);
    curve_line(ui, plot, slides->other[who], slides->other_count[who], most,
               ui->theme->other, true);
    curve_line(ui, plot, now, count, most, ui->theme->curve[who], false);
    if (slides->other_from < count)
        parting(ui, plot, now, slides->other_from, most);
    if (!named || count < 1) return;
    Lettering as = page_strong(ui);
    as.colour = ui->theme->curve[who];
    as.max_lines = 1;
    page_first_name(workshop_view(workshop)->customers[who].name, name,
                    sizeof name);
    double x = plot.x + (most > 1 ? plot.w * (count - 1) / (most - 1) : 0);
    double high = ui_line_px(ui, TYPE_BODY),
           wide = ui_text_width(ui, &as, name);
    Box box = { fmin(x, plot.x + plot.w - wide), y_of(plot, now[count - 1]),
                wide + 2, high };
    box.y += who ? ui_px(ui, 10) : -high - ui_px(ui, 10);
    ui_text(ui, box, &as, name);
}

static void both_curves(Workshop *workshop, Slides *slides, Ui *ui, Box box) {
    const View *view = workshop_view(workshop);
    int people[2], count = 0, most = view->turn + 1;
    for (int who = 0; who < view->customer_count && who < 2; who++)
        if (!view->customers[who].ours) people[count++] = who;
    for (int i = 0; i < count; i++)
        if (slides->other_count[people[i]] > most)
            most = slides->other_count[people[i]];
    if (most > POINTS_MAX) most = POINTS_MAX;
    Box numbers = box_bottom(&box, ceil(ui_line_px(ui, TYPE_BODY)));
    zones(ui, box);
    Box plot = box_inset(box, 0, ui_px(ui, 8));
    box_left(&plot, ui_px(ui, 260));
    box_right(&plot, ui_px(ui, 40));
    for (int i = 0; i < count; i++)
        person(workshop, slides, ui, plot, people[i], most, count > 1);
    turn_numbers(ui, numbers, plot, most);
}

/* ---- the slides ---- */

const char *slides_name(int slide) {
    static const char *const names[WORKSHOP_SLIDES] = {
        SAY("What decided it"),
        SAY("The worst moment"),
        SAY("The better way"),
        SAY("A question for you"),
    };
    return say(names[slide]);
}

static void heading(Ui *ui, Box *box, int slide) {
    Lettering as = page_heading(ui);
    ui_line(ui, box, &as, slides_name(slide));
    box_top(box, ui_px(ui, 20));
}

/* "You guessed calm; the meter said tense." */
static void flow_guesses(Flow *flow, const Workshop *workshop) {
    const Course *course = workshop_course(workshop);
    Lettering as = page_soft(flow->ui);
    char text[300];
    for (int i = 0; i < course_question_count(course); i++) {
        const CourseQuestion *guess = course_question(course, i);
        if (guess->kind != POLL_MOOD) continue;
        int band = guess->given != NONE ? guess->given : course_majority(guess);
        if (band == NONE) continue;
        /* Said: a turn's number, and two moods such as "tense" */
        format_write(text, sizeof text,
                     say("After turn %d you guessed: %s. The meter said: %s."),
                     guess->turn, band_word((Band)band),
                     band_word(band_of(guess->mood)));
        flow_text(flow, &as, text, 8);
    }
}

/* What is left of the box below the words, but at least `part` of it. */
static Box below_words(const Flow *words, Box box, double part) {
    double least = floor(box.h * part);
    double left = box.y + box.h - words->in.y;
    return box_bottom(&box, fmax(left, least));
}

/* Without the other people in the customer's place: a room has enough to look
 * at, and their names have no meaning before somebody explains them. */
static void draw_curve(Ui *ui, Box box, const Debrief *debrief, int turn) {
    CurveView view = { debrief, turn, 1, NULL, false };
    curve_draw(ui, box, &view);
}

static void slide_decided(Workshop *workshop, Ui *ui, Box box) {
    const Debrief *debrief = meeting_debrief(workshop_meeting(workshop));
    heading(ui, &box, 0);
    Flow flow = { ui, box, true };
    Lettering body = page_body(ui);
    int lines = 0;
    for (int i = 0; i < DEBRIEF_SENTENCES && lines < 2; i++) {
        if (!debrief->sentences[i]) continue;
        flow_text(&flow, &body, debrief->sentences[i], 10);
        lines++;
    }
    flow_guesses(&flow, workshop);
    draw_curve(ui, below_words(&flow, box, 0.45), debrief, debrief->decided_at);
}

static void flow_worst(Flow *flow, const DebriefTurn *turn, Pronoun who) {
    Ui *ui = flow->ui;
    Lettering body = page_body(ui), strong = page_strong(ui);
    Lettering large = page_bubble(ui);
    char text[1200];
    large.letters = LETTER_EMPHASIS;
    large.colour = ui->theme->ink;
    format_write(text, sizeof text,
                 turn->think     ? say("You thought: %s")
                 : turn->silence ? say("You said nothing.")
                 : turn->act     ? say("You did: %s")
                                 : say("You: %s"),
                 turn->label);
    flow_text(flow, &strong, text, 28);
    if (turn->thought) {
        flow_text(flow, &body,
                  say(pronoun_choose(who, SAY("What went through her mind:"),
                                     SAY("What went through his mind:"),
                                     SAY("What went through their mind:"))),
                  8);
        flow_text(flow, &large, turn->thought, 28);
    }
    flow_text(flow, &body, turn->why, 0);
}

static void slide_worst(Workshop *workshop, Portraits *portraits, Ui *ui,
                        Box box) {
    const Debrief *debrief = meeting_debrief(workshop_meeting(workshop));
    int worst = debrief->worst_turn;
    if (worst == NONE) worst = debrief->decided_at;
    heading(ui, &box, 1);
    if (worst == NONE) {
        Lettering body = page_body(ui);
        ui_line(ui, &box, &body, say("Nothing that was said made it worse."));
        return;
    }
    const DebriefTurn *turn = &debrief->turns[worst];
    View then;
    session_view_at(meeting_session(workshop_meeting(workshop)), turn->turn,
                    &then);
    int who = turn->thought ? turn->thinker : turn->to;
    if (who == NONE) who = 0;
    Pose pose = pose_from(&then.customers[who].flash);
    double side = floor(fmin(box.h, box.w * 0.36));
    Box face = box_left(&box, side);
    page_portrait(portraits, ui, box_middle(face, side, side),
                  then.customers[who].picture, then.customers[who].look, &pose);
    box_left(&box, ui_px(ui, 56));
    Flow flow = { ui, box, true };
    flow_worst(&flow, turn, then.customers[who].pronoun);
}

static const char *better_words(const Debrief *debrief) {
    int at =
        debrief->decided_at != NONE ? debrief->decided_at : debrief->worst_turn;
    if (at != NONE && debrief->turns[at].advice)
        return debrief->turns[at].advice;
    return debrief->next_step ? debrief->next_step : "";
}

static void slide_better(Workshop *workshop, Slides *slides, Ui *ui, Box box) {
    const Debrief *debrief = meeting_debrief(workshop_meeting(workshop));
    int at = debrief->decided_at;
    char text[300];
    look_back(workshop, slides);
    heading(ui, &box, 2);
    Flow flow = { ui, box, true };
    Lettering body = page_body(ui), soft = page_soft(ui);
    flow_text(&flow, &body, better_words(debrief), 14);
    if (at != NONE && debrief->turns[at].leads)
        flow_text(&flow, &soft, debrief->turns[at].leads, 14);
    if (!slides->other_count[0]) {
        draw_curve(ui, below_words(&flow, box, 0.45), debrief, at);
        return;
    }
    format_write(text, sizeof text,
                 say("The line: this time. Dashed: the time before. They part "
                     "after turn %d."),
                 slides->other_from);
    flow_text(&flow, &soft, text, 14);
    both_curves(workshop, slides, ui, below_words(&flow, box, 0.45));
}

static void slide_question(Workshop *workshop, Ui *ui, Box box) {
    const Debrief *debrief = meeting_debrief(workshop_meeting(workshop));
    heading(ui, &box, 3);
    Lettering large = page_heading(ui);
    large.size = TYPE_TITLE;
    large.leading = 1.3;
    const char *question =
        debrief->question_count
            ? debrief->questions[0]
            : say("What will you say differently next time?");
    Box in = box_inset(box, ui_px(ui, 60), 0);
    double before = ui->fit, height;
    for (ui->fit = 1.3; ui->fit > 0.6; ui->fit -= 0.1)
        if (ui_text_height(ui, &large, question, in.w) <= in.h) break;
    height = ui_text_height(ui, &large, question, in.w);
    box_top(&in, fmax(floor((in.h - height) * 0.4), 0));
    ui_text(ui, in, &large, question);
    ui->fit = before;
}

void slides_draw(Workshop *workshop, Slides *slides, Portraits *portraits,
                 Ui *ui, Box box) {
    Box in = box_inset(box, ui_px(ui, 72), ui_px(ui, 44));
    switch (workshop_slide(workshop)) {
    case 0:
        slide_decided(workshop, ui, in);
        break;
    case 1:
        slide_worst(workshop, portraits, ui, in);
        break;
    case 2:
        slide_better(workshop, slides, ui, in);
        break;
    default:
        slide_question(workshop, ui, in);
        break;
    }
}
