/* SPDX-License-Identifier: MIT
 * Networks on POSIX systems. */
#include "platform/network.h"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

static unsigned ipv4_of(const void *address) {
    struct sockaddr_in ipv4;
    memcpy(&ipv4, address, sizeof ipv4);
    return ntohl(ipv4.sin_addr.s_addr);
}

static bool is_usable(const struct ifaddrs *one) {
    return one->ifa_addr && one->ifa_addr->sa_family == AF_INET &&
           (one->ifa_flags & IFF_UP) && !(one->ifa_flags & IFF_LOOPBACK) &&
           !(one->ifa_flags & IFF_POINTOPOINT);
}

void network_each(void (*found)(void *data, const char *interface,
                                unsigned ipv4),
                  void *data) {
    struct ifaddrs *all;
    if (getifaddrs(&all)) return;
    for (const struct ifaddrs *one = all; one; one = one->ifa_next)
        if (is_usable(one)) found(data, one->ifa_name, ipv4_of(one->ifa_addr));
    freeifaddrs(all);
}

bool network_own_address(int socket, unsigned *ipv4) {
    struct sockaddr_storage address;
    socklen_t length = sizeof address;
    if (getsockname(socket, (struct sockaddr *)&address, &length) ||
        address.ss_family != AF_INET)
        return false;
    *ipv4 = ipv4_of(&address);
    return true;
}

void network_disconnect(int socket) {
    shutdown(socket, SHUT_RDWR);
}
