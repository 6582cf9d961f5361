/* SPDX-License-Identifier: MIT
 * What happens now, for the presenter: the words being said, the choices with
 * their votes, tones and ends, the briefing, the slides; and what comes next.
 *
 * While the customer still speaks, the choices that follow are shown already:
 * who leads a room looks one step ahead. */
#include "window/workshop/presenter.h"

#include "core/base/format.h"
#include "core/words/say.h"
#include "window/workshop/strip.h"

#include <math.h>
#include <stdio.h>

static void flow_head(Flow *flow, const char *text) {
    Lettering head = page_strong(flow->ui);
    head.colour = flow->ui->theme->accent;
    flow_text(flow, &head, text, 8);
}

/* ---- the choices ---- */

static int votes_in(const PresenterScreen *self, const Workshop *workshop,
                    int choice) {
    const CourseQuestion *question = workshop_question(workshop);
    int now = workshop_hand(workshop, choice);
    if (question->counted && workshop_step(workshop) == STEP_REVEAL) {
        int votes = course_votes(question, choice);
        bool typing = workshop_show((Workshop *)workshop)->hands;
        return typing ? votes - question->hands[choice] + now : votes;
    }
    const PollTally *tally = &self->tally;
    int phones =
        tally->rounds == 2 ? tally->second[choice] : tally->first[choice];
    return phones + now;
}

static void flow_bar(Flow *flow, int votes, int all) {
    Ui *ui = flow->ui;
    Box bar = box_top(&flow->in, ui_px(ui, 14));
    if (!flow->draw) return;
    paint_round(ui->cr, bar, bar.h / 2, ui->theme->line);
    bar.w = all ? floor(bar.w * votes / all) : 0;
    if (bar.w > bar.h) paint_round(ui->cr, bar, bar.h / 2, ui->theme->accent);
}

/* "1  You knew it could come to this." with, once there is a vote, how many. */
static void flow_words(Flow *flow, int number, const char *words, int votes,
                       bool typed) {
    char text[16];
    Ui *ui = flow->ui;
    Lettering as = page_strong(ui), count = page_strong(ui);
    if (typed) as.colour = ui->theme->accent;
    count.align = ALIGN_END;
    Box row = flow->in;
    double wide = ui_text_width(ui, &as, "0") + ui_px(ui, 20);
    Box left = box_left(&row, wide);
    Box right = box_right(&row, ui_text_width(ui, &as, "0000"));
    row.h = left.h = right.h = ui_text_height(ui, &as, words, row.w);
    if (flow->draw) {
        snprintf(text, sizeof text, "%d", number);
        ui_text(ui, left, &as, text);
        ui_text(ui, row, &as, words);
        snprintf(text, sizeof text, "%d", votes);
        if (votes != NONE) ui_text(ui, right, &count, text);
    }
    box_top(&flow->in, row.h);
}

static void flow_ahead(Flow *flow, const AheadReply *ahead, bool map) {
    char text[1200];
    Lettering soft = page_small(flow->ui);
    box_left(&flow->in, ui_px(flow->ui, 36));
    snprintf(text, sizeof text, "%s   %s", ahead->tones, ahead->leads);
    flow_gap(flow, 4);
    flow_text(flow, &soft, text, 0);
    if (map && *ahead->beyond) {
        format_write(text, sizeof text, say("after that: %s"), ahead->beyond);
        flow_text(flow, &soft, text, 0);
    }
    flow->in.x -= ui_px(flow->ui, 36);
    flow->in.w += ui_px(flow->ui, 36);
}

/* The replies that will be offered once all has been said. */
static void flow_offered(Flow *flow, const PresenterScreen *self,
                         Workshop *workshop) {
    const View *view = workshop_view(workshop);
    bool map = workshop_show(workshop)->map;
    if (!view->reply_count) return;
    flow_gap(flow, 12);
    flow_head(flow, say("Then they choose"));
    for (int i = 0; i < view->reply_count; i++) {
        flow_words(flow, i + 1, view->replies[i].text, NONE, false);
        if (i < self->ahead->count)
            flow_ahead(flow, &self->ahead->replies[i], map);
        flow_gap(flow, 14);
    }
}

static void flow_asked(Flow *flow, const PresenterScreen *self,
                       Workshop *workshop) {
    const CourseQuestion *question = workshop_question(workshop);
    const WorkshopShow *show = workshop_show(workshop);
    int all = 0;
    if (!question) return;
    for (int i = 0; i < question->choice_count; i++)
        all += votes_in(self, workshop, i);
    for (int i = 0; i < question->choice_count; i++) {
        int votes = votes_in(self, workshop, i);
        bool typed = show->hands && show->hand == i;
        flow_words(flow, i + 1, question->texts[i], votes, typed);
        flow_gap(flow, 4);
        flow_bar(flow, votes, all);
        if (question->kind == POLL_REPLY && i < self->ahead->count)
            flow_ahead(flow, &self->ahead->replies[i], show->map);
        flow_gap(flow, 18);
    }
}

/* ---- words ---- */

static void flow_lines(Flow *flow, const View *view) {
    char text[1400];
    Lettering body = page_body(flow->ui), soft = page_soft(flow->ui);
    soft.letters = LETTER_EMPHASIS;
    for (int i = 0; i < view->line_count; i++) {
        const ViewLine *line = &view->lines[i];
        if (!*line->text) continue;
        bool speech = line->kind == LINE_SPEECH;
        if (speech)
            snprintf(text, sizeof text, "%s: %s", line->speaker, line->text);
        flow_text(flow, speech ? &body : &soft, speech ? text : line->text, 8);
    }
}

