import { describe, expect, it } from 'vitest';
import { aboutOf, aboutRoutes } from './about-route.ts';
import { readConfig } from './config.ts';

const environment = {
  DATABASE_URL: 'postgres://ecom_app@127.0.0.1/ecom',
  JWT_KEYS: JSON.stringify({ keys: [{ kid: 'one', kty: 'OKP' }] }),
  OTP_PEPPER: 'p'.repeat(32),
  SESSION_SECRET: 's'.repeat(32),
  OUTBOX_KEY: 'o'.repeat(32),
  FILES_KEY: 'f'.repeat(32),
  SMS_ADAPTER: 'inbox',
};
const provider = {
  SMS_ADAPTER: 'africastalking',
  SMS_BASE_URL: 'https://sms.example',
  SMS_USERNAME: 'ecom',
  SMS_SECRET: 'secret',
};
const live = { SITE_ORIGINS: 'https://client.example', WEB_OTP_DOMAIN: 'client.example' };

describe('what an API tells about itself', () => {
  it.each([
    [{}, { profile: 'development', inboxUrl: '/dev/inbox', version: 'unversioned' }],
    [
      { ECOM_PROFILE: 'demo', ECOM_VERSION: 'abc123' },
      { profile: 'demo', inboxUrl: '/dev/inbox', version: 'abc123' },
    ],
    [
      { ECOM_PROFILE: 'demo', ...provider },
      { profile: 'demo', inboxUrl: null, version: 'unversioned' },
    ],
    [
      { ECOM_PROFILE: 'production', ...provider, ...live },
      { profile: 'production', inboxUrl: null, version: 'unversioned' },
    ],
  ])('with %j is %j, to anybody and for five minutes', async (given, told) => {
    const about = aboutOf(readConfig({ ...environment, ...given }));
    const answer = await aboutRoutes(about).request('/v1/about');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
    expect(await answer.json()).toEqual(told);
  });
});
