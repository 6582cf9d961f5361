---@meta
-- SPDX-License-Identifier: MIT
-- What a level may say, for editors with the Lua language server: it completes,
-- explains and warns while you write. docs/trainers.md tells how to set it up.
--
-- Written by `thaw reference --output thaw.lua` from the rows that levels are
-- checked by; changes belong there.

---A tone of game/scripts/tones.lua, or one of the level's own.
---@alias thaw.ToneName string
---| "ask" # A question hands over the floor, and what comes back is usually the real problem.
---| "reflect" # Said back in your words, their story has arrived, and they can stop repeating it.
---| "validate" # You granted that anybody would feel so in their place. That admits nothing and eases much.
---| "pause" # Nothing said, and time given: a hot head needs a moment more than it needs a reason.
---| "thank" # Thanks for something in particular tells people that they did something right today.
---| "commiserate" # You stood on the same side of the trouble for a moment, and the trouble got smaller.
---| "lighten" # A light word is a gift to someone at ease and a slight to someone who is not.
---| "delight" # A small thing more than they could expect is the part they will tell at home.
---| "regret" # One sorry, early and plain, does its work; a second one asks them to comfort you.
---| "own" # Saying whose mistake it was, when it was yours, is worth more than any number of sorries.
---| "explain" # A reason helps whoever is ready to hear it; before that it sounds like a defence.
---| "reassure" # Reassurance holds when it says what happens next, and to whom.
---| "options" # Two ways to choose from give back a little of the control that the trouble took.
---| "invite" # You asked them into the solution, and people keep to what they helped to make.
---| "commit" # A name, a time and a thing that you will do: that is a promise one can hold on to.
---| "impersonal" # "The account is overdue" leaves out who is to blame, and so leaves room to act.
---| "limit" # A plain no, said kindly and once, is easier to live with than a soft maybe.
---| "policy" # A rule that was made without them says that they do not count; say what you can do instead.
---| "excuse" # It may all be true, and it is about your side of the counter.
---| "curt" # Short can be clear. This was short the way a closing door is.
---| "fake_cheer" # A bright voice over a dark moment tells them that nobody looked.
---| "pseudo_apology" # "Sorry that you feel so" gives the mistake back to the one who was hurt by it.
---| "patronise" # They know their own trade, car and dog; begin with what they know.
---| "correct" # Right about the detail, and now they must defend themselves before they can think.
---| "minimise" # The size of a trouble is measured by the one who has it.
---| "judge" # You spoke about who they are; only what happened can be put right.
---| "blame" # Even where it is accurate, "you" comes first and is all that is heard.
---| "retaliate" # It felt good for a second, and it is the sentence they will repeat to others.

---A sound of game/scripts/sounds.lua, or one of the level's own.
---@alias thaw.SoundName string
---| "sigh" # sighs
---| "breath" # takes a breath
---| "laugh" # a short laugh
---| "footsteps" # footsteps
---| "tap" # fingers tap on the counter
---| "door_bell" # the bell over the door rings
---| "chair" # a chair scrapes
---| "drawer" # a drawer opens
---| "keys" # keys jingle
---| "paper" # paper rustles
---| "pen" # a pen clicks
---| "cup" # a cup is put down
---| "typing" # typing
---| "knock" # a knock at the door
---| "door" # a door shuts
---| "car_door" # a car door shuts
---| "dog_bark" # the dog barks
---| "dog_whine" # the dog whines
---| "phone_ring" # the phone rings
---| "hang_up" # the line goes dead
---| "line_tone" # the dialling tone
---| "rain" # rain
---| "traffic" # a car goes by
---| "tick" # a tick
---| "choose" # chosen
---| "page" # a page turns
---| "start" # a chime
---| "room_clinic" # a quiet waiting room
---| "room_garage" # a workshop behind the wall
---| "room_shop" # a shop with a few customers
---| "room_street" # a street
---| "room_office" # an office
---| "room_kitchen" # a kitchen with a fridge
---| "room_wholesale" # a warehouse behind the counter
---| "room_dental" # a waiting room with an aquarium
---| "room_hallway" # a quiet house
---| "room_yard_office" # a timber yard outside
---| "room_print_shop" # a printing press
---| "room_accounts" # an office with a lift
---| "room_glass_office" # a quiet room, high up
---| "room_elevator" # a hall before an elevator
---| "room_front_room" # an empty room, a street outside
---| "room_van" # a van's engine
---| "room_van_street" # a van in a quiet street
---| "room_bus" # a bus
---| "room_phone" # the hiss of the line
---| "clank" # metal clanks
---| "bird" # a bird
---| "bubbles" # bubbles rise
---| "boards" # boards are put down
---| "sheet" # a sheet runs through
---| "lift" # the lift
---| "bus_bell" # somebody rings to get off
---| "clock" # a clock ticks

---How a sound is made.
---@alias thaw.Recipe
---| "bell"
---| "ring"
---| "buzz"
---| "hangup"
---| "tap"
---| "knock"
---| "step"
---| "click"
---| "chime"
---| "jingle"
---| "door"
---| "slide"
---| "paper"
---| "breath"
---| "sigh"
---| "laugh"
---| "bark"
---| "whine"
---| "chirp"
---| "air"
---| "hum"
---| "traffic"
---| "pass"
---| "rain"
---| "murmur"
---| "line"

