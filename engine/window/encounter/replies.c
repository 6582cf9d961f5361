/* SPDX-License-Identifier: MIT
 * Measures and draws the replies as cards. */
#include "window/encounter/replies.h"

#include "core/base/format.h"
#include "core/words/say.h"
#include "window/ui/page.h"

#include <math.h>
#include <stdio.h>

/* So many replies are offered at once in most levels. */
enum { USUALLY_OFFERED = 4 };

static TypeSize letters_of(const Ui *ui) {
    return ui_is_projector(ui) ? TYPE_DIALOGUE : TYPE_BODY;
}

static Lettering reply_as(const Ui *ui, bool quiet) {
    return (Lettering){ .size = letters_of(ui),
                        .letters = quiet ? LETTER_EMPHASIS : LETTER_REGULAR,
                        .colour = ui->theme->dock_ink,
                        .max_lines = 9,
                        .balance = true,
                        .leading = ui_is_projector(ui) ? 1.18 : 1.28 };
}

static Lettering note_as(const Ui *ui) {
    Lettering small = page_small(ui);
    small.colour = ui->theme->dock_soft;
    small.max_lines = 1;
    small.leading = 1.2;
    return small;
}

static double key_width(const Ui *ui) {
    TypeSize size = ui_is_projector(ui) ? TYPE_DIALOGUE : TYPE_SMALL;
    double square = size == TYPE_SMALL ? 1.7 : 1.3;
    return fmax(ui_px(ui, 48), floor(ui_text_px(ui, size) * square));
}

static double side_pad(const Ui *ui) {
    return ui_px(ui, 20);
}

static double text_width(const Ui *ui, double width) {
    return width - key_width(ui) - side_pad(ui) * 3;
}

/* The note below a reply: with a couple, the first name of whom it is said to;
 * and that it is thought or done, not said. "" when there is none. */
enum { NOTE = 160 };
static void note_of(const ViewReply *reply, char out[NOTE]) {
    char first[64];
    page_first_name(reply->to, first, sizeof first);
    out[0] = '\0';
    if (reply->think)
        snprintf(out, NOTE, "%s", say("think this"));
    else if (reply->act && !*reply->to)
        snprintf(out, NOTE, "%s", say("do this"));
    else if (*reply
                  ->to) /* Said: whom a reply is for, by first name, below it */
        format_write(out, NOTE,
                     reply->act ? say("do this, for %s") : say("to %s"), first);
}

/* Whether the reply is not spoken. */
static bool is_quiet(const ViewReply *reply) {
    return reply->silence || reply->think || reply->act;
}

/* The height of a card's reply and note. */
static double words_height(Ui *ui, const char *text, bool quiet,
                           const char *note, double width) {
    Lettering as = reply_as(ui, quiet), small = note_as(ui);
    double height = ui_text_height(ui, &as, text, width);
    if (*note) height += ui_text_height(ui, &small, note, width);
    return height;
}

static double lowest_card(const Ui *ui) {
    return ceil(88 * ui->unit);
}

static double card_height(Ui *ui, const char *text, bool quiet,
                          const char *note, double width) {
    double words = words_height(ui, text, quiet, note, text_width(ui, width));
    double around = ui_px(ui, ui_is_projector(ui) ? 16 : 26);
    return fmax(ceil(words + around), lowest_card(ui));
}

static double reply_height(Ui *ui, const ViewReply *reply, double width) {
    char note[NOTE];
    note_of(reply, note);
    return card_height(ui, reply->text, is_quiet(reply), note, width);
}

static void draw_words(Ui *ui, const ViewReply *reply, Box in) {
    char note[NOTE];
    bool quiet = is_quiet(reply);
    Lettering as = reply_as(ui, quiet), small = note_as(ui);
    note_of(reply, note);
    double height = words_height(ui, reply->text, quiet, note, in.w);
    box_top(&in, floor(fmax(in.h - height, 0) / 2));
    ui_line(ui, &in, &as, reply->text);
    if (*note) ui_line(ui, &in, &small, note);
}

