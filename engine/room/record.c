/* SPDX-License-Identifier: MIT
 * Lines to events and back. A line is a word, the second in which it happened,
 * and the fields of its kind; a text in it has neither tab nor line break. */
#include "room/record.h"

#include "core/base/mem.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIELDS_MAX = 8 + 2 * POLL_CHOICES_MAX, VERSION = 2 };

static const char *const event_words[COURSE_EVENTS] = { "ask",  "count", "talk",
                                                        "give", "back",  "end",
                                                        "done" };
static const char *const kind_words[POLL_KINDS] = { "reply", "thought",
                                                    "mood" };
static const char *const by_words[COURSE_BYS] = { "room", "presenter",
                                                  "hands" };

void record_head_free(RecordHead *head) {
    mem_free(head->level);
    mem_free(head->title);
    mem_free(head->begun);
    *head = (RecordHead){ 0 };
}

/* ---- writing ---- */

static void add_text(Text *out, const char *text) {
    text_add(out, "\t");
    for (const char *at = text ? text : ""; *at; at++) {
        bool breaks = (unsigned char)*at < ' ';
        text_add_n(out, breaks ? " " : at, 1);
    }
}

static void add_numbers(Text *out, const int *numbers, int count) {
    for (int i = 0; i < count; i++)
        text_format(out, "%c%d", i ? ' ' : '\t', numbers[i]);
}

void record_write_head(Text *out, const RecordHead *head) {
    text_format(out, "thaw workshop\t%d", VERSION);
    add_text(out, head->level);
    text_format(out, "\t%016llx", head->hash);
    add_text(out, head->title);
    add_text(out, head->code);
    text_format(out, "\t%d", head->port);
    add_text(out, head->begun);
    text_add(out, "\n");
}

static void write_ask(Text *out, const CourseEvent *event) {
    text_format(out, "\t%s\t%d\t%d\t%d", kind_words[event->question],
                event->turn, event->who, event->mood);
    add_text(out, event->beat);
    for (int i = 0; i < event->choice_count; i++) {
        add_text(out, event->ids[i]);
        add_text(out, event->texts[i]);
    }
}

static void write_count(Text *out, const CourseEvent *event) {
    const PollTally *tally = &event->tally;
    text_format(out, "\t%d", tally->rounds);
    add_numbers(out, tally->first, POLL_CHOICES_MAX);
    add_numbers(out, tally->second, POLL_CHOICES_MAX);
    add_numbers(out, event->hands, POLL_CHOICES_MAX);
    add_numbers(out, &tally->moved[0][0], POLL_CHOICES_MAX * POLL_CHOICES_MAX);
}

void record_write(Text *out, const CourseEvent *event) {
    text_format(out, "%s\t%d", event_words[event->kind], event->at_s);
    if (event->kind == COURSE_ASK) write_ask(out, event);
    if (event->kind == COURSE_COUNT) write_count(out, event);
    if (event->kind == COURSE_GIVE)
        text_format(out, "\t%d\t%s", event->choice, by_words[event->by]);
    if (event->kind == COURSE_BACK) text_format(out, "\t%d", event->turn);
    if (event->kind == COURSE_END) {
        text_format(out, "\t%d", event->outcome);
        add_text(out, event->ending);
    }
    text_add(out, "\n");
}

/* ---- reading ---- */

typedef struct Fields {
    char *text[FIELDS_MAX];
    int count;
} Fields;

static void part(char *line, Fields *fields) {
    fields->count = 0;
    while (fields->count < FIELDS_MAX) {
        fields->text[fields->count++] = line;
        line = strchr(line, '\t');
        if (!line) return;
        *line++ = '\0';
    }
    fields->count = 0; /* too many fields: not a line that Thaw wrote */
}

static bool number(const char *text, int min, int max, int *out) {
    char *end;
    long value = strtol(text, &end, 10);
    if (end == text || *end || value < min || value > max) return false;
    *out = (int)value;
    return true;
}

static bool word(const char *text, const char *const *words, int count,
                 int *out) {
    for (*out = 0; *out < count; ++*out)
        if (!strcmp(text, words[*out])) return true;
    return false;
}

static bool numbers(char *text, int *out, int count) {
    char *at = text;
    for (int i = 0; i < count; i++) {
        char *end;
        long value = strtol(at, &end, 10);
        if (end == at || value < 0 || value > 1000000) return false;
        out[i] = (int)value;
        at = end;
    }
    return !*at;
}

enum { TURNS_MAX = 100000, MOOD_MAX = 1000, NOBODY = -1 };

