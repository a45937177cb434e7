import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { brandId, systemClock } from '@ecom/kernel';
import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseTrustedProxies } from '../http/client-address.ts';
import { createLog } from '../log.ts';
import type { BusListener } from './event-bus.ts';
import type { RealtimeLimits } from './limits.ts';
import { type Realtime, startRealtime } from './realtime.ts';
import type { Listener } from './wire.ts';

const site = 'https://ecom.test';
const limits: Partial<RealtimeLimits> = {
  renewalMs: 300,
  deafMs: 100,
  farewellMs: 200,
  handshakeMs: 300,
  socketsPerPersonMax: 2,
  messagesPerMinuteMax: 3,
  strangersPerAddressMax: 3,
};

let server: http.Server;
let realtime: Realtime;
let bus: BusListener;
let url: string;
/** Tokens that `identify` knows, and sessions that have ended. */
let listeners: Map<string, Listener>;
let ended: Set<string>;
const sockets: Socket[] = [];

beforeEach(async () => {
  server = http.createServer((_, answer) => void answer.end('http')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  listeners = new Map();
  ended = new Set();
  realtime = await startRealtime({
    server,
    limits,
    log: createLog('silent'),
    clock: systemClock,
    siteOrigins: [site],
    proxies: parseTrustedProxies('127.0.0.1/32'),
    bus: {
      start: (listener) => {
        bus = listener;
      },
      stop: async () => undefined,
    },
    identify: async (token) => listeners.get(token) ?? null,
    mayListen: async ({ actor }) => !ended.has(actor.sessionId),
  });
  bus.onHearing();
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.disconnect();
  await realtime.stop();
  server.close();
});

function makeToken({ userId = randomUUID(), sessionId = randomUUID(), lastsMs = 600_000 } = {}) {
  const token = randomUUID();
  const actor = { userId: brandId<'usr'>(userId), sessionId: brandId<'ses'>(sessionId), roles: [] };
  listeners.set(token, { actor, expiresAtMs: Date.now() + lastsMs });
  return { token, userId, sessionId, subject: `user:${userId}` };
}

function open(auth: unknown, headers: Record<string, string> = {}) {
  const socket = io(url, {
    path: '/realtime',
    addTrailingSlash: false,
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    auth: auth as Record<string, unknown>,
    extraHeaders: headers,
  });
  sockets.push(socket);
  const heard: unknown[] = [];
  socket.onAny((event: string, ...rest: unknown[]) => heard.push([event, ...rest]));
  const refusal = new Promise<string>((resolve) => {
    socket.once('connect_error', (error: Error & { data?: { code?: string } }) => {
      resolve(error.data?.code ?? 'no handshake');
    });
  });
  const gone = new Promise<string>((resolve) => socket.once('disconnect', resolve));
  return { socket, heard, refusal, gone };
}

const next = (socket: Socket, event: string) =>
  new Promise<unknown>((resolve) => socket.once(event, resolve));

async function connect(auth: unknown, headers: Record<string, string> = {}) {
  const opened = open(auth, headers);
  await Promise.race([
    next(opened.socket, 'connect'),
    opened.refusal.then((code) => {
      throw new Error(code);
    }),
  ]);
  return opened;
}

const settled = (heard: unknown[], hint: { subject: string; sequence: number }) =>
  vi.waitFor(() => expect(heard).toContainEqual(['hint', hint]));

describe('a socket', () => {
  it('hears of its person alone', async () => {
    const [mine, other] = [makeToken(), makeToken()];
    const { heard } = await connect({ token: mine.token });
    bus.onHint({ subject: other.subject, sequence: 7 });
    bus.onHint({ subject: mine.subject, sequence: 3 });
    await settled(heard, { subject: mine.subject, sequence: 3 });
    expect(heard).toEqual([['hint', { subject: mine.subject, sequence: 3 }]]);
  });

  it('is refused in the same words whatever is wrong with its token', async () => {
    const { token, sessionId } = makeToken();
    ended.add(sessionId);
    const wrong = [{ token }, { token: 'forged' }, { token: '' }, {}, { token: 7 }];
    for (const auth of [...wrong, { token: 'long'.repeat(1_500) }]) {
      expect(await open(auth).refusal, JSON.stringify(auth)).toBe('auth.unauthenticated');
    }
  });

  it('takes no token from the address', async () => {
    const { token } = makeToken();
    const socket = io(url, {
      path: '/realtime',
      addTrailingSlash: false,
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      query: { token },
    });
    sockets.push(socket);
    const error = await next(socket, 'connect_error');
    expect(error).toMatchObject({ data: { code: 'auth.unauthenticated' } });
  });

  it('is opened by the sites of the list, its own host and programs, by no other page', async () => {
    const { token } = makeToken();
    const own = url;
    for (const origin of [site, own]) (await connect({ token }, { origin })).socket.disconnect();
    await vi.waitFor(async () => (await connect({ token })).socket.disconnect());
    for (const origin of ['https://evil.test', 'null', 'https://ecom.test.evil.test']) {
      expect(await open({ token }, { origin }).refusal, origin).toBe('no handshake');
    }
  });

  it('is one of two at most for a person', async () => {
    const { token } = makeToken();
    const first = await connect({ token });
    await connect({ token });
    expect(await open({ token }).refusal).toBe('realtime.too_many');
    await connect({ token: makeToken().token });
    first.socket.disconnect();
    await vi.waitFor(() => connect({ token }));
  });

  it('comes over a websocket only', async () => {
    const answer = await fetch(`${url}/realtime?EIO=4&transport=polling`);
    expect(answer.status).toBe(400);
    expect(await (await fetch(`${url}/v1/me`)).text()).toBe('http');
  });
});

describe('the session behind a socket', () => {
  it('cuts it at the hint that comes with its end, and leaves the others', async () => {
    const ending = makeToken();
    const staying = makeToken({ userId: ending.userId });
    const first = await connect({ token: ending.token });
    const second = await connect({ token: staying.token });
    ended.add(ending.sessionId);
    bus.onHint({ subject: ending.subject, sequence: 1 });
    expect(await first.gone).toBe('io server disconnect');
    // Told first: the app asks what happened, and finds its own end.
    expect(first.heard).toEqual([['hint', { subject: ending.subject, sequence: 1 }]]);
    bus.onHint({ subject: ending.subject, sequence: 2 });
    await settled(second.heard, { subject: ending.subject, sequence: 2 });
    expect(second.socket.connected).toBe(true);
  });

  it('is asked for a fresh token when the old one expires, and goes on with it', async () => {
    const short = makeToken({ lastsMs: 150 });
    const { socket, heard } = await connect({ token: short.token });
    await vi.waitFor(() => expect(heard).toContainEqual(['renew']));
    socket.emit('auth', { token: makeToken({ userId: short.userId, lastsMs: 400 }).token });
    // Asked a second time at the end of the second token: the first deadline did not cut it.
    await vi.waitFor(() => expect(heard).toEqual([['renew'], ['renew']]));
    expect(socket.connected).toBe(true);
  });

  it.each([
    ['nothing comes', () => null],
    ['a forged one comes', () => ({ token: 'forged' })],
    ['another person’s comes', () => ({ token: makeToken().token })],
    ['something else comes', () => 'token'],
  ])('is cut when %s in time', async (_, message) => {
    const { socket, gone } = await connect({ token: makeToken({ lastsMs: 50 }).token });
    await next(socket, 'renew');
    const fresh = message();
    if (fresh !== null) socket.emit('auth', fresh);
    expect(await gone).toBe('io server disconnect');
  });

  it('is cut when it talks too much, or too long', async () => {
    const { token } = makeToken();
    const chatty = await connect({ token });
    for (let n = 0; n < 4; n += 1) chatty.socket.emit('auth', { token });
    expect(await chatty.gone).toBe('io server disconnect');
    const long = await connect({ token });
    long.socket.emit('auth', { token: 'x'.repeat(10_000) });
    expect(await long.gone).toBe('transport close');
  });
});

describe('a process', () => {
  it('tells everybody to look when it hears again', async () => {
    const { heard } = await connect({ token: makeToken().token });
    bus.onDeaf();
    bus.onHearing();
    await vi.waitFor(() => expect(heard).toEqual([['look']]));
  });

  it('cuts off, when it hears again, whose session ended meanwhile', async () => {
    const { token, sessionId } = makeToken();
    const { gone } = await connect({ token });
    bus.onDeaf();
    ended.add(sessionId);
    bus.onHearing();
    expect(await gone).toBe('io server disconnect');
  });

  it('that stays deaf closes its sockets and opens none until it hears', async () => {
    const { token } = makeToken();
    const { gone } = await connect({ token });
    bus.onDeaf();
    expect(await gone).toBe('io server disconnect');
    expect(await open({ token }).refusal).toBe('http.unavailable');
    bus.onHearing();
    await connect({ token });
  });

  it('lets nobody stay who opens a connection and says nothing', async () => {
    const mute = new WebSocket(`${url.replace('http', 'ws')}/realtime?EIO=4&transport=websocket`);
    await new Promise((resolve) => mute.addEventListener('close', resolve));
    expect(mute.readyState).toBe(WebSocket.CLOSED);
  });

  it('takes few strangers from one address, and counts nobody who has shown a token', async () => {
    const from = (address: string) => ({ 'x-forwarded-for': address });
    for (let n = 0; n < 4; n += 1) {
      await connect({ token: makeToken().token }, from('203.0.113.7'));
    }
    const mute = Array.from({ length: 3 }, () => {
      const socket = http.get(`${url}/realtime?EIO=4&transport=websocket`, {
        headers: {
          ...from('203.0.113.7'),
          connection: 'Upgrade',
          upgrade: 'websocket',
          'sec-websocket-version': '13',
          'sec-websocket-key': Buffer.from('0123456789abcdef').toString('base64'),
        },
      });
      return once(socket, 'upgrade');
    });
    const opened = await Promise.all(mute);
    const { token } = makeToken();
    expect(await open({ token }, from('203.0.113.7')).refusal).toBe('no handshake');
    await connect({ token }, from('203.0.113.8'));
    for (const [, socket] of opened) socket.destroy();
    await vi.waitFor(() => connect({ token: makeToken().token }, from('203.0.113.7')));
  });

  it('bears whatever comes through a socket, and goes on serving the others', async () => {
    const { token, subject } = makeToken();
    const { heard } = await connect({ token });
    const nonsense = [
      ['', '0', '4', '42', '9', '{}'],
      [`40${JSON.stringify({ token })}`, '42["auth"]', '42["nobody-knows",{}]'],
      [`40${JSON.stringify({ token })}`, '420["auth",{"token":{"_placeholder":true,"num":0}}]'],
      [
        `40${JSON.stringify({ token })}`,
        '451-["auth",{"_placeholder":true,"num":0}]',
        '42["auth",7]',
      ],
      ['40/admin,', '40null', '40{"token":{"__proto__":{"x":1}}}'],
      [`40${JSON.stringify({ token })}`, '42["disconnect"]', '42["__proto__"]', '43[]', '41'],
    ];
    for (const messages of nonsense) {
      const raw = new WebSocket(`${url.replace('http', 'ws')}/realtime?EIO=4&transport=websocket`);
      await new Promise((resolve) => raw.addEventListener('open', resolve));
      for (const message of messages) raw.send(message);
      raw.send(new Uint8Array([1, 2, 3]));
      const gone = new Promise((resolve) => raw.addEventListener('close', resolve));
      raw.close();
      await gone;
    }
    bus.onHint({ subject, sequence: 9 });
    await settled(heard, { subject, sequence: 9 });
  });

  it('that stops sends everybody away, and cuts off who does not answer', async () => {
    const { gone } = await connect({ token: makeToken().token });
    const silent = net.connect(Number(new URL(url).port), '127.0.0.1');
    silent.on('error', () => undefined);
    const lines = [
      'GET /realtime?EIO=4&transport=websocket HTTP/1.1',
      `Host: ${new URL(url).host}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${Buffer.from('0123456789abcdef').toString('base64')}`,
    ];
    silent.write(`${lines.join('\r\n')}\r\n\r\n`);
    await once(silent, 'data');
    await realtime.stop();
    expect(await gone).toBe('io server disconnect');
    server.close();
    await once(server, 'close');
    silent.destroy();
  });
});
