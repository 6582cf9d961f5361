/* SPDX-License-Identifier: MIT
 * thaw map: chooses the format, plays the given replies, writes the file. */
#include "tools/map/map.h"

#include "core/base/mem.h"
#include "core/words/say.h"
#include "core/base/text.h"
#include "tools/choose.h"
#include "tools/map/draw.h"
#include "tools/map/week.h"
#include "tools/explore/survey.h"
#include "core/base/nearest.h"
#include "platform/files.h"
#include "platform/process.h"
#include "tools/findings.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const OptionRow map_options[] = {
    { "output", "FILE",
      SAY("where to; .svg, .dot or .mmd say what; - prints it") },
    { "format", "NAME",
      SAY("svg, dot or mermaid, whatever the file is called") },
    { "road", "REPLY",
      SAY("draw this road on top; once for each reply, in order") },
    { "plain", NULL,
      SAY("all arrows alike: do not play it to see who goes where") },
    { NULL, NULL, NULL },
};

/* How much random play is used for the thickness of arrows: an eye sees no
 * tenth of a line's width. */
enum { MAP_REPLIES = 100000, MAP_WEEKS = 60, CODE_SECONDS = 3 };

typedef enum { FORMAT_SVG, FORMAT_DOT, FORMAT_MERMAID, FORMATS } Format;
static const struct {
    const char *name, *ending;
} formats[FORMATS] = {
    [FORMAT_SVG] = { "svg", ".svg" },
    [FORMAT_DOT] = { "dot", ".dot" },
    [FORMAT_MERMAID] = { "mermaid", ".mmd" },
};

static bool ends_with(const char *text, const char *ending) {
    size_t size = strlen(text), tail = strlen(ending);
    return size >= tail && !strcmp(text + size - tail, ending);
}

/* A picture of another kind would get the name and not be it. */
static bool is_map_file(const char *path, Error *err) {
    static const char *const others[] = { ".png", ".gif", ".jpg", ".jpeg",
                                          ".pdf", ".ps",  ".webp" };
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (ends_with(path, others[i]))
            return error_set(err,
                             "a map is written as .svg, .dot or .mmd, not as "
                             "%s; write the .svg and convert that",
                             others[i]);
    return true;
}

/* By --format, else by the file's ending, else SVG. */
static bool read_format(const Options *options, Format *format, Error *err) {
    const char *named = options_text(options, "format");
    const char *output = options_text(options, "output");
    *format = FORMAT_SVG;
    for (int i = 0; i < FORMATS; i++) {
        if (named && !strcmp(named, formats[i].name))
            return *format = (Format)i, true;
        if (!named && output && ends_with(output, formats[i].ending))
            *format = (Format)i;
    }
    if (!named) return !output || is_map_file(output, err);
    const char *names[FORMATS];
    for (int i = 0; i < FORMATS; i++)
        names[i] = formats[i].name;
    const char *near = nearest_name(named, names, FORMATS);
    if (near)
        return error_set(err, "there is no map \"%s\"; did you mean \"%s\"?",
                         named, near);
    return error_set(err, "a map is svg, dot or mermaid, not \"%s\"", named);
}

/* "crabby_couple/first_visit" -> "first_visit.svg", in this folder. */
static char *usual_output(const char *id, Format format) {
    const char *slash = strrchr(id, '/');
    Text name = { 0 };
    text_format(&name, "%s%s", slash ? slash + 1 : id, formats[format].ending);
    return text_take(&name);
}

/* ---- the road on top ---- */

/* Plays the given replies in a session, and lists them in `replies`. */
static bool walk(const Options *options, Session *session, int *replies,
                 int *count, Error *err) {
    const char *wanted;
    *count = 0;
    if (!options_each(options, "road", 0)) return true;
    if (!session_apply(session, (Command){ COMMAND_START, 0 }, err))
        return false;
    while (*count < TURNS_MAX &&
           (wanted = options_each(options, "road", *count))) {
        int index = choose_reply(session, wanted, true, err);
        Command give = { COMMAND_REPLY, index };
        if (index == NONE || !session_apply(session, give, err)) return false;
        replies[*count] = session_reply_at(session, *count);
        ++*count;
    }
    return true;
}

