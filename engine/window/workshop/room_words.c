/* SPDX-License-Identifier: MIT
 * What the room reads beside the conversation: what to do now, how many have
 * voted, the timer, the address; and the last line. */
#include "window/workshop/workshop_screens.h"

#include "core/base/format.h"
#include "core/words/say.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* ---- the footer ---- */

static void voting(const Workshop *workshop, char *out, size_t size) {
    ServerCount count;
    int hands = 0;
    for (int i = 0; i < POLL_CHOICES_MAX; i++)
        hands += workshop_hand(workshop, i);
    server_count(workshop_server(workshop), &count);
    if (count.joined)
        format_write(out, size, say("Vote now: %d of %d in"),
                     count.voted + hands, count.present + hands);
    else
        snprintf(out, size, "%s", say("Hands up: which one?"));
}

static void vote_came_to(const CourseQuestion *question, char *out,
                         size_t size) {
    int choice = course_majority(question);
    int all = course_votes_all(question);
    if (!all)
        snprintf(out, size, "%s", say("The presenter decides."));
    else if (choice == NONE)
        snprintf(out, size, "%s", say("A tie: the presenter decides."));
    else if (course_split(question))
        format_write(out, size, say("A split room. Number %d has most votes."),
                     choice + 1);
    else
        format_write(out, size, say("Number %d has most votes."), choice + 1);
}

/* The result, and what the thin line above each bar is. */
static void vote_words(const CourseQuestion *question, char *out, size_t size) {
    vote_came_to(question, out, size);
    size_t used = strlen(out);
    if (question->tally.rounds > 1)
        snprintf(out + used, size - used, "   %s",
                 say("Thin line: the first vote."));
}

/* Says who decided, when the last reply was not the room's choice. */
static void given_how(const Workshop *workshop, char *out, size_t size) {
    const Course *course = workshop_course(workshop);
    int count = course_question_count(course);
    for (int i = count - 1; i >= 0; i--) {
        const CourseQuestion *last = course_question(course, i);
        if (last->kind == POLL_MOOD) continue;
        if (last->given != NONE && last->by == COURSE_BY_PRESENTER)
            snprintf(out, size, "%s", say("The presenter chose this one."));
        return;
    }
}

static void mood_words(const Workshop *workshop, char *out, size_t size) {
    const CourseQuestion *question = workshop_question(workshop);
    const Session *session = meeting_session(workshop_meeting(workshop));
    const Story *story = session_story(session);
    if (!question) return;
    const Customer *who = &story->customers[question->who];
    size_t first = text_first_name(who->name);
    ServerCount count;
    server_count(workshop_server(workshop), &count);
    int used = format_write(out, size, say("How does %.*s feel now?"),
                            (int)first, who->name);
    if (!count.joined || used < 0 || (size_t)used + 3 >= size) return;
    memcpy(out + used, "   ", 4);
    voting(workshop, out + used + 3, size - (size_t)used - 3);
}

/* room_words.c: the footer, and the text above the choices */
static void room_status(const Workshop *workshop, char *out, size_t size) {
    const CourseQuestion *question = workshop_question(workshop);
    out[0] = '\0';
    switch ((int)workshop_step(workshop)) {
    case STEP_THINK:
        snprintf(out, size, "%s",
                 question && question->kind == POLL_THOUGHT
                     ? say("Which one is yours, honestly?")
                     : say("Think. What would you say?"));
        break;
    case STEP_VOTE:
        voting(workshop, out, size);
        break;
    case STEP_MOOD:
        mood_words(workshop, out, size);
        break;
    case STEP_TALK:
        snprintf(out, size, "%s",
                 say("Talk with your neighbours. Then vote again."));
        break;
    case STEP_REVEAL:
    case STEP_SIDES:
        if (question) vote_words(question, out, size);
        break;
    case STEP_LISTEN:
        given_how(workshop, out, size);
        break;
    default:
        break;
    }
}

