/* SPDX-License-Identifier: MIT
 * Visits every text of a level with a callback; translating and counting
 * missing translations are two such callbacks. */
#include "core/story/texts.h"

#include "core/base/mem.h"

#include <stdio.h>
#include <string.h>

typedef struct Visitor {
    TextVisit *visit;
    void *data;
} Visitor;

static void text(const Visitor *visitor, Place at, const char **slot,
                 const char *context) {
    if (*slot && **slot) visitor->visit(visitor->data, context, at, slot);
}

/* Removes const: the Story's arrays are read-only once it is made, and
 * translating is part of making it. */
static void lines(const Visitor *visitor, Story *story, Span span,
                  const char *where) {
    for (int i = 0; i < span.count; i++) {
        Line *line = (Line *)&story->lines[span.first + i];
        const char *who = line->who == NONE ? line->kind == LINE_NOTE ? "note"
                                              : line->kind == LINE_EVENT
                                                  ? "event"
                                                  : "aside"
                                            : story->customers[line->who].id;
        const char *how = line->kind == LINE_ACTION    ? " does"
                          : line->kind == LINE_THOUGHT ? " thinks"
                          : line->kind == LINE_ENTERS  ? " enters"
                          : line->kind == LINE_LEAVES  ? " leaves the room"
                                                       : "";
        int wordings = 0;
        for (int band = 0; band < BANDS; band++)
            wordings += line->text[band] != NULL;
        for (int band = 0; band < BANDS; band++) {
            char context[160];
            snprintf(context, sizeof context, "%s, %s%s%s%s", where, who, how,
                     wordings > 1 ? ", " : "",
                     wordings > 1 ? band_name((Band)band) : "");
            text(visitor, line->at, &line->text[band], context);
        }
        if (line->event == NONE) continue;
        char context[160];
        Event *event = (Event *)&story->events[line->event];
        snprintf(context, sizeof context, "%s, event, why", where);
        text(visitor, event->at, &event->why, context);
    }
}

static void replies(const Visitor *visitor, Story *story, const Beat *beat) {
    for (int i = 0; i < beat->replies.count; i++) {
        Reply *reply = (Reply *)&story->replies[beat->replies.first + i];
        char context[160];
        snprintf(context, sizeof context, "%s, %s", beat->name,
                 reply->think ? "think"
                 : reply->act ? "act"
                              : "reply");
        text(visitor, reply->at, &reply->text, context);
        snprintf(context, sizeof context, "%s, why", beat->name);
        text(visitor, reply->at, &reply->why, context);
        snprintf(context, sizeof context, "%s, answer", beat->name);
        lines(visitor, story, reply->lines, context);
    }
}

static void head(const Visitor *visitor, Story *story) {
    text(visitor, story->at, &story->title, "encounter, title");
    text(visitor, story->at, &story->place, "encounter, place");
    text(visitor, story->at, &story->brief, "encounter, brief");
    text(visitor, story->at, &story->goal, "encounter, goal");
    text(visitor, story->at, &story->lesson, "encounter, lesson");
    for (int i = 0; i < story->customer_count; i++) {
        Customer *customer = (Customer *)&story->customers[i];
        text(visitor, customer->at, &customer->name, "customer");
    }
    for (int i = 0; i < story->thought_count; i++) {
        Thought *thought = (Thought *)&story->thoughts[i];
        text(visitor, thought->at, &thought->text, "thought");
    }
    for (int i = 0; i < story->fact_count; i++) {
        Fact *fact = (Fact *)&story->facts[i];
        text(visitor, fact->at, &fact->text, "fact");
    }
    for (int i = 0; i < story->criterion_count; i++) {
        Criterion *criterion = (Criterion *)&story->criteria[i];
        text(visitor, criterion->at, &criterion->text, "criterion");
    }
}

/* The level's own tones and sounds; shared ones are translated with the
 * program. */
static void vocabulary(const Visitor *visitor, Story *story) {
    for (int i = 0; i < story->tone_count; i++) {
        Tone *tone = (Tone *)&story->tones[i];
        char context[160];
        if (tone->shared) continue;
        snprintf(context, sizeof context, "tone %s, lesson", tone->name);
        text(visitor, tone->at, &tone->said, "tone");
        text(visitor, tone->at, &tone->lesson, context);
    }
    for (int i = 0; i < story->sound_count; i++) {
        SoundDef *sound = (SoundDef *)&story->sounds[i];
        if (!sound->shared)
            text(visitor, story->sound_places[i], &sound->caption,
                 "sound, caption");
    }
}

void texts_visit(Story *story, TextVisit *visit, void *data) {
    const Visitor visitor = { visit, data };
    head(&visitor, story);
    vocabulary(&visitor, story);
    for (int i = 0; i < story->beat_count; i++) {
        lines(&visitor, story, story->beats[i].lines, story->beats[i].name);
        replies(&visitor, story, &story->beats[i]);
    }
    for (int i = 0; i < story->ending_count; i++) {
        Ending *ending = (Ending *)&story->endings[i];
        char where[160];
        snprintf(where, sizeof where, "ending %s", ending->title);
        text(&visitor, ending->at, &ending->title, "ending");
        text(&visitor, ending->at, &ending->lesson, "ending, lesson");
        lines(&visitor, story, ending->lines, where);
    }
    for (int i = 0; i < story->question_count; i++)
        text(&visitor, story->at, (const char **)&story->questions[i],
             "question");
}

typedef struct Counter {
    const Catalogue *catalogue;
    const char *first;
    Place at;
    int missing;
} Counter;

static void count_missing(void *data, const char *context, Place at,
                          const char **slot) {
    Counter *counter = data;
    bool known = catalogue_has(counter->catalogue, context, *slot) ||
                 catalogue_has(counter->catalogue, NULL, *slot);
    if (known) return;
    if (!counter->missing++) {
        counter->first = *slot;
        counter->at = at;
    }
}

static void each_of_story(void *of, TextVisit *visit, void *data) {
    texts_visit(of, visit, data);
}

Texts texts_of_story(const Story *story) {
    return (Texts){ story->id, story->title,  story->file,  story->at,
                    story,     each_of_story, (void *)story };
}

typedef struct Translator {
    Arena *arena;
    const Catalogue *catalogue;
} Translator;

static void translate(void *data, const char *context, Place at,
                      const char **slot) {
    const Translator *translator = data;
    (void)at;
    const char *said = catalogue_say(translator->catalogue, context, *slot);
    if (said != *slot) *slot = arena_text(translator->arena, said);
}

void texts_translate(const Texts *texts, Arena *arena,
                     const Catalogue *catalogue) {
    Translator translator = { arena, catalogue };
    texts->each(texts->of, translate, &translator);
}

int texts_missing(const Texts *texts, const Catalogue *catalogue,
                  const char **first, Place *at) {
    Counter counter = { .catalogue = catalogue };
    texts->each(texts->of, count_missing, &counter); /* replaces nothing */
    if (first) *first = counter.first;
    if (at) *at = counter.at;
    return counter.missing;
}
