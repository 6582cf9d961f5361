/* SPDX-License-Identifier: MIT
 * Compares the texts on the screen with those said already, and says the new
 * ones. */
#include "window/ui/reader.h"
#include "window/ui/speaker.h"

#include "core/base/emphasis.h"
#include "core/base/mem.h"

#include <stdio.h>
#include <string.h>

enum { NO_SCREEN = -1, ASK_MS = 500 };

struct Reader {
    Speaker *speaker;
    Text *log;
    char **said; /* texts on the screen that were said */
    int count, capacity;
    int screen;
    Control focus;
};

Reader *reader_open(Text *log, Error *err) {
    Speaker *speaker = log ? NULL : speaker_open(synthesiser_of_system(), err);
    if (!speaker && !log) return NULL;
    Reader *reader = mem_alloc(sizeof *reader);
    reader->speaker = speaker;
    reader->screen = NO_SCREEN;
    reader->log = log;
    return reader;
}

static void forget(Reader *reader) {
    while (reader->count)
        mem_free(reader->said[--reader->count]);
    reader->focus = (Control){ CONTROL_NONE, 0 };
}

void reader_close(Reader *reader) {
    if (!reader) return;
    forget(reader);
    mem_free(reader->said);
    if (reader->speaker) speaker_close(reader->speaker);
    mem_free(reader);
}

bool reader_trouble(Reader *reader, Error *err) {
    return reader && reader->speaker && speaker_trouble(reader->speaker, err);
}

int reader_next_ms(const Reader *reader) {
    bool waits =
        reader && reader->speaker && speaker_connecting(reader->speaker);
    return waits ? ASK_MS : -1;
}

/* The text on one line, without the stars of emphasis. */
static char *plain(const char *text) {
    char *out = mem_text(text);
    emphasis_strip(out);
    for (char *at = out; *at; at++)
        if (*at == '\n') *at = ' ';
    return out;
}

static void say(Reader *reader, const char *text) {
    if (reader->log) {
        text_add(reader->log, text);
        text_add(reader->log, "\n");
    }
    if (reader->speaker) speaker_say(reader->speaker, text);
}

static void hush(Reader *reader) {
    if (reader->speaker) speaker_hush(reader->speaker);
}

static bool inside(Box inner, Box outer) {
    double x = inner.x + inner.w / 2, y = inner.y + inner.h / 2;
    return x >= outer.x && x <= outer.x + outer.w && y >= outer.y &&
           y <= outer.y + outer.h;
}

/* The control on which a text is written, or NULL. */
static const Placed *control_of(const Ui *ui, const Placed *text) {
    for (int i = ui->placed_count - 1; i >= 0; i--) {
        const Placed *placed = &ui->placed[i];
        if (placed->kind == PLACED_CONTROL && !placed->covered &&
            inside(text->box, placed->box))
            return placed;
    }
    return NULL;
}

/* All texts on a control, after its number; mem_free it. */
static char *words_on(const Ui *ui, const Placed *control) {
    Text out = { 0 };
    if (control->key) text_format(&out, "%d: ", control->key);
    for (int i = 0; i < ui->placed_count; i++) {
        const Placed *text = &ui->placed[i];
        bool here = text->kind == PLACED_TEXT && !text->covered &&
                    control_of(ui, text) == control;
        if (!here || text->is_key) continue;
        if (out.size && out.bytes[out.size - 1] != ' ') text_add(&out, ", ");
        text_add(&out, ui_words(ui, text));
    }
    char *spoken = plain(text_get(&out));
    text_free(&out);
    return spoken;
}

/* ---- what is new ---- */

/* What is said although it has no focus, in the order of the screen: first
 * texts on no control, then the numbered controls. */
typedef struct Heap {
    char **items;
    int count, capacity;
} Heap;

/* Whether a text is more than a number or a time. */
static bool says_something(const char *text) {
    for (uint32_t code; (code = utf8_next(&text));)
        if (utf8_is_word(code) && (code < '0' || code > '9')) return true;
    return false;
}

static void heap_add(Heap *heap, char *item) {
    if (says_something(item))
        *MEM_PUSH(heap->items, heap->count, heap->capacity) = item;
    else
        mem_free(item);
}

static Heap gather(const Ui *ui) {
    Heap heap = { 0 };
    for (int i = 0; i < ui->placed_count; i++) {
        const Placed *placed = &ui->placed[i];
        if (placed->kind == PLACED_TEXT && !placed->covered &&
            !placed->scrolled && !control_of(ui, placed))
            heap_add(&heap, plain(ui_words(ui, placed)));
    }
    for (int i = 0; i < ui->placed_count; i++) {
        const Placed *placed = &ui->placed[i];
        if (placed->kind == PLACED_CONTROL && !placed->covered && placed->key)
            heap_add(&heap, words_on(ui, placed));
    }
    return heap;
}

/* Texts are compared, not controls: what counts is whether the player heard
 * this text. */
static bool has(char *const *items, int count, const char *text) {
    for (int i = 0; i < count; i++)
        if (!strcmp(items[i], text)) return true;
    return false;
}

/* Says what is new; returns whether anything was. */
static bool say_new(Reader *reader, const Ui *ui) {
    Heap heap = gather(ui);
    bool any = false;
    for (int i = 0; i < heap.count; i++) {
        if (has(reader->said, reader->count, heap.items[i])) continue;
        if (!any) hush(reader);
        any = true;
        say(reader, heap.items[i]);
    }
    Control focus = reader->focus;
    forget(reader);
    reader->focus = focus;
    mem_free(reader->said);
    reader->said = heap.items;
    reader->count = heap.count;
    reader->capacity = heap.capacity;
    return any;
}

static void say_focus(Reader *reader, const Ui *ui, bool news) {
    if (control_same(reader->focus, ui->focus)) return;
    bool first = reader->focus.kind == CONTROL_NONE || news;
    reader->focus = ui->focus;
    const Placed *control = ui_control_find(ui, ui->focus);
    if (!control || (first && control->key)) return; /* already said */
    char *words = words_on(ui, control);
    if (!first) hush(reader);
    if (*words) say(reader, words);
    mem_free(words);
}

void reader_look(Reader *reader, const Ui *ui, int screen) {
    if (!reader) return;
    if (reader->screen != screen) {
        hush(reader);
        forget(reader);
        reader->screen = screen;
    }
    bool news = say_new(reader, ui);
    say_focus(reader, ui, news);
}