---Somebody whose look can be taken over; `thaw looks` shows them.
---@alias thaw.PersonName
---| "Ruth"
---| "Marcus"
---| "Dana"
---| "Amina"
---| "Gurdeep"
---| "Walter"
---| "Keiko"
---| "Tunde"
---| "Rosa"
---| "Liam"
---| "Grace"
---| "Olga"
---| "Henri"
---| "Mei"
---| "Carlos"
---| "Zuri"
---| "Bill"
---| "Ines"
---| "Jonas"
---| "Eleanor"
---| "Ravi"
---| "Fatou"
---| "Nils"
---| "Tomoko"
---| "Bogdan"
---| "Chidi"
---| "Freya"
---| "Hana"
---| "Ivo"
---| "Josefa"
---| "Kwame"
---| "Linh"
---| "Mo"
---| "Petra"
---| "Sanna"
---| "Yusuf"
---| "Nadia"

---How a customer is drawn; `thaw looks` shows people to take from.
---@class thaw.Look
---@field pictures? string|table<string, string> PNG files beside the level instead of all this, by band of mood: { upset = "dana_upset.png" }
---@field like? thaw.PersonName whose look the others change
---@field age? number|"adult"|"child"|"old"|"older"|"young"
---@field temperament? "hot"|"cold"|"anxious"
---@field skin? 1|2|3|4|5|6|7|8
---@field face? "oval"|"round"|"square"|"long"|"heart"|"broad"
---@field nose? "straight"|"button"|"broad"|"hooked"|"long"|"snub"
---@field brows? "soft"|"thin"|"thick"|"bushy"|"straight"
---@field eye_shape? "almond"|"round"|"narrow"|"hooded"|"single"
---@field lashes? "plain"|"long"
---@field lips? "natural"|"thin"|"full"|"rose"|"red"|"plum"
---@field marks? "none"|"freckles"|"mole"|"rosy"|"scar"
---@field eyes? "amber"|"blue"|"brown"|"dark"|"green"|"grey"|"hazel"
---@field build? "slim"|"average"|"broad"|"heavy"
---@field hair? "short"|"side_part"|"buzz"|"receding"|"bald"|"bob"|"bun"|"curly"|"long"|"ponytail"|"afro"|"braids"|"wavy"|"pixie"|"locs"|"quiff"
---@field hair_colour? "auburn"|"black"|"blond"|"brown"|"chestnut"|"ginger"|"grey"|"plum"|"silver"|"teal"|"white"
---@field beard? "none"|"stubble"|"full"|"moustache"|"goatee"|"long"
---@field glasses? "none"|"round"|"square"|"half"|"cat_eye"
---@field headwear? "none"|"hijab"|"turban"|"cap"|"beanie"|"sun_hat"
---@field jewellery? "none"|"studs"|"hoops"|"pearls"|"chain"
---@field clothes? "shirt"|"blouse"|"jumper"|"cardigan"|"coat"|"suit"|"hoodie"|"tee"|"overalls"|"scarf"
---@field clothes_colour? "black"|"brown"|"cream"|"green"|"grey"|"lilac"|"mustard"|"navy"|"olive"|"pink"|"plum"|"red"|"rust"|"sky"|"teal"|"white"
---@field accent? "black"|"brown"|"cream"|"green"|"grey"|"lilac"|"mustard"|"navy"|"olive"|"pink"|"plum"|"red"|"rust"|"sky"|"teal"|"white"

---What the level is about; exactly one in a file. The title stands in the list of levels.
---@class thaw.EncounterFields
---@field channel? "counter"|"doorstep"|"desk"|"phone"|"chat" Where you meet. counter, doorstep and desk show the customer; phone is only a voice; chat is typed messages and no voice. Usual: counter.
---@field place? string Shown in the briefing, and under the picture.
---@field backdrop? "clinic"|"garage"|"shop"|"street"|"office"|"kitchen"|"wholesale"|"dental"|"hallway"|"yard_office"|"print_shop"|"accounts"|"glass_office"|"front_room"|"van"|"van_street"|"bus"|"elevator"|string The room that is drawn behind; left out: shop at the counter, street at the doorstep, else office. Or a picture of your own, a PNG beside the level: "our_counter.png". Usual: by channel.
---@field brief string What the player knows before it begins. Required.
---@field goal? string What to try for.
---@field stake? thaw.Stake Money that this customer is worth; see stake.
---@field vars? table<string, boolean|integer|string> Every variable of the level with its first value: true, false, a whole number, or a text. No other variable exists. Usual: none.
---@field start? string The beat that it begins with. Usual: the first in the file.
---@field visit_of? string The encounter, by id, whose customers come back here: they remember. An id is the file's path below the scripts folder without .lua.
---@field minutes? integer How long it takes; otherwise reckoned from the words on a usual path. From 1 to 240. Usual: measured.
---@field weather? "rain"|"snow"|"sun" What the picture shows outside.
---@field hour? "morning"|"noon"|"evening"|"night" The light in the picture.
---@field clock? string The time on the clock, in rooms that have one: "7:50". Usual: by hour.
---@field device? "monitor"|"phone" Of a chat: what you read it on. Usual: monitor.
---@field number? string The number on the house: "9".
---@field animal? thaw.Animal An animal that the picture shows; see animal.
---@field score? boolean The debrief also says how many of the criteria were met, in per cent. Usual: false.
---@field brings? "parcel"|"sofa"|"toolbox"|"letter"|"badge"|"sofa_left"|"sofa_right"|"nothing" What you have with you at the doorstep. sofa: half of it stands on the step, wrapped; sofa_left, sofa_right: it stands in the room, its long end on that side of the picture. letter and badge: what lies before you during a call; the letter is red.
---@field queue? integer How many others wait behind the customer. At a wholesaler's the first of them has an armful of eucalyptus. From 0 to 4. Usual: 0.
---@field cupboard? "open"|"shut" The one with the boiler, in the hallway. Usual: open.
---@field lesson? string One sentence that closes the debrief.
---@field language? string The language that the level is written in, as a BCP 47 tag: "en", "de", "zh-CN". It also chooses the wording rules. Usual: en.

