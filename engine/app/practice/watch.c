/* SPDX-License-Identifier: MIT
 * Looks at the files of a level or a campaign now and then. A file counts as
 * saved once it looks the same at two looks: editors write in several steps.
 * Where clocks are coarse, as on network drives, two saves can have one time
 * and one size: so now and then what is in the file is compared as well. */
#include "app/practice/watch.h"

#include "core/base/format.h"
#include "app/practice/meeting.h"
#include "app/practice/language.h"
#include "app/paths.h"
#include "app/language.h"
#include "core/base/mem.h"
#include "core/base/text.h"
#include "core/words/say.h"
#include "platform/files.h"
#include "script/reading/files.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    FILES_MAX = 480, /* with a level's pictures and recordings */
    READ_EVERY = 25  /* looks: once a second */
};

typedef struct WatchedFile {
    char *path;
    FileStamp known;                  /* as it was loaded */
    FileStamp last;                   /* at the last look */
    unsigned long long content, read; /* hashes: as loaded, as last read */
} WatchedFile;

struct Watch {
    Practice *practice;
    int level;
    WatchedFile files[FILES_MAX];
    int count;
    int looks;
    bool broken;
    Findings *findings;
};

/* The hash of the file's bytes; 0 when it is no plain file. */
static unsigned long long content_of(const char *path) {
    char *bytes = NULL;
    size_t size = 0;
    if (files_read(path, FILE_BYTES_MAX, &bytes, &size) != FILES_READ) return 0;
    unsigned long long hash = file_hash(bytes, size);
    free(bytes);
    return hash;
}

static void add_file(Watch *watch, const char *path) {
    for (int i = 0; i < watch->count; i++)
        if (!strcmp(watch->files[i].path, path)) return;
    if (watch->count == FILES_MAX) return;
    FileStamp now = files_stamp(path);
    watch->files[watch->count++] =
        (WatchedFile){ mem_text(path), now, now, content_of(path), 0 };
}

/* While a required file is missing, its folder is watched. */
static void add_folder_of(Watch *watch, const char *path) {
    char folder[PATH_CAPACITY];
    const char *slash = strrchr(path, '/');
    int size = slash ? (int)(slash - path) : 1;
    snprintf(folder, sizeof folder, "%.*s", size, slash ? path : ".");
    add_file(watch, folder);
}

/* What is watched; one of the two is NULL, or both while it is broken. */
typedef struct Watched {
    const Meeting *meeting;
    const WeekRun *run;
} Watched;

static void add_files_of(Watch *watch, Watched watched) {
    const char *path;
    const Meeting *meeting = watched.meeting;
    for (int i = 0; meeting && (path = meeting_file(meeting, i)); i++)
        add_file(watch, path);
    for (int i = 0; watched.run && (path = run_file(watched.run, i)); i++)
        add_file(watch, path);
    char words[PATH_CAPACITY]; /* also those that may come */
    const char *own = practice_card(watch->practice, watch->level)->file;
    const char *language = practice_wanted(watch->practice);
    for (int i = 0; language_candidate(own, language, i, words, sizeof words);
         i++)
        add_file(watch, words);
    if (language_nearest(own, language, words, sizeof words))
        add_file(watch, words);
    for (size_t i = 0; i < findings_count(watch->findings); i++) {
        const char *file = findings_at(watch->findings, i)->place.file;
        if (file) add_file(watch, file);
    }
}

static Watch *watch_on(Practice *practice, int level, Watched watched,
                       const Findings *findings) {
    Watch *watch = mem_alloc(sizeof *watch);
    const char *file = practice_card(practice, level)->file;
    watch->practice = practice;
    watch->level = level;
    watch->findings = findings_new();
    if (findings) findings_append(watch->findings, findings);
    watch->broken = !watched.meeting && !watched.run;
    add_file(watch, file);
    if (watch->broken) add_folder_of(watch, file);
    add_files_of(watch, watched);
    return watch;
}

Watch *watch_new(Practice *practice, int level, const Meeting *meeting,
                 const Findings *findings) {
    return watch_on(practice, level, (Watched){ meeting, NULL }, findings);
}

Watch *watch_new_week(Practice *practice, int level, const WeekRun *run,
                      const Findings *findings) {
    return watch_on(practice, level, (Watched){ NULL, run }, findings);
}

void watch_free(Watch *watch) {
    if (!watch) return;
    for (int i = 0; i < watch->count; i++)
        mem_free(watch->files[i].path);
    findings_free(watch->findings);
    mem_free(watch);
}

/* Read at two looks in a row, since it may be half written at the first. */
static bool has_other_content(WatchedFile *file) {
    unsigned long long before = file->read;
    file->read = content_of(file->path);
    return file->read && file->read == before && file->read != file->content;
}

static void take_as_known(WatchedFile *file) {
    file->known = file->last;
    file->content = content_of(file->path);
}

/* A file that was saved and has not changed since the last look, or NULL. A
 * missing file does not count: an editor is replacing it. */
