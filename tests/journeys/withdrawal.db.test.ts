import { randomUUID } from 'node:crypto';
import { newId, parseId } from '@ecom/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { call, type Reply } from '../harness/api.ts';
import {
  balanceOf,
  hurry,
  type MoneyWorld,
  numberEnding,
  potOf,
  referenceOf,
  startMoneyWorld,
} from '../harness/mobile-money.ts';
import { type Payer, payToken, signUpWithMoney } from '../harness/money.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.stop());
beforeEach(() => world.simulator.heal());

interface Wish {
  readonly phone?: string;
  readonly amountXof?: number;
  readonly feeXof?: number;
  readonly pinToken?: string;
  readonly key?: string;
}

/** The fee is one in a hundred, rounded up. */
const feeOf = (amountXof: number) => Math.ceil(amountXof / 100);

async function withdraw(person: Payer, wish: Wish = {}): Promise<Reply> {
  const { phone = numberEnding('33'), amountXof = 2_000, key = randomUUID() } = wish;
  const { feeXof = feeOf(amountXof) } = wish;
  const pinToken =
    wish.pinToken ??
    (await payToken(world.api, person, { amountXof: amountXof + feeXof, payee: phone }));
  const body = { network: 'mixx', phone, amountXof, feeXof, pinToken };
  const { token } = person;
  return call(world.api, 'POST', '/v1/wallet/withdrawals', { token, body, key });
}

const wallet = async ({ token }: Payer) =>
  (await call(world.api, 'GET', '/v1/wallet', { token })).body;

const stateOf = async ({ token }: Payer, id: string) =>
  (await call(world.api, 'GET', `/v1/wallet/withdrawals/${id}`, { token })).body.state;

const reaches = (person: Payer, id: string, state: string) =>
  expect
    .poll(
      async () => {
        await hurry(world.api);
        return stateOf(person, id);
      },
      { timeout: 15_000, interval: 100 },
    )
    .toBe(state);

const paidOut = (id: string) => world.simulator.moved('payout', referenceOf(id));

describe('a withdrawal', () => {
  it('is held at once, and taken with its fee when the network has paid', async () => {
    await world.simulator.turn({ settleMs: 500 });
    const person = await signUpWithMoney(world.api, 10_000);
    const [fees, float] = [await potOf(world.api, 'platform:fees'), await floatOf()];
    const { status, body } = await withdraw(person);
    expect([status, body.state, body.feeXof]).toEqual([201, 'sending', 20]);
    expect(await wallet(person)).toMatchObject({ balanceXof: 10_000, heldXof: 2_020 });
    await reaches(person, body.id, 'sent');
    expect(await wallet(person)).toMatchObject({ balanceXof: 7_980, heldXof: 0 });
    expect(await paidOut(body.id)).toMatchObject({ times: 1, amountXof: 2_000 });
    expect(await potOf(world.api, 'platform:fees')).toBe(fees + 20);
    expect(await floatOf()).toBe(float + 2_000);
    expect(await potOf(world.api, 'provider:fedapay:clearing_out')).toBe(0);
  });

  it.each(['01', '06'])('that the network refuses (%s) gives everything back', async (suffix) => {
    const person = await signUpWithMoney(world.api, 10_000);
    const { body } = await withdraw(person, { phone: numberEnding(suffix) });
    await reaches(person, body.id, 'failed');
    expect(await wallet(person)).toMatchObject({ balanceXof: 10_000, heldXof: 0 });
    expect(await paidOut(body.id)).toBeUndefined();
  });

  it.each([
    ['call', { dropEvery: 1 }],
    ['answer', { cutAnswerEvery: 1 }],
    ['answer, for a 500', { failAfterEvery: 1 }],
    ['answer, cut in half', { garbleEvery: 1 }],
  ])('whose %s is lost stays held, and is paid once', async (_, faults) => {
    await world.simulator.turn({ ...faults, scope: 'all', silentWebhooks: true });
    const person = await signUpWithMoney(world.api, 10_000);
    const { body } = await withdraw(person);
    await expect.poll(() => stateOf(person, body.id)).toBe('waiting');
    await hurry(world.api);
    expect(await wallet(person)).toMatchObject({ balanceXof: 10_000, heldXof: 2_020 });
    await world.simulator.heal();
    await world.api.db.query(
      `UPDATE payments.mobile_order SET submitted_at = submitted_at - interval '1 minute'`,
    );
    await reaches(person, body.id, 'sent');
    expect(await paidOut(body.id)).toMatchObject({ times: 1, amountXof: 2_000 });
    expect(await wallet(person)).toMatchObject({ balanceXof: 7_980, heldXof: 0 });
  });

  it('that the float cannot pay fails, and is said so', async () => {
    await world.simulator.turn({ floatExhausted: true });
    const person = await signUpWithMoney(world.api, 10_000);
    const { body } = await withdraw(person);
    await reaches(person, body.id, 'failed');
    expect(await balanceOf(world.api, person)).toBe(10_000);
  });

  it('forty times at once with one key is one', async () => {
    const person = await signUpWithMoney(world.api, 10_000);
    const phone = numberEnding('33');
    const pinToken = await payToken(world.api, person, { amountXof: 2_020, payee: phone });
    const wish = { phone, pinToken, key: randomUUID() };
    const all = await Promise.all(Array.from({ length: 40 }, () => withdraw(person, wish)));
    const stored = all.filter(({ status }) => status === 201);
    expect(new Set(stored.map(({ body }) => body.id)).size).toBe(1);
    for (const { status } of all) expect([201, 429]).toContain(status);
    await reaches(person, stored[0]?.body.id, 'sent');
    expect(await balanceOf(world.api, person)).toBe(7_980);
  });

  it('sixteen at once never take more than there is', async () => {
    const person = await signUpWithMoney(world.api, 5_000);
    const phone = numberEnding('33');
    const tokens: string[] = [];
    for (let n = 0; n < 16; n += 1) {
      tokens.push(await payToken(world.api, person, { amountXof: 1_010, payee: phone }));
    }
    const all = await Promise.all(
      tokens.map((pinToken) => withdraw(person, { phone, pinToken, amountXof: 1_000 })),
    );
    const codes = all.map(({ status, body }) => (status === 201 ? 'stored' : body.code));
    expect(codes.filter((code) => code === 'stored').length).toBe(4);
    expect(new Set(codes)).toEqual(new Set(['stored', 'payments.insufficient_funds']));
    expect((await wallet(person)).heldXof).toBeLessThanOrEqual(4_040);
    for (const { body } of all.filter(({ status }) => status === 201)) {
      await reaches(person, body.id, 'sent');
    }
    expect(await wallet(person)).toMatchObject({ balanceXof: 960, heldXof: 0 });
  });
});

