/* SPDX-License-Identifier: MIT
 * This machine's addresses, ranked: on a laptop with containers, tunnels and
 * virtual machines most of them lead nowhere for a phone. */
#include "server/address.h"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <stdbool.h>
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
    if (ipv4 >> 16 == 0xA9FE) return 0; /* nobody gave it one */
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

static unsigned ipv4_of(const struct ifaddrs *one) {
    struct sockaddr_in address;
    memcpy(&address, one->ifa_addr, sizeof address);
    return ntohl(address.sin_addr.s_addr);
}

static bool usable(const struct ifaddrs *one) {
    return one->ifa_addr && one->ifa_addr->sa_family == AF_INET &&
           (one->ifa_flags & IFF_UP) && !(one->ifa_flags & IFF_LOOPBACK) &&
           !(one->ifa_flags & IFF_POINTOPOINT);
}

static void fill(Address *address, const struct ifaddrs *one) {
    unsigned ipv4 = ipv4_of(one);
    snprintf(address->text, sizeof address->text, "%u.%u.%u.%u", ipv4 >> 24,
             ipv4 >> 16 & 255, ipv4 >> 8 & 255, ipv4 & 255);
    snprintf(address->interface, sizeof address->interface, "%s",
             one->ifa_name);
}

int addresses_find(Address out[ADDRESSES_MAX]) {
    struct ifaddrs *all;
    int worths[ADDRESSES_MAX], count = 0;
    if (getifaddrs(&all)) return 0;
    for (const struct ifaddrs *one = all; one; one = one->ifa_next) {
        if (!usable(one)) continue;
        int worth = address_worth(one->ifa_name, ipv4_of(one)), at = count;
        if (worth < 0 || (count == ADDRESSES_MAX && worth <= worths[at - 1]))
            continue;
        if (count == ADDRESSES_MAX)
            at--;
        else
            count++;
        for (; at > 0 && worths[at - 1] < worth; at--) {
            out[at] = out[at - 1];
            worths[at] = worths[at - 1];
        }
        worths[at] = worth;
        fill(&out[at], one);
    }
    freeifaddrs(all);
    return count;
}
