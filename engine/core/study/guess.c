/* SPDX-License-Identifier: MIT
 * The curve as the player thought it was, and how near that came. It is
 * compared by bands: nobody can tell five points of mood from a face. */
#include "core/study/guess.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/story/labels.h"
#include "core/words/say.h"

#include <stdlib.h>
#include <string.h>

enum { SCALE = 1000 };

Guess guess_start(const Debrief *debrief) {
    Guess guess = { .line = NONE, .who = debrief->other_customer };
    bool fits =
        debrief->turn_count > 1 && debrief->turn_count <= GUESS_TURNS_MAX;
    while (guess.who < debrief->customer_count &&
           debrief->customers[guess.who].ours)
        guess.who++;
    if (fits && guess.who < debrief->customer_count)
        guess.turns = debrief->turn_count;
    return guess;
}

static int first_put(const Guess *guess) {
    for (int i = 0; i < guess->turns; i++)
        if (guess->put[i]) return i;
    return NONE;
}

static int last_put(const Guess *guess) {
    for (int i = guess->turns - 1; i >= 0; i--)
        if (guess->put[i]) return i;
    return NONE;
}

bool guess_made(const Guess *guess) {
    return first_put(guess) != NONE;
}

void guess_put(Guess *guess, int turn, int mood) {
    if (turn < 0 || turn >= guess->turns) return;
    mood = mood > SCALE ? SCALE : mood < -SCALE ? -SCALE : mood;
    guess->mood[turn] = (short)mood;
    guess->put[turn] = true;
}

int guess_at(const Guess *guess, int turn) {
    int before = turn, after = turn;
    while (before >= 0 && !guess->put[before])
        before--;
    while (after < guess->turns && !guess->put[after])
        after++;
    if (before < 0 && after == guess->turns) return 0;
    if (before < 0) return guess->mood[after];
    if (after == guess->turns || after == before) return guess->mood[before];
    int rise = guess->mood[after] - guess->mood[before];
    return guess->mood[before] + rise * (turn - before) / (after - before);
}

int guess_of_band(Band band) {
    return (band_start((int)band) + band_start((int)band + 1)) / 2;
}

/* ---- as text ---- */

char *guess_write(const Guess *guess) {
    Text text = { 0 };
    for (int i = 0; i < guess->turns; i++) {
        if (i) text_add(&text, " ");
        if (guess->put[i])
            text_format(&text, "%d", guess->mood[i]);
        else
            text_add(&text, ".");
    }
    return text_take(&text);
}

bool guess_read(Guess *guess, const char *text) {
    Guess read = *guess;
    memset(read.put, 0, sizeof read.put);
    for (int i = 0; i < read.turns; i++) {
        char *end = NULL;
        while (*text == ' ')
            text++;
        if (*text == '.') {
            text++;
            continue;
        }
        long mood = strtol(text, &end, 10);
        if (end == text || mood < -SCALE || mood > SCALE) return false;
        guess_put(&read, i, (int)mood);
        text = end;
    }
    if (*text) return false;
    *guess = read;
    return true;
}

/* ---- how near it came ---- */

typedef struct Nearness {
    int turns, right; /* in the same band */
    int worst;        /* the turn that is furthest off among the others */
} Nearness;

static Nearness nearness_of(const Guess *guess, const Debrief *debrief) {
    Nearness near = { .worst = NONE };
    int first = first_put(guess), last = last_put(guess), most = -1;
    for (int i = first; i != NONE && i <= last; i++) {
        int thought = guess_at(guess, i);
        int was = debrief->turns[i].moods[guess->who].after;
        near.turns++;
        if (band_of(thought) == band_of(was)) {
            near.right++;
        } else if (abs(thought - was) > most) {
            most = abs(thought - was);
            near.worst = i;
        }
    }
    return near;
}

static void put_furthest(const Guess *guess, const Debrief *debrief, int turn,
                         Text *out) {
    int was = debrief->turns[turn].moods[guess->who].after;
    char told[GUESS_SENTENCE];
    format_write(told, sizeof told,
                 say("Furthest off was turn %d: you thought %s, and it was "
                     "%s."),
                 turn + 1, band_word(band_of(guess_at(guess, turn))),
                 band_word(band_of(was)));
    say_add(out, told);
}

void guess_compare(const Guess *guess, const Debrief *debrief,
                   char out[GUESS_SENTENCE]) {
    Nearness near = nearness_of(guess, debrief);
    out[0] = '\0';
    if (!near.turns) return;
    const char *name = debrief->customers[guess->who].short_name;
    if (near.right == near.turns) {
        format_write(out, GUESS_SENTENCE,
                     say("Your curve: you read %s right all along."), name);
        return;
    }
    Text told = { 0 };
    if (near.turns > 1) {
        format_write(out, GUESS_SENTENCE,
                     say("Your curve: you read %s right after %d of %d lines."),
                     name, near.right, near.turns);
        say_add(&told, out);
    }
    put_furthest(guess, debrief, near.worst, &told);
    utf8_copy(out, GUESS_SENTENCE, text_get(&told));
    text_free(&told);
}
