import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../apps/api/src/config.ts';
import { composeProviders } from '../../apps/api/src/mobile-money.ts';
import { apiEnvironment, ownMoneySetting } from './api-environment.ts';

const stateDir = fs.mkdtempSync(path.join(os.tmpdir(), 'ecom-environment-'));
afterAll(() => fs.rmSync(stateDir, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

const configOf = (simulatorUrl: string | null, given: Record<string, string> = {}) =>
  readConfig(
    apiEnvironment({
      stateDir,
      profile: 'demo',
      appUrl: 'postgres://ecom_app@127.0.0.1/ecom',
      sitePorts: [4001],
      simulatorUrl,
      given,
    }),
  );
const namesOf = (...given: Parameters<typeof configOf>) =>
  composeProviders(configOf(...given)).map(({ name }) => name);

describe('the API of npm start', () => {
  it('works with the simulator’s two providers, FedaPay first', () => {
    const providers = composeProviders(configOf('http://127.0.0.1:4003'));
    expect(providers.map(({ name }) => name)).toEqual(['fedapay', 'paygate']);
    for (const { capabilities } of providers) {
      expect(capabilities.collectFrom).toEqual(['mixx', 'moov']);
    }
  });

  it('lets one choose among them, and never sends anybody’s own keys to the simulator', () => {
    vi.stubEnv('MOBILE_MONEY_PROVIDERS', 'paygate');
    vi.stubEnv('FEDAPAY_SECRET_KEY', 'sk_own');
    expect(namesOf('http://127.0.0.1:4003')).toEqual(['paygate']);
    expect(configOf('http://127.0.0.1:4003').FEDAPAY_SECRET_KEY).toBe('sk_sandbox_simulator');
  });

  it('has no provider without simulator, unless one’s own settings name one', () => {
    expect(namesOf(null)).toEqual([]);
    vi.stubEnv('MOBILE_MONEY_PROVIDERS', 'paygate');
    vi.stubEnv('PAYGATE_BASE_URL', 'https://paygateglobal.com');
    expect(namesOf(null, { PAYGATE_AUTH_TOKEN: 'own' })).toEqual(['paygate']);
  });
});

describe('the simulator stays away', () => {
  it.each([
    [{}, null],
    [{ FEDAPAY_BASE_URL: '', PAYGATE_BASE_URL: '' }, null],
    [{ MOBILE_MONEY_PROVIDERS: 'paygate' }, null],
    [{ FEDAPAY_BASE_URL: 'https://sandbox-api.fedapay.com' }, 'FEDAPAY_BASE_URL'],
    [{ PAYGATE_BASE_URL: 'https://paygateglobal.com' }, 'PAYGATE_BASE_URL'],
    [{ MOBILE_MONEY_PROVIDERS: '' }, 'MOBILE_MONEY_PROVIDERS'],
  ])('%o: because of %s', (env, why) => {
    expect(ownMoneySetting(env)).toBe(why);
  });
});
