-- What the words of a reply add to its tone, in Spanish. How a rule is written:
-- en.lua. Lessons are in the program's own language, like all that it says.
--
-- Spanish leaves "usted" and "tú" out, so the finger points with the verb:
-- "Sabía que…", "Firmaste…". A form that may also be "I" or "it" ("era",
-- "es", "está") is not in the list.

wording "begins with you" {
  finds  = "sentence_start",
  words  = {
    "usted", "ustedes", "tú", "vos", "pero usted", "y usted", "pues usted", "sabía", "sabías",
    "sabe", "sabes", "sabían", "no sabía", "firmó", "firmaste", "firmaron", "ha firmado",
    "has firmado", "dijo", "dijiste", "dijeron", "ha dicho", "has dicho", "tiene", "tienes",
    "tenía", "tenías", "no tiene", "no tienes", "debe", "debes", "debió", "debiste", "debería",
    "deberías", "tendría que", "tendrías que", "puede", "puedes", "podía", "podías", "no puede",
    "no puedes", "quiere", "quieres", "quería", "querías", "pidió", "pediste", "ha pedido",
    "has pedido", "llamó", "llamaste", "no llamó", "no llamaste", "recibió", "recibiste",
    "aceptó", "aceptaste", "leyó", "leíste", "no leyó", "no leíste", "olvidó", "olvidaste",
    "se equivoca", "te equivocas", "se equivocó", "te equivocaste", "se olvidó", "te olvidaste",
    "se le avisó", "se le dijo", "se te avisó", "se te dijo", "está equivocado",
    "está equivocada", "estás equivocado", "estás equivocada", "está usted", "es usted",
    "eres", "estás",
  },
  sentence = "statement",
  except = {
    "tiene razón", "tienes razón", "tiene usted razón", "tiene toda la razón",
    "tienes toda la razón", "tiene derecho", "usted tiene razón", "tiene usted toda la razón",
    "usted tiene toda la razón", "tiene motivos", "tiene todo el derecho",
  },
  points = -5,
  relational = 0,
  apology = 0,
  solving = -2,
  habit  = "you",
  lesson = "A sentence that begins with \"You\" sounds like an accusation before its second word.",
  source = "As in English; Spanish tells the person by the verb",
}

wording "should and must" {
  finds  = "anywhere",
  words  = {
    "debería haber", "deberías haber", "tendría que haber", "tendrías que haber", "tiene que",
    "tienes que", "tenía que", "tenías que", "debe usted", "hubiera debido",
  },
  points = -2,
  relational = 0,
  lesson = "Being told what one should or must do makes anyone push back.",
  source = "Miller et al. 2007 (controlling language and reactance)",
}

wording "asks why" {
  finds  = "sentence_start",
  words  = { "por qué", "y por qué", "pero por qué", "entonces por qué", "cómo es que" },
  except = { "por qué no vemos", "por qué no hacemos" },
  sentence = "question",
  points = -4,
  relational = -1,
  lesson = "\"Why\" asks for a defence. \"What happened?\" asks for the story.",
  source = "Bolden & Robinson 2011 (why-questions challenge)",
}

wording "negative question" {
  finds  = "sentence_start",
  words  = {
    "no sabía", "no sabías", "no leyó", "no leíste", "no le dijeron", "no te dijeron", "no vio",
    "no viste", "no podía", "no podías", "no se da cuenta", "no te das cuenta", "no entiende",
    "no entiendes", "acaso",
  },
  sentence = "question",
  points = -3,
  lesson = "\"Didn't you …?\" is an accusation with a question mark.",
  source = "Heritage 2002 (negative questions are heard as assertions)",
}

wording "in fact" {
  finds  = "anywhere",
  words  = { "de hecho", "en realidad", "la verdad es que", "lo cierto es que" },
  points = -1,
  lesson = "\"Actually\" corrects, even where it was not meant to.",
  source = "As in English",
}

wording "obviously" {
  finds  = "anywhere",
  words  = {
    "obviamente", "evidentemente", "es obvio", "es evidente", "está claro que", "lógicamente",
    "todo el mundo sabe", "de sentido común",
  },
  points = -2,
  relational = 0,
  lesson = "\"Obviously\" tells the customer that they ought to have seen it.",
  source = "Brown & Levinson 1987",
}

wording "just" {
  finds  = "anywhere",
  words  = { "solamente", "simplemente", "no es para tanto", "nada más que" },
  points = -1,
  relational = 0,
  apology = 0,
  solving = 0,
  lesson = "\"Just\" makes it small; to the customer it is not small.",
  source = "Shenk & Fruzzetti 2011 (invalidating answers raise arousal)",
}

wording "nothing and nobody" {
  finds  = "anywhere",
  words  = { "nada que hacer", "no hay nada que", "es imposible", "nadie", "de ninguna manera" },
  points = -2,
  relational = 0,
  apology = 0,
  solving = 0,
  lesson = "It closes a door. Say what is there, however little.",
  source = "As in English",
}

wording "harsh word" {
  finds  = "anywhere",
  words  = {
    "ridícul*", "absurd*", "mentir*", "tontería", "tonterías", "tont*", "estúpid*", "idiota*",
    "grosero", "grosera", "culpa suya", "culpa tuya", "su culpa", "tu culpa", "exagera*",
    "histéric*",
  },
  points = -3,
  relational = 0,
  apology = 0,
  lesson = "A harsh word stays in the ear when the rest is forgotten.",
  source = "As in English",
}

wording "more than one mark" {
  finds  = "marks",
  words  = { "??", "?!", "!?", "!!" },
  points = -3,
  lesson = "Two marks at the end of a sentence are a raised voice.",
  source = "As in English",
}

