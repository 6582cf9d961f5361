/* SPDX-License-Identifier: MIT
 * layout.h -- the functions by which screens are laid out and drawn: texts,
 *             controls, panels, lists that scroll.
 *
 * Layer:  window.
 * Owns:   a Ui owns its register of placed things; it borrows all else.
 * Errors: none; things beyond UI_PLACED_MAX are drawn but not registered.
 *
 * Lengths are in units: a 1080th of the window's height (less in a narrow
 * window), so a screen looks the same at every size. Boxes are in whole pixels.
 * The layout is made again for each drawing. Texts and controls are registered:
 * pointer, keys and gamepad find controls there, tests find what is clipped,
 * overlaps, or is too small. */
#ifndef THAW_WINDOW_UI_LAYOUT_H
#define THAW_WINDOW_UI_LAYOUT_H

#include "core/base/text.h"
#include "window/ui/input.h"
#include "window/ui/lettering.h"
#include "window/draw/icon.h"
#include "window/draw/own_pictures.h"
#include "window/ui/settings.h"
#include "window/ui/theme.h"
#include "window/type/typeset.h"

enum { UI_PLACED_MAX = 400, UI_SCROLLS_MAX = 8 };
typedef enum { PLACED_TEXT, PLACED_CONTROL } PlacedKind;

typedef struct Placed {
    PlacedKind kind;
    Box box;    /* of the thing itself */
    Box within; /* the box that it was laid out in */
    Control control;
    int key;           /* 1..9, or 0 */
    bool clipped;      /* text that did not fit */
    bool covered;      /* an overlay lies over it */
    bool scrolled;     /* partly or wholly scrolled out of its list */
    bool passive;      /* a control that cannot be pressed now */
    bool has_words;    /* a text: see ui_words */
    bool is_key;       /* … that is only the number of a control */
    int scroll, lines; /* of `scrolls`: the list it is in, or -1; of a text */
    size_t words;
} Placed;

typedef struct UiScroll {
    ScrollId id;
    double offset, offset_max; /* pixels */
    Box box;
    bool within_reach; /* drawn this time, and no overlay lies over it */
} UiScroll;

typedef struct Ui {
    cairo_t *cr;
    Typeset *typeset;
    const Theme *theme;
    const Settings *settings;
    const Input *input;
    OwnPictures *own; /* pictures that levels bring along */
    Box screen;
    double unit;  /* pixels of one unit */
    double fit;   /* factor for letters; below 1: to fit all into a box */
    bool below;   /* what is drawn now will be covered by an overlay */
    bool author;  /* show what players never see */
    bool on_dock; /* rings and buttons are on dark ground */
    Placed placed[UI_PLACED_MAX + 1]; /* the last one: those beyond the limit */
    int placed_count;
    Text words; /* all texts of this drawing, for the reader */
    UiScroll scrolls[UI_SCROLLS_MAX];
    int scroll_count, in_scroll; /* the one being drawn, or -1 */
    Control focus, hover, held;
    bool show_ring; /* keys or a gamepad were used last */
    int to_edge;    /* -1 or 1: ui_end focuses the first or last of a list */
} Ui;

/* ---- for the window ---- */
void ui_begin(Ui *ui, cairo_t *cr, int width, int height);
void ui_cover(Ui *ui); /* an overlay begins and covers all placed so far */
/* Decides the focus; true when its control was drawn without it. */
bool ui_end(Ui *ui);
const Placed *ui_control_at(const Ui *ui, int x, int y);
const Placed *ui_control_find(const Ui *ui, Control control);
const Placed *ui_control_named(const Ui *ui, const char *word);
const Placed *ui_control_keyed(const Ui *ui, int key);
/* The nearest control from the focus in a direction, or NULL. */
const Placed *ui_neighbour(const Ui *ui, Action direction);
/* Scrolls the list at x, y, or the only one, if nothing covers it; or false. */
bool ui_wheel(Ui *ui, int x, int y, double pixels);
void ui_scroll_past(Ui *ui, ScrollId id, double pixels); /* before it begins */
void ui_to_edge(Ui *ui, int edge); /* to a list's beginning (-1) or end (1) */
bool ui_reveal(Ui *ui); /* scrolls its list until the focus is seen */
/* The text, "" for a control; borrowed until the next drawing. */
const char *ui_words(const Ui *ui, const Placed *placed);
void ui_free(Ui *ui);
/* ---- for screens ---- */
double ui_px(const Ui *ui, double units);       /* whole pixels */
int ui_text_px(const Ui *ui, TypeSize size);    /* with the chosen size */
double ui_line_px(const Ui *ui, TypeSize size); /* height of a line */
/* The text size in per cent, including the projector's enlargement. */
double ui_letters(const Ui *ui);
bool ui_is_projector(const Ui *ui); /* the projector look: settings.h */
/* The minimum height of a control: 44 units, more with large text. */
double ui_target(const Ui *ui);
double ui_text_height(Ui *ui, const Lettering *as, const char *text,
                      double width);
double ui_text_width(Ui *ui, const Lettering *as, const char *text);
double ui_text_widest(Ui *ui, const Lettering *as, const char *text,
                      double width); /* its longest row in that width */
/* From the top of the box; returns the box that the text takes. */
Box ui_text(Ui *ui, Box in, const Lettering *as, const char *text);
/* Draws nothing and returns false when not all of it fits. */
bool ui_text_if_fits(Ui *ui, Box in, const Lettering *as, const char *text);
/* Draws only the first clusters, at their places in the whole text. */
Box ui_text_part(Ui *ui, Box in, const Lettering *as, const char *text,
                 int clusters);
int ui_text_clusters(Ui *ui, const Lettering *as, const char *text,
                     double width);
/* How many bytes of the text fit into its max_lines. */
int ui_text_bytes(Ui *ui, const Lettering *as, const char *text, double width);
/* Draws it at the top of `box`, and cuts that off. */
Box ui_line(Ui *ui, Box *box, const Lettering *as, const char *text);
/* Registers a control and returns its state; ui_ring then draws its ring. */
typedef struct Touch {
    bool focus, hover, held;
} Touch;
Touch ui_control(Ui *ui, Control control, Box box, int key);
/* The first focus of the screen; by default the first control drawn. */
void ui_prefer(Ui *ui, Control control);
void ui_passive(Ui *ui, Control control, Box box); /* cannot be pressed */
void ui_ring(Ui *ui, Box box, double radius_units, Touch touch);

typedef enum { BUTTON_PLAIN, BUTTON_FILLED, BUTTON_QUIET } ButtonKind;
/* With an icon, a key's number, both or neither. */
void ui_button(Ui *ui, Control control, Box box, ButtonKind kind, Icon icon,
               const char *label, int key);
double ui_button_width(Ui *ui, Icon icon, const char *label, int key);
/* The height in that width; a wider label breaks into lines. */
double ui_button_height(Ui *ui, ButtonKind kind, Icon icon, const char *label,
                        int key, double width);
void ui_key(Ui *ui, Box box, int key, bool hot); /* the number in its square */
void ui_panel(Ui *ui, Box box, Colour ground, double radius_units,
              double shadow_units);

/* The box for the content, which is `content` pixels high; nothing is drawn
 * outside of `box` until ui_scroll_end, which draws the bar. */
Box ui_scroll_begin(Ui *ui, ScrollId id, Box box, double content);
void ui_scroll_end(Ui *ui);
/* Whether a row of a list is visible, next to a visible one, or has the focus.
 * Others need not be placed: they may exceed UI_PLACED_MAX. */
bool ui_near(const Ui *ui, Control control, Box row);
#endif
