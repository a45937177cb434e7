import { spawnSync } from 'node:child_process';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../../apps/api/src/config.ts';
import { asAdmin, testPassword, urlAs } from '../../packages/testkit/test-cluster.ts';
import { startTestCluster, type TestCluster } from '../../tools/check/test-cluster.ts';

/** A server of its own: the tool sets the passwords of roles that other tests are signed in as. */
let server: TestCluster;
beforeAll(async () => {
  server = await startTestCluster();
});
afterAll(() => server.stop());

const runTool = (tool: string, env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [path.join(import.meta.dirname, '../../tools/netlify', tool)], {
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
  });

const environment = (profile: string) => ({
  ECOM_PROFILE: profile,
  DATABASE_ADMIN_URL: urlAs(server.adminUrl, 'postgres', 'hosted'),
  DATABASE_OWNER_PASSWORD: 'owner-password',
  DATABASE_APP_PASSWORD: testPassword,
  DATABASE_READER_PASSWORD: 'reader-password',
});

it('prepares an empty database once, with invented people for a demonstration alone', async () => {
  await asAdmin(server.adminUrl, 'CREATE DATABASE hosted');
  const people = 'SELECT phone FROM identity.app_user';
  const app = new pg.Client({ connectionString: urlAs(server.adminUrl, 'ecom_app', 'hosted') });

  const first = runTool('prepare-database.ts', environment('production'));
  expect(first.stderr).toBe('');
  expect(first.stdout).toContain('0001_app.sql');
  await app.connect();
  try {
    expect((await app.query(people)).rows).toEqual([]);
    const again = runTool('prepare-database.ts', environment('demo'));
    expect(again.stdout).toContain('none was missing');
    const phones = (await app.query(people)).rows.map(({ phone }) => phone);
    expect(phones).toContain('+22890000101');
    expect(again.stdout).toContain('+22890000101');
  } finally {
    await app.end();
  }
});

it('prints secrets that production takes, other ones each time', () => {
  const [first, second] = [runTool('print-secrets.ts').stdout, runTool('print-secrets.ts').stdout];
  const secrets = Object.fromEntries(
    first
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  expect(second).not.toContain(secrets.OTP_PEPPER);
  const config = readConfig({
    ...secrets,
    ECOM_PROFILE: 'production',
    DATABASE_URL: `postgres://ecom_app:${secrets.DATABASE_APP_PASSWORD}@db.example/ecom`,
    SMS_ADAPTER: 'africastalking',
    SMS_BASE_URL: 'https://sms.example',
    SMS_USERNAME: 'ecom',
    SMS_SECRET: 'secret',
    SITE_ORIGINS: 'https://client.example',
    WEB_OTP_DOMAIN: 'client.example',
  });
  expect(config.JWT_KEYS).toHaveLength(1);
});
