import { togolesePhone } from '@ecom/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { type Payer, pin, signUpWithMoney } from '../harness/money.ts';
import { type Person, signInElsewhere } from '../harness/person.ts';

let api: TestApi;
let nowMs = 0;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

/** Past the minute between two messages. */
async function nextMinute(): Promise<void> {
  nowMs += 61_000;
  await api.db.shiftClock(nowMs);
}
const write = ({ token }: Person, method: string, route: string, body: object) =>
  call(api, method, route, { token, body });
const prove = ({ token }: Person, body: object) =>
  call(api, 'POST', '/v1/me/pin/verify', { token, body, key: null });

/** Money, a PIN, and a thief who reads every message from a phone of his own. */
async function victim(amountXof = 90_000): Promise<{ owner: Payer; thief: Person }> {
  const owner = await signUpWithMoney(api, amountXof);
  await nextMinute();
  const thief = await signInElsewhere(api, owner);
  await nextMinute();
  return { owner, thief };
}

const newPin = '7294';
async function resetPin(thief: Person): Promise<number> {
  await write(thief, 'POST', '/v1/me/pin/forgotten', { locale: 'fr' });
  const code = await api.readCode(thief.phone);
  const { status } = await write(thief, 'POST', '/v1/me/pin/reset', { code, pin: newPin });
  await nextMinute();
  return status;
}

async function pay(thief: Person): Promise<number> {
  const { id: to } = await signUpWithMoney(api, 0);
  const proof = { purpose: 'payment', pin: newPin, amountXof: 90_000, payee: to };
  const { pinToken = 'none' } = (await prove(thief, proof)).body;
  const body = { to, amountXof: 90_000, pinToken };
  return (await write(thief, 'POST', '/v1/wallet/transfers', body)).status;
}

async function moveNumber(thief: Person): Promise<number> {
  const phone = togolesePhone();
  const begin = { phone, oldNumberAtHand: true, locale: 'fr' };
  expect((await write(thief, 'POST', '/v1/me/phone-change', begin)).status).toBe(202);
  const codes = { code: await api.readCode(phone), oldCode: await api.readCode(thief.phone) };
  const body = { phone, ...codes };
  return (await write(thief, 'POST', '/v1/me/phone-change/confirm', body)).status;
}

describe('who reads the messages of a number, from a phone of his own', () => {
  it('moves no money with a PIN that he set by a code', async () => {
    const { thief } = await victim();
    expect(await resetPin(thief)).toBe(204);
    expect(await pay(thief)).toBe(403);
  });

  it('moves no money with the first PIN of an account', async () => {
    const { owner, thief } = await victim();
    await api.db.query('DELETE FROM identity.pin WHERE user_id = $1', [owner.id.slice(4)]);
    expect((await write(thief, 'PUT', '/v1/me/pin', { pin: newPin })).status).toBe(204);
    expect(await pay(thief)).toBe(403);
  });

  it('does not move the number of an account that has a PIN', async () => {
    expect(await moveNumber((await victim()).thief)).toBe(403);
  });

  it('does not make his phone trusted by a new PIN, nor move the number with it', async () => {
    const { thief } = await victim();
    expect(await resetPin(thief)).toBe(204);
    expect((await prove(thief, { purpose: 'device', pin: newPin })).body.code).toBe(
      'auth.restricted',
    );
    expect(await moveNumber(thief)).toBe(403);
  });

  it('does not close the account with a new PIN, and leaves the owner signed in', async () => {
    const { owner, thief } = await victim(0);
    expect(await resetPin(thief)).toBe(204);
    await write(thief, 'POST', '/v1/me/closure/code', { locale: 'fr' });
    const code = await api.readCode(thief.phone);
    const { pinToken } = (await prove(thief, { purpose: 'close_account', pin: newPin })).body;
    const body = { code, ...(pinToken && { pinToken }) };
    expect((await write(thief, 'POST', '/v1/me/closure', body)).status).toBe(403);
    expect((await call(api, 'GET', '/v1/me/sessions', { token: owner.token })).status).toBe(200);
  });

  it('leaves the owner her own PIN on her own phone while he has not reset it', async () => {
    const { owner } = await victim();
    expect((await prove(owner, { purpose: 'device', pin })).status).toBe(200);
  });
});

describe('who holds a stolen phone that is trusted, with its SIM', () => {
  it('does not move the number within a day of a PIN that he set by a code', async () => {
    const { owner } = await victim();
    expect(await resetPin(owner)).toBe(204);
    expect(await moveNumber(owner)).toBe(403);
  });
});
