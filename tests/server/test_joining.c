/* SPDX-License-Identifier: MIT
 * Phones join a room: by its code, as many as it has places, in any phase; and
 * they are sent to an address that they can reach. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "server/address.h"
#include "server/code.h"
#include "server/guests.h"

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

/* ---- the way in ---- */

/* A second program at the same port would get every other phone. */
static void one_port_is_one_room(void **state) {
    (void)state;
    Error err = { "" };
    Server *server = open_room(10);
    ServerOptions same = { .port = server_port(server) };
    assert_null(server_open(&same, &err));
    assert_non_null(strstr(err.text, "is taken"));
    server_close(server);
}

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
        cmocka_unit_test(one_port_is_one_room),
        cmocka_unit_test(no_phone_is_sent_to_a_tunnel_or_a_container),
        cmocka_unit_test(the_code_holds_the_longest_address),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
