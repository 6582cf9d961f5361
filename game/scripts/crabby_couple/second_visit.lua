-- SPDX-License-Identifier: MIT
-- Wednesday. The call that was promised was never made, the result is on the screen, and it is
-- not yours to tell. He wants it done at any price. She knows what is in the tin.

local couple = require "crabby_couple.cast"

encounter "Nobody rang" {
  channel  = "counter",
  place    = "Harbour Road Animal Clinic, before opening",
  backdrop = "clinic",
  weather  = "rain",
  hour     = "morning",
  clock    = "7:55",
  animal   = { kind = "dog", coat = "grey", at = "floor", mood = "poorly" },
  visit_of = "crabby_couple/first_visit",
  brief = [[Wednesday, five to eight. On Monday the Haskells' dog Moss was scanned. There was
            something there; the picture went away to be read, and the Haskells were told that
            Harbour Road would ring by six on Tuesday. The result came in at four. The call was
            on Tom's list. Tom went home ill at three. You were on the desk until six. Nobody rang.
            On their card, in the nurse's hand: "Last dog, Wren. Fernhill sent her home on a
            Friday night. Died on the Sunday."

            Dr Lindqvist is in at half past eight and wants to tell them herself. You have read
            it: it's one line, and it's bad, though not as bad as it might be. On your keyboard
            is a note from Tom: "Sorry. It'll be those two, first thing. Good luck."]],
  goal   = "They hear it from the right person, and both of them know what happens on Friday.",
  stake  = { currency = "GBP", sale = 1840, yearly = 900 },
  start  = "door_again",
  lesson = "He had said yes, so it looked settled. Ask the one who hasn't spoken.",
  vars   = {
    denied = false,      -- you said that you couldn't see the result
    plan = false,        -- three payments are on the table
    signed = false,      -- Walter signed for it without her
    contact = false,     -- somebody, by name, is theirs on Friday
  },
}

local lorna  = couple.lorna  { mood = -38, heat = 55 }
local walter = couple.walter { mood = -36, heat = 55, partner = lorna }

thought "Those two, before coffee. And it would have to be their call." { stance = "judging", label = true }
thought "It was Tom's list. I get the shouting." { stance = "judging" }
thought "A call that wasn't made. Find out what it cost, then mend it." { stance = "neutral" }
thought "They'll have sat by that phone." { stance = "compassionate" }

fact "phone" "Walter sat by the phone from four till ten, then had next door ring it, to see if it worked."
fact "name"  "Lorna wants a name so that there is somebody to ask for, not somebody to punish."
fact "card"  "After Wren died, Fernhill sent the bill, and with it a card: 'How did we do?'"
fact "word"  "Lorna would sooner have the word itself, tumour, than 'a little something'."
fact "tin"   "There are nine hundred pounds in the tin. It's the last of it, and Walter didn't know."

criterion "mine" "Says that it was theirs, and whose name to write down"
criterion "no_lie" "Keeps back what is not theirs to tell, without a lie"
criterion "both" "Asks both before anybody signs"
criterion "who_rings" "Says who rings, and when"

---------------------------------------------------------------- on the step

beat "door_again" {
  when = function(now)
    return now.before == "Both of them said goodbye" or now.before == "Civil, on both sides"
        or now.before == "She wrote your name down"
  end,
  otherwise = "door_back",
  sound "rain",
  lorna.does { "Five to eight. They are at the door before you have found the right key.", at = "door",
               holds = "notebook" },
  walter.does { "Walter is holding the phone from their hall, cord and all. It can't ring here.",
                at = "door", holds = "telephone" },
  lorna { furious = "I told him you'd ring. 'They're all the same,' he said. I stood up for you, in my own kitchen.",
          upset   = "It's you. I told Walter on Monday: that one will see to it.",
          tense   = "I told Walter you'd see to it. 'That one will,' I said. I don't often." },
  lorna.does { "The notebook is open at Tuesday. There's a 'six', and nothing after it.", at = "door",
               holds = "notebook" },
  lorna.thinks "I'd begun to think this was a different sort of place.",
  note "They are hurt now, and not only angry. That's what Monday bought. Is it harder or easier?",

  reply "It wasn't on my list, Mrs Haskell, or I would have." {
    to = lorna, tone = "excuse", next = "phone",
    why = "She would even believe it. It still leaves her with nobody who was meant to ring.",
    lorna { furious = "And whose dog was on it? Nobody's?", upset = "I hope it was a good list." },
  },
  reply "Did you wait up for it?" {
    to = walter, tone = "ask", next = "phone",
    why = "You'd seen what was in his hand.",
    walter { upset = "What do you think? Look at me.", tense = "You could say that, yes." },
  },
  reply "I thought of you both last night, driving home." {
    to = lorna, tone = "commiserate", next = "phone",
    why = "Sincere, and it's about your evening. Theirs was longer.",
    lorna { upset = "Did you. We thought of you as well.", tense = "We thought of you, too. Every time it didn't ring." },
  },
  reply "And I didn't. I never checked that anyone had rung." {
    to = lorna, tone = "own", about = "the call", next = "phone",
    meets = "mine",
    why = "She had trusted you, of all people there. You answered for yourself.",
    lorna { upset = "No. You didn't.", tense = "No. Well. You've said so, at least." },
  },
}

