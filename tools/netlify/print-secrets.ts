import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';

/**
 * `node tools/netlify/print-secrets.ts`: everything secret that a hosted API needs, made on the
 * spot and kept nowhere, as lines that a host's «import from .env» takes.
 */
const secret = () => randomBytes(32).toString('base64url');

const key = {
  ...generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }),
  kid: randomUUID(),
  alg: 'EdDSA',
  use: 'sig',
};

const secrets: Readonly<Record<string, string>> = {
  JWT_KEYS: JSON.stringify({ keys: [key] }),
  OTP_PEPPER: secret(),
  SESSION_SECRET: secret(),
  OUTBOX_KEY: secret(),
  FILES_KEY: secret(),
  // Not for the host: for `prepare-database.ts`, and the second one in DATABASE_URL.
  DATABASE_OWNER_PASSWORD: secret(),
  DATABASE_APP_PASSWORD: secret(),
  DATABASE_READER_PASSWORD: secret(),
};

for (const [name, value] of Object.entries(secrets)) console.log(`${name}=${value}`);
