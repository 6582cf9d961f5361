/* SPDX-License-Identifier: MIT
 * page.h -- what the screens have in common: grounds, headings, sheets over
 *           another screen, rows of buttons, portraits, words for channels and
 *           outcomes.
 *
 * Layer:  window.
 * Owns:   Portraits own their pictures (portraits_end); nothing else.
 * Errors: none. */
#ifndef THAW_WINDOW_UI_PAGE_H
#define THAW_WINDOW_UI_PAGE_H

#include "core/play/view.h"
#include "window/face/pose.h"
#include "window/ui/layout.h"

/* Whether the window is higher than wide, or nearly so: things are then placed
 * below each other. */
bool page_tall(const Ui *ui);
/* Whether the window is tall, or the letters are too large to place things side
 * by side. */
bool page_narrow(const Ui *ui);

/* Fills the window; returns the box for the content, with margins and no wider
 * than is easy to read. */
Box page_ground(Ui *ui);
/* Cuts a row off the top of `box` and draws a back button and a heading in it.
 */
void page_head(Ui *ui, Box *box, const char *heading);
double page_head_height(Ui *ui, const char *heading, double width);

/* Draws a sheet over another screen; returns its inside. At most `width_units`
 * wide, and as high as its content (in pixels), but not higher than the
 * window. */
Box page_sheet(Ui *ui, double width_units, double content_height);
/* The same to the left, in a tall window below: what is seen in the middle of
 * the rest of the screen stays in sight. */
Box page_sheet_aside(Ui *ui, double width_units, double content_height);
/* How wide what is in it is, and how high it may be without scrolling. */
double page_sheet_width(const Ui *ui, double width_units);
double page_sheet_most(const Ui *ui);

Lettering page_body(const Ui *ui);
Lettering page_soft(const Ui *ui);
Lettering page_strong(const Ui *ui);
Lettering page_small(const Ui *ui);
Lettering page_heading(const Ui *ui);
/* For what a customer says, and for the name above it. */
Lettering page_bubble(const Ui *ui);
Lettering page_bubble_name(const Ui *ui);

/* A button as a row of a table; `label` is translated already. */
typedef struct PageButton {
    Control control;
    Icon icon;
    const char *label;
    ButtonKind kind;
} PageButton;
/* Below each other, as wide as the box; long labels break. */
void page_buttons(Ui *ui, Box *box, const PageButton *buttons, int count);
double page_buttons_height(Ui *ui, const PageButton *buttons, int count,
                           double width);
/* One button, as wide as it needs. */
void page_button(Ui *ui, Box box, const PageButton *button);
/* In rows from the left, each as wide as it needs. They are numbered from `key`
 * on, or not at all when `key` is 0; quiet buttons have no number and stay
 * together. Returns the height of the rows; `draw` false: only measures. */
double page_button_row(Ui *ui, Box box, const PageButton *buttons, int count,
                       int key, bool draw);

/* The same in one row, without numbers: where it is too long, its letters
 * become smaller, as far as they can be read. */
double page_button_line(Ui *ui, Box box, const PageButton *buttons, int count,
                        bool draw);

/* The customers whose faces to show for an encounter, at most `capacity`: those
 * who are in the room, else any. Returns how many. */
int page_faces(const View *view, int *who, int capacity);
int page_first_face(const View *view);
/* "Dana" of "Dana Whitlock"; a title keeps the name after it. */
void page_first_name(const char *name, char *out, size_t size);

const char *page_channel_word(Channel channel); /* "At the counter" */
Icon page_channel_icon(Channel channel);
const char *page_outcome_word(Outcome outcome); /* "Kept" */
Icon page_outcome_icon(Outcome outcome);
Colour page_outcome_colour(const Theme *theme, Outcome outcome);

/* A small curve of a conversation; moods in tenths. */
void page_spark(Ui *ui, Box box, const short *moods, int count, Colour colour);

/* Texts below each other; with `draw` false they are only measured. */
typedef struct Flow {
    Ui *ui;
    Box in; /* the space that is left */
    bool draw;
} Flow;
/* NULL or "" takes no space; `below` is in units. */
void flow_text(Flow *flow, const Lettering *as, const char *text, double below);
void flow_gap(Flow *flow, double units);
/* Rows of buttons, without numbers. */
void flow_buttons(Flow *flow, const PageButton *buttons, int count);
/* An icon or mark to the left of a text. */
void flow_item(Flow *flow, Icon icon, Colour colour, const Lettering *as,
               const char *text, double below);

/* Whether any of the box lies in the part that is drawn now. */
bool page_seen(const Ui *ui, Box box);

/* A cache of pictures of people. `own`: a picture of the level's that is shown
 * instead; NULL, or one without a path: none. */
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
void page_portrait(Portraits *portraits, Ui *ui, Box box, const OwnFile *own,
                   const Look *look, const Pose *pose);
void portraits_end(Portraits *portraits);

#endif
