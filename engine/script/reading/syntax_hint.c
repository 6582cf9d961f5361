/* SPDX-License-Identifier: MIT
 * Each kind of mistake is one rule that looks at Lua's message, the token in it
 * and the line. The first rule that matches gives the hint, so special rules
 * come before general ones. */
#include "script/reading/syntax_hint.h"

#include "core/base/nearest.h"
#include "core/base/text.h"
#include "script/format/format.h"
#include "script/reading/lexer.h"
#include "script/reading/syntax_trouble.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* True: the rule matches, and has given its hint. */
typedef bool TroubleRule(const Trouble *trouble);

/* ---- looking at the line ---- */

static const char *after_space(const char *text) {
    return text + strspn(text, " \t");
}

/* Where the line has this whole word, or NULL. */
static const char *find_word(const char *line, const char *word) {
    size_t size = strlen(word);
    for (const char *at = line; size && (at = strstr(at, word)); at++)
        if ((at == line || !is_name(at[-1])) && !is_name(at[size])) return at;
    return NULL;
}

static bool among(const char *word, const char *const *words) {
    for (; *words; words++)
        if (strcmp(word, *words) == 0) return true;
    return false;
}

/* ---- the rules ---- */

/* tone = ( "a", "b" ) */
static bool list_in_parentheses(const Trouble *trouble) {
    const char *at = strchr(trouble->here, '(');
    bool above = !at && trouble->opened;
    if (strcmp(trouble->near, "[") == 0) {
        findings_hint(trouble->findings,
                      "a list stands in braces: { \"…\", \"…\" }");
        return true;
    }
    if (!begins(trouble->said, "')' expected") || (!at && !above)) return false;
    if (*trouble->near == '=') {
        findings_hint(trouble->findings,
                      "fields stand in braces: { name = … }");
        return true;
    }
    if (*trouble->near != ',' || !at) return false;
    while (at > trouble->here && at[-1] == ' ')
        at--;
    if (at == trouble->here || at[-1] != '=') return false;
    findings_hint(trouble->findings,
                  "a list stands in braces: { \"…\", \"…\" }");
    return true;
}

/* takes = { blame = 140% } */
static bool per_cent(const Trouble *trouble) {
    for (const char *at = trouble->here; (at = strchr(at, '%')); at++) {
        const char *to = at, *from;
        while (to > trouble->here && to[-1] == ' ')
            to--;
        for (from = to;
             from > trouble->here && isdigit((unsigned char)from[-1]);)
            from--;
        char next = *after_space(at + 1);
        if (from == to || !next || !strchr(",}", next)) continue;
        if (*trouble->near != next) continue;
        findings_hint(trouble->findings,
                      "a number stands without %%: write %.*s",
                      (int)(to - from), from);
        return true;
    }
    return false;
}

/* now.vars.n++; now.vars.n += 1 */
static bool counting(const Trouble *trouble) {
    static const char *const signs[] = { "++", "+=", "-=", "*=", NULL };
    for (size_t i = 0; signs[i]; i++) {
        const char *at = strstr(trouble->here, signs[i]);
        if (!at || *trouble->near != *signs[i]) continue;
        while (at > trouble->here && at[-1] == ' ')
            at--;
        const char *from = at;
        while (from > trouble->here && (is_name(from[-1]) || from[-1] == '.'))
            from--;
        if (from == at) continue;
        int size = (int)(at - from);
        findings_hint(trouble->findings,
                      "to change a number write %.*s = %.*s %c 1", size, from,
                      size, from, *signs[i]);
        return true;
    }
    return false;
}

static bool open_text(const Trouble *trouble) {
    if (begins(trouble->said, "unfinished string")) {
        findings_hint(trouble->findings,
                      "a text ends in its own line, with the mark that it "
                      "began with; one of several lines stands in [[ ]]");
        return true;
    }
    if (!begins(trouble->said, "unfinished long")) return false;
    findings_hint(trouble->findings, "the [[ of line %d is never closed by ]]",
                  trouble->opened);
    return true;
}

