/* SPDX-License-Identifier: MIT
 * wording FILE [--lines]: how well the wording rules agree with people.
 *
 * FILE holds one text a line, `score<TAB>text`: the score is what people gave
 * it. Printed are Spearman's rank correlation between the scores and the sum of
 * the points (the plain sum: what a play keeps within -8 and 3 would tie
 * texts that people tell apart; nothing was heard before and no tone is known),
 * the share of texts that any rule speaks of, the time for 10,000 texts, and
 * for each rule how far the texts where it fires lie from its base. The base is
 * all other texts; of a rule with two parts ("sorry … but"), the texts that
 * have its first part alone. --lines prints the rules that fired on each line
 * instead. */
#include "script/load.h"

#include "core/base/mem.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct Sample {
    double score;
    char *text;
    int points;
    uint64_t fired, begun;
} Sample;

typedef struct Samples {
    Sample *items;
    int count, capacity;
} Samples;

/* ---- reading the file ---- */

/* "0.5<TAB>Could you …": false when it is no such line. */
static bool read_sample(char *line, Samples *samples) {
    char *after;
    double score = strtod(line, &after);
    if (after == line || *after != '\t') return false;
    after[strcspn(after, "\r\n")] = '\0';
    *MEM_PUSH(samples->items, samples->count, samples->capacity) =
        (Sample){ .score = score, .text = mem_text(after + 1) };
    return true;
}

static int read_samples(const char *path, Samples *samples) {
    FILE *in = fopen(path, "r");
    char *line = NULL;
    size_t size = 0;
    int number = 0;
    bool good = true;
    if (!in) {
        perror(path);
        return 2;
    }
    while (good && getline(&line, &size, in) >= 0) {
        number++;
        good = read_sample(line, samples);
    }
    free(line);
    fclose(in);
    if (!good) {
        fprintf(stderr, "%s:%d: no score, tab and text\n", path, number);
        return 2;
    }
    if (samples->count > 1) return 0;
    fprintf(stderr, "%s: two texts at least are needed\n", path);
    return 2;
}

static double weigh(Samples *samples, const WordingRules *rules) {
    WordingReader *reader = wording_reader_new(rules);
    WordingReading reading;
    clock_t begun = clock();
    for (int i = 0; i < samples->count; i++) {
        Sample *sample = &samples->items[i];
        wording_reader_read(reader, sample->text, WORDING_NO_TONE, &reading);
        sample->points = reading.sum;
        sample->fired = reading.fired;
        sample->begun = reading.begun;
    }
    double seconds = (double)(clock() - begun) / CLOCKS_PER_SEC;
    wording_reader_free(reader);
    return seconds;
}

/* ---- rank correlation ---- */

typedef struct Ranked {
    double value, rank;
    int index;
} Ranked;

static int by_value(const void *left, const void *right) {
    const Ranked *a = left, *b = right;
    return (a->value > b->value) - (a->value < b->value);
}

static int by_index(const void *left, const void *right) {
    const Ranked *a = left, *b = right;
    return (a->index > b->index) - (a->index < b->index);
}

/* Values that are the same share the middle of their ranks. */
static void set_ranks(Ranked *all, int count) {
    qsort(all, (size_t)count, sizeof *all, by_value);
    for (int from = 0, to; from < count; from = to) {
        for (to = from; to < count && all[to].value <= all[from].value;)
            to++;
        for (int i = from; i < to; i++)
            all[i].rank = (from + to - 1) / 2.0;
    }
    qsort(all, (size_t)count, sizeof *all, by_index);
}

static double spearman(const Samples *samples) {
    int count = samples->count;
    size_t bytes = (size_t)count * sizeof(Ranked);
    Ranked *people = mem_alloc(bytes), *rules = mem_alloc(bytes);
    for (int i = 0; i < count; i++) {
        people[i] = (Ranked){ samples->items[i].score, 0, i };
        rules[i] = (Ranked){ samples->items[i].points, 0, i };
    }
    set_ranks(people, count);
    set_ranks(rules, count);
    double middle = (count - 1) / 2.0, both = 0, one = 0, other = 0;
    for (int i = 0; i < count; i++) {
        double a = people[i].rank - middle, b = rules[i].rank - middle;
        both += a * b;
        one += a * a;
        other += b * b;
    }
    mem_free(people);
    mem_free(rules);
    return one > 0 && other > 0 ? both / sqrt(one * other) : 0;
}

/* ---- each rule ---- */

static void print_rule(const Samples *samples, const WordingRules *rules,
                       int index) {
    WordingNote note = wording_note(rules, index);
    uint64_t bit = 1ULL << index;
    double fired = 0, base = 0;
    int fired_count = 0, base_count = 0;
    for (int i = 0; i < samples->count; i++) {
        const Sample *sample = &samples->items[i];
        if (sample->fired & bit) {
            fired += sample->score;
            fired_count++;
        } else if (!note.two_parts || sample->begun & bit) {
            base += sample->score;
            base_count++;
        }
    }
    printf("%+4d  %5d  ", note.points, fired_count);
    if (fired_count && base_count)
        printf("%+6.2f", fired / fired_count - base / base_count);
    else
        printf("     -");
    printf("  %s%s\n", note.name, note.two_parts ? " (of its first part)" : "");
}

static void print_all(const Samples *samples, const WordingRules *rules,
                      double seconds) {
    int spoken = 0;
    for (int i = 0; i < samples->count; i++)
        spoken += samples->items[i].fired != 0;
    printf("texts      %d\n", samples->count);
    printf("Spearman   %.3f\n", spearman(samples));
    printf("coverage   %.0f %%\n", 100.0 * spoken / samples->count);
    printf("seconds    %.3f for 10,000 texts\n",
           seconds * 10000 / samples->count);
    printf("\npoints fires beside its base\n");
    for (int i = 0; i < wording_count(rules); i++)
        print_rule(samples, rules, i);
}

static void print_lines(const Samples *samples, const WordingRules *rules) {
    for (int i = 0; i < samples->count; i++) {
        const char *mark = "";
        for (int rule = 0; rule < wording_count(rules); rule++) {
            if (!(samples->items[i].fired >> rule & 1)) continue;
            printf("%s%s", mark, wording_note(rules, rule).name);
            mark = "; ";
        }
        printf("\n");
    }
}

/* The rules that ship; false, with a sentence, when they have mistakes. */
static bool measure(Samples *samples, bool lines) {
    Findings *findings = findings_new();
    Library *library = library_open(THAW_SOURCE_DIR, findings);
    const WordingRules *rules = library_wording(library, "en");
    bool good = rules && !findings_count(findings);
    char line[1024];
    for (size_t i = 0; i < findings_count(findings); i++) {
        findings_line(findings_at(findings, i), line, sizeof line);
        fprintf(stderr, "%s\n", line);
    }
    if (good) {
        double seconds = weigh(samples, rules);
        if (lines)
            print_lines(samples, rules);
        else
            print_all(samples, rules, seconds);
    }
    library_free(library);
    findings_free(findings);
    return good;
}

int main(int argc, char **argv) {
    Samples samples = { 0 };
    bool lines = argc == 3 && strcmp(argv[2], "--lines") == 0;
    if (argc != 2 && !lines) {
        fprintf(stderr, "usage: %s FILE [--lines]\n", argv[0]);
        return 2;
    }
    int result = read_samples(argv[1], &samples);
    if (!result && !measure(&samples, lines)) result = 2;
    for (int i = 0; i < samples.count; i++)
        mem_free(samples.items[i].text);
    mem_free(samples.items);
    return result;
}
