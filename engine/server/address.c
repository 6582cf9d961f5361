/* SPDX-License-Identifier: MIT
 * Sorts this machine's addresses by how likely phones reach them: on a laptop
 * with containers, tunnels and virtual machines most of them lead nowhere. */
#include "server/address.h"

#include "platform/network.h"

#include <stdio.h>
#include <string.h>

static bool begins(const char *name, const char *with) {
    return strncmp(name, with, strlen(with)) == 0;
}

/* Bridges of containers, virtual machines, tunnels. */
static bool is_inner(const char *interface) {
    static const char *const inner[] = {
        "lo",  "docker",  "br-", "veth", "virbr", "vmnet",     "vbox",
        "tun", "tap",     "wg",  "ppp",  "zt",    "tailscale", "podman",
        "cni", "flannel", "lxc", "lxd",  "utun",  "nordlynx",  "proton",
    };
    for (size_t i = 0; i < sizeof inner / sizeof *inner; i++)
        if (begins(interface, inner[i])) return true;
    return false;
}

static int worth_of_network(unsigned ipv4) {
    if (ipv4 >> 24 == 127) return -1;
    if (ipv4 >> 16 == 0xC0A8) return 3; /* 192.168 */
    if (ipv4 >> 24 == 10) return 2;     /* 10 */
    if (ipv4 >> 20 == 0xAC1) return 2;  /* 172.16 to 172.31 */
    if (ipv4 >> 16 == 0xA9FE) return 0; /* 169.254: no server assigned it */
    return 1;
}

int address_worth(const char *interface, unsigned ipv4) {
    int network = worth_of_network(ipv4);
    if (network < 0 || is_inner(interface)) return -1;
    int kind = begins(interface, "wl") || begins(interface, "wifi") ? 20
               : begins(interface, "e")                             ? 10
                                                                    : 0;
    return kind + network;
}

void address_write(unsigned ipv4, char out[ADDRESS_CAPACITY]) {
    snprintf(out, ADDRESS_CAPACITY, "%u.%u.%u.%u", ipv4 >> 24 & 255,
             ipv4 >> 16 & 255, ipv4 >> 8 & 255, ipv4 & 255);
}

/* The best addresses so far, best first. */
typedef struct Ranking {
    Address *out;
    int worths[ADDRESSES_MAX], count;
} Ranking;

static void rank(void *data, const char *interface, unsigned ipv4) {
    Ranking *ranking = data;
    int *worths = ranking->worths, at = ranking->count;
    int worth = address_worth(interface, ipv4);
    bool full = at == ADDRESSES_MAX;
    if (worth < 0 || (full && worth <= worths[at - 1])) return;
    if (full)
        at--;
    else
        ranking->count++;
    for (; at > 0 && worths[at - 1] < worth; at--) {
        ranking->out[at] = ranking->out[at - 1];
        worths[at] = worths[at - 1];
    }
    worths[at] = worth;
    address_write(ipv4, ranking->out[at].text);
    snprintf(ranking->out[at].interface, INTERFACE_CAPACITY, "%s", interface);
}

int addresses_find(Address out[ADDRESSES_MAX]) {
    Ranking ranking = { .out = out };
    network_each(rank, &ranking);
    return ranking.count;
}
