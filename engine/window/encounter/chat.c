/* SPDX-License-Identifier: MIT
 * A chat: messages appear one after the other, with a pause for typing, as
 * bubbles from the bottom up. */
#include "window/encounter/encounter.h"

#include "window/scene/chat.h"

#include <math.h>
#include <stdio.h>

enum { DOTS_MS = 700, PER_LETTER_MS = 14, LONGEST_MS = 2600 };

bool encounter_is_chat(const View *view) {
    return view->channel == CHANNEL_CHAT;
}

static int typing_ms(const ViewLine *line) {
    int letters = 0;
    for (const char *c = line->text; *c; c++)
        letters++;
    int ms = line->pause_ms + (line->kind == LINE_SPEECH ? DOTS_MS : 0) +
             letters * PER_LETTER_MS;
    return ms > LONGEST_MS ? LONGEST_MS : ms;
}

static Box messages_box(const Encounter *self) {
    Box b = self->stage.box;
    ChatLayout chat =
        scene_chat_layout(self->stage.setting.device, b.x, b.y, b.w, b.h);
    return (Box){ chat.messages.x, chat.messages.y, chat.messages.width,
                  chat.messages.height };
}

int encounter_chat_update(Encounter *self, Window *window, const View *view,
                          int elapsed_ms) {
    const Settings *settings = &window_shared(window)->settings;
    bool at_once = settings->reduced_motion || !settings->typing;
    if (self->whole) return SCREEN_STILL;
    self->last = self->compact = true;
    self->chat_ms += elapsed_ms;
    while (self->chat_lines < view->line_count) {
        int needs = at_once ? 0 : typing_ms(&view->lines[self->chat_lines]);
        if (self->chat_ms < needs) {
            window_changed(window, messages_box(self));
            return 90;
        }
        self->chat_ms -= needs;
        if (view->lines[self->chat_lines].kind == LINE_SPEECH)
            sound_named(window_shared(window)->sound, "tick");
        self->chat_lines++;
        window_changed_all(window);
    }
    self->whole = true;
    window_changed_all(window);
    return 0;
}

static bool is_message(const ViewLine *line) {
    return line->kind == LINE_SPEECH;
}

static cairo_rectangle_t rectangle(Box box) {
    return (cairo_rectangle_t){ box.x, box.y, box.w, box.h };
}

/* The radius of a bubble's corners, and the margin for its tail. */
static double corner_of(const Ui *ui) {
    return ui_px(ui, 24);
}

/* When several customers write, each message has its writer's name. */
static bool is_named(const Encounter *self, const ViewLine *line) {
    return self->stage.count > 1 && is_message(line) && !line->by_player &&
           line->speaker && *line->speaker;
}

static Lettering writer_as(const Ui *ui, ChatInk ink) {
    Lettering as = page_bubble_name(ui);
    as.colour = ink.theirs_ink;
    return as;
}

/* What the player thought, did or did not say stands on no message. */
enum { OWN_WORDS = 1200 };
static const char *message_words(const ViewLine *line, char own[OWN_WORDS]) {
    if (is_message(line) || !line->by_player) return line->text;
    encounter_own_words(line, own, OWN_WORDS);
    return own;
}

/* Draws a message with its lower edge at `bottom`; returns its upper edge. */
static double draw_message(Encounter *self, Ui *ui, const ViewLine *line,
                           Box in, double bottom, bool draw) {
    ChatInk ink = scene_chat_ink(self->stage.light);
    bool mine = line->by_player && is_message(line),
         named = is_named(self, line);
    Lettering as = page_body(ui), writer = writer_as(ui, ink);
    as.colour = mine ? ink.mine_ink : ink.theirs_ink;
    if (!is_message(line)) {
        as = page_small(ui);
        as.colour = ink.ground_ink;
        as.letters = LETTER_EMPHASIS;
        as.align = ALIGN_MIDDLE;
        as.balance = true;
    }
    char own[OWN_WORDS];
    const char *text = message_words(line, own);
    double pad = is_message(line) ? ui_px(ui, 20) : 0;
    double most = floor(in.w * (is_message(line) ? 0.74 : 0.9)) - 2 * pad;
    double height = ui_text_height(ui, &as, text, most);
    double width = fmin(ui_text_width(ui, &as, text) + 2, most);
    if (named) {
        height += ui_text_height(ui, &writer, line->speaker, most);
        width = fmin(fmax(width, ui_text_width(ui, &writer, line->speaker) + 2),
                     most);
    }
    Box box = { in.x, bottom - height - pad * 1.4, width + 2 * pad,
                height + pad * 1.4 };
    if (mine)
        box.x = in.x + in.w - box.w;
    else if (!is_message(line))
        box.x = in.x + floor((in.w - box.w) / 2);
    if (!draw) return box.y;
    if (is_message(line))
        scene_chat_bubble(ui->cr, self->stage.light, rectangle(box),
                          corner_of(ui), mine);
    Box words = box_inset(box, pad, pad * 0.7);
    if (named) ui_line(ui, &words, &writer, line->speaker);
    ui_text(ui, words, &as, text);
    return box.y;
}

