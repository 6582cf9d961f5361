/* SPDX-License-Identifier: MIT
 * The program: finds the command and runs it. Every command is one row below;
 * only this file sees all the folders that bring one. */
#include "app/commands.h"
#include "app/paths.h"
#include "app/practice/begin_at.h"
#include "app/practice/practice.h"
#include "app/practice/language.h"
#include "app/practice/week_run.h"
#include "core/words/say.h"
#include "platform/console.h"
#include "platform/process.h"
#include "window/commands/looks.h"
#include "app/reference_command.h"
#include "terminal/terminal.h"
#include "tools/check/check.h"
#include "tools/explore/explore.h"
#include "tools/map/map.h"
#include "tools/new.h"
#include "tools/pack.h"
#include "tools/past.h"
#include "tools/profiles.h"
#include "tools/replay.h"
#include "tools/report.h"
#include "tools/send.h"
#include "tools/strings.h"
#include "tools/table.h"
#include "window/commands/play.h"
#include "window/commands/report_paper.h"
#include "window/commands/workshop.h"

#include <stdlib.h>

/* ---- playing ---- */

static const OptionRow play_options[] = {
    { "terminal", NULL,
      SAY("in plain lines, for a screen reader or over ssh") },
    { "profile", "NAME", SAY("keep it apart from what others play here") },
    { "language", "NAME",
      SAY("es, zh_CN …: speak it, where it is translated") },
    { "no-save", NULL, SAY("keep nothing of it") },
    { "sums", NULL, SAY("in the terminal: how every point was counted") },
    WINDOW_OPTIONS,
    BEGIN_AT_OPTIONS,
    { "watch", NULL,
      SAY("for authors: shows what you save, at the same turn") },
    { "author", NULL,
      SAY("for authors: the meter, and what is not offered and why") },
    { NULL, NULL, NULL },
};

static PracticeOptions practice_of(const Options *options) {
    return (PracticeOptions){
        .kept = options_has(options, "no-save") ? "" : NULL,
        .profile = options_text(options, "profile"),
        .language = options_has(options, "language")
                        ? options_text(options, "language")
                        : "auto",
    };
}

/* A level of one's own may bring a language that nothing else has. */
static bool speaks(const Options *options, Error *err) {
    const PracticeOptions nothing_kept = { .kept = "" };
    const char *language = options_text(options, "language");
    if (!language) return true;
    Practice *practice = practice_open(&nothing_kept);
    if (options->word_count) practice_find(practice, options->words[0], NULL);
    bool known = !practice_ready(practice, NULL) ||
                 practice_speaks(practice, language, err);
    practice_close(practice);
    return known;
}

/* `no_window`: why it is not played in a window, or "". A level that is not
 * there is that reason too, and is told of once. */
static ExitCode play_in_terminal(const CommandRow *row, const Options *options,
                                 const PracticeOptions *wanted,
                                 const Error *no_window) {
    Practice *practice = practice_open(wanted);
    Error err = { "" };
    ExitCode code = EXIT_FINE;
    TerminalOptions terminal = {
        .in = stdin,
        .out = stdout,
        .level = NONE,
        .author = options_has(options, "author"),
        .sums = options_has(options, "sums"),
        .watch = options_has(options, "watch"),
    };
    if (options->word_count)
        terminal.level = practice_find(practice, options->words[0], &err);
    if (!practice_ready(practice, &err))
        code = commands_failed(row, &err);
    else if (options->word_count && terminal.level == NONE)
        code = commands_misuse(row, "%s", err.text);
    else {
        if (*no_window->text) fprintf(stderr, "thaw: %s\n", no_window->text);
        if (!terminal_run(practice, &terminal)) code = EXIT_FINDINGS;
    }
    practice_close(practice);
    return code;
}

/* Tells how the conversation comes to where it begins, before it does. */
static bool tell_begin(const BeginAt *at, Error *err) {
    const PracticeOptions nothing_kept = { .kept = "" };
    Practice *practice = practice_open(&nothing_kept);
    int level = practice_find(practice, at->level, NULL);
    Text told = { 0 };
    bool ok = true;
    if (practice_ready(practice, NULL) && level != NONE)
        ok = practice_is_campaign(practice, level)
                 ? error_set(err, "a campaign has no beats: name one of its "
                                  "levels")
                 : begin_at_tell(practice, level, at, &told, err);
    if (ok) fputs(text_get(&told), stderr);
    text_free(&told);
    practice_close(practice);
    return ok;
}

