/* SPDX-License-Identifier: MIT
 * The phone's page in HTML, its style and its script: all that a phone ever
 * loads, under 20 kB. */
#include "server/page.h"

#include "core/base/format.h"
#include "core/base/html.h"

#include <stdio.h>
#include <string.h>

/* The colours of the window's two usual themes. */
const char page_style[] =
    ":root{color-scheme:light dark;--p:#f6f1e8;--w:#fffdf8;--i:#231e1a;"
    "--s:#5f554b;--l:#857a6c;--a:#1e5c58;--o:#fff}"
    "@media(prefers-color-scheme:dark){:root{--p:#1b1918;--w:#272423;"
    "--i:#f5eee3;--s:#c1b6a8;--l:#968b7f;--a:#f0b860;--o:#241a08}}"
    "*{box-sizing:border-box}"
    "body{margin:0;background:var(--p);color:var(--i);"
    "font:1.125rem/1.45 system-ui,sans-serif}"
    "main{max-width:36rem;margin:0 auto;padding:1rem}"
    "h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0 1rem}"
    "h1:focus{outline:none}"
    "p{margin:0 0 1rem}fieldset{border:0;margin:0;padding:0}"
    "legend{padding:0;margin:0 0 .75rem;color:var(--s)}"
    "label.c,li{display:flex;gap:.75rem;align-items:flex-start;"
    "border:2px solid var(--l);border-radius:.75rem;padding:.9rem;"
    "background:var(--w);text-wrap:pretty;"
    "margin:0 0 .75rem;min-height:3.25rem}"
    "ol{list-style:none;margin:0;padding:0}"
    "label.c:has(:checked){border-color:var(--a);border-width:4px;"
    "padding:calc(.9rem - 2px)}"
    "input[type=radio]{width:1.5rem;height:1.5rem;margin:.1rem 0 0;"
    "flex:none;accent-color:var(--a)}"
    "b{flex:none}"
    "input[type=text]{display:block;width:100%;font:inherit;font-size:2rem;"
    "letter-spacing:.3em;text-transform:uppercase;padding:.5rem;"
    "border:2px solid var(--l);border-radius:.5rem;background:var(--w);"
    "color:var(--i);margin:.5rem 0 1rem}"
    "button{display:block;width:100%;min-height:3.5rem;font:inherit;"
    "font-size:1.25rem;font-weight:700;border:0;border-radius:.75rem;"
    "background:var(--a);color:var(--o)}"
    ":focus-visible{outline:4px solid var(--a);outline-offset:3px}"
    "button:focus-visible{outline-color:var(--i)}"
    ".told{border-left:6px solid var(--a);padding-left:.75rem;"
    "font-weight:700}"
    "#gone{background:var(--i);color:var(--p);padding:1rem;margin:0}"
    "a{color:var(--a)}";

/* One request always waits at the server for news. When it returns or fails,
 * the page asks again and shows the present state. */
const char page_script[] =
    "(function(){'use strict';"
    "var m=document.querySelector('main[data-seen]');if(!m)return;"
    "var g=document.getElementById('gone'),fails=0,ask=null,timer=0,dead=0;"
    "function put(r,t){fails=0;g.hidden=true;"
    "var v=r.headers.get('X-Thaw');if(r.status!==200||!v)return;"
    "if(v===m.dataset.seen&&!r.headers.get('X-Told'))return;"
    "var f=m.contains(document.activeElement),"
    "c=m.querySelector('input:checked'),q=m.querySelector('[name=q]'),"
    "was=c&&q?q.value+'.'+m.querySelector('[name=r]').value:'',"
    "pick=c?c.value:'';"
    "m.innerHTML=t;m.dataset.seen=v;"
    "q=m.querySelector('[name=q]');"
    "if(was&&q&&was===q.value+'.'+m.querySelector('[name=r]').value"
    "&&!m.querySelector('input:checked')){"
    "c=m.querySelector('input[value=\"'+pick+'\"][type=radio]');"
    "if(c)c.checked=true}"
    "if(f){var h=m.querySelector('h1');if(h)h.focus()}"
    "dead=m.querySelector('[data-over]')?1:0}"
    "function later(n){clearTimeout(timer);timer=setTimeout(look,n)}"
    "function fail(){fails++;if(fails>2)g.hidden=false;"
    "later(Math.random()*Math.min(3000,400*fails)+100)}"
    "function look(){if(dead||ask)return;"
    "var a=ask=new AbortController(),"
    "stop=setTimeout(function(){a.abort()},30000);"
    "fetch('/state?seen='+m.dataset.seen,{cache:'no-store',"
    "headers:{'X-Thaw':'1'},signal:a.signal}).then(function(r){"
    "if(r.status===401){location.replace('/');return}"
    "if(r.status>=500)throw 0;"
    "return r.text().then(function(t){put(r,t)})}).then(function(){"
    "clearTimeout(stop);if(ask===a){ask=null;later(0)}},function(){"
    "clearTimeout(stop);if(ask===a){ask=null;fail()}})}"
    "function now(){if(ask){var a=ask;ask=null;a.abort()}later(0)}"
    "document.addEventListener('submit',function(e){"
    "var f=e.target;if(f.getAttribute('action')!=='/vote')return;"
    "e.preventDefault();var tries=0;"
    "var body=new URLSearchParams(new FormData(f)).toString();"
    "(function send(){fetch('/vote',{method:'POST',cache:'no-store',"
    "headers:{'X-Thaw':'1','Content-Type':"
    "'application/x-www-form-urlencoded'},body:body}).then(function(r){"
    "if(r.status===401){location.replace('/');return}"
    "if(r.status>=500)throw 0;"
    "return r.text().then(function(t){put(r,t);now()})}).catch(function(){"
    "if(++tries>2)g.hidden=false;"
    "setTimeout(send,Math.random()*Math.min(3000,400*tries)+100)})})()});"
    "document.addEventListener('visibilitychange',function(){"
    "if(!document.hidden)now()});"
    "window.addEventListener('pageshow',function(e){if(e.persisted)now()});"
    "window.addEventListener('online',now);"
    "look()})();";

