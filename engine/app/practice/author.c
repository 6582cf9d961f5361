/* SPDX-License-Identifier: MIT
 * The meter in words, the notes, and why replies are not offered, with the
 * source of their conditions. */
#include "app/practice/author.h"

#include "app/practice/meeting.h"
#include "core/base/mem.h"
#include "core/story/labels.h"
#include "core/words/say.h"
#include "core/base/text.h"
#include "script/reading/lexer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { HIDDEN_MAX = 256, CODE_LETTERS = 160 };

char *author_meter(const Meeting *meeting, int customer) {
    const Session *session = meeting_session(meeting);
    const Mood *mood = &session_state(session)->moods[customer];
    Text text = { 0 };
    char points[16], heat[16];
    snprintf(points, sizeof points, "%s%d.%d", mood->mood < 0 ? "\u2212" : "",
             abs(mood->mood) / 10, abs(mood->mood) % 10);
    snprintf(heat, sizeof heat, "%d.%d", mood->heat / 10, mood->heat % 10);
    text_format(&text, say("%s: mood %s (%s), heat %s, heard %d of 3"),
                session_story(session)->customers[customer].name, points,
                band_word(band_of(mood->mood)), heat, mood->heard);
    return text_take(&text);
}

const char *author_note(const Meeting *meeting, int index) {
    const Session *session = meeting_session(meeting);
    int count, turn = (int)journal_count(session_journal(session));
    const ViewLine *lines = session_transcript(session, &count);
    for (int i = 0; i < count; i++)
        if (lines[i].kind == LINE_NOTE && lines[i].turn == turn && !index--)
            return lines[i].text;
    return NULL;
}

/* ---- the source of a condition ---- */

static bool is_mark(const Token *token, char mark) {
    return token->kind == TOKEN_OTHER && token->mark == mark;
}

/* Moves behind the { of the call that begins in the line. */
static bool find_call(Lexer *lexer, int line, const char *head) {
    bool here = false;
    for (Token t = lexer_next(lexer); t.kind != TOKEN_END;
         t = lexer_next(lexer)) {
        here = here || (t.line == line && token_is(&t, head));
        if (here && is_mark(&t, '{')) return true;
    }
    return false;
}

/* Moves behind `name =` of the table in which the lexer is. */
static bool find_field(Lexer *lexer, const char *name) {
    int depth = 1;
    bool named = false;
    for (Token t = lexer_next(lexer); t.kind != TOKEN_END && depth > 0;
         t = lexer_next(lexer)) {
        if (named && is_mark(&t, '=')) return true;
        depth += is_mark(&t, '{') - is_mark(&t, '}');
        named = depth == 1 && token_is(&t, name);
    }
    return false;
}

static bool opens_block(const Token *t) {
    return token_is(t, "function") || token_is(t, "if") || token_is(t, "do") ||
           token_is(t, "repeat");
}

static bool closes_block(const Token *t) {
    return token_is(t, "end") || token_is(t, "until");
}

/* The value of a field: a function up to its "end", anything else up to the
 * comma. */
static void find_value(Lexer *lexer, const char **from, const char **to) {
    int depth = 0;
    *from = *to = lexer->at;
    for (Token t = lexer_next(lexer); t.kind != TOKEN_END;
         t = lexer_next(lexer)) {
        bool done = !depth && (is_mark(&t, ',') || is_mark(&t, '}'));
        if (done) return;
        depth += opens_block(&t) - closes_block(&t);
        *to = lexer->at;
    }
}

/* White space of any kind and length becomes one space. */
static char *on_one_line(const char *from, const char *to) {
    Text text = { 0 };
    for (bool gap = false; from < to; from++) {
        bool space = strchr(" \t\r\n", *from) != NULL;
        if (!space && gap && text.size) text_add(&text, " ");
        if (!space) text_add_n(&text, from, 1);
        gap = space;
    }
    return text_take(&text);
}

static void drop_function(char *code) {
    static const char head[] = "function(now) return ", tail[] = " end";
    size_t size = strlen(code), lead = strlen(head), rest = strlen(tail);
    if (size <= lead + rest || strncmp(code, head, lead) != 0 ||
        strcmp(code + size - rest, tail) != 0)
        return;
    memmove(code, code + lead, size - lead - rest);
    code[size - lead - rest] = '\0';
}

char *author_code(const char *text, size_t size, int line, const char *head,
                  const char *name) {
    Lexer lexer = lexer_on(text, size);
    if (!find_call(&lexer, line, head) || !find_field(&lexer, name))
        return NULL;
    const char *from, *to;
    find_value(&lexer, &from, &to);
    char *code = on_one_line(from, to);
    drop_function(code);
    return code;
}

/* ---- replies that are not offered ---- */

int author_hidden_count(const Meeting *meeting) {
    HiddenReply unused[HIDDEN_MAX];
    return session_hidden(meeting_session(meeting), unused, HIDDEN_MAX);
}

static char *why_hidden(const Meeting *meeting, const HiddenReply *hidden) {
    const Session *session = meeting_session(meeting);
    const Story *story = session_story(session);
    const Reply *reply = &story->replies[hidden->reply];
    bool said = reply->once && play_said(session_play(session),
                                         session_state(session), hidden->reply);
    bool own_file = !reply->at.file || !strcmp(reply->at.file, story->file);
    char *code = NULL;
    size_t size;
    const char *text = meeting_text(meeting, &size);
    if (!said && own_file)
        code =
            author_code(text, size, reply->at.line, reply_kind(reply), "when");
    if (!code || strlen(code) > CODE_LETTERS) {
        mem_free(code);
        return mem_text(hidden->why);
    }
    Text why = { 0 };
    text_format(&why, say("does not hold now: %s"), code);
    mem_free(code);
    return text_take(&why);
}

int author_hidden(const Meeting *meeting, AuthorHidden *out, int count) {
    HiddenReply hidden[HIDDEN_MAX];
    const Session *session = meeting_session(meeting);
    const Story *story = session_story(session);
    int found = session_hidden(session, hidden, HIDDEN_MAX);
    if (found > count) found = count;
    for (int i = 0; i < found; i++) {
        const Reply *reply = &story->replies[hidden[i].reply];
        out[i] =
            (AuthorHidden){ session_words(session, NULL, reply->text),
                            why_hidden(meeting, &hidden[i]), reply->at.line };
    }
    return found;
}
