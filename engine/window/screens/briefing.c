/* SPDX-License-Identifier: MIT
 * The briefing: the customers, what happened, the goal; and the choice of a
 * thought to go in with. */
#include "window/screens/screens.h"

#include "core/base/format.h"
#include "core/play/rooms.h"
#include "core/words/say.h"
#include "window/draw/canvas.h"
#include "window/ui/page.h"

#include <math.h>
#include <stdio.h>

typedef struct Briefing {
    Portraits portraits;
} Briefing;

static void start(Window *window) {
    bool thought = window_view(window)->thought_count > 0;
    if (!window_apply(window, COMMAND_START, 0)) return;
    if (thought) window_hint_shown(window, HINT_THOUGHT);
    sound_named(window_shared(window)->sound, "start");
    window_go(window, SCREEN_ENCOUNTER);
}

static bool briefing_event(Window *window, void *self,
                           const InputEvent *event) {
    (void)self;
    if (event->action == ACTION_BACK)
        window_go(window, window_outside(window));
    else if (event->action != ACTION_PRESS)
        return false;
    else if (event->control.kind == CONTROL_BACK)
        window_go(window, window_outside(window));
    else if (event->control.kind == CONTROL_START)
        start(window);
    else if (event->control.kind == CONTROL_THOUGHT &&
             window_apply(window, COMMAND_THINK, event->control.index))
        start(window);
    return true;
}

static double person_height(Ui *ui, double width) {
    Lettering name = page_strong(ui);
    return width + ui_text_height(ui, &name, "M", width) + ui_px(ui, 28);
}

/* The whole name if it fits, else the first name. */
static void draw_name(Ui *ui, Box box, const char *name) {
    Lettering as = page_strong(ui);
    char first[100];
    as.align = ALIGN_MIDDLE;
    as.max_lines = 1;
    page_first_name(name, first, sizeof first);
    bool fits = ui_text_width(ui, &as, name) <= box.w;
    ui_line(ui, &box, &as, fits ? name : first);
}

static void draw_person(Ui *ui, Briefing *briefing, const ViewCustomer *who,
                        Box box) {
    Box disc = box_top(&box, box.w);
    double radius = disc.w / 2;
    paint_round(ui->cr, disc, radius, ui->theme->panel_hot);
    cairo_save(ui->cr);
    paint_round_path(ui->cr, disc, radius);
    cairo_clip(ui->cr);
    Expression ease =
        expression_of(who->look->temperament, 0, 0, EXPRESSION_REST);
    Pose pose = pose_from(&ease);
    Box face = { disc.x, disc.y + floor(disc.h * 0.06), disc.w, disc.h };
    if (who->picture) face = disc;
    page_portrait(&briefing->portraits, ui, face, who->picture, who->look,
                  &pose);
    cairo_restore(ui->cr);
    if (ui->theme->lines)
        paint_edge(ui->cr, disc, radius, fmax(ui_px(ui, 2), 1),
                   ui->theme->line);
    box_top(&box, ui_px(ui, 10));
    draw_name(ui, box, who->name);
}

static void draw_voice(Ui *ui, const View *view, Box box) {
    Box disc = box_top(&box, box.w);
    paint_round(ui->cr, disc, disc.w / 2, ui->theme->panel_hot);
    double size = floor(disc.w * 0.42);
    paint_icon(ui->cr, page_channel_icon(view->channel),
               box_middle(disc, size, size), ui->theme->accent);
    box_top(&box, ui_px(ui, 10));
    draw_name(ui, box, view->customers[page_first_face(view)].name);
}

static double people_gap(const Ui *ui) {
    return ui_px(ui, 24);
}

/* The largest width of each. */
static double widest_person(const Ui *ui, int count, double width, bool row) {
    if (row) width = floor((width - people_gap(ui) * (count - 1)) / count);
    return fmin(width, ui_px(ui, row ? 560 : 380));
}

static void draw_people(Ui *ui, Briefing *briefing, const View *view, Box box,
                        bool row) {
    int who[3], count = page_faces(view, who, 3);
    double gap = people_gap(ui);
    double width = widest_person(ui, count, box.w, row);
    double each = row ? box.h : floor(box.h / count);
    width = fmin(width, each - person_height(ui, 0));
    for (int i = 0; i < count; i++) {
        double height = person_height(ui, width);
        Box one = { box.x +
                        (row ? i * (width + gap) : floor((box.w - width) / 2)),
                    box.y + (row ? 0 : i * height), width, height };
        if (view->channel == CHANNEL_PHONE)
            draw_voice(ui, view, one);
        else
            draw_person(ui, briefing, &view->customers[who[i]], one);
    }
}