static void draw_card(Ui *ui, const ViewReply *reply, int index, Box box) {
    Touch touch =
        ui_control(ui, (Control){ CONTROL_REPLY, index }, box, index + 1);
    bool hot = touch.hover || touch.focus;
    const Theme *theme = ui->theme;
    paint_round(ui->cr, box, ui_px(ui, 16),
                hot ? theme->card_hot : theme->card);
    if (theme->lines)
        paint_edge(ui->cr, box, ui_px(ui, 16), fmax(ui_px(ui, 2), 1),
                   theme->card_line);
    double key = key_width(ui), pad = side_pad(ui);
    Box in = box_inset(box, pad, ui_px(ui, ui_is_projector(ui) ? 4 : 8));
    if (touch.held) in.y += ui_px(ui, 2);
    ui_key(ui, box_middle(box_left(&in, key), key, key), index + 1, hot);
    box_left(&in, pad);
    draw_words(ui, reply, in);
    ui_ring(ui, box, 16, touch);
}

static double gap_of(const Ui *ui) {
    return ui_px(ui, ui_is_projector(ui) ? 12 : 14);
}

static double card_width(const Ui *ui, double width, int columns) {
    return floor((width - gap_of(ui) * (columns - 1)) / columns);
}

/* The height of the row that begins with this reply. */
static double row_height(Ui *ui, const View *view, int first, int columns,
                         double width) {
    double height = 0;
    for (int i = first; i < first + columns && i < view->reply_count; i++)
        height = fmax(height, reply_height(ui, &view->replies[i], width));
    return height;
}

double replies_height(Ui *ui, const View *view, double width, int columns) {
    double each = card_width(ui, width, columns), y = 0;
    for (int i = 0; i < view->reply_count; i += columns)
        y += row_height(ui, view, i, columns, each) + gap_of(ui);
    return fmax(y - gap_of(ui), 0);
}

/* What each row grows by where they leave space: cards are easier to hit, and
 * a few of them do not stand above an empty dock. */
static double growth(Ui *ui, const View *view, Box box, int columns) {
    static const double most = 0.4; /* of the lowest card */
    int rows = (view->reply_count + columns - 1) / columns;
    double spare = box.h - replies_height(ui, view, box.w, columns);
    if (!rows || spare <= 0) return 0;
    return floor(fmin(spare / rows, most * lowest_card(ui)));
}

void replies_draw(Ui *ui, const View *view, Box box, int columns) {
    double each = card_width(ui, box.w, columns), gap = gap_of(ui);
    double more = growth(ui, view, box, columns);
    for (int i = 0; i < view->reply_count; i += columns) {
        double height = row_height(ui, view, i, columns, each) + more;
        for (int c = 0; c < columns && i + c < view->reply_count; c++)
            draw_card(ui, &view->replies[i + c], i + c,
                      (Box){ box.x + c * (each + gap), box.y, each, height });
        box_top(&box, height + gap);
    }
}

/* ---- at any moment of a level ---- */

/* The highest cards of a beat, from the highest down. */
static void keep_highest(double highest[STORY_REPLIES_SHOWN_MAX],
                         double height) {
    for (int i = 0; i < STORY_REPLIES_SHOWN_MAX; i++)
        if (height > highest[i]) {
            double kept = highest[i];
            highest[i] = height;
            height = kept;
        }
}

/* How many may be offered at once: all that nothing holds back, and of the
 * others as many as usual. */
static int offered_at_once(const Story *story, const Beat *beat) {
    int always = 0;
    for (int i = 0; i < beat->replies.count; i++)
        always += story->replies[beat->replies.first + i].when == NONE;
    if (always < USUALLY_OFFERED) always = USUALLY_OFFERED;
    return always < STORY_REPLIES_SHOWN_MAX ? always : STORY_REPLIES_SHOWN_MAX;
}

static double beat_height(Ui *ui, const Story *story, const Beat *beat,
                          double width, int columns) {
    double highest[STORY_REPLIES_SHOWN_MAX] = { 0 }, all = 0;
    int count = offered_at_once(story, beat);
    for (int i = 0; i < beat->replies.count; i++) {
        const Reply *reply = &story->replies[beat->replies.first + i];
        bool quiet = reply->silence || reply->think || reply->act;
        bool noted = reply->think || reply->act || story->customer_count > 1;
        keep_highest(highest, card_height(ui, reply->text, quiet,
                                          noted ? "M" : "", width));
    }
    for (int i = 0; i < count; i += columns)
        if (highest[i] > 0) all += highest[i] + (i ? gap_of(ui) : 0);
    return all;
}

double replies_highest(Ui *ui, const Story *story, double width, int columns) {
    double each = card_width(ui, width, columns), highest = 0;
    for (int i = 0; i < story->beat_count; i++)
        highest = fmax(highest,
                       beat_height(ui, story, &story->beats[i], each, columns));
    return highest;
}
