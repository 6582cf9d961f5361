/* SPDX-License-Identifier: MIT
 * Reads the tokens of a level once, with a stack of open tables. Invariant: the
 * next field belongs to the table on top. Tables deeper than DEPTH_MAX are not
 * recorded, so that a hostile text cannot use much memory. */
#include "script/reading/scan.h"

#include "script/format/format.h"

#include "core/base/mem.h"
#include "core/base/names.h"
#include "script/reading/lexer.h"

#include <string.h>

enum {
    LOOK_BACK = 8,
    WORDS = 64,    /* room to walk in before the last words are moved */
    NOW_REACH = 3, /* now . mood ( NAME: so far back a question begins */
    DEPTH_MAX = 200,
    NOW_NAMES = 16,
    /* of each list; a text with more is no level, and more are ignored */
    ITEMS_MAX = 200000,
    USES_MAX = 20000,
};

typedef struct Frame { /* a table that is open */
    int table, parens, blocks;
    bool fresh; /* the next word begins a field */
    int field;  /* the one that is being read, or NONE */
} Frame;

typedef struct NowName {
    Token name;
    int blocks;
} NowName;

struct Scan {
    Arena *arena;
    ScanTable *tables;
    int table_count, table_capacity;
    ScanField *fields;
    int field_count, field_capacity;
    ScanUse *uses;
    int use_count, use_capacity;
};

typedef struct Scanner {
    Scan *scan;
    Names *seen;  /* all names outside of now.mood( ) and the like */
    Token *asked; /* the names in now.mood(NAME) */
    int asked_count, asked_capacity;
    Lexer lexer;
    Token words[WORDS];
    Token *back;    /* the last LOOK_BACK words, back[0] the newest */
    int before_now; /* how many of them are newer than the last now */
    Frame frames[DEPTH_MAX];
    int depth, parens, blocks;
    NowName now[NOW_NAMES];
    int now_count;
} Scanner;

static bool is_mark(const Token *token, char mark) {
    return token->kind == TOKEN_OTHER && token->mark == mark;
}

/* A text as Lua would read it, for the escapes that trainers use. */
static const char *unescaped(Arena *arena, const Token *token) {
    char *out = arena_alloc(arena, token->size + 1), *to = out;
    for (size_t i = 0; i < token->size; i++) {
        char c = token->from[i];
        if (c == '\\' && i + 1 < token->size) {
            c = token->from[++i];
            if (c == 'n') c = '\n';
            if (c == 't') c = '\t';
        }
        *to++ = c;
    }
    return out;
}

static const char *copy(Arena *arena, const Token *token) {
    return token->kind == TOKEN_TEXT
               ? unescaped(arena, token)
               : arena_text_n(arena, token->from, token->size);
}

/* ---- tables ---- */

/* Finds kind "name" before a {, with or without parentheses. */
static void read_head(Scanner *scanner, ScanTable *table) {
    const Token *back = scanner->back;
    int at = 0;
    bool comma = is_mark(&back[at], ',');
    if (comma) at++;
    while (at < LOOK_BACK - 2 && !comma &&
           (is_mark(&back[at], '(') || is_mark(&back[at], ')')))
        at++;
    const Token *name = NULL;
    if (back[at].kind == TOKEN_TEXT) name = &back[at++];
    if (comma && (!name || !is_mark(&back[at], '('))) return;
    if (name && is_mark(&back[at], '(')) at++;
    if (back[at].kind != TOKEN_NAME || token_is(&back[at], "return")) return;
    table->head = copy(scanner->scan->arena, &back[at]);
    table->head_line = back[at].line;
    if (name) table->name = copy(scanner->scan->arena, name);
}

static Frame *top(Scanner *scanner) {
    if (!scanner->depth || scanner->depth > DEPTH_MAX) return NULL;
    return &scanner->frames[scanner->depth - 1];
}

static void open_table(Scanner *scanner, const Token *token) {
    Scan *scan = scanner->scan;
    int index = scan->table_count;
    ScanTable table = { NULL, NULL, token->line, token->line, NONE, NONE };
    read_head(scanner, &table);
    *MEM_PUSH(scan->tables, scan->table_count, scan->table_capacity) = table;
    Frame *frame = top(scanner);
    if (frame && frame->field != NONE &&
        scan->fields[frame->field].table == NONE)
        scan->fields[frame->field].table = index;
    if (++scanner->depth > DEPTH_MAX) return;
    *top(scanner) =
        (Frame){ index, scanner->parens, scanner->blocks, true, NONE };
}

