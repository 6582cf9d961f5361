/* SPDX-License-Identifier: MIT
 * thaw reference: the pages and stubs that are written from the rows of the
 * format. */
#include "app/reference_command.h"

#include "app/paths.h"
#include "core/words/say.h"
#include "script/load.h"
#include "script/reference/reference.h"

#include <errno.h>
#include <string.h>

const OptionRow reference_options[] = {
    { "stubs", NULL, SAY("annotations for the Lua language server") },
    { "output", "FILE",
      SAY("write it there; a file that ends in .lua gets "
          "stubs") },
    { NULL, NULL, NULL },
};

static bool wants_stubs(const Options *options) {
    static const char ending[] = ".lua";
    const char *output = options_text(options, "output");
    size_t size = output ? strlen(output) : 0, tail = sizeof ending - 1;
    return options_has(options, "stubs") ||
           (size >= tail && !strcmp(output + size - tail, ending));
}

static bool write_text(const Text *text, const char *path, Error *err) {
    FILE *file = path ? fopen(path, "w") : NULL;
    FILE *out = path ? file : stdout;
    bool ok = out && fwrite(text_get(text), 1, text->size, out) == text->size;
    if (out && fflush(out) != 0) ok = false;
    if (file && fclose(file) != 0) ok = false;
    if (ok) return true;
    const char *why = strerror(errno);
    return path ? error_set(err, "%s cannot be written: %s", path, why)
                : error_set(err, "the reference cannot be written: %s", why);
}

ExitCode reference_command(const CommandRow *row, const Options *options) {
    Paths paths;
    Error err = { "" };
    if (!paths_find(&paths, NULL, &err)) return commands_failed(row, &err);
    Findings *findings = findings_new();
    Library *library = library_open(paths.data, findings);
    Text text = { 0 };
    if (wants_stubs(options))
        reference_stubs(library, &text);
    else
        reference_pages(library, &text);
    bool ok = write_text(&text, options_text(options, "output"), &err);
    text_free(&text);
    library_free(library);
    findings_free(findings);
    return ok ? EXIT_FINE : commands_failed(row, &err);
}
