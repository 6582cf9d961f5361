/* SPDX-License-Identifier: MIT
 * labels.h -- words to show for moods, outcomes, stances and tones; and
 *             sentences with the right pronoun.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; texts are borrowed until the next say_use (say.h).
 * Errors: none.
 *
 * band_name, outcome_name and stance_name (story.h) are the ids that levels and
 * JSON use, the same in every language. These here are translated. */
#ifndef THAW_CORE_STORY_LABELS_H
#define THAW_CORE_STORY_LABELS_H

#include "core/story/story.h"

const char *band_word(Band band); /* "furious" */
/* The mood at which it begins, in tenths; BANDS: where the last one ends. In
 * story.c, beside band_of. */
int band_start(int band);
const char *outcome_word(Outcome outcome); /* "lost" */
const char *stance_word(Stance stance);    /* "judging" */
const char *tone_class_word(ToneClass of); /* "relational" */

/* The words of a shared tone are translated with the program, those of a
 * level's own tone with the level (the same holds for sound_caption). */
const char *tone_word(const Tone *tone);   /* "reflect" */
const char *tone_lesson(const Tone *tone); /* may be NULL */

/* What to put before a reply's text in a list: "(think) " or "(do) " for a
 * reply that is not spoken; else "". */
const char *reply_note(const Reply *reply);

/* The narration when somebody enters or leaves and the level has no text for
 * it: a format that takes the name, not yet translated. */
const char *coming_words(Channel channel, bool enters);

/* One of three whole sentences, not yet translated. Whole, because in other
 * languages more than the pronoun changes.
 *     pronoun_choose(who, SAY("She is glad."), SAY("He is glad."),
 *                    SAY("They are glad.")) */
const char *pronoun_choose(Pronoun who, const char *she, const char *he,
                           const char *they)
    __attribute__((format_arg(2), format_arg(3), format_arg(4)));

#endif
