-- SPDX-License-Identifier: MIT
-- Monday. The clinic is late, nobody went out to the car, and nobody wants to serve them.
-- He does the talking. She knows what is wrong with the dog.

local couple = require "crabby_couple.cast"

encounter "Those two" {
  channel  = "counter",
  place    = "Harbour Road Animal Clinic, reception",
  backdrop = "clinic",
  hour     = "morning",
  clock    = "9:35",
  animal   = { kind = "dog", coat = "grey", at = "floor", mood = "poorly" },
  brief = [[Monday, twenty-five to ten. Walter and Lorna Haskell had ten past nine, for their dog
            Moss. They wait in the car, they always do, and today nobody went out to tell them
            why they were waiting. Dr Lindqvist, the only vet in, is operating on a Labrador
            that went under a van.

            Your colleague Tom saw them coming across the car park and remembered something in
            the kennels. "Those two," he said. "All yours."]],
  goal   = "Moss is looked at properly, and both of them would come back.",
  stake  = { currency = "GBP", sale = 95, yearly = 900 },
  start  = "counter",
  lesson = "Give them your best before they have earned it. And there are two of them.",
  vars   = {
    gums = false,        -- Lorna was asked, or given room, and said what she had seen
    nurse = false,       -- so Priya looked at Moss now, not after the Labrador
    promised = false,    -- "at ten I come out to you, news or no news"
    came = false,        -- and you did
  },
}

local lorna  = couple.lorna  { mood = -35, heat = 45 }
local walter = couple.walter { mood = -45, heat = 60, partner = lorna }

thought "Those two. There's a reason Tom is in the kennels." { stance = "judging", label = true }
thought "Half an hour. People wait longer for a pizza." { stance = "judging" }
thought "One dog, two owners, half an hour behind. One thing at a time." { stance = "neutral" }
thought "Nobody is this angry about half an hour." { stance = "compassionate" }

fact "door"     "Moss is quiet wherever he can see the way out."
fact "gums"     "Moss has eaten nothing since Saturday evening, and his gums are pale. Lorna looked."
fact "notebook" "Lorna writes it all down because Fernhill had no record that they were ever there."
fact "wren"     "Their last dog, Wren, was sent home from Fernhill on a Friday night. She died on Sunday."
fact "polite"   "Walter did not argue that night. He has not been polite at a counter since."

criterion "owed" "Says what they were owed, before the reasons"
criterion "her" "Asks the one who has not spoken"
criterion "not_ours" "Says what they cannot know, and fetches who can"
criterion "kept" "Comes at the time that was promised"

---------------------------------------------------------------- twenty-five to ten

beat "counter" {
  sound "door_bell",
  aside "A man has both hands on your counter. Behind him, just inside the door: a woman, a grey dog.",
  walter {
    furious = "Who's in charge here? Is there a grown-up in the building? Our appointment was at ten past nine.",
    upset   = "Ten past nine, we were told. It's twenty-five to ten. Who is in charge here?",
  },
  walter.does { "He has car keys in his fist. He hasn't once looked round at the other two.",
                hands = "fist", holds = "keys" },
  lorna.does { "She stays by the door, a notebook in her hand. The dog is leaning on her legs.",
               at = "door", holds = "notebook" },
  walter.thinks "I was polite once. I know what polite gets you.",
  lorna.thinks "He's doing it again. And they'll talk to him, and nobody will ask me.",
  note "Ask the room before the first vote: what did Tom's two words just do to you?",

  reply "There's been an emergency. It's put the whole morning back." {
    to = walter, tone = "explain", next = "hold_up",
    why = "True, and too early. He asked who was in charge and heard why nobody was.",
    walter { upset = "And nobody in this whole place had legs to come and say so?",
             tense = "There always is. It's forty steps to the car. I counted." },
  },
  reply "Good morning. And who's this handsome fellow by the door?" {
    to = walter, tone = "fake_cheer", next = "offended",
    why = "On any other morning, a nice line. Now it tells him that you chose not to hear.",
    walter "He's half an hour late, is who he is.",
  },
  reply "Half an hour in a car, and nobody came out. That's on us." {
    to = walter, tone = { "reflect", "own" }, about = "the car", next = "hold_up",
    meets = "owed",
    why = "You began with what had happened to them. The clinic's reasons can come after that.",
    walter { upset = "It is. It is on you. Thank you.", tense = "Well. Yes. It is." },
    lorna.does { "By the door, Lorna's head comes up.", at = "door" },
  },
  reply "Would you both like a seat while I find out?" {
    to = walter, tone = "invite", next = "offended",
    why = "Kind. After half an hour in a car, though, it sounds like being put somewhere again.",
    walter "I've had a seat. It had a steering wheel.",
  },
}

