/* SPDX-License-Identifier: MIT
 * What a session shows of itself as the columns of a StoredPlay. */
#include "app/practice/stored.h"

#include "core/base/text.h"

char *stored_curves(const Session *session) {
    const Story *story = session_story(session);
    int turns = (int)journal_count(session_journal(session));
    Text text = { 0 };
    for (int who = 0; who < story->customer_count; who++) {
        if (story->customers[who].ours) continue;
        if (text.size) text_add(&text, ";");
        for (int turn = 0; turn <= turns; turn++)
            text_format(&text, "%s%d", turn ? " " : "",
                        session_state_at(session, turn)->moods[who].mood);
    }
    return text_take(&text);
}

void stored_customers(const Session *session, StoredPlay *play) {
    const Story *story = session_story(session);
    const PlayState *first = session_state_at(session, 0);
    const PlayState *last = session_state(session);
    play->customer_count = 0;
    for (int i = 0; i < story->customer_count; i++) {
        if (story->customers[i].ours) continue;
        play->customers[play->customer_count++] =
            (StoredCustomer){ story->customers[i].id, first->moods[i].mood,
                              last->moods[i].low, last->moods[i].mood };
    }
}

void stored_end(const Session *session, StoredPlay *play) {
    const Story *story = session_story(session);
    const PlayState *state = session_state(session);
    play->finished = play_ended(state);
    if (play->finished) {
        const Ending *ending = &story->endings[state->ending];
        play->ending = ending->written;
        play->outcome = ending->outcome;
        play->stake = story->stake;
        play->sale_kept = ending->sale;
        play->yearly_kept = ending->yearly;
    }
}
