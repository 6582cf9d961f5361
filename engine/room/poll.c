/* SPDX-License-Identifier: MIT
 * One question, its phones and their votes.
 *
 * Phones are found by their token in an open-addressed table of twice as many
 * places as there can be phones; none is ever taken out. A phone's votes are
 * of the present question only: poll_ask wipes them. */
#include "room/poll.h"

#include "core/base/mem.h"

#include <assert.h>
#include <string.h>

enum {
    PLACES = 2048, /* of the table: a power of two above POLL_PHONES_MAX */
    NO_VOTE = -1,
    PRESENT_MS = 60000 /* a phone asks anew every 25 seconds at most */
};

typedef struct Phone {
    PollToken token;
    long long seen_ms;
    signed char first, second;
    bool late; /* it joined after the vote had closed */
    unsigned changes;
} Phone;

struct Poll {
    Phone *phones;
    int count, limit;
    short places[PLACES]; /* phone + 1, or 0 */
    PollPhase phase;
    PollKind kind;
    char *about, *language;
    char *choices[POLL_CHOICES_MAX];
    int choice_count;
    unsigned question, version;
    int round;
};

Poll *poll_new(int limit) {
    Poll *poll = mem_alloc(sizeof *poll);
    if (limit > POLL_PHONES_MAX) limit = POLL_PHONES_MAX;
    poll->limit = limit > 0 ? limit : 0;
    poll->phones = mem_alloc((size_t)(poll->limit + 1) * sizeof(Phone));
    poll->about = mem_text("");
    poll->language = mem_text("");
    poll->version = 1;
    poll->round = 1;
    return poll;
}

static void forget_question(Poll *poll) {
    for (int i = 0; i < poll->choice_count; i++)
        mem_free(poll->choices[i]);
    poll->choice_count = 0;
    mem_free(poll->about);
    mem_free(poll->language);
}

void poll_free(Poll *poll) {
    if (!poll) return;
    forget_question(poll);
    mem_free(poll->phones);
    mem_free(poll);
}

/* ---- the presenter's side ---- */

void poll_ask(Poll *poll, const PollQuestion *question) {
    assert(question->choice_count <= POLL_CHOICES_MAX);
    forget_question(poll);
    poll->kind = question->kind;
    poll->about = mem_text(question->about ? question->about : "");
    poll->language = mem_text(question->language ? question->language : "");
    for (int i = 0; i < question->choice_count; i++)
        poll->choices[i] = mem_text(question->choices[i]);
    poll->choice_count = question->choice_count;
    for (int i = 0; i < poll->count; i++) {
        poll->phones[i].first = poll->phones[i].second = NO_VOTE;
        poll->phones[i].late = false;
    }
    poll->phase = POLL_THINKING;
    poll->round = 1;
    poll->question++;
    poll->version++;
}

void poll_set_phase(Poll *poll, PollPhase phase) {
    if (phase == poll->phase) return;
    if (phase == POLL_OPEN && poll->phase == POLL_TALKING) {
        poll->round = 2;
        for (int i = 0; i < poll->count; i++) {
            poll->phones[i].second = poll->phones[i].first;
            poll->phones[i].late = false;
        }
    }
    poll->phase = phase;
    poll->version++;
}

void poll_tally(const Poll *poll, PollTally *tally) {
    memset(tally, 0, sizeof *tally);
    if (!poll->question || poll->phase == POLL_THINKING) return;
    tally->rounds = poll->round;
    for (int i = 0; i < poll->count; i++) {
        int first = poll->phones[i].first, second = poll->phones[i].second;
        if (first != NO_VOTE) tally->first[first]++;
        if (poll->round < 2 || second == NO_VOTE) continue;
        tally->second[second]++;
        if (first != NO_VOTE) tally->moved[first][second]++;
    }
}

static int vote_of(const Poll *poll, int phone) {
    const Phone *one = &poll->phones[phone];
    return poll->round == 2 ? one->second : one->first;
}

int poll_joined(const Poll *poll) {
    return poll->count;
}

int poll_voted(const Poll *poll) {
    int voted = 0;
    for (int i = 0; i < poll->count; i++)
        voted += vote_of(poll, i) != NO_VOTE;
    return voted;
}

int poll_present(const Poll *poll, long long now_ms) {
    int present = 0;
    for (int i = 0; i < poll->count; i++)
        present += vote_of(poll, i) != NO_VOTE ||
                   now_ms - poll->phones[i].seen_ms < PRESENT_MS;
    return present;
}

/* ---- a phone's side ---- */

/* The token's place in the table, or the free one for it. Tokens are random,
 * so their own bytes serve as the hash. */
static unsigned place_of(const Poll *poll, const PollToken *token) {
    unsigned place = (unsigned)(token->bytes[0] << 8 | token->bytes[1]);
    for (place %= PLACES; poll->places[place]; place = (place + 1) % PLACES) {
        const Phone *there = &poll->phones[poll->places[place] - 1];
        if (!memcmp(there->token.bytes, token->bytes, POLL_TOKEN)) break;
    }
    return place;
}

int poll_find(const Poll *poll, const PollToken *token) {
    int there = poll->places[place_of(poll, token)];
    return there ? there - 1 : POLL_STRANGER;
}

int poll_join(Poll *poll, const PollToken *token, long long now_ms) {
    unsigned place = place_of(poll, token);
    if (!poll->places[place]) {
        if (poll->count >= poll->limit) return POLL_FULL;
        Phone *phone = &poll->phones[poll->count];
        *phone =
            (Phone){ .token = *token, .first = NO_VOTE, .second = NO_VOTE };
        phone->late = poll->phase == POLL_CLOSED || poll->phase == POLL_TALKING;
        poll->places[place] = (short)++poll->count;
    }
    int phone = poll->places[place] - 1;
    poll_saw(poll, phone, now_ms);
    return phone;
}

void poll_saw(Poll *poll, int phone, long long now_ms) {
    poll->phones[phone].seen_ms = now_ms;
}

PollAnswer poll_vote(Poll *poll, int phone, unsigned question, int round,
                     int choice) {
    assert(phone >= 0 && phone < poll->count);
    Phone *one = &poll->phones[phone];
    if (question != poll->question || round != poll->round) return POLL_STALE;
    if (poll->phase != POLL_OPEN) return POLL_SHUT;
    if (choice < 0 || choice >= poll->choice_count) return POLL_WRONG;
    signed char *vote = round == 2 ? &one->second : &one->first;
    if (*vote != choice) one->changes++;
    *vote = (signed char)choice;
    return POLL_TAKEN;
}

void poll_sight(const Poll *poll, int phone, PollSight *sight) {
    *sight = (PollSight){
        .phase = poll->phase,
        .kind = poll->kind,
        .about = poll->about,
        .language = poll->language,
        .choices = (const char *const *)poll->choices,
        .choice_count = poll->choice_count,
        .question = poll->question,
        .round = poll->round,
        .chosen = vote_of(poll, phone),
        .late = poll->phones[phone].late,
        .version = poll->version,
        .changes = poll->phones[phone].changes,
    };
}

unsigned poll_version(const Poll *poll) {
    return poll->version;
}
