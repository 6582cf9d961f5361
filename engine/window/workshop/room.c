/* SPDX-License-Identifier: MIT
 * The room's picture: the people, what is said, what can be chosen; never a
 * mood or a tone, and votes only after they are revealed. */
#include "window/workshop/workshop_screens.h"

#include "core/base/format.h"
#include "core/base/mem.h"
#include "core/words/say.h"
#include "window/scene/stage_ending.h"
#include "window/workshop/paper.h"
#include "window/workshop/strip.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum { COUNT_MS = 200 }; /* milliseconds between two counts of votes */

typedef struct RoomScreen {
    Encounter play;
    Portraits portraits;
    Joining joining;
    Slides slides;
    unsigned changes, moments, pages;
    bool opened; /* the stage was started */
    ServerCount count;
    char address[80]; /* the one shown */
    Box footer;
    cairo_surface_t *frozen; /* the picture as it was */
} RoomScreen;

static Workshop *workshop_of(Window *window) {
    return window_shared(window)->workshop;
}

/* The box of the stage. */
static bool has_stage(const Workshop *workshop) {
    Step step = workshop_step(workshop);
    return workshop_view(workshop)->phase != PHASE_BRIEFING &&
           step >= STEP_LISTEN && step <= STEP_ENDING && step != STEP_SIDES;
}

static void leave_stage(Window *window, RoomScreen *self) {
    if (self->opened) encounter_close(window, &self->play);
    self->opened = false;
    self->play = (Encounter){ 0 };
}

static void new_moment(Window *window, RoomScreen *self) {
    Workshop *workshop = workshop_of(window);
    const View *view = workshop_view(workshop);
    self->moments = workshop_moments(workshop);
    self->pages = workshop_pages(workshop);
    window_shared(window)->meeting = workshop_meeting(workshop); /* borrowed */
    if (view->phase == PHASE_BRIEFING) {
        leave_stage(window, self); /* of the encounter before, in a campaign */
        return;
    }
    if (!self->opened) {
        self->opened = true;
        encounter_open(window, &self->play, view);
    }
    sound_hush(window_shared(window)->sound);
    if (view->told) {
        encounter_stay(window, &self->play, view);
        return;
    }
    stage_open(&self->play.stage);
    encounter_people(window, &self->play, view, workshop_answered(workshop));
    encounter_first_page(&self->play);
}

/* Shows the next page, when the presenter has asked for it. */
static void go_on(Window *window, RoomScreen *self) {
    Workshop *workshop = workshop_of(window);
    const View *view = workshop_view(workshop);
    Encounter *play = &self->play;
    if (!play->filled && !encounter_is_chat(view)) return;
    if (!play->whole) {
        if (!play->heard && play->begun) encounter_be_heard(window, play, view);
        play->chat_lines = view->line_count;
        encounter_make_whole(window, play);
    } else if (!play->last) {
        encounter_next_page(play);
        sound_hush(window_shared(window)->sound);
    } else
        workshop_heard(workshop);
}

/* ---- time goes by ---- */

/* Counts the votes again, and looks whether this machine has another address;
 * true when the picture has to change. */
static bool look_at_phones(Workshop *workshop, RoomScreen *self) {
    ServerCount count;
    char address[80] = "";
    server_count(workshop_server(workshop), &count);
    joining_address(workshop, address, sizeof address);
    bool same = !memcmp(&count, &self->count, sizeof count) &&
                !strcmp(address, self->address);
    self->count = count;
    memcpy(self->address, address, sizeof address);
    return !same;
}

static int phones_wait(Window *window, RoomScreen *self) {
    Workshop *workshop = workshop_of(window);
    Step step = workshop_step(workshop);
    bool counts = step == STEP_JOIN || step == STEP_VOTE || step == STEP_MOOD;
    if (!workshop_server(workshop) || !counts) return SCREEN_STILL;
    if (!look_at_phones(workshop, self)) return COUNT_MS;
    if (step == STEP_JOIN)
        window_changed_all(window);
    else
        window_changed(window, self->footer);
    return COUNT_MS;
}

static int timer_wait(Workshop *workshop, int elapsed_ms) {
    const WorkshopShow *show = workshop_show(workshop);
    workshop_tick(workshop, elapsed_ms);
    if (!show->running || show->timer_ms <= 0) return SCREEN_STILL;
    return show->timer_ms % 1000 + 1;
}