---Somebody to talk to; at least one. The name before the = is how the rest of the file calls this customer.
---@class thaw.CustomerFields
---@field id? string How playthroughs and records call the customer. Usual: the first word of the name.
---@field mood? number How the customer feels about dealing with you as it begins. Hidden during play. From -100 to 100. Usual: 0.
---@field heat? number How little the customer can take in as it begins: a hot head hears no reasons. From 0 to 100. Usual: 0.
---@field temper? thaw.Temper How the mood moves by itself; see temper.
---@field takes? table<thaw.ToneName, number> Per cent of the usual effect, for each tone named: { blame = 130, explain = 60 }. From 0 to 400. Usual: 100 each.
---@field leaves? number|false Walks out, or hangs up, below this mood. false: never. From -100 to 100. Usual: -70.
---@field look? thaw.Look|thaw.PersonName How the customer is drawn: a table, or the name of a person in looks.lua; see Looks.
---@field voice? thaw.Voice How the customer sounds; see voice.
---@field partner? thaw.Customer Another customer, declared before: a couple, and each catches the other's mood. Naming one side is enough.
---@field side? "theirs"|"ours" ours: a colleague of the player's, who stands there and speaks and has no mood. Replies go to a colleague only with to. Usual: theirs.
---@field present? boolean false: not in the room as it begins; see enters. Usual: true.
---@field pronoun? "she"|"he"|"they" What the debrief says for the customer. Usual: they.

---What may go through the player's own head before the first word. With two or more, the briefing asks which one you go in with.
---@class thaw.ThoughtFields
---@field stance "judging"|"neutral"|"compassionate" How it makes you sound. Behind a judging thought kind words weigh 60 per cent and every turn costs 1.5 points; behind a compassionate one they weigh 110. Required.
---@field label? boolean The thought files the customer under "difficult"; the debrief says so. Usual: false.

---One moment of the conversation: first what is said and done, then what can be said to it.
---@class thaw.BeatFields
---@field when? fun(now: thaw.Now): boolean The beat is passed by when this does not hold.
---@field otherwise? string The beat to go to then; needed with when.
---@field effect? fun(now: thaw.Now) Changes variables when the beat begins.
---@field backdrop? "clinic"|"garage"|"shop"|"street"|"office"|"kitchen"|"wholesale"|"dental"|"hallway"|"yard_office"|"print_shop"|"accounts"|"glass_office"|"front_room"|"van"|"van_street"|"bus"|"elevator"|string The room that is drawn from here on, until a beat or an ending names another; as the encounter's backdrop. Usual: as before.
---@field next? string|(string|thaw.Target)[] Where to go when there is no reply to give.
---@field [integer] thaw.Part

---One thing that the player can say. It stands in a beat; the lines in it are the answer.
---@class thaw.ReplyFields
---@field tone thaw.ToneName|thaw.ToneName[] How it lands: a tone, or a list of tones in the order in which they are heard. Required.
---@field next string|(string|thaw.Target)[] Where it leads: a beat, an ending, "end" (the first ending that holds), or a list of them with conditions; see target. Required.
---@field to? thaw.Customer|"all" Who is spoken to, in a couple: for the other one it weighs half, and whoever is left out three turns in a row feels it. "all": everyone, and it weighs 80 per cent for each. Usual: the one who spoke last.
---@field about? string What an apology is for, in a word: the same apology wears out, and only for the same thing.
---@field advise? boolean false: it may work now and costs later, so the debrief never recommends it. Usual: true.
---@field meets? string|string[] Criteria that the debrief then counts as met.
---@field when? fun(now: thaw.Now): boolean Offered only when it holds.
---@field once? boolean Gone after it was used. false: it can be said again. Usual: true.
---@field effect? fun(now: thaw.Now) Changes variables when it is said.
---@field learns? string|string[] Facts that the player knows from then on.
---@field why? string What the debrief says of it. The best place to teach. Usual: the tone's lesson.
---@field id? string A name that stays when the text is rewritten. Usual: from its text.
---@field was? string|string[] Ids that it had before, so that old conversations still find it.
---@field wording? integer Points for how it is put, instead of what the wording rules find. From -30 to 30. Usual: read from the text.
---@field [integer] thaw.Part

