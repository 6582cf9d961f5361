/* SPDX-License-Identifier: MIT
 * Reads the words typed so far and prints what may follow, one line each, for
 * packaging/completion. */
#include "app/complete.h"

#include "app/level_list.h"
#include "core/words/say.h"

#include <string.h>

typedef struct Completion {
    const CommandRow *rows;
    const char *current; /* the unfinished word */
    FILE *out;
} Completion;

static void offer(const Completion *c, const char *word, int length,
                  const char *what) {
    size_t typed = strlen(c->current);
    if (typed > (size_t)length || strncmp(word, c->current, typed)) return;
    fprintf(c->out, "%.*s\t%s\n", length, word, say(what));
}

static void offer_commands(const Completion *c) {
    for (const CommandRow *row = c->rows; row->name; row++)
        if (*row->name)
            offer(c, row->name, (int)strlen(row->name), row->summary);
    offer(c, "help", 4, SAY("what a command does, and its options"));
}

static void offer_options(const Completion *c, const OptionRow *options) {
    for (; options && options->name; options++) {
        char name[64];
        int length = snprintf(name, sizeof name, "--%s", options->name);
        offer(c, name, length, options->help);
    }
}

/* "counter|phone": one of these; "FILE", "FOLDER": the shell knows them. */
static void offer_values(const Completion *c, const OptionRow *option) {
    const char *value = option->value;
    if (!strcmp(value, "FILE")) fputs(":files\n", c->out);
    if (!strcmp(value, "FOLDER")) fputs(":folders\n", c->out);
    if (!strchr(value, '|')) return;
    for (size_t length; *value; value += length + (value[length] == '|')) {
        length = strcspn(value, "|");
        offer(c, value, (int)length, option->help);
    }
}

static void offer_levels(const Completion *c) {
    Paths paths;
    LevelList levels = { 0 };
    if (paths_find(&paths, NULL, NULL)) level_list_read(&levels, &paths);
    for (int i = 0; i < levels.count; i++)
        offer(c, levels.entries[i].id, (int)strlen(levels.entries[i].id),
              SAY("level"));
    level_list_free(&levels);
    fputs(":files\n", c->out);
}

static const CommandRow *find_row(const CommandRow *rows, const char *name) {
    for (; rows->name; rows++)
        if (!strcmp(rows->name, name)) return rows;
    return NULL;
}

static const OptionRow *find_option(const OptionRow *options,
                                    const char *word) {
    if (strncmp(word, "--", 2) != 0) return NULL;
    for (; options && options->name; options++)
        if (!strcmp(options->name, word + 2)) return options;
    return NULL;
}

/* How many of the words are neither options nor their values. */
static int plain_words(const CommandRow *row, int count, char *const *words) {
    int plain = 0;
    for (int i = 0; i < count; i++) {
        const OptionRow *option = find_option(row->options, words[i]);
        if (option)
            i += option->value != NULL;
        else
            plain++;
    }
    return plain;
}

/* Words of one command; the last one is the unfinished one. */
static void complete_command(const Completion *c, const CommandRow *row,
                             int count, char *const *words) {
    const OptionRow *option =
        count > 1 ? find_option(row->options, words[count - 2]) : NULL;
    if (option && option->value)
        offer_values(c, option);
    else if (*c->current == '-')
        offer_options(c, row->options);
    else if (strstr(row->usage, "LEVEL…") ||
             (strstr(row->usage, "LEVEL") &&
              plain_words(row, count - 1, words) == 0))
        offer_levels(c);
}

void complete_print(const CommandRow *rows, int count, char *const *words,
                    FILE *out) {
    const Completion c = { rows, count ? words[count - 1] : "", out };
    const CommandRow *own = find_row(rows, "");
    if (count <= 1 && *c.current == '-') {
        offer_options(&c, own ? own->options : NULL);
        offer(&c, "--help", 6, SAY("the commands"));
        offer(&c, "--version", 9, SAY("which Thaw this is"));
    } else if (count <= 1 || (count == 2 && !strcmp(words[0], "help"))) {
        offer_commands(&c);
    } else if (*words[0] == '-' && own) {
        complete_command(&c, own, count, words);
    } else if (find_row(rows, words[0])) {
        complete_command(&c, find_row(rows, words[0]), count - 1, words + 1);
    }
}