static bool remark(const Trouble *trouble) {
    const char *line = after_space(trouble->here);
    if (!begins(trouble->near, "//") && !begins(line, "//") &&
        !begins(line, "#") && !begins(line, "/*") && !begins(line, "<!--") &&
        !begins(line, "- "))
        return false;
    findings_hint(trouble->findings, "a remark begins with --");
    return true;
}

/* reply = "…" { … }; reply: "…" { … }; fact = "budget" "…" */
static bool kind_given(const Trouble *trouble) {
    const char *line = after_space(trouble->here);
    size_t size = strcspn(line, " \t:=\"");
    char word[NEAR_BYTES_MAX];
    snprintf(word, sizeof word, "%.*s", (int)size, line);
    const char *sign = after_space(line + size);
    if (!format_kind(word) || (*sign != '=' && *sign != ':')) return false;
    if (*after_space(sign + 1) != '"' || sign[1] == '=') return false;
    findings_hint(trouble->findings, "no %c stands after a kind: %s \"…\"",
                  *sign, word);
    return true;
}

/* Function(now) … End */
static bool capital(const Trouble *trouble) {
    static const char *const words[][2] = {
        { "Function", "function" }, { "Return", "return" }, { "End", "end" },
        { "Not", "not" },           { "And", "and" },       { "Or", "or" },
        { "Local", "local" },
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        const char *at = find_word(trouble->here, words[i][0]);
        if (!at || !*trouble->near) continue;
        const char *next = after_space(at + strlen(words[i][0]));
        bool in_text = at > trouble->here && strchr("\"'", at[-1]);
        bool now = !strcmp(trouble->near, words[i][0]) ||
                   begins(next, trouble->near) || *next == '(';
        if (!now || in_text) continue;
        findings_hint(trouble->findings, "%s is written in small letters: %s",
                      words[i][0], words[i][1]);
        return true;
    }
    return false;
}

/* nadia does "…" */
static bool point_missing(const Trouble *trouble) {
    const char *line = after_space(trouble->here);
    size_t size = strspn(line, "abcdefghijklmnopqrstuvwxyz_0123456789");
    bool call =
        !strcmp(trouble->near, "does") || !strcmp(trouble->near, "thinks");
    if (!call || !size || !begins(after_space(line + size), trouble->near))
        return false;
    findings_hint(trouble->findings, "a point stands between: %.*s.%s",
                  (int)size, line, trouble->near);
    return true;
}

/* mood: -10 */
static bool colon(const Trouble *trouble) {
    if (!begins(trouble->said, "<name> expected") &&
        !begins(trouble->said, "function arguments expected"))
        return false;
    const char *at = strchr(trouble->here, ':');
    if (!at) return false;
    const char *end = at;
    while (end > trouble->here && end[-1] == ' ')
        end--;
    const char *from = end;
    while (from > trouble->here && is_name(from[-1]))
        from--;
    if (from == end || kind_given(trouble)) return from != end;
    findings_hint(trouble->findings,
                  "a field is given with =, not with a "
                  "colon: %.*s = …",
                  (int)(end - from), from);
    return true;
}

static bool word_of_lua(const Trouble *trouble) {
    static const char *const words[] = {
        "and",      "break",  "do",   "else", "elseif", "end",   "false", "for",
        "function", "goto",   "if",   "in",   "local",  "nil",   "not",   "or",
        "repeat",   "return", "then", "true", "until",  "while", NULL,
    };
    if (!among(trouble->near, words)) return false;
    const char *at = find_word(trouble->here, trouble->near);
    const char *to = at;
    while (to && to > trouble->here && to[-1] == ' ')
        to--;
    if (to && to > trouble->here && to[-1] == '=') {
        findings_hint(trouble->findings, "did you mean \"%s\", in quotes?",
                      trouble->near);
        return true;
    }
    bool field = at && *after_space(at + strlen(trouble->near)) == '=';
    if (!begins(trouble->said, "<name> expected") && !field) return false;
    findings_hint(trouble->findings,
                  "\"%s\" is a word of Lua's own and no name for anything else",
                  trouble->near);
    return true;
}