/* ---- what to go in with: always in sight, whatever scrolls ---- */

static Lettering thought_as(const Ui *ui) {
    Lettering as = page_body(ui);
    as.letters = LETTER_EMPHASIS;
    as.middle = as.balance = true;
    return as;
}

static double thought_height(Ui *ui, const char *thought, double width) {
    Lettering as = thought_as(ui);
    double key = ui_text_px(ui, TYPE_SMALL) * 1.5, pad = ui_px(ui, 22);
    double words = ui_text_height(ui, &as, thought, width - 3 * pad - key);
    return ceil(fmax(words + 2 * ui_px(ui, 14), ui_px(ui, 76)));
}

static void draw_thought(Ui *ui, const View *view, int index, Box box) {
    Lettering as = thought_as(ui);
    double key = ui_text_px(ui, TYPE_SMALL) * 1.5, pad = ui_px(ui, 22);
    Touch touch =
        ui_control(ui, (Control){ CONTROL_THOUGHT, index }, box, index + 1);
    bool hot = touch.hover || touch.focus;
    ui_panel(ui, box, hot ? ui->theme->panel_hot : ui->theme->panel, 16,
             hot ? 12 : 6);
    Box in = box_inset(box, pad, 0);
    ui_key(ui, box_middle(box_left(&in, key), floor(key), floor(key)),
           index + 1, hot);
    box_left(&in, pad);
    ui_text(ui, in, &as, view->thoughts[index]);
    ui_ring(ui, box, 16, touch);
}

/* In rows, each as high as its highest card; returns the height. */
static double thoughts(Ui *ui, const View *view, Box box, int columns,
                       bool draw) {
    double gap = ui_px(ui, 14), top = box.y;
    double width = floor((box.w - gap * (columns - 1)) / columns);
    for (int i = 0; i < view->thought_count; i += columns) {
        double height = 0;
        for (int k = i; k < i + columns && k < view->thought_count; k++)
            height = fmax(height, thought_height(ui, view->thoughts[k], width));
        for (int k = i; draw && k < i + columns && k < view->thought_count; k++)
            draw_thought(
                ui, view, k,
                (Box){ box.x + (k - i) * (width + gap), box.y, width, height });
        box.y += height + gap;
    }
    return box.y - top - gap;
}

/* The question with the thoughts, or the button to begin. */
static double choice(Ui *ui, const View *view, Box box, int columns,
                     bool draw) {
    Lettering soft = page_soft(ui);
    const char *question = say("Which of these do you go in with?");
    if (!view->thought_count) {
        const PageButton go = {
            { CONTROL_START, 0 }, ICON_PLAY, say("I am ready"), BUTTON_FILLED
        };
        double height = page_buttons_height(ui, &go, 1, box.w);
        if (draw) page_button(ui, box_top(&box, height), &go);
        return height;
    }
    if (!(ui->settings->hints & HINT_THOUGHT))
        question = say("Which of these do you go in with? It shows.");
    double height = ui_text_height(ui, &soft, question, box.w);
    Box row = box_top(&box, height);
    if (draw) ui_text(ui, row, &soft, question);
    double gap = ui_px(ui, 12);
    box_top(&box, gap);
    return height + gap + thoughts(ui, view, box, columns, draw);
}

static void put_goal(Flow *words, const View *view, double below) {
    char text[512];
    if (!view->goal) return;
    Lettering strong = page_strong(words->ui);
    strong.colour = words->ui->theme->accent;
    strong.balance = true;
    format_write(text, sizeof text, say("Try for this: %s"), view->goal);
    flow_text(words, &strong, text, below);
}

/* The layout of the part that does not scroll: one column or two, with smaller
 * letters if the brief would have no space above it. In the smallest windows
 * the goal opens the brief instead. */
typedef struct Pinned {
    int columns;
    double fit, height;
    bool goal;
} Pinned;

static double pinned(Ui *ui, const View *view, Box in, const Pinned *set,
                     bool draw) {
    ui->fit = set->fit;
    Flow words = { ui, in, draw };
    if (set->goal) put_goal(&words, view, 20);
    double height =
        words.in.y - in.y + choice(ui, view, words.in, set->columns, draw);
    ui->fit = 1;
    return height;
}

/* The share of the height that is pinned; less for large letters, whose story
 * needs more. */
static double usual_share(const Ui *ui) {
    return page_narrow(ui) && !page_tall(ui) ? 0.46 : 0.54;
}

