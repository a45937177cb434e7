import { generateKeyPairSync } from 'node:crypto';
import { newId } from '@ecom/kernel';
import fc from 'fast-check';
import { importJWK, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { accessTokenPolicy, createAccessTokens } from './access-tokens.ts';

const key = (kid: string) => ({
  ...generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }),
  kid,
});
const keys = [key('new'), key('old')];
const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const person = { userId: newId(), sessionId: newId(), roles: ['CLIENT'] as const };

/** A clock that the test moves. */
const handClock = () => {
  const clock = { ms: Date.UTC(2026, 10, 22), nowMs: () => clock.ms };
  return clock;
};

describe('access tokens', () => {
  it('name their actor until they expire, from the cache too', async () => {
    const clock = handClock();
    const tokens = await createAccessTokens(keys, clock);
    const token = await tokens.issue(person);
    for (const waitMs of [0, 1, accessTokenPolicy.validMs - 2_000]) {
      clock.ms += waitMs;
      expect(await tokens.verify(token)).toMatchObject(person);
    }
    clock.ms += 2_000;
    expect(await tokens.verify(token)).toBeNull();
  });

  it('of the key before are still good after a rotation', async () => {
    const clock = handClock();
    const [next, now] = keys;
    if (!next || !now) throw new Error('two keys');
    const token = await (await createAccessTokens([now], clock)).issue(person);
    expect(await (await createAccessTokens([next, now], clock)).verify(token)).not.toBeNull();
    expect(await (await createAccessTokens([next], clock)).verify(token)).toBeNull();
  });

  it.each([
    ['another issuer', { iss: 'other' }],
    ['another audience', { aud: 'other' }],
    ['no session', { sid: undefined }],
    ['an unknown role', { roles: ['KING'] }],
    ['no end', { exp: undefined }],
    ['a beginning to come', { nbf: Date.UTC(2027, 0, 1) / 1000 }],
    ['an end in words', { exp: '9999999999' }],
    ['a session that is no id', { sid: '../../etc/passwd' }],
    ['roles in one text', { roles: 'ADMIN' }],
  ])('with %s are refused', async (_, change) => {
    const clock = handClock();
    const [signing] = keys;
    if (!signing) throw new Error('a key');
    const seconds = Math.floor(clock.nowMs() / 1000);
    const { issuer: iss, audience: aud } = accessTokenPolicy;
    const good = { sub: person.userId, sid: person.sessionId, roles: ['CLIENT'], iss, aud };
    const claims = { ...good, exp: seconds + 60, ...change };
    const token = await new SignJWT(JSON.parse(JSON.stringify(claims)))
      .setProtectedHeader({ alg: 'EdDSA', kid: 'new' })
      .sign(await importJWK(signing, 'EdDSA'));
    expect(await (await createAccessTokens(keys, clock)).verify(token)).toBeNull();
  });

  it('are refused with any one of their letters changed', async () => {
    const clock = handClock();
    const tokens = await createAccessTokens(keys, clock);
    const token = await tokens.issue(person);
    // Of the signature's last letter four bits count for nothing: it is left alone.
    const places = fc.nat(token.length - 2);
    await fc.assert(
      fc.asyncProperty(places, fc.constantFrom(...base64url, '.', '=', ' '), async (at, letter) => {
        fc.pre(token[at] !== letter);
        const changed = token.slice(0, at) + letter + token.slice(at + 1);
        expect(await tokens.verify(changed)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('are refused whatever the text is', async () => {
    const tokens = await createAccessTokens(keys, handClock());
    const part = fc.oneof(
      fc.string(),
      fc.json().map((text) => Buffer.from(text).toString('base64url')),
    );
    const texts = fc.array(part, { maxLength: 6 }).map((parts) => parts.join('.'));
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(await tokens.verify(text)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('are not signed with anything but an Ed25519 key that has a name', async () => {
    const clock = handClock();
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const bad = [
      { ...rsa.export({ format: 'jwk' }), kid: 'rsa' },
      { ...keys[0], kid: '' },
    ];
    for (const one of bad)
      await expect(createAccessTokens([one], clock)).rejects.toThrow('Ed25519');
    await expect(createAccessTokens([], clock)).rejects.toThrow('no key');
  });
});
