/* SPDX-License-Identifier: MIT
 * The workshop's door from outside: every promise over real connections. */
#include "server/server.h"
#include "server/address.h"
#include "server/code.h"
#include "server/wire.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <time.h>
#include <cmocka.h>

static Server *open_room(int limit) {
    Error err = { "" };
    for (int port = 18310; port < 18400; port++) {
        ServerOptions options = { .port = port,
                                  .limit = limit,
                                  .code = "KLMN" };
        Server *server = server_open(&options, &err);
        if (server) return server;
    }
    fail_msg("%s", err.text);
    return NULL;
}

static WirePhone *new_phone(const Server *server) {
    WirePhone *phone = calloc(1, sizeof *phone);
    phone->port = server_port(server);
    phone->from = 1;
    return phone;
}

static void drop(WirePhone *phone) {
    wire_hang_up(phone);
    free(phone);
}

static void ask(Server *server) {
    PollQuestion question = { .kind = POLL_REPLY,
                              .language = "en",
                              .choices = { "I <see> \"you\" & me.", "No." },
                              .choice_count = 2 };
    server_ask(server, &question);
}

static void open_vote(Server *server) {
    ask(server);
    server_set_phase(server, POLL_OPEN);
}

static int voted(Server *server) {
    ServerCount count;
    server_count(server, &count);
    return count.voted;
}

static int first(Server *server, int choice) {
    PollTally tally;
    server_tally(server, &tally);
    return tally.first[choice];
}

static bool shows(const WirePhone *phone, const char *words) {
    return strstr(phone->answer, words) != NULL;
}

static long long now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

/* ---- joining ---- */

static void a_phone_joins_by_the_code_and_keeps_its_place(void **state) {
    (void)state;
    Server *server = open_room(10);
    WirePhone *phone = new_phone(server);
    assert_int_equal(wire_ask(phone, "GET", "/", NULL, NULL), 200);
    assert_true(shows(phone, "The four letters on the big picture"));
    assert_true(wire_join(phone, "klmn"));
    assert_true(shows(phone, "You are in"));
    assert_true(wire_join(phone, "KLMN")); /* scanned again, reloaded, back */
    assert_true(wire_join(phone, "KLMN"));
    ServerCount count;
    server_count(server, &count);
    assert_int_equal(count.joined, 1);
    drop(phone);
    server_close(server);
}

static void a_wrong_code_is_told_and_lets_nobody_in(void **state) {
    (void)state;
    Server *server = open_room(10);
    WirePhone *phone = new_phone(server);
    assert_int_equal(wire_ask(phone, "GET", "/XXXX", NULL, NULL), 403);
    assert_true(shows(phone, "not this room"));
    assert_int_equal(wire_ask(phone, "POST", "/join", NULL, "j=XXXX"), 403);
    assert_int_equal(wire_ask(phone, "POST", "/join", NULL, "j=+klmn+"), 303);
    assert_true(*phone->cookie != '\0');
    drop(phone);
    server_close(server);
}

static void the_cookie_is_for_this_page_alone(void **state) {
    (void)state;
    Server *server = open_room(10);
    WirePhone *phone = new_phone(server);
    wire_ask(phone, "GET", "/KLMN", NULL, NULL);
    assert_true(shows(phone, "HttpOnly"));
    assert_true(shows(phone, "SameSite=Strict"));
    assert_int_equal(strlen(phone->cookie), 4 + 1 + 32);
    drop(phone);
    server_close(server);
}

static void three_hundred_have_room_and_fifty_are_told(void **state) {
    (void)state;
    Server *server = open_room(300);
    int in = 0, full = 0;
    WirePhone *phone = new_phone(server);
    for (int i = 0; i < 350; i++) {
        phone->cookie[0] = '\0';
        int status = wire_ask(phone, "GET", "/KLMN", NULL, NULL);
        in += status == 303;
        full += status == 503 && shows(phone, "300 phones");
    }
    assert_int_equal(in, 300);
    assert_int_equal(full, 50);
    ServerCount count;
    server_count(server, &count);
    assert_int_equal(count.joined, 300);
    assert_int_equal(count.turned_away, 50);
    drop(phone);
    server_close(server);
}