beat "offended" {
  note "He asks the same question a second time. What was wrong with our first answer?",
  walter { furious = "I asked a question. Don't you dare manage me.",
           upset   = "Don't manage me. I asked who's in charge.",
           tense   = "So. Who's in charge?" },
  lorna.does { "Lorna has looked at the clock, and is writing down a time.",
               at = "door", holds = "notebook", looks = "down" },
  lorna.thinks "Nine thirty-six. 'Would not say who.'",
  walter.thinks "There it is. The voice they do.",

  reply "I am, this morning. And yes, we left you out there." {
    was  = { "me_this_morning_you_asked" },
    to = walter, tone = { "own", "validate" }, about = "the car", next = "mat",
    meets = "owed",
    why = "He had asked who was in charge, and somebody finally said so.",
    walter { upset = "You did. Well. That's honest, at least.", tense = "Huh. All right." },
  },
  reply "I'm only trying to help, Mr Haskell." {
    to = walter, tone = "excuse", next = "mat",
    why = "It is about you. He asked about the clinic.",
    walter "Are you? Then who do I talk to?",
  },
  reply "The vet's in surgery. Until she's out, that'd be me." {
    to = walter, tone = { "explain", "impersonal" }, next = "mat",
    why = "It answers his question. Of the half hour in the car it says nothing.",
    walter { upset = "So the answer's nobody. I see. And when will it be somebody?", tense = "Fine. You, then." },
  },
  reply "Can I start that again? I'm listening now." {
    to = walter, tone = { "regret", "invite" }, about = "my tone", next = "mat",
    why = "You took the first sentence back instead of defending it.",
    walter { upset = "See that you are.", tense = "…Go on, then." },
  },
}

beat "hold_up" {
  note "He wants a reason that he can live with. Which of these could you say to his face?",
  walter { furious = "So who's dying in there? And if it turns out to be the printer, God help you.",
           upset   = "So what is it? And don't say 'busy'. I can see the car park, it's us.",
           tense   = "What's the hold-up, then? And don't say 'busy'." },
  lorna.does { "Lorna is too far away to join in, and near enough to hear every word.", at = "door" },
  walter.thinks "Give me a reason. A real one. I can live with a real one.",

  reply "A Labrador went under a van. The vet's been with him since eight." {
    was  = { "a_labrador_came_in_under" },
    to = walter, tone = "explain", next = "is_alive",
    why = "A reason one can picture. They are dog people; you told them about a dog.",
    walter { upset = "…The poor devil. Whose is he?", tense = "God. Whose is he?" },
  },
  reply "I don't know how long. I'd sooner say that than make one up." {
    to = walter, tone = { "limit", "explain" }, next = "mat",
    meets = "not_ours",
    why = "Not an answer, and he likes it better than most answers he's been given.",
    walter { upset = "Well, there's a first. One that doesn't know and says so.",
             tense = "Hm. My doctor could learn that off you." },
  },
  reply "We're one vet down on Mondays. Everyone's doing their best." {
    to = walter, tone = "excuse", next = "mat",
    why = "Your rota. It may be the truest sentence of the day and it isn't his problem.",
    walter "Was it out in the car park with us, everyone's best?",
  },
  reply "Is it the waiting, or is he getting worse while you wait?" {
    to = walter, tone = "ask", next = "mat",
    why = "The question a good desk asks first, and it tells him you've seen there is a dog.",
    walter { upset = "It's… both. It's both, isn't it.", tense = "Both. Since you ask." },
    lorna.does { "Lorna looks at you properly for the first time.", looks = "you" },
  },
}

beat "is_alive" {
  lorna.does { "Lorna has come all the way up to the counter, and the dog with her.", at = "counter" },
  lorna { upset = "Is it alive?", tense = "The Labrador. Is he alive?" },
  lorna.thinks "Somebody is sitting in a car somewhere, waiting to hear about that dog.",
  note "She's the one that nobody had spoken to. Who noticed?",

  reply "He is, so far. You're the first to ask me that today." {
    to = lorna, tone = { "reassure", "thank" }, next = "name",
    wording = 0,
    why = "You answered, and you let her know what her question said about her.",
    lorna { upset = "Am I.", tense = "Well. Somebody should." },
  },
  reply "He is. And he's the reason you'll have to bear with us." {
    to = lorna, tone = { "reassure", "correct" }, next = "name",
    why = "She had asked out of pity. You used the answer to tell her to be patient.",
    lorna "I wasn't complaining. I was asking.",
  },
  reply "I can't really talk about someone else's dog." {
    to = lorna, tone = "policy", next = "name",
    why = "It is the rule, and a good one. 'He's hanging on' would have broken nothing.",
    lorna { upset = "No. Of course you can't.", tense = "No. I suppose not." },
    lorna.does { "She looks down at her notebook.", holds = "notebook", looks = "down" },
  },
  reply "Yes. How's yours?" {
    to = lorna, tone = { "impersonal", "ask" }, next = "name",
    why = "Short, and it gets round to the right dog.",
    lorna { upset = "Not himself. Not since the weekend.", tense = "He's not himself, since the weekend." },
  },
}

local after_the_cat = { { "keys", when = function(now) return now.mood(walter) < -50 end }, "name" }

