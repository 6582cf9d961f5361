/* SPDX-License-Identifier: MIT
 * encounter.h -- the parts of the encounter's screen: what customers say, page
 * by page; the dock with the replies; the chat.
 *
 * Layer:  window.
 * Owns:   an Encounter is owned by screens/encounter.c.
 * Errors: none. */
#ifndef THAW_WINDOW_ENCOUNTER_ENCOUNTER_H
#define THAW_WINDOW_ENCOUNTER_ENCOUNTER_H

#include "window/encounter/author_panel.h"
#include "window/screen.h"
#include "window/ui/page.h"
#include "window/scene/stage.h"

enum { PAGE_ITEMS = 10 };

/* A line, or a part of one, on the current page. */
typedef struct PageItem {
    int line;  /* in View.lines */
    int byte;  /* of its text at which this page begins */
    int lines; /* maximum number of rows */
    int first; /* clusters on the page before this item */
    int clusters;
} PageItem;

/* For what the height of the dock was measured. */
typedef struct EncounterSize {
    double w, h;
    int text_size, projector, family, letter_space, word_space;
    const Story *story;
} EncounterSize;

typedef struct Encounter {
    Stage stage;
    const Story *story;  /* of the meeting: to measure all its replies */
    AuthorNotes *author; /* NULL for players */
    Portraits portraits;
    /* the page */
    int line, byte;           /* where it begins */
    int next_line, next_byte; /* and the one after it */
    PageItem items[PAGE_ITEMS];
    int item_count, clusters;
    bool filled;  /* `items` is set: it was drawn once */
    bool last;    /* it is the last page */
    bool compact; /* it is above the replies, not in their place */
    bool recap;   /* all pages were read: the last line is shown again */
    bool read;    /* all was read before the level was reloaded, or the window
                     got another size: the replies stay */
    /* what has been shown of it */
    double shown; /* clusters */
    int delay_ms; /* before its first letter */
    bool begun, whole, heard;
    int quiet_ms;   /* left of a silence before the answer */
    int offered_ms; /* since the replies are shown */
    int timer_ms;   /* since the silence began, with timers on */
    /* places of the last drawing */
    Box typed, dock, bar; /* typed: where letters are still to come */
    Box bubble;           /* no height: there is none */
    EncounterSize measured;
    bool dock_below;         /* ENCOUNTER_WIDE, during the whole talk */
    double dock_height;      /* for the level's largest set of replies */
    double picture_height;   /* in ENCOUNTER_TALL */
    int fit_turn, fit_lines; /* the moment for which these hold: */
    bool fit_hint, hint_fits;
    double recap_fit, reply_fit;
    /* chat */
    int chat_lines; /* how many of View.lines have appeared */
    int chat_ms;    /* until the next one appears */
} Encounter;

typedef enum { ENCOUNTER_WIDE, ENCOUNTER_SIDE, ENCOUNTER_TALL } EncounterMode;

typedef struct EncounterLayout {
    EncounterMode mode;
    Box stage;  /* the picture */
    Box words;  /* the bubble above the replies, aligned to the bottom */
    Box hint;   /* below it, in a column beside two faces; or no height */
    Box listen; /* the bubble without replies, aligned to the top */
    Box dock;   /* replies and tools on their ground */
    Box replies, tools;
    Box foot; /* below `listen`: the player's line, and how to continue; in a
                 column the line may reach up to the bubble */
    int columns;
    bool above;       /* the bubble is always above the replies */
    bool tools_shown; /* else only a button for the menu, in the picture */
    double recap_fit, reply_fit; /* Ui.fit of the bubble, and of replies */
    double corner; /* pixels at the stage's right without captions */
} EncounterLayout;

/* page.c */
void encounter_first_page(Encounter *self);
void encounter_next_page(Encounter *self);
/* After all pages were read: the last line above the replies. */
void encounter_recap(Encounter *self);
/* The height of the last line in a bubble of that width; `wide`: as in
 * ENCOUNTER_WIDE. */
double encounter_recap_height(Ui *ui, const View *view, double width,
                              bool wide);
/* Whether the replies are shown. */
bool encounter_offers(const Encounter *self, const View *view);
/* Finds what fits on the page; to be called before the page is drawn. */
void encounter_fill_page(Encounter *self, Ui *ui, const View *view,
                         const EncounterLayout *layout);
void encounter_draw_bubble(Encounter *self, Ui *ui, const View *view,
                           const EncounterLayout *layout);
const ViewLine *encounter_last_own(const View *view);
void encounter_own_words(const ViewLine *own, char *text, size_t size);

/* run.c */
void encounter_open(Window *window, Encounter *self, const View *view);
void encounter_close(Window *window, Encounter *self);
void encounter_people(Window *window, Encounter *self, const View *view,
                      bool reply);
void encounter_arrive(Encounter *self, const View *view);
/* View.told: nobody said anything since, and the page stays as it is. */
void encounter_stay(Window *window, Encounter *self, const View *view);
/* The player said nothing: a silence of so many seconds before the answer. */
void encounter_be_silent(Window *window, Encounter *self, int seconds);
void encounter_break_silence(Window *window, Encounter *self);
/* Moves all on; returns the milliseconds until it must be called again. */
int encounter_play_on(Window *window, Encounter *self, const View *view,
                      int elapsed_ms);
void encounter_be_heard(Window *window, Encounter *self, const View *view);
void encounter_make_whole(Window *window, Encounter *self);
/* The level was reloaded: shows the same moment at once, without sound. */
void encounter_renew(Window *window, Encounter *self, const View *view);
/* The stage as the closing lines leave it: nothing is on its way any more. */
void encounter_last_picture(Window *window, Stage *stage, const View *view);
/* On the phone: the speaker's name and the length of the call. */
void encounter_draw_call(const Encounter *self, Ui *ui, const View *view);
/* Places the people as they will be drawn, and draws nothing. */
void encounter_place(Encounter *self, const Ui *ui,
                     const EncounterLayout *layout);
/* All but the dock. */
void encounter_draw_scene(Encounter *self, Ui *ui, const View *view,
                          const EncounterLayout *layout);
/* layout.c */
EncounterLayout encounter_layout(Encounter *self, Ui *ui, const View *view);
/* dock.c, like tools.h */
void encounter_draw_dock(Encounter *self, Ui *ui, const View *view,
                         const EncounterLayout *layout);
/* chat.c */
bool encounter_is_chat(const View *view);
int encounter_chat_update(Encounter *self, Window *window, const View *view,
                          int elapsed_ms);
void encounter_draw_chat(Encounter *self, Ui *ui, const View *view,
                         const EncounterLayout *layout);

#endif
