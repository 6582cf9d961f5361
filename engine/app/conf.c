/* SPDX-License-Identifier: MIT
 * Reads the administrator's file: lines of "name = value". */
#include "app/conf.h"

#include "app/screen_settings.h"
#include "core/base/format.h"
#include "core/base/mem.h"
#include "core/base/nearest.h"
#include "core/base/text.h"
#include "core/words/say.h"
#include "platform/files.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CONF_BYTES_MAX = 64 * 1024 };

static const char usual_path[] = "/etc/thaw/thaw.conf";
static const char screen[] = "window.", sending[] = "send.";

typedef enum {
    VALUE_TEXT,
    VALUE_YES_NO,
    VALUE_PATH,
    VALUE_SECRET /* a path too; some write the secret itself there */
} ValueKind;

static const struct {
    const char *name;
    ValueKind kind;
} rows[CONF_NAMES] = {
    [CONF_KIOSK] = { "kiosk", VALUE_YES_NO },
    [CONF_FOLDER] = { "folder", VALUE_PATH },
    [CONF_LANGUAGE] = { "language", VALUE_TEXT },
    [CONF_SEND_ADDRESS] = { "send.address", VALUE_TEXT },
    [CONF_SEND_SECRET] = { "send.secret", VALUE_SECRET },
    [CONF_SEND_ACTOR] = { "send.actor", VALUE_TEXT },
    [CONF_SEND_PEOPLE] = { "send.people", VALUE_PATH },
    [CONF_SEND_BASE] = { "send.base", VALUE_TEXT },
    [CONF_SEND_HOME] = { "send.home", VALUE_TEXT },
    [CONF_SEND_TRUSTED] = { "send.trusted", VALUE_PATH },
};

bool conf_yes(const char *text) {
    return text_alike(text, "yes");
}

/* The first mistake, and that there are others. */
static void sum_up(Conf *conf) {
    int more = conf->mistakes - 1;
    conf->error = conf->first;
    if (more < 1) return;
    format_write(conf->error.text, sizeof conf->error.text,
                 say_count(more, "%s (and %d more mistake in this file)",
                           "%s (and %d more mistakes in this file)"),
                 conf->first.text, more);
}

/* What is decided in a line: its number and the name there ("" none). */
typedef struct Line {
    int number;
    const char *name;
} Line;

static void wrong(Conf *conf, Line line, const char *what) {
    Error told = { "" };
    error_set(&told, "%s:%d: %s", conf->path, line.number, what);
    conf->mistakes++;
    if (!conf->first_line || line.number < conf->first_line) {
        conf->first_line = line.number;
        conf->first = told;
    }
    if (!strncmp(line.name, sending, sizeof sending - 1) &&
        !*conf->sending.text)
        conf->sending = told;
    sum_up(conf);
}

enum { NAME_CAPACITY = 64 };

/* All names that can be decided. */
static size_t all_names(const char *names[CONF_NAMES + SET_COUNT],
                        char texts[SET_COUNT][NAME_CAPACITY]) {
    size_t count = 0;
    for (int i = 0; i < CONF_NAMES; i++)
        names[count++] = rows[i].name;
    for (int i = 0; i < SET_COUNT; i++) {
        snprintf(texts[i], NAME_CAPACITY, "%s%s", screen,
                 settings_table[i].name);
        names[count++] = texts[i];
    }
    return count;
}

static void unknown(Conf *conf, Line line) {
    const char *names[CONF_NAMES + SET_COUNT];
    char texts[SET_COUNT][NAME_CAPACITY];
    Error what = { "" };
    const char *near = nearest_name(line.name, names, all_names(names, texts));
    if (near)
        error_set(&what, "there is no \"%s\"; did you mean \"%s\"?", line.name,
                  near);
    else
        error_set(&what, "there is no \"%s\" to decide here", line.name);
    wrong(conf, line, what.text);
}

static bool is_path(const char *value) {
    return *value == '/' || !strncmp(value, "~/", 2);
}

static bool value_fits(Conf *conf, Line line, ValueKind kind,
                       const char *value) {
    switch (kind) {
    case VALUE_YES_NO:
        if (conf_yes(value) || text_alike(value, "no")) return true;
        wrong(conf, line, say("write yes or no here"));
        return false;
    case VALUE_SECRET:
        if (is_path(value)) return true;
        wrong(conf, line,
              say("write the whole path of a file here, from / or from ~/. A "
                  "secret does not belong into this file, which others can "
                  "read: change it if it stood here"));
        return false;
    case VALUE_PATH:
        if (is_path(value)) return true;
        wrong(conf, line, say("write the whole path here, from / or from ~/"));
        return false;
    case VALUE_TEXT:
        break;
    }
    if (*value) return true;
    wrong(conf, line, say("something is missing behind the ="));
    return false;
}

static void keep(char **slot, const char *value) {
    mem_free(*slot);
    *slot = mem_text(value);
}

/* NULL: there is none of that name. */
static const ScreenSetting *screen_setting(const char *name) {
    size_t size = sizeof screen - 1;
    if (strncmp(name, screen, size) != 0) return NULL;
    for (int i = 0; i < SET_COUNT; i++)
        if (!strcmp(settings_table[i].name, name + size))
            return &settings_table[i];
    return NULL;
}

