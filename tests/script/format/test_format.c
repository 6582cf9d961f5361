/* SPDX-License-Identifier: MIT
 * The table of kinds and fields against what the engine accepts and reads. */
#include "script/format/format.h"

#include "script/reading/level_of_kinds.h"
#include "script/reading/story_text.h"
#include "script/reading/with_library.h"

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
        { "beat", "'second'" }, { "fact", "'known'" },
        { "tone", "'limit'" },  { "sound", "'sigh'" },
        { "ending", "'E'" },    { "recipe", "'bell'" },
        { "reply", "'Two.'" },  { "criterion", "'named'" },
    };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (strcmp(row->choices, names[i][0]) == 0) return names[i][1];
    if (strcmp(row->name, "language") == 0) return "'es'";
    if (strcmp(row->name, "clock") == 0) return "'16:40'";
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
        bool max = atoi(row->usual) == row->max;
        text_format(&text, "%d", max ? row->min : row->max);
        break;
    }
    case FIELD_BOOLEAN:
        text_add(&text, strcmp(row->usual, "true") == 0 ? "false" : "true");
        break;
    case FIELD_FILE:
    case FIELD_FILES:
        text_add(&text, "'nowhere.ogg'");
        break;
    case FIELD_ROOM:
    case FIELD_CHOICE: {
        /* whichever of first and last is not usual */
        Text first = chosen(row, false);
        bool usual =
            strlen(row->usual) + 2 == first.size &&
            strncmp(text_get(&first) + 1, row->usual, strlen(row->usual)) == 0;
        text_free(&first);
        return chosen(row, usual || format_choice(row, row->usual) < 0);
    }
    case FIELD_FUNCTION:
        text_add(&text, "function(now) return true end");
        break;
    case FIELD_KEPT:
        text_add(&text, "5");
        break;
    case FIELD_HEARER:
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
                    : strcmp(row->choices, "animal") == 0
                        ? "kind = 'dog', coat = 'white'"
                        : "cool = 50");
        break;
    case FIELD_VARS:
        text_add(&text, "{ open = true }");
        break;
    case FIELD_TAKES:
        text_format(&text, "{ blame = %d }", row->max);
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

/* An encounter that came before, and recordings, are looked for among files;
 * this level has none. */
static bool needs_a_file(const FormatField *row) {
    return strcmp(row->choices, "encounter") == 0 || row->type == FIELD_FILE ||
           row->type == FIELD_FILES;
}

/* What is told instead: the sound here has a recipe, and the line is spoken by
 * nobody, so neither can have a recording. */
static const char *told(const FormatField *row) {
    if (!needs_a_file(row)) return "";
    return row->type == FIELD_NAME ? "missing-file " : "wrong-type ";
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
        assert_codes(row->kind, text_get(&code), told(row));
        text_free(&code);
        text_free(&value);
        tried++;
    }
    assert_true(tried > 80);
}

static void every_field_of_the_table_is_read(void **state) {
    (void)state;
    const FormatField *row;
    FOR_EACH_ROW(row) {
        bool only_one = row->type == FIELD_CHOICE && !strchr(row->choices, ' ');
        if (needs_a_file(row) || only_one) continue;
        /* a target that can have a when is one more of them */
        bool target = strcmp(row->kind, "target") == 0;
        Text plain = story_with(target ? "none" : row->kind, "");
        Text value = value_for(row);
        Text code = code_for(row, text_get(&value));
        Text story = story_with(row->kind, text_get(&code));
        if (strcmp(text_get(&story), text_get(&plain)) == 0)
            fail_msg("nothing changes with %s in %s", text_get(&code),
                     row->kind);
        text_free(&story);
        text_free(&code);
        text_free(&value);
        text_free(&plain);
    }
}

/* "false", "-70", "counter": what the row calls usual is what is taken when
 * nothing is said. */
static void saying_what_is_usual_changes_nothing(void **state) {
    (void)state;
    const FormatField *row;
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
        Text plain = story_with(row->kind, "");
        Text story = story_with(row->kind, text_get(&code));
        if (strcmp(text_get(&story), text_get(&plain)) != 0)
            fail_msg("%s { %s } is not what is usual", row->kind,
                     text_get(&code));
        text_free(&story);
        text_free(&code);
        text_free(&plain);
        tried++;
    }
    assert_true(tried > 25);
}

static void numbers_are_taken_up_to_their_ends_and_no_further(void **state) {
    (void)state;
    const FormatField *row;
    FOR_EACH_ROW(row) {
        if (!has_numbers(row)) continue;
        for (int side = 0; side < 4; side++) {
            int edge = side % 2 ? row->max : row->min;
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

static void assert_same_look(const char *code, const Look *expected) {
    Text level_text = level_with("customer", code);
    Findings *findings = findings_new();
    Level *level = load_text(text_get(&level_text), findings);
    Text got = { 0 }, wanted = { 0 };
    assert_non_null(level);
    const Story *story = level_story(level);
    int last = story->customer_count - 1; /* the one with the code */
    look_as_table(library, &story->customers[last].look, &got);
    look_as_table(library, expected, &wanted);
    assert_string_equal(text_get(&got), text_get(&wanted));
    text_free(&got);
    text_free(&wanted);
    text_free(&level_text);
    level_free(level);
    findings_free(findings);
}

/* What is printed of somebody reads as the same look again. */
static void a_person_s_look_can_be_taken_over(void **state) {
    (void)state;
    int count;
    const LookPerson *people = library_people(library, &count);
    assert_true(count > 20);
    for (int i = 0; i < count; i++) {
        Text code = { 0 };
        text_format(&code, "look = '%s',", people[i].name);
        assert_same_look(text_get(&code), &people[i].look);
        text_free(&code);
        look_as_table(library, &people[i].look, &code);
        assert_same_look(text_get(&code), &people[i].look);
        text_free(&code);
    }
    Look bunned = people[0].look;
    snprintf(bunned.hair, sizeof bunned.hair, "bun");
    assert_same_look("look = { hair = 'bun', like = 'Ruth' },", &bunned);
    assert_codes("customer", "look = 'Nobody',", "unknown-look ");
    assert_codes("customer", "look = { like = 'Nobody' },", "unknown-look ");
    assert_codes("customer", "look = { like = 3 },", "wrong-type ");
    assert_codes("customer", "look = { 'Ruth' },", "wrong-type ");
}

static void every_number_of_a_sound_is_accepted(void **state) {
    (void)state;
    size_t count;
    const SoundField *rows = sound_fields(&count);
    for (size_t i = 0; i < count; i++) {
        Text code = { 0 };
        text_format(&code, "%s = %d,", rows[i].name, rows[i].max);
        assert_codes("sound", text_get(&code), "");
        text_format(&code, "%s = %d,", rows[i].name, rows[i].max + 1);
        assert_codes("sound", text_get(&code), "out-of-range ");
        text_free(&code);
    }
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
        cmocka_unit_test(a_person_s_look_can_be_taken_over),
        cmocka_unit_test(every_number_of_a_sound_is_accepted),
    };
    return cmocka_run_group_tests(tests, open_library, close_library);
}
