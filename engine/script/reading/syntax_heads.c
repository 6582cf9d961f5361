/* SPDX-License-Identifier: MIT
 * How a kind, its name and its fields are written, and what is written in
 * place of that. See syntax_trouble.h. */
#include "script/reading/syntax_trouble.h"

#include "core/base/nearest.h"
#include "script/format/format.h"

#include <stdio.h>

enum { WORD_MAX = 64 };

/* A token as text, cut at WORD_MAX. */
static void word_of(const Token *token, char out[WORD_MAX]) {
    snprintf(out, WORD_MAX, "%.*s",
             (int)(token->size < WORD_MAX ? token->size : WORD_MAX - 1),
             token->from ? token->from : "");
}

static const FormatKind *kind_of(const Token *token) {
    char word[WORD_MAX];
    if (token->kind != TOKEN_NAME) return NULL;
    word_of(token, word);
    const FormatKind *kind = format_kind(word);
    return kind && kind->shape != SHAPE_INSIDE ? kind : NULL;
}

/* The field of that name in any kind; NULL: there is none. */
static const FormatField *field_of(const Token *token) {
    char word[WORD_MAX];
    size_t count;
    const FormatKind *kinds = format_kinds(&count);
    if (token->kind != TOKEN_NAME) return NULL;
    word_of(token, word);
    for (size_t i = 0; i < count; i++) {
        const FormatField *field = format_field(kinds[i].name, word);
        if (field) return field;
    }
    return NULL;
}

/* Whether the token is the first in its line. */
static bool opens_line(const Trouble *trouble, int back) {
    const Token *token = trouble_token(trouble, back);
    const Token *before = trouble_token(trouble, back + 1);
    return token->kind != TOKEN_END &&
           (before->kind == TOKEN_END || before->line < token->line);
}

/* ---- kinds and their names ---- */

/* reply = "…" { … }; reply: "…" { … }; fact = "budget" "…" */
bool syntax_kind_given(const Trouble *trouble) {
    const char *line = after_space(trouble->here);
    size_t size = strcspn(line, " \t:=\"");
    char word[NEAR_BYTES_MAX];
    snprintf(word, sizeof word, "%.*s", (int)size, line);
    const char *sign = after_space(line + size);
    if (!format_kind(word) || (*sign != '=' && *sign != ':')) return false;
    if (*after_space(sign + 1) != '"' || sign[1] == '=') return false;
    if (format_kind(word)->shape == SHAPE_INSIDE) return false;
    findings_hint(trouble->findings, "no %c stands after a kind: %s \"…\"",
                  *sign, word);
    return true;
}

/* beat mother { … }; reply Who else … { … }; enters nadia; locl nadia = … */
bool syntax_head_of_kind(const Trouble *trouble) {
    const Token *near = trouble_token(trouble, 0);
    const Token *head = trouble_token(trouble, 1);
    const FormatKind *kind = kind_of(head);
    static const char *const local[] = { "local" };
    char word[WORD_MAX], first[WORD_MAX];
    word_of(near, word);
    word_of(head, first);
    const char *rest = near->from ? near->from + near->size : "";
    bool more = *rest == ' ' && (isalpha((unsigned char)rest[1]));
    bool named = opens_line(trouble, 1) && near->kind == TOKEN_NAME;
    if (named && kind && kind_of(near))
        findings_hint(trouble->findings,
                      "one word is enough before the name: %s, or %s", first,
                      word);
    else if (named && kind && kind->shape == SHAPE_TABLE)
        findings_hint(trouble->findings, "it stands in braces: %s { %s }",
                      first, word);
    else if (named && kind)
        findings_hint(trouble->findings, "a name stands in quotes: %s \"%s%s\"",
                      first, word, more ? " …" : "");
    else if (named && nearest_name(first, local, 1))
        findings_hint(trouble->findings, "did you mean local?");
    else if (token_sign(near, '{') && head->kind == TOKEN_TEXT &&
             token_sign(trouble_token(trouble, 2), '=') &&
             token_is(trouble_token(trouble, 4), "local"))
        findings_hint(trouble->findings,
                      "a kind stands before the name: customer \"…\" { … }");
    else
        return false;
    return true;
}

