import { randomUUID } from 'node:crypto';
import { newId } from '@ecom/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { post, readyAdmin, type TestAdmin } from '../harness/admin.ts';
import { moneyOf, reaches, type Suspended, suspendedTopup } from '../harness/admin-money.ts';
import { askTopup, balanceOf, type MoneyWorld, startMoneyWorld } from '../harness/mobile-money.ts';
import { type Person, signUp } from '../harness/person.ts';

let world: MoneyWorld;
let support: TestAdmin;
let owner: TestAdmin;
beforeAll(async () => {
  world = await startMoneyWorld();
  support = await readyAdmin(world.api, 'support');
  owner = await readyAdmin(world.api, 'owner');
}, 60_000);
afterAll(() => world.stop());
beforeEach(() => world.simulator.heal());

const reason = { reason: 'Vérifié avec la cliente' };
const look = (route: string, admin = support) => moneyOf(world.api, admin, route);
const act = (route: string, body?: object, admin = support, key = randomUUID()) =>
  post(world.api, admin, `/money${route}`, body, { key });
const orderOf = async (id: string) => (await look(`/orders/${id}`)).body;
const topupOf = (id: string) => `top_${id.slice('mmo_'.length)}`;

const trail = (action: string, orderId: string) =>
  world.api.db.query<{ outcome: string; subject: string; detail: object }>(
    `SELECT outcome, subject, detail FROM app.audit
     WHERE action = $1 AND detail ->> 'orderId' = $2 ORDER BY occurred_at`,
    [action, orderId],
  );

/** A payment that nobody answers. */
async function openTopup(): Promise<{ person: Person; id: string; topupId: string }> {
  const person = await signUp(world.api);
  const { body } = await askTopup(world.api, person, { suffix: '00' });
  return { person, topupId: body.id, id: `mmo_${body.id.slice('top_'.length)}` };
}

async function ceiling({ id }: Suspended, maxXof: number): Promise<void> {
  await world.api.db.query(
    `INSERT INTO payments.account_limit (account_id, valid_from, ceiling_xof, reason, set_by)
     SELECT account_id, app.now() - interval '1 minute', $2, 'test', 'test'
     FROM payments.mobile_order WHERE id = $1`,
    [id.slice('mmo_'.length), maxXof],
  );
}

describe('the overview', () => {
  it('says whose money is where, what waits, and what needs a person', async () => {
    const before = (await look('/overview')).body;
    const { id } = await suspendedTopup(world);
    const { person, topupId } = await openTopup();
    const paid = await askTopup(world.api, person, { amountXof: 5_000 });
    await reaches(world.api, person, paid.body.id, 'succeeded');
    const { status, body } = await look('/overview');
    expect(status).toBe(200);
    expect(body.sums.walletsXof).toBe(before.sums.walletsXof + 5_000);
    expect(body.sums.suspenseXof).toBe(before.sums.suspenseXof + 2_900);
    expect(body.sums.clearingXof).toBe(0);
    const states = body.orders.map(({ state }: { state: string }) => state);
    expect(states).toContain('suspended');
    expect(body.providers.map(({ provider }: { provider: string }) => provider)).toEqual([
      'fedapay',
      'paygate',
    ]);
    expect(body.providers[0]).toMatchObject({ inUse: true });
    expect(body.providers[0].bookedXof).toBeGreaterThanOrEqual(7_900);
    expect(body.providers[0].webhookAt).not.toBeNull();
    const alert = body.alerts.find(({ orderId }: { orderId: string }) => orderId === id);
    expect(alert).toMatchObject({ kind: 'amount_differs', closable: true });
    expect(alert.facts).toMatchObject({ askedXof: 3_000, movedXof: 2_900 });
    const { alerts } = (await look('/attention')).body;
    expect(alerts).toBe(body.alerts.length);
    expect(topupId).toMatch(/^top_/);
  });
});

