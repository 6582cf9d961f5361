/* SPDX-License-Identifier: MIT
 * Finds the row of a command and runs it; prints help, and what is wrong with a
 * command line. */
#include "app/commands.h"

#include "app/complete.h"
#include "core/story/findings.h"
#include "core/words/say.h"
#include "core/base/mem.h"
#include "core/base/text.h"
#include "core/base/nearest.h"
#include "core/play/expand.h"
#include "platform/console.h"
#include "platform/files.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

enum { COMMANDS_MAX = 32, OPTION_COLUMN = 22 };

static const CommandRow *find_command(const CommandRow *rows,
                                      const char *name) {
    for (; rows->name; rows++)
        if (!strcmp(rows->name, name)) return rows;
    return NULL;
}

static void usage_line(const CommandRow *row, FILE *out) {
    fprintf(out, "thaw%s%s%s%s", *row->name ? " " : "", row->name,
            *row->usage ? " " : "", row->usage);
    for (const OptionRow *o = row->options; o && o->name; o++)
        fprintf(out, " [--%s%s%s]", o->name, o->value ? " " : "",
                o->value ? o->value : "");
    fputc('\n', out);
}

/* Prints the usage without the list of options, so that the error is not lost
 * among them. */
static void explain_misuse(const CommandRow *row, const char *what) {
    const char *gap = *row->name ? " " : "";
    bool options = row->options && row->options->name;
    char call[256];
    snprintf(call, sizeof call, "thaw%s%s%s%s", gap, row->name,
             *row->usage ? " " : "", row->usage);
    fprintf(stderr, "thaw%s%s: ", gap, row->name);
    commands_put_name(stderr, what);
    fputc('\n', stderr);
    commands_tell(
        stderr, options ? SAY("usage: %s [options]") : SAY("usage: %s"), call);
    if (!options) return;
    snprintf(call, sizeof call, "thaw help%s%s", gap, row->name);
    commands_tell(stderr, "\"%s\" tells the options.", call);
}

ExitCode commands_misuse(const CommandRow *row, const char *format, ...) {
    va_list args;
    va_start(args, format);
    char *what = say_format(format, args);
    va_end(args);
    explain_misuse(row, what);
    mem_free(what);
    return EXIT_MISUSE;
}

ExitCode commands_failed(const CommandRow *row, const Error *err) {
    fprintf(stderr, "thaw%s%s: %s\n", *row->name ? " " : "", row->name,
            err->text);
    return EXIT_WORLD;
}

bool commands_write(const Text *text, const char *path, Error *err) {
    if (!path) { /* commands_end reports failed writes */
        fwrite(text_get(text), 1, text->size, stdout);
        return true;
    }
    return files_replace(path, text_get(text), text->size) ||
           error_set(err, "%s cannot be written: %s", path, strerror(errno));
}

void commands_put_name(FILE *out, const char *name) {
    char *clean = utf8_clean(mem_text(name));
    fputs(clean, out);
    mem_free(clean);
}

void commands_put_level(FILE *out, const Story *story) {
    char *title = expand_plain(story, story->title, NULL);
    commands_put_name(out, title);
    mem_free(title);
    fputs(" (", out);
    commands_put_name(out, story->id);
    fputc(')', out);
}

void commands_print(FILE *out, const char *said, ...) {
    va_list args;
    va_start(args, said);
    char *text = say_format(said, args);
    va_end(args);
    fputs(text, out);
    mem_free(text);
}

void commands_tell(FILE *out, const char *format, ...) {
    va_list args;
    va_start(args, format);
    char *line = utf8_clean(say_format(format, args));
    va_end(args);
    fprintf(out, "%s\n", line);
    mem_free(line);
}

/* The errno of the failed write is gone, so writes again to learn the reason.
 */
static int why_lost(FILE *out) {
    errno = 0;
    clearerr(out);
    fputc('\n', out);
    fflush(out);
    return errno;
}

ExitCode commands_end(ExitCode code) {
    errno = 0;
    bool lost = fflush(stdout) != 0;
    int why = errno;
    if (!lost && !ferror(stdout)) return code;
    if (!why) why = why_lost(stdout);
    fputs("thaw: ", stderr);
    if (why)
        commands_tell(stderr, "not all of what it says could be written: %s",
                      strerror(why));
    else
        commands_tell(stderr, "not all of what it says could be written");
    return EXIT_WORLD;
}

bool commands_colour(FILE *out) {
    const char *never = getenv("NO_COLOR");
    const char *term = getenv("TERM");
    return console_is_terminal(out) && !(never && *never) &&
           !(term && !strcmp(term, "dumb"));
}

static void pad(FILE *out, int from, int to) {
    fprintf(out, "%*s", from < to ? to - from : 1, "");
}

/* How wide "thaw NAME USAGE" is. */
static int call_columns(const CommandRow *row) {
    return 4 + (*row->name ? 1 : 0) + utf8_columns(row->name) +
           (*row->usage ? 1 : 0) + utf8_columns(row->usage);
}

