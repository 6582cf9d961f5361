/* SPDX-License-Identifier: MIT
 * program.h -- the program as it is called, and the JSON that it prints.
 *
 * Layer:  tests.
 * Owns:   the JSON returned is the caller's (json_decref).
 * Errors: NULL where it printed no JSON. */
#ifndef THAW_TESTS_PROGRAM_H
#define THAW_TESTS_PROGRAM_H

#include <jansson.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include <cmocka.h>

#define LEVELS THAW_SOURCE_DIR "/tests/levels/"

/* What `thaw ARGUMENTS` prints as JSON, and how it ends. */
static inline json_t *program_json(const char *arguments, int *code) {
    char command[2048];
    json_error_t error;
    snprintf(command, sizeof command, "\"%s\" %s 2>/dev/null", THAW_BINARY,
             arguments);
    FILE *out = popen(command, "r");
    assert_non_null(out);
    json_t *whole = json_loadf(out, 0, &error);
    *code = WEXITSTATUS(pclose(out));
    return whole;
}

/* What it prints on both its outputs, as far as there is room for it. */
static inline int program_text(const char *arguments, char *said, size_t size) {
    char command[2048];
    snprintf(command, sizeof command, "\"%s\" %s 2>&1", THAW_BINARY, arguments);
    FILE *out = popen(command, "r");
    assert_non_null(out);
    said[fread(said, 1, size - 1, out)] = '\0';
    return WEXITSTATUS(pclose(out));
}

static inline const char *text_of(const json_t *item, const char *key) {
    return json_string_value(json_object_get(item, key));
}

static inline long long whole_of(const json_t *item, const char *key) {
    return json_integer_value(json_object_get(item, key));
}

static inline double number_of(const json_t *item, const char *key) {
    return json_number_value(json_object_get(item, key));
}

#endif
