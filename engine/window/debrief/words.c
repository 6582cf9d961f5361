/* SPDX-License-Identifier: MIT
 * The debrief's words, text below text, as the screen and the saved page show
 * them. */
#include "window/debrief/words.h"

#include "core/base/format.h"
#include "core/story/labels.h"
#include "core/study/reasons.h"
#include "core/words/say.h"
#include "window/debrief/curve.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- one turn ---- */

static void reason(Flow *flow, const DebriefReason *term) {
    Ui *ui = flow->ui;
    char points[16];
    const char *text = term->text;
    Lettering number = page_strong(ui), why = page_body(ui);
    number.colour = term->points < 0 ? ui->theme->bad
                    : term->points   ? ui->theme->good
                                     : ui->theme->soft;
    number.align = ALIGN_END;
    number.max_lines = 1;
    double column = floor(ui_text_px(ui, TYPE_BODY) * 3.1);
    Box row = flow->in;
    Box left = box_left(&row, column);
    box_left(&row, ui_px(ui, 20));
    double height = ui_text_height(ui, &why, text, row.w);
    curve_points(term->points * 10, points, sizeof points);
    left.h = row.h = height;
    if (flow->draw) {
        ui_text(ui, left, &number, points);
        ui_text(ui, row, &why, text);
    }
    box_top(&flow->in, height);
    flow_gap(flow, 6);
}

static void reasons(Flow *flow, const Debrief *debrief, const DebriefTurn *turn,
                    int customer) {
    const DebriefMood *mood = &turn->moods[customer];
    char text[300], points[16];
    Lettering strong = page_strong(flow->ui);
    if (!mood->reason_count) return;
    curve_points((reason_whole(mood->after) - reason_whole(mood->before)) * 10,
                 points, sizeof points);
    const char *name = debrief->customers[customer].name;
    const char *before = band_word(band_of(mood->before));
    const char *after = band_word(band_of(mood->after));
    if (band_of(mood->before) == band_of(mood->after))
        /* Said: a name, points of mood, the mood: "Dana: -2, still tense" */
        format_write(text, sizeof text, say("%s: %s, still %s"), name, points,
                     after);
    else
        /* Said: a name, points of mood, the mood before and after: "Dana: +4,
         * tense to calm" */
        format_write(text, sizeof text, say("%s: %s, %s to %s"), name, points,
                     before, after);
    flow_gap(flow, 10);
    flow_text(flow, &strong, text, 10);
    for (int i = 0; i < mood->reason_count; i++)
        reason(flow, &mood->reasons[i]);
}

static void other_way(Flow *flow, const DebriefTurn *turn) {
    Ui *ui = flow->ui;
    Lettering strong = page_strong(ui), soft = page_soft(ui);
    flow_gap(flow, 12);
    if (!turn->better) {
        flow_item(flow, turn->best_taken ? ICON_TICK : ICON_AGAIN,
                  turn->best_taken ? ui->theme->good : ui->theme->soft, &soft,
                  turn->advice, 8);
        return;
    }
    strong.colour = ui->theme->other;
    flow_item(flow, ICON_AGAIN, ui->theme->other, &strong, turn->advice, 4);
    for (int i = 0; i < turn->better->then_count; i++)
        flow_text(flow, &soft, turn->better->then[i].said, 4);
    flow_text(flow, &soft, turn->leads, 8);
}

void debrief_flow_road(Flow *flow, const Debrief *debrief, int index) {
    Lettering body = page_body(flow->ui), small = page_small(flow->ui);
    const DebriefTurn *turn = &debrief->turns[index];
    char text[2048];
    if (turn->best_taken || !turn->path_count) return;
    flow_gap(flow, 12);
    flow_text(flow, &small, say("The dashed line, to its end"), 6);
    for (int i = 0; i < turn->path_count; i++) {
        snprintf(text, sizeof text, "%d   %s", turn->turn + i,
                 turn->path[i].quoted);
        flow_text(flow, &body, text, 4);
    }
    if (!turn->path_ending) return;
    format_write(text, sizeof text, say("The end: %s (%s)."), turn->path_ending,
                 outcome_word(turn->path_outcome));
    flow_text(flow, &small, text, 4);
}

