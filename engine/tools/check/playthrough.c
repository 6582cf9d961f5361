/* SPDX-License-Identifier: MIT
 * Plays the playthroughs of a level, and reports where the result differs. */
#include "tools/check/playthrough.h"

#include "core/base/mem.h"
#include "core/play/expand.h"
#include "core/words/say.h"
#include "core/base/text.h"
#include "tools/choose.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROAD_SHOWN = 6, WORDS_CAPACITY = 48 };

typedef struct Run {
    const Story *story;
    const Playthrough *test;
    const Session *session;
    Findings *findings;
    bool held;
} Run;

static void add_moods(const Run *run, Text *road) {
    const PlayState *state = session_state(run->session);
    bool first = true;
    for (int i = 0; i < run->story->customer_count; i++) {
        if (run->story->customers[i].ours) continue;
        text_add(road, first ? "; " : ", ");
        first = false;
        /* Said: a customer's short name, and their mood at the end */
        text_format(road, say("mood of %s %.1f"), run->story->customers[i].id,
                    state->moods[i].mood / 10.0);
    }
}

/* The last replies, each with its beat and the moods after it, so that a
 * trainer sees where the result begins to differ, and by how much. */
static void add_road(const Run *run) {
    Text road = { 0 };
    const Story *story = run->story;
    int turns = (int)journal_count(session_journal(run->session));
    int first = turns > ROAD_SHOWN ? turns - ROAD_SHOWN : 0;
    if (first) text_add(&road, "… ");
    for (int turn = first; turn < turns; turn++) {
        const Reply *reply =
            &story->replies[session_reply_at(run->session, turn)];
        char words[WORDS_CAPACITY];
        char *whole = expand_plain(story, reply->text, NULL);
        utf8_copy(words, sizeof words, whole);
        bool cut = strlen(words) < strlen(whole);
        mem_free(whole);
        if (turn > first) text_add(&road, ", ");
        /* Said: turn, reply, beat */
        text_format(&road,
                    cut ? say("%d. \"%s…\" in \"%s\"")
                        : say("%d. \"%s\" in \"%s\""),
                    turn + 1, words, story->beats[reply->beat].name);
    }
    add_moods(run, &road);
    if (turns) findings_hint(run->findings, "it went so: %s", text_get(&road));
    text_free(&road);
}

__attribute__((format(printf, 2, 3))) static void
fail_test(Run *run, const char *format, ...) {
    va_list args;
    va_start(args, format);
    char *what = say_format(format, args);
    va_end(args);
    findings_add(run->findings, run->test->at, "playthrough-failed",
                 "playthrough \"%s\": %s", run->test->name, what);
    mem_free(what);
    add_road(run);
    run->held = false;
}

static void check_ending(Run *run) {
    const PlayState *state = session_state(run->session);
    if (run->test->ends == NONE) return;
    const char *wanted = run->story->endings[run->test->ends].title;
    if (!play_ended(state))
        fail_test(run,
                  "it stops after %d replies in beat \"%s\", before the "
                  "ending \"%s\"",
                  state->turn, run->story->beats[state->beat].name, wanted);
    else if (state->ending != run->test->ends)
        fail_test(run, "it ends with \"%s\" after %d replies, not with \"%s\"",
                  run->story->endings[state->ending].title, state->turn,
                  wanted);
}

static void check_moods(Run *run) {
    const PlayState *state = session_state(run->session);
    for (int i = 0; i < run->test->moods.count; i++) {
        const MoodBound *bound =
            &run->story->mood_bounds[run->test->moods.first + i];
        int mood = state->moods[bound->customer].mood;
        bool low = mood < bound->at_least;
        if (!low && mood <= bound->at_most) continue;
        int limit = low ? bound->at_least : bound->at_most;
        fail_test(run,
                  low ? SAY("the mood of %s is %.1f at its end, and should be "
                            "at least %.1f")
                      : SAY("the mood of %s is %.1f at its end, and should be "
                            "at most %.1f"),
                  run->story->customers[bound->customer].id, mood / 10.0,
                  limit / 10.0);
    }
}

static void check_knowledge(Run *run) {
    for (int i = 0; i < run->test->knows.count; i++) {
        int fact = run->story->fact_lists[run->test->knows.first + i];
        if (!play_knows(session_play(run->session), session_state(run->session),
                        fact))
            fail_test(run, "\"%s\" was not learnt on this road",
                      run->story->facts[fact].id);
    }
}

static bool run_one(Meeting *meeting, const Playthrough *test,
                    Findings *findings) {
    const Session *session = meeting_session(meeting);
    Run run = { session_story(session), test, session, findings, true };
    Error err = { "" };
    int given = 0;
    meeting_apply(meeting, (Command){ COMMAND_REWIND, 0 }, NULL);
    if (!choose_all(meeting, run.story->names + test->steps.first,
                    test->steps.count, false, CHOOSE_ALONE, &given, &err)) {
        fail_test(&run, "%s", err.text);
        return false;
    }
    const char *left = given < test->steps.count
                           ? run.story->names[test->steps.first + given]
                           : NULL;
    if (left && !choose_is_on(left))
        fail_test(&run,
                  "the conversation ended with \"%s\" after %d replies, "
                  "before \"%s\" could be said",
                  run.story->endings[session_state(session)->ending].title,
                  session_state(session)->turn, left);
    check_ending(&run);
    check_moods(&run);
    check_knowledge(&run);
    return run.held;
}

int playthroughs_run(Meeting *meeting, Findings *findings) {
    const Story *story = session_story(meeting_session(meeting));
    int held = 0;
    meeting_apply(meeting, (Command){ COMMAND_START, 0 }, NULL);
    for (int i = 0; i < story->playthrough_count; i++)
        held += run_one(meeting, &story->playthroughs[i], findings);
    return held;
}
