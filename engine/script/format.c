/* SPDX-License-Identifier: MIT */
#include "script/format.h"

#include <stdio.h>
#include <string.h>

static const FormatKind kinds[] = {
    { "encounter", SHAPE_NAMED, PART_NONE, IN_LEVEL,
      "what the level is about; exactly one in a file" },
    { "customer", SHAPE_NAMED, PART_NONE, IN_LEVEL,
      "somebody to talk to; the call returns the customer, who then speaks" },
    { "fact", SHAPE_PAIR, PART_NONE, IN_LEVEL,
      "something worth learning about the customer" },
    { "thought", SHAPE_NAMED, PART_NONE, IN_LEVEL,
      "what may go through the player's own head before the first word" },
    { "beat", SHAPE_NAMED, PART_MOMENT, IN_LEVEL,
      "one moment of the conversation: what is said, then what can be said" },
    { "reply", SHAPE_NAMED, PART_LINES, IN_LEVEL,
      "one thing the player can say; the lines in it are the answer" },
    { "silence", SHAPE_TABLE, PART_LINES, IN_LEVEL,
      "the reply of saying nothing" },
    { "aside", SHAPE_TEXT, PART_NONE, IN_LEVEL, "narration" },
    { "note", SHAPE_TEXT, PART_NONE, IN_LEVEL,
      "for the trainer's screen only" },
    { "ending", SHAPE_NAMED, PART_LINES, IN_LEVEL,
      "one way for it to end; the last must hold always" },
    { "debrief", SHAPE_TABLE, PART_TEXTS, IN_LEVEL,
      "questions for a room, after the curve" },
    { "playthrough", SHAPE_NAMED, PART_TEXTS, IN_LEVEL,
      "a test that travels with the level: replies, then what must hold" },
    { "tone", SHAPE_NAMED, PART_NONE, IN_LEVEL | IN_SHARED,
      "how something is said, and what it does to a mood" },
    { "sound", SHAPE_NAMED, PART_NONE, IN_LEVEL | IN_SHARED,
      "a named sound; in a beat, sound \"name\" plays it" },
    { "look", SHAPE_NAMED, PART_NUMBERS, IN_SHARED,
      "what a look's field may say" },
    { "look_defaults", SHAPE_TABLE, PART_NONE, IN_SHARED,
      "what a look has when nothing is said" },
    { "person", SHAPE_NAMED, PART_NONE, IN_SHARED,
      "somebody to take a look from, on the sheet of thaw looks" },
    { "wording", SHAPE_NAMED, PART_NONE, IN_SHARED,
      "a rule that reads the text of a reply" },
    { "common", SHAPE_TABLE, PART_TEXTS, IN_SHARED,
      "words too common to count as an echo" },
    { "stake", SHAPE_INSIDE, PART_NONE, IN_LEVEL,
      "money that this customer is worth" },
    { "temper", SHAPE_INSIDE, PART_NONE, IN_LEVEL,
      "how a customer's mood moves by itself" },
    { "voice", SHAPE_INSIDE, PART_NONE, IN_LEVEL, "how a customer sounds" },
    { "line", SHAPE_INSIDE, PART_TEXTS, IN_LEVEL,
      "what a customer says: one text, or a text for each mood" },
    { "target", SHAPE_INSIDE, PART_TEXTS, IN_LEVEL,
      "where to go, if its condition holds" },
    { "bound", SHAPE_INSIDE, PART_NONE, IN_LEVEL,
      "between what a mood must lie" },
};

#define ANY "", ""
#define YES true, 0, 0, "", ""
#define NO  false, 0, 0

