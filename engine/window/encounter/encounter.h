/* SPDX-License-Identifier: MIT
 * encounter.h -- the parts of the encounter's screen: what the customer says,
 *                a page at a time; the dock with your replies; the chat.
 *
 * Layer:  window.
 * Owns:   nothing beyond the Encounter, which screens/encounter.c owns.
 * Errors: none. */
#ifndef THAW_WINDOW_ENCOUNTER_ENCOUNTER_H
#define THAW_WINDOW_ENCOUNTER_ENCOUNTER_H

#include "window/encounter/author_panel.h"
#include "window/screen.h"
#include "window/ui/page.h"
#include "window/scene/stage.h"

enum { PAGE_ITEMS = 10 };

/* One line, or a part of it, on the page that is shown. */
typedef struct PageItem {
    int line;  /* in View.lines */
    int byte;  /* where in its text the page begins */
    int lines; /* of text, at most */
    int first; /* clusters of the page before it */
    int clusters;
} PageItem;

/* What the height of the dock was measured for. */
typedef struct EncounterSize {
    double w, h;
    int text_size, projector, family, letter_space, word_space;
    const Story *story;
} EncounterSize;

typedef struct Encounter {
    Stage stage;
    const Story *story;  /* of the meeting: how much room its replies need */
    AuthorNotes *author; /* NULL for who plays */
    Portraits portraits;
    /* the page */
    int line, byte;           /* where it begins */
    int next_line, next_byte; /* and the one after it */
    PageItem items[PAGE_ITEMS];
    int item_count, clusters;
    bool filled;  /* what stands on it is known: it was drawn once */
    bool last;    /* nothing comes after it */
    bool compact; /* it stands above the replies, not in their place */
    bool recap;   /* all was read; what was said last stands once more */
    bool read;    /* all was read before the level was loaded anew */
    /* what has been shown of it */
    double shown; /* clusters */
    int delay_ms; /* before its first letter */
    bool begun, whole, heard;
    int quiet_ms;   /* you said nothing, and she has not answered yet */
    int offered_ms; /* since the replies stand there */
    int timer_ms;   /* since the silence began, with timers on */
    /* places of the last drawing */
    Box bubble, typed, dock, bar; /* typed: where letters are still to come */
    EncounterSize measured;
    double dock_height;      /* what the level's replies need, at any moment */
    int fit_turn, fit_lines; /* the moment that these are for */
    double recap_fit, reply_fit;
    /* chat */
    int chat_lines; /* of View.lines that have come in */
    int chat_ms;    /* until the next one has */
} Encounter;

typedef enum { ENCOUNTER_WIDE, ENCOUNTER_SIDE, ENCOUNTER_TALL } EncounterMode;

typedef struct EncounterLayout {
    EncounterMode mode;
    Box stage;  /* the picture */
    Box words;  /* the bubble above the replies; it stands at the bottom */
    Box listen; /* the bubble while there are none; it hangs from the top */
    Box dock;   /* replies and tools on their ground */
    Box replies, tools;
    Box foot; /* below `listen`: what you said, and how to go on */
    int columns;
    bool above;       /* the bubble never takes the replies' place */
    bool tools_shown; /* else the way to the menu alone, in the picture */
    double recap_fit, reply_fit; /* Ui.fit of what was said, and of replies */
    double corner; /* pixels at the stage's right that captions leave free */
} EncounterLayout;

/* page.c */
void encounter_first_page(Encounter *self);
void encounter_next_page(Encounter *self);
/* All pages were read: what was said last, above the replies. */
void encounter_recap(Encounter *self);
/* The height that the last thing said needs in a bubble of that width. */
double encounter_recap_height(Ui *ui, const View *view, double width);
/* The replies stand there. */
bool encounter_offers(const Encounter *self, const View *view);
/* Finds what fits on the page; call it before anything asks about it. */
void encounter_fill_page(Encounter *self, Ui *ui, const View *view,
                         const EncounterLayout *layout);
void encounter_draw_bubble(Encounter *self, Ui *ui, const View *view,
                           const EncounterLayout *layout);
const ViewLine *encounter_last_own(const View *view);

/* captions.c */
void encounter_draw_captions(const Encounter *self, Ui *ui, const View *view,
                             const EncounterLayout *layout);

/* run.c */
void encounter_open(Window *window, Encounter *self, const View *view);
void encounter_close(Window *window, Encounter *self);
void encounter_arrive(Encounter *self, const View *view);
/* Nothing was said; a silence of so many seconds is seen before the answer. */
void encounter_be_silent(Window *window, Encounter *self, int seconds);
void encounter_break_silence(Window *window, Encounter *self);
/* People breathe and look, the page is revealed. Milliseconds until more. */
int encounter_play_on(Window *window, Encounter *self, const View *view,
                      int elapsed_ms);
void encounter_be_heard(Window *window, Encounter *self, const View *view);
void encounter_make_whole(Window *window, Encounter *self);
/* The level was loaded anew: the same moment stands there at once, unheard. */
void encounter_renew(Window *window, Encounter *self, const View *view);
/* On the phone: who is there, and for how long. */
void encounter_draw_call(const Encounter *self, Ui *ui, const View *view);
/* All but what lies in the dock. */
void encounter_draw_scene(Encounter *self, Ui *ui, const View *view,
                          const EncounterLayout *layout);

/* layout.c */
EncounterLayout encounter_layout(Encounter *self, Ui *ui, const View *view);

/* dock.c, as tools.h */
void encounter_draw_dock(Encounter *self, Ui *ui, const View *view,
                         const EncounterLayout *layout);

/* chat.c */
bool encounter_is_chat(const View *view);
int encounter_chat_update(Encounter *self, Window *window, const View *view,
                          int elapsed_ms);
void encounter_draw_chat(Encounter *self, Ui *ui, const View *view,
                         const EncounterLayout *layout);

#endif
