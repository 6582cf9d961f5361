/* SPDX-License-Identifier: MIT
 * Going about in the map: from box to box, nearer and further, by keys,
 * gamepad, mouse and finger. */
#include "window/map/panel.h"
#include "window/map/screen.h"

#include "core/story/story.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static const double step = 1.3; /* of zooming */

static void zoom(Window *window, MapScreen *self, double factor, double x,
                 double y) {
    const MapPlan *plan = self->scene->plan;
    Ui *ui = window_ui(window);
    MapSight whole =
        map_sight_whole(self->sight.view, plan, map_nearest(self, ui));
    map_sight_zoom(&self->sight, plan, factor, x, y,
                   fmin(whole.scale, self->sight.scale), map_nearest(self, ui));
    self->whole = self->sight.scale <= whole.scale * 1.001;
    window_changed_all(window);
}

/* About the chosen box, which comes into sight. */
static void zoom_chosen(Window *window, MapScreen *self, double factor) {
    const MapSpot *spot = &self->scene->plan->spots[self->chosen];
    map_sight_show(&self->sight, self->scene->plan, spot, false);
    Box seen = map_box_seen(&self->sight, spot);
    zoom(window, self, factor, seen.x + seen.w / 2, seen.y + seen.h / 2);
    map_sight_show(&self->sight, self->scene->plan, spot, false);
}

static void see_whole(Window *window, MapScreen *self) {
    self->sight = map_sight_whole(self->sight.view, self->scene->plan,
                                  map_nearest(self, window_ui(window)));
    self->whole = true;
    window_changed_all(window);
}

static void go_to(Window *window, MapScreen *self, int box) {
    if (box == NONE) return;
    if (box != self->chosen) {
        window_ui(window)->scroll_count = 0; /* the panel begins at its top */
        if (self->trail_count == MAP_TRAIL)
            memmove(self->trail, self->trail + 1,
                    (size_t)--self->trail_count * sizeof(int));
        self->trail[self->trail_count++] = self->chosen;
    }
    map_choose(self, box);
    map_sight_show(&self->sight, self->scene->plan,
                   &self->scene->plan->spots[box], false);
    window_changed_all(window);
}

static void go_back(Window *window, MapScreen *self) {
    if (!self->trail_count) return;
    int box = self->trail[self->trail_count - 1];
    go_to(window, self, box);
    self->trail_count = self->trail_count > 1 ? self->trail_count - 2 : 0;
}

/* In and out again. */
static void look_closer(Window *window, MapScreen *self) {
    double most = map_nearest(self, window_ui(window));
    if (self->sight.scale >= most * 0.99)
        see_whole(window, self);
    else
        zoom_chosen(window, self, most / self->sight.scale);
}

static void follow_reply(Window *window, MapScreen *self, int number) {
    const MapPicture picture = { .scene = self->scene, .chosen = self->chosen };
    go_to(window, self, map_panel_leads(&picture, number));
}

static void press(Window *window, MapScreen *self, ControlKind pressed) {
    if (pressed == CONTROL_BACK) window_pop(window);
    if (pressed == CONTROL_MAP_VIEW) look_closer(window, self);
    if (pressed == CONTROL_MAP_SMALLER) zoom_chosen(window, self, 1 / step);
    if (pressed == CONTROL_MAP_LARGER) zoom_chosen(window, self, step);
    if (pressed == CONTROL_MAP_WHOLE) see_whole(window, self);
    if (pressed == CONTROL_MAP_HERE) go_to(window, self, self->here);
}

/* ---- the pointer ---- */

static int box_under(const MapScreen *self, int x, int y) {
    double plan_x, plan_y;
    if (!box_holds(self->sight.view, x, y)) return NONE;
    map_sight_plan(&self->sight, x, y, &plan_x, &plan_y);
    return map_scene_at(self->scene, plan_x, plan_y);
}

