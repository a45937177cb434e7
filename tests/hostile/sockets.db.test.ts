import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../harness/api.ts';
import { type ListeningApi, listenWith } from '../harness/listening-api.ts';
import { type Person, signUp } from '../harness/person.ts';
import { newKey, sign, writeKeys } from './tokens/forge.ts';
import { type Claims, forgedTokens } from './tokens/forged.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ecom-sockets-'));
const key = newKey('current');
let api: TestApi;
let at: ListeningApi;
let person: Person;
let claims: Claims;
beforeAll(async () => {
  api = await startTestApi({ JWT_KEYS_FILE: writeKeys(folder, [key]) });
  at = await listenWith(api);
  person = await signUp(api);
  claims = JSON.parse(Buffer.from(person.token.split('.')[1] ?? '', 'base64url').toString());
});
afterAll(async () => {
  await at.stop();
  await api.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

interface Tried {
  readonly auth?: Record<string, unknown>;
  readonly query?: Record<string, string>;
}

const open = ({ auth = {}, query = {} }: Tried): Socket =>
  io(at.url, {
    path: '/realtime',
    addTrailingSlash: false,
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    auth,
    query,
  });

/** What a caller is told: nothing where it is let in, else the error's text and facts. */
async function handshake(tried: Tried): Promise<string> {
  const socket = open(tried);
  try {
    return await new Promise<string>((resolve) => {
      socket.once('connect', () => resolve(''));
      socket.once('connect_error', (error: Error & { data?: unknown }) =>
        resolve(JSON.stringify([error.message, error.data])),
      );
    });
  } finally {
    socket.disconnect();
  }
}

describe('a socket', () => {
  it('opens with a token of ours: this test signs as the API does', async () => {
    expect(await handshake({ auth: { token: await sign(key, claims) } })).toBe('');
  });

  it('is refused alike for every token that is not', async () => {
    const without = await handshake({});
    expect(without).toContain('auth.unauthenticated');
    const forged = await forgedTokens(key, claims);
    const different = [];
    for (const [name, token] of forged) {
      if ((await handshake({ auth: { token } })) !== without) different.push(name);
    }
    expect(different).toEqual([]);
    expect(forged.length).toBeGreaterThan(75);
  });

  it('takes its token from nowhere else, and in no other shape', async () => {
    const { token } = person;
    const without = await handshake({});
    const tried: Tried[] = [
      { query: { token } },
      { query: { auth: JSON.stringify({ token }) } },
      { auth: { token: [token] } },
      { auth: { token: { toString: token } } },
      { auth: { accessToken: token } },
      { auth: { token: `Bearer ${token}` } },
      { auth: JSON.parse(`{"__proto__":{"token":"${token}"}}`) },
    ];
    for (const one of tried) expect(await handshake(one)).toBe(without);
  });

  it('survives what no app would send', async () => {
    const socket = open({ auth: { token: person.token } });
    await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
    for (const name of ['join', 'subscribe', 'event', '__proto__', 'constructor', 'token']) {
      socket.emit(name, { room: 'user:*', token: 'nonsense', deep: [[[[{}]]]] });
    }
    socket.emit('join', new Uint8Array(1_000));
    socket.disconnect();
    expect(await handshake({ auth: { token: person.token } })).toBe('');
    expect(api.logLines.filter((line) => line.includes('"level":50'))).toEqual([]);
  });
});
