/* SPDX-License-Identifier: MIT
 * Looks at each file that a level brings along: where it lies, how large it
 * is, what it is by its first bytes, and whether all of it can be decoded,
 * which is tried in another process. What was found is remembered as long as
 * the file stays as it is. */
#include "script/reading/own_files.h"

#include "core/base/mem.h"
#include "core/base/text.h"
#include "core/words/say.h"
#include "media/media.h"
#include "platform/child.h"
#include "platform/clock.h"
#include "platform/files.h"
#include "script/reading/files.h"
#include "script/sandbox/state.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* What the other process leaves. */
typedef struct Notes {
    int fault; /* MediaFault */
} Notes;

typedef struct Tried {
    FileStamp stamp;
    unsigned long long hash;
    OwnKind kind;
    MediaFault fault;
} Tried;

struct OwnTrier {
    Child *child;
    Tried *tried; /* under the child's lock */
    int count, capacity;
};

OwnTrier *own_trier_new(void) {
    OwnTrier *trier = mem_alloc(sizeof *trier);
    trier->child = child_new(sizeof(Notes));
    return trier;
}

void own_trier_free(OwnTrier *trier) {
    if (!trier) return;
    child_free(trier->child);
    mem_free(trier->tried);
    mem_free(trier);
}

/* ---- in the process that tries ---- */

static MediaKind media_kind(OwnKind kind) {
    return kind == OWN_PICTURE ? MEDIA_PICTURE : MEDIA_SOUND;
}

/* The kind is told by the file: the waiting process knows nothing else. */
static void try_file(const void *data, const char *path, void *notes) {
    Notes *into = notes;
    char *bytes = NULL;
    size_t size = 0;
    (void)data;
    into->fault = MEDIA_DAMAGED;
    if (files_read(path, MEDIA_BYTES_MAX, &bytes, &size) != FILES_READ) return;
    bool picture = media_look(MEDIA_PICTURE, bytes, size, NULL);
    if (picture || media_look(MEDIA_SOUND, bytes, size, NULL))
        into->fault =
            (int)media_try(picture ? MEDIA_PICTURE : MEDIA_SOUND, bytes, size);
}

/* ---- here ---- */

static MediaFault try_in_child(OwnTrier *trier, const char *path) {
    enum { MORE_BYTES = 384 * 1024 * 1024 };
    const ChildWork work = {
        .run = try_file,
        .more_bytes = MORE_BYTES,
        .work_ms = (long)OWN_ONE_MS * sandbox_slowness(),
        .wait_ms = OWN_ALL_MS * sandbox_slowness(),
    };
    int signal = 0;
    ChildEnd end = child_try(trier->child, &work, path, &signal);
    const Notes *notes = child_notes(trier->child);
    if (end != CHILD_DONE || !notes) return MEDIA_DAMAGED;
    int fault = notes->fault;
    bool known = fault > MEDIA_NOT_TRIED && fault < MEDIA_FAULTS;
    return known ? (MediaFault)fault : MEDIA_DAMAGED;
}

static MediaFault try_once(OwnTrier *trier, const OwnFile *file,
                           const char *path, unsigned long long hash) {
    FileStamp stamp = files_stamp(path);
    child_lock(trier->child);
    MediaFault fault = MEDIA_NOT_TRIED;
    for (int i = 0; i < trier->count && !fault; i++)
        if (trier->tried[i].hash == hash &&
            trier->tried[i].kind == file->kind &&
            files_stamp_same(trier->tried[i].stamp, stamp))
            fault = trier->tried[i].fault;
    if (!fault) {
        fault = try_in_child(trier, path);
        *MEM_PUSH(trier->tried, trier->count, trier->capacity) =
            (Tried){ stamp, hash, file->kind, fault };
    }
    child_unlock(trier->child);
    return fault;
}

/* A name leads down from the level's folder and nowhere else, on any system:
 * a set of levels is carried from one to another. */
static bool is_below(const OwnFile *file, Error *err) {
    const char *name = file->name;
    bool drive = name[0] && name[1] == ':';
    if (strchr(name, '\\') && !strstr(name, ".."))
        return error_set(err, "folders are parted with /, not with \\");
    bool up = !strcmp(name, "..") || !strncmp(name, "../", 3) ||
              strstr(name, "/../") || strchr(name, '\\');
    if (name[0] == '/' || drive || up)
        return error_set(err, "a level's own files lie beside it or in a "
                              "folder below, and are named from there");
    return true;
}