---One thing that the player can do instead of saying something. It has what a reply has; nobody hears its words, so no rule reads them.
---@class thaw.ActFields
---@field tone thaw.ToneName|thaw.ToneName[] As in a reply. Required.
---@field next string|(string|thaw.Target)[] As in a reply. Required.
---@field to? thaw.Customer|"all" Who it is done for, or in front of; as in a reply. Usual: the one who spoke last.
---@field about? string As in a reply.
---@field advise? boolean As in a reply. Usual: true.
---@field meets? string|string[] As in a reply.
---@field when? fun(now: thaw.Now): boolean As in a reply.
---@field once? boolean As in a reply. Usual: true.
---@field effect? fun(now: thaw.Now) As in a reply.
---@field learns? string|string[] As in a reply.
---@field why? string As in a reply. Usual: the tone's lesson.
---@field id? string As in a reply. Usual: from its text.
---@field was? string|string[] As in a reply.
---@field wording? integer Points for how it is done; its words are never read. From -30 to 30. Usual: 0.
---@field [integer] thaw.Part

---The reply of saying nothing: "Say nothing. Let it land." At most one in a beat. It is listed and numbered like the others; with timers on it is also what happens when the time runs out.
---@class thaw.SilenceFields
---@field seconds? integer How long, where timers are on. From 1 to 600. Usual: 5.
---@field next string|(string|thaw.Target)[] As in a reply. Required.
---@field tone? thaw.ToneName|thaw.ToneName[] As in a reply. Usual: pause.
---@field to? thaw.Customer|"all" As in a reply. Usual: the one who spoke last.
---@field advise? boolean As in a reply. Usual: true.
---@field meets? string|string[] As in a reply.
---@field when? fun(now: thaw.Now): boolean As in a reply.
---@field once? boolean As in a reply. Usual: true.
---@field effect? fun(now: thaw.Now) As in a reply.
---@field learns? string|string[] As in a reply.
---@field why? string As in a reply. Usual: the tone's lesson.
---@field id? string As in a reply. Usual: silence.
---@field was? string|string[] As in a reply.
---@field wording? integer As in a reply. From -30 to 30. Usual: 0.
---@field [integer] thaw.Part

---One thing that the player can think instead of saying something: it is listed among the replies, nobody hears it, and it costs no turn. From then on it is in the player's voice. With next back to its own beat, the moment stays as it is.
---@class thaw.ThinkFields
---@field stance "judging"|"neutral"|"compassionate" How the player sounds from then on; see thought. Required.
---@field next string|(string|thaw.Target)[] As in a reply. The name of its own beat: the moment stays as it is, and nothing is said again. Required.
---@field label? boolean It files the customer under "difficult"; see now.labelled. Usual: false.
---@field when? fun(now: thaw.Now): boolean As in a reply.
---@field once? boolean As in a reply. Usual: true.
---@field effect? fun(now: thaw.Now) As in a reply.
---@field why? string What the debrief says of it.
---@field id? string As in a reply. Usual: from its text.
---@field was? string|string[] As in a reply.

---Something that happens and moves a mood, in the list of a beat or a reply: the vet comes out; the card says otherwise. It is shown like an aside.
---@class thaw.EventFields
---@field to? thaw.Customer Whose mood it moves. Usual: everyone present.
---@field mood? number How far it moves the mood; the customer's sting or soothe counts. From -30 to 30. Usual: 0.
---@field heat? number How far it moves the heat. From -30 to 30. Usual: 0.
---@field when? fun(now: thaw.Now): boolean Happens only when it holds.
---@field why? string What the debrief says of it.
---@field was_said? string The reply, by its id or its whole text, that the debrief charges with what happens here.

---Somebody comes into the room, in the list of a beat or a reply: one who was declared with present = false, or went out before. Until then whatever is said there is not heard. A text behind the name is told instead of "comes in".
---@class thaw.EntersFields

---Somebody goes out of the room, and hears nothing more until enters. The conversation goes on; whoever walks out for good is an ending.
---@class thaw.Leaves_roomFields

---One way for it to end; at least one. The order matters: "end" takes the first one whose when holds, so the last one has none. In a campaign it has outcome, when, lesson and closing texts.
---@class thaw.EndingFields
---@field outcome "lost"|"uneasy"|"kept"|"delighted" What became of the customer. Required.
---@field leaves? thaw.Customer Reached when that customer walks out.
---@field when? (fun(now: thaw.Now): boolean)|(fun(week: thaw.Week): boolean) "end" takes the first ending that holds. In a campaign it is function(week) … end.
---@field sale? number|boolean What is kept of the sale: true, false, or an amount. Left out: all of it, but for lost. From 0 to 1000000000. Usual: by outcome.
---@field yearly? number|boolean What is kept of a year's worth. Left out: all of it when delighted or kept, else nothing. From 0 to 1000000000. Usual: by outcome.
---@field scene? "walks_out"|"door_closes"|"hangs_up"|"stays"|"shakes_hands"|"leaves_something" How the picture closes. Usual: by outcome and channel.
---@field backdrop? "clinic"|"garage"|"shop"|"street"|"office"|"kitchen"|"wholesale"|"dental"|"hallway"|"yard_office"|"print_shop"|"accounts"|"glass_office"|"front_room"|"van"|"van_street"|"bus"|"elevator"|string The room that is drawn as it ends; as the encounter's backdrop. Usual: as before.
---@field lesson? string One sentence that closes the debrief after this ending. Usual: the encounter's.
---@field [integer] thaw.Part|string

---A test that travels with the level: the replies to give, by their first words or ids, then what must hold. "..." gives first replies up to the next one named, or to the end. thaw check plays it.
---@class thaw.PlaythroughFields
---@field ends? string The ending that it must reach.
---@field mood? table<string, thaw.Bound> Between what each customer's mood must lie at the end; see bound.
---@field knows? string|string[] Facts that must be known at the end.
---@field [integer] string

