// SPDX-License-Identifier: MIT
// A store with every fault there is: it stands before a real one and passes on
// what it gets, or does not, and spoils the answers. What it is given to do
// next is a list of names; after its end it behaves.
import http from 'node:http';
import https from 'node:https';

export const faults = [
    'fine', 'drop', 'dropAfter', 'half', 'halfList', 'late', '500', '502After',
    '503', '429', 'twice', 'page', 'nothing', 'echo',
];

const body = (stream) =>
    new Promise((resolve, reject) => {
        const parts = [];
        stream.on('data', (part) => parts.push(part));
        stream.on('end', () => resolve(Buffer.concat(parts)));
        stream.on('error', reject);
    });

// To the real store; its status, headers and body.
export const ask = (port, method, path, text) =>
    new Promise((resolve, reject) => {
        const request = http.request(
            {
                host: '127.0.0.1', port, method, path,
                headers: {
                    'X-Experience-API-Version': '1.0.3',
                    'Content-Type': 'application/json',
                    'Content-Length': text ? text.length : 0,
                },
            },
            async (answer) =>
                resolve({
                    status: answer.statusCode,
                    headers: answer.headers,
                    body: await body(answer),
                }),
        );
        request.on('error', reject);
        request.end(text);
    });

export class Faulty {
    constructor(real, secret) {
        this.real = real; // port
        this.expected = `Basic ${Buffer.from(secret).toString('base64')}`;
        this.next = []; // names of faults
        this.held = []; // sockets of requests that get no answer: 'hang'
        this.posts = 0;
        this.arrived = () => {};
    }

    async open(tls) {
        const serve = (request, response) =>
            this.#serve(request, response).catch(() =>
                request.socket.destroy());
        this.server = tls ? https.createServer(tls, serve)
                          : http.createServer(serve);
        await new Promise((done) =>
            this.server.listen(0, '127.0.0.1', done));
        this.port = this.server.address().port;
    }

    close() {
        this.server.closeAllConnections();
        this.server.close();
    }

    async #serve(request, response) {
        const text = await body(request);
        const fault = request.method === 'POST' ? this.next.shift() : 'fine';
        this.posts += request.method === 'POST';
        this.arrived(fault);
        if (request.headers.authorization !== this.expected) {
            response.writeHead(401).end('{"message":"who are you?"}');
            return;
        }
        const pass = () =>
            ask(this.real, request.method, request.url, text);
        const tell = (answer, cut) => {
            const headers = { 'Content-Type': 'application/json' };
            for (const name of ['x-experience-api-version'])
                if (answer.headers[name]) headers[name] = answer.headers[name];
            const half = answer.body.subarray(0, answer.body.length / 2);
            if (cut !== 'list')
                headers['Content-Length'] = answer.body.length;
            else headers.Connection = 'close';
            response.writeHead(answer.status, headers);
            if (cut) response.write(half);
            if (cut === 'half') request.socket.destroy();
            else response.end(cut ? '' : answer.body);
        };
        switch (fault) {
        case 'drop':
            request.socket.destroy();
            return;
        case 'hang':
            this.held.push(request.socket);
            return;
        case 'dropAfter':
            await pass();
            request.socket.destroy();
            return;
        case 'half':
            tell(await pass(), 'half');
            return;
        case 'halfList':
            tell(await pass(), 'list');
            return;
        case 'late':
            setTimeout(async () => tell(await pass()), 60);
            return;
        case '500':
            response.writeHead(500).end('{"message":"out of order"}');
            return;
        case '502After':
            await pass();
            response.writeHead(502).end('<html>bad gateway</html>');
            return;
        case '503':
            response.writeHead(503, { 'Retry-After': '0' }).end();
            return;
        case '429':
            response.writeHead(429, { 'Retry-After': '0' }).end();
            return;
        case 'twice':
            await pass();
            tell(await pass());
            return;
        case 'page':
            response.writeHead(200).end('<html>Welcome to our hotel</html>');
            return;
        case 'nothing':
            response.writeHead(204).end();
            return;
        case 'echo': // what it was given, the secret too
            response.writeHead(400).end(
                `${request.headers.authorization} ` +
                Buffer.from(request.headers.authorization.slice(6), 'base64'));
            return;
        default:
            tell(await pass());
        }
    }
}
