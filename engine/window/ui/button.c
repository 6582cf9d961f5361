/* SPDX-License-Identifier: MIT
 * Buttons: how large they are, and how they look in every state. */
#include "window/ui/layout.h"

#include "window/draw/canvas.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static double key_size(const Ui *ui) {
    return fmax(ui_px(ui, 36), floor(ui_text_px(ui, TYPE_SMALL) * 1.4));
}

static Lettering label_as(const Ui *ui, Colour colour, ButtonKind kind) {
    (void)ui;
    return (Lettering){
        .size = TYPE_BODY,
        .letters = kind == BUTTON_FILLED ? LETTER_STRONG : LETTER_REGULAR,
        .colour = colour,
        .middle = true,
        .balance = true,
    };
}

double ui_button_width(Ui *ui, Icon icon, const char *label, int key) {
    Lettering as = label_as(ui, 0, BUTTON_FILLED);
    double width = 2 * ui_px(ui, 22), gap = ui_px(ui, 14);
    if (key) width += key_size(ui) + gap;
    if (icon) width += floor(ui_text_px(ui, TYPE_BODY) * 1.1);
    if (icon && *label) width += gap;
    if (*label) width += ui_text_width(ui, &as, label) + 2;
    return width;
}

double ui_button_height(Ui *ui, ButtonKind kind, Icon icon, const char *label,
                        int key, double width) {
    Lettering as = label_as(ui, 0, kind);
    double around = ui_button_width(ui, icon, "", key);
    if (icon && *label) around += ui_px(ui, 14);
    double words = *label ? ui_text_height(ui, &as, label, width - around) : 0;
    return fmax(fmax(ui_target(ui), ui_px(ui, 68)), words + ui_px(ui, 20));
}

typedef struct ButtonColours {
    Colour ground, ink;
    bool edge;
} ButtonColours;

static ButtonColours colours_of(const Ui *ui, ButtonKind kind, Touch touch) {
    const Theme *theme = ui->theme;
    bool hot = touch.hover || touch.focus;
    if (kind == BUTTON_FILLED) {
        Colour lift = ui->theme->lines ? 0xffffff : theme->on_accent;
        return (ButtonColours){ hot ? colour_mix(theme->accent, lift, 0.10)
                                    : theme->accent,
                                theme->on_accent, false };
    }
    if (ui->on_dock)
        return (ButtonColours){ hot ? theme->card_hot
                                    : (kind == BUTTON_QUIET ? theme->dock
                                                            : theme->card),
                                theme->dock_ink, kind == BUTTON_PLAIN };
    return (ButtonColours){ hot ? theme->panel_hot
                                : (kind == BUTTON_QUIET ? theme->page
                                                        : theme->panel),
                            theme->ink, kind == BUTTON_PLAIN };
}

static void draw_ground(Ui *ui, Box box, ButtonKind kind, ButtonColours colours,
                        Touch touch) {
    double radius = ui_px(ui, 12);
    bool bare = kind == BUTTON_QUIET && !touch.hover && !touch.focus;
    if (!bare) paint_round(ui->cr, box, radius, colours.ground);
    if (colours.edge || (ui->theme->lines && !bare))
        paint_edge(ui->cr, box, radius, fmax(ui_px(ui, 2), 1),
                   ui->on_dock ? ui->theme->card_line : ui->theme->line);
}

void ui_button(Ui *ui, Control control, Box box, ButtonKind kind, Icon icon,
               const char *label, int key) {
    Touch touch = ui_control(ui, control, box, key);
    ButtonColours colours = colours_of(ui, kind, touch);
    draw_ground(ui, box, kind, colours, touch);
    double gap = ui_px(ui, 14);
    bool alone = icon && !*label && !key;
    Box in = box_inset(box, alone ? 0 : ui_px(ui, 22), 0);
    if (touch.held) in.y += ui_px(ui, 2);
    if (key) {
        double size = key_size(ui);
        ui_key(ui, box_middle(box_left(&in, size), size, size), key, false);
        box_left(&in, gap);
    }
    if (icon) {
        double size = floor(ui_text_px(ui, TYPE_BODY) * 1.1);
        Box at = alone ? in : box_left(&in, size);
        paint_icon(ui->cr, icon, box_middle(at, size, size), colours.ink);
        if (*label) box_left(&in, gap);
    }
    Lettering as = label_as(ui, colours.ink, kind);
    as.align = !icon && !key ? ALIGN_MIDDLE : ALIGN_START;
    if (*label) ui_text(ui, in, &as, label);
    ui_ring(ui, box, 12, touch);
}
