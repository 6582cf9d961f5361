/* SPDX-License-Identifier: MIT
 * Any bytes as a journal, replayed on any level: the first byte says which. */
#include "fuzz/fuzz_play.h"
#include "core/base/mem.h"
#include "core/study/debrief_make.h"
#include "script/reading/files.h"
#include "script/load.h"

#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const files[] = {
    "tests/levels/good/everything.lua",
    "tests/levels/good/smallest.lua",
    "game/scripts/shocked_bill.lua",
    "game/scripts/disputed_delivery.lua",
    "game/scripts/crabby_couple/second_visit.lua",
};
enum { LEVELS = sizeof files / sizeof files[0] };

/* NULL where the file is not there. */
static Level *const *levels(void) {
    static Level *all[LEVELS];
    static bool read;
    if (read) return all;
    read = true;
    Findings *findings = findings_new();
    Library *library = library_open(THAW_SOURCE_DIR, findings);
    for (int i = 0; i < LEVELS; i++) {
        char *path = path_join(THAW_SOURCE_DIR, files[i]);
        all[i] = level_load(library, path, findings);
        mem_free(path);
    }
    promise(all[0] && all[1]);
    library_free(library); /* levels need nothing of it any more */
    findings_free(findings);
    return all;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    Error err;
    if (!size) return 0;
    Level *level = levels()[data[0] % LEVELS];
    Journal *journal = journal_read((const char *)data + 1, size - 1, &err);
    promise(journal || err.text[0]);
    if (!journal || !level) {
        journal_free(journal);
        return 0;
    }
    promise_round_trip(journal);
    Session *session = session_new(level_story(level), level_host(level),
                                   journal_setup(journal), "Kim");
    size_t replayed = session_replay(session, journal);
    promise(replayed <= journal_count(journal));
    promise_view(session);
    promise_round_trip(session_journal(session));
    play_by(session, data, size);
    debrief_free(debrief_new(session, NULL));
    session_free(session);
    journal_free(journal);
    return 0;
}