/* Saves the report as page, table and paper once the workshop is over. */
static void save(Window *window, Workshop *workshop) {
    WorkshopShow *show = workshop_show(workshop);
    char stem[1000], path[1020];
    Error err = { "" };
    if (workshop_step(workshop) != STEP_THANKS || *show->saved) return;
    bool ok = workshop_save(workshop, stem, sizeof stem, &err);
    if (ok) {
        struct Report *report = workshop_report(workshop);
        snprintf(path, sizeof path, "%s.pdf", stem);
        ok = paper_save(window_ui(window), report, path, &err);
        mem_free(report);
    }
    if (ok)
        format_write(show->saved, sizeof show->saved,
                     say("Its page is saved: %s.html, .pdf and .csv"), stem);
    else
        format_write(show->saved, sizeof show->saved,
                     say("Its page could not be saved: %s"), err.text);
    workshop_changed(workshop);
}

static int room_update(Window *window, void *state, int elapsed_ms) {
    RoomScreen *self = state;
    Workshop *workshop = workshop_of(window);
    int wait = timer_wait(workshop, elapsed_ms);
    save(window, workshop);
    if (self->moments != workshop_moments(workshop)) new_moment(window, self);
    if (self->pages != workshop_pages(workshop)) {
        self->pages = workshop_pages(workshop);
        if (workshop_step(workshop) == STEP_LISTEN) go_on(window, self);
    }
    if (self->moments != workshop_moments(workshop)) new_moment(window, self);
    if (self->changes != workshop_changes(workshop)) {
        self->changes = workshop_changes(workshop);
        window_changed_all(window);
    }
    if (has_stage(workshop))
        wait = window_sooner(wait, encounter_play_on(window, &self->play,
                                                     workshop_view(workshop),
                                                     elapsed_ms));
    return window_sooner(wait, phones_wait(window, self));
}

/* ---- drawing ---- */

static void draw_listening(RoomScreen *self, Ui *ui, const View *view,
                           Box box) {
    EncounterLayout layout = {
        .mode = ENCOUNTER_WIDE, .stage = box, .columns = 1, .above = true
    };
    Box words = box_inset(box, ui_px(ui, 48), ui_px(ui, 24));
    layout.words = layout.listen = box_bottom(&words, floor(box.h * 0.44));
    encounter_draw_scene(&self->play, ui, view, &layout);
}

/* The height of everything with letters scaled by ui->fit. */
static double column_height(Workshop *workshop, Ui *ui, const Choices *choices,
                            Box in, bool said) {
    const View *view = workshop_view(workshop);
    double words =
        said ? room_said(ui, view, TYPE_DIALOGUE, in, false) + ui_px(ui, 22)
             : 0;
    return words + choices_height(ui, choices, TYPE_DIALOGUE, in.w);
}

/* The largest letters that fit, from 60 to 45 units of a 1080th of the height.
 * If 45 do not fit, the line said last is left out. */
#define LEAST_FIT 0.75
#define BRIEF_FIT 0.6 /* a long briefing is read aloud anyway */

static void draw_column(Workshop *workshop, Ui *ui, Box in, bool said) {
    const CourseQuestion *question = workshop_question(workshop);
    Choices choices = choices_of(question);
    double before = ui->fit;
    if (workshop_step(workshop) == STEP_REVEAL) choices.votes = question;
    ui->fit = 1;
    while (ui->fit > LEAST_FIT &&
           column_height(workshop, ui, &choices, in, said) > in.h)
        ui->fit -= 0.05;
    if (column_height(workshop, ui, &choices, in, said) > in.h) said = false;
    if (said) {
        double words =
            room_said(ui, workshop_view(workshop), TYPE_DIALOGUE, in, true);
        box_top(&in, words + ui_px(ui, 22));
    }
    double need = choices_height(ui, &choices, TYPE_DIALOGUE, in.w);
    box_top(&in, fmax(floor((in.h - need) / 2), 0));
    choices_draw(ui, &choices, TYPE_DIALOGUE, in);
    ui->fit = before;
}

/* The chat so far, in small letters, since the room has read it. */
static void draw_written(RoomScreen *self, Ui *ui, const View *view,
                         Box stage) {
    EncounterLayout layout = { .mode = ENCOUNTER_SIDE, .stage = stage };
    double before = ui->fit;
    ui->fit = LEAST_FIT;
    encounter_draw_chat(&self->play, ui, view, &layout);
    ui->fit = before;
}

static void draw_choosing(RoomScreen *self, Workshop *workshop, Ui *ui,
                          Box box) {
    const View *view = workshop_view(workshop);
    Box stage = box_left(&box, floor(box.w * 0.34));
    paint_box(ui->cr, box, ui->theme->page);
    stage_draw(&self->play.stage, ui->cr, theme_light(ui->theme), stage);
    if (view->channel == CHANNEL_PHONE)
        encounter_draw_call(&self->play, ui, view);
    if (encounter_is_chat(view)) draw_written(self, ui, view, stage);
    draw_column(workshop, ui, box_inset(box, ui_px(ui, 32), ui_px(ui, 22)),
                view->channel != CHANNEL_CHAT &&
                    workshop_step(workshop) != STEP_MOOD);
}

