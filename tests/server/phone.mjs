// SPDX-License-Identifier: MIT
// The phone's page in a real browser, as people use it: by touch, by keyboard
// alone, without a script, asleep and awake, back, in two tabs; and what a
// checker of accessibility finds on it. Prints what is wrong, a line each.
//
//   node phone.mjs SERVE CHROMIUM AXE
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import puppeteer from 'puppeteer-core';

const [serve, chromium, axe] = process.argv.slice(2);
let wrong = 0;
const check = (right, what) => {
    if (right) return;
    console.log(what);
    wrong++;
};

// At a port of its own; with one named, there or not at all.
function openRoom(port) {
    const room = spawn(serve, port ? [port] : []);
    room.on('exit', (code) => {
        if (code === 3) { console.log('the room has no port'); process.exit(1); }
    });
    const lines = createInterface({ input: room.stdout });
    const waiting = [];
    const said = [];
    lines.on('line', (line) =>
        waiting.length ? waiting.shift()(line) : said.push(line));
    const line = () =>
        said.length ? Promise.resolve(said.shift())
                    : new Promise((resolve) => waiting.push(resolve));
    const tell = (word) => room.stdin.write(word + '\n');
    return { room, line, tell, ask: async (word) => (tell(word), line()) };
}

const words = (page) => page.evaluate(() => document.body.innerText);
async function sees(page, text, what) {
    try {
        await page.waitForFunction(
            (t) => document.body && document.body.innerText.includes(t),
            { timeout: 20000, polling: 200 }, text); // a tab behind has no frames
    } catch {
        check(false, `${what}: does not show "${text}" but:\n${await words(page)}`);
    }
}

const checker = readFileSync(axe, 'utf8');
async function accessible(page, what) {
    if (!await page.evaluate(() => window.axe)) await page.evaluate(checker);
    const found = await page.evaluate(
        async () => (await window.axe.run()).violations.map(
            (v) => `${v.id}: ${v.help} (${v.nodes.map((n) => n.html).join(' ')})`));
    for (const one of found) check(false, `${what}: ${one}`);
}

const room = openRoom();
const port = await room.line();
const at = `http://127.0.0.1:${port}`;
const browser = await puppeteer.launch({
    executablePath: chromium,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
// Each page costs a process: there are two, and the second one is each phone
// but the first in turn.
const newPhone = async () => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    // axe is put in by the driver, which the page's own policy would forbid.
    await page.setBypassCSP(true);
    await page.setViewport({ width: 390, height: 760, isMobile: true,
                             hasTouch: true });
    return page;
};
const touch = await newPhone();
const other = await newPhone();
const forget = await other.createCDPSession();
const nextPhone = async (language = 'en') => {
    await forget.send('Network.clearBrowserCookies');
    await other.setExtraHTTPHeaders({ 'Accept-Language': language });
    await other.goto(`${at}/KLMN`);
    return other;
};
const inTheDark = async (page, value) =>
    page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);

// A check that cannot fail is no check.
await touch.setContent('<title>x</title><button></button>');
await touch.evaluate(checker);
check(await touch.evaluate(async () =>
          (await window.axe.run()).violations.length > 0),
      'the checker finds nothing wrong with a button without a name');

// By the code, at every step, light and dark.
await touch.goto(`${at}/`);
await accessible(touch, 'the code');
await touch.type('input[name=j]', 'klmn');
await touch.click('button');
await sees(touch, 'You are in', 'the code typed');
await accessible(touch, 'waiting');
room.tell('ask');
await sees(touch, 'Think first', 'thinking');
await accessible(touch, 'thinking');
room.tell('open');
await sees(touch, 'Send', 'voting');
await accessible(touch, 'voting');
await inTheDark(touch, 'dark');
await accessible(touch, 'voting in the dark');
await inTheDark(touch, 'light');
await touch.tap('label.c:nth-of-type(2)');
await touch.tap('button');
await sees(touch, 'You chose 2.', 'a touch');
await accessible(touch, 'voted');
check((await room.ask('tally')) === '0 1 0 0', 'a touch is one vote');

// By ear: what a screen reader is given before the vote and after it.
const ear = await nextPhone();
await sees(ear, 'Send', 'by ear');
const heard = async () => {
    const all = [];
    const walk = (n) => { all.push(n); (n.children || []).forEach(walk); };
    walk(await ear.accessibility.snapshot({ interestingOnly: false }));
    return all;
};
const radios = (await heard()).filter((n) => n.role === 'radio');
check(radios.length === 4 &&
          radios[2].name === '3 Both calipers had seized.',
      `by ear: the choices are ${radios.map((n) => n.name).join(' | ')}`);
check((await heard()).some((n) => n.role === 'group' && n.name === 'Choose one'),
      'by ear: the choices have no name together');
