/* SPDX-License-Identifier: MIT
 * The list of levels as cards. The card of a level with errors shows the first
 * one. */
#include "window/screens/screens.h"

#include "app/practice/week_run.h"
#include "core/base/format.h"
#include "core/play/rooms.h"
#include "core/words/say.h"
#include "window/screens/card_place.h"
#include "window/ui/page.h"

#include "window/draw/canvas.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

typedef struct Levels {
    Portraits portraits;
    CardPlaces places;
    int asked; /* places of the list whose cards were read so far */
} Levels;

static void levels_enter(Window *window, void *self) {
    (void)self;
    window_close_week(window);
    window_close_meeting(window);
}

/* The level at a place of the list, or NONE. */
static int offered(Window *window, int place) {
    const Shared *shared = window_shared(window);
    return practice_offered(shared->practice, place, shared->author);
}

/* Reads one card in each frame, so that the screen appears at once. */
static int levels_update(Window *window, void *self, int elapsed_ms) {
    (void)elapsed_ms;
    Levels *levels = self;
    Practice *practice = window_shared(window)->practice;
    int next = offered(window, levels->asked);
    if (next == NONE) return SCREEN_STILL;
    practice_card(practice, next);
    levels->asked++;
    window_changed_all(window);
    return 0;
}

static void open_level(Window *window, int index) {
    Shared *shared = window_shared(window);
    const LevelCard *card = practice_card(shared->practice, index);
    if (card->error && !shared->author && !shared->watching) {
        char text[1000];
        bool more = card->error_count > 1;
        snprintf(text, sizeof text, "%s%s%s", card->error, more ? "\n" : "",
                 more ? say("(and more: thaw check tells all)") : "");
        window_trouble(window, text);
        return;
    }
    if (card->plays || practice_is_campaign(shared->practice, index)) {
        if (window_open_week(window, index, RUN_GO_ON))
            window_go(window, SCREEN_WEEK);
        return;
    }
    if (!window_open_meeting(window, index,
                             card->waiting ? MEET_GO_ON : MEET_FRESH))
        return;
    window_go(window, window_view(window)->phase == PHASE_BRIEFING
                          ? SCREEN_BRIEFING
                          : SCREEN_ENCOUNTER);
}

static bool levels_event(Window *window, void *self, const InputEvent *event) {
    (void)self;
    if (event->action == ACTION_BACK)
        window_go(window, SCREEN_TITLE);
    else if (event->action != ACTION_PRESS)
        return false;
    else if (event->control.kind == CONTROL_BACK)
        window_go(window, SCREEN_TITLE);
    else if (event->control.kind == CONTROL_LEVEL)
        open_level(window, event->control.index);
    return true;
}

/* ---- one card ---- */

enum { CARD_TEXT = 240 };

static void where_and_long(const char *where, int minutes, char *out,
                           size_t size) {
    format_write(out, size, say("%s · %d min"), where, minutes);
}

/* Whether they do not meet at what the channel says; the place tells it. */
static bool place_alone(const LevelCard *card) {
    return card->place && !card->room_picture.path &&
           !room_fits_channel(card->channel, card->backdrop);
}

static const char *where_met(const LevelCard *card) {
    return place_alone(card) ? card->place : page_channel_word(card->channel);
}

static void where_of(const LevelCard *card, char *out, size_t size) {
    if (card->plays)
        format_write(out, size,
                     say_count(card->plays, "%d encounter · %d min",
                               "%d encounters · %d min"),
                     card->plays, card->minutes);
    else
        where_and_long(where_met(card), card->minutes, out, size);
    if (!card->language) return;
    char where[CARD_TEXT];
    snprintf(where, sizeof where, "%s", out);
    format_write(out, size, say("%s · %s"), where, card->language);
}

static void how_it_went(const LevelCard *card, char *out, size_t size) {
    if (card->waiting && card->plays)
        format_write(out, size, say("Goes on: %d of %d met"), card->waiting,
                     card->plays);
    else if (card->waiting)
        format_write(out, size,
                     say_count(card->waiting, "Waits for you after %d reply",
                               "Waits for you after %d replies"),
                     card->waiting);
    else if (card->times)
        format_write(out, size, say("Best: %s"), page_outcome_word(card->best));
    else
        snprintf(out, size, "%s", say("Not met yet"));
}

typedef struct CardShape {
    double width, height, gap, pad;
    double people; /* their picture's height; in a row its width */
    bool row;      /* one card a line: the words stand beside the picture */
    int columns;
    int lines; /* maximum for the place, and for the state */
} CardShape;

static double small_line(const Ui *ui) {
    return ui_line_px(ui, TYPE_SMALL);
}

/* The share of a card's width for the text beside its curve. */
static const double beside_curve = 0.58;

