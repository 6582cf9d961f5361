/* SPDX-License-Identifier: MIT
 * journal.h -- the replies given in one conversation, in order.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   a copy of every text handed to it.
 * Errors: none but in journal_read; out of memory aborts (mem.h).
 *
 * A conversation is its journal: everything else is replayed from it. Replies
 * are kept by beat, id and text, never by position, so that a journal outlives
 * changes of its level. As bytes it is plain text, a line an entry. */
#ifndef THAW_CORE_PLAY_JOURNAL_H
#define THAW_CORE_PLAY_JOURNAL_H

#include "core/words/error.h"
#include "core/play/play.h"

typedef struct JournalEntry {
    const char *beat, *reply, *text;
} JournalEntry;

typedef struct Journal Journal;

Journal *journal_new(const char *level_id, unsigned long long text_hash);
Journal *journal_copy(const Journal *journal);
void journal_free(Journal *journal); /* NULL allowed */

unsigned long long journal_hash(const Journal *journal);
const char *journal_profile(const Journal *journal); /* "" when none */
void journal_set_profile(Journal *journal, const char *profile);
unsigned long long journal_seed(const Journal *journal);
void journal_set_seed(Journal *journal, unsigned long long seed);
/* The rules of mood that it was played by: MOOD_MODEL of a new one. */
int journal_model(const Journal *journal);
void journal_set_model(Journal *journal, int model);

/* What the conversation starts from; texts are copied. Customers of carry are
 * in the order of the level. */
void journal_set_setup(Journal *journal, const PlaySetup *setup,
                       const char *thought_text);
const PlaySetup *journal_setup(const Journal *journal); /* borrowed */
const char *journal_thought(const Journal *journal);    /* "" when none */

void journal_add(Journal *journal, const char *beat, const char *reply,
                 const char *text);
void journal_cut(Journal *journal, size_t count); /* keeps the first `count` */
size_t journal_count(const Journal *journal);
/* Borrowed: valid until the next journal_add, journal_cut or journal_free. */
const JournalEntry *journal_at(const Journal *journal, size_t index);

/* To bytes: NUL-ended UTF-8, mem_free when done. */
char *journal_write(const Journal *journal, size_t *size);
/* And back: NULL, and the line that is wrong in `err`; bytes may be any. */
Journal *journal_read(const char *bytes, size_t size, Error *err);

#endif
