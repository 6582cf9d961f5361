/* SPDX-License-Identifier: MIT
 * Every wording rule that ships, with a sentence in which it fires and one that
 * it must leave alone. */
#include "script/reading/wording_rows.h"

static const WordingRow english[] = {
    { "begins with you", "But you signed it.", "Can I help you?", NULL },
    { "should and must", "Next time you should call.",
      "That must have hurt, and you must have waited an hour.", NULL },
    { "has to", "The form has to be stamped.", "I have to ask Pete.", NULL },
    { "asks why", "Why did nobody call?", "Why don't we look together?", NULL },
    { "why in passing", "I wonder why nobody called.", "I see why that hurts.",
      NULL },
    { "negative question", "Didn't you get our note?",
      "I know you didn't get it.", NULL },
    { "what they failed at", "It says you didn't answer.",
      "Stay here if you don't mind, you don't have to stand.", NULL },
    { "challenge", "So what?", "What would help?", NULL },
    { "who was it", "Who told you that?", "The one who called was Pete.",
      NULL },
    { "doubting question", "Are you sure?", "Are you all right?", NULL },
    { "do you understand", "It is late, as you know.",
      "I don't understand it myself.", NULL },
    { "cross-examination", "And how much was it?", "How much was it?", NULL },
    { "small noises", "Huh. That is new.", "That is new.", NULL },
    { "word of doubt", "Is it really that much?", "Is it that much?", NULL },
    { "in fact", "In fact it was Monday.", "That is a fact.", NULL },
    { "obviously", "It is obviously late.", "It is late.", NULL },
    { "just", "It is just a scratch.", "One is in just a moment.", NULL },
    { "order", "Read the note.", "Don't worry.", NULL },
    { "says what is not", "That is not ready.", "No problem.", NULL },
    { "nothing and nobody", "There is nothing here.",
      "There is nothing to worry about.", NULL },
    { "harsh word", "That is ridiculous.", "That was my fault.", NULL },
    { "gloomy word", "The brakes failed.", "That is my mistake.", NULL },
    { "prove it", "Where is any proof?", "Your proof is at the printer.",
      NULL },
    { "do it yourself", "Look it up yourself.", "Help yourself to coffee.",
      NULL },
    { "maybe you", "Maybe you dropped it.", "Maybe it fell.", NULL },
    { "more than one mark", "What?! Again?", "What? Again!", NULL },
    { "never and always", "It is never your turn.", "We never charge you.",
      NULL },
    { "apology undone", "I'm sorry, Mr. Lee, but no.", "I'm sorry. But no.",
      NULL },
    { "apology", "That was our mistake.", "Sorry, but it is late.", NULL },
    { "calm down", "Please calm down.", "It is calm. Down the hall.", NULL },
    { "as I said", "As I said, it is late.", "She said it is late.", NULL },
    { "our policy", "The rules are the rules.", "The ruler is here.", NULL },
    { "to be honest", "To be honest, it is late.", "It is honest work.", NULL },
    { "we for I", "We can bring it.", "Can we bring it?", NULL },
    { "I as the opening", "I will bring it.", "I told you.", NULL },
    { "what I see or do", "I've looked at it.", "I think you did.", NULL },
    { "thanks", "Thank you for the call.", "Thanks for nothing.", NULL },
    { "could you", "Could you show me?", "Could you. Fine.", NULL },
    { "asks leave", "May I see it?", "It may be.", NULL },
    { "open question", "Do you have the note?", "Do you even have one?", NULL },
    { "please inside", "Could you please wait?", "Please wait.", NULL },
    { "please first", "Please wait.", "Could you please wait?", NULL },
    { "greeting", "Good morning. How is he?", "It is a good morning.", NULL },
    { "kind word", "That is a lovely dog.", "That is not lovely.", NULL },
    { "help", "I can help with that.", "That doesn't help him.", NULL },
    { "offers a choice", "Would you like to sit?", "Sit.", NULL },
    { "any and some", "Is there something else?", "Is there anything else?",
      NULL },
    { "a small thing", "It takes a moment.", "It is momentous.", NULL },
    { "my view only", "I could be wrong.", "It could be wrong.", NULL },
    { "both sides", "It is late, though.", "It is late.", NULL },
    { "checks", "The ninth, is that right?", "Is that right for him?", NULL },
    { "their own words", "Three years is long.", "Four years is long.",
      "He has limped for three years." },
};

