import { simulatorKeys, simulatorModes } from '@ecom/mobile-money-simulator';
import { describe, expect, it } from 'vitest';
import { type Config, ConfigError, readConfig } from './config.ts';
import { composeProviders } from './mobile-money.ts';

const key = JSON.stringify({ keys: [{ kid: 'live', kty: 'OKP' }] });
const elsewhere = {
  DATABASE_URL: 'postgres://ecom_app@127.0.0.1/ecom',
  JWT_KEYS: key,
  OTP_PEPPER: 'p'.repeat(40),
  SESSION_SECRET: 's'.repeat(40),
  OUTBOX_KEY: 'o'.repeat(40),
  FILES_KEY: 'f'.repeat(40),
  SMS_ADAPTER: 'inbox',
};
const fedapay = {
  FEDAPAY_BASE_URL: 'https://api.fedapay.com',
  FEDAPAY_SECRET_KEY: 'sk_live_x',
  FEDAPAY_WEBHOOK_SECRET: 'wh_live_x',
  FEDAPAY_MODE_MIXX: 'togocel',
  FEDAPAY_MODE_MOOV: 'moov_tg',
};
const paygate = { PAYGATE_BASE_URL: 'https://paygateglobal.com', PAYGATE_AUTH_TOKEN: 'token' };
const both = { MOBILE_MONEY_PROVIDERS: 'fedapay,paygate', ...fedapay, ...paygate };
const production = {
  ...elsewhere,
  ...both,
  ECOM_PROFILE: 'production',
  SMS_ADAPTER: 'africastalking',
  SMS_BASE_URL: 'https://sms.example',
  SMS_USERNAME: 'ecom',
  SMS_SECRET: 'secret',
  SITE_ORIGINS: 'https://client.example',
  WEB_OTP_DOMAIN: 'client.example',
};

const read = (given: Record<string, string>): Config => readConfig({ ...elsewhere, ...given });

