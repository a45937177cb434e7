import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import path from 'node:path';

export interface Instance {
  readonly url: string;
  /** What it wrote to its log. */
  readonly output: () => string;
  /** As the platform does between two requests, for minutes at times; then it goes on. */
  freeze(): void;
  thaw(): void;
  /** As Netlify ends one: without a word. */
  kill(): Promise<void>;
}

const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });

/** The environment of a hosted demonstration. Every instance of a test signs with the same key. */
export const demoEnvironment = {
  ECOM_PROFILE: 'demo',
  JWT_KEYS: JSON.stringify({ keys: [{ ...key, kid: randomUUID() }] }),
  OTP_PEPPER: 'p'.repeat(32),
  SESSION_SECRET: 's'.repeat(32),
  OUTBOX_KEY: 'o'.repeat(32),
  FILES_KEY: 'f'.repeat(32),
  S3_ENDPOINT: 'http://127.0.0.1:9',
  S3_BUCKET: 'files',
  S3_ACCESS_KEY_ID: 'nobody',
  S3_SECRET_ACCESS_KEY: 'nothing',
  SMS_ADAPTER: 'inbox',
  SMS_PER_HOUR_MAX: '100000',
  SMS_PER_ADDRESS_HOUR_MAX: '100000',
  SIGN_IN_PER_ADDRESS_MINUTE_MAX: '100000',
};

/** A cold instance of a packaged function, with nothing of ours in its environment but `env`. */
export async function startInstance(
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<Instance> {
  const runner = path.join(import.meta.dirname, 'instance.ts');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', runner, folder], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, ...env },
  });
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk;
    const url = /"listening":"([^"]+)"/.exec(output)?.[1];
    if (url) resolve(url);
  });
  child.once('exit', (code) => reject(new Error(`the instance ended with ${code}: ${output}`)));
  return {
    url: await promise,
    output: () => output,
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    kill: () => end(child),
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}