beat "door_back" {
  when = function(now)
    return now.before == "Moss goes back in the car" or now.before == "She shuts the notebook"
  end,
  otherwise = "door",
  sound "rain",
  lorna.does { "Five to eight. They are at the door. Neither of them will be the first to look at you.",
               at = "door", holds = "notebook_shut", looks = "down" },
  walter.does { "Walter is holding the phone from their hall, cord and all. It can't ring here.",
                at = "door", holds = "telephone" },
  walter { furious = "We'd said never again. And here we are. Happy?",
           upset   = "We said we'd not be back. Well. Millbrook did the scan. You've got the answer.",
           tense   = "We didn't think we'd be back. Millbrook did the scan, and you've got the answer." },
  lorna "By six, they told us. Harbour Road rings you by six. You didn't ring.",
  lorna.does { "She has the notebook in her hand, and for once it's shut.", at = "door",
               holds = "notebook_shut" },
  walter.thinks "Go on. Say it. 'Back again, are we?'",
  note "They walked out of here on Monday. It took something to come back. Who'll say so?",

  reply "It's good that you came. And we ought to have rung." {
    to = walter, tone = { "validate", "own" }, about = "the call", next = "phone",
    why = "You made it easy to have come back, and still said what they were owed.",
    walter { upset = "Well. He's poorly.", tense = "It's for him. We'd not have, else." },
  },
  reply "So Millbrook didn't manage it, either?" {
    to = walter, tone = "judge", next = "phone",
    why = "A small point scored. You're the one who didn't ring.",
    walter "They managed a scan. They said you'd manage a telephone.",
  },
  reply "Never mind Monday. Come in out of the wet." {
    to = walter, tone = { "minimise", "invite" }, next = "phone",
    why = "It was the clinic's mistake, so it's not for the clinic to say 'never mind'.",
    walter { upset = "Do you know what I said to her in the car, on Monday?", tense = "Easy for you." },
  },
  reply "No one rang you. I'm sorry. Come in, I'll find out why." {
    to = lorna, tone = { "regret", "commit" }, about = "the call", next = "phone",
    why = "Plain, and there's a thing you'll do in it.",
    lorna { upset = "I'd like to know why.", tense = "Thank you. I would like to know why." },
  },
}

beat "door" {
  sound "rain",
  lorna.does { "Five to eight. They are at the door before you have found the right key.", at = "door",
               holds = "notebook" },
  walter.does { "Walter is holding the phone from their hall, cord and all. It can't ring here.",
                at = "door", holds = "telephone" },
  lorna { furious = "Do you know what six is? It's when I put the potatoes on. They boiled dry.",
          upset   = "By six on Tuesday, we were told. It's Wednesday.",
          tense   = "By six on Tuesday, it was going to be. And it's Wednesday." },
  lorna.does { "She holds up a notebook. The line under the 'six' has gone through the paper.", at = "door",
               holds = "notebook" },
  lorna.thinks "You give people a time so that they can breathe until then. And then they don't ring.",
  note "You have a list of true reasons. What would each of them sound like, out there in the rain?",

  reply "Tom had the list yesterday, and he went home ill." {
    to = lorna, tone = "excuse", next = "phone",
    why = "It's what happened, here. It isn't what happened to them.",
    lorna { furious = "I hope somebody rang him to ask how he was.", upset = "I don't know any Tom. I was told 'we'." },
  },
  reply "By six, we said, and no one rang. Not even late." {
    to = lorna, tone = { "reflect", "own" }, about = "the call", next = "phone",
    meets = "mine",
    why = "You named exactly what had been missed, so she didn't have to insist on it.",
    lorna { upset = "I'd have taken bad news, by eight o'clock.", tense = "I'd have forgiven you ten past nine. I sat there ready to." },
  },
  reply "Come in out of the rain, all three of you." {
    to = lorna, tone = "invite", next = "phone",
    why = "Kind, and you counted the dog. You still haven't said a word about six o'clock.",
    lorna { upset = "I'm not here about the rain.", tense = "…Yes. All right. Wipe your feet, Walter." },
  },
  reply "I'm so, so sorry. Yesterday was completely mad here." {
    to = lorna, tone = { "regret", "excuse" }, about = "the call", next = "phone",
    why = "The sorry was meant. What they heard was the reason that came straight after it.",
    lorna { furious = "Try it from our hall. You could hear the butter soften.", upset = "It was very quiet at our house." },
  },
}

---------------------------------------------------------------- inside

