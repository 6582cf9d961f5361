/* SPDX-License-Identifier: MIT
 * Files and folders on POSIX systems. */
#include "platform/files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- what is there ---- */

FilesKind files_kind(const char *path) {
    struct stat info;
    if (stat(path, &info) != 0) return FILES_NONE;
    if (S_ISREG(info.st_mode)) return FILES_PLAIN;
    return S_ISDIR(info.st_mode) ? FILES_FOLDER : FILES_OTHER;
}

bool files_is_link(const char *path) {
    struct stat info;
    return lstat(path, &info) == 0 && S_ISLNK(info.st_mode);
}

bool files_readable(const char *path) {
    return access(path, R_OK) == 0;
}

bool files_private(const char *path) {
    struct stat info;
    return stat(path, &info) == 0 && !(info.st_mode & (S_IRWXG | S_IRWXO));
}

long long files_size(const char *path) {
    struct stat info;
    return stat(path, &info) == 0 ? (long long)info.st_size : -1;
}

bool files_same(const char *a, const char *b) {
    struct stat one, two;
    return stat(a, &one) == 0 && stat(b, &two) == 0 &&
           one.st_dev == two.st_dev && one.st_ino == two.st_ino;
}

FileStamp files_stamp(const char *path) {
    struct stat info;
    if (stat(path, &info) != 0) return (FileStamp){ 0 };
    return (FileStamp){ info.st_mtim.tv_sec, info.st_mtim.tv_nsec, info.st_size,
                        info.st_dev, info.st_ino };
}

bool files_stamp_same(FileStamp a, FileStamp b) {
    return a.seconds == b.seconds && a.nanoseconds == b.nanoseconds &&
           a.size == b.size && a.device == b.device && a.number == b.number;
}

/* ---- folders ---- */

static int is_entry(const struct dirent *entry) {
    return strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
}

static int by_bytes(const struct dirent **a, const struct dirent **b) {
    return strcmp((*a)->d_name, (*b)->d_name);
}

bool files_each(const char *folder, void (*found)(void *data, const char *name),
                void *data) {
    struct dirent **entries;
    int count = scandir(folder, &entries, is_entry, by_bytes);
    if (count < 0) return false;
    for (int i = 0; i < count; i++) {
        found(data, entries[i]->d_name);
        free(entries[i]);
    }
    free(entries);
    return true;
}

bool files_make_folder(const char *path, bool own) {
    if (mkdir(path, own ? 0700 : 0777) == 0) return true;
    if (errno == EEXIST && files_kind(path) == FILES_FOLDER) return true;
    if (errno == EEXIST) errno = ENOTDIR; /* something else has its name */
    return false;
}

bool files_make_folders_of(const char *file) {
    char *path = strdup(file);
    bool ok = path != NULL;
    for (char *at = path + 1; ok && *path && (at = strchr(at, '/')); at++) {
        *at = '\0';
        ok = files_make_folder(path, true);
        *at = '/';
    }
    int why = errno;
    free(path);
    errno = why;
    return ok;
}

static char *joined(const char *folder, const char *name) {
    size_t size = strlen(folder) + strlen(name) + 2;
    char *path = malloc(size);
    if (path) snprintf(path, size, "%s/%s", folder, name);
    return path;
}

char *files_make_temporary(const char *prefix) {
    const char *said = getenv("TMPDIR");
    char name[64];
    snprintf(name, sizeof name, "%.50s-XXXXXX", prefix);
    char *path = joined(said && *said == '/' ? said : "/tmp", name);
    if (path && mkdtemp(path)) return path;
    free(path);
    return NULL;
}

static void remove_in(void *data, const char *name) {
    char *path = joined(data, name);
    if (!path) return;
    if (!files_is_link(path) && files_kind(path) == FILES_FOLDER)
        files_remove_folder(path);
    else
        unlink(path);
    free(path);
}

bool files_remove_folder(const char *path) {
    files_each(path, remove_in, (void *)(size_t)path);
    return rmdir(path) == 0;
}

/* ---- reading ---- */

/* Reads up to `bytes_max` + 1 bytes: the extra one shows that the file is too
 * large.
 */
