/* SPDX-License-Identifier: MIT
 * workshop_screens.h -- the two screens of a workshop: the room's, which shows
 *                       nothing hidden, and the presenter's.
 *
 * Layer:  window.
 * Owns:   each screen owns its pictures; the Workshop is shared.
 * Errors: none. */
#ifndef THAW_WINDOW_WORKSHOP_WORKSHOP_SCREENS_H
#define THAW_WINDOW_WORKSHOP_WORKSHOP_SCREENS_H

#include "window/encounter/encounter.h"
#include "window/screen.h"
#include "window/screens/card_place.h"
#include "workshop/workshop.h"

extern const Screen screen_room, screen_presenter;

/* By ScreenId; for window_open. */
const Screen *const *workshop_screens(void);

/* ---- keys.c: the same keys in both windows ---- */

bool workshop_key(Window *window, const InputEvent *event);
/* Every key that has an effect now, at most `max`. */
typedef struct KeyHint {
    const char *key, *does; /* translated */
} KeyHint;
enum { KEY_HINTS_MAX = 24 };
int workshop_hints(const Workshop *workshop, KeyHint *out, int max);
/* The five keys that a new presenter needs. */
int workshop_five(KeyHint *out);
/* The step's name for the presenter. */
const char *workshop_step_word(Step step);

/* ---- the room's picture, part by part ---- */

/* choices.c: what can be chosen; with `votes`, also the result of the vote. */
typedef struct Choices {
    const char *texts[POLL_CHOICES_MAX];
    int count;
    const CourseQuestion *votes; /* NULL: not shown */
    int given;                   /* the reply taken; NONE: not yet */
} Choices;
Choices choices_of(const CourseQuestion *question);
double choices_height(Ui *ui, const Choices *choices, TypeSize size,
                      double width);
void choices_draw(Ui *ui, const Choices *choices, TypeSize size, Box box);

/* joining.c */
typedef struct Joining { /* who will come, and where, when there is no code */
    CardPlaces places;
    Portraits portraits;
} Joining;

void joining_draw(const Workshop *workshop, Joining *joining, Ui *ui, Box box);
/* Whoever it is about, at ease in their place. */
void joining_people(const View *view, Joining *joining, Ui *ui, Box box);
void joining_end(Joining *joining);
/* "http://192.168.1.20:8080/KLMN"; false: there are no phones. */
bool joining_address(const Workshop *workshop, char *out, size_t size);

/* sides.c: both answers of a split vote */
void sides_draw(const Workshop *workshop, Portraits *portraits, Ui *ui,
                Box box);

/* slides.c: the debrief in slides */
typedef struct Slides {
    unsigned made_for;
    short other[2][64]; /* moods of the run before this one */
    int other_count[2];
    int other_from; /* the turn where they part */
} Slides;
/* The heading of a slide, 0.. */
const char *slides_name(int slide);
void slides_draw(Workshop *workshop, Slides *slides, Portraits *portraits,
                 Ui *ui, Box box);

void room_footer_draw(Workshop *workshop, Ui *ui, Box box);
/* 0 where it has nothing to say. */
double room_footer_height(Workshop *workshop, const Ui *ui);
/* The last line in a bubble; returns its height; `draw` false: only measures.
 */
double room_said(Ui *ui, const View *view, TypeSize size, Box box, bool draw);
void room_timer(int ms, char *out, size_t size);

#endif
