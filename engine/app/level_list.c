/* SPDX-License-Identifier: MIT
 * The levels of the game in the order of game/levels.txt, then the player's
 * own, then files named one by one. */
#include "app/level_list.h"

#include "core/story/findings.h"
#include "core/base/mem.h"
#include "core/story/story.h"
#include "script/load.h"
#include "core/base/nearest.h"
#include "platform/files.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LEVELS_MAX = 1000, LINE_CAPACITY = 512 };

/* The real path of a file; for a missing one, the given path. */
static char *real_path(const char *file) {
    char *real = files_real(file), *own = mem_text(real ? real : file);
    free(real);
    return own;
}

/* `apart`: another level may have the same id. */
static int add(LevelList *levels, const char *file, const char *id,
               bool campaign, bool apart) {
    if (levels->count >= LEVELS_MAX) return NONE;
    bool clashes = level_list_by_id(levels, id) != NONE;
    ListedLevel *entry =
        MEM_PUSH(levels->entries, levels->count, levels->capacity);
    *entry = (ListedLevel){ mem_text(id), mem_text(file), NULL,
                            campaign,     false,          clashes };
    entry->record = apart || clashes ? real_path(file) : mem_text(id);
    return levels->count - 1;
}

static void add_folder(LevelList *levels, const char *folder) {
    LevelEntry *list = levels_in_folder(folder);
    for (LevelEntry *entry = list; entry && entry->id; entry++)
        add(levels, entry->path, entry->id, entry->campaign, false);
    levels_free(list);
}

int level_list_by_id(const LevelList *levels, const char *id) {
    for (int i = 0; i < levels->count; i++)
        if (!strcmp(levels->entries[i].id, id)) return i;
    return NONE;
}

int level_list_by_record(const LevelList *levels, const char *record) {
    for (int i = 0; i < levels->count; i++)
        if (!strcmp(levels->entries[i].record, record)) return i;
    return NONE;
}

/* Moves the entries that game/levels.txt names to the front, in its order. */
static void put_in_order(LevelList *levels, const char *data) {
    char path[PATH_CAPACITY], line[LINE_CAPACITY];
    int placed = 0;
    int size = snprintf(path, sizeof path, "%s/game/levels.txt", data);
    FILE *in = size > 0 && size < PATH_CAPACITY ? fopen(path, "r") : NULL;
    while (in && fgets(line, sizeof line, in)) {
        line[strcspn(line, "# \t\r\n")] = '\0';
        int at = *line ? level_list_by_id(levels, line) : NONE;
        if (at < placed) continue;
        ListedLevel moved = levels->entries[at];
        memmove(&levels->entries[placed + 1], &levels->entries[placed],
                (size_t)(at - placed) * sizeof moved);
        levels->entries[placed++] = moved;
    }
    if (in) fclose(in);
}

static bool in_folder_of(const char *id, const ListedLevel *campaign) {
    size_t size = strlen(campaign->id);
    return campaign->campaign && !strncmp(id, campaign->id, size) &&
           id[size] == '/';
}

static void find_parts(LevelList *levels) {
    for (int i = 0; i < levels->count; i++)
        for (int k = 0; k < levels->count; k++)
            if (in_folder_of(levels->entries[i].id, &levels->entries[k]))
                levels->entries[i].part = true;
}

void level_list_read(LevelList *levels, const Paths *paths) {
    *levels = (LevelList){ 0 };
    if (paths->scripts[0]) add_folder(levels, paths->scripts);
    if (paths->data[0]) put_in_order(levels, paths->data);
    if (paths->own[0]) add_folder(levels, paths->own);
    find_parts(levels);
}

void level_list_free(LevelList *levels) {
    for (int i = 0; i < levels->count; i++) {
        mem_free(levels->entries[i].id);
        mem_free(levels->entries[i].file);
        mem_free(levels->entries[i].record);
    }
    mem_free(levels->entries);
    *levels = (LevelList){ 0 };
}

int level_list_by_file(LevelList *levels, const char *file) {
    for (int i = 0; i < levels->count; i++)
        if (files_same(levels->entries[i].file, file)) return i;
    char *id = level_id(file);
    int index = add(levels, file, id, level_is_campaign(file), true);
    mem_free(id);
    return index;
}

int level_list_add_packed(LevelList *levels, const char *file,
                          const char *record) {
    char *id = level_id(file);
    int index = add(levels, file, id, level_is_campaign(file), true);
    mem_free(id);
    if (index == NONE) return NONE;
    mem_free(levels->entries[index].record);
    levels->entries[index].record = mem_text(record);
    return index;
}

/* The index among the first `count` of the level with this identity, or NONE.
 */
static int with_stamp(const FileStamp *stamps, int count, FileStamp wanted) {
    for (int i = 0; i < count; i++)
        if (stamps[i].device == wanted.device &&
            stamps[i].number == wanted.number)
            return i;
    return NONE;
}

static bool is_among(const int *list, int count, int wanted) {
    for (int i = 0; i < count; i++)
        if (list[i] == wanted) return true;
    return false;
}

/* The system is asked once about each file: there may be a thousand. */
int *level_list_below(LevelList *levels, const char *folder, int *count,
                      bool *more) {
    LevelEntry *list = levels_in_folder_up_to(folder, more);
    FileStamp *stamps = mem_alloc(LEVELS_MAX * sizeof *stamps);
    int *found = mem_alloc(LEVELS_MAX * sizeof *found);
    *count = 0;
    for (int i = 0; i < levels->count; i++)
        stamps[i] = files_stamp(levels->entries[i].file);
    for (LevelEntry *entry = list; entry && entry->id; entry++) {
        FileStamp stamp = files_stamp(entry->path);
        int at = with_stamp(stamps, levels->count, stamp);
        if (at == NONE && levels->count < LEVELS_MAX) {
            char *id = level_id(entry->path);
            at = add(levels, entry->path, id, entry->campaign, true);
            stamps[at] = stamp;
            mem_free(id);
        }
        *more = *more || at == NONE;
        if (at != NONE && !is_among(found, *count, at)) found[(*count)++] = at;
    }
    mem_free(stamps);
    levels_free(list);
    return found;
}

const char *level_list_near(const LevelList *levels, const char *wrong) {
    const char **names = mem_alloc((size_t)(levels->count + 1) * sizeof *names);
    for (int i = 0; i < levels->count; i++)
        names[i] = levels->entries[i].id;
    const char *near = nearest_name(wrong, names, (size_t)levels->count);
    mem_free(names);
    return near;
}