beat "phone" {
  lorna.does { "Inside, where the heating hasn't come on yet. Moss lies down facing the door.", at = "counter" },
  walter.does { "Walter comes as far as the counter, and keeps his coat on.", at = "counter" },
  walter { furious = "Six hours on the bloody stairs! I've got the carpet printed on me!",
           upset   = "I sat by it, on the stairs. From four. I had my tea there.",
           tense   = "From four, I sat by it. Had my tea there, on the stairs." },
  lorna { "Till ten. Then he went next door, to have them ring it. To see if it was working.", clue = "phone" },
  walter.does { "Walter looks at the phone in his hands as though somebody else had put it there.", holds = "telephone", looks = "down" },
  walter.thinks "It rang once. I'd got it before the second ring. It was next door.",
  lorna.thinks "He stood in the hall in his coat. I didn't know what to do with him.",
  note "Lorna has told this one for him. Who needs answering?",

  reply "Does it help that Tom feels dreadful about it?" {
    was  = { "tom_feels_dreadful_about_it" },
    to = walter, tone = "excuse", next = "who",
    why = "He has had a bad night, and you asked him to be sorry for Tom.",
    walter { furious = "Then he can come and feel dreadful on my stairs.", upset = "It doesn't, no." },
  },
  reply "From four till ten. You must have thought the worst." {
    to = walter, tone = { "reflect", "validate" }, learns = "phone", next = "who",
    why = "His own hours, and what they were like. Nothing else was needed.",
    walter { upset = "I thought: if it was good, they'd have rung.", tense = "Well. If it's good, people ring." },
  },
  reply "Well, you're here now, and the vet's in at half past eight." {
    was  = { "well_youre_here_and_shes" },
    to = walter, tone = { "minimise", "reassure" }, next = "who",
    why = "You were getting on with it. He had not finished telling you about the stairs.",
    walter { upset = "So it's only the one night and another half hour.", tense = "Right. We'll stand about, then." },
  },
  reply "And what did next door want?" {
    was  = { "on_the_stairs_in_your" },
    to = walter, tone = "lighten", next = "who",
    why = "A risk. With somebody who already likes you it might have been the first smile.",
    walter { furious = "Is it funny?", upset = "I don't see what's funny.", tense = "To ask if I'd heard it ring.", calm = "A word about the hedge, as it happens." },
  },
  silence {
    seconds = 5, to = walter, learns = "phone", next = "who",
    why = "You gave him room, and he told you what the evening had been.",
    walter { "You pick it up, to hear if it's working. Then you think: that was when they rang.", pause = 2 },
  },
}

beat "who" {
  note "She wants a name. What is she going to do with it?",
  lorna { furious = "It was somebody's job. Somebody's got a name. I'm not leaving without it.",
          upset   = "Whose job was it? I'd like the name.",
          tense   = "Whose job was it, to ring? I'd like a name, please.",
          calm    = "Who ought to have rung us? I'd just like a name." },
  sound "paper",
  lorna.does { "She has the line for it in her notebook. There's nothing on it yet.", holds = "notebook" },
  lorna.thinks "You can go back to a name. You can't go back to a clinic.",
  walter.thinks "She'll only write it down. She never does anything with them.",

  reply "Put mine. I was here till six, and I didn't check." {
    to = lorna, tone = "own", about = "the list", learns = "name", next = "screen",
    meets = "mine",
    why = "It wasn't your list. It was your desk. She had been hoping for exactly this much.",
    lorna { upset = "I'll put it down, then.", tense = "Thank you. Then I know who to ask for." },
  },
  reply "We don't give out names. It was the clinic's mistake." {
    was  = { "we_dont_give_names_it" },
    to = lorna, tone = { "policy", "own" }, about = "the call", next = "screen", wording = -1,
    why = "Loyal to Tom, and fair enough. She is left with nobody to ask for.",
    lorna { upset = "I'll write 'would not say', then.", tense = "I see. That's three of those on this page." },
  },
  reply "Tom Farrow. But he was ill, he really was." {
    to = lorna, tone = "excuse", next = "screen",
    why = "She got a name, and it wasn't yours. You were there, too.",
    lorna { upset = "I hope he's better. And who wasn't ill?", tense = "I hope he's better. Who was here after he'd gone?" },
  },
  reply "What will you do with it, if I tell you?" {
    to = lorna, tone = "ask", learns = "name", next = "screen",
    why = "It could sound like a challenge. It didn't, because you wanted to know.",
    lorna { upset = "Ask for them. Next time. So that there's somebody.",
            tense = "Ask for them, next time. 'The clinic' never comes to the phone.", clue = "name" },
    aside "So you tell her: Tom Farrow's list, and your desk. She writes down both.",
  },
}

beat "screen" {
  walter { furious = "It's on there. You've read it. Turn it round. Turn that thing round!",
           upset   = "It's on that screen, isn't it? You've read it. I can see you've read it.",
           tense   = "It's on there, isn't it. On that screen. You've read it." },
  walter.does { "He has put the phone down on your counter, very gently.", holds = "nothing", hands = "flat",
                lies = "telephone" },
  lorna.does { "Lorna has stopped writing. Neither of them is looking at anything but you.", looks = "you" },
  walter.thinks "It's bad. Look at that face. It's bad.",
  lorna.thinks "Don't lie. I don't mind what you do, only don't lie.",
  note "Nothing you can say here is comfortable. What's yours to give, and what isn't?",

  reply "It's here, and I've read it. It's the vet's to tell you." {
    to = walter, tone = { "limit", "explain" }, next = "wait",
    meets = "no_lie",
    why = "You said no, and you told no lie to make it easier.",
    walter { upset = "Half an hour.", tense = "Half an hour. All right. You didn't fib, at least." },
  },
  reply "I can't see results from this desk, sorry." {
    was  = { "im_afraid_i_cant_see", "i_cant_see_results_from" },
    to = walter, tone = "excuse", advise = false, next = "wait",
    why = "It's the easy way out, and there is a window behind you.",
    id = "cannot_see", effect = function(now) now.vars.denied = true end,
    event "In the window behind you is the screen, back to front, with their name on it." {
      mood = -6, heat = 6, was_said = "cannot_see",
      why = "You told them something that they could see wasn't so.",
    },
    walter { furious = "Do you take me for blind? I can read it off the glass!",
             upset   = "It's in the window. Behind you. Back to front. 'Haskell', it says." },
    lorna.does { "She writes that down.", looks = "down" },
  },
  reply "It isn't the worst thing. That's all I should say." {
    to = lorna, tone = "reassure", advise = false, wording = 0, next = "wait",
    why = "You wanted to spare them half an hour. Now she has half an hour to think of things.",
    lorna { upset = "What is it, then? You can't stop there.", tense = "You've told me half of it now. What's the other half?" },
  },
  reply "It's policy that the vet gives results, I'm sorry." {
    to = walter, tone = "policy", next = "wait",
    why = "There's a good reason behind that policy. They got the policy and not the reason.",
    walter { furious = "Is it policy to ring people?", upset = "And ringing people, is that policy?" },
  },
  reply "Dr Lindqvist lives close by. Shall I ask her to come?" {
    was  = { "she_lives_close_by_shall" },
    to = walter, tone = { "options", "commit" }, next = "told_early",
    meets = "no_lie",
    why = "You couldn't give them the answer. You could give them twenty minutes.",
    walter { upset = "You can do that?", tense = "You'd do that? Get her up?" },
    aside { "Dr Lindqvist is there by ten past eight, with her coat buttoned wrong.", clock = "8:10" },
  },
}

