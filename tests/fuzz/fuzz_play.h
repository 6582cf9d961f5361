/* SPDX-License-Identifier: MIT
 * fuzz_play.h -- a conversation led by bytes: whatever they say, the session
 *                must hold together.
 *
 * Layer:  tests.
 * Owns:   nothing.
 * Errors: aborts when a promise is broken; that is what the fuzzer looks for.
 */
#ifndef THAW_TESTS_FUZZ_PLAY_H
#define THAW_TESTS_FUZZ_PLAY_H

#include "core/study/debrief.h"
#include "core/play/session.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static inline void promise(bool kept) {
    if (!kept) abort();
}

/* What is in a journal comes back from its bytes. */
static inline void promise_round_trip(const Journal *journal) {
    size_t size, again_size;
    Error err;
    char *bytes = journal_write(journal, &size);
    Journal *back = journal_read(bytes, size, &err);
    promise(back != NULL);
    char *again = journal_write(back, &again_size);
    promise(size == again_size && memcmp(bytes, again, size) == 0);
    free(again);
    free(bytes);
    journal_free(back);
}

static inline void promise_view(const Session *session) {
    View view;
    session_view(session, &view);
    promise(view.reply_count <= STORY_REPLIES_SHOWN_MAX);
    for (int i = 0; i < view.reply_count; i++)
        promise(view.replies[i].text != NULL);
}

/* Replies, and now and then a step back, as the bytes say. */
static inline void play_by(Session *session, const uint8_t *data, size_t size) {
    enum { TURNS = 40 };
    Error err;
    session_apply(session, (Command){ COMMAND_START, 0 }, &err);
    for (size_t i = 0; i < TURNS; i++) {
        int byte = size ? data[i % size] : (int)i;
        Command command = { COMMAND_REPLY, byte % STORY_REPLIES_SHOWN_MAX };
        if (byte % 11 == 10) command = (Command){ COMMAND_REWIND, NONE };
        if (byte == 255) command = (Command){ COMMAND_REWIND, (int)i / 2 };
        session_apply(session, command, &err);
        promise_view(session);
    }
    promise_round_trip(session_journal(session));
}

#endif
