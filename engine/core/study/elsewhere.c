/* SPDX-License-Identifier: MIT
 * The same words to somebody else: the replies of a talk, counted by the same
 * rules for three other people in the customer's place. They do not answer:
 * this shows what the words alone would have done, until that person would have
 * left.
 */
#include "core/study/debrief_work.h"

#include "core/story/labels.h"
#include "core/words/say.h"

#include <string.h>

/* How each differs: heat in tenths added, the others per cent of hers. */
static const struct {
    const char *name;
    int heat, sting, soothe, cool;
    const char *left, *hung_up; /* formats that take a turn */
    const char *ended, *now;    /* formats that take a mood */
} people[DEBRIEF_OTHERS] = {
    { SAY("hotter"), 300, 130, 100, 50,
      SAY("A hotter temper would have left at turn %d."),
      SAY("A hotter temper would have hung up at turn %d."),
      SAY("A hotter temper would have ended %s."),
      SAY("A hotter temper would be %s by now.") },
    { SAY("colder"), 0, 110, 60, 100,
      SAY("Somebody colder would have left at turn %d."),
      SAY("Somebody colder would have hung up at turn %d."),
      SAY("Somebody colder would have ended %s."),
      SAY("Somebody colder would be %s by now.") },
    { SAY("more anxious"), 150, 140, 120, 70,
      SAY("Somebody more anxious would have left at turn %d."),
      SAY("Somebody more anxious would have hung up at turn %d."),
      SAY("Somebody more anxious would have ended %s."),
      SAY("Somebody more anxious would be %s by now.") },
};

/* The customer who was spoken to most. */
static int whose_place(const Maker *maker) {
    int times[STORY_CUSTOMERS_MAX] = { 0 }, most = 0;
    while (maker->story->customers[most].ours)
        most++;
    for (int i = 0; i < maker->turn_count; i++) {
        int to = maker->turns[i].to;
        if (to == NONE || maker->story->customers[to].ours) continue;
        if (++times[to] > times[most]) most = to;
    }
    return most;
}

static int limited(int value, int most) {
    return value > most ? most : value;
}

static void become(Customer *customer, Mood *mood, int person) {
    customer->sting = customer->sting * people[person].sting / 100;
    customer->soothe = customer->soothe * people[person].soothe / 100;
    customer->cool = customer->cool * people[person].cool / 100;
    mood->heat = (short)limited(mood->heat + people[person].heat, HEAT_MAX);
}

/* Copies from the talk who spoke last and who is present. */
static void set_scene(PlayState *state, const PlayState *then, int customers) {
    state->speaker = then->speaker;
    state->customer = then->customer;
    for (int i = 0; i < customers; i++)
        state->moods[i].absent = then->moods[i].absent;
}

static void hear_all(const Maker *maker, const Play *play, PlayState *state,
                     int who, DebriefOther *other) {
    short *moods = arena_alloc(maker->arena,
                               ((size_t)maker->turn_count + 1) * sizeof *moods);
    moods[other->count++] = state->moods[who].mood;
    for (int i = 0; i < maker->turn_count && !other->left; i++) {
        set_scene(state, session_state_at(maker->session, i),
                  maker->story->customer_count);
        play_hear(play, state, maker->turns[i].reply);
        moods[other->count++] = state->moods[who].mood;
        other->left = state->moods[who].walked_out;
    }
    other->mood = moods;
}

static void meet(const Maker *maker, int person, int who) {
    Story elsewhere = *maker->story;
    Customer customers[STORY_CUSTOMERS_MAX];
    size_t size = play_state_size(maker->play);
    PlayState *state = mem_alloc(size);
    memcpy(customers, elsewhere.customers,
           (size_t)elsewhere.customer_count * sizeof *customers);
    memcpy(state, session_state_at(maker->session, 0), size);
    elsewhere.customers = customers;
    become(&customers[who], &state->moods[who], person);
    Play *play = play_new(&elsewhere, play_host(maker->play));
    DebriefOther *other = &maker->debrief->others[person];
    other->id = people[person].name;
    other->name = maker_keep(maker, say(people[person].name));
    hear_all(maker, play, state, who, other);
    play_free(play);
    mem_free(state);
}

/* The most instructive of the three: one who would have left, else the one
 * whose mood ended lowest. */
static const char *in_a_sentence(const Maker *maker, int who) {
    const Debrief *debrief = maker->debrief;
    int first = NONE, lowest = 0;
    for (int i = 0; i < DEBRIEF_OTHERS; i++) {
        const DebriefOther *other = &debrief->others[i];
        if (other->left && other->count - 1 < maker->turn_count &&
            (first == NONE || other->count < debrief->others[first].count))
            first = i;
        if (other->mood[other->count - 1] <
            debrief->others[lowest].mood[debrief->others[lowest].count - 1])
            lowest = i;
    }
    if (first != NONE) {
        bool phone = maker->story->channel == CHANNEL_PHONE;
        return arena_format(
            maker->arena,
            say(phone ? people[first].hung_up : people[first].left),
            debrief->others[first].count - 1);
    }
    bool over = play_ended(session_state(maker->session));
    const DebriefOther *other = &debrief->others[lowest];
    Band band = band_of(other->mood[other->count - 1]);
    if (band == band_of(debrief->customers[who].end))
        return over ? say("Three other people would have ended much the same.")
                    : say("Three other people would feel much the same by "
                          "now.");
    return arena_format(maker->arena,
                        say(over ? people[lowest].ended : people[lowest].now),
                        band_word(band));
}

void elsewhere_fill(const Maker *maker) {
    Debrief *debrief = maker->debrief;
    if (maker->turn_count < 2) return;
    int who = whose_place(maker);
    for (int i = 0; i < DEBRIEF_OTHERS; i++)
        meet(maker, i, who);
    debrief->other_count = DEBRIEF_OTHERS;
    debrief->other_customer = who;
    debrief->others_text = maker_keep(maker, in_a_sentence(maker, who));
}
