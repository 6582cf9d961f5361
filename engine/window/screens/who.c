/* SPDX-License-Identifier: MIT
 * Asks who plays: the people known here, a new one; and changes the one who
 * plays now: renames, merges with another, deletes. */
#include "window/screens/screens.h"

#include "app/practice/profiles.h"
#include "core/base/mem.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/words/say.h"
#include "window/typing.h"
#include "window/ui/page.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum { NAME_MAX_BYTES = 4 * PROFILE_NAME_MAX + 4, WORDS_MAX = 700 };

typedef enum {
    WHO_CHOOSES,
    WHO_IS_NEW,
    WHO_IS_RENAMED,
    WHO_IS_MERGED, /* chooses the other one */
    WHO_IS_SURE,   /* … and is asked once more: it cannot be undone */
    WHO_IS_DELETED
} WhoDoes;

typedef struct Who {
    WhoDoes does;
    char name[NAME_MAX_BYTES];  /* as it is being typed */
    char composed[32];          /* what an input method has not settled yet */
    char other[NAME_MAX_BYTES]; /* whom to put together with */
    Error wrong;                /* why it failed, or "" */
} Who;

static bool types(const Who *self) {
    return self->does == WHO_IS_NEW || self->does == WHO_IS_RENAMED;
}

static void turn_to(Window *window, Who *self, WhoDoes does) {
    self->does = does;
    self->name[0] = self->composed[0] = self->wrong.text[0] = '\0';
    window_type(window, types(self));
    window_ui(window)->focus = (Control){ CONTROL_NONE, 0 };
    window_changed_all(window);
}

static Practice *practice_of(Window *window) {
    return window_shared(window)->practice;
}

/* Where it was asked at the start of a level, to that level, as this person
 * finds it. Else back to the page on which it was asked, about the one who
 * plays now; somebody new finds nothing there yet. */
static void leave_as(Window *window, WhoDoes did) {
    Shared *shared = window_shared(window);
    bool first = shared->nobody_yet;
    shared->nobody_yet = false;
    window_new_person(window);
    if (first && shared->straight != NONE)
        window_open_level(window, shared->straight);
    else if (first || did == WHO_IS_NEW || did == WHO_IS_DELETED)
        window_go(window, SCREEN_TITLE);
    else
        window_go(window, SCREEN_PROGRESS);
}

static void done(Window *window, const Who *self, bool ok) {
    if (ok)
        leave_as(window, self->does);
    else
        window_changed_all(window);
}

static void chosen(Window *window, Who *self, int index) {
    const Profile *list;
    Practice *practice = practice_of(window);
    int count = profiles_list(practice, &list);
    if (index >= count) return;
    if (self->does == WHO_IS_MERGED) {
        snprintf(self->other, sizeof self->other, "%s", list[index].name);
        turn_to(window, self, WHO_IS_SURE);
        return;
    }
    char *name = mem_text(list[index].name);
    done(window, self, profiles_become(practice, name, &self->wrong));
    mem_free(name);
}

static void put_together(Window *window, Who *self) {
    Practice *practice = practice_of(window);
    done(window, self,
         profiles_merge(practice, profiles_here(practice), self->other,
                        &self->wrong));
}

static void accept(Window *window, Who *self) {
    Practice *practice = practice_of(window);
    if (self->does == WHO_IS_NEW)
        done(window, self, profiles_become(practice, self->name, &self->wrong));
    else
        done(window, self,
             profiles_rename(practice, profiles_here(practice), self->name,
                             &self->wrong));
}

static void forget(Window *window, Who *self) {
    Practice *practice = practice_of(window);
    char *name = mem_text(profiles_here(practice));
    done(window, self, profiles_delete(practice, name, &self->wrong));
    mem_free(name);
}

static bool pressed(Window *window, Who *self, Control control) {
    switch ((int)control.kind) {
    case CONTROL_PERSON:
        chosen(window, self, control.index);
        break;
    case CONTROL_SOMEBODY_NEW:
        turn_to(window, self, WHO_IS_NEW);
        break;
    case CONTROL_RENAME:
        turn_to(window, self, WHO_IS_RENAMED);
        break;
    case CONTROL_MERGE:
        turn_to(window, self, WHO_IS_MERGED);
        break;
    case CONTROL_FORGET:
        turn_to(window, self, WHO_IS_DELETED);
        break;
    case CONTROL_SURE:
        if (self->does == WHO_IS_SURE)
            put_together(window, self);
        else
            forget(window, self);
        break;
    case CONTROL_OK:
        accept(window, self);
        break;
    default:
        if (self->does == WHO_CHOOSES && window_shared(window)->nobody_yet)
            break;
        if (self->does == WHO_CHOOSES)
            window_pop(window);
        else
            turn_to(window, self, WHO_CHOOSES);
    }
    return true;
}

/* ---- typing a name ---- */

