/* SPDX-License-Identifier: MIT
 * What a room does with those who mean it harm, and what its pages may load. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "core/words/catalogue.h"
#include "server/guests.h"
#include "server/phone_words.h"

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
    assert_true(shows(phone, "¿Qué diría usted?"));
    wire_ask(phone, "GET", "/", "Accept-Language: fr,zh-CN;q=0.8,en;q=0.3\r\n",
             NULL);
    assert_true(shows(phone, "您会怎么说？"));
    wire_ask(phone, "GET", "/", "Accept-Language: fr, de\r\n", NULL);
    assert_true(shows(phone, "What would you say?"));
    drop(phone);
    server_close(server);
}

static void names_moods_as(const char *file, const char *wanted) {
    static const char *const bands[] = { "furious", "upset", "tense", "calm",
                                         "warm" };
    static char bytes[1 << 20];
    FILE *in = fopen(file, "rb");
    assert_non_null(in);
    size_t size = fread(bytes, 1, sizeof bytes, in);
    fclose(in);
    Catalogue *catalogue = catalogue_read(bytes, size, NULL);
    assert_non_null(catalogue);
    const PhoneWords *words = phone_words(wanted);
    for (int i = 0; i < 5; i++)
        assert_string_equal(words->bands[i],
                            catalogue_say(catalogue, "a mood", bands[i]));
    catalogue_free(catalogue);
}

/* Whoever looks from the phone to the picture finds the same five words. */
static void a_phone_names_moods_as_the_picture_does(void **state) {
    (void)state;
    names_moods_as(THAW_SOURCE_DIR "/game/words/thaw.es.po", "es");
    names_moods_as(THAW_SOURCE_DIR "/game/words/thaw.zh_CN.po", "zh-CN");
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

/* One address has so many connections and no more; the others have theirs. */
static void a_flood_from_one_address_keeps_nobody_out(void **state) {
    enum { LIMIT = 10, EACH = 2 * LIMIT + 500, FLOOD = 700 };
    static int flood[FLOOD];
    (void)state;
    Server *server = open_room(LIMIT);
    for (int i = 0; i < FLOOD; i++)
        flood[i] = wire_open(server_port(server), 9);
    WirePhone *phone = new_phone(server);
    open_vote(server);
    assert_true(wire_join(phone, "KLMN")); /* so all before it were looked at */
    assert_int_equal(wire_vote(phone, 1, 1, 0), 200);
    int held = 0;
    for (int i = 0; i < FLOOD; i++) {
        struct pollfd ready = { .fd = flood[i], .events = POLLIN };
        held += flood[i] > 0 && poll(&ready, 1, 0) == 0;
        if (flood[i] > 0) close(flood[i]);
    }
    assert_true(held <= EACH);
    assert_int_equal(voted(server), 1);
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

int main(void) {
    if (!server_built()) return 0;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(another_name_in_host_leads_nowhere),
        cmocka_unit_test(no_route_but_ours_and_no_file),
        cmocka_unit_test(a_body_of_more_than_512_bytes_is_refused),
        cmocka_unit_test(every_page_says_what_it_may_load),
        cmocka_unit_test(all_that_a_phone_loads_is_under_twenty_kilobytes),
        cmocka_unit_test(the_page_speaks_the_phones_language),
        cmocka_unit_test(a_phone_names_moods_as_the_picture_does),
        cmocka_unit_test(those_who_drip_are_shut_and_the_room_is_served),
        cmocka_unit_test(a_flood_from_one_address_keeps_nobody_out),
        cmocka_unit_test(bytes_of_nobody_do_no_harm),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
