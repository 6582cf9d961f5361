-- SPDX-License-Identifier: MIT
-- The price rise: three pence a box, and a tragedy in five acts.
-- He is the best businessman in the room. Whoever pays him for shouting will be shouted at every quarter.
encounter "The price rise" {
  channel  = "counter",
  place    = "Castle Street Packaging, trade counter",
  backdrop = "wholesale",
  hour     = "morning",
  clock    = "11:20",
  queue    = 4,
  brief    = [[Mehmet Aydin of Aydin's Grill buys two and a half thousand
               takeaway boxes a month from you. From today they cost 17.1 pence
               instead of 14: the mill has put board up by 22 per cent, and you
               have its letter. There is a queue.

               You may sell what is in the warehouse at the old price, four
               thousand boxes. Ten thousand of one lid come nine per cent cheaper.
               You may also give five per cent to whoever you like; your manager
               hears of each, and so, in this street, does everybody else.]],
  goal     = "He stays, at a price that you can say out loud in front of the queue.",
  stake    = { currency = "GBP", sale = 428, yearly = 5100 },
  vars     = { special = false, letter = false, stock = false, joint = false },
  start    = "act_one",
  lesson   = [[Let him finish; then show him the letter, and ask what the price
               breaks. A special rate for the loudest is paid by everybody else.]],
}

local mehmet = customer "Mehmet Aydin" {
  pronoun = "he",
  mood    = -20,
  heat    = 55,
  temper  = { sting = 95, soothe = 100, home = 5, cool = 10 },
  takes   = { patronise = 140, lighten = 150, explain = 70 },
  leaves  = -70,
  look    = { age = 29, hair = "quiff", hair_colour = "black", beard = "stubble", skin = 4,
              face = "square", brows = "thick", eyes = "dark", build = "broad",
              clothes = "hoodie", clothes_colour = "plum", temperament = "hot" },
  voice   = { pitch = 1, pace = 124 },
}

thought "Here comes the opera." { stance = "judging" }
thought "He's loud. I wonder what about." { stance = "neutral" }
thought "It's his own shop and his own name over it." { stance = "compassionate" }
thought "He's one of the ones who try it on." { stance = "judging", label = true }

fact "flyers"  "Yesterday he had two thousand flyers printed: the big box, 6.50, until New Year. He can't put his price up."
fact "sums"    "He does sums in his head, to the penny. He knew before he came in that it is three pence a box."
fact "father"  "He took the shop over from his father, who paid for everything in cash and never asked a price twice."
fact "florist" "Grace, from the flower shop next door, uses the same lid for her bouquets, and pays more for it than he does."
fact "stage"   "He did two years of drama school. He enjoys this, up to the point where somebody laughs at him."
fact "rival"   "The grill at the station sells at 5.90. He looks at its board every morning."

criterion "finish" "Lets him come to the end of it"
criterion "letter" "Shows where the price comes from, on paper"
criterion "breaks" "Asks what the price breaks at his end"
criterion "same" "Offers only what the whole queue could have"

-- The first act ---------------------------------------------------------------

beat "act_one" {
  note "Four people are waiting behind him. Who is he talking to?",
  sound "door_bell",
  mehmet.does { "He holds your price list up and turns, so that the whole queue can read it.",
                sound = "paper", holds = "paper", looks = "back" },
  mehmet { "Twenty-two per cent! Ladies and gentlemen, have you seen this? Twenty-two, on cardboard!", pause = 1 },
  mehmet.thinks "Six fifty. It says six fifty two thousand times, in my own kitchen.",

  reply "I'd like to hear all of it, Mr Aydin." {
    tone = "ask",
    meets = "finish",
    why  = "You asked for more of it. Few people expect that, and it takes out the steam.",
    mehmet { upset = "All of it? Have you had lunch?", tense = "All of it? You may want to sit down." },
    next = "act_two",
  },
  reply "For you I can do five per cent. Would that help, between us?" {
    tone = "options", advise = false,
    effect = function(now) now.vars.special = true end,
    why  = "He has shouted for nine seconds and earned five per cent. There are four witnesses.",
    mehmet { upset = "Five! For one speech?", tense = "Already? I haven't even sat down on the floor yet." },
    next = "paid",
  },
  reply "The mill's put its board up, so we've had to." {
    tone = "explain",
    why  = "True, and the letter is in your drawer. He hasn't finished, and so he can't hear it.",
    mehmet { upset = "The mill! It's always somebody up a river.", tense = "Everybody's got a mill. Where's mine?" },
    next = "act_two",
  },
  reply "It says so on the list, Mr Aydin. Can you see the date?" {
    tone = { "curt", "correct" },
    why  = "He is holding it in the air. He knows what it says.",
    mehmet { furious = "I can see the date. I'm thinking of having it framed.", upset = "I can read. My mother will be so pleased.", tense = "I've got it up here, look. The back row's read it twice." },
    next = "act_two",
  },
  reply "Twenty-two's a lot to find before lunch." {
    tone = "validate",
    why  = "It is a lot. You said so in front of the queue, and it has cost you nothing.",
    mehmet { upset = "Before lunch! Thank you!", tense = "Thank you. Did everyone hear? It's a lot." },
    next = "act_two",
  },
  silence {
    meets = "finish",
    seconds = 5, next = "act_two",
    why = "You let him have his stage. It is a short play if nobody interrupts.",
    mehmet { upset = "...Speechless, look. Even the counter's ashamed.", tense = "...Nothing? Not even a gasp? All right. There's more." },
  },
}

