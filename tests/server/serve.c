/* SPDX-License-Identifier: MIT
 * A room without a window, for tests that drive a real browser: the page for
 * phones, led by words on the standard input.
 *
 *   serve [PORT]   prints its port, by itself a free one; ask, open, talk,
 * again, close, wait, over, mood; count and tally print a line; the end of the
 * input ends it */
#include "server/server.h"
#include "server/wire.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void ask(Server *server, PollKind kind) {
    PollQuestion question = {
        .kind = kind,
        .about = "Dana",
        .language = "en",
        .choices = { "I'm sorry. That's a lot more than you hoped for.",
                     "You knew it could come to this.",
                     "Both calipers had seized.", "Say nothing.", "Warm" },
        .choice_count = kind == POLL_MOOD ? 5 : 4,
    };
    server_ask(server, &question);
}

static void tell(Server *server, bool tally) {
    ServerCount count;
    PollTally votes;
    server_count(server, &count);
    server_tally(server, &votes);
    if (!tally)
        printf("%d %d\n", count.joined, count.voted);
    else {
        const int *numbers = votes.rounds == 2 ? votes.second : votes.first;
        printf("%d %d %d %d\n", numbers[0], numbers[1], numbers[2], numbers[3]);
    }
    fflush(stdout);
}

static void lead(Server *server, const char *word) {
    static const struct {
        const char *word;
        PollPhase phase;
    } phases[] = { { "open", POLL_OPEN },    { "talk", POLL_TALKING },
                   { "again", POLL_OPEN },   { "close", POLL_CLOSED },
                   { "wait", POLL_WAITING }, { "over", POLL_OVER } };
    for (size_t i = 0; i < sizeof phases / sizeof *phases; i++)
        if (!strcmp(word, phases[i].word))
            server_set_phase(server, phases[i].phase);
    if (!strcmp(word, "ask")) ask(server, POLL_REPLY);
    if (!strcmp(word, "mood")) ask(server, POLL_MOOD);
    if (!strcmp(word, "count")) tell(server, false);
    if (!strcmp(word, "tally")) tell(server, true);
}

int main(int argc, char **argv) {
    Error err = { "" };
    char line[64];
    Server *server = NULL;
    for (int tries = 0; !server && tries < 30; tries++) {
        ServerOptions options = { .port = argc > 1 ? atoi(argv[1])
                                                   : wire_free_port(),
                                  .code = "KLMN" };
        server = server_open(&options, &err);
        if (argc > 1) break;
    }
    if (!server) {
        fprintf(stderr, "%s\n", err.text);
        return 3;
    }
    printf("%d\n", server_port(server));
    fflush(stdout);
    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = '\0';
        lead(server, line);
    }
    server_close(server);
    return 0;
}
