/* SPDX-License-Identifier: MIT
 * The map of the level that is open, for authors: every beat, reply and ending,
 * how often random play goes where, and the road of this conversation on top.
 */
#include "window/screens/screens.h"

#include "core/base/format.h"
#include "core/base/mem.h"
#include "core/words/say.h"
#include "window/map/panel.h"
#include "window/map/screen.h"
#include "window/ui/page.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* ---- making it, and making it anew ---- */

static MapMade made_for(Window *window, Box view) {
    const Shared *shared = window_shared(window);
    const Session *session = meeting_session(shared->meeting);
    MapMade made;
    memset(&made, 0, sizeof made); /* compared byte by byte */
    made.story = session_story(session);
    made.hash = meeting_hash(shared->meeting);
    made.turns = (int)journal_count(session_journal(session));
    made.text_size = (int)ui_letters(window_ui(window));
    made.letter_space = shared->settings.letter_space;
    made.word_space = shared->settings.word_space;
    made.family = shared->settings.family;
    made.view = view;
    made.phase = window_view(window)->phase;
    return made;
}

static void forget_drawing(MapScreen *self) {
    map_scene_free(self->scene);
    mem_free(self->trunks);
    self->scene = NULL;
    self->trunks = NULL;
}

static void forget_level(MapScreen *self) {
    map_chance_free(self->chance);
    explore_free(self->road);
    self->chance = NULL;
    self->road = NULL;
    self->trail_count = 0;
}

/* The beat that the conversation stands in; NONE where it has ended. */
static int beat_now(Window *window, const MapMade *made) {
    const Session *session = meeting_session(window_shared(window)->meeting);
    if (made->phase == PHASE_BRIEFING) return made->story->start;
    return session_state(session)->beat;
}

static int box_now(Window *window, const MapScreen *self) {
    const Session *session = meeting_session(window_shared(window)->meeting);
    int beat = beat_now(window, &self->made);
    if (self->made.phase != PHASE_ENDED)
        return beat == NONE ? NONE : self->scene->box_of_beat[beat];
    int ending = session_state(session)->ending;
    return ending == NONE ? NONE : self->scene->box_of_ending[ending];
}

/* The box of a beat or an ending by its id, which outlives a level that was
 * loaded anew; its index may not. */
static int box_named(const MapScene *scene, const char *name) {
    for (int i = 0; *name && i < scene->plan->box_count; i++)
        if (!strcmp(scene->things[i].name, name)) return i;
    return NONE;
}

void map_choose(MapScreen *self, int box) {
    self->chosen = box;
    snprintf(self->chosen_name, sizeof self->chosen_name, "%s",
             self->scene->things[box].name);
}

double map_nearest(const MapScreen *self, const Ui *ui) {
    return 2.7 * ui_text_px(ui, TYPE_BODY) / self->scene->letter;
}

/* Whole where its names can be read then, else near enough for that. */
static void place(MapScreen *self, Ui *ui, Box view) {
    const MapPlan *plan = self->scene->plan;
    double scale = self->sight.scale;
    double most = map_nearest(self, ui);
    double legible =
        MAP_LEGIBLE * fmax(ui_letters(ui) / 100, 1) / self->scene->letter;
    self->sight = map_sight_whole(view, plan, most);
    if (!self->placed) self->whole = self->sight.scale >= legible;
    if (self->placed && self->whole) return;
    if (!self->whole) {
        double to = self->placed ? scale : legible;
        map_sight_zoom(&self->sight, plan, to / self->sight.scale, view.x,
                       view.y, 0, most);
        map_sight_show(&self->sight, plan, &plan->spots[self->chosen], true);
    }
    self->placed = true;
}