beat "mat" {
  sound "dog_bark",
  aside { "A cat carrier goes by at knee height. The grey dog throws himself to the end of the lead.", animal_mood = "lively" },
  lorna { furious = "Moss! Leave it! Will somebody move that cat!",
          upset   = "Moss. Moss! He isn't like this. He's only like this in here.",
          tense   = "Moss! Sorry. He's only like this in here." },
  lorna.does { "She's wound the lead round her hand, and looks at nobody.", hands = "fist", holds = "lead", looks = "down" },
  walter { upset = "There. You see? That's what waiting does.", tense = "That's the waiting, that is." },
  lorna.thinks "They all think he's savage. They all think it's us.",
  note "Walter is louder. Is he the one who needs you in this moment?",

  reply "Could you keep him on a shorter lead, please?" {
    to = lorna, tone = "correct", next = after_the_cat,
    why = "A fair request, and she is already holding him as hard as she can.",
    lorna { furious = "What does it look like I'm doing? Knitting?", upset = "I'm holding him as hard as I can." },
  },
  reply "What helps him, Mrs Haskell, when it gets too much?" {
    to = lorna, tone = "ask", learns = "door", next = after_the_cat,
    meets = "her",
    why = "She is the one who knows this dog. Now you know what she knows.",
    lorna { upset = "The door. He has to see the way out. Nobody's ever asked that.",
            tense = "Seeing the door. As long as he can see the way out, he's a lamb.", clue = "door" },
  },
  reply "Mr Haskell, shall we step over here, where it's quieter?" {
    to = walter, tone = "invite", next = after_the_cat,
    why = "Quieter for two of the three. She is left on the mat with the noise.",
    walter { upset = "And leave her with that?", tense = "I can't leave her holding that." },
    lorna.does { "She watches the two of you across the room.", looks = "partner" },
  },
  reply "Don't worry, we get far worse than him in here." {
    to = lorna, tone = "minimise", next = after_the_cat,
    why = "Meant warmly. She heard 'worse than him', and that you weren't worried.",
    lorna { upset = "He isn't bad. He's frightened.", tense = "He's only frightened." },
  },
  reply "I'll move the cat, not him. Give me ten seconds." {
    to = lorna, tone = "commit", next = after_the_cat,
    why = "You did something about the dog's trouble at once, instead of asking her to.",
    aside "You carry the cat into the nurse's room. It takes eleven seconds.",
    lorna { upset = "…Thank you.", tense = "Oh. Thank you." },
  },
}

beat "keys" {
  note "The keys are out. Whom would you speak to, and about what?",
  sound "keys",
  walter { furious = "Right. That's it. Lorna, get him in the car. We're going to Millbrook.",
           upset   = "I've had enough. Lorna, the car. We'll try Millbrook." },
  lorna.does { "She doesn't move. She is looking at the dog.", looks = "down", animal_mood = "poorly" },
  lorna { upset = "Millbrook is fifty minutes, Walter.", tense = "It's fifty minutes, Walter." },
  walter.thinks "I'm not standing here again. I'm not saying thank you and going home again.",
  lorna.thinks "I don't want to go. I don't want to stay either.",

  reply "I'll print his card for you. Then no one asks it all twice." {
    to = walter, tone = { "commit", "options" }, next = "history",
    why = "You helped him leave, and he stopped wanting to.",
    walter { furious = "I don't want it printed. …What would be on it?", upset = "What would you do that for?" },
    lorna "Put the keys away, Walter.",
  },
  reply "Every clinic gets emergencies. Won't it be the same there?" {
    was  = { "every_clinic_gets_emergencies_itll" },
    to = walter, tone = "correct", next = "history",
    why = "Quite likely true. He now has to go, to prove you wrong.",
    walter "At least there I won't have been told so.",
    lorna "After he's been looked at, Walter.",
  },
  reply "I'd be leaving too. Half an hour, and not one of us came." {
    to = walter, tone = { "validate", "own" }, about = "the car", next = "history",
    meets = "owed",
    why = "You agreed with all of it, so there was nothing left for him to argue.",
    walter { furious = "Well then!", upset = "Well… yes. You would.", tense = "You'd have been right to." },
    walter.does { "The keys go down on the counter. They stay there.", holds = "nothing", lies = "keys" },
  },
  reply "Mrs Haskell, is he well enough for fifty minutes?" {
    to = lorna, tone = "ask", next = "history",
    meets = "her",
    why = "You asked the person who knows, about the thing that matters.",
    lorna { upset = "I don't know. That's what we came here to find out.",
            tense = "I don't know. I'd rather not try." },
  },
  reply "That's up to you, of course." {
    to = walter, tone = "curt", next = "history",
    why = "Correct, and cold. It's the sentence people say when they hope you will.",
    walter "Yes. It is.",
    lorna "We're staying till somebody's looked at him.",
  },
}

