/* SPDX-License-Identifier: MIT
 * A talk as a page for a colleague: what was said and done, in its order, and
 * below each of the player's lines five steps to choose from and room for a few
 * words. On paper the steps are boxes to tick. */
#include "core/study/colleague.h"

#include "core/base/html.h"
#include "core/base/text.h"
#include "core/words/say.h"

#include <string.h>

static const char style[] =
    ":root{color-scheme:light dark}"
    "body{font:1.05rem/1.5 system-ui,sans-serif;max-width:44rem;"
    "margin:0 auto;padding:1.5rem}"
    "h1{font-size:1.6rem;line-height:1.2}"
    ".said{margin:.6rem 0}.who{font-weight:600}.done{font-style:italic}"
    "fieldset{border:1px solid #888;border-radius:.6rem;margin:1rem 0;"
    "padding:.8rem 1rem;break-inside:avoid}"
    "legend{font-weight:600;padding:0 .4rem}"
    "fieldset label{display:inline-block;padding:.4rem .9rem .4rem 0}"
    "input[type=radio]{width:1.2rem;height:1.2rem;vertical-align:-.15rem}"
    "input[type=text]{font:inherit;width:100%;box-sizing:border-box;"
    "padding:.4rem}"
    "button{font:inherit;font-weight:600;padding:.7rem 1.4rem}"
    "@media print{button,.screen{display:none}body{padding:0}}"
    "@media screen{.paper{display:none}}";

/* Saves the answer as a small file; nothing is sent anywhere. */
static const char script[] =
    "document.getElementById('answer').addEventListener('submit',function(e){"
    "e.preventDefault();var f=e.target,one=function(t){"
    "return t.replace(/[\\u0000-\\u001f\\u007f]+/g,' ').trim()};"
    "var out='thaw-colleague 1\\nplay '+f.dataset.play+'\\nname '+"
    "one(f.elements.who.value)+'\\n',n=0;"
    "f.querySelectorAll('fieldset').forEach(function(s){"
    "var c=s.querySelector('input:checked');if(!c)return;n++;"
    "out+='turn '+s.dataset.turn+' '+c.value+' '+"
    "one(s.querySelector('input[type=text]').value)+'\\n'});"
    "var said=document.getElementById('said');"
    "if(!n){said.textContent=f.dataset.none;return}"
    "var a=document.createElement('a');"
    "a.href=URL.createObjectURL(new Blob([out],{type:'text/plain'}));"
    "a.download=f.dataset.file;document.body.appendChild(a);a.click();"
    "a.remove();said.textContent=f.dataset.saved});";

static void element(Text *out, const char *open, const char *text,
                    const char *close) {
    text_add(out, open);
    html_add(out, text);
    text_add(out, close);
}

static void put_line(Text *out, const ViewLine *line) {
    if (!line->text || !*line->text) return;
    text_add(out, "<p class=\"said\">");
    if (line->kind == LINE_SPEECH && *line->speaker)
        element(out, "<span class=\"who\">", line->speaker, ":</span> ");
    element(out, line->kind == LINE_SPEECH ? "<span>" : "<span class=\"done\">",
            line->text, "</span></p>\n");
}

static void put_marks(Text *out, const DebriefTurn *turn) {
    text_format(out, "<fieldset data-turn=\"%d\"><legend>", turn->turn);
    html_add(out, turn->silence ? say("(They said nothing.)") : turn->text);
    text_add(out, "</legend>\n");
    for (int mark = MARK_MIN; mark <= MARK_MAX; mark++) {
        text_format(out,
                    "<label><input type=\"radio\" name=\"t%d\" value=\"%d\"> ",
                    turn->turn, mark);
        html_add(out, colleague_word(mark));
        text_add(out, "</label>\n");
    }
    text_format(out, "<label for=\"w%d\">", turn->turn);
    html_add(out, say("A few words, if you like"));
    text_format(out,
                "</label><input type=\"text\" id=\"w%d\" "
                "maxlength=\"300\" autocomplete=\"off\">\n</fieldset>\n",
                turn->turn);
}

static void put_talk(Text *out, const View *view, const Debrief *debrief) {
    int at = 0;
    for (int turn = 0; turn <= debrief->turn_count; turn++) {
        for (; at < view->history_count && view->history[at].turn <= turn; at++)
            if (!view->history[at].by_player) put_line(out, &view->history[at]);
        if (turn < debrief->turn_count && !debrief->turns[turn].think)
            put_marks(out, &debrief->turns[turn]);
    }
}

static void put_head(Text *out, const Debrief *debrief) {
    const char *language = say_language();
    text_add(out, "<!doctype html>\n<html lang=\"");
    html_add(out, *language ? language : "en");
    text_add(out, "\">\n<head><meta charset=\"utf-8\">\n"
                  "<meta http-equiv=\"Content-Security-Policy\" content=\""
                  "default-src 'none'; style-src 'unsafe-inline'; "
                  "script-src 'unsafe-inline'\">\n"
                  "<meta name=\"viewport\" content=\"width=device-width\">\n");
    element(out, "<title>", debrief->title, "</title>\n<style>");
    text_add(out, style);
    element(out, "</style></head>\n<body><main>\n<h1>",
            say("How would this land with you?"), "</h1>\n");
    element(out, "<p>",
            say("A colleague practised a difficult conversation and asks what "
                "you think. Read it as if you were the customer. After each "
                "line that your colleague said, choose what it would do to "
                "you: nobody else's opinion is shown here. Leave out what you "
                "cannot tell."),
            "</p>\n");
    element(out, "<h2>", debrief->title, "</h2>\n");
}

static void put_foot(Text *out) {
    element(out, "<p><label for=\"who\">",
            say("Your name, if your colleague should know it"),
            "</label><input type=\"text\" id=\"who\" name=\"who\" "
            "maxlength=\"60\" autocomplete=\"off\"></p>\n");
    element(out, "<p><button>", say("Save the answer"), "</button></p>\n");
    text_add(out, "<p id=\"said\" role=\"status\"></p>\n");
    element(out, "<p class=\"screen\">",
            say("It is saved as a small file on this computer and sent "
                "nowhere. Give that file to your colleague."),
            "</p>\n");
    element(out, "<p class=\"paper\">",
            say("On paper: tick one box below each line, and give it back."),
            "</p>\n</form></main>\n<script>");
    text_add(out, script);
    text_add(out, "</script>\n</body>\n</html>\n");
}

char *colleague_page(const Session *session, const Debrief *debrief,
                     long long play) {
    Text out = { 0 };
    View view;
    session_view(session, &view);
    put_head(&out, debrief);
    text_format(&out, "<form id=\"answer\" data-play=\"%lld\" data-file=\"",
                play);
    html_add(&out, debrief->level);
    element(&out, ".thaw-answer\" data-none=\"",
            say("Nothing is marked yet. Choose at least one line."), "\"");
    element(&out, " data-saved=\"",
            say("Saved. Give the file to your colleague."), "\">\n");
    put_talk(&out, &view, debrief);
    put_foot(&out);
    return text_take(&out);
}
