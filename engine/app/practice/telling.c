/* SPDX-License-Identifier: MIT
 * Events of a conversation as bodies of statements, a few for each save. */
#include "app/practice/telling.h"

#include "core/base/mem.h"

#include <assert.h>

static void add(Telling *telling, Verb verb, int turn, char *body) {
    assert(telling->count < TELLING_MAX);
    telling->events[telling->count++] =
        (StoredEvent){ verb_name(verb), turn, body };
}

void telling_begun(Telling *telling, const Origin *origin, int64_t when) {
    add(telling, VERB_INITIALIZED, 0,
        statement_of_talk(origin, VERB_INITIALIZED, NULL, when));
}

void telling_replied(Telling *telling, const Origin *origin, const Offer *offer,
                     int chosen, int turn, int64_t when) {
    add(telling, VERB_RESPONDED, turn,
        statement_responded(origin, offer, chosen, when));
}

/* The mean of all customers at the end. */
static int end_mood(const Session *session) {
    const Story *story = session_story(session);
    const PlayState *last = session_state(session);
    int sum = 0, count = 0;
    for (int i = 0; i < story->customer_count; i++) {
        if (story->customers[i].ours) continue;
        sum += last->moods[i].mood;
        count++;
    }
    return count ? sum / count : 0;
}

void telling_ended(Telling *telling, const Origin *origin,
                   const Session *session, int64_t spent, int64_t when) {
    int turn = (int)journal_count(session_journal(session));
    const Ending *ending =
        &session_story(session)->endings[session_state(session)->ending];
    const TalkEnd end = { ending->written, ending->outcome, end_mood(session),
                          spent };
    const Verb verbs[] = { VERB_COMPLETED, verb_of_outcome(ending->outcome),
                           VERB_TERMINATED };
    for (int i = 0; i < 3; i++)
        add(telling, verbs[i], turn,
            statement_of_talk(origin, verbs[i], &end, when));
}

void telling_left(Telling *telling, const Origin *origin,
                  const StoredPlay *play, int64_t when) {
    const TalkEnd end = { NULL, OUTCOME_LOST, 0, play->spent };
    add(telling, VERB_TERMINATED, play->turns,
        statement_of_talk(origin, VERB_TERMINATED, &end, when));
}

void telling_free(Telling *telling) {
    for (int i = 0; i < telling->count; i++)
        mem_free((char *)telling->events[i].body);
    telling->count = 0;
}