static const FormatField fields[] = {
    { "encounter", "channel", FIELD_CHOICE, NO, "counter",
      "counter doorstep desk phone chat",
      "counter, doorstep and desk show the customer; phone is only a voice; "
      "chat is typed" },
    { "encounter", "place", FIELD_TEXT, NO, ANY,
      "shown in the briefing and under the backdrop" },
    { "encounter", "backdrop", FIELD_CHOICE, NO, "by channel",
      "clinic garage shop street office kitchen", "the drawn backdrop" },
    { "encounter", "brief", FIELD_TEXT, YES,
      "what the player knows before it begins" },
    { "encounter", "goal", FIELD_TEXT, NO, ANY, "what to try for" },
    { "encounter", "stake", FIELD_TABLE, NO, "", "stake",
      "money that this customer is worth, kept or lost in the debrief" },
    { "encounter", "vars", FIELD_VARS, NO, "{}", "",
      "every variable with its first value: true, false, a whole number or a "
      "text" },
    { "encounter", "start", FIELD_NAME, NO, "the first beat", "",
      "the first beat" },
    { "encounter", "visit_of", FIELD_NAME, NO, ANY,
      "the encounter whose customers come back here" },
    { "encounter", "minutes", FIELD_INTEGER, false, 1, 240, "measured", "",
      "expected length" },
    { "encounter", "lesson", FIELD_TEXT, NO, ANY,
      "one sentence that closes the debrief" },
    { "encounter", "language", FIELD_NAME, NO, "en", "",
      "the language of the text, as a BCP 47 tag" },

    { "stake", "currency", FIELD_NAME, YES, "three letters (ISO 4217)" },
    { "stake", "sale", FIELD_AMOUNT, false, 0, 1000000000, "0", "",
      "what this sale is worth" },
    { "stake", "yearly", FIELD_AMOUNT, false, 0, 1000000000, "0", "",
      "what the customer is worth in a year" },

    { "customer", "id", FIELD_NAME, NO, "the first word of the name", "",
      "how playthroughs and records call the customer" },
    { "customer", "mood", FIELD_POINTS, false, -100, 100, "0", "",
      "how it begins; hidden during play" },
    { "customer", "heat", FIELD_POINTS, false, 0, 100, "0", "",
      "how little the customer can take in at the start" },
    { "customer", "temper", FIELD_TABLE, NO, "", "temper",
      "how the mood moves by itself" },
    { "customer", "takes", FIELD_TAKES, false, 0, 400, "100", "",
      "per cent of the usual effect, for each tone named" },
    { "customer", "leaves", FIELD_LEAVES, false, -100, 100, "-70", "",
      "walks out below this mood; false: never" },
    { "customer", "look", FIELD_LOOK, NO, ANY, "how the customer is drawn" },
    { "customer", "voice", FIELD_TABLE, NO, "", "voice",
      "how the customer sounds" },
    { "customer", "partner", FIELD_CUSTOMER, NO, ANY,
      "another customer: each catches the other's mood" },
    { "customer", "pronoun", FIELD_CHOICE, NO, "they", "she he they",
      "she, he or they" },

    { "temper", "home", FIELD_POINTS, false, -100, 100, "the starting mood", "",
      "where the mood drifts back to" },
    { "temper", "soothe", FIELD_INTEGER, false, 0, 300, "100", "",
      "per cent of what does good" },
    { "temper", "sting", FIELD_INTEGER, false, 0, 300, "150", "",
      "per cent of what hurts" },
    { "temper", "cool", FIELD_INTEGER, false, 0, 100, "8", "",
      "per cent of the heat that goes each turn" },
    { "temper", "drift", FIELD_INTEGER, false, 0, 100, "3", "",
      "per cent of the way home each turn" },
    { "temper", "contagion", FIELD_INTEGER, false, 0, 100, "12", "",
      "per cent of the partner's mood caught each turn" },
    { "temper", "cynic", FIELD_BOOLEAN, NO, "false", "",
      "hears a false apology as worse, a real one as better" },

    { "voice", "pitch", FIELD_INTEGER, false, -12, 12, "0", "",
      "semitones from a middle voice" },
    { "voice", "pace", FIELD_INTEGER, false, 50, 200, "100", "",
      "per cent of the usual speed" },

    { "thought", "stance", FIELD_CHOICE, true, 0, 0, "",
      "judging neutral compassionate", "how it makes you sound" },
    { "thought", "label", FIELD_BOOLEAN, NO, "false", "",
      "the thought files the customer under \"difficult\"" },

    { "beat", "when", FIELD_FUNCTION, NO, ANY,
      "the beat is passed by when this does not hold" },
    { "beat", "otherwise", FIELD_NAME, NO, ANY, "the beat to go to then" },
    { "beat", "effect", FIELD_FUNCTION, NO, ANY, "changes variables" },
    { "beat", "next", FIELD_TARGETS, NO, ANY,
      "where to go when there is no reply to give" },

    { "reply", "tone", FIELD_NAMES, YES, "the tones, in the order heard" },
    { "reply", "next", FIELD_TARGETS, YES,
      "a beat, an ending, \"end\", or a list of them with conditions" },
    { "reply", "to", FIELD_CUSTOMER, NO, "the one who spoke last", "",
      "the customer addressed" },
    { "reply", "when", FIELD_FUNCTION, NO, ANY, "offered only when it holds" },
    { "reply", "once", FIELD_BOOLEAN, NO, "true", "",
      "gone after it was used" },
    { "reply", "effect", FIELD_FUNCTION, NO, ANY, "changes variables" },
    { "reply", "learns", FIELD_NAMES, NO, ANY, "facts the player now knows" },
    { "reply", "why", FIELD_TEXT, NO, "the tone's lesson", "",
      "what the debrief says of it" },
    { "reply", "id", FIELD_NAME, NO, "from its text", "", "a stable name" },
    { "reply", "was", FIELD_NAMES, NO, ANY, "ids it had before" },
    { "reply", "wording", FIELD_INTEGER, false, -30, 30, "read from the text",
      "", "points for how it is put" },

    { "silence", "seconds", FIELD_INTEGER, false, 1, 600, "5", "",
      "how long, with timers on" },
    { "silence", "next", FIELD_TARGETS, YES, "as in a reply" },
    { "silence", "tone", FIELD_NAMES, NO, "pause", "", "as in a reply" },
    { "silence", "to", FIELD_CUSTOMER, NO, "the one who spoke last", "",
      "as in a reply" },
    { "silence", "when", FIELD_FUNCTION, NO, ANY, "as in a reply" },
    { "silence", "once", FIELD_BOOLEAN, NO, "true", "", "as in a reply" },
    { "silence", "effect", FIELD_FUNCTION, NO, ANY, "as in a reply" },
    { "silence", "learns", FIELD_NAMES, NO, ANY, "as in a reply" },
    { "silence", "why", FIELD_TEXT, NO, "the tone's lesson", "",
      "as in a reply" },
    { "silence", "id", FIELD_NAME, NO, "silence", "", "as in a reply" },
    { "silence", "was", FIELD_NAMES, NO, ANY, "as in a reply" },
    { "silence", "wording", FIELD_INTEGER, false, -30, 30, "0", "",
      "as in a reply" },

    { "target", "when", FIELD_FUNCTION, NO, ANY, "taken when it holds" },

    { "line", "furious", FIELD_TEXT, NO, ANY, "said below -60" },
    { "line", "upset", FIELD_TEXT, NO, ANY, "said below -25" },
    { "line", "tense", FIELD_TEXT, NO, ANY, "said below 5" },
    { "line", "calm", FIELD_TEXT, NO, ANY, "said below 45" },
    { "line", "warm", FIELD_TEXT, NO, ANY, "said from 45" },
    { "line", "sound", FIELD_NAME, NO, ANY, "a named sound with it" },
    { "line", "pause", FIELD_SECONDS, false, 0, 60, "0", "",
      "seconds before it" },
    { "line", "clue", FIELD_NAME, NO, ANY,
      "the fact that an attentive player could take from it" },

    { "ending", "outcome", FIELD_CHOICE, true, 0, 0, "",
      "lost uneasy kept delighted", "what became of the customer" },
    { "ending", "leaves", FIELD_CUSTOMER, NO, ANY,
      "reached when that customer walks out" },
    { "ending", "when", FIELD_FUNCTION, NO, ANY,
      "\"end\" takes the first ending that holds" },
    { "ending", "lesson", FIELD_TEXT, NO, "the encounter's", "",
      "one sentence that closes the debrief" },

    { "playthrough", "ends", FIELD_NAME, NO, ANY, "the ending it must reach" },
    { "playthrough", "mood", FIELD_BOUNDS, false, -100, 100, ANY,
      "between what each customer's mood must end" },
    { "playthrough", "knows", FIELD_NAMES, NO, ANY,
      "facts that must be known at the end" },
    { "bound", "at_least", FIELD_POINTS, false, -100, 100, "-100", "",
      "not below this" },
    { "bound", "at_most", FIELD_POINTS, false, -100, 100, "100", "",
      "not above this" },

    { "tone", "class", FIELD_CHOICE, true, 0, 0, "",
      "relational apology solving threat", "how its effect wears off" },
    { "tone", "mood", FIELD_INTEGER, true, -1000, 1000, "", "",
      "tenths of a point" },
    { "tone", "heat", FIELD_INTEGER, false, -1000, 1000, "0", "",
      "tenths of a point" },
    { "tone", "heard", FIELD_INTEGER, false, 0, 3, "0", "",
      "how much more the customer feels heard" },
    { "tone", "ambiguous", FIELD_INTEGER, false, 0, 100, "0", "",
      "per cent of the mood added: good in a good mood, bad in a bad one" },
    { "tone", "held_back", FIELD_BOOLEAN, NO, "false", "",
      "weighs less while the customer is unheard or hot" },
    { "tone", "cynic", FIELD_INTEGER, false, 0, 300, "100", "",
      "per cent of it that a cynic takes" },
    { "tone", "lesson", FIELD_TEXT, NO, ANY, "what the debrief says of it" },
    { "tone", "source", FIELD_TEXT, NO, ANY, "where the figures come from" },

    { "sound", "caption", FIELD_TEXT, NO, ANY, "shown in [brackets]" },
    { "sound", "recipe", FIELD_NAME, YES, "how it is made" },
    { "sound", "with", FIELD_NAME, NO, ANY, "a second sound in a room" },

    { "wording", "finds", FIELD_CHOICE, true, 0, 0, "",
      "anywhere sentence_start followed_by with echo", "where it looks" },
    { "wording", "words", FIELD_NAMES, NO, ANY, "what it looks for" },
    { "wording", "also", FIELD_NAMES, NO, ANY,
      "what must stand in the same sentence" },
    { "wording", "except", FIELD_NAMES, NO, ANY,
      "sentences that begin so are left alone" },
    { "wording", "points", FIELD_INTEGER, true, -30, 30, "", "",
      "what it adds to the mood of the one addressed" },
    { "wording", "lesson", FIELD_TEXT, YES, "what the debrief says of it" },
};