beat "wait" {
  note "Half an hour, and nothing to be done. What can one talk about with somebody who is waiting?",
  aside { "Ten past eight. Walter has stood where he is for a quarter of an hour, and said nothing.", clock = "8:10" },
  aside "On the board: 'Labrador (van): home tomorrow. Three legs. Eats.' Lorna has read it twice.",
  walter { upset = "You'll have it on your card there, about Wren. Do you know what came after? The bill.",
           tense = "Fernhill sent us a bill, you know. For Wren. It came on the Thursday." },
  lorna { "With a card in it. 'How did we do?' Five little faces, and you tick one.", clue = "card" },
  lorna.does { "She says it to the dog.", looks = "down" },
  walter.thinks "I'd have driven it through their window.",
  lorna.thinks "The middle one wasn't even sad. It was just straight.",

  reply "Those get sent out by the computer, nobody chooses it." {
    to = walter, tone = "correct", next = "told",
    why = "It may be so. You were defending a machine to two people who had lost their dog.",
    walter { upset = "Somebody bought the computer.", tense = "That's what I mean, though, isn't it? Nobody chose it." },
  },
  reply "What did you tick?" {
    to = lorna, tone = "ask", learns = "card", next = "told",
    why = "It's a small question, and you wanted to hear the answer.",
    lorna { upset = "I wrote 'No'. Right across the faces.", tense = "None. I wrote 'No' across all five." },
    walter.does "From Walter comes something that is nearly a laugh.",
  },
  reply "Five little faces. For Wren." {
    to = lorna, tone = "reflect", learns = "card", next = "told",
    why = "You said it back with the dog's name in it, and did not make it smaller.",
    lorna { upset = "Yes.", tense = "Yes. For Wren." },
  },
  reply "Could you try to stay positive until she's been?" {
    was  = { "try_to_stay_positive_until" },
    to = walter, tone = "patronise", next = "told",
    why = "Everyone says it. No one who was told it ever managed it.",
    walter { furious = "You try it. Go on. You try it in this coat.", upset = "About what? Which bit of it?" },
  },
  silence {
    seconds = 5, to = lorna, learns = "card", next = "told",
    why = "You could hear the clock. They did not seem to mind you being there.",
    lorna { upset = "She was nine, Wren.", tense = "She was nine. The same age that he is.", pause = 2 },
  },
}

---------------------------------------------------------------- what it costs

beat "told_early" {
  aside { "Dr Lindqvist takes a quarter of an hour. A tumour on the spleen; out on Friday; half are harmless.",
          clock = "8:25" },
  next = "decided",
}

beat "told" {
  aside { "Dr Lindqvist takes a quarter of an hour. A tumour on the spleen; out on Friday; half are harmless.",
          clock = "8:45" },
  next = "decided",
}

