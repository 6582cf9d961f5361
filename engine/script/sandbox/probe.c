/* SPDX-License-Identifier: MIT
 * Tries a level in a separate process (platform/child.h): sets its limits, and
 * turns the way it ended into findings. */
#include "script/sandbox/probe.h"

#include "core/base/format.h"
#include "core/base/mem.h"
#include "core/base/text.h"
#include "core/words/say.h"
#include "platform/child.h"
#include "script/sandbox/state.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

enum { MORE_BYTES = 128 * 1024 * 1024 /* beyond what our process uses */ };

struct Probe {
    Child *child;
    char language[32]; /* of the separate process's messages */
};

/* ---- in the process that reads one level ---- */

void probe_reads(size_t bytes) {
    child_allow_more_ms((long)sandbox_share(PROBE_MIB_MS, bytes) *
                        sandbox_slowness());
}

void probe_has_read(void) {
    child_allow_ms((long)PROBE_BUILD_MS * sandbox_slowness());
}

/* The `data` of ChildWork: the caller's function with its own types. */
typedef struct Try {
    ProbeTry try;
    const void *data;
} Try;

static void run(const void *data, const char *path, void *notes) {
    const Try *with = data;
    with->try(with->data, path, notes);
}

/* ---- in our process ---- */

Probe *probe_new(void) {
    Probe *probe = mem_alloc(sizeof *probe);
    probe->child = child_new(sizeof(ProbeNotes));
    return probe;
}

void probe_free(Probe *probe) {
    if (!probe) return;
    child_free(probe->child);
    mem_free(probe);
}

/* A hostile level may have written anything into the notes, so each value is
 * checked before it is used. */
static void tell(const ProbeNotes *notes, const char *path, const char *words,
                 Findings *findings) {
    char file[sizeof notes->files[0]], text[sizeof notes->text];
    bool known = notes->file > 0 && notes->file < PROBE_FILES_MAX;
    snprintf(file, sizeof file, "%.*s", (int)sizeof file - 1,
             known ? notes->files[notes->file] : "");
    snprintf(text, sizeof text, "%.*s", (int)sizeof text - 1,
             words ? words : notes->text);
    bool clean =
        utf8_valid(text, strlen(text)) && utf8_valid(file, strlen(file));
    Place at = { *file && clean ? file : path,
                 notes->line > 0 ? notes->line : 1 };
    bool large = !words && notes->too_large;
    findings_add(findings, at, large ? "too-large" : "script-failed", "%s",
                 clean && *text ? text : say("the level could not be read"));
}

static void tell_crash(const ProbeNotes *notes, int signal, const char *path,
                       Findings *findings) {
    char words[400];
    format_write(words, sizeof words,
                 say("reading the level made the program fail (signal %d), so "
                     "it was not loaded"),
                 signal);
    tell(notes, path, words, findings);
}

/* True: the level can be loaded. */
static bool judge(const ProbeNotes *notes, ChildEnd end, int signal,
                  const char *path, Findings *findings) {
    switch (end) {
    case CHILD_TOO_LONG: /* loading will report that it cannot be opened */
        return true;
    case CHILD_DONE:
    case CHILD_CRASHED:
        if (end == CHILD_DONE && !notes->stopped) return true;
        if (!signal && notes->stopped)
            tell(notes, path, NULL, findings);
        else
            tell_crash(notes, signal, path, findings);
        return false;
    case CHILD_LATE:
        tell(notes, path, say("the script ran too long and was stopped"),
             findings);
        return false;
    case CHILD_HUNG:
        tell(notes, path, say("the script hung and was stopped"), findings);
        return false;
    case CHILD_ABSENT:
        break;
    }
    const Place place = { path, 1 }; /* xgettext counts its commas */
    findings_add(findings, place, "script-failed",
                 "the level could not be tried out in a process of its own, "
                 "which keeps this machine safe: %s",
                 strerror(errno));
    return false;
}

/* The waiting process has the language of the moment when it was forked, so it
 * is started again when the language has changed. */
static void follow_language(Probe *probe) {
    if (strcmp(probe->language, say_language()) == 0) return;
    child_stop(probe->child);
    utf8_copy(probe->language, sizeof probe->language, say_language());
}

bool probe_level(Probe *probe, ProbeTry try, const void *data, const char *path,
                 Findings *findings) {
    const Try with = { try, data };
    const ChildWork work = {
        .run = run,
        .data = &with,
        .more_bytes = MORE_BYTES,
        .work_ms = (long)PROBE_READ_MS * sandbox_slowness(),
        .wait_ms = PROBE_WALL_MS * sandbox_slowness(),
    };
    int signal = 0;
    child_lock(probe->child);
    follow_language(probe);
    ChildEnd end = child_try(probe->child, &work, path, &signal);
    bool survived =
        judge(child_notes(probe->child), end, signal, path, findings);
    child_unlock(probe->child);
    return survived;
}
