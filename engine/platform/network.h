/* SPDX-License-Identifier: MIT
 * network.h -- this machine's network interfaces, and what is asked of a socket
 *              that a library has opened.
 *
 * Layer:  platform (the C library and the system).
 * Owns:   nothing.
 * Errors: as each says. IPv4 addresses are numbers, 192.168.1.20 being
 *         0xC0A80114. */
#ifndef THAW_PLATFORM_NETWORK_H
#define THAW_PLATFORM_NETWORK_H

#include <stdbool.h>

/* Calls `found` for each IPv4 address of an interface that is up and part of a
 * network: neither loopback nor point-to-point. None when the system does not
 * say. */
void network_each(void (*found)(void *data, const char *interface,
                                unsigned ipv4),
                  void *data);

/* The address of our end of a connection; false when it is not IPv4. */
bool network_own_address(int socket, unsigned *ipv4);

/* Ends a connection in both directions, so that whoever reads or writes it sees
 * its end. The socket itself stays open and belongs to its opener. */
void network_disconnect(int socket);

#endif
