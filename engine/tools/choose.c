/* SPDX-License-Identifier: MIT
 * Finds a reply by its number, its id, or its first words. */
#include "tools/choose.h"

#include "core/base/emphasis.h"
#include "core/base/mem.h"
#include "core/words/say.h"
#include "core/base/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NAME_CAPACITY = 512, QUOTED = 60 };

typedef struct Offer {
    const Story *story;
    int ids[STORY_REPLIES_SHOWN_MAX];
    char *words[STORY_REPLIES_SHOWN_MAX]; /* of each, as people read it */
    int count;
} Offer;

static Offer offer_of(const Session *session) {
    Offer offer = { .story = session_story(session) };
    offer.count = play_offered(session_play(session), session_state(session),
                               offer.ids, NULL);
    for (int i = 0; i < offer.count; i++) {
        const Reply *reply = &offer.story->replies[offer.ids[i]];
        offer.words[i] = session_words(session, NULL, reply->text);
        emphasis_strip(offer.words[i]);
    }
    return offer;
}

static void offer_free(Offer *offer) {
    for (int i = 0; i < offer->count; i++)
        mem_free(offer->words[i]);
}

void choose_place_name(const Story *story, int reply, char *out, size_t size) {
    const Reply *r = &story->replies[reply];
    const Beat *beat = &story->beats[r->beat];
    snprintf(out, size, "%s.%d", beat->name, reply - beat->replies.first + 1);
}

bool choose_is_on(const char *wanted) {
    return !strcmp(wanted, "...") || !strcmp(wanted, "\u2026");
}

static int by_number(const Offer *offer, const char *wanted) {
    char *end;
    long number = strtol(wanted, &end, 10);
    return end != wanted && !*end && number >= 1 && number <= offer->count
               ? (int)number - 1
               : NONE;
}

static int by_id(const Offer *offer, const char *wanted) {
    for (int i = 0; i < offer->count; i++) {
        char place[NAME_CAPACITY];
        choose_place_name(offer->story, offer->ids[i], place, sizeof place);
        if (!strcmp(offer->story->replies[offer->ids[i]].id, wanted) ||
            !strcmp(place, wanted))
            return i;
    }
    return NONE;
}

/* Compares with the text in the level, and with variables filled in. */
static int by_whole_text(const Offer *offer, const char *wanted) {
    for (int i = 0; i < offer->count; i++)
        if (!strcmp(offer->story->replies[offer->ids[i]].text, wanted) ||
            !strcmp(offer->words[i], wanted))
            return i;
    return NONE;
}

/* "I" does not begin "It". */
static bool begins(const char *text, const char *wanted) {
    size_t size = strlen(wanted);
    if (strncmp(text, wanted, size) != 0) return false;
    const char *rest = text + size;
    return !utf8_is_word(utf8_next(&rest));
}

/* How many replies begin with these words; the first one in *index. */
static int by_first_words(const Offer *offer, const char *wanted, int *index) {
    int found = 0;
    for (int i = 0; *wanted && i < offer->count; i++) {
        const char *written = offer->story->replies[offer->ids[i]].text;
        if (!begins(offer->words[i], wanted) && !begins(written, wanted))
            continue;
        if (!found++) *index = i;
    }
    return found;
}

static void list_offer(const Offer *offer, char *out, size_t size) {
    size_t used = 0;
    *out = '\0';
    for (int i = 0; i < offer->count && used < size; i++) {
        char text[QUOTED];
        const char *whole = offer->words[i];
        utf8_copy(text, sizeof text, whole);
        int more =
            snprintf(out + used, size - used, "%s%d \"%s%s\"", i ? ", " : "",
                     i + 1, text, strlen(whole) >= sizeof text ? "\u2026" : "");
        used += more > 0 ? (size_t)more : 0;
    }
}

static int find(const Offer *offer, const char *wanted, bool numbers,
                Error *err) {
    char listed[sizeof(Error)];
    int index = numbers ? by_number(offer, wanted) : NONE;
    if (index == NONE) index = by_id(offer, wanted);
    if (index == NONE) index = by_whole_text(offer, wanted);
    if (index != NONE) return index;
    int found = by_first_words(offer, wanted, &index);
    if (found == 1) return index;
    list_offer(offer, listed, sizeof listed);
    if (!offer->count)
        error_set(err, "\"%s\": the conversation is over", wanted);
    else
        error_set(err,
                  found ? SAY("\"%s\" begins more than one reply; on offer: "
                              "%s")
                        : SAY("\"%s\" is not on offer; on offer: %s"),
                  wanted, listed);
    return NONE;
}

int choose_reply(const Session *session, const char *wanted, bool numbers,
                 Error *err) {
    Offer offer = offer_of(session);
    int index = find(&offer, wanted, numbers, err);
    offer_free(&offer);
    return index;
}

static bool give(Meeting *meeting, int index) {
    return meeting_apply(meeting, (Command){ COMMAND_REPLY, index }, NULL);
}

static bool is_over(const Meeting *meeting) {
    return play_ended(session_state(meeting_session(meeting)));
}

/* First replies until `next` (NULL: nothing) is on offer, or the end. */
static bool give_on(Meeting *meeting, const char *next, bool numbers,
                    ChooseWay way, Error *err) {
    for (int i = 0; i < TURNS_MAX && !is_over(meeting); i++) {
        if (next &&
            choose_reply(meeting_session(meeting), next, numbers, NULL) != NONE)
            return true;
        if (!give(meeting, 0)) break;
    }
    if (!is_over(meeting))
        return error_set(err, "\"...\" went on for %d replies without an end",
                         TURNS_MAX);
    return !next || way == CHOOSE_BEFORE_OTHERS ||
           error_set(err, "\"%s\" was never on offer before the end", next);
}

bool choose_all(Meeting *meeting, const char *const *wanted, int count,
                bool numbers, ChooseWay way, int *given, Error *err) {
    const Session *session = meeting_session(meeting);
    for (*given = 0; *given < count && !is_over(meeting); ++*given) {
        const char *want = wanted[*given];
        Error why = { "" };
        if (choose_is_on(want)) {
            const char *next = *given + 1 < count ? wanted[*given + 1] : NULL;
            if (!give_on(meeting, next, numbers, way, err)) return false;
            continue;
        }
        int turn = (int)journal_count(session_journal(session)) + 1;
        int index = choose_reply(session, want, numbers, &why);
        if (index == NONE) return error_set(err, "turn %d: %s", turn, why.text);
        give(meeting, index);
    }
    return true;
}
