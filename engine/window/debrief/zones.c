/* SPDX-License-Identifier: MIT
 * The ground of a curve: which part of the scale is shown, and its bands with
 * their names. */
#include "window/debrief/zones.h"

#include "core/play/mood.h"
#include "core/story/labels.h"
#include "window/ui/page.h"

#include <math.h>

Zones zones_none(void) {
    return (Zones){ .bottom = MOOD_MAX, .top = MOOD_MIN };
}

Zones zones_whole(void) {
    return (Zones){ 0, BANDS - 1, band_start(0), band_start(BANDS) };
}

void zones_widen(Zones *zones, int mood) {
    if (mood < zones->bottom) zones->bottom = mood;
    if (mood > zones->top) zones->top = mood;
}

void zones_round_out(Zones *zones) {
    double strip = 60 + (zones->top - zones->bottom) * 0.12;
    int lowest = (int)band_of((int)zones->bottom);
    int highest = (int)band_of((int)zones->top);
    zones->first = lowest > 0 ? lowest - 1 : lowest;
    zones->last = highest < BANDS - 1 ? highest + 1 : highest;
    zones->bottom =
        lowest > 0
            ? band_start(lowest) - strip
            : fmin(zones->bottom, band_start(lowest + 1) - strip) - strip / 2;
    zones->top =
        highest < BANDS - 1
            ? band_start(highest + 1) + strip
            : fmax(zones->top, band_start(highest) + strip) + strip / 2;
    zones->bottom = fmax(zones->bottom, band_start(0));
    zones->top = fmin(zones->top, band_start(BANDS));
}

double zones_y(Box field, Zones zones, double mood) {
    double part = (zones.top - mood) / (zones.top - zones.bottom);
    return field.y + field.h * part;
}

/* What is seen of a band. */
static Box zone_of(Box plot, Zones zones, int band) {
    double top = fmin(band_start(band + 1), zones.top);
    double bottom = fmax(band_start(band), zones.bottom);
    top = floor(zones_y(plot, zones, top));
    return (Box){ plot.x, top, plot.w,
                  floor(zones_y(plot, zones, bottom)) - top };
}

void zones_draw(Ui *ui, Box plot, Zones zones, double radius) {
    cairo_save(ui->cr);
    paint_round_path(ui->cr, plot, radius);
    cairo_clip(ui->cr);
    for (int i = zones.first; i <= zones.last; i++) {
        Box zone = zone_of(plot, zones, i);
        paint_box(ui->cr, zone, ui->theme->zone[i]);
        if (i > zones.first) {
            Box line = { plot.x, zone.y + zone.h - 1, plot.w, 1 };
            paint_veil(ui->cr, line, ui->theme->zone_ink, 0.25);
        }
    }
    cairo_restore(ui->cr);
}

void zones_draw_names(Ui *ui, Box plot, Zones zones) {
    static const double least_fit = 0.55;
    double line = ui_text_px(ui, TYPE_SMALL);
    for (int i = zones.first; i <= zones.last; i++) {
        Box name = zone_of(plot, zones, i);
        box_left(&name, ui_px(ui, 18));
        Lettering as = {
            .size = TYPE_SMALL,
            .colour = ui->theme->zone_ink,
            .max_lines = 1,
            .middle = true,
            .leading = 1.1,
        };
        ui->fit = fmin(1, name.h * 0.8 / line);
        if (ui->fit >= least_fit)
            ui_text_if_fits(ui, name, &as, band_word((Band)i));
    }
    ui->fit = 1;
}
