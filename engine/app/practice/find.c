/* SPDX-License-Identifier: MIT
 * Which level somebody means: by its id in the list, by a file, by a pack
 * (pack.h), whose levels come into the list when it is opened. */
#include "app/practice/meeting.h"
#include "app/practice/state.h"
#include "core/base/text.h"
#include "pack/pack.h"
#include "platform/files.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* ---- packs ---- */

/* What its conversations are kept under: where the pack is, and for all but
 * its first level the name in it. */
static char *record_of(const char *pack, const char *name) {
    Text record = { 0 };
    text_add(&record, pack);
    if (name) text_format(&record, "/%s", name);
    return text_take(&record);
}

static int add_levels(Practice *practice, const char *pack, const char *folder,
                      const PackList *list) {
    int first = NONE;
    for (int i = 0; i < list->level_count; i++) {
        Text path = { 0 };
        text_format(&path, "%s/" PACK_SCRIPTS "/%s", folder, list->levels[i]);
        char *record = record_of(pack, i ? list->levels[i] : NULL);
        int index =
            level_list_add_packed(&practice->levels, text_get(&path), record);
        if (first == NONE) first = index;
        mem_free(record);
        text_free(&path);
    }
    return first;
}

/* Opens a pack, once in a start of the program: into a folder that is removed
 * when the Practice is closed. */
static int open_pack(Practice *practice, const char *file, Error *err) {
    PackList list = { 0 };
    char *real = files_real(file);
    int index = real ? level_list_by_record(&practice->levels, real) : NONE;
    char *folder = NULL;
    if (index == NONE && !(folder = files_make_temporary("thaw")))
        error_set(err, "%s: there is no place to unpack it: %s", file,
                  strerror(errno));
    if (folder)
        *MEM_PUSH(practice->unpacked, practice->unpacked_count,
                  practice->unpacked_capacity) = folder;
    if (folder && pack_read(file, folder, &list, err))
        index = add_levels(practice, real ? real : file, folder, &list);
    pack_list_free(&list);
    free(real);
    return index;
}

void practice_remove_unpacked(Practice *practice) {
    for (int i = 0; i < practice->unpacked_count; i++) {
        files_remove_folder(practice->unpacked[i]);
        free(practice->unpacked[i]);
    }
    mem_free(practice->unpacked);
}

/* ---- files and ids ---- */

/* "late_coat" when the current folder has late_coat.lua. */
static int find_without_ending(Practice *practice, const char *name) {
    Text path = { 0 };
    text_format(&path, "%s.lua", name);
    int index = *name && files_kind(text_get(&path)) == FILES_PLAIN
                    ? level_list_by_file(&practice->levels, text_get(&path))
                    : NONE;
    text_free(&path);
    return index;
}

int practice_find(Practice *practice, const char *name, Error *err) {
    int index = level_list_by_id(&practice->levels, name);
    if (index != NONE) return index;
    FilesKind kind = files_kind(name);
    if (kind == FILES_PLAIN && pack_is_named(name))
        return open_pack(practice, name, err);
    if (kind == FILES_PLAIN || kind == FILES_OTHER) {
        index = level_list_by_file(&practice->levels, name);
        if (index != NONE) return index;
    }
    index = find_without_ending(practice, name);
    if (index != NONE) return index;
    const char *near = level_list_near(&practice->levels, name);
    if (near)
        error_set(err, "there is no level \"%s\"; did you mean \"%s\"?", name,
                  near);
    else
        error_set(err, "there is no level \"%s\", and no file of that name",
                  name);
    return NONE;
}

int *practice_find_all(Practice *practice, const char *name, int *count,
                       bool *more, Error *err) {
    *more = false;
    if (files_kind(name) == FILES_FOLDER &&
        level_list_by_id(&practice->levels, name) == NONE) {
        int *list = level_list_below(&practice->levels, name, count, more);
        if (*count) return list;
        mem_free(list);
        error_set(err, "there are no levels in the folder \"%s\"", name);
        return NULL;
    }
    int index = practice_find(practice, name, err);
    if (index == NONE) return NULL;
    int *list = mem_alloc(sizeof *list);
    *list = index;
    *count = 1;
    return list;
}
