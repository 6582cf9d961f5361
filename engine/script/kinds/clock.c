/* SPDX-License-Identifier: MIT
 * clock = "16:40": a time of the day, of an encounter or a line. */
#include "script/kinds/kinds.h"

#include <stdio.h>
#include <string.h>

short clock_read(const Fields *fields) {
    const char *text = fields_text(fields, "clock");
    if (!text) return 0;
    int hours = 0, minutes = 0, length = 0;
    bool reads = sscanf(text, "%2d:%2d%n", &hours, &minutes, &length) == 2;
    if (reads && !text[length] && strspn(text, "0123456789:") == strlen(text) &&
        text[length - 3] == ':' && hours < 24 && minutes < 60)
        return (short)(hours * 60 + minutes + 1);
    findings_add(loader_findings(fields->loader), fields_place(fields, "clock"),
                 "out-of-range",
                 "%s has clock = \"%.20s\"; it takes a time of the day, as in "
                 "\"7:50\" or \"18:05\"",
                 fields_owner(fields), text);
    return 0;
}