beat "decided" {
  walter { furious = "Book it. Friday. And the first one to say 'cost' to me can step outside.",
           upset   = "He's having it. Friday. Put him down for it. Whatever it costs.",
           tense   = "Friday, then. We're having it done. Never mind what it costs.",
           calm    = "We're having it done. Friday. She drew us a picture of it." },
  lorna { "She said the word, at least. Tumour. I'd rather have the word.", clue = "word" },
  lorna.does { "Lorna's hand is in her cardigan pocket. The fingers are moving: she's adding something up.",
               hands = "down", holds = "nothing" },
  walter.thinks "If I ask what it costs, I'm a man who asked what it costs.",
  lorna.thinks "Nine hundred and eleven. And eleven of that is the milk.",
  note "He has decided. Has she? Where do you look?",

  reply "Friday, first on the list. I'm writing him in now." {
    to = walter, tone = "commit", next = "sum",
    why = "Prompt and kind. One of them had said yes.",
    walter { upset = "Good. Early. Before anybody's tired.", tense = "Good. That's settled, then." },
    lorna.does { "The fingers in the pocket stop, and start again from the beginning.", hands = "down" },
  },
  reply "Friday's free. What do you need to know, Mrs Haskell?" {
    was  = { "fridays_free_mrs_haskell_what" },
    to = lorna, tone = { "ask", "invite" }, next = "sum",
    meets = "both",
    why = "You had seen the hand in the pocket.",
    lorna { upset = "What it comes to. To the pound.", tense = "What it comes to. I'd like it to the pound." },
  },
  reply "There's no rush. Would you sleep on it and ring me tomorrow?" {
    was  = { "theres_no_rush_sleep_on" },
    to = walter, tone = "minimise", next = "sum",
    why = "A spleen can bleed, so there is a rush; and 'no rush' is what they were told about Wren.",
    walter { furious = "I've slept on one already. She was dead on the Sunday.", upset = "We slept on it with Wren. I'd not do that again." },
  },
  reply "That's a lot to be told before breakfast." {
    to = walter, tone = "commiserate", next = "sum",
    why = "You let it be what it was, for a second, before the forms.",
    walter { upset = "It is.", tense = "It is. I couldn't tell you half of what she said." },
    lorna { upset = "I've got it down.", tense = "I've got it all down, Walter." },
  },
  reply "Tumour. And half are harmless. Which do you hear?" {
    was  = { "tumour_and_half_of_them" },
    to = lorna, tone = { "reflect", "ask" }, learns = "word", next = "sum",
    why = "You used the word, as she does, and asked what she makes of it.",
    lorna { upset = "I hear the word. He hears the half.", tense = "I've lain awake with the one. He'll drive home on the other." },
  },
}

beat "sum" {
  sound "paper",
  lorna.does { "You print the estimate. £1,840 to £2,300. The usual thing is half of it on the day.",
               lies = "paper", looks = "down" },
  lorna { furious = "He'd sign that. Look at him. He'd sign it and never turn the page over.",
          upset   = "Eighteen hundred and forty. To two thousand three hundred.",
          tense   = "So it's eighteen forty. Up to two thousand three hundred." },
  walter { upset = "We'll find it." },
  lorna { "With what?", sound = "breath" },
  lorna.does { "She said it very low. She meant it for him; you're standing too near.", looks = "partner" },
  walter.thinks "Not here. Not in front of people.",
  lorna.thinks "Now I'm the one who'd let him die for a roof.",
  note "They're quarrelling, and neither is wrong. Which of them are you tempted to help?",

  reply "Half on the day is our usual arrangement." {
    to = lorna, tone = "policy", next = "pride",
    why = "It answers a question that nobody had asked yet.",
    lorna { upset = "I can read.", tense = "Yes. I saw that." },
  },
  reply "Shall I go through the lines with you, one at a time?" {
    to = lorna, tone = { "invite", "explain" }, next = "tin",
    why = "She trusts what is written down, so you went through it on paper.",
    lorna { upset = "If you would. What is 'haematology'?", tense = "Please. I'd like to know what each one's for." },
    aside "You go down the page together. She nods at each. At the total she stops nodding.",
  },
  reply "You can't put a price on him though, can you?" {
    to = lorna, tone = { "correct", "judge" }, next = "pride",
    why = "You took Walter's side. She'd now have to say aloud that there is a price.",
    walter { upset = "No. That's what I'm saying.", tense = "No. You can't." },
    lorna.does "She looks at you as if from a long way off.",
  },
  reply "That's a frightening number to see on paper." {
    to = lorna, tone = "validate", next = "tin",
    why = "You stood next to her and looked at the same page.",
    lorna { upset = "It is.", tense = "It is, yes. I'd guessed at half of it." },
  },
  reply "Take my chair, and take a minute with it. I'll be over there." {
    to = lorna, tone = "pause", next = "tin",
    why = "They needed to talk without you. You saw it, and went.",
    aside "You sort leads that are sorted. When you come back, she's the one who speaks.",
    lorna { upset = "I'd better just say it.", tense = "I'd better say it, I think." },
  },
}

beat "pride" {
  walter { furious = "Is there a pen in this building, or do I use the dog?",
           upset   = "I said, we'll find it. Where do I sign?",
           tense   = "We'll find it. Where do I sign?" },
  walter.does { "He's already patting his pockets for his glasses.", hands = "down", looks = "down" },
  lorna.does { "Lorna has stepped back from the counter, so as not to be in the way.", at = "door" },
  walter.thinks "Sign it. Then it's done, and she can't be the one who says no.",
  lorna.thinks "He signs, and I find it. That's how it goes.",
  note "There's a signature to be had here. What will it be worth on Friday?",

  reply "Just here, and your initials here." {
    to = walter, tone = "impersonal", next = "signed",
    why = "You have his signature. It is her money, too, and nobody has asked her.",
    effect = function(now) now.vars.signed = true end,
    walter { upset = "There.", tense = "There. Done." },
  },
  reply "Lost property's, look: plus two. And some people pay in three." {
    was  = { "glasses_on_your_head_and" },
    to = walter, tone = { "lighten", "options" }, next = "plan",
    why = "You named a way out without asking whether they needed one.",
    effect = function(now) now.vars.plan = true end,
    walter { upset = "Whose? …Oh.", tense = "Whose? Oh, for… Yes. Thank you." },
    lorna { upset = "Some people? Could we?", tense = "How does that go? The paying?" },
  },
  reply "Before you do: Mrs Haskell, is it all right with you?" {
    to = lorna, tone = "ask", next = "tin",
    meets = "both",
    why = "It held him up by five seconds. It might have been the first time.",
    walter { upset = "It's all right with her.", tense = "She's… Lorna?" },
    lorna { upset = "No. Not yet it isn't.", tense = "Not quite. Not yet." },
  },
  reply "It's a lot of money, Mr Haskell. Are you sure you can?" {
    to = walter, tone = { "judge", "patronise" }, next = "signed",
    why = "You may have been thinking of her. He heard his means being looked over.",
    effect = function(now) now.vars.signed = true end,
    walter { furious = "Give me that pen!", upset = "I'll thank you for that pen." },
  },
}