describe('the queue', () => {
  it('has what is not over, the oldest first, with masked numbers, a page at a time', async () => {
    const first = await openTopup();
    const second = await openTopup();
    const seen: string[] = [];
    let ages: number[] = [];
    for (let after = ''; ; ) {
      const { body } = await look(`/queue?limit=1${after}`);
      for (const { id, phone, ageMs } of body.orders) {
        seen.push(id);
        ages = [...ages, ageMs];
        expect(phone).toMatch(/•/);
      }
      if (body.next === null) break;
      after = `&after=${body.next}`;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.indexOf(first.id)).toBeLessThan(seen.indexOf(second.id));
    expect(seen).toContain(first.id);
    const suspended = await look('/queue?state=suspended&limit=50');
    for (const { state } of suspended.body.orders) expect(state).toBe('suspended');
    expect((await look('/queue?provider=paygate')).body.orders).toEqual([]);
    expect((await look('/queue?direction=payout')).body.orders).toEqual([]);
    expect((await look('/queue?after=mmo_nothing')).body).toEqual({ orders: [], next: null });
    expect((await look('/queue?state=posted')).status).toBe(400);
  });

  it('opens an order with its history, webhooks and bookings, and leaves a trace', async () => {
    const { id, phone } = await suspendedTopup(world);
    const order = await orderOf(id);
    expect(order).toMatchObject({ state: 'suspended', reason: 'amount_differs', phone });
    expect(order.moves.map(({ event }: { event: string }) => event)).toEqual(
      expect.arrayContaining(['submit', 'verify', 'suspend']),
    );
    expect(order.webhooks.length).toBeGreaterThan(0);
    const kinds = order.transfers.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(['topup', 'suspense']);
    for (const { legs } of order.transfers) {
      const sum = legs.reduce(
        (total: number, leg: { amountXof: number }) => total + leg.amountXof,
        0,
      );
      expect(sum).toBe(0);
    }
    expect((await trail('payments.admin_view_order', id))[0]?.subject).toBe(
      `user:${order.person.id.slice('usr_'.length)}`,
    );
    expect((await look(`/orders/mmo_${newId()}`)).body.code).toBe('payments.order_unknown');
    expect((await look('/orders/nonsense')).body.code).toBe('payments.order_unknown');
  });

  it('asks the provider at once, and not about what is over', async () => {
    const { person, id, topupId } = await openTopup();
    await world.api.db.query(
      `UPDATE payments.mobile_order SET next_poll_at = app.now() + interval '1 hour'
       WHERE id = $1`,
      [id.slice('mmo_'.length)],
    );
    const { polls } = await orderOf(id);
    expect((await act(`/orders/${id}/ask`)).status).toBe(204);
    await expect.poll(async () => (await orderOf(id)).polls).toBeGreaterThan(polls);
    const paid = await askTopup(world.api, person);
    await reaches(world.api, person, paid.body.id, 'succeeded');
    const over = await act(`/orders/mmo_${paid.body.id.slice('top_'.length)}/ask`);
    expect(over.body).toMatchObject({ code: 'payments.order_over', state: 'posted' });
    expect(topupId).not.toBe(paid.body.id);
  });
});