static void who_comes_at_any_phase_is_told_what_is_so(void **state) {
    static const struct {
        PollPhase phase;
        const char *words;
    } phases[] = {
        { POLL_WAITING, "You are in" },
        { POLL_THINKING, "Think first" },
        { POLL_OPEN, "Send" },
        { POLL_TALKING, "not counted this time" },
        { POLL_CLOSED, "not counted this time" },
        { POLL_OVER, "The workshop is over" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof phases / sizeof *phases; i++) {
        Server *server = open_room(10);
        WirePhone *phone = new_phone(server);
        ask(server);
        server_set_phase(server, phases[i].phase);
        assert_true(wire_join(phone, "KLMN"));
        assert_true(shows(phone, phases[i].words));
        drop(phone);
        server_close(server);
    }
}

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
    assert_true(shows(phone, "You chose 1."));
    assert_true(shows(phone, "&lt;see&gt; &quot;you&quot; &amp; me."));
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
    long long before = now_ms();
    ask(server);
    assert_true(wire_read(phone->wire, phone->answer, 2000) > 0);
    assert_true(now_ms() - before < 500);
    assert_true(shows(phone, "Think first"));
    assert_int_equal(wire_ask(phone, "GET", "/state?seen=0-0", NULL, NULL),
                     200); /* nothing seen: told at once */
    drop(phone);
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

/* ---- nothing of the tally ---- */

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

/* ---- strangers and attackers ---- */

static int raw(const Server *server, const char *request, char *answer) {
    int wire = wire_open(server_port(server), 1);
    assert_true(wire > 0);
    wire_send(wire, request, strlen(request));
    int size = wire_read(wire, answer, WIRE_PATIENCE_MS);
    close(wire);
    return size;
}

static void another_name_in_host_leads_nowhere(void **state) {
    static const char *const hosts[] = { "evil.example", "127.0.0.1",
                                         "127.0.0.1:1", "localhost",
                                         "192.168.1.1:8080" };
    static char answer[WIRE_ANSWER];
    char request[200];
    (void)state;
    Server *server = open_room(10);
    for (size_t i = 0; i < sizeof hosts / sizeof *hosts; i++) {
        snprintf(request, sizeof request,
                 "GET /KLMN HTTP/1.1\r\nHost: %s\r\n\r\n", hosts[i]);
        raw(server, request, answer);
        assert_int_equal(wire_status(answer), 421);
        assert_null(strstr(answer, "Set-Cookie"));
    }
    server_close(server);
}

static void no_route_but_ours_and_no_file(void **state) {
    static const char *const paths[] = {
        "/etc/passwd", "/../../etc/passwd", "/%2e%2e/etc/passwd",
        "/vote",       "/favicon.ico",      "/state/x",
        "//"
    };
    (void)state;
    Server *server = open_room(10);
    WirePhone *phone = new_phone(server);
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        int status = wire_ask(phone, "GET", paths[i], NULL, NULL);
        if (status != 404 && status != 403)
            fail_msg("%s: %d", paths[i], status);
    }
    assert_int_equal(wire_ask(phone, "DELETE", "/", NULL, NULL), 405);
    drop(phone);
    server_close(server);
}

static void a_body_of_more_than_512_bytes_is_refused(void **state) {
    static char answer[WIRE_ANSWER], request[2048], body[600];
    (void)state;
    Server *server = open_room(10);
    memset(body, 'a', sizeof body - 1);
    snprintf(request, sizeof request,
             "POST /vote HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Length: "
             "599\r\n\r\n%s",
             server_port(server), body);
    raw(server, request, answer);
    assert_int_equal(wire_status(answer), 413);
    snprintf(request, sizeof request,
             "POST /vote HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nTransfer-Encoding: "
             "chunked\r\n\r\n257\r\n%s\r\n0\r\n\r\n",
             server_port(server), body);
    raw(server, request, answer);
    assert_int_equal(wire_status(answer), 413);
    server_close(server);
}

