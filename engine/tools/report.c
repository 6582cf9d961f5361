/* SPDX-License-Identifier: MIT
 * thaw report: reads the files, sums them up, and writes the report in the
 * wanted format. */
#include "tools/report.h"

#include "app/conf.h"
#include "app/paths.h"
#include "core/words/say.h"
#include "platform/files.h"
#include "report/read.h"
#include "report/writers.h"

const OptionRow report_options[] = {
    { "html", NULL, SAY("as a page with plots, to read or to print") },
    { "pdf", NULL, SAY("as pages of A4; needs --output") },
    { "csv", NULL, SAY("a row for each talk, for a spreadsheet") },
    { "json", NULL, SAY("for programs") },
    { "names", NULL, SAY("with the names that people gave") },
    { "anonymous", NULL, SAY("nothing of fewer than five people") },
    { "output", "FILE", SAY("write it there; usual: print it") },
    { NULL, NULL, NULL },
};

/* Reads what is kept on this computer; false when nothing is. */
static bool add_own(Sums *sums, Error *err) {
    Paths paths;
    Conf conf;
    conf_read(&conf, NULL);
    paths_find(&paths, NULL, NULL);
    paths_keep_in(&paths, conf_text(&conf, CONF_FOLDER));
    if (*conf.error.text) commands_tell(stderr, "%s", conf.error.text);
    conf_free(&conf);
    if (!*paths.kept || files_kind(paths.kept) == FILES_NONE) return true;
    return sums_read(sums, paths.kept, err);
}

/* Returns how many files could be read; reports the others. */
static int add_files(Sums *sums, const CommandRow *row,
                     const Options *options) {
    int read = 0;
    for (int i = 0; i < options->word_count; i++) {
        Error err = { "" };
        if (sums_read(sums, options->words[i], &err))
            read++;
        else
            commands_failed(row, &err);
    }
    return read;
}

static bool on_paper(Text *out, const Sums *sums, ReportPaper paper,
                     Error *err) {
    Paths paths;
    return paths_find(&paths, NULL, err) && paper(out, sums, paths.assets, err);
}

static void write_it(Text *out, const Sums *sums, const Options *options) {
    if (options_has(options, "html"))
        sums_html(out, sums);
    else if (options_has(options, "csv"))
        sums_csv(out, sums);
    else if (options_has(options, "json"))
        sums_json(out, sums);
    else
        sums_table(out, sums);
}

static ExitCode put(const CommandRow *row, const Options *options,
                    const Sums *sums, ReportPaper paper) {
    Text out = { 0 };
    Error err = { "" };
    bool ok = true;
    if (options_has(options, "pdf"))
        ok = on_paper(&out, sums, paper, &err);
    else
        write_it(&out, sums, options);
    ok = ok && commands_write(&out, options_text(options, "output"), &err);
    text_free(&out);
    return ok ? EXIT_FINE : commands_failed(row, &err);
}

static ExitCode sum_up(const CommandRow *row, const Options *options,
                       Sums *sums, SumsWho who, ReportPaper paper) {
    Error err = { "" };
    int read = add_files(sums, row, options);
    bool all = read == options->word_count;
    if (options->word_count && !read) return EXIT_WORLD;
    if (!options->word_count && !add_own(sums, &err))
        return commands_failed(row, &err);
    sums_count(sums, who);
    if (!sums->talks && !sums->open)
        commands_tell(stderr, "Nothing was played there yet.");
    ExitCode code = put(row, options, sums, paper);
    return code == EXIT_FINE && !all ? EXIT_FINDINGS : code;
}

ExitCode report_command(const CommandRow *row, const Options *options,
                        ReportPaper paper) {
    bool names = options_has(options, "names");
    bool anonymous = options_has(options, "anonymous");
    if (names && anonymous)
        return commands_misuse(row, "--names and --anonymous exclude each "
                                    "other");
    if (options_has(options, "html") + options_has(options, "csv") +
            options_has(options, "json") + options_has(options, "pdf") >
        1)
        return commands_misuse(row, "one of --html, --pdf, --csv and --json");
    if (options_has(options, "pdf") && !options_text(options, "output"))
        return commands_misuse(row, "say with --output which file the PDF "
                                    "goes to");
    Sums *sums = sums_new();
    ExitCode code = sum_up(row, options, sums,
                           names       ? SUMS_NAMES
                           : anonymous ? SUMS_ANONYMOUS
                                       : SUMS_PSEUDONYMS,
                           paper);
    sums_free(sums);
    return code;
}
