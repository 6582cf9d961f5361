/* SPDX-License-Identifier: MIT
 * The window in another language: every word of the program comes from the
 * catalogue, and a language chosen in Settings is spoken at once. */
#include "window/driver.h"
#include "window/longer.h"

#include "core/words/catalogue.h"
#include "core/base/mem.h"
#include "core/words/say.h"
#include "window/screen.h"

static Longer longer;

static int make_language(void **state) {
    (void)state;
    return longer_begin(&longer) ? 0 : -1;
}

static int remove_language(void **state) {
    (void)state;
    longer_end(&longer);
    return 0;
}

static Window *open_kept(const char *kept, const char *language,
                         const char *level) {
    return open_window((WindowOptions){
        .practice = { .data = longer.folder,
                      .kept = kept,
                      .language = language },
        .level = level,
        .width = 1920,
        .height = 1080,
    });
}

static Window *open_in(const char *language, const char *level) {
    return open_kept("", language, level);
}

static const char *own_level(void) {
    static char path[128];
    snprintf(path, sizeof path, "%s/" LONGER_LEVEL, longer.folder);
    return path;
}

/* ---- what may stand outside ---- */

/* Names, which are the same in every language; and the keys' letters. */
static bool is_name(const char *text) {
    static const char *const names[] = { "Thaw", "Inter", "Atkinson", "English",
                                         "PDF",  "PNG",   "SVG" };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (!strcmp(text, names[i])) return true;
    return false;
}

static bool is_title(Window *window, const char *text) {
    Practice *practice = window_shared(window)->practice;
    for (int i = 0; i < practice_count(practice); i++)
        if (!strcmp(practice_card(practice, i)->title, text)) return true;
    return false;
}

/* A key's letter or a pad's button in its parentheses, and nothing else. */
static bool is_hint(const char *outside) {
    size_t at = strspn(outside, " ·0123456789");
    size_t end = strcspn(outside, ")");
    return outside[at] == '(' && end > at + 1 && end <= at + 3 &&
           !strcmp(outside + end, ")");
}

static int strangers(Window *window, const char *when) {
    const Ui *ui = window_placed(window);
    int count = 0;
    for (int i = 0; i < ui->placed_count; i++) {
        char outside[300];
        const char *words = ui_words(ui, &ui->placed[i]);
        if (!longer_outside(words, outside, sizeof outside) || is_name(words) ||
            is_title(window, words) || is_hint(outside))
            continue;
        print_error("%s, %s: \"%s\" has \"%s\"\n", when,
                    window_screen_name(window), words, outside);
        count++;
    }
    return count;
}

typedef struct Step {
    const char *commands, *when;
} Step;

static int look_at_all(Window *window, const Step *steps, size_t count) {
    int found = 0;
    for (size_t i = 0; i < count; i++) {
        play(window, steps[i].commands);
        found += strangers(window, steps[i].when);
    }
    return found;
}

static void every_word_of_the_program_comes_from_the_catalogue(void **state) {
    (void)state;
    static const Step front[] = {
        { "set reduced_motion 1\nuntil title\nwait 600", "title" },
        { "key S\nwait 32", "settings" },
        { "set theme 2\nset timers 3\nset speech 1\nwait 32", "values" },
        { "wheel -50\nwait 32", "settings, scrolled" },
        { "key Escape\nclick levels\nwait 400", "levels" },
    };
    static const Step talk[] = {
        { "set reduced_motion 1\nwait 32", "briefing" },
        { "key 2\nwait 200", "first words" },
        { "listen", "first choice" },
        { "pad dpdown\nwait 32", "with a gamepad" },
        { "key H\nwait 32", "history" },
        { "key Escape\nkey N\nwait 32", "notebook" },
        { "key Escape\nkey Escape\nwait 32", "menu" },
        { "key Escape\nkey 1\nlisten", "second choice" },
        { "key 2\nlisten\nkey N\nwait 32", "notebook" },
        { "key Escape\nfinish\nwait 200", "ending" },
        { "click debrief\nwait 200", "the guess" },
        { "click open\nwait 1500", "debrief" },
        { "key Right\nwait 32\nkey Right\nwait 32", "another turn" },
        { "click whole\nwait 32", "the whole" },
        { "click more\nclick watch\nwait 400", "film" },
        { "key Space\nkey Right\nwait 32", "film, paused" },
    };
    Window *window = open_in(LONGER_LANGUAGE, NULL);
    int found = look_at_all(window, front, sizeof front / sizeof front[0]);
    window_push(window, SCREEN_GREETING);
    play(window, "wait 300");
    found += strangers(window, "greeting");
    window_close(window);
    window = open_in(LONGER_LANGUAGE, own_level());
    found += look_at_all(window, talk, sizeof talk / sizeof talk[0]);
    window_close(window);
    assert_int_equal(found, 0);
}