static void add_letters(Window *window, Who *self, const char *letters) {
    if (strlen(self->name) + strlen(letters) >= sizeof self->name) return;
    strcat(self->name, letters);
    self->wrong.text[0] = '\0';
    window_changed_all(window);
}

static void compose(Window *window, Who *self, const char *letters) {
    snprintf(self->composed, sizeof self->composed, "%s", letters);
    window_changed_all(window);
}

static void take_letter(Window *window, Who *self) {
    size_t size = strlen(self->name);
    while (size && ((unsigned char)self->name[size - 1] & 0xC0) == 0x80)
        size--;
    if (size) size--;
    self->name[size] = '\0';
    window_changed_all(window);
}

/* Enter takes the name, but where it presses "Back". */
static bool who_claims(Window *window, void *state, const InputEvent *event) {
    return types(state) && event->action == ACTION_ACCEPT &&
           window_ui(window)->focus.kind != CONTROL_CLOSE;
}

static bool who_event(Window *window, void *state, const InputEvent *event) {
    Who *self = state;
    switch ((int)event->action) {
    case ACTION_TEXT:
        self->composed[0] = '\0';
        add_letters(window, self, event->text);
        return true;
    case ACTION_COMPOSE:
        compose(window, self, event->text);
        return true;
    case ACTION_REWIND:
        if (types(self)) take_letter(window, self);
        return types(self);
    case ACTION_ACCEPT:
        accept(window, self);
        return true;
    case ACTION_BACK:
        if (self->does == WHO_CHOOSES) return window_shared(window)->nobody_yet;
        turn_to(window, self, WHO_CHOOSES);
        return true;
    case ACTION_PRESS:
        return pressed(window, self, event->control);
    default:
        return false;
    }
}

/* ---- drawing ---- */

enum { BUTTONS_MAX = 64, SENTENCE = 400 };

typedef struct WhoPage {
    const char *title, *words;
    char heading[SENTENCE], remark[SENTENCE]; /* with names in them */
    PageButton buttons[BUTTONS_MAX];
    char labels[BUTTONS_MAX][160];
    int count;
} WhoPage;

static void add(WhoPage *page, Control control, Icon icon, const char *label,
                ButtonKind kind) {
    if (page->count == BUTTONS_MAX) return;
    page->buttons[page->count++] = (PageButton){ control, icon, label, kind };
}

static void add_people(WhoPage *page, Practice *practice, bool but_me) {
    const Profile *list;
    int count = profiles_list(practice, &list);
    for (int i = 0; i < count && page->count < BUTTONS_MAX - 6; i++) {
        if (but_me && list[i].here) continue;
        char *label = page->labels[page->count];
        format_write(label, sizeof page->labels[0],
                     say_count(list[i].finished, "%s, %d conversation",
                               "%s, %d conversations"),
                     list[i].shown, list[i].finished);
        add(page, (Control){ CONTROL_PERSON, i }, ICON_PEOPLE, label,
            list[i].here && !but_me ? BUTTON_FILLED : BUTTON_PLAIN);
    }
}

/* Before anybody has said who they are, nothing is changed of the one who
 * played last, and nobody plays as them unless they say so. */
static void fill_choice(WhoPage *page, Practice *practice, bool nobody_yet) {
    const Profile *list;
    int count = profiles_list(practice, &list);
    page->title = say("Who are you?");
    add_people(page, practice, false);
    add(page, (Control){ CONTROL_SOMEBODY_NEW, 0 }, ICON_PLUS,
        say("Somebody new"), BUTTON_PLAIN);
    if (nobody_yet) return;
    add(page, (Control){ CONTROL_RENAME, 0 }, ICON_GEAR, say("Change my name"),
        BUTTON_QUIET);
    if (count > 1)
        add(page, (Control){ CONTROL_MERGE, 0 }, ICON_PEOPLE,
            say("I am one of the others too"), BUTTON_QUIET);
    add(page, (Control){ CONTROL_FORGET, 0 }, ICON_CROSS,
        say("Delete all that is kept of me"), BUTTON_QUIET);
    add(page, (Control){ CONTROL_CLOSE, 0 }, ICON_BACK, say("Back"),
        BUTTON_QUIET);
}

static void fill_name(WhoPage *page, const Who *self) {
    page->title = self->does == WHO_IS_NEW ? say("What shall we call you?")
                                           : say("Your name from now on");
    page->words = say("Names stay on this machine.");
    add(page, (Control){ CONTROL_OK, 0 }, ICON_TICK, say("That is me"),
        BUTTON_FILLED);
    add(page, (Control){ CONTROL_CLOSE, 0 }, ICON_BACK, say("Back"),
        BUTTON_QUIET);
}

/* What cannot be undone: the way back has the focus. */
static void add_sure(WhoPage *page, Icon icon, const char *label) {
    add(page, (Control){ CONTROL_CLOSE, 0 }, ICON_BACK, say("Back"),
        BUTTON_FILLED);
    add(page, (Control){ CONTROL_SURE, 0 }, icon, label, BUTTON_PLAIN);
}

