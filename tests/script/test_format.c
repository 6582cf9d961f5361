/* SPDX-License-Identifier: MIT
 * The table of kinds and fields against what the engine accepts and reads. */
#include "core/mem.h"
#include "core/play.h"
#include "script/format.h"
#include "with_library.h"
#include "story_text.h"

/* ---- a level with one thing in it that matters ---- */

static const char *slot(const char *kind, const char *wanted,
                        const char *code) {
    return strcmp(kind, wanted) == 0 ? code : "";
}

/* A small level that has one of every kind; `code` stands in the table of the
 * one that is called `kind`. */
static Text level_with(const char *kind, const char *code) {
    Text text = { 0 }, target = { 0 };
    if (strcmp(kind, "target") == 0) /* only the last goes without a when */
        text_format(&target, "{ 'second', when = function() end, %s },", code);
#define AT(wanted) slot(kind, wanted, code)
    text_format(
        &text,
        "encounter 'A' { brief = 'b', stake = { currency = 'USD', %s }, %s }\n"
        "local tom = customer 'Tom' { mood = 1 }\n"
        "local ida = customer 'Ida' { temper = { %s }, voice = { %s }, %s }\n"
        "fact 'known' 'It is known.'\n"
        "thought 'Well.' { stance = 'neutral', %s }\n"
        "tone 'mumble' { class = 'solving', mood = -30, %s }\n"
        "sound 'thud' { recipe = 'knock', %s }\n",
        AT("stake"), AT("encounter"), AT("temper"), AT("voice"), AT("customer"),
        AT("thought"), AT("tone"), AT("sound"));
    text_format(
        &text,
        "beat 'first' { %s ida { 'Yes?', %s },\n"
        "  reply 'One.' { tone = 'ask', next = { %s 'end' } },\n"
        "  reply 'Two.' { tone = 'mumble', next = 'second', %s },\n"
        "  silence { next = 'second', %s } }\n"
        "beat 'second' { reply 'Bye.' { tone = 'thank', next = 'end' } }\n",
        AT("beat"), AT("line"), text_get(&target), AT("reply"), AT("silence"));
    text_format(&text,
                "ending 'E' { outcome = 'kept', leaves = tom, %s }\n"
                "ending 'F' { outcome = 'uneasy' }\n"
                "playthrough 'P' { '...', mood = { tom = { %s } }, %s }\n",
                AT("ending"), AT("bound"), AT("playthrough"));
#undef AT
    text_free(&target);
    return text;
}

/* The codes that a level with `code` in its `kind` gets: "" when it loads. */
static Text codes_of(const char *kind, const char *code) {
    Text text = level_with(kind, code), codes = { 0 };
    Findings *findings = findings_new();
    level_free(load_text(text_get(&text), findings));
    for (size_t i = 0; i < findings_count(findings); i++)
        if (findings_at(findings, i)->severity == SEVERITY_ERROR)
            text_format(&codes, "%s ", findings_at(findings, i)->code);
    findings_free(findings);
    text_free(&text);
    return codes;
}

static void assert_codes(const char *kind, const char *code,
                         const char *expected) {
    Text codes = codes_of(kind, code);
    if (strcmp(text_get(&codes), expected) != 0)
        print_message("%s { %s } is found: %s\n", kind, code, text_get(&codes));
    assert_string_equal(text_get(&codes), expected);
    text_free(&codes);
}

/* What the engine makes of the level, as text. */
static Text story_with(const char *kind, const char *code) {
    Text text = level_with(kind, code);
    Findings *findings = findings_new();
    Level *level = load_text(text_get(&text), findings);
    if (!level) findings_print(findings);
    assert_non_null(level);
    Text story = story_text(level_story(level));
    level_free(level);
    findings_free(findings);
    text_free(&text);
    return story;
}

/* ---- values for a row ---- */

/* The first or the last of the words to choose from. */
static Text chosen(const FormatField *row, bool last) {
    const char *from = last ? strrchr(row->choices, ' ') : NULL;
    from = from ? from + 1 : row->choices;
    Text text = { 0 };
    text_add(&text, "'");
    text_add_n(&text, from, strcspn(from, " "));
    text_add(&text, "'");
    return text;
}

/* A name that the level above has. */
static const char *name_for(const FormatField *row) {
    static const char *const names[][2] = {
        { "beat", "'second'" }, { "fact", "'known'" }, { "tone", "'limit'" },
        { "sound", "'sigh'" },  { "ending", "'E'" },   { "recipe", "'bell'" },
    };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (strcmp(row->choices, names[i][0]) == 0) return names[i][1];
    return strcmp(row->name, "currency") == 0 ? "'EUR'" : "'other'";
}

