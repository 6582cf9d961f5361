/* SPDX-License-Identifier: MIT
 * Plays each conversation again, turn by turn, to see what was on offer, and
 * tells the outbox of it. */
#include "app/practice/earlier_talks.h"

#include "app/practice/history.h"
#include "app/practice/state.h"
#include "app/practice/telling.h"
#include "core/play/expand.h"
#include "store/history.h"
#include "store/outbox.h"

/* All events of one conversation. */
typedef struct Events {
    StoredEvent *list;
    int count, capacity;
} Events;

static void take(Events *events, Telling *telling) {
    for (int i = 0; i < telling->count; i++)
        *MEM_PUSH(events->list, events->count, events->capacity) =
            telling->events[i];
    telling->count = 0; /* its texts are the list's now */
}

static void events_free(Events *events) {
    for (int i = 0; i < events->count; i++)
        mem_free((char *)events->list[i].body);
    mem_free(events->list);
}

/* The conversation as it was before `turn`. */
static Session *session_before(const Meeting *meeting, int turn) {
    const Session *whole = meeting_session(meeting);
    Journal *journal = journal_copy(session_journal(whole));
    Session *session =
        session_new(session_story(whole), meeting_host(meeting),
                    journal_setup(journal), session_player(whole));
    journal_cut(journal, (size_t)turn);
    session_replay(session, journal);
    journal_free(journal);
    return session;
}

/* The place of the reply among those on offer, or NONE. */
static int place_of(const Session *session, int reply) {
    View view;
    session_view(session, &view);
    for (int i = 0; i < view.reply_count; i++)
        if (view.replies[i].reply == reply) return i;
    return NONE;
}

static void tell_turn(Telling *telling, const Origin *origin,
                      const Meeting *meeting, int turn, int64_t when) {
    Session *session = session_before(meeting, turn);
    int chosen =
        place_of(session, session_reply_at(meeting_session(meeting), turn));
    if (chosen != NONE) {
        Offer *offer = offer_take(session);
        telling_replied(telling, origin, offer, chosen, turn, when);
        offer_free(offer);
    }
    session_free(session);
}

static void tell_talk(Events *events, const Origin *origin,
                      const Meeting *meeting, const StoredPlay *play) {
    const Session *session = meeting_session(meeting);
    int turns = (int)journal_count(session_journal(session));
    Telling telling = { .count = 0 };
    telling_begun(&telling, origin, play->begun);
    for (int turn = play->taken; turn < turns; turn++) {
        take(events, &telling);
        tell_turn(&telling, origin, meeting, turn, play->begun + turn + 1);
    }
    take(events, &telling);
    telling_ended(&telling, origin, session, play->spent ? play->spent : -1,
                  play->changed);
    take(events, &telling);
}

/* Whether it still comes to its end: its level could not be read otherwise. */
static bool is_whole(const Meeting *meeting, const StoredPlay *play) {
    const Session *session = meeting ? meeting_session(meeting) : NULL;
    return session && play_ended(session_state(session)) &&
           journal_count(session_journal(session)) == (size_t)play->turns;
}

static bool tell_one(Practice *practice, int64_t key, EarlierTalks *result,
                     Error *err) {
    StoredPlay play;
    Events events = { NULL, 0, 0 };
    Meeting *meeting = history_open(practice, key, NULL);
    if (!store_play(practice->store, key, &play) || !is_whole(meeting, &play)) {
        result->cannot_be++;
        meeting_close(meeting);
        return true;
    }
    const Story *story = session_story(meeting_session(meeting));
    char *title = expand_plain(story, story->title, NULL);
    const Origin origin = { .settings = &practice->sending.settings,
                            .player = play.profile,
                            .level = play.level,
                            .title = title,
                            .language = story->language,
                            .text_hash = story->text_hash };
    tell_talk(&events, &origin, meeting, &play);
    bool ok = outbox_tell(practice->store, key, events.list, events.count, err);
    result->told += ok;
    events_free(&events);
    mem_free(title);
    meeting_close(meeting);
    return ok;
}

bool earlier_talks_tell(Practice *practice, EarlierTalks *result, Error *err) {
    int64_t *lent;
    int count = outbox_untold(practice->store, &lent);
    Arena *arena = arena_new();
    int64_t *keys = arena_copy(arena, lent, (size_t)count * sizeof *keys);
    bool ok = true;
    *result = (EarlierTalks){ 0, 0 };
    for (int i = 0; ok && i < count; i++)
        ok = tell_one(practice, keys[i], result, err);
    arena_free(arena);
    return ok;
}
