/* SPDX-License-Identifier: MIT
 * thaw reference: writes the pages and the stubs from the rows of the format.
 */
#include "app/reference_command.h"

#include "app/paths.h"
#include "core/words/say.h"
#include "script/load.h"
#include "script/reference/reference.h"

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
    bool ok = commands_write(&text, options_text(options, "output"), &err);
    text_free(&text);
    library_free(library);
    findings_free(findings);
    return ok ? EXIT_FINE : commands_failed(row, &err);
}
