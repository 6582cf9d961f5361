/* SPDX-License-Identifier: MIT
 * Finds the shortest road to a beat and lets a conversation begin at its end,
 * with the moods that the road comes to or those that the author states. */
#include "app/practice/begin_at.h"

#include "core/base/mem.h"
#include "core/base/nearest.h"
#include "core/explore/road.h"
#include "core/story/labels.h"
#include "platform/clock.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { SEARCH_MS = 8000, SEARCH_BYTES = 128 * 1024 * 1024 };

bool begin_at_read(const Options *options, const char *level, BeginAt *at) {
    *at = (BeginAt){ level, options_text(options, "from"), options };
    return at->beat || options_has(options, "mood");
}

/* ---- the beat ---- */

static int find_beat(const Story *story, const char *name, Error *err) {
    int beat = name ? story_beat(story, name) : story->start;
    if (beat != NONE) return beat;
    const char **names = mem_alloc((size_t)story->beat_count * sizeof *names);
    for (int i = 0; i < story->beat_count; i++)
        names[i] = story->beats[i].name;
    const char *near = nearest_name(name, names, (size_t)story->beat_count);
    mem_free(names);
    if (near)
        error_set(err, "--from: there is no beat \"%s\"; did you mean \"%s\"?",
                  name, near);
    else
        error_set(err,
                  "--from: there is no beat \"%s\"; thaw map %s draws all "
                  "there are",
                  name, story->id);
    return NONE;
}

static bool in_time(void *data) {
    return clock_now_ms() < *(const long long *)data;
}

static bool find_road(const Story *story, ScriptHost host,
                      const PlaySetup *setup, int beat, ToBeat *road,
                      Error *err) {
    long long until = clock_now_ms() + SEARCH_MS;
    const RoadEffort effort = { SEARCH_BYTES, in_time, &until };
    *road = road_to_beat(story, host, setup, beat, &effort);
    if (road->found) return true;
    if (road->complete)
        return error_set(err,
                         "--from: nobody comes to beat \"%s\", whatever they "
                         "say; thaw check %s tells why",
                         story->beats[beat].name, story->id);
    return error_set(err,
                     "--from: no road to beat \"%s\" was found in %d seconds; "
                     "it is rare, or never reached",
                     story->beats[beat].name, SEARCH_MS / 1000);
}

/* ---- stated moods ---- */

static int find_customer(const Story *story, const char *name, size_t size,
                         Error *err) {
    const char *ids[STORY_CUSTOMERS_MAX];
    Text wanted = { 0 };
    text_add_n(&wanted, name, size);
    for (int i = 0; i < story->customer_count; i++) {
        ids[i] = story->customers[i].id;
        if (!strcmp(ids[i], text_get(&wanted)) && !story->customers[i].ours) {
            text_free(&wanted);
            return i;
        }
    }
    const char *near =
        nearest_name(text_get(&wanted), ids, (size_t)story->customer_count);
    error_set(err,
              "--mood: there is no customer \"%s\" here; did you mean "
              "\"%s\"?",
              text_get(&wanted), near ? near : ids[0]);
    text_free(&wanted);
    return NONE;
}

/* A number of the author's up to `stop`, in tenths; NULL: it is none. */
static const char *read_tenths(const char *text, double min, short *tenths) {
    char *end;
    double value = strtod(text, &end);
    if (end == text || !(value >= min) || !(value <= 100)) return NULL;
    *tenths = (short)lround(value * 10);
    return end;
}

static bool read_mood(const Story *story, const char *given, SessionFrom *from,
                      Error *err) {
    const char *equals = strchr(given, '=');
    short mood = 0, heat = 0;
    const char *rest = equals ? read_tenths(equals + 1, -100, &mood) : NULL;
    bool heated = rest && *rest == ',';
    if (heated) rest = read_tenths(rest + 1, 0, &heat);
    if (!rest || *rest)
        return error_set(err,
                         "--mood needs WHO=MOOD with a mood from -100 to 100, "
                         "as in dana=-40, or WHO=MOOD,HEAT with a heat from 0 "
                         "to 100; not \"%s\"",
                         given);
    int who = find_customer(story, given, (size_t)(equals - given), err);
    if (who == NONE) return false;
    const Customer *customer = &story->customers[who];
    if (!customer->stays && mood < customer->leaves)
        return error_set(err, "--mood: %s leaves below %d; state a higher mood",
                         customer->id, customer->leaves / 10);
    from->stated[who].mood_given = true;
    from->stated[who].mood = mood;
    from->stated[who].heat_given = from->stated[who].heat_given || heated;
    if (heated) from->stated[who].heat = heat;
    return true;
}

/* ---- all of it ---- */

static void tell_road(const Session *session, const ToBeat *road, int beat,
                      Text *told) {
    const Story *story = session_story(session);
    const char *name = story->beats[beat].name;
    if (road->count)
        text_format(told,
                    say_count(road->count, "To beat \"%s\" by %d reply:",
                              "To beat \"%s\" by %d replies:"),
                    name, road->count);
    else
        text_format(told, say("The conversation begins at beat \"%s\":"), name);
    text_add(told, "\n");
    for (int i = 0; i < road->count; i++) {
        char *words =
            session_words(session, NULL, story->replies[road->replies[i]].text);
        text_format(told, "  %s\n", utf8_clean(words));
        mem_free(words);
    }
    if (road->before)
        text_format(told, "%s\n",
                    say("That beat has no reply of its own and ends the "
                        "conversation: you stand one reply before it."));
}

bool begin_at_apply(Session *session, ScriptHost host, const PlaySetup *setup,
                    const BeginAt *at, Text *told, Error *err) {
    const Story *story = session_story(session);
    SessionFrom from = { 0 };
    ToBeat road;
    const char *given;
    int beat = find_beat(story, at->beat, err);
    if (beat == NONE) return false;
    for (int i = 0; (given = options_each(at->options, "mood", i)); i++)
        if (!read_mood(story, given, &from, err)) return false;
    if (!find_road(story, host, setup, beat, &road, err)) return false;
    from.replies = road.replies;
    from.count = road.count;
    session_begin_from(session, &from);
    if (told) tell_road(session, &road, beat, told);
    mem_free(road.replies);
    return true;
}

static void tell_moods(const Session *session, Text *told) {
    const Story *story = session_story(session);
    const PlayState *state = session_state(session);
    for (int i = 0; i < story->customer_count; i++) {
        if (story->customers[i].ours) continue;
        char *name = utf8_clean(mem_text(story->customers[i].name));
        text_add(told, "  ");
        text_format(told, say("There: %s, mood %.0f (%s), heat %.0f"), name,
                    state->moods[i].mood / 10.0,
                    band_word(band_of(state->moods[i].mood)),
                    state->moods[i].heat / 10.0);
        text_add(told, "\n");
        mem_free(name);
    }
}

bool begin_at_tell(Practice *practice, int level, const BeginAt *at, Text *told,
                   Error *err) {
    Findings *findings = findings_new();
    Meeting *meeting = practice_meet_as(practice, level, NULL, findings);
    /* A level with errors is told of where it is played. */
    bool ok = !meeting || meeting_begin_at(meeting, at, told, err);
    if (meeting && ok) {
        meeting_apply(meeting, (Command){ COMMAND_START, 0 }, NULL);
        tell_moods(meeting_session(meeting), told);
    }
    meeting_close(meeting);
    findings_free(findings);
    return ok;
}
