/* SPDX-License-Identifier: MIT */
#include "app/level_list.h"

#include "core/story/findings.h"
#include "core/base/mem.h"
#include "core/story/story.h"
#include "script/load.h"
#include "core/base/nearest.h"
#include "platform/files.h"

#include <stdio.h>
#include <string.h>

enum { LEVELS_MAX = 1000, LINE_ROOM = 512 };

static int add(Catalog *catalog, const char *file, const char *id) {
    if (catalog->count >= LEVELS_MAX) return NONE;
    CatalogEntry *entry =
        MEM_PUSH(catalog->entries, catalog->count, catalog->capacity);
    *entry = (CatalogEntry){ mem_text(id), mem_text(file) };
    return catalog->count - 1;
}

static void add_folder(Catalog *catalog, const char *folder) {
    LevelEntry *list = level_list(folder);
    for (LevelEntry *entry = list; entry && entry->id; entry++)
        add(catalog, entry->path, entry->id);
    level_list_free(list);
}

int catalog_by_id(const Catalog *catalog, const char *id) {
    for (int i = 0; i < catalog->count; i++)
        if (!strcmp(catalog->entries[i].id, id)) return i;
    return NONE;
}

/* Moves the entries that game/levels.txt names to the front, in its order. */
static void put_in_order(Catalog *catalog, const char *data) {
    char path[PATH_ROOM], line[LINE_ROOM];
    int placed = 0;
    int size = snprintf(path, sizeof path, "%s/game/levels.txt", data);
    FILE *in = size > 0 && size < PATH_ROOM ? fopen(path, "r") : NULL;
    while (in && fgets(line, sizeof line, in)) {
        line[strcspn(line, "# \t\r\n")] = '\0';
        int at = *line ? catalog_by_id(catalog, line) : NONE;
        if (at < placed) continue;
        CatalogEntry moved = catalog->entries[at];
        memmove(&catalog->entries[placed + 1], &catalog->entries[placed],
                (size_t)(at - placed) * sizeof moved);
        catalog->entries[placed++] = moved;
    }
    if (in) fclose(in);
}

void catalog_read(Catalog *catalog, const Paths *paths) {
    *catalog = (Catalog){ 0 };
    if (paths->scripts[0]) add_folder(catalog, paths->scripts);
    if (paths->data[0]) put_in_order(catalog, paths->data);
    if (paths->own[0]) add_folder(catalog, paths->own);
}

void catalog_free(Catalog *catalog) {
    for (int i = 0; i < catalog->count; i++) {
        mem_free(catalog->entries[i].id);
        mem_free(catalog->entries[i].file);
    }
    mem_free(catalog->entries);
    *catalog = (Catalog){ 0 };
}

int catalog_by_file(Catalog *catalog, const char *file) {
    for (int i = 0; i < catalog->count; i++)
        if (files_same(catalog->entries[i].file, file)) return i;
    char *id = level_id(file);
    int index = add(catalog, file, id);
    mem_free(id);
    return index;
}

int *catalog_below(Catalog *catalog, const char *folder, int *count) {
    LevelEntry *list = level_list(folder);
    int room = 1;
    for (LevelEntry *entry = list; entry && entry->id; entry++)
        room++;
    int *found = mem_alloc((size_t)room * sizeof *found);
    *count = 0;
    for (LevelEntry *entry = list; entry && entry->id; entry++) {
        int at = catalog_by_file(catalog, entry->path);
        if (at != NONE) found[(*count)++] = at;
    }
    level_list_free(list);
    return found;
}

const char *catalog_near(const Catalog *catalog, const char *wrong) {
    const char **names =
        mem_alloc((size_t)(catalog->count + 1) * sizeof *names);
    for (int i = 0; i < catalog->count; i++)
        names[i] = catalog->entries[i].id;
    const char *near = nearest_name(wrong, names, (size_t)catalog->count);
    mem_free(names);
    return near;
}