static void every_page_says_what_it_may_load(void **state) {
    static const char *const paths[] = { "/", "/KLMN", "/nothing", "/style.css",
                                         "/phone.js" };
    (void)state;
    Server *server = open_room(10);
    WirePhone *phone = new_phone(server);
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        wire_ask(phone, "GET", paths[i], NULL, NULL);
        assert_true(shows(phone, "default-src 'none'"));
        assert_true(shows(phone, "nosniff"));
    }
    drop(phone);
    server_close(server);
}

static void all_that_a_phone_loads_is_under_twenty_kilobytes(void **state) {
    (void)state;
    Server *server = open_room(10);
    WirePhone *phone = new_phone(server);
    size_t all = 0;
    open_vote(server);
    assert_true(wire_join(phone, "KLMN"));
    all += strlen(phone->answer);
    wire_ask(phone, "GET", "/style.css", NULL, NULL);
    all += strlen(phone->answer);
    wire_ask(phone, "GET", "/phone.js", NULL, NULL);
    all += strlen(phone->answer);
    assert_true(all > 2000 && all <= 20480);
    drop(phone);
    server_close(server);
}

static void the_page_speaks_the_phones_language(void **state) {
    (void)state;
    Server *server = open_room(10);
    WirePhone *phone = new_phone(server);
    open_vote(server);
    assert_true(wire_join(phone, "KLMN"));
    wire_ask(phone, "GET", "/", "Accept-Language: es-MX,en;q=0.5\r\n", NULL);
    assert_true(shows(phone, "lang=\"es\""));
    assert_true(shows(phone, "¿Qué dirías tú?"));
    wire_ask(phone, "GET", "/", "Accept-Language: fr,zh-CN;q=0.8,en;q=0.3\r\n",
             NULL);
    assert_true(shows(phone, "您会怎么说？"));
    wire_ask(phone, "GET", "/", "Accept-Language: fr, de\r\n", NULL);
    assert_true(shows(phone, "What would you say?"));
    drop(phone);
    server_close(server);
}

/* Twelve hundred that drip a byte now and then, from another address. */
static void those_who_drip_are_shut_and_the_room_is_served(void **state) {
    enum { DRIPS = 1200 };
    static int drips[DRIPS];
    (void)state;
    Server *server = open_room(300);
    int opened = 0;
    for (int i = 0; i < DRIPS; i++) {
        drips[i] = wire_open(server_port(server), 2 + i / 400);
        opened += drips[i] > 0;
        if (drips[i] > 0) wire_send(drips[i], "GET / HTTP/1.1\r\nX: ", 19);
    }
    assert_true(opened > 900);
    WirePhone *phone = new_phone(server);
    open_vote(server);
    long long begun = now_ms();
    int served = 0, shut = 0;
    while (now_ms() - begun < 6500) {
        phone->cookie[0] = '\0';
        if (served < 8 && wire_join(phone, "KLMN") &&
            wire_vote(phone, 1, 1, 0) == 200)
            served++;
        for (int i = 0; i < DRIPS; i += 7)
            if (drips[i] > 0) send(drips[i], "a", 1, MSG_NOSIGNAL);
        struct pollfd pause = { .fd = -1 };
        poll(&pause, 1, 100);
    }
    for (int i = 0; i < DRIPS; i++) {
        if (drips[i] <= 0) continue;
        struct pollfd ready = { .fd = drips[i], .events = POLLIN };
        char byte;
        shut += poll(&ready, 1, 0) > 0 && recv(drips[i], &byte, 1, 0) <= 0;
        close(drips[i]);
    }
    assert_int_equal(served, 8);
    assert_int_equal(voted(server), 8);
    assert_int_equal(shut, opened);
    drop(phone);
    server_close(server);
}

