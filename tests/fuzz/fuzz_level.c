/* SPDX-License-Identifier: MIT
 * Any bytes as a level: it loads and plays, or there is a finding. */
#include "fuzz/fuzz_play.h"
#include "core/study/debrief_make.h"
#include "script/load.h"

#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const Library *library(void) {
    static Library *once;
    if (once) return once;
    Findings *findings = findings_new();
    once = library_open(THAW_SOURCE_DIR, findings);
    findings_free(findings);
    return once;
}

/* Errors that keep a level from being played; without a picture or a recording
 * of its own it plays on. */
static size_t grave(const Findings *findings) {
    size_t count = 0;
    for (size_t i = 0; i < findings_count(findings); i++) {
        const Finding *finding = findings_at(findings, i);
        if (finding->severity == SEVERITY_ERROR &&
            strcmp(finding->code, "broken-file") != 0)
            count++;
    }
    return count;
}

static void promise_findings(const Findings *findings) {
    char line[2048];
    for (size_t i = 0; i < findings_count(findings); i++) {
        findings_line(findings_at(findings, i), line, sizeof line);
        promise(line[0] && !strchr(line, '\n') && !strchr(line, '\033'));
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    Findings *findings = findings_new();
    Level *level = level_load_text(library(), "fuzz.lua", (const char *)data,
                                   size, findings);
    promise(!level == (grave(findings) > 0));
    promise_findings(findings);
    if (level) {
        Session *session =
            session_new(level_story(level), level_host(level), NULL, "Kim");
        play_by(session, data, size);
        debrief_free(debrief_new(session, NULL));
        session_free(session);
    }
    level_free(level);
    findings_free(findings);
    return 0;
}