beat "act_two" {
  note "How long would you let this go on, with four people waiting? Vote for a number of seconds.",
  mehmet { furious = "Shall I close? I'll put my keys in one of your boxes. Seventeen pence, there you go.",
           upset = "Thirty years my father bought here. In cash! He'd be spinning, if he weren't in Bournemouth.",
           tense = "Thirty years my father bought here, in cash. If he weren't in Bournemouth he'd be spinning.",
           calm = "My father stood right here, thirty years, with cash. He's fine, he's in Bournemouth. But still.", clue = "father" },
  mehmet.does { "He has both palms up. A woman with an armful of eucalyptus has come up close behind, to miss nothing.",
                hands = "palm_up", holds = "nothing" },
  event "Somebody at the back of the queue claps, twice." {
    mood = 2, heat = 3,
    why  = "He has an audience. It does him good, and it makes it harder to come down.",
  },
  mehmet.thinks "Good crowd. Grace from next door's laughing. Don't laugh too much, Grace.",

  reply "Could you keep your voice down? There are people waiting." {
    tone = { "judge", "curt" },
    why  = "They aren't waiting, they're watching. You have made him a nuisance in front of them.",
    mehmet { furious = "They're my audience! You're the one waiting!", upset = "They came for boxes and got theatre. They should tip me.", tense = "Am I disturbing anybody? Is anyone disturbed?" },
    next = "numbers",
  },
  reply "Thirty years is a good long time at one counter." {
    when = function(now) return not now.labelled end,
    tone = "reflect", learns = "father",
    why  = "That is what he came with: not a complaint, a history.",
    mehmet { upset = "And not one late payment. Ask your ledger.", tense = "He'd bring baklava at the end of Ramadan. For your old boss, for the driver, for everyone.", calm = "He'd bring baklava at the end of Ramadan. Your driver still asks." },
    next = "numbers",
  },
  reply "Did you study this somewhere? It's very good." {
    tone = { "lighten", "ask" }, learns = "stage",
    why  = "If he's enjoying himself, you have joined in. If he isn't, you've laughed at him.",
    mehmet { upset = "Oh, it's funny, is it?", tense = "Two years. Guildford. I left for a grill, don't tell them.", calm = "Two years at drama school! You noticed! Nobody notices.", clue = "stage" },
    next = "numbers",
  },

  silence {
    meets = "finish",
    seconds = 6, next = "numbers",
    why = "Nobody fed it, and the tragedy is getting to its end by itself.",
    mehmet { upset = "...That was the second act. There's no interval.", tense = "...Nobody's stopping me. Usually somebody stops me.", calm = "...You're a very patient person. It's off-putting." },
  },
  reply "How's your father getting on, down there?" {
    tone = "ask", learns = "father",
    why  = "A question about a person, in the middle of a speech about cardboard.",
    mehmet { upset = "He complains about the chips. He sends me photographs.", tense = "He's taken up bowls. He's terrible to watch." },
    next = "numbers",
  },
  think "He'll go on till somebody pays him to stop." {
    stance = "judging", label = true, next = "act_two",
    why  = "He might. He'd also go on to the end, which nobody has ever waited for.",
  },
}

beat "paid" {
  note "What has he learnt? What has the queue learnt?",
  mehmet { furious = "So the price on the wall is for people with manners.",
           upset = "So if I come back in spring with my cousin, is it ten?",
           tense = "So what's the real price? What does one pay with tears?",
           calm = "That was quick. I'd have taken three." },
  mehmet.does { "Behind him a woman with an armful of eucalyptus is looking at you. She isn't smiling.", looks = "you" },
  mehmet.thinks "They fold like a box. And I've still got two thousand flyers.",

  reply "Let's say seven, and we don't talk about it." {
    tone = "options", advise = false,
    why  = "The second offer, before he asked. He will never believe a list of yours again.",
    mehmet { upset = "Talk about what? There are four people here.", tense = "Grace, have you got a seven?", calm = "You'd make a terrible butcher." },
    next = "numbers",
  },
  reply "Forget the five. One price for everybody; let me show you why." {
    tone = { "own", "limit" }, about = "the five",
    meets = "letter",
    effect = function(now) now.vars.special = false end,
    why  = "It is awkward for a moment, and after it the list means something again.",
    mehmet { furious = "Given and taken, in one breath!", upset = "Easy come. Well? I'm waiting to be shown.", tense = "Now that's nerve. Go on, show me.", calm = "Now that's nerve. I respect that. Show me." },
    next = "letter",
  },
  reply "I only wanted to be nice. Is that so wrong?" {
    tone = { "excuse", "minimise" },
    why  = "Now he has to deal with your feelings, and the queue with a price that moves.",
    mehmet { furious = "Be nice to my margin!", upset = "Nice is a smile. Five per cent is a policy.", tense = "It isn't wrong. It's expensive." },
    next = "numbers",
  },
  reply "That's a fair question. The wall price stands, for you too." {
    tone = { "validate", "limit" }, effect = function(now) now.vars.special = false end,
    meets = "same",
    why  = "You answered it. The five are gone, and with them most of the doubt.",
    mehmet { furious = "So I shouted for nothing!", upset = "So it was five pence worth of panic.", tense = "That I can respect. It hurts, but I can respect it." },
    next = "numbers",
  },
  think "I've bought a bit of quiet. What have I sold?" {
    stance = "neutral", next = "paid",
    why  = "A good question, and just in time. The queue was working on it, too.",
  },
}