enum {
    KINDS = sizeof kinds / sizeof kinds[0],
    FIELDS = sizeof fields / sizeof fields[0],
};

const FormatKind *format_kinds(size_t *count) {
    *count = KINDS;
    return kinds;
}

const FormatKind *format_kind(const char *name) {
    for (size_t i = 0; i < KINDS; i++)
        if (strcmp(kinds[i].name, name) == 0) return &kinds[i];
    return NULL;
}

/* Asked for every field of every reply, so what differs at once goes first. */
static bool same(const char *a, const char *b) {
    return a == b || (a[0] == b[0] && strcmp(a, b) == 0);
}

const FormatField *format_fields(const char *kind, size_t *count) {
    size_t first = 0, end;
    while (first < FIELDS && !same(fields[first].kind, kind))
        first++;
    for (end = first; end < FIELDS; end++)
        if (!same(fields[end].kind, kind)) break;
    *count = end - first;
    return *count ? &fields[first] : NULL;
}

const FormatField *format_field(const char *kind, const char *name) {
    size_t count;
    const FormatField *rows = format_fields(kind, &count);
    for (size_t i = 0; i < count; i++)
        if (same(rows[i].name, name)) return &rows[i];
    return NULL;
}

/* "a b c" -> "a, b or c" */
static void expect_choice(const char *choices, char *out, size_t size) {
    size_t used = 0;
    while (*choices && used + 1 < size) {
        size_t length = strcspn(choices, " ");
        const char *next = choices + length + (choices[length] == ' ');
        bool last = !strchr(next, ' ');
        const char *joint = !*next ? "" : last ? " or " : ", ";
        int wrote = snprintf(out + used, size - used, "%.*s%s", (int)length,
                             choices, joint);
        used += (size_t)wrote;
        choices = next;
    }
}

