/* SPDX-License-Identifier: MIT
 * The part of an encounter that runs by itself: people, pages, sounds. */
#include "window/encounter/encounter.h"

#include "window/encounter/captions.h"
#include "window/scene/phone.h"
#include "window/scene/stage_ending.h"
#include "window/scene/stage_people.h"
#include "window/scene/stage_photo.h"
#include "window/scene/stage_quiet.h"

#include <assert.h>
#include <stdio.h>

enum {
    LETTERS_A_SECOND = 58,
    TYPE_MS = 33,
    PAUSE_MAX = 3000,
    SILENCE_MIN = 3000,
    SILENCE_MAX = 5000,
    SILENCE_STILL = 1200
};

static const Story *story_of(Window *window) {
    return session_story(meeting_session(window_shared(window)->meeting));
}

/* Who stands there, as they are drawn or as the level's own pictures show
 * them. */
static void show_people(Window *window, Stage *stage, const View *view,
                        bool reply) {
    stage_people(stage, view, reply);
    OwnPictures *pictures = window_ui(window)->own;
    for (int i = 0; i < view->customer_count; i++)
        stage_face_photo(stage, i,
                         own_picture(pictures, view->customers[i].picture));
}

/* The room in which the last of the first lines happens; none shown yet: the
 * first line's. */
static ViewRoom room_after(const View *view, int lines) {
    if (lines >= view->line_count) return view->room;
    return view->lines[lines > 0 ? lines - 1 : 0].room;
}

/* False: it is shown already. */
static bool show_room(Window *window, Stage *stage, ViewRoom room) {
    OwnPictures *pictures = window_ui(window)->own;
    bool drawn = stage_room(stage, room.backdrop);
    bool photo = stage_room_photo(stage, own_picture(pictures, room.picture));
    return drawn || photo;
}

/* Goes with the people to where the first lines happen. */
static void follow_room(Window *window, Encounter *self, const View *view,
                        int lines) {
    ViewRoom room = room_after(view, lines);
    if (!show_room(window, &self->stage, room)) return;
    sound_room(window_shared(window)->sound, stage_tone(&self->stage, room));
    window_begin_fade(window);
    window_changed_all(window);
}

void encounter_people(Window *window, Encounter *self, const View *view,
                      bool reply) {
    follow_room(window, self, view, 0);
    show_people(window, &self->stage, view, reply);
}

void encounter_open(Window *window, Encounter *self, const View *view) {
    self->story = story_of(window);
    self->fit_turn = NONE;
    ViewRoom room = room_after(view, 0);
    stage_start(&self->stage, view->channel, room.backdrop);
    show_room(window, &self->stage, room);
    self->stage.setting = view->setting;
    self->stage.settled = view->turn > 0; /* they came in earlier */
    sound_room(window_shared(window)->sound, stage_tone(&self->stage, room));
}

void encounter_close(Window *window, Encounter *self) {
    sound_hush(window_shared(window)->sound);
    sound_room(window_shared(window)->sound, NULL);
    stage_end(&self->stage);
    portraits_end(&self->portraits);
    author_notes_free(self->author);
    self->author = NULL;
}

/* People come in, to the places that their first lines name. */
void encounter_arrive(Encounter *self, const View *view) {
    for (int i = 0; i < view->customer_count; i++)
        for (int n = 0; n < view->line_count; n++) {
            if (view->lines[n].who != i || !view->lines[n].staging.at) continue;
            stage_arrives(&self->stage, i, view->lines[n].staging);
            break;
        }
}

/* Whether people come into another room with that line. */
static bool changes_room(const View *view, int n) {
    const ViewLine *line = &view->lines[n];
    return line > view->history && !view_same_room(&line->room, &line[-1].room);
}

