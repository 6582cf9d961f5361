/* SPDX-License-Identifier: MIT
 * Packs that come by mail: what was packed comes out, and nothing else goes in.
 */
#include "core/base/mem.h"
#include "pack/pack.h"
#include "platform/files.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <archive.h>
#include <archive_entry.h>
#include <cmocka.h>

static const char contents[] = "Thaw 1\nlevel a.lua\n";

typedef struct Room {
    char *folder;
    char pack[512], out[512];
} Room;

static Room open_room(void) {
    Room room = { .folder = files_make_temporary("pack") };
    assert_non_null(room.folder);
    snprintf(room.pack, sizeof room.pack, "%s/a.thaw", room.folder);
    snprintf(room.out, sizeof room.out, "%s/out", room.folder);
    assert_true(files_make_folder(room.out, true));
    return room;
}

static void close_room(Room *room) {
    files_remove_folder(room->folder);
    free(room->folder);
}

static void endings_may_be_in_capitals(void **state) {
    (void)state;
    assert_true(pack_name_is_safe("pictures/Counter.PNG"));
    assert_true(pack_name_is_safe("Dana 3.Ogg"));
    assert_false(pack_name_is_safe("run.EXE"));
    assert_true(pack_is_named("MY_LEVEL.THAW"));
}

/* ---- packs made by hand ---- */

static struct archive *begin(const Room *room) {
    struct archive *out = archive_write_new();
    archive_write_set_format_zip(out);
    assert_int_equal(archive_write_open_filename(out, room->pack), ARCHIVE_OK);
    return out;
}

static void put(struct archive *out, const char *name, unsigned kind,
                const char *bytes, size_t size) {
    struct archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname(entry, name);
    archive_entry_set_filetype(entry, kind);
    archive_entry_set_perm(entry, 0755);
    archive_entry_set_size(entry, (la_int64_t)size);
    if (kind == AE_IFLNK) archive_entry_set_symlink(entry, bytes);
    assert_true(archive_write_header(out, entry) >= ARCHIVE_WARN);
    if (kind == AE_IFREG) archive_write_data(out, bytes, size);
    archive_entry_free(entry);
}

static void put_text(struct archive *out, const char *name, const char *text) {
    put(out, name, AE_IFREG, text, strlen(text));
}

static void end(struct archive *out) {
    assert_int_equal(archive_write_close(out), ARCHIVE_OK);
    archive_write_free(out);
}

static void refused(const Room *room, const char *words) {
    PackList list;
    Error err = { "" };
    assert_false(pack_read(room->pack, room->out, &list, &err));
    if (!strstr(err.text, words)) fail_msg("%s", err.text);
    assert_non_null(strstr(err.text, "a.thaw"));
    pack_list_free(&list);
}

/* ---- out and in ---- */

static void what_was_packed_comes_out(void **state) {
    (void)state;
    Room room = open_room();
    char source[600];
    PackList list = { 0 }, read;
    Error err = { "" };
    snprintf(source, sizeof source, "%s/source", room.folder);
    assert_true(files_replace(source, "-- hello\0\r\n", 11));
    assert_true(pack_list_add(&list, "set/a.lua", source));
    assert_true(pack_list_add(&list, "s\u00ed.es.po", source));
    assert_false(pack_list_add(&list, "set/a.lua", source));
    pack_list_add_level(&list, "set/a.lua");
    if (!pack_write(&list, room.pack, &err)) fail_msg("%s", err.text);
    if (!pack_read(room.pack, room.out, &read, &err)) fail_msg("%s", err.text);
    assert_int_equal(read.level_count, 1);
    assert_string_equal(read.levels[0], "set/a.lua");
    assert_int_equal(read.count, 2);
    assert_string_equal(read.files[1].name, "s\u00ed.es.po");
    char *bytes;
    size_t size;
    assert_int_equal(files_read(read.files[0].path, 100, &bytes, &size),
                     FILES_READ);
    assert_int_equal(size, 11);
    assert_memory_equal(bytes, "-- hello\0\r\n", 11);
    free(bytes);
    pack_list_free(&list);
    pack_list_free(&read);
    close_room(&room);
}

/* ---- from strangers ---- */

