/* SPDX-License-Identifier: MIT
 * Another language in the middle of a conversation: it goes on where it is,
 * in other words. */
#include "app/practice/meeting.h"
#include "app/practice/language.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static Practice *open_practice(void) {
    const PracticeOptions options = { .data = THAW_SOURCE_DIR,
                                      .kept = "",
                                      .language = "en" };
    return practice_open(&options);
}

static Meeting *meet(Practice *practice) {
    int index = practice_find(practice, "shocked_bill", NULL);
    Meeting *meeting = practice_meet(practice, index, MEET_FRESH, NULL);
    assert_non_null(meeting);
    return meeting;
}

static void apply(Meeting *meeting, CommandKind kind, int value) {
    assert_true(meeting_apply(meeting, (Command){ kind, value }, NULL));
}

static void reload(Meeting *meeting, size_t replies) {
    Findings *findings = findings_new();
    size_t kept = 99;
    assert_true(meeting_reload(meeting, findings, &kept));
    assert_int_equal(kept, replies);
    findings_free(findings);
}

static char *first_reply(const Meeting *meeting) {
    View view;
    meeting_view(meeting, &view);
    assert_true(view.reply_count > 0);
    return strdup(view.replies[0].text);
}

static void a_conversation_goes_on_at_its_turn_in_other_words(void **state) {
    (void)state;
    View view;
    Practice *practice = open_practice();
    Meeting *meeting = meet(practice);
    apply(meeting, COMMAND_THINK, 1);
    apply(meeting, COMMAND_START, 0);
    apply(meeting, COMMAND_REPLY, 1);
    apply(meeting, COMMAND_REPLY, 0);
    char *english = first_reply(meeting);
    int mood = meeting_debrief(meeting)->turns[1].moods[0].after;
    practice_speak(practice, "es");
    reload(meeting, 2);
    meeting_view(meeting, &view);
    assert_int_equal(view.turn, 2);
    assert_int_equal(view.thought, 1);
    assert_string_not_equal(view.replies[0].text, english);
    assert_int_equal(meeting_debrief(meeting)->turns[1].moods[0].after, mood);
    practice_speak(practice, "");
    reload(meeting, 2);
    char *again = first_reply(meeting);
    assert_string_equal(again, english);
    free(again);
    free(english);
    meeting_close(meeting);
    practice_close(practice);
}

static void the_thought_chosen_in_the_briefing_stays(void **state) {
    (void)state;
    View view;
    Practice *practice = open_practice();
    Meeting *meeting = meet(practice);
    apply(meeting, COMMAND_THINK, 2);
    practice_speak(practice, "es");
    reload(meeting, 0);
    meeting_view(meeting, &view);
    assert_int_equal(view.phase, PHASE_BRIEFING);
    assert_int_equal(view.thought, 2);
    meeting_close(meeting);
    practice_close(practice);
}

/* A level beside a translation for each of two regions; the program speaks one
 * of them. */
static void a_level_has_a_region_that_the_program_has_not(void **state) {
    (void)state;
    static const char *const languages[] = { "zh_CN", "zh_TW", "zh_HK" };
    /* in Hong Kong people write as in Taiwan */
    static const char *const titles[] = { "simplified", "traditional",
                                          "traditional" };
    char folder[] = P_tmpdir "/thaw-region-XXXXXX", path[200];
    assert_non_null(mkdtemp(folder));
    for (int i = -1; i < 2; i++) {
        snprintf(path, sizeof path, "%s/parcel%s%s", folder, i < 0 ? "" : ".",
                 i < 0    ? ".lua"
                 : i == 0 ? "zh_CN.po"
                          : "zh_TW.po");
        FILE *file = fopen(path, "w");
        assert_non_null(file);
        if (i < 0)
            fputs("encounter \"A parcel\" { brief = \"It came.\" }\n"
                  "local ida = customer \"Ida\" { }\n"
                  "beat \"a\" { ida \"So.\", reply \"Yes.\" { tone = \"ask\", "
                  "next = \"end\" } }\n"
                  "ending \"Over\" { outcome = \"kept\" }\n",
                  file);
        else
            fprintf(file, "msgid \"A parcel\"\nmsgstr \"%s\"\n", titles[i]);
        assert_int_equal(fclose(file), 0);
    }
    snprintf(path, sizeof path, "%s/parcel.lua", folder);
    for (size_t i = 0; i < 3; i++) {
        const PracticeOptions options = { .data = THAW_SOURCE_DIR,
                                          .kept = "",
                                          .language = languages[i] };
        Practice *practice = practice_open(&options);
        int index = practice_find(practice, path, NULL);
        assert_string_equal(practice_language(practice), "zh_CN");
        assert_string_equal(practice_card(practice, index)->title, titles[i]);
        practice_speak(practice, "en");
        practice_close(practice);
    }
    snprintf(path, sizeof path, "rm -rf '%s'", folder);
    assert_int_equal(system(path), 0);
}

static const char *system_speaks(const char *locale, const char *list) {
    static char language[LANGUAGE_CAPACITY];
    unsetenv("LC_ALL");
    unsetenv("LC_MESSAGES");
    setenv("LANG", locale, 1);
    if (list)
        setenv("LANGUAGE", list, 1);
    else
        unsetenv("LANGUAGE");
    language_of_system(THAW_SOURCE_DIR, language);
    return language;
}

static void
of_the_systems_languages_the_first_that_we_have_is_spoken(void **state) {
    (void)state;
    static const struct {
        const char *locale, *list, *spoken;
    } systems[] = {
        { "de_DE.UTF-8", NULL, "de_DE" }, /* levels may have it */
        { "es_MX.UTF-8", NULL, "es_MX" },
        { "de_DE.UTF-8", "de:es", "es" },
        { "de_DE.UTF-8", "de_DE.UTF-8:zh_TW:es", "zh_TW" }, /* as zh_CN */
        { "de_DE.UTF-8", "de:fr", "de_DE" },
        { "es_ES.UTF-8", "en:es", "" },
        { "es_ES.UTF-8", "en_GB", "" },
        { "es_ES.UTF-8", "", "es_ES" },
        { "es_ES.UTF-8", ":::", "es_ES" },
        { "es_ES.UTF-8", "C:zh_CN", "zh_CN" },
        { "C", "es", "" }, /* as the C library has it */
        { "C.UTF-8", "es", "" },
        { "POSIX", "es", "" },
    };
    for (size_t i = 0; i < sizeof systems / sizeof *systems; i++)
        assert_string_equal(system_speaks(systems[i].locale, systems[i].list),
                            systems[i].spoken);
    unsetenv("LANGUAGE");
    setenv("LC_ALL", "C.UTF-8", 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_conversation_goes_on_at_its_turn_in_other_words),
        cmocka_unit_test(the_thought_chosen_in_the_briefing_stays),
        cmocka_unit_test(a_level_has_a_region_that_the_program_has_not),
        cmocka_unit_test(
            of_the_systems_languages_the_first_that_we_have_is_spoken),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
