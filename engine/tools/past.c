/* SPDX-License-Identifier: MIT
 * thaw progress, thaw conversations: prints progress, lists conversations,
 * shows an old debrief, writes a page for a colleague and reads the answer. */
#include "tools/past.h"

#include "app/practice/colleague.h"
#include "app/practice/history.h"
#include "app/practice/meeting.h"
#include "app/practice/profiles.h"
#include "core/words/say.h"
#include "tools/replay_json.h"

#include <jansson.h>
#include <stdlib.h>

const OptionRow progress_options[] = {
    { "profile", "NAME", SAY("of that person; usual: who played last") },
    { "json", NULL, SAY("print it as JSON") },
    { "language", "NAME",
      SAY("es, zh_CN …: speak it, where it is translated") },
    { NULL, NULL, NULL },
};

const OptionRow conversations_options[] = {
    { "profile", "NAME", SAY("of that person; usual: who played last") },
    { "ask", "FILE", SAY("write a page for a colleague about talk NUMBER") },
    { "colleague", "FILE",
      SAY("open a colleague's answer, and keep it with its talk") },
    { "json", NULL, SAY("print it as JSON") },
    { "sums", NULL, SAY("tell how every point was counted") },
    { "language", "NAME",
      SAY("es, zh_CN …: speak it, where it is translated") },
    { NULL, NULL, NULL },
};

static void put_json(json_t *whole) {
    json_dumpf(whole, stdout, JSON_INDENT(2) | JSON_REAL_PRECISION(6));
    putchar('\n');
    json_decref(whole);
}

static void set_text(json_t *object, const char *name, const char *text) {
    json_object_set_new(object, name, text ? json_string(text) : json_null());
}

static void set_day(json_t *object, const char *name, long long when) {
    char day[HISTORY_DAY];
    history_day(when, day);
    set_text(object, name, day);
}

/* NULL after an error message: nothing is kept of that person, or at all. */
static Practice *open_for(const CommandRow *row, const Options *options,
                          ExitCode *code) {
    const PracticeOptions wanted = {
        .profile = options_text(options, "profile"),
        .language = options_has(options, "language")
                        ? options_text(options, "language")
                        : "auto",
    };
    Practice *practice = practice_open(&wanted);
    Error err = { "" };
    *code = EXIT_FINE;
    if (!practice_ready(practice, &err))
        *code = commands_failed(row, &err);
    else if (wanted.profile && !profiles_known(practice, wanted.profile))
        *code = commands_misuse(row, "nobody here is called \"%s\"",
                                wanted.profile);
    if (*code == EXIT_FINE) {
        if (practice_notice(practice))
            commands_tell(stderr, "%s", practice_notice(practice));
        return practice;
    }
    practice_close(practice);
    return NULL;
}

/* ---- progress ---- */

static json_t *best_json(Practice *practice, const Progress *progress) {
    json_t *list = json_array();
    for (int i = 0; i < progress->best_count; i++) {
        const ProgressBest *best = &progress->best[i];
        json_t *item = json_object();
        set_text(item, "title", history_title(practice, best->level));
        set_text(item, "best", outcome_name(best->best));
        set_day(item, "on", best->when);
        json_object_set_new(item, "talks", json_integer(best->times));
        json_object_set_new(item, "tries", json_integer(best->tries));
        json_array_append_new(list, item);
    }
    return list;
}

static json_t *shares_json(const Progress *progress) {
    json_t *list = json_array();
    for (int i = 0; i < progress->share_count; i++) {
        json_t *item = json_object();
        set_day(item, "on", progress->shares[i].when);
        json_object_set_new(item, "named",
                            json_integer(progress->shares[i].named));
        json_object_set_new(item, "of", json_integer(progress->shares[i].of));
        json_array_append_new(list, item);
    }
    return list;
}

static json_t *strengths_json(const Progress *progress) {
    json_t *object = json_object();
    for (int i = 0; i < progress->strength_count; i++)
        json_object_set_new(object,
                            strength_name(progress->strengths[i].strength),
                            json_integer(progress->strengths[i].times));
    return object;
}

static json_t *money_json(const Progress *progress) {
    json_t *list = json_array();
    for (int i = 0; i < progress->money_count; i++) {
        const ProgressMoney *money = &progress->money[i];
        json_t *item = json_object();
        set_text(item, "currency", money->currency);
        json_object_set_new(item, "sale", json_integer(money->sale));
        json_object_set_new(item, "sale_kept", json_integer(money->sale_kept));
        json_object_set_new(item, "yearly", json_integer(money->yearly));
        json_object_set_new(item, "yearly_kept",
                            json_integer(money->yearly_kept));
        json_array_append_new(list, item);
    }
    return list;
}