/* What was brought and the animal, as the first lines leave them. */
static void follow_setting(Stage *stage, const View *view, int count) {
    Setting now = view->setting;
    for (int n = 0; n < count; n++)
        setting_add(&now, view->lines[n].staging, view->lines[n].who);
    stage->altered = stage->altered || stage->setting.brings != now.brings ||
                     stage->setting.queue != now.queue ||
                     stage->setting.cupboard != now.cupboard;
    stage->setting.brings = now.brings;
    stage->setting.queue = now.queue;
    stage->setting.cupboard = now.cupboard;
    stage->setting.animal.mood = now.animal.mood;
    stage_time(stage, now.clock, now.hour);
    if (!stage->closing) stage_animal(stage, now.animal.at, now.animal.with);
}

/* Passes the staging of the first lines to the stage. `over`: all of them are
 * read. */
static void follow_lines(Stage *stage, const View *view, int count, bool over) {
    if (count > view->line_count) count = view->line_count;
    follow_setting(stage, view, count);
    for (int i = 0; i < view->customer_count; i++) {
        const ViewCustomer *who = &view->customers[i];
        Staging now = who->staging;
        for (int n = 0; n < count; n++) {
            if (changes_room(view, n) && now.at != STAND_AWAY)
                now.at = STAND_COUNTER;
            if (view->lines[n].who == i)
                view_follow(&now, view->lines[n].staging);
        }
        stage_staging(stage, i, now);
    }
    int parting = stage_parting(view);
    bool closes = parting == NONE ? count >= view->line_count : count > parting;
    if (view->phase == PHASE_ENDED && (closes || over)) {
        stage_close(stage, stage_closing(view), view->outcome);
        stage_leave_phone(stage, stage_elsewhere(view));
    }
}

static void follow_the_words(Window *window, Encounter *self,
                             const View *view) {
    Setting before = self->stage.setting;
    follow_room(window, self, view, self->next_line);
    follow_lines(&self->stage, view, self->next_line, false);
    if (self->stage.setting.brings == before.brings &&
        self->stage.setting.queue == before.queue &&
        self->stage.setting.cupboard == before.cupboard)
        return;
    window_begin_fade(window);
    window_changed_all(window);
}

void encounter_stay(Window *window, Encounter *self, const View *view) {
    show_people(window, &self->stage, view, false);
    self->next_line = view->line_count;
    self->offered_ms = 0;
    follow_the_words(window, self, view);
    window_changed_all(window);
}

void encounter_last_picture(Window *window, Stage *stage, const View *view) {
    stage_start(stage, view->channel, view->room.backdrop);
    show_room(window, stage, view->room);
    stage->setting = view->setting;
    stage->settled = stage->free_middle = true;
    show_people(window, stage, view, false);
    follow_lines(stage, view, view->line_count, true);
    stage_all_here(stage);
    stage_update(stage, 0, 0, true); /* whatever moves is at its end */
}

/* Keeps the stage's pictures if they would be the same. */
static void renew_stage(Window *window, Encounter *self, const View *view) {
    Stage *stage = &self->stage;
    Stage fresh = { .seconds = stage->seconds,
                    .call_seconds = stage->call_seconds };
    stage_start(&fresh, view->channel, view->room.backdrop);
    bool same =
        fresh.channel == stage->channel && stage->count == view->customer_count;
    if (!same) {
        fresh.settled = stage->count > 0;
        stage_end(stage);
        *stage = fresh;
    }
    show_room(window, stage, view->room);
    sound_room(window_shared(window)->sound, stage_tone(stage, view->room));
    stage->setting = view->setting;
    show_people(window, stage, view, false);
    for (int i = 0; i < stage->count; i++)
        picture_forget(&stage->faces[i].picture);
}

