/* SPDX-License-Identifier: MIT
 * The key and the secret of the store (settings.h): from the environment or a
 * file that is its owner's alone, as the line of a header. */
#include "send/settings.h"

#include "platform/files.h"
#include "platform/process.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static const char variable[] = "THAW_SEND_SECRET";

void secret_wipe(void *bytes, size_t size) {
    volatile unsigned char *at = bytes;
    while (size--)
        *at++ = 0;
}

static void to_base64(const char *text, char *out) {
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                  "abcdefghijklmnopqrstuvwxyz0123456789+/";
    size_t size = strlen(text);
    for (size_t i = 0; i < size; i += 3) {
        unsigned char one = (unsigned char)text[i];
        unsigned char two = i + 1 < size ? (unsigned char)text[i + 1] : 0;
        unsigned char three = i + 2 < size ? (unsigned char)text[i + 2] : 0;
        *out++ = letters[one >> 2];
        *out++ = letters[(one & 3) << 4 | two >> 4];
        *out++ = i + 1 < size ? letters[(two & 15) << 2 | three >> 6] : '=';
        *out++ = i + 2 < size ? letters[three & 63] : '=';
    }
    *out = '\0';
}

/* "key:secret", or a whole "Basic …" or "Bearer …". */
static bool to_header(char *text, const char *from, char out[SECRET_MAX],
                      Error *err) {
    size_t size = strlen(text);
    while (size && strchr(" \t\r\n", text[size - 1]))
        text[--size] = '\0';
    for (const char *c = text; *c; c++)
        if ((unsigned char)*c < ' ')
            return error_set(err, "%s: it must be one line: key:secret", from);
    bool whole = !strncmp(text, "Basic ", 6) || !strncmp(text, "Bearer ", 7);
    if (!whole && !strchr(text, ':'))
        return error_set(err,
                         "%s: write the key and the secret of the store as "
                         "key:secret",
                         from);
    if (size > SECRET_MAX / 2)
        return error_set(err, "%s: it is too long for a secret", from);
    memcpy(out, "Basic ", sizeof "Basic ");
    if (whole)
        memcpy(out, text, size + 1);
    else
        to_base64(text, out + strlen(out));
    return true;
}

static bool from_file(const SendSettings *settings, char out[SECRET_MAX],
                      Error *err) {
    char *bytes = NULL;
    size_t size = 0;
    const char *path = settings->secret;
    const char *place =
        settings->secret_place ? settings->secret_place : "send.secret";
    errno = 0;
    if (files_kind(path) == FILES_NONE)
        return error_set(err, "%s: there is no file %s", place, path);
    if (!files_private(path))
        return error_set(err,
                         "%s: others can read %s; make it its owner's alone "
                         "(chmod 600) and change the secret, which may be "
                         "known",
                         place, path);
    if (files_read(path, SECRET_MAX, &bytes, &size) != FILES_READ)
        return error_set(err, "%s: %s cannot be read (%s)", place, path,
                         errno ? strerror(errno) : "");
    bool ok = strlen(bytes) == size
                  ? to_header(bytes, path, out, err)
                  : error_set(err, "%s: %s holds no text", place, path);
    secret_wipe(bytes, size);
    free(bytes);
    return ok;
}

bool secret_read(const SendSettings *settings, char out[SECRET_MAX],
                 Error *err) {
    const char *said = getenv(variable);
    char copy[SECRET_MAX];
    process_leave_no_core();
    out[0] = '\0';
    if (said && *said) {
        if (strlen(said) >= sizeof copy)
            return error_set(err, "%s: it is too long for a secret", variable);
        memcpy(copy, said, strlen(said) + 1);
        bool ok = to_header(copy, variable, out, err);
        secret_wipe(copy, sizeof copy);
        return ok;
    }
    return !settings->secret || from_file(settings, out, err);
}
