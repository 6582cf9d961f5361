/* SPDX-License-Identifier: MIT
 * The first start: asks for the size of letters, the language, and sound. */
#include "window/screens/screens.h"

#include "core/words/say.h"
#include "window/screens/languages.h"
#include "window/ui/page.h"

#include <math.h>
#include <stdio.h>

enum { SIZES = 4 };
static const int sizes[SIZES] = { 100, 125, 150, 200 };

static void sound_on(Settings *settings, bool on) {
    Settings usual = settings_usual();
    settings->voices = on ? usual.voices : 0;
    settings->effects = on ? usual.effects : 0;
    settings->room = on ? usual.room : 0;
}

static void greeting_enter(Window *window, void *self) {
    Languages *languages = self;
    *languages = languages_find(window_shared(window)->practice);
}

static bool greeting_event(Window *window, void *self,
                           const InputEvent *event) {
    Languages *languages = self;
    Control pressed = event->control;
    Shared *shared = window_shared(window);
    Settings *settings = &shared->settings;
    if (event->action == ACTION_BACK) window_pop(window);
    if (event->action != ACTION_PRESS) return event->action == ACTION_BACK;
    if (pressed.kind == CONTROL_TEXT_SIZE) settings->text_size = pressed.index;
    if (pressed.kind == CONTROL_SOUND)
        sound_on(settings, settings->voices == 0);
    if (pressed.kind == CONTROL_LANGUAGE)
        languages_speak(languages, window, pressed.index);
    if (pressed.kind == CONTROL_DONE) window_pop(window);
    window_apply_settings(window);
    return true;
}

static void greeting_leave(Window *window, void *self) {
    (void)self;
    Shared *shared = window_shared(window);
    shared->settings.greeted = 1;
    settings_save(&shared->settings, shared->practice);
}

static double size_row(Ui *ui, Box box, bool draw) {
    PageButton buttons[SIZES];
    char labels[SIZES][16];
    for (int i = 0; i < SIZES; i++) {
        bool now = ui->settings->text_size == sizes[i];
        snprintf(labels[i], sizeof labels[i], "%d %%", sizes[i]);
        buttons[i] = (PageButton){ { CONTROL_TEXT_SIZE, sizes[i] },
                                   now ? ICON_TICK : ICON_NONE,
                                   labels[i],
                                   now ? BUTTON_FILLED : BUTTON_PLAIN };
    }
    return page_button_line(ui, box, buttons, SIZES, draw);
}

/* Each language by its own name; nothing if there is only one. */
static double language_row(Window *window, const Languages *languages, Ui *ui,
                           Box box, bool draw) {
    PageButton buttons[LANGUAGES_MAX + 1];
    int now = languages_spoken(languages, window_shared(window)->practice);
    if (!languages->count) return 0;
    for (int i = 0; i <= languages->count; i++) {
        int choice = LANGUAGE_ENGLISH + i;
        buttons[i] =
            (PageButton){ { CONTROL_LANGUAGE, choice },
                          choice == now ? ICON_TICK : ICON_NONE,
                          languages_word(languages, choice),
                          choice == now ? BUTTON_FILLED : BUTTON_PLAIN };
    }
    return page_button_row(ui, box, buttons, languages->count + 1, 0, draw) +
           ui_px(ui, 28);
}

static double text(Ui *ui, Box in, const Lettering *as, const char *words,
                   bool draw) {
    double height = ui_text_height(ui, as, words, in.w);
    if (draw) ui_text(ui, box_top(&in, height), as, words);
    return height;
}

static double content(Window *window, const Languages *languages, Ui *ui,
                      Box in, bool draw) {
    double gap = ui_px(ui, 28), top = in.y;
    Lettering heading = page_heading(ui), soft = page_soft(ui);
    Lettering sample = { .size = TYPE_DIALOGUE, .colour = ui->theme->ink };
    in.h = 1e6;
    box_top(&in, language_row(window, languages, ui, in, draw));
    box_top(&in, text(ui, in, &heading, say("Can you read this well?"), draw));
    box_top(&in, gap);
    box_top(&in, text(ui, in, &sample,
                      say("“I have been waiting forty minutes.”"), draw));
    box_top(&in, gap);
    box_top(&in, size_row(ui, in, draw) + gap);
    box_top(&in, text(ui, in, &soft,
                      say("All this can be changed at any time: S opens "
                          "Settings."),
                      draw));
    return in.y - top;
}

/* What leads on; it stays in sight when the rest is too high. */
static double foot(Ui *ui, Box in, bool draw) {
    bool on = ui->settings->voices > 0;
    const PageButton buttons[] = {
        { { CONTROL_SOUND, 0 },
          on ? ICON_EAR : ICON_CROSS,
          on ? say("Sound is on") : say("Sound is off"),
          BUTTON_PLAIN },
        { { CONTROL_DONE, 0 }, ICON_PLAY, say("That is good"), BUTTON_FILLED },
    };
    return page_button_row(ui, in, buttons, 2, 0, draw);
}

/* The focus is on "done", so Enter keeps all defaults. */
static void greeting_draw(Window *window, void *self, Ui *ui) {
    enum { WIDTH = 1080 };
    ui_prefer(ui, (Control){ CONTROL_DONE, 0 });
    Box trial = { 0, 0, page_sheet_width(ui, WIDTH), 1e6 };
    double height = content(window, self, ui, trial, false);
    double feet = foot(ui, trial, false), gap = ui_px(ui, 28);
    Box in = page_sheet_aside(ui, WIDTH, height + gap + feet);
    foot(ui, box_bottom(&in, feet), true);
    box_bottom(&in, gap);
    double ring = ui_px(ui, 12); /* room for the focus around the first row */
    Box around = { in.x - ring, in.y - ring, in.w + 2 * ring, in.h + 2 * ring };
    Box list = ui_scroll_begin(ui, SCROLL_GREETING, around, height + 2 * ring);
    list = (Box){ in.x, list.y + ring, in.w, height };
    content(window, self, ui, list, true);
    ui_scroll_end(ui);
}

const Screen screen_greeting = {
    .name = "greeting",
    .size = sizeof(Languages),
    .overlay = true,
    .enter = greeting_enter,
    .event = greeting_event,
    .draw = greeting_draw,
    .leave = greeting_leave,
};