/* beat "mother": { … } */
bool syntax_colon_after_name(const Trouble *trouble) {
    const char *at = strstr(trouble->here, "\":");
    if (!at || strcmp(trouble->near, "{") != 0) return false;
    if (!kind_of(trouble_token(trouble, 3))) return false;
    findings_hint(trouble->findings,
                  "no colon stands between the name and what follows it");
    return true;
}

/* fact "budget" = "…"; fact "budget", "…"; beat "box", { … } */
bool syntax_sign_after_name(const Trouble *trouble) {
    const Token *near = trouble_token(trouble, 0);
    bool comma = token_sign(near, ','), equals = token_sign(near, '=');
    const FormatKind *kind = kind_of(trouble_token(trouble, 2));
    if (!kind || trouble_token(trouble, 1)->kind != TOKEN_TEXT) return false;
    if (!opens_line(trouble, 2) || (!comma && !equals)) return false;
    if (comma)
        findings_hint(trouble->findings,
                      "no comma stands between the name and what follows it");
    else
        findings_hint(trouble->findings, "no = stands between the name and "
                                         "what follows it");
    return true;
}

/* The line of a beat "…", a reply "…" … that lacks its {, a few lines above; 0:
 * there is none. */
static int head_without_brace(const Trouble *trouble) {
    enum { ABOVE = 3 };
    for (int back = 1; back + 1 < trouble->token_count; back++) {
        const Token *name = trouble_token(trouble, back);
        const Token *next = trouble_token(trouble, back - 1);
        const FormatKind *kind = kind_of(trouble_token(trouble, back + 1));
        if (trouble->line - name->line > ABOVE || token_sign(name, '{'))
            return 0;
        if (name->kind != TOKEN_TEXT || !kind || next->line <= name->line)
            continue;
        bool single = strcmp(kind->name, "sound") == 0;
        if (kind->shape == SHAPE_NAMED && !single && !token_sign(next, '{'))
            return name->line;
    }
    return 0;
}

bool syntax_brace_missing(const Trouble *trouble) {
    int line = head_without_brace(trouble);
    if (!line) return false;
    findings_hint(trouble->findings, "a { is missing at the end of line %d",
                  line);
    return true;
}

/* local "nadia" = customer …; local nadia ferreira = … runs, and fails later */
bool syntax_local_in_quotes(const Trouble *trouble) {
    const Token *near = trouble_token(trouble, 0);
    char word[WORD_MAX];
    word_of(near, word);
    if (near->kind != TOKEN_TEXT ||
        !token_is(trouble_token(trouble, 1), "local"))
        return false;
    findings_hint(trouble->findings,
                  "the name after local has no quotes: local %s = …", word);
    return true;
}

/* ---- who speaks ---- */