/* Any value that the row takes, and that is not its default. */
static Text value_for(const FormatField *row) {
    Text text = { 0 };
    switch (row->type) {
    case FIELD_TEXT:
        text_add(&text, "'Some other words.'");
        break;
    case FIELD_NAME:
        text_add(&text, name_for(row));
        break;
    case FIELD_NAMES:
        text_format(&text, "{ %s }", name_for(row));
        break;
    case FIELD_POINTS:
    case FIELD_INTEGER:
    case FIELD_SECONDS:
    case FIELD_AMOUNT:
    case FIELD_LEAVES: {
        bool most = atoi(row->usual) == row->most;
        text_format(&text, "%d", most ? row->least : row->most);
        break;
    }
    case FIELD_BOOLEAN:
        text_add(&text, strcmp(row->usual, "true") == 0 ? "false" : "true");
        break;
    case FIELD_CHOICE: {
        /* whichever of first and last is not usual */
        Text first = chosen(row, false);
        bool usual =
            strlen(row->usual) + 2 == first.size &&
            strncmp(text_get(&first) + 1, row->usual, strlen(row->usual)) == 0;
        text_free(&first);
        return chosen(row, usual || !*row->usual);
    }
    case FIELD_FUNCTION:
        text_add(&text, "function(now) return true end");
        break;
    case FIELD_CUSTOMER:
        text_add(&text, strcmp(row->kind, "ending") == 0 ? "ida" : "tom");
        break;
    case FIELD_TARGETS:
        text_add(&text, "'first'");
        break;
    case FIELD_TABLE:
        text_format(&text, "{ %s }",
                    strcmp(row->choices, "stake") == 0   ? "currency = 'EUR'"
                    : strcmp(row->choices, "voice") == 0 ? "pitch = 3"
                                                         : "cool = 50");
        break;
    case FIELD_VARS:
        text_add(&text, "{ open = true }");
        break;
    case FIELD_TAKES:
        text_format(&text, "{ blame = %d }", row->most);
        break;
    case FIELD_LOOK:
        text_add(&text, "{ hair = 'bob' }");
        break;
    case FIELD_BOUNDS:
        text_add(&text, "{ tom = { at_most = 5 } }");
        break;
    }
    return text;
}

static bool has_numbers(const FormatField *row) {
    return row->type == FIELD_POINTS || row->type == FIELD_INTEGER ||
           row->type == FIELD_SECONDS || row->type == FIELD_AMOUNT ||
           row->type == FIELD_LEAVES;
}

/* A field that needs another one beside it. */
static const char *beside(const FormatField *row) {
    if (strcmp(row->kind, "beat") != 0) return "";
    if (strcmp(row->name, "when") == 0) return "otherwise = 'second',";
    if (strcmp(row->name, "otherwise") == 0)
        return "when = function(now) return true end,";
    return "";
}

static Text code_for(const FormatField *row, const char *value) {
    Text code = { 0 };
    text_format(&code, "%s %s = %s,", beside(row), row->name, value);
    return code;
}

/* Every row that stands in a level, one after another; NULL at the end. */
static const FormatField *row_at(size_t index) {
    size_t kinds, count;
    const FormatKind *kind = format_kinds(&kinds);
    for (; kinds--; kind++) {
        if (!(kind->where & IN_LEVEL)) continue;
        const FormatField *rows = format_fields(kind->name, &count);
        if (index < count) return &rows[index];
        index -= count;
    }
    return NULL;
}

#define FOR_EACH_ROW(row) for (size_t i_ = 0; (row = row_at(i_)) != NULL; i_++)

/* An encounter that came before is looked for among files; these have none. */
static bool needs_a_file(const FormatField *row) {
    return strcmp(row->choices, "encounter") == 0;
}

/* ---- tests ---- */

static void a_level_with_one_of_every_kind_loads(void **state) {
    (void)state;
    assert_codes("none", "", "");
}

static void every_field_of_the_table_is_accepted(void **state) {
    (void)state;
    const FormatField *row;
    size_t tried = 0;
    FOR_EACH_ROW(row) {
        Text value = value_for(row);
        Text code = code_for(row, text_get(&value));
        assert_codes(row->kind, text_get(&code),
                     needs_a_file(row) ? "missing-file " : "");
        text_free(&code);
        text_free(&value);
        tried++;
    }
    assert_true(tried > 80);
}

static void every_field_of_the_table_is_read(void **state) {
    (void)state;
    const FormatField *row;
    Text plain = story_with("none", "");
    FOR_EACH_ROW(row) {
        if (needs_a_file(row)) continue;
        Text value = value_for(row);
        Text code = code_for(row, text_get(&value));
        Text story = story_with(row->kind, text_get(&code));
        if (strcmp(text_get(&story), text_get(&plain)) == 0)
            fail_msg("nothing changes with %s in %s", text_get(&code),
                     row->kind);
        text_free(&story);
        text_free(&code);
        text_free(&value);
    }
    text_free(&plain);
}