---Encounters in an order, with a debrief of the whole: the only thing in its file, beside debrief. It begins with what is told before the first of them; each of them is met once.
---@class thaw.CampaignFields
---@field brief string What the player knows before the first encounter. Required.
---@field goal? string What to try for.
---@field lesson? string One sentence that closes the debrief of the whole.
---@field language? string The language of its texts, as in encounter. Usual: en.
---@field [integer] thaw.Part

---One encounter of a campaign, by the id of its level. It stands in the list of the campaign.
---@class thaw.PlayFields
---@field level string The encounter, by id: "crabby_couple/first_visit". Required.
---@field when? fun(week: thaw.Week): boolean Asked once, when its turn has come: passed by for good where it does not hold. It is function(week) … end.

---How something is said, and what it does to a mood. Thaw's own stand in game/scripts/tones.lua; a level may add one for itself.
---@class thaw.ToneFields
---@field class "relational"|"apology"|"solving"|"threat" How its effect changes when the same customer hears it again; see Tones. Required.
---@field mood integer Tenths of a point: 60 is six points on the scale from -100 to 100. From -1000 to 1000. Required.
---@field heat? integer Tenths of a point. From -1000 to 1000. Usual: 0.
---@field heard? integer How much more the customer feels heard. From 0 to 3. Usual: 0.
---@field ambiguous? integer Per cent of the mood that is added: good in a good mood, bad in a bad one. From 0 to 100. Usual: 0.
---@field held_back? boolean Weighs less while the customer is unheard or hot. Usual: false.
---@field cynic? integer Per cent of it that a cynic takes. From 0 to 300. Usual: 100.
---@field lesson? string What the debrief says of a reply that has no why.
---@field source? string Where the direction comes from.

---In the list of a beat, a reply or an ending, sound "name" plays a sound. With { } behind it, anywhere else in the file, it makes a new one; Thaw's own stand in game/scripts/sounds.lua.
---@class thaw.SoundFields
---@field caption? string Shown in [brackets], for whoever cannot hear it.
---@field recipe? thaw.Recipe How it is made; needed where there is no file.
---@field file? string A sound of your own instead of a recipe, an OGG (Vorbis) or WAV file beside the level: "till.wav".
---@field with? thaw.SoundName For rooms: another sound, heard softly every so often.
---@field pitch? integer Semitones above or below the recipe's own. From -36 to 36. Usual: 0.
---@field length? integer Ms of one stroke; 0: the recipe's own. From 0 to 20000. Usual: 0.
---@field gain? integer Per cent of the recipe's own level. From 0 to 200. Usual: 100.
---@field bright? integer 0 dull, 50 as the recipe is, 100 sharp. From 0 to 100. Usual: 50.
---@field times? integer Strokes. From 1 to 50. Usual: 1.
---@field every? integer Ms from one stroke to the next. From 10 to 60000. Usual: 400.
---@field vary? integer Per cent: how much the strokes differ. From 0 to 100. Usual: 0.

---Money that this customer is worth; the debrief says whether it was kept or lost.
---@class thaw.Stake
---@field currency string Three capital letters (ISO 4217): "USD", "EUR", "GBP". Required.
---@field sale? number What this sale is worth. From 0 to 1000000000. Usual: 0.
---@field yearly? number What the customer is worth in a year. From 0 to 1000000000. Usual: 0.

---How a customer's mood moves by itself, and how easily.
---@class thaw.Temper
---@field home? number The mood that this customer drifts back to. From -100 to 100. Usual: the starting mood.
---@field soothe? integer Per cent of what does good that arrives. From 0 to 300. Usual: 100.
---@field sting? integer Per cent of what hurts that arrives: bad weighs more than good. From 0 to 300. Usual: 150.
---@field cool? integer Per cent of the heat that goes by itself each turn. From 0 to 100. Usual: 8.
---@field drift? integer Per cent of the way home that the mood goes each turn. From 0 to 100. Usual: 3.
---@field contagion? integer Per cent of the way to the partner's mood, each turn. From 0 to 100. Usual: 12.
---@field cynic? boolean Hears a false apology as worse than others do, and an honest one as better. Usual: false.

---How a customer sounds.
---@class thaw.Voice
---@field pitch? integer Semitones above or below a middle voice. From -12 to 12. Usual: 0.
---@field pace? integer Per cent of the usual speed. From 50 to 200. Usual: 100.

