/* SPDX-License-Identifier: MIT
 * Each phone has one vote, however it sends it, and learns of news. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "server/guests.h"

/* ---- voting ---- */

static void a_vote_counts_once_however_often_it_is_sent(void **state) {
    (void)state;
    enum { AT_ONCE = 20 };
    Server *server = open_room(10);
    WirePhone *phones[AT_ONCE];
    for (int i = 0; i < AT_ONCE; i++)
        phones[i] = new_phone(server);
    open_vote(server);
    assert_true(wire_join(phones[0], "KLMN"));
    char request[400];
    int size = snprintf(request, sizeof request,
                        "POST /vote HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nCookie: "
                        "thaw=%s\r\nX-Thaw: 1\r\nContent-Length: 11\r\n\r\n"
                        "c=1&q=1&r=1",
                        phones[0]->port, phones[0]->cookie);
    for (int i = 0; i < AT_ONCE; i++) {
        if (!i) wire_hang_up(phones[0]);
        phones[i]->wire = wire_open(phones[i]->port, 1);
        assert_true(phones[i]->wire > 0);
        assert_true(wire_send(phones[i]->wire, request, (size_t)size));
    }
    for (int i = 0; i < AT_ONCE; i++) {
        assert_true(wire_read(phones[i]->wire, phones[i]->answer, 5000) > 0);
        assert_int_equal(wire_status(phones[i]->answer), 200);
        drop(phones[i]);
    }
    assert_int_equal(voted(server), 1);
    assert_int_equal(first(server, 1), 1);
    server_close(server);
}

static void a_form_votes_without_any_script(void **state) {
    (void)state;
    Server *server = open_room(10);
    WirePhone *phone = new_phone(server);
    char key[32], body[100];
    open_vote(server);
    assert_true(wire_join(phone, "KLMN"));
    wire_between(phone->answer, "name=\"k\" value=\"", "\"", key, sizeof key);
    snprintf(body, sizeof body, "c=0&q=1&r=1&k=%s", key);
    assert_int_equal(wire_ask(phone, "POST", "/vote", NULL, body), 303);
    assert_int_equal(wire_ask(phone, "GET", "/", NULL, NULL), 200);
    assert_true(shows(phone, "You chose 1. You can change it"));
    assert_int_equal(
        wire_ask(phone, "GET", "/", "Accept-Language: zh\r\n", NULL), 200);
    assert_true(shows(phone, "您选择了 1。投票结束前"));
    assert_int_equal(wire_ask(phone, "GET", "/", NULL, NULL), 200);
    assert_true(shows(phone, "&lt;see&gt; &quot;you&quot; &amp; me."));
    assert_int_equal(first(server, 0), 1);
    server_set_phase(server, POLL_CLOSED); /* while somebody still chooses */
    snprintf(body, sizeof body, "c=1&q=1&r=1&k=%s", key);
    assert_int_equal(wire_ask(phone, "POST", "/vote", NULL, body), 303);
    char where[64];
    wire_between(phone->answer, "Location: ", "\r\n", where, sizeof where);
    assert_int_equal(wire_ask(phone, "GET", where, NULL, NULL), 200);
    assert_true(shows(phone, "so it did not count"));
    assert_int_equal(first(server, 0), 1);
    drop(phone);
    server_close(server);
}

static void nobody_elses_page_can_vote_for_a_phone(void **state) {
    (void)state;
    Server *server = open_room(10);
    WirePhone *phone = new_phone(server);
    open_vote(server);
    assert_true(wire_join(phone, "KLMN"));
    const char *vote = "c=0&q=1&r=1";
    assert_int_equal(wire_ask(phone, "POST", "/vote", NULL, vote), 403);
    assert_int_equal(wire_ask(phone, "POST", "/vote", NULL,
                              "c=0&q=1&r=1&k=0000000000000000"),
                     403);
    assert_int_equal(wire_ask(phone, "POST", "/vote",
                              "X-Thaw: 1\r\nOrigin: http://evil.example\r\n",
                              vote),
                     403);
    assert_int_equal(voted(server), 0);
    char mine[80];
    snprintf(mine, sizeof mine, "X-Thaw: 1\r\nOrigin: http://127.0.0.1:%d\r\n",
             phone->port);
    assert_int_equal(wire_ask(phone, "POST", "/vote", mine, vote), 200);
    assert_int_equal(voted(server), 1);
    phone->cookie[0] = '\0';
    assert_int_equal(wire_ask(phone, "POST", "/vote", "X-Thaw: 1\r\n", vote),
                     401);
    drop(phone);
    server_close(server);
}

static void a_vote_that_comes_late_gets_what_is_asked_now(void **state) {
    (void)state;
    Server *server = open_room(10);
    WirePhone *phone = new_phone(server);
    open_vote(server);
    assert_true(wire_join(phone, "KLMN"));
    open_vote(server); /* the room went on while the phone was away */
    assert_int_equal(wire_vote(phone, 1, 1, 0), 200);
    assert_true(shows(phone, "The room had moved on"));
    assert_true(shows(phone, "name=\"q\" value=\"2\""));
    assert_int_equal(voted(server), 0);
    server_set_phase(server, POLL_CLOSED);
    assert_int_equal(wire_vote(phone, 2, 1, 0), 200);
    assert_true(shows(phone, "closed already"));
    assert_int_equal(voted(server), 0);
    drop(phone);
    server_close(server);
}