void encounter_renew(Window *window, Encounter *self, const View *view) {
    bool recap = self->recap, read = self->whole && self->last && self->compact;
    int line = self->line;
    sound_hush(window_shared(window)->sound);
    self->story = story_of(window);
    renew_stage(window, self, view);
    encounter_first_page(self);
    if (read && line < view->line_count) self->line = line;
    self->recap = recap;
    self->read = read;
    self->begun = self->heard = true;
    self->last = self->compact = encounter_is_chat(view);
    self->item_count = self->clusters = 0;
    self->chat_lines = view->line_count;
    self->measured = (EncounterSize){ 0 }; /* the dock is measured again */
    self->next_line = view->line_count;
    follow_the_words(window, self, view);
    stage_all_here(&self->stage);
    stage_update(&self->stage, 0, 0,
                 true); /* all is at its end: doors, hands */
    encounter_make_whole(window, self);
}

/* ---- a page: beginning, running, complete ---- */

void encounter_be_heard(Window *window, Encounter *self, const View *view) {
    Sound *sound = window_shared(window)->sound;
    bool phone = view->channel == CHANNEL_PHONE;
    self->heard = true;
    follow_the_words(window, self, view);
    assert(self->next_line <= view->line_count);
    for (int i = self->line; i < self->next_line; i++) {
        const ViewLine *line = &view->lines[i];
        if (line->sound_file)
            sound_effect_own(sound, line->sound_file, phone);
        else if (line->sound)
            sound_effect(sound, line->sound, phone);
        if (line->kind != LINE_SPEECH || line->who == NONE) continue;
        const ViewCustomer *who = &view->customers[line->who];
        self->stage.speaker = line->who;
        if (!sound_speak_own(sound, line->recording, phone))
            sound_speak(sound, line->text, *who->voice, &who->rest, phone);
    }
}

void encounter_make_whole(Window *window, Encounter *self) {
    self->whole = true;
    self->shown = self->clusters;
    self->offered_ms = self->timer_ms = 0;
    window_changed_all(window);
}

static void begin_page(Window *window, Encounter *self, const View *view) {
    self->begun = true;
    self->delay_ms = 0;
    if (self->line < view->line_count)
        self->delay_ms = view->lines[self->line].pause_ms;
    if (self->delay_ms > PAUSE_MAX) self->delay_ms = PAUSE_MAX;
    window_changed_all(window);
}

/* Lasts three to five seconds; with reduced motion, none. */
void encounter_be_silent(Window *window, Encounter *self, int seconds) {
    int ms = seconds * 1000;
    if (ms < SILENCE_MIN) ms = SILENCE_MIN;
    if (ms > SILENCE_MAX) ms = SILENCE_MAX;
    if (!window_moves(window)) ms = SILENCE_STILL;
    self->quiet_ms = ms;
    stage_be_quiet(&self->stage, ms / 1000.0);
}

void encounter_break_silence(Window *window, Encounter *self) {
    self->quiet_ms = 0;
    stage_be_quiet(&self->stage, 0);
    window_changed_all(window);
}

static int update_page(Window *window, Encounter *self, const View *view,
                       int elapsed_ms) {
    const Settings *settings = &window_shared(window)->settings;
    if (self->whole) return SCREEN_STILL;
    if (!self->begun) {
        begin_page(window, self, view);
        return 0; /* the page is filled in when it is drawn */
    }
    if (self->quiet_ms > 0) {
        self->quiet_ms -= elapsed_ms;
        if (self->quiet_ms <= 0) encounter_break_silence(window, self);
        return self->quiet_ms > 0 ? self->quiet_ms : 0;
    }
    if (!self->filled) return TYPE_MS; /* not drawn yet, during a fade */
    self->delay_ms -= elapsed_ms;
    if (self->delay_ms > 0) return self->delay_ms;
    if (!self->heard) encounter_be_heard(window, self, view);
    self->shown += elapsed_ms * LETTERS_A_SECOND / 1000.0;
    window_changed(window, self->typed);
    if (settings->reduced_motion || !settings->typing ||
        self->shown >= self->clusters)
        encounter_make_whole(window, self);
    return TYPE_MS;
}

