/* SPDX-License-Identifier: MIT
 * Finds the quotes in which each text of a level stands, and changes what is
 * between them.
 *
 * Every text of the level takes the first literal that says the same and that
 * stands in its line or below, and that no other text has taken; what is left
 * over are texts that are quoted for another reason. */
#include "app/practice/rewrite.h"

#include "core/base/mem.h"
#include "core/base/text.h"
#include "core/story/build.h"
#include "core/story/texts.h"
#include "platform/files.h"
#include "script/literals.h"
#include "script/reading/files.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

typedef struct Edit {
    size_t from, to;
    const char *bytes;
} Edit;

typedef struct File {
    const char *path;
    char *before; /* its bytes, to put them back */
    size_t size;
    Literals *literals;
    const char **values; /* of each literal, as the level has its texts */
    bool *taken;
    Edit *edits;
    int edit_count, edit_capacity;
} File;

struct Rewrite {
    const Story *story;
    Arena *arena;
    RewriteSlot *slots;
    int count, capacity;
    int reply; /* the one that is visited next */
    File *files;
    int file_count, file_capacity;
};

/* ---- the texts ---- */

static void add_slot(void *data, const char *context, Place at,
                     const char **text) {
    Rewrite *rewrite = data;
    const Story *story = rewrite->story;
    const char *reply = NULL;
    for (int i = rewrite->reply; i < story->reply_count && !reply; i++)
        if ((const void *)&story->replies[i].text == (const void *)text) {
            reply = story->replies[i].id;
            rewrite->reply = i + 1;
        } else if (i > rewrite->reply + 1) {
            break;
        }
    RewriteSlot *slot =
        MEM_PUSH(rewrite->slots, rewrite->count, rewrite->capacity);
    *slot = (RewriteSlot){ .at = at,
                           .where = arena_text(rewrite->arena, context),
                           .text = arena_text(rewrite->arena, *text),
                           .reply = reply };
}

Rewrite *rewrite_new(const Story *story) {
    Rewrite *rewrite = mem_alloc(sizeof *rewrite);
    rewrite->story = story;
    rewrite->arena = arena_new();
    texts_visit((Story *)story, add_slot, rewrite);
    return rewrite;
}

static void forget_files(Rewrite *rewrite) {
    for (int i = 0; i < rewrite->file_count; i++) {
        File *file = &rewrite->files[i];
        free(file->before);
        literals_free(file->literals);
        mem_free(file->values);
        mem_free(file->taken);
        mem_free(file->edits);
    }
    rewrite->file_count = 0;
}

void rewrite_free(Rewrite *rewrite) {
    if (!rewrite) return;
    forget_files(rewrite);
    mem_free(rewrite->files);
    mem_free(rewrite->slots);
    arena_free(rewrite->arena);
    mem_free(rewrite);
}

RewriteSlot *rewrite_slots(Rewrite *rewrite, int *count) {
    *count = rewrite->count;
    return rewrite->slots;
}

/* ---- the files ---- */

static bool read_file(Rewrite *rewrite, File *file, Error *err) {
    if (files_read(file->path, FILE_BYTES_MAX, &file->before, &file->size) !=
        FILES_READ)
        return error_set(err, "%s: %s", file->path, strerror(errno));
    file->literals = literals_find(file->before, file->size);
    size_t count = (size_t)literals_count(file->literals);
    file->values = mem_alloc((count + 1) * sizeof *file->values);
    file->taken = mem_alloc(count + 1);
    for (size_t i = 0; i < count; i++)
        file->values[i] = build_tidy(
            rewrite->arena, literals_at(file->literals, (int)i)->value);
    return true;
}

static File *file_of(Rewrite *rewrite, const char *path, Error *err) {
    for (int i = 0; i < rewrite->file_count; i++)
        if (!strcmp(rewrite->files[i].path, path)) return &rewrite->files[i];
    File *file =
        MEM_PUSH(rewrite->files, rewrite->file_count, rewrite->file_capacity);
    *file = (File){ .path = path };
    return read_file(rewrite, file, err) ? file : NULL;
}

/* The literal of a slot, or NONE. */
static int take_literal(File *file, const RewriteSlot *slot, int least_line) {
    int count = literals_count(file->literals);
    for (int i = 0; i < count; i++) {
        bool below = literals_at(file->literals, i)->line >= least_line;
        if (file->taken[i] || !below || strcmp(file->values[i], slot->text))
            continue;
        file->taken[i] = true;
        return i;
    }
    return NONE;
}

