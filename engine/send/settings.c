/* SPDX-License-Identifier: MIT
 * Where to send, and as whom: taken from texts that people wrote, and refused
 * in their words. */
#include "send/settings.h"

#include "core/base/mem.h"
#include "core/base/text.h"
#include "core/words/say.h"
#include "platform/files.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PEOPLE_BYTES_MAX = 4 * 1024 * 1024 };

/* ---- addresses ---- */

static bool begins(const char *text, const char *with) {
    return text_alike_n(text, with, strlen(with)) &&
           strlen(text) >= strlen(with);
}

static bool ends(const char *text, const char *with) {
    size_t size = strlen(text), tail = strlen(with);
    return size >= tail && !strcmp(text + size - tail, with);
}

/* "lrs.example.com:8080" in "https://lrs.example.com:8080/xAPI"; bytes of it.
 */
static size_t host_of(const char *address, const char **host) {
    const char *at = strstr(address, "://");
    *host = at ? at + 3 : "";
    return strcspn(*host, "/?#");
}

/* Whether the host is this machine, so that nobody can listen on the way. */
static bool is_here(const char *address) {
    static const char *const names[] = { "localhost", "127.0.0.1", "[::1]" };
    const char *host;
    size_t size = host_of(address, &host);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        size_t length = strlen(names[i]);
        if (size >= length && text_alike_n(host, names[i], length) &&
            (size == length || host[length] == ':'))
            return true;
    }
    return false;
}

/* Plain letters, and nothing that would end a line or a header. */
static bool is_address(const char *text) {
    const char *host;
    for (const char *c = text; *c; c++)
        if (*c <= ' ' || *c > '~' || strchr("\"<>\\^`{|}", *c)) return false;
    return (begins(text, "https://") || begins(text, "http://")) &&
           host_of(text, &host) > 0;
}

/* Removes "/" and "/statements" from the end. */
static void tidy(char *address) {
    static const char last[] = "/statements";
    while (ends(address, "/"))
        address[strlen(address) - 1] = '\0';
    if (ends(address, last)) address[strlen(address) - strlen(last)] = '\0';
    while (ends(address, "/"))
        address[strlen(address) - 1] = '\0';
}

bool settings_address(SendSettings *settings, const char *text, Error *err) {
    const char *host;
    settings->address[0] = '\0';
    if (strlen(text) >= SEND_ADDRESS_MAX || !is_address(text))
        return error_set(err, "send.address: write the address of the store, "
                              "from https:// on");
    size_t size = host_of(text, &host);
    if (memchr(host, '@', size))
        return error_set(err, "send.address: a password does not belong in an "
                              "address; put it into a file and name that with "
                              "send.secret");
    if (strpbrk(text, "?#"))
        return error_set(err, "send.address: leave out what follows ? or #");
    if (!begins(text, "https://") && !is_here(text))
        return error_set(err, "send.address: it must begin with https://, or "
                              "others can read on the way what is sent");
    snprintf(settings->address, sizeof settings->address, "%s", text);
    tidy(settings->address);
    return true;
}

bool settings_base(char out[SEND_ADDRESS_MAX], const char *name,
                   const char *text, Error *err) {
    if (strlen(text) >= SEND_ADDRESS_MAX || !is_address(text) ||
        strpbrk(text, "?#"))
        return error_set(
            err, "%s: write an address of your own, from https:// on", name);
    snprintf(out, SEND_ADDRESS_MAX, "%s", text);
    while (ends(out, "/"))
        out[strlen(out) - 1] = '\0';
    return true;
}

/* ---- people ---- */

bool settings_as(SendSettings *settings, const char *text, Error *err) {
    if (text_alike(text, "random"))
        settings->as = SEND_RANDOM;
    else if (text_alike(text, "account"))
        settings->as = SEND_ACCOUNT;
    else if (text_alike(text, "mail"))
        settings->as = SEND_MAIL;
    else
        return error_set(err, "send.actor: write random, account or mail");
    return true;
}

static char *trimmed(char *text) {
    text += strspn(text, " \t\r");
    size_t size = strlen(text);
    while (size && strchr(" \t\r", text[size - 1]))
        text[--size] = '\0';
    return text;
}

static bool take_person(SendSettings *settings, const char *path, int number,
                        char *line, Error *err) {
    line = trimmed(line);
    if (!*line || *line == '#') return true;
    char *equals = strrchr(line, '=');
    if (equals) *equals = '\0';
    char *name = trimmed(line), *who = equals ? trimmed(equals + 1) : NULL;
    if (!equals || !*name || !*who)
        return error_set(err, "%s:%d: write it as: name = account or mail",
                         path, number);
    if (settings->as == SEND_MAIL && !strchr(who, '@'))
        return error_set(err, "%s:%d: a mail address is missing there", path,
                         number);
    *MEM_PUSH(settings->people, settings->person_count,
              settings->person_capacity) =
        (SendPerson){ mem_text(name), mem_text(who) };
    return true;
}

bool settings_people(SendSettings *settings, const char *path, Error *err) {
    char *bytes = NULL;
    size_t size = 0;
    bool ok = true;
    if (files_kind(path) == FILES_NONE)
        return error_set(err, "send.people: there is no file %s", path);
    if (files_read(path, PEOPLE_BYTES_MAX, &bytes, &size) != FILES_READ ||
        !utf8_valid(bytes, size) || strlen(bytes) != size) {
        free(bytes);
        return error_set(err,
                         "send.people: %s cannot be read: it must be a file of "
                         "text in UTF-8 that whoever plays here may read",
                         path);
    }
    int number = 1;
    for (char *at = bytes, *end; at && ok; at = end, number++) {
        end = strchr(at, '\n');
        if (end) *end++ = '\0';
        ok = take_person(settings, path, number, at, err);
    }
    free(bytes);
    return ok;
}

/* "https://lrs.example.com" of the store's address. */
static void origin(const SendSettings *settings, char out[SEND_ADDRESS_MAX]) {
    const char *host;
    size_t size = host_of(settings->address, &host);
    size_t length = (size_t)(host - settings->address) + size;
    snprintf(out, SEND_ADDRESS_MAX, "%.*s", (int)length, settings->address);
}

bool settings_finish(SendSettings *settings, Error *err) {
    static const char folder[] = "/thaw";
    if (!*settings->address) return true;
    if (settings->as == SEND_MAIL && !settings->people)
        return error_set(err, "send.actor: for mail, name a file with "
                              "send.people that says whose address is which");
    if (!*settings->base) {
        origin(settings, settings->base);
        if (strlen(settings->base) + sizeof folder > SEND_ADDRESS_MAX)
            return error_set(err, "send.address: it is too long");
        strcat(settings->base, folder);
    }
    if (!*settings->home)
        snprintf(settings->home, sizeof settings->home, "%s", settings->base);
    return true;
}

void settings_free(SendSettings *settings) {
    for (int i = 0; i < settings->person_count; i++) {
        mem_free(settings->people[i].name);
        mem_free(settings->people[i].who);
    }
    mem_free(settings->people);
    settings->people = NULL;
    settings->person_count = settings->person_capacity = 0;
}

const char *settings_who(const SendSettings *settings, const char *name) {
    if (settings->as == SEND_RANDOM) return NULL;
    for (int i = 0; i < settings->person_count; i++)
        if (text_alike(settings->people[i].name, name))
            return settings->people[i].who;
    bool alone = settings->as == SEND_ACCOUNT && !settings->people;
    return alone ? settings->login : NULL;
}
