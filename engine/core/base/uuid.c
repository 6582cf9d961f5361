/* SPDX-License-Identifier: MIT
 * A UUID of version 5: the first 16 bytes of the SHA-1 of a name space and a
 * name, with the version and the variant written into them. */
#include "core/base/uuid.h"

#include "core/base/mem.h"
#include "core/base/sha1.h"

#include <stdio.h>
#include <string.h>

void uuid_of_name(const unsigned char space[UUID_BYTES], const char *name,
                  char out[UUID_TEXT]) {
    unsigned char sum[SHA1_SIZE];
    size_t length = strlen(name), at = 0;
    unsigned char *bytes = mem_alloc(UUID_BYTES + length);
    memcpy(bytes, space, UUID_BYTES);
    memcpy(bytes + UUID_BYTES, name, length);
    sha1_bytes(bytes, UUID_BYTES + length, sum);
    mem_free(bytes);
    sum[6] = (unsigned char)((sum[6] & 0x0F) | 0x50); /* version 5 */
    sum[8] = (unsigned char)((sum[8] & 0x3F) | 0x80); /* RFC 4122 */
    for (int i = 0; i < UUID_BYTES; i++) {
        if (i == 4 || i == 6 || i == 8 || i == 10) out[at++] = '-';
        snprintf(out + at, 3, "%02x", sum[i]);
        at += 2;
    }
}
