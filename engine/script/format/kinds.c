/* SPDX-License-Identifier: MIT
 * The kinds of the level format, each with an example to copy. */
#include "script/format/format.h"

#include <string.h>

static const FormatKind kinds[] = {
    { "encounter", SHAPE_NAMED, PART_NONE, IN_LEVEL, "title",
      "What the level is about; exactly one in a file. The title stands in "
      "the list of levels.",
      "encounter \"The late coat\" {\n"
      "  channel = \"counter\",\n"
      "  brief   = \"The coat was promised for noon. It is four past.\",\n"
      "  goal    = \"He has his coat when he needs it.\",\n"
      "}\n" },
    { "customer", SHAPE_NAMED, PART_NONE, IN_LEVEL, "name",
      "Somebody to talk to; at least one. The name before the = is how the "
      "rest of the file calls this customer.",
      "local dana = customer \"Dana Whitlock\" {\n"
      "  pronoun = \"she\", mood = -10, heat = 40,\n"
      "  look    = { hair = \"bob\", hair_colour = \"grey\" },\n"
      "  voice   = { pitch = 2, pace = 105 },\n"
      "}\n" },
    { "thought", SHAPE_NAMED, PART_NONE, IN_LEVEL, "text",
      "What may go through the player's own head before the first word. With "
      "two or more, the briefing asks which one you go in with.",
      "thought \"Here we go. She was told.\" { stance = \"judging\" }\n"
      "thought \"That is a bad number to hear.\" "
      "{ stance = \"compassionate\" }\n" },
    { "fact", SHAPE_PAIR, PART_NONE, IN_LEVEL, "id",
      "Something worth learning about the customer: an id, then the text. "
      "What is known stands in the player's notebook; the debrief lists what "
      "was missed.",
      "fact \"budget\" \"She had put two hundred aside.\"\n" },
    { "criterion", SHAPE_PAIR, PART_NONE, IN_LEVEL, "id",
      "Something that you want to see in the talk: an id, then the text. "
      "Replies say that they meet it; the debrief and the report list what "
      "was met and what was not.",
      "criterion \"named\" \"Names the next step\"\n" },
    { "beat", SHAPE_NAMED, PART_MOMENT, IN_LEVEL, "name",
      "One moment of the conversation: first what is said and done, then what "
      "can be said to it.",
      "beat \"total\" {\n"
      "  dana \"Four hundred and twelve dollars?\",\n"
      "  reply \"That is a lot more than you hoped for.\" "
      "{ tone = \"validate\", next = \"end\" },\n"
      "  reply \"You knew it could come to this.\" "
      "{ tone = \"blame\", next = \"end\" },\n"
      "}\n" },
    { "reply", SHAPE_NAMED, PART_LINES, IN_LEVEL, "text",
      "One thing that the player can say. It stands in a beat; the lines in "
      "it are the answer.",
      "reply \"Would two payments help?\" {\n"
      "  tone = \"options\",\n"
      "  why  = \"Two ways to choose from give back some control.\",\n"
      "  dana \"I could do half today.\",\n"
      "  next = \"end\",\n"
      "},\n" },
    { "act", SHAPE_NAMED, PART_LINES, IN_LEVEL, "text",
      "One thing that the player can do instead of saying something. It has "
      "what a reply has; nobody hears its words, so no rule reads them.",
      "act \"Fetch her note from the drawer.\" {\n"
      "  tone = \"commit\",\n"
      "  why  = \"She sees it in your hand before you promise anything.\",\n"
      "  dana \"You kept it.\",\n"
      "  next = \"end\",\n"
      "},\n" },
    { "silence", SHAPE_TABLE, PART_LINES, IN_LEVEL, "",
      "The reply of saying nothing: \"Say nothing. Let it land.\" At most one "
      "in a beat. It is listed and numbered like the others; with timers on "
      "it is also what happens when the time runs out.",
      "silence { seconds = 5, next = \"end\", dana \"I had two hundred.\" "
      "},\n" },
    { "think", SHAPE_NAMED, PART_NONE, IN_LEVEL, "text",
      "One thing that the player can think instead of saying something: it is "
      "listed among the replies, nobody hears it, and it costs no turn. From "
      "then on it is in the player's voice. With next back to its own beat, "
      "the moment stays as it is.",
      "think \"Two hundred. That is a week's food for somebody.\" {\n"
      "  stance = \"compassionate\", next = \"total\",\n"
      "},\n" },
    { "event", SHAPE_NAMED, PART_NONE, IN_LEVEL, "text",
      "Something that happens and moves a mood, in the list of a beat or a "
      "reply: the vet comes out; the card says otherwise. It is shown like an "
      "aside.",
      "event \"The printer stops. There is no second page.\" {\n"
      "  to = dana, mood = -6, heat = 4,\n"
      "  why = \"You promised her two pages.\",\n"
      "},\n" },
    { "enters", SHAPE_TABLE, PART_WHO, IN_LEVEL, "",
      "Somebody comes into the room, in the list of a beat or a reply: one "
      "who was declared with present = false, or went out before. Until then "
      "whatever is said there is not heard. A text behind the name is told "
      "instead of \"comes in\".",
      "enters { dana },\n"
      "enters { dana, \"Dana comes in from the yard, wet to the knees.\" "
      "},\n" },
    { "leaves_room", SHAPE_TABLE, PART_WHO, IN_LEVEL, "",
      "Somebody goes out of the room, and hears nothing more until enters. "
      "The conversation goes on; whoever walks out for good is an ending.",
      "leaves_room { dana, \"Dana goes to see about the car.\" },\n" },
    { "aside", SHAPE_TEXT, PART_NONE, IN_LEVEL, "text",
      "Narration: what happens that nobody says.",
      "aside \"Behind you the press lets off its steam.\",\n" },
    { "note", SHAPE_TEXT, PART_NONE, IN_LEVEL, "text",
      "A remark for whoever leads a room through the level; players never "
      "see it.",
      "note \"Ask the room: what has she told us without saying it?\",\n" },
    { "ending", SHAPE_NAMED, PART_LINES, IN_LEVEL | IN_CAMPAIGN, "title",
      "One way for it to end; at least one. The order matters: \"end\" takes "
      "the first one whose when holds, so the last one has none. In a campaign "
      "it has outcome, when, lesson and closing texts.",
      "ending \"She hangs up\" { leaves = dana, outcome = \"lost\" }\n"
      "ending \"Paid in two\" { outcome = \"kept\",\n"
      "  when = function(now) return now.mood(dana) > 10 end,\n"
      "  dana \"Thank you for not making me feel stupid.\",\n"
      "}\n"
      "ending \"Paid, and gone\" { outcome = \"uneasy\" }\n" },
    { "debrief", SHAPE_TABLE, PART_TEXTS, IN_LEVEL | IN_CAMPAIGN, "",
      "Questions for a room to talk about afterwards.",
      "debrief { \"Which sentence told her that you were on her side?\" }\n" },
    { "playthrough", SHAPE_NAMED, PART_TEXTS, IN_LEVEL, "name",
      "A test that travels with the level: the replies to give, by their "
      "first words or ids, then what must hold. \"...\" gives first replies "
      "up to the next one named, or to the end. thaw check plays it.",
      "playthrough \"Blaming her costs her\" {\n"
      "  \"You knew it could\",\n"
      "  mood = { dana = { at_most = -20 } },\n"
      "}\n" },
    { "campaign", SHAPE_NAMED, PART_PLAYS, IN_CAMPAIGN, "title",
      "Encounters in an order, with a debrief of the whole: the only thing in "
      "its file, beside debrief. It begins with what is told before the first "
      "of them; each of them is met once.",
      "campaign \"Your first week\" {\n"
      "  brief = \"You are relief staff: you go where somebody is ill.\",\n"
      "  play \"Monday, the clinic\" { level = \"crabby_couple/first_visit\" "
      "},\n"
      "  play \"Tuesday, the garage\" { level = \"shocked_bill\",\n"
      "    when = function(week) return week.lost < 2 end },\n"
      "  ending \"Asked for by name\" { outcome = \"delighted\",\n"
      "    when = function(week) return week.kept >= 2 end },\n"
      "  ending \"Another week\" { outcome = \"uneasy\" },\n"
      "}\n" },
    { "play", SHAPE_NAMED, PART_NONE, IN_CAMPAIGN, "name",
      "One encounter of a campaign, by the id of its level. It stands in the "
      "list of the campaign.",
      "play \"Tuesday, the garage\" { level = \"shocked_bill\" },\n" },
    { "tone", SHAPE_NAMED, PART_NONE, IN_LEVEL | IN_SHARED, "name",
      "How something is said, and what it does to a mood. Thaw's own stand in "
      "game/scripts/tones.lua; a level may add one for itself.",
      "tone \"mumble\" { class = \"threat\", mood = -30, heat = 10,\n"
      "  lesson = \"What is mumbled sounds hidden.\" }\n" },
    { "sound", SHAPE_NAMED, PART_NONE, IN_LEVEL | IN_SHARED, "name",
      "In the list of a beat, a reply or an ending, sound \"name\" plays a "
      "sound. With { } behind it, anywhere else in the file, it makes a new "
      "one; Thaw's own stand in game/scripts/sounds.lua.",
      "sound \"vault\" { caption = \"a heavy door shuts\", recipe = \"door\", "
      "pitch = -9 }\n" },
    { "look", SHAPE_NAMED, PART_NUMBERS, IN_SHARED, "field",
      "What a look's field may say.", "" },
    { "look_defaults", SHAPE_TABLE, PART_NONE, IN_SHARED, "",
      "What a look has when nothing is said.", "" },
    { "person", SHAPE_NAMED, PART_NONE, IN_SHARED, "name",
      "Somebody to take a look from, on the sheet of thaw looks.", "" },
    { "wording", SHAPE_NAMED, PART_NONE, IN_SHARED, "name",
      "A rule that reads the text of a reply; at most 60 in a language.", "" },
    { "common", SHAPE_TABLE, PART_TEXTS, IN_SHARED, "",
      "Words too common to count as an echo of the customer.", "" },
    { "short_forms", SHAPE_TABLE, PART_TEXTS, IN_SHARED, "",
      "Words after which a full stop ends no sentence: \"mr\".", "" },
    { "stake", SHAPE_INSIDE, PART_NONE, IN_LEVEL, "",
      "Money that this customer is worth; the debrief says whether it was "
      "kept or lost.",
      "stake = { currency = \"USD\", sale = 412, yearly = 2400 },\n" },
    { "temper", SHAPE_INSIDE, PART_NONE, IN_LEVEL, "",
      "How a customer's mood moves by itself, and how easily.",
      "temper = { sting = 150, soothe = 100, home = 0 },\n" },
    { "voice", SHAPE_INSIDE, PART_NONE, IN_LEVEL, "", "How a customer sounds.",
      "voice = { pitch = -2, pace = 105 },\n" },
    { "line", SHAPE_INSIDE, PART_TEXTS, IN_LEVEL, "",
      "What a customer says: one text, or a text for each of the moods that "
      "need their own; where one is missing, the nearest one is said. "
      "dana.does and dana.thinks take the same; does takes at, hands, holds "
      "and looks besides, for the picture.",
      "dana { upset = \"I had two hundred put aside.\", "
      "calm = \"I'd put two hundred aside, you see.\" },\n"
      "dana { \"Oh.\", sound = \"sigh\", pause = 2, clue = \"budget\" },\n"
      "dana.does { \"She lays both hands on the counter.\", hands = \"flat\" "
      "},\n" },
    { "target", SHAPE_INSIDE, PART_TEXTS, IN_LEVEL, "",
      "One entry of next where there are several: a name, and when it is "
      "taken. The first that holds is taken; the last has no when.",
      "next = { { \"softens\", when = function(now) return now.mood(dana) > 0 "
      "end }, \"end\" },\n" },
    { "animal", SHAPE_INSIDE, PART_NONE, IN_LEVEL, "",
      "An animal that the picture shows.",
      "animal = { kind = \"dog\", coat = \"grey\", at = \"floor\", mood = "
      "\"poorly\" },\n" },
    { "bound", SHAPE_INSIDE, PART_NONE, IN_LEVEL, "",
      "Between what a customer's mood must lie when a playthrough is over.",
      "mood = { dana = { at_least = 20, at_most = 60 } },\n" },
};

enum { KINDS = sizeof kinds / sizeof kinds[0] };

const FormatKind *format_kinds(size_t *count) {
    *count = KINDS;
    return kinds;
}

const FormatKind *format_kind(const char *name) {
    for (size_t i = 0; i < KINDS; i++)
        if (strcmp(kinds[i].name, name) == 0) return &kinds[i];
    return NULL;
}
