/* SPDX-License-Identifier: MIT
 * Estimates how long a conversation takes: follows one typical path, counts the
 * words to read, and adds some time for each choice. */
#include "core/story/building.h"

static int words_of(const char *text) {
    int words = 0;
    for (bool inside = false; text && *text; text++) {
        bool space = *text == ' ' || *text == '\n';
        if (!space && !inside) words++;
        inside = !space;
    }
    return words;
}

static int line_words(const Build *build, Span span) {
    int words = 0;
    for (int i = 0; i < span.count; i++) {
        const Line *line = &build->lines.items[span.first + i];
        if (line->kind != LINE_NOTE && line->kind != LINE_THOUGHT)
            words += words_of(line_text(line, 0));
    }
    return words;
}

/* The beat of the last target, which has no condition; NONE: an ending. */
static int leads_to(const Build *build, Span next) {
    if (!next.count) return NONE;
    const Target *last = &build->targets.items[next.first + next.count - 1];
    return last->kind == TARGET_BEAT ? last->index : NONE;
}

int build_minutes(const Build *build) {
    enum { WORDS_A_MINUTE = 150, WORDS_A_CHOICE = 15, STEPS = 60 };
    int words = words_of(build->encounter.brief);
    int beat = names_get(build->beat_names, build->encounter.start.text
                                                ? build->encounter.start.text
                                                : "");
    if (beat < 0) beat = build->beats.count ? 0 : NONE;
    int visits[STEPS] = { 0 }, seen[STEPS], seen_count = 0;
    for (int step = 0; beat != NONE && step < STEPS; step++) {
        int at = 0; /* which of the beats seen so far this one is */
        while (at < seen_count && seen[at] != beat)
            at++;
        if (at == seen_count) seen[seen_count++] = beat;
        const Beat *here = &build->beats.items[beat];
        words += line_words(build, here->lines);
        for (int i = 0; i < here->replies.count; i++)
            words +=
                words_of(build->replies.items[here->replies.first + i].text);
        if (!here->replies.count) {
            beat = leads_to(build, here->next);
            continue;
        }
        /* A different reply at each visit, since most are said once; and not
         * the first reply in every beat, since that is often a tempting wrong
         * one. */
        int said = visits[at]++;
        if (said == here->replies.count) break;
        const Reply *reply =
            &build->replies.items[here->replies.first +
                                  (at + said) % here->replies.count];
        words += WORDS_A_CHOICE + line_words(build, reply->lines);
        beat = leads_to(build, reply->next);
    }
    int minutes = (words + WORDS_A_MINUTE / 2) / WORDS_A_MINUTE;
    return minutes < 1 ? 1 : minutes;
}
