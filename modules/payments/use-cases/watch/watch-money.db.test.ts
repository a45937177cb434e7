import { newId } from '@ecom/kernel';
import { createMetrics } from '@ecom/server-kit';
import { createTestDatabase, silentLog, type TestDatabase } from '@ecom/testkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchMoney } from '../../jobs.ts';
import type { FloatReading } from '../../ports.ts';
import { openAccounts } from '../../store/account-store.ts';
import { insertOrder } from '../../store/mobile-order-store.ts';
import { capabilities, floatOf, plenty, providerWith } from '../../testing/still-provider.ts';
import { ledgerGauges } from './gauges.ts';
import { watchFloats } from './watch-floats.ts';

const minuteMs = 60_000;
const lowXof = 200_000;

let db: TestDatabase;
beforeEach(async () => {
  db = await createTestDatabase();
});
afterEach(() => db.drop());

const alerts = async () =>
  (
    await db.query<{ alert: string }>(
      `SELECT kind || ' ' || subject AS alert FROM payments.alert WHERE closed_at IS NULL ORDER BY 1`,
    )
  ).map(({ alert }) => alert);

/** An order that nobody sends. */
async function newOrder(): Promise<string> {
  const id = newId();
  const accounts = await openAccounts(db.database, ['escrow:order:x']);
  await db.database.transaction((tx) =>
    insertOrder(tx, {
      id,
      purpose: 'topup',
      userId: null,
      accountId: accounts.get('escrow:order:x') ?? 0,
      provider: 'fedapay',
      network: 'mixx',
      phone: '+22890000000',
      amountXof: 1_000,
      feeXof: 0,
      requestId: 'req_test',
    }),
  );
  return id;
}

describe('a provider’s float', () => {
  const float = async () =>
    (
      await db.query<object>(
        `SELECT float_mixx_xof::int AS mixx, float_moov_xof::int AS moov, float_whole_xof::int AS whole,
         float_fault AS fault, float_read_at IS NOT NULL AS read FROM payments.provider_state`,
      )
    )[0];

  it('is kept by network, an alert when one is low, and over when none is', async () => {
    const read = (reading: FloatReading) =>
      watchFloats(db.database, [providerWith(reading)], lowXof);
    await read(floatOf(['mixx', 500_000], ['moov', 199_999]));
    expect(await float()).toEqual({
      mixx: 500_000,
      moov: 199_999,
      whole: null,
      fault: null,
      read: true,
    });
    expect(await alerts()).toEqual(['float_low fedapay']);
    await read({ outcome: 'unknown', reason: 'timeout' });
    expect(await float()).toMatchObject({ moov: 199_999, fault: 'timeout' });
    expect(await alerts(), 'what was low stays low').toEqual([
      'float_low fedapay',
      'float_unknown fedapay',
    ]);
    await read(floatOf(['mixx', 500_000], ['moov', 200_000]));
    expect(await alerts()).toEqual([]);
  });

  it('of a provider that we do not pay out through may be low', async () => {
    const provider = providerWith(floatOf([null, 5]));
    const collecting = { ...provider, capabilities: { ...capabilities, payOutTo: [] } };
    await watchFloats(db.database, [collecting], lowXof);
    expect(await float()).toMatchObject({ whole: 5 });
    expect(await alerts()).toEqual([]);
  });
});

describe('the watch', () => {
  it('is kept once a minute by one of all, and a look that fails hinders no other', async () => {
    const id = await newOrder();
    await db.shiftClock(10 * minuteMs);
    let asked = 0;
    const broken = { ...providerWith(plenty), float: () => Promise.reject(new Error('broken')) };
    const counting = {
      ...providerWith(plenty, 'paygate'),
      float: async () => {
        asked += 1;
        return plenty;
      },
    };
    const { log, lines } = silentLog();
    const providers = [broken, counting];
    const deps = { database: db.database, providers, floatLowXof: lowXof, log };
    await Promise.all(Array.from({ length: 6 }, () => watchMoney(deps)));
    expect(asked).toBe(1);
    expect(lines.filter((line) => line.includes('a watch over the money failed'))).toHaveLength(1);
    expect(await alerts()).toEqual([`order_stuck order:${id}`]);
    expect(await db.query('SELECT FROM payments.book_check')).toHaveLength(1);
    await db.shiftClock(11 * minuteMs);
    await watchMoney(deps);
    expect(asked).toBe(2);
  });

  it('tells its figures to the metrics, and none that nobody knows', async () => {
    const metrics = createMetrics(db.database);
    metrics.watch(() => ledgerGauges(db.database));
    const told = async () =>
      (await metrics.render())
        .split('\n')
        .filter((line) => /^ecom_(ledger|alerts|mobile)/.test(line));
    expect((await told()).join('\n')).not.toContain('ecom_ledger_faults');
    await newOrder();
    const { log } = silentLog();
    await db.shiftClock(10 * minuteMs);
    await watchMoney({ database: db.database, providers: [], floatLowXof: lowXof, log });
    const lines = await told();
    expect(lines).toEqual(
      expect.arrayContaining([
        'ecom_ledger_faults 0',
        'ecom_alerts_open{kind="order_stuck"} 1',
        'ecom_alerts_open{kind="float_low"} 0',
        'ecom_mobile_orders_open{state="created"} 1',
        'ecom_mobile_orders_open{state="pending"} 0',
      ]),
    );
    const oldest = lines.find((line) => line.startsWith('ecom_mobile_order_oldest_seconds'));
    expect(Number(oldest?.split(' ')[1])).toBeGreaterThanOrEqual(600);
    expect(lines.some((line) => line.startsWith('ecom_ledger_check_age_seconds'))).toBe(true);
  });
});
