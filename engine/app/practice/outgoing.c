/* SPDX-License-Identifier: MIT
 * Sending in the background (state.h): "thaw send --quiet" as a process of its
 * own. It takes no time of the conversation's, goes on when this program ends,
 * and holds the secret, which is never read here. */
#include "app/practice/state.h"
#include "platform/clock.h"
#include "platform/folders.h"
#include "platform/process.h"
#include "send/transport.h"
#include "store/outbox.h"

static bool is_due(Practice *practice) {
    OutboxState state = outbox_state(practice->store);
    return outbox_count(practice->store).waiting > 0 &&
           state.next <= clock_now_ms();
}

void practice_send(Practice *practice) {
    char program[PATH_CAPACITY];
    if (!practice->usual || !transport_there() ||
        !sending_is_on(&practice->sending) || !is_due(practice) ||
        !folders_program(program, sizeof program))
        return;
    const char *const argv[] = { program, "send", "--quiet", NULL };
    practice->tells = false;
    if (!process_start_alone(argv, PROCESS_GIVES_WAY))
        log_line(&practice->log, "%s cannot be started to send", program);
}

void practice_hear_of_sending(Practice *practice) {
    if (!sending_is_on(&practice->sending)) return;
    OutboxState state = outbox_state(practice->store);
    if (!state.stopped || state.told) return;
    error_set(&practice->unsent,
              "What is played here is kept, but not sent on: %s. Tell whoever "
              "looks after this computer",
              state.reason.text);
}

void practice_told_of_sending(Practice *practice) {
    if (!practice->unsent.text[0]) return;
    outbox_mark_told(practice->store, NULL);
}
