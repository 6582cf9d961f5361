/* SPDX-License-Identifier: MIT
 * What comes along when a level, or a piece of one, is pasted from a chat, a
 * web page, a mail or a table. See syntax_trouble.h. */
#include "script/reading/syntax_trouble.h"

/* Bytes of a mark at the beginning of a line that no level has: the fence of a
 * piece of code, a bullet, a star, a mail's >, a rule of = signs, the number of
 * a line or of a list. 0: there is none. */
static size_t pasted_mark(const char *line) {
    size_t figures = strspn(line, "0123456789");
    if (figures) {
        size_t mark =
            figures + (size_t)(line[figures] == '.' || line[figures] == ')' ||
                               line[figures] == ':');
        return !line[mark] || strchr(" \t", line[mark]) ? mark : 0;
    }
    if (begins(line, "```")) return strcspn(line, " \t\r");
    if (begins(line, "==")) return strspn(line, "=");
    if (*line == '*' || *line == '>') return strspn(line, "*>");
    return 0;
}

bool syntax_pasted_mark(const Trouble *trouble) {
    const char *line = after_space(trouble->here);
    size_t size = pasted_mark(line);
    bool first = begins(line, trouble->near) ||
                 begins(after_space(line + size), trouble->near);
    if (!size || !*trouble->near || !first) return false;
    findings_hint(trouble->findings,
                  "the line begins with %.*s, which is no part of a level and "
                  "was perhaps pasted along: take it out",
                  (int)size, line);
    return true;
}

/* sale = $240; € and £ are in syntax_signs.c */
bool syntax_money(const Trouble *trouble) {
    if (strcmp(trouble->near, "$") != 0) return false;
    findings_hint(trouble->findings,
                  "an amount is a number alone: 240; the money that it is in "
                  "stands in currency = \"USD\"");
    return true;
}