static FilesResult read_all(int file, size_t bytes_max, char **bytes,
                            size_t *size) {
    enum { FIRST_CAPACITY = 64 * 1024 };
    size_t capacity =
        bytes_max < FIRST_CAPACITY ? bytes_max + 1 : FIRST_CAPACITY;
    char *text = malloc(capacity + 1);
    *size = 0;
    while (text && *size <= bytes_max) {
        if (*size == capacity) {
            capacity = capacity > bytes_max / 2 ? bytes_max + 1 : capacity * 2;
            char *grown = realloc(text, capacity + 1);
            if (!grown) free(text);
            text = grown;
            continue;
        }
        ssize_t got = read(file, text + *size, capacity - *size);
        if (got < 0 && errno == EINTR) continue;
        if (got == 0) {
            text[*size] = '\0';
            *bytes = text;
            return FILES_READ;
        }
        if (got < 0) break;
        *size += (size_t)got;
    }
    FilesResult result =
        text && *size > bytes_max ? FILES_TOO_LARGE : FILES_FAILED;
    int why = errno;
    free(text);
    errno = why;
    return result;
}

FilesResult files_read(const char *path, size_t bytes_max, char **bytes,
                       size_t *size) {
    struct stat info;
    *bytes = NULL;
    *size = 0;
    /* O_NONBLOCK: opening a pipe without a writer would wait for ever */
    int file = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (file < 0) return FILES_FAILED;
    FilesResult result = FILES_FAILED;
    if (fstat(file, &info) == 0)
        result = S_ISREG(info.st_mode) ? read_all(file, bytes_max, bytes, size)
                                       : FILES_NOT_PLAIN;
    int why = errno;
    close(file);
    errno = why;
    return result;
}

/* ---- writing ---- */

static bool write_all(int file, const char *bytes, size_t size) {
    while (size) {
        ssize_t done = write(file, bytes, size);
        if (done < 0 && errno == EINTR) continue;
        if (done < 0) return false;
        bytes += done;
        size -= (size_t)done;
    }
    return true;
}

/* Writes and closes the file, and removes it again if that fails. */
static bool fill(int file, const char *path, const char *bytes, size_t size,
                 bool sync) {
    bool ok = write_all(file, bytes, size) && (!sync || fsync(file) == 0);
    int why = errno;
    if (close(file) != 0 && ok) ok = false, why = errno;
    if (!ok) unlink(path);
    errno = why;
    return ok;
}

bool files_write_new(const char *path, const char *bytes, size_t size) {
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    return file >= 0 && fill(file, path, bytes, size, false);
}

/* A rename survives a power cut only once its folder is on the disk. Errors are
 * ignored: some file systems cannot sync a folder. */
static void sync_folder_of(const char *path) {
    char *folder = strdup(path);
    if (!folder) return;
    char *slash = strrchr(folder, '/');
    if (slash) slash[slash == folder] = '\0';
    int file = open(slash ? folder : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file >= 0) {
        fsync(file);
        close(file);
    }
    free(folder);
}

static bool replace_real(const char *path, const char *bytes, size_t size) {
    static const char tail[] = ".XXXXXX";
    struct stat old;
    size_t length = strlen(path);
    char *beside = malloc(length + sizeof tail);
    if (!beside) return false;
    memcpy(beside, path, length);
    memcpy(beside + length, tail, sizeof tail);
    bool there = stat(path, &old) == 0;
    int file = mkstemp(beside);
    bool ok = file >= 0;
    if (ok) {
        mode_t mask = umask(0);
        umask(mask);
        fchmod(file, there ? old.st_mode & 07777 : 0666 & ~mask);
        ok = fill(file, beside, bytes, size, true);
    }
    if (ok && rename(beside, path) != 0) {
        int why = errno;
        unlink(beside);
        errno = why;
        ok = false;
    }
    if (ok) sync_folder_of(path);
    int why = errno;
    free(beside);
    errno = why;
    return ok;
}

bool files_replace(const char *path, const char *bytes, size_t size) {
    char *real = files_is_link(path) ? files_real(path) : NULL;
    bool ok = replace_real(real ? real : path, bytes, size);
    int why = errno;
    free(real);
    errno = why;
    return ok;
}

FILE *files_hold(const char *path) {
    int file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) return NULL;
    FILE *held =
        flock(file, LOCK_EX | LOCK_NB) == 0 ? fdopen(file, "r+") : NULL;
    if (held) return held;
    int why = errno;
    close(file);
    errno = why;
    return NULL;
}

bool files_cut(FILE *file, size_t size) {
    return fflush(file) == 0 && ftruncate(fileno(file), (off_t)size) == 0 &&
           fseek(file, (long)size, SEEK_SET) == 0;
}

bool files_sync(FILE *file) {
    return fflush(file) == 0 && fsync(fileno(file)) == 0;
}

bool files_move(const char *from, const char *to) {
    return rename(from, to) == 0;
}

bool files_remove(const char *path) {
    return unlink(path) == 0;
}

/* ---- names ---- */

char *files_real(const char *path) {
    return realpath(path, NULL);
}
