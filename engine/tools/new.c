/* SPDX-License-Identifier: MIT
 * thaw new: asks for what the options do not say, and writes a level. */
#include "tools/new.h"

#include "app/paths.h"
#include "core/story/findings.h"
#include "core/base/mem.h"
#include "core/words/say.h"
#include "tools/template.h"
#include "core/base/nearest.h"
#include "platform/console.h"
#include "platform/files.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { NAME_MAX_LENGTH = 100 };

const OptionRow new_options[] = {
    { "channel", "counter|phone|doorstep|desk|chat", SAY("where it happens") },
    { "customers", "1|2", SAY("one customer, or two who belong together") },
    { "dir", "FOLDER", SAY("write it there instead of here") },
    { NULL, NULL, NULL },
};

/* What to write, and where. */
typedef struct Order {
    char name[NAME_MAX_LENGTH + 1];  /* "set/late_coat" */
    char title[NAME_MAX_LENGTH + 1]; /* "The late coat"; "": from its name */
    int channel;                     /* NONE: not yet said */
    int customers;                   /* 0: not yet said    */
    const char *folder;
} Order;

/* ---- names ---- */

/* Letters that fold to two; utf8_fold knows those that fold to one. */
static const char *two_letters(uint32_t code) {
    static const struct {
        uint32_t code;
        const char *letters;
    } rows[] = { { 0xDF, "ss" },  { 0xC6, "ae" },  { 0xE6, "ae" },
                 { 0x152, "oe" }, { 0x153, "oe" }, { 0xDE, "th" },
                 { 0xFE, "th" },  { 0xD0, "d" },   { 0xF0, "d" },
                 { 0x1E9E, "ss" } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].code == code) return rows[i].letters;
    return NULL;
}

static bool is_apostrophe(uint32_t code) {
    return code == '\'' || code == 0x2018 || code == 0x2019 || code == 0x2BC;
}

/* A combining accent. */
static bool is_accent(uint32_t code) {
    return code >= 0x300 && code < 0x370;
}

/* "Where is my café?" to "where_is_my_cafe"; false where letters would get
 * lost, or none are there. */
static bool name_of_title(const char *title, char name[NAME_MAX_LENGTH + 1]) {
    size_t size = 0;
    bool gap = false;
    if (strlen(title) > NAME_MAX_LENGTH || strchr(title, '/')) return false;
    for (uint32_t code; (code = utf8_next(&title));) {
        char plain[2] = "";
        const char *letters = two_letters(code);
        code = utf8_fold(code);
        if (is_apostrophe(code) || is_accent(code)) continue;
        bool kept = letters || code == '-' || utf8_is_word(code);
        if (kept && !letters && code >= 128) return false;
        if (kept && !letters) plain[0] = (char)tolower((int)code);
        if (kept && gap && size) name[size++] = '_';
        gap = !kept;
        for (const char *c = letters ? letters : plain; *c; c++)
            name[size++] = *c;
        if (size + 3 > NAME_MAX_LENGTH) return false;
    }
    name[size] = '\0';
    return size > 0;
}

/* What nobody would call a file, and everybody a story: not "a.b" or "a:b",
 * which look like a slip in a file's name. */
static bool is_title(const char *given) {
    if (strchr(given, '/') || !utf8_valid(given, strlen(given))) return false;
    for (; *given; given++)
        if ((unsigned char)*given >= 128 || strchr(" '\"", *given)) return true;
    return false;
}

static bool bad_name(const char *given, Error *err) {
    char name[NAME_MAX_LENGTH + 1];
    return name_of_title(given, name)
               ? error_set(err,
                           "\"%s\" will not do as a name: letters a to z, "
                           "digits, _ and -, and / between folder and name; "
                           "%s would do",
                           given, name)
               : error_set(err,
                           "\"%s\" will not do as a name: letters a to z, "
                           "digits, _ and -, and / between folder and name",
                           given);
}

static bool is_name(const char *given, size_t length) {
    char last = '/';
    for (size_t i = 0; i < length; last = given[i++]) {
        unsigned char c = (unsigned char)given[i];
        bool fits = c < 128 && (isalnum(c) || c == '_' || c == '-');
        if (!fits && !(c == '/' && last != '/' && i + 1 < length)) return false;
    }
    return true;
}