static double draw_typing(Encounter *self, Ui *ui, Box in, double bottom) {
    double height = ui_px(ui, 56);
    Box box = { in.x, bottom - height, ui_px(ui, 120), height };
    double phase = fmod(self->chat_ms / 900.0, 1);
    if (ui->settings->reduced_motion) phase = -1;
    scene_chat_typing(ui->cr, self->stage.light, rectangle(box), phase);
    return box.y - ui_px(ui, 14);
}

/* All who write: their faces, and their names or first names. */
enum { WRITERS = 3, NAMES = 300 };
static void names_of(const View *view, const int *who, int count, bool first,
                     char out[NAMES]) {
    char name[100];
    size_t used = 0;
    out[0] = '\0';
    for (int i = 0; i < count && used < NAMES - 1; i++) {
        snprintf(name, sizeof name, "%s", view->customers[who[i]].name);
        if (first)
            page_first_name(view->customers[who[i]].name, name, sizeof name);
        used += (size_t)snprintf(out + used, NAMES - used, "%s%s",
                                 i ? " · " : "", name);
    }
}

/* Where she is, as the messages shown so far have it. */
static Stand presence(const Encounter *self, const View *view, int who) {
    Staging now = view->customers[who].staging;
    for (int i = 0; i < self->chat_lines && i < view->line_count; i++)
        if (view->lines[i].who == who)
            view_follow(&now, view->lines[i].staging);
    return (Stand)now.at;
}

static void draw_who(Encounter *self, Ui *ui, const View *view,
                     const ChatLayout *chat) {
    ChatInk ink = scene_chat_ink(self->stage.light);
    Lettering as = page_strong(ui);
    int who[WRITERS], count = page_faces(view, who, WRITERS);
    char names[NAMES];
    as.colour = ink.title_ink;
    as.middle = true;
    as.max_lines = 1;
    Box face = { floor(chat->portrait.x), floor(chat->portrait.y),
                 floor(chat->portrait.width), floor(chat->portrait.height) };
    Box room = { chat->name.x, chat->name.y, chat->name.width,
                 chat->name.height };
    for (int i = 0; i < count; i++) {
        const ViewCustomer *writer = &view->customers[who[i]];
        Expression ease =
            expression_of(writer->look->temperament, 0, 0, EXPRESSION_REST);
        Pose pose = pose_from(&ease);
        page_portrait(&self->portraits, ui, face, writer->picture, writer->look,
                      &pose);
        scene_chat_presence(ui->cr, self->stage.light, rectangle(face),
                            presence(self, view, who[i]));
        face.x += face.w;
        if (i) box_left(&room, face.w);
    }
    names_of(view, who, count, false, names);
    if (ui_text_width(ui, &as, names) > room.w)
        names_of(view, who, count, true, names);
    ui_text(ui, room, &as, names);
}

void encounter_draw_chat(Encounter *self, Ui *ui, const View *view,
                         const EncounterLayout *layout) {
    Box b = layout->stage;
    ChatLayout chat =
        scene_chat_layout(self->stage.setting.device, b.x, b.y, b.w, b.h);
    draw_who(self, ui, view, &chat);
    Box in = { chat.messages.x, chat.messages.y, chat.messages.width,
               chat.messages.height };
    int hidden = view->line_count - self->chat_lines;
    double bottom = in.y + in.h - ui_px(ui, 16), gap = ui_px(ui, 14);
    bool types = !self->whole && hidden > 0 &&
                 view->lines[self->chat_lines].kind == LINE_SPEECH;
    if (types) bottom = draw_typing(self, ui, in, bottom);
    for (int i = view->history_count - 1 - hidden; i >= 0; i--) {
        const ViewLine *line = &view->history[i];
        if (!line->text || !*line->text) continue;
        double top = draw_message(self, ui, line, in, bottom, false);
        if (top < in.y) break;
        draw_message(self, ui, line, in, bottom, true);
        bottom = top - gap;
    }
}