/* How the page is laid out: `share`: of the usual size of the people; `fit`:
 * the factor for all letters; `pack`: thoughts in two columns. */
typedef struct Plan {
    double share, fit;
    bool pack;
} Plan;

static void pin_smaller(Ui *ui, const View *view, Box in, Pinned *set) {
    static const double least_fit = 0.6, step = 0.05;
    double most = usual_share(ui);
    while (set->height > in.h * most && set->fit - step >= least_fit) {
        set->fit -= step;
        set->height = pinned(ui, view, in, set, false);
    }
}

static bool two_columns(Ui *ui, const View *view) {
    return view->thought_count > 2 && !page_tall(ui);
}

static Pinned pin(Ui *ui, const View *view, Box in, Plan plan) {
    static const double most = 0.66;
    Pinned set = { .columns = 1, .fit = plan.fit, .goal = true };
    if (plan.pack && two_columns(ui, view)) set.columns = 2;
    set.height = pinned(ui, view, in, &set, false);
    if (ui_is_projector(ui) || set.height <= in.h * usual_share(ui)) return set;
    if (two_columns(ui, view)) set.columns = 2;
    set.height = pinned(ui, view, in, &set, false);
    pin_smaller(ui, view, in, &set);
    if (set.height <= in.h * most) return set;
    set.goal = false;
    set.fit = 1;
    set.height = pinned(ui, view, in, &set, false);
    pin_smaller(ui, view, in, &set);
    return set;
}

/* ---- what happened ---- */

/* A counter in a van would surprise; its place says enough. */
static bool place_alone(const View *view) {
    return view->place && !view->room.picture &&
           !room_fits_channel(view->channel, view->room.backdrop);
}

static void put_facts(Flow *words, const View *view) {
    char text[400], minutes[100];
    Lettering small = page_small(words->ui);
    small.balance = true;
    format_write(
        minutes, sizeof minutes,
        say_count(view->minutes, "about %d minute", "about %d minutes"),
        view->minutes);
    /* no row begins with a dot: the spaces before them do not break */
    snprintf(text, sizeof text, "%s%s%s\u00a0· %s",
             place_alone(view) ? "" : page_channel_word(view->channel),
             view->place && !place_alone(view) ? "\u00a0· " : "",
             view->place ? view->place : "", minutes);
    flow_text(words, &small, text, 28);
}

static double draw_words(Ui *ui, const View *view, Box in, double fit,
                         bool goal, bool draw) {
    ui->fit = fit;
    Flow words = { ui, in, draw };
    Lettering heading = page_heading(ui), body = page_body(ui);
    words.in.h = 1e6;
    if (goal) put_goal(&words, view, 20);
    flow_text(&words, &heading, view->title, 8);
    put_facts(&words, view);
    flow_text(&words, &body, view->brief, 24);
    ui->fit = 1;
    return words.in.y - in.y;
}

/* Where everything is: people, what happened, and what is pinned below it. */
typedef struct Places {
    Box people; /* no width: none are shown */
    Box story, below;
    double content; /* the height of all that happened */
    bool row;       /* people stand in a row above the rest */
    bool whole;     /* all is seen at once, in letters of one size */
    Plan plan;
    Pinned pinned;
} Places;

static Places places_with(Ui *ui, const View *view, Box in, Plan plan) {
    Places at = { .row = page_narrow(ui), .plan = plan };
    double gap = ui_px(ui, 16);
    if (!at.row) {
        at.people = box_left(&in, floor(in.w * 0.27 * plan.share));
        box_left(&in, ui_px(ui, 72));
    } else if (ui->screen.h > ui->screen.w) {
        at.people = box_top(&in, floor(ui->screen.h * 0.2 * plan.share));
        box_top(&in, gap);
    }
    at.pinned = pin(ui, view, in, plan);
    bool goal = !at.pinned.goal;
    double room = in.h - at.pinned.height - gap;
    Box trial = in;
    at.content = draw_words(ui, view, trial, plan.fit, goal, false);
    at.whole = at.content <= room && at.pinned.fit >= plan.fit;
    if (at.content > room) {
        trial.w -= ui_px(ui, 20); /* for the bar */
        at.content = draw_words(ui, view, trial, plan.fit, goal, false);
    }
    at.story = box_top(&in, fmax(fmin(at.content, room), 0));
    box_top(&in, gap);
    at.below = in;
    return at;
}