describe('a withdrawal is refused', () => {
  it('with a token for another amount or another phone, and takes nothing', async () => {
    const person = await signUpWithMoney(world.api, 10_000);
    const phone = numberEnding('33');
    const forLess = await payToken(world.api, person, { amountXof: 2_000, payee: phone });
    const other = await payToken(world.api, person, {
      amountXof: 2_020,
      payee: numberEnding('44'),
    });
    for (const pinToken of [forLess, other, 'x'.repeat(43)]) {
      const { status, body } = await withdraw(person, { phone, pinToken });
      expect([status, body.code]).toEqual([403, 'auth.pin_token_invalid']);
    }
    expect((await wallet(person)).heldXof).toBe(0);
  });

  it('above the balance with its fee, and the token stays good', async () => {
    const person = await signUpWithMoney(world.api, 2_010);
    const phone = numberEnding('33');
    const pinToken = await payToken(world.api, person, { amountXof: 2_020, payee: phone });
    const { status, body } = await withdraw(person, { phone, pinToken });
    expect([status, body.code]).toEqual([422, 'payments.insufficient_funds']);
    const [token] = await world.api.db.query(
      `SELECT count(*)::int AS unused FROM identity.pin_token t JOIN identity.session s
         ON s.id = t.session_id WHERE s.user_id = $1 AND t.used_at IS NULL`,
      [parseId('usr', person.id)],
    );
    expect(token).toEqual({ unused: 1 });
  });

  it('with another fee than the one in force', async () => {
    const person = await signUpWithMoney(world.api, 10_000);
    const { status, body } = await withdraw(person, { feeXof: 0 });
    expect([status, body.code, body.feeXof]).toEqual([409, 'payments.fee_changed', 20]);
  });

  it('for a day after the PIN was forgotten', async () => {
    const person = await signUpWithMoney(world.api, 10_000);
    const phone = numberEnding('33');
    const pinToken = await payToken(world.api, person, { amountXof: 2_020, payee: phone });
    await world.api.db.query(
      `INSERT INTO identity.restriction (id, user_id, reason, ends_at)
       VALUES ($1, $2, 'pin_forgotten', app.now() + interval '1 day')`,
      [newId(), parseId('usr', person.id)],
    );
    const { status, body } = await withdraw(person, { phone, pinToken });
    expect([status, body.code]).toEqual([403, 'auth.restricted']);
  });

  it('to a network that nobody pays out to', async () => {
    const person = await signUpWithMoney(world.api, 10_000);
    const phone = numberEnding('33');
    const pinToken = await payToken(world.api, person, { amountXof: 2_020, payee: phone });
    const body = { network: 'moov', phone, amountXof: 2_000, feeXof: 20, pinToken };
    const reply = await call(world.api, 'POST', '/v1/wallet/withdrawals', {
      token: person.token,
      body,
    });
    expect([reply.status, reply.body.code]).toEqual([422, 'payments.network_unavailable']);
  });
});

const floatOf = () => potOf(world.api, 'provider:fedapay:float');
