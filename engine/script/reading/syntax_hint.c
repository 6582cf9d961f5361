/* SPDX-License-Identifier: MIT
 * Each kind of mistake is one rule that looks at Lua's message, the token in it
 * and the line. The first rule that matches gives the hint, so special rules
 * come before general ones. */
#include "script/reading/syntax_hint.h"

#include "core/base/text.h"
#include "script/reading/syntax_trouble.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- looking at the line ---- */

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

/* now.vars.n++; now.vars.n += 1; now.vars.n + 1 */
static bool counting(const Trouble *trouble) {
    const Token *near = trouble_token(trouble, 0);
    const Token *name = trouble_token(trouble, 1);
    bool alone = begins(trouble->said, "syntax error near") &&
                 name->kind == TOKEN_NAME &&
                 token_is(trouble_token(trouble, 3), "vars");
    if (alone && (token_sign(near, '+') || token_sign(near, '-')) &&
        near->from[1] == ' ') {
        findings_hint(trouble->findings,
                      "to change a number write now.vars.%.*s = now.vars.%.*s "
                      "%c 1",
                      (int)name->size, name->from, (int)name->size, name->from,
                      *near->from);
        return true;
    }
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

/* What the last mark of the line's open text should have been. */
static bool open_text(const Trouble *trouble) {
    const char *end = trouble->here + strlen(trouble->here);
    while (end > trouble->here && strchr(" ,\t\r", end[-1]))
        end--;
    size_t size = (size_t)(end - trouble->here);
    bool curly =
        size > 3 && (begins(end - 3, "\u201d") || begins(end - 3, "\u201c") ||
                     begins(end - 3, "\u2019"));
    if (begins(trouble->said, "unfinished string")) {
        if (curly)
            findings_hint(trouble->findings,
                          "the text begins with a straight mark and ends with "
                          "%.3s: write \" there too",
                          end - 3);
        else if (size > 2 && end[-1] == '"' && end[-2] == '\\')
            findings_hint(trouble->findings,
                          "the \\ before the last quotation mark makes it a "
                          "part of the text: take it out");
        else
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

/* "C:\menus" */
static bool backslash(const Trouble *trouble) {
    if (!begins(trouble->said, "invalid escape sequence")) return false;
    findings_hint(trouble->findings,
                  "in a text a \\ is written \\\\, and a quotation mark \\\"");
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

/* Function(now) … End; AND */
static bool capital(const Trouble *trouble) {
    static const char *const words[] = { "function", "return", "end",  "not",
                                         "and",      "or",     "local" };
    for (int back = 0; back < 6; back++) {
        const Token *token = trouble_token(trouble, back);
        if (token->kind != TOKEN_NAME || token->line != trouble->line) continue;
        for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
            bool closes = !strcmp(words[i], "end") && !trouble->in_function;
            if (closes || token->size != strlen(words[i]) ||
                !text_alike_n(token->from, words[i], token->size) ||
                token_is(token, words[i]))
                continue;
            findings_hint(trouble->findings,
                          "%.*s is written in small letters: %s",
                          (int)token->size, token->from, words[i]);
            return true;
        }
    }
    return false;
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
    if (from == end || syntax_kind_given(trouble)) return from != end;
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
    const Token *before = trouble_token(trouble, 1);
    if (token_is(before, "return") ||
        (token_sign(before, '=') && strcmp(trouble->near, "if") == 0)) {
        findings_hint(trouble->findings,
                      "a condition needs no %s: function(now) return … end",
                      trouble->near);
        return true;
    }
    if (token_sign(before, '.') && strcmp(trouble->near, "do") == 0) {
        findings_hint(trouble->findings, "did you mean does?");
        return true;
    }
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
    const Token *before = trouble_token(trouble, 1);
    if (before->kind == TOKEN_TEXT && !before->size) {
        findings_hint(trouble->findings, "a text has one mark at each end: "
                                         "\"…\"");
        return true;
    }
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
    if (strstr(trouble->here, "=>") || strstr(trouble->here, "=<"))
        findings_hint(trouble->findings, "the = comes last: >= or <=");
    else
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
    if (begins(trouble->said, "'(' expected")) {
        findings_hint(trouble->findings, "it is written function(now)");
        return true;
    }
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
    bool begun = among(trouble->near, kinds) &&
                 begins(trouble->here, trouble->near) && trouble->brace;
    if (!strstr(trouble->said, "'}' expected") && !begun) return false;
    if (strcmp(trouble->near, "<eof>") == 0)
        findings_hint(trouble->findings,
                      "the { of line %d is never closed: a } is missing",
                      trouble->opened);
    else if (begun)
        findings_hint(trouble->findings,
                      "a } may be missing further up: the { of line %d is "
                      "still open",
                      trouble->brace);
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
    bool end = !strcmp(trouble->near, "end");
    if (end || !strcmp(trouble->near, ")"))
        findings_hint(trouble->findings,
                      "there may be one %s too many, here or further up",
                      trouble->near);
    else if (comma && begins(trouble->here, "},"))
        findings_hint(trouble->findings,
                      "no comma stands behind a part that is complete; or "
                      "there is one } too many further up");
    else if (!strcmp(trouble->near, "}") ||
             (comma && !doubled && strstr(trouble->here, "},")))
        findings_hint(trouble->findings,
                      "there may be one } too many, here or further up");
    else if (comma)
        findings_hint(trouble->findings, "there may be one comma too many");
    else
        return false;
    return true;
}

/* mood = +15 */
static bool plus(const Trouble *trouble) {
    const Token *before = trouble_token(trouble, 1);
    if (strcmp(trouble->near, "+") != 0 || !token_sign(before, '='))
        return false;
    findings_hint(trouble->findings, "a number stands without +: 15");
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

static TroubleRule *const rules[] = {
    syntax_pasted_mark,
    syntax_curly_quotes,
    syntax_foreign_character,
    syntax_money,
    list_in_parentheses,
    per_cent,
    counting,
    open_text,
    backslash,
    remark,
    syntax_value_missing,
    syntax_arrow,
    plus,
    syntax_local_in_quotes,
    syntax_brace_missing,
    syntax_two_equals,
    syntax_colon_after_name,
    word_of_lua,
    syntax_head_of_kind,
    mark_inside,
    dash,
    syntax_sign_after_name,
    syntax_kind_given,
    capital,
    syntax_point_missing,
    syntax_space_in_name,
    syntax_field_without_equals,
    comparing,
    foreign_sign,
    no_return,
    asked_bare,
    syntax_speaker,
    colon,
    function_open,
    brace_open,
    file_ends,
    too_many,
    number,
    prose,
};

void syntax_hint(Findings *findings, const char *said, int line,
                 const char *text, size_t size) {
    Trouble trouble = { .findings = findings };
    trouble_read(&trouble, said, line, text, size);
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        if (rules[i](&trouble)) return;
}
