/* SPDX-License-Identifier: MIT
 * Words for people where the program has ids. */
#include "core/story/labels.h"

#include "core/words/say.h"

const char *band_word(Band band) {
    return say_as("a mood", band_name(band));
}

const char *outcome_word(Outcome outcome) {
    return say_as("an outcome", outcome_name(outcome));
}

const char *stance_word(Stance stance) {
    return say_as("a thought", stance_name(stance));
}

const char *tone_class_word(ToneClass of) {
    switch (of) {
    case TONE_RELATIONAL:
        return say_as("a kind of tone", "relational");
    case TONE_APOLOGY:
        return say_as("a kind of tone", "apology");
    case TONE_SOLVING:
        return say_as("a kind of tone", "solving");
    case TONE_THREAT:
        return say_as("a kind of tone", "threat");
    case TONE_CLASSES:
        break;
    }
    return "";
}

const char *tone_word(const Tone *tone) {
    return tone->shared ? say_as("a tone", tone->name) : tone->said;
}

const char *tone_lesson(const Tone *tone) {
    return tone->shared && tone->lesson ? say(tone->lesson) : tone->lesson;
}

const char *pronoun_choose(Pronoun who, const char *she, const char *he,
                           const char *they) {
    return who == PRONOUN_SHE ? she : who == PRONOUN_HE ? he : they;
}