check((await heard()).some((n) => n.role === 'heading' &&
                                  n.name === 'What would you say?'),
      'by ear: the question is no heading');
await ear.focus('input[value="2"]');
await ear.keyboard.press('Space');
await ear.keyboard.press('Enter');
await sees(ear, 'You chose 3.', 'by ear');
check(await ear.evaluate(() => document.activeElement.tagName === 'H1' &&
          document.querySelector('main').getAttribute('aria-live') === 'polite'),
      'by ear: after the vote the focus is lost, or nothing is read');

// By the keyboard alone.
const keys = await nextPhone();
await sees(keys, 'Send', 'the keyboard');
await keys.keyboard.press('Tab');
await keys.keyboard.press('ArrowDown');
await keys.keyboard.press('ArrowDown');
await keys.keyboard.press('Tab');
await keys.keyboard.press('Enter');
await sees(keys, 'You chose', 'the keyboard');
check((await room.ask('count')) === '3 3', 'the keyboard votes once');

// What is being chosen stays chosen when the phone comes back from elsewhere.
const slow = await nextPhone();
await slow.tap('label.c:nth-of-type(3)');
await Promise.all([
    slow.waitForRequest((r) => r.url().includes('/state')),
    slow.evaluate(() =>
        document.dispatchEvent(new Event('visibilitychange'))),
]);
check(await slow.$eval('input[value="2"]', (i) => i.checked),
      'a choice not sent yet is kept');

// Two tabs of one phone.
const second = await touch.browserContext().newPage();
await second.goto(`${at}/`);
await sees(second, 'You chose 2.', 'the second tab');
await second.bringToFront();
await second.click('input[value="0"]');
await second.click('button');
await sees(touch, 'You chose 1.', 'the first tab hears of it');
check((await room.ask('count')) === '4 3', 'two tabs are one vote');
await second.close();

// Back, and forward again.
await touch.bringToFront();
await touch.goto(`${at}/style.css`);
await touch.goBack();
await sees(touch, 'You chose 1.', 'the back button');

// Asleep while the room goes on, then awake. What is read aloud by itself is
// what changes within one element that stays.
const staying = await touch.$('main[aria-live="polite"]');
const client = await touch.createCDPSession();
await client.send('Network.enable');
await client.send('Network.emulateNetworkConditions',
                  { offline: true, latency: 0, downloadThroughput: -1,
                    uploadThroughput: -1 });
room.tell('talk');
room.tell('again');
await client.send('Network.emulateNetworkConditions',
                  { offline: false, latency: 0, downloadThroughput: -1,
                    uploadThroughput: -1 });
await sees(touch, 'Second vote', 'awake again');
await accessible(touch, 'second vote');
const reads = async (text, what) =>
    check(await staying.evaluate((m, t) => m.isConnected &&
              m.innerText.includes(t), text), `by ear: ${what} is not read`);
await reads('What would you say?', 'the second vote');
room.tell('close');
await sees(touch, 'The vote is closed', 'closed');
await accessible(touch, 'closed');
await reads('The vote is closed', 'that the vote is closed');

// Without a script.
room.tell('ask');
room.tell('open');
// Its page does not change by itself: the room has heard before it is fetched.
await room.ask('count');
await other.setJavaScriptEnabled(false);
const plain = await nextPhone();
const plainWords = async () => await plain.content();
check((await plainWords()).includes('type="radio"'), 'no script: no choices');
await plain.click('input[value="3"]');
await Promise.all([plain.waitForNavigation(), plain.click('button')]);
check((await plainWords()).includes('You chose 4.'), 'no script: not told');
check((await room.ask('tally')) === '0 0 0 1', 'no script: one vote');

// Spanish and Chinese.
await other.setJavaScriptEnabled(true);
for (const [language, text] of [['es', '¿Qué diría usted?'],
                                ['zh-CN', '您会怎么说？']]) {
    const page = await nextPhone(language);
    await sees(page, text, language);
    await accessible(page, language);
}
room.tell('mood');
room.tell('open');
await sees(touch, 'How does Dana feel now?', 'the mood');
await accessible(touch, 'the mood');
await reads('How does Dana feel now?', 'a new question');

// The room is gone, and comes back on the same port.
room.room.kill('SIGKILL');
await sees(touch, 'cannot be reached', 'the room is gone');
await accessible(touch, 'gone');
const again = openRoom(port);
await again.line();
again.tell('ask');
again.tell('open');
await sees(touch, 'What would you say?', 'the room is back');
await touch.waitForFunction(() => document.getElementById('gone').hidden);
again.tell('over');
await sees(touch, 'The workshop is over', 'over');
await accessible(touch, 'over');
again.room.stdin.end();
await browser.close();
process.exit(wrong ? 1 : 0);