static void add_head(Text *out, const PhoneWords *words) {
    text_format(out,
                "<!doctype html><html lang=\"%s\"><head>"
                "<meta charset=\"utf-8\"><title>%s</title>"
                "<meta name=\"viewport\" "
                "content=\"width=device-width,initial-scale=1\">"
                "<link rel=\"icon\" href=\"data:,\">"
                "<link rel=\"stylesheet\" href=\"/style.css\">",
                words->language, words->title);
}

static void add_paragraph(Text *out, const char *kind, const char *text) {
    text_format(out, "<p%s>", kind);
    html_add(out, text);
    text_add(out, "</p>");
}

static void add_heading(Text *out, const char *text) {
    text_add(out, "<h1 tabindex=\"-1\">");
    html_add(out, text);
    text_add(out, "</h1>");
}

/* ---- the question ---- */

static const char *choice_text(const PhonePage *page, int choice) {
    bool mood = page->sight.kind == POLL_MOOD;
    return mood && choice < 5 ? page->words->bands[choice]
                              : page->sight.choices[choice];
}

static void add_question(Text *out, const PhonePage *page) {
    char text[300];
    const PhoneWords *words = page->words;
    switch (page->sight.kind) {
    case POLL_THOUGHT:
        add_heading(out, words->thought_heading);
        break;
    case POLL_MOOD:
        format_write(text, sizeof text, words->mood_heading, page->sight.about);
        add_heading(out, text);
        break;
    case POLL_REPLY:
    case POLL_KINDS:
        add_heading(out, words->reply_heading);
        break;
    }
}

/* Marks the level's words with their language when the page is in another. */
static void add_language(Text *out, const PhonePage *page) {
    if (!*page->sight.language || page->sight.kind == POLL_MOOD) return;
    text_add(out, " lang=\"");
    for (const char *at = page->sight.language; *at; at++)
        text_add_n(out, *at == '_' ? "-" : at, 1);
    text_add(out, "\"");
}

static void add_list(Text *out, const PhonePage *page) {
    text_add(out, "<ol");
    add_language(out, page);
    text_add(out, ">");
    for (int i = 0; i < page->sight.choice_count; i++) {
        text_format(out, "<li><b>%d</b><span>", i + 1);
        html_add(out, choice_text(page, i));
        text_add(out, "</span></li>");
    }
    text_add(out, "</ol>");
}

static void add_form(Text *out, const PhonePage *page) {
    const PollSight *sight = &page->sight;
    text_add(out, "<form method=\"post\" action=\"/vote\"><fieldset><legend>");
    html_add(out, page->words->choose);
    text_add(out, "</legend>");
    for (int i = 0; i < sight->choice_count; i++) {
        text_format(out,
                    "<label class=\"c\"><input type=\"radio\" name=\"c\" "
                    "value=\"%d\" required%s><b>%d</b><span",
                    i, i == sight->chosen ? " checked" : "", i + 1);
        add_language(out, page);
        text_add(out, ">");
        html_add(out, choice_text(page, i));
        text_add(out, "</span></label>");
    }
    text_format(out,
                "</fieldset><input type=\"hidden\" name=\"q\" value=\"%u\">"
                "<input type=\"hidden\" name=\"r\" value=\"%d\">"
                "<input type=\"hidden\" name=\"k\" value=\"%016llx\"><button>",
                sight->question, sight->round, page->key);
    html_add(out,
             sight->chosen < 0 ? page->words->send : page->words->send_again);
    text_add(out, "</button></form>");
}