static void bytes_of_nobody_do_no_harm(void **state) {
    (void)state;
    Server *server = open_room(300);
    srand(3);
    for (int i = 0; i < 300; i++) {
        char junk[700];
        int wire = wire_open(server_port(server), 5);
        for (size_t k = 0; k < sizeof junk; k++)
            junk[k] = (char)(rand() % 256);
        if (i % 3 == 0) memcpy(junk, "POST /vote HTTP/1.1\r\n", 21);
        send(wire, junk, sizeof junk, MSG_NOSIGNAL);
        close(wire);
    }
    WirePhone *phone = new_phone(server);
    open_vote(server);
    assert_true(wire_join(phone, "KLMN"));
    assert_int_equal(wire_vote(phone, 1, 1, 0), 200);
    assert_int_equal(voted(server), 1);
    drop(phone);
    server_close(server);
}

/* ---- the way in ---- */

static void no_phone_is_sent_to_a_tunnel_or_a_container(void **state) {
    (void)state;
    unsigned home = 0xC0A80114, office = 0x0A000005, loop = 0x7F000001;
    assert_true(address_worth("wlan0", home) > address_worth("eth0", home));
    assert_true(address_worth("wlp3s0", office) > address_worth("eth0", home));
    assert_true(address_worth("eth0", home) > address_worth("eth0", office));
    assert_true(address_worth("eth0", 0xA9FE0101) <
                address_worth("eth0", office));
    assert_true(address_worth("lo", loop) < 0);
    assert_true(address_worth("docker0", 0xAC110001) < 0);
    assert_true(address_worth("br-1f2e", 0xAC120001) < 0);
    assert_true(address_worth("veth12", office) < 0);
    assert_true(address_worth("tun0", office) < 0);
    assert_true(address_worth("wg0", office) < 0);
    assert_true(address_worth("virbr0", home) < 0);
    assert_true(address_worth("tailscale0", 0x64400001) < 0);
}

static void the_code_holds_the_longest_address(void **state) {
    (void)state;
    QrCode code;
    if (!qr_make("http://192.168.100.200:18080/KLMN", &code)) skip();
    assert_true(code.side >= 21 && code.side <= QR_SIDE_MAX);
}

int main(void) {
    if (!server_built()) return 0;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_phone_joins_by_the_code_and_keeps_its_place),
        cmocka_unit_test(a_wrong_code_is_told_and_lets_nobody_in),
        cmocka_unit_test(the_cookie_is_for_this_page_alone),
        cmocka_unit_test(three_hundred_have_room_and_fifty_are_told),
        cmocka_unit_test(who_comes_at_any_phase_is_told_what_is_so),
        cmocka_unit_test(a_vote_counts_once_however_often_it_is_sent),
        cmocka_unit_test(a_form_votes_without_any_script),
        cmocka_unit_test(nobody_elses_page_can_vote_for_a_phone),
        cmocka_unit_test(a_vote_that_comes_late_gets_what_is_asked_now),
        cmocka_unit_test(a_phone_is_known_by_its_token_never_by_its_address),
        cmocka_unit_test(three_hundred_phones_reload_and_none_is_lost),
        cmocka_unit_test(news_waits_until_there_is_some),
        cmocka_unit_test(two_tabs_of_one_phone_see_the_same_vote),
        cmocka_unit_test(a_program_started_again_knows_its_phones),
        cmocka_unit_test(no_answer_has_a_tally_in_it_in_a_whole_play),
        cmocka_unit_test(the_search_for_a_tally_would_find_one),
        cmocka_unit_test(another_name_in_host_leads_nowhere),
        cmocka_unit_test(no_route_but_ours_and_no_file),
        cmocka_unit_test(a_body_of_more_than_512_bytes_is_refused),
        cmocka_unit_test(every_page_says_what_it_may_load),
        cmocka_unit_test(all_that_a_phone_loads_is_under_twenty_kilobytes),
        cmocka_unit_test(the_page_speaks_the_phones_language),
        cmocka_unit_test(those_who_drip_are_shut_and_the_room_is_served),
        cmocka_unit_test(bytes_of_nobody_do_no_harm),
        cmocka_unit_test(no_phone_is_sent_to_a_tunnel_or_a_container),
        cmocka_unit_test(the_code_holds_the_longest_address),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
