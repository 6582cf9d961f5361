/* SPDX-License-Identifier: MIT
 * Networks that change, and those that lead nowhere: in a world of its own,
 * with interfaces of its own (a network namespace of Linux). Skipped where the
 * system does not allow one. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "server/address.h"
#include "server/guests.h"

#include <fcntl.h>
#include <sched.h>

static bool write_to(const char *path, const char *text) {
    int file = open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0) return false;
    bool ok = write(file, text, strlen(text)) == (ssize_t)strlen(text);
    return close(file) == 0 && ok;
}

static bool run(const char *command) {
    char quiet[300];
    snprintf(quiet, sizeof quiet, "%s >/dev/null 2>&1", command);
    return system(quiet) == 0;
}

/* Where the user is root, who may ask for it. */
static bool as_root(void) {
    char map[64];
    unsigned user = geteuid(), group = getegid();
    if (unshare(CLONE_NEWUSER | CLONE_NEWNET)) return false;
    snprintf(map, sizeof map, "0 %u 1", user);
    if (!write_to("/proc/self/uid_map", map)) return false;
    write_to("/proc/self/setgroups", "deny");
    snprintf(map, sizeof map, "0 %u 1", group);
    write_to("/proc/self/gid_map", map);
    return true;
}

/* There is no network in it yet. */
static bool own_world(void) {
    if (unshare(CLONE_NEWNET) && !as_root()) return false;
    return run("ip link set lo up") && run("ip link add probe type bridge") &&
           run("ip link del probe");
}

/* A network of this name, with us in it. A bridge can have any name, and needs
 * no device. */
static void network(const char *name, const char *address) {
    char command[200];
    snprintf(command, sizeof command,
             "ip link add %s type bridge && ip addr add %s/24 dev %s && ip "
             "link set %s up",
             name, address, name, name);
    if (!run(command)) fail_msg("%s", command);
}

static void no_network(const char *name) {
    char command[100];
    snprintf(command, sizeof command, "ip link del %s", name);
    if (!run(command)) fail_msg("%s", command);
}

static void only_networks_that_phones_share_are_offered(void **state) {
    static const char *const decoys[][2] = {
        { "docker0", "172.17.0.1" },    { "br-5f2e01", "172.18.0.1" },
        { "virbr0", "192.168.122.1" },  { "veth7a", "10.0.3.1" },
        { "wg0", "10.8.0.2" },          { "tailscale0", "100.100.1.2" },
        { "vboxnet0", "192.168.56.1" }, { "vmnet8", "192.168.57.1" },
        { "eth7", "169.254.3.4" },
    };
    (void)state;
    Address found[ADDRESSES_MAX];
    for (size_t i = 0; i < sizeof decoys / sizeof *decoys; i++)
        network(decoys[i][0], decoys[i][1]);
    network("eth0", "10.20.0.7");
    network("wlan0", "192.168.7.20");
    network("eth1", "192.168.9.9");
    assert_true(run("ip link set eth1 down"));
    int count = addresses_find(found);
    assert_true(count >= 2);
    assert_string_equal(found[0].text, "192.168.7.20");
    assert_string_equal(found[0].interface, "wlan0");
    assert_string_equal(found[1].text, "10.20.0.7");
    for (int i = 2; i < count; i++) /* the last resort, a cable alone */
        assert_string_equal(found[i].text, "169.254.3.4");
    no_network("wlan0"); /* pulled */
    addresses_find(found);
    assert_string_equal(found[0].text, "10.20.0.7");
    no_network("eth0");
    no_network("eth1");
    for (size_t i = 0; i < sizeof decoys / sizeof *decoys; i++)
        no_network(decoys[i][0]);
    assert_int_equal(addresses_find(found), 0);
}

/* From the Wi-Fi to a cable, while the vote is open: the old connection is
 * never heard of again. */
static void a_phone_that_changes_its_network_has_one_vote(void **state) {
    (void)state;
    network("wlan0", "192.168.7.20");
    network("eth0", "10.20.0.7");
    assert_true(run("ip addr add 192.168.7.31/24 dev wlan0"));
    assert_true(run("ip addr add 10.20.0.31/24 dev eth0"));
    Server *server = open_room(10);
    WirePhone *phone = new_phone(server);
    phone->here = 0xC0A8071F;
    phone->there = 0xC0A80714;
    open_vote(server);
    assert_true(wire_join(phone, "KLMN"));
    assert_int_equal(wire_vote(phone, 1, 1, 0), 200);
    int lost = phone->wire;
    no_network("wlan0");
    phone->wire = 0;
    phone->here = 0x0A14001F;
    phone->there = 0x0A140007;
    assert_int_equal(wire_vote(phone, 1, 1, 1), 200);
    assert_true(shows(phone, "You chose 2."));
    assert_int_equal(voted(server), 1);
    assert_int_equal(first(server, 1), 1);
    close(lost);
    drop(phone);
    server_close(server);
    no_network("eth0");
}

/* The machine itself gets another address: its page is there, under that. */
static void a_machine_with_a_new_address_is_found_there(void **state) {
    (void)state;
    network("wlan0", "192.168.7.20");
    assert_true(run("ip addr add 192.168.7.31/24 dev wlan0"));
    Server *server = open_room(10);
    WirePhone *phone = new_phone(server);
    Address found[ADDRESSES_MAX];
    phone->here = 0xC0A8071F;
    phone->there = 0xC0A80714;
    open_vote(server);
    assert_true(wire_join(phone, "KLMN"));
    assert_true(run("ip addr flush dev wlan0 && ip addr add 192.168.7.31/24 "
                    "dev wlan0 && ip addr add 192.168.7.99/24 dev wlan0"));
    wire_hang_up(phone);
    phone->there = 0xC0A80763;
    assert_int_equal(wire_vote(phone, 1, 1, 1), 200);
    assert_int_equal(voted(server), 1);
    assert_int_equal(addresses_find(found), 2);
    drop(phone);
    server_close(server);
    no_network("wlan0");
}

int main(void) {
    if (!server_built()) return 0;
    if (!own_world()) {
        puts("no network of its own is allowed here: not tested");
        return 0;
    }
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_networks_that_phones_share_are_offered),
        cmocka_unit_test(a_phone_that_changes_its_network_has_one_vote),
        cmocka_unit_test(a_machine_with_a_new_address_is_found_there),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