beat "tin" {
  lorna { upset = "There's nine hundred in the tin. It was for the roof. That's all of it, Walter.",
          tense = "There's nine hundred in the tin, for the roof. That's all of it, Walter.", clue = "tin" },
  walter { upset = "All of it?", tense = "What do you mean, all of it?", pause = 1 },
  walter.does { "Walter has taken his hand off the counter.", hands = "down" },
  lorna.thinks "There. I've told him in front of a stranger.",
  walter.thinks "How long has she been carrying that by herself?",
  note "What they have just told each other is none of your business. What is?",

  reply "It needn't be all at once. We can do it in three." {
    to = lorna, tone = "options", learns = "tin", next = "plan",
    why = "You kept out of the quarrel and changed the sum.",
    effect = function(now) now.vars.plan = true end,
    lorna { upset = "You'd do that for us?", tense = "Could you? When would the first be?" },
  },
  reply "Mr Haskell, you didn't know about this?" {
    to = walter, tone = "judge", learns = "tin", next = "signed",
    why = "You pointed at what he didn't know, in front of her. Signing is how he gets away from it.",
    effect = function(now) now.vars.signed = true end,
    walter { furious = "You keep your nose on your own side of that counter. Pen!", upset = "I know my own affairs, thank you. Where do I sign?" },
  },
  reply "There is a fund here, you know, for people in your position." {
    was  = { "theres_a_fund_here_for" },
    to = lorna, tone = { "options", "patronise" }, learns = "tin", next = "plan",
    why = "A good offer, badly wrapped. She had been all right until 'your position'.",
    effect = function(now) now.vars.plan = true end,
    lorna { furious = "I've paid every bill I was ever sent, the day it came. Position!", upset = "What position would that be?", tense = "We've not come to that. Is there no other way?" },
    aside "There is: three payments. You ought to have started there.",
  },
  reply "That part's yours. My part is the bill, and it can bend." {
    to = lorna, tone = { "limit", "commit" }, learns = "tin", next = "plan",
    why = "You said what was none of your business, and what you could do about the rest.",
    effect = function(now) now.vars.plan = true end,
    lorna { upset = "How far?", tense = "And what would that look like, on paper?" },
    aside "Three payments, you say, the first on Friday.",
  },
  silence {
    seconds = 6, to = walter, learns = "tin", next = "plan",
    why = "They needed each other for a moment, and not you.",
    effect = function(now) now.vars.plan = true end,
    walter { "You should have said. I'd have… You should have said.", pause = 2 },
    aside "After a while she asks what could be done. Three payments, you tell her.",
  },
}

beat "plan" {
  note "She asks what happens in the worst case. Who answers her?",
  lorna { upset = "That's six hundred and thirteen. Three times. And if it's the two thousand three?",
          tense = "Six hundred and thirteen, three times. And if it comes to the two thousand three?",
          calm  = "Three times six hundred and thirteen. With a pound over. And if it's more?" },
  lorna.does { "She has done it in her head. The till is still thinking.", at = "counter" },
  walter.does { "Walter is watching her as if she were doing something difficult on a rope.", looks = "partner" },
  lorna.thinks "We could do that. We could just about do that.",
  walter.thinks "Thirty years she's done the books. I've never once looked over.",

  reply "Six hundred and thirteen! You've beaten the till." {
    to = lorna, tone = { "reflect", "delight" }, advise = false, next = "friday",
    why = "You noticed what she's good at. It didn't answer her, and she forgave it.",
    lorna { upset = "I used to do it for a living.", tense = "Twenty-six years in a wages office.", calm = "Twenty-six years of wages. It never leaves you." },
  },
  reply "It hardly ever is. That's only the very worst case." {
    to = lorna, tone = { "minimise", "reassure" }, next = "friday",
    why = "She has been the rare case before. 'Hardly ever' is no comfort to her.",
    lorna { upset = "Somebody has to be the worst case.", tense = "Somebody's the worst case, though." },
  },
  reply "We'll cross that bridge when we come to it." {
    to = walter, tone = "curt", next = "friday",
    why = "She'd asked, and he got a proverb.",
    walter { upset = "She's asking what the bridge costs.", tense = "I think she wants to know what it costs, the bridge." },
  },
  reply "Then it's 767 each. And we'd ask you before, not after." {
    to = lorna, tone = { "explain", "commit" }, next = "friday",
    why = "A number, and who decides. It's what she'd been asking.",
    lorna { upset = "Write that on it, please. The asking.", tense = "Would you write that on it? That you'd ask?" },
  },
}