/* What the given replies visit; *road stays NULL without replies. */
static bool follow(const Options *options, const Survey *survey, Explore **road,
                   Error *err) {
    Session *session = (Session *)meeting_session(survey->meeting);
    int *replies = mem_alloc(TURNS_MAX * sizeof *replies), count;
    bool ok = walk(options, session, replies, &count, err);
    if (ok && count) {
        *road = explore_new(survey->story, meeting_host(survey->meeting),
                            &survey->explore->setup);
        explore_retrace(*road, replies, count);
    }
    mem_free(replies);
    return ok;
}

/* ---- writing ---- */

static bool cannot_write(const char *path, Error *err) {
    return error_set(err, "%s cannot be written: %s", path, strerror(errno));
}

/* "-" prints it; commands_end tells what could not be printed. */
static bool write_bytes(const char *path, const char *bytes, size_t size,
                        Error *err) {
    if (!strcmp(path, "-")) {
        fwrite(bytes, 1, size, stdout);
        return true;
    }
    return files_replace(path, bytes, size) || cannot_write(path, err);
}

/* A text in a temporary file, which disappears when it is closed. */
static FILE *temporary(const char *text, Error *err) {
    FILE *file = tmpfile();
    if (file && fputs(text, file) != EOF && fflush(file) == 0) {
        rewind(file);
        return file;
    }
    error_set(err, "no room for a temporary file: %s", strerror(errno));
    if (file) fclose(file);
    return NULL;
}

/* What dot makes of our text, in `picture`. */
static bool run_dot(const char *dot, FILE *picture, Error *err) {
    static const char *const argv[] = { "dot", "-Tsvg", NULL };
    FILE *input = temporary(dot, err);
    if (!input) return false;
    ProcessResult result = process_run(argv, input, picture);
    fclose(input);
    if (result == PROCESS_ABSENT)
        return error_set(err,
                         "the picture is drawn by Graphviz, and its program "
                         "\"dot\" is not here: install the package graphviz, "
                         "or ask for --format dot or mermaid");
    return result == PROCESS_FINE ||
           error_set(err, "Graphviz could not draw it; ask for --format dot "
                          "or mermaid, or for a map of fewer beats");
}

/* dot never sees the file's name: what cannot be written is told in our words,
 * and the old picture stays until the new one is whole. */
static bool write_svg(const char *path, const char *dot, Error *err) {
    FILE *picture = temporary("", err);
    Text svg = { 0 };
    char part[4096];
    size_t got;
    bool ok = picture && run_dot(dot, picture, err);
    if (ok) rewind(picture);
    while (ok && (got = fread(part, 1, sizeof part, picture)) > 0)
        text_add_n(&svg, part, got);
    if (picture) fclose(picture);
    ok = ok && write_bytes(path, text_get(&svg), svg.size, err);
    text_free(&svg);
    return ok;
}

/* ---- the command ---- */

/* Takes over the text. */
static bool write_map(const Options *options, Format format, const char *id,
                      char *text, Error *err) {
    const char *wanted = options_text(options, "output");
    char *usual = usual_output(id, format);
    const char *path = wanted ? wanted : usual;
    bool ok = format == FORMAT_SVG ? write_svg(path, text, err)
                                   : write_bytes(path, text, strlen(text), err);
    if (ok && strcmp(path, "-") != 0)
        commands_tell(stdout, "%s is drawn.", path);
    mem_free(text);
    mem_free(usual);
    return ok;
}

