/* SPDX-License-Identifier: MIT
 * The title: a customer waits at the counter, breathing. */
#include "window/screens/screens.h"

#include "app/practice/history.h"
#include "app/practice/profiles.h"
#include "core/base/format.h"
#include "core/words/say.h"
#include "window/draw/canvas.h"
#include "window/ui/page.h"
#include "window/scene/stage.h"

#include <time.h>
#include <math.h>
#include <stdio.h>

enum { BUTTONS_MAX = 5, ROOM_AFTER_MS = 30, LOOK_AFTER_MS = 150 };

typedef struct Title {
    Stage stage;
    int waiting; /* a level with a conversation that can go on, or NONE */
    int next;    /* the first one that was never finished */
    int face;    /* the first one with visible faces */
    bool met;    /* a conversation was finished before */
    int asked;   /* cards read so far */
    bool played; /* there are old conversations to look at */
    int since_ms;
    Box picture; /* where the room is */
    bool room;   /* … drawn: not yet in the very first picture */
    bool greets; /* the first start: asks about letters once it is drawn */
} Title;

/* A different person at each start, who walks in after the first picture. */
static void somebody_comes(Window *window, Title *title) {
    Shared *shared = window_shared(window);
    unsigned which = shared->capture ? 0 : (unsigned)time(NULL);
    Look look = face_plain_look();
    practice_person(shared->practice, which, &look);
    Expression shown =
        expression_of(look.temperament, -60, 150, EXPRESSION_REST);
    stage_person(&title->stage, &look, &shown);
    window_changed_all(window);
}

static void title_enter(Window *window, void *self) {
    Title *title = self;
    Shared *shared = window_shared(window);
    stage_start(&title->stage, CHANNEL_COUNTER, "shop");
    title->waiting = title->next = title->face = NONE;
    window_close_meeting(window);
    title->greets = !shared->settings.greeted && !shared->capture;
    if (!shared->asked_who && profiles_ask(shared->practice)) {
        shared->nobody_yet = true;
        window_push(window, SCREEN_WHO);
    }
    shared->asked_who = true;
    title->played = history_any(shared->practice);
}

/* The first picture has all controls but not the room, which takes longest to
 * draw; it follows in the next picture. Returns milliseconds until then. */
static int await_room(Window *window, Title *title) {
    int left = ROOM_AFTER_MS - title->since_ms;
    if (title->room || left > 0) return left > 0 ? left : 0;
    title->room = true;
    window_changed(window, title->picture);
    return 0;
}

static bool has_face(const LevelCard *card) {
    return card->channel != CHANNEL_PHONE && card->channel != CHANNEL_CHAT;
}

/* The level to play next: the first that was never finished. A new player
 * begins with one that shows faces, since reading them is what is to be learnt.
 */
static void choose_next(Title *title, const LevelCard *card, int index) {
    if (card->times) title->met = true;
    if (card->times) return;
    if (title->next == NONE) title->next = index;
    if (title->face == NONE && has_face(card)) title->face = index;
}

/* After the first picture, reads the cards one at a time. */
static int look_at_card(Window *window, Title *title) {
    Shared *shared = window_shared(window);
    if (title->asked >= practice_count(shared->practice)) return SCREEN_STILL;
    int index = title->asked++;
    const LevelCard *card = practice_card(shared->practice, index);
    if (card->error) return 0;
    if (card->waiting && title->waiting == NONE) {
        title->waiting = index;
        window_changed_all(window);
    }
    if (!practice_is_part(shared->practice, index))
        choose_next(title, card, index);
    return 0;
}

/* Over the whole title, so that whoever comes first is seen behind it. */
static void greet(Window *window, Title *title) {
    title->greets = false;
    window_push(window, SCREEN_GREETING);
}

static int title_update(Window *window, void *self, int elapsed_ms) {
    Title *title = self;
    title->since_ms += elapsed_ms;
    int left = await_room(window, title);
    if (left > 0) return left;
    bool still = title->greets || !window_moves(window);
    StageChanges changes = stage_update(&title->stage, elapsed_ms, 0, still);
    window_changed_boxes(window, changes.boxes, changes.count);
    int wait = changes.wait_ms;
    if (title->since_ms < LOOK_AFTER_MS) return 20;
    if (!title->stage.count)
        somebody_comes(window, title);
    else if (title->greets)
        greet(window, title);
    return look_at_card(window, title) == 0 ? 10 : wait;
}

/* A campaign has a page of its own, where it goes on or begins. */
static bool open_week(Window *window, int index) {
    const Practice *practice = window_shared(window)->practice;
    if (index == NONE || !practice_is_campaign(practice, index)) return false;
    if (window_open_week(window, index, RUN_GO_ON))
        window_go(window, SCREEN_WEEK);
    return true;
}

static void play(Window *window, Title *title) {
    while (look_at_card(window, title) == 0) {}
    if (open_week(window, title->waiting)) return;
    if (title->waiting != NONE) {
        if (!window_open_meeting(window, title->waiting, MEET_GO_ON)) return;
        window_go(window, window_view(window)->phase == PHASE_BRIEFING
                              ? SCREEN_BRIEFING
                              : SCREEN_ENCOUNTER);
        return;
    }
    if (!title->met && title->face != NONE) title->next = title->face;
    if (open_week(window, title->next)) return;
    if (title->next == NONE)
        window_go(window, SCREEN_LEVELS);
    else if (window_open_meeting(window, title->next, MEET_FRESH))
        window_go(window, SCREEN_BRIEFING);
}

