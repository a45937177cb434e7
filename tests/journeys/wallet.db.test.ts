import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { type Payer, payToken, signUpWithMoney } from '../harness/money.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const balance = async ({ token }: Payer) =>
  (await call(api, 'GET', '/v1/wallet', { token })).body.balanceXof;

interface Sending {
  readonly amountXof?: number;
  readonly pinToken?: string;
  readonly key?: string;
}

async function send(from: Payer, to: string, sending: Sending = {}) {
  const { amountXof = 2_500, key = randomUUID() } = sending;
  const pinToken = sending.pinToken ?? (await payToken(api, from, { amountXof, payee: to }));
  const body = { to, amountXof, pinToken };
  return call(api, 'POST', '/v1/wallet/transfers', { token: from.token, body, key });
}

describe('sending money', () => {
  it('moves it once, and both histories say so', async () => {
    const [from, to] = [await signUpWithMoney(api, 10_000), await signUpWithMoney(api, 0)];
    const sent = await send(from, to.id);
    expect([sent.status, sent.body.amountXof]).toEqual([201, 2_500]);
    expect([await balance(from), await balance(to)]).toEqual([7_500, 2_500]);
    const history = await call(api, 'GET', '/v1/wallet/entries', { token: from.token });
    expect(history.body.items[0]).toMatchObject({
      transferId: sent.body.id,
      kind: 'transfer',
      amountXof: -2_500,
      balanceXof: 7_500,
    });
    const latest = async ({ token }: Payer) =>
      (await call(api, 'GET', '/v1/activity', { token })).body.items[0].type;
    await expect.poll(() => latest(to)).toBe('payments.received');
    expect(await latest(from)).toBe('payments.sent');
  });

  it('with one key forty times at once moves it once; all get the same receipt', async () => {
    const [from, to] = [await signUpWithMoney(api, 10_000), await signUpWithMoney(api, 0)];
    const pinToken = await payToken(api, from, { amountXof: 2_500, payee: to.id });
    const key = randomUUID();
    const all = await Promise.all(
      Array.from({ length: 40 }, () => send(from, to.id, { pinToken, key })),
    );
    expect(new Set(all.map(({ body }) => body.id)).size).toBe(1);
    expect(all.every(({ status }) => status === 201)).toBe(true);
    expect(await balance(from)).toBe(7_500);
  });

  it('twice at once without the money for it is told twice why', async () => {
    const [from, to] = [await signUpWithMoney(api, 1_000), await signUpWithMoney(api, 0)];
    const pinToken = await payToken(api, from, { amountXof: 2_500, payee: to.id });
    const key = randomUUID();
    const twins = await Promise.all(
      Array.from({ length: 12 }, () => send(from, to.id, { pinToken, key })),
    );
    expect(new Set(twins.map(({ body }) => body.code))).toEqual(
      new Set(['payments.insufficient_funds']),
    );
  });

  it('with the same key and another amount is a conflict', async () => {
    const [from, to] = [await signUpWithMoney(api, 10_000), await signUpWithMoney(api, 0)];
    const key = randomUUID();
    expect((await send(from, to.id, { key })).status).toBe(201);
    const other = await send(from, to.id, { key, amountXof: 2_600 });
    expect([other.status, other.body.code]).toEqual([409, 'payments.id_conflict']);
    expect(await balance(from)).toBe(7_500);
  });

  it('under another person’s key is her own transfer', async () => {
    const [a, b] = [await signUpWithMoney(api, 5_000), await signUpWithMoney(api, 5_000)];
    const key = randomUUID();
    expect((await send(a, b.id, { key })).status).toBe(201);
    expect((await send(b, a.id, { key })).status).toBe(201);
    expect([await balance(a), await balance(b)]).toEqual([5_000, 5_000]);
  });

  it('by 64 spenders of one balance never spends more than there is', async () => {
    const [from, to] = [await signUpWithMoney(api, 10_000), await signUpWithMoney(api, 0)];
    const tokens: string[] = [];
    for (let n = 0; n < 64; n += 1) {
      tokens.push(await payToken(api, from, { amountXof: 1_000, payee: to.id }));
    }
    const all = await Promise.all(
      tokens.map((pinToken) => send(from, to.id, { amountXof: 1_000, pinToken })),
    );
    expect(all.filter(({ status }) => status === 201)).toHaveLength(10);
    const refused = all.filter(({ status }) => status === 422);
    expect(refused).toHaveLength(54);
    expect(refused.every(({ body }) => body.code === 'payments.insufficient_funds')).toBe(true);
    expect([await balance(from), await balance(to)]).toEqual([0, 10_000]);
  });

  it('to somebody whose wallet is at the limit of her level is refused, and moves nothing', async () => {
    const [from, to] = [await signUpWithMoney(api, 10_000), await signUpWithMoney(api, 48_000)];
    const refused = await send(from, to.id);
    expect([refused.status, refused.body.code]).toEqual([422, 'payments.over_limit']);
    expect([await balance(from), await balance(to)]).toEqual([10_000, 48_000]);
    expect((await send(from, to.id, { amountXof: 2_000 })).status).toBe(201);
    expect(await balance(to)).toBe(50_000);
  });

  it('that was refused keeps the PIN token for another try', async () => {
    const [from, to] = [await signUpWithMoney(api, 100), await signUpWithMoney(api, 0)];
    const pinToken = await payToken(api, from, { amountXof: 2_500, payee: to.id });
    expect((await send(from, to.id, { pinToken })).body.code).toBe('payments.insufficient_funds');
    expect((await send(from, to.id, { pinToken })).body.code).toBe('payments.insufficient_funds');
    expect((await send(from, to.id, { pinToken, amountXof: 50 })).body.code).toBe(
      'auth.pin_token_invalid',
    );
  });

  it.each([0, -1, 1.5, '2500', 1e21, null])('refuses %o as an amount', async (amountXof) => {
    const [from, to] = [await signUpWithMoney(api, 10_000), await signUpWithMoney(api, 0)];
    const reply = await send(from, to.id, { amountXof: amountXof as number, pinToken: 'x' });
    expect(reply.status).toBe(400);
    expect(await balance(from)).toBe(10_000);
  });

  it('to oneself, to nobody, above the limit, is refused by name', async () => {
    const from = await signUpWithMoney(api, 10_000);
    const code = async (to: string, amountXof = 100) =>
      (await send(from, to, { pinToken: 'x', amountXof })).body.code;
    expect(await code(from.id)).toBe('payments.to_oneself');
    expect(await code(`usr_${randomUUID()}`)).toBe('payments.payee_unknown');
    expect(await code('driver')).toBe('payments.payee_unknown');
    const to = await signUpWithMoney(api, 0);
    expect(await code(to.id, 2_000_001)).toBe('payments.amount_too_large');
  });

  it('from a revoked session, or with a token of another act, moves nothing', async () => {
    const [from, to] = [await signUpWithMoney(api, 10_000), await signUpWithMoney(api, 0)];
    const pinToken = await payToken(api, from, { amountXof: 100, payee: to.id });
    const other = await payToken(api, from, { amountXof: 100, payee: from.id });
    expect((await send(from, to.id, { amountXof: 100, pinToken: other })).body.code).toBe(
      'auth.pin_token_invalid',
    );
    await call(api, 'POST', '/v1/auth/sign-out', { token: from.token, key: null });
    const late = await send(from, to.id, { amountXof: 100, pinToken });
    expect([late.status, late.body.code]).toEqual([401, 'auth.session_ended']);
  });
});
