import { randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase, togolesePhone } from '@ecom/testkit';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { answerRequest } from '../../apps/api/src/netlify/answer.ts';
import { warmInstance } from '../../apps/api/src/netlify/instance.ts';
import { demoEnvironment } from './start-instance.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  const environment = { ...demoEnvironment, DATABASE_URL: db.appUrl, LOG_LEVEL: 'silent' };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
});
afterAll(async () => {
  await (await warmInstance()).close();
  vi.unstubAllEnvs();
  await db.drop();
});

const askForCode = () =>
  new Request('https://site.example/api/v1/auth/otp/request', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ phone: togolesePhone(), deviceId: randomUUID(), locale: 'fr' }),
  });
const sent = async () =>
  (await db.query(`SELECT 1 FROM app.outbox WHERE outcome = 'delivered'`)).length;

it('answers first where the platform waits for the rest, and last where it does not', async () => {
  const left: Promise<unknown>[] = [];
  const waiting = {
    ip: '203.0.113.1',
    waitUntil: (work: Promise<unknown>) => void left.push(work),
  };
  expect((await answerRequest(askForCode(), waiting)).status).toBe(202);
  expect(left).toHaveLength(1);
  await Promise.all(left);
  expect(await sent()).toBe(1);

  expect((await answerRequest(askForCode(), { ip: '203.0.113.1' })).status).toBe(202);
  expect(await sent()).toBe(2);
});

it('has nothing to do after a read', async () => {
  const waitUntil = vi.fn();
  const request = new Request('https://site.example/api/readyz');
  expect((await answerRequest(request, { waitUntil })).status).toBe(200);
  expect(waitUntil).not.toHaveBeenCalled();
});
