/* SPDX-License-Identifier: MIT */
#include "app/catalog.h"

#include "core/findings.h"
#include "core/mem.h"
#include "core/story.h"
#include "core/text.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { DEPTH_MAX = 4, LEVELS_MAX = 1000, LINE_ROOM = 512 };

static bool ends_with(const char *text, const char *end) {
    size_t size = strlen(text), tail = strlen(end);
    return size > tail && !strcmp(text + size - tail, end);
}

static bool is_regular(const char *path) {
    struct stat info;
    return stat(path, &info) == 0 && S_ISREG(info.st_mode);
}

static bool is_folder(const char *path) {
    struct stat info;
    return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

/* Whether a line begins with the word: enough to tell a level from a file that
 * is only required, and it still works on a level that does not load. */
static bool has_encounter(const char *path) {
    char line[LINE_ROOM];
    FILE *in = fopen(path, "r");
    bool found = false;
    while (in && !found && fgets(line, sizeof line, in)) {
        const char *word = line + strspn(line, " \t");
        found = !strncmp(word, "encounter", 9) &&
                (word[9] == '\0' || strchr(" \t\"'([\r\n", word[9]));
    }
    if (in)
        fclose(in);
    return found;
}

static void add(Catalog *catalog, const char *root, const char *file,
                const char *id) {
    if (catalog->count >= LEVELS_MAX)
        return;
    CatalogEntry *entry =
        MEM_PUSH(catalog->entries, catalog->count, catalog->capacity);
    *entry = (CatalogEntry){ mem_text(id), mem_text(file), mem_text(root) };
    if (ends_with(entry->id, ".lua"))
        entry->id[strlen(entry->id) - strlen(".lua")] = '\0';
}

static void walk(Catalog *catalog, const char *root, const char *folder,
                 int depth) {
    struct dirent **names;
    int count = scandir(folder, &names, NULL, alphasort);
    for (int i = 0; i < count; i++) {
        char path[PATH_ROOM];
        const char *name = names[i]->d_name;
        int size = snprintf(path, sizeof path, "%s/%s", folder, name);
        const char *id = path + strlen(root) + 1;
        if (name[0] == '.' || size < 0 || size >= PATH_ROOM)
            ;
        else if (is_folder(path) && depth < DEPTH_MAX)
            walk(catalog, root, path, depth + 1);
        else if (ends_with(name, ".lua") && is_regular(path) &&
                 has_encounter(path))
            add(catalog, root, path, id);
        free(names[i]);
    }
    if (count >= 0)
        free(names);
}

int catalog_by_id(const Catalog *catalog, const char *id) {
    for (int i = 0; i < catalog->count; i++)
        if (!strcmp(catalog->entries[i].id, id))
            return i;
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
        if (at < placed)
            continue;
        CatalogEntry moved = catalog->entries[at];
        memmove(&catalog->entries[placed + 1], &catalog->entries[placed],
                (size_t)(at - placed) * sizeof moved);
        catalog->entries[placed++] = moved;
    }
    if (in)
        fclose(in);
}

void catalog_read(Catalog *catalog, const Paths *paths) {
    *catalog = (Catalog){ 0 };
    if (paths->scripts[0])
        walk(catalog, paths->scripts, paths->scripts, 0);
    if (paths->data[0])
        put_in_order(catalog, paths->data);
    if (paths->own[0])
        walk(catalog, paths->own, paths->own, 0);
}

static void entry_free(CatalogEntry *entry) {
    mem_free(entry->id);
    mem_free(entry->file);
    mem_free(entry->root);
}

void catalog_free(Catalog *catalog) {
    for (int i = 0; i < catalog->count; i++)
        entry_free(&catalog->entries[i]);
    mem_free(catalog->entries);
    *catalog = (Catalog){ 0 };
}

static bool same_file(const char *a, const char *b) {
    struct stat one, two;
    return stat(a, &one) == 0 && stat(b, &two) == 0 &&
           one.st_dev == two.st_dev && one.st_ino == two.st_ino;
}

int catalog_by_file(Catalog *catalog, const char *file) {
    for (int i = 0; i < catalog->count; i++)
        if (same_file(catalog->entries[i].file, file))
            return i;
    const char *slash = strrchr(file, '/');
    int before = catalog->count;
    add(catalog, NULL, file, slash ? slash + 1 : file);
    return catalog->count > before ? before : NONE;
}

int *catalog_below(Catalog *catalog, const char *folder, int *count) {
    Catalog found = { 0 };
    size_t length = strlen(folder);
    char *root = mem_text(folder);
    while (length > 1 && root[length - 1] == '/')
        root[--length] = '\0';
    walk(&found, root, root, 0);
    int *list = mem_alloc((size_t)(found.count + 1) * sizeof *list);
    *count = 0;
    for (int i = 0; i < found.count; i++) {
        int before = catalog->count;
        int at = catalog_by_file(catalog, found.entries[i].file);
        if (at == before) { /* new: its id is its path below the folder */
            entry_free(&catalog->entries[at]);
            catalog->entries[at] = found.entries[i];
            found.entries[i] = (CatalogEntry){ NULL, NULL, NULL };
        }
        if (at != NONE)
            list[(*count)++] = at;
    }
    catalog_free(&found);
    mem_free(root);
    return list;
}

const char *catalog_near(const Catalog *catalog, const char *wrong) {
    const char **names = mem_alloc((size_t)(catalog->count + 1) *
                                   sizeof *names);
    for (int i = 0; i < catalog->count; i++)
        names[i] = catalog->entries[i].id;
    const char *near = nearest_name(wrong, names, (size_t)catalog->count);
    mem_free(names);
    return near;
}
