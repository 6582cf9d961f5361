/* SPDX-License-Identifier: MIT
 * uuid.h -- ids that the same name always gives: UUIDs of version 5.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing.
 * Errors: none.
 * Source: RFC 4122, 4.3.
 *
 * They are kept by others for years: the way they are made never changes. */
#ifndef THAW_CORE_BASE_UUID_H
#define THAW_CORE_BASE_UUID_H

enum { UUID_BYTES = 16, UUID_TEXT = 37 };

/* "2ed6657d-e927-568b-95e1-2665a8aea6a2" */
void uuid_of_name(const unsigned char space[UUID_BYTES], const char *name,
                  char out[UUID_TEXT]);

#endif