static bool read_ask(const Fields *f, CourseEvent *event) {
    int kind;
    if (f->count < 9 || f->count % 2 == 0 ||
        !word(f->text[2], kind_words, POLL_KINDS, &kind) ||
        !number(f->text[3], 0, TURNS_MAX, &event->turn) ||
        !number(f->text[4], NOBODY, 100, &event->who) ||
        !number(f->text[5], -MOOD_MAX, MOOD_MAX, &event->mood))
        return false;
    event->question = (PollKind)kind;
    event->beat = f->text[6];
    event->choice_count = (f->count - 7) / 2;
    if (event->choice_count > POLL_CHOICES_MAX) return false;
    for (int i = 0; i < event->choice_count; i++) {
        event->ids[i] = f->text[7 + 2 * i];
        event->texts[i] = f->text[8 + 2 * i];
    }
    return true;
}

static bool read_count(const Fields *f, CourseEvent *event) {
    PollTally *tally = &event->tally;
    return f->count == 7 && number(f->text[2], 0, 2, &tally->rounds) &&
           numbers(f->text[3], tally->first, POLL_CHOICES_MAX) &&
           numbers(f->text[4], tally->second, POLL_CHOICES_MAX) &&
           numbers(f->text[5], event->hands, POLL_CHOICES_MAX) &&
           numbers(f->text[6], &tally->moved[0][0],
                   POLL_CHOICES_MAX * POLL_CHOICES_MAX);
}

static bool read_give(const Fields *f, CourseEvent *event) {
    int by;
    if (f->count != 4 ||
        !number(f->text[2], 0, POLL_CHOICES_MAX - 1, &event->choice) ||
        !word(f->text[3], by_words, COURSE_BYS, &by))
        return false;
    event->by = (CourseBy)by;
    return true;
}

static bool read_end(const Fields *f, CourseEvent *event) {
    if (f->count != 4 || !number(f->text[2], 0, 100, &event->outcome))
        return false;
    event->ending = f->text[3];
    return true;
}

static bool read_event(const Fields *f, CourseEvent *event) {
    int kind;
    if (f->count < 2 || !word(f->text[0], event_words, COURSE_EVENTS, &kind) ||
        !number(f->text[1], 0, 1000000000, &event->at_s))
        return false;
    event->kind = (CourseEventKind)kind;
    switch (event->kind) {
    case COURSE_ASK:
        return read_ask(f, event);
    case COURSE_COUNT:
        return read_count(f, event);
    case COURSE_GIVE:
        return read_give(f, event);
    case COURSE_BACK:
        return f->count == 3 && number(f->text[2], 0, TURNS_MAX, &event->turn);
    case COURSE_END:
        return read_end(f, event);
    case COURSE_TALK:
    case COURSE_DONE:
        return f->count == 2;
    case COURSE_EVENTS:
        break;
    }
    return false;
}

static bool read_head(const Fields *f, RecordHead *head, Error *err) {
    int version = 0;
    if (f->count < 2 || strcmp(f->text[0], "thaw workshop") ||
        !number(f->text[1], 1, 1000, &version))
        return error_set(err, "this is no record of a workshop");
    if (version > VERSION)
        return error_set(err, "a newer Thaw wrote it (%d, this one knows %d)",
                         version, VERSION);
    char *end;
    if (f->count != 8 || !number(f->text[6], 0, 65535, &head->port) ||
        strlen(f->text[5]) != RECORD_CODE - 1)
        return error_set(err, "its first line is damaged");
    head->level = mem_text(f->text[2]);
    head->hash = strtoull(f->text[3], &end, 16);
    head->title = mem_text(f->text[4]);
    memcpy(head->code, f->text[5], RECORD_CODE);
    head->begun = mem_text(f->text[7]);
    return true;
}

static bool read_line(Course *course, RecordHead *head, char *line, int at,
                      Error *err) {
    Fields fields;
    CourseEvent event = { 0 };
    Error why = { "" };
    part(line, &fields);
    if (at == 1) {
        if (read_head(&fields, head, &why)) return true;
        return error_set(err, "line 1: %s", why.text);
    }
    if (!read_event(&fields, &event))
        return error_set(err, "line %d cannot be read", at);
    return course_apply(course, &event, &why) ||
           error_set(err, "line %d: %s", at, why.text);
}

static bool read_lines(Course *course, RecordHead *head, char *bytes,
                       size_t *whole, Error *err) {
    char *line = bytes, *end;
    int at = 0;
    while ((end = strchr(line, '\n')) != NULL) {
        *end = '\0';
        if (!read_line(course, head, line, ++at, err)) return false;
        line = end + 1;
    }
    *whole = (size_t)(line - bytes);
    return at > 0 || error_set(err, "it is empty");
}

Course *record_read(const char *bytes, size_t size, RecordHead *head,
                    size_t *whole, Error *err) {
    Text copy = { 0 };
    Course *course = course_new();
    *head = (RecordHead){ 0 };
    text_add_n(&copy, bytes, size);
    text_add(&copy, "");
    bool ok = !memchr(bytes, '\0', size) && utf8_valid(bytes, size);
    if (!ok) error_set(err, "it is no text");
    char *mine = text_take(&copy);
    if (ok) ok = read_lines(course, head, mine, whole, err);
    mem_free(mine);
    if (ok) return course;
    record_head_free(head);
    course_free(course);
    return NULL;
}
