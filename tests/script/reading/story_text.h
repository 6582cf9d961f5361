/* SPDX-License-Identifier: MIT
 * story_text.h -- all that the engine keeps of a level, as one text: two levels
 *                 that read alike give the same.
 *
 * Layer:  tests.
 * Owns:   the text is the caller's (text_free).
 * Errors: none. */
#ifndef THAW_TESTS_SCRIPT_READING_STORY_TEXT_H
#define THAW_TESTS_SCRIPT_READING_STORY_TEXT_H

#include "core/story/story.h"
#include "core/base/text.h"

static inline const char *story_word(const char *text) {
    return text ? text : "-";
}

static inline void story_span(Text *out, const char *name, const int *all,
                              Span span) {
    text_format(out, " %s", name);
    for (int i = 0; i < span.count; i++)
        text_format(out, " %d", all[span.first + i]);
}

static inline void story_names(Text *out, const Story *story, Span span) {
    for (int i = 0; i < span.count; i++)
        text_format(out, " '%s'", story->names[span.first + i]);
}

static inline void story_targets(Text *out, const Story *story, Span span) {
    for (int i = 0; i < span.count; i++) {
        const Target *target = &story->targets[span.first + i];
        text_format(out, " to %d %d when %d", (int)target->kind, target->index,
                    target->when != NONE);
    }
    text_add(out, "\n");
}

static inline void story_customers(Text *out, const Story *story) {
    for (int i = 0; i < story->customer_count; i++) {
        const Customer *c = &story->customers[i];
        text_format(out,
                    "%s '%s' %d %d %d; %d %d %d %d %d %d; %d %d; %d %d; "
                    "%s %d %d; %d %d\n",
                    c->id, c->name, c->mood, c->heat, c->home, c->soothe,
                    c->sting, c->cool, c->drift, c->contagion, c->cynic,
                    c->leaves, c->stays, c->partner, (int)c->pronoun,
                    c->look.hair, c->voice.pitch, c->voice.pace, c->ours,
                    c->absent);
        for (int tone = 0; tone < story->tone_count; tone++)
            text_format(out, " %d", c->takes[tone]);
    }
}

static inline void story_talk(Text *out, const Story *story) {
    for (int i = 0; i < story->line_count; i++) {
        const Line *line = &story->lines[i];
        text_format(out, "line %d %d %d %d %d", (int)line->kind, line->who,
                    line->sound, line->pause_ms, line->clue);
        for (int band = 0; band < BANDS; band++)
            text_format(out, " '%s'", story_word(line->text[band]));
        text_format(out, " %d %d %d %d %d %d %d %d %d %d %d %d\n", line->event,
                    line->staging.at, line->staging.hands, line->staging.holds,
                    line->staging.looks, line->staging.lies,
                    line->staging.animal, line->staging.clock,
                    line->staging.animal_mood, line->staging.brings,
                    line->staging.queue, line->staging.cupboard);
    }
    for (int i = 0; i < story->event_count; i++) {
        const Event *event = &story->events[i];
        text_format(out, "event %d %d %d %d '%s'", event->to, event->mood,
                    event->heat, event->when != NONE, story_word(event->why));
        story_span(out, "was said", story->reply_lists, event->was_said);
        text_add(out, "\n");
    }
    for (int i = 0; i < story->reply_count; i++) {
        const Reply *reply = &story->replies[i];
        text_format(out, "reply %s '%s' %d %d %d %d %d %d '%s' %d %d",
                    reply->id, story_word(reply->text), reply->to,
                    reply->when != NONE, reply->effect != NONE, reply->once,
                    reply->silence, reply->seconds, story_word(reply->why),
                    reply->wording, reply->wording_given);
        text_format(out, " %d %d '%s' %d %d %d %d", reply->act, reply->to_all,
                    reply->about == NONE ? "-" : story->wrongs[reply->about],
                    reply->advise, reply->think, (int)reply->stance,
                    reply->label);
        story_span(out, "tones", story->tone_lists, reply->tones);
        story_span(out, "learns", story->fact_lists, reply->learns);
        story_span(out, "meets", story->criterion_lists, reply->meets);
        story_names(out, story, reply->was);
        story_targets(out, story, reply->next);
    }
    for (int i = 0; i < story->beat_count; i++) {
        const Beat *beat = &story->beats[i];
        text_format(out, "beat %s %d %d %d %s %d", beat->name,
                    beat->when != NONE, beat->otherwise, beat->effect != NONE,
                    story_word(beat->scenery.backdrop), beat->scenery.picture);
        story_targets(out, story, beat->next);
    }
}