static void add_edit(File *file, size_t from, size_t to, const char *bytes) {
    *MEM_PUSH(file->edits, file->edit_count, file->edit_capacity) =
        (Edit){ from, to, bytes };
}

static void write_literal(Rewrite *rewrite, File *file, int index,
                          const char *text) {
    const Literal *literal = literals_at(file->literals, index);
    Text out = { 0 };
    literal_write(&out, file->before, literal, text);
    add_edit(file, literal->from, literal->to,
             arena_text(rewrite->arena, text_get(&out)));
    text_free(&out);
}

/* A reply's name is made of its text: from here on it stands there itself, in a
 * line of its own where its fields do. */
static void keep_id(Rewrite *rewrite, File *file, int index, const char *id) {
    size_t place = literal_id_place(file->before, file->size,
                                    literals_at(file->literals, index));
    const char *rest = file->before + place;
    size_t line = strspn(rest, "\r\n");
    size_t indent = line ? line + strspn(rest + line, " \t") : 0;
    if (!place) return;
    add_edit(file, place, place,
             arena_format(rewrite->arena, "%.*s%sid = \"%s\",", (int)indent,
                          rest, indent ? "" : " ", id));
}

/* Texts that are quoted to name a reply. */
static void follow(Rewrite *rewrite, File *file, const RewriteSlot *slot) {
    int index;
    while ((index = take_literal(file, slot, 0)) != NONE)
        write_literal(rewrite, file, index, slot->now);
}

static int by_place(const void *a, const void *b) {
    const Edit *one = a, *other = b;
    return (one->from > other->from) - (one->from < other->from);
}

static bool write_file(File *file, Error *err) {
    Text out = { 0 };
    size_t at = 0;
    if (!file->edit_count) return true;
    qsort(file->edits, (size_t)file->edit_count, sizeof *file->edits, by_place);
    for (int i = 0; i < file->edit_count; i++) {
        const Edit *edit = &file->edits[i];
        text_add_n(&out, file->before + at, edit->from - at);
        text_add(&out, edit->bytes);
        at = edit->to;
    }
    text_add_n(&out, file->before + at, file->size - at);
    bool ok = files_replace(file->path, text_get(&out), out.size) ||
              error_set(err, "%s: %s", file->path, strerror(errno));
    text_free(&out);
    return ok;
}

/* Those that stay take theirs, too: else a text could take another's. */
static bool find_literals(Rewrite *rewrite, int *found, Error *err) {
    for (int i = 0; i < rewrite->count; i++) {
        const RewriteSlot *slot = &rewrite->slots[i];
        File *file = file_of(rewrite, slot->at.file, err);
        if (!file) return false;
        found[i] = take_literal(file, slot, slot->at.line);
    }
    for (int i = 0; i < rewrite->count; i++) {
        RewriteSlot *slot = &rewrite->slots[i];
        if (found[i] != NONE || !slot->now) continue;
        found[i] = take_literal(file_of(rewrite, slot->at.file, err), slot, 0);
        slot->lost = found[i] == NONE;
    }
    return true;
}

bool rewrite_run(Rewrite *rewrite, Error *err) {
    int *found = mem_alloc(((size_t)rewrite->count + 1) * sizeof *found);
    forget_files(rewrite);
    bool ok = find_literals(rewrite, found, err);
    for (int i = 0; ok && i < rewrite->count; i++) {
        const RewriteSlot *slot = &rewrite->slots[i];
        if (!slot->now || slot->lost) continue;
        File *file = file_of(rewrite, slot->at.file, err);
        write_literal(rewrite, file, found[i], slot->now);
        if (!slot->reply) continue;
        keep_id(rewrite, file, found[i], slot->reply);
        follow(rewrite, file, slot);
    }
    for (int i = 0; ok && i < rewrite->file_count; i++)
        ok = write_file(&rewrite->files[i], err);
    mem_free(found);
    return ok;
}

bool rewrite_undo(Rewrite *rewrite, Error *err) {
    bool ok = true;
    for (int i = 0; i < rewrite->file_count; i++) {
        const File *file = &rewrite->files[i];
        if (file->edit_count &&
            !files_replace(file->path, file->before, file->size))
            ok = error_set(err, "%s: %s", file->path, strerror(errno));
    }
    return ok;
}