beat "name" {
  lorna.does { "The dog lies down facing the glass door. The notebook is on your counter, open at today.",
               at = "counter", holds = "nothing", lies = "notebook", animal_mood = "poorly" },
  lorna { furious = "Your name. And don't mumble it.",
          upset   = "Your name, please. How is it spelled?",
          tense   = "May I have your name? I'd like to spell it right." },
  lorna.does { "There are three times on the page already, each with a line under it.",
               at = "counter", holds = "pencil" },
  lorna.thinks "If it's written down, they can't say we were never here.",
  walter.thinks "Good. Get it all down, Lorna.",
  note "Most people on this desk hear that question as a threat. Did you? Is it one?",
  sound "paper",

  reply "Is this going to be a complaint?" {
    to = lorna, tone = "judge", next = "history",
    why = "You told her what you think she is. She had only asked your name.",
    lorna { furious = "It is now.", upset = "It's going to be a name." },
  },
  reply "Of course! I'll spell it. I'm here until six today." {
    to = lorna, tone = { "own", "commit" }, next = "history",
    why = "You gave your name and said how long you'd be there. It's all that she wanted.",
    lorna { upset = "Two Ls, or one?", tense = "Thank you. Most people give me a first name and a smile." },
    lorna.does { "She writes the six down too.", looks = "down" },
  },
  reply "Gladly. What do you keep in there, if I may ask?" {
    to = lorna, tone = { "invite", "ask" }, learns = "notebook", next = "history",
    why = "She could hear that you wanted to know. So she told you what the book is for.",
    lorna { upset = "What was said, and who said it. The last place had no record we'd even come.",
            tense = "Times. Names. The last place swore we had never been there.", clue = "notebook" },
  },
  reply "I'm not normally on this desk, I'm just covering for Tom." {
    to = lorna, tone = "excuse", next = "history",
    why = "True. It also says that you are not the one, and she has been told that a lot.",
    lorna { furious = "Did I say Tom?", upset = "I didn't ask for Tom's." },
  },
  think "Here she goes, building her file." {
    stance = "judging", label = true, next = "name",
    why = "Nobody heard it. From now on she is somebody who collects complaints.",
  },
  think "She wants to be sure that we were all here." {
    stance = "compassionate", next = "name",
    why = "You asked yourself what the notebook is for, and not whom it is against.",
  },
}

---------------------------------------------------------------- what is wrong with Moss

-- They tell of Fernhill only to somebody who has listened.
local function listened(now)
  return now.heard(walter) + now.heard(lorna) > 0 and now.mood(walter) > -50
end
local if_they_were_heard = { { "fernhill", when = listened }, "how_long" }

beat "history" {
  aside "Moss's card: a name, last year's weight, nothing else. You ask what has brought him in.",
  walter { furious = "He's stopped eating, that's why we're here. Yesterday. Write it down before it gets lost.",
           upset   = "He's off his food. Since yesterday. It'll be on your screen.",
           tense   = "He's off his food. Since yesterday, about." },
  lorna.does { "At the word 'yesterday' Lorna opens her mouth, looks at his back, and shuts it.", looks = "partner" },
  lorna.thinks "Saturday. It was Saturday. And his gums. Somebody ask me about his gums.",
  note "The history is in the room. Who has it, and what would it take to get it?",

  reply "Since yesterday. And in himself, Mr Haskell? Tired? Drinking?" {
    to = walter, tone = { "reflect", "ask" }, next = if_they_were_heard,
    why = "Well asked, of the wrong one. He parks the car; she fills the bowl.",
    walter { upset = "He's… I don't know. He's flat. Lorna feeds him.", tense = "Flat. I'd say flat. Lorna feeds him." },
  },
  reply "Mrs Haskell, was that how you saw it too?" {
    to = lorna, tone = "ask", learns = "gums", next = "pale",
    meets = "her",
    why = "You'd seen her open her mouth. You asked her, and got a different history.",
    effect = function(now) now.vars.gums = true end,
    lorna { upset = "Saturday. Saturday evening. And his gums are pale. I looked.",
            tense = "It was Saturday. In the evening. And his gums are too pale.", clue = "gums" },
    walter "You never said gums.",
    lorna "You were parking.",
  },
  reply "Only since yesterday? They do skip a meal at his age." {
    to = walter, tone = "minimise", next = "how_long",
    why = "Often true. It was also, almost word for word, what they were told the last time.",
    walter { furious = "That's what they said! That is exactly what they said!",
             upset   = "Yes. That's what they said the last time, too." },
  },
  reply "I'll put 'off food' on the card. The vet will ask the rest." {
    to = walter, tone = "impersonal", next = if_they_were_heard,
    why = "It saved a minute. Lorna knew the rest and was standing in front of you.",
    walter { upset = "If she ever comes out.", tense = "Right. When she's out." },
  },
  silence {
    meets = "her",
    seconds = 5, to = lorna, learns = "gums", next = "pale",
    why = "You waited, and she used the gap to say what she knew.",
    effect = function(now) now.vars.gums = true end,
    lorna { upset = "Saturday. It was Saturday, Walter. And his gums are pale. I looked.",
            tense = "Saturday evening, in fact. And his gums are very pale.", clue = "gums" },
    walter "You never said gums.",
    lorna "You were parking.",
  },
}

