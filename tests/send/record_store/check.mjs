// SPDX-License-Identifier: MIT
// Thaw tells a real record store what was played, through a faulty one, and is
// killed meanwhile: each statement must be there once, as it was written. Every
// one of them is read by a validator that others wrote. Prints what is wrong.
//
//   node check.mjs THAW LEVEL FOLDER OPENSSL     OPENSSL may be ""
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import { ask, Faulty, faults } from './faulty.mjs';

const [thaw, level, folder, openssl] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const validate = require('@learninglocker/xapi-validation').default;
const SECRET = 'desk-key:Zebra-71-does-not-tell';
const ROUNDS = 25; // kills

let wrong = 0;
const check = (right, what) => {
    if (right) return;
    console.log(what);
    wrong++;
};

// The same numbers each time.
let seed = 20;
const chance = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
};
const any = (list) => list[Math.floor(chance() * list.length)];

// ---- the real store ----

const freePort = () =>
    new Promise((resolve) => {
        const server = net.createServer().listen(0, '127.0.0.1', () => {
            const { port } = server.address();
            server.close(() => resolve(port));
        });
    });

const startStore = async () => {
    const port = await freePort();
    const store = spawn(
        process.execPath,
        [require.resolve('@learninglocker/xapi-statements/dist/index.js')],
        {
            env: {
                PATH: process.env.PATH, AUTH_REPO: 'test', EVENTS_REPO: 'test',
                MODELS_REPO: 'memory', STORAGE_REPO: 'memory',
                EXPRESS_PORT: String(port),
            },
            stdio: ['ignore', 'pipe', 'ignore'],
        },
    );
    await new Promise((resolve, reject) => {
        store.stdout.on('data', (text) =>
            /Listening on port/.test(text) && resolve());
        store.on('exit', () => reject(new Error('the store does not start')));
    });
    return { store, port };
};

const inStore = async (port) => {
    const all = [];
    let at = '/xAPI/statements?limit=100';
    while (at) {
        const answer = JSON.parse((await ask(port, 'GET', at)).body);
        all.push(...answer.statements);
        at = answer.more;
    }
    return all;
};

// ---- a desk ----

class Desk {
    constructor(name, address, more = '') {
        this.home = path.join(folder, name);
        fs.mkdirSync(this.home);
        this.secret = path.join(this.home, 'secret');
        fs.writeFileSync(this.secret, `${SECRET}\n`, { mode: 0o600 });
        this.conf = path.join(this.home, 'thaw.conf');
        fs.writeFileSync(this.conf, `send.address = ${address}\n` +
            `send.base = https://training.example.com/thaw\n` +
            `send.secret = ${this.secret}\n${more}`);
        this.env = {
            PATH: process.env.PATH, HOME: this.home, LC_ALL: 'C.UTF-8',
            THAW_CONF: this.conf, NO_COLOR: '1',
        };
    }

    // What it said, and how it ended.
    run(words, input = '') {
        return new Promise((resolve) => {
            const child = spawn(thaw, words, { env: this.env });
            let said = '';
            child.stdout.on('data', (text) => { said += text; });
            child.stderr.on('data', (text) => { said += text; });
            child.on('close', (code) => resolve({ said, code }));
            child.stdin.end(input);
        });
    }

    lose(profile) {
        return this.run(['play', level, '--terminal', '--profile', profile],
            '\n1\n2\n1\n\nq\n');
    }

    async status() {
        return JSON.parse((await this.run(['send', '--status', '--json'])).said);
    }

    waiting() {
        return JSON.parse(execFileSync(thaw, ['send', '--dry-run'],
            { env: this.env, stdio: ['ignore', 'pipe', 'ignore'] }));
    }

    // By hand, with nobody in the background who has the turn.
    // A store that asked for peace is asked again when that time has come.
    async send() {
        await noSenders();
        for (;;) {
            const ended = await this.run(['send', '--once']);
            if (!/asked not to be bothered/.test(ended.said)) return ended;
            const { next } = await this.status();
            const left = Math.max(next - Date.now(), 0) + 20;
            await new Promise((resolve) => setTimeout(resolve, left));
        }
    }

    // Killed without a word after some milliseconds.
    killed(after) {
        return new Promise((resolve) => {
            const child = spawn(thaw, ['send', '--once'],
                { env: this.env, stdio: 'ignore' });
            const timer = setTimeout(() => child.kill('SIGKILL'), after);
            child.on('close', () => { clearTimeout(timer); resolve(); });
        });
    }
}