/* ---- before the conversation ---- */

static void draw_people(RoomScreen *self, Ui *ui, const View *view, Box box) {
    int faces[2], count = page_faces(view, faces, 2);
    double side = floor(fmin(box.w, box.h / fmax(count, 1)));
    for (int i = 0; i < count; i++) {
        const ViewCustomer *who = &view->customers[faces[i]];
        Expression ease =
            expression_of(who->look->temperament, 0, 0, EXPRESSION_REST);
        Pose pose = pose_from(&ease);
        Box face = box_middle(box_top(&box, box.h / (count - i)), side, side);
        page_portrait(&self->portraits, ui, face, who->picture, who->look,
                      &pose);
    }
}

static void brief_words(Flow *flow, const Workshop *workshop) {
    const View *view = workshop_view(workshop);
    Lettering title = page_heading(flow->ui), body = page_body(flow->ui);
    Lettering strong = page_strong(flow->ui);
    flow_text(flow, &title, view->title, 16);
    flow_text(flow, &body, view->brief, 24);
    flow_text(flow, &strong, view->goal, 0);
}

/* In the middle of the box's height, with the largest letters that fit. */
static void draw_flow(Ui *ui, Box in, double most,
                      void (*words)(Flow *flow, const Workshop *workshop),
                      const Workshop *workshop) {
    double before = ui->fit, height = 0;
    for (ui->fit = most; ui->fit > BRIEF_FIT; ui->fit -= 0.05) {
        Flow flow = { ui, in, false };
        flow.in.h = 1e6;
        words(&flow, workshop);
        height = flow.in.y - in.y;
        if (height <= in.h) break;
    }
    Flow flow = { ui, in, true };
    flow.in.y += fmax(floor((in.h - height) / 2), 0);
    words(&flow, workshop);
    ui->fit = before;
}

static void draw_briefing(RoomScreen *self, Workshop *workshop, Ui *ui,
                          Box box) {
    const View *view = workshop_view(workshop);
    Box in = box_inset(box, ui_px(ui, 56), ui_px(ui, 36));
    Box left = box_left(&in, floor(in.w * 0.28));
    draw_people(self, ui, view, left);
    box_left(&in, ui_px(ui, 48));
    if (workshop_step(workshop) != STEP_BRIEF) {
        draw_column(workshop, ui, in, false);
        return;
    }
    draw_flow(ui, in, 1.2, brief_words, workshop);
}

/* ---- its end ---- */

static void draw_ending(RoomScreen *self, Ui *ui, const View *view, Box box) {
    stage_draw(&self->play.stage, ui->cr, theme_light(ui->theme), box);
    Lettering title = page_heading(ui), word = page_body(ui);
    title.align = word.align = ALIGN_MIDDLE;
    word.colour = page_outcome_colour(ui->theme, view->outcome);
    word.letters = LETTER_STRONG;
    Box in = box_inset(box, floor(box.w * 0.16), ui_px(ui, 40));
    const char *ending = view->ending ? view->ending : "";
    const char *outcome = page_outcome_word(view->outcome);
    double height = ui_text_height(ui, &title, ending, in.w - ui_px(ui, 80)) +
                    ui_text_height(ui, &word, outcome, in.w) + ui_px(ui, 56);
    Box panel = box_bottom(&in, ceil(height));
    ui_panel(ui, panel, ui->theme->panel, 24, 18);
    Box words = box_inset(panel, ui_px(ui, 40), ui_px(ui, 24));
    ui_line(ui, &words, &title, ending);
    box_top(&words, ui_px(ui, 8));
    ui_line(ui, &words, &word, outcome);
}

static void draw_words(Ui *ui, Box box, const char *text) {
    Lettering as = page_heading(ui);
    as.size = TYPE_TITLE;
    as.align = ALIGN_MIDDLE;
    as.middle = true;
    ui_text(ui, box_inset(box, ui_px(ui, 120), 0), &as, text);
}

