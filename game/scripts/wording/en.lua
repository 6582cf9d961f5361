-- What the words of a reply add to its tone, in English.
--
-- wording "name" {
--   finds  = "anywhere"        one of `words`, anywhere
--            "sentence_start"  a sentence begins with one of `words`
--            "followed_by"     one of `words`, later in the sentence one of `also`
--            "with"            one of each in one sentence, in either order
--            "echo"            what the customer has just said: a figure, or two
--                              or more weighty words in a row
--   except = sentences that begin so are left alone
--   points = on the scale from -100 to 100; each rule counts once a reply, and
--            all of them together come to -6 at least and 3 at most
-- }
--
-- Capitals make no difference, nor do curly and straight apostrophes. A reply
-- that is meant otherwise says so itself: wording = 0.
--
-- Source: Danescu-Niculescu-Mizil et al. 2013, requests on the web: a sentence
-- that begins with "you" -.30 in politeness, "you" later in it +.05, "in fact"
-- -.38, thanks +.87.

wording "begins with you" {
  finds  = "sentence_start",
  words  = { "you", "you're", "you've", "you'd", "you'll" },
  except = {
    "you're right", "you are right", "you're quite right", "you're absolutely right",
    "you must have", "you have every reason", "you've every reason", "you've got every reason",
    "you had every reason", "you deserve", "you deserved",
  },
  points = -2,
  lesson = "A sentence that begins with \"You\" points a finger before its second word.",
}

wording "apology undone" {
  finds  = "followed_by",
  words  = { "sorry", "apologise", "apologize", "apologies", "regret" },
  also   = { "but" },
  points = -3,
  lesson = "The \"but\" took the apology back; two sentences would have kept both.",
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
}

wording "calm down" {
  finds  = "anywhere",
  words  = { "calm down" },
  points = -6,
  lesson = "Nobody has ever calmed down on being told to.",
}

wording "as I said" {
  finds  = "anywhere",
  words  = { "as i said", "like i said", "as i've said", "as i already said" },
  points = -3,
  lesson = "\"As I said\" says that the fault is in the listening.",
}

wording "our policy" {
  finds  = "anywhere",
  words  = { "our policy", "company policy" },
  points = -2,
  lesson = "\"Our policy\" puts a rule where a person was.",
}

wording "to be honest" {
  finds  = "anywhere",
  words  = { "to be honest" },
  points = -1,
  lesson = "\"To be honest\" makes one wonder about the rest.",
}

wording "in fact" {
  finds  = "anywhere",
  words  = { "in fact", "actually" },
  points = -1,
  lesson = "\"Actually\" corrects, even where it was not meant to.",
}

wording "thanks" {
  finds  = "anywhere",
  words  = { "thank you", "thanks" },
  except = { "no thanks", "thanks to you" },
  points = 1,
  lesson = "A thank-you costs a second and is nearly always heard.",
}

wording "their own words" {
  finds  = "echo",
  points = 1,
  lesson = "Their own word or figure, used by you, shows that it was heard.",
}

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