void debrief_flow_thought(Flow *flow, const Debrief *debrief, int index) {
    Ui *ui = flow->ui;
    const DebriefTurn *turn = &debrief->turns[index];
    Lettering small = page_small(ui), as = page_body(ui);
    char text[300];
    if (!turn->thought) return;
    as.letters = LETTER_EMPHASIS;
    if (turn->thinker >= 0)
        format_write(text, sizeof text, say("%s thought"),
                     debrief->customers[turn->thinker].name);
    else
        snprintf(text, sizeof text, "%s", say("Someone thought"));
    flow_item(flow, ICON_CHAT, ui->theme->accent, &small, text, 6);
    flow_text(flow, &as, turn->thought, 6);
}

void debrief_flow_turn(Flow *flow, const Debrief *debrief, int index,
                       bool thought) {
    Ui *ui = flow->ui;
    const DebriefTurn *turn = &debrief->turns[index];
    Lettering strong = page_strong(ui), soft = page_soft(ui);
    Lettering body = page_body(ui);
    char text[2048];
    if (turn->heard) {
        format_write(text, sizeof text, say("“%s”"), turn->heard);
        flow_text(flow, &soft, text, 10);
    }
    format_write(text, sizeof text,
                 turn->think     ? say("%d   You thought: %s")
                 : turn->silence ? say("%d   You said nothing.")
                 : turn->act     ? say("%d   You did: %s")
                                 : say("%d   You: “%s”"),
                 turn->turn, turn->text);
    flow_text(flow, &strong, text, 10);
    flow_text(flow, &body, turn->why, 6);
    if (turn->to != NONE && !debrief->customers[turn->to].ours)
        reasons(flow, debrief, turn, turn->to);
    for (int i = 0; i < debrief->customer_count; i++)
        if (i != turn->to && !debrief->customers[i].ours)
            reasons(flow, debrief, turn, i);
    if (thought) debrief_flow_thought(flow, debrief, index);
    other_way(flow, turn);
}

/* ---- how it was counted ---- */

static void sum(Flow *flow, const DebriefTerm *term) {
    char text[1200], points[16];
    Lettering body = page_body(flow->ui);
    curve_points(term->points, points, sizeof points);
    /* Said: points, what moved the mood, how it was counted. */
    format_write(text, sizeof text, say("%s   %s: %s"), points, term->said,
                 term->why);
    flow_text(flow, &body, text, 6);
}

void debrief_flow_sums(Flow *flow, const Debrief *debrief, int index) {
    const DebriefTurn *turn = &debrief->turns[index];
    Lettering strong = page_strong(flow->ui);
    char text[300], points[16];
    for (int i = 0; i < debrief->customer_count; i++) {
        const DebriefMood *mood = &turn->moods[i];
        if (debrief->customers[i].ours) continue;
        curve_points(mood->after - mood->before, points, sizeof points);
        format_write(text, sizeof text, say("%s: %s"),
                     debrief->customers[i].name, points);
        flow_text(flow, &strong, text, 8);
        for (int k = 0; k < mood->term_count; k++)
            sum(flow, &mood->terms[k]);
        flow_gap(flow, 10);
    }
}

/* ---- the whole ---- */

void debrief_flow_sentences(Flow *flow, const Debrief *debrief) {
    Lettering first = page_body(flow->ui), rest = page_strong(flow->ui);
    for (int i = 0; i < DEBRIEF_SENTENCES; i++)
        flow_text(flow, i < 1 ? &first : &rest, debrief->sentences[i], 6);
    Lettering soft = page_soft(flow->ui);
    flow_text(flow, &soft, debrief->recounted, 6);
}

static void titled(Flow *flow, const char *title, const char *text) {
    Lettering small = page_small(flow->ui), body = page_body(flow->ui);
    small.letters = LETTER_STRONG;
    small.colour = flow->ui->theme->accent;
    if (!text || !*text) return;
    flow_text(flow, &small, title, 2);
    flow_text(flow, &body, text, 24);
}

static void facts(Flow *flow, DebriefFacts list, Icon icon, Colour colour,
                  const char *title) {
    Lettering body = page_body(flow->ui), soft = page_small(flow->ui);
    char text[1200];
    if (!list.count) return;
    flow_text(flow, &soft, title, 4);
    for (int i = 0; i < list.count; i++) {
        flow_item(flow, icon, colour, &body, list.list[i].text, 2);
        if (!list.list[i].line) continue;
        format_write(text, sizeof text, say("“%s”"), list.list[i].line);
        flow_text(flow, &soft, text, 8);
    }
}

