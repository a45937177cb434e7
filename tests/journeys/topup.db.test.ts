import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { call } from '../harness/api.ts';
import {
  askTopup,
  balanceOf,
  hurry,
  type MoneyWorld,
  type Network,
  numberEnding,
  potOf,
  readTopup,
  referenceOf,
  startMoneyWorld,
  type TopupWish,
} from '../harness/mobile-money.ts';
import { type Person, signUp } from '../harness/person.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.stop());
beforeEach(() => world.simulator.heal());

/** A top-up that was asked for, and the one who did. */
async function ask(wish: TopupWish = {}): Promise<{ person: Person; id: string }> {
  const person = await signUp(world.api);
  const reply = await askTopup(world.api, person, wish);
  expect([reply.status, reply.body.state]).toEqual([201, 'sending']);
  return { person, id: reply.body.id };
}

/** Asks until the top-up is in a state, hurrying the questions to the provider along. */
const reaches = (person: Person, id: string, state: string) =>
  expect
    .poll(
      async () => {
        await hurry(world.api);
        return (await readTopup(world.api, person, id)).state;
      },
      { timeout: 15_000, interval: 100 },
    )
    .toBe(state);

const movedOf = (id: string) => world.simulator.moved('collect', referenceOf(id));

const bothNetworks: readonly Network[] = ['mixx', 'moov'];

describe.each(bothNetworks)('a top-up by %s', (network) => {
  const provider = network === 'mixx' ? 'fedapay' : 'paygate';

  it('brings the money into the wallet once, and the books agree with the provider', async () => {
    const before = await potOf(world.api, `provider:${provider}:float`);
    const { person, id } = await ask({ network, amountXof: 2_500 });
    await expect.poll(async () => (await readTopup(world.api, person, id)).state).toBe('succeeded');
    const topup = await readTopup(world.api, person, id);
    expect(topup).toMatchObject({ amountXof: 2_500, feeXof: 0, creditedXof: 2_500, reason: null });
    expect(await balanceOf(world.api, person)).toBe(2_500);
    expect(await movedOf(id)).toMatchObject({ times: 1, amountXof: 2_500, provider });
    expect(await potOf(world.api, `provider:${provider}:float`)).toBe(before - 2_500);
    expect(await potOf(world.api, `provider:${provider}:clearing_in`)).toBe(0);
    const history = await call(world.api, 'GET', '/v1/wallet/entries', { token: person.token });
    expect(history.body.items).toMatchObject([{ kind: 'topup', amountXof: 2_500 }]);
    const activity = await call(world.api, 'GET', '/v1/activity', { token: person.token });
    expect(activity.body.items[0]).toMatchObject({
      type: 'payments.topup_succeeded',
      data: { topupId: id, amountXof: 2_500 },
    });
  });

  it.each([
    ['01', 'failed', network === 'mixx' ? 'declined' : 'canceled', true],
    ['02', 'failed', 'canceled', true],
    ['03', 'expired', 'no_answer', true],
    ['06', 'failed', 'refused', false],
  ])('to a number that ends in %s is %s: %s', async (suffix, state, reason, mayStillSucceed) => {
    const { person, id } = await ask({ network, suffix });
    await reaches(person, id, state);
    const topup = await readTopup(world.api, person, id);
    expect(topup).toMatchObject({ reason, mayStillSucceed, creditedXof: null });
    expect(await balanceOf(world.api, person)).toBe(0);
    expect(await movedOf(id)).toBeUndefined();
  });

  it('that is declined and then paid is booked when it is paid', async () => {
    await world.simulator.turn({ settleMs: 400 });
    const { person, id } = await ask({ network, suffix: '04' });
    await reaches(person, id, 'failed');
    await reaches(person, id, 'succeeded');
    expect(await balanceOf(world.api, person)).toBe(1_000);
  });

  it('that nobody answers stays on its way, and the wallet stays as it was', async () => {
    const { person, id } = await ask({ network, suffix: '00' });
    await expect.poll(async () => (await readTopup(world.api, person, id)).state).toBe('waiting');
    for (let look = 0; look < 3; look += 1) await hurry(world.api);
    expect((await readTopup(world.api, person, id)).state).toBe('waiting');
    expect(await balanceOf(world.api, person)).toBe(0);
  });

  it.each([
    ['the call is lost', { dropEvery: 1 }],
    ['the answer is lost', { cutAnswerEvery: 1 }],
    ['the answer is a 500', { failAfterEvery: 1 }],
    ['the answer is garbled', { garbleEvery: 1 }],
    ['webhooks are silent', { silentWebhooks: true }],
    ['webhooks come three times and in reverse', { extraWebhooks: 2, reorderWebhooks: true }],
    ['the webhook is quicker than the answer', { webhookBeforeAnswer: true, delayMs: 300 }],
  ])('moves money once when %s', async (_, faults) => {
    await world.simulator.turn(faults);
    const { person, id } = await ask({ network });
    const taken = await expect
      .poll(async () => (await readTopup(world.api, person, id)).state, { timeout: 3_000 })
      .toBe('succeeded')
      .then(
        () => true,
        () => false,
      );
    await world.simulator.heal();
    if (!taken) {
      // Long enough ago to be sent again under the same reference.
      await world.api.db.query(
        `UPDATE payments.mobile_order SET submitted_at = submitted_at - interval '1 minute'`,
      );
      await reaches(person, id, 'succeeded');
    }
    expect(await balanceOf(world.api, person)).toBe(1_000);
    expect(await movedOf(id)).toMatchObject({ times: 1, amountXof: 1_000 });
  });
});

