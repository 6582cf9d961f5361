/* SPDX-License-Identifier: MIT
 * Reads the conversations of a file that may be anybody's (snapshot.h). */
#include "store/collect.h"

#include "core/words/say.h"
#include "platform/files.h"
#include "store/database.h"
#include "store/plays.h"
#include "store/snapshot.h"

bool collect_plays(const char *path,
                   void (*found)(void *data, const CollectedPlay *play),
                   void *data, Error *err) {
    FilesKind kind = files_kind(path);
    if (kind == FILES_FOLDER)
        return error_set(err, "%s is a folder; name the file in it", path);
    if (kind != FILES_PLAIN) return error_set(err, "there is no file %s", path);
    sqlite3 *db = snapshot_of(path, false, err);
    if (!db) return false;
    bool ok = plays_each(db, found, data) ||
              error_set(err, "%s could not be read to its end: %s", path,
                        file_trouble(sqlite3_errcode(db)));
    sqlite3_close(db);
    return ok;
}
