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

static void both_curves(Workshop *workshop, Slides *slides, Ui *ui, Box box) {
    short now[POINTS_MAX];
    int on = course_run_count(workshop_course(workshop)) - 1;
    int people = workshop_view(workshop)->customer_count;
    zones(ui, box);
    Box plot = box_inset(box, 0, ui_px(ui, 8));
    box_left(&plot, ui_px(ui, 260));
    box_right(&plot, ui_px(ui, 40));
    for (int who = 0; who < people && who < 2; who++) {
        int count = workshop_curve(workshop, on, who, now, POINTS_MAX);
        int before = slides->other_count[who];
        int most = count > before ? count : before;
        curve_line(ui, plot, slides->other[who], before, most, ui->theme->other,
                   true);
        curve_line(ui, plot, now, count, most, ui->theme->curve[who], false);
    }
}

/* ---- the slides ---- */

static void heading(Ui *ui, Box *box, const char *text) {
    Lettering as = page_heading(ui);
    ui_line(ui, box, &as, text);
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

static void slide_decided(Workshop *workshop, Ui *ui, Box box) {
    const Debrief *debrief = meeting_debrief(workshop_meeting(workshop));
    heading(ui, &box, say("What decided it"));
    Box curve = box_bottom(&box, floor(box.h * 0.52));
    CurveView view = { debrief, debrief->decided_at, 1, NULL };
    curve_draw(ui, curve, &view);
    Flow flow = { ui, box, true };
    Lettering body = page_body(ui);
    int lines = 0;
    for (int i = 0; i < DEBRIEF_SENTENCES && lines < 2; i++) {
        if (!debrief->sentences[i]) continue;
        flow_text(&flow, &body, debrief->sentences[i], 10);
        lines++;
    }
    flow_guesses(&flow, workshop);
}

static void flow_worst(Flow *flow, const DebriefTurn *turn, Pronoun who) {
    Ui *ui = flow->ui;
    Lettering body = page_body(ui), strong = page_strong(ui);
    Lettering large = page_bubble(ui);
    char text[1200];
    large.letters = LETTER_EMPHASIS;
    large.colour = ui->theme->ink;
    format_write(text, sizeof text,
                 turn->think ? say("You thought: %s")
                 : turn->act ? say("You did: %s")
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
    heading(ui, &box, say("The worst moment"));
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
    heading(ui, &box, say("The better way"));
    Box plot = box_bottom(&box, floor(box.h * 0.56));
    Flow flow = { ui, box, true };
    Lettering body = page_body(ui), soft = page_soft(ui);
    flow_text(&flow, &body, better_words(debrief), 14);
    if (at != NONE && debrief->turns[at].leads)
        flow_text(&flow, &soft, debrief->turns[at].leads, 14);
    if (!slides->other_count[0]) {
        CurveView view = { debrief, at, 1, NULL };
        curve_draw(ui, plot, &view);
        return;
    }
    format_write(text, sizeof text,
                 say("The line: this time. Dashed: the time before. They part "
                     "after turn %d."),
                 slides->other_from);
    flow_text(&flow, &soft, text, 0);
    both_curves(workshop, slides, ui, plot);
}

static void slide_question(Workshop *workshop, Ui *ui, Box box) {
    const Debrief *debrief = meeting_debrief(workshop_meeting(workshop));
    heading(ui, &box, say("A question for you"));
    Lettering large = page_heading(ui);
    large.leading = 1.3;
    const char *question =
        debrief->question_count
            ? debrief->questions[0]
            : say("What will you say differently next time?");
    Box in = box_inset(box, ui_px(ui, 60), 0);
    double height = ui_text_height(ui, &large, question, in.w);
    box_top(&in, fmax(floor((in.h - height) * 0.4), 0));
    ui_text(ui, in, &large, question);
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
