/* SPDX-License-Identifier: MIT
 * thaw replay: gives the replies of a command line, prints the debrief. */
#include "tools/replay.h"

#include "app/commands.h"
#include "app/practice/begin_at.h"
#include "app/practice/meeting.h"
#include "core/words/say.h"
#include "tools/choose.h"
#include "tools/replay_json.h"
#include "tools/replay_week.h"
#include "tools/findings.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

const OptionRow replay_options[] = {
    { "json", NULL, SAY("print what the debrief knows as JSON") },
    { "sums", NULL, SAY("tell how every point was counted") },
    { "thought", "N", SAY("go in with the level's Nth thought") },
    { "stance", "judging|neutral|compassionate", SAY("or with a stance") },
    { "carry", "WHO=LOW,END",
      SAY("WHO remembers a meeting whose lowest and last mood these were") },
    BEGIN_AT_OPTIONS,
    { "visit", "N", SAY("the Nth meeting") },
    { "before", "ENDING", SAY("the meeting before this one ended so") },
    { "language", "NAME",
      SAY("es, zh_CN …: speak it, where it is translated") },
    { NULL, NULL, NULL },
};

/* The options; texts are borrowed. */
typedef struct Request {
    int thought; /* from 1; 0: none */
    PlaySetup setup;
} Request;

static bool read_stance(const Options *options, PlaySetup *setup, Error *err) {
    const char *wanted = options_text(options, "stance");
    if (!wanted) return true;
    for (Stance s = STANCE_JUDGING; s <= STANCE_COMPASSIONATE; s++)
        if (!strcmp(stance_name(s), wanted)) {
            setup->stance = s;
            return true;
        }
    return error_set(err,
                     "--stance is judging, neutral or compassionate, not "
                     "\"%s\"",
                     wanted);
}

/* Reads points such as "-40" or "-40.5" as tenths. */
static bool read_tenths(const char *text, char stop, short *tenths,
                        const char **rest) {
    char *end;
    double value = strtod(text, &end);
    if (end == text || *end != stop || !(fabs(value) <= 100)) return false;
    *tenths = (short)lround(value * 10);
    *rest = end + 1;
    return true;
}

static bool read_carry(const char *given, const Story *story, PlaySetup *setup,
                       Error *err) {
    const char *equals = strchr(given, '=');
    const char *rest = equals ? equals + 1 : "";
    Carry carry = { .given = true };
    if (!equals || !read_tenths(rest, ',', &carry.low, &rest) ||
        !read_tenths(rest, '\0', &carry.end, &rest))
        return error_set(err,
                         "--carry needs WHO=LOW,END with moods from -100 "
                         "to 100, as in dana=-40,-10; not \"%s\"",
                         given);
    for (int i = 0; i < story->customer_count; i++) {
        const char *id = story->customers[i].id;
        if (strlen(id) == (size_t)(equals - given) &&
            !strncmp(id, given, (size_t)(equals - given))) {
            setup->carry[i] = carry;
            return true;
        }
    }
    return error_set(err,
                     "--carry: there is no customer \"%.*s\" here; the "
                     "first is \"%s\"",
                     (int)(equals - given), given, story->customers[0].id);
}

static bool read_request(const Options *options, const Story *story,
                         Request *request, Error *err) {
    PlaySetup *setup = &request->setup;
    *request =
        (Request){ .setup = { .thought = NONE, .stance = STANCE_NEUTRAL } };
    setup->before = options_text(options, "before");
    setup->visit = options_has(options, "carry") || setup->before ? 2 : 1;
    if (!options_number(options, "visit", 1, 99, &setup->visit, err) ||
        !options_number(options, "thought", 1, 99, &request->thought, err) ||
        !read_stance(options, setup, err))
        return false;
    if (request->thought > story->thought_count)
        return error_set(err, "there is no thought %d; the level has %d",
                         request->thought, story->thought_count);
    if (request->thought && options_has(options, "stance"))
        return error_set(err, "a thought brings its own stance: --thought or "
                              "--stance, not both");
    if (request->thought) setup->thought = request->thought - 1;
    const char *given;
    for (int i = 0; (given = options_each(options, "carry", i)); i++)
        if (!read_carry(given, story, setup, err)) return false;
    return true;
}

static ExitCode play_and_tell(const CommandRow *row, const Options *options,
                              Meeting *meeting, const ReplayTold *told) {
    Error err = { "" };
    int given = 0, count = options->word_count - 1;
    meeting_apply(meeting, (Command){ COMMAND_START, 0 }, NULL);
    if (!choose_all(meeting, options->words + 1, count, true, CHOOSE_ALONE,
                    &given, &err))
        return commands_misuse(row, "%s", err.text);
    const Session *session = meeting_session(meeting);
    if (given < count) {
        fputs("thaw replay: ", stderr);
        commands_print(
            stderr,
            say("it was over after turn %d; the last %d of the replies "
                "were not given"),
            session_state(session)->turn, count - given);
        fputc('\n', stderr);
    }
    if (!options_has(options, "json")) {
        told->debrief(meeting, options_has(options, "sums"));
        return EXIT_FINE;
    }
    json_t *whole = replay_json(meeting_debrief(meeting), session);
    replay_put(whole, stdout);
    return EXIT_FINE;
}

/* How it came there stands on its own stream: --json has the other. */
static bool begin_elsewhere(const Options *options, Meeting *meeting,
                            Error *err) {
    BeginAt at;
    Text told = { 0 };
    if (!begin_at_read(options, options->words[0], &at)) return true;
    bool ok = meeting_begin_at(meeting, &at, &told, err);
    if (ok) fputs(text_get(&told), stderr);
    text_free(&told);
    return ok;
}

/* Opens the level twice: the setup can only be read when the customers are
 * known, and a meeting must be opened with its setup. */
static ExitCode replay_level(const CommandRow *row, const Options *options,
                             Practice *practice, int level,
                             const ReplayTold *told) {
    Error err = { "" };
    Request request;
    ExitCode code = EXIT_WORLD;
    Findings *findings = findings_new();
    Meeting *look = practice_meet_as(practice, level, NULL, findings);
    Meeting *meeting = NULL;
    if (!look) {
        code = findings_put(findings);
    } else if (!read_request(options, session_story(meeting_session(look)),
                             &request, &err)) {
        code = commands_misuse(row, "%s", err.text);
    } else {
        meeting = practice_meet_as(practice, level, &request.setup, findings);
        code = !meeting ? findings_put(findings)
               : !begin_elsewhere(options, meeting, &err)
                   ? commands_misuse(row, "%s", err.text)
                   : play_and_tell(row, options, meeting, told);
    }
    meeting_close(meeting);
    meeting_close(look);
    findings_free(findings);
    return code;
}

ExitCode replay_run(const CommandRow *row, const Options *options,
                    const ReplayTold *told) {
    const PracticeOptions nothing_kept = {
        .kept = "", .language = options_text(options, "language")
    };
    Practice *practice = practice_open(&nothing_kept);
    Error err = { "" };
    int level = practice_find(practice, options->words[0], &err);
    ExitCode code;
    if (!practice_ready(practice, &err))
        code = commands_failed(row, &err);
    else if (level == NONE)
        code = commands_misuse(row, "%s", err.text);
    else if (practice_is_campaign(practice, level))
        code = replay_week(row, options, practice, level, told);
    else
        code = replay_level(row, options, practice, level, told);
    practice_close(practice);
    return code;
}
