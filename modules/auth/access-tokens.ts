import { brandId, type Clock, type Id, type Role, roles } from '@ecom/kernel';
import type { Actor } from '@ecom/server-kit';
import { type CryptoKey, importJWK, type JWK, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

export const accessTokenPolicy = { issuer: 'ecom', audience: 'ecom-api', validMs: 10 * 60_000 };

const algorithm = 'EdDSA';
const cacheMax = 20_000;

const claimsSchema = z.object({
  sub: z.uuid(),
  sid: z.uuid(),
  roles: z.array(z.enum(roles)),
  exp: z.int(),
});

export interface AccessTokens {
  issue(person: { userId: string; sessionId: string; roles: readonly Role[] }): Promise<string>;
  /** The actor behind a token that is ours and has not expired, else null. Cached until expiry. */
  verify(token: string): Promise<Actor | null>;
  /** The public halves, for `/.well-known/jwks.json`. */
  jwks(): { keys: JWK[] };
}

interface CachedActor {
  readonly actor: Actor;
  readonly expiresMs: number;
}

/**
 * Access tokens of ten minutes, EdDSA (Ed25519). The first key signs; all of them verify, so
 * that keys can be rotated without signing anybody out. No phone and no name in the claims.
 * @param privateKeys a JWK set with private Ed25519 keys, each with its `kid`
 * @throws when a key is not an Ed25519 key with a kid
 */
export async function createAccessTokens(
  privateKeys: readonly JWK[],
  clock: Clock,
): Promise<AccessTokens> {
  const keys = await Promise.all(privateKeys.map(importKey));
  const [signing] = keys;
  if (!signing) throw new Error('no key to sign access tokens with');
  const cache = new Map<string, CachedActor>();
  return {
    issue: ({ userId, sessionId, roles: held }) =>
      new SignJWT({ sid: sessionId, roles: [...held] })
        .setProtectedHeader({ alg: algorithm, kid: signing.kid, typ: 'JWT' })
        .setSubject(userId)
        .setIssuer(accessTokenPolicy.issuer)
        .setAudience(accessTokenPolicy.audience)
        .setIssuedAt(Math.floor(clock.nowMs() / 1000))
        .setExpirationTime(Math.floor((clock.nowMs() + accessTokenPolicy.validMs) / 1000))
        .sign(signing.privateKey),
    verify: async (token) => {
      const hit = cache.get(token);
      if (hit) return hit.expiresMs > clock.nowMs() ? hit.actor : null;
      const found = await verifyToken(token, keys, clock);
      if (!found) return null;
      // Oldest first: a Map keeps the order of insertion.
      if (cache.size >= cacheMax) cache.delete(cache.keys().next().value ?? '');
      cache.set(token, found);
      return found.actor;
    },
    jwks: () => ({ keys: keys.map((key) => key.publicJwk) }),
  };
}

interface TokenKey {
  readonly kid: string;
  readonly privateKey: CryptoKey | Uint8Array;
  readonly publicKey: CryptoKey | Uint8Array;
  readonly publicJwk: JWK;
}

async function importKey(jwk: JWK): Promise<TokenKey> {
  const { kid, kty, crv, x, d } = jwk;
  if (!kid || kty !== 'OKP' || crv !== 'Ed25519' || !x || !d) {
    throw new Error('a signing key must be a private Ed25519 JWK with a kid');
  }
  const publicJwk = { kty, crv, x, kid, use: 'sig', alg: algorithm };
  const privateKey = await importJWK(jwk, algorithm);
  return { kid, privateKey, publicKey: await importJWK(publicJwk, algorithm), publicJwk };
}

async function verifyToken(
  token: string,
  keys: readonly TokenKey[],
  clock: Clock,
): Promise<CachedActor | null> {
  try {
    const findKey = ({ kid }: { kid?: string }) => {
      const key = keys.find((one) => one.kid === kid);
      if (!key) throw new Error('unknown kid');
      return key.publicKey;
    };
    const { payload } = await jwtVerify(token, findKey, {
      algorithms: [algorithm],
      issuer: accessTokenPolicy.issuer,
      audience: accessTokenPolicy.audience,
      currentDate: new Date(clock.nowMs()),
    });
    const { sub, sid, roles: held, exp } = claimsSchema.parse(payload);
    const userId: Id<'usr'> = brandId(sub);
    return { actor: { userId, sessionId: brandId(sid), roles: held }, expiresMs: exp * 1000 };
  } catch {
    // Every refused token gets the same short answer, whatever was wrong with it.
    return null;
  }
}