/* A name, or a title that a name can be made of. */
static bool read_name(const char *given, Order *order, Error *err) {
    size_t length = strlen(given);
    if (length > 4 && !strcmp(given + length - 4, ".lua")) length -= 4;
    if (!length) return error_set(err, "a level needs a name");
    if (length > NAME_MAX_LENGTH)
        return error_set(err, "the name is too long; %d letters will do",
                         NAME_MAX_LENGTH);
    if (given[0] == '/')
        return error_set(err,
                         "\"%s\" is a path; give the level's name, and "
                         "the folder with --dir",
                         given);
    char plain[NAME_MAX_LENGTH + 1];
    snprintf(plain, sizeof plain, "%.*s", (int)length, given);
    if (is_name(given, length)) {
        memcpy(order->name, plain, sizeof plain);
        return true;
    }
    if (!is_title(plain)) return bad_name(given, err);
    if (!*order->title) utf8_clean(memcpy(order->title, plain, sizeof plain));
    return name_of_title(plain, order->name) || bad_name(given, err);
}

/* "set/late_coat" to "Late coat". */
static void make_title(const char *name, char *title, size_t size) {
    const char *slash = strrchr(name, '/');
    snprintf(title, size, "%s", slash ? slash + 1 : name);
    for (char *c = title; *c; c++)
        if (*c == '_' || *c == '-') *c = ' ';
    title[0] = (char)toupper((unsigned char)title[0]);
}

static bool read_channel(const char *given, int *channel, Error *err) {
    const char *names[CHANNELS];
    for (int i = 0; i < CHANNELS; i++) {
        names[i] = channel_name((Channel)i);
        if (!text_alike(names[i], given)) continue;
        *channel = i;
        return true;
    }
    const char *near = nearest_name(given, names, CHANNELS);
    /* Said: the names of channels are typed: keep them in English as well */
    return near ? error_set(err,
                            "there is no channel \"%s\": counter, phone, "
                            "doorstep, desk or chat; did you mean \"%s\"?",
                            given, near)
                : error_set(err,
                            "there is no channel \"%s\": counter, phone, "
                            "doorstep, desk or chat",
                            given);
}

static bool read_order(const Options *options, Order *order, Error *err) {
    const char *channel = options_text(options, "channel");
    *order = (Order){ .channel = NONE, .folder = options_text(options, "dir") };
    return (!options->word_count || read_name(options->words[0], order, err)) &&
           (!channel || read_channel(channel, &order->channel, err)) &&
           options_number(options, "customers", 1, 2, &order->customers, err);
}

/* ---- asking ---- */

/* One answer without its line end; false at the end of the input. */
static bool answer(const char *question, char *out, size_t size) {
    printf("%s ", question);
    fflush(stdout);
    if (!fgets(out, (int)size, stdin)) {
        puts("");
        return false;
    }
    out[strcspn(out, "\r\n")] = '\0';
    if (!console_is_terminal(stdin)) puts(out); /* a pipe does not show it */
    return true;
}

/* A title is enough if a file name can be derived from it. */
static bool ask_name(Order *order) {
    char line[256];
    Error err = { "" };
    while (!*order->name) {
        bool titled = *order->title != '\0';
        const char *question = titled ? say("And its file, in letters a to z?")
                                      : say("What is it called?");
        if (!answer(question, line, sizeof line)) return false;
        if (!*line || read_name(line, order, &err)) continue;
        if (titled || !*order->title) puts(err.text);
    }
    return true;
}

static bool ask_channel(Order *order) {
    char line[256];
    Error err = { "" };
    while (order->channel == NONE) {
        /* Said: these words are typed: keep them in English as well */
        if (!answer(say("Where do you meet: counter, desk or doorstep (you see "
                        "each other), phone or chat? [counter]"),
                    line, sizeof line))
            return false;
        if (!*line)
            order->channel = CHANNEL_COUNTER;
        else if (!read_channel(line, &order->channel, &err))
            puts(err.text);
    }
    return true;
}

static bool ask_customers(Order *order) {
    char line[256];
    while (!order->customers) {
        if (!answer(say("One customer, or two? [1]"), line, sizeof line))
            return false;
        if (!*line || !strcmp(line, "1") || !strcmp(line, "one"))
            order->customers = 1;
        else if (!strcmp(line, "2") || !strcmp(line, "two"))
            order->customers = 2;
        else
            puts(say("1 or 2, please."));
    }
    return true;
}

/* At a terminal it asks what it was not told. Without a name it asks in any
 * case, for answers may come through a pipe; where they end, the rest is as
 * usual. */
static bool ask(Order *order) {
    bool someone = console_is_terminal(stdin) && console_is_terminal(stdout);
    if (!someone && *order->name) return true;
    bool all = ask_name(order) && ask_channel(order) && ask_customers(order);
    return all || !someone;
}

