/* SPDX-License-Identifier: MIT
 * Puts names and values where a level's text has braces. */
#include "core/play/expand.h"

#include "core/base/emphasis.h"
#include "core/base/text.h"

#include <string.h>

/* Where the values come from; play NULL: as they are at first. */
typedef struct Values {
    const Story *story;
    const Play *play;
    const PlayState *state;
    const char *player;
} Values;

/* {worst_line} and {best_line}: what the player said earlier in the campaign;
 * empty outside of one. */
static bool add_line_of_week(Text *out, const Values *values,
                             const char *name) {
    const Earlier *earlier =
        values->play ? play_setup(values->play)->earlier : NULL;
    bool worst = !strcmp(name, "worst_line"), best = !strcmp(name, "best_line");
    if (earlier && worst) text_add(out, earlier->worst_line);
    if (earlier && best) text_add(out, earlier->best_line);
    return worst || best;
}

static void add_value(Text *out, const Values *values, const char *name) {
    const Story *story = values->story;
    int var = story_var(story, name);
    if (var == NONE && add_line_of_week(out, values, name)) return;
    if (var == NONE) return; /* build_finish has refused such a level */
    int value = values->play ? play_var(values->play, values->state, var)
                             : story->vars[var].first;
    switch (story->vars[var].type) {
    case VAR_BOOLEAN:
        text_add(out, value ? "yes" : "no");
        break;
    case VAR_INTEGER:
        text_format(out, "%d", value);
        break;
    case VAR_STRING:
        text_add(out, story_string(story, value));
        break;
    }
}

/* Adds what stands between the braces at `text`; gives back what follows. */
static const char *add_braces(Text *out, const Values *values,
                              const char *text) {
    const char *close = strchr(text, '}');
    char name[64];
    size_t size = close ? (size_t)(close - text) - 1 : sizeof name;
    if (text[1] == '{') {
        text_add(out, "{");
        return text + 2;
    }
    if (size >= sizeof name) {
        text_add_n(out, text, 1);
        return text + 1;
    }
    memcpy(name, text + 1, size);
    name[size] = '\0';
    if (!strcmp(name, "player"))
        text_add(out, values->player ? values->player : "you");
    else if (!strcmp(name, "*"))
        text_add(out, "*" STAR_GUARD);
    else
        add_value(out, values, name);
    return close + 1;
}

static char *expand_with(const Values *values, const char *text) {
    Text out = { 0 };
    if (!text) return NULL;
    while (*text) {
        size_t plain = strcspn(text, "{");
        text_add_n(&out, text, plain);
        text += plain;
        if (*text) text = add_braces(&out, values, text);
    }
    return text_take(&out);
}

char *expand(const Play *play, const PlayState *state, const char *text,
             const char *player) {
    const Values values = { play_story(play), play, state, player };
    return expand_with(&values, text);
}

char *expand_plain(const Story *story, const char *text, const char *player) {
    char *words = expand_first(story, text, player);
    if (words) emphasis_strip(words);
    return words;
}

char *expand_first(const Story *story, const char *text, const char *player) {
    const Values values = { story, NULL, NULL, player };
    return expand_with(&values, text);
}