/* The address changed in between: another network, the same cookie. */
static void a_phone_is_known_by_its_token_never_by_its_address(void **state) {
    (void)state;
    Server *server = open_room(300);
    WirePhone *phone = new_phone(server);
    open_vote(server);
    assert_true(wire_join(phone, "KLMN"));
    assert_int_equal(wire_vote(phone, 1, 1, 0), 200);
    wire_hang_up(phone);
    phone->from = 77;
    assert_int_equal(wire_vote(phone, 1, 1, 1), 200);
    assert_int_equal(voted(server), 1);
    assert_int_equal(first(server, 1), 1);
    for (int i = 1; i < 300; i++) { /* all from one address */
        phone->cookie[0] = '\0';
        assert_true(wire_join(phone, "KLMN"));
        assert_int_equal(wire_vote(phone, 1, 1, i % 2), 200);
    }
    assert_int_equal(voted(server), 300);
    drop(phone);
    server_close(server);
}

/* Joined, at random killed, reloaded, gone back: none lost, none twice. */
static void three_hundred_phones_reload_and_none_is_lost(void **state) {
    (void)state;
    enum { PHONES = 300 };
    static char cookies[PHONES][64];
    Server *server = open_room(PHONES);
    WirePhone *phone = new_phone(server);
    open_vote(server);
    srand(7);
    for (int i = 0; i < PHONES; i++) {
        phone->cookie[0] = '\0';
        assert_true(wire_join(phone, "KLMN"));
        memcpy(cookies[i], phone->cookie, sizeof cookies[i]);
    }
    for (int i = 0; i < PHONES; i++) {
        memcpy(phone->cookie, cookies[i], sizeof cookies[i]);
        if (rand() % 3 == 0) wire_hang_up(phone);
        if (rand() % 3 == 0) assert_true(wire_join(phone, "KLMN"));
        assert_int_equal(wire_vote(phone, 1, 1, i % 2), 200);
        if (rand() % 3 == 0)
            assert_int_equal(wire_vote(phone, 1, 1, i % 2), 200);
    }
    ServerCount count;
    server_count(server, &count);
    assert_int_equal(count.joined, PHONES);
    assert_int_equal(count.voted, PHONES);
    assert_int_equal(first(server, 0), PHONES / 2);
    drop(phone);
    server_close(server);
}

/* ---- news ---- */

static void news_waits_until_there_is_some(void **state) {
    (void)state;
    Server *server = open_room(10);
    WirePhone *phone = new_phone(server);
    char seen[32], request[300];
    assert_true(wire_join(phone, "KLMN"));
    wire_between(phone->answer, "data-seen=\"", "\"", seen, sizeof seen);
    int size = snprintf(request, sizeof request,
                        "GET /state?seen=%s HTTP/1.1\r\nHost: "
                        "127.0.0.1:%d\r\nCookie: thaw=%s\r\n\r\n",
                        seen, phone->port, phone->cookie);
    assert_true(wire_send(phone->wire, request, (size_t)size));
    assert_int_equal(wire_read(phone->wire, phone->answer, 600), -1);
    ask(server);
    /* sooner than the wait would end by itself */
    assert_true(wire_read(phone->wire, phone->answer, WIRE_PATIENCE_MS) > 0);
    assert_true(shows(phone, "Think first"));
    assert_int_equal(wire_ask(phone, "GET", "/state?seen=0-0", NULL, NULL),
                     200); /* nothing seen: told at once */
    drop(phone);
    server_close(server);
}

/* More than are answered at a time. Every third has left without a word. */
static void all_who_wait_are_told_though_some_have_left(void **state) {
    (void)state;
    enum { MANY = 100 };
    static WirePhone *phones[MANY];
    Server *server = open_room(MANY);
    char seen[32], request[300];
    for (int i = 0; i < MANY; i++) {
        WirePhone *phone = phones[i] = new_phone(server);
        assert_true(wire_join(phone, "KLMN"));
        wire_between(phone->answer, "data-seen=\"", "\"", seen, sizeof seen);
        int size = snprintf(request, sizeof request,
                            "GET /state?seen=%s HTTP/1.1\r\nHost: "
                            "127.0.0.1:%d\r\nCookie: thaw=%s\r\n\r\n",
                            seen, phone->port, phone->cookie);
        assert_true(wire_send(phone->wire, request, (size_t)size));
    }
    for (int i = 0; i < MANY; i += 3)
        wire_hang_up(phones[i]);
    ask(server);
    server_set_phase(server, POLL_OPEN); /* while the first are answered */
    for (int i = 0; i < MANY; i++) {
        if (i % 3) {
            assert_true(wire_read(phones[i]->wire, phones[i]->answer,
                                  WIRE_PATIENCE_MS) > 0);
            assert_true(shows(phones[i], "What would you say?"));
            assert_int_equal(wire_vote(phones[i], 1, 1, 1), 200);
        }
        drop(phones[i]);
    }
    assert_int_equal(voted(server), MANY * 2 / 3);
    server_close(server);
}