static void make(Window *window, MapScreen *self, Ui *ui, Box view) {
    MapMade made = made_for(window, view);
    if (self->scene && !memcmp(&made, &self->made, sizeof made)) return;
    bool same = self->scene && made.hash == self->made.hash &&
                made.story == self->made.story;
    bool stood = self->here == self->chosen;
    Meeting *meeting = window_shared(window)->meeting;
    forget_drawing(self);
    if (!same) forget_level(self);
    explore_free(self->road);
    self->made = made;
    self->road = map_chance_road(meeting);
    if (!self->chance) self->chance = map_chance_new(meeting);
    const MapFrame frame = { view.w, view.h, beat_now(window, &made),
                             session_player(meeting_session(meeting)) };
    self->scene = map_scene_new(ui, made.story, frame);
    self->here = box_now(window, self);
    int box = stood ? NONE : box_named(self->scene, self->chosen_name);
    if (box == NONE) box = self->here;
    if (box == NONE) box = self->scene->start_box;
    map_choose(self, box == NONE ? 0 : box);
    self->hover = NONE;
    place(self, ui, view);
}

static void mend(MapScreen *self) {
    mem_free(self->trunks);
    self->trunks =
        map_scene_trunks(self->scene, map_chance_found(self->chance),
                         self->road, map_chance_endings(self->chance));
}

static void map_enter(Window *window, void *state) {
    MapScreen *self = state;
    (void)window;
    self->chosen = self->here = self->hover = NONE;
}

static void map_leave(Window *window, void *state) {
    MapScreen *self = state;
    (void)window;
    forget_drawing(self);
    forget_level(self);
}

bool map_is_old(Window *window, const MapScreen *self) {
    const Meeting *meeting = window_shared(window)->meeting;
    return self->scene &&
           (!meeting ||
            session_story(meeting_session(meeting)) != self->made.story ||
            meeting_hash(meeting) != self->made.hash);
}

/* The level was loaded again, or speaks another language. */
static void map_renew(Window *window, void *state) {
    MapScreen *self = state;
    forget_drawing(self);
    forget_level(self);
    window_changed_all(window);
}

static int map_update(Window *window, void *state, int elapsed_ms) {
    MapScreen *self = state;
    (void)elapsed_ms;
    if (map_is_old(window, self)) map_renew(window, self);
    if (!self->chance || map_chance_found(self->chance)) return SCREEN_STILL;
    if (map_chance_go_on(self->chance)) return 1;
    if (map_chance_found(self->chance)) window_changed_all(window);
    return SCREEN_STILL;
}

/* ---- drawing ---- */

typedef struct MapLayout {
    Box head, view, panel, legend;
    bool legend_inside; /* in the panel, where there is no room below */
} MapLayout;

static MapLayout lay_out(Ui *ui) {
    MapLayout layout = { .head = { 0, 0, 0, 0 } };
    double gap = ui_px(ui, 20);
    Box in = box_inset(ui->screen, ui_px(ui, 32), ui_px(ui, 24));
    layout.head = box_top(&in, fmax(ui_target(ui), ui_px(ui, 60)));
    box_top(&in, gap);
    bool narrow = page_tall(ui);
    double grown = sqrt(ui_letters(ui) / 100);
    if (narrow)
        layout.panel = box_bottom(&in, floor(in.h * 0.4));
    else
        layout.panel =
            box_right(&in, floor(fmin(ui_px(ui, 500) * grown, in.w * 0.42)));
    if (narrow)
        box_bottom(&in, gap);
    else
        box_right(&in, gap);
    double legend = map_legend(ui, in, false);
    layout.legend_inside = legend > in.h * 0.16;
    if (!layout.legend_inside) {
        layout.legend = box_bottom(&in, legend);
        box_bottom(&in, floor(gap / 2));
    }
    layout.view = in;
    return layout;
}

static const PageButton tools[] = {
    { { CONTROL_MAP_SMALLER, 0 }, ICON_MINUS, "", BUTTON_PLAIN },
    { { CONTROL_MAP_LARGER, 0 }, ICON_PLUS, "", BUTTON_PLAIN },
    { { CONTROL_MAP_WHOLE, 0 }, ICON_WHOLE, SAY("All of it"), BUTTON_PLAIN },
    { { CONTROL_MAP_HERE, 0 }, ICON_HERE, SAY("Here"), BUTTON_PLAIN },
};

