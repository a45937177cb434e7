import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { accessTokenPolicy, createAccessTokens, userSubject } from '@ecom/auth';
import { clockOf, newId, parseId } from '@ecom/kernel';
import { io, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { asAdmin } from '../../packages/testkit/test-cluster.ts';
import { ensureJwtKeys } from '../../tools/launch/secrets.ts';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { follow, type ListeningApi, listenWith } from '../harness/listening-api.ts';
import { newPerson, type Person, signIn, signUp } from '../harness/person.ts';

/** Two processes' worth of API on one database, each with sockets and a bus of its own. */
let a: TestApi;
let b: TestApi;
let atA: ListeningApi;
let atB: ListeningApi;
let keysFolder: string;
const ends: (() => void)[] = [];

beforeAll(async () => {
  keysFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'ecom-keys-'));
  const JWT_KEYS_FILE = ensureJwtKeys(keysFolder);
  a = await startTestApi({ JWT_KEYS_FILE });
  b = await startTestApi({ JWT_KEYS_FILE, DATABASE_URL: a.db.appUrl });
  atA = await listenWith(a);
  atB = await listenWith(b, a);
});
afterEach(() => {
  for (const end of ends.splice(0)) end();
});
afterAll(async () => {
  await atA.stop();
  await atB.stop();
  await b.stop();
  await a.stop();
  fs.rmSync(keysFolder, { recursive: true });
});

const rename = async (api: TestApi, { token }: Person, name: string) => {
  const reply = await call(api, 'PATCH', '/v1/me', { token, body: { name } });
  expect(reply.status).toBe(200);
};

/** An app that follows, once its socket is there: what it heard before is not waited for. */
async function followUp(url: string, token: string) {
  const followed = follow(url, token);
  ends.push(followed.updates.close);
  // It asks once by itself, and once more because the socket opened; a process that has just been
  // started may refuse the first.
  await vi.waitFor(() => expect(followed.asked()).toBeGreaterThan(1), 5_000);
  return followed;
}

/** A bare socket, to see what an app would see. */
function open(url: string, token: string) {
  const socket = io(url, {
    path: '/realtime',
    addTrailingSlash: false,
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    auth: { token },
  });
  ends.push(() => socket.disconnect());
  const heard: { event: string; sequence?: number; subject?: string }[] = [];
  socket.onAny((event: string, data: object = {}) => heard.push({ event, ...data }));
  return { socket, heard };
}

const next = (socket: Socket, event: string) =>
  new Promise<unknown>((resolve) => socket.once(event, resolve));

const refusal = (url: string, token: string) => next(open(url, token).socket, 'connect_error');

const idOf = async ({ token }: Person): Promise<string> => {
  const { body } = await call(a, 'GET', '/v1/me', { token });
  return parseId('usr', body.id) ?? '';
};

const names = (followed: { events: readonly { type: string }[] }) =>
  followed.events.filter(({ type }) => type === 'auth.profile_changed').length;

describe('what one process commits', () => {
  it('reaches the sockets of another at once', async () => {
    const person = await signUp(a);
    const followed = await followUp(atB.url, person.token);
    const before = names(followed);
    await rename(a, person, 'Ama');
    await vi.waitFor(() => expect(names(followed)).toBe(before + 1), 5_000);
    const back = await followUp(atA.url, person.token);
    await rename(b, person, 'Kofi');
    await vi.waitFor(() => expect(names(back)).toBe(before + 2), 5_000);
    await vi.waitFor(() => expect(names(followed)).toBe(before + 2));
  });

  it('reaches its own person and nobody else', async () => {
    const [mine, other] = [await signUp(a), await signUp(a)];
    const { socket, heard } = open(atB.url, mine.token);
    await next(socket, 'connect');
    await rename(a, other, 'Ama');
    await rename(b, other, 'Esi');
    await rename(a, mine, 'Afi');
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]?.subject).toBe(userSubject(await idOf(mine)));
  });

  it('is not lost while the process is deaf', async () => {
    const person = await signUp(a);
    const followed = await followUp(atB.url, person.token);
    const names20 = Array.from({ length: 20 }, (_, n) => `Afi ${n}`);
    for (const [n, name] of names20.entries()) {
      if (n % 7 === 3) await killListeners();
      await rename(a, person, name);
    }
    await vi.waitFor(() => expect(names(followed)).toBe(20), 10_000);
    const sequences = followed.events.map(({ sequence }) => sequence);
    expect(sequences).toEqual(sequences.map((_, n) => n + 1));
  });
});