/* "false", "-70", "counter": what the row calls usual is what is taken when
 * nothing is said. */
static void saying_what_is_usual_changes_nothing(void **state) {
    (void)state;
    const FormatField *row;
    Text plain = story_with("none", "");
    size_t tried = 0;
    FOR_EACH_ROW(row) {
        bool choice =
            row->type == FIELD_CHOICE && format_choice(row, row->usual) >= 0;
        bool name =
            row->type == FIELD_NAMES && strcmp(row->usual, "pause") == 0;
        bool number = has_numbers(row) && *row->usual &&
                      !row->usual[strspn(row->usual, "-0123456789")];
        if (!choice && !number && !name && row->type != FIELD_BOOLEAN) continue;
        if (strcmp(row->name, "wording") == 0) continue; /* says it is given */
        Text code = { 0 };
        const char *quote = choice || name ? "'" : "";
        text_format(&code, "%s = %s%s%s,", row->name, quote, row->usual, quote);
        Text story = story_with(row->kind, text_get(&code));
        if (strcmp(text_get(&story), text_get(&plain)) != 0)
            fail_msg("%s { %s } is not what is usual", row->kind,
                     text_get(&code));
        text_free(&story);
        text_free(&code);
        tried++;
    }
    text_free(&plain);
    assert_true(tried > 25);
}

static void numbers_are_taken_up_to_their_ends_and_no_further(void **state) {
    (void)state;
    const FormatField *row;
    FOR_EACH_ROW(row) {
        if (!has_numbers(row)) continue;
        for (int side = 0; side < 4; side++) {
            int edge = side % 2 ? row->most : row->least;
            bool over = side >= 2;
            Text code = { 0 };
            text_format(&code, "%s = %d,", row->name,
                        edge + (over ? (side % 2 ? 1 : -1) : 0));
            assert_codes(row->kind, text_get(&code),
                         over ? "out-of-range " : "");
            text_free(&code);
        }
    }
}

static void a_value_of_another_sort_is_told_of(void **state) {
    (void)state;
    const FormatField *row;
    FOR_EACH_ROW(row) {
        bool words = row->type == FIELD_TEXT || row->type == FIELD_NAME ||
                     row->type == FIELD_CHOICE;
        Text code = code_for(row, words ? "{ }" : "function(now) end");
        if (row->type == FIELD_FUNCTION) {
            text_free(&code);
            code = code_for(row, "'words'");
        }
        Text codes = codes_of(row->kind, text_get(&code));
        if (!strstr(text_get(&codes), "wrong-type"))
            fail_msg("%s { %s } is found: \"%s\"", row->kind, text_get(&code),
                     text_get(&codes));
        text_free(&codes);
        text_free(&code);
    }
}

static void a_field_that_no_kind_has_is_told_of_in_every_kind(void **state) {
    (void)state;
    size_t kinds, count;
    const FormatKind *kind = format_kinds(&kinds);
    for (; kinds--; kind++)
        if (kind->where & IN_LEVEL && format_fields(kind->name, &count))
            assert_codes(kind->name, "qwertyuiop = 1,", "unknown-field ");
}

static void every_look_of_the_vocabulary_is_accepted(void **state) {
    (void)state;
    int count;
    const LookChoice *rows = library_looks(library, &count);
    assert_true(count > 100);
    for (int i = 0; i < count; i++) {
        Text code = { 0 };
        if (rows[i].name)
            text_format(&code, "look = { %s = '%s' },", rows[i].field,
                        rows[i].name);
        else
            text_format(&code, "look = { %s = %d },", rows[i].field,
                        rows[i].number);
        assert_codes("customer", text_get(&code), "");
        text_free(&code);
    }
}

static void every_number_of_a_sound_is_accepted(void **state) {
    (void)state;
    size_t count;
    const SoundField *rows = sound_fields(&count);
    for (size_t i = 0; i < count; i++) {
        Text code = { 0 };
        text_format(&code, "%s = %d,", rows[i].name, rows[i].most);
        assert_codes("sound", text_get(&code), "");
        text_format(&code, "%s = %d,", rows[i].name, rows[i].most + 1);
        assert_codes("sound", text_get(&code), "out-of-range ");
        text_free(&code);
    }
}

/* ---- now, and Lua ---- */

