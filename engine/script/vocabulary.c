/* SPDX-License-Identifier: MIT
 * Opens the vocabulary that all levels share: runs tones.lua, sounds.lua,
 * looks.lua and the wording rules of each language into a Library. */
#include "script/load.h"

#include "core/base/mem.h"
#include "script/reading/files.h"
#include "script/runner.h"

#include <string.h>

/* A missing file is no mistake: the library then has nothing of its kind. */
static void read_file(Library *library, const char *path, Findings *findings) {
    FileText text;
    const char *code;
    Error err;
    int line;
    if (!file_read(path, &text, &code, &line, &err)) {
        if (strcmp(code, "missing-file") != 0)
            findings_add(findings, (Place){ path, line }, code, "%s", err.text);
        return;
    }
    Loader *loader = loader_new(library, findings);
    loader->filling = library;
    loader_add(loader, path, path, NULL, text.text, text.size);
    runner_run(loader);
    loader_free(loader);
}

static void read_languages(Library *library, Findings *findings) {
    static const char ending[] = ".lua";
    char *folder = path_join(library_scripts(library), "wording");
    char **files = folder_scripts(folder);
    for (size_t i = 0; files[i]; i++) {
        char *path = path_join(folder, files[i]);
        files[i][strlen(files[i]) - strlen(ending)] = '\0';
        library_begin_language(library, files[i]);
        read_file(library, path, findings);
        mem_free(path);
        mem_free(files[i]);
    }
    mem_free(files);
    mem_free(folder);
}

Library *library_open(const char *data, Findings *findings) {
    static const char *const names[] = { "tones.lua", "sounds.lua",
                                         "looks.lua" };
    Library *library = library_new(data);
    if (!data) return library;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        char *path = path_join(library_scripts(library), names[i]);
        read_file(library, path, findings);
        mem_free(path);
    }
    read_languages(library, findings);
    return library;
}