int encounter_play_on(Window *window, Encounter *self, const View *view,
                      int elapsed_ms) {
    int mouth = sound_mouth(window_shared(window)->sound);
    StageChanges changes =
        stage_update(&self->stage, elapsed_ms, mouth, !window_moves(window));
    window_changed_boxes(window, changes.boxes, changes.count);
    int wait = changes.wait_ms;
    bool chat = encounter_is_chat(view);
    int words = chat ? encounter_chat_update(self, window, view, elapsed_ms)
                     : update_page(window, self, view, elapsed_ms);
    if (chat) follow_room(window, self, view, self->chat_lines);
    return window_sooner(wait, words);
}

/* ---- drawing ---- */

static Box of_rectangle(cairo_rectangle_t r) {
    return (Box){ r.x, r.y, r.width, r.height };
}

/* The speaker's name and the length of the call. */
void encounter_draw_call(const Encounter *self, Ui *ui, const View *view) {
    if (!stage_has_panel(&self->stage)) return;
    Box b = self->stage.box;
    PhoneLayout phone = scene_phone_layout(b.x, b.y, b.w, b.h);
    PhoneInk ink = scene_phone_ink(self->stage.light);
    Lettering as = {
        .size = TYPE_BODY,
        .letters = LETTER_STRONG,
        .colour = ink.ink,
        .max_lines = 1,
        .middle = true,
        .leading = 1.2,
    };
    int who = self->stage.speaker == NONE ? page_first_face(view)
                                          : self->stage.speaker;
    Box room = of_rectangle(phone.name);
    char first[64];
    page_first_name(view->customers[who].name, first, sizeof first);
    if (!ui_text_if_fits(ui, room, &as, view->customers[who].name))
        ui_text_if_fits(ui, room, &as, first);
    int seconds = (int)self->stage.call_seconds;
    if (!self->stage.call && !self->stage.closing) return; /* not rung yet */
    snprintf(first, sizeof first, "%d:%02d", seconds / 60, seconds % 60);
    as.letters = LETTER_REGULAR;
    as.colour = ink.soft;
    as.align = ALIGN_END;
    ui_text_if_fits(ui, of_rectangle(phone.timer), &as, first);
}

/* Close-ups: a column is too narrow for the room, and on a projector faces must
 * be large. Above a column, two people fit beside each other. */
static bool draws_close(const Encounter *self, const EncounterLayout *layout) {
    return layout->mode == ENCOUNTER_SIDE ||
           (layout->mode == ENCOUNTER_TALL && self->stage.count == 1);
}

static void draw_stage(Encounter *self, Ui *ui, const EncounterLayout *layout) {
    Light light = theme_light(ui->theme);
    if (draws_close(self, layout))
        stage_draw_close(&self->stage, ui->cr, light, layout->stage);
    else
        stage_draw(&self->stage, ui->cr, light, layout->stage);
}

void encounter_place(Encounter *self, const Ui *ui,
                     const EncounterLayout *layout) {
    stage_place(&self->stage, theme_light(ui->theme), layout->stage,
                draws_close(self, layout));
}

void encounter_draw_scene(Encounter *self, Ui *ui, const View *view,
                          const EncounterLayout *layout) {
    if (layout->mode != ENCOUNTER_WIDE)
        paint_box(ui->cr, layout->dock, ui->theme->dock);
    if (view->channel != CHANNEL_CHAT)
        encounter_fill_page(self, ui, view, layout);
    draw_stage(self, ui, layout);
    if (layout->mode == ENCOUNTER_WIDE)
        paint_box(ui->cr, layout->dock, ui->theme->dock);
    if (view->channel == CHANNEL_PHONE) encounter_draw_call(self, ui, view);
    encounter_draw_captions(self, ui, view, layout);
    if (encounter_is_chat(view))
        encounter_draw_chat(self, ui, view, layout);
    else
        encounter_draw_bubble(self, ui, view, layout);
}
