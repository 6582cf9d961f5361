/* SPDX-License-Identifier: MIT
 * thaw looks: lists the words of looks, prints a person's look as Lua for a
 * level, or draws all people into a picture. */
#include "window/commands/looks.h"

#include "app/paths.h"
#include "core/base/mem.h"
#include "core/words/say.h"
#include "script/load.h"
#include "window/screens/looks_sheet.h"

#include <string.h>

const OptionRow looks_options[] = {
    { "output", "FILE", SAY("draw the people into this PNG") },
    { NULL, NULL, NULL },
};

/* "hair: short, side_part, …", a line for each field in the file's order. */
static void list_choices(const Library *library) {
    int count;
    const LookChoice *choices = library_looks(library, &count);
    for (int i = 0; i < count; i++) {
        bool first = i == 0 || strcmp(choices[i].field, choices[i - 1].field);
        if (first) printf("%s%s: ", i ? "\n" : "", choices[i].field);
        if (choices[i].name)
            printf("%s%s", first ? "" : ", ", choices[i].name);
        else
            printf("%s%d", first ? "" : ", ", choices[i].number);
    }
    printf("\n\n");
}

static void list_people(const Library *library) {
    int count;
    const LookPerson *people = library_people(library, &count);
    fputs(say("people to take a look from: "), stdout);
    for (int i = 0; i < count; i++)
        printf("%s%s", i ? ", " : "", people[i].name);
    printf("\n");
}

/* `only`: one person; NULL: all. */
static bool draw_sheet(const Library *library, const LookPerson *only,
                       const char *assets, const char *output, Error *err) {
    char folder[PATH_CAPACITY + 8];
    int count;
    const LookPerson *people = library_people(library, &count);
    if (only) {
        people = only;
        count = 1;
    }
    if (count == 0) return error_set(err, "looks.lua names no person to draw");
    snprintf(folder, sizeof folder, "%s/fonts", assets);
    Fonts *fonts = fonts_open(folder, err);
    if (!fonts) return false;
    Typeset *letters = typeset_new(fonts);
    SheetPerson *drawn = mem_alloc((size_t)count * sizeof *drawn);
    for (int i = 0; i < count; i++)
        drawn[i] = (SheetPerson){ people[i].name, people[i].look };
    bool ok = looks_sheet(output, drawn, (size_t)count, letters, err);
    mem_free(drawn);
    typeset_free(letters);
    fonts_close(fonts);
    return ok;
}

/* Mistakes in looks.lua are printed, and the rest is still shown. */
static ExitCode tell_findings(const Findings *findings) {
    char line[1024];
    for (size_t i = 0; i < findings_count(findings); i++) {
        findings_line(findings_at(findings, i), line, sizeof line);
        fprintf(stderr, "%s\n", line);
    }
    return findings_count(findings) ? EXIT_FINDINGS : EXIT_FINE;
}

static ExitCode unknown_person(const CommandRow *row, const char *name,
                               const char *near) {
    return near ? commands_misuse(row,
                                  "nobody in looks.lua is called \"%s\"; did "
                                  "you mean \"%s\"?",
                                  name, near)
                : commands_misuse(row,
                                  "nobody in looks.lua is called \"%s\"; thaw "
                                  "looks lists them",
                                  name);
}

static void print_person(const Library *library, const LookPerson *person) {
    Text table = { 0 };
    look_as_table(library, &person->look, &table);
    fputs(text_get(&table), stdout);
    text_free(&table);
}

static ExitCode show(const CommandRow *row, const Library *library,
                     const char *name, const char *assets, const char *output) {
    const char *near = NULL;
    const LookPerson *person = name ? look_person(library, name, &near) : NULL;
    Error err = { "" };
    if (name && !person) return unknown_person(row, name, near);
    if (output)
        return draw_sheet(library, person, assets, output, &err)
                   ? EXIT_FINE
                   : commands_failed(row, &err);
    if (person) {
        print_person(library, person);
    } else {
        list_choices(library);
        list_people(library);
    }
    return EXIT_FINE;
}

ExitCode looks_command(const CommandRow *row, const Options *options) {
    const char *name = options->word_count ? options->words[0] : NULL;
    Paths paths;
    Error err = { "" };
    if (!paths_find(&paths, NULL, &err)) return commands_failed(row, &err);
    Findings *findings = findings_new();
    Library *library = library_open(paths.data, findings);
    ExitCode code = tell_findings(findings);
    ExitCode shown =
        show(row, library, name, paths.assets, options_text(options, "output"));
    if (shown != EXIT_FINE) code = shown;
    library_free(library);
    findings_free(findings);
    return code;
}
