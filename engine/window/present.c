/* SPDX-License-Identifier: MIT
 * The picture: resizes it with the window, draws what changed, fades one screen
 * to the next, and shows the changed rectangles. */
#include "window/state.h"

#include "window/draw/canvas.h"

#include <math.h>

static bool same_pixels(const SDL_Surface *surface) {
    return surface->format->format == SDL_PIXELFORMAT_RGB888 &&
           !SDL_MUSTLOCK(surface);
}

void window_canvas_free(Window *window) {
    if (window->canvas) cairo_surface_destroy(window->canvas);
    if (window->before) cairo_surface_destroy(window->before);
    if (window->after) cairo_surface_destroy(window->after);
    if (window->copy) SDL_FreeSurface(window->copy);
    window->canvas = window->before = window->after = NULL;
    window->copy = NULL;
}

bool window_canvas(Window *window) {
    SDL_Surface *surface = SDL_GetWindowSurface(window->sdl);
    if (!surface || surface->w < 1 || surface->h < 1) return false;
    bool same = same_pixels(surface);
    if (window->canvas && surface->w == window->width &&
        surface->h == window->height &&
        (!same ||
         cairo_image_surface_get_data(window->canvas) == surface->pixels))
        return true;
    window_canvas_free(window);
    window->width = surface->w;
    window->height = surface->h;
    if (!same) {
        window->copy = SDL_CreateRGBSurfaceWithFormat(
            0, surface->w, surface->h, 32, SDL_PIXELFORMAT_RGB888);
        if (!window->copy) return false;
        surface = window->copy;
    }
    window->canvas = cairo_image_surface_create_for_data(
        surface->pixels, CAIRO_FORMAT_RGB24, surface->w, surface->h,
        surface->pitch);
    window_changed_all(window);
    return cairo_surface_status(window->canvas) == CAIRO_STATUS_SUCCESS;
}

static double area(Box box) {
    return box.w * box.h;
}

/* One box instead of two where that draws hardly more. */
static bool joins(Box a, Box b) {
    return box_overlaps(a, b) &&
           area(box_around(a, b)) <= 1.1 * (area(a) + area(b));
}

void window_changed(Window *window, Box box) {
    double left = floor(fmax(box.x, 0)), top = floor(fmax(box.y, 0));
    double right = ceil(fmin(box.x + box.w, window->width));
    double bottom = ceil(fmin(box.y + box.h, window->height));
    if (right <= left || bottom <= top) return;
    Box whole = { left, top, right - left, bottom - top };
    for (int i = 0; i < window->damage_count; i++)
        if (joins(window->damage[i], whole)) {
            whole = box_around(window->damage[i], whole);
            window->damage[i--] = window->damage[--window->damage_count];
        }
    if (window->damage_count == DAMAGE_MAX)
        whole = box_around(whole, window->damage[--window->damage_count]);
    window->damage[window->damage_count++] = whole;
}

void window_changed_boxes(Window *window, const Box *boxes, int count) {
    for (int i = 0; i < count; i++)
        window_changed(window, boxes[i]);
}

void window_changed_all(Window *window) {
    window->damage_count = 0;
    window_changed(window, (Box){ 0, 0, window->width, window->height });
}

static cairo_surface_t *picture_now(const Window *window) {
    cairo_surface_t *picture = cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, window->width, window->height);
    cairo_t *cr = cairo_create(picture);
    cairo_set_source_surface(cr, window->canvas, 0, 0);
    cairo_paint(cr);
    cairo_destroy(cr);
    return picture;
}

void window_end_fade(Window *window) {
    if (window->before) cairo_surface_destroy(window->before);
    if (window->after) cairo_surface_destroy(window->after);
    window->before = window->after = NULL;
}

void window_begin_fade(Window *window) {
    if (!window_moves(window) || !window->shown || window->before ||
        !window->canvas)
        return;
    window->before = picture_now(window);
    window->fade_ms = 0;
}

/* Blends two pictures; the screens are not drawn meanwhile. */
static void draw_fade(Window *window, cairo_t *cr) {
    double part = fmin((double)window->fade_ms / FADE_MS, 1);
    cairo_set_source_surface(cr, window->after, 0, 0);
    cairo_paint(cr);
    cairo_set_source_surface(cr, window->before, 0, 0);
    cairo_paint_with_alpha(cr, 1 - part);
    if (part >= 1) window_end_fade(window);
}

static void draw_screens(Window *window) {
    Ui *ui = &window->ui;
    int base = window->depth - 1;
    while (base > 0 && window->stack[base].screen->overlay)
        base--;
    for (int i = base; i < window->depth; i++) {
        OpenScreen *open = &window->stack[i];
        if (i > base) {
            ui_cover(ui);
            paint_veil(ui->cr, ui->screen, 0x0c0806, ui->theme->scrim);
        }
        ui->below = i < window->depth - 1;
        open->screen->draw(window, open->self, ui);
    }
}

static void show(Window *window) {
    SDL_Rect rects[DAMAGE_MAX];
    SDL_Surface *surface = SDL_GetWindowSurface(window->sdl);
    for (int i = 0; i < window->damage_count; i++) {
        Box box = window->damage[i];
        rects[i] = (SDL_Rect){ (int)box.x, (int)box.y, (int)box.w, (int)box.h };
        window->pixels += (unsigned long long)(box.w * box.h);
        if (window->copy && surface)
            SDL_BlitSurface(window->copy, &rects[i], surface, &rects[i]);
    }
    SDL_UpdateWindowSurfaceRects(window->sdl, rects, window->damage_count);
    window->damage_count = 0;
    window->shown = true;
}

/* When the focus went to a control that was drawn without its ring, draws that
 * control again. */
static void draw_ring(Window *window) {
    const Ui *ui = &window->ui;
    const Placed *focus = ui_control_find(ui, ui->focus);
    double ring = ui_px(ui, 12) + 4;
    if (focus) window_changed(window, box_inset(focus->box, -ring, -ring));
}

static bool draw_now(Window *window, cairo_t *cr) {
    window->ui.theme = theme_of(settings_theme(&window->shared.settings));
    double strip = 0;
    ui_begin(&window->ui, cr, window->width, window->height);
    strip = window_strip_height(window);
    ui_begin(&window->ui, cr, window->width, window->height - (int)strip);
    draw_screens(window);
    window_draw_strip(window);
    bool moved = ui_end(&window->ui);
    typeset_tidy(window->typeset);
    reader_look(window->reader, &window->ui, (int)window_top(window)->id);
    return moved;
}

void window_draw(Window *window) {
    if (!window->damage_count || !window->depth) return;
    cairo_t *cr = cairo_create(window->canvas);
    for (int i = 0; i < window->damage_count; i++) {
        Box box = window->damage[i];
        cairo_rectangle(cr, box.x, box.y, box.w, box.h);
    }
    cairo_clip(cr);
    bool moved = !window->after && draw_now(window, cr);
    if (window->before && !window->after) window->after = picture_now(window);
    if (window->before) draw_fade(window, cr);
    cairo_destroy(cr);
    cairo_surface_flush(window->canvas);
    show(window);
    if (moved) draw_ring(window);
}

bool window_picture(Window *window, const char *path, Error *err) {
    cairo_status_t status = cairo_surface_write_to_png(window->canvas, path);
    return canvas_written(status, path, err);
}