beat "numbers" {
  note "His voice has dropped by half. What has changed, and who has noticed?",
  mehmet { furious = "Seventy-seven pounds fifty a month! For air with corners!",
           upset = "Three point one pence. Two and a half thousand boxes. Seventy-seven fifty, every month, for nothing.",
           tense = "Three point one pence a box. Seventy-seven fifty a month. I did it on the way across the road.",
           calm = "It's three point one pence a box. Seventy-seven fifty a month. I did it crossing the road.", clue = "sums" },
  mehmet.does { "The voice has dropped to half. He has put the list down, the right way up for you.",
                hands = "down", holds = "nothing", lies = "paper" },
  mehmet.thinks "That's two Saturdays of a lad on the phones.",

  reply "Is that with the lids, or only the boxes?" {
    tone = "ask",
    why  = "A question from somebody who is reckoning along.",
    mehmet { upset = "Boxes. The lids are another funeral.", tense = "Boxes only. The lids come in the third act." },
    next = "why_now",
  },
  reply "Seventy-seven fifty. That's the figure I had as well." {
    tone = "reflect", learns = "sums",
    why  = "You took his sum seriously. From here on, two people are reckoning.",
    mehmet { upset = "Of course it is. It's arithmetic.", tense = "You'd done it? Before I came in?", calm = "Look at that. Two of us." },
    next = "why_now",
  },
  reply "Three pence, though. Would anyone notice it, on a meal?" {
    tone = { "minimise", "ask" },
    why  = "Three pence is nothing to whoever eats one. He sells thirty thousand.",
    mehmet { furious = "My accountant would! That's me!", upset = "I notice. I notice half a pence. That's why I've still got a shop.", tense = "You try it, thirty thousand times a year." },
    next = "why_now",
  },
  reply "I can show you where it comes from, if you like." {
    tone = "invite",
    meets = "letter",
    why  = "He has stopped acting and begun to calculate. Now the letter can be read.",
    mehmet { upset = "I'd like to see that. I'd like to hold it up.", tense = "In writing? All right. Where do I stand?", calm = "In writing? You're full of surprises." },
    next = "letter",
  },
  reply "Everybody's prices are going up. What do you expect?" {
    tone = { "excuse", "judge" },
    why  = "He expected to be spoken to as a customer, and got the evening news.",
    mehmet { furious = "From you? A box!", upset = "I expect my supplier to have heard of me.", tense = "A phone call. A week before. I'm a simple man." },
    next = "why_now",
  },
  reply "We ought to have told you before it was on a list." {
    tone = "own", about = "the notice",
    why  = "It isn't the price, it's the morning. That part is yours, and you took it.",
    mehmet { upset = "Yes. One phone call. I've got a phone in every pocket.", tense = "A week ago. That's all. A week ago I'd have been a lamb.", calm = "A week ago, yes. A week ago I'd have been a lamb." },
    next = "why_now",
  },
}

beat "letter" {
  effect = function(now) now.vars.letter = true end,
  note "He's reading. What do people say into such a silence, and why?",
  mehmet.does { "You lay the mill's letter on the counter. He reads it standing, all of it, and then the back.",
                holds = "paper", looks = "down" },
  mehmet { furious = "Twenty-two point four. So you're a saint, is it?",
           upset = "Twenty-two point four, they took. And you put on twenty-two.",
           tense = "Hang on. They took twenty-two point four. You've put on twenty-two.",
           calm = "Twenty-two point four. You've swallowed the point four yourselves. What did you do that for?" },
  mehmet.does { "He has stopped performing altogether. He reads like somebody who signs things.", holds = "paper", looks = "down" },
  mehmet.thinks "They're not robbing me, then. Pity. I was good at that.",

  reply "It's better board than last year, they tell us." {
    tone = "excuse",
    why  = "It's the mill talking, out of your mouth.",
    mehmet { furious = "Does it sing?", upset = "My customers eat out of it. They don't stroke it.", tense = "They'd tell you that at any price." },
    next = "why_now",
  },
  reply "So you can see that it was never us, Mr Aydin." {
    tone = { "correct", "curt" },
    why  = "He had just worked it out. You asked him to say it aloud.",
    mehmet { furious = "Do you want a medal, with cardboard?", upset = "I can see. I've got the paper in my hand.", tense = "I can see. Nobody said it was you. Well, I did." },
    next = "why_now",
  },
  reply "A round number's easier to say out loud." {
    tone = { "lighten", "explain" },
    why  = "Honest and a little dry. He likes people who round down.",
    mehmet { upset = "You should round to twenty.", tense = "Ha. It is. I do six fifty for the same reason." },
    next = "why_now",
  },
  reply "Keep it, if you like. What does it break, at your end?" {
    tone = { "invite", "ask" },
    meets = "breaks",
    why  = "He may check you, and you asked about his side. It's the question of the morning.",
    mehmet { upset = "What it breaks? I'll tell you what it breaks.", tense = "Nobody's asked me that. All right." },
    next = "why_now",
  },
  silence {
    seconds = 5, next = "why_now",
    why = "He was reading. You let the letter speak.",
    mehmet { upset = "...Signed by a director, even.", tense = "...All right. It's real.", calm = "...All right. It's real. I withdraw the mill." },
  },
}