static void flow_brief(Flow *flow, const View *view) {
    Lettering body = page_body(flow->ui), strong = page_strong(flow->ui);
    flow_text(flow, &strong, view->title, 14);
    flow_text(flow, &body, view->brief, 14);
    flow_text(flow, &strong, view->goal, 14);
    if (!view->thought_count) return;
    flow_gap(flow, 12);
    flow_head(flow, say("Then they choose"));
    for (int i = 0; i < view->thought_count; i++) {
        flow_words(flow, i + 1, view->thoughts[i], NONE, false);
        flow_gap(flow, 8);
    }
}

/* The way in, to say it aloud, and the level as it begins. */
static void flow_joining(Flow *flow, const Workshop *workshop) {
    char address[80];
    Lettering large = page_heading(flow->ui);
    large.colour = flow->ui->theme->accent;
    if (joining_address(workshop, address, sizeof address))
        flow_text(flow, &large, address, 24);
    flow_brief(flow, workshop_view(workshop));
}

static void flow_slide(Flow *flow, const Workshop *workshop) {
    const Debrief *debrief = meeting_debrief(workshop_meeting(workshop));
    Lettering body = page_body(flow->ui), strong = page_strong(flow->ui);
    char text[200];
    int slide = workshop_slide(workshop);
    format_write(text, sizeof text, say("On the picture: %d of %d, %s"),
                 slide + 1, WORKSHOP_SLIDES, slides_name(slide));
    flow_text(flow, &strong, text, 8);
    if (slide + 1 < WORKSHOP_SLIDES) {
        format_write(text, sizeof text, say("Next: %s"),
                     slides_name(slide + 1));
        flow_text(flow, &body, text, 8);
    }
    if (!debrief->question_count) return;
    flow_gap(flow, 16);
    flow_head(flow, say("Questions to ask the room"));
    for (int i = 0; i < debrief->question_count; i++)
        flow_text(flow, &body, debrief->questions[i], 14);
}

static void flow_ending(Flow *flow, const Workshop *workshop) {
    const View *view = workshop_view(workshop);
    const Debrief *debrief = meeting_debrief(workshop_meeting(workshop));
    Lettering strong = page_strong(flow->ui), body = page_body(flow->ui);
    Lettering outcome = page_strong(flow->ui);
    outcome.colour = page_outcome_colour(flow->ui->theme, view->outcome);
    flow_text(flow, &strong, view->ending, 6);
    flow_text(flow, &outcome, page_outcome_word(view->outcome), 16);
    for (int i = 0; i < DEBRIEF_SENTENCES; i++)
        flow_text(flow, &body, debrief->sentences[i], 10);
}

static void flow_go_on(Flow *flow, const Workshop *workshop) {
    Lettering strong = page_strong(flow->ui);
    const char *next = workshop_next_play(workshop);
    char text[400];
    if (next)
        format_write(text, sizeof text,
                     say("A workshop with this campaign was left at: %s. Go on "
                         "there, or begin the campaign anew?"),
                     next);
    else
        format_write(text, sizeof text, "%s",
                     say("A workshop with this level was broken off. Go on "
                         "with it, or begin anew?"));
    flow_text(flow, &strong, text, 12);
}

static void flow_over(Flow *flow, Workshop *workshop) {
    char text[400];
    Lettering strong = page_strong(flow->ui), body = page_body(flow->ui);
    const char *next = workshop_next_play(workshop);
    bool again = workshop_plays_again(workshop);
    if (next) {
        format_write(text, sizeof text,
                     again ? say("Once more: %s") : say("Next: %s"), next);
        flow_text(flow, &strong, text, 8);
    }
    if (next && again)
        flow_text(flow, &body,
                  say("It did not come to its end, and what comes later "
                      "depends on that."),
                  16);
    flow_text(flow, &body, workshop_show(workshop)->saved, 12);
}

/* ---- all of it ---- */

static void flow_told(Flow *flow, Workshop *workshop) {
    char text[400];
    Lettering strong = page_strong(flow->ui), soft = page_soft(flow->ui);
    strong.colour = flow->ui->theme->accent;
    strip_typing(workshop, text, sizeof text);
    flow_text(flow, &strong, text, 16);
    flow_text(flow, &soft, workshop_notice(workshop), 16);
}

static void flow_title(Flow *flow, const Workshop *workshop) {
    Lettering strong = page_strong(flow->ui);
    flow_text(flow, &strong, workshop_view(workshop)->title, 16);
}

void presenter_now(Flow *flow, const PresenterScreen *self,
                   Workshop *workshop) {
    flow_told(flow, workshop);
    if (workshop_view(workshop)->phase == PHASE_BRIEFING &&
        workshop_question(workshop))
        flow_title(flow, workshop);
    switch (workshop_step(workshop)) {
    case STEP_GO_ON:
        flow_go_on(flow, workshop);
        break;
    case STEP_JOIN:
        flow_joining(flow, workshop);
        break;
    case STEP_BRIEF:
        flow_brief(flow, workshop_view(workshop));
        break;
    case STEP_LISTEN:
        flow_lines(flow, workshop_view(workshop));
        flow_offered(flow, self, workshop);
        break;
    case STEP_ENDING:
        flow_ending(flow, workshop);
        break;
    case STEP_SLIDES:
        flow_slide(flow, workshop);
        break;
    case STEP_THANKS:
        flow_over(flow, workshop);
        break;
    case STEP_THINK:
    case STEP_VOTE:
    case STEP_TALK:
    case STEP_REVEAL:
    case STEP_SIDES:
    case STEP_MOOD:
    case STEPS:
        flow_asked(flow, self, workshop);
        break;
    }
}
