/* SPDX-License-Identifier: MIT
 * address.h -- which addresses of this machine a phone in the room can reach.
 *
 * Layer:  server.
 * Owns:   nothing.
 * Errors: none; 0 addresses when the system reports none. */
#ifndef THAW_SERVER_ADDRESS_H
#define THAW_SERVER_ADDRESS_H

#include <stdbool.h>
#include <stddef.h>

enum { ADDRESSES_MAX = 8, ADDRESS_CAPACITY = 16, INTERFACE_CAPACITY = 24 };

typedef struct Address {
    char text[ADDRESS_CAPACITY];        /* "192.168.1.20" */
    char interface[INTERFACE_CAPACITY]; /* "wlan0" */
} Address;

/* Returns how many were found; the most likely first: wireless, then wired.
 * Loopback, containers, virtual machines and tunnels are left out, since no
 * phone can reach them. */
int addresses_find(Address out[ADDRESSES_MAX]);

/* How likely it is that phones reach it, for sorting; below 0: they cannot.
 * Addresses as in platform/network.h. Public for tests. */
int address_worth(const char *interface, unsigned ipv4);

/* "192.168.1.20" */
void address_write(unsigned ipv4, char out[ADDRESS_CAPACITY]);

#endif