static json_t *next_json(Practice *practice, const Progress *progress) {
    json_t *list = json_array();
    for (int i = 0; i < progress->next_count; i++) {
        const ProgressNext *next = &progress->next[i];
        json_t *item = json_object();
        set_text(item, "level", practice_card(practice, next->level)->id);
        set_text(item, "reason", next->reason);
        json_object_set_new(item, "now", json_boolean(next->now));
        set_day(item, "from", next->due);
        json_array_append_new(list, item);
    }
    return list;
}

static json_t *progress_json(Practice *practice) {
    const Progress *progress = history_progress(practice);
    json_t *whole = json_object();
    json_object_set_new(whole, "talks", json_integer(progress->plays));
    json_object_set_new(whole, "next", next_json(practice, progress));
    json_object_set_new(whole, "best", best_json(practice, progress));
    set_text(whole, "habit",
             progress->habit_text ? habit_name(progress->habit) : NULL);
    json_object_set_new(whole, "shares", shares_json(progress));
    json_object_set_new(whole, "strengths", strengths_json(progress));
    json_object_set_new(whole, "money", money_json(progress));
    return whole;
}

ExitCode progress_command(const CommandRow *row, const Options *options,
                          const PastWords *words) {
    ExitCode code;
    Practice *practice = open_for(row, options, &code);
    if (!practice) return code;
    if (options_has(options, "json"))
        put_json(progress_json(practice));
    else
        words->progress(practice);
    practice_close(practice);
    return EXIT_FINE;
}

/* ---- conversations ---- */

static json_t *talks_json(Practice *practice) {
    const PastTalk *list;
    json_t *whole = json_array();
    int count = history_list(practice, &list);
    for (int i = 0; i < count; i++) {
        json_t *item = json_object();
        json_object_set_new(item, "number", json_integer(i + 1));
        set_text(item, "title", list[i].title);
        set_day(item, "on", list[i].when);
        set_text(item, "ending", list[i].ending);
        set_text(item, "outcome", outcome_name(list[i].outcome));
        json_object_set_new(item, "turns", json_integer(list[i].turns));
        json_object_set_new(item, "taken_over", json_integer(list[i].taken));
        json_array_append_new(whole, item);
    }
    return whole;
}

static ExitCode tell_talk(const CommandRow *row, const Options *options,
                          Meeting *meeting, const PastWords *words) {
    const char *page = options_text(options, "ask");
    const char *answer = options_text(options, "colleague");
    Error err = { "" };
    if (answer && !colleague_open(meeting, answer, &err))
        return commands_failed(row, &err);
    if (page && !colleague_ask(meeting, page, &err))
        return commands_failed(row, &err);
    if (page)
        commands_tell(stdout,
                      "%s is the page. Give it to a colleague; what they save "
                      "is opened with --colleague.",
                      page);
    else if (options_has(options, "json"))
        replay_put(
            replay_json(meeting_debrief(meeting), meeting_session(meeting)),
            stdout);
    else
        words->debrief(meeting, options_has(options, "sums"));
    return EXIT_FINE;
}

/* Opens the conversation that the command is about; NULL with *code after an
 * error message. */
static Meeting *chosen(const CommandRow *row, const Options *options,
                       Practice *practice, ExitCode *code) {
    const PastTalk *list;
    Error err = { "" };
    const char *answer = options_text(options, "colleague");
    Meeting *meeting = NULL;
    int count = history_list(practice, &list);
    if (options->word_count) {
        char *end;
        long number = strtol(options->words[0], &end, 10);
        if (*end || number < 1 || number > count) {
            *code = commands_misuse(
                row, "there is no conversation number %s; there are %d",
                options->words[0], count);
            return NULL;
        }
        meeting = history_open(practice, list[number - 1].key, &err);
    } else
        meeting = colleague_find(practice, answer, &err);
    if (!meeting) *code = commands_failed(row, &err);
    return meeting;
}

ExitCode conversations_command(const CommandRow *row, const Options *options,
                               const PastWords *words) {
    ExitCode code;
    bool one = options->word_count || options_has(options, "colleague");
    if (options_has(options, "ask") && !options->word_count)
        return commands_misuse(row, "--ask needs the NUMBER of a conversation");
    Practice *practice = open_for(row, options, &code);
    if (!practice) return code;
    Meeting *meeting = one ? chosen(row, options, practice, &code) : NULL;
    if (meeting)
        code = tell_talk(row, options, meeting, words);
    else if (!one && options_has(options, "json"))
        put_json(talks_json(practice));
    else if (!one)
        words->list(practice);
    meeting_close(meeting);
    practice_close(practice);
    return code;
}
