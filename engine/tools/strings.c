/* SPDX-License-Identifier: MIT
 * thaw strings: every text of a level as a PO file, with what is translated
 * already. */
#include "tools/strings.h"

#include "core/base/format.h"
#include "app/meeting.h"
#include "app/language.h"
#include "core/base/mem.h"
#include "core/words/say.h"
#include "core/base/text.h"
#include "core/story/texts.h"

#include <stdlib.h>
#include <string.h>

const OptionRow strings_options[] = {
    { "language", "NAME",
      SAY("es, zh_CN …: keep what is translated already beside the level") },
    { NULL, NULL, NULL },
};

/* One text of the template: the same words in the same context are one. */
typedef struct Entry {
    char *context;
    const char *text;
    Place *places;
    int place_count, place_capacity;
} Entry;

typedef struct Template {
    Entry *entries;
    int count, room;
} Template;

static void add_text(void *data, const char *context, Place at,
                     const char **text) {
    Template *template = data;
    Entry *entry = NULL;
    for (int i = 0; i < template->count && !entry; i++)
        if (!strcmp(template->entries[i].context, context) &&
            !strcmp(template->entries[i].text, *text))
            entry = &template->entries[i];
    if (!entry) {
        entry = MEM_PUSH(template->entries, template->count, template->room);
        *entry = (Entry){ .context = mem_text(context), .text = *text };
    }
    *MEM_PUSH(entry->places, entry->place_count, entry->place_capacity) = at;
}

static void template_free(Template *template) {
    for (int i = 0; i < template->count; i++) {
        mem_free(template->entries[i].context);
        mem_free(template->entries[i].places);
    }
    mem_free(template->entries);
}

/* ---- writing ---- */

static void put_quoted(const char *keyword, const char *text) {
    char *quoted = catalogue_quote(text);
    printf("%s %s\n", keyword, quoted);
    mem_free(quoted);
}

static const char *base_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static void put_head(const Story *story, const char *language) {
    fputs("# ", stdout);
    commands_put_level(stdout, story);
    putchar('\n');
    char note[800];
    format_write(
        note, sizeof note,
        say("Translate each msgid into the msgstr below it; leave {words "
            "in braces}\nand *stars* as they are. What is left empty is "
            "shown in the original.\n"
            "Save it as UTF-8 beside the level, as %s.%s.po"),
        base_name(story->id), *language ? language : "LANGUAGE");
    for (char *line = note, *rest; line; line = rest) {
        rest = strchr(line, '\n');
        if (rest) *rest++ = '\0';
        fputs("# ", stdout);
        commands_put_name(stdout, line);
        putchar('\n');
    }
    fputs("msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: ", stdout);
    commands_put_name(stdout, story->id);
    printf("\\n\"\n"
           "\"Language: %s\\n\"\n\"MIME-Version: 1.0\\n\"\n"
           "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
           "\"Content-Transfer-Encoding: 8bit\\n\"\n",
           language);
}

static void put_entry(const Entry *entry, const Catalogue *known) {
    printf("\n#:");
    for (int i = 0; i < entry->place_count; i++) {
        putchar(' ');
        commands_put_name(stdout, base_name(entry->places[i].file));
        printf(":%d", entry->places[i].line);
    }
    printf("\n");
    put_quoted("msgctxt", entry->context);
    put_quoted("msgid", entry->text);
    const char *said = catalogue_say(known, entry->context, entry->text);
    put_quoted("msgstr", said == entry->text ? "" : said);
}

static bool still_used(const Template *template, const CatalogueEntry *old) {
    for (int i = 0; i < template->count; i++)
        if (!strcmp(template->entries[i].text, old->text) &&
            (!old->context ||
             !strcmp(template->entries[i].context, old->context)))
            return true;
    return false;
}

/* Words that the level no longer says are kept as comments: they may have
 * moved, and somebody wrote them. */
static void put_obsolete(const Template *template, const Catalogue *known) {
    for (size_t i = 0; known && i < catalogue_count(known); i++) {
        const CatalogueEntry *old = catalogue_at(known, i);
        if (still_used(template, old)) continue;
        char *id = catalogue_quote(old->text);
        char *string = catalogue_quote(old->translation);
        for (char *at = id; (at = strchr(at, '\n'));)
            *at = ' ';
        for (char *at = string; (at = strchr(at, '\n'));)
            *at = ' ';
        printf("\n#~ msgid %s\n#~ msgstr %s\n", id, string);
        mem_free(id);
        mem_free(string);
    }
}

static ExitCode put_level(const CommandRow *row, const Story *story,
                          const char *language) {
    Error err = { "" };
    Catalogue *known = language_catalogue(story->file, language, &err);
    if (*err.text) return commands_misuse(row, "%s", err.text);
    Template template = { 0 };
    texts_visit((Story *)story, add_text, &template); /* replaces nothing */
    put_head(story, language);
    for (int i = 0; i < template.count; i++)
        put_entry(&template.entries[i], known);
    put_obsolete(&template, known);
    template_free(&template);
    catalogue_free(known);
    return EXIT_FINE;
}

ExitCode strings_command(const CommandRow *row, const Options *options) {
    const PracticeOptions nothing_kept = { .kept = "" };
    const char *language = options_text(options, "language");
    Error err = { "" };
    Findings *findings = findings_new();
    Practice *practice = practice_open(&nothing_kept);
    Meeting *meeting = NULL;
    ExitCode code;
    int level = NONE;
    if (!practice_ready(practice, &err))
        code = commands_failed(row, &err);
    else if ((level = practice_find(practice, options->words[0], &err)) == NONE)
        code = commands_misuse(row, "%s", err.text);
    else if (!(meeting = practice_meet_as(practice, level, NULL, findings)))
        code = EXIT_FINDINGS;
    else
        code = put_level(row, session_story(meeting_session(meeting)),
                         language ? language : "");
    for (size_t i = 0; !meeting && i < findings_count(findings); i++) {
        char line[2048];
        findings_line(findings_at(findings, i), line, sizeof line);
        fprintf(stderr, "%s\n", line);
    }
    meeting_close(meeting);
    practice_close(practice);
    findings_free(findings);
    return code;
}

/* ---- checking ---- */

typedef struct Checker {
    const Story *story;
    Findings *findings;
} Checker;

static void check_one(void *data, const char *language, const char *file) {
    const Checker *checker = data;
    Error err = { "" };
    const char *first = NULL;
    Place at;
    Catalogue *catalogue =
        language_catalogue(checker->story->file, language, &err);
    if (*err.text)
        findings_add(checker->findings, checker->story->at,
                     "broken-translation", "%s", err.text);
    if (!catalogue) return;
    int missing = texts_missing(checker->story, catalogue, &first, &at);
    if (missing)
        findings_add(checker->findings, at, "missing-translation",
                     say_count(missing,
                               "%s lacks %d text of this level, the first is "
                               "\"%s\"",
                               "%s lacks %d texts of this level, the first is "
                               "\"%s\""),
                     file, missing, first);
    catalogue_free(catalogue);
}

void strings_check(const Story *story, Findings *findings) {
    Checker checker = { story, findings };
    language_each(story->file, check_one, &checker);
}
