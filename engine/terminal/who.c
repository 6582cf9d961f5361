/* SPDX-License-Identifier: MIT
 * Asks who plays, when several people use this computer. */
#include "terminal/sitting.h"

#include "app/practice/profiles.h"
#include "core/words/say.h"

#include <string.h>

static int put_people(const Lines *lines, Practice *practice, bool at_start) {
    const Profile *list;
    int count = profiles_list(practice, &list);
    lines_blank(lines);
    lines_print(lines, 0, 0, "Who are you?");
    for (int i = 0; i < count; i++)
        lines_print(lines, 2, 5,
                    list[i].here && !at_start
                        ? say_count(list[i].finished,
                                    "%d  %s (now): %d conversation",
                                    "%d  %s (now): %d conversations")
                        : say_count(list[i].finished, "%d  %s: %d conversation",
                                    "%d  %s: %d conversations"),
                    i + 1, list[i].shown, list[i].finished);
    lines_print(lines, 0, 0,
                !count     ? SAY("Type your name; Enter does without one.")
                : at_start ? SAY("Choose by number, or type a new name.")
                           : SAY("Choose by number, or type a new name. Enter "
                                 "changes nothing."));
    return count;
}

/* Nobody is called by a number: it is one of the list that was mistyped. */
static bool is_number(const char *answer) {
    return answer[strspn(answer, "0123456789")] == '\0';
}

/* At the start of a shared desk, nobody plays as whoever was there last unless
 * they say so. False: the input ended. */
bool who_run(Sitting *sitting, bool at_start) {
    char line[ANSWER_CAPACITY];
    Practice *practice = sitting->practice;
    int count = put_people(&sitting->lines, practice, at_start);
    for (;;) {
        const Profile *list;
        Error err = { "" };
        const char *answer = lines_ask(&sitting->lines, line, sizeof line);
        if (!answer || sitting_is(answer, "q", "quit")) return false;
        if (!*answer && !(at_start && count)) return true;
        int number = sitting_number(answer, count);
        profiles_list(practice, &list);
        if (!number && is_number(answer))
            error_set(&err, "Choose by number, or type a new name.");
        else if (profiles_become(practice,
                                 number ? list[number - 1].name : answer, &err))
            return true;
        lines_print(&sitting->lines, 0, 0, "%s", err.text);
    }
}
