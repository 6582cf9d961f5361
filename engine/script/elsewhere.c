/* SPDX-License-Identifier: MIT
 * Finds levels that a file names, in its own scripts folder and in Thaw's. */
#include "script/elsewhere.h"

#include "core/base/mem.h"
#include "script/listing.h"
#include "script/require.h"

#include <stdio.h>
#include <string.h>

char *elsewhere_find(const Loader *loader, const char *id) {
    if (strstr(id, "..") || id[0] == '/') return NULL;
    char *name = mem_alloc(strlen(id) + 5);
    sprintf(name, "%s.lua", id);
    char *found = module_find(loader, name);
    mem_free(name);
    return found;
}

void elsewhere_suggest(const Loader *loader, const char *wrong) {
    const char *scripts =
        loader->root ? loader->root : library_scripts(loader->library);
    LevelEntry *entries = scripts ? levels_in_folder(scripts) : NULL;
    for (size_t i = 0; entries && entries[i].id; i++) {
        const char *id = entries[i].id;
        findings_suggest(loader->findings, wrong, &id, 1);
    }
    levels_free(entries);
}
