/* SPDX-License-Identifier: MIT
 * No answer to a phone holds a count of the votes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "server/guests.h"

enum { VOTERS = 37 };

/* No count that there is in the room is in these bytes: the choices have no
 * figures, and what figures there are stand where they are known. */
static void tells_no_count(char *answer) {
    char *body = strstr(answer, "\r\n\r\n");
    assert_non_null(body);
    char *key = strstr(body, "name=\"k\" value=\"");
    if (key) memset(key, 'x', 32); /* of chance: figures that mean nothing */
    assert_null(strstr(body, "31"));
    assert_null(strstr(body, "37"));
    assert_null(strstr(body, "%"));
    for (const char *at = body; (at = strstr(at, "data-")); at++)
        assert_true(!strncmp(at, "data-seen", 9) ||
                    !strncmp(at, "data-over", 9));
}

static void no_answer_has_a_tally_in_it_in_a_whole_play(void **state) {
    static const PollPhase play[] = { POLL_OPEN, POLL_TALKING, POLL_OPEN,
                                      POLL_CLOSED, POLL_WAITING };
    (void)state;
    Server *server = open_room(100);
    WirePhone *phone = new_phone(server);
    static char cookies[VOTERS][64];
    PollQuestion question = { .kind = POLL_REPLY,
                              .choices = { "Yes.", "No." },
                              .choice_count = 2 };
    for (int i = 0; i < VOTERS; i++) {
        phone->cookie[0] = '\0';
        assert_true(wire_join(phone, "KLMN"));
        memcpy(cookies[i], phone->cookie, sizeof cookies[i]);
    }
    server_ask(server, &question);
    for (size_t step = 0; step < sizeof play / sizeof *play; step++) {
        server_set_phase(server, play[step]);
        for (int i = 0; i < VOTERS; i++) {
            memcpy(phone->cookie, cookies[i], sizeof cookies[i]);
            if (play[step] == POLL_OPEN) {
                int choice = i < 31 ? 0 : 1;
                wire_vote(phone, 1, step == 2 ? 2 : 1, choice);
                tells_no_count(phone->answer);
            }
            wire_ask(phone, "GET", "/state?seen=0-0", NULL, NULL);
            tells_no_count(phone->answer);
        }
        PollTally tally;
        server_tally(server, &tally);
        assert_int_equal(tally.first[0], 31);
    }
    drop(phone);
    server_close(server);
}

static void the_search_for_a_tally_would_find_one(void **state) {
    (void)state;
    char leak[] = "HTTP/1.1 200 OK\r\n\r\n<p>31 of 37 said yes</p>";
    assert_non_null(strstr(strstr(leak, "\r\n\r\n"), "31"));
}

int main(void) {
    if (!server_built()) return 0;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_answer_has_a_tally_in_it_in_a_whole_play),
        cmocka_unit_test(the_search_for_a_tally_would_find_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
