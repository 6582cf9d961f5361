/* SPDX-License-Identifier: MIT
 * Lists the levels below a scripts folder by looking into each file, without
 * running it, and derives their ids. */
#include "script/listing.h"

#include "core/base/mem.h"
#include "script/reading/files.h"
#include "script/reading/lexer.h"

#include <stdlib.h>
#include <string.h>

/* ---- ids ---- */

char *level_id_below(const char *folder, const char *path) {
    static const char ending[] = ".lua";
    size_t skip = strlen(folder);
    while (path[skip] == '/')
        skip++;
    char *id = mem_text(path + skip);
    size_t size = strlen(id), tail = strlen(ending);
    if (size > tail && strcmp(id + size - tail, ending) == 0)
        id[size - tail] = '\0';
    return id;
}

char *level_id(const char *path) {
    char *real = path_real(path);
    char *folder = path_scripts(real ? real : path);
    char *id = real ? level_id_below(folder, real) : NULL;
    if (!id) {
        const char *slash = strrchr(path, '/');
        id = level_id_below("", slash ? slash + 1 : path);
    }
    mem_free(folder);
    mem_free(real);
    return id;
}

/* ---- listing ---- */

static bool is_vocabulary(const char *name) {
    static const char *const files[] = { "tones.lua", "sounds.lua",
                                         "looks.lua" };
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++)
        if (strcmp(name, files[i]) == 0) return true;
    return strncmp(name, "wording/", 8) == 0;
}

/* A file with both kinds, campaign "…" and encounter "…", is loaded as a level;
 * the findings then say what is wrong with it. */
static bool holds_campaign(const FileText *text) {
    return lexer_has_call(text->text, text->size, "campaign") &&
           !lexer_has_call(text->text, text->size, "encounter");
}

bool level_is_campaign(const char *path) {
    FileText text;
    const char *code;
    Error err;
    int line;
    if (!file_read(path, &text, &code, &line, &err)) return false;
    bool found = holds_campaign(&text);
    mem_free(text.text);
    return found;
}

/* A file that cannot be read counts as a level: its card shows the error. */
static bool is_level(const char *path, bool *campaign) {
    *campaign = false;
    FileText text;
    const char *code;
    Error err;
    int line;
    if (!file_read(path, &text, &code, &line, &err)) return true;
    static const char stubs[] = "---@meta"; /* for editors: see reference.h */
    bool found = strncmp(text.text, stubs, sizeof stubs - 1) != 0 &&
                 (lexer_has_word(text.text, text.size, "encounter") ||
                  holds_campaign(&text));
    *campaign = found && holds_campaign(&text);
    mem_free(text.text);
    return found;
}

static int by_id(const void *a, const void *b) {
    return strcmp(((const LevelEntry *)a)->id, ((const LevelEntry *)b)->id);
}

LevelEntry *levels_in_folder(const char *scripts) {
    bool more;
    return levels_in_folder_up_to(scripts, &more);
}

LevelEntry *levels_in_folder_up_to(const char *scripts, bool *more) {
    char **files = folder_scripts_up_to(scripts, more);
    LevelEntry *entries = NULL;
    size_t count = 0, room = 0;
    for (size_t i = 0; files[i]; i++) {
        char *path = path_join(scripts, files[i]);
        bool campaign;
        if (!is_vocabulary(files[i]) && is_level(path, &campaign))
            *MEM_PUSH(entries, count, room) =
                (LevelEntry){ level_id_below("", files[i]), path, campaign };
        else
            mem_free(path);
        mem_free(files[i]);
    }
    mem_free(files);
    if (count) qsort(entries, count, sizeof *entries, by_id);
    *MEM_PUSH(entries, count, room) = (LevelEntry){ NULL, NULL, false };
    return entries;
}

void levels_free(LevelEntry *entries) {
    for (size_t i = 0; entries && entries[i].id; i++) {
        mem_free(entries[i].id);
        mem_free(entries[i].path);
    }
    mem_free(entries);
}