static void names_that_leave_the_folder_are_refused(void **state) {
    (void)state;
    static const char *const names[] = { "../evil.lua",
                                         "scripts/../../evil.lua",
                                         "/tmp/evil.lua",
                                         "scripts//evil.lua",
                                         "scripts/./evil.lua",
                                         "scripts/a\\..\\evil.lua",
                                         "scripts/C:evil.lua",
                                         "scripts/.hidden.lua",
                                         "scripts/run.sh",
                                         "scripts/a.desktop",
                                         "scripts/e\x1b[2J.lua",
                                         "evil.lua",
                                         "scripts/a%00.lua",
                                         "scripts/%2E%2E/evil.lua",
                                         "scripts/",
                                         "scripts/a.lua/" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        Room room = open_room();
        struct archive *out = begin(&room);
        put_text(out, "thaw-pack", contents);
        put_text(out, "scripts/a.lua", "-- a");
        put_text(out, names[i], "-- evil");
        end(out);
        PackList list;
        Error err = { "" };
        char evil[600];
        snprintf(evil, sizeof evil, "%s/evil.lua", room.folder);
        /* A folder's name makes nothing; any other is refused. */
        bool folder = names[i][strlen(names[i]) - 1] == '/';
        if (pack_read(room.pack, room.out, &list, &err) != folder)
            fail_msg("%s: %s", names[i], err.text);
        assert_int_equal(files_kind(evil), FILES_NONE);
        pack_list_free(&list);
        close_room(&room);
    }
}

static void a_link_is_refused(void **state) {
    (void)state;
    Room room = open_room();
    struct archive *out = begin(&room);
    put_text(out, "thaw-pack", contents);
    put(out, "scripts/a.lua", AE_IFLNK, "/etc/passwd", 0);
    end(out);
    refused(&room, "no plain file");
    close_room(&room);
}

static void the_same_name_twice_is_refused(void **state) {
    (void)state;
    Room room = open_room();
    struct archive *out = begin(&room);
    put_text(out, "thaw-pack", contents);
    put_text(out, "scripts/a.lua", "-- a");
    put_text(out, "scripts/a.lua", "-- b");
    end(out);
    refused(&room, "twice");
    close_room(&room);
}

/* A few kilobytes that would unpack to nine megabytes. */
static void what_grows_beyond_the_limit_is_refused(void **state) {
    (void)state;
    Room room = open_room();
    size_t size = PACK_FILE_BYTES_MAX + 1;
    char *zeros = mem_alloc(size);
    struct archive *out = begin(&room);
    put_text(out, "thaw-pack", contents);
    put(out, "scripts/a.lua", AE_IFREG, zeros, size);
    end(out);
    assert_true(files_size(room.pack) < 100000);
    refused(&room, "too large");
    mem_free(zeros);
    close_room(&room);
}

static void too_many_files_are_refused(void **state) {
    (void)state;
    Room room = open_room();
    struct archive *out = begin(&room);
    put_text(out, "thaw-pack", contents);
    for (int i = 0; i <= PACK_FILES_MAX; i++) {
        char name[64];
        snprintf(name, sizeof name, "scripts/a%d.lua", i);
        put_text(out, name, "");
    }
    end(out);
    refused(&room, "more than 1000 files");
    close_room(&room);
}

static void what_is_no_pack_is_refused_in_words(void **state) {
    (void)state;
    static const struct {
        const char *first, *text, *words;
    } rows[] = { { "scripts/a.lua", "-- a", "no pack of Thaw's" },
                 { "thaw-pack", "Thaw 2\nlevel a.lua\n", "newer Thaw" },
                 { "thaw-pack", "Thaw 1\n", "names no level" },
                 { "thaw-pack", "Thaw 1\nlevel b.lua\n", "lacks" } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room room = open_room();
        struct archive *out = begin(&room);
        put_text(out, rows[i].first, rows[i].text);
        end(out);
        refused(&room, rows[i].words);
        close_room(&room);
    }
    Room room = open_room();
    assert_true(files_replace(room.pack, "no zip at all", 13));
    refused(&room, "no pack");
    assert_true(files_replace(room.pack, "", 0));
    refused(&room, "no pack");
    close_room(&room);
}

/* Cut off anywhere, as a mail that broke off: words, and never a crash. */
static void a_pack_cut_short_is_refused(void **state) {
    (void)state;
    Room room = open_room();
    struct archive *out = begin(&room);
    put_text(out, "thaw-pack", contents);
    put_text(out, "scripts/a.lua", "-- a level of some length, a level, a");
    end(out);
    char *bytes;
    size_t size;
    assert_int_equal(files_read(room.pack, 10000, &bytes, &size), FILES_READ);
    for (size_t cut = 0; cut < size / 2; cut++) {
        PackList list;
        Error err = { "" };
        assert_true(files_replace(room.pack, bytes, cut));
        assert_false(pack_read(room.pack, room.out, &list, &err));
        assert_true(*err.text);
        pack_list_free(&list);
        files_remove_folder(room.out);
        files_make_folder(room.out, true);
    }
    free(bytes);
    close_room(&room);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(endings_may_be_in_capitals),
        cmocka_unit_test(what_was_packed_comes_out),
        cmocka_unit_test(names_that_leave_the_folder_are_refused),
        cmocka_unit_test(a_link_is_refused),
        cmocka_unit_test(the_same_name_twice_is_refused),
        cmocka_unit_test(what_grows_beyond_the_limit_is_refused),
        cmocka_unit_test(too_many_files_are_refused),
        cmocka_unit_test(what_is_no_pack_is_refused_in_words),
        cmocka_unit_test(a_pack_cut_short_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
