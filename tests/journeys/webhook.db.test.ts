import { createHmac, randomUUID } from 'node:crypto';
import { simulatorKeys } from '@ecom/mobile-money-simulator';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { call } from '../harness/api.ts';
import {
  askTopup,
  balanceOf,
  hurry,
  type MoneyWorld,
  readTopup,
  referenceOf,
  startMoneyWorld,
} from '../harness/mobile-money.ts';
import { signUp } from '../harness/person.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.stop());
beforeEach(async () => {
  await world.simulator.heal();
  await world.simulator.turn({ silentWebhooks: true });
});

const { webhookSecret } = simulatorKeys.fedapay;

interface Sent {
  readonly secret?: string;
  readonly ageS?: number;
  readonly signed?: boolean;
  readonly body?: string;
  readonly provider?: string;
}

async function sendWebhook(payload: unknown, sent: Sent = {}) {
  const { secret = webhookSecret, ageS = 0, signed = true, provider = 'fedapay' } = sent;
  const body = sent.body ?? JSON.stringify(payload);
  const t = Math.floor(Date.now() / 1_000) - ageS;
  const s = createHmac('sha256', secret).update(`${t}.${body}`).digest('hex');
  const reply = await fetch(`${world.api.url}/v1/webhooks/mobile-money/${provider}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(signed && { 'x-fedapay-signature': `t=${t},s=${s}` }),
    },
    body,
  });
  return { status: reply.status, body: await reply.json() };
}

/** What FedaPay sends about a transaction, claiming that it was paid. */
const approved = (reference: string, amount: number, id = randomUUID()) => ({
  id,
  name: 'transaction.approved',
  object: 'transaction',
  entity: {
    id: 4_711,
    reference: 'trx',
    merchant_reference: reference,
    amount,
    status: 'approved',
  },
});

/** An order that waits for ever. */
async function waiting() {
  const person = await signUp(world.api);
  const { body } = await askTopup(world.api, person, { suffix: '00', amountXof: 5_000 });
  await expect
    .poll(async () => (await readTopup(world.api, person, body.id)).state)
    .toBe('waiting');
  return { person, id: body.id as string };
}

const kept = (reference: string) =>
  world.api.db.query('SELECT event_id, times FROM payments.webhook WHERE reference = $1', [
    reference,
  ]);

const refusals = async (reason: string, provider = 'fedapay') => {
  const [row] = await world.api.db.query(
    `SELECT coalesce(sum(times), 0)::int AS times FROM payments.webhook_refusal
     WHERE reason = $1 AND provider = $2`,
    [reason, provider],
  );
  return (row as { times: number }).times;
};

/** The order was asked about after the webhook, and is what it was. */
async function expectUnmoved({ person, id }: Awaited<ReturnType<typeof waiting>>) {
  const asked = async () => {
    const [row] = await world.api.db.query(
      'SELECT polls FROM payments.mobile_order WHERE id = $1',
      [referenceOf(id)],
    );
    return (row as { polls: number }).polls;
  };
  const before = await asked();
  await hurry(world.api);
  await expect.poll(asked, { timeout: 5_000 }).toBeGreaterThan(before);
  expect((await readTopup(world.api, person, id)).state).toBe('waiting');
  expect(await balanceOf(world.api, person)).toBe(0);
}

describe('a webhook is kept, and never believed', () => {
  it('when it is signed and claims that money came', async () => {
    const order = await waiting();
    const reference = referenceOf(order.id);
    const { status, body } = await sendWebhook(approved(reference, 5_000));
    expect([status, body]).toEqual([200, { received: true }]);
    expect(await kept(reference)).toMatchObject([{ times: 1 }]);
    await expectUnmoved(order);
  });

  it('when it claims another amount, or that of another order', async () => {
    const [one, other] = [await waiting(), await waiting()];
    await sendWebhook(approved(referenceOf(one.id), 5_000_000));
    await sendWebhook(approved(referenceOf(other.id), 1));
    await expectUnmoved(one);
    await expectUnmoved(other);
  });

  it('when it comes twenty times at once: one row that counts', async () => {
    const order = await waiting();
    const webhook = approved(referenceOf(order.id), 5_000);
    const replies = await Promise.all(Array.from({ length: 20 }, () => sendWebhook(webhook)));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await kept(referenceOf(order.id))).toMatchObject([{ times: 20 }]);
    await expectUnmoved(order);
  });

  it('when it comes before the order is known, or of none of ours', async () => {
    const nobodys = randomUUID();
    expect((await sendWebhook(approved(nobodys, 5_000))).status).toBe(200);
    expect((await sendWebhook(approved('not-a-reference', 5_000))).status).toBe(200);
    expect(await kept(nobodys)).toMatchObject([{ times: 1 }]);
  });

  it('and hurries the question: what really happened is booked at once', async () => {
    await world.simulator.turn({ settleMs: 400 });
    const person = await signUp(world.api);
    const { body } = await askTopup(world.api, person, { amountXof: 5_000 });
    const reference = referenceOf(body.id);
    await expect.poll(() => world.simulator.moved('collect', reference)).toBeDefined();
    await world.api.db.query(
      `UPDATE payments.mobile_order SET next_poll_at = app.now() + interval '1 hour'`,
    );
    await sendWebhook(approved(reference, 5_000));
    await expect
      .poll(async () => (await readTopup(world.api, person, body.id)).state)
      .toBe('succeeded');
    await sendWebhook(approved(reference, 5_000));
    await hurry(world.api);
    expect(await balanceOf(world.api, person)).toBe(5_000);
  });
});

describe('a webhook is refused, and counted', () => {
  it.each([
    ['unsigned', { signed: false }],
    ['forged', { secret: 'wh_somebody_else' }],
    ['stale', { ageS: 301 }],
    ['future', { ageS: -301 }],
  ] as const)('when it is %s', async (reason, sent) => {
    const order = await waiting();
    const before = await refusals(reason);
    const webhook = approved(referenceOf(order.id), 5_000);
    const { status, body } = await sendWebhook(webhook, sent);
    expect([status, body.code]).toEqual([400, 'payments.webhook_refused']);
    expect(await refusals(reason)).toBe(before + 1);
    expect(await kept(referenceOf(order.id))).toEqual([]);
    await expectUnmoved(order);
  });

  it('when it is signed and means nothing to us: the provider hears 200', async () => {
    const before = await refusals('malformed');
    expect((await sendWebhook(null, { body: '{"half' })).status).toBe(200);
    expect(await refusals('malformed')).toBe(before + 1);
  });

  it('from an unknown provider', async () => {
    const { status, body } = await sendWebhook({}, { provider: 'wave' });
    expect([status, body.code]).toEqual([404, 'payments.provider_unknown']);
  });

  it('larger than it may be', async () => {
    const { status } = await sendWebhook(null, { body: 'x'.repeat(70_000) });
    expect(status).toBe(413);
  });
});

describe('an unsigned provider’s webhook', () => {
  it('takes a row only where it speaks of an order of ours', async () => {
    const person = await signUp(world.api);
    const { body } = await askTopup(world.api, person, { network: 'moov', suffix: '00' });
    const reference = referenceOf(body.id);
    const hint = (identifier: string) => ({ tx_reference: '1', identifier, amount: 1_000 });
    const before = await refusals('no_such_order', 'paygate');
    const sent = { signed: false, provider: 'paygate' };
    for (const identifier of [reference, randomUUID(), 'x']) {
      expect((await sendWebhook(hint(identifier), sent)).status).toBe(200);
    }
    expect(await kept(reference)).toHaveLength(1);
    expect(await refusals('no_such_order', 'paygate')).toBeGreaterThan(before);
    const [{ count }] = (await world.api.db.query(
      `SELECT count(*)::int FROM payments.webhook WHERE provider = 'paygate'`,
    )) as [{ count: number }];
    expect(count).toBe(1);
    await expectUnmoved({ person, id: body.id });
    await call(world.api, 'GET', '/v1/wallet', { token: person.token });
  });
});