beat "signed" {
  aside "The form's in your tray. Lorna has gone to stand by the glass door, with the dog.",
  lorna.does { "She looks at neither of you. The notebook is shut away in her bag.",
               at = "door", holds = "handbag", lies = "nothing", looks = "back" },
  walter { furious = "There. You've got what you wanted.", upset = "There. That's that, then.", tense = "Well. That's that." },
  walter.thinks "She's not talking to me. She's right not to.",
  lorna.thinks "First the roof. Then the dentist. Then his sister's.",
  note "It's all in order on paper. Anything else in the room?",

  reply "Thank you, Mr Haskell. That's all I need from you." {
    to = walter, tone = "thank", next = "friday",
    why = "Neat and civil, and there was somebody at the door.",
    walter { upset = "Right.", tense = "Right, then." },
  },
  reply "She'll come round by Friday, won't she?" {
    was  = { "dont_worry_shell_come_round" },
    to = walter, tone = { "patronise", "judge" }, next = "friday",
    why = "A chummy word over her head. She hears well.",
    walter { upset = "You don't know her.", tense = "I don't think you know my wife." },
    lorna { furious = "I can hear you.", upset = "I'm standing here." },
  },
  reply "Should I have asked you both, before?" {
    to = lorna, tone = { "own", "ask" }, about = "asking one", next = "friday",
    meets = "both",
    why = "It's late to ask. But you asked, and you let her answer.",
    lorna { upset = "Yes.", tense = "Yes. It's a bit late to ask it." },
  },
  reply "Mrs Haskell, this is yours too. We could do it in three." {
    to = lorna, tone = { "validate", "options" }, next = "friday",
    meets = "both",
    why = "You went over to her with the paper. It was late, and you went.",
    effect = function(now) now.vars.plan = true end,
    lorna { upset = "Walter. Come here. Look at this.", tense = "We could do that, Walter. Couldn't we?" },
  },
}

---------------------------------------------------------------- Friday

beat "friday" {
  walter { furious = "And Friday? Who doesn't ring us on Friday?",
           upset   = "And on Friday? Who rings? Or do I sit on the stairs again?",
           tense   = "And Friday. Who'll ring us? I'd as soon not do the stairs again.",
           calm    = "And Friday, who'll ring? My stairs and I could do with a rest." },
  walter.does { "He picks the phone up off your counter, and holds it to his chest.", holds = "telephone",
                lies = "nothing" },
  lorna.does { "Lorna has turned to a clean page. FRIDAY, it says.", at = "counter", holds = "notebook",
               lies = "nothing" },
  walter.thinks "Don't say 'somebody'.",
  lorna.thinks "Don't say 'we'.",
  note "Two words would undo the morning here. Which?",

  reply "Somebody will ring you by four at the latest." {
    to = walter, tone = { "reassure", "impersonal" }, next = "goodbye",
    why = "It's all but word for word what they were told on Monday.",
    walter { upset = "That's who didn't ring on Tuesday.", tense = "He's a busy man, somebody." },
  },
  reply "Me. When he's under, and when he's awake. That number?" {
    to = walter, tone = { "commit", "ask" }, next = "goodbye",
    meets = "who_rings",
    why = "One word, then two times, then a question he could answer.",
    effect = function(now) now.vars.contact = true end,
    walter { upset = "I'll be on it before it rings.", tense = "That's… yes. That's our only one." },
    lorna.does { "She writes two lines on the clean page, and your name in front of both.", looks = "down" },
  },
  reply "It won't happen again. Tom's been spoken to." {
    to = lorna, tone = { "reassure", "excuse" }, next = "goodbye",
    why = "They hadn't asked for Tom's head. They had asked who'd ring.",
    lorna { upset = "I didn't want him spoken to. I wanted to be.", tense = "It wasn't him I wanted spoken to." },
  },
  reply "Ring us, by all means, as often as you like." {
    was  = { "you_can_ring_us_as" },
    to = walter, tone = "impersonal", next = "goodbye",
    why = "Friendly, and it gives the job back to them.",
    walter { upset = "And ask for who? 'The clinic'?", tense = "And who'd I ask for?" },
  },
  reply "Don't sit at home with it. Wait here with me, the whole day." {
    to = lorna, tone = { "invite", "options" }, next = "goodbye",
    meets = "who_rings",
    why = "Waiting beside a phone is what they can't do again. You offered them another place.",
    effect = function(now) now.vars.contact = true end,
    lorna { upset = "We'd be under your feet.", tense = "Could we? I'd bring my knitting." },
    walter { upset = "She'd sooner that. So would I.", tense = "I'd sooner that. I'd bring sandwiches." },
  },
}