static void learning(Flow *flow, const Debrief *debrief) {
    Lettering small = page_small(flow->ui);
    const Theme *theme = flow->ui->theme;
    small.letters = LETTER_STRONG;
    small.colour = theme->accent;
    if (!debrief->used.count && !debrief->asked.count &&
        !debrief->let_go.count && !debrief->not_asked.count)
        return;
    flow_text(flow, &small,
              debrief->finished ? say("What there was to learn")
                                : say("What there was to learn so far"),
              6);
    facts(flow, debrief->used, ICON_TICK, theme->good, say("Heard and used"));
    facts(flow, debrief->asked, ICON_TICK, theme->good, say("Found out"));
    facts(flow, debrief->let_go, ICON_EAR, theme->bad, say("Heard and let go"));
    facts(flow, debrief->not_asked, ICON_EAR, theme->bad,
          say("Not asked for; a good moment was after"));
    flow_gap(flow, 16);
}

/* The level's own criteria, met and not. */
static void criteria(Flow *flow, const Debrief *debrief) {
    Lettering small = page_small(flow->ui), body = page_body(flow->ui);
    const Theme *theme = flow->ui->theme;
    char text[1200];
    small.letters = LETTER_STRONG;
    small.colour = theme->accent;
    if (!debrief->criterion_count) return;
    flow_text(flow, &small,
              debrief->finished ? say("What this level looks for")
                                : say("What this level looks for, so far"),
              6);
    for (int i = 0; i < debrief->criterion_count; i++) {
        const DebriefCriterion *criterion = &debrief->criteria[i];
        bool met = criterion->turn != NONE;
        if (met)
            format_write(text, sizeof text, say("%s (met at turn %d)"),
                         criterion->text, criterion->turn + 1);
        else
            format_write(text, sizeof text, say("%s (not met)"),
                         criterion->text);
        flow_item(flow, met ? ICON_TICK : ICON_CROSS,
                  met ? theme->good : theme->bad, &body, text, 4);
    }
    flow_text(flow, &body, debrief->score_text, 4);
    flow_gap(flow, 16);
}

/* For two who look at it together, or a whole room. */
static void questions(Flow *flow, const Debrief *debrief) {
    Lettering body = page_body(flow->ui), small = page_small(flow->ui);
    small.letters = LETTER_STRONG;
    small.colour = flow->ui->theme->accent;
    if (!debrief->question_count) return;
    flow_text(flow, &small, say("To talk over"), 2);
    for (int i = 0; i < debrief->question_count; i++)
        flow_text(flow, &body, debrief->questions[i], 10);
    flow_gap(flow, 14);
}

/* Where there are several, "She is upset" must say who. */
static void feeling(const DebriefCustomer *customer, bool named, char *out,
                    size_t size) {
    if (named)
        format_write(out, size, say("How %s feels: %s"), customer->short_name,
                     customer->verdict);
    else
        snprintf(out, size, "%s", customer->verdict);
}

static void feelings(Flow *flow, const Debrief *debrief) {
    char text[1200] = "";
    int count = 0;
    for (int i = 0; i < debrief->customer_count; i++)
        count += !debrief->customers[i].ours;
    for (int i = 0; i < debrief->customer_count; i++) {
        size_t used = strlen(text);
        if (debrief->customers[i].ours) continue;
        if (used && used + 1 < sizeof text) text[used++] = '\n';
        feeling(&debrief->customers[i], count > 1, text + used,
                sizeof text - used);
    }
    titled(flow, count > 1 ? say("How they feel") : say("How it feels to them"),
           text);
}

static void worth(Flow *flow, const Debrief *debrief) {
    Text text = { 0 };
    if (!debrief->sale) return;
    say_add(&text, debrief->sale);
    say_add(&text, debrief->yearly);
    titled(flow, say("What it was worth"), text_get(&text));
    text_free(&text);
}