/* nadia does "…" */
bool syntax_point_missing(const Trouble *trouble) {
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

/* "nadia" "…"; nadia: "…"; nadia.does = "…"; nadia Hello. */
bool syntax_speaker(const Trouble *trouble) {
    const Token *near = trouble_token(trouble, 0);
    const Token *who = trouble_token(trouble, 1);
    const Token *before = trouble_token(trouble, 2);
    char word[WORD_MAX];
    word_of(who, word);
    bool verb = token_is(who, "does") || token_is(who, "thinks");
    if (near->kind == TOKEN_TEXT && who->kind == TOKEN_TEXT &&
        opens_line(trouble, 1) && near->line == who->line &&
        !strpbrk(word, " .,?!"))
        findings_hint(trouble->findings,
                      "who speaks stands without quotes: %s \"…\"", word);
    else if (near->kind == TOKEN_TEXT && token_sign(who, ':') &&
             before->kind == TOKEN_NAME && !field_of(before) &&
             !kind_of(before)) {
        word_of(before, word);
        findings_hint(trouble->findings,
                      "no colon stands after who speaks: %s \"…\"", word);
    } else if (token_sign(near, '=') && verb && token_sign(before, '.'))
        findings_hint(trouble->findings, "no = stands after %s: name.%s \"…\"",
                      word, word);
    else if (near->kind == TOKEN_NAME && who->kind == TOKEN_NAME &&
             opens_line(trouble, 1) && near->line == who->line &&
             !kind_of(who) && !field_of(who) && !trouble->in_function &&
             trouble->brace)
        findings_hint(trouble->findings,
                      "a text stands in quotes: %s \"…\"; a remark begins "
                      "with --",
                      word);
    else
        return false;
    return true;
}

/* ---- fields ---- */

/* hair colour = "black" */
bool syntax_space_in_name(const Trouble *trouble) {
    const Token *near = trouble_token(trouble, 0);
    const Token *first = trouble_token(trouble, 1);
    const Token *before = trouble_token(trouble, 2);
    if (near->kind != TOKEN_NAME || first->kind != TOKEN_NAME) return false;
    const char *next = after_space(near->from + near->size);
    bool begun = token_sign(before, '{') || token_sign(before, ',') ||
                 opens_line(trouble, 1);
    if (!begun || *next != '=' || next[1] == '=') return false;
    if (token_is(first, "local") || near->line != first->line) return false;
    findings_hint(trouble->findings,
                  "a name has no space in it: write "
                  "%.*s_%.*s",
                  (int)first->size, first->from, (int)near->size, near->from);
    return true;
}

/* heat 50 */
bool syntax_field_without_equals(const Trouble *trouble) {
    const Token *near = trouble_token(trouble, 0);
    const Token *field = trouble_token(trouble, 1);
    bool value = (near->kind == TOKEN_OTHER && near->mark == '0') ||
                 token_is(near, "true") || token_is(near, "false") ||
                 token_is(near, "function");
    if (!value || !field_of(field)) return false;
    findings_hint(trouble->findings, "a field is given with =: %.*s = %.*s",
                  (int)field->size, field->from, (int)near->size, near->from);
    return true;
}

/* heat = , */
bool syntax_value_missing(const Trouble *trouble) {
    const Token *near = trouble_token(trouble, 0);
    const Token *name = trouble_token(trouble, 2);
    bool over =
        token_sign(near, ',') || token_sign(near, '}') || token_sign(near, ';');
    if (!over || !token_sign(trouble_token(trouble, 1), '=')) return false;
    findings_hint(trouble->findings, "a value is missing: %.*s = …",
                  (int)name->size, name->from ? name->from : "");
    return true;
}

/* next -> "mother"; next => "mother"; "Hm." -> "Go on." */
bool syntax_arrow(const Trouble *trouble) {
    const Token *near = trouble_token(trouble, 0);
    const Token *sign = trouble_token(trouble, 1);
    const Token *name = trouble_token(trouble, 2);
    bool arrow = token_sign(near, '>') &&
                 (token_sign(sign, '-') || token_sign(sign, '='));
    if (!arrow || sign->from + 1 != near->from) return false;
    if (name->kind == TOKEN_TEXT)
        findings_hint(trouble->findings, "a comma stands between two texts");
    else
        findings_hint(trouble->findings,
                      "a field is given with = alone: %.*s = …",
                      (int)name->size, name->from ? name->from : "");
    return true;
}

/* vars = reprint = false; effect = reprint = true */
bool syntax_two_equals(const Trouble *trouble) {
    const Token *inner = trouble_token(trouble, 1);
    const Token *outer = trouble_token(trouble, 3);
    const FormatField *field = field_of(outer);
    if (!token_sign(trouble_token(trouble, 0), '=') || !field) return false;
    if (inner->kind != TOKEN_NAME ||
        !token_sign(trouble_token(trouble, 2), '='))
        return false;
    if (field->type == FIELD_FUNCTION)
        findings_hint(trouble->findings,
                      "it takes function(now) … end, as in function(now) "
                      "now.vars.%.*s = true end",
                      (int)inner->size, inner->from);
    else
        findings_hint(trouble->findings,
                      "fields stand in braces: %s = { %.*s = … }", field->name,
                      (int)inner->size, inner->from);
    return true;
}
