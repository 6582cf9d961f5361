/* SPDX-License-Identifier: MIT
 * The vocabulary in the reference: tones, wording rules, sounds, looks. */
#include "script/reference/reference.h"

#include "core/play/mood.h"

#include <stdlib.h>
#include <string.h>

/* ---- tones ---- */

/* Tenths as points: 60 -> "6", 15 -> "1.5". */
static void points(int tenths, Text *out) {
    const char *sign = tenths < 0 ? "-" : tenths > 0 ? "+" : "";
    text_format(out, "%s%d", sign, abs(tenths) / 10);
    if (tenths % 10) text_format(out, ".%d", abs(tenths) % 10);
}

static void tone_notes(const Tone *tone, Text *out) {
    if (tone->heard) text_format(out, " Felt heard +%d.", tone->heard);
    if (tone->held_back)
        text_add(out, " Held back while the customer is unheard or hot.");
    if (tone->ambiguous)
        text_format(out,
                    " And %d %% of the mood: warms who is warm, chills "
                    "who is cold.",
                    tone->ambiguous);
    if (tone->cynic != 100)
        text_format(out, " For a cynic %d %%.", tone->cynic);
}

static void tone_class(const Library *library, ToneClass wanted, Text *out) {
    static const char *const heads[TONE_CLASSES] = {
        [TONE_RELATIONAL] = "Relational: about the two of you",
        [TONE_APOLOGY] = "Apology",
        [TONE_SOLVING] = "Solving",
        [TONE_THREAT] = "Threat: to their face, or to their sense",
    };
    int count;
    const Tone *tones = library_tones(library, &count);
    text_format(out, "### %s\n\nSaid again to the same customer it counts ",
                heads[wanted]);
    for (int use = 0; use < 4; use++)
        text_format(out, "%s%d", use ? ", " : "", mood_repeat(wanted, use));
    text_add(out, " per cent.\n\n| tone | mood | heat | what it does |\n"
                  "| --- | --- | --- | --- |\n");
    for (int i = 0; i < count; i++) {
        if (tones[i].tone_class != wanted) continue;
        text_format(out, "| `%s` | ", tones[i].name);
        points(tones[i].mood, out);
        text_add(out, " | ");
        points(tones[i].heat, out);
        text_format(out, " | %s", tones[i].lesson ? tones[i].lesson : "");
        tone_notes(&tones[i], out);
        text_add(out, " |\n");
    }
    text_add(out, "\n");
}

static void tones_page(const Library *library, Text *out) {
    int count;
    const Tone *tones = library_tones(library, &count);
    text_add(out, "## Tones\n\n"
                  "What one use does to somebody who is at ease and takes "
                  "everything as usual. What hurts is then weighed with "
                  "`sting`, what does good with `soothe`, and each tone with "
                  "`takes`; see *temper* and `customer`.\n\n");
    for (int i = 0; i < TONE_CLASSES; i++)
        tone_class(library, (ToneClass)i, out);
    text_add(out, "### Where the directions come from\n\n");
    for (int i = 0; i < count; i++)
        if (tones[i].source)
            text_format(out, "- `%s`: %s\n", tones[i].name, tones[i].source);
    text_add(out, "\nThe sizes are calibration, and yours to change in "
                  "`game/scripts/tones.lua`.\n\n");
}

/* ---- wording ---- */

/* "−5; relational 0, solving −2": the classes that differ from the rest. */
static void wording_points(const WordingNote *note, Text *out) {
    static const char *const classes[TONE_CLASSES] = {
        [TONE_RELATIONAL] = "relational",
        [TONE_APOLOGY] = "apology",
        [TONE_SOLVING] = "solving",
        [TONE_THREAT] = "threat",
    };
    text_format(out, "%+d", note->points);
    const char *mark = ";";
    for (int i = 0; i < TONE_CLASSES; i++) {
        if (note->beside[i] == note->points) continue;
        text_format(out, "%s %s %+d", mark, classes[i], note->beside[i]);
        mark = ",";
    }
}

static void wording_page(const Library *library, Text *out) {
    const WordingRules *rules = library_wording(library, "en");
    text_add(out, "## Wording\n\n"
                  "Rules that read the text of a reply, so that two lines with "
                  "the same tone differ by how they are put. These are the "
                  "English ones (`game/scripts/wording/en.lua`); all together "
                  "they come to ");
    text_format(out, "%d at least and +%d at most.", WORDING_MIN, WORDING_MAX);
    text_add(out, " Some weigh otherwise where the reply's first tone is of "
                  "the class named.\n\n"
                  "| rule | points | what the debrief says |\n"
                  "| --- | --- | --- |\n");
    for (int i = 0; rules && i < wording_count(rules); i++) {
        WordingNote note = wording_note(rules, i);
        text_format(out, "| %s | ", note.name);
        wording_points(&note, out);
        text_format(out, " | %s |\n", note.lesson);
    }
    text_add(out, "\n");
}

/* ---- sounds and looks ---- */

static void sounds_page(const Library *library, Text *out) {
    SoundTable sounds = library_sounds(library);
    text_add(out, "## Sounds\n\n| sound | caption |\n| --- | --- |\n");
    for (size_t i = 0; i < sounds.count; i++)
        text_format(out, "| `%s` | [%s] |\n", sounds.rows[i].name,
                    sounds.rows[i].caption ? sounds.rows[i].caption : "");
    text_add(out, "\n");
}

static void looks_page(const Library *library, Text *out) {
    int count, people;
    const LookChoice *rows = library_looks(library, &count);
    const LookPerson *names = library_people(library, &people);
    text_add(out, "## Looks\n\n"
                  "![A sheet of people, as `thaw looks --output sheet.png` "
                  "draws them](pictures/looks.png)\n\n"
                  "Every field may be left out.\n\n"
                  "| field | choices |\n| --- | --- |\n");
    for (int i = 0; i < count; i++) {
        bool first = i == 0 || strcmp(rows[i].field, rows[i - 1].field) != 0;
        bool last =
            i + 1 == count || strcmp(rows[i].field, rows[i + 1].field) != 0;
        bool age = strcmp(rows[i].field, "age") == 0;
        if (first)
            text_format(out, "| `%s` | %s", rows[i].field,
                        age ? "a number from 0 to 100, or " : "");
        if (rows[i].name)
            text_format(out, "%s`%s`", first ? "" : ", ", rows[i].name);
        else
            text_format(out, "%s%d", first ? "" : ", ", rows[i].number);
        if (last) text_add(out, " |\n");
    }
    text_add(out, "\nPeople in `game/scripts/looks.lua` to take a look from: ");
    for (int i = 0; i < people; i++)
        text_format(out, "%s%s", i ? ", " : "", names[i].name);
    text_add(out,
             ".\n`look = \"Ruth\"` is her look as it is; `look = { like = "
             "\"Ruth\", hair = \"bun\" }` changes what else is\n"
             "said; `thaw looks Ruth` prints hers as a table.\n\nWho has "
             "pictures of "
             "somebody gives them in place of all this, one for each band "
             "of mood that there is: `look = { pictures = { upset = "
             "\"dana_upset.png\", calm = \"dana_calm.png\" } }`, PNG files "
             "beside the level. The nearest one is shown.\n\n");
}

void reference_words(const Library *library, Text *out) {
    tones_page(library, out);
    wording_page(library, out);
    sounds_page(library, out);
    looks_page(library, out);
}