static inline void story_rest(Text *out, const Story *story) {
    for (int i = 0; i < story->ending_count; i++) {
        const Ending *ending = &story->endings[i];
        text_format(out, "ending '%s' '%s' %d %d %d %d %d %d %s %d\n",
                    ending->title, story_word(ending->lesson),
                    (int)ending->outcome, ending->leaves, ending->when != NONE,
                    ending->sale, ending->yearly, (int)ending->scene,
                    story_word(ending->scenery.backdrop),
                    ending->scenery.picture);
    }
    for (int i = 0; i < story->thought_count; i++)
        text_format(out, "thought %d %d\n", (int)story->thoughts[i].stance,
                    story->thoughts[i].label);
    for (int i = 0; i < story->playthrough_count; i++) {
        const Playthrough *p = &story->playthroughs[i];
        text_format(out, "playthrough '%s' %d", p->name, p->ends);
        story_names(out, story, p->steps);
        story_span(out, "knows", story->fact_lists, p->knows);
        for (int k = 0; k < p->moods.count; k++) {
            const MoodBound *bound = &story->mood_bounds[p->moods.first + k];
            text_format(out, " %d %d %d", bound->customer, bound->at_least,
                        bound->at_most);
        }
        text_add(out, "\n");
    }
}

static inline void story_vocabulary(Text *out, const Story *story) {
    for (int i = 0; i < story->tone_count; i++) {
        const Tone *tone = &story->tones[i];
        text_format(out, "tone %s '%s' '%s' %d %d %d %d %d %d %d\n", tone->name,
                    story_word(tone->lesson), story_word(tone->source),
                    (int)tone->tone_class, tone->mood, tone->heat, tone->heard,
                    tone->ambiguous, tone->held_back, tone->cynic);
    }
    for (int i = 0; i < story->sound_count; i++)
        text_format(out, "sound %s '%s' %s %s\n", story->sounds[i].name,
                    story_word(story->sounds[i].caption),
                    story->sounds[i].recipe, story_word(story->sounds[i].with));
}

static inline Text story_text(const Story *story) {
    Text out = { 0 };
    const Stake *stake = &story->stake;
    text_format(&out, "%s '%s' '%s' %s '%s' '%s' '%s' %s %d %d %d\n",
                story->title, story_word(story->place),
                story_word(story->brief), story_word(story->backdrop),
                story_word(story->goal), story_word(story->lesson),
                story_word(story->visit_of), story_word(story->language),
                (int)story->channel, story->minutes, story->start);
    text_format(&out, "stake %s %d %d\n", story_word(stake->currency),
                stake->sale, stake->yearly);
    const Setting *setting = &story->setting;
    text_format(&out, "setting %d %d %d %d %s %d %d %d; %d %d %d %d\n",
                (int)setting->device, (int)setting->clock,
                (int)setting->weather, (int)setting->hour,
                story_word(setting->number), (int)setting->brings,
                (int)setting->queue, (int)setting->cupboard,
                (int)setting->animal.kind, (int)setting->animal.coat,
                (int)setting->animal.at, (int)setting->animal.mood);
    text_format(&out, "score %d\n", story->score);
    for (int i = 0; i < story->criterion_count; i++)
        text_format(&out, "criterion %s '%s'\n", story->criteria[i].id,
                    story->criteria[i].text);
    for (int i = 0; i < story->var_count; i++)
        text_format(&out, "var %s\n", story->vars[i].name);
    story_customers(&out, story);
    story_talk(&out, story);
    story_rest(&out, story);
    story_vocabulary(&out, story);
    return out;
}

#endif