---What a customer says: one text, or a text for each of the moods that need their own; where one is missing, the nearest one is said. dana.does and dana.thinks take the same; does takes at, hands, holds and looks besides, for the picture.
---@class thaw.Line
---@field furious? string Said below -60.
---@field upset? string Said below -25.
---@field tense? string Said below 5.
---@field calm? string Said below 45.
---@field warm? string Said from 45.
---@field recording? string|table<string, string> What you recorded of it, an OGG (Vorbis) or WAV file beside the level: heard instead of the made voice. For wordings by mood: recording = { upset = "no.ogg", calm = "yes.ogg" }.
---@field sound? thaw.SoundName A sound that comes with it; its caption is shown.
---@field pause? number Seconds of quiet before it. From 0 to 60. Usual: 0.
---@field clue? string The fact that an attentive player could take from it.
---@field at? "counter"|"door"|"chair"|"away"|"knees" Of does: where she stands from then on, or until the room changes. away: out of the picture. knees: at the counter, and only her head is above it. In a chat, the dot beside her name from then on: counter is green, door yellow, away grey. On the telephone, away: not on the line, until she speaks.
---@field hands? "flat"|"fist"|"folded"|"pointing"|"palm_up"|"crossed"|"face"|"down" Of does: what her hands do, until the player's next reply. Usual: by mood.
---@field holds? "nothing"|"paper"|"receipt"|"letter"|"keys"|"phone"|"notebook"|"cup"|"card"|"bag"|"box"|"telephone"|"money"|"pen"|"torch"|"book"|"lead"|"jar"|"papers"|"leaflet"|"leaflets"|"contract"|"handbag"|"notebook_shut"|"pencil"|"desk_phone"|"folder"|"drawing" Of does: what she holds from then on. telephone: an old one, with its cord; desk_phone: one with keys. lead: a dog's. papers: two sheets. leaflet: with a portrait. contract: a paper and a pen. notebook: open; notebook_shut: with an elastic round it. drawing: a room to scale, with a sofa.
---@field lies? "nothing"|"paper"|"receipt"|"letter"|"keys"|"phone"|"notebook"|"cup"|"card"|"bag"|"box"|"telephone"|"money"|"pen"|"torch"|"book"|"lead"|"jar"|"papers"|"leaflet"|"leaflets"|"contract"|"handbag"|"notebook_shut"|"pencil"|"desk_phone"|"folder"|"drawing" Of does: what lies on the counter before her from then on, and stays there when she is away. nothing: it is taken away, as by leaves_room.
---@field looks? "you"|"down"|"up"|"aside"|"back"|"partner" Of does: where she looks, until the player's next reply. aside: past you. back: behind her. partner: at the other one of two. Usual: at you, or at who speaks.
---@field clock? string Of does and aside: the time that the room's clock shows from then on: "17:05".
---@field animal? "floor"|"arms"|"counter"|"away" Of does and aside: where the encounter's animal is from then on. arms: hers who does it. floor: beside who does it; of aside, in its own place.
---@field animal_mood? "well"|"poorly"|"lively"|"asleep" Of does and aside: how the encounter's animal is from then on.
---@field queue? integer Of does and aside: how many others wait from then on. From 0 to 4.
---@field cupboard? "open"|"shut" Of does and aside: how the hallway's cupboard is from then on.
---@field brings? "parcel"|"sofa"|"toolbox"|"letter"|"badge"|"sofa_left"|"sofa_right"|"nothing" Of does and aside: what is seen from then on of the thing that you brought; see encounter. nothing: it is taken away.
---@field [integer] string

---One entry of next where there are several: a name, and when it is taken. The first that holds is taken; the last has no when.
---@class thaw.Target
---@field when? fun(now: thaw.Now): boolean Taken when it holds.
---@field [integer] string

---An animal that the picture shows.
---@class thaw.Animal
---@field kind "dog"|"cat" Which one. Required.
---@field coat? "black"|"brown"|"grey"|"white"|"golden" The colour of its coat.
---@field at? "floor"|"arms"|"counter"|"away" Where it is at first; away: not in the picture yet.
---@field mood? "well"|"poorly"|"lively"|"asleep" How it is.

---Between what a customer's mood must lie when a playthrough is over.
---@class thaw.Bound
---@field at_least? number Not below this. From -100 to 100. Usual: -100.
---@field at_most? number Not above this. From -100 to 100. Usual: 100.

---The level's variables, as encounter declares them in vars.
---@class thaw.Vars
---@field [string] boolean|integer|string

---What when and effect can ask.
---@class thaw.Now
---@field mood fun(customer: thaw.Customer): number How the customer feels about dealing with you: -100 to 100.
---@field heat fun(customer: thaw.Customer): number How little the customer can take in just now: 0 to 100.
---@field heard fun(customer: thaw.Customer): integer How far the customer feels heard: 0 to 3.
---@field vars thaw.Vars The level's own variables: now.vars.x. An effect may change them; a condition may only ask.
---@field said fun(reply: string): integer How often a reply was given; named by its id or its whole text.
---@field visited fun(beat: string): integer How often a beat was reached.
---@field used fun(tone: thaw.ToneName): integer How often the player used a tone.
---@field knows fun(fact: string): boolean Whether the player knows a fact.
---@field met fun(criterion: string): boolean Whether a reply given so far meets the criterion.
---@field present fun(customer: thaw.Customer): boolean Whether the customer, or colleague, is in the room.
---@field stance string How the player thinks of the customer now: "judging", "neutral" or "compassionate".
---@field labelled boolean Whether the player's thought files the customer under "difficult".
---@field turn integer How many replies have been given.
---@field visit integer 1 on the first meeting, 2 on the next …
---@field before string|nil The title of the ending of the last meeting; nil on the first.
---@field outcome fun(level: string): string|nil In a campaign: how an earlier encounter of it ended, "kept" …; nil when it was not played.
---@field worst_cost number In a campaign: what {worst_line} cost, in points of mood; 0 when nothing cost anything.

---What when can ask in a campaign.
---@class thaw.Week
---@field outcome fun(level: string): string|nil How the encounter ended: "lost", "uneasy", "kept" or "delighted"; nil when it was not played.
---@field ending fun(level: string): string|nil The title of the ending of the encounter; nil when it was not played.
---@field visits integer How many encounters have been played.
---@field kept integer How many of them ended kept or delighted.
---@field lost integer How many of them ended lost.
---@field money_kept integer What was kept of all that was at stake, sales and years together.
---@field money_lost integer The rest of what was at stake.
---@field habit string|nil The habit that was named in most of them, and in two at least: "accusing" …; nil when none was.
---@field labelled integer How many thoughts put a label on somebody.