/* A quotation mark inside a string ends it, and the rest is read as Lua. */
static bool mark_inside(const Trouble *trouble) {
    const char *at = find_word(trouble->here, trouble->near);
    if (!isalpha((unsigned char)trouble->near[0]) || !at || at == trouble->here)
        return false;
    if (at[-1] == '"') {
        findings_hint(trouble->findings,
                      "a quotation mark inside a text is written \\\"");
        return true;
    }
    if (at[-1] != '\'') return false;
    findings_hint(trouble->findings, "a text with an apostrophe in it stands "
                                     "in double quotation marks: \"It's\"");
    return true;
}

/* plan-offered = false; local dana-w = customer … */
static bool dash(const Trouble *trouble) {
    bool local =
        !strcmp(trouble->near, "-") && find_word(trouble->here, "local");
    if (strcmp(trouble->near, "=") != 0 && !local) return false;
    for (const char *at = trouble->here; (at = strchr(at, '-')); at++) {
        const char *from = at, *to = at + 1;
        while (from > trouble->here && is_name(from[-1]))
            from--;
        while (is_name(*to))
            to++;
        if (from == at || to == at + 1 || !isalpha((unsigned char)*from))
            continue;
        findings_hint(trouble->findings,
                      "a name has no - in it: write "
                      "%.*s_%.*s",
                      (int)(at - from), from, (int)(to - at - 1), at + 1);
        return true;
    }
    return false;
}

/* beat mother { … }; locl nadia = customer …; = "Nadia" { … } */
static bool head_of_kind(const Trouble *trouble) {
    const char *line = after_space(trouble->here);
    size_t size = 0;
    char word[NEAR_BYTES_MAX];
    while (is_name(line[size]))
        size++;
    snprintf(word, sizeof word, "%.*s", (int)size, line);
    const char *next = after_space(line + size);
    bool second = *trouble->near && begins(next, trouble->near);
    static const char *const local[] = { "local" };
    if (second && format_kind(word) && is_name(*next))
        findings_hint(trouble->findings, "a name stands in quotes: %s \"%s\"",
                      word, trouble->near);
    else if (second && is_name(*next) && !format_kind(word) &&
             nearest_name(word, local, 1))
        findings_hint(trouble->findings, "did you mean local?");
    else if (!strcmp(trouble->near, "{") && begins(line, "local ") &&
             strstr(line, "= \""))
        findings_hint(trouble->findings,
                      "a kind stands before the name: customer \"…\" { … }");
    else
        return false;
    return true;
}

/* beat "mother": { … } */
static bool colon_after_name(const Trouble *trouble) {
    const char *at = strstr(trouble->here, "\":");
    if (!at || strcmp(trouble->near, "{") != 0) return false;
    findings_hint(trouble->findings,
                  "no colon stands between the name and what follows it");
    return true;
}

/* fact "budget" = "…" */
static bool equals_after_name(const Trouble *trouble) {
    const char *line = after_space(trouble->here);
    size_t kind = 0;
    while (is_name(line[kind]))
        kind++;
    const char *name = after_space(line + kind);
    const char *close = *name == '"' ? strchr(name + 1, '"') : NULL;
    if (strcmp(trouble->near, "=") != 0 || !kind || !close ||
        *after_space(close + 1) != '=')
        return false;
    findings_hint(trouble->findings, "no = stands between the name and what "
                                     "follows it");
    return true;
}