static const char *saved_file(Watch *watch) {
    const char *saved = NULL;
    bool reads = watch->looks++ % READ_EVERY >= READ_EVERY - 2;
    for (int i = 0; i < watch->count; i++) {
        WatchedFile *file = &watch->files[i];
        FileStamp now = files_stamp(file->path);
        bool still = files_stamp_same(now, file->last);
        bool there = now.number != 0;
        file->last = now;
        if (!there) continue;
        if (files_stamp_same(now, file->known) &&
            !(reads && has_other_content(file)))
            continue;
        if (!still) return NULL;
        if (!saved) saved = file->path;
    }
    for (int i = 0; saved && i < watch->count; i++)
        take_as_known(&watch->files[i]);
    return saved;
}

/* If it is a folder, the name of the file that was added to it. */
static const char *name_of(const Watch *watch, const char *path) {
    if (files_kind(path) == FILES_FOLDER) path = watch->files[0].path;
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

/* Whether the mistakes are the same as before, so that there is no news. */
static bool same_findings(const Findings *a, const Findings *b) {
    if (findings_count(a) != findings_count(b)) return false;
    for (size_t i = 0; i < findings_count(a); i++) {
        const Finding *one = findings_at(a, i), *other = findings_at(b, i);
        if (one->place.line != other->place.line ||
            strcmp(one->message, other->message) != 0)
            return false;
    }
    return true;
}

/* A translation that cannot be read would leave the level in English, and
 * whoever edits it without a word. */
static bool words_are_broken(const Watch *watch, Findings *findings) {
    char path[PATH_CAPACITY];
    int line;
    Error err = { "" };
    const char *own = practice_card(watch->practice, watch->level)->file;
    const char *language = practice_wanted(watch->practice);
    if (!language_broken(own, language, path, sizeof path, &line, &err))
        return false;
    const Place place = { path, line };
    findings_add_error(findings, place, "broken-translation", "%s", err.text);
    return true;
}

static bool load_again(Watch *watch, Meeting **meeting, WatchNews *news,
                       Findings *findings) {
    if (*meeting) {
        news->had = journal_count(session_journal(meeting_session(*meeting)));
        return meeting_reload(*meeting, findings, &news->kept);
    }
    *meeting =
        practice_meet(watch->practice, watch->level, MEET_FRESH, findings);
    return *meeting != NULL;
}

static void tell_broken(Watch *watch, WatchNews *news, Findings *findings) {
    bool again = watch->broken && same_findings(findings, watch->findings);
    findings_free(watch->findings);
    watch->findings = findings;
    if (!watch->broken)
        add_folder_of(watch,
                      practice_card(watch->practice, watch->level)->file);
    watch->broken = true;
    news->kind = again ? WATCH_SAME : WATCH_BROKEN;
    news->findings = findings;
}

/* It was loaded, or it was not: then `findings` say why, and are kept. */
static void settle(Watch *watch, WatchNews *news, Watched watched, bool loaded,
                   bool changed, Findings *findings) {
    if (!loaded) {
        tell_broken(watch, news, findings);
        add_files_of(watch, watched);
        return;
    }
    add_files_of(watch, watched);
    findings_free(findings);
    news->kind = watch->broken || changed ? WATCH_LOADED : WATCH_SAME;
    watch->broken = false;
}

WatchNews watch_look(Watch *watch, Meeting **meeting) {
    WatchNews news = { .kind = WATCH_SAME };
    const char *saved = saved_file(watch);
    if (!saved) return news;
    unsigned long long before = *meeting ? meeting_hash(*meeting) : 0;
    Findings *findings = findings_new();
    bool loaded = !words_are_broken(watch, findings) &&
                  load_again(watch, meeting, &news, findings);
    news.file = name_of(watch, saved);
    settle(watch, &news, (Watched){ *meeting, NULL }, loaded,
           loaded && meeting_hash(*meeting) != before, findings);
    return news;
}

WatchNews watch_look_week(Watch *watch, WeekRun **run) {
    WatchNews news = { .kind = WATCH_SAME };
    const char *saved = saved_file(watch);
    if (!saved) return news;
    Findings *findings = findings_new();
    bool loaded = *run && run_reload(*run, findings);
    if (!*run) {
        *run = run_open(watch->practice, watch->level, RUN_GO_ON, findings);
        loaded = *run != NULL;
    }
    news.file = name_of(watch, saved);
    settle(watch, &news, (Watched){ NULL, *run }, loaded, true, findings);
    return news;
}

void watch_sentence(const WatchNews *news, char *out, size_t size) {
    if (news->kind == WATCH_BROKEN)
        format_write(out, size,
                     say("%s was saved and cannot be played like this."),
                     news->file);
    else if (news->kept < news->had) /* "0 of your 1 replies" */
        format_write(
            out, size,
            say_count((long)news->had,
                      "%s was saved: %zu of your %zu replies still exist; "
                      "on from there.",
                      "%s was saved: %zu of your %zu replies still exist; "
                      "on from there."),
            news->file, news->kept, news->had);
    else if (news->had)
        format_write(out, size, say("%s was saved: on at the same turn."),
                     news->file);
    else
        format_write(out, size, say("%s was saved."), news->file);
    utf8_clean(out);
}