/** As a failover would: every connection that listens is gone, the others stay. */
const killListeners = () =>
  asAdmin(
    inject('adminUrl'),
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'ecom bus'
     AND datname = '${new URL(a.db.ownerUrl).pathname.slice(1)}'`,
  );

describe('the session behind a socket', () => {
  it('ended from another device takes the socket with it, at every process', async () => {
    const owner = await signUp(a);
    const thief = newPerson(owner.phone);
    await a.db.shiftClock(61_000);
    await signIn(a, thief);
    await a.db.shiftClock(0);
    const [stolen, own] = [open(atB.url, thief.token), open(atB.url, owner.token)];
    await Promise.all([next(stolen.socket, 'connect'), next(own.socket, 'connect')]);
    const { body } = await call(a, 'GET', '/v1/me/sessions', { token: owner.token });
    const other = body.sessions.find(({ current }: { current: boolean }) => !current);
    const gone = next(stolen.socket, 'disconnect');
    const ended = await call(a, 'DELETE', `/v1/me/sessions/${other.id}`, { token: owner.token });
    expect(ended.status).toBe(204);
    expect(await gone).toBe('io server disconnect');
    await rename(a, owner, 'Afi');
    await vi.waitFor(() => expect(own.heard.length).toBeGreaterThan(1));
    expect(own.socket.connected).toBe(true);
    // Its token would be good for ten minutes more.
    const error = await refusal(atA.url, thief.token);
    expect(error).toMatchObject({ data: { code: 'auth.unauthenticated' } });
  });

  it('of a frozen account is cut, and comes back when it is unfrozen', async () => {
    const [person, admin] = [await signUp(a), await signUp(a)];
    const [userId, adminId] = [await idOf(person), await idOf(admin)];
    const { socket } = open(atB.url, person.token);
    await next(socket, 'connect');
    const gone = next(socket, 'disconnect');
    const freeze = `INSERT INTO identity.freeze (id, user_id, reason, frozen_by)
                    VALUES ($1, $2, 'lost phone', $3)`;
    await a.db.query(freeze, [newId(), userId, adminId]);
    const announce = (type: string) =>
      a.db.database.transaction(async (tx) => {
        tx.announce({ subject: userSubject(userId), type, data: {} });
      });
    await announce('auth.account_frozen');
    expect(await gone).toBe('io server disconnect');
    expect(await refusal(atB.url, person.token)).toBeInstanceOf(Error);
    const lift = `UPDATE identity.freeze SET lifted_at = app.now(), lifted_by = $2,
                  lift_reason = 'found' WHERE user_id = $1`;
    await a.db.query(lift, [userId, adminId]);
    await next(open(atB.url, person.token).socket, 'connect');
  });

  it('is asked for a fresh token in time, and the socket goes on with it', async () => {
    const person = await signUp(a);
    const [userId, sessionId] = await idsOf(person);
    const nearlyOver = clockOf(Date.now() - accessTokenPolicy.validMs + 2_000);
    const short = await tokensAt(nearlyOver);
    const token = await short.issue({ userId, sessionId, roles: [] });
    const { socket, heard } = open(atB.url, token);
    await next(socket, 'connect');
    await next(socket, 'renew');
    socket.emit('auth', { token: person.token });
    await rename(a, person, 'Afi');
    await vi.waitFor(() => expect(heard.some(({ event }) => event === 'hint')).toBe(true));
    expect(socket.connected).toBe(true);
  });

  it('opens for no token but a live one of ours', async () => {
    const person = await signUp(a);
    const [userId, sessionId] = await idsOf(person);
    const over = await tokensAt(clockOf(Date.now() - accessTokenPolicy.validMs - 1_000));
    const strange = await createAccessTokens(await strangeKeys(), clockOf(Date.now()));
    const [header, payload, signature] = person.token.split('.');
    const forged = [
      '',
      randomUUID(),
      `${header}.${payload}.`,
      `${header}.${payload}.${signature?.split('').reverse().join('')}`,
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`,
      await over.issue({ userId, sessionId, roles: [] }),
      await strange.issue({ userId, sessionId, roles: ['ADMIN'] }),
      // Right in every letter, of a session that is not this person's.
      await (await tokensAt(clockOf(Date.now()))).issue({ userId, sessionId: newId(), roles: [] }),
    ];
    for (const token of forged) {
      expect(await refusal(atA.url, token)).toMatchObject({
        data: { code: 'auth.unauthenticated' },
      });
    }
    await next(open(atA.url, person.token).socket, 'connect');
  });
});

async function idsOf(person: Person): Promise<[string, string]> {
  const { body } = await call(a, 'GET', '/v1/me/sessions', { token: person.token });
  const current = body.sessions.find((one: { current: boolean }) => one.current);
  return [await idOf(person), parseId('ses', current.id) ?? ''];
}

const keysIn = (folder: string) =>
  JSON.parse(fs.readFileSync(ensureJwtKeys(folder), 'utf8')).keys as Parameters<
    typeof createAccessTokens
  >[0];

const tokensAt = (clock: ReturnType<typeof clockOf>) =>
  createAccessTokens(keysIn(keysFolder), clock);

/** Made like ours, with the same name, by somebody else. */
async function strangeKeys() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ecom-strange-'));
  const [own] = keysIn(keysFolder);
  const [strange] = keysIn(folder);
  fs.rmSync(folder, { recursive: true });
  return [{ ...strange, ...(own?.kid && { kid: own.kid }) }];
}

describe('a process that stops', () => {
  it('sends its sockets away and leaves no connection behind', async () => {
    const person = await signUp(a);
    const passing = await listenWith(a);
    await followUp(passing.url, person.token);
    const { socket } = open(passing.url, person.token);
    await next(socket, 'connect');
    const before = await listenersThere();
    const gone = next(socket, 'disconnect');
    await passing.stop();
    expect(await gone).toBe('io server disconnect');
    await vi.waitFor(async () => expect(await listenersThere()).toBe(before - 1));
  });
});

const listenersThere = async (): Promise<number> => {
  const [row] = await a.db.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM pg_stat_activity
     WHERE application_name = 'ecom bus' AND datname = current_database()`,
  );
  return row?.n ?? 0;
};
