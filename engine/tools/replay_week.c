/* SPDX-License-Identifier: MIT
 * thaw replay of a campaign: plays its encounters one after the other, each
 * knowing how those before it went, then prints the debrief of the whole. */
#include "tools/replay_week.h"

#include "app/practice/meeting.h"
#include "core/words/say.h"
#include "tools/choose.h"
#include "tools/replay_json.h"
#include "tools/findings.h"

#include <stdlib.h>

typedef struct WeekReplay {
    const CommandRow *row;
    const Options *options;
    const ReplayTold *told;
    Practice *practice;
    WeekRun *run;
    int at; /* in the options' words */
    int met;
    json_t *plays; /* NULL: printed in words */
} WeekReplay;

/* How one begins is settled by what came before. */
static bool refuse_setups(const Options *options, Error *err) {
    static const char *const names[] = { "stance", "carry", "visit", "before",
                                         "from" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (options_has(options, names[i]))
            return error_set(err,
                             "--%s is for one level; in a campaign each "
                             "encounter begins as those before it ended",
                             names[i]);
    return true;
}

/* --thought once for each encounter that is met, in order; 0: none. */
static bool read_thought(const WeekReplay *replay, const Story *story,
                         int *thought, Error *err) {
    const char *given = options_each(replay->options, "thought", replay->met);
    char *end;
    *thought = NONE;
    if (!given) return true;
    long number = strtol(given, &end, 10);
    if (end == given || *end || number < 0 || number > story->thought_count)
        return error_set(err,
                         "encounter %d: there is no thought \"%s\"; the level "
                         "has %d, and 0 is none",
                         replay->met + 1, given, story->thought_count);
    *thought = (int)number - 1;
    return true;
}

static bool words_left(const WeekReplay *replay) {
    const Options *options = replay->options;
    return replay->at < options->word_count ||
           (options->word_count > 1 &&
            choose_is_on(options->words[options->word_count - 1]));
}

static bool give_words(WeekReplay *replay, Meeting *meeting, Error *err) {
    static const char *const on[] = { "..." };
    const Options *options = replay->options;
    int left = options->word_count - replay->at, given = 0;
    bool ok = left ? choose_all(meeting, options->words + replay->at, left,
                                true, CHOOSE_BEFORE_OTHERS, &given, err)
                   : choose_all(meeting, on, 1, true, CHOOSE_BEFORE_OTHERS,
                                &given, err);
    if (left) replay->at += given;
    return ok;
}

static void tell_play(const WeekReplay *replay, int play, Meeting *meeting) {
    const CampaignPlay *which = &run_campaign(replay->run)->plays[play];
    if (replay->plays) {
        json_t *debrief =
            replay_json(meeting_debrief(meeting), meeting_session(meeting));
        json_object_set_new(debrief, "play", json_string(which->written));
        json_array_append_new(replay->plays, debrief);
        return;
    }
    replay->told->play(which->name);
    replay->told->debrief(meeting, options_has(replay->options, "sums"));
}

/* False where it stands still: *code says why. */
static bool play_it(WeekReplay *replay, int play, Meeting *meeting,
                    ExitCode *code) {
    const Session *session = meeting_session(meeting);
    Error err = { "" };
    int thought;
    if (!read_thought(replay, session_story(session), &thought, &err)) {
        *code = commands_misuse(replay->row, "%s", err.text);
        return false;
    }
    if (thought != NONE)
        meeting_apply(meeting, (Command){ COMMAND_THINK, thought }, NULL);
    meeting_apply(meeting, (Command){ COMMAND_START, 0 }, NULL);
    replay->met++;
    if (!give_words(replay, meeting, &err)) {
        *code = commands_misuse(replay->row, "%s, %s",
                                run_campaign(replay->run)->plays[play].name,
                                err.text);
        return false;
    }
    tell_play(replay, play, meeting);
    if (!play_ended(session_state(session))) return false;
    run_note(replay->run, play, session,
             run_habit(replay->run, session, meeting_host(meeting)));
    return true;
}

static bool play_next(WeekReplay *replay, int play, ExitCode *code) {
    Findings *findings = findings_new();
    int level = run_level(replay->run, play);
    Meeting *meeting = NULL;
    bool on = false;
    if (level != NONE)
        meeting = practice_meet_as(replay->practice, level, NULL, findings);
    if (meeting) {
        PlaySetup setup = run_setup(replay->run, play,
                                    session_story(meeting_session(meeting)));
        meeting_close(meeting);
        meeting = practice_meet_as(replay->practice, level, &setup, findings);
        earlier_free((Earlier *)setup.earlier);
    }
    if (meeting)
        on = play_it(replay, play, meeting, code);
    else
        *code = findings_put(findings);
    meeting_close(meeting);
    findings_free(findings);
    return on;
}

static ExitCode play_all(WeekReplay *replay) {
    const Week *week = run_week(replay->run);
    WeekHost host = run_host(replay->run, NULL);
    ExitCode code = EXIT_FINE;
    int next;
    while (words_left(replay) && (next = week_next(week, host)) != NONE)
        if (!play_next(replay, next, &code)) break;
    int left = replay->options->word_count - replay->at;
    if (code == EXIT_FINE && left && week_next(week, host) == NONE) {
        fputs("thaw replay: ", stderr);
        commands_print(stderr,
                       say_count(left,
                                 "it was over; the last %d of the replies was "
                                 "not given",
                                 "it was over; the last %d of the replies were "
                                 "not given"),
                       left);
        fputc('\n', stderr);
    }
    return code;
}

ExitCode replay_week(const CommandRow *row, const Options *options,
                     Practice *practice, int index, const ReplayTold *told) {
    Error err = { "" };
    if (!refuse_setups(options, &err))
        return commands_misuse(row, "%s", err.text);
    Findings *findings = findings_new();
    WeekReplay replay = { .row = row,
                          .options = options,
                          .told = told,
                          .practice = practice,
                          .at = 1 };
    ExitCode code;
    replay.run = run_open(practice, index, RUN_TRIAL, findings);
    if (options_has(options, "json")) replay.plays = json_array();
    code = replay.run ? play_all(&replay) : findings_put(findings);
    if (code != EXIT_FINE)
        json_decref(replay.plays);
    else if (replay.plays)
        replay_put(replay_week_json(replay.run, replay.plays), stdout);
    else
        told->week(run_view(replay.run));
    run_close(replay.run);
    findings_free(findings);
    return code;
}