/* The words stand beside the icons where there is room for the title too. */
static void draw_head(Ui *ui, Box row, const char *title) {
    static const Action actions[] = { ACTION_SMALLER, ACTION_LARGER,
                                      ACTION_WHOLE, ACTION_HOME };
    Lettering as = page_heading(ui);
    double square = row.h, words = 0, gap = ui_px(ui, 10);
    char labels[4][64];
    as.max_lines = 1;
    as.middle = true;
    for (int i = 0; i < 4; i++) {
        const char *label = *tools[i].label ? say(tools[i].label) : "";
        const char *hint =
            ui->input->pointer_last ? "" : input_hint(ui->input, actions[i]);
        format_write(labels[i], sizeof labels[i],
                     *hint && *label ? "%s  (%s)" : "%s%.0s", label, hint);
        words += ui_button_width(ui, tools[i].icon, labels[i], 0) + gap;
    }
    ui_button(ui, (Control){ CONTROL_BACK, 0 }, box_left(&row, square),
              BUTTON_QUIET, ICON_BACK, "", 0);
    box_left(&row, ui_px(ui, 16));
    bool wide = words < row.w * 0.55;
    for (int i = 3; i >= 0; i--) {
        const char *label = wide ? labels[i] : "";
        double width =
            fmax(ui_button_width(ui, tools[i].icon, label, 0), square);
        ui_button(ui, tools[i].control, box_right(&row, width), tools[i].kind,
                  tools[i].icon, label, 0);
        box_right(&row, gap);
    }
    ui_text_if_fits(ui, row, &as, title);
}

static const char *what_is_missing(const MapScreen *self, char *out,
                                   size_t size) {
    if (!self->scene->partial) return NULL;
    format_write(
        out, size,
        say("This level is too large to be drawn whole: here are %d of "
            "its %d beats, the nearest to where you are."),
        self->scene->beats, self->made.story->beat_count);
    return out;
}

static void draw_map(Ui *ui, const MapScreen *self, const MapLayout *layout) {
    const Explore *chance = map_chance_found(self->chance);
    const MapPicture picture = {
        .scene = self->scene,
        .trunks = self->trunks,
        .chance = chance,
        .road = self->road,
        .endings = map_chance_endings(self->chance),
        .busiest = map_busiest(chance),
        .sight = self->sight,
        .chosen = self->chosen,
        .here = self->here,
        .hover = self->hover,
    };
    char missing[300];
    const char *told = what_is_missing(self, missing, sizeof missing);
    map_panel_draw(ui, layout->panel, &picture, layout->legend_inside);
    if (!layout->legend_inside) map_legend(ui, layout->legend, true);
    ui_control(ui, (Control){ CONTROL_MAP_VIEW, 0 }, layout->view, 0);
    if (page_seen(ui, layout->view)) map_paint(ui, &picture);
    if (!told) return;
    Lettering as = page_small(ui);
    as.max_lines = 3;
    as.colour = ui->theme->caption_ink;
    Box note = layout->view;
    double high = ui_text_height(ui, &as, told, note.w - ui_px(ui, 40));
    note = box_bottom(&note, high + ui_px(ui, 24));
    paint_round(ui->cr, note, ui_px(ui, 10), ui->theme->caption);
    ui_text(ui, box_inset(note, ui_px(ui, 20), ui_px(ui, 12)), &as, told);
}

static void map_draw(Window *window, void *state, Ui *ui) {
    MapScreen *self = state;
    paint_box(ui->cr, ui->screen, ui->theme->page);
    if (!window_shared(window)->meeting) return;
    MapLayout layout = lay_out(ui);
    make(window, self, ui, layout.view);
    mend(self);
    ui_prefer(ui, (Control){ CONTROL_MAP_VIEW, 0 });
    draw_head(ui, layout.head, window_view(window)->title);
    draw_map(ui, self, &layout);
}

const Screen screen_map = {
    .name = "map",
    .size = sizeof(MapScreen),
    .pointer = true,
    .enter = map_enter,
    .claims = map_claims,
    .event = map_event,
    .update = map_update,
    .renew = map_renew,
    .draw = map_draw,
    .leave = map_leave,
};
