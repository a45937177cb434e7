import { createHmac, createPublicKey, generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { exportJWK, importJWK, type JWK, SignJWT } from 'jose';

export const encode = (value: unknown): string =>
  Buffer.from(JSON.stringify(value)).toString('base64url');

export interface SigningKey {
  readonly kid: string;
  readonly jwk: JWK;
}

/** A key of the kind that the API signs with. */
export function newKey(kid: string): SigningKey {
  const { privateKey } = generateKeyPairSync('ed25519');
  return { kid, jwk: { ...(privateKey.export({ format: 'jwk' }) as JWK), kid } };
}

/** Writes keys where the API reads them. */
export function writeKeys(folder: string, keys: readonly SigningKey[]): string {
  const file = path.join(folder, 'keys.json');
  fs.writeFileSync(file, JSON.stringify({ keys: keys.map(({ jwk }) => jwk) }));
  return file;
}

/** Claims and header as given, under a true signature. */
export async function sign(key: SigningKey, claims: object, header: object = {}): Promise<string> {
  return new SignJWT(JSON.parse(JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'EdDSA', kid: key.kid, typ: 'JWT', ...header })
    .sign(await importJWK(key.jwk, 'EdDSA'));
}

/** The signing input under a header of one's own, signed by HMAC with what everybody knows. */
export function signByHmac(header: object, claims: object, secret: string | Buffer): string {
  const input = `${encode(header)}.${encode(claims)}`;
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
}

/** Every spelling of a public key that a careless verifier might take as an HMAC secret. */
export async function publicSpellings({ jwk }: SigningKey): Promise<(string | Buffer)[]> {
  const { d: _, ...publicJwk } = jwk;
  const key = createPublicKey({ key: publicJwk as JsonWebKey, format: 'jwk' });
  const pem = key.export({ format: 'pem', type: 'spki' });
  const der = key.export({ format: 'der', type: 'spki' });
  const raw = Buffer.from(publicJwk.x ?? '', 'base64url');
  return [publicJwk.x ?? '', raw, pem, der, JSON.stringify(await exportJWK(key)), ''];
}

const order = 2n ** 252n + 27742317777372353535851937790883648493n;

/** The same signature with the group's order added to its second half: strict verifiers refuse it. */
export function malleate(token: string): string {
  const [head, body, signature = ''] = token.split('.');
  const bytes = Buffer.from(signature, 'base64url');
  const scalar = BigInt(`0x${Buffer.from(bytes.subarray(32)).reverse().toString('hex')}`) + order;
  const swapped = Buffer.from(scalar.toString(16).padStart(64, '0'), 'hex').reverse();
  const changed = Buffer.concat([bytes.subarray(0, 32), swapped]).toString('base64url');
  return `${head}.${body}.${changed}`;
}
