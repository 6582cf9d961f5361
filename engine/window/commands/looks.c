/* SPDX-License-Identifier: MIT
 * thaw looks: lists what a look may say, or draws the people into a picture. */
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

static bool draw_sheet(const Library *library, const char *assets,
                       const char *output, Error *err) {
    char folder[PATH_CAPACITY + 8];
    int count;
    const LookPerson *people = library_people(library, &count);
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

/* Mistakes in looks.lua do not keep the rest from being shown. */
static ExitCode tell_findings(const Findings *findings) {
    char line[1024];
    for (size_t i = 0; i < findings_count(findings); i++) {
        findings_line(findings_at(findings, i), line, sizeof line);
        fprintf(stderr, "%s\n", line);
    }
    return findings_count(findings) ? EXIT_FINDINGS : EXIT_FINE;
}

ExitCode looks_command(const CommandRow *row, const Options *options) {
    const char *output = options_text(options, "output");
    Paths paths;
    Error err = { "" };
    if (!paths_find(&paths, NULL, &err)) return commands_failed(row, &err);
    Findings *findings = findings_new();
    Library *library = library_open(paths.data, findings);
    ExitCode code = tell_findings(findings);
    if (!output) {
        list_choices(library);
        list_people(library);
    } else if (!draw_sheet(library, paths.assets, output, &err)) {
        code = commands_failed(row, &err);
    }
    library_free(library);
    findings_free(findings);
    return code;
}