static bool number_fits(Conf *conf, Line line, const ScreenSetting *setting,
                        const char *value) {
    Error what = { "" };
    size_t digits = strspn(value, "0123456789");
    int number = digits && !value[digits] && digits < 6 ? atoi(value) : -1;
    if (number >= setting->min && number <= setting->max) return true;
    error_set(&what, "write a whole number here, from %d to %d", setting->min,
              setting->max);
    wrong(conf, line, what.text);
    return false;
}

static void decide_screen(Conf *conf, Line line, const ScreenSetting *setting,
                          const char *value) {
    if (!number_fits(conf, line, setting, value)) return;
    *MEM_PUSH(conf->defaults, conf->default_count, conf->default_capacity) =
        (ConfDefault){ mem_text(line.name), mem_text(value) };
}

static void decide(Conf *conf, Line line, const char *value) {
    const ScreenSetting *setting = screen_setting(line.name);
    if (setting) {
        decide_screen(conf, line, setting, value);
        return;
    }
    for (int i = 0; i < CONF_NAMES; i++)
        if (!strcmp(rows[i].name, line.name)) {
            if (value_fits(conf, line, rows[i].kind, value)) {
                keep(&conf->values[i], value);
                conf->lines[i] = line.number;
            }
            return;
        }
    unknown(conf, line);
}

/* Without white space around it. */
static char *trimmed(char *text) {
    text += strspn(text, " \t\r");
    size_t size = strlen(text);
    while (size && strchr(" \t\r", text[size - 1]))
        text[--size] = '\0';
    return text;
}

static void read_line(Conf *conf, int number, char *text) {
    text = trimmed(text);
    if (!*text || *text == '#') return;
    char *equals = strchr(text, '=');
    if (equals) *equals = '\0';
    const Line line = { number, trimmed(text) };
    if (equals)
        decide(conf, line, trimmed(equals + 1));
    else
        wrong(conf, line, say("write it as: name = value"));
}

/* All of the file as text (free it); NULL where it cannot be read as one. */
static char *text_of(const char *path, Error *err) {
    char *bytes = NULL;
    size_t size = 0;
    errno = 0;
    FilesResult result = files_read(path, CONF_BYTES_MAX, &bytes, &size);
    if (result == FILES_READ && utf8_valid(bytes, size) &&
        strlen(bytes) == size)
        return bytes;
    free(bytes);
    if (result == FILES_FAILED)
        error_set(err, "%s cannot be read: %s", path, strerror(errno));
    else
        error_set(err,
                  "%s cannot be read: it must be a plain file of text in "
                  "UTF-8, of at most 64 kB",
                  path);
    return NULL;
}

void conf_read(Conf *conf, const char *path) {
    static const char mark[] = "\xEF\xBB\xBF"; /* some editors begin so */
    const char *said = getenv("THAW_CONF");
    *conf = (Conf){ 0 };
    if (!path) path = said && *said ? said : usual_path;
    if (files_kind(path) == FILES_NONE) {
        if (said && path == said)
            error_set(&conf->error, "%s: there is no such file", path);
        return;
    }
    char *bytes = text_of(path, &conf->error);
    if (!bytes) return;
    conf->path = mem_text(path);
    char *at = bytes + (strncmp(bytes, mark, 3) ? 0 : 3);
    for (int number = 1; at; number++) {
        char *end = strchr(at, '\n');
        if (end) *end++ = '\0';
        read_line(conf, number, at);
        at = end;
    }
    free(bytes);
}

void conf_free(Conf *conf) {
    mem_free(conf->path);
    for (int i = 0; i < CONF_NAMES; i++)
        mem_free(conf->values[i]);
    for (int i = 0; i < conf->default_count; i++) {
        mem_free(conf->defaults[i].name);
        mem_free(conf->defaults[i].value);
    }
    mem_free(conf->defaults);
    *conf = (Conf){ 0 };
}

const char *conf_text(const Conf *conf, ConfName name) {
    return conf->values[name];
}

void conf_refuse(Conf *conf, ConfName name, const char *what) {
    wrong(conf, (Line){ conf->lines[name], rows[name].name }, what);
    mem_free(conf->values[name]);
    conf->values[name] = NULL;
}

char *conf_place(const Conf *conf, ConfName name) {
    Text place = { 0 };
    if (conf->values[name])
        text_format(&place, "%s:%d: ", conf->path, conf->lines[name]);
    text_add(&place, rows[name].name);
    return text_take(&place);
}

char *conf_path(const Conf *conf, ConfName name) {
    const char *value = conf->values[name], *home = getenv("HOME");
    Text path = { 0 };
    if (!value || strncmp(value, "~/", 2) != 0) return mem_text(value);
    text_format(&path, "%s/%s", home ? home : "", value + 2);
    return text_take(&path);
}

const char *conf_default(const Conf *conf, const char *setting) {
    const char *value = NULL;
    if (!strcmp(setting, rows[CONF_LANGUAGE].name))
        return conf->values[CONF_LANGUAGE];
    for (int i = 0; i < conf->default_count; i++)
        if (!strcmp(conf->defaults[i].name, setting))
            value = conf->defaults[i].value;
    return value;
}
