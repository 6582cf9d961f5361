// SPDX-License-Identifier: MIT
// The page for a colleague in a real browser, by keyboard and by pointer: what
// it shows, what it saves, that it asks no network for anything, that it prints,
// and what a checker of accessibility finds on it. Prints what is wrong.
//
//   node page.mjs PAGE FOLDER CHROMIUM AXE      saves its answer into FOLDER
import { readFileSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const [file, folder, chromium, axe] = process.argv.slice(2);
let wrong = 0;
const check = (right, what) => {
    if (right) return;
    console.log(what);
    wrong++;
};

const browser = await puppeteer.launch({
    executablePath: chromium,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
const page = await browser.newPage();
const asked = [];
page.on('request', (request) => asked.push(request.url()));
page.on('pageerror', (error) => check(false, `the page fails: ${error}`));
page.on('console', (line) => check(line.type() !== 'error', line.text()));
const session = await page.createCDPSession();
await session.send('Browser.setDownloadBehavior',
                   { behavior: 'allow', downloadPath: folder,
                     eventsEnabled: true });
// A file has its name only when all of it is there.
const complete = new Promise((resolve) => {
    session.on('Browser.downloadProgress', (download) => {
        if (download.state !== 'inProgress') resolve(download.state);
    });
});
await page.goto(pathToFileURL(file).href);

// What was said stands there as it was said, and nothing of the meter.
const text = await page.evaluate(() => document.body.innerText);
check(text.includes('It was to come on <b>Friday</b> & "now".'),
      `a line is not as it was said: ${text}`);
check(text.includes('You could have tracked it online.'),
      'what the player said is missing');
check(!/upset|furious|blame|judging|own fault/i.test(text),
      'the page tells moods, tones or thoughts');
const turns = await page.$$eval('fieldset', (all) => all.length);
check(turns === 3, `there are ${turns} lines to mark, not 3`);

// Nothing is chosen yet: it says so, and saves nothing.
await page.click('button');
check((await page.$eval('#said', (e) => e.textContent)).length > 0,
      'an empty answer is not told');

// By pointer, then by keyboard alone.
await page.click('fieldset[data-turn="1"] input[value="2"]');
await page.type('#w1', 'I would laugh \u2014 or leave.');
await page.focus('fieldset[data-turn="2"] input[value="-2"]');
await page.keyboard.press('Space');
await page.keyboard.press('ArrowRight');
check(await page.$eval('fieldset[data-turn="2"] input:checked',
                       (e) => e.value) === '-1',
      'arrows do not move between the five steps');
await page.type('#who', 'Mo & \u201cJo\u201d');
await page.keyboard.press('Enter');
check(await complete === 'completed', 'the answer was not saved whole');
const saved = readdirSync(folder);
check(saved.length === 1 && saved[0].endsWith('.thaw-answer'),
      `what was saved is ${saved}`);

// No network, whatever happens.
check(asked.every((url) => url.startsWith('file:') || url.startsWith('blob:')),
      `it asks the network: ${asked}`);

// On paper: the way back is told, the button is not there.
await page.emulateMediaType('print');
check(await page.$eval('.paper', (e) => getComputedStyle(e).display) !== 'none' &&
          await page.$eval('button', (e) => getComputedStyle(e).display) === 'none',
      'on paper it does not tell what to do with it');
await page.emulateMediaType(null);

// A small phone: nothing runs off the side. Dark: as readable.
await page.setViewport({ width: 320, height: 640 });
check(await page.evaluate(() => document.documentElement.scrollWidth <= 320),
      'it is wider than a small phone');
const look = await browser.newPage();
await look.setBypassCSP(true); // the checker is put in by the driver
for (const value of ['light', 'dark']) {
    await look.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await look.goto(pathToFileURL(file).href);
    await look.evaluate(readFileSync(axe, 'utf8'));
    const found = await look.evaluate(
        async () => (await window.axe.run()).violations.map(
            (v) => `${v.id}: ${v.help} (${v.nodes.map((n) => n.html).join(' ')})`));
    for (const one of found) check(false, `${value}: ${one}`);
}
await browser.close();
process.exit(wrong ? 1 : 0);