/* The height of the longest possible text on a card in this language, so that
 * all cards have the same height. */
static int lines_needed(Ui *ui, double width) {
    Lettering small = page_small(ui), strong = small;
    double line = small_line(ui), most = line;
    char text[CARD_TEXT];
    strong.letters = LETTER_STRONG;
    for (Channel i = CHANNEL_COUNTER; i < CHANNELS; i++) {
        const LevelCard other = { .channel = i,
                                  .minutes = 10,
                                  .language = "English" };
        where_of(&other, text, sizeof text);
        double room = width - line - ui_px(ui, 8);
        most = fmax(most, ui_text_height(ui, &small, text, room));
    }
    for (Outcome i = OUTCOME_LOST; i < OUTCOMES; i++) {
        const LevelCard met = { .times = 1, .best = i };
        how_it_went(&met, text, sizeof text);
        double room = width * beside_curve - line - ui_px(ui, 8);
        most = fmax(most, ui_text_height(ui, &strong, text, room));
    }
    const LevelCard waiting = { .waiting = 10 };
    how_it_went(&waiting, text, sizeof text);
    most = fmax(most, ui_text_height(ui, &strong, text, width));
    return (int)ceil(most / line - 0.3);
}

static CardShape shape_of(Ui *ui, double width) {
    CardShape shape = { .gap = ui_px(ui, 28), .pad = ui_px(ui, 28) };
    double wanted = fmax(ui_text_px(ui, TYPE_BODY) * 17.5, ui_px(ui, 430));
    shape.columns =
        (int)fmax(1, floor((width + shape.gap) / (wanted + shape.gap)));
    shape.width =
        floor((width - shape.gap * (shape.columns - 1)) / shape.columns);
    shape.row = shape.columns == 1;
    shape.people = shape.row ? floor(shape.width * 0.36)
                             : fmin(ui_px(ui, 232), floor(ui->screen.h * 0.3));
    double title = ui_line_px(ui, TYPE_BODY) * 2;
    double small = ui_line_px(ui, TYPE_SMALL);
    double beside = shape.row ? shape.people : 0;
    shape.lines = lines_needed(ui, shape.width - beside - 2 * shape.pad);
    double words = title + small * 0.6 + small * 2 * shape.lines +
                   shape.pad * 1.4 + ui_px(ui, 8);
    shape.height = ceil(shape.row ? words : shape.people + words);
    return shape;
}

/* The card's corners are round, its edge towards the words is not. */
static void draw_people(Ui *ui, Levels *levels, const LevelCard *card, Box box,
                        bool row) {
    double radius = ui_px(ui, 20), right = row ? radius : 0;
    cairo_save(ui->cr);
    paint_round_path(
        ui->cr, (Box){ box.x, box.y, box.w + right, box.h + radius - right },
        radius);
    cairo_clip(ui->cr);
    cairo_rectangle(ui->cr, box.x, box.y, box.w, box.h);
    cairo_clip(ui->cr);
    card_place_draw(&levels->places, ui, box, card->backdrop,
                    &card->room_picture);
    CardPerson people[3];
    int count = card->customer_count > 3 ? 3 : card->customer_count;
    for (int i = 0; i < count; i++)
        people[i] = (CardPerson){ &card->customers[i].look,
                                  &card->customers[i].picture };
    card_people_draw(&levels->portraits, ui, box, people, count);
    cairo_restore(ui->cr);
}

static void draw_trouble(Ui *ui, Box box) {
    double size = floor(box.h * 0.36);
    paint_icon(ui->cr, ICON_WARNING, box_middle(box, size, size),
               ui->theme->bad);
}

static void draw_state(Ui *ui, const LevelCard *card, Box row, int lines) {
    Lettering small = page_small(ui);
    char text[CARD_TEXT];
    how_it_went(card, text, sizeof text);
    small.max_lines = lines;
    small.middle = true;
    if (card->times && !card->waiting) {
        small.colour = page_outcome_colour(ui->theme, card->best);
        small.letters = LETTER_STRONG;
        Box spark = box_right(&row, floor(row.w * (1 - beside_curve)));
        double usual = small_line(ui) * 1.5;
        spark.y += spark.h - usual * 1.5;
        spark.h = usual * 1.6;
        page_spark(ui, spark, card->curve, card->curve_count, small.colour);
        double icon = floor(small_line(ui));
        paint_icon(ui->cr, page_outcome_icon(card->best),
                   box_middle(box_left(&row, icon), icon, icon), small.colour);
        box_left(&row, ui_px(ui, 8));
    } else if (card->waiting) {
        small.letters = LETTER_STRONG;
        small.colour = ui->theme->accent;
    }
    ui_text(ui, row, &small, text);
}

