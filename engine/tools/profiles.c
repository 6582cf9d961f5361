/* SPDX-License-Identifier: MIT
 * thaw profiles: lists, renames, merges and deletes people. */
#include "tools/profiles.h"

#include "app/practice/history.h"
#include "app/practice/profiles.h"
#include "core/base/text.h"
#include "core/words/say.h"

#include <jansson.h>
#include <string.h>

const OptionRow profiles_options[] = {
    { "add", "NAME", SAY("somebody new") },
    { "rename", "NAME", SAY("is called otherwise: name them with --to") },
    { "merge", "NAME",
      SAY("is the same person as another one: name them with --to") },
    { "to", "NAME", SAY("the new name, or that other person") },
    { "delete", "NAME", SAY("for good, with all that is kept; asks first") },
    { "yes", NULL, SAY("delete without asking") },
    { "shared", "yes|no", SAY("ask who is there at every start") },
    { "json", NULL, SAY("print the list as JSON") },
    { NULL, NULL, NULL },
};

static void put_list(Practice *practice) {
    const Profile *list;
    int count = profiles_list(practice, &list);
    for (int i = 0; i < count; i++) {
        char day[HISTORY_DAY] = "";
        if (list[i].last) history_day(list[i].last, day);
        commands_tell(stdout,
                      say_count(list[i].finished, "%s: %d conversation  %s",
                                "%s: %d conversations  %s"),
                      list[i].shown, list[i].finished, day);
    }
    if (!count) commands_tell(stdout, "Nobody has played here yet.");
    if (profiles_shared_desk(practice, NULL))
        commands_tell(stdout, "This desk is shared: who starts Thaw is asked "
                              "who they are.");
    if (profiles_told_to(practice))
        commands_tell(stdout,
                      "What is played here is told to the record store %s, "
                      "without these names.",
                      profiles_told_to(practice));
}

static void put_json(Practice *practice) {
    const Profile *list;
    json_t *whole = json_array();
    int count = profiles_list(practice, &list);
    for (int i = 0; i < count; i++) {
        char day[HISTORY_DAY] = "";
        json_t *item = json_object();
        if (list[i].last) history_day(list[i].last, day);
        json_object_set_new(item, "name", json_string(list[i].name));
        json_object_set_new(item, "finished", json_integer(list[i].finished));
        json_object_set_new(item, "last",
                            *day ? json_string(day) : json_null());
        json_array_append_new(whole, item);
    }
    json_dumpf(whole, stdout, JSON_INDENT(2));
    putchar('\n');
    json_decref(whole);
}

/* Before deleting, the name must be typed again. */
static bool is_meant(const char *name) {
    char line[512];
    commands_tell(stdout,
                  "Everything that is kept of \"%s\" will be deleted, in the "
                  "backups too. It cannot be brought back. Type the name once "
                  "more to do it:",
                  name);
    fflush(stdout);
    if (!fgets(line, sizeof line, stdin)) return false;
    line[strcspn(line, "\r\n")] = '\0';
    return !strcmp(line, name);
}

static ExitCode forget(const CommandRow *row, const Options *options,
                       Practice *practice, const char *name) {
    Error err = { "" };
    if (!profiles_known(practice, name))
        return commands_misuse(row, "nobody here is called \"%s\"", name);
    if (!options_has(options, "yes") && !is_meant(name)) {
        commands_tell(stdout, "Nothing was deleted.");
        return EXIT_FINDINGS;
    }
    if (!profiles_delete(practice, name, &err))
        return commands_failed(row, &err);
    commands_tell(stdout, "Deleted: %s.", name);
    return EXIT_FINE;
}

/* What to do; only one thing at a time. */
static ExitCode change(const CommandRow *row, const Options *options,
                       Practice *practice) {
    const char *renamed = options_text(options, "rename");
    const char *merged = options_text(options, "merge");
    const char *added = options_text(options, "add");
    const char *to = options_text(options, "to");
    Error err = { "" };
    bool ok = true;
    if (!practice_keeps(practice)) {
        error_set(&err, "%s", practice_notice(practice));
        return commands_failed(row, &err);
    }
    if (options_has(options, "delete"))
        return forget(row, options, practice, options_text(options, "delete"));
    if ((renamed || merged) && !to)
        return commands_misuse(row, "say with --to who that is");
    if (added)
        ok = profiles_become(practice, added, &err);
    else if (renamed)
        ok = profiles_rename(practice, renamed, to, &err);
    else
        ok = profiles_merge(practice, merged, to, &err);
    if (!ok) return commands_misuse(row, "%s", err.text);
    put_list(practice);
    return EXIT_FINE;
}

static ExitCode share(const CommandRow *row, Practice *practice,
                      const char *answer) {
    bool fixed, yes = text_alike(answer, "yes");
    if (!yes && !text_alike(answer, "no"))
        return commands_misuse(row, "--shared takes yes or no");
    profiles_shared_desk(practice, &fixed);
    if (fixed)
        return commands_misuse(row, "the administrator decided that, in "
                                    "/etc/thaw/thaw.conf");
    profiles_share_desk(practice, yes);
    put_list(practice);
    return EXIT_FINE;
}

ExitCode profiles_command(const CommandRow *row, const Options *options) {
    static const char *const acts[] = { "add", "rename", "merge", "delete",
                                        "shared" };
    const PracticeOptions wanted = { .language = "auto" };
    int given = 0;
    for (size_t i = 0; i < sizeof acts / sizeof *acts; i++)
        given += options_has(options, acts[i]);
    if (given > 1) return commands_misuse(row, "one thing at a time");
    Practice *practice = practice_open(&wanted);
    ExitCode code = EXIT_FINE;
    if (practice_notice(practice) && practice_keeps(practice))
        commands_tell(stderr, "%s", practice_notice(practice));
    if (options_has(options, "shared"))
        code = share(row, practice, options_text(options, "shared"));
    else if (given)
        code = change(row, options, practice);
    else if (options_has(options, "json"))
        put_json(practice);
    else
        put_list(practice);
    practice_close(practice);
    return code;
}
