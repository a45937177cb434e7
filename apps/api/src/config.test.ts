import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ConfigError, readConfig, signingKeys } from './config.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ecom-config-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

function keysFile(kid: string): string {
  const file = path.join(folder, `${kid}.json`);
  fs.writeFileSync(file, JSON.stringify({ keys: [{ kid, kty: 'OKP' }] }));
  return file;
}

const development = {
  DATABASE_URL: 'postgres://ecom_app@127.0.0.1/ecom',
  JWT_KEYS_FILE: keysFile('development-1'),
  OTP_PEPPER: 'development-'.padEnd(40, 'p'),
  SESSION_SECRET: 'development-'.padEnd(40, 's'),
  OUTBOX_KEY: 'development-'.padEnd(40, 'o'),
  FILES_KEY: 'development-'.padEnd(40, 'f'),
  SMS_ADAPTER: 'inbox',
};
const production = {
  ...development,
  ECOM_PROFILE: 'production',
  JWT_KEYS_FILE: keysFile('live'),
  OTP_PEPPER: 'p'.repeat(40),
  SESSION_SECRET: 's'.repeat(40),
  OUTBOX_KEY: 'o'.repeat(40),
  FILES_KEY: 'f'.repeat(40),
  SMS_ADAPTER: 'africastalking',
  SMS_BASE_URL: 'https://sms.example',
  SMS_USERNAME: 'ecom',
  SMS_SECRET: 'secret',
  SITE_ORIGINS: 'https://client.example',
  WEB_OTP_DOMAIN: 'client.example',
};

function faults(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('is development’s by default, on this machine only', () => {
    const config = readConfig(development);
    expect(config).toMatchObject({ ECOM_PROFILE: 'development', API_HOST: '127.0.0.1' });
  });

  it('lists every fault at once and shows no value', () => {
    const found = faults({ OTP_PEPPER: 'short-secret', API_PORT: '99999', SMS_ADAPTER: 'pigeon' });
    const names = found.map((fault) => fault.split(':')[0]);
    expect(names).toEqual(
      expect.arrayContaining([
        'DATABASE_URL',
        'API_PORT',
        'JWT_KEYS_FILE',
        'OTP_PEPPER',
        'SESSION_SECRET',
        'OUTBOX_KEY',
        'FILES_KEY',
        'SMS_ADAPTER',
      ]),
    );
    expect(found.join()).not.toContain('short-secret');
  });

  it('accepts a whole production', () => {
    expect(faults(production)).toEqual([]);
  });

  it.each([
    ['SMS_ADAPTER', 'inbox'],
    ['OTP_PEPPER', development.OTP_PEPPER],
    ['SESSION_SECRET', development.SESSION_SECRET],
    ['OUTBOX_KEY', development.OUTBOX_KEY],
    ['FILES_KEY', development.FILES_KEY],
    ['JWT_KEYS_FILE', development.JWT_KEYS_FILE],
    ['SITE_ORIGINS', ''],
    ['SITE_ORIGINS', 'http://client.example'],
    ['WEB_OTP_DOMAIN', 'localhost'],
  ])('refuses production with %s=%s', (name, value) => {
    expect(faults({ ...production, [name]: value }).join()).toContain(name);
  });

  it.each(['SMS_BASE_URL', 'SMS_USERNAME', 'SMS_SECRET'])('needs %s for a provider', (name) => {
    const { [name]: _, ...rest } = production as Record<string, string>;
    expect(faults(rest)).toEqual([`${name}: needed by africastalking`]);
  });

  it('takes the signing keys as a file or as text, and exactly one of them', () => {
    const { JWT_KEYS_FILE: file, ...rest } = development;
    const text = JSON.stringify({ keys: [{ kid: 'of the text', kty: 'OKP' }] });
    expect(signingKeys(readConfig(development))).toMatchObject([{ kid: 'development-1' }]);
    expect(signingKeys(readConfig({ ...rest, JWT_KEYS: text }))).toMatchObject([
      { kid: 'of the text' },
    ]);
    const fault = ['JWT_KEYS_FILE: this or JWT_KEYS, exactly one of them'];
    expect(faults(rest)).toEqual(fault);
    expect(faults({ ...rest, JWT_KEYS_FILE: file, JWT_KEYS: text })).toEqual(fault);
    expect(faults({ ...rest, JWT_KEYS: '{"keys":[]}' })).toEqual([
      'JWT_KEYS: no JWK set with private keys',
    ]);
  });

  it('refuses production a development key that comes as text', () => {
    const { JWT_KEYS_FILE: _, ...rest } = production;
    const text = JSON.stringify({ keys: [{ kid: 'development-1', kty: 'OKP' }] });
    expect(faults({ ...rest, JWT_KEYS: text })).toEqual(['JWT_KEYS: a development key']);
  });

  it('refuses a proxy list with a typing error', () => {
    expect(faults({ ...development, TRUSTED_PROXIES: '10.0.0.0/8,10.0.0' })).toHaveLength(1);
  });
});