-- What it breaks -----------------------------------------------------------------

beat "why_now" {
  note "Something came out of his pocket and went back. Did anybody see it?",
  mehmet { furious = "And yesterday! It had to be yesterday!",
           upset = "It isn't even the money. It's the day. You couldn't have picked a worse day.",
           tense = "You know what gets me? It's not the three pence. It's which day you picked.",
           calm = "Between us? It isn't the three pence. It's the day." },
  mehmet.does { "He pulls something glossy out of his back pocket.",
                sound = "paper", holds = "leaflet", looks = "down" },
  mehmet.does { "He folds it, and puts it away again.", holds = "nothing" },
  mehmet.thinks "If I show them the flyer I look a fool. Two thousand of them.",

  reply "Haven't we had that part already?" {
    tone = { "judge", "curt" },
    why  = "He'd left the stage, and you called him back on to it.",
    mehmet { furious = "Then you'll know your line!", upset = "Am I boring you? There's a door.", tense = "No. This is the part that I don't do for the queue." },
    next = "terms",
  },
  reply "What is it about today, of all days?" {
    was  = { "what_happened_yesterday" },
    tone = "ask", learns = "flyers",
    meets = "breaks",
    why  = "He has twice been about to say it. You only had to ask.",
    mehmet { "Yesterday. Two thousand flyers, full colour. Big box, six fifty, till New Year. They came at four.", clue = "flyers" },
    next = "flyers",
  },
  reply "Was that a flyer you had there?" {
    tone = { "ask", "reflect" }, learns = "flyers",
    meets = "breaks",
    why  = "You had looked, and you gave him leave to show it.",
    mehmet { "...Good eyes. Two thousand. Six fifty, till New Year, with my face on it.", clue = "flyers" },
    next = "flyers",
  },
  reply "There's never a good day for it, is there?" {
    tone = { "minimise", "lighten" },
    why  = "A saying, in the place where a question would have fitted.",
    mehmet { furious = "There was! Any other day!", upset = "There was the day before.", tense = "There was. It was last week." },
    next = "terms",
  },
  reply "I can't change the date, it's the same for all." {
    tone = { "policy", "limit" },
    why  = "He hadn't asked you to change it. He had nearly told you why it hurts.",
    mehmet { furious = "All of who? It's me standing here!", upset = "Then all of us can go to the station, and eat out of foam.", tense = "I didn't ask you to. I'm telling you something." },
    next = "terms",
  },
  reply "Which day would have been better?" {
    tone = "ask", learns = "flyers",
    meets = "breaks",
    why  = "He had offered you the question, and you took it.",
    mehmet { upset = "Before four o'clock yesterday. That's when my flyers came. Two thousand, six fifty, till New Year.", tense = "Any day before four o'clock yesterday. That's when my flyers came. Two thousand of them.", clue = "flyers" },
    next = "flyers",
  },
}

beat "flyers" {
  note "Now you know. Is it about three pence? About what, then?",
  mehmet { upset = "So for three months I smile at six fifty, and eat your three pence.",
           tense = "So I can't move. Till New Year it's six fifty. And the station does five ninety.",
           calm = "So till New Year I can't move. It's six fifty. And the station grill does five ninety.", clue = "rival" },
  mehmet.does { "He smooths the flyer flat on the counter. It's a good one. His face is on it, holding a box.",
                hands = "flat", lies = "leaflet", looks = "down" },
  mehmet.thinks "I look like I'm proposing to it.",

  reply "Then it's three months that we have to get you through." {
    tone = { "reflect", "commit" }, learns = "flyers",
    why  = "Twenty-two per cent for ever became three months. Three months can be planned.",
    mehmet { upset = "Three months. Yes. That's the size of it.", tense = "When you say it like that, it's got an end.", calm = "When you put it like that, it's got an end. I like ends." },
    next = "terms",
  },
  reply "Couldn't you put a sticker over the price?" {
    tone = { "patronise", "ask" },
    why  = "Two thousand stickers, on his own face, going up. He had thought of that at four in the afternoon.",
    mehmet { furious = "On my face?", upset = "Going up? The week they land? I'd be a joke as far as the ring road.", tense = "Upwards? In the first week? They'd laugh me out of Castle Street." },
    next = "terms",
  },
  reply "It's a good flyer. I'd come in for that." {
    when = function(now) return not now.labelled end,
    tone = "delight",
    why  = "It is good, and it cost him money, and you're the first who has seen it.",
    mehmet { upset = "You're the first to see it. At least somebody has.", tense = "You think? The photographer was my cousin.", calm = "You think? My cousin took it. She said, look as if you love it." },
    next = "terms",
  },
  reply "Next time, ask us before you print, would be my tip." {
    tone = { "blame", "patronise" },
    why  = "It's excellent advice, and one day old.",
    mehmet { furious = "Next time I'll ask my baker!", upset = "Next time, you'll ring before you raise.", tense = "I'll put it on the flyer." },
    next = "terms",
  },
  reply "And what does the station use for boxes?" {
    was  = { "and_whats_the_station_doing" },
    tone = "ask", learns = "rival",
    why  = "You thought like a shopkeeper. He had a good deal to say about it.",
    mehmet { upset = "Foam. Wait till the council finds out.", tense = "Foam. From January they're not allowed. Then we'll see.", calm = "Foam! Banned from January. I've got it marked in the calendar with a little grave." },
    next = "terms",
  },
  think "He paid for those yesterday, with his own face on." {
    stance = "compassionate", next = "flyers",
    why  = "It stopped being about three pence. You could see what he'd have to take back.",
  },
}