---Something that stands in the list of a beat, a reply or an ending.
---@class thaw.Part

---@class thaw.SoundPart: thaw.Part
---@overload fun(fields: thaw.SoundFields)

---A customer. Called with a text, or with a text for each mood, the customer speaks.
---@class thaw.Customer
---@overload fun(line: string|thaw.Line): thaw.Part
---@field does fun(line: string|thaw.Line): thaw.Part What can be seen or heard of the customer.
---@field thinks fun(line: string|thaw.Line): thaw.Part Hidden during play; the debrief shows it.

---What the level is about; exactly one in a file. The title stands in the list of levels.
---```lua
---encounter "The late coat" {
---  channel = "counter",
---  brief   = "The coat was promised for noon. It is four past.",
---  goal    = "He has his coat when he needs it.",
---}
---```
---@param title string
---@return fun(fields: thaw.EncounterFields)
function encounter(title) end

---Somebody to talk to; at least one. The name before the = is how the rest of the file calls this customer.
---```lua
---local dana = customer "Dana Whitlock" {
---  pronoun = "she", mood = -10, heat = 40,
---  look    = { hair = "bob", hair_colour = "grey" },
---  voice   = { pitch = 2, pace = 105 },
---}
---```
---@param name string
---@return fun(fields: thaw.CustomerFields): thaw.Customer
function customer(name) end

---What may go through the player's own head before the first word. With two or more, the briefing asks which one you go in with.
---```lua
---thought "Here we go. She was told." { stance = "judging" }
---thought "That is a bad number to hear." { stance = "compassionate" }
---```
---@param text string
---@return fun(fields: thaw.ThoughtFields)
function thought(text) end

---Something worth learning about the customer: an id, then the text. What is known stands in the player's notebook; the debrief lists what was missed.
---```lua
---fact "budget" "She had put two hundred aside."
---```
---@param id string
---@return fun(text: string)
function fact(id) end

---Something that you want to see in the talk: an id, then the text. Replies say that they meet it; the debrief and the report list what was met and what was not.
---```lua
---criterion "named" "Names the next step"
---```
---@param id string
---@return fun(text: string)
function criterion(id) end

---One moment of the conversation: first what is said and done, then what can be said to it.
---```lua
---beat "total" {
---  dana "Four hundred and twelve dollars?",
---  reply "That is a lot more than you hoped for." { tone = "validate", next = "end" },
---  reply "You knew it could come to this." { tone = "blame", next = "end" },
---}
---```
---@param name string
---@return fun(fields: thaw.BeatFields)
function beat(name) end

---One thing that the player can say. It stands in a beat; the lines in it are the answer.
---```lua
---reply "Would two payments help?" {
---  tone = "options",
---  why  = "Two ways to choose from give back some control.",
---  dana "I could do half today.",
---  next = "end",
---},
---```
---@param text string
---@return fun(fields: thaw.ReplyFields): thaw.Part
function reply(text) end

---One thing that the player can do instead of saying something. It has what a reply has; nobody hears its words, so no rule reads them.
---```lua
---act "Fetch her note from the drawer." {
---  tone = "commit",
---  why  = "She sees it in your hand before you promise anything.",
---  dana "You kept it.",
---  next = "end",
---},
---```
---@param text string
---@return fun(fields: thaw.ActFields): thaw.Part
function act(text) end

---The reply of saying nothing: "Say nothing. Let it land." At most one in a beat. It is listed and numbered like the others; with timers on it is also what happens when the time runs out.
---```lua
---silence { seconds = 5, next = "end", dana "I had two hundred." },
---```
---@param fields thaw.SilenceFields
---@return thaw.Part
function silence(fields) end

---One thing that the player can think instead of saying something: it is listed among the replies, nobody hears it, and it costs no turn. From then on it is in the player's voice. With next back to its own beat, the moment stays as it is.
---```lua
---think "Two hundred. That is a week's food for somebody." {
---  stance = "compassionate", next = "total",
---},
---```
---@param text string
---@return fun(fields: thaw.ThinkFields): thaw.Part
function think(text) end

---Something that happens and moves a mood, in the list of a beat or a reply: the vet comes out; the card says otherwise. It is shown like an aside.
---```lua
---event "The printer stops. There is no second page." {
---  to = dana, mood = -6, heat = 4,
---  why = "You promised her two pages.",
---},
---```
---@param text string
---@return fun(fields: thaw.EventFields): thaw.Part
function event(text) end

---Somebody comes into the room, in the list of a beat or a reply: one who was declared with present = false, or went out before. Until then whatever is said there is not heard. A text behind the name is told instead of "comes in".
---```lua
---enters { dana },
---enters { dana, "Dana comes in from the yard, wet to the knees." },
---```
---@param fields (thaw.Customer|string)[]
---@return thaw.Part
function enters(fields) end

---Somebody goes out of the room, and hears nothing more until enters. The conversation goes on; whoever walks out for good is an ending.
---```lua
---leaves_room { dana, "Dana goes to see about the car." },
---```
---@param fields (thaw.Customer|string)[]
---@return thaw.Part
function leaves_room(fields) end