void format_expects(const FormatField *field, char *out, size_t size) {
    static const char *const words[] = {
        [FIELD_TEXT] = "a text",
        [FIELD_NAME] = "a name in quotes",
        [FIELD_NAMES] = "a name in quotes, or a list of them",
        [FIELD_SECONDS] = "a number of seconds",
        [FIELD_BOOLEAN] = "true or false",
        [FIELD_FUNCTION] = "function(now) … end",
        [FIELD_CUSTOMER] = "a customer (the name before the = of local … = "
                           "customer, without quotes)",
        [FIELD_TARGETS] = "the name of a beat or an ending, or a list of them",
        [FIELD_TABLE] = "a table in { }",
        [FIELD_VARS] = "a table of variables in { }",
        [FIELD_TAKES] = "a table in { }: tone = per cent",
        [FIELD_LOOK] = "a table in { }",
        [FIELD_BOUNDS] = "a table in { }",
    };
    if (field->type == FIELD_CHOICE)
        expect_choice(field->choices, out, size);
    else if (field->type == FIELD_INTEGER)
        snprintf(out, size, "a whole number from %d to %d", field->least,
                 field->most);
    else if (field->type == FIELD_POINTS || field->type == FIELD_AMOUNT)
        snprintf(out, size, "a number from %d to %d", field->least,
                 field->most);
    else if (field->type == FIELD_LEAVES)
        snprintf(out, size, "a number from %d to %d, or false", field->least,
                 field->most);
    else
        snprintf(out, size, "%s", words[field->type]);
}

int format_choice(const FormatField *field, const char *word) {
    size_t size = strlen(word);
    const char *at = field->choices;
    for (int index = 0; *at; index++) {
        size_t length = strcspn(at, " ");
        if (length == size && memcmp(at, word, size) == 0) return index;
        at += length;
        at += *at == ' ';
    }
    return -1;
}
