import { generateKeyPairSync } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, startTestApi, type TestApi } from '../harness/api.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ecom-production-'));
const keysFile = path.join(folder, 'keys.json');
let api: TestApi;
beforeAll(async () => {
  const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  fs.writeFileSync(keysFile, JSON.stringify({ keys: [{ ...key, kid: 'live' }] }));
  api = await startTestApi({
    ECOM_PROFILE: 'production',
    JWT_KEYS_FILE: keysFile,
    SMS_ADAPTER: 'africastalking',
    SMS_BASE_URL: 'http://127.0.0.1:9',
    SMS_USERNAME: 'nobody',
    SMS_SECRET: 'nothing',
    SITE_ORIGINS: 'https://client.example',
    WEB_OTP_DOMAIN: 'client.example',
  });
});
afterAll(async () => {
  await api.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('in production', () => {
  it('the refresh cookie is Secure even behind a proxy that nobody listed', async () => {
    const out = await call(api, 'POST', '/v1/auth/sign-out', { key: null });
    expect(out.headers.getSetCookie()[0]).toContain('Secure');
  });

  it('there is no inbox to read codes from', async () => {
    for (const route of ['/dev/inbox', '/dev/inbox.json']) {
      expect((await call(api, 'GET', route)).status).toBe(404);
    }
  });
});
