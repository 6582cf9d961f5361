/* SPDX-License-Identifier: MIT
 * A program that was built without libarchive. */
#include "pack/pack.h"

bool pack_known(Error *err) {
    return error_set(err, "this Thaw was built without libarchive, and cannot "
                          "open or make packs");
}

bool pack_write(const PackList *list, const char *path, Error *err) {
    (void)list;
    (void)path;
    return pack_known(err);
}

bool pack_read(const char *path, const char *folder, PackList *list,
               Error *err) {
    (void)path;
    (void)folder;
    *list = (PackList){ 0 };
    return pack_known(err);
}
