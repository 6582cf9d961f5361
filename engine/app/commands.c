/* SPDX-License-Identifier: MIT */
#include "app/commands.h"

#include "app/complete.h"
#include "core/findings.h"
#include "core/say.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { COMMANDS_MAX = 32, NAME_COLUMN = 26, OPTION_COLUMN = 22 };

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

/* The right line in short: what is wrong should not be lost in options. */
static void explain_misuse(const CommandRow *row, const char *what) {
    const char *gap = *row->name ? " " : "";
    bool options = row->options && row->options->name;
    fprintf(stderr, "thaw%s%s: %s\nusage: thaw%s%s%s%s%s\n", gap, row->name,
            what, gap, row->name, *row->usage ? " " : "", row->usage,
            options ? " [options]" : "");
    if (options)
        fprintf(stderr, "\"thaw help%s%s\" tells the options.\n", gap,
                row->name);
}

ExitCode commands_misuse(const CommandRow *row, const char *format, ...) {
    char what[512];
    va_list args;
    va_start(args, format);
    vsnprintf(what, sizeof what, say(format), args);
    va_end(args);
    explain_misuse(row, what);
    return EXIT_MISUSE;
}

ExitCode commands_failed(const CommandRow *row, const Error *err) {
    fprintf(stderr, "thaw%s%s: %s\n", *row->name ? " " : "", row->name,
            err->text);
    return EXIT_WORLD;
}

bool commands_colour(FILE *out) {
    const char *never = getenv("NO_COLOR");
    const char *term = getenv("TERM");
    return isatty(fileno(out)) && !(never && *never) &&
           !(term && !strcmp(term, "dumb"));
}

/* Bytes that stand in one column each in what our own tables hold: ASCII and
 * the ellipsis, whose continuation bytes take no column. */
static int columns(const char *text) {
    int count = 0;
    for (; *text; text++)
        count += (*text & 0xC0) != 0x80;
    return count;
}

static void pad(FILE *out, int from, int to) {
    fprintf(out, "%*s", from < to ? to - from : 1, "");
}

static ExitCode help_all(const CommandRow *rows) {
    puts("Thaw: a practice room for difficult customer conversations.\n");
    for (; rows->name; rows++) {
        printf("    thaw%s%s%s%s", *rows->name ? " " : "", rows->name,
               *rows->usage ? " " : "", rows->usage);
        int used = 4 + (*rows->name ? 1 : 0) + columns(rows->name) +
                   (*rows->usage ? 1 : 0) + columns(rows->usage);
        pad(stdout, used, NAME_COLUMN);
        puts(rows->summary);
    }
    puts("\nLEVEL is a name as in the list of levels (shocked_bill), or a file."
         "\n\"thaw help COMMAND\" tells more, \"thaw --version\" which one this"
         " is.\nIt ends with 0 when all is fine, 1 when there is something to"
         " mend,\n2 when it was called wrongly, 3 when the system failed.");
    return EXIT_FINE;
}

static ExitCode help_one(const CommandRow *row) {
    usage_line(row, stdout);
    printf("\n%s\n", row->more ? row->more : row->summary);
    if (row->options && row->options->name) puts("");
    for (const OptionRow *o = row->options; o && o->name; o++) {
        char letter[8] = "";
        if (options_letter(o->name))
            snprintf(letter, sizeof letter, "-%c, ", options_letter(o->name));
        printf("    %s--%s%s%s", letter, o->name, o->value ? " " : "",
               o->value ? o->value : "");
        int used = 2 + columns(letter) + columns(o->name) +
                   (o->value ? 1 + columns(o->value) : 0);
        pad(stdout, used, OPTION_COLUMN);
        puts(o->help);
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
    fprintf(stderr, "thaw: there is no command \"%s\"", name);
    if (near) fprintf(stderr, "; did you mean \"thaw %s\"?", near);
    fprintf(stderr, "\n\"thaw help\" lists the commands;"
                    " a level is played by \"thaw play LEVEL\".\n");
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
    if (count < row->least)
        return error_set(err, "it needs %s%s", count ? "more than that: " : "",
                         row->usage);
    if (row->most >= 0 && count > row->most)
        return error_set(err, "\"%s\" is one too many",
                         options->words[row->most]);
    return true;
}

static ExitCode run(const CommandRow *row, int argc, char *const *argv) {
    static const OptionRow none[] = { { NULL, NULL, NULL } };
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

ExitCode commands_run(const CommandRow *rows, int argc, char *const *argv) {
    const char *name = argc > 1 ? argv[1] : "";
    if (!strcmp(name, "help") || !strcmp(name, "--help") || !strcmp(name, "-h"))
        return help(rows, argc - 2, argv + 2);
    if (!strcmp(name, "--version")) {
        puts("Thaw " THAW_VERSION);
        return EXIT_FINE;
    }
    if (!strcmp(name, "--complete")) { /* what shells call, not people */
        complete_print(rows, argc - 2, argv + 2, stdout);
        return EXIT_FINE;
    }
    /* "thaw --profile Ana": options of thaw by itself. */
    if (!strncmp(name, "--", 2) && find_command(rows, ""))
        return run(find_command(rows, ""), argc - 1, argv + 1);
    const CommandRow *row = find_command(rows, name);
    if (!row) return unknown_command(rows, name);
    return run(row, argc > 1 ? argc - 2 : 0, argc > 1 ? argv + 2 : argv);
}
