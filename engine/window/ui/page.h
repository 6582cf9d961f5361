/* SPDX-License-Identifier: MIT
 * page.h -- what the screens have in common: grounds, headings, sheets that
 *           lie over another screen, portraits, words for channels and ends.
 *
 * Layer:  window.
 * Owns:   nothing, but for Portraits: its pictures.
 * Errors: none. */
#ifndef THAW_WINDOW_UI_PAGE_H
#define THAW_WINDOW_UI_PAGE_H

#include "core/play/view.h"
#include "window/face/pose.h"
#include "window/ui/layout.h"

/* True where the screen is higher than it is wide, or nearly so: things stand
 * below each other. */
bool page_tall(const Ui *ui);
/* The same, and where letters are too large for things side by side. */
bool page_narrow(const Ui *ui);

/* Fills the window and gives back its content, in margins and no wider than
 * reads well. */
Box page_ground(Ui *ui);
/* A back button and a heading off the top of `box`. */
void page_head(Ui *ui, Box *box, const char *heading);

/* A sheet over another screen: its inside. At most that many units wide; as
 * high as its content needs (units of pixels), never more than the window. */
Box page_sheet(Ui *ui, double width_units, double content_height);

Lettering page_body(const Ui *ui);
Lettering page_soft(const Ui *ui);
Lettering page_strong(const Ui *ui);
Lettering page_small(const Ui *ui);
Lettering page_heading(const Ui *ui);
/* What a customer says, and her name above it. */
Lettering page_bubble(const Ui *ui);
Lettering page_bubble_name(const Ui *ui);

/* A button as a row of a table; `label` is said already. */
typedef struct PageButton {
    Control control;
    const char *icon, *label;
    ButtonKind kind;
} PageButton;
/* Below each other, as wide as the box; labels break where they must. */
void page_buttons(Ui *ui, Box *box, const PageButton *buttons, int count);
double page_buttons_height(Ui *ui, const PageButton *buttons, int count,
                           double width);
/* One, as wide as it needs. */
void page_button(Ui *ui, Box box, const PageButton *button);
/* In a row from the left, as wide as they need; breaks into more rows. Each
 * takes a number from `key` on, or none when key is 0; quiet ones have none,
 * and beside numbered ones stay together.
 * The height it takes; with draw false nothing is drawn. */
double page_button_row(Ui *ui, Box box, const PageButton *buttons, int count,
                       int key, bool draw);

/* "Dana" of "Dana Whitlock"; a title stays with the name behind it. */
/* The customers whose faces stand for an encounter, as many as `most`: those
 * who are in the room, else any. Returns how many. */
int page_faces(const View *view, int *who, int most);
int page_first_face(const View *view);
void page_first_name(const char *name, char *out, size_t size);

const char *page_channel_word(Channel channel); /* "At the counter" */
const char *page_channel_icon(Channel channel);
const char *page_outcome_word(Outcome outcome); /* "Kept" */
const char *page_outcome_icon(Outcome outcome);
Colour page_outcome_colour(const Theme *theme, Outcome outcome);

/* The curve of a conversation in small: moods in tenths. */
void page_spark(Ui *ui, Box box, const short *moods, int count, Colour colour);

/* Texts below each other, measured first (draw false), then drawn. */
typedef struct Flow {
    Ui *ui;
    Box in; /* what is left */
    bool draw;
} Flow;
/* NULL or "" takes no room; `below` is in units. */
void flow_text(Flow *flow, const Lettering *as, const char *text, double below);
void flow_gap(Flow *flow, double units);
/* An icon or mark to the left of a text. */
void flow_item(Flow *flow, const char *icon, Colour colour, const Lettering *as,
               const char *text, double below);

/* True when something in the box must be drawn again. */
bool page_seen(const Ui *ui, Box box);

/* A person on a soft ground, kept as a picture. */
enum { PORTRAITS = 16 };
typedef struct Portrait {
    Look look;
    Pose pose;
    int w, h;
    unsigned used;
    cairo_surface_t *picture;
} Portrait;
typedef struct Portraits {
    Portrait kept[PORTRAITS];
    unsigned clock;
} Portraits;
void page_portrait(Portraits *portraits, Ui *ui, Box box, const Look *look,
                   const Pose *pose);
void portraits_end(Portraits *portraits);

#endif