beat "terms" {
  note "He is asking for an offer now. Which of yours could you say to the whole queue?",
  mehmet { furious = "So? Last words? I've got lamb on.",
           upset = "So what have you got for me? Apart from sympathy.",
           tense = "All right. I've had my cry. What have you got?",
           calm = "All right. I've had my cry, and I feel better. Business. What have you got?" },
  mehmet.does { "He taps the counter twice, flat-handed, like a man who has come to the point of why he came.",
                hands = "flat" },
  mehmet.thinks "Somebody say a thing I can sell to my father.",

  reply "How about a smaller box? They're still fourteen." {
    tone = { "patronise", "options" },
    why  = "It says BIG BOX on two thousand flyers, or you'd know if you had asked.",
    mehmet { furious = "And cut the meat in half as well?", upset = "It's called the big box.", tense = "It's called the big box. That's more or less the idea of it." },
    next = "lids",
  },
  reply "There are four thousand in the warehouse at the old price." {
    tone = "options",
    meets = "same",
    effect = function(now) now.vars.stock = true end,
    why  = "It is there for whoever asks first, and it carries him through half of his flyers.",
    mehmet { furious = "And that you tell me now!", upset = "You've got what? Put my name on them.", tense = "At fourteen? Put my name on them. With a marker.", calm = "At fourteen? Put my name on them. Big." },
    next = "lids",
  },
  reply "Five per cent, and this talk didn't happen." {
    when = function(now) return not now.vars.special end,
    tone = "options", advise = false,
    effect = function(now) now.vars.special = true end,
    why  = "It was going so well. Now it turns out that shouting works after all, only slower.",
    mehmet { upset = "Five. You could have saved us the theatre.", tense = "Five? Grace, what did they give you?", calm = "Which talk? Grace, were we talking?" },
    next = "lids",
  },
  reply "Nothing, really. That's the list for this quarter." {
    tone = { "curt", "policy" },
    why  = "It isn't true, and you know what's in the warehouse.",
    mehmet { furious = "Then the list can eat in my shop!", upset = "After all that. I gave you two acts.", tense = "Nothing? You had something. I saw you think." },
    next = "cold_feet",
  },
  reply "What would you need, so that you can live with it?" {
    when = function(now) return not now.knows "flyers" end,
    tone = { "ask", "invite" },
    meets = "breaks",
    why  = "He knows what he needs better than you do. You got the half of it that he'd say in front of people.",
    mehmet { upset = "Time. I can't touch my price before New Year. Five thousand at the old one, or something off the lids.", tense = "Till New Year? Five thousand at the old price, or somebody to share a big order of lids." },
    next = "named",
  },
  reply "What would get you to New Year without touching the flyer?" {
    when = function(now) return now.knows "flyers" end,
    tone = { "ask", "invite" },
    meets = "breaks",
    why  = "He knows what he needs better than you do, and he's good at it.",
    mehmet { upset = "Four, five thousand at the old price. Or something off the lids.", tense = "Five thousand at the old price, or somebody to share a big order of lids. I'd take either.",
             calm = "Five thousand at the old price, or somebody to split a big lid order with. Either one." },
    next = "named",
  },
  reply "I'd like to do something that anybody here can have." {
    tone = { "limit", "invite" },
    meets = "same",
    why  = "You said what kind of offer it will be. He can stand next to that one.",
    mehmet { upset = "Anybody? Then it can't be much.", tense = "For everyone? Then say it louder.", calm = "For everyone! Good. Then think. You've got till the lamb's done." },
    next = "lids",
  },
}

