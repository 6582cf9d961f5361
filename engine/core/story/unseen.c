/* SPDX-License-Identifier: MIT
 * Warns of narration that the picture does not show because the level has no
 * staging for it: hands, a door, the weather, an animal. */
#include "core/story/verify.h"

#include "core/base/text.h"
#include "core/words/say.h"

#include <string.h>

typedef enum { CUE_HANDS, CUE_DOOR, CUE_WEATHER, CUE_ANIMAL, CUES } Cue;

/* What is looked for, in English; a word counts with an s behind it too. */
static const char *const words[CUES][10] = {
    [CUE_HANDS] = { "hand", "fist", "finger", "palm", NULL },
    [CUE_DOOR] = { "door", "doorway", "doorstep", NULL },
    [CUE_WEATHER] = { "rain", "raining", "snow", "snowing", "snowflake", NULL },
    [CUE_ANIMAL] = { "dog", "puppy", "spaniel", "terrier", "labrador", "poodle",
                     "lurcher", "cat", "kitten", NULL },
};

static bool is_word(const char *text, size_t size, const char *word) {
    size_t length = strlen(word);
    bool plural = size == length + 1 && text[length] == 's';
    return (size == length || plural) && memcmp(text, word, length) == 0;
}

/* Whether a text, in small letters or capitals, has one of the cue's words. */
static bool names(const char *text, Cue cue) {
    while (*text) {
        char word[24];
        size_t size = 0;
        for (uint32_t code; (code = utf8_next(&text)) != 0;) {
            if (!utf8_is_word(code)) break;
            if (size + 4 < sizeof word)
                size += utf8_put(utf8_lower(code), word + size);
        }
        for (int i = 0; size && words[cue][i]; i++)
            if (is_word(word, size, words[cue][i])) return true;
    }
    return false;
}

static bool line_names(const Line *line, Cue cue) {
    for (int band = 0; band < BANDS; band++)
        if (line->text[band] && names(line->text[band], cue)) return true;
    return false;
}

/* Hands and doors: staging of a line, so each line is reported. */
static void warn_line(const Line *line, Findings *findings) {
    Staging staging = line->staging;
    bool told =
        staging.at != STAND_NOT_SAID || staging.hands != HANDS_NOT_SAID ||
        staging.holds != HOLDS_NOT_SAID || staging.looks != LOOKS_NOT_SAID ||
        staging.lies != HOLDS_NOT_SAID ||
        staging.animal != ANIMAL_AT_NOT_SAID ||
        staging.animal_mood != ANIMAL_MOOD_NOT_SAID ||
        staging.brings != BRINGS_NOT_SAID || staging.queue != 0 ||
        staging.cupboard != 0;
    if (line->kind != LINE_ACTION || told) return;
    if (line_names(line, CUE_HANDS)) {
        findings_add(findings, line->at, "unseen-cue",
                     "this names hands, and the picture is told nothing of "
                     "them");
        findings_hint(findings, "add what is seen: hands = \"flat\", or holds "
                                "= \"receipt\"");
    } else if (line_names(line, CUE_DOOR)) {
        findings_add(findings, line->at, "unseen-cue",
                     "this names a door, and the picture is told nothing of "
                     "it");
        findings_hint(findings, "add where: at = \"door\", or \"counter\"");
    }
}

/* Weather and animals: staging of the encounter, so reported once. */
static void warn_setting(const Story *story, Cue cue, Findings *findings) {
    for (int i = 0; i < story->line_count; i++) {
        const Line *line = &story->lines[i];
        bool seen = line->kind == LINE_ACTION || line->kind == LINE_ASIDE ||
                    line->kind == LINE_EVENT || line->kind == LINE_ENTERS ||
                    line->kind == LINE_LEAVES;
        if (!seen || !line_names(line, cue)) continue;
        bool weather = cue == CUE_WEATHER;
        findings_add(findings, line->at, "unseen-cue",
                     weather ? SAY("this names the weather, and the picture is "
                                   "told nothing of it")
                             : SAY("this names an animal, and the picture is "
                                   "told nothing of it"));
        findings_hint(findings,
                      weather ? SAY("say so in the encounter: weather = "
                                    "\"rain\"")
                              : SAY("say so in the encounter: animal = { kind "
                                    "= \"dog\" }"));
        return;
    }
}

/* A line moves an animal, but the encounter has none. */
static void warn_no_animal(const Story *story, Findings *findings) {
    for (int i = 0; i < story->line_count; i++) {
        Staging staging = story->lines[i].staging;
        if (!staging.animal && !staging.animal_mood) continue;
        findings_add(findings, story->lines[i].at, "unseen-cue",
                     "this moves an animal, and the encounter has none");
        findings_hint(findings, "say in the encounter which one: animal = { "
                                "kind = \"dog\" }");
    }
}

void verify_unseen(const Story *story, Findings *findings) {
    bool pictured =
        story->channel != CHANNEL_PHONE && story->channel != CHANNEL_CHAT;
    if (story->setting.animal.kind == ANIMAL_NONE)
        warn_no_animal(story, findings);
    bool english = strncmp(story->language, "en", 2) == 0;
    if (!pictured || !english) return;
    for (int i = 0; i < story->line_count; i++)
        warn_line(&story->lines[i], findings);
    if (story->setting.weather == WEATHER_NOT_SAID)
        warn_setting(story, CUE_WEATHER, findings);
    if (story->setting.animal.kind == ANIMAL_NONE)
        warn_setting(story, CUE_ANIMAL, findings);
}