// What the statement says, without what a store adds.
const gist = (s) =>
    JSON.stringify([s.verb.id, s.object.id, s.result?.response,
        s.result?.duration, s.result?.score, s.context.registration,
        s.actor.account.name, new Date(s.timestamp).getTime()]);

// Each of `told` once in `there`, as it was written; what is wrong.
const compare = (told, there) => {
    const found = [];
    for (const one of told) {
        const same = there.filter((other) => other.id === one.id);
        if (same.length !== 1)
            found.push(`${one.id} is in the store ${same.length} times`);
        else if (gist(same[0]) !== gist(one))
            found.push(`${one.id} is another one in the store: ` +
                `${gist(same[0])} instead of ${gist(one)}`);
    }
    if (there.length !== told.length)
        found.push(`${told.length} were told, ${there.length} are there`);
    return found;
};

// All files below, as one text.
const everything = (at) =>
    fs.readdirSync(at, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
        .map((file) => [file, fs.readFileSync(file, 'latin1')]);

const parts = [SECRET, SECRET.split(':')[1],
    Buffer.from(SECRET).toString('base64')];

const assertNoSecret = (desk) => {
    for (const [file, text] of everything(desk.home))
        if (file !== desk.secret && parts.some((part) => text.includes(part)))
            check(false, `the secret stands in ${file}`);
};

// Every process with its arguments and its environment.
const processes = () =>
    fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name))
        .map((number) => {
            const read = (what) => {
                try {
                    return fs.readFileSync(`/proc/${number}/${what}`, 'latin1');
                } catch {
                    return ''; // it has ended, or is somebody else's
                }
            };
            return { number, words: read('cmdline') + read('environ') };
        });

// Those that send in the background for a desk of this test.
const senders = () =>
    processes().filter(({ words }) =>
        words.includes('send\0--quiet') && words.includes(folder));

const noSenders = async () => {
    for (let left = senders(); left.length; left = senders()) {
        for (const { number } of left)
            try {
                process.kill(number, 'SIGKILL');
            } catch { /* it has ended */ }
        await new Promise(setImmediate);
    }
};

// ---- what is tried ----

// A store that never answers: the talk ends all the same, and nobody who lists
// the processes sees the secret.
const playsOn = async (desk, faulty) => {
    faulty.next = ['hang'];
    const asked = new Promise((resolve) => { faulty.arrived = resolve; });
    const talk = await desk.lose('Ana');
    check(talk.code === 0, `playing ended with ${talk.code}: ${talk.said}`);
    await asked; // the process that sends is at it, and play is over
    faulty.arrived = () => {};
    check(faulty.held.length === 1, 'nothing was sent in the background');
    check(senders().length > 0, 'the process that sends is not there');
    for (const { words } of processes())
        check(!parts.some((part) => words.includes(part)),
            `the secret can be seen with ps: ${words}`);
    const second = await desk.run(['send', '--once']);
    check(/another Thaw is sending/.test(second.said), second.said);
    faulty.held.forEach((socket) => socket.destroy());
    faulty.held = [];
};

// Sends are killed, answers are spoilt; in the end all is there.
const survives = async (desk, faulty, real) => {
    await playsOn(desk, faulty);
    faulty.next = Array(60).fill('drop'); // what the background tries
    for (const name of ['Ana', 'Ben', 'Ana', 'Cem', 'Ben', 'Ana', 'Ana'])
        await desk.lose(name);
    const told = desk.waiting();
    check(told.length === 56, `56 were to be told, not ${told.length}`);
    for (let i = 0; i < ROUNDS; i++) {
        faulty.next = [any([...faults, 'hang']), any(faults)];
        await desk.killed(5 + chance() * 90);
        faulty.held.forEach((socket) => socket.destroy());
    }
    for (const fault of faults) {
        faulty.next = [fault, fault];
        await desk.send();
    }
    faulty.next = [];
    const last = await desk.send();
    check(last.code === 0, `the last one ended with ${last.code}: ${last.said}`);
    const left = await desk.status();
    check(left.waiting === 0 && left.refused === 0 && left.sent === 56,
        `left: ${JSON.stringify(left)}`);
    const there = await inStore(real);
    compare(told, there).forEach((what) => check(false, what));
    assertNoSecret(desk);
    return { told, there };
};