beat "named" {
  note "He has said what he needs, to the number. Who has it written down?",
  mehmet { furious = "Well? I've said mine. Or was that only for the pleasure of hearing it?",
           upset = "That's my half. I'd like to see yours.",
           tense = "There. You asked, and I've said a number. It's your line.",
           calm = "There. I've named mine. It's your line, I believe." },
  mehmet.does { "He counts them off, a finger for each. Then he waits, which isn't like him.", hands = "pointing" },
  mehmet.thinks "They never ask and then have nothing. Do they?",

  reply "I'd have to ask about that, and ring you tomorrow." {
    tone = { "curt", "limit" },
    why  = "You needn't ask. It's in the warehouse, and you've got the count.",
    mehmet { furious = "By then I'm out of boxes!", upset = "Ask whom? You're the counter.", tense = "My plumber says that. He has a boat." },
    next = "lids",
  },
  reply "There are four thousand left at fourteen. They're yours." {
    tone = { "options", "reflect" },
    meets = "same",
    effect = function(now) now.vars.stock = true end,
    why  = "He'd said a number, and you answered it with one that's true.",
    mehmet { furious = "And you couldn't say so when I came in?", upset = "I said five. It'll do.", tense = "I can live on that. Put my name on them.", calm = "Four's nearly five. Put my name on them. Big." },
    next = "lids",
  },
  reply "Five thousand's two months. What about the third one?" {
    tone = { "correct", "ask" },
    why  = "Well reckoned, and he'd reckoned it too. He had asked for as much as he dared.",
    mehmet { furious = "Then I cry! In the evenings, after closing!", upset = "That one I eat. I'd worked it out, thank you.", tense = "That one I eat myself. I wasn't going to ask for it in front of people." },
    next = "lids",
  },
}

beat "cold_feet" {
  note "He has his list again and hasn't gone. What is he waiting for?",
  mehmet { furious = "Give me one reason not to buy foam. One.",
           upset = "The cash-and-carry does them at sixteen. They fall apart, but they're polite.",
           tense = "I could go to the cash-and-carry, you know. Sixteen. They leak, but they're sixteen.",
           calm = "I could go to the cash-and-carry. You know I could." },
  mehmet.does { "He has picked up the list again. He doesn't go, and doesn't read it.", holds = "paper", lies = "nothing" },
  mehmet.thinks "Don't make me go there. They don't even have a bell on the door.",

  reply "You'd be back in a week, with sauce on your shoes." {
    tone = { "lighten", "patronise" },
    why  = "Probably. He'd rather come back without being told so.",
    mehmet { furious = "I'll send you the shoes!", upset = "My shoes have seen worse.", tense = "Probably. But what a week." },
    next = "end",
  },
  reply "I was too quick. There's stock at the old price, in the back." {
    tone = { "own", "options" }, about = "too quick",
    effect = function(now) now.vars.stock = true end,
    why  = "You took back a no that wasn't one, before he was out of the door.",
    mehmet { furious = "Now it appears! Like a rabbit!", upset = "In the back. How far back was it, when I asked?", tense = "There. I knew I saw you think." },
    next = "lids",
  },
  reply "That's for you to decide, I'm sure." {
    tone = "curt",
    why  = "Polite, and it opens the door for him.",
    mehmet { furious = "It is. Goodbye.", upset = "It is.", tense = "It is, isn't it?" },
    next = "end",
  },
  reply "What would it take for you not to have to?" {
    tone = { "ask", "validate" },
    why  = "He doesn't want to go. You asked him to help you keep him.",
    mehmet { upset = "One thing that I can tell my father. Not about today. About the next time.", tense = "Give me one thing I can tell my father. It needn't be today's." },
    next = "lids",
  },
  reply "Sixteen I can't match, and that's honest." {
    tone = { "limit", "validate" },
    why  = "An honest no. He has a good ear for the other kind.",
    mehmet { upset = "At least you say it.", tense = "At least you say it. Nobody says it." },
    next = "lids",
  },
  think "He has told me where he's going. People who go don't." {
    stance = "compassionate", next = "cold_feet",
    why  = "He was still at the counter. It was a request.",
  },
}

