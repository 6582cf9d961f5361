/* SPDX-License-Identifier: MIT
 * Draws a room small, as far as its counter, and keeps the picture; and people
 * who stand before it. */
#include "window/screens/card_place.h"

#include <math.h>

static CardPlace *place_for(CardPlaces *places, const CardPlace *wanted) {
    CardPlace *oldest = &places->kept[0];
    places->clock++;
    for (int i = 0; i < CARD_PLACES; i++) {
        CardPlace *at = &places->kept[i];
        if (at->picture && at->w == wanted->w && at->h == wanted->h &&
            at->light == wanted->light && at->room == wanted->room) {
            at->used = places->clock;
            return at;
        }
        if (at->used < oldest->used) oldest = at;
    }
    if (oldest->picture) cairo_surface_destroy(oldest->picture);
    *oldest = *wanted;
    oldest->used = places->clock;
    return oldest;
}

/* The counter's edge is the card's, and the air in between is thick, so that
 * whoever stands there parts from it. */
static cairo_surface_t *picture_of(const CardPlace *place) {
    cairo_surface_t *picture =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, place->w, place->h);
    cairo_t *cr = cairo_create(picture);
    const BackdropLook look = { .light = place->light };
    backdrop_draw(cr, place->room, &look, 0, 0, place->w,
                  ceil(place->h / BACKDROP_EDGE));
    Box all = { 0, 0, place->w, place->h };
    if (place->light == LIGHT_DAY) paint_veil(cr, all, 0xf6f1e6, 0.30);
    cairo_destroy(cr);
    return picture;
}

void card_place_draw(CardPlaces *places, Ui *ui, Box box, const char *room,
                     const OwnFile *own) {
    if (!page_seen(ui, box) || box.w < 1 || box.h < 1) return;
    cairo_surface_t *photo = own_picture(ui->own, own);
    if (photo) {
        own_picture_fill(ui->cr, photo, box);
        if (theme_light(ui->theme) == LIGHT_DAY)
            paint_veil(ui->cr, box, 0xf6f1e6, 0.30);
        return;
    }
    CardPlace wanted = { .w = (int)ceil(box.w),
                         .h = (int)ceil(box.h),
                         .light = theme_light(ui->theme),
                         .room = backdrop_named(room) };
    CardPlace *place = place_for(places, &wanted);
    if (!place->picture) place->picture = picture_of(place);
    cairo_set_source_surface(ui->cr, place->picture, floor(box.x),
                             floor(box.y));
    cairo_paint(ui->cr);
}

void card_places_end(CardPlaces *places) {
    for (int i = 0; i < CARD_PLACES; i++)
        if (places->kept[i].picture)
            cairo_surface_destroy(places->kept[i].picture);
    *places = (CardPlaces){ .clock = 0 };
}

void card_people_draw(Portraits *portraits, Ui *ui, Box box,
                      const CardPerson *people, int count) {
    double air = ui_px(ui, 8), between = fmax(count - 1, 0);
    double size = floor(fmin(box.h - air, box.w / (1 + 0.5 * between)));
    double step = fmin(size * 0.8, (box.w - size) / fmax(between, 1));
    double x = box.x + (box.w - size - step * between) / 2;
    for (int i = 0; i < count; i++) {
        const Look *look = people[i].look;
        Expression at_ease =
            expression_of(look->temperament, 0, 0, EXPRESSION_REST);
        Pose pose = pose_from(&at_ease);
        Box at = { floor(x + step * i), box.y + box.h - size, size, size };
        page_portrait(portraits, ui, at, people[i].picture, look, &pose);
    }
}