/* ---- writing ---- */

/* The folders that stand in the name; the one it all goes into must exist. */
static bool make_folders(char *path, size_t from, Error *err) {
    for (char *at = path + from; (at = strchr(at, '/')); at++) {
        *at = '\0';
        bool ok = files_make_folder(path, false);
        int why = errno;
        if (!ok) error_set(err, "%s: %s", path, strerror(why));
        *at = '/';
        if (!ok) return false;
    }
    return true;
}

/* Writes a new file, completely or not at all. */
static bool write_new(const char *path, const Text *level, bool *there,
                      Error *err) {
    bool ok = files_write_new(path, text_get(level), level->size);
    *there = !ok && errno == EEXIST;
    if (*there)
        return error_set(err,
                         "%s is there already, and stays as it is; take "
                         "another name",
                         path);
    return ok || error_set(err, "%s: %s", path, strerror(errno));
}

/* The path quoted for a shell. */
static void tell_next(const char *path) {
    const char *quote = strchr(path, '\'')                    ? "\""
                        : strpbrk(path, " \"$\\&;()<>|*?~`#") ? "'"
                                                              : "";
    const char *rows[][2] = { { say("Play it:"), "play" },
                              { say("Check it:"), "check" },
                              { say("Edit it while it plays:"), "play" } };
    enum { ROWS = sizeof rows / sizeof rows[0] };
    int wide = 0;
    for (int i = 0; i < ROWS; i++)
        if (utf8_columns(rows[i][0]) > wide) wide = utf8_columns(rows[i][0]);
    commands_tell(stdout,
                  "%s is written: a small story that works already, explained "
                  "line by line.",
                  path);
    for (int i = 0; i < ROWS; i++) {
        printf("%-*s thaw %s %s", utf8_field(rows[i][0], wide), rows[i][0],
               rows[i][1], quote);
        commands_put_name(stdout, path);
        printf("%s%s\n", quote, i == ROWS - 1 ? " --watch --author" : "");
    }
}

static ExitCode write_level(const CommandRow *row, const Order *order,
                            const Text *level) {
    Error err = { "" };
    Text path = { 0 };
    bool there = false;
    if (order->folder) text_add(&path, order->folder);
    if (path.size && path.bytes[path.size - 1] != '/') text_add(&path, "/");
    size_t from = path.size;
    text_format(&path, "%s.lua", order->name);
    char *whole = text_take(&path);
    ExitCode code = EXIT_FINE;
    if (order->folder && files_kind(order->folder) != FILES_FOLDER)
        code = commands_misuse(row,
                               "there is no folder \"%s\"; make it first, "
                               "or leave --dir out",
                               order->folder);
    else if (!make_folders(whole, from, &err) ||
             !write_new(whole, level, &there, &err))
        code = there ? commands_misuse(row, "%s", err.text)
                     : commands_failed(row, &err);
    else
        tell_next(whole);
    mem_free(whole);
    return code;
}

static bool make_level(const Order *order, Text *level, Error *err) {
    Paths paths;
    if (!paths_find(&paths, NULL, err)) return false;
    char made[NAME_MAX_LENGTH + 1], file[NAME_MAX_LENGTH + 8];
    const char *slash = strrchr(order->name, '/');
    make_title(order->name, made, sizeof made);
    snprintf(file, sizeof file, "%s.lua", slash ? slash + 1 : order->name);
    Text folder = { 0 };
    text_format(&folder, "%s/game/templates", paths.data);
    const TemplateWish wish = { (Channel)order->channel, order->customers,
                                *order->title ? order->title : made, file };
    bool ok = template_fill(text_get(&folder), &wish, level, err);
    text_free(&folder);
    return ok;
}

ExitCode new_run(const CommandRow *row, const Options *options) {
    Order order;
    Error err = { "" };
    if (!read_order(options, &order, &err))
        return commands_misuse(row, "%s", err.text);
    if (!ask(&order)) {
        puts(say("Nothing was written."));
        return EXIT_MISUSE;
    }
    if (!*order.name) return commands_misuse(row, "it needs NAME");
    if (order.channel == NONE) order.channel = CHANNEL_COUNTER;
    if (!order.customers) order.customers = 1;
    Text level = { 0 };
    ExitCode code = make_level(&order, &level, &err)
                        ? write_level(row, &order, &level)
                        : commands_failed(row, &err);
    text_free(&level);
    return code;
}