beat "lids" {
  note "Somebody in the queue has said something. Who was listening to her?",
  mehmet { furious = "And in March? We do all this again?",
           upset = "And in spring? Do I come back and cry again?",
           tense = "And after that? Do we do this every quarter, you and I?",
           calm = "And then? Because I can do this every quarter, you know. I've got the lungs." },
  mehmet.does { "The woman with the eucalyptus leans over. 'That one-litre lid? I've got that one.' He turns round.", looks = "back" },
  mehmet.thinks "Grace has lids? Since when has Grace got lids?",

  reply "Let's finish yours first. How do you want to pay?" {
    tone = { "curt", "impersonal" },
    why  = "Tidy, and the answer to his question was standing behind him.",
    mehmet { furious = "In tears!", upset = "Slowly.", tense = "In a moment. She said something." },
    next = "last",
  },
  reply "May I ask you both how many of that lid you'd want?" {
    tone = { "ask", "invite" }, learns = "florist",
    meets = "same",
    effect = function(now) now.vars.joint = true end,
    why  = "Two small orders became a big one, and the saving is on the list for everybody to see.",
    mehmet { furious = "...How many?", upset = "...Six thousand, till summer. Grace says four. Hm.", tense = "Six thousand, till summer. Grace? She says four. That's ten. That's TEN.", calm = "Six thousand, till summer. And Grace says four. That's ten. You had that all along!", clue = "florist" },
    next = "last",
  },
  reply "One at a time, please. You'll be served in a moment." {
    tone = { "curt", "policy" },
    why  = "Order was kept. Nine per cent stood in the queue and was told to wait.",
    mehmet { furious = "She was talking to me!", upset = "She was only saying.", tense = "She was only saying about the lid." },
    next = "last",
  },
  reply "Ten thousand of one lid are nine per cent off. It's on the list." {
    tone = "explain", learns = "florist",
    meets = "same",
    effect = function(now) now.vars.joint = true end,
    why  = "A price for everybody, and two people who can do sums are standing in front of it.",
    mehmet { upset = "Where? ...So it is. Grace, how many do you go through?", tense = "Where? There, look. Grace, how many do you use?", calm = "It was on the list! I held it over my head and didn't read the back!", clue = "florist" },
    next = "last",
  },
  reply "In March it's whatever the mill says, I suppose." {
    tone = "excuse",
    why  = "So it is. He'd asked what you would do, and so had she, nearly.",
    mehmet { furious = "I'll write to the mill!", upset = "You and your mill.", tense = "I'd like a supplier, not a weather forecast." },
    next = "last",
  },
  reply "In March I ring you, two weeks ahead, with a figure." {
    tone = { "own", "commit" }, about = "the notice",
    why  = "There won't be another morning like this one. You passed over the lid; he may remember it himself.",
    mehmet { furious = "Ring loudly.", upset = "Write it on your wall, then. Not on mine.", tense = "That'd do me.", calm = "That'd do me. I print on Thursdays." },
    next = "last",
  },
}

beat "last" {
  note "He'll be asked next door what he got. Write his answer for him.",
  mehmet { furious = "Wrap it up. I've got a grill on.",
           upset = "Right. I've got lamb on.",
           tense = "Right. What do I owe you, and what do I tell people?",
           calm = "Right. What do I owe you? And what do I tell them out there?",
           warm = "Right. What do I owe you, and who gets the applause?" },
  mehmet.does "The whole queue is listening, and doesn't hide it.",
  event "'And who does one shout at here for five per cent?' asks the woman with the eucalyptus." {
    when = function(now) return now.vars.special end,
    mood = -4, heat = 3,
    why  = "It wasn't a secret for as long as it takes to say it. He looks bought, and you look cheap.",
  },
  mehmet.thinks "They'll ask me next door. 'What did you get?' I want to have a good answer.",

  reply "Tell them you read the mill's letter. Anyone may." {
    when = function(now) return now.vars.letter end,
    tone = { "invite", "impersonal" },
    why  = "He goes out as the one who has seen the papers, and the price goes out with him.",
    mehmet { upset = "I'll tell them twenty-two point four.", tense = "I'll tell them. Twenty-two point four, from memory.", calm = "I'll do it as a monologue." },
    next = "end",
  },
  reply "Could this stay between us, do you think?" {
    tone = { "curt", "ask" },
    why  = "Whoever asks for silence has something to hide, and now he knows that.",
    mehmet { furious = "I'll rent a megaphone!", upset = "What's there not to say?", tense = "Now I'm curious what it's worth to you." },
    next = "end",
  },
  reply "Thank you for doing the sums with me, Mr Aydin." {
    tone = "thank",
    why  = "That is what he did, after the shouting, and he's proud of it.",
    mehmet { upset = "Somebody has to.", tense = "It's Mehmet. My dad's Mr Aydin.", warm = "It's Mehmet. And it was a pleasure, in the end." },
    next = "end",
  },
  reply "Back in March, then, for the next performance?" {
    tone = { "judge", "lighten" },
    why  = "Half a joke. The other half says what you think of him.",
    mehmet { furious = "Not here, I won't!", upset = "If I'm back.", tense = "Charming.", calm = "Only if you ring too late." },
    next = "end",
  },
  reply "And I ring you two weeks before it changes again." {
    tone = "commit",
    when = function(now) return now.said "In March I ring you, two weeks ahead, with a figure." == 0 end,
    why  = "It was the day that hurt him, and the day can be mended.",
    mehmet { upset = "I'll believe it when it rings.", tense = "That'd be something. I print on Thursdays.", warm = "Then I'll have nothing to play. All right. Ring me." },
    next = "end",
  },
  reply "Seventeen point one, and everybody pays it." {
    tone = { "impersonal", "limit" }, when = function(now) return not now.vars.special end,
    why  = "A sentence that he can repeat. It is what the queue wanted to know, too.",
    mehmet { upset = "Everybody. Well. That's something.", tense = "Even the fish shop? Good." },
    next = "end",
  },
}

-- How it ends ---------------------------------------------------------------------

ending "Foam" {
  leaves = mehmet, outcome = "lost",
  sound "door_bell",
  aside "He goes out with his arms wide, and without the list. The bell takes a while to stop.",
  aside { "Until January he sells out of foam. He says that it squeaks like your counter.", queue = 0 },
  lesson = "He'd have paid three pence. He wasn't going to be sent home like a boy in front of the street.",
}