/* A token at which a field begins; `next` is the token after it. */
static void begin_field(Scanner *scanner, Frame *frame, const Token *token,
                        const Token *next) {
    Scan *scan = scanner->scan;
    bool keyed = token->kind == TOKEN_NAME && is_mark(next, '=');
    bool quoted = is_mark(token, '[') && next->kind == TOKEN_TEXT;
    int index = scan->field_count;
    ScanField field = { NULL, token->line, NONE, NONE };
    if (keyed) field.key = copy(scan->arena, token);
    if (quoted) field.key = copy(scan->arena, next);
    *MEM_PUSH(scan->fields, scan->field_count, scan->field_capacity) = field;
    ScanTable *table = &scan->tables[frame->table];
    if (table->last == NONE)
        table->first = index;
    else
        scan->fields[table->last].next = index;
    table->last = index;
    frame->field = index;
    frame->fresh = false;
}

/* ---- names in conditions ---- */

static bool is_now(const Scanner *scanner, const Token *token) {
    if (token_is(token, "now")) return true;
    if (token->kind != TOKEN_NAME) return false;
    for (int i = 0; i < scanner->now_count; i++) {
        const Token *name = &scanner->now[i].name;
        if (name->size == token->size &&
            memcmp(name->from, token->from, name->size) == 0)
            return true;
    }
    return false;
}

static void add_use(Scanner *scanner, char kind, const Token *token) {
    Scan *scan = scanner->scan;
    if (scan->use_count == USES_MAX) return;
    *MEM_PUSH(scan->uses, scan->use_count, scan->use_capacity) =
        (ScanUse){ kind, copy(scan->arena, token), token->line };
}

static char asks(const Token *field) {
    static const struct {
        const char *name;
        char kind;
    } named[] = {
        { "vars", 'v' },    { "said", 's' },       { "visited", 'b' },
        { "used", 't' },    { "knows", 'f' },      { "met", 'm' },
        { "outcome", 'o' }, { "worst_cost", 'w' },
    };
    for (size_t i = 0; i < sizeof named / sizeof named[0]; i++)
        if (token_is(field, named[i].name)) return named[i].kind;
    size_t count;
    const FormatMember *rows = format_now(&count);
    for (size_t i = 0; i < count; i++)
        if (token_is(field, rows[i].name)) return ' ';
    return 'n';
}

/* Called with each token; looks back for now . vars . NAME and the like. */
static void read_use(Scanner *scanner, const Token *token) {
    const Token *back = scanner->back;
    int open = is_mark(&back[0], '(') || is_mark(&back[0], '[');
    const Token *field = &back[open];
    bool member = is_mark(&back[0], '.');
    if (member) field = &back[1];
    const Token *dot = field + 1, *owner = field + 2, *before = field + 3;
    if (!is_mark(dot, '.') || !is_now(scanner, owner) || is_mark(before, '.'))
        return;
    char kind = asks(field);
    bool variable = kind == 'v' && (member || is_mark(&back[0], '['));
    bool text = token->kind == TOKEN_TEXT && strchr("sbtfmo", kind) && !member;
    bool more = is_mark(token, '.') || is_mark(token, '[');
    bool any = kind == 'v' && (variable || !open) && !more;
    if (variable && token->kind == (member ? TOKEN_NAME : TOKEN_TEXT))
        add_use(scanner, 'v', token);
    else if (any)
        add_use(scanner, 'a', token);
    else if (kind == 'w' && !open && !member)
        add_use(scanner, 'w', field);
    else if (text)
        add_use(scanner, kind, token);
}

/* now.knows == "mother", now.said end: a question without what it asks for. */
static void read_uncalled(Scanner *scanner, const Token *token) {
    static const char *const asked[] = { "said",  "visited", "used",
                                         "knows", "met",     "mood",
                                         "heat",  "heard",   "present" };
    const Token *back = scanner->back;
    bool over = token->mark == 'e' || token_is(token, "end") ||
                token_is(token, "and") || token_is(token, "or") ||
                token_is(token, "then");
    if (!over || !is_mark(&back[1], '.') || !is_now(scanner, &back[2]) ||
        is_mark(&back[3], '.'))
        return;
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++)
        if (token_is(&back[0], asked[i])) add_use(scanner, 'u', &back[0]);
}

