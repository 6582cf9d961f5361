/* SPDX-License-Identifier: MIT
 * Lua is refused memory at every point of loading and playing. The linker puts
 * our lua_newstate before Lua's own, which gives each state an allocator that
 * refuses at the request we name. */
#include "core/base/mem.h"
#include "core/play/session.h"
#include "script/reading/files.h"
#include "script/reading/with_library.h"

#include <lua.h>

typedef struct Refusals {
    lua_Alloc give; /* the sandbox's own allocator */
    void *data;
    long requests; /* so far */
    long at;       /* the one that is refused; 0: none */
    bool for_good; /* and all after it */
} Refusals;

static Refusals refusals;

static void *give_or_refuse(void *data, void *block, size_t old, size_t size) {
    Refusals *these = data;
    bool more = size > 0 && (!block || size > old);
    if (more) {
        these->requests++;
        bool now = these->requests == these->at;
        bool later = these->for_good && these->requests > these->at;
        if (these->at && (now || later)) return NULL;
    }
    return these->give(these->data, block, old, size);
}

lua_State *__real_lua_newstate(lua_Alloc give, void *data);
lua_State *__wrap_lua_newstate(lua_Alloc give, void *data);

lua_State *__wrap_lua_newstate(lua_Alloc give, void *data) {
    refusals.give = give;
    refusals.data = data;
    refusals.requests = 0;
    return __real_lua_newstate(give_or_refuse, &refusals);
}

/* ---- loading ---- */

/* Refuses request `at`; true: loading never got that far. */
static bool load_refused(const char *text, long at, bool for_good) {
    Findings *findings = findings_new();
    refusals.at = at;
    refusals.for_good = for_good;
    Level *level = load_text(text, findings);
    bool reached = refusals.requests >= at;
    if (!level) {
        assert_true(reached);
        assert_int_equal(findings_errors(findings), 1);
        const Finding *finding = findings_at(findings, 0);
        assert_string_equal(finding->code, "script-failed");
        assert_string_equal(finding->place.file, "some.lua");
        assert_true(finding->place.line > 0);
        assert_non_null(strstr(finding->message, "memory"));
    } else {
        assert_int_equal(findings_errors(findings), 0);
        if (for_good) assert_false(reached);
    }
    level_free(level);
    findings_free(findings);
    refusals.at = 0;
    return !reached;
}

static void refuse_everywhere(const char *name) {
    FileText file;
    const char *code;
    Error err;
    int line;
    long at;
    char *path = path_join(THAW_SOURCE_DIR "/tests/levels/good", name);
    assert_true(file_read(path, &file, &code, &line, &err));
    for (at = 1; !load_refused(file.text, at, true); at++)
        continue;
    assert_true(at > 100);
    for (at = 1; !load_refused(file.text, at, false); at++)
        continue;
    mem_free(file.text);
    mem_free(path);
}

static void the_smallest_level_without_memory_is_a_finding(void **state) {
    (void)state;
    refuse_everywhere("smallest.lua");
}

static void a_level_with_everything_without_memory_is_one_too(void **state) {
    (void)state;
    refuse_everywhere("everything.lua");
}

/* ---- playing ---- */

static const char needs_memory[] =
    "encounter \"E\" { brief = \"B.\", vars = { said = \"\" } }\n"
    "local dana = customer \"Dana\" { }\n"
    "beat \"one\" { dana \"Hi.\",\n"
    "  reply \"Yes.\" { tone = \"ask\", next = \"one\", once = false,\n"
    "    effect = function(now) now.vars.said = now.vars.said .. \"x\" end },\n"
    "  reply \"No.\" { tone = \"ask\", next = \"end\",\n"
    "    when = function(now) return #({ now.turn, {} }) == 2 end } }\n"
    "ending \"Over\" { outcome = \"kept\" }\n";

static void a_condition_without_memory_fails_and_play_goes_on(void **state) {
    (void)state;
    enum { TURNS = 20 };
    Findings *findings = findings_new();
    Level *level = load_text(needs_memory, findings);
    assert_int_equal(findings_errors(findings), 0);
    Session *session =
        session_new(level_story(level), level_host(level), NULL, NULL);
    Error err;
    assert_true(session_apply(session, (Command){ COMMAND_START, 0 }, &err));
    assert_null(session_fault(session));
    for (int turn = 0; turn < TURNS; turn++) {
        refusals.at = refusals.requests + 1;
        refusals.for_good = true;
        const Command yes = { COMMAND_REPLY, 0 };
        assert_true(session_apply(session, yes, &err));
        assert_non_null(session_fault(session));
    }
    refusals.at = 0;
    View view;
    const Command again = { COMMAND_REWIND, 0 };
    assert_true(session_apply(session, again, &err));
    session_view(session, &view);
    assert_int_equal(view.reply_count, 2);
    session_free(session);
    level_free(level);
    findings_free(findings);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_smallest_level_without_memory_is_a_finding),
        cmocka_unit_test(a_level_with_everything_without_memory_is_one_too),
        cmocka_unit_test(a_condition_without_memory_fails_and_play_goes_on),
    };
    return cmocka_run_group_tests(tests, open_library, close_library);
}
