/* SPDX-License-Identifier: MIT
 * layout.h -- the small vocabulary that every screen is laid out with, anew
 *             in each drawing: texts, controls, panels, lists that scroll.
 *
 * Layer:  window.
 * Owns:   a Ui owns its register of what was placed; borrows all else it has.
 * Errors: none; more than UI_PLACED_MAX things are drawn but not registered.
 *
 * All lengths given here are units: a 1080th of the height (less where the
 * window is narrow), so a screen is the same at every size. Boxes are pixels,
 * whole ones. Everything that holds words or can be pressed is registered:
 * pointer, keys and gamepad find controls there, and tests what is clipped,
 * overlaps or is too small to hit. */
#ifndef THAW_WINDOW_UI_LAYOUT_H
#define THAW_WINDOW_UI_LAYOUT_H

#include "core/base/text.h"
#include "window/ui/input.h"
#include "window/ui/lettering.h"
#include "window/draw/paint.h"
#include "window/ui/settings.h"
#include "window/ui/theme.h"
#include "window/type/typeset.h"

enum { UI_PLACED_MAX = 400, UI_SCROLLS_MAX = 8 };

typedef enum { PLACED_TEXT, PLACED_CONTROL } PlacedKind;

typedef struct Placed {
    PlacedKind kind;
    Box box;    /* what it takes up */
    Box within; /* what it was given */
    Control control;
    int key;        /* 1..9, or 0 */
    bool clipped;   /* text that did not fit */
    bool covered;   /* an overlay lies over it */
    bool scrolled;  /* part of a list that scrolls, wholly or partly away */
    bool passive;   /* a control that cannot be pressed now */
    bool has_words; /* a text: see ui_words */
    bool is_key;    /* … that is only the number of a control */
    int scroll;     /* of `scrolls`: the list it is part of, or -1 */
    size_t words;
} Placed;

typedef struct UiScroll {
    ScrollId id;
    double offset, most; /* pixels */
    Box box;
} UiScroll;

typedef struct Ui {
    cairo_t *cr;
    Typeset *typeset;
    const Theme *theme;
    const Settings *settings;
    const Input *input;
    Box screen;
    double unit;  /* pixels of one unit */
    double fit;   /* of letters: less than 1 where all must stand in a box */
    bool below;   /* an overlay will cover what is drawn now */
    bool author;  /* shows what players never see */
    bool on_dock; /* rings and buttons for dark ground */
    Placed placed[UI_PLACED_MAX + 1]; /* the last is for what is too many */
    int placed_count;
    Text words; /* all texts of this drawing, for who reads them aloud */
    UiScroll scrolls[UI_SCROLLS_MAX];
    int scroll_count, in_scroll; /* the one being drawn, or -1 */
    Control focus, hover, held;
    bool show_ring; /* keys or a gamepad were used last */
} Ui;

/* ---- for the window; "named" as control_write does, for scripts ---- */
void ui_begin(Ui *ui, cairo_t *cr, int width, int height);
void ui_cover(Ui *ui); /* an overlay begins: what was placed is out of reach */
/* Settles the focus; true when another control has it than was drawn so. */
bool ui_end(Ui *ui);
const Placed *ui_control_at(const Ui *ui, int x, int y);
const Placed *ui_control_find(const Ui *ui, Control control);
const Placed *ui_control_named(const Ui *ui, const char *word);
const Placed *ui_control_keyed(const Ui *ui, int key);
/* The control next to the focus in a direction; NULL when there is none. */
const Placed *ui_neighbour(const Ui *ui, Action direction);
/* Scrolls the list under a place, or the only one; false: nothing moved. */
bool ui_wheel(Ui *ui, int x, int y, double pixels);
/* Brings the control that has the focus into its list's sight. */
bool ui_reveal(Ui *ui);

/* The whole of a placed text, "" for a control; until the next drawing. */
const char *ui_words(const Ui *ui, const Placed *placed);
void ui_free(Ui *ui);
/* ---- for screens ---- */
double ui_px(const Ui *ui, double units);       /* whole pixels */
int ui_text_px(const Ui *ui, TypeSize size);    /* with the text size chosen */
double ui_line_px(const Ui *ui, TypeSize size); /* of a line, usual leading */
/* The text size in per cent, as it is: the projector's letters are larger. */
double ui_letters(const Ui *ui);
bool ui_is_projector(const Ui *ui); /* laid out for a room: settings.h */
/* The least height of a control: 44 units, more with large text. */
double ui_target(const Ui *ui);
double ui_text_height(Ui *ui, const Lettering *as, const char *text,
                      double width);
double ui_text_width(Ui *ui, const Lettering *as, const char *text);
/* Draws from the top of the box; gives back what it took up. */
Box ui_text(Ui *ui, Box in, const Lettering *as, const char *text);
/* Left out, and false, where not all of it fits. */
bool ui_text_if_fits(Ui *ui, Box in, const Lettering *as, const char *text);
/* Only its first clusters, the layout being that of the whole. */
Box ui_text_part(Ui *ui, Box in, const Lettering *as, const char *text,
                 int clusters);
int ui_text_clusters(Ui *ui, const Lettering *as, const char *text,
                     double width);
/* How many bytes of the text stand in its max_lines. */
int ui_text_bytes(Ui *ui, const Lettering *as, const char *text, double width);
/* Takes the text's height off the top of `box` and draws it there. */
Box ui_line(Ui *ui, Box *box, const Lettering *as, const char *text);

/* How a control stands now; draw it so, then ui_ring. */
typedef struct Touch {
    bool focus, hover, held;
} Touch;
Touch ui_control(Ui *ui, Control control, Box box, int key);
/* Where the focus begins; else it is the first control that is drawn. */
void ui_prefer(Ui *ui, Control control);
void ui_passive(Ui *ui, Control control, Box box); /* registered, inert */
void ui_ring(Ui *ui, Box box, double radius_units, Touch touch);

typedef enum { BUTTON_PLAIN, BUTTON_FILLED, BUTTON_QUIET } ButtonKind;
/* With an icon, a key's number, both or neither. */
void ui_button(Ui *ui, Control control, Box box, ButtonKind kind,
               const char *icon, const char *label, int key);
double ui_button_width(Ui *ui, const char *icon, const char *label, int key);
/* In that width; a label that is wider breaks into lines. */
double ui_button_height(Ui *ui, const char *icon, const char *label, int key,
                        double width);
void ui_key(Ui *ui, Box box, int key, bool hot); /* the number in its square */

void ui_panel(Ui *ui, Box box, Colour ground, double radius_units,
              double shadow_units);

/* Between these, y runs on below the box; content_height from the last time
 * may be passed first as 0. Draws the bar. */
Box ui_scroll_begin(Ui *ui, ScrollId id, Box box, double content);
void ui_scroll_end(Ui *ui);

#endif