static ExitCode play(const CommandRow *row, const Options *options) {
    PracticeOptions wanted = practice_of(options);
    const char *level = options->word_count ? options->words[0] : NULL;
    Error err = { "" };
    BeginAt begin_at;
    bool elsewhere = begin_at_read(options, level, &begin_at);
    if (elsewhere && !level)
        return commands_misuse(row, "--from and --mood are of a level: name "
                                    "it");
    if (options_text(options, "capture") && !options_text(options, "script"))
        return commands_misuse(row, "--capture needs a --script to play");
    if (!speaks(options, &err) || (elsewhere && !tell_begin(&begin_at, &err)))
        return commands_misuse(row, "%s", err.text);
    if (elsewhere) wanted.begin_at = &begin_at;
    if (!options_has(options, "terminal") && window_can_open(options)) {
        ExitCode code = window_command(row, options, &wanted, level, &err);
        if (!*err.text) return code;
    }
    return play_in_terminal(row, options, &wanted, &err);
}

/* ---- replaying ---- */

static void tell_debrief(Meeting *meeting, bool sums) {
    terminal_debrief(meeting_debrief(meeting), stdout, 0, sums);
}

static void tell_play(const char *name) {
    terminal_play(name, stdout);
}

static void tell_week(const RunView *view) {
    terminal_week(view, stdout);
}

static ExitCode replay(const CommandRow *row, const Options *options) {
    Error err = { "" };
    if (!speaks(options, &err)) return commands_misuse(row, "%s", err.text);
    static const ReplayTold told = { tell_debrief, tell_play, tell_week };
    return replay_run(row, options, &told);
}

/* ---- what was played ---- */

static void tell_progress(Practice *practice) {
    terminal_progress(practice, stdout, 0);
}

static void tell_conversations(Practice *practice) {
    terminal_conversations(practice, stdout, 0);
}

static void tell_conversation(Meeting *meeting, bool sums) {
    terminal_debrief(meeting_debrief(meeting), stdout, 0, sums);
    terminal_colleagues(meeting, stdout, 0);
}

static const PastWords past_words = { tell_progress, tell_conversations,
                                      tell_conversation };

static ExitCode progress(const CommandRow *row, const Options *options) {
    return progress_command(row, options, &past_words);
}

static ExitCode conversations(const CommandRow *row, const Options *options) {
    return conversations_command(row, options, &past_words);
}

/* ---- the commands ---- */

static ExitCode report(const CommandRow *row, const Options *options) {
    return report_command(row, options, report_paper);
}