static void fill_merging(WhoPage *page, const Who *self, Practice *practice) {
    const Profile *list;
    int count = profiles_list(practice, &list);
    const char *me = "", *other = "";
    for (int i = 0; i < count; i++) {
        if (list[i].here) me = list[i].shown;
        if (!strcmp(list[i].name, self->other)) other = list[i].shown;
    }
    format_write(page->heading, SENTENCE, say("Are %s and %s the same person?"),
                 me, other);
    format_write(page->remark, SENTENCE,
                 say("What is kept of %s goes over to %s. It cannot be taken "
                     "apart again."),
                 me, other);
    page->title = page->heading;
    page->words = page->remark;
    add_sure(page, ICON_PEOPLE, say("Put them together"));
}

static void fill_deleting(WhoPage *page, Practice *practice) {
    const char *name = profiles_here(practice);
    format_write(page->heading, SENTENCE, say("Delete all that is kept of %s?"),
                 name);
    page->title =
        *name ? page->heading : say("Delete all that is kept of you?");
    page->words = say("Every conversation and setting of yours goes, in the "
                      "backups too. It cannot be brought back.");
    add_sure(page, ICON_CROSS, say("Delete it for good"));
}

static void fill_page(WhoPage *page, const Who *self, Practice *practice,
                      bool nobody_yet) {
    switch (self->does) {
    case WHO_CHOOSES:
        fill_choice(page, practice, nobody_yet);
        break;
    case WHO_IS_NEW:
    case WHO_IS_RENAMED:
        fill_name(page, self);
        break;
    case WHO_IS_MERGED:
        page->title = say("Which of them is you?");
        page->words = say("What is kept of you goes over to that name, and "
                          "stays there.");
        add_people(page, practice, true);
        add(page, (Control){ CONTROL_CLOSE, 0 }, ICON_BACK, say("Back"),
            BUTTON_QUIET);
        break;
    case WHO_IS_SURE:
        fill_merging(page, self, practice);
        break;
    case WHO_IS_DELETED:
        fill_deleting(page, practice);
        break;
    }
}

static void draw_name(Ui *ui, Box box, const Who *self) {
    Lettering as = page_body(ui);
    char shown[NAME_MAX_BYTES + sizeof self->composed + 4];
    snprintf(shown, sizeof shown, "%s%s|", self->name, self->composed);
    as.size = TYPE_DIALOGUE;
    as.middle = true;
    as.max_lines = 1;
    ui_panel(ui, box, ui->theme->page, 10, 0);
    paint_edge(ui->cr, box, ui_px(ui, 10), fmax(ui_px(ui, 3), 1),
               ui->theme->accent);
    ui_text(ui, box_inset(box, ui_px(ui, 20), 0), &as, shown);
}

/* Returns the height; `window` NULL: only measures. */
static double put_page(Window *window, Ui *ui, const WhoPage *page,
                       const Who *self, Box in) {
    bool draw = window != NULL;
    Lettering heading = page_heading(ui), soft = page_soft(ui);
    Lettering wrong = page_body(ui);
    wrong.colour = ui->theme->bad;
    Flow flow = { ui, in, draw };
    flow.in.h = 1e6;
    flow_text(&flow, &heading, page->title, 16);
    flow_text(&flow, &soft, page->words, 16);
    if (types(self)) {
        Box field = box_top(&flow.in, ui_target(ui) * 1.4);
        if (draw) draw_name(ui, field, self);
        if (draw) window_typed_at(window, field);
        flow_gap(&flow, 16);
    }
    flow_text(&flow, &wrong, self->wrong.text, 16);
    double height = page_buttons_height(ui, page->buttons, page->count, in.w);
    if (draw) page_buttons(ui, &flow.in, page->buttons, page->count);
    return flow.in.y - in.y + (draw ? 0 : height);
}

static void who_draw(Window *window, void *state, Ui *ui) {
    const Who *self = state;
    WhoPage page = { .words = NULL };
    fill_page(&page, self, practice_of(window),
              window_shared(window)->nobody_yet);
    double width = 900, bar = ui_px(ui, 24);
    double inner = fmin(ui_px(ui, width), ui->screen.w - 2 * ui_px(ui, 24)) -
                   2 * ui_px(ui, 40) - bar;
    Box trial = { 0, 0, inner, 1e6 };
    double height = ceil(put_page(NULL, ui, &page, self, trial));
    Box in = page_sheet(ui, width, height);
    in = ui_scroll_begin(ui, SCROLL_WHO, in, height);
    in.w = inner;
    put_page(window, ui, &page, self, in);
    ui_scroll_end(ui);
}

static void who_leave(Window *window, void *state) {
    (void)state;
    window_type(window, false);
}

const Screen screen_who = {
    .name = "who",
    .size = sizeof(Who),
    .overlay = true,
    .claims = who_claims,
    .event = who_event,
    .draw = who_draw,
    .leave = who_leave,
};