static bool draw(const Options *options, Format format, const Survey *survey,
                 const Explore *road, Error *err) {
    bool plain = options_has(options, "plain");
    const Explore *chance = plain ? NULL : survey->explore;
    char *text = format == FORMAT_MERMAID
                     ? map_mermaid(survey->story, chance, road)
                     : map_dot(survey->story, chance, road);
    return write_map(options, format, survey->story->id, text, err);
}

/* ---- a campaign ---- */

static ExitCode draw_week(const CommandRow *row, const Options *options,
                          Practice *practice, WeekRun *run, Format format) {
    volatile int stop = 0;
    CodeAllowance all;
    const ExploreWeeks effort = { MAP_WEEKS, 1, &all, &stop };
    WeekTally tally;
    Error err = { "" };
    Findings *findings = findings_new();
    Arena *arena = arena_new();
    bool plain = options_has(options, "plain") || format == FORMAT_MERMAID;
    WeekMap map = week_map_new(practice, run, arena);
    ExitCode code = EXIT_FINE;
    map.tally = plain ? NULL : &tally;
    code_allowance_start(&all, CODE_SECONDS);
    if (!plain && !week_tally(practice, run, effort, &tally, findings)) {
        code = findings_put(findings);
    } else {
        char *text = format == FORMAT_MERMAID ? map_week_mermaid(&map)
                                              : map_week_dot(&map);
        if (!write_map(options, format, map.campaign->id, text, &err))
            code = commands_failed(row, &err);
    }
    week_map_end(&map);
    arena_free(arena);
    findings_free(findings);
    return code;
}

static ExitCode map_week(const CommandRow *row, const Options *options,
                         Practice *practice, int index, Format format) {
    Findings *findings = findings_new();
    if (options_has(options, "road"))
        return commands_misuse(row, "--road is for one level, not for a "
                                    "campaign: name one of its levels");
    WeekRun *run = run_open(practice, index, RUN_TRIAL, findings);
    ExitCode code = run ? draw_week(row, options, practice, run, format)
                        : findings_put(findings);
    run_close(run);
    findings_free(findings);
    return code;
}

/* ---- a level ---- */

static ExitCode map_level(const CommandRow *row, const Options *options,
                          Practice *practice, int level, Format format) {
    SurveyEffort effort = survey_effort_usual();
    CodeAllowance all;
    code_allowance_start(&all, CODE_SECONDS);
    effort.all = &all;
    effort.replies = options_has(options, "plain") ? 0 : MAP_REPLIES;
    effort.states = 0;
    effort.chance_only = true;
    Findings *findings = findings_new();
    Survey *survey = survey_new(practice, level, effort, findings);
    Error err = { "" };
    ExitCode code = EXIT_FINE;
    Explore *road = NULL;
    if (!survey) code = findings_put(findings);
    if (survey && !follow(options, survey, &road, &err))
        code = commands_misuse(row, "%s", err.text);
    else if (survey && !draw(options, format, survey, road, &err))
        code = commands_failed(row, &err);
    else if (survey && code_allowance_spent(&all))
        commands_tell(stderr, "The level's own code takes long, so it was "
                              "played less than usual: the arrows' widths are "
                              "rough.");
    explore_free(road);
    survey_free(survey);
    findings_free(findings);
    return code;
}

ExitCode map_command(const CommandRow *row, const Options *options) {
    const PracticeOptions nothing_kept = { .kept = "" };
    Error err = { "" };
    Format format;
    if (!read_format(options, &format, &err))
        return commands_misuse(row, "%s", err.text);
    Practice *practice = practice_open(&nothing_kept);
    int level = NONE;
    ExitCode code;
    if (!practice_ready(practice, &err))
        code = commands_failed(row, &err);
    else if ((level = practice_find(practice, options->words[0], &err)) == NONE)
        code = commands_misuse(row, "%s", err.text);
    else if (practice_is_campaign(practice, level))
        code = map_week(row, options, practice, level, format);
    else
        code = map_level(row, options, practice, level, format);
    practice_close(practice);
    return code;
}
