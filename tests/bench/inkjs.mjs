// SPDX-License-Identifier: MIT
// node inkjs.mjs FILE SECONDS: compiles a story, then plays it at random.
// Prints seconds to compile, resident MiB after it, choices a second.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const inkjs = createRequire(process.cwd() + "/")("inkjs/full");
const [file, limit] = [process.argv[2], Number(process.argv[3])];
const source = readFileSync(file, "utf8");

const before = performance.now();
const story = new inkjs.Compiler(source).Compile();
const compiled = (performance.now() - before) / 1000;
const memory = process.memoryUsage().rss / 2 ** 20;

let seed = 1;
const chance = (n) => (seed = (seed * 48271) % 2147483647) % n;
let choices = 0;
const began = performance.now();
while (performance.now() - began < limit * 1000) {
  story.ResetState();
  for (;;) {
    while (story.canContinue) story.Continue();
    const open = story.currentChoices.length;
    if (open === 0) break;
    story.ChooseChoiceIndex(chance(open));
    choices++;
  }
}
const rate = choices / ((performance.now() - began) / 1000);
console.log(`${compiled.toFixed(2)} ${memory.toFixed(0)} ${rate.toFixed(0)}`);
