/* SPDX-License-Identifier: MIT
 * Bands of moods, names of kinds, and finding things by their names. */
#include "core/story/story.h"

#include "core/story/labels.h"

#include "core/base/mem.h"
#include "core/words/say.h"
#include "core/base/strings.h"

#include <limits.h>
#include <string.h>

void story_free(Story *story) {
    if (!story) return;
    strings_free(story->strings);
    arena_free(story->arena); /* the Story lies in it */
}

int story_intern(const Story *story, const char *text) {
    return strings_intern(story->strings, text);
}

const char *story_string(const Story *story, int value) {
    return strings_text(story->strings, value);
}

/* The first item whose `field` is `name`. */
#define FIND(items, total, field, name)                                        \
    do {                                                                       \
        for (int i = 0; i < (total); i++)                                      \
            if (strcmp((items)[i].field, (name)) == 0) return i;               \
        return NONE;                                                           \
    } while (0)

int story_customer(const Story *story, const char *id) {
    FIND(story->customers, story->customer_count, id, id);
}

int story_beat(const Story *story, const char *name) {
    FIND(story->beats, story->beat_count, name, name);
}

int story_var(const Story *story, const char *name) {
    FIND(story->vars, story->var_count, name, name);
}

/* The lowest mood of each band, in tenths; last, the highest there is. */
static const int band_from[BANDS + 1] = {
    [BAND_FURIOUS] = -1000, [BAND_UPSET] = -600, [BAND_TENSE] = -250,
    [BAND_CALM] = 50,       [BAND_WARM] = 450,   [BANDS] = 1000,
};

Band band_of(int mood) {
    int band = BAND_WARM;
    while (band > BAND_FURIOUS && mood < band_from[band])
        band--;
    return (Band)band;
}

int band_start(int band) {
    return band_from[band];
}

static const char *const band_names[BANDS] = {
    SAY_AS("a mood", "furious"), SAY_AS("a mood", "upset"),
    SAY_AS("a mood", "tense"),   SAY_AS("a mood", "calm"),
    SAY_AS("a mood", "warm"),
};

const char *band_name(Band band) {
    return band_names[band];
}

int band_nearest(const bool given[BANDS], int mood) {
    int here = (int)band_of(mood), best = NONE, nearest = INT_MAX;
    if (given[here]) return here;
    for (int band = 0; band < BANDS; band++) {
        if (!given[band]) continue;
        int gap = band < here ? mood - (band_from[band + 1] - 1)
                              : band_from[band] - mood;
        if (gap >= nearest) continue;
        nearest = gap;
        best = band;
    }
    return best;
}

const OwnFile *story_own_file(const Story *story, int index) {
    if (index < 0 || index >= story->own.count) return NULL;
    const OwnFile *file = &story->own.files[index];
    return file->path ? file : NULL;
}

int story_picture(const Story *story, int customer, int mood) {
    const int *pictures = story->customers[customer].pictures;
    bool given[BANDS];
    for (int band = 0; band < BANDS; band++)
        given[band] = story_own_file(story, pictures[band]) != NULL;
    int band = band_nearest(given, mood);
    return band == NONE ? NONE : pictures[band];
}

/* The band whose wording is said in that mood. */
static int wording_at(const Line *line, int mood) {
    bool given[BANDS];
    for (int band = 0; band < BANDS; band++)
        given[band] = line->text[band] != NULL;
    return band_nearest(given, mood);
}

const char *line_text(const Line *line, int mood) {
    int band = wording_at(line, mood);
    return band == NONE ? NULL : line->text[band];
}

int line_recording(const Line *line, int mood) {
    int band = wording_at(line, mood);
    return band == NONE ? NONE : line->recording[band];
}

const char *reply_kind(const Reply *reply) {
    if (reply->silence) return "silence";
    if (reply->think) return "think";
    return reply->act ? "act" : "reply";
}

static const char *const outcomes[] = {
    SAY_AS("an outcome", "lost"),
    SAY_AS("an outcome", "uneasy"),
    SAY_AS("an outcome", "kept"),
    SAY_AS("an outcome", "delighted"),
};
static const char *const channels[] = { "counter", "doorstep", "desk", "phone",
                                        "chat" };
static const char *const stances[] = {
    SAY_AS("a thought", "judging"),
    SAY_AS("a thought", "neutral"),
    SAY_AS("a thought", "compassionate"),
};

const char *outcome_name(Outcome outcome) {
    return outcomes[outcome];
}

const char *channel_name(Channel channel) {
    return channels[channel];
}

const char *stance_name(Stance stance) {
    return stances[stance];
}