ending "Whoever shouts" {
  outcome = "uneasy", scene = "walks_out", sale = 407, yearly = 4845,
  when = function(now) return now.vars.special and now.mood(mehmet) > -30 end,
  mehmet { upset = "Five, then. I'll see you in spring.", tense = "Five, then. Till the next show.", calm = "Five, then. You're too easy, you know that?" },
  aside { "Next day the florist comes in and cries, quite well for a beginner. The day after it's the fish shop.",
          queue = 0 },
  aside "In spring he is back with his cousin. They've rehearsed.",
  lesson = "You paid for the noise, and now there's a market for it.",
}

ending "One lid" {
  outcome = "delighted", scene = "leaves_something",
  when = function(now) return now.vars.joint and now.vars.stock and now.knows "flyers" and not now.vars.special and now.mood(mehmet) > 18 end,
  mehmet "Ten thousand lids. Grace, you and I are a cartel.",
  aside "A grill and a florist share a pallet. The price is on the wall, for anybody who orders ten thousand.",
  mehmet.does { "On the last day of Ramadan there's a box of baklava on your counter. The driver has already been.",
                holds = "box", queue = 0 },
}

ending "Six and four" {
  outcome = "kept", scene = "shakes_hands",
  when = function(now) return now.vars.joint and not now.vars.special and now.mood(mehmet) > 6 end,
  mehmet { tense = "Six for me, four for her. Fair's fair.", calm = "Six for me, four for her. That I can tell my father." },
  aside { "Ten thousand lids come on one pallet. He carries hers across, so that the whole street sees it.", queue = 0 },
  aside "The boxes cost what they cost. He has stopped mentioning them.",
}

ending "Four thousand, with a marker" {
  outcome = "kept",
  when = function(now) return now.vars.stock and now.mood(mehmet) > 6 end,
  mehmet { tense = "All right. Fair's fair.", calm = "All right. That I can tell my father." },
  mehmet.does { "It says AYDIN in black marker, on every carton. He does it himself, with a flourish under the N.",
                holds = "pen", looks = "down" },
  aside "In January he puts his price up by ten pence, and the station grill runs out of foam.",
}

ending "A pallet, and nothing else" {
  outcome = "uneasy", scene = "walks_out", sale = true, yearly = 1700,
  when = function(now) return now.vars.joint and not now.vars.special and now.mood(mehmet) > -30 end,
  mehmet { upset = "Grace, we'll do the lids. The lids have done nothing to me.", tense = "We'll do the lids, Grace and me. The rest I'll have to think about." },
  aside { "The lids come on one pallet, and he carries hers across. The boxes he gets from the cash-and-carry.", queue = 0 },
  aside "They leak a little. He tells everybody who made him buy them.",
}

ending "He pays" {
  outcome = "uneasy", scene = "walks_out",
  when = function(now) return now.mood(mehmet) > -30 end,
  mehmet { upset = "Ring it up.", tense = "Ring it up, then." },
  mehmet.does { "He pays in cash, and counts it on to the counter. He doesn't say anything funny.",
                holds = "money", looks = "down" },
  aside { "Half of the next order goes to the cash-and-carry. Then the other half.", queue = 0 },
}

ending "Reviewed from the pavement" {
  outcome = "lost", scene = "walks_out",
  mehmet { furious = "Ladies and gentlemen: Castle Street Packaging!", upset = "Thank you. I've seen enough." },
  aside "He gives the last act outside, to whoever is passing. It's the best he has ever been.",
  aside { "The queue goes out to watch. Not all of it comes back in.", queue = 0 },
}

debrief {
  "When did he stop acting? What had been said just before?",
  "Which of your offers could you have made through a loudspeaker?",
  "Five per cent to whoever shouts: who pays it?",
  "What was in his back pocket, and when could you have known?",
  "Who in the queue was a part of the solution?",
}

-- Tests that travel with the level ---------------------------------------------------

playthrough "Let him finish, show him the letter, ask the queue" {
  "Say nothing", "Thirty years is", "I can show you where it comes from", "Keep it, if you like.", "What is it about today, of all days?",
  "Then it's three months", "There are four thousand", "May I ask you both", "Thank you for doing the sums",
  ends = "One lid",
  knows = { "flyers", "florist", "father" },
  mood = { mehmet = { at_least = 20 } },
}

playthrough "Five per cent for nine seconds" {
  "For you I can do five per cent.", "Let's say seven", "Seventy-seven fifty.", "What is it about today, of all days?",
  "It's a good flyer.", "There are four thousand", "May I ask you both", "Thank you for doing the sums",
  ends = "Whoever shouts",
}

playthrough "Order at the counter" {
  "It says so on the list", "Could you keep your voice down?", "Everybody's prices", "I can't change the date", "Nothing, really.",
  ends = "Foam",
}

playthrough "A wrong no, taken back" {
  "Twenty-two's a lot", "Thirty years is", "We ought to have told you", "What is it about today, of all days?", "It's a good flyer.",
  "Nothing, really.", "I was too quick.", "In March I ring you", "Thank you for doing the sums",
  ends = "Four thousand, with a marker",
}
