/* SPDX-License-Identifier: MIT
 * Tables of words to show for ids. */
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
    return tone->shared ? say_as("a tone", tone->said) : tone->said;
}

const char *tone_lesson(const Tone *tone) {
    return tone->shared && tone->lesson ? say(tone->lesson) : tone->lesson;
}

const char *reply_note(const Reply *reply) {
    if (reply->think) return say_as("before a thought", "(think) ");
    return reply->act ? say_as("before a deed", "(do) ") : "";
}

const char *coming_words(Channel channel, bool enters) {
    switch (channel) {
    case CHANNEL_PHONE:
        return enters ? SAY("%s joins the call.") : SAY("%s leaves the call.");
    case CHANNEL_CHAT:
        return enters ? SAY("%s joins the chat.") : SAY("%s leaves the chat.");
    case CHANNEL_DOORSTEP:
        return enters ? SAY("%s comes to the door.") : SAY("%s goes away.");
    case CHANNEL_COUNTER:
    case CHANNEL_DESK:
    case CHANNELS:
        break;
    }
    return enters ? SAY("%s comes in.") : SAY("%s goes out.");
}

const char *pronoun_choose(Pronoun who, const char *she, const char *he,
                           const char *they) {
    return who == PRONOUN_SHE ? she : who == PRONOUN_HE ? he : they;
}
