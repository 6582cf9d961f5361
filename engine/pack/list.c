/* SPDX-License-Identifier: MIT
 * What a pack holds, and how things in it may be called. */
#include "pack/pack.h"

#include "core/base/mem.h"
#include "core/base/text.h"

#include <string.h>

enum { NAME_BYTES_MAX = 200 };

void pack_list_free(PackList *list) {
    for (int i = 0; i < list->count; i++) {
        mem_free(list->files[i].name);
        mem_free(list->files[i].path);
    }
    for (int i = 0; i < list->level_count; i++)
        mem_free(list->levels[i]);
    mem_free(list->files);
    mem_free(list->levels);
    *list = (PackList){ 0 };
}

bool pack_list_add(PackList *list, const char *name, const char *path) {
    for (int i = 0; i < list->count; i++)
        if (!strcmp(list->files[i].name, name)) return false;
    *MEM_PUSH(list->files, list->count, list->capacity) =
        (PackFile){ mem_text(name), mem_text(path) };
    return true;
}

void pack_list_add_level(PackList *list, const char *name) {
    *MEM_PUSH(list->levels, list->level_count, list->level_capacity) =
        mem_text(name);
}

bool pack_is_named(const char *path) {
    size_t size = strlen(path), ending = strlen(PACK_ENDING);
    return size > ending && text_alike(path + size - ending, PACK_ENDING);
}

/* Only what a level can need: no program, nothing that a desktop would start.
 */
static bool ends_well(const char *name) {
    static const char *const endings[] = { ".lua", ".po",  ".png",  ".ogg",
                                           ".wav", ".txt", ".words" };
    const char *dot = strrchr(name, '.');
    for (size_t i = 0; dot && i < sizeof endings / sizeof *endings; i++)
        if (text_alike(dot, endings[i])) return true; /* also "PNG" */
    return false;
}

/* Neither "", "." and "..", nor a hidden file; no sign that is a border
 * between folders on some system, or a device there. */
static bool part_is_safe(const char *part, size_t size) {
    if (size == 0 || part[0] == '.' || part[size - 1] == '.') return false;
    for (size_t i = 0; i < size; i++) {
        unsigned char c = (unsigned char)part[i];
        if (c < ' ' || c == 127 || strchr("\\:*?\"<>|", c)) return false;
    }
    return true;
}

bool pack_name_is_safe(const char *name) {
    size_t size = strlen(name);
    if (size > NAME_BYTES_MAX || !utf8_valid(name, size)) return false;
    for (const char *part = name;;) {
        size_t length = strcspn(part, "/");
        if (!part_is_safe(part, length)) return false;
        if (!part[length]) return ends_well(name);
        part += length + 1;
    }
}