---Narration: what happens that nobody says.
---```lua
---aside "Behind you the press lets off its steam.",
---```
---@param text string
---@return thaw.Part
function aside(text) end

---A remark for whoever leads a room through the level; players never see it.
---```lua
---note "Ask the room: what has she told us without saying it?",
---```
---@param text string
---@return thaw.Part
function note(text) end

---One way for it to end; at least one. The order matters: "end" takes the first one whose when holds, so the last one has none. In a campaign it has outcome, when, lesson and closing texts.
---```lua
---ending "She hangs up" { leaves = dana, outcome = "lost" }
---ending "Paid in two" { outcome = "kept",
---  when = function(now) return now.mood(dana) > 10 end,
---  dana "Thank you for not making me feel stupid.",
---}
---ending "Paid, and gone" { outcome = "uneasy" }
---```
---@param title string
---@return fun(fields: thaw.EndingFields): thaw.Part
function ending(title) end

---Questions for a room to talk about afterwards.
---```lua
---debrief { "Which sentence told her that you were on her side?" }
---```
---@param fields string[]
function debrief(fields) end

---A test that travels with the level: the replies to give, by their first words or ids, then what must hold. "..." gives first replies up to the next one named, or to the end. thaw check plays it.
---```lua
---playthrough "Blaming her costs her" {
---  "You knew it could",
---  mood = { dana = { at_most = -20 } },
---}
---```
---@param name string
---@return fun(fields: thaw.PlaythroughFields)
function playthrough(name) end

---Encounters in an order, with a debrief of the whole: the only thing in its file, beside debrief. It begins with what is told before the first of them; each of them is met once.
---```lua
---campaign "Your first week" {
---  brief = "You are relief staff: you go where somebody is ill.",
---  play "Monday, the clinic" { level = "crabby_couple/first_visit" },
---  play "Tuesday, the garage" { level = "shocked_bill",
---    when = function(week) return week.lost < 2 end },
---  ending "Asked for by name" { outcome = "delighted",
---    when = function(week) return week.kept >= 2 end },
---  ending "Another week" { outcome = "uneasy" },
---}
---```
---@param title string
---@return fun(fields: thaw.CampaignFields)
function campaign(title) end

---One encounter of a campaign, by the id of its level. It stands in the list of the campaign.
---```lua
---play "Tuesday, the garage" { level = "shocked_bill" },
---```
---@param name string
---@return fun(fields: thaw.PlayFields): thaw.Part
function play(name) end

---How something is said, and what it does to a mood. Thaw's own stand in game/scripts/tones.lua; a level may add one for itself.
---```lua
---tone "mumble" { class = "threat", mood = -30, heat = 10,
---  lesson = "What is mumbled sounds hidden." }
---```
---@param name string
---@return fun(fields: thaw.ToneFields)
function tone(name) end

---In the list of a beat, a reply or an ending, sound "name" plays a sound. With { } behind it, anywhere else in the file, it makes a new one; Thaw's own stand in game/scripts/sounds.lua.
---```lua
---sound "vault" { caption = "a heavy door shuts", recipe = "door", pitch = -9 }
---```
---@param name thaw.SoundName
---@return thaw.SoundPart
function sound(name) end

-- Of Lua there is here:
--   assert error ipairs pairs next select
--   type tonumber tostring require string.len string.lower
--   string.upper string.sub string.rep string.trim string.split string.format
--   table.insert table.remove table.concat table.unpack table.sort math.abs
--   math.ceil math.floor math.fmod math.max math.min math.modf
--   math.sqrt math.exp math.log math.sin math.cos math.tan
--   math.asin math.acos math.atan math.deg math.rad math.ult
--   math.tointeger math.type math.huge math.maxinteger math.mininteger math.pi

---Without the spaces around it.
---@param text string
---@return string
function string.trim(text) end

---The parts between a plain text: ("a, b"):split(", ").
---@param text string
---@param by string
---@return string[]
function string.split(text, by) end

-- What a level does not have; nothing in it reaches files, clocks or chance.
---@deprecated
function print(...) end
---@deprecated
io = nil
---@deprecated
os = nil
---@deprecated
debug = nil
---@deprecated
package = nil
---@deprecated
coroutine = nil
---@deprecated
utf8 = nil
---@deprecated
function load(...) end
---@deprecated
function loadfile(...) end
---@deprecated
function dofile(...) end
---@deprecated
function collectgarbage(...) end
---@deprecated
function pcall(...) end
---@deprecated
function xpcall(...) end
---@deprecated
function setmetatable(...) end
---@deprecated
function getmetatable(...) end
---@deprecated
function rawget(...) end
---@deprecated
function rawset(...) end
---@deprecated
function rawlen(...) end
---@deprecated
function rawequal(...) end
---@deprecated
function warn(...) end
---@deprecated
function math.random(...) end
---@deprecated
function math.randomseed(...) end
---@deprecated
function string.find(...) end
---@deprecated
function string.match(...) end
---@deprecated
function string.gmatch(...) end
---@deprecated
function string.gsub(...) end
---@deprecated
function string.byte(...) end
---@deprecated
function string.char(...) end
---@deprecated
function string.dump(...) end
---@deprecated
function string.pack(...) end
---@deprecated
function string.unpack(...) end
---@deprecated
function string.reverse(...) end
---@deprecated
function table.move(...) end
---@deprecated
function table.pack(...) end