/* local NAME = customer "…": two of one name, and the second takes all that the
 * first should say. */
static void read_local(Scanner *scanner, const Token *token) {
    const Token *back = scanner->back;
    if (token_is(token, "customer") && is_mark(&back[0], '=') &&
        back[1].kind == TOKEN_NAME && token_is(&back[2], "local"))
        add_use(scanner, 'l', &back[1]);
}

static void read_unknown(Scanner *scanner, const Token *token) {
    const Token *back = scanner->back;
    if (token->kind == TOKEN_NAME && is_mark(&back[0], '.') &&
        is_now(scanner, &back[1]) && !is_mark(&back[2], '.') &&
        asks(token) == 'n')
        add_use(scanner, 'n', token);
}

/* now.mood(danna): recorded, and checked at the end of the text. */
static void read_customer(Scanner *scanner, const Token *token) {
    const Token *back = scanner->back;
    int open = is_mark(&back[0], '(');
    const Token *field = &back[open];
    bool asks_mood = token_is(field, "mood") || token_is(field, "heat") ||
                     token_is(field, "heard");
    bool asked = asks_mood && is_mark(field + 1, '.') &&
                 is_now(scanner, field + 2) && !is_mark(field + 3, '.');
    if (asked && token->kind == TOKEN_TEXT)
        add_use(scanner, 'q', token);
    else if (asked && open && token->kind == TOKEN_NAME && token->size < 64 &&
             scanner->asked_count < USES_MAX)
        *MEM_PUSH(scanner->asked, scanner->asked_count,
                  scanner->asked_capacity) = *token;
}

/* Compares how often a name occurs in the text and how often inside now.mood( )
 * and the like: if the numbers are equal, nothing declares it. */
static void judge_customers(Scanner *scanner, const char *text, size_t size) {
    Names *names = names_new();
    int *balance = mem_alloc((size_t)scanner->asked_count * sizeof *balance);
    for (int i = 0; i < scanner->asked_count; i++) {
        const char *name = copy(scanner->scan->arena, &scanner->asked[i]);
        int known = names_put(names, name, i);
        balance[known < 0 ? i : known]--;
    }
    Lexer lexer = lexer_on(text, size);
    Token before = { 0 };
    for (Token token = lexer_next(&lexer); token.kind != TOKEN_END;
         before = token, token = lexer_next(&lexer)) {
        char name[64];
        if (token.kind != TOKEN_NAME || is_mark(&before, '.') ||
            token.size >= sizeof name)
            continue;
        memcpy(name, token.from, token.size);
        name[token.size] = '\0';
        int known = names_get(names, name);
        if (known >= 0) balance[known]++;
    }
    for (int i = 0; i < scanner->asked_count; i++) {
        const char *name = copy(scanner->scan->arena, &scanner->asked[i]);
        if (balance[names_get(names, name)] == 0)
            add_use(scanner, 'c', &scanner->asked[i]);
    }
    mem_free(balance);
    names_free(names);
}

/* when = function(n): until the function ends, n means now. */
static void read_parameter(Scanner *scanner, const Token *token) {
    const Token *back = scanner->back;
    bool condition =
        is_mark(&back[0], '(') && token_is(&back[1], "function") &&
        is_mark(&back[2], '=') &&
        (token_is(&back[3], "when") || token_is(&back[3], "effect"));
    if (condition && token->kind == TOKEN_NAME &&
        scanner->now_count < NOW_NAMES)
        scanner->now[scanner->now_count++] =
            (NowName){ *token, scanner->blocks };
}

/* ---- the walk ---- */

static void count_blocks(Scanner *scanner, const Token *token) {
    static const char *const opens[] = { "function", "do", "if", "repeat" };
    if (token->kind != TOKEN_NAME) return;
    for (size_t i = 0; i < sizeof opens / sizeof opens[0]; i++)
        scanner->blocks += token_is(token, opens[i]);
    if (!token_is(token, "end") && !token_is(token, "until")) return;
    while (scanner->now_count &&
           scanner->now[scanner->now_count - 1].blocks >= scanner->blocks)
        scanner->now_count--;
    scanner->blocks--;
}