static void two_tabs_of_one_phone_see_the_same_vote(void **state) {
    (void)state;
    Server *server = open_room(10);
    WirePhone *one = new_phone(server), *two = new_phone(server);
    char seen[32], request[300];
    open_vote(server);
    assert_true(wire_join(one, "KLMN"));
    memcpy(two->cookie, one->cookie, sizeof two->cookie);
    assert_int_equal(wire_ask(two, "GET", "/", NULL, NULL), 200);
    wire_between(two->answer, "data-seen=\"", "\"", seen, sizeof seen);
    int size = snprintf(request, sizeof request,
                        "GET /state?seen=%s HTTP/1.1\r\nHost: "
                        "127.0.0.1:%d\r\nCookie: thaw=%s\r\n\r\n",
                        seen, two->port, two->cookie);
    assert_true(wire_send(two->wire, request, (size_t)size));
    assert_int_equal(wire_read(two->wire, two->answer, 300), -1);
    assert_int_equal(wire_vote(one, 1, 1, 1), 200);
    assert_true(wire_read(two->wire, two->answer, 2000) > 0);
    assert_true(shows(two, "You chose 2."));
    assert_int_equal(voted(server), 1);
    drop(one);
    drop(two);
    server_close(server);
}

static void a_program_started_again_knows_its_phones(void **state) {
    (void)state;
    Server *server = open_room(10);
    WirePhone *phone = new_phone(server);
    assert_true(wire_join(phone, "KLMN"));
    int port = server_port(server);
    server_close(server);
    wire_hang_up(phone);
    Error err = { "" };
    ServerOptions same = { .port = port, .limit = 10, .code = "KLMN" };
    server = server_open(&same, &err);
    assert_non_null(server);
    open_vote(server);
    assert_int_equal(wire_ask(phone, "GET", "/", NULL, NULL), 200);
    assert_true(shows(phone, "Send"));
    assert_int_equal(wire_vote(phone, 1, 1, 0), 200);
    assert_int_equal(voted(server), 1);
    server_close(server);
    ServerOptions other = { .port = port, .limit = 10, .code = "WXYZ" };
    server = server_open(&other, &err); /* another room: not this one's */
    wire_hang_up(phone);
    assert_int_equal(wire_ask(phone, "GET", "/state?seen=1-1", NULL, NULL),
                     401);
    drop(phone);
    server_close(server);
}

/* All of a room at once, when the program is back. */
static void a_storm_of_three_hundred_is_let_in_again(void **state) {
    (void)state;
    enum { PHONES = 300 };
    static WirePhone phones[PHONES];
    Server *server = open_room(PHONES);
    int port = server_port(server);
    for (int i = 0; i < PHONES; i++) {
        phones[i] = (WirePhone){ .port = port, .from = 1 + i % 200 };
        assert_true(wire_join(&phones[i], "KLMN"));
    }
    server_close(server);
    ServerOptions same = { .port = port, .limit = PHONES, .code = "KLMN" };
    server = server_open(&same, NULL);
    assert_non_null(server);
    open_vote(server);
    char request[300];
    for (int i = 0; i < PHONES; i++) {
        wire_hang_up(&phones[i]);
        wire_dial(&phones[i]);
        assert_true(phones[i].wire > 0);
        int size = snprintf(request, sizeof request,
                            "GET /state?seen=9-9 HTTP/1.1\r\nHost: "
                            "127.0.0.1:%d\r\nCookie: thaw=%s\r\n\r\n",
                            port, phones[i].cookie);
        assert_true(wire_send(phones[i].wire, request, (size_t)size));
    }
    for (int i = 0; i < PHONES; i++) {
        assert_true(wire_read(phones[i].wire, phones[i].answer, 10000) > 0);
        assert_int_equal(wire_status(phones[i].answer), 200);
        assert_true(shows(&phones[i], "Send"));
        wire_hang_up(&phones[i]);
    }
    ServerCount count;
    server_count(server, &count);
    assert_int_equal(count.joined, PHONES);
    server_close(server);
}

int main(void) {
    if (!server_built()) return 0;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_vote_counts_once_however_often_it_is_sent),
        cmocka_unit_test(a_form_votes_without_any_script),
        cmocka_unit_test(nobody_elses_page_can_vote_for_a_phone),
        cmocka_unit_test(a_vote_that_comes_late_gets_what_is_asked_now),
        cmocka_unit_test(a_phone_is_known_by_its_token_never_by_its_address),
        cmocka_unit_test(three_hundred_phones_reload_and_none_is_lost),
        cmocka_unit_test(news_waits_until_there_is_some),
        cmocka_unit_test(all_who_wait_are_told_though_some_have_left),
        cmocka_unit_test(two_tabs_of_one_phone_see_the_same_vote),
        cmocka_unit_test(a_program_started_again_knows_its_phones),
        cmocka_unit_test(a_storm_of_three_hundred_is_let_in_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
