import net from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { type Person, signUp } from '../harness/person.ts';

let api: TestApi;
let person: Person;
beforeAll(async () => {
  api = await startTestApi();
  person = await signUp(api);
});
afterAll(() => api.stop());

/** Writes bytes to a socket and reads until the server hangs up or has been silent for a while. */
function converse(text: string, silenceMs = 10_000): Promise<string> {
  const { hostname: host, port } = new URL(api.url);
  const socket = net.connect({ host, port: Number(port) });
  return new Promise((resolve) => {
    let heard = '';
    socket.setTimeout(silenceMs, () => socket.destroy());
    socket.on('data', (part) => {
      heard += part.toString('latin1');
    });
    // A reset is an answer too: what was heard until then counts.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(heard));
    socket.write(text, 'latin1');
  });
}

const statusesOf = (heard: string): string[] =>
  [...heard.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status = '']) => status);

const lines = (...parts: string[]): string => parts.join('\r\n');
const mine = (...more: string[]) =>
  lines('GET /v1/me HTTP/1.1', 'Host: x', `Authorization: ${bearer()}`, ...more, '', '');
const hidden = () => mine('Connection: close');
const bearer = () => `Bearer ${person.token}`;

describe('two requests in one', () => {
  it.each([
    ['two lengths', ['Content-Length: 0', 'Content-Length: 44']],
    ['a length and chunks', ['Content-Length: 4', 'Transfer-Encoding: chunked']],
    ['chunks said twice', ['Transfer-Encoding: chunked', 'Transfer-Encoding: identity']],
    ['chunks said oddly', ['Transfer-Encoding: xchunked']],
    ['a length in words', ['Content-Length: four']],
    ['a negative length', ['Content-Length: -1']],
    ['a length with a sign', ['Content-Length: +4']],
    ['a folded header', ['X-A: b', ' Content-Length: 4']],
    ['a space before the colon', ['Content-Length : 4']],
    ['a bare line feed', ['X-A: b\nContent-Length: 4']],
    ['a NUL in a header', ['X-A: b\u0000']],
  ])('are not read as two: %s', async (_, headers) => {
    const first = lines('POST /v1/auth/sign-out HTTP/1.1', 'Host: x', ...headers, '', '');
    const heard = await converse(`${first}0\r\n\r\n${hidden()}`);
    expect(heard).not.toContain(person.phone);
    expect(statusesOf(heard)[0]).toBe('400');
    expect(heard).not.toMatch(/node:internal|\n {4}at /);
  });

  it('are answered one after the other where they are two', async () => {
    const heard = await converse(mine() + hidden());
    expect(statusesOf(heard)).toEqual(['200', '200']);
    expect(heard.split(person.phone)).toHaveLength(3);
  });
});

describe('what is no request', () => {
  it.each([
    ['noise', '\u0000\u0001\u0002\u0016\u0003\u0001\r\n\r\n', '400'],
    ['another protocol', 'SSH-2.0-OpenSSH_9.6\r\n\r\n', '400'],
    ['a version to come', 'GET /v1/me HTTP/9.9\r\nHost: x\r\n\r\n', '400'],
    ['a verb with a space', 'GE T /v1/me HTTP/1.1\r\nHost: x\r\n\r\n', '400'],
    ['no host', 'GET /v1/me HTTP/1.1\r\n\r\n', '400'],
    [
      'headers without end',
      `GET / HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(40_000)}\r\n\r\n`,
      '431',
    ],
  ])('is refused: %s', async (_, text, status) => {
    const heard = await converse(text);
    expect(statusesOf(heard)[0]).toBe(status);
    expect(heard).not.toMatch(/node:internal|\n {4}at /);
  });

  it.each([
    ['a whole address', 'GET http://evil.example/v1/me HTTP/1.1', ['401', '404', '400']],
    ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1', ['400', '404', '405', undefined]],
    ['a trace', 'TRACE /v1/me HTTP/1.1', ['404', '405', '401', '400', '500']],
    ['stars', 'OPTIONS * HTTP/1.1', ['404', '204', '400', '200']],
    ['two slashes', 'GET //v1/me HTTP/1.1', ['404']],
    ['a way up', 'GET /v1/../metrics/../v1/me HTTP/1.1', ['401', '404']],
    ['an encoded way up', 'GET /v1/%2e%2e/%2e%2e/etc/passwd HTTP/1.1', ['404']],
    ['a broken escape', 'GET /v1/photos/%E0%A4%A HTTP/1.1', ['404', '400']],
    ['an overlong escape', 'GET /v1/photos/%c0%ae%c0%ae HTTP/1.1', ['404', '400']],
  ])('does no harm: %s', async (_, line, allowed) => {
    const heard = await converse(lines(line, 'Host: x', 'Connection: close', '', ''));
    expect(allowed).toContain(statusesOf(heard)[0]);
    expect(heard).not.toMatch(/root:|node:internal|\n {4}at /);
  });

  it.each([
    ['no version, as in 1991', 'GET /v1/me\r\n\r\n'],
    ['a line feed in the path', 'GET /v1/me\r\nX: y HTTP/1.1\r\nHost: x\r\n\r\n'],
  ])('is nobody’s: %s', async (_, text) => {
    expect(statusesOf(await converse(text))[0]).toBe('401');
  });
});

describe('a caller who leaves in the middle', () => {
  const headers = (type: string) => [
    'Host: x',
    `Authorization: ${bearer()}`,
    `Content-Type: ${type}`,
    'Idempotency-Key: 0190b6a5-0000-4000-8000-000000000000',
    'Content-Length: 1000',
  ];

  it.each([
    ['PATCH /v1/me', 'application/json', '{"name":'],
    ['PUT /v1/me/photo', 'image/png', '\u0089PNG'],
    ['POST /v1/auth/otp/request', 'application/json', '{'],
  ])('is no fault of ours: %s', async (start, type, body) => {
    const before = api.logLines.length;
    const heard = converse(lines(`${start} HTTP/1.1`, ...headers(type), '', body), 1_000);
    expect(await heard).toBe('');
    await expect.poll(() => api.logLines.length, { timeout: 5_000 }).toBeGreaterThan(before);
  });
});

describe('after all that', () => {
  it('the API is alive, and found no fault of its own', async () => {
    expect((await call(api, 'GET', '/readyz')).status).toBe(200);
    expect(api.logLines.filter((line) => line.includes('"level":50'))).toEqual([]);
  });
});