beat "pale" {
  walter { upset = "What about his gums? What's that mean?", tense = "Is that bad? Pale?" },
  walter.does { "For the first time Walter turns round and looks at his dog.", looks = "partner" },
  lorna.does { "She lifts the dog's lip with one finger, to show you. She has done this a lot.",
               at = "counter", hands = "pointing", looks = "down" },
  walter.thinks "She saw it and I didn't. Again.",
  lorna.thinks "Please don't say it's the light.",
  note "You've been told something frightening, and you aren't a nurse. Where does your job end?",

  reply "That's not for me to say. It's for Priya. I'm getting her now." {
    to = walter, tone = { "limit", "commit" }, next = if_they_were_heard,
    meets = "not_ours",
    why = "It wasn't yours to judge, so you fetched somebody who could.",
    effect = function(now) now.vars.nurse = true end,
    aside "Priya comes out, presses a thumb to the gum, counts. 'He goes in next,' she says.",
    walter { upset = "Next. Good. Next.", tense = "Next. Well. That's something." },
  },
  reply "I'm sure it's nothing. It's a strange light in here." {
    to = lorna, tone = { "reassure", "minimise" }, advise = false, next = "how_long",
    why = "You're sure of something you can't know, and you told her not to trust her eyes.",
    lorna { furious = "Nine years I've had that dog. I know what colour he is.", upset = "I looked at home. With a torch." },
  },
  reply "Pale since when, Mrs Haskell? May I see what you wrote?" {
    to = lorna, tone = { "ask", "reflect" }, next = if_they_were_heard,
    why = "The notebook that everyone here dreads turned out to be the best history of the week.",
    effect = function(now) now.vars.nurse = true end,
    lorna { upset = "Sunday, ten past seven. 'Like candle wax.' There.",
            tense = "Here. Sunday, ten past seven. 'Like candle wax.'" },
    aside "You read it aloud through to the back. Priya is there in a minute. 'He goes in next.'",
  },
  reply "I'll add that for Dr Lindqvist. She'll want to know." {
    to = lorna, tone = "impersonal", next = "how_long",
    why = "She will. In forty minutes. Priya could know in one.",
    lorna { upset = "On the card.", tense = "On the card. Yes." },
  },
}

beat "fernhill" {
  walter.does { "It goes quiet. Walter is reading a leaflet about worms, or at least holding one.",
                holds = "paper", looks = "down" },
  walter { upset = "'See how she is on Monday.' That's what we got. On a Friday night.",
           tense = "'See how she is on Monday,' they told us. That was a Friday night.",
           pause = 1 },
  lorna { "Not here. Fernhill. Our last one. Wren.", clue = "wren" },
  lorna.thinks "We don't talk about this at counters.",
  walter.thinks "Two years, and I still know what was on the wall.",
  note "This is what the anger is for. What do you do with it, with a queue behind you?",

  reply "I'm so sorry. Things are different here, I promise you." {
    to = walter, tone = { "regret", "reassure" }, about = "Wren", advise = false, next = "how_long",
    why = "A big promise, from a place that left them sitting in a car park this morning.",
    walter { upset = "That's what it said on the wall.", tense = "It said that on their wall as well." },
  },
  reply "What happened to Wren?" {
    to = lorna, tone = "ask", learns = "wren", next = "polite",
    why = "Four words, and her name was one of them.",
    lorna { upset = "They were closing. They sent her home. She died on the Sunday.",
            tense = "They were closing, so she was sent home. Sunday night, she died." },
  },
  reply "That's awful. Let's get you sorted out, then, shall we?" {
    to = walter, tone = { "commiserate", "patronise" }, next = "how_long",
    why = "'That's awful' was right. Then you hurried on, and he stopped.",
    walter { upset = "Sorted out. Yes. You do that.", tense = "Yes. All right." },
  },
  silence {
    seconds = 6, to = walter, learns = "wren", next = "polite",
    why = "He hadn't finished. You were the first one at a counter to let him.",
    walter { "Two hours we sat there. She was dead by the Sunday night.", pause = 2 },
  },
}

beat "polite" {
  walter { upset = "And I said thank you. On the way out. I said thank you to them.",
           tense = "I thanked them, you know. On the way out. Held the door.", sound = "breath", clue = "polite" },
  walter.does { "He lays the leaflet back on the pile, and straightens it. It was straight.", hands = "flat",
                holds = "nothing", lies = "papers", looks = "down" },
  lorna.does { "She puts a hand on the dog's head, and not on her husband's arm.",
               hands = "down", looks = "down" },
  walter.thinks "If I'd shouted, she'd be alive. That's all. That's all it is.",
  lorna.thinks "I was there too, Walter. I didn't shout either.",
  note "He tells it as his story. How many people are in it?",

  reply "There's no way you could have known." {
    was  = { "you_couldnt_have_known" },
    to = walter, tone = { "commiserate", "reassure" }, learns = "polite", next = "how_long",
    why = "What everyone says. He has an answer to it, and has had it for two years.",
    walter { upset = "I could have asked.", tense = "I could have asked, though." },
  },
  reply "So this time you made a noise. I'm glad you did." {
    when = function(now) return not now.labelled end,
    to = walter, tone = { "validate", "thank" }, learns = "polite", next = "how_long",
    why = "He is rude for a reason. You said the reason, and it was a good one.",
    walter { upset = "Are you. You'd be the only one.", tense = "Hm. You're the only one, then." },
    lorna.does "At the corner of Lorna's mouth something gives way a little.",
  },
  reply "And they'd no record that either of you had been there." {
    to = lorna, tone = "reflect", learns = "polite", next = "how_long",
    when = function(now) return now.knows "notebook" end,
    why = "Her notebook and his shouting come from the same night. You showed that you knew.",
    lorna { upset = "No. Not a line.", tense = "Not a line. So now there's a line." },
  },
  reply "Isn't two years a long time to be angry at yourself?" {
    was  = { "two_years_is_a_long" },
    to = walter, tone = "judge", learns = "polite", next = "how_long",
    why = "It may be so. It's a thing for an old friend to say, not the front desk.",
    walter { upset = "I'm not here about me.", tense = "Well. I'm not the patient." },
  },
  reply "Were you both there?" {
    to = lorna, tone = "ask", learns = "polite", next = "how_long",
    why = "He tells it as his. Nobody had asked whether it was hers too.",
    lorna { upset = "I was holding her.", tense = "I was. I was holding her." },
    walter.does { "Walter looks up from the leaflets.", looks = "you" },
  },
}