/* With one window, it also tells the presenter where the report was saved. */
static void draw_thanks(RoomScreen *self, Workshop *workshop, Ui *ui, Box box) {
    const WorkshopShow *show = workshop_show(workshop);
    Lettering soft = page_small(ui);
    soft.align = ALIGN_MIDDLE;
    const char *next = workshop_next_play(workshop);
    char text[300];
    bool again = workshop_plays_again(workshop);
    format_write(text, sizeof text,
                 again ? say("Once more: %s") : say("Next: %s"),
                 next ? next : "");
    Box foot = box_bottom(&box, show->single ? ui_px(ui, 220) : 0);
    if (!next) { /* the last picture is as the first one was */
        Box above = box_top(&box, floor((box.h + foot.h) * 0.62));
        joining_people(workshop_view(workshop), &self->joining, ui, above);
    }
    draw_words(ui, box, next ? text : say("Thank you."));
    if (!show->single) return;
    ui_text(ui, box_inset(foot, ui_px(ui, 120), 0), &soft, show->saved);
}

static void draw_step(RoomScreen *self, Workshop *workshop, Ui *ui, Box box) {
    const View *view = workshop_view(workshop);
    Step step = workshop_step(workshop);
    if (step == STEP_GO_ON)
        draw_words(ui, box, say("One moment"));
    else if (step == STEP_JOIN)
        joining_draw(workshop, &self->joining, ui, box);
    else if (step == STEP_SLIDES)
        slides_draw(workshop, &self->slides, &self->portraits, ui, box);
    else if (step == STEP_THANKS)
        draw_thanks(self, workshop, ui, box);
    else if (step == STEP_SIDES)
        sides_draw(workshop, &self->portraits, ui, box);
    else if (view->phase == PHASE_BRIEFING)
        draw_briefing(self, workshop, ui, box);
    else if (step == STEP_ENDING)
        draw_ending(self, ui, view, box);
    else if (step == STEP_LISTEN)
        draw_listening(self, ui, view, box);
    else
        draw_choosing(self, workshop, ui, box);
}

static void draw_now(Window *window, RoomScreen *self, Ui *ui) {
    Workshop *workshop = workshop_of(window);
    Box rest = ui->screen;
    paint_box(ui->cr, rest, ui->theme->page);
    Box strip = box_bottom(&rest, strip_height(workshop, ui));
    if (workshop_show(workshop)->blank) {
        paint_box(ui->cr, rest, 0x101014);
    } else {
        self->footer = box_bottom(&rest, room_footer_height(workshop, ui));
        draw_step(self, workshop, ui, rest);
        room_footer_draw(workshop, ui, self->footer);
    }
    if (strip.h > 0) strip_draw(workshop, ui, strip);
}

/* ---- a picture that stays ---- */

static void let_go(RoomScreen *self) {
    if (self->frozen) cairo_surface_destroy(self->frozen);
    self->frozen = NULL;
}

static void freeze(Window *window, RoomScreen *self, Ui *ui) {
    cairo_t *screen = ui->cr;
    self->frozen = cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, (int)ui->screen.w, (int)ui->screen.h);
    ui->cr = cairo_create(self->frozen);
    draw_now(window, self, ui);
    cairo_destroy(ui->cr);
    ui->cr = screen;
}

static void draw_frozen(RoomScreen *self, Ui *ui) {
    double w = cairo_image_surface_get_width(self->frozen);
    double h = cairo_image_surface_get_height(self->frozen);
    cairo_save(ui->cr);
    cairo_scale(ui->cr, ui->screen.w / w, ui->screen.h / h);
    cairo_set_source_surface(ui->cr, self->frozen, 0, 0);
    cairo_paint(ui->cr);
    cairo_restore(ui->cr);
}

static void room_draw(Window *window, void *state, Ui *ui) {
    RoomScreen *self = state;
    const WorkshopShow *show = workshop_show(workshop_of(window));
    if (!show->frozen || show->blank) {
        if (!show->frozen) let_go(self);
        draw_now(window, self, ui);
        return;
    }
    if (!self->frozen) freeze(window, self, ui);
    draw_frozen(self, ui);
}

static bool room_claims(Window *window, void *state, const InputEvent *event) {
    (void)window;
    (void)state;
    (void)event;
    return true; /* nothing on it can be pressed */
}

static bool room_event(Window *window, void *state, const InputEvent *event) {
    (void)state;
    return workshop_key(window, event);
}

static void room_enter(Window *window, void *state) {
    RoomScreen *self = state;
    self->changes = workshop_changes(workshop_of(window));
}

static void room_leave(Window *window, void *state) {
    RoomScreen *self = state;
    let_go(self);
    portraits_end(&self->portraits);
    joining_end(&self->joining);
    if (self->opened) encounter_close(window, &self->play);
    window_shared(window)->meeting = NULL;
}

const Screen screen_room = {
    .name = "room",
    .size = sizeof(RoomScreen),
    .enter = room_enter,
    .claims = room_claims,
    .event = room_event,
    .update = room_update,
    .draw = room_draw,
    .leave = room_leave,
};
