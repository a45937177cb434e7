import { newId } from '@ecom/kernel';
import { createTestDatabase, type TestDatabase, togolesePhone } from '@ecom/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAccounts } from '../../store/account-store.ts';
import { lockCeilings } from '../../store/limit-store.ts';
import { createWalletAccounts } from '../wallet-accounts.ts';
import { applyAllLimits, applyChangedLimits, applyLevel, applyLimits, limitsOf } from './limits.ts';

const dayMs = 24 * 3_600_000;

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

/** A registered person with a wallet, found for the first time. */
async function newOwner() {
  const userId = newId();
  await db.query(
    `INSERT INTO identity.app_user (id, phone, name, language, registered_at)
     VALUES ($1, $2, 'Test', 'fr', app.now())`,
    [userId, togolesePhone()],
  );
  const accountId = (await createWalletAccounts(db.database).find(userId)) ?? 0;
  return { userId, accountId };
}

const declare = (userId: string) =>
  db.query(
    `INSERT INTO identity.declaration (user_id, full_name, birth_date)
     VALUES ($1, 'Test', '1990-01-01')`,
    [userId],
  );

const restrict = (userId: string, ms: number) =>
  db.query(
    `INSERT INTO identity.restriction (id, user_id, reason, ends_at)
     VALUES ($1, $2, 'pin_forgotten', app.now() + $3 * interval '1 millisecond')`,
    [newId(), userId, ms],
  );

const ownRule = (accountId: number, ceilingXof: number, fromMs: number, untilMs: number | null) =>
  db.query(
    `INSERT INTO payments.account_limit (account_id, valid_from, valid_until, ceiling_xof, reason,
       set_by)
     VALUES ($1, app.now() + $3 * interval '1 ms', app.now() + $4 * interval '1 ms', $2,
       'a test of limits', 'system')`,
    [accountId, ceilingXof, fromMs, untilMs],
  );

async function ceilingOf(accountId: number): Promise<number | null> {
  const text = 'SELECT ceiling_xof::int AS xof FROM payments.account WHERE id = $1';
  const [row] = await db.query<{ xof: number | null }>(text, [accountId]);
  return row?.xof ?? null;
}

const hear = (userId: string) =>
  applyLevel(db.database)(
    { id: newId(), topic: 'auth.level_changed', payload: { userId } },
    new AbortController().signal,
  );

describe('what a wallet may hold', () => {
  it('is what its owner’s level allows, from the first time it is found', async () => {
    const { accountId, userId } = await newOwner();
    expect(await ceilingOf(accountId)).toBe(50_000);
    expect(await limitsOf(db.database, userId)).toEqual({
      identityLevel: 0,
      balanceMaxXof: 50_000,
      monthMaxXof: 200_000,
    });
  });

  it('follows the level when that is heard of, twice as once', async () => {
    const { accountId, userId } = await newOwner();
    await declare(userId);
    expect(await hear(userId)).toEqual({ outcome: 'delivered' });
    await hear(userId);
    expect(await ceilingOf(accountId)).toBe(300_000);
  });

  it('is that of level 0 while the whole account is restricted, and comes back after it', async () => {
    const { accountId, userId } = await newOwner();
    await declare(userId);
    await restrict(userId, dayMs);
    await hear(userId);
    expect(await ceilingOf(accountId)).toBe(50_000);
    expect((await limitsOf(db.database, userId)).identityLevel).toBe(0);
    await db.shiftClock(dayMs);
    await hear(userId);
    await db.shiftClock(0);
    expect(await ceilingOf(accountId)).toBe(300_000);
  });

  it('is the account’s own rule where one is in force, and only then', async () => {
    const { accountId, userId } = await newOwner();
    await ownRule(accountId, 750_000, 0, 3_600_000);
    await ownRule(accountId, 5_000_000, dayMs, null);
    await db.database.transaction((tx) => applyLimits(tx, [userId]));
    expect(await ceilingOf(accountId)).toBe(750_000);
    expect((await limitsOf(db.database, userId)).balanceMaxXof).toBe(750_000);
    await db.shiftClock(3_600_000);
    await applyChangedLimits(db.database, 5);
    expect(await ceilingOf(accountId)).toBe(50_000);
    await db.shiftClock(dayMs + 1_000);
    await applyChangedLimits(db.database, 5);
    await db.shiftClock(0);
    expect(await ceilingOf(accountId)).toBe(5_000_000);
  });

  it('is nobody’s business where there is no such person', async () => {
    await expect(limitsOf(db.database, newId())).rejects.toThrow('no limits of nobody');
    expect(await hear(newId())).toEqual({ outcome: 'delivered' });
  });

  it('changes for everybody on the day that a new rule of a level comes into force', async () => {
    const owners = [await newOwner(), await newOwner()];
    await openAccounts(db.database, ['escrow:order:x', 'platform:fees']);
    await db.query(
      `INSERT INTO identity.level_limit VALUES
       (0, (app.now() + interval '2 days')::date, 60000, 200000, 'a test of limits')`,
    );
    await applyAllLimits(db.database);
    expect(await ceilingOf(owners[1]?.accountId ?? 0)).toBe(50_000);
    await db.shiftClock(2 * dayMs);
    await applyAllLimits(db.database);
    await db.shiftClock(0);
    for (const { accountId } of owners) expect(await ceilingOf(accountId)).toBe(60_000);
    await db.query(`DELETE FROM identity.level_limit WHERE source = 'a test of limits'`);
  });

  it('is what holds when its row is had, not what held when it was waited for', async () => {
    const { accountId, userId } = await newOwner();
    await db.query('UPDATE payments.account SET ceiling_xof = 1 WHERE id = $1', [accountId]);
    let heard = Promise.resolve<unknown>(null);
    await db.database.transaction(async (tx) => {
      await lockCeilings(tx, [accountId]);
      heard = hear(userId);
      await expect.poll(waiting).toBe(1);
      await declare(userId);
    });
    await heard;
    expect(await ceilingOf(accountId)).toBe(300_000);
  });
});

/** How many sessions wait for a lock in this database. */
const waiting = async (): Promise<number> => {
  const text = `SELECT count(DISTINCT l.pid)::int AS waiting FROM pg_locks l
    JOIN pg_stat_activity a ON a.pid = l.pid
    WHERE NOT l.granted AND a.datname = current_database()`;
  return (await db.query<{ waiting: number }>(text))[0]?.waiting ?? 0;
};