/* The words lie newest first, so a new one goes before them. */
static void keep_word(Scanner *scanner, const Token *token) {
    Token *last = scanner->words + WORDS - LOOK_BACK;
    if (scanner->back == scanner->words) {
        memcpy(last, scanner->back, LOOK_BACK * sizeof *last);
        scanner->back = last;
    }
    *--scanner->back = *token;
    if (is_now(scanner, token))
        scanner->before_now = 0;
    else if (scanner->before_now <= NOW_REACH)
        scanner->before_now++;
}

static void read_token(Scanner *scanner, const Token *token,
                       const Token *next) {
    Frame *frame = top(scanner);
    bool level = frame && frame->parens == scanner->parens &&
                 frame->blocks == scanner->blocks;
    bool close = is_mark(token, '}');
    if (level && frame->fresh && !close)
        begin_field(scanner, frame, token, next);
    if (scanner->before_now <= NOW_REACH) {
        read_use(scanner, token);
        read_unknown(scanner, token);
        read_uncalled(scanner, token);
        read_customer(scanner, token);
    }
    read_local(scanner, token);
    read_parameter(scanner, token);
    count_blocks(scanner, token);
    if (is_mark(token, '{')) open_table(scanner, token);
    if (close && scanner->depth) scanner->depth--;
    if (is_mark(token, '(')) scanner->parens++;
    if (is_mark(token, ')')) scanner->parens--;
    bool separates = is_mark(token, ',') || is_mark(token, ';');
    if (level && separates) {
        frame->fresh = true;
        frame->field = NONE;
    }
    keep_word(scanner, token);
}

Scan *scan_new(const char *text, size_t size) {
    Scan *scan = mem_alloc(sizeof *scan);
    scan->arena = arena_new();
    Scanner *scanner = mem_alloc(sizeof *scanner);
    scanner->scan = scan;
    scanner->lexer = lexer_on(text, size);
    scanner->back = scanner->words + WORDS - LOOK_BACK;
    scanner->before_now = NOW_REACH + 1;
    Token token = lexer_next(&scanner->lexer);
    while (token.kind != TOKEN_END && scan->table_count < ITEMS_MAX &&
           scan->field_count < ITEMS_MAX) {
        Token next = lexer_next(&scanner->lexer);
        read_token(scanner, &token, &next);
        token = next;
    }
    if (scanner->asked_count) judge_customers(scanner, text, size);
    mem_free(scanner->asked);
    mem_free(scanner);
    return scan;
}

void scan_free(Scan *scan) {
    if (!scan) return;
    arena_free(scan->arena);
    mem_free(scan->tables);
    mem_free(scan->fields);
    mem_free(scan->uses);
    mem_free(scan);
}

/* ---- asking ---- */

/* The first table whose head or { is in `line` or later. Tables are sorted by
 * the line of their {; a head may be a line or two before. */
static int first_from(const Scan *scan, int line) {
    int low = 0, high = scan->table_count;
    while (low < high) {
        int middle = low + (high - low) / 2;
        if (scan->tables[middle].line < line)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool same(const char *a, const char *b) {
    return a && b && strcmp(a, b) == 0;
}

int scan_table(const Scan *scan, int line, const char *head, const char *name) {
    enum { BELOW = 3 }; /* lines between a head and its { */
    int only = NONE, found = 0;
    for (int i = first_from(scan, line); i < scan->table_count; i++) {
        const ScanTable *table = &scan->tables[i];
        if (table->line > line + BELOW) break;
        if (table->head_line != line && table->line != line) continue;
        if (!same(table->head, head)) continue;
        if (!name || same(table->name, name)) return i;
        only = i;
        found++;
    }
    return found == 1 && !scan->tables[only].name ? only : NONE;
}

int scan_table_with(const Scan *scan, int line, const char *key) {
    for (int i = first_from(scan, line); i < scan->table_count; i++) {
        if (scan->tables[i].line > line) break;
        if (scan_field(scan, i, key, 0)) return i;
    }
    return NONE;
}

const ScanField *scan_field(const Scan *scan, int table, const char *key,
                            int index) {
    if (table == NONE) return NULL;
    int at = scan->tables[table].first;
    for (; at != NONE; at = scan->fields[at].next) {
        const ScanField *field = &scan->fields[at];
        if (key ? same(field->key, key) : !field->key && --index == 0)
            return field;
    }
    return NULL;
}

const ScanUse *scan_uses(const Scan *scan, int *count) {
    *count = scan->use_count;
    return scan->uses;
}