---------------------------------------------------------------- the wait

beat "how_long" {
  walter.does { "Walter has both hands on the counter again.", hands = "flat", holds = "nothing" },
  walter { furious = "How long? A number. I want a number and I want it now.",
           upset   = "So how long? And I mean a number.",
           tense   = "How long, then? Roughly. A number." },
  lorna.does { "The pencil is waiting above the page.", holds = "pencil", lies = "notebook", looks = "down" },
  lorna.thinks "Whatever they say next, I'll be reading it out to them at some point.",
  note "Everyone wants to give a number here. What is the difference between a number and a promise?",

  reply "Not too long now, she's nearly done in there." {
    to = walter, tone = "reassure", next = "drift",
    why = "You don't know that. And 'not too long' has just been written down with a time beside it.",
    lorna { upset = "'Nearly done.' Nine forty-eight.", tense = "Nine forty-eight. 'Nearly done.'" },
  },
  reply "I don't know. At ten I come to you, news or no news." {
    to = walter, tone = { "limit", "commit" }, next = "ten",
    why = "You couldn't promise the vet, so you promised a thing that you could keep.",
    effect = function(now) now.vars.promised = true end,
    walter { upset = "We'll see about that.", tense = "All right. I've got a watch." },
    lorna.does { "She writes it down. She underlines it once.", looks = "down" },
  },
  reply "There's a dog on the table. How would one hurry a surgeon?" {
    to = walter, tone = { "correct", "excuse" }, next = "drift",
    why = "He'd asked how long. You made it sound as though he had asked you to hurry her.",
    walter { furious = "And what's this one, then? A rug?", upset = "And there's one on the floor, here." },
  },
  reply "I'd say forty minutes. Wait here, or in the car, or walk him?" {
    to = lorna, tone = { "explain", "options" }, next = "drift",
    why = "A fair guess, and three ways to spend it. But at forty minutes nobody will remember that it was a guess.",
    lorna { upset = "We'll wait where we can be seen.", tense = "We'll wait. Where you can see us." },
  },
  reply "At ten I'll tell you. And the side room has a glass door." {
    to = lorna, tone = { "options", "commit" }, next = "ten",
    when = function(now) return now.knows "door" end,
    why = "She told you about the door once. You used it.",
    effect = function(now) now.vars.promised = true end,
    lorna { upset = "Could we? He'd see who comes in.", tense = "He'd lie down, in there. He might even sleep." },
  },
}

beat "ten" {
  aside { "Ten o'clock, and no news. The dog is asleep. The other two are looking at you.", clock = "10:00",
          animal_mood = "asleep" },
  sound "phone_ring",
  walter.does { "He looks round at the clock, and then at you.", looks = "back" },
  lorna.does { "She's sitting down, with the notebook open.", at = "chair", holds = "notebook", lies = "nothing" },
  walter.thinks "Ten, that one said. Here we go.",
  lorna.thinks "Ten o'clock.",
  note "Nothing has happened, so there is nothing to say. Is there?",

  reply "Harbour Road Clinic, good morning!" {
    to = walter, tone = "curt", next = "seen",
    why = "The phone is work too, and there's no news to tell. The promise was news *or no news*.",
    aside "You take the call. It lasts nine minutes. When you look up, she is writing.",
    walter { upset = "Ten, you said.", tense = "It was going to be ten." },
  },
  reply "It's ten. I have no news. I said I'd come." {
    to = walter, tone = { "commit", "impersonal" }, next = "seen",
    meets = "kept",
    why = "You let it ring and came with nothing in your hands, at the time you'd said. Nobody had done that for them in two years.",
    effect = function(now) now.vars.came = true end,
    walter { upset = "So what did you come for? …No. You said you would.", tense = "Well. You did come." },
    lorna.does { "She ticks something. It is a very small tick.", looks = "down" },
  },
  reply "Still nothing, I'll let you know." {
    to = walter, tone = { "impersonal", "fake_cheer" }, next = "seen",
    why = "On time, or nearly. Said in passing, it told them that they were in the way.",
    aside "You say it over your shoulder, on the way to the printer.",
    walter { upset = "What? What was that?", tense = "What was that?" },
  },
  reply "No news yet. May I sit down? How is he, Mrs Haskell?" {
    to = lorna, tone = { "ask", "reflect" }, next = "seen",
    meets = "kept",
    why = "You kept your word to him and asked after hers.",
    effect = function(now) now.vars.came = true end,
    lorna { upset = "He's asleep. You needn't whisper, though.", tense = "Asleep. On your floor. That never happens." },
    walter { upset = "You came, anyway.", tense = "Ten on the dot." },
  },
}