static const WordingRow spanish[] = {
    { "begins with you", "Sabía que podía pasar.", "¿Sabía lo del lunes?",
      NULL },
    { "begins with you", "Firmaste el papel.", "Tiene usted razón.", NULL },
    { "should and must", "El papel dice que tiene que llamar.", "Tiene calor.",
      NULL },
    { "asks why", "¿Por qué no llamó?", "Dígame por qué.", NULL },
    { "negative question", "¿No sabía lo del lunes?", "No sabía eso.", NULL },
    { "in fact", "De hecho, fue el lunes.", "El hecho es ese.", NULL },
    { "obviously", "Obviamente es tarde.", "Es tarde.", NULL },
    { "just", "Es simplemente un papel.", "Es un papel simple.", NULL },
    { "nothing and nobody", "Aquí nadie lo sabe.", "Aquí lo saben.", NULL },
    { "harsh word", "Eso es ridículo.", "Eso es raro.", NULL },
    { "more than one mark", "¿Qué?!", "¿Qué?", NULL },
    { "never and always", "Nunca paga a tiempo.", "Nunca llueve aquí.", NULL },
    { "apology undone", "Lo siento, Sra. Gil, pero es tarde.",
      "Lo siento. Pero es tarde.", NULL },
    { "calm down", "Cálmese, por favor.", "Aquí hay calma.", NULL },
    { "as I said", "Como le dije, es tarde.", "Le dije la hora.", NULL },
    { "our policy", "Es nuestra política.", "Es nuestro perro.", NULL },
    { "to be honest", "Sinceramente, es tarde.", "Es sincero.", NULL },
    { "thanks", "Gracias por esperar.", "No, gracias.", NULL },
    { "could you", "¿Podría enseñármelo?", "Podría ser.", NULL },
    { "please inside", "Espere un momento, por favor.", "Por favor, espere.",
      NULL },
    { "greeting", "Buenos días. ¿Cómo está?", "Son días buenos.", NULL },
    { "their own words", "Son tres años.", "Son cuatro años.",
      "Hace tres años." },
};

static const WordingRow chinese[] = {
    { "begins with you", "您签过字。", "您说得对。", NULL },
    { "should and must", "这个您应该先问。", "这个应该先问。", NULL },
    { "asks why", "您为什么不来？", "为什么会这样？", NULL },
    { "negative question", "难道没人打电话？", "有人打电话吗？", NULL },
    { "in fact", "其实是星期一。", "确实是星期一。", NULL },
    { "obviously", "这很明显。", "这很好。", NULL },
    { "just", "一点小事而已。", "一点小事。", NULL },
    { "nothing and nobody", "这没办法。", "这有办法。", NULL },
    { "harsh word", "这太荒唐了。", "这太难了。", NULL },
    { "more than one mark", "什么？！", "什么？", NULL },
    { "never and always", "您从来不打电话。", "我从来不骗您。", NULL },
    { "apology undone", "对不起，不过太晚了。", "对不起。不过太晚了。", NULL },
    { "calm down", "请您冷静一点。", "这里很安静。", NULL },
    { "as I said", "我说过，太晚了。", "我说完了。", NULL },
    { "our policy", "这是规定。", "这是狗。", NULL },
    { "to be honest", "说实话，太晚了。", "这是实话。", NULL },
    { "thanks", "谢谢您等我。", "不用谢。", NULL },
    { "could you", "能不能给我看看？", "能给。", NULL },
    { "please", "请您坐。", "坐吧。", NULL },
    { "greeting", "您好！它怎么样？", "它很好。", NULL },
    { "their own words", "三年腿瘸，很久了。", "四年了，很久了。",
      "它三年腿瘸了。" },
};

#define ROWS(rows) rows, sizeof rows / sizeof rows[0]

static void every_english_rule_fires_and_holds_back(void **state) {
    (void)state;
    assert_wording_rows("en", ROWS(english));
}

static void every_spanish_rule_fires_and_holds_back(void **state) {
    (void)state;
    assert_wording_rows("es", ROWS(spanish));
}

static void every_chinese_rule_fires_and_holds_back(void **state) {
    (void)state;
    assert_wording_rows("zh-CN", ROWS(chinese));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_english_rule_fires_and_holds_back),
        cmocka_unit_test(every_spanish_rule_fires_and_holds_back),
        cmocka_unit_test(every_chinese_rule_fires_and_holds_back),
    };
    return cmocka_run_group_tests(tests, open_library, close_library);
}