static void add_chosen(Text *out, const PhonePage *page, const char *format) {
    char text[200];
    format_write(text, sizeof text, format, page->sight.chosen + 1);
    text_add(out, "<p class=\"told\">");
    html_add(out, text);
    if (page->sight.phase == POLL_OPEN) {
        text_add(out, page->words->between);
        html_add(out, page->words->chose_more);
    }
    text_add(out, "</p>");
}

static void add_told(Text *out, const PhonePage *page) {
    static const char told[] = " class=\"told\"";
    if (page->told == PAGE_STALE) add_paragraph(out, told, page->words->stale);
    if (page->told == PAGE_SHUT) add_paragraph(out, told, page->words->shut);
    if (page->told == PAGE_WRONG) add_paragraph(out, told, page->words->wrong);
}

static void add_open(Text *out, const PhonePage *page) {
    add_question(out, page);
    if (page->sight.round == 2) add_paragraph(out, "", page->words->second);
    if (page->sight.chosen >= 0) add_chosen(out, page, page->words->chose);
    add_form(out, page);
}

static void add_closed(Text *out, const PhonePage *page) {
    add_question(out, page);
    bool talking = page->sight.phase == POLL_TALKING;
    if (page->sight.chosen >= 0)
        add_chosen(out, page,
                   talking ? page->words->talk_chose : page->words->chose);
    else
        add_paragraph(out, " class=\"told\"",
                      page->sight.late ? page->words->late
                                       : page->words->closed_none);
    add_paragraph(out, "", talking ? page->words->talk : page->words->closed);
    add_list(out, page);
}

void page_write_main(Text *out, const PhonePage *page) {
    const PhoneWords *words = page->words;
    add_told(out, page);
    switch (page->sight.phase) {
    case POLL_WAITING:
        add_heading(out, words->waiting_heading);
        add_paragraph(out, "", words->waiting);
        break;
    case POLL_THINKING:
        add_question(out, page);
        add_paragraph(out, "", words->think);
        add_list(out, page);
        break;
    case POLL_OPEN:
        add_open(out, page);
        break;
    case POLL_TALKING:
    case POLL_CLOSED:
        add_closed(out, page);
        break;
    case POLL_OVER:
        add_heading(out, words->over_heading);
        add_paragraph(out, " data-over", words->over);
        break;
    }
}

/* Without JavaScript the page reloads itself, but not before this phone has
 * voted: that would undo what somebody is choosing. */
static void add_refresh(Text *out, const PollSight *sight) {
    bool choosing = sight->phase == POLL_OPEN && sight->chosen < 0;
    if (choosing || sight->phase == POLL_OVER) return;
    text_add(out, "<noscript><meta http-equiv=\"refresh\" content=\"4;url=/\">"
                  "</noscript>");
}

void page_write(Text *out, const PhonePage *page) {
    add_head(out, page->words);
    add_refresh(out, &page->sight);
    text_format(out, "</head><body><p id=\"gone\" role=\"alert\" hidden>");
    html_add(out, page->words->gone);
    text_format(out, "</p><main aria-live=\"polite\" data-seen=\"%u-%u\">",
                page->sight.version, page->sight.changes);
    page_write_main(out, page);
    text_add(out, "</main><noscript><footer><p><a href=\"/\">");
    html_add(out, page->words->look_again);
    text_add(out, "</a></p></footer></noscript>"
                  "<script src=\"/phone.js\"></script></body></html>");
}

void page_write_code(Text *out, const PhoneWords *words, bool wrong) {
    add_head(out, words);
    text_add(out, "</head><body><main>");
    add_heading(out, words->code_heading);
    if (wrong)
        add_paragraph(out, " class=\"told\" role=\"alert\"", words->code_wrong);
    text_add(out, "<form method=\"post\" action=\"/join\"><label>");
    html_add(out, words->code_label);
    text_add(out, "<input type=\"text\" name=\"j\" maxlength=\"6\" required "
                  "autocomplete=\"off\" autocapitalize=\"characters\" "
                  "spellcheck=\"false\"></label><button>");
    html_add(out, words->code_button);
    text_add(out, "</button></form></main></body></html>");
}

void page_write_told(Text *out, const PhoneWords *words, const char *heading,
                     const char *text) {
    add_head(out, words);
    text_add(out, "</head><body><main>");
    add_heading(out, heading);
    add_paragraph(out, "", text);
    text_add(out, "<p><a href=\"/\">");
    html_add(out, words->look_again);
    text_add(out, "</a></p></main></body></html>");
}