function faults(given: Record<string, string>): readonly string[] {
  try {
    read(given);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('the providers of mobile money', () => {
  it('are none unless named: no top-up is offered', () => {
    expect(composeProviders(read({}))).toEqual([]);
    expect(composeProviders(read({ ...fedapay, ...paygate }))).toEqual([]);
  });

  it('come in the order in which they are named', () => {
    const names = (given: string) =>
      composeProviders(read({ ...both, MOBILE_MONEY_PROVIDERS: given })).map(({ name }) => name);
    expect(names('fedapay,paygate')).toEqual(['fedapay', 'paygate']);
    expect(names(' paygate , fedapay ')).toEqual(['paygate', 'fedapay']);
    expect(names('paygate')).toEqual(['paygate']);
  });

  it('serve the networks that the settings name', () => {
    const { FEDAPAY_MODE_MOOV: _, ...mixxOnly } = both;
    const [first, second] = composeProviders(read({ ...mixxOnly, PAYGATE_PAYS_OUT_TO: 'moov' }));
    expect(first?.capabilities).toMatchObject({ collectFrom: ['mixx'], payOutTo: ['mixx'] });
    expect(second?.capabilities).toMatchObject({
      collectFrom: ['mixx', 'moov'],
      payOutTo: ['moov'],
    });
    const empty = composeProviders(read({ ...both, FEDAPAY_MODE_MOOV: '' }));
    expect(empty[0]?.capabilities.collectFrom).toEqual(['mixx']);
  });

  it('pay out through PayGate to nobody unless told', () => {
    expect(composeProviders(read(both))[1]?.capabilities.payOutTo).toEqual([]);
  });
});

describe('their settings', () => {
  it('are needed by those that are named, all of them told at once', () => {
    expect(faults({ MOBILE_MONEY_PROVIDERS: 'fedapay,paygate' })).toEqual([
      'FEDAPAY_BASE_URL: needed by fedapay',
      'FEDAPAY_SECRET_KEY: needed by fedapay',
      'FEDAPAY_WEBHOOK_SECRET: needed by fedapay',
      'FEDAPAY_MODE_MIXX: this or FEDAPAY_MODE_MOOV, needed by fedapay',
      'PAYGATE_BASE_URL: needed by paygate',
      'PAYGATE_AUTH_TOKEN: needed by paygate',
    ]);
    expect(faults({ MOBILE_MONEY_PROVIDERS: 'paygate', ...paygate })).toEqual([]);
    expect(faults({ ...both, FEDAPAY_SECRET_KEY: '' })).toEqual([
      'FEDAPAY_SECRET_KEY: needed by fedapay',
    ]);
  });

  it.each([
    ['MOBILE_MONEY_PROVIDERS', 'fedapay,orange'],
    ['MOBILE_MONEY_PROVIDERS', 'fedapay,fedapay'],
    ['FEDAPAY_BASE_URL', 'api.fedapay.com'],
    ['FEDAPAY_BASE_URL', 'ftp://api.fedapay.com'],
    ['PAYGATE_BASE_URL', 'file:///etc/passwd'],
    ['PAYGATE_PAYS_OUT_TO', 'mixx,flooz'],
    ['MOBILE_MONEY_FLOAT_LOW_XOF', '-1'],
    ['MOBILE_MONEY_FLOAT_LOW_XOF', '0.5'],
  ])('refuse %s=%s', (name, value) => {
    const found = faults({ ...both, [name]: value });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(name);
  });

  it('warn of a low float at 200,000 F unless told otherwise', () => {
    expect(read({}).MOBILE_MONEY_FLOAT_LOW_XOF).toBe(200_000);
    expect(read({ MOBILE_MONEY_FLOAT_LOW_XOF: '50000' }).MOBILE_MONEY_FLOAT_LOW_XOF).toBe(50_000);
  });
});

describe('in production', () => {
  it('a live provider is let in', () => {
    expect(faults(production)).toEqual([]);
  });

  it.each([
    ['FEDAPAY_SECRET_KEY', simulatorKeys.fedapay.secretKey, 'simulator'],
    ['FEDAPAY_WEBHOOK_SECRET', simulatorKeys.fedapay.webhookSecret, 'simulator'],
    ['PAYGATE_AUTH_TOKEN', simulatorKeys.paygate.authToken, 'simulator'],
    ['FEDAPAY_SECRET_KEY', 'sk_sandbox_abc', 'sandbox'],
    ['FEDAPAY_BASE_URL', 'http://api.fedapay.com', 'not https'],
    ['PAYGATE_BASE_URL', 'http://paygateglobal.com', 'not https'],
    ['PAYGATE_BASE_URL', 'http://127.0.0.1:4003', 'not https'],
    ['FEDAPAY_BASE_URL', 'https://localhost:4003', 'this machine'],
    ['FEDAPAY_BASE_URL', 'https://LOCALHOST.', 'this machine'],
    ['FEDAPAY_BASE_URL', 'https://money.localhost', 'this machine'],
    ['FEDAPAY_BASE_URL', 'https://127.1', 'this machine'],
    ['FEDAPAY_BASE_URL', 'https://0x7f000002:4003', 'this machine'],
    ['PAYGATE_BASE_URL', 'https://0.0.0.0', 'this machine'],
    ['PAYGATE_BASE_URL', 'https://[::1]:4003', 'this machine'],
    ['PAYGATE_BASE_URL', 'https://[::ffff:127.0.0.1]', 'this machine'],
  ])('%s=%s is refused', (name, value, why) => {
    const found = faults({ ...production, [name]: value });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${name}: .*${why}`));
    expect(found[0]).not.toContain(value);
  });

  it('everything that belongs to the simulator is told at once, named or not', () => {
    const simulated = {
      FEDAPAY_BASE_URL: 'http://127.0.0.1:4003',
      FEDAPAY_SECRET_KEY: simulatorKeys.fedapay.secretKey,
      FEDAPAY_WEBHOOK_SECRET: simulatorKeys.fedapay.webhookSecret,
      FEDAPAY_MODE_MIXX: simulatorModes.mixx,
      PAYGATE_BASE_URL: 'http://127.0.0.1:4003',
      PAYGATE_AUTH_TOKEN: simulatorKeys.paygate.authToken,
    };
    expect(faults({ ...production, ...simulated })).toHaveLength(5);
    expect(faults({ ...production, ...simulated, MOBILE_MONEY_PROVIDERS: '' })).toHaveLength(5);
    expect(faults({ ...both, ...simulated })).toEqual([]);
  });
});