static void words_outside_the_brackets_are_found(void **state) {
    (void)state;
    char outside[100];
    assert_int_equal(longer_outside("⟦All of it ooo⟧", outside, 100), 0);
    assert_int_equal(longer_outside("⟦a⟧ · ⟦b ⟦c⟧ d⟧ 12 %", outside, 100), 0);
    assert_int_equal(longer_outside("cut before⟧", outside, 100), 0);
    assert_int_equal(longer_outside("⟦cut behind", outside, 100), 0);
    assert_int_equal(longer_outside("⟦You⟧ thought", outside, 100), 7);
    assert_string_equal(outside, " thought");
    assert_int_equal(longer_outside("Menu", outside, 100), 4);
}

/* ---- choosing ---- */

/* Whether a text on the screen begins so. */
static bool begins(Window *window, const char *beginning) {
    const Ui *ui = window_placed(window);
    for (int i = 0; i < ui->placed_count; i++)
        if (!strncmp(ui_words(ui, &ui->placed[i]), beginning,
                     strlen(beginning)))
            return true;
    return false;
}

static void a_language_is_spoken_at_once_in_the_middle_of_a_talk(void **state) {
    (void)state;
    Window *window = open_in("en", own_level());
    play(window, "set reduced_motion 1\nwait 32\nkey 2\nlisten\nkey 1\nlisten");
    View view;
    meeting_view(window_shared(window)->meeting, &view);
    char *reply = mem_text(view.replies[0].text), longer_reply[400];
    assert_true(begins(window, reply));
    play(window, "key Escape\nclick settings\nwait 32");
    assert_true(begins(window, "Settings"));
    play(window, "click language.more\nwait 32");
    if (!begins(window, "⟦Settings")) play(window, "click language.more");
    assert_true(begins(window, "⟦Settings"));
    play(window, "key Escape\nkey Escape\nwait 32");
    assert_string_equal(window_screen_name(window), "encounter");
    snprintf(longer_reply, sizeof longer_reply, "⟦%s", reply);
    assert_true(begins(window, longer_reply));
    assert_true(begins(window, "⟦Menu"));
    meeting_view(window_shared(window)->meeting, &view);
    assert_int_equal(view.turn, 1);
    assert_int_equal(view.thought, 1);
    play(window, "key Escape\nclick settings\nclick language.less\nwait 32");
    play(window, "key Escape\nkey Escape\nwait 32");
    assert_true(begins(window, reply));
    mem_free(reply);
    window_close(window);
}

static void the_choice_is_known_in_settings_and_kept(void **state) {
    (void)state;
    char kept[128];
    snprintf(kept, sizeof kept, "%s/thaw.db", longer.folder);
    Window *window = open_kept(kept, "auto", NULL);
    play(window, "set reduced_motion 1\nuntil title\nkey S\nwait 32");
    assert_true(begins(window, "As the system"));
    play(window, "click language\nclick language\nwait 32");
    assert_true(begins(window, "⟦Language"));
    Practice *practice = window_shared(window)->practice;
    assert_string_equal(practice_setting(practice, "language", "auto"), "qq");
    window_close(window);
    window = open_kept(kept, "auto", NULL);
    play(window, "set reduced_motion 1\nuntil title\nwait 32");
    assert_true(begins(window, "⟦Play"));
    play(window, "key S\nwait 32");
    assert_true(begins(window, "⟦Language"));
    practice = window_shared(window)->practice;
    play(window, "click language\nwait 32");
    assert_true(begins(window, "As the system"));
    assert_string_equal(practice_setting(practice, "language", ""), "auto");
    window_close(window);
}

static void the_first_start_asks_for_the_language_too(void **state) {
    (void)state;
    Window *window = open_in("auto", NULL);
    play(window, "set reduced_motion 1\nuntil title");
    window_push(window, SCREEN_GREETING);
    play(window, "wait 300");
    assert_true(begins(window, "English"));
    assert_true(begins(window, "Can you read this well?"));
    play(window, "click language.2\nwait 32");
    assert_true(begins(window, "⟦Can you read this well?"));
    play(window, "click done\nwait 300");
    assert_true(begins(window, "⟦Play"));
    window_close(window);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_outside_the_brackets_are_found),
        cmocka_unit_test(every_word_of_the_program_comes_from_the_catalogue),
        cmocka_unit_test(a_language_is_spoken_at_once_in_the_middle_of_a_talk),
        cmocka_unit_test(the_choice_is_known_in_settings_and_kept),
        cmocka_unit_test(the_first_start_asks_for_the_language_too),
    };
    return cmocka_run_group_tests(tests, make_language, remove_language);
}
