import { createPrivateKey, type JsonWebKey, sign as signBytes } from 'node:crypto';
import {
  encode,
  malleate,
  newKey,
  publicSpellings,
  type SigningKey,
  sign,
  signByHmac,
} from './forge.ts';

export interface Claims {
  readonly sub: string;
  readonly sid: string;
  readonly roles: readonly string[];
  readonly iss: string;
  readonly aud: string;
  readonly iat: number;
  readonly exp: number;
}

type Forged = readonly [name: string, token: string];

/** Every token that must be refused, made from a live person's own claims. */
export async function forgedTokens(key: SigningKey, claims: Claims): Promise<Forged[]> {
  const good = await sign(key, claims);
  return [
    ...unsigned(good, claims),
    ...(await wronglySigned(key, claims)),
    ...(await wrongClaims(key, claims)),
    ...oddHeaders(key, claims),
    ...damaged(good, claims),
  ];
}

function unsigned(good: string, claims: Claims): Forged[] {
  const [, body = '', signature = ''] = good.split('.');
  return ['none', 'None', 'NONE', 'nOnE', ''].flatMap((alg): Forged[] => [
    [`alg ${alg || 'empty'}, no signature`, `${encode({ alg })}.${body}.`],
    [`alg ${alg || 'empty'}, a true signature`, `${encode({ alg })}.${body}.${signature}`],
    [
      `alg ${alg || 'empty'}, an admin`,
      `${encode({ alg })}.${encode({ ...claims, roles: ['ADMIN'] })}.`,
    ],
  ]);
}

async function wronglySigned(key: SigningKey, claims: Claims): Promise<Forged[]> {
  const { kid } = key;
  const secrets = await publicSpellings(key);
  const stranger = newKey(kid);
  return [
    ...secrets.flatMap((secret, n): Forged[] => [
      [
        `HS256 with the public key, spelling ${n}`,
        signByHmac({ alg: 'HS256', kid }, claims, secret),
      ],
      [`EdDSA said, HMAC done, spelling ${n}`, signByHmac({ alg: 'EdDSA', kid }, claims, secret)],
    ]),
    ['a stranger’s key under our kid', await sign(stranger, claims)],
    ['a stranger’s key in the header', await sign(stranger, claims, { jwk: publicOf(stranger) })],
  ];
}

const publicOf = ({ jwk }: SigningKey) => ({ kty: jwk.kty, crv: jwk.crv, x: jwk.x });

const seconds = () => Math.floor(Date.now() / 1000);

async function wrongClaims(key: SigningKey, claims: Claims): Promise<Forged[]> {
  const changes: readonly (readonly [string, object])[] = [
    ['another audience', { aud: 'ecom-admin' }],
    ['no audience', { aud: undefined }],
    ['an audience that only begins so', { aud: `${claims.aud}-2` }],
    ['another issuer', { iss: 'https://evil.example' }],
    ['no issuer', { iss: undefined }],
    ['an end that has passed', { exp: seconds() - 1 }],
    ['an end in 1970', { exp: 0 }],
    ['no end', { exp: undefined }],
    ['an end in words', { exp: '9999999999' }],
    ['an end beyond numbers', { exp: 1e300 }],
    ['a beginning to come', { nbf: seconds() + 3_600 }],
    ['a subject that is no id', { sub: '1 OR 1=1' }],
    ['no subject', { sub: undefined }],
    ['a subject that is a list', { sub: [claims.sub] }],
    ['no session', { sid: undefined }],
    ['a session that is no id', { sid: '../../etc/passwd' }],
    ['no roles', { roles: undefined }],
    ['an unknown role', { roles: ['CLIENT', 'ROOT'] }],
    ['roles in one text', { roles: 'ADMIN' }],
  ];
  return Promise.all(
    changes.map(async ([name, change]): Promise<Forged> => {
      return [name, await sign(key, { ...claims, ...change })];
    }),
  );
}

function oddHeaders(key: SigningKey, claims: Claims): Forged[] {
  const kids: unknown[] = [
    'unknown',
    '',
    '../../../../dev/null',
    '/proc/self/environ',
    "' UNION SELECT '1",
    'https://evil.example/jwks.json',
    '__proto__',
    'constructor',
    'k'.repeat(5_000),
    [key.kid],
    { toString: key.kid },
    0,
    null,
  ];
  const signed = kids.map((kid): Forged => {
    return [`kid ${JSON.stringify(kid).slice(0, 40)}`, signAs(key, claims, { kid })];
  });
  const more = [
    ['alg ES256', { alg: 'ES256' }],
    ['alg RS256', { alg: 'RS256' }],
    ['a critical extension', { crit: ['exp'], exp: 1 }],
    ['a payload that is not encoded', { b64: false, crit: ['b64'] }],
    ['no alg', { alg: undefined }],
  ] as const;
  const others = more.map(([name, header]): Forged => {
    return [name, signAs(key, claims, header)];
  });
  return [...signed, ...others];
}

/** A true signature over a header that our own library would refuse to write. */
function signAs(key: SigningKey, claims: Claims, header: object): string {
  const whole = { alg: 'EdDSA', kid: key.kid, typ: 'JWT', ...header };
  const input = `${encode(whole)}.${encode(claims)}`;
  const privateKey = createPrivateKey({ key: key.jwk as JsonWebKey, format: 'jwk' });
  return `${input}.${signBytes(null, Buffer.from(input), privateKey).toString('base64url')}`;
}

function damaged(good: string, claims: Claims): Forged[] {
  const [head = '', body = '', signature = ''] = good.split('.');
  const flipped = signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`;
  const admin = encode({ ...claims, roles: ['ADMIN', 'CLIENT'] });
  const longer = encode({ ...claims, exp: claims.exp + 86_400 });
  return [
    ['an admin’s payload', `${head}.${admin}.${signature}`],
    ['a longer life', `${head}.${longer}.${signature}`],
    ['one bit of the signature', `${head}.${body}.${flipped}`],
    ['the order of the group added', malleate(good)],
    ['a signature of nothing', `${head}.${body}.`],
    ['a signature of zeros', `${head}.${body}.${Buffer.alloc(64).toString('base64url')}`],
    ['half a signature', `${head}.${body}.${signature.slice(0, 43)}`],
    ['two parts', `${head}.${body}`],
    ['four parts', `${good}.${signature}`],
    ['five parts, as if encrypted', `${good}.${body}.${signature}`],
    ['a word before', `x${good}`],
    ['Bearer twice', `Bearer ${good}`],
    ['a comma and another', `${good}, ${good}`],
    ['a list as payload', `${head}.${encode([claims])}.${signature}`],
    ['no JSON', `${head}.bm90IGpzb24.${signature}`],
    ['nothing', ''],
    ['a space', ' '],
    ['dots', '..'],
    ['a word', 'nonsense'],
    ['eight thousand letters', 'a'.repeat(8_000)],
  ];
}