/* return now.vars.paid = true; effect = function(now) now.vars.paid == true */
static bool comparing(const Trouble *trouble) {
    if (strcmp(trouble->near, "==") == 0 &&
        begins(trouble->said, "syntax error near")) {
        findings_hint(trouble->findings, "to set a variable write one =");
        return true;
    }
    bool asks =
        find_word(trouble->here, "if") || find_word(trouble->here, "return");
    if (strcmp(trouble->near, "=") != 0 || !asks) return false;
    findings_hint(trouble->findings, "to compare two things write ==");
    return true;
}

/* && || ! of other languages, for which Lua has words. */
static bool foreign_sign(const Trouble *trouble) {
    static const struct {
        const char *near, *sign, *word;
    } rows[] = { { "&", "&&", "and" },
                 { "|", "||", "or" },
                 { "!", "!=", "~=" },
                 { "!", "!", "not" } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (strcmp(trouble->near, rows[i].near) != 0 ||
            !strstr(trouble->here, rows[i].sign))
            continue;
        findings_hint(trouble->findings, "in place of %s write %s",
                      rows[i].sign, rows[i].word);
        return true;
    }
    return false;
}

/* function(now) now.vars.paid end */
static bool no_return(const Trouble *trouble) {
    if (!begins(trouble->said, "syntax error near") ||
        !find_word(trouble->here, "when") ||
        !find_word(trouble->here, "function") ||
        find_word(trouble->here, "return"))
        return false;
    findings_hint(trouble->findings, "a condition begins with return: "
                                     "function(now) return … end");
    return true;
}

/* now.mood nadia > 10 */
static bool asked_bare(const Trouble *trouble) {
    const char *at = find_word(trouble->here, trouble->near);
    if (!at || !isalpha((unsigned char)*trouble->near)) return false;
    while (at > trouble->here && at[-1] == ' ')
        at--;
    static const char *const asks[] = { "now.mood", "now.heat", "now.heard",
                                        NULL };
    for (size_t i = 0; asks[i]; i++) {
        size_t size = strlen(asks[i]);
        if ((size_t)(at - trouble->here) < size ||
            strncmp(at - size, asks[i], size) != 0)
            continue;
        findings_hint(trouble->findings,
                      "the customer stands in parentheses: %s(%s)", asks[i],
                      trouble->near);
        return true;
    }
    return false;
}

static bool function_open(const Trouble *trouble) {
    if (!strstr(trouble->said, "to close 'function'") &&
        !strstr(trouble->said, "'end' expected") && !trouble->in_function)
        return false;
    findings_hint(trouble->findings, "a function(now) may lack its end");
    return true;
}

static bool brace_open(const Trouble *trouble) {
    static const char *const kinds[] = { "encounter", "beat",    "ending",
                                         "customer",  "fact",    "thought",
                                         "local",     "debrief", "playthrough",
                                         "tone",      "sound",   NULL };
    if (!strstr(trouble->said, "'}' expected")) return false;
    if (strcmp(trouble->near, "<eof>") == 0)
        findings_hint(trouble->findings,
                      "the { of line %d is never closed: a } is missing",
                      trouble->opened);
    else if (among(trouble->near, kinds) &&
             begins(trouble->here, trouble->near))
        findings_hint(trouble->findings,
                      "a } may be missing further up: the { of line %d is "
                      "still open",
                      trouble->opened);
    else if (begins(after_space(trouble->here), trouble->near) &&
             trouble->before)
        findings_hint(trouble->findings,
                      "a comma may be missing at the end of line %d",
                      trouble->before);
    else
        findings_hint(trouble->findings, "a comma may be missing before it");
    return true;
}

static bool file_ends(const Trouble *trouble) {
    if (strcmp(trouble->near, "<eof>") != 0) return false;
    findings_hint(trouble->findings, "the file ends before all that was opened "
                                     "with { is closed");
    return true;
}

static bool too_many(const Trouble *trouble) {
    bool comma = !strcmp(trouble->near, ",");
    bool doubled = comma && strstr(trouble->here, ",,");
    if (!strcmp(trouble->near, "}") ||
        (comma && !doubled && strstr(trouble->here, "},")))
        findings_hint(trouble->findings,
                      "there may be one } too many, here or further up");
    else if (comma)
        findings_hint(trouble->findings, "there may be one comma too many");
    else
        return false;
    return true;
}