static bool grab(Window *window, MapScreen *self, const InputEvent *event) {
    if (!box_holds(self->sight.view, event->x, event->y)) return false;
    self->dragged = true;
    self->moved = false;
    self->drag_x = event->x;
    self->drag_y = event->y;
    window_ui(window)->focus = (Control){ CONTROL_MAP_VIEW, 0 };
    return true;
}

static bool point(Window *window, MapScreen *self, const InputEvent *event) {
    self->x = event->x;
    self->y = event->y;
    if (self->dragged) {
        int dx = event->x - self->drag_x, dy = event->y - self->drag_y;
        if (!self->moved && dx * dx + dy * dy < 36) return true;
        self->moved = true;
        map_sight_move(&self->sight, self->scene->plan, dx, dy);
        self->drag_x = event->x;
        self->drag_y = event->y;
        window_changed(window, self->sight.view);
        return true;
    }
    int box = box_under(self, event->x, event->y);
    if (box != self->hover) window_changed(window, self->sight.view);
    self->hover = box;
    return false;
}

static bool let_go(Window *window, MapScreen *self, const InputEvent *event) {
    if (!self->dragged) return false;
    self->dragged = false;
    if (self->moved) return true;
    int box = box_under(self, event->x, event->y);
    if (box != NONE && box == self->chosen)
        look_closer(window, self);
    else
        go_to(window, self, box);
    return true;
}

static bool by_pointer(Window *window, MapScreen *self,
                       const InputEvent *event) {
    if (event->action == ACTION_POINTER_DOWN) return grab(window, self, event);
    if (event->action == ACTION_POINTER_MOVED)
        return point(window, self, event);
    if (event->action == ACTION_POINTER_UP) return let_go(window, self, event);
    if (!box_holds(self->sight.view, self->x, self->y)) return false;
    zoom(window, self, pow(step, event->value), self->x, self->y);
    return true;
}

static bool on_map(Window *window) {
    ControlKind focus = window_ui(window)->focus.kind;
    return focus == CONTROL_MAP_VIEW || focus == CONTROL_NONE;
}

/* Digits follow a reply, whatever has the focus. */
bool map_claims(Window *window, void *state, const InputEvent *event) {
    (void)window;
    (void)state;
    return event->action == ACTION_DIGIT;
}

/* A sign that zooms does so wherever it is printed. */
static bool by_key(Window *window, MapScreen *self, const InputEvent *event) {
    switch ((int)(event->sign ? event->sign : event->action)) {
    case ACTION_UP:
    case ACTION_DOWN:
    case ACTION_LEFT:
    case ACTION_RIGHT:
        if (!on_map(window)) return false;
        window_ui(window)->show_ring = true;
        go_to(window, self,
              map_scene_beside(self->scene, self->chosen, event->action));
        return true;
    case ACTION_DIGIT:
        follow_reply(window, self, event->value);
        return true;
    case ACTION_REWIND:
        go_back(window, self);
        return true;
    case ACTION_LARGER:
        press(window, self, CONTROL_MAP_LARGER);
        return true;
    case ACTION_SMALLER:
        press(window, self, CONTROL_MAP_SMALLER);
        return true;
    case ACTION_WHOLE:
    case ACTION_NOTEBOOK: /* on a gamepad */
        press(window, self, CONTROL_MAP_WHOLE);
        return true;
    case ACTION_HOME:
    case ACTION_HISTORY:
        press(window, self, CONTROL_MAP_HERE);
        return true;
    default:
        return false;
    }
}

bool map_event(Window *window, void *state, const InputEvent *event) {
    MapScreen *self = state;
    if (event->action == ACTION_MAP) window_pop(window);
    if (event->action == ACTION_MAP || !self->scene || map_is_old(window, self))
        return event->action == ACTION_MAP;
    switch ((int)event->action) {
    case ACTION_POINTER_DOWN:
    case ACTION_POINTER_MOVED:
    case ACTION_POINTER_UP:
    case ACTION_WHEEL:
        return by_pointer(window, self, event);
    case ACTION_PRESS:
        press(window, self, event->control.kind);
        return true;
    default:
        return by_key(window, self, event);
    }
}