beat "drift" {
  aside { "A quarter past ten. No one's been near them. There's a new time on the page, underlined twice.",
          clock = "10:15" },
  walter { furious = "Nobody! Nobody has been! We are not furniture!",
           upset   = "Nobody's been. Nobody's said one word.",
           tense   = "Not a word from anybody. Not one." },
  lorna.does { "Lorna doesn't look up from the notebook.", looks = "down" },
  lorna.thinks "Like last time. Exactly like last time, only with better chairs.",
  note "Nobody lied and nobody was lazy. How did this come about?",

  reply "No. Nobody came. It should have been me." {
    was  = { "no_i_said_it_and" },
    to = walter, tone = "own", about = "no word", next = "seen",
    why = "It came late. But you took all of it on yourself and explained nothing away.",
    walter { upset = "It should.", tense = "Yes. Well." },
  },
  reply "I've been run off my feet here, as you can see." {
    to = walter, tone = "excuse", next = "seen",
    why = "It's an explanation of your morning. They had watched it from across the room.",
    walter "I've been watching you. You had a biscuit.",
  },
  reply "It's the not knowing, isn't it. Worse than the waiting." {
    to = lorna, tone = "validate", next = "seen",
    why = "She had not been able to say what was wrong with the morning. You said it for her.",
    lorna { upset = "Yes.", tense = "Yes. It is." },
  },
  reply "Sorry, sorry. She really is almost there now." {
    to = walter, tone = { "regret", "reassure" }, about = "no word", advise = false, next = "seen",
    why = "Two quick sorries and the same guess again. They have heard both before.",
    walter { furious = "'Almost'!", upset = "'Almost'. You can keep 'almost'." },
  },
}

---------------------------------------------------------------- half past ten, and goodbye

beat "seen" {
  aside { "Dr Lindqvist felt his belly, took blood and a scan. He may go home; the pictures get read.",
          clock = "10:30", animal_mood = "poorly" },
  lorna { furious = "A lump. She meant a lump. And we're to go home and sit with it, until when?",
          upset   = "There's something there. She said so. When do we hear? By when, exactly?",
          tense   = "She felt something. On the left. When do we hear? By what time?" },
  walter.does { "Walter has the lead now. He has wound it round his hand twice.", hands = "fist", holds = "lead", lies = "nothing" },
  walter.thinks "Something there.",
  lorna.thinks "A day and a time. I can live to a day and a time.",
  note "Whatever you promise now, somebody else will have to keep. Do you promise it?",

  reply "Tomorrow, by six. It's in the book, and I'll show you." {
    to = lorna, tone = "commit", next = "goodbye",
    why = "A day, an hour, and the page to prove it. That is how she likes her promises.",
    lorna { upset = "Show me where.", tense = "'Ring the Haskells.' In ink. Good." },
    lorna.does { "You turn the appointment book round. She reads it twice.", lies = "book", looks = "down" },
  },
  reply "Try not to think about it before then." {
    to = lorna, tone = "patronise", next = "goodbye",
    why = "As though she could. It's advice, and she had asked for a time.",
    lorna { upset = "And how would I do that?", tense = "I don't know how one does that." },
    walter "Tomorrow by six. It's on the board there, behind you.",
  },
  reply "We'll ring tomorrow. It's ninety-five pounds for today." {
    to = walter, tone = "curt", next = "goodbye",
    why = "Both true. Said in one breath, the second is the only one they heard.",
    walter { upset = "You take cards, I suppose.", tense = "Here. It's all there." },
    lorna "Tomorrow by when?",
    aside "By six, you tell her. She writes it down.",
  },
  reply "By six tomorrow. That's a long day. Is there a good number?" {
    to = walter, tone = { "validate", "ask" }, next = "goodbye",
    why = "You thought of the day that they have to get through, and gave him a part in it.",
    walter { upset = "The house. I'll be by it.", tense = "The house. I'll sit by it. I'm not going anywhere." },
  },
}

beat "goodbye" {
  sound "keys",
  walter { furious = "Right. Out.", upset = "Right. Come on, then.", tense = "Well. Come on, Moss." },
  lorna.does { "Lorna closes the notebook and snaps the elastic round it.", at = "counter", holds = "notebook_shut", lies = "nothing" },
  walter.thinks "Not like Fernhill. Not good. Not like Fernhill, though.",
  lorna.thinks "I'll give it one more go. One.",
  note "What would you like her to write down as the last line of today?",

  reply "Have a lovely day, both of you." {
    was  = { "have_a_lovely_day_you" },
    to = walter, tone = "fake_cheer", next = "end",
    why = "What one says at doors. They have just been told that there's something there.",
    walter { furious = "Don't. Don't even try.", upset = "A lovely…? Right.", tense = "We'll do our best." },
  },
  reply "'Saturday' was the word we needed. Thank you, Mrs Haskell." {
    to = lorna, tone = { "thank", "reflect" }, next = "end",
    when = function(now) return now.vars.gums end,
    why = "It was. You told her so, with the word itself.",
    lorna { upset = "Well. I do write it down.", tense = "I'm glad it was some use.", calm = "I knew it was Saturday." },
  },
  reply "It was a poor start here today. I'm glad you stayed." {
    was  = { "you_had_a_poor_start" },
    to = walter, tone = { "own", "thank" }, about = "the car", next = "end",
    why = "It doesn't pretend that the morning was good. It says what they did in spite of it.",
    walter { upset = "So we'll see.", tense = "Well. He needed looking at.", calm = "Well. So am I." },
  },
  reply "He was so good in there!" {
    was  = { "he_was_very_good_in" },
    to = lorna, tone = "delight", next = "end",
    why = "Nobody tells them that about Moss.",
    lorna { upset = "Was he?", tense = "Was he? With all those people?", calm = "People don't see it, as a rule." },
  },
  reply "Next time, would you come in to us? Then you won't be missed." {
    was  = { "next_time_come_in_to" },
    to = walter, tone = "blame", next = "end",
    why = "Useful advice, and it makes the half hour theirs.",
    walter { furious = "There won't be one.", upset = "Oh, it was us, was it?", tense = "So it's us. I see." },
  },
}

