/* SPDX-License-Identifier: MIT
 * The fields of the level format: one row each, the rows of a kind together. */
#include "script/format/format.h"

#include "core/story/staging.h"

#include <string.h>

#define ANY "", ""
#define YES true, 0, 0
#define NO  false, 0, 0
#define ROOMS                                                                  \
    "clinic garage shop street office kitchen wholesale dental hallway "       \
    "yard_office print_shop accounts glass_office front_room van van_street "  \
    "bus elevator"
#define THINGS                                                                 \
    "nothing paper receipt letter keys phone notebook cup card bag box "       \
    "telephone money pen torch book lead jar papers "                          \
    "leaflet leaflets contract handbag notebook_shut pencil desk_phone "       \
    "folder drawing"
#define BROUGHT "parcel sofa toolbox letter badge sofa_left sofa_right nothing"

static const FormatField fields[] = {
    { "encounter", "channel", FIELD_CHOICE, NO, "counter",
      "counter doorstep desk phone chat",
      "Where you meet. counter, doorstep and desk show the customer; phone is "
      "only a voice; chat is typed messages and no voice." },
    { "encounter", "place", FIELD_TEXT, NO, ANY,
      "Shown in the briefing, and under the picture." },
    { "encounter", "backdrop", FIELD_ROOM, NO, "by channel", ROOMS,
      "The room that is drawn behind; left out: shop at the counter, street "
      "at the doorstep, else office. Or a picture of your own, a PNG beside "
      "the level: \"our_counter.png\"." },
    { "encounter", "brief", FIELD_TEXT, YES, ANY,
      "What the player knows before it begins." },
    { "encounter", "goal", FIELD_TEXT, NO, ANY, "What to try for." },
    { "encounter", "stake", FIELD_TABLE, NO, "", "stake",
      "Money that this customer is worth; see stake." },
    { "encounter", "vars", FIELD_VARS, NO, "none", "",
      "Every variable of the level with its first value: true, false, a whole "
      "number, or a text. No other variable exists." },
    { "encounter", "start", FIELD_NAME, NO, "the first in the file", "beat",
      "The beat that it begins with." },
    { "encounter", "visit_of", FIELD_NAME, NO, "", "encounter",
      "The encounter, by id, whose customers come back here: they remember. "
      "An id is the file's path below the scripts folder without .lua." },
    { "encounter", "minutes", FIELD_INTEGER, false, 1, 240, "measured", "",
      "How long it takes; otherwise reckoned from the words on a usual "
      "path." },
    { "encounter", "weather", FIELD_CHOICE, NO, "", "rain snow sun",
      "What the picture shows outside." },
    { "encounter", "hour", FIELD_CHOICE, NO, "", "morning noon evening night",
      "The light in the picture." },
    { "encounter", "clock", FIELD_NAME, NO, "by hour", "",
      "The time on the clock, in rooms that have one: \"7:50\"." },
    { "encounter", "device", FIELD_CHOICE, NO, "monitor", "monitor phone",
      "Of a chat: what you read it on." },
    { "encounter", "number", FIELD_NAME, NO, ANY,
      "The number on the house: \"9\"." },
    { "encounter", "animal", FIELD_TABLE, NO, "", "animal",
      "An animal that the picture shows; see animal." },
    { "encounter", "score", FIELD_BOOLEAN, NO, "false", "",
      "The debrief also says how many of the criteria were met, in per cent." },
    { "encounter", "brings", FIELD_CHOICE, NO, "", BROUGHT,
      "What you have with you at the doorstep. sofa: half of it stands on the "
      "step, wrapped; sofa_left, sofa_right: it stands in the room, its long "
      "end on that side of the picture. letter and badge: what lies before you "
      "during a call; the letter is red." },
    { "encounter", "queue", FIELD_INTEGER, false, 0, QUEUE_MAX, "0", "",
      "How many others wait behind the customer. At a wholesaler's the first "
      "of them has an armful of eucalyptus." },
    { "encounter", "cupboard", FIELD_CHOICE, NO, "open", "open shut",
      "The one with the boiler, in the hallway." },
    { "encounter", "lesson", FIELD_TEXT, NO, ANY,
      "One sentence that closes the debrief." },
    { "encounter", "language", FIELD_NAME, NO, "en", "",
      "The language that the level is written in, as a BCP 47 tag: \"en\", "
      "\"de\", \"zh-CN\". It also chooses the wording rules." },

    { "animal", "kind", FIELD_CHOICE, YES, "", "dog cat", "Which one." },
    { "animal", "coat", FIELD_CHOICE, NO, "", "black brown grey white golden",
      "The colour of its coat." },
    { "animal", "at", FIELD_CHOICE, NO, "", "floor arms counter away",
      "Where it is at first; away: not in the picture yet." },
    { "animal", "mood", FIELD_CHOICE, NO, "", "well poorly lively asleep",
      "How it is." },

    { "stake", "currency", FIELD_NAME, YES, ANY,
      "Three capital letters (ISO 4217): \"USD\", \"EUR\", \"GBP\"." },
    { "stake", "sale", FIELD_AMOUNT, false, 0, 1000000000, "0", "",
      "What this sale is worth." },
    { "stake", "yearly", FIELD_AMOUNT, false, 0, 1000000000, "0", "",
      "What the customer is worth in a year." },

    { "customer", "id", FIELD_NAME, NO, "the first word of the name", "",
      "How playthroughs and records call the customer." },
    { "customer", "mood", FIELD_POINTS, false, -100, 100, "0", "",
      "How the customer feels about dealing with you as it begins. Hidden "
      "during play." },
    { "customer", "heat", FIELD_POINTS, false, 0, 100, "0", "",
      "How little the customer can take in as it begins: a hot head hears no "
      "reasons." },
    { "customer", "temper", FIELD_TABLE, NO, "", "temper",
      "How the mood moves by itself; see temper." },
    { "customer", "takes", FIELD_TAKES, false, 0, 400, "100 each", "tone",
      "Per cent of the usual effect, for each tone named: { blame = 130, "
      "explain = 60 }." },
    { "customer", "leaves", FIELD_LEAVES, false, -100, 100, "-70", "",
      "Walks out, or hangs up, below this mood. false: never." },
    { "customer", "look", FIELD_LOOK, NO, ANY,
      "How the customer is drawn: a table, or the name of a person in "
      "looks.lua; see Looks." },
    { "customer", "voice", FIELD_TABLE, NO, "", "voice",
      "How the customer sounds; see voice." },
    { "customer", "partner", FIELD_CUSTOMER, NO, ANY,
      "Another customer, declared before: a couple, and each catches the "
      "other's mood. Naming one side is enough." },
    { "customer", "side", FIELD_CHOICE, NO, "theirs", "theirs ours",
      "ours: a colleague of the player's, who stands there and speaks and has "
      "no mood. Replies go to a colleague only with to." },
    { "customer", "present", FIELD_BOOLEAN, NO, "true", "",
      "false: not in the room as it begins; see enters." },
    { "customer", "pronoun", FIELD_CHOICE, NO, "they", "she he they",
      "What the debrief says for the customer." },

    { "temper", "home", FIELD_POINTS, false, -100, 100, "the starting mood", "",
      "The mood that this customer drifts back to." },
    { "temper", "soothe", FIELD_INTEGER, false, 0, 300, "100", "",
      "Per cent of what does good that arrives." },
    { "temper", "sting", FIELD_INTEGER, false, 0, 300, "150", "",
      "Per cent of what hurts that arrives: bad weighs more than good." },
    { "temper", "cool", FIELD_INTEGER, false, 0, 100, "8", "",
      "Per cent of the heat that goes by itself each turn." },
    { "temper", "drift", FIELD_INTEGER, false, 0, 100, "3", "",
      "Per cent of the way home that the mood goes each turn." },
    { "temper", "contagion", FIELD_INTEGER, false, 0, 100, "12", "",
      "Per cent of the way to the partner's mood, each turn." },
    { "temper", "cynic", FIELD_BOOLEAN, NO, "false", "",
      "Hears a false apology as worse than others do, and an honest one as "
      "better." },

    { "voice", "pitch", FIELD_INTEGER, false, -12, 12, "0", "",
      "Semitones above or below a middle voice." },
    { "voice", "pace", FIELD_INTEGER, false, 50, 200, "100", "",
      "Per cent of the usual speed." },

    { "thought", "stance", FIELD_CHOICE, YES, "",
      "judging neutral compassionate",
      "How it makes you sound. Behind a judging thought kind words weigh 60 "
      "per cent and every turn costs 1.5 points; behind a compassionate one "
      "they weigh 110." },
    { "thought", "label", FIELD_BOOLEAN, NO, "false", "",
      "The thought files the customer under \"difficult\"; the debrief says "
      "so." },

    { "beat", "when", FIELD_FUNCTION, NO, ANY,
      "The beat is passed by when this does not hold." },
    { "beat", "otherwise", FIELD_NAME, NO, "", "beat",
      "The beat to go to then; needed with when." },
    { "beat", "effect", FIELD_FUNCTION, NO, ANY,
      "Changes variables when the beat begins." },
    { "beat", "backdrop", FIELD_ROOM, NO, "as before", ROOMS,
      "The room that is drawn from here on, until a beat or an ending names "
      "another; as the encounter's backdrop." },
    { "beat", "next", FIELD_TARGETS, NO, ANY,
      "Where to go when there is no reply to give." },

    { "reply", "tone", FIELD_NAMES, YES, "", "tone",
      "How it lands: a tone, or a list of tones in the order in which they "
      "are heard." },
    { "reply", "next", FIELD_TARGETS, YES, ANY,
      "Where it leads: a beat, an ending, \"end\" (the first ending that "
      "holds), or a list of them with conditions; see target." },
    { "reply", "to", FIELD_HEARER, NO, "the one who spoke last", "",
      "Who is spoken to, in a couple: for the other one it weighs half, and "
      "whoever is left out three turns in a row feels it. \"all\": everyone, "
      "and it weighs 80 per cent for each." },
    { "reply", "about", FIELD_NAME, NO, ANY,
      "What an apology is for, in a word: the same apology wears out, and "
      "only for the same thing." },
    { "reply", "advise", FIELD_BOOLEAN, NO, "true", "",
      "false: it may work now and costs later, so the debrief never "
      "recommends it." },
    { "reply", "meets", FIELD_NAMES, NO, "", "criterion",
      "Criteria that the debrief then counts as met." },
    { "reply", "when", FIELD_FUNCTION, NO, ANY, "Offered only when it holds." },
    { "reply", "once", FIELD_BOOLEAN, NO, "true", "",
      "Gone after it was used. false: it can be said again." },
    { "reply", "effect", FIELD_FUNCTION, NO, ANY,
      "Changes variables when it is said." },
    { "reply", "learns", FIELD_NAMES, NO, "", "fact",
      "Facts that the player knows from then on." },
    { "reply", "why", FIELD_TEXT, NO, "the tone's lesson", "",
      "What the debrief says of it. The best place to teach." },
    { "reply", "id", FIELD_NAME, NO, "from its text", "",
      "A name that stays when the text is rewritten." },
    { "reply", "was", FIELD_NAMES, NO, ANY,
      "Ids that it had before, so that old conversations still find it." },
    { "reply", "wording", FIELD_INTEGER, false, -30, 30, "read from the text",
      "", "Points for how it is put, instead of what the wording rules find." },

    { "act", "tone", FIELD_NAMES, YES, "", "tone", "As in a reply." },
    { "act", "next", FIELD_TARGETS, YES, ANY, "As in a reply." },
    { "act", "to", FIELD_HEARER, NO, "the one who spoke last", "",
      "Who it is done for, or in front of; as in a reply." },
    { "act", "about", FIELD_NAME, NO, ANY, "As in a reply." },
    { "act", "advise", FIELD_BOOLEAN, NO, "true", "", "As in a reply." },
    { "act", "meets", FIELD_NAMES, NO, "", "criterion", "As in a reply." },
    { "act", "when", FIELD_FUNCTION, NO, ANY, "As in a reply." },
    { "act", "once", FIELD_BOOLEAN, NO, "true", "", "As in a reply." },
    { "act", "effect", FIELD_FUNCTION, NO, ANY, "As in a reply." },
    { "act", "learns", FIELD_NAMES, NO, "", "fact", "As in a reply." },
    { "act", "why", FIELD_TEXT, NO, "the tone's lesson", "", "As in a reply." },
    { "act", "id", FIELD_NAME, NO, "from its text", "", "As in a reply." },
    { "act", "was", FIELD_NAMES, NO, ANY, "As in a reply." },
    { "act", "wording", FIELD_INTEGER, false, -30, 30, "0", "",
      "Points for how it is done; its words are never read." },

    { "silence", "seconds", FIELD_INTEGER, false, 1, 600, "5", "",
      "How long, where timers are on." },
    { "silence", "next", FIELD_TARGETS, YES, ANY, "As in a reply." },
    { "silence", "tone", FIELD_NAMES, NO, "pause", "tone", "As in a reply." },
    { "silence", "to", FIELD_HEARER, NO, "the one who spoke last", "",
      "As in a reply." },
    { "silence", "advise", FIELD_BOOLEAN, NO, "true", "", "As in a reply." },
    { "silence", "meets", FIELD_NAMES, NO, "", "criterion", "As in a reply." },
    { "silence", "when", FIELD_FUNCTION, NO, ANY, "As in a reply." },
    { "silence", "once", FIELD_BOOLEAN, NO, "true", "", "As in a reply." },
    { "silence", "effect", FIELD_FUNCTION, NO, ANY, "As in a reply." },
    { "silence", "learns", FIELD_NAMES, NO, "", "fact", "As in a reply." },
    { "silence", "why", FIELD_TEXT, NO, "the tone's lesson", "",
      "As in a reply." },
    { "silence", "id", FIELD_NAME, NO, "silence", "", "As in a reply." },
    { "silence", "was", FIELD_NAMES, NO, ANY, "As in a reply." },
    { "silence", "wording", FIELD_INTEGER, false, -30, 30, "0", "",
      "As in a reply." },

    { "think", "stance", FIELD_CHOICE, YES, "", "judging neutral compassionate",
      "How the player sounds from then on; see thought." },
    { "think", "next", FIELD_TARGETS, YES, ANY,
      "As in a reply. The name of its own beat: the moment stays as it is, "
      "and nothing is said again." },
    { "think", "label", FIELD_BOOLEAN, NO, "false", "",
      "It files the customer under \"difficult\"; see now.labelled." },
    { "think", "when", FIELD_FUNCTION, NO, ANY, "As in a reply." },
    { "think", "once", FIELD_BOOLEAN, NO, "true", "", "As in a reply." },
    { "think", "effect", FIELD_FUNCTION, NO, ANY, "As in a reply." },
    { "think", "why", FIELD_TEXT, NO, ANY, "What the debrief says of it." },
    { "think", "id", FIELD_NAME, NO, "from its text", "", "As in a reply." },
    { "think", "was", FIELD_NAMES, NO, ANY, "As in a reply." },

    { "event", "to", FIELD_CUSTOMER, NO, "everyone present", "",
      "Whose mood it moves." },
    { "event", "mood", FIELD_POINTS, false, -30, 30, "0", "",
      "How far it moves the mood; the customer's sting or soothe counts." },
    { "event", "heat", FIELD_POINTS, false, -30, 30, "0", "",
      "How far it moves the heat." },
    { "event", "when", FIELD_FUNCTION, NO, ANY, "Happens only when it holds." },
    { "event", "why", FIELD_TEXT, NO, ANY, "What the debrief says of it." },
    { "event", "was_said", FIELD_NAME, NO, "", "reply",
      "The reply, by its id or its whole text, that the debrief charges with "
      "what happens here." },

    { "target", "when", FIELD_FUNCTION, NO, ANY, "Taken when it holds." },

    { "line", "furious", FIELD_TEXT, NO, ANY, "Said below -60." },
    { "line", "upset", FIELD_TEXT, NO, ANY, "Said below -25." },
    { "line", "tense", FIELD_TEXT, NO, ANY, "Said below 5." },
    { "line", "calm", FIELD_TEXT, NO, ANY, "Said below 45." },
    { "line", "warm", FIELD_TEXT, NO, ANY, "Said from 45." },
    { "line", "recording", FIELD_FILES, NO, ANY,
      "What you recorded of it, an OGG (Vorbis) or WAV file beside the level: "
      "heard instead of the made voice. For wordings by mood: recording = { "
      "upset = \"no.ogg\", calm = \"yes.ogg\" }." },
    { "line", "sound", FIELD_NAME, NO, "", "sound",
      "A sound that comes with it; its caption is shown." },
    { "line", "pause", FIELD_SECONDS, false, 0, 60, "0", "",
      "Seconds of quiet before it." },
    { "line", "clue", FIELD_NAME, NO, "", "fact",
      "The fact that an attentive player could take from it." },
    { "line", "at", FIELD_CHOICE, NO, "", "counter door chair away knees",
      "Of does: where she stands from then on, or until the room changes. "
      "away: out of the picture. "
      "knees: at the counter, and only her head is above it. In a chat, the "
      "dot beside her name from then on: counter is green, door yellow, away "
      "grey. On the telephone, away: not on the line, until she speaks." },
    { "line", "hands", FIELD_CHOICE, NO, "by mood",
      "flat fist folded pointing palm_up crossed face down",
      "Of does: what her hands do, until the player's next reply." },
    { "line", "holds", FIELD_CHOICE, NO, "", THINGS,
      "Of does: what she holds from then on. telephone: an old one, with its "
      "cord; desk_phone: one with keys. lead: a dog's. papers: two sheets. "
      "leaflet: with a "
      "portrait. contract: a paper and a pen. notebook: open; notebook_shut: "
      "with an elastic round it. drawing: a room to scale, with a sofa." },
    { "line", "lies", FIELD_CHOICE, NO, "", THINGS,
      "Of does: what lies on the counter before her from then on, and stays "
      "there when she is away. nothing: it is taken away, as by "
      "leaves_room." },
    { "line", "looks", FIELD_CHOICE, NO, "at you, or at who speaks",
      "you down up aside back partner",
      "Of does: where she looks, until the player's next reply. aside: past "
      "you. back: behind her. partner: at the other one of two." },
    { "line", "clock", FIELD_NAME, NO, ANY,
      "Of does and aside: the time that the room's clock shows from then on: "
      "\"17:05\"." },
    { "line", "animal", FIELD_CHOICE, NO, "", "floor arms counter away",
      "Of does and aside: where the encounter's animal is from then on. arms: "
      "hers who does it. floor: beside who does it; of aside, in its own "
      "place." },
    { "line", "animal_mood", FIELD_CHOICE, NO, "", "well poorly lively asleep",
      "Of does and aside: how the encounter's animal is from then on." },
    { "line", "queue", FIELD_INTEGER, false, 0, QUEUE_MAX, "", "",
      "Of does and aside: how many others wait from then on." },
    { "line", "cupboard", FIELD_CHOICE, NO, "", "open shut",
      "Of does and aside: how the hallway's cupboard is from then on." },
    { "line", "brings", FIELD_CHOICE, NO, "", BROUGHT,
      "Of does and aside: what is seen from then on of the thing that you "
      "brought; see encounter. nothing: it is taken away." },

    { "ending", "outcome", FIELD_CHOICE, YES, "", "lost uneasy kept delighted",
      "What became of the customer." },
    { "ending", "leaves", FIELD_CUSTOMER, NO, ANY,
      "Reached when that customer walks out." },
    { "ending", "when", FIELD_FUNCTION, NO, ANY,
      "\"end\" takes the first ending that holds. In a campaign it is "
      "function(week) … end." },
    { "ending", "sale", FIELD_KEPT, false, 0, 1000000000, "by outcome", "",
      "What is kept of the sale: true, false, or an amount. Left out: all of "
      "it, but for lost." },
    { "ending", "yearly", FIELD_KEPT, false, 0, 1000000000, "by outcome", "",
      "What is kept of a year's worth. Left out: all of it when delighted or "
      "kept, else nothing." },
    { "ending", "scene", FIELD_CHOICE, NO, "by outcome and channel",
      "walks_out door_closes hangs_up stays shakes_hands leaves_something",
      "How the picture closes." },
    { "ending", "backdrop", FIELD_ROOM, NO, "as before", ROOMS,
      "The room that is drawn as it ends; as the encounter's backdrop." },
    { "ending", "lesson", FIELD_TEXT, NO, "the encounter's", "",
      "One sentence that closes the debrief after this ending." },

    { "campaign", "brief", FIELD_TEXT, YES, ANY,
      "What the player knows before the first encounter." },
    { "campaign", "goal", FIELD_TEXT, NO, ANY, "What to try for." },
    { "campaign", "lesson", FIELD_TEXT, NO, ANY,
      "One sentence that closes the debrief of the whole." },
    { "campaign", "language", FIELD_NAME, NO, "en", "",
      "The language of its texts, as in encounter." },
    { "play", "level", FIELD_NAME, YES, "", "encounter",
      "The encounter, by id: \"crabby_couple/first_visit\"." },
    { "play", "when", FIELD_FUNCTION, NO, ANY,
      "Asked once, when its turn has come: passed by for good where it does "
      "not hold. It is function(week) … end." },

    { "playthrough", "ends", FIELD_NAME, NO, "", "ending",
      "The ending that it must reach." },
    { "playthrough", "mood", FIELD_BOUNDS, false, -100, 100, ANY,
      "Between what each customer's mood must lie at the end; see bound." },
    { "playthrough", "knows", FIELD_NAMES, NO, "", "fact",
      "Facts that must be known at the end." },
    { "bound", "at_least", FIELD_POINTS, false, -100, 100, "-100", "",
      "Not below this." },
    { "bound", "at_most", FIELD_POINTS, false, -100, 100, "100", "",
      "Not above this." },

    { "tone", "class", FIELD_CHOICE, YES, "",
      "relational apology solving threat",
      "How its effect changes when the same customer hears it again; see "
      "Tones." },
    { "tone", "mood", FIELD_INTEGER, true, -1000, 1000, "", "",
      "Tenths of a point: 60 is six points on the scale from -100 to 100." },
    { "tone", "heat", FIELD_INTEGER, false, -1000, 1000, "0", "",
      "Tenths of a point." },
    { "tone", "heard", FIELD_INTEGER, false, 0, 3, "0", "",
      "How much more the customer feels heard." },
    { "tone", "ambiguous", FIELD_INTEGER, false, 0, 100, "0", "",
      "Per cent of the mood that is added: good in a good mood, bad in a bad "
      "one." },
    { "tone", "held_back", FIELD_BOOLEAN, NO, "false", "",
      "Weighs less while the customer is unheard or hot." },
    { "tone", "cynic", FIELD_INTEGER, false, 0, 300, "100", "",
      "Per cent of it that a cynic takes." },
    { "tone", "lesson", FIELD_TEXT, NO, ANY,
      "What the debrief says of a reply that has no why." },
    { "tone", "source", FIELD_TEXT, NO, ANY,
      "Where the direction comes from." },

    { "sound", "caption", FIELD_TEXT, NO, ANY,
      "Shown in [brackets], for whoever cannot hear it." },
    { "sound", "recipe", FIELD_NAME, NO, "", "recipe",
      "How it is made; needed where there is no file." },
    { "sound", "file", FIELD_FILE, NO, ANY,
      "A sound of your own instead of a recipe, an OGG (Vorbis) or WAV file "
      "beside the level: \"till.wav\"." },
    { "sound", "with", FIELD_NAME, NO, "", "sound",
      "For rooms: another sound, heard softly every so often." },

    { "wording", "finds", FIELD_CHOICE, YES, "",
      "anywhere reply_start sentence_start mid_sentence sentence_end "
      "followed_by with marks echo",
      "Where it looks: anywhere in the reply; where the reply begins, or a "
      "sentence; in a sentence but not where it begins; where one ends; "
      "words followed by, or together with, also; marks such as ?!; an echo "
      "of what the customer has just said." },
    { "wording", "words", FIELD_NAMES, NO, ANY,
      "What it looks for. * is any one word, apolog* any word that begins "
      "so." },
    { "wording", "also", FIELD_NAMES, NO, ANY,
      "What must stand in the same sentence, for followed_by and with." },
    { "wording", "sentence", FIELD_CHOICE, NO, "any", "any question statement",
      "Only in sentences of this sort." },
    { "wording", "except", FIELD_NAMES, NO, ANY,
      "Sentences that begin so are left alone." },
    { "wording", "unless", FIELD_NAMES, NO, ANY,
      "Sentences with one of these in them are left alone." },
    { "wording", "points", FIELD_INTEGER, true, -30, 30, "", "",
      "What it adds to the mood of the one spoken to." },
    { "wording", "relational", FIELD_INTEGER, false, -30, 30, "points", "",
      "Points where the reply's first tone is relational." },
    { "wording", "apology", FIELD_INTEGER, false, -30, 30, "points", "",
      "Points where the reply's first tone is an apology." },
    { "wording", "solving", FIELD_INTEGER, false, -30, 30, "points", "",
      "Points where the reply's first tone is solving." },
    { "wording", "threat", FIELD_INTEGER, false, -30, 30, "points", "",
      "Points where the reply's first tone is a threat." },
    { "wording", "habit", FIELD_CHOICE, NO, "none", "none you",
      "The habit that the debrief counts it to: you is beginning sentences "
      "with \"You\"." },
    { "wording", "lesson", FIELD_TEXT, YES, ANY,
      "What the debrief says of it, in one line." },
    { "wording", "source", FIELD_TEXT, NO, ANY,
      "Where the direction comes from." },
};

enum { FIELDS = sizeof fields / sizeof fields[0] };

/* Called for every field of every reply; most names differ in the first
 * letter, so that is compared before strcmp. */
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