void debrief_flow_chapter(Flow *flow, const Debrief *debrief,
                          DebriefChapter chapter) {
    switch (chapter) {
    case CHAPTER_FEELINGS:
        feelings(flow, debrief);
        titled(flow, say("Would they come back?"), debrief->come_back);
        break;
    case CHAPTER_CONDUCT:
        titled(flow, say("What went well"), debrief->strength_text);
        titled(flow, say("What to change"), debrief->habit_text);
        titled(flow, say("One thing to try next time"), debrief->next_step);
        break;
    case CHAPTER_WORTH:
        worth(flow, debrief);
        break;
    case CHAPTER_LEARNING:
        learning(flow, debrief);
        break;
    case CHAPTER_CRITERIA:
        criteria(flow, debrief);
        break;
    case CHAPTER_OTHERS:
        titled(flow, say("The same words to somebody else"),
               debrief->others_text);
        titled(flow, say("You went in thinking"), debrief->thought);
        titled(flow, say("To take along"), debrief->lesson);
        break;
    case CHAPTER_QUESTIONS:
        questions(flow, debrief);
        break;
    case CHAPTERS:
        break;
    }
}

void debrief_flow_whole(Flow *flow, const Debrief *debrief) {
    for (int i = 0; i < CHAPTERS; i++)
        debrief_flow_chapter(flow, debrief, (DebriefChapter)i);
}

/* With whole names, or short ones. */
static void heading_of(const Debrief *debrief, bool whole, char *out,
                       size_t size) {
    const char *names[STORY_CUSTOMERS_MAX];
    int count = 0;
    for (int i = 0; i < debrief->customer_count; i++) {
        const DebriefCustomer *customer = &debrief->customers[i];
        if (!customer->ours)
            names[count++] = whole ? customer->name : customer->short_name;
    }
    if (count == 1)
        format_write(out, size, say("How it went with %s"), names[0]);
    else if (count == 2)
        format_write(out, size, say("How it went with %s and %s"), names[0],
                     names[1]);
    else if (count == 3)
        format_write(out, size, say("How it went with %s, %s and %s"), names[0],
                     names[1], names[2]);
    else
        format_write(out, size, say("How it went with %s, %s, %s and others"),
                     names[0], names[1], names[2]);
}

void debrief_heading(const Debrief *debrief, char *out, size_t size) {
    heading_of(debrief, true, out, size);
}

/* What the ending's sign and title need. */
static double ending_width(Ui *ui, const Lettering *as,
                           const Debrief *debrief) {
    return ui_text_width(ui, as, debrief->ending) + 2 +
           ui_text_px(ui, TYPE_BODY) * 1.1 + ui_px(ui, 12);
}

static void draw_ending(Ui *ui, Box box, const Lettering *as,
                        const Debrief *debrief) {
    double icon = ui_text_px(ui, TYPE_BODY) * 1.1;
    paint_icon(ui->cr, page_outcome_icon(debrief->outcome),
               box_middle(box_left(&box, icon), icon, icon), as->colour);
    box_left(&box, ui_px(ui, 12));
    ui_text(ui, box, as, debrief->ending);
}

/* The ending stands beside the heading; where there is no room for both, short
 * names make some, or it stands below. */
void debrief_head(Ui *ui, Box *in, const Debrief *debrief) {
    char heading[400];
    Lettering end = page_strong(ui), head = page_heading(ui);
    Box row = *in;
    bool fits = true;
    heading_of(debrief, true, heading, sizeof heading);
    double width = debrief->ending ? ending_width(ui, &end, debrief) : 0;
    double rest = row.w - ui_target(ui) - ui_px(ui, 60) - width;
    if (debrief->ending && ui_text_width(ui, &head, heading) > rest) {
        heading_of(debrief, false, heading, sizeof heading);
        fits = ui_text_width(ui, &head, heading) <= rest;
    }
    page_head(ui, in, heading);
    if (!debrief->ending) return;
    end.colour = page_outcome_colour(ui->theme, debrief->outcome);
    end.middle = fits;
    end.max_lines = fits ? 1 : 0;
    row.h = in->y - row.y - ui_px(ui, 24);
    if (fits) {
        draw_ending(ui, box_right(&row, width), &end, debrief);
        return;
    }
    double height = ui_text_height(
        ui, &end, debrief->ending,
        in->w - width + ui_text_width(ui, &end, debrief->ending));
    draw_ending(ui, box_top(in, ceil(height)), &end, debrief);
    box_top(in, ui_px(ui, 12));
}