describe('money that is not what was asked for', () => {
  it('waits in suspense, under an alert, and is credited by nobody by himself', async () => {
    const { person, id } = await ask({ suffix: '05', amountXof: 1_500 });
    await reaches(person, id, 'suspended');
    expect((await readTopup(world.api, person, id)).reason).toBe('amount_differs');
    await hurry(world.api);
    expect(await balanceOf(world.api, person)).toBe(0);
    expect(await potOf(world.api, 'provider:fedapay:suspense')).toBe(1_400);
    expect(await potOf(world.api, 'provider:fedapay:clearing_in')).toBe(0);
    const alerts = await world.api.db.query(
      `SELECT facts FROM payments.alert WHERE kind = 'amount_differs' AND subject = $1`,
      [`order:${referenceOf(id)}`],
    );
    expect(alerts).toEqual([{ facts: { askedXof: 1_500, movedXof: 1_400, provider: 'fedapay' } }]);
  });
});

describe('a late success', () => {
  it('over the limit waits in suspense until there is room', async () => {
    await world.simulator.turn({ settleMs: 600 });
    const person = await signUp(world.api);
    const late = (await askTopup(world.api, person, { suffix: '04', amountXof: 40_000 })).body.id;
    await reaches(person, late, 'failed');
    await world.simulator.turn({ settleMs: 10 });
    const other = (await askTopup(world.api, person, { amountXof: 30_000 })).body.id;
    await reaches(person, other, 'succeeded');
    await reaches(person, late, 'suspended');
    expect((await readTopup(world.api, person, late)).reason).toBe('over_limit');
    expect(await balanceOf(world.api, person)).toBe(30_000);
    await call(world.api, 'PUT', '/v1/me/identity', {
      token: person.token,
      body: { fullName: 'Testeur Exemple', birthDate: '1990-04-17' },
    });
    await reaches(person, late, 'succeeded');
    expect(await balanceOf(world.api, person)).toBe(70_000);
  });
});

