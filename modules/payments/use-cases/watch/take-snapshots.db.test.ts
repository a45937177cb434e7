import { newId } from '@ecom/kernel';
import { statement } from '@ecom/server-kit';
import { createTestDatabase, type TestDatabase } from '@ecom/testkit';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAccounts } from '../../store/account-store.ts';
import { sumAccount } from '../../store/ledger-store.ts';
import { takeSnapshot } from '../../store/snapshot-store.ts';
import { checkBook } from '../check-book.ts';
import { post } from '../post.ts';
import { sealBook } from '../seal-book.ts';
import { takeSnapshots } from './take-snapshots.ts';

let db: TestDatabase;
let float = 0;
let fees = 0;
beforeAll(async () => {
  db = await createTestDatabase();
  const ids = await openAccounts(db.database, ['provider:s:float', 'platform:fees']);
  float = ids.get('provider:s:float') ?? 0;
  fees = ids.get('platform:fees') ?? 0;
});
afterAll(() => db.drop());

const pay = (amountXof: number) =>
  db.database.transaction((tx) =>
    post(tx, [
      {
        id: newId(),
        kind: 'fee',
        legs: [
          { accountId: float, amountXof: -amountXof },
          { accountId: fees, amountXof },
        ],
        reference: null,
        actor: 'system',
        requestId: 'req_test',
      },
    ]),
  );

const stillStatement = statement(
  'test.still',
  'SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY',
);
const wholeStatement = statement<{ xof: number }>(
  'test.whole_sum',
  `SELECT coalesce(sum(amount_xof), 0)::bigint AS xof FROM payments.entry WHERE account_id = $1`,
);

/** The sum by snapshot and by all entries, of one moment. */
const bothSums = () =>
  db.database.transaction(async (tx) => {
    await tx.query(stillStatement, []);
    const [whole] = await tx.query(wholeStatement, [fees]);
    return [await sumAccount(tx, fees), whole?.xof];
  });

const count = async () =>
  (
    await db.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM payments.snapshot WHERE account_id = $1',
      [fees],
    )
  )[0]?.n ?? 0;

describe('snapshots', () => {
  it('leave every sum as it is, whoever posts, seals and reads meanwhile', async () => {
    const act = fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 1, max: 1_000 }) },
      { weight: 1, arbitrary: fc.constantFrom('seal' as const, 'snapshot' as const) },
      { weight: 1, arbitrary: fc.constant('read' as const) },
    );
    let total = await sumAccount(db.database, fees);
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 10, maxLength: 60 }), async (acts) => {
        await Promise.all(
          acts.map(async (one) => {
            if (one === 'seal') await sealBook(db.database).catch(ignoreLockTimeout);
            else if (one === 'snapshot') await takeSnapshot(db.database, fees, 1, 0);
            else if (one === 'read') {
              const [bySnapshot, whole] = await bothSums();
              expect(bySnapshot).toBe(whole);
            } else {
              total += one;
              await pay(one);
            }
          }),
        );
        expect(await sumAccount(db.database, fees)).toBe(total);
      }),
      { numRuns: 40 },
    );
    expect(await count()).toBeGreaterThan(5);
    const { faults } = await checkBook(db.database);
    expect(faults).toEqual([]);
  });

  it('are taken up to the newest seal: what could still come before it is none of theirs', async () => {
    await sealBook(db.database);
    await takeSnapshot(db.database, fees, 1, 0);
    const before = await count();
    await pay(1);
    await takeSnapshot(db.database, fees, 1, 0);
    expect(await count()).toBe(before);
    await sealBook(db.database);
    await takeSnapshot(db.database, fees, 1, 0);
    expect(await count()).toBe(before + 1);
  });

  it('are taken by the hour, and only where something came', async () => {
    await pay(1);
    await sealBook(db.database);
    await db.shiftClock(3_600_000);
    expect(await takeSnapshots(db.database)).toBeGreaterThan(0);
    expect(await takeSnapshots(db.database)).toBe(0);
    await db.shiftClock(2 * 3_600_000);
    expect(await takeSnapshots(db.database)).toBe(0);
    await pay(1);
    await sealBook(db.database);
    expect(await takeSnapshots(db.database)).toBeGreaterThan(0);
    await db.shiftClock(0);
  });
});

const ignoreLockTimeout = (error: { code?: string }): void => {
  if (error.code !== '55P03') throw error;
};