static const CommandRow commands[] = {
    { "", "[FILE]", SAY("the title, the levels, play, debrief"),
      SAY("Opens the game: in a window where there is a display, in the "
          "terminal otherwise.\nWith the file of a level, plays that."),
      play_options, 0, 1, play },
    { "pack", "LEVEL\u2026", SAY("levels as one file to send"),
      SAY("Writes levels with all that they need (files that they require, "
          "pictures, recordings,\ntranslations) into one file, which \"thaw "
          "FILE.thaw\" or a double click plays."),
      pack_options, 1, -1, pack_command },
    { "play", "LEVEL", SAY("straight into a level"),
      SAY("Plays one level, by its name in the list (shocked_bill) or by the "
          "path of its file.\nWhat is said is kept as it is said: whatever "
          "happens, the next start goes on there."),
      play_options, 1, 1, play },
    { "check", "LEVEL\u2026", SAY("what is wrong with levels, line by line"),
      SAY("Says what is wrong with levels as a compiler would: file, line, "
          "what, and what was\nprobably meant. Runs the playthroughs that "
          "travel with them. A folder stands for all\nlevels in it."),
      check_options, 1, -1, check_run },
    { "conversations", "[NUMBER]",
      SAY("those that are over, and their debriefs"),
      SAY("Lists the conversations that are over, the newest first; with a "
          "NUMBER of that list, its\ndebrief once more, also when the level "
          "has "
          "changed since or is gone. --ask writes a page\nfor a colleague, who "
          "says of each line how it would land; --colleague opens what they\n"
          "saved, beside the meter."),
      conversations_options, 0, 1, conversations },
    { "explore", "LEVEL", SAY("plays every path of a level"),
      SAY("Tells how a level can end and how often, what nobody reaches, and "
          "what always wins."),
      explore_options, 1, 1, explore_command },
    { "looks", "[PERSON]", SAY("how customers can look"),
      SAY("Lists what a customer's look may say, and the people in looks.lua. "
          "With a PERSON, prints\ntheir look as a level writes it. With -o "
          "FILE it draws them, from furious to\ndelighted, into a PNG to "
          "choose from."),
      looks_options, 0, 1, looks_command },
    { "map", "LEVEL", SAY("draws a level"),
      SAY("Draws the beats of a level and the ways between them."), map_options,
      1, 1, map_command },
    { "new", "NAME", SAY("a level to start from"),
      SAY("Writes NAME.lua: a small story that works already and explains the "
          "format line by line.\nAsks what it is not told, where somebody sits "
          "at a terminal. Never writes over a file."),
      new_options, 0, 1, new_run },
    { "profiles", "", SAY("who plays here"),
      SAY("Lists who plays at this desk; renames somebody, makes two one, or "
          "deletes somebody with\nall that is kept of them, in the backups "
          "too."),
      profiles_options, 0, 0, profiles_command },
    { "progress", "", SAY("how you are doing, and who to see next"),
      SAY("Tells how far it went with each customer, what keeps coming back "
          "and whether it fades,\nwhat goes well, what it was worth, and who "
          "to see next and why."),
      progress_options, 0, 0, progress },
    { "reference", "", SAY("what a level may say, all of it"),
      SAY("Prints every kind and field of a level with its range, all tones, "
          "sounds and looks, and\nwhat to do about each finding: the same as "
          "docs/reference.md. With --stubs, as\nannotations for editors with "
          "the Lua language server."),
      reference_options, 0, 0, reference_command },
    { "replay", "LEVEL REPLY\u2026",
      SAY("plays these replies, prints the debrief"),
      SAY("Plays replies without anybody at the keys. A reply is its number "
          "among those on offer,\nits id, or its first words; \"...\" gives "
          "first replies from there on. In a "
          "campaign the\nreplies go to its encounters, one after the other."),
      replay_options, 1, -1, replay },
    { "report", "[FILE\u2026]", SAY("how a team's talks went"),
      SAY("Sums up what was played, for whoever trains people: where they get "
          "lost, which reply\ncosts most, what a second attempt changes, which "
          "level is won at once. Each FILE is\nthe thaw.db of a desk, or a "
          "copy of one; without any, this desk's own. Files are only\nread. "
          "People are told by eight letters and figures."),
      report_options, 0, -1, report },
    { "send", "", SAY("tells a learning record store what was played"),
      SAY("Sends what waits to the store that the administrator named in "
          "/etc/thaw/thaw.conf, in the\nstandard that such stores speak "
          "(xAPI). Thaw does so by itself as well; this is for doing it\nnow, "
          "from cron, or to see how it stands."),
      send_options, 0, 0, send_command },
    { "strings", "LEVEL", SAY("the text for translators (PO)"),
      SAY("Prints every text of a level as a PO file, with where it stands. A "
          "translation is saved\nbeside its level, as shocked_bill.es.po, and "
          "spoken from then on to who wants it."),
      strings_options, 1, 1, strings_command },
    { "table", "LEVEL", SAY("the text for a spreadsheet (CSV), and back"),
      SAY("Prints every text of a level as a table: where it stands, the text, "
          "and the text once\nmore to be changed in a spreadsheet. With --read "
          "FILE, what was changed there is written\ninto the level; all else "
          "in its file stays as it is."),
      table_options, 1, 1, table_command },
    { "workshop", "LEVEL", SAY("leads a room: projector, presenter, phones"),
      SAY("Plays a level with a room full of people: they vote by show of "
          "hands or with their\nphones. With a second display it has the "
          "room's picture, and the first one the\npresenter's."),
      workshop_options, 1, 1, workshop_command },
    { NULL, NULL, NULL, NULL, NULL, 0, 0, NULL },
};

/* What the system speaks; whoever plays may have chosen otherwise. */
static void speak(void) {
    Paths paths;
    char language[LANGUAGE_CAPACITY];
    if (!paths_find(&paths, NULL, NULL)) return;
    language_of_system(paths.data, language);
    if (!*language) return;
    language_settle(paths.data, language);
    language_speak(paths.data, language, NULL);
}

int main(int argc, char **argv) {
    console_open();
    process_begin();
    speak();
    ExitCode code = commands_end(commands_run(commands, argc, argv));
    say_use(NULL);
    return (int)code;
}