/* What it is played without, as a sentence; NULL: it has all. */
static const char *lacks_of(const LevelCard *card) {
    if (card->flaw) return say("A picture or a recording of it cannot be used");
    if (card->boxes)
        return say("Some of its letters are boxes: no font has them");
    return NULL;
}

static void draw_words(Ui *ui, const LevelCard *card, Box in, int lines) {
    Lettering title = page_strong(ui), small = page_small(ui);
    double line = small_line(ui);
    char text[CARD_TEXT];
    title.max_lines = 2;
    title.balance = small.balance = true; /* a number keeps its unit */
    small.max_lines = lines;
    if (card->error) {
        title.colour = ui->theme->bad;
        ui_line(ui, &in, &title, say("This level has an error"));
        small.max_lines = (int)fmax(1, floor(in.h / line));
        ui_text(ui, in, &small, card->error);
        return;
    }
    Box state = box_bottom(&in, line * (lines + 0.5));
    ui_line(ui, &in, &title, card->title);
    const char *lacks = lacks_of(card);
    if (lacks) small.max_lines = (int)fmax(lines, floor(in.h / line));
    Box where = box_top(&in, line * small.max_lines);
    where_of(card, text, sizeof text);
    if (lacks) small.colour = ui->theme->bad;
    double icon = line * 0.86;
    paint_icon(ui->cr,
               lacks ? ICON_WARNING
               : card->plays || place_alone(card)
                   ? ICON_PEOPLE
                   : page_channel_icon(card->channel),
               box_middle((Box){ where.x, where.y, line, line }, icon, icon),
               ui->theme->soft);
    box_left(&where, line + ui_px(ui, 8));
    ui_text(ui, where, &small, lacks ? lacks : text);
    draw_state(ui, card, state, lines);
}

static void draw_card(Ui *ui, Levels *levels, const LevelCard *card, Box box,
                      int index, const CardShape *shape) {
    Control control = { CONTROL_LEVEL, index };
    if (!ui_near(ui, control, box)) return;
    Touch touch = ui_control(ui, control, box, 0);
    bool hot = touch.hover || touch.focus;
    if (!page_seen(ui, box_inset(box, -40, -40))) return;
    ui_panel(ui, box, hot ? ui->theme->panel_hot : ui->theme->panel, 20,
             hot ? 22 : 10);
    Box in = box, picture = shape->row ? box_left(&in, shape->people)
                                       : box_top(&in, shape->people);
    if (!card) {
        paint_icon(ui->cr, ICON_CLOCK, box_middle(picture, 40, 40),
                   ui->theme->line);
    } else {
        if (card->error)
            draw_trouble(ui, picture);
        else
            draw_people(ui, levels, card, picture, shape->row);
        draw_words(ui, card, box_inset(in, shape->pad, floor(shape->pad * 0.7)),
                   shape->lines);
    }
    ui_ring(ui, box, 20, touch);
}

static int offered_count(Window *window) {
    int count = 0;
    while (offered(window, count) != NONE)
        count++;
    return count;
}

static void levels_draw(Window *window, void *self, Ui *ui) {
    Levels *levels = self;
    Practice *practice = window_shared(window)->practice;
    int shown = offered_count(window);
    Box in = page_ground(ui);
    ui_prefer(ui, (Control){ CONTROL_LEVEL, offered(window, 0) });
    page_head(ui, &in, say("Who is waiting?"));
    in.h = ui->screen.h - in.y;
    double bar = ui_px(ui, 20), air = ui_px(ui, 12);
    CardShape shape = shape_of(ui, in.w - bar);
    int rows = (shown + shape.columns - 1) / shape.columns;
    double content = rows * (shape.height + shape.gap) + 2 * air;
    Box list = ui_scroll_begin(ui, SCROLL_LEVELS, in, content);
    for (int at = 0; at < shown; at++) {
        int i = offered(window, at);
        int column = at % shape.columns, row = at / shape.columns;
        Box box = { list.x + column * (shape.width + shape.gap),
                    list.y + air + row * (shape.height + shape.gap),
                    shape.width, shape.height };
        const LevelCard *card =
            at < levels->asked ? practice_card(practice, i) : NULL;
        draw_card(ui, levels, card, box, i, &shape);
    }
    ui_scroll_end(ui);
    Lettering soft = page_soft(ui);
    if (!shown)
        ui_text(ui, in, &soft,
                say("No levels were found. Is the game's folder whole?"));
}

static void levels_leave(Window *window, void *self) {
    (void)window;
    Levels *levels = self;
    portraits_end(&levels->portraits);
    card_places_end(&levels->places);
}

const Screen screen_levels = {
    .name = "levels",
    .size = sizeof(Levels),
    .enter = levels_enter,
    .event = levels_event,
    .update = levels_update,
    .draw = levels_draw,
    .leave = levels_leave,
};