static bool number(const Trouble *trouble) {
    if (!begins(trouble->said, "malformed number")) return false;
    findings_hint(trouble->findings, "a number has figures and at most one "
                                     "point: 2400.50");
    return true;
}

static bool prose(const Trouble *trouble) {
    if (!begins(trouble->said, "syntax error near") &&
        !begins(trouble->said, "'=' expected") &&
        !begins(trouble->said, "unexpected symbol near"))
        return false;
    findings_hint(trouble->findings,
                  "a level is made of kind \"name\" { … }; remarks begin with "
                  "--, and texts stand in \"…\"");
    return true;
}

/* ---- trying each rule ---- */

static void read_near(Trouble *trouble) {
    const char *at = NULL;
    for (const char *look = trouble->said; (look = strstr(look, "near "));)
        at = look += 5;
    if (!at) return;
    size_t size = strlen(at);
    bool quoted = size > 2 && *at == '\'' && at[size - 1] == '\'';
    snprintf(trouble->near, sizeof trouble->near, "%.*s",
             (int)(quoted ? size - 2 : size), quoted ? at + 1 : at);
}

static void read_line(Trouble *trouble, int line, const char *text,
                      size_t size) {
    const char *end = text + size;
    for (; line > 1 && text; line--) {
        const char *next = memchr(text, '\n', (size_t)(end - text));
        text = next ? next + 1 : NULL;
    }
    if (!text) return;
    const char *stop = memchr(text, '\n', (size_t)(end - text));
    size_t long_as = (size_t)((stop ? stop : end) - text);
    if (long_as >= sizeof trouble->here) long_as = sizeof trouble->here - 1;
    memcpy(trouble->here, text, long_as);
}

static void read_opened(Trouble *trouble) {
    const char *at = strstr(trouble->said, "at line ");
    if (at) trouble->opened = atoi(at + strlen("at line "));
}

/* The last line before `line` that has more than a comment. */
static int line_before(int line, const char *text, size_t size) {
    Lexer lexer = lexer_on(text, size);
    int before = 0;
    for (;;) {
        Token token = lexer_next(&lexer);
        if (token.kind == TOKEN_END || token.line >= line) return before;
        before = lexer.line;
    }
}

/* Whether the line is inside a function: counts words that open a block and
 * `end`s up to the end of the line. */
static bool inside_function(int line, const char *text, size_t size) {
    static const char *const open[] = { "function", "if", "for", "while" };
    Lexer lexer = lexer_on(text, size);
    int depth = 0;
    for (;;) {
        Token token = lexer_next(&lexer);
        if (token.kind == TOKEN_END || token.line > line) return depth > 0;
        for (size_t i = 0; i < sizeof open / sizeof *open; i++)
            depth += token_is(&token, open[i]);
        if (token_is(&token, "end") && depth > 0) depth--;
    }
}

void syntax_hint(Findings *findings, const char *said, int line,
                 const char *text, size_t size) {
    static TroubleRule *const rules[] = {
        syntax_curly_quotes,
        syntax_foreign_character,
        list_in_parentheses,
        per_cent,
        counting,
        open_text,
        remark,
        colon,
        colon_after_name,
        word_of_lua,
        head_of_kind,
        mark_inside,
        dash,
        equals_after_name,
        kind_given,
        capital,
        point_missing,
        comparing,
        foreign_sign,
        no_return,
        asked_bare,
        function_open,
        brace_open,
        file_ends,
        too_many,
        number,
        prose,
    };
    Trouble trouble = { .findings = findings, .said = said };
    trouble.in_function = inside_function(line, text, size);
    trouble.before = line_before(line, text, size);
    read_near(&trouble);
    read_line(&trouble, line, text, size);
    read_opened(&trouble);
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        if (rules[i](&trouble)) return;
}