wording "never and always" {
  finds  = "with",
  words  = { "nunca", "jamás", "siempre" },
  also   = {
    "usted", "ustedes", "tú", "su", "tu", "llega", "llegas", "hace", "haces", "paga", "pagas",
    "llama", "llamas", "escucha", "escuchas", "quiere", "quieres",
  },
  except = { "yo siempre", "yo nunca", "siempre puede", "siempre puedes" },
  points = -2,
  lesson = "\"Never\" and \"always\" turn one afternoon into a character.",
  source = "As in English",
}

wording "apology undone" {
  finds  = "followed_by",
  words  = { "lo siento", "perdón", "disculpe", "disculpa", "disculpas", "lo lamento", "lamento" },
  also   = { "pero" },
  points = -3,
  lesson = "The \"but\" took the apology back; two sentences would have kept both.",
  source = "Frantz & Bennigson 2005 (an apology works where it shows that one was heard)",
}

wording "calm down" {
  finds  = "anywhere",
  words  = {
    "cálmese", "cálmate", "tranquilícese", "tranquilízate", "no se ponga así",
    "no te pongas así", "no grite", "no grites", "baje la voz", "baja la voz",
  },
  points = -6,
  lesson = "Nobody has ever calmed down on being told to.",
  source = "Shenk & Fruzzetti 2011 (invalidating answers raise arousal)",
}

wording "as I said" {
  finds  = "anywhere",
  words  = {
    "como le dije", "como te dije", "como ya le dije", "como ya te dije", "como he dicho",
    "ya se lo dije", "ya te lo dije", "le repito", "te repito", "cuántas veces",
  },
  points = -3,
  lesson = "\"As I said\" says that the fault is in the listening.",
  source = "Brown & Levinson 1987",
}

wording "our policy" {
  finds  = "anywhere",
  words  = { "nuestra política", "la política", "las normas", "el reglamento", "la normativa" },
  points = -2,
  relational = 0,
  lesson = "A rule stands where a person was.",
  source = "Marinova, Singh & Singh 2018 (solving work, not rules, lifts satisfaction)",
}

wording "to be honest" {
  finds  = "anywhere",
  words  = { "para ser sincero", "para ser sincera", "sinceramente", "francamente", "con todo el respeto", "con todo respeto" },
  points = -1,
  lesson = "It announces something unpleasant, or a guess about the customer.",
  source = "As in English",
}

wording "thanks" {
  finds  = "anywhere",
  words  = { "gracias", "se lo agradezco", "te lo agradezco", "le agradezco", "te agradezco" },
  except = { "no gracias", "gracias a usted estamos" },
  points = 2,
  threat = 0,
  lesson = "A thank-you costs a second and is nearly always heard.",
  source = "Grant & Gino 2010",
}

wording "could you" {
  finds  = "sentence_start",
  words  = {
    "podría", "podrías", "me podría", "me podrías", "le importaría", "te importaría",
    "querría", "le parece", "te parece", "le gustaría", "te gustaría", "prefiere", "prefieres",
    "le ayudaría", "te ayudaría",
  },
  sentence = "question",
  points = 2,
  threat = 0,
  lesson = "\"Could you …?\" leaves room to say no.",
  source = "As in English",
}

wording "please inside" {
  finds  = "mid_sentence",
  words  = { "por favor" },
  points = 1,
  threat = 0,
  lesson = "\"Please\" inside a sentence asks.",
  source = "As in English",
}

wording "greeting" {
  finds  = "reply_start",
  words  = { "hola", "buenos días", "buenas tardes", "buenas noches", "buenas", "bienvenid*" },
  points = 1,
  threat = 0,
  lesson = "A greeting: the person is met before the matter is.",
  source = "As in English",
}

wording "their own words" {
  finds  = "echo",
  points = 1,
  threat = 0,
  lesson = "Their own word or figure, used by you, shows that it was heard.",
  source = "Packard & Berger 2021 (concrete words)",
}

-- A full stop after these ends no sentence.
short_forms { "sr", "sra", "srta", "d", "dña", "ud", "uds", "núm", "aprox", "etc" }

-- Words that say too little to count as an echo.
common {
  "a", "al", "ante", "con", "de", "del", "desde", "en", "entre", "hasta", "para", "por", "sin",
  "sobre", "el", "la", "los", "las", "lo", "un", "una", "unos", "unas", "este", "esta", "esto",
  "estos", "estas", "ese", "esa", "eso", "esos", "esas", "aquel", "aquella", "aquello", "yo",
  "tú", "usted", "él", "ella", "ello", "nosotros", "ustedes", "ellos", "ellas", "me", "te",
  "se", "le", "les", "nos", "mi", "mis", "tu", "tus", "su", "sus", "nuestro", "nuestra", "que",
  "qué", "quien", "quién", "cual", "cuál", "cuando", "cuándo", "donde", "dónde", "como", "cómo",
  "porque", "si", "sí", "no", "ni", "y", "e", "o", "u", "pero", "pues", "entonces", "también",
  "tampoco", "ya", "aún", "todavía", "muy", "más", "menos", "mucho", "mucha", "poco", "poca",
  "todo", "toda", "todos", "todas", "algo", "nada", "nunca", "siempre", "bien", "mal", "así",
  "aquí", "ahí", "allí", "ahora", "hoy", "es", "son", "era", "eran", "fue", "ser", "está",
  "están", "estaba", "estar", "ha", "han", "he", "hemos", "había", "hay", "haber", "tiene",
  "tengo", "tener", "hace", "hacer", "hago", "va", "voy", "ir", "puede", "puedo", "poder",
  "quiere", "quiero", "sabe", "sé", "dice", "dijo", "digo", "señor", "señora", "favor",
  "gracias", "siento", "cosa", "cosas",
}