/* Links may not lead out of the folder either. */
static bool stays_below(const OwnFile *file, const char *real, Error *err) {
    size_t folder = strlen(file->asked) - strlen(file->name);
    char *beside = mem_alloc(folder + 2);
    memcpy(beside, folder ? file->asked : ".", folder ? folder : 1);
    char *above = path_real(beside);
    bool below = above && path_below(above, real);
    mem_free(above);
    mem_free(beside);
    return below || error_set(err, "it is a link to a file elsewhere; a "
                                   "level's own files lie beside it");
}

static bool read_bytes(const char *path, char **bytes, size_t *size,
                       Error *err) {
    switch (files_read(path, MEDIA_BYTES_MAX, bytes, size)) {
    case FILES_READ:
        return true;
    case FILES_NOT_PLAIN:
        return error_set(err, "it is a folder, or no ordinary file");
    case FILES_TOO_LARGE:
        return error_set(err, "it is larger than %d MiB", (int)MEDIA_MIB_MAX);
    case FILES_FAILED:
        break;
    }
    return error_set(err, "it cannot be opened: %s", strerror(errno));
}

/* Its bytes, tried and found good: then `path` and `hash` are set. */
static bool find(OwnTrier *trier, Story *story, OwnFile *file, Error *err) {
    char *bytes = NULL, *real = NULL;
    size_t size = 0;
    MediaFault fault = MEDIA_FINE;
    bool ok = is_below(file, err);
    if (ok && !(real = path_real(file->asked)))
        ok = error_set(err, "there is no such file beside the level");
    ok = ok && stays_below(file, real, err) &&
         read_bytes(real, &bytes, &size, err) &&
         media_look(media_kind(file->kind), bytes, size, err);
    if (ok) {
        unsigned long long hash = file_hash(bytes, size);
        fault = try_once(trier, file, real, hash);
        ok = fault == MEDIA_FINE || media_tell(fault, err);
        file->hash = hash;
    }
    if (ok) file->path = arena_text(story->arena, real);
    free(bytes);
    mem_free(real);
    return ok;
}

static void tell(const OwnFile *file, const Error *err, Findings *findings) {
    bool picture = file->kind == OWN_PICTURE;
    findings_add(findings, file->at, "broken-file",
                 picture ? SAY("the picture \"%.80s\" cannot be used: %s")
                         : SAY("the recording \"%.80s\" cannot be used: %s"),
                 file->name, err->text);
}

/* The names in the file's folder, for "did you mean". */
typedef struct Beside {
    Findings *findings;
    const char *wrong, *folder; /* without it; as the level names it */
    size_t folder_size;
} Beside;

static void suggest(void *data, const char *name) {
    const Beside *beside = data;
    Text whole = { 0 };
    text_add_n(&whole, beside->folder, beside->folder_size);
    text_add(&whole, name);
    const char *one = text_get(&whole);
    if (name[0] != '.')
        findings_suggest(beside->findings, beside->wrong, &one, 1);
    text_free(&whole);
}

/* Something like it may lie there: another case, another ending. */
static void suggest_beside(const OwnFile *file, Findings *findings) {
    const char *end = strrchr(file->asked, '/');
    const char *folder = strrchr(file->name, '/');
    const Beside beside = { findings, file->name, file->name,
                            folder ? (size_t)(folder - file->name) + 1 : 0 };
    char *path = mem_text(end ? file->asked : ".");
    if (end) path[end - file->asked] = '\0';
    files_each(path, suggest, (void *)(uintptr_t)&beside);
    mem_free(path);
}

void own_files_find(OwnTrier *trier, Story *story, Findings *findings) {
    long long begun = clock_now_ms();
    for (int i = 0; i < story->own.count; i++) {
        OwnFile *file = (OwnFile *)&story->own.files[i];
        Error err = { "" };
        bool late = clock_now_ms() - begun > OWN_ALL_MS * sandbox_slowness();
        if (i >= OWN_FILES_MAX)
            error_set(&err, "a level has at most %d of them",
                      (int)OWN_FILES_MAX);
        else if (late)
            error_set(&err, "to read those before it took too long");
        else
            find(trier, story, file, &err);
        if (file->path) continue;
        tell(file, &err, findings);
        if (files_kind(file->asked) == FILES_NONE && is_below(file, NULL))
            suggest_beside(file, findings);
    }
}