describe('asking for a top-up', () => {
  it('forty times at once with one key makes one order, and one prompt', async () => {
    const person = await signUp(world.api);
    const wish = { key: randomUUID(), phone: numberEnding('33') };
    const all = await Promise.all(
      Array.from({ length: 40 }, () => askTopup(world.api, person, wish)),
    );
    // Forty at the same moment all count; a retry after the answer counts for nothing.
    const stored = all.filter(({ status }) => status === 201);
    expect(stored.length).toBeGreaterThan(0);
    expect(new Set(stored.map(({ body }) => body.id)).size).toBe(1);
    for (const { status } of all) expect([201, 429]).toContain(status);
    for (let n = 0; n < 40; n += 1) {
      const again = await askTopup(world.api, person, wish);
      expect([again.status, again.body.id]).toEqual([201, stored[0]?.body.id]);
    }
    await reaches(person, stored[0]?.body.id, 'succeeded');
    expect(await balanceOf(world.api, person)).toBe(1_000);
  });

  it('with the same key and another amount is a conflict', async () => {
    const person = await signUp(world.api);
    const wish = { key: randomUUID(), phone: numberEnding('33') };
    await askTopup(world.api, person, wish);
    const other = await askTopup(world.api, person, { ...wish, amountXof: 999 });
    expect([other.status, other.body.code]).toEqual([409, 'http.idempotency_conflict']);
  });

  it.each([
    [{ amountXof: 99 }, 422, 'payments.amount_too_small', { minXof: 100 }],
    [{ amountXof: 1_000_001 }, 422, 'payments.amount_too_large', { maxXof: 1_000_000 }],
    [{ amountXof: 50_001 }, 422, 'payments.over_balance_limit', { maxXof: 50_000 }],
    [{ feeXof: 10 }, 409, 'payments.fee_changed', { feeXof: 0 }],
    [{ phone: '22 11 22 33' }, 422, 'payments.phone_invalid', {}],
    [{ amountXof: 0 }, 400, 'http.invalid_request', {}],
    [{ amountXof: -500 }, 400, 'http.invalid_request', {}],
    [{ amountXof: 10.5 }, 400, 'http.invalid_request', {}],
    [{ amountXof: '1000' as unknown as number }, 400, 'http.invalid_request', {}],
    [{ network: 'orange' as Network }, 400, 'http.invalid_request', {}],
  ])('%o is refused by %i %s, and nothing is written', async (wish, status, code, facts) => {
    const person = await signUp(world.api);
    const reply = await askTopup(world.api, person, wish);
    expect([reply.status, reply.body.code]).toEqual([status, code]);
    expect(reply.body).toMatchObject(facts);
    const list = await call(world.api, 'GET', '/v1/wallet/topups', { token: person.token });
    expect(list.body.items).toEqual([]);
  });

  it('leaves three prompts open at most', async () => {
    const person = await signUp(world.api);
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => askTopup(world.api, person, { suffix: '00' })),
    );
    const count = (status: number) => replies.filter((reply) => reply.status === status).length;
    expect([count(201), count(409)]).toEqual([3, 5]);
    const refused = replies.find(({ status }) => status === 409);
    expect(refused?.body.code).toBe('payments.too_many_open');
  });

  it('counts what is on its way: two at once cannot both fit under the limit', async () => {
    const person = await signUp(world.api);
    const replies = await Promise.all(
      Array.from({ length: 3 }, () => askTopup(world.api, person, { amountXof: 30_000 })),
    );
    const codes = replies.map(({ status, body }) => (status === 201 ? 'stored' : body.code));
    expect(codes.sort()).toEqual([
      'payments.over_balance_limit',
      'payments.over_balance_limit',
      'stored',
    ]);
    expect(replies.find(({ status }) => status === 422)?.body).toMatchObject({ maxXof: 20_000 });
  });

  it('says beforehand what may come in, and remembers the number that paid', async () => {
    const { person, id } = await ask({ network: 'moov', amountXof: 5_000 });
    const read = async () =>
      (await call(world.api, 'GET', '/v1/wallet/topup-options', { token: person.token })).body;
    await reaches(person, id, 'succeeded');
    const { phone } = await readTopup(world.api, person, id);
    expect(await read()).toMatchObject({
      networks: [
        { network: 'mixx', available: true },
        { network: 'moov', available: true },
      ],
      minXof: 100,
      maxXof: 45_000,
      limits: { identityLevel: 0, balanceMaxXof: 50_000, monthUsedXof: 5_000 },
      fees: [{ fromXof: 0, fixedXof: 0, basisPoints: 0 }],
      remembered: { phone, network: 'moov' },
    });
  });

  it('rings one phone up twelve times an hour at most, whoever asks', async () => {
    const phone = numberEnding('06');
    const statuses: number[] = [];
    for (let n = 0; n < 14; n += 1) {
      const person = await signUp(world.api);
      statuses.push((await askTopup(world.api, person, { phone })).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 12 }, () => 201), 429, 429]);
  });

  it('shows nobody what is another person’s', async () => {
    const { id } = await ask();
    const other = await signUp(world.api);
    const { status, body } = await call(world.api, 'GET', `/v1/wallet/topups/${id}`, {
      token: other.token,
    });
    expect([status, body.code]).toEqual([404, 'payments.topup_unknown']);
  });
});