beat "goodbye" {
  note "Two people and a date. What would you have each of them take home?",
  lorna { furious = "Friday. If you're still open.", upset = "Friday, then. A Friday.", tense = "It had to be a Friday.",
          calm = "Friday, then. It would have to be a Friday." },
  walter.does { "Walter winds the cord round the phone, and unwinds it again.", holds = "telephone", looks = "down" },
  lorna.does { "Lorna has gone to the door, and waits there for the other two.", at = "door" },
  lorna.thinks "It was on a Friday that we took Wren.",
  walter.thinks "Half of them are harmless. Half.",

  reply "A Friday. As it was with Wren?" {
    to = lorna, tone = { "reflect", "ask" }, next = "end",
    when = function(now) return now.visited "wait" > 0 and not now.labelled end,
    why = "You had kept the name, and put two Fridays together.",
    lorna { upset = "Yes.", tense = "Yes. You don't miss much.", calm = "I wasn't going to say it. Yes." },
  },
  reply "See you Friday, then. Bright and early." {
    to = walter, tone = "fake_cheer", next = "end",
    why = "Cheerful, and they were both looking at the floor.",
    walter { furious = "Bright!", upset = "If you say so.", tense = "We'll set the alarm. Not that we'll need it." },
  },
  reply "Nothing to eat after midnight. I'll write it out for you." {
    to = lorna, tone = { "explain", "commit" }, next = "end",
    why = "She had it already. It was the right thing to give her all the same.",
    lorna { upset = "I've got that.", tense = "I've got that. But do. He'll only believe two of us.", calm = "I have it down. But I'd like yours next to it." },
  },
  reply "And on Friday that phone can stay at home, Mr Haskell." {
    to = walter, tone = "lighten", next = "end",
    why = "With somebody who has begun to like you, it works. Otherwise it's a joke about his worst evening.",
    walter { furious = "I'll bring what I like.", upset = "I'll see.", tense = "We'll see about that.", calm = "It can. Yes. It's got a cord, look, it's no use at all." },
  },
  reply "I'm sure he'll sail through it." {
    to = walter, tone = "reassure", advise = false, next = "end",
    why = "You can't be sure, and they know it. So neither of them says what they're afraid of.",
    walter { upset = "So was Fernhill.", tense = "You can't be. But thank you." },
  },
}

---------------------------------------------------------------- how it can end

ending "Whatever they have in Millbrook" {
  leaves = walter, outcome = "lost",
  walter "Send it to Millbrook. Send the whole lot to Millbrook. We'll sit on their stairs.",
  walter.does { "He has the phone from their hall against his chest, and doesn't look at you.",
                holds = "telephone", lies = "nothing", looks = "down" },
  lesson = "He'd forgiven the call nearly as soon as somebody owned it. Nobody quite did.",
}

ending "She asks for his papers" {
  leaves = lorna, outcome = "lost",
  lorna "I'd like a copy of everything, please. I'll wait for it.",
  lorna.does { "She does wait. She checks each page against her notebook.", at = "counter", holds = "notebook",
               looks = "down" },
  aside "And then they go.",
  lesson = "She never raised her voice. She had simply stopped asking you things.",
}

ending "Friday, and they both know how" {
  outcome = "kept", scene = "shakes_hands",
  when = function(now)
    return now.vars.plan and now.vars.contact and not now.vars.denied
       and now.mood(walter) > 2 and now.mood(lorna) > 2
  end,
  lorna.does { "She comes back from the door.", at = "counter", hands = "down", holds = "nothing" },
  lorna "Six hundred and thirteen on Friday. It'll be in an envelope.",
  walter "She'll have it counted twice.",
  aside "They don't let go of your hand at once. He says something, and she laughs, or coughs.",
}

ending "He signed. She didn't" {
  outcome = "uneasy", scene = "walks_out",
  when = function(now) return now.vars.signed and not now.vars.plan end,
  walter "Friday. We'll be here.",
  aside "She's in the passenger seat with the bag on her knees. He has to ask her twice for the keys.",
  lesson = "There was a signature, and one of them had been asked. A quiet no comes due later.",
}

ending "Back to the stairs" {
  outcome = "uneasy", scene = "walks_out", yearly = false,
  when = function(now) return now.vars.plan and not now.vars.contact and now.mood(walter) > -35 end,
  walter "By the phone, then. On Friday.",
  aside "He takes it with him under his arm.",
  lesson = "The money was mended. The thing that had gone wrong in the first place was not.",
}

ending "They will come on Friday" {
  outcome = "kept",
  when = function(now)
    return not now.vars.denied and now.mood(walter) > -12 and now.mood(lorna) > -12
  end,
  walter "Well. You've been straight with us, this morning.",
  lorna "Friday, eight o'clock.",
}

ending "Friday, because it must be" {
  outcome = "uneasy",
  lorna "We will have it done here. It's too late to have it done elsewhere.",
  aside "Nobody says goodbye. The dog looks back once, from the mat.",
}

debrief {
  "The call was on Tom's list. When did you stop saying so? What did it cost you to say 'mine'?",
  "You knew the result. What did you do with your face?",
  "He'd said yes. What would have happened on Friday if Lorna had never been asked?",
  "'Somebody will ring you.' Where in our building do we still say that?",
}

playthrough "Straight with both" {
  "By six, we said", "From four till ten", "Put mine", "Dr Lindqvist lives",
  "Friday's free", "That's a frightening number", "It needn't be all at once",
  "Then it's 767 each", "Me. When he's under", "Nothing to eat after midnight",
  ends = "Friday, and they both know how", knows = { "phone", "name", "tin" },
}

playthrough "Somebody else's list" {
  "Tom had the list", "Does it help that Tom", "We don't give out names", "It's policy",
  "Could you try",
  ends = "Whatever they have in Millbrook",
}

playthrough "He said yes" {
  "Come in out of the rain", "From four till ten", "Put mine", "It's here, and I've read it",
  "What did you tick?", "Friday, first on the list", "Half on the day", "Just here", "Thank you, Mr Haskell",
  "Me. When he's under", "Nothing to eat",
  ends = "He signed. She didn't",
}
