/* SPDX-License-Identifier: MIT
 * The phone's words in English, Spanish and Chinese. */
#include "server/phone_words.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

static const PhoneWords english = {
    .language = "en",
    .title = "Vote",
    .between = " ",
    .code_heading = "Join the room",
    .code_label = "The four letters on the big picture",
    .code_button = "Join",
    .code_wrong = "That is not this room's code. Look at the big picture.",
    .full = "The room is full: %d phones. Raise your hand instead.",
    .waiting_heading = "You are in",
    .waiting = "Look at the big picture. The next question comes here by "
               "itself.",
    .reply_heading = "What would you say?",
    .thought_heading = "What are you thinking?",
    .mood_heading = "How does %s feel now?",
    .think = "Think first. In a moment you can vote.",
    .choose = "Choose one",
    .send = "Send",
    .send_again = "Change my vote",
    .chose = "You chose %d.",
    .chose_more = "You can change it until the vote closes.",
    .talk = "Talk with the people beside you. Then you vote once more.",
    .talk_chose = "So far you chose %d.",
    .closed = "The vote is closed. Look at the big picture.",
    .closed_none = "You did not vote this time.",
    .late = "You came when the vote was over: not counted this time.",
    .stale = "The room had moved on. This is what is asked now.",
    .shut = "The vote was closed already, so it did not count.",
    .wrong = "Choose one of these first.",
    .second = "Second vote",
    .over_heading = "Thank you",
    .over = "The workshop is over. You can close this page.",
    .gone = "The room cannot be reached. This page tries again by itself. "
            "Are you still on the room's Wi-Fi?",
    .look_again = "Look again",
    .not_found = "There is nothing here.",
    .refused = "This request did not come from the room's own page.",
    .bands = { "furious", "upset", "tense", "calm", "warm" },
};

static const PhoneWords spanish = {
    .language = "es",
    .title = "Votar",
    .between = " ",
    .code_heading = "Entrar en la sala",
    .code_label = "Las cuatro letras de la pantalla grande",
    .code_button = "Entrar",
    .code_wrong = "Ese no es el código de esta sala. Mire la pantalla grande.",
    .full = "La sala está llena: %d teléfonos. Levante la mano.",
    .waiting_heading = "Ya está dentro",
    .waiting = "Mire la pantalla grande. La próxima pregunta llegará aquí "
               "sola.",
    .reply_heading = "¿Qué diría usted?",
    .thought_heading = "¿Qué está pensando?",
    .mood_heading = "¿Cómo se siente %s ahora?",
    .think = "Primero piense. Enseguida podrá votar.",
    .choose = "Elija una opción",
    .send = "Enviar",
    .send_again = "Cambiar mi voto",
    .chose = "Ha elegido %d.",
    .chose_more = "Puede cambiarlo hasta que se cierre la votación.",
    .talk = "Háblelo con quien tiene al lado. Luego se vota otra vez.",
    .talk_chose = "De momento ha elegido %d.",
    .closed = "La votación está cerrada. Mire la pantalla grande.",
    .closed_none = "Esta vez no ha votado.",
    .late = "Ha llegado con la votación cerrada: esta vez no cuenta.",
    .stale = "La sala ya había avanzado. Esto es lo que se pregunta ahora.",
    .shut = "La votación ya estaba cerrada, así que no ha contado.",
    .wrong = "Elija primero una de estas.",
    .second = "Segunda votación",
    .over_heading = "Gracias",
    .over = "El taller ha terminado. Puede cerrar esta página.",
    .gone = "No se puede llegar a la sala. Esta página lo intenta de nuevo "
            "sola. ¿Sigue en la wifi de la sala?",
    .look_again = "Mirar otra vez",
    .not_found = "Aquí no hay nada.",
    .refused = "Esta petición no venía de la página de la sala.",
    .bands = { "furia", "disgusto", "tensión", "calma", "calidez" },
};

static const PhoneWords chinese = {
    .language = "zh-CN",
    .title = "投票",
    .between = "",
    .code_heading = "加入现场",
    .code_label = "大屏幕上的四个字母",
    .code_button = "加入",
    .code_wrong = "代码不对，请看大屏幕。",
    .full = "人数已满（%d 部手机），请举手表决。",
    .waiting_heading = "您已加入",
    .waiting = "请看大屏幕。下一个问题会自动出现在这里。",
    .reply_heading = "您会怎么说？",
    .thought_heading = "您心里怎么想？",
    .mood_heading = "%s 现在感觉如何？",
    .think = "请先想一想，马上就可以投票。",
    .choose = "请选择一项",
    .send = "提交",
    .send_again = "更改我的选择",
    .chose = "您选择了 %d。",
    .chose_more = "投票结束前可以更改。",
    .talk = "请和身边的人讨论，之后再投一次。",
    .talk_chose = "您目前的选择是 %d。",
    .closed = "投票已结束，请看大屏幕。",
    .closed_none = "这一次您没有投票。",
    .late = "您加入时投票已结束，这一次不计入。",
    .stale = "现场已进入下一步，现在的问题如下。",
    .shut = "投票当时已经结束，所以没有计入。",
    .wrong = "请先选择一项。",
    .second = "第二次投票",
    .over_heading = "谢谢",
    .over = "活动已结束，可以关闭此页面。",
    .gone = "无法连接到现场，本页面会自动重试。您还连着现场的 Wi-Fi 吗？",
    .look_again = "刷新",
    .not_found = "这里什么也没有。",
    .refused = "该请求不是来自现场页面。",
    .bands = { "暴怒", "恼火", "紧绷", "平静", "友善" },
};

/* An entry's quality value ("q=0.8") in thousandths; 1000 when it has none. */
static int weight(const char *entry, size_t size) {
    for (size_t i = 0; i + 2 < size; i++)
        if (entry[i] == 'q' && entry[i + 1] == '=') {
            int whole = entry[i + 2] == '1';
            int part = 0, scale = 100;
            for (size_t k = i + 4; !whole && k < size && scale; k++) {
                if (entry[k] < '0' || entry[k] > '9') break;
                part += (entry[k] - '0') * scale;
                scale /= 10;
            }
            return whole ? 1000 : part;
        }
    return 1000;
}

static bool begins(const char *entry, size_t size, const char *with) {
    for (size_t i = 0; i < 2; i++)
        if (i >= size || (entry[i] | 32) != with[i]) return false;
    return size == 2 || entry[2] == '-' || entry[2] == ';' || entry[2] == ' ' ||
           entry[2] == '_';
}

const PhoneWords *phone_words(const char *accept_language) {
    static const PhoneWords *const spoken[] = { &english, &spanish, &chinese };
    const PhoneWords *best = &english;
    int most = 0;
    const char *at = accept_language ? accept_language : "";
    while (*at) {
        size_t size = strcspn(at, ",");
        int now = weight(at, size);
        for (size_t i = 0; i < sizeof spoken / sizeof *spoken; i++)
            if (now > most && begins(at, size, spoken[i]->language)) {
                best = spoken[i];
                most = now;
            }
        at += size;
        while (*at == ',' || *at == ' ')
            at++;
    }
    return best;
}