static void now_has_what_the_table_says(void **state) {
    (void)state;
    size_t count;
    const FormatMember *rows = format_now(&count);
    for (size_t i = 0; i < count; i++) {
        static const char *const arguments[][2] = {
            { "customer", "(ida)" }, { "reply", " 'One.'" },
            { "beat", " 'second'" }, { "tone", " 'ask'" },
            { "fact", " 'known'" },
        };
        const char *with = "";
        for (size_t k = 0; k < sizeof arguments / sizeof arguments[0]; k++)
            if (strncmp(rows[i].takes, arguments[k][0],
                        strlen(arguments[k][0])) == 0)
                with = arguments[k][1];
        bool answers = strcmp(rows[i].name, "before") != 0;
        Text code = { 0 };
        text_format(&code, "when = function(now) return now.%s%s ~= nil end,",
                    rows[i].name, with);
        Text text = level_with("reply", text_get(&code));
        Findings *findings = findings_new();
        Level *level = load_text(text_get(&text), findings);
        assert_non_null(level);
        Play *play = play_new(level_story(level), level_host(level));
        PlayState *at = mem_alloc(play_state_size(play));
        PlaySetup setup = { .thought = NONE,
                            .stance = STANCE_NEUTRAL,
                            .visit = 1 };
        play_begin(play, &setup, at, NULL);
        ScriptHost host = level_host(level);
        bool holds;
        Error err = { "" };
        if (!host.holds(host.data, 0, play, at, &holds, &err))
            fail_msg("now.%s: %s", rows[i].name, err.text);
        assert_int_equal(holds, answers);
        mem_free(at);
        play_free(play);
        level_free(level);
        findings_free(findings);
        text_free(&text);
        text_free(&code);
    }
}

/* Runs at the top of a level; what it stops with is a finding. */
static bool runs(const char *code) {
    Text text = level_with("none", "");
    text_add(&text, code);
    Findings *findings = findings_new();
    level_free(load_text(text_get(&text), findings));
    bool fine = findings_errors(findings) == 0;
    findings_free(findings);
    text_free(&text);
    return fine;
}

static void lua_has_what_the_table_says_and_no_more(void **state) {
    (void)state;
    size_t count;
    const FormatMember *rows = format_library(&count);
    Text names = { 0 };
    for (size_t i = 0; i < count; i++) {
        Text code = { 0 };
        text_format(&code, "assert(%s ~= nil)", rows[i].name);
        if (!runs(text_get(&code))) fail_msg("no %s", rows[i].name);
        text_free(&code);
        text_format(&names, "['%s'] = true, ", rows[i].name);
    }
    static const char *const tables[] = { "string", "table", "math" };
    for (size_t i = 0; i < 3; i++) {
        Text code = { 0 };
        text_format(&code,
                    "local known = { %s }\nfor name in pairs(%s) do "
                    "assert(known['%s.' .. name], name) end",
                    text_get(&names), tables[i], tables[i]);
        if (!runs(text_get(&code)))
            fail_msg("%s has more than the table says", tables[i]);
        text_free(&code);
    }
    text_free(&names);
}

static void what_is_said_to_be_absent_is_absent(void **state) {
    (void)state;
    const char *const *absent = format_absent();
    for (size_t i = 0; absent[i]; i++) {
        Text code = { 0 };
        text_format(&code, "%s('x')", absent[i]);
        if (runs(text_get(&code))) fail_msg("there is a %s", absent[i]);
        text_free(&code);
    }
}

static void every_code_of_a_finding_has_its_advice(void **state) {
    (void)state;
    const char *const *codes = findings_codes();
    for (size_t i = 0; codes[i]; i++)
        if (!findings_advice(codes[i])) fail_msg("no advice for %s", codes[i]);
    assert_null(findings_advice("no-such-code"));
}

static void an_example_stands_by_every_kind_of_a_level(void **state) {
    (void)state;
    size_t kinds;
    const FormatKind *kind = format_kinds(&kinds);
    for (; kinds--; kind++)
        if (kind->where & IN_LEVEL) assert_true(*kind->example != '\0');
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_level_with_one_of_every_kind_loads),
        cmocka_unit_test(every_field_of_the_table_is_accepted),
        cmocka_unit_test(every_field_of_the_table_is_read),
        cmocka_unit_test(saying_what_is_usual_changes_nothing),
        cmocka_unit_test(numbers_are_taken_up_to_their_ends_and_no_further),
        cmocka_unit_test(a_value_of_another_sort_is_told_of),
        cmocka_unit_test(a_field_that_no_kind_has_is_told_of_in_every_kind),
        cmocka_unit_test(every_look_of_the_vocabulary_is_accepted),
        cmocka_unit_test(every_number_of_a_sound_is_accepted),
        cmocka_unit_test(now_has_what_the_table_says),
        cmocka_unit_test(lua_has_what_the_table_says_and_no_more),
        cmocka_unit_test(what_is_said_to_be_absent_is_absent),
        cmocka_unit_test(every_code_of_a_finding_has_its_advice),
        cmocka_unit_test(an_example_stands_by_every_kind_of_a_level),
    };
    return cmocka_run_group_tests(tests, open_library, close_library);
}
