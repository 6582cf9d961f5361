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

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CONF_BYTES_MAX = 64 * 1024 };

static const char usual_path[] = "/etc/thaw/thaw.conf";
static const char screen[] = "window.";

typedef enum { VALUE_TEXT, VALUE_YES_NO, VALUE_PATH } ValueKind;

static const struct {
    const char *name;
    ValueKind kind;
} rows[CONF_NAMES] = {
    [CONF_KIOSK] = { "kiosk", VALUE_YES_NO },
    [CONF_FOLDER] = { "folder", VALUE_PATH },
    [CONF_LANGUAGE] = { "language", VALUE_TEXT },
    [CONF_SEND_ADDRESS] = { "send.address", VALUE_TEXT },
    [CONF_SEND_SECRET] = { "send.secret", VALUE_PATH },
    [CONF_SEND_ACTOR] = { "send.actor", VALUE_TEXT },
    [CONF_SEND_PEOPLE] = { "send.people", VALUE_PATH },
    [CONF_SEND_BASE] = { "send.base", VALUE_TEXT },
    [CONF_SEND_HOME] = { "send.home", VALUE_TEXT },
    [CONF_SEND_TRUSTED] = { "send.trusted", VALUE_PATH },
};

bool conf_yes(const char *text) {
    return text_alike(text, "yes");
}

/* Where a line is wrong: the file with its number. */
typedef struct Line {
    const char *path;
    int number;
} Line;

static void wrong(Conf *conf, Line line, const char *what) {
    conf->mistakes++;
    if (!*conf->error.text)
        error_set(&conf->error, "%s:%d: %s", line.path, line.number, what);
}

/* Tells that there are others behind the first. */
static void count_mistakes(Conf *conf) {
    Error first = conf->error;
    int more = conf->mistakes - 1;
    if (more < 1) return;
    format_write(conf->error.text, sizeof conf->error.text,
                 say_count(more, "%s (and %d more mistake in this file)",
                           "%s (and %d more mistakes in this file)"),
                 first.text, more);
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

static void unknown(Conf *conf, Line line, const char *name) {
    const char *names[CONF_NAMES + SET_COUNT];
    char texts[SET_COUNT][NAME_CAPACITY];
    Error what = { "" };
    const char *near = nearest_name(name, names, all_names(names, texts));
    if (near)
        error_set(&what, "there is no \"%s\"; did you mean \"%s\"?", name,
                  near);
    else
        error_set(&what, "there is no \"%s\" to decide here", name);
    wrong(conf, line, what.text);
}

static bool value_fits(Conf *conf, Line line, ValueKind kind,
                       const char *value) {
    switch (kind) {
    case VALUE_YES_NO:
        if (conf_yes(value) || text_alike(value, "no")) return true;
        wrong(conf, line, say("write yes or no here"));
        return false;
    case VALUE_PATH:
        if (*value == '/' || !strncmp(value, "~/", 2)) return true;
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
                          const char *name, const char *value) {
    if (!number_fits(conf, line, setting, value)) return;
    *MEM_PUSH(conf->defaults, conf->default_count, conf->default_capacity) =
        (ConfDefault){ mem_text(name), mem_text(value) };
}

static void decide(Conf *conf, Line line, const char *name, const char *value) {
    const ScreenSetting *setting = screen_setting(name);
    if (setting) {
        decide_screen(conf, line, setting, name, value);
        return;
    }
    for (int i = 0; i < CONF_NAMES; i++)
        if (!strcmp(rows[i].name, name)) {
            if (value_fits(conf, line, rows[i].kind, value))
                keep(&conf->values[i], value);
            return;
        }
    unknown(conf, line, name);
}

/* Without white space around it. */
static char *trimmed(char *text) {
    text += strspn(text, " \t\r");
    size_t size = strlen(text);
    while (size && strchr(" \t\r", text[size - 1]))
        text[--size] = '\0';
    return text;
}

static void read_line(Conf *conf, Line line, char *text) {
    text = trimmed(text);
    if (!*text || *text == '#') return;
    char *equals = strchr(text, '=');
    if (!equals) {
        wrong(conf, line, say("write it as: name = value"));
        return;
    }
    *equals = '\0';
    decide(conf, line, trimmed(text), trimmed(equals + 1));
}

void conf_read(Conf *conf, const char *path) {
    const char *said = getenv("THAW_CONF");
    char *bytes = NULL;
    size_t size = 0;
    *conf = (Conf){ 0 };
    if (!path) path = said && *said ? said : usual_path;
    if (files_kind(path) == FILES_NONE) {
        if (said && path == said)
            error_set(&conf->error, "%s: there is no such file", path);
        return;
    }
    if (files_read(path, CONF_BYTES_MAX, &bytes, &size) != FILES_READ ||
        !utf8_valid(bytes, size) || strlen(bytes) != size) {
        error_set(&conf->error, "%s cannot be read", path);
        free(bytes);
        return;
    }
    Line line = { path, 1 };
    for (char *at = bytes, *end; at; at = end, line.number++) {
        end = strchr(at, '\n');
        if (end) *end++ = '\0';
        read_line(conf, line, at);
    }
    free(bytes);
    count_mistakes(conf);
}

void conf_free(Conf *conf) {
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
