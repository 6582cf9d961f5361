/* SPDX-License-Identifier: MIT
 * labels.h -- what people read where the program has an id: a mood, an outcome,
 *             a thought's stance, a tone; and sentences about somebody.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; texts are borrowed until the next say_use (say.h).
 * Errors: none.
 *
 * band_name, outcome_name and stance_name (story.h) are what levels and JSON
 * say: the same in every language. These are for reading only. */
#ifndef THAW_CORE_STORY_LABELS_H
#define THAW_CORE_STORY_LABELS_H

#include "core/story/story.h"

const char *band_word(Band band);          /* "furious" */
const char *outcome_word(Outcome outcome); /* "lost" */
const char *stance_word(Stance stance);    /* "judging" */
const char *tone_class_word(ToneClass of); /* "relational" */

/* A tone that all levels share has the program's words; that of a level its
 * own, and its translation's (as sound_caption has it for sounds). */
const char *tone_word(const Tone *tone);   /* "reflect" */
const char *tone_lesson(const Tone *tone); /* may be NULL */

/* Before the text of a reply where it stands among others: "(think) " and
 * "(do) " for what nobody says; else "". */
const char *reply_note(const Reply *reply);

/* What a coming or going says that has no text of its own: a format that takes
 * the name, not yet said. */
const char *coming_words(Channel channel, bool enters);

/* One of three whole sentences, not yet said: languages bend more than the
 * pronoun. pronoun_choose(who, SAY("She is glad."), SAY("He is glad."),
 *                         SAY("They are glad.")) */
const char *pronoun_choose(Pronoun who, const char *she, const char *he,
                           const char *they)
    __attribute__((format_arg(2), format_arg(3), format_arg(4)));

#endif
