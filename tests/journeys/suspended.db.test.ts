import { newId } from '@ecom/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { holdsMoney } from '../../modules/payments/use-cases/holds-money.ts';
import {
  creditSuspended,
  returnSuspended,
} from '../../modules/payments/use-cases/mobile/release-suspended.ts';
import {
  askTopup,
  balanceOf,
  hurry,
  type MoneyWorld,
  numberEnding,
  potOf,
  readTopup,
  referenceOf,
  startMoneyWorld,
} from '../harness/mobile-money.ts';
import { type Person, signUp } from '../harness/person.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.stop());
beforeEach(() => world.simulator.heal());

const admin = `user:${newId()}`;
const suspense = () => potOf(world.api, 'provider:fedapay:suspense');

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

/** A customer who paid 100 F less than she was asked for. */
async function suspended(phone = numberEnding('33')) {
  await world.simulator.turn({ wrongAmount: true });
  const person = await signUp(world.api);
  const { body } = await askTopup(world.api, person, { phone, amountXof: 3_000 });
  await reaches(person, body.id, 'suspended');
  await world.simulator.heal();
  return { person, id: body.id as string, orderId: referenceOf(body.id) };
}

/** The customer pays after all. */
async function endPaid(reference: string): Promise<void> {
  const body = JSON.stringify({ reference, state: 'approved' });
  const end = () => fetch(`${world.simulator.url}/control/end`, { method: 'POST', body });
  await expect.poll(async () => (await end()).status).toBe(200);
}

type Tx = Parameters<typeof creditSuspended>[0];
const run = <Value>(work: (tx: Tx) => Promise<Value>) => world.api.parts.database.transaction(work);

const openAlerts = (orderId: string) =>
  world.api.db.query(`SELECT kind FROM payments.alert WHERE subject = $1 AND closed_at IS NULL`, [
    `order:${orderId}`,
  ]);

describe('money in suspense', () => {
  it('is credited as it came by an admin, once, and its alert closes', async () => {
    const { person, id, orderId } = await suspended();
    const before = await suspense();
    expect(await openAlerts(orderId)).toHaveLength(1);
    const tries = await Promise.all([
      run((tx) => creditSuspended(tx, orderId, admin)),
      run((tx) => creditSuspended(tx, orderId, admin)),
    ]);
    expect(tries.map((tried) => (tried.ok ? 'done' : tried.error.code)).sort()).toEqual([
      'done',
      'payments.not_suspended',
    ]);
    expect(await balanceOf(world.api, person)).toBe(2_900);
    expect(await suspense()).toBe(before - 2_900);
    const topup = await readTopup(world.api, person, id);
    expect(topup).toMatchObject({ state: 'succeeded', creditedXof: 2_900 });
    expect(await openAlerts(orderId)).toEqual([]);
  });

  it('goes back to the phone it came from, once', async () => {
    const { person, id, orderId } = await suspended();
    const before = await suspense();
    const tries = await Promise.all(
      ['req_a', 'req_b'].map((request) =>
        run((tx) => returnSuspended(tx, orderId, admin, request)),
      ),
    );
    expect(tries.map((tried) => (tried.ok ? 'done' : tried.error.code)).sort()).toEqual([
      'done',
      'payments.not_suspended',
    ]);
    await reaches(person, id, 'returned');
    const [row] = (await world.api.db.query(
      'SELECT returned_by AS back FROM payments.mobile_order WHERE id = $1',
      [orderId],
    )) as [{ back: string }];
    expect(await world.simulator.moved('payout', row.back)).toMatchObject({
      times: 1,
      amountXof: 2_900,
    });
    expect(await suspense()).toBe(before - 2_900);
    expect(await potOf(world.api, 'provider:fedapay:clearing_out')).toBe(0);
    expect(await balanceOf(world.api, person)).toBe(0);
  });

  it('that the phone does not take back waits in suspense again', async () => {
    const { person, id, orderId } = await suspended(numberEnding('33'));
    const before = await suspense();
    await world.simulator.turn({ floatExhausted: true });
    await run((tx) => returnSuspended(tx, orderId, admin, 'req_c'));
    await reaches(person, id, 'suspended');
    expect(await suspense()).toBe(before);
    await world.simulator.heal();
    const again = await run((tx) => returnSuspended(tx, orderId, admin, 'req_d'));
    expect(again.ok).toBe(true);
    await reaches(person, id, 'returned');
    expect(await suspense()).toBe(before - 2_900);
  });

  it('is where money goes whose owner is gone, and an open top-up keeps her from going', async () => {
    const person = await signUp(world.api);
    const { body } = await askTopup(world.api, person, { suffix: '00' });
    const orderId = referenceOf(body.id);
    const [row] = (await world.api.db.query(
      'SELECT user_id AS id FROM payments.mobile_order WHERE id = $1',
      [orderId],
    )) as [{ id: string }];
    expect(await run((tx) => holdsMoney(tx, row.id))).toBe(true);
    await world.api.db.query(
      'UPDATE identity.app_user SET phone = NULL, parked_at = app.now() WHERE id = $1',
      [row.id],
    );
    await endPaid(orderId);
    const stateOf = async () => {
      await hurry(world.api);
      const [order] = (await world.api.db.query(
        'SELECT state, reason FROM payments.mobile_order WHERE id = $1',
        [orderId],
      )) as [{ state: string; reason: string }];
      return `${order.state} ${order.reason}`;
    };
    await expect.poll(stateOf, { timeout: 10_000 }).toBe('suspended owner_gone');
  });

  it('of no order is a refusal', async () => {
    const tried = await run((tx) => creditSuspended(tx, newId(), admin));
    expect(tried).toMatchObject({ ok: false, error: { code: 'payments.order_unknown' } });
  });
});