static ExitCode help_all(const CommandRow *rows) {
    int widest = 0;
    for (const CommandRow *row = rows; row->name; row++)
        if (call_columns(row) > widest) widest = call_columns(row);
    puts(say("Thaw: a practice room for difficult customer conversations."));
    puts("");
    for (; rows->name; rows++) {
        printf("    thaw%s%s%s%s", *rows->name ? " " : "", rows->name,
               *rows->usage ? " " : "", rows->usage);
        pad(stdout, call_columns(rows), widest + 2);
        puts(say(rows->summary));
    }
    puts("");
    puts(say(
        "LEVEL is a name as in the list of levels (shocked_bill), or a file.\n"
        "\"thaw help COMMAND\" tells more, \"thaw --version\" which one this "
        "is.\n"
        "It ends with 0 when all is fine, 1 when there is something to mend,\n"
        "2 when it was called wrongly, 3 when the system failed."));
    return EXIT_FINE;
}

static ExitCode help_one(const CommandRow *row) {
    usage_line(row, stdout);
    printf("\n%s\n", say(row->more ? row->more : row->summary));
    if (row->options && row->options->name) puts("");
    for (const OptionRow *o = row->options; o && o->name; o++) {
        char letter[8] = "";
        if (options_letter(o->name))
            snprintf(letter, sizeof letter, "-%c, ", options_letter(o->name));
        printf("    %s--%s%s%s", letter, o->name, o->value ? " " : "",
               o->value ? o->value : "");
        int used = 2 + utf8_columns(letter) + utf8_columns(o->name) +
                   (o->value ? 1 + utf8_columns(o->value) : 0);
        pad(stdout, used, OPTION_COLUMN);
        puts(say(o->help));
    }
    return EXIT_FINE;
}

static ExitCode unknown_command(const CommandRow *rows, const char *name) {
    const char *names[COMMANDS_MAX];
    size_t count = 0;
    for (const CommandRow *r = rows; r->name && count + 1 < COMMANDS_MAX; r++)
        if (*r->name) names[count++] = r->name;
    names[count++] = "help";
    const char *near = nearest_name(name, names, count);
    fputs("thaw: ", stderr);
    if (near)
        commands_tell(stderr,
                      "there is no command \"%s\"; did you mean \"thaw %s\"?",
                      name, near);
    else
        commands_tell(stderr, "there is no command \"%s\"", name);
    commands_tell(stderr,
                  "\"thaw help\" lists the commands; a level is played by "
                  "\"thaw play LEVEL\".");
    return EXIT_MISUSE;
}

static ExitCode help(const CommandRow *rows, int argc, char *const *argv) {
    if (argc < 1) return help_all(rows);
    const CommandRow *row = find_command(rows, argv[0]);
    return row ? help_one(row) : unknown_command(rows, argv[0]);
}

static bool count_fits(const CommandRow *row, const Options *options,
                       Error *err) {
    int count = options->word_count;
    if (count < row->min)
        return error_set(err,
                         count ? SAY("it needs more than that: %s")
                               : SAY("it needs %s"),
                         row->usage);
    if (row->max >= 0 && count > row->max)
        return error_set(err, "\"%s\" is one too many",
                         options->words[row->max]);
    return true;
}

/* "thaw play --help" is "thaw help play", wherever it stands in the line. */
static bool asks_for_help(int argc, char *const *argv) {
    for (int i = 0; i < argc && strcmp(argv[i], "--") != 0; i++)
        if (!strcmp(argv[i], "--help") || !strcmp(argv[i], "-h")) return true;
    return false;
}

static ExitCode run(const CommandRow *row, int argc, char *const *argv) {
    static const OptionRow none[] = { { NULL, NULL, NULL } };
    if (asks_for_help(argc, argv)) return help_one(row);
    Options options;
    Error err = { "" };
    ExitCode code = EXIT_MISUSE;
    if (options_read(&options, row->options ? row->options : none, argc, argv,
                     &err) &&
        count_fits(row, &options, &err))
        code = row->run(row, &options);
    else
        explain_misuse(row, err.text);
    options_free(&options);
    return code;
}

/* "thaw FILE.lua": an existing file, or a missing one named like a level, which
 * the command play then reports. */
static bool is_level_file(const char *name) {
    FilesKind kind = files_kind(name);
    size_t size = strlen(name);
    bool called_so = size > 4 && !strcmp(name + size - 4, ".lua");
    return called_so || kind == FILES_PLAIN || kind == FILES_OTHER;
}

ExitCode commands_run(const CommandRow *rows, int argc, char *const *argv) {
    const char *name = argc > 1 ? argv[1] : "";
    if (!strcmp(name, "help") || !strcmp(name, "--help") || !strcmp(name, "-h"))
        return help(rows, argc - 2, argv + 2);
    if (!strcmp(name, "--version")) {
        puts("Thaw " THAW_VERSION);
        return EXIT_FINE;
    }
    if (!strcmp(name, "--complete")) { /* called by shells, not by people */
        complete_print(rows, argc - 2, argv + 2, stdout);
        return EXIT_FINE;
    }
    /* "thaw --profile Ana": options of thaw by itself. */
    if (!strncmp(name, "--", 2) && find_command(rows, ""))
        return run(find_command(rows, ""), argc - 1, argv + 1);
    const CommandRow *row = find_command(rows, name);
    if (!row && is_level_file(name) && find_command(rows, ""))
        return run(find_command(rows, ""), argc - 1, argv + 1);
    if (!row) return unknown_command(rows, name);
    return run(row, argc > 1 ? argc - 2 : 0, argc > 1 ? argv + 2 : argv);
}
