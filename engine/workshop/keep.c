/* SPDX-License-Identifier: MIT
 * The records of workshops: a file for each, named by level and time. */
#include "workshop/keep.h"

#include "app/paths.h"
#include "core/base/mem.h"
#include "platform/clock.h"
#include "platform/files.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { RECORD_MOST = 16 << 20 };
static const char ending[] = ".workshop";

struct Keep {
    FILE *file;
    char *path;
};

/* How the names of a level's records begin. Slashes in the level's id are
 * replaced, as they would name folders. */
static void name_of(const char *level, char *out, size_t size) {
    const char *last = strrchr(level, '/');
    snprintf(out, size, "%s", last && strchr(level, '.') ? last + 1 : level);
    for (char *at = out; *at; at++)
        if (*at == '/' || (unsigned char)*at <= ' ' || *at == '.') *at = '-';
}

static bool write_now(Keep *keep, const Text *text, Error *err) {
    size_t size = text->size;
    if (fwrite(text_get(text), 1, size, keep->file) == size &&
        files_sync(keep->file))
        return true;
    int why = errno;
    clearerr(keep->file);
    return error_set(err, "%s: %s", keep->path, strerror(why));
}

static Keep *open_file(const char *path, const char *mode, Error *err) {
    FILE *file = fopen(path, mode);
    if (!file) {
        error_set(err, "%s: %s", path, strerror(errno));
        return NULL;
    }
    Keep *keep = mem_alloc(sizeof *keep);
    keep->file = file;
    keep->path = mem_text(path);
    return keep;
}

static void path_of(const char *folder, const char *level, int nth,
                    char out[PATH_CAPACITY]) {
    char name[96], when[32];
    name_of(level, name, sizeof name);
    clock_local(when, sizeof when, "%Y%m%d-%H%M%S");
    if (nth)
        snprintf(out, PATH_CAPACITY, "%s/%s-%s-%d%s", folder, name, when, nth,
                 ending);
    else
        snprintf(out, PATH_CAPACITY, "%s/%s-%s%s", folder, name, when, ending);
}

Keep *keep_new(const char *folder, const RecordHead *head, Error *err) {
    char path[PATH_CAPACITY];
    int nth = 0;
    do
        path_of(folder, head->level, nth++, path);
    while (files_kind(path) != FILES_NONE && nth < 100);
    if (!files_make_folders_of(path)) {
        error_set(err, "%s: %s", folder, strerror(errno));
        return NULL;
    }
    Keep *keep = open_file(path, "ab", err);
    if (!keep) return NULL;
    Text text = { 0 };
    record_write_head(&text, head);
    bool ok = write_now(keep, &text, err);
    text_free(&text);
    if (ok) return keep;
    keep_close(keep);
    return NULL;
}

bool keep_write(Keep *keep, const CourseEvent *event, Error *err) {
    if (!keep) return true;
    Text text = { 0 };
    record_write(&text, event);
    bool ok = write_now(keep, &text, err);
    text_free(&text);
    return ok;
}

void keep_close(Keep *keep) {
    if (!keep) return;
    fclose(keep->file);
    mem_free(keep->path);
    mem_free(keep);
}

const char *keep_path(const Keep *keep) {
    return keep->path;
}

/* ---- one that was broken off ---- */

typedef struct Search {
    const char *folder, *level;
    char begins[100];
    Kept *found;
    Error *err;
    bool damaged;
} Search;

void kept_free(Kept *kept) {
    mem_free(kept->path);
    record_head_free(&kept->head);
    course_free(kept->course);
    *kept = (Kept){ 0 };
}

static bool move_aside(const char *path, Error *err) {
    char to[PATH_CAPACITY + 16];
    snprintf(to, sizeof to, "%s.aside", path);
    return files_move(path, to) ||
           error_set(err, "%s: %s", path, strerror(errno));
}

bool keep_read(const char *path, Kept *out, Error *err) {
    char *bytes;
    size_t size;
    Error why = { "" };
    *out = (Kept){ 0 };
    if (files_read(path, RECORD_MOST, &bytes, &size) != FILES_READ)
        return error_set(err, "%s cannot be read", path);
    out->course = record_read(bytes, size, &out->head, &out->whole, &why);
    free(bytes);
    if (!out->course) return error_set(err, "%s: %s", path, why.text);
    out->path = mem_text(path);
    return true;
}

/* Names are sorted, and each has its date and time in it: the last that matches
 * is the newest. */
static void look(void *data, const char *name) {
    Search *search = data;
    char path[PATH_CAPACITY];
    size_t length = strlen(name), tail = sizeof ending - 1;
    Kept one;
    Error why = { "" };
    if (strncmp(name, search->begins, strlen(search->begins)) != 0 ||
        length < tail || strcmp(name + length - tail, ending) != 0)
        return;
    snprintf(path, sizeof path, "%s/%s", search->folder, name);
    if (!keep_read(path, &one, &why)) {
        search->damaged = true;
        move_aside(path, NULL);
        error_set(search->err,
                  "A workshop that was broken off cannot be read (%s). It is "
                  "set aside, and you start afresh",
                  why.text);
        return;
    }
    bool ours = !course_done(one.course) && course_question_count(one.course) &&
                !strcmp(one.head.level, search->level);
    if (!ours) {
        kept_free(&one);
        return;
    }
    kept_free(search->found);
    *search->found = one;
}

bool keep_find(const char *folder, const char *level, Kept *out, Error *err) {
    Search search = {
        .folder = folder, .level = level, .found = out, .err = err
    };
    *out = (Kept){ 0 };
    name_of(level, search.begins, sizeof search.begins);
    files_each(folder, look, &search);
    return out->path != NULL;
}

Keep *keep_again(const Kept *kept, Error *err) {
    char *bytes;
    size_t size;
    if (files_read(kept->path, RECORD_MOST, &bytes, &size) != FILES_READ) {
        error_set(err, "%s cannot be read", kept->path);
        return NULL;
    }
    bool torn = size > kept->whole;
    bool ok = !torn || files_replace(kept->path, bytes, kept->whole);
    int why = errno;
    free(bytes);
    if (ok) return open_file(kept->path, "ab", err);
    error_set(err, "%s: %s", kept->path, strerror(why));
    return NULL;
}

bool keep_set_aside(const Kept *kept, Error *err) {
    return move_aside(kept->path, err);
}