---------------------------------------------------------------- how it can end

ending "Moss goes back in the car" {
  leaves = walter, outcome = "lost", sale = false,
  walter "Millbrook, then. Fifty minutes, and I'd sooner drive.",
  aside "The door bell goes on ringing after they have gone.",
  lesson = "He came in shouting so as not to be sent home again. In the end he sent himself.",
}

ending "She shuts the notebook" {
  leaves = lorna, outcome = "lost",
  lorna.does { "The notebook shuts.", holds = "notebook_shut", lies = "nothing" },
  lorna "Walter. We're going.",
  aside "He goes on talking for half a sentence. Then he sees her face, and follows her out.",
  lesson = "The loud one tells you how he is. With the quiet one you have to ask.",
}

ending "Both of them said goodbye" {
  outcome = "kept", scene = "walks_out",
  when = function(now)
    return now.vars.nurse and now.vars.came and now.mood(walter) > -8 and now.mood(lorna) > -8
  end,
  walter "You'll ring. By six.",
  lorna "Good morning to you. You said ten, and you came at ten. I've put that down.",
  lorna.does { "At the door she asks after the Labrador. Waking up, says Priya. Out comes the notebook again.",
               at = "door", holds = "notebook", looks = "down" },
  aside "Tom comes back from the kennels. 'Have they gone?' The grey dog has left hairs on the mat.",
}

ending "He nods. She doesn't" {
  outcome = "uneasy", scene = "stays",
  when = function(now)
    return now.mood(walter) > -30 and now.mood(lorna) < 5 and now.mood(lorna) < now.mood(walter) - 5
  end,
  walter "Well. Thanks, then.",
  walter.does { "He has the car keys out already.", holds = "keys" },
  lorna.does { "Lorna is outside already, with Moss. She did not look back.", at = "away", animal = "away" },
  lesson = "You looked after the one who was in front of you. The dog's story left with the other.",
}

ending "Civil, on both sides" {
  outcome = "uneasy", yearly = true,
  when = function(now) return now.mood(walter) > -14 and now.mood(lorna) > -14 end,
  walter "Tomorrow, then.",
  lorna.does { "At the door she waits for the dog, and then a moment longer, in case you say something.",
               at = "door" },
  lesson = "They liked you better than they'd planned to. Was the dog's story heard, and your word kept?",
}

ending "She wrote your name down" {
  outcome = "uneasy", scene = "stays",
  when = function(now) return now.mood(lorna) > -30 end,
  lorna "I'd like to be sure of your name. Would you spell it for me?",
  lorna.does { "She writes it slowly, in capitals.", holds = "notebook", looks = "down" },
  walter.does { "Walter is in the car with the engine running, so as to be ready for something.", at = "away" },
  lesson = "She'd give the place another try. He's still waiting for someone to take his side.",
}

ending "'Yesterday', it says on the card" {
  outcome = "uneasy", scene = "walks_out",
  when = function(now) return not now.vars.gums end,
  aside { "At noon the phone rings. 'It was Saturday,' Lorna tells Tom. 'And his gums are pale.'", clock = "12:00" },
  aside "By then Dr Lindqvist has gone out to a farm.",
  lesson = "The one who knew that it was Saturday was in the room all the time.",
}

ending "Seen, and gone" {
  outcome = "uneasy", scene = "walks_out",
  aside "They say nothing to you. In the car you can see them say a good deal to each other.",
}

debrief {
  "Which of Tom's two words did you carry to the counter, and when did you put it down?",
  "When did you first speak to Lorna? What did she know that Walter didn't?",
  "Walter is rude on purpose. What is it for?",
  "Who in our building writes everything down? What might have happened to them before?",
}

playthrough "Both of them, and the dog" {
  "Half an hour in a car", "Is it the waiting", "What helps him", "Of course! I'll spell it",
  "Mrs Haskell, was that how", "That's not for me to say", "What happened to Wren",
  "So this time you made a noise", "At ten I'll tell you", "No news yet",
  "Tomorrow, by six", "'Saturday' was the word",
  ends = "Both of them said goodbye", knows = { "door", "gums", "wren", "polite" },
}

playthrough "Handling them" {
  "Good morning. And who", "I'm only trying to help", "Mr Haskell, shall we step", "Every clinic",
  ends = "Moss goes back in the car",
}

playthrough "Serving the one who shouts" {
  "Half an hour in a car", "I don't know how long", "Mr Haskell, shall we step", "I'm not normally",
  "Since yesterday. And in himself", "I'm so sorry. Things are", "I don't know. At ten", "It's ten. I have",
  "By six tomorrow", "It was a poor start",
  ends = "He nods. She doesn't",
}
