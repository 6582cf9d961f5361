// SPDX-License-Identifier: MIT
// node inkjs.mjs FILE SECONDS: compiles a story, then plays it at random.
// Prints seconds to compile, resident MiB after it, choices a second; the
// seconds are processor time, so that a busy machine does not count.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const inkjs = createRequire(process.cwd() + "/")("inkjs/full");
const [file, limit] = [process.argv[2], Number(process.argv[3])];
const source = readFileSync(file, "utf8");

const seconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const before = seconds();
const story = new inkjs.Compiler(source).Compile();
const compiled = seconds() - before;
const memory = process.memoryUsage().rss / 2 ** 20;

let seed = 1;
const chance = (n) => (seed = (seed * 48271) % 2147483647) % n;
let choices = 0;
const began = seconds();
while (seconds() - began < limit) {
  story.ResetState();
  for (;;) {
    while (story.canContinue) story.Continue();
    const open = story.currentChoices.length;
    if (open === 0) break;
    story.ChooseChoiceIndex(chance(open));
    choices++;
  }
}
const rate = choices / Math.max(seconds() - began, 1e-6);
console.log(`${compiled.toFixed(2)} ${memory.toFixed(0)} ${rate.toFixed(0)}`);
