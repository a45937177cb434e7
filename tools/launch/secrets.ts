import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Made at the first start and kept: development only, production brings its own. */
export interface DevelopmentSecrets {
  readonly superuserPassword: string;
  readonly ownerPassword: string;
  readonly appPassword: string;
  readonly readerPassword: string;
  readonly otpPepper: string;
  readonly sessionSecret: string;
  readonly outboxKey: string;
  readonly filesKey: string;
}

const names = [
  'superuserPassword',
  'ownerPassword',
  'appPassword',
  'readerPassword',
  'otpPepper',
  'sessionSecret',
  'outboxKey',
  'filesKey',
] as const;

/**
 * Reads `<state>/secrets.json`, filling what is missing with 256 random bits each. The prefix lets
 * production refuse them.
 */
export function loadSecrets(stateDir: string): DevelopmentSecrets {
  const file = path.join(stateDir, 'secrets.json');
  const known = readJson(file);
  const made = names.filter((name) => typeof known[name] !== 'string');
  const values = Object.fromEntries(
    names.map((name) => [name, known[name] ?? `development-${randomBytes(32).toString('hex')}`]),
  );
  if (made.length > 0) writePrivate(file, values);
  return values as unknown as DevelopmentSecrets;
}

/** Path of a private JWKS with two Ed25519 keys: the first signs, both are accepted. */
export function ensureJwtKeys(stateDir: string): string {
  const file = path.join(stateDir, 'jwt-keys.json');
  if (!fs.existsSync(file)) writePrivate(file, { keys: [makeKey(), makeKey()] });
  return file;
}

function makeKey(): Record<string, unknown> {
  const { privateKey } = generateKeyPairSync('ed25519');
  return {
    ...privateKey.export({ format: 'jwk' }),
    kid: `development-${randomUUID()}`,
    alg: 'EdDSA',
    use: 'sig',
  };
}

function readJson(file: string): Record<string, unknown> {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

/** Whole or not at all: a start that is killed must not leave half a file. */
function writePrivate(file: string, value: unknown): void {
  const passing = `${file}.${process.pid}`;
  fs.writeFileSync(passing, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  fs.renameSync(passing, file);
}
