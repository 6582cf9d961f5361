-- What the words of a reply add to its tone, in English.
--
-- wording "name" {
--   finds  = "anywhere"        one of `words`, anywhere in the reply
--            "reply_start"     the reply begins with one of them
--            "sentence_start"  a sentence begins with one of them
--            "mid_sentence"    one of them, but not where a sentence begins
--            "sentence_end"    a sentence ends with one of them
--            "followed_by"     one of `words`, later in the sentence one of `also`
--            "with"            one of each in one sentence, in either order
--            "marks"           marks at the end of a sentence
--            "echo"            what the customer has just said: a figure, or two
--                              or more weighty words in a row
--   words  = what to look for; in it, * is any one word and apolog* any word
--            that begins so
--   sentence = "question" or "statement": only in such sentences
--   except = sentences that begin so are left alone
--   unless = sentences with one of these in them are left alone
--   points = on the scale from -100 to 100; each rule counts once a reply, and
--            all of them together come to -8 at least and 3 at most
--   relational, apology, solving, threat = points instead, where the first tone
--            of the reply is of that class
--   lesson = one line for the debrief
--   source = where the direction comes from
--
-- Capitals make no difference, nor do curly and straight apostrophes. A reply
-- that is meant otherwise says so itself: wording = 0. At most 60 rules.
--
-- How well they agree with people: tests/bench/wording (CONTRIBUTING says how).
-- Where people who rate requests on the web and people who study service
-- disagree, service goes first, and the rule says so.

-- Before a solution it weighs less ("You pay half today"); where the reply
-- begins by listening or apologising it is what listening sounds like ("You've
-- been waiting since nine").
wording "begins with you" {
  finds  = "sentence_start",
  words  = {
    "you", "you're", "you've", "you'd", "you'll", "but you", "and you", "so you", "well you",
    "but you're", "and you're", "so you're", "well you're", "but you've", "and you've",
  },
  except = {
    "you're right", "you are right", "you're quite right", "you're absolutely right",
    "you must have", "you have every reason", "you've every reason", "you've got every reason",
    "you had every reason", "you deserve", "you deserved", "you're welcome", "you are welcome",
  },
  points = -5,
  relational = 0,
  apology = 0,
  solving = -2,
  habit  = "you",
  lesson = "A sentence that begins with \"You\" sounds like an accusation before its second word.",
  source = "Danescu-Niculescu-Mizil et al. 2013 (-.30); Rogers, Howieson & Neame 2018 (I-language in conflict)",
}

wording "should and must" {
  finds  = "anywhere",
  words  = {
    "you should", "you should've", "you shouldn't", "you must", "you mustn't", "you need to",
    "you have to", "you've got to", "you had to", "you ought to", "you'd better", "you better",
    "you'll have to", "you will have to", "you'll need to", "you are supposed to",
    "you're supposed to",
  },
  unless = { "you must have", "you must be" },
  points = -2,
  relational = 0,
  lesson = "Being told what one should or must do makes anyone push back.",
  source = "Miller et al. 2007 (controlling language and reactance)",
}

wording "has to" {
  finds  = "anywhere",
  words  = {
    "have to", "has to", "got to", "required", "requires", "mandatory", "not allowed",
    "allowed", "forbidden", "supposed to", "obliged",
  },
  unless = {
    "i have to", "i've got to", "we have to", "don't have to", "didn't have to",
    "shouldn't have to",
  },
  points = -1,
  relational = 0,
  apology = 0,
  solving = 0,
  lesson = "Words of duty put a rule between the two of you.",
  source = "Miller et al. 2007",
}

wording "asks why" {
  finds  = "sentence_start",
  words  = { "why", "and why", "but why", "so why", "then why", "or why", "how come" },
  except = { "why don't we", "why don't i", "why not let me" },
  points = -4,
  relational = -1,
  lesson = "\"Why\" asks for a defence. \"What happened?\" asks for the story.",
  source = "Bolden & Robinson 2011 (why-questions challenge)",
}

wording "why in passing" {
  finds  = "mid_sentence",
  words  = { "why" },
  unless = {
    "that's why", "that is why", "which is why", "see why", "understand why", "tell you why",
    "reason why", "i know why", "why don't we", "why don't i",
  },
  points = -2,
  relational = -1,
  apology = 0,
  lesson = "A \"why\" inside the sentence still asks for a defence.",
  source = "Bolden & Robinson 2011",
}

wording "negative question" {
  finds  = "anywhere",
  words  = {
    "don't you", "didn't you", "can't you", "couldn't you", "won't you", "wouldn't you",
    "haven't you", "aren't you", "weren't you", "do you not", "did you not", "are you not",
    "have you not", "could you not",
  },
  sentence = "question",
  points = -3,
  lesson = "\"Didn't you …?\" is an accusation with a question mark.",
  source = "Heritage 2002 (negative questions are heard as assertions)",
}

wording "what they failed at" {
  finds  = "anywhere",
  words  = {
    "you didn't", "you haven't", "you don't", "you never", "you failed", "you forgot",
    "you missed", "you ignored", "you won't", "you refuse", "you refused", "you weren't",
    "you aren't", "you're not", "you are not", "you did not", "you do not", "you have not",
    "you can't", "you cannot",
  },
  unless = {
    "if you don't", "you don't have to", "you don't need to", "you didn't have to",
    "hope you don't", "you're not the only", "so you don't", "so you didn't",
  },
  points = -2,
  relational = 0,
  apology = 0,
  lesson = "It says what the customer did not do. What can be done now would have helped.",
  source = "Danescu-Niculescu-Mizil et al. 2013 (negative words -.13)",
}

wording "challenge" {
  finds  = "anywhere",
  words  = {
    "what are you talking", "what are you doing", "what do you expect", "what did you expect",
    "what do you want me", "what's the problem", "what is the problem", "what's your problem",
    "what is your problem", "what's the point", "what is the point", "see the point",
    "what's wrong with", "what is wrong with", "who cares", "so what", "or what",
    "what about it", "doesn't make sense", "makes no sense", "how dare",
    "what makes you think", "what made you think", "how can you", "how do you know",
    "what do you mean by",
  },
  points = -2,
  lesson = "It challenges. The customer defends, and you have learnt nothing.",
  source = "Brown & Levinson 1987 (threats to face)",
}

-- "What" and "how", which raters of requests on the web also like less as
-- openings, stay free: asked after a complaint, they are how one listens.
wording "who was it" {
  finds  = "sentence_start",
  words  = { "who", "and who", "who's", "whose" },
  sentence = "question",
  points = -2,
  relational = 0,
  lesson = "\"Who told you that?\" looks for somebody to blame.",
  source = "Bolden & Robinson 2011",
}

wording "doubting question" {
  finds  = "sentence_start",
  words  = {
    "are you sure", "are you serious", "are you saying", "are you aware", "are you trying",
    "are you telling", "are you really", "are you suggesting", "are you claiming",
    "are you just", "are you seriously", "do you realise", "do you realize", "do you even",
    "do you really", "did you even", "did you really", "did you actually", "did you bother",
    "have you even", "have you read", "did you read", "really", "seriously",
  },
  sentence = "question",
  points = -2,
  lesson = "It doubts the customer instead of asking.",
  source = "Heritage 2002",
}

wording "do you understand" {
  finds  = "anywhere",
  words  = {
    "do you understand", "don't understand", "don't you understand", "you realise",
    "you realize", "you understand", "as you know", "as you can see",
  },
  unless = { "i don't understand", "i understand that" },
  points = -1,
  relational = 0,
  lesson = "It treats the customer as somebody who has not understood.",
  source = "Brown & Levinson 1987",
}

wording "cross-examination" {
  finds  = "sentence_start",
  words  = {
    "and what", "and how", "and where", "and when", "and is", "and are", "and do", "and did",
    "so how", "so is", "so are", "so do", "so did", "so now", "then what", "then how", "or do",
    "or are", "or is", "or did", "but what", "but how", "but do", "but are",
  },
  sentence = "question",
  points = -1,
  relational = 0,
  lesson = "A question that opens with \"So\" or \"And\" sounds like cross-examination.",
  source = "Danescu-Niculescu-Mizil et al. 2013 (direct questions -.27, as openings -.43)",
}

wording "small noises" {
  finds  = "sentence_start",
  words  = {
    "huh", "um", "uh", "er", "erm", "hmm", "ha", "haha", "wow", "yeah right", "ok so",
    "okay so", "well well", "whatever", "oh please", "come on", "oh come on", "says who",
    "excuse me",
  },
  points = -1,
  relational = 0,
  lesson = "A small noise of doubt is heard, and remembered.",
  source = "Brown & Levinson 1987",
}

wording "word of doubt" {
  finds  = "anywhere",
  words  = {
    "really", "even", "at all", "whatsoever", "supposedly", "so called", "somehow",
    "apparently", "presumably", "allegedly",
  },
  points = -1,
  relational = 0,
  apology = 0,
  solving = 0,
  lesson = "A word like \"really\" or \"even\" sounds like doubt.",
  source = "Danescu-Niculescu-Mizil et al. 2013 (factuality -.38)",
}

wording "in fact" {
  finds  = "anywhere",
  words  = {
    "in fact", "actually", "the fact is", "as a matter of fact", "in reality", "the truth is",
    "the reality is",
  },
  points = -1,
  lesson = "\"Actually\" corrects, even where it was not meant to.",
  source = "Danescu-Niculescu-Mizil et al. 2013 (-.38)",
}

wording "obviously" {
  finds  = "anywhere",
  words  = {
    "obviously", "clearly", "surely", "needless to say", "everyone knows", "everybody knows",
    "common sense", "evidently", "plainly",
  },
  points = -2,
  relational = 0,
  lesson = "\"Obviously\" tells the customer that they ought to have seen it.",
  source = "Brown & Levinson 1987",
}

wording "just" {
  finds  = "anywhere",
  words  = { "just" },
  unless = {
    "just a moment", "just a second", "just a minute", "i just", "i've just", "i'm just",
    "just now", "just as",
  },
  points = -1,
  relational = 0,
  apology = 0,
  solving = 0,
  lesson = "\"Just\" makes it small; to the customer it is not small.",
  source = "Shenk & Fruzzetti 2011 (invalidating answers raise arousal)",
}

wording "order" {
  finds  = "sentence_start",
  words  = {
    "stop", "don't", "do not", "never", "look", "listen", "read", "prove", "explain", "get",
    "use", "try", "learn", "wait", "leave", "forget",
  },
  except = {
    "don't worry", "look after", "wait i", "leave it with me", "leave that with me",
  },
  sentence = "statement",
  points = -1,
  relational = 0,
  apology = 0,
  solving = 0,
  lesson = "It is an order. A question would leave a choice.",
  source = "Miller et al. 2007",
}

wording "says what is not" {
  finds  = "anywhere",
  words  = {
    "not", "no", "nor", "neither", "cannot", "can't", "isn't", "doesn't", "wouldn't",
    "couldn't", "won't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't", "don't",
    "didn't", "without", "unless", "none", "nowhere",
  },
  unless = {
    "no problem", "not a problem", "don't worry", "no hurry", "no rush", "not sure",
    "i don't know", "i'm not", "i am not", "i don't", "i didn't", "i couldn't", "i haven't",
    "i wouldn't", "i wasn't", "didn't mean", "wouldn't mind", "whether or not", "don't mind",
    "don't have to",
  },
  points = -1,
  relational = 0,
  apology = 0,
  solving = 0,
  lesson = "There is a \"no\" or a \"not\" in it. What is possible could have come first.",
  source = "Danescu-Niculescu-Mizil et al. 2013 (negative words -.13)",
}

wording "nothing and nobody" {
  finds  = "anywhere",
  words  = {
    "nothing", "nobody", "no one", "no reason", "no need", "no point", "no way", "no idea",
    "to do with", "hardly", "barely",
  },
  unless = { "nothing to worry", "nothing wrong with asking" },
  points = -2,
  relational = 0,
  apology = 0,
  solving = 0,
  lesson = "It closes a door. Say what is there, however little.",
  source = "Danescu-Niculescu-Mizil et al. 2013 (negative words -.13)",
}

wording "harsh word" {
  finds  = "anywhere",
  words  = {
    "stupid", "idiot*", "ridiculous*", "nonsens*", "bullshit", "crap", "silly", "dumb", "lame",
    "damn*", "hell", "shit*", "fuck*", "bogus", "pathetic", "joke", "lazy", "rubbish", "liar",
    "liars", "a lie", "lied", "lying to", "absurd*", "ignoran*", "ignore", "ignored",
    "ignoring", "moron*", "insult*", "hypocri*", "incompeten*", "dishonest*", "arrogant",
    "childish", "foolish", "useless", "worthless", "disgust*", "hate", "hates", "garbage",
    "trash", "weird", "shut up", "attack*", "threaten*", "pretend*", "nitpick*", "complain",
    "complaining", "whin*", "rant*", "blatant*", "clueless", "fault", "guilty", "blame",
    "blaming", "accus*", "refus*", "selfish", "rude", "hysterical", "overreact*",
    "unreasonabl*", "dramatic",
  },
  unless = { "my fault", "our fault", "don't blame", "no joke" },
  points = -3,
  relational = 0,
  apology = 0,
  lesson = "A harsh word stays in the ear when the rest is forgotten.",
  source = "Danescu-Niculescu-Mizil et al. 2013 (negative words -.13)",
}

wording "gloomy word" {
  finds  = "anywhere",
  words  = {
    "wrong", "bad", "problem", "problems", "error", "errors", "mistake*", "fail*", "poor*",
    "terribl*", "awful*", "horribl*", "worse", "worst", "difficult*", "impossib*", "unaccept*",
    "inappropriat*", "unnecessar*", "unfair*", "untru*", "incorrect*", "false*", "invalid*",
    "meaningless", "pointless", "irrelevan*", "violat*", "deny", "denied", "reject*", "lack*",
    "waste*", "annoy*",
  },
  unless = { "my mistake", "our mistake", "no problem", "not a problem" },
  points = -1,
  relational = 0,
  apology = 0,
  solving = 0,
  lesson = "A word for what went wrong makes it bigger; a word for what is needed moves on.",
  source = "Danescu-Niculescu-Mizil et al. 2013 (negative words -.13)",
}

wording "prove it" {
  finds  = "anywhere",
  words  = {
    "prove", "any proof", "have proof", "proof of", "evidence", "justif*", "claim", "claims",
    "claimed", "claiming", "allege*", "according to you", "you say", "you said",
  },
  points = -2,
  relational = 0,
  apology = 0,
  lesson = "It asks the customer to prove it.",
  source = "Brown & Levinson 1987",
}

wording "do it yourself" {
  finds  = "anywhere",
  words  = { "yourself", "yourselves", "your own", "on your own" },
  unless = {
    "help yourself", "yourself at home", "take care of yourself", "after yourself",
  },
  points = -1,
  relational = 0,
  lesson = "It sends the customer off to do it alone.",
  source = "Brown & Levinson 1987",
}

wording "maybe you" {
  finds  = "anywhere",
  words  = {
    "maybe you", "perhaps you", "maybe if you", "perhaps if you", "you might want",
    "you may want", "you might have", "you may have", "you could have", "you would have",
  },
  unless = { "maybe you could help", "perhaps you could tell" },
  points = -1,
  relational = 0,
  lesson = "\"Maybe you …\" guesses at the customer's part in it.",
  source = "Brown & Levinson 1987",
}

wording "more than one mark" {
  finds  = "marks",
  words  = { "??", "?!", "!?", "!!" },
  points = -3,
  lesson = "Two marks at the end of a sentence are a raised voice.",
  source = "Own reading; people who rate requests on the web agree",
}

wording "never and always" {
  finds  = "with",
  words  = { "never", "always" },
  also   = { "you", "you're", "you've", "you'd", "you'll", "your" },
  except = {
    "i never", "i always", "i'll always", "i will always", "i'll never", "i will never",
    "we never", "we always", "we'll always", "we will always", "we'll never", "we will never",
    "you can always", "you're always welcome", "you are always welcome", "there's always",
    "there is always",
  },
  points = -2,
  lesson = "\"Never\" and \"always\" turn one afternoon into a character.",
  source = "Own reading",
}

-- Some raters of requests on the web find "sorry, but" no worse than "sorry":
-- there it softens a favour that is asked. After a complaint it takes back what
-- was owed; service goes first.
wording "apology undone" {
  finds  = "followed_by",
  words  = { "sorry", "apologise", "apologize", "apologies", "regret" },
  also   = { "but" },
  points = -3,
  lesson = "The \"but\" took the apology back; two sentences would have kept both.",
  source = "Frantz & Bennigson 2005 (an apology works where it shows that one was heard)",
}

-- Nothing where the tone is an apology already: the tone counts it.
wording "apology" {
  finds  = "anywhere",
  words  = {
    "sorry", "i apologise", "i apologize", "my apologies", "apologies", "my mistake",
    "my fault", "our mistake", "our fault", "forgive me", "pardon me", "i should have",
  },
  unless = { "but" },
  points = 1,
  apology = 0,
  threat = 0,
  lesson = "An apology in plain words is heard.",
  source = "Danescu-Niculescu-Mizil et al. 2013 (+.36)",
}

wording "calm down" {
  finds  = "anywhere",
  words  = {
    "calm down", "calm yourself", "settle down", "get over it", "lower your voice",
    "stop shouting", "don't shout", "don't be so", "no need to shout", "no need to get",
  },
  unless = { "don't be so hard on yourself" },
  points = -6,
  lesson = "Nobody has ever calmed down on being told to.",
  source = "Shenk & Fruzzetti 2011 (invalidating answers raise arousal)",
}

wording "as I said" {
  finds  = "anywhere",
  words  = {
    "as i said", "like i said", "as i've said", "as i already said", "as i told you",
    "i already told", "i already said", "i told you", "i've told you", "as mentioned",
    "as stated", "as explained", "already explained", "once again", "how many times",
  },
  points = -3,
  lesson = "\"As I said\" says that the fault is in the listening.",
  source = "Brown & Levinson 1987",
}

-- Too rare to tell among requests on the web, where rules are also quoted
-- kindly.
wording "our policy" {
  finds  = "anywhere",
  words  = {
    "our policy", "company policy", "the policy", "policy", "policies", "the rules",
    "the rule is", "terms and conditions", "guideline*", "regulations", "head office",
    "the system won't", "the computer says", "the computer won't",
  },
  points = -2,
  relational = 0,
  lesson = "A rule stands where a person was.",
  source = "Marinova, Singh & Singh 2018 (solving work, not rules, lifts satisfaction)",
}

wording "to be honest" {
  finds  = "anywhere",
  words  = {
    "to be honest", "honestly", "frankly", "to be frank", "with all due respect",
    "with respect", "no offence", "no offense", "let me be clear", "i assume", "i presume",
    "i suppose",
  },
  points = -1,
  lesson = "It announces something unpleasant, or a guess about the customer.",
  source = "Own reading",
}

-- Raters of requests on the web find "we" a little friendlier (+.08); service
-- goes first.
wording "we for I" {
  finds  = "sentence_start",
  words  = { "we", "we're", "we've", "we'd", "we'll", "our" },
  points = -1,
  relational = 0,
  apology = 0,
  lesson = "\"We\" is a company; \"I\" is somebody who answers for it.",
  source = "Packard, Moore & McFerran 2018 (whoever serves and says I is found to care more)",
}

wording "I as the opening" {
  finds  = "sentence_start",
  words  = {
    "i", "i'm", "i'd", "i'll", "i am", "i was", "so i", "but i", "and i", "well i", "hi i",
  },
  except = {
    "i don't care", "i told", "i already", "i see", "i find", "i said", "i never said",
    "i assume", "i doubt", "i can't", "i cannot", "i don't see", "i'm not going", "i have no",
    "i think you", "i thought you", "i'm afraid", "i am afraid", "i suppose", "i presume",
  },
  points = 1,
  threat = 0,
  lesson = "\"I\" as the opening: somebody takes it on.",
  source = "Danescu-Niculescu-Mizil et al. 2013 (+.12); Packard, Moore & McFerran 2018",
}

wording "what I see or do" {
  finds  = "sentence_start",
  words  = {
    "i've", "i have", "i noticed", "i saw", "i found", "i read", "i tried", "i checked",
    "i looked", "i wanted", "i hope", "i know", "i agree", "i like", "i love", "i understand",
    "i appreciate", "i think", "i believe", "i'd like", "i would like", "i'd love", "i'd be",
    "i would be", "i can", "i could", "i'll find", "i'll see", "i'll look", "i'll get",
    "i'll bring", "i'll ask", "i'll check", "i'll call",
  },
  except = {
    "i think you", "i have no", "i know you", "i know what i", "i've told", "i have told",
  },
  points = 1,
  threat = 0,
  lesson = "It says what you see or will do yourself.",
  source = "Rogers, Howieson & Neame 2018",
}

wording "thanks" {
  finds  = "anywhere",
  words  = {
    "thank you", "thanks", "many thanks", "thankful", "grateful", "appreciate", "appreciated",
  },
  except = { "no thanks", "thanks to you", "thanks for nothing" },
  unless = { "would appreciate it if you" },
  points = 2,
  threat = 0,
  lesson = "A thank-you costs a second and is nearly always heard.",
  source = "Danescu-Niculescu-Mizil et al. 2013 (+.87); Grant & Gino 2010",
}

wording "could you" {
  finds  = "sentence_start",
  words  = {
    "could you", "would you", "can you", "could we", "would it", "would this", "would that",
    "would anyone", "could someone", "can someone", "so could you", "so can you",
    "also could you", "also can you", "if so could you", "if so can you", "then could you",
    "and could you", "please could you", "please can you", "will you",
  },
  sentence = "question",
  points = 2,
  threat = 0,
  lesson = "\"Could you …?\" leaves room to say no.",
  source = "Danescu-Niculescu-Mizil et al. 2013 (+.47)",
}

wording "asks leave" {
  finds  = "sentence_start",
  words  = {
    "may i", "can i", "could i", "should i", "shall i", "shall we", "should we", "can we",
    "might i", "is it okay if", "is it ok if", "is it all right if", "may we",
    "do you mind if",
  },
  sentence = "question",
  points = 1,
  threat = 0,
  lesson = "It asks for leave first.",
  source = "Danescu-Niculescu-Mizil et al. 2013 (+.47)",
}

wording "open question" {
  finds  = "sentence_start",
  words  = {
    "do you have", "do you know if", "do you know of", "do you know where", "do you know who",
    "do you want", "do you need", "do you mind", "do you prefer", "do you think",
    "do you agree", "do you", "does that", "does this", "does it", "if so do you", "is there",
    "are there", "is it possible", "have you considered", "have you thought", "did you find",
    "what happened", "what would", "how can i", "what can i",
  },
  except = {
    "do you understand", "do you know what", "do you know how", "do you realise",
    "do you realize", "do you even", "do you really", "do you expect", "do you not",
    "do you seriously", "what would you know",
  },
  sentence = "question",
  points = 1,
  threat = 0,
  lesson = "It is a question that may be answered either way.",
  source = "Own reading; people who rate requests on the web agree",
}

wording "please inside" {
  finds  = "mid_sentence",
  words  = { "please" },
  unless = { "oh please" },
  points = 1,
  threat = 0,
  lesson = "\"Please\" inside a sentence asks.",
  source = "Danescu-Niculescu-Mizil et al. 2013 (+.49)",
}

-- Where programmers answer questions it is the custom and rated friendly (+.16
-- there, -.38 on talk pages); across a counter it comes before an order, so it
-- stays.
wording "please first" {
  finds  = "sentence_start",
  words  = { "please" },
  except = {
    "please don't worry", "please do come", "please sit", "please come in", "please tell me",
    "please go on", "please let me know", "please feel free",
  },
  sentence = "statement",
  points = -1,
  relational = 0,
  apology = 0,
  lesson = "\"Please\" as the first word gives an order politely.",
  source = "Danescu-Niculescu-Mizil et al. 2013 (-.30)",
}

wording "greeting" {
  finds  = "reply_start",
  words  = {
    "hi", "hello", "hey", "good morning", "good afternoon", "good evening", "good day", "dear",
    "welcome", "greetings", "nice to meet", "good to see",
  },
  points = 1,
  threat = 0,
  lesson = "A greeting: the person is met before the matter is.",
  source = "Danescu-Niculescu-Mizil et al. 2013 (+.43)",
}

wording "kind word" {
  finds  = "anywhere",
  words  = {
    "nice*", "great*", "lovely", "wonderful*", "excellent*", "fantastic", "brilliant", "amaz*",
    "interesting*", "interested", "beautiful*", "glad", "happy", "hope", "hopeful*",
    "pleasure", "enjoy*", "impress*", "well done", "good work", "good job", "good idea",
    "good point", "good question", "helpful", "love", "welcome", "congrat*", "kind", "kindly",
    "generous", "perfect*", "good to", "delighted",
  },
  unless = { "not", "no", "isn't", "never", "what kind", "kind of", "would be nice" },
  points = 2,
  threat = 0,
  lesson = "A kind word about what the customer did, has or hopes.",
  source = "Danescu-Niculescu-Mizil et al. 2013 (praise +.78, kind words +.12)",
}

wording "help" {
  finds  = "anywhere",
  words  = {
    "help you", "help me", "help with", "to help", "can help", "can i help", "your help",
    "please help", "could help", "willing", "assist*", "assistance", "look into",
    "take care of", "find out for you",
  },
  unless = {
    "can't help", "cannot help", "not help", "no help", "doesn't help", "help yourself",
  },
  points = 1,
  threat = 0,
  lesson = "It offers help, or asks for it.",
  source = "Packard, Moore & McFerran 2018",
}

wording "offers a choice" {
  finds  = "anywhere",
  words  = {
    "would you like", "would you be", "would you prefer", "would you rather", "would it help",
    "would that help", "would that be", "would it be", "if you'd like", "if you like",
    "if you'd rather", "if you prefer", "which would you", "what would you", "what would help",
    "your thoughts", "any thoughts", "your input", "your opinion", "your advice", "like me to",
    "be interested", "be possible", "possible to", "any chance", "whichever", "up to you",
    "your choice",
  },
  unless = { "why would", "what would you know" },
  points = 1,
  threat = 0,
  lesson = "It gives the choice away.",
  source = "Mattila & Cranage 2005 (choice makes a service seem fairer)",
}

-- "Anything else?" is heard as "no, surely": in surgeries "something else?"
-- left 78 % fewer wishes unsaid. So "anything else" earns nothing here, though
-- raters of requests on the web like every "any".
wording "any and some" {
  finds  = "anywhere",
  words  = { "any", "anyone", "anybody", "something else", "anything you" },
  unless = {
    "anything else", "any more", "anymore", "not any", "without any", "any of your",
  },
  sentence = "question",
  points = 1,
  threat = 0,
  lesson = "It leaves the answer open.",
  source = "Heritage et al. 2007",
}

wording "a small thing" {
  finds  = "anywhere",
  words  = {
    "a little", "a few", "a bit", "a look", "a quick", "a moment", "a minute", "a second",
    "a chance", "when you have time", "if you have time", "when you get", "if you could",
    "if possible", "a couple",
  },
  unless = { "a little late", "a little louder", "a bit much", "a bit late" },
  points = 1,
  threat = 0,
  lesson = "It asks for little, or gives time.",
  source = "Brown & Levinson 1987 (making little of what is asked)",
}

-- A hedge about a fact or a promise ("possibly Thursday") serves worse than the
-- plain day (Packard & Berger 2021), whatever raters of requests say: only
-- hedges of one's own opinion are here.
wording "my view only" {
  finds  = "anywhere",
  words  = {
    "i'm not sure", "i am not sure", "i could be wrong", "i may be wrong", "i might be wrong",
    "if i understand", "am i right", "do i understand", "i wonder", "i was wondering",
    "i'm wondering", "it seems to me", "in my opinion", "as far as i", "if i'm not mistaken",
    "i'm curious", "i thought", "i believe", "i feel", "i think it", "i think we", "i think i",
    "it looks like", "i guess",
  },
  points = 1,
  threat = 0,
  lesson = "It leaves room for the customer to be right.",
  source = "Danescu-Niculescu-Mizil et al. 2013 (hedges +.14)",
}

wording "both sides" {
  finds  = "anywhere",
  words  = {
    "though", "although", "however", "either way", "at the same time", "on the other hand",
  },
  points = 1,
  threat = 0,
  lesson = "It lets the other side stand beside yours.",
  source = "Own reading; people who rate requests on the web agree",
}

wording "checks" {
  finds  = "sentence_end",
  words  = {
    "is that right", "is that correct", "correct", "does that sound right",
    "did i get that right", "have i got that right", "have i understood",
    "does that work for you", "all right with you", "okay with you", "sound fair",
  },
  sentence = "question",
  points = 1,
  threat = 0,
  lesson = "It checks instead of assuming.",
  source = "Own reading; people who rate requests on the web agree",
}

wording "their own words" {
  finds  = "echo",
  points = 1,
  threat = 0,
  lesson = "Their own word or figure, used by you, shows that it was heard.",
  source = "Packard & Berger 2021 (concrete words)",
}

-- A full stop after these ends no sentence.
short_forms { "mr", "mrs", "ms", "dr", "st", "no", "approx", "vs", "etc" }

-- Words that say too little to count as an echo.
common {
  "a", "an", "the", "this", "that", "these", "those", "it", "its", "it's", "that's", "there",
  "there's", "here", "here's", "i", "i'm", "i've", "i'd", "i'll", "me", "my", "mine", "you",
  "you're", "you've", "you'd", "you'll", "your", "yours", "he", "he's", "him", "his", "she",
  "she's", "her", "hers", "we", "we're", "we've", "we'd", "we'll", "us", "our", "ours", "they",
  "they're", "they've", "they'd", "they'll", "them", "their", "theirs", "who", "who's", "what",
  "what's", "which", "when", "where", "why", "how", "and", "or", "but", "so", "if", "then",
  "than", "as", "because", "of", "to", "in", "on", "at", "by", "for", "from", "with", "without",
  "about", "into", "out", "up", "down", "off", "over", "under", "again", "back", "be", "am", "is",
  "are", "was", "were", "been", "being", "isn't", "aren't", "wasn't", "weren't", "do", "does",
  "did", "done", "don't", "doesn't", "didn't", "have", "has", "had", "haven't", "hasn't",
  "hadn't", "will", "would", "won't", "wouldn't", "can", "can't", "could", "couldn't", "should",
  "shouldn't", "may", "might", "must", "shall", "not", "no", "yes", "now", "just", "only", "even",
  "also", "too", "very", "much", "more", "most", "some", "any", "all", "every", "each", "both",
  "either", "one", "ones", "well", "oh", "okay", "ok", "please", "sorry", "thank", "thanks", "get",
  "got", "go", "going", "goes", "gone", "come", "comes", "came", "make", "made", "take", "took",
  "let", "let's", "say", "says", "said", "tell", "told", "know", "knew", "think", "thought",
  "want", "wanted", "like", "see", "look", "right", "still", "never", "always", "really", "quite",
  "thing", "things", "something", "anything", "nothing", "everything", "mr", "mrs", "ms",
}