// A check that cannot fail is no check.
const noticesItself = ({ told, there }) => {
    check(compare(told, there.slice(1)).length > 0,
        'this check no longer notices a lost statement');
    check(compare(told, [...there, there[0]]).length > 0,
        'this check no longer notices a double statement');
    const other = { ...there[0], timestamp: '2001-01-01T00:00:00Z' };
    check(compare(told, [other, ...there.slice(1)]).length > 0,
        'this check no longer notices a changed statement');
};

const isValid = (statement) => validate(statement).length === 0;

const validates = (told) => {
    for (const one of told)
        check(isValid(one), `not valid: ${JSON.stringify(one)}`);
    const broken = structuredClone(told[1]);
    broken.object.definition.choices[0].id = 7;
    check(!isValid(broken), 'the validator no longer notices a wrong choice');
    const lame = structuredClone(told[4]);
    lame.result.duration = '3 seconds';
    check(!isValid(lame), 'the validator no longer notices a wrong duration');
};

// The store has another statement under an id of ours, and one of ours.
const settlesClashes = async (real, faulty) => {
    const desk = new Desk('clash', `http://127.0.0.1:${faulty.port}/xAPI`);
    faulty.next = Array(9).fill('drop');
    await desk.lose('Ana');
    const told = desk.waiting();
    const other = structuredClone(told[1]);
    other.result.response = 'silence';
    for (const one of [other, told[2]])
        await ask(real, 'POST', '/xAPI/statements',
            Buffer.from(JSON.stringify([one])));
    faulty.next = [];
    await desk.send();
    const left = await desk.status();
    check(left.waiting === 0 && left.refused === 1 && left.sent === 6,
        `after a clash: ${JSON.stringify(left)}`);
    const { said } = await desk.run(['send', '--status']);
    check(said.includes(told[1].id) && /another statement/.test(said), said);
};

// Settings that are wrong end in a sentence with the way out.
const refusesToBegin = async (faulty) => {
    const desk = new Desk('wrong', `http://127.0.0.1:${faulty.port}/xAPI`);
    fs.chmodSync(desk.secret, 0o644);
    faulty.next = [];
    await desk.lose('Ana');
    const open = await desk.send();
    check(open.code === 3 && /chmod 600/.test(open.said), open.said);
    const told = await desk.lose('Ana'); // the player is told, once
    check(/not sent on/.test(told.said), `nobody was told: ${told.said}`);
    const again = await desk.lose('Ana');
    check(!/not sent on/.test(again.said), 'the player is told twice');
    fs.chmodSync(desk.secret, 0o600);
    fs.writeFileSync(desk.secret, 'desk-key:not the right one\n');
    const stranger = await desk.send();
    check(stranger.code === 3 && /401/.test(stranger.said), stranger.said);
    check((await desk.status()).waiting === 21, 'something was lost at 401');
    fs.writeFileSync(desk.secret, `${SECRET}\n`);
    const fine = await desk.send();
    check(fine.code === 0, fine.said);
};

// Only to a store that proves who it is.
const trusts = async (real) => {
    if (!openssl) return;
    const key = path.join(folder, 'key.pem');
    const certificate = path.join(folder, 'certificate.pem');
    execFileSync(openssl, ['req', '-x509', '-newkey', 'rsa:2048', '-nodes',
        '-keyout', key, '-out', certificate, '-days', '2', '-subj',
        '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'],
    { stdio: 'ignore' });
    const faulty = new Faulty(real, SECRET);
    await faulty.open({
        key: fs.readFileSync(key), cert: fs.readFileSync(certificate),
    });
    const address = `https://127.0.0.1:${faulty.port}/xAPI`;
    const strange = new Desk('strange', address);
    await strange.lose('Ana');
    const refused = await strange.send();
    check(refused.code === 3 && /prove who it is/.test(refused.said),
        refused.said);
    check(faulty.posts === 0, 'something was sent to who knows whom');
    const known = new Desk('known', address, `send.trusted = ${certificate}\n`);
    await known.lose('Ana');
    await known.send();
    const left = await known.status();
    check(left.sent === 7 && left.waiting === 0, JSON.stringify(left));
    faulty.close();
};

const { store, port } = await startStore();
try {
    const faulty = new Faulty(port, SECRET);
    await faulty.open();
    const desk = new Desk('desk', `http://127.0.0.1:${faulty.port}/xAPI/`);
    const result = await survives(desk, faulty, port);
    noticesItself(result);
    validates(result.told);
    await settlesClashes(port, faulty);
    await refusesToBegin(faulty);
    await trusts(port);
    faulty.close();
} finally {
    store.kill();
    await noSenders();
}
process.exit(wrong ? 1 : 0);