void room_timer(int ms, char *out, size_t size) {
    int seconds = (ms + 999) / 1000;
    snprintf(out, size, "%d:%02d", seconds / 60, seconds % 60);
}

static void draw_timer(Ui *ui, const WorkshopShow *show, Box *row) {
    char text[16];
    Lettering as = page_strong(ui);
    if (show->timer_ms < 0) return;
    as.middle = true;
    as.max_lines = 1;
    room_timer(show->timer_ms, text, sizeof text);
    double size = floor(ui_text_px(ui, TYPE_BODY));
    Box box =
        box_right(row, ui_text_width(ui, &as, text) + size + ui_px(ui, 60));
    Box mark = box_left(&box, size);
    paint_icon(ui->cr, ICON_CLOCK, box_middle(mark, size, size),
               ui->theme->ink);
    box_left(&box, ui_px(ui, 16));
    ui_text(ui, box, &as, text);
}

/* The address, always shown for those who come late. The joining picture has it
 * in large letters. */
static bool way_in(const Workshop *workshop, char *address, size_t size) {
    Step step = workshop_step(workshop);
    return step != STEP_JOIN && step != STEP_GO_ON && step < STEP_SLIDES &&
           joining_address(workshop, address, size);
}

static void draw_way_in(const Workshop *workshop, Ui *ui, Box *row) {
    char address[80];
    if (!way_in(workshop, address, sizeof address)) return;
    Lettering as = page_soft(ui);
    as.middle = true;
    as.max_lines = 1;
    as.align = ALIGN_END;
    const char *shown = strstr(address, "//") + 2;
    double width = ui_text_width(ui, &as, shown) + 2;
    ui_text(ui, box_right(row, width), &as, shown);
    box_right(row, ui_px(ui, 32));
}

double room_footer_height(Workshop *workshop, const Ui *ui) {
    char text[200];
    room_status(workshop, text, sizeof text);
    if (!*text && workshop_show(workshop)->timer_ms < 0 &&
        !way_in(workshop, text, sizeof text))
        return 0;
    return ceil(ui_line_px(ui, TYPE_BODY) + ui_px(ui, 20));
}

void room_footer_draw(Workshop *workshop, Ui *ui, Box box) {
    char status[200];
    Lettering as = page_strong(ui);
    as.middle = true;
    as.max_lines = 1;
    paint_box(ui->cr, box, ui->theme->page);
    Box row = box_inset(box, ui_px(ui, 36), 0);
    draw_way_in(workshop, ui, &row);
    draw_timer(ui, workshop_show(workshop), &row);
    room_status(workshop, status, sizeof status);
    if (*status) ui_text(ui, row, &as, status);
}

/* ---- what was said last ---- */

static const ViewLine *last_said(const View *view) {
    for (int i = view->line_count - 1; i >= 0; i--)
        if (view->lines[i].kind == LINE_SPEECH) return &view->lines[i];
    for (int i = view->line_count - 1; i >= 0; i--)
        if (*view->lines[i].text) return &view->lines[i];
    return NULL;
}

double room_said(Ui *ui, const View *view, TypeSize size, Box box, bool draw) {
    const ViewLine *line = last_said(view);
    if (!line) return 0;
    Lettering as = page_bubble(ui), name = page_bubble_name(ui);
    as.size = size;
    as.max_lines = 5;
    name.size = TYPE_BODY;
    Box in = box_inset(box, ui_px(ui, 28), ui_px(ui, 16));
    bool named = line->kind == LINE_SPEECH;
    double head = named ? ui_text_height(ui, &name, "M", in.w) : 0;
    double words = ui_text_height(ui, &as, line->text, in.w);
    double height = ceil(head + words + 2 * ui_px(ui, 16));
    if (!draw) return height;
    box.h = height;
    ui_panel(ui, box, ui->theme->bubble, 24, 10);
    if (named) ui_text(ui, box_top(&in, head), &name, line->speaker);
    in.h = words;
    ui_text(ui, in, &as, line->text);
    return height;
}
