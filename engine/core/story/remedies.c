/* SPDX-License-Identifier: MIT
 * For each code of findings.h, what an author can do about it. */
#include "core/story/findings.h"

#include <string.h>

typedef struct Advice {
    const char *code, *what;
} Advice;

static const Advice rows[] = {
    { "syntax",
      "The file breaks off the grammar: most often a comma, a quote or a } is "
      "missing in this line or the one before it." },
    { "script-failed",
      "Code of the level stopped while it was read. Look at the line it "
      "names; a level needs hardly any code." },
    { "too-large",
      "The file is larger than a level may be. Cut it in two, or share its "
      "cast with require." },
    { "not-text",
      "The file is not plain UTF-8 text. Save it as such in your editor." },
    { "unknown-kind",
      "The word is no kind of the format and no customer. Correct the "
      "spelling, or put it in quotes if it is a text; a customer who was "
      "renamed is renamed everywhere." },
    { "unknown-field",
      "The table has a field that the format does not know. Correct the "
      "spelling; the list of its fields is above." },
    { "wrong-type",
      "The value is of another sort than the field takes: a number for a "
      "text, a name without quotes, a reply outside a beat." },
    { "missing-field", "Write the field that is asked for." },
    { "out-of-range",
      "The number is too large or too small, or the word is none of those to "
      "choose from." },
    { "duplicate-name", "Two things are called the same. Rename one." },
    { "missing-target",
      "It leads to a beat or an ending that is not there. Correct the name, "
      "or write what is missing." },
    { "unknown-customer",
      "Nobody here is called so. A customer must be declared above the place "
      "where it speaks." },
    { "unknown-tone",
      "There is no such tone. The list is under Tones; a level may declare "
      "its own." },
    { "unknown-fact", "There is no such fact. Declare it: fact \"id\" "
                      "\"text\"." },
    { "unknown-criterion",
      "There is no such criterion. Declare it: criterion \"id\" \"text\"." },
    { "unknown-sound", "There is no such sound. The list is under Sounds." },
    { "unknown-look", "There is no such choice. The list is under Looks." },
    { "undeclared-variable",
      "The variable is not in the encounter's vars. Add it there with its "
      "first value, or correct the spelling. A { in a text is written {{." },
    { "missing-file",
      "A file that the level asks for is not there, or lies outside its "
      "folder." },
    { "broken-file",
      "A picture or a recording of the level's own is not there, or cannot be "
      "used; the level plays on without it. Pictures are PNG, at most 4 MiB "
      "and 4096 pixels a side; recordings OGG (Vorbis) or WAV, at most 4 MiB "
      "and 30 seconds; both lie beside the level or in a folder below." },
    { "no-such-level",
      "A campaign, or now.outcome, names a level that is not there. Correct "
      "the "
      "id: it is the file's path below the scripts folder, without .lua." },
    { "campaign-loop",
      "A campaign meets an encounter twice, or another campaign. List each "
      "encounter once." },
    { "no-ending", "Write at least one ending." },
    { "no-default-ending",
      "The last ending must have no when and no leaves, so that one always "
      "fits." },
    { "no-way-out",
      "From here no ending can be reached. Give a reply a next that leads "
      "on." },
    { "condition-failed",
      "A when or an effect stopped while the level was played, or a when "
      "lacks its return; the message tells the replies that lead there." },
    { "playthrough-failed",
      "A test that travels with the level does not hold. Correct the level, "
      "or the test if the level is right." },
    { "unreachable-beat",
      "No reply leads there. Let one lead there, or take the beat out." },
    { "never-offered",
      "However one plays, the reply is not on offer. Look at its when." },
    { "ending-never-reached",
      "However one plays, it does not end so. Look at its when, with the "
      "moods that the message tells, and at the endings above it." },
    { "unused-variable",
      "Nothing asks for the variable and no text shows it. Use it, or take it "
      "out." },
    { "unused-fact",
      "Nobody can learn it: add learns to a reply, or clue to a line." },
    { "never-learnt",
      "A clue shows that a fact can be guessed; only a reply with learns puts "
      "it into the notebook and makes now.knows true." },
    { "same-reply",
      "Two replies of one moment say the same, and nobody can tell them "
      "apart. Put one of them another way, or let it be offered only when the "
      "other is not." },
    { "odd-per-cent",
      "takes is per cent: 100 is the usual effect, 200 is twice as much, 2 is "
      "next to nothing. For none at all write 0." },
    { "leaves-at-once", "leaves is a mood below that of the beginning, in most "
                        "levels between -40 "
                        "and -80: a minus may be missing." },
    { "unused-criterion",
      "Nobody can meet it: add meets to a reply, or take it out." },
    { "not-in-room",
      "Somebody speaks, or is spoken to, who is not in the room there. Bring "
      "them in with enters, or let a beat be passed by." },
    { "only-one-reply",
      "One reply is no choice. Write a second one that a decent colleague "
      "might give." },
    { "too-many-replies",
      "More than six at once is a wall, more than nine cannot be shown. "
      "Spread them over two beats." },
    { "best-always-first",
      "Whoever always takes the same place wins. Mix the order of the "
      "replies." },
    { "longest-wins",
      "Players see length before they read. Cut the good replies, or let the "
      "bad ones grow." },
    { "one-road",
      "Most plays end alike, whatever is said. Make the endings easier to "
      "tell apart, or easier to reach." },
    { "dominant-tone",
      "One tone answers everything. Write moments in which it is the wrong "
      "one." },
    { "wording-against-tone",
      "The tone is kind and the words are not, or the reverse. Put it another "
      "way, or write wording = 0." },
    { "unseen-cue",
      "The text tells of hands, a door, the weather or an animal, and the "
      "picture does not show it. Say it to the picture as well: hands, holds "
      "or at in does; weather and animal in the encounter." },
    { "tell-tale",
      "Players learn such marks faster than they learn to listen. Give some "
      "bad replies what the good ones have, and the other way round." },
    { "echo",
      "Let people evade, change the subject, or answer more than was asked." },
    { "flat-band",
      "Two moods say the same. Give each its own words, or leave one out: the "
      "nearest one is said." },
    { "long-line", "Break the line in two: a room reads it from the back." },
    { "long-reply", "Say it shorter: a room reads it from the back." },
    { "lone-star",
      "*emphasis* has one star before and one behind its words. A star that "
      "is meant as a star is written {*}." },
    { "no-font",
      "Thaw brings fonts for many scripts, but not for this one, and uses none "
      "of the system's: in the window these letters are boxes. In the terminal "
      "they are seen as the terminal shows them." },
    { "no-written-cue",
      "Write what can be seen of the customer (does), or give lines a wording "
      "for upset and for calm." },
    { "not-all-tried",
      "Its conditions or effects take so long that only a part was tried. Let "
      "them only ask, without loops." },
    { "missing-translation",
      "The translation beside the level lacks some of its texts; they are "
      "shown as they were written. thaw strings makes the list anew." },
    { "broken-translation",
      "The translation cannot be read: most often a quote is missing in its "
      "line. The level itself is fine." },
    { "wrong-translation",
      "Words in braces are filled in while playing; in a translation they are "
      "written exactly as in the text, {times} and not {veces}." },
    { "spelling",
      "Mend the word; or, when it is a name or a word of your trade, write it "
      "into the file beside the level that is called as it is but ends in "
      ".words, a word a line." },
    { "sound-without-caption",
      "Give the sound a caption, for whoever cannot hear it." },
};

const char *findings_advice(const char *code) {
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (strcmp(rows[i].code, code) == 0) return rows[i].what;
    return NULL;
}
