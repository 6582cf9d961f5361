/* SPDX-License-Identifier: MIT
 * address.h -- which addresses of this machine a phone in the room can reach.
 *
 * Layer:  server (POSIX).
 * Owns:   nothing.
 * Errors: a count of 0. */
#ifndef THAW_SERVER_ADDRESS_H
#define THAW_SERVER_ADDRESS_H

#include <stddef.h>

enum { ADDRESSES_MAX = 8, ADDRESS_CAPACITY = 16, INTERFACE_CAPACITY = 24 };

typedef struct Address {
    char text[ADDRESS_CAPACITY];        /* "192.168.1.20" */
    char interface[INTERFACE_CAPACITY]; /* "wlan0" */
} Address;

/* The likeliest first: wireless, then wired. Loopback, containers, virtual
 * machines and tunnels are left out: no phone is behind them. */
int addresses_find(Address out[ADDRESSES_MAX]);

/* How likely phones reach it; below 0: never. For tests too. */
int address_worth(const char *interface, unsigned ipv4);

#endif
