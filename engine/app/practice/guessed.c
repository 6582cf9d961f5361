/* SPDX-License-Identifier: MIT
 * The player's guess as a row of the store, and back. */
#include "app/practice/guessed.h"

#include "app/practice/state.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/words/say.h"
#include "store/history.h"

#include <string.h>

void guessed_keep(Meeting *meeting) {
    const Debrief *debrief = meeting_debrief(meeting);
    const Guess *guess = meeting_guess(meeting);
    Practice *practice = meeting_practice(meeting);
    Error err = { "" };
    if (!debrief->finished || (guess->line == NONE && !guess_made(guess)))
        return;
    char *moods = guess_write(guess);
    const StoredGuess kept = { guess->line, debrief->customers[guess->who].id,
                               moods };
    practice_save_all(practice); /* the conversation itself comes first */
    if (!store_save_guess(practice->store, meeting_key(meeting), &kept, &err))
        log_line(&practice->log, "%s", err.text);
    mem_free(moods);
}

void guessed_recall(Meeting *meeting) {
    const Debrief *debrief = meeting_debrief(meeting);
    Guess *guess = meeting_guess(meeting);
    StoredGuess kept;
    int who = 0;
    if (!store_guess(meeting_practice(meeting)->store, meeting_key(meeting),
                     &kept))
        return;
    if (kept.line < debrief->turn_count) guess->line = kept.line;
    while (who < debrief->customer_count &&
           strcmp(debrief->customers[who].id, kept.customer) != 0)
        who++;
    if (who == debrief->customer_count) return;
    Guess read = *guess;
    read.who = who;
    if (guess_read(&read, kept.moods)) *guess = read;
}

void guessed_tell(Meeting *meeting, char out[GUESSED_TOLD]) {
    const Debrief *debrief = meeting_debrief(meeting);
    const Guess *guess = meeting_guess(meeting);
    char near[GUESS_SENTENCE];
    const char *picked = "";
    bool seen;
    if (guess->line != NONE && debrief->guess)
        picked = debrief_guessed(debrief, guess->line, &seen);
    guess_compare(guess, debrief, near);
    Text told = { 0 };
    if (*picked) say_add(&told, picked);
    if (*near) say_add(&told, near);
    utf8_copy(out, GUESSED_TOLD, text_get(&told));
    text_free(&told);
}