describe('money in suspense', () => {
  it('is credited once by two operators at once, with the reason in the trail', async () => {
    const { person, id } = await suspendedTopup(world);
    const tries = await Promise.all([
      act(`/orders/${id}/credit`, reason),
      act(`/orders/${id}/credit`, reason, owner),
    ]);
    expect(tries.map(({ status }) => status).sort()).toEqual([204, 409]);
    const late = tries.find(({ status }) => status === 409);
    expect(late?.body).toMatchObject({ code: 'payments.not_suspended', state: 'posted' });
    expect(await balanceOf(world.api, person)).toBe(2_900);
    const [line, ...more] = await trail('payments.admin_credit_order', id);
    expect(line).toMatchObject({ outcome: 'done', detail: reason });
    expect(more).toEqual([]);
    const last = (await orderOf(id)).moves.at(-1);
    expect(last).toMatchObject({ event: 'credit', toState: 'posted', byName: 'Testeur' });
  });

  it('answers the same key the same, and another body under it with a conflict', async () => {
    const { person, id } = await suspendedTopup(world);
    const key = randomUUID();
    expect((await act(`/orders/${id}/credit`, reason, support, key)).status).toBe(204);
    expect((await act(`/orders/${id}/credit`, reason, support, key)).status).toBe(204);
    const other = await act(`/orders/${id}/credit`, { reason: 'autre raison' }, support, key);
    expect(other.body.code).toBe('http.idempotency_conflict');
    expect(await balanceOf(world.api, person)).toBe(2_900);
  });

  it('is not credited over the limit, which is told; and nothing moves', async () => {
    const suspended = await suspendedTopup(world);
    await ceiling(suspended, 2_000);
    const { status, body } = await act(`/orders/${suspended.id}/credit`, reason);
    expect([status, body.code]).toEqual([422, 'payments.over_limit']);
    expect(body).toMatchObject({ balanceMaxXof: 2_000, balanceXof: 0, amountXof: 2_900 });
    expect((await orderOf(suspended.id)).state).toBe('suspended');
  });

  it('of a parked number is not credited: it can go back', async () => {
    const { person, id } = await suspendedTopup(world);
    await world.api.db.query(
      'UPDATE identity.app_user SET phone = NULL, parked_at = app.now() WHERE phone = $1',
      [person.phone],
    );
    expect((await act(`/orders/${id}/credit`, reason)).body.code).toBe('payments.owner_gone');
    expect((await act(`/orders/${id}/return`, reason)).status).toBe(204);
  });

  it('goes back to the phone it came from', async () => {
    const { person, id, phone } = await suspendedTopup(world);
    expect((await act(`/orders/${id}/return`, reason)).status).toBe(204);
    await reaches(world.api, person, topupOf(id), 'returned');
    const order = await orderOf(id);
    const back = await orderOf(order.returnedBy);
    expect(back).toMatchObject({ purpose: 'return', returnOf: id, phone, state: 'captured' });
    expect(order.alerts).toEqual([]);
  });

  it('stays where the provider pays nothing out to the network', async () => {
    const { person, id } = await payGateSuspended();
    const { status, body } = await act(`/orders/${id}/return`, reason);
    expect([status, body.code]).toEqual([422, 'payments.network_unavailable']);
    expect(await balanceOf(world.api, person)).toBe(0);
    expect((await orderOf(id)).state).toBe('suspended');
  });

  it('is nobody’s to settle for herself', async () => {
    const { id } = await suspendedTopup(world, { person: support });
    for (const deed of ['credit', 'return']) {
      expect((await act(`/orders/${id}/${deed}`, reason)).body.code).toBe('auth.not_oneself');
    }
    const [line] = await world.api.db.query(
      `SELECT outcome FROM app.audit WHERE action = 'payments.admin_credit_order'
       AND actor = $1 AND outcome <> 'done'`,
      [`user:${support.id.slice('usr_'.length)}`],
    );
    expect(line).toEqual({ outcome: 'auth.not_oneself' });
    expect((await act(`/orders/${id}/credit`, reason, owner)).status).toBe(204);
  });
});

/** PayGate does not say how much came, so its money waits only where the wallet had no room. */
async function payGateSuspended(): Promise<Suspended> {
  const person = await signUp(world.api);
  const { body } = await askTopup(world.api, person, {
    network: 'moov',
    suffix: '00',
    amountXof: 3_000,
  });
  const id = `mmo_${body.id.slice('top_'.length)}`;
  const reference = id.slice('mmo_'.length);
  await ceiling({ person, id, phone: '' }, 1_000);
  const end = () =>
    fetch(`${world.simulator.url}/control/end`, {
      method: 'POST',
      body: JSON.stringify({ reference, state: 'approved' }),
    });
  await expect.poll(async () => (await end()).status).toBe(200);
  await reaches(world.api, person, body.id, 'suspended');
  return { person, id, phone: '' };
}

describe('an alert', () => {
  const open = async (kind: string, subject: string) => {
    const id = newId();
    await world.api.db.query('INSERT INTO payments.alert (id, kind, subject) VALUES ($1, $2, $3)', [
      id,
      kind,
      subject,
    ]);
    return `alt_${id}`;
  };

  it('that no look closes is closed by a person, once, with a note', async () => {
    const id = await open('paid_after_void', `order:${newId()}`);
    const tries = await Promise.all([
      act(`/alerts/${id}/close`, reason),
      act(`/alerts/${id}/close`, reason, owner),
    ]);
    expect(tries.map(({ status }) => status).sort()).toEqual([204, 409]);
    const [line] = await world.api.db.query(
      `SELECT detail FROM app.audit WHERE action = 'payments.admin_close_alert'
       AND detail ->> 'alertId' = $1`,
      [id],
    );
    expect(line).toEqual({ detail: { ...reason, alertId: id } });
  });

  it('that closes by itself is not', async () => {
    const id = await open('float_low', `test-${newId()}`);
    expect((await act(`/alerts/${id}/close`, reason)).body.code).toBe(
      'payments.alert_closes_itself',
    );
    expect((await act(`/alerts/alt_${newId()}/close`, reason)).status).toBe(404);
    expect((await act(`/alerts/${id}/close`, { reason: '' })).status).toBe(400);
  });
});