static bool title_event(Window *window, void *self, const InputEvent *event) {
    Title *title = self;
    if (event->action != ACTION_PRESS || title->greets) return false;
    ControlKind pressed = event->control.kind;
    if (pressed == CONTROL_PLAY) play(window, title);
    if (pressed == CONTROL_LEVELS) window_go(window, SCREEN_LEVELS);
    if (pressed == CONTROL_PROGRESS) window_go(window, SCREEN_PROGRESS);
    if (pressed == CONTROL_SETTINGS) window_push(window, SCREEN_SETTINGS);
    if (pressed == CONTROL_QUIT) window_quit(window);
    return true;
}

/* The curve of a good conversation, as decoration under the name. */
static void draw_flourish(Ui *ui, Box box) {
    static const short moods[] = { -250, -900, -420, -560, 120, 950 };
    page_spark(ui, box, moods, sizeof moods / sizeof moods[0],
               ui->theme->accent);
}

/* The label of the first button; a shorter one if there is little space. */
static void play_label(Window *window, const Title *title, Ui *ui, double width,
                       char *out, size_t size) {
    if (title->waiting == NONE) {
        snprintf(out, size, "%s", say("Play"));
        return;
    }
    Practice *practice = window_shared(window)->practice;
    format_write(out, size, say("Go on: %s"),
                 practice_card(practice, title->waiting)->title);
    if (ui_button_width(ui, ICON_PLAY, out, 0) > width)
        snprintf(out, size, "%s", say("Go on"));
}

/* Returns their height; `draw` false: only measures. */
static double put_buttons(Window *window, const Title *title, Ui *ui, Box in,
                          bool draw) {
    char label[400];
    in.w = fmin(in.w, ui_px(ui, 640) * ui_letters(ui) / 100);
    play_label(window, title, ui, in.w, label, sizeof label);
    PageButton buttons[BUTTONS_MAX];
    int count = 0;
    buttons[count++] =
        (PageButton){ { CONTROL_PLAY, 0 }, ICON_PLAY, label, BUTTON_FILLED };
    buttons[count++] = (PageButton){ { CONTROL_LEVELS, 0 },
                                     ICON_PEOPLE,
                                     say("Choose a customer"),
                                     BUTTON_PLAIN };
    if (title->played)
        buttons[count++] = (PageButton){ { CONTROL_PROGRESS, 0 },
                                         ICON_GAUGE,
                                         say("How you are doing"),
                                         BUTTON_PLAIN };
    buttons[count++] = (PageButton){
        { CONTROL_SETTINGS, 0 }, ICON_GEAR, say("Settings"), BUTTON_PLAIN
    };
    buttons[count++] = (PageButton){
        { CONTROL_QUIT, 0 }, ICON_EXIT, say("Quit"), BUTTON_QUIET
    };
    if (draw) page_buttons(ui, &in, buttons, count);
    return page_buttons_height(ui, buttons, count, in.w);
}

static void draw_panel(Window *window, Ui *ui, const Title *title, Box panel) {
    Lettering name = {
        .size = TYPE_DISPLAY,
        .letters = LETTER_STRONG,
        .colour = ui->theme->ink,
        .max_lines = 1,
        .leading = 1.1,
    };
    Lettering about = page_soft(ui);
    about.balance = true;
    paint_box(ui->cr, panel, ui->theme->page);
    Box in = box_inset(panel, fmin(ui_px(ui, 72), panel.w * 0.08), 0);
    const char *words =
        say("Practise the conversations\nnobody looks forward to.");
    double flourish = ui_px(ui, 96);
    double height = ui_text_px(ui, TYPE_DISPLAY) * 1.1 + flourish +
                    ui_text_height(ui, &about, words, in.w) +
                    ui_px(ui, 16 + 44) +
                    put_buttons(window, title, ui, in, false);
    bool tight = height > in.h - ui_px(ui, 32);
    if (tight) height -= flourish + ui_px(ui, 28);
    box_top(&in, floor(fmax((in.h - height) * 0.45, ui_px(ui, 8))));
    ui_line(ui, &in, &name, "Thaw");
    if (!tight) {
        Box line = box_top(&in, flourish);
        draw_flourish(ui, (Box){ line.x - ui_px(ui, 6), line.y,
                                 fmin(line.w, ui_px(ui, 420)), line.h });
    }
    box_top(&in, ui_px(ui, tight ? 4 : 16));
    ui_line(ui, &in, &about, words);
    box_top(&in, ui_px(ui, tight ? 28 : 44));
    put_buttons(window, title, ui, in, true);
}

static void title_draw(Window *window, void *self, Ui *ui) {
    Title *title = self;
    Box picture = ui->screen, panel;
    if (page_tall(ui))
        panel = box_bottom(&picture, floor(ui->screen.h * 0.58));
    else {
        double share = 0.36 + 0.16 * (ui_letters(ui) - 100) / 100.0;
        panel = box_left(&picture, floor(ui->screen.w * share));
    }
    title->picture = picture;
    if (title->room)
        stage_draw(&title->stage, ui->cr, theme_light(ui->theme), picture);
    else
        paint_box(ui->cr, picture, ui->theme->panel);
    draw_panel(window, ui, title, panel);
}

static void title_leave(Window *window, void *self) {
    (void)window;
    Title *title = self;
    stage_end(&title->stage);
}

const Screen screen_title = {
    .name = "title",
    .size = sizeof(Title),
    .enter = title_enter,
    .event = title_event,
    .update = title_update,
    .draw = title_draw,
    .leave = title_leave,
};
