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

async function accessible(page, what) {
    await page.evaluate(readFileSync(axe, 'utf8'));
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
const newPhone = async (more = {}) => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    // axe is put in by the driver, which the page's own policy would forbid.
    if (more.checked) await page.setBypassCSP(true);
    await page.setViewport({ width: 390, height: 760, isMobile: true,
                             hasTouch: true });
    if (more.dark)
        await page.emulateMediaFeatures(
            [{ name: 'prefers-color-scheme', value: 'dark' }]);
    if (more.language)
        await page.setExtraHTTPHeaders({ 'Accept-Language': more.language });
    if (more.script === false) await page.setJavaScriptEnabled(false);
    return page;
};

// A check that cannot fail is no check.
const bad = await newPhone({ checked: true });
await bad.setContent('<title>x</title><button></button>');
await bad.evaluate(readFileSync(axe, 'utf8'));
check(await bad.evaluate(async () =>
          (await window.axe.run()).violations.length > 0),
      'the checker finds nothing wrong with a button without a name');

// By the code, at every step, light and dark.
const touch = await newPhone({ checked: true });
const dark = await newPhone({ checked: true, dark: true });
await touch.goto(`${at}/`);
await accessible(touch, 'the code');
await touch.type('input[name=j]', 'klmn');
await touch.click('button');
await sees(touch, 'You are in', 'the code typed');
await accessible(touch, 'waiting');
await dark.goto(`${at}/KLMN`);
room.tell('ask');
await sees(touch, 'Think first', 'thinking');
await accessible(touch, 'thinking');
room.tell('open');
await sees(touch, 'Send', 'voting');
await sees(dark, 'Send', 'voting in the dark');
await accessible(touch, 'voting');
await accessible(dark, 'voting in the dark');
await touch.tap('label.c:nth-of-type(2)');
await touch.tap('button');
await sees(touch, 'You chose 2.', 'a touch');
await accessible(touch, 'voted');
check((await room.ask('tally')) === '0 1 0 0', 'a touch is one vote');

// By ear: what a screen reader is given before the vote and after it.
const ear = await newPhone();
await ear.goto(`${at}/KLMN`);
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
const keys = await newPhone();
await keys.goto(`${at}/KLMN`);
await sees(keys, 'Send', 'the keyboard');
await keys.keyboard.press('Tab');
await keys.keyboard.press('ArrowDown');
await keys.keyboard.press('ArrowDown');
await keys.keyboard.press('Tab');
await keys.keyboard.press('Enter');
await sees(keys, 'You chose', 'the keyboard');
check((await room.ask('count')) === '4 3', 'the keyboard votes once');

// What is being chosen stays chosen while the room changes around it.
const slow = await newPhone();
await slow.goto(`${at}/KLMN`);
await slow.tap('label.c:nth-of-type(3)');
await new Promise((r) => setTimeout(r, 300));
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
check((await room.ask('count')) === '5 3', 'two tabs are one vote');

// Back, and forward again.
await touch.bringToFront();
await touch.goto(`${at}/style.css`);
await touch.goBack();
await sees(touch, 'You chose 1.', 'the back button');

// Asleep while the room goes on, then awake.
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
room.tell('close');
await sees(touch, 'The vote is closed', 'closed');
await accessible(touch, 'closed');

// Without a script.
const plain = await newPhone({ script: false });
room.tell('ask');
room.tell('open');
// Its page does not change by itself: the room has heard before it is fetched.
await room.ask('count');
await plain.goto(`${at}/KLMN`);
const plainWords = async () => await plain.content();
check((await plainWords()).includes('type="radio"'), 'no script: no choices');
await plain.click('input[value="3"]');
await Promise.all([plain.waitForNavigation(), plain.click('button')]);
check((await plainWords()).includes('You chose 4.'), 'no script: not told');
check((await room.ask('tally')) === '0 0 0 1', 'no script: one vote');

// Spanish and Chinese.
for (const [language, text] of [['es', '¿Qué dirías tú?'],
                                ['zh-CN', '您会怎么说？']]) {
    const page = await newPhone({ language, checked: true });
    await page.goto(`${at}/KLMN`);
    await sees(page, text, language);
    await accessible(page, language);
}
room.tell('mood');
room.tell('open');
await sees(touch, 'How does Dana feel now?', 'the mood');
await accessible(touch, 'the mood');

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
