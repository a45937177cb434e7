import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, readyAdmin, type TestAdmin } from '../harness/admin.ts';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { type Payer, signUpWithMoney } from '../harness/money.ts';

let api: TestApi;
let support: TestAdmin;
beforeAll(async () => {
  api = await startTestApi();
  support = await readyAdmin(api, 'support');
});
afterAll(() => api.stop());

/** What the ledger lets a person's wallet hold. */
async function ceiling({ id }: Payer): Promise<number | null> {
  const [wallet] = await api.db.query<{ xof: number | null }>(
    `SELECT ceiling_xof::int AS xof FROM payments.account WHERE owner_id = $1`,
    [id.slice('usr_'.length)],
  );
  return wallet?.xof ?? null;
}

const declare = ({ token }: Payer) =>
  call(api, 'PUT', '/v1/me/identity', {
    token,
    body: { fullName: 'Essi Test', birthDate: '1991-07-23' },
  });

async function forgetPin({ token, phone }: Payer): Promise<void> {
  await api.db.shiftClock(61_000);
  await call(api, 'POST', '/v1/me/pin/forgotten', { token, body: { locale: 'fr' } });
  const body = { code: await api.readCode(phone), pin: '7391' };
  const reset = await call(api, 'POST', '/v1/me/pin/reset', { token, body });
  expect(reset.status).toBe(204);
}

describe('what a wallet may hold', () => {
  it('rises when its owner says who she is', async () => {
    const person = await signUpWithMoney(api, 0);
    expect(await ceiling(person)).toBe(50_000);
    expect((await declare(person)).status).toBe(204);
    await expect.poll(() => ceiling(person)).toBe(300_000);
  });

  it('falls for a day when her PIN was set by a code, and rises by itself after it', async () => {
    const person = await signUpWithMoney(api, 0);
    await declare(person);
    await expect.poll(() => ceiling(person)).toBe(300_000);
    await forgetPin(person);
    await expect.poll(() => ceiling(person)).toBe(50_000);
    await api.db.shiftClock(61_000 + 24 * 3_600_000 + 1_000);
    await expect.poll(() => ceiling(person), { timeout: 5_000 }).toBe(300_000);
    await api.db.shiftClock(0);
  });

  it('rises at once when support has made sure of her', async () => {
    const person = await signUpWithMoney(api, 0);
    await declare(person);
    await forgetPin(person);
    await expect.poll(() => ceiling(person)).toBe(50_000);
    const reason = 'Identité vérifiée au téléphone';
    const lifted = await post(api, support, `/users/${person.id}/restrictions/lift`, { reason });
    expect(lifted.body).toEqual({ lifted: 1 });
    await expect.poll(() => ceiling(person)).toBe(300_000);
    await api.db.shiftClock(0);
  });
});
