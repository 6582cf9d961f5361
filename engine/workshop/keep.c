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

enum { RECORD_BYTES_MAX = 16 << 20 };
static const char ending[] = ".workshop";

struct Keep {
    FILE *file; /* NULL: not made yet */
    char *path, *folder, *level;
    size_t size; /* bytes of it that are on the disk */
    Text unsaved;
};

/* How the names of a level's records begin. Slashes in the level's id are
 * replaced, as they would name folders. */
static void name_of(const char *level, char *out, size_t size) {
    const char *last = strrchr(level, '/');
    snprintf(out, size, "%s", last && strchr(level, '.') ? last + 1 : level);
    for (char *at = out; *at; at++)
        if (*at == '/' || (unsigned char)*at <= ' ' || *at == '.') *at = '-';
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

/* A file that was not there before, even if another program begins in the same
 * second. */
static bool make_file(Keep *keep, Error *err) {
    char path[PATH_CAPACITY];
    bool made = false;
    for (int nth = 0; nth < 100 && !made; nth++) {
        path_of(keep->folder, keep->level, nth, path);
        made = files_make_folders_of(path) && files_write_new(path, "", 0);
        if (!made && errno != EEXIST) break;
    }
    keep->file = made ? files_hold(path) : NULL;
    if (!keep->file)
        return error_set(err, "%s: %s", keep->folder, strerror(errno));
    setvbuf(keep->file, NULL, _IONBF, 0);
    keep->path = mem_text(path);
    return true;
}

/* What was written in part is cut off again: a record has whole lines only. */
static bool save(Keep *keep, Error *err) {
    size_t size = keep->unsaved.size;
    if (!keep->file && !make_file(keep, err)) return false;
    if (fwrite(text_get(&keep->unsaved), 1, size, keep->file) == size &&
        files_sync(keep->file)) {
        keep->size += size;
        text_free(&keep->unsaved);
        return true;
    }
    int why = errno;
    clearerr(keep->file);
    files_cut(keep->file, keep->size);
    return error_set(err, "%s: %s", keep->path, strerror(why));
}

Keep *keep_new(const char *folder, const RecordHead *head) {
    Keep *keep = mem_alloc(sizeof *keep);
    keep->folder = mem_text(folder);
    keep->level = mem_text(head->level);
    record_write_head(&keep->unsaved, head);
    return keep;
}

bool keep_write(Keep *keep, const CourseEvent *event, Error *err) {
    record_write(&keep->unsaved, event);
    return save(keep, err);
}

void keep_close(Keep *keep) {
    if (!keep) return;
    if (keep->file) fclose(keep->file);
    text_free(&keep->unsaved);
    mem_free(keep->path);
    mem_free(keep->folder);
    mem_free(keep->level);
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
} Search;

void kept_free(Kept *kept) {
    if (kept->held) fclose(kept->held);
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
    if (files_read(path, RECORD_BYTES_MAX, &bytes, &size) != FILES_READ)
        return error_set(err, "%s cannot be read", path);
    out->course = record_read(bytes, size, &out->head, &out->whole, &why);
    free(bytes);
    if (!out->course) return error_set(err, "%s: %s", path, why.text);
    out->path = mem_text(path);
    return true;
}

static void cannot_be_read(Search *search, const char *path, const char *why) {
    move_aside(path, NULL);
    error_set(search->err,
              "A workshop that was broken off cannot be read (%s). It is "
              "set aside, and you start afresh",
              why);
}

/* Locked first and read then: nobody writes there in between. */
static void look_into(Search *search, const char *path) {
    Kept one;
    Error why = { "" };
    FILE *held = files_hold(path);
    bool busy = !held && errno == EWOULDBLOCK;
    bool read = keep_read(path, &one, &why);
    one.held = held;
    if (!read && !busy) cannot_be_read(search, path, why.text);
    bool ours = read && !course_done(one.course) &&
                course_question_count(one.course) &&
                !strcmp(one.head.level, search->level);
    if (ours && busy)
        error_set(search->err, "This level is being led in another window. "
                               "Here it begins anew, with a record of its own");
    if (!ours || busy) {
        kept_free(&one);
        return;
    }
    kept_free(search->found);
    *search->found = one;
}

/* Names are sorted, and each has its date and time in it: the last that matches
 * is the newest. */
static void look(void *data, const char *name) {
    Search *search = data;
    char path[PATH_CAPACITY];
    size_t length = strlen(name), tail = sizeof ending - 1;
    if (strncmp(name, search->begins, strlen(search->begins)) != 0 ||
        length < tail || strcmp(name + length - tail, ending) != 0)
        return;
    snprintf(path, sizeof path, "%s/%s", search->folder, name);
    look_into(search, path);
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

Keep *keep_again(Kept *kept, Error *err) {
    FILE *file = kept->held ? kept->held : files_hold(kept->path);
    kept->held = NULL;
    if (file && files_cut(file, kept->whole)) {
        Keep *keep = mem_alloc(sizeof *keep);
        setvbuf(file, NULL, _IONBF, 0);
        keep->file = file;
        keep->path = mem_text(kept->path);
        keep->size = kept->whole;
        return keep;
    }
    error_set(err, "%s: %s", kept->path, strerror(errno));
    if (file) fclose(file);
    return NULL;
}

bool keep_set_aside(const Kept *kept, Error *err) {
    return move_aside(kept->path, err);
}
