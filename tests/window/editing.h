/* SPDX-License-Identifier: MIT
 * editing.h -- a level that a test edits while a window plays it.
 *
 * The level lies in a folder of its own; what is saved is put in the place of
 * the old file, or written over it, as editors do. */
#ifndef THAW_TESTS_EDITING_H
#define THAW_TESTS_EDITING_H

#include "window/driver.h"

#include <sys/stat.h>
#include <unistd.h>

typedef struct Editing {
    char folder[64], path[160];
    char *text; /* as it was saved last */
    Window *window;
} Editing;

static inline char *read_whole(const char *path) {
    FILE *in = fopen(path, "rb");
    if (!in) fail_msg("%s cannot be read", path);
    char *text = calloc(1, 200000);
    size_t got = fread(text, 1, 199999, in);
    assert_true(got > 0);
    fclose(in);
    return text;
}

static inline void write_whole(const char *path, const char *text) {
    FILE *out = fopen(path, "wb");
    if (!out) fail_msg("%s cannot be written", path);
    fputs(text, out);
    fclose(out);
}

/* Another file in its place, as most editors do. */
static inline void save_by_renaming(Editing *editing) {
    char other[200];
    snprintf(other, sizeof other, "%s.new", editing->path);
    write_whole(other, editing->text);
    assert_int_equal(rename(other, editing->path), 0);
}

static inline void save_in_place(Editing *editing) {
    write_whole(editing->path, editing->text);
}

/* Every place of `from` in the text. */
static inline void change(Editing *editing, const char *from, const char *to) {
    size_t size = strlen(editing->text), old = strlen(from), new = strlen(to);
    char *at = strstr(editing->text, from);
    if (!at) fail_msg("the level has no \"%s\"", from);
    char *out = calloc(1, size * 2 + 1000);
    size_t used = 0;
    char *rest = editing->text;
    for (; at; at = strstr(rest, from)) {
        memcpy(out + used, rest, (size_t)(at - rest));
        used += (size_t)(at - rest);
        memcpy(out + used, to, new);
        used += new;
        rest = at + old;
    }
    strcpy(out + used, rest);
    free(editing->text);
    editing->text = out;
}

/* A copy of one of the levels in tests/levels, or in a folder there. */
static inline Editing edit(const char *level) {
    Editing editing = { "", "", NULL, NULL };
    char source[300];
    snprintf(editing.folder, sizeof editing.folder, "/tmp/thaw-edit-XXXXXX");
    assert_non_null(mkdtemp(editing.folder));
    const char *slash = strrchr(level, '/');
    snprintf(editing.path, sizeof editing.path, "%s/%s", editing.folder,
             slash ? slash + 1 : level);
    snprintf(source, sizeof source, THAW_SOURCE_DIR "/tests/levels/%s", level);
    editing.text = read_whole(source);
    save_in_place(&editing);
    return editing;
}

static inline void play_it(Editing *editing, bool watch, bool author) {
    editing->window = open_window((WindowOptions){
        .level = editing->path, .watch = watch, .author = author });
}

static inline void close_all(Editing *editing) {
    window_close(editing->window);
    unlink(editing->path);
    rmdir(editing->folder);
    free(editing->text);
}

/* ---- the late parcel, played and watched ---- */

static const char to_the_second_choice[] =
    "set reduced_motion 1\nwait 100\nkey 1\nlisten\nkey 1\nlisten\n";
/* Two looks at the file, which lie this far apart. */
static const char until_seen[] = "wait 100\n";

static inline Editing plays(const char *commands) {
    Editing editing = edit("late_parcel.lua");
    play_it(&editing, true, false);
    play(editing.window, commands);
    return editing;
}

#endif
