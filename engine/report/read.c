/* SPDX-License-Identifier: MIT
 * From what is kept of a talk to what is counted of it. */
#include "report/read.h"

#include "core/play/journal.h"
#include "store/collect.h"

/* What was said at the turn that decided it; the texts live as long as the
 * journal. A journal that cannot be read leaves that unknown. */
static void find_turn(SumsTalk *talk, const Journal *journal, int turn) {
    if (!journal || turn < 0 || (size_t)turn >= journal_count(journal)) return;
    const JournalEntry *entry = journal_at(journal, (size_t)turn);
    talk->turn = turn + 1;
    talk->beat = entry->beat;
    talk->reply = entry->reply;
    talk->text = entry->text;
}

static void add_play(void *data, const CollectedPlay *found) {
    const StoredPlay *play = &found->play;
    Journal *journal =
        play->finished && play->decided != NONE
            ? journal_read(play->journal, play->journal_size, NULL)
            : NULL;
    SumsTalk talk = {
        .key = play->key,
        .actor = found->actor,
        .name = play->profile,
        .level = play->level,
        .title = play->title,
        .when = play->changed,
        .saved = play->saved,
        .finished = play->finished,
        .outcome = play->outcome,
        .ending = play->ending,
        .turns = play->turns,
        .taken = play->taken,
        .habit = play->habit ? habit_named(play->habit) : HABIT_NONE,
        .habit_cost = play->habit_cost,
        .strength = play->strength ? strength_named(play->strength) : NONE,
        .stake = play->stake,
        .sale_kept = play->sale_kept,
        .yearly_kept = play->yearly_kept,
        .colleagues = found->colleagues,
        .mark = found->mark,
        .marked_there = found->marked_there,
        .mark_there = found->mark_there,
    };
    find_turn(&talk, journal, play->decided);
    if (play->finished || play->turns) sums_add(data, &talk);
    journal_free(journal);
}

bool sums_read(Sums *sums, const char *path, Error *err) {
    return collect_plays(path, add_play, sums, err);
}