/* An upright window has height for larger letters. */
static Places with_larger_letters(Ui *ui, const View *view, Box in, Places at) {
    static const double most = 1.35, step = 0.05;
    if (!at.row || at.people.w <= 0) return at;
    for (double fit = most; fit > 1.01; fit -= step) {
        Plan plan = { at.plan.share, fit, at.plan.pack };
        Places larger = places_with(ui, view, in, plan);
        if (larger.whole) return larger;
    }
    return at;
}

/* And faces take some of the height that is left then. */
static Places with_larger_faces(Ui *ui, const View *view, Box in, Places at) {
    static const double part = 0.85;
    double spare = at.below.h - at.pinned.height;
    if (!at.row || at.people.w <= 0 || spare <= 0) return at;
    int who[3], count = page_faces(view, who, 3);
    double most =
        person_height(ui, widest_person(ui, count, at.people.w, true));
    double height = fmin(at.people.h + spare * part, most);
    if (height <= at.people.h) return at;
    at.plan.share = height / at.people.h;
    return places_with(ui, view, in, at.plan);
}

/* Letters as small as may be, before something scrolls: at a desk never below
 * the smallest of the usual size, and with the largest not smaller at all; in a
 * room, where nobody can scroll, much smaller. */
static double least_fit(const Ui *ui) {
    static const double in_a_room = 0.6, at_a_desk = 0.8;
    enum { LARGEST = 160 }; /* text size, per cent, that may become smaller */
    double size = ui->settings->text_size;
    if (ui_is_projector(ui)) return in_a_room;
    if (size > LARGEST) return 1;
    return fmax(at_a_desk, (double)TYPE_SMALL / TYPE_BODY * 100 / size);
}

static Places with_smaller_letters(Ui *ui, const View *view, Box in,
                                   Places at) {
    static const double step = 0.04;
    Plan plan = at.plan;
    while (plan.fit - step >= least_fit(ui) - 0.001) {
        plan.fit -= step;
        Places smaller = places_with(ui, view, in, plan);
        if (smaller.whole || ui_is_projector(ui)) at = smaller;
        if (smaller.whole) break;
    }
    return at;
}

static Places with_two_columns(Ui *ui, const View *view, Box in, Places at) {
    Plan plan = at.plan;
    plan.pack = true;
    Places packed = places_with(ui, view, in, plan);
    bool lower = packed.pinned.height <= at.pinned.height;
    return lower && packed.pinned.fit >= at.pinned.fit ? packed : at;
}

/* Before anything has to scroll, thoughts stand in two columns, faces become
 * smaller, then letters a little. */
static Places places_of(Ui *ui, const View *view, Box in) {
    static const double step = 0.15;
    /* In a row their names stand below them, and need the space. */
    double least = page_narrow(ui) ? 0.85 : 0.55;
    Plan plan = { 1, 1, false };
    Places at = places_with(ui, view, in, plan);
    if (!at.whole) at = with_two_columns(ui, view, in, at);
    while (!at.whole && at.people.w > 0 &&
           at.plan.share - step >= least - 0.001) {
        plan = at.plan;
        plan.share -= step;
        at = places_with(ui, view, in, plan);
    }
    if (!at.whole) return with_smaller_letters(ui, view, in, at);
    if (at.plan.share < 1) return at;
    return with_larger_faces(ui, view, in,
                             with_larger_letters(ui, view, in, at));
}

/* Only the story scrolls; the goal and the choices stay below it. */
static void draw_page(Ui *ui, const View *view, const Places *at) {
    Box list = ui_scroll_begin(ui, SCROLL_BRIEFING, at->story, at->content);
    draw_words(ui, view, list, at->plan.fit, !at->pinned.goal, true);
    ui_scroll_end(ui);
    pinned(ui, view, at->below, &at->pinned, true);
}

static void briefing_draw(Window *window, void *self, Ui *ui) {
    Briefing *briefing = self;
    const View *view = window_view(window);
    Box in = page_ground(ui);
    ui_prefer(
        ui,
        (Control){ view->thought_count ? CONTROL_THOUGHT : CONTROL_START, 0 });
    page_head(ui, &in, say("Before you go in"));
    in.h = ui->screen.h - in.y - ui_px(ui, 20);
    Places at = places_of(ui, view, in);
    if (at.people.w > 0) draw_people(ui, briefing, view, at.people, at.row);
    draw_page(ui, view, &at);
}

static void briefing_leave(Window *window, void *self) {
    (void)window;
    Briefing *briefing = self;
    portraits_end(&briefing->portraits);
}

const Screen screen_briefing = {
    .name = "briefing",
    .size = sizeof(Briefing),
    .event = briefing_event,
    .draw = briefing_draw,
    .leave = briefing_leave,
};
