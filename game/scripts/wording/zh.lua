-- What the words of a reply add to its tone, in Chinese. How a rule is written:
-- en.lua. Lessons are in the program's own language, like all that it says.
--
-- Chinese puts no spaces between words: a phrase is its characters, one after
-- the other, and * stands for any one character.

wording "begins with you" {
  finds  = "sentence_start",
  words  = { "你", "您", "可你", "可您", "可是你", "可是您", "但你", "但您", "但是你", "但是您", "那你", "那您" },
  except = {
    "你好", "您好", "你说得对", "您说得对", "你说的对", "您说的对", "你一定", "您一定", "你辛苦", "您辛苦",
    "您请", "你请", "您慢", "您放心", "你放心", "您看", "你看",
  },
  sentence = "statement",
  points = -5,
  relational = 0,
  apology = 0,
  solving = -2,
  habit  = "you",
  lesson = "A sentence that begins with \"You\" sounds like an accusation before its second word.",
  source = "As in English",
}

wording "should and must" {
  finds  = "anywhere",
  words  = {
    "你应该", "您应该", "你应当", "您应当", "你必须", "您必须", "你得先", "您得先", "你本来应该", "您本来应该",
    "你早该", "您早该",
  },
  points = -2,
  relational = 0,
  lesson = "Being told what one should or must do makes anyone push back.",
  source = "Miller et al. 2007 (controlling language and reactance)",
}

wording "asks why" {
  finds  = "anywhere",
  words  = { "你为什么", "您为什么", "你怎么不", "您怎么不", "你干吗", "你干嘛", "为什么不早", "为何不" },
  points = -4,
  relational = -1,
  lesson = "\"Why\" asks for a defence. \"What happened?\" asks for the story.",
  source = "Bolden & Robinson 2011 (why-questions challenge)",
}

wording "negative question" {
  finds  = "anywhere",
  words  = { "难道", "你不是", "您不是", "你不知道", "您不知道", "你没看", "您没看", "你没听", "您没听" },
  sentence = "question",
  points = -3,
  lesson = "\"Didn't you …?\" is an accusation with a question mark.",
  source = "Heritage 2002 (negative questions are heard as assertions)",
}

wording "in fact" {
  finds  = "anywhere",
  words  = { "其实", "事实上", "实际上" },
  points = -1,
  lesson = "\"Actually\" corrects, even where it was not meant to.",
  source = "As in English",
}

wording "obviously" {
  finds  = "anywhere",
  words  = { "显然", "明显是", "很明显", "谁都知道", "大家都知道", "这是常识" },
  points = -2,
  relational = 0,
  lesson = "\"Obviously\" tells the customer that they ought to have seen it.",
  source = "Brown & Levinson 1987",
}

wording "just" {
  finds  = "anywhere",
  words  = { "只不过", "不就是", "而已", "至于吗", "没什么大不了" },
  points = -1,
  relational = 0,
  apology = 0,
  solving = 0,
  lesson = "\"Just\" makes it small; to the customer it is not small.",
  source = "Shenk & Fruzzetti 2011 (invalidating answers raise arousal)",
}

wording "nothing and nobody" {
  finds  = "anywhere",
  words  = { "没办法", "没有办法", "不可能", "无能为力", "没法" },
  points = -2,
  relational = 0,
  apology = 0,
  solving = 0,
  lesson = "It closes a door. Say what is there, however little.",
  source = "As in English",
}

wording "harsh word" {
  finds  = "anywhere",
  words  = { "无理取闹", "胡说", "荒唐", "可笑", "撒谎", "说谎", "愚蠢", "笨", "骗人", "你自己的错", "您自己的错", "怪你", "怪您", "怪谁" },
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
  words  = { "从来", "永远", "总是", "每次都", "老是" },
  also   = { "你", "您" },
  except = { "我从来", "我永远", "我总是", "我们" },
  points = -2,
  lesson = "\"Never\" and \"always\" turn one afternoon into a character.",
  source = "As in English",
}

wording "apology undone" {
  finds  = "followed_by",
  words  = { "对不起", "抱歉", "不好意思", "很遗憾" },
  also   = { "但", "可是", "不过", "只是" },
  points = -3,
  lesson = "The \"but\" took the apology back; two sentences would have kept both.",
  source = "Frantz & Bennigson 2005 (an apology works where it shows that one was heard)",
}

wording "calm down" {
  finds  = "anywhere",
  words  = { "冷静", "别激动", "不要激动", "别生气", "不要生气", "消消气", "别喊", "小声点", "别这么大声" },
  points = -6,
  lesson = "Nobody has ever calmed down on being told to.",
  source = "Shenk & Fruzzetti 2011 (invalidating answers raise arousal)",
}

wording "as I said" {
  finds  = "anywhere",
  words  = { "我说过", "我刚说", "我刚才说", "跟你说过", "跟您说过", "已经说了", "说了多少", "再说一遍" },
  points = -3,
  lesson = "\"As I said\" says that the fault is in the listening.",
  source = "Brown & Levinson 1987",
}

wording "our policy" {
  finds  = "anywhere",
  words  = { "规定", "我们的政策", "公司政策", "按制度", "按流程", "系统不" },
  points = -2,
  relational = 0,
  lesson = "A rule stands where a person was.",
  source = "Marinova, Singh & Singh 2018 (solving work, not rules, lifts satisfaction)",
}

wording "to be honest" {
  finds  = "anywhere",
  words  = { "说实话", "老实说", "坦白说", "恕我直言" },
  points = -1,
  lesson = "It announces something unpleasant, or a guess about the customer.",
  source = "As in English",
}

wording "thanks" {
  finds  = "anywhere",
  words  = { "谢谢", "多谢", "感谢", "麻烦您了", "麻烦你了", "辛苦您了", "辛苦你了" },
  except = { "不用谢", "不谢" },
  points = 2,
  threat = 0,
  lesson = "A thank-you costs a second and is nearly always heard.",
  source = "Grant & Gino 2010",
}

wording "could you" {
  finds  = "anywhere",
  words  = { "能不能", "可不可以", "可以吗", "好吗", "行吗", "您看行", "您觉得", "您愿意", "你愿意", "方便吗" },
  sentence = "question",
  points = 2,
  threat = 0,
  lesson = "\"Could you …?\" leaves room to say no.",
  source = "As in English",
}

wording "please" {
  finds  = "anywhere",
  words  = { "请您", "请你", "麻烦您", "麻烦你" },
  points = 1,
  threat = 0,
  lesson = "\"Please\" inside a sentence asks.",
  source = "In Chinese it stands before what is asked",
}

wording "greeting" {
  finds  = "reply_start",
  words  = { "您好", "你好", "早上好", "下午好", "晚上好", "欢迎" },
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

-- Characters that say too little to count as an echo.
common {
  "的", "了", "是", "我", "你", "您", "他", "她", "它", "们", "这", "那", "在", "有", "和", "就", "都", "也", "不",
  "没", "很", "吗", "呢", "吧", "啊", "个", "一", "要", "会", "能", "可", "以", "还", "到", "去", "来", "说", "看",
  "好", "对", "请", "谢", "什", "么", "怎", "为", "因", "所", "但", "把", "被", "给", "跟", "从", "得", "地", "过",
  "着", "上", "下", "里", "点", "些", "再", "又", "只", "最", "太", "真",
}
