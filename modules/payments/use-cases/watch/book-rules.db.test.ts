import { newId } from '@ecom/kernel';
import { createTestDatabase, type TestDatabase } from '@ecom/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAccounts } from '../../store/account-store.ts';
import { liveBookIn } from '../../testing/live-book.ts';
import { checkBook, verifyChain } from '../check-book.ts';
import { post } from '../post.ts';
import { sealBook } from '../seal-book.ts';
import { checkNightly, watchCheck } from './check-nightly.ts';
import { takeSnapshots } from './take-snapshots.ts';

const hourMs = 3_600_000;

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

const liveBook = () => liveBookIn(db.database);

/** Writes behind the book's back, as its owner, looks, and writes it back. */
async function behindItsBack(text: string, back: string, values: unknown[]) {
  const rule = async (one: string) => {
    const tables = ['transfer', 'entry', 'seal'];
    for (const t of tables) await db.query(`ALTER TABLE payments.${t} DISABLE TRIGGER USER`);
    await db.query(one, values);
    for (const t of tables) await db.query(`ALTER TABLE payments.${t} ENABLE TRIGGER USER`);
  };
  await rule(text);
  const { faults } = await checkBook(db.database);
  await rule(back);
  return [...new Set(faults.map((fault) => fault.rule))];
}

describe('the rules of the book', () => {
  it('find nothing in one that is lived in', async () => {
    await liveBook();
    await sealBook(db.database);
    expect(await takeSnapshots(db.database)).toBeGreaterThan(0);
    await liveBook();
    const { faults, rules, transfers, entries } = await checkBook(db.database);
    expect(faults).toEqual([]);
    expect(rules.length).toBeGreaterThanOrEqual(12);
    const [counted] = await db.query<{ transfers: number; entries: number }>(
      `SELECT (SELECT count(*)::int FROM payments.transfer) AS transfers,
         (SELECT count(*)::int FROM payments.entry) AS entries`,
    );
    expect({ transfers, entries }).toEqual(counted);
  });

  it.each([
    ['balance_is_the_sum_of_entries', 'account', 'posted_xof = posted_xof', 'id', 'accountId'],
    ['held_is_the_sum_of_open_holds', 'account', 'held_xof = held_xof', 'id', 'accountId'],
    ['snapshot_is_the_sum_of_its_entries', 'snapshot', 'balance_xof = balance_xof', '', ''],
    ['payout_has_its_hold', 'hold', 'amount_xof = amount_xof', 'id', 'open'],
    ['order_has_its_transfers', 'mobile_order', 'moved_xof = moved_xof', 'id', 'paid'],
    ['order_has_its_transfers', 'mobile_order', 'moved_xof = moved_xof', 'id', 'collected'],
    ['pot_is_explained_by_its_items', 'mobile_order', 'moved_xof = moved_xof', 'id', 'differing'],
  ] as const)('say %s when %s %s is not', async (rule, table, change, key, of) => {
    const book = await liveBook();
    const where = key === '' ? '$1::text IS NOT NULL' : `${key}::text = $1::text`;
    const set = (sign: string) => `UPDATE payments.${table} SET ${change} ${sign} 1 WHERE ${where}`;
    const value = of === '' ? 'all' : String(book[of]);
    expect(await behindItsBack(set('+'), set('-'), [value])).toContain(rule);
    expect((await checkBook(db.database)).faults).toEqual([]);
  });

  it.each([
    ['collected', 'failed', 'posted', ['order_has_its_transfers']],
    ['open', 'voided', 'created', ['payout_has_its_hold', 'open_hold_has_its_payout']],
    ['voided', 'pending', 'voided', ['payout_has_its_hold']],
    [
      'differing',
      'posted',
      'suspended',
      ['order_has_its_transfers', 'pot_is_explained_by_its_items'],
    ],
  ] as const)('see an order, %s, that says %s and is %s', async (of, said, is, rules) => {
    const book = await liveBook();
    const set = (state: string) =>
      `UPDATE payments.mobile_order SET state = '${state}' WHERE id = $1`;
    const found = await behindItsBack(set(said), set(is), [book[of]]);
    expect(found).toEqual(expect.arrayContaining([...rules]));
  });

  it('see an entry without its transfer, a transfer without its entry, and what is not zero', async () => {
    const { accountId } = await liveBook();
    await sealBook(db.database);
    const insert = `INSERT INTO payments.entry SELECT $1, -7, 5, 5, app.now()`;
    const drop = `DELETE FROM payments.entry WHERE account_id = $1 AND transfer_seq = -7`;
    expect(await behindItsBack(insert, drop, [accountId])).toEqual(
      expect.arrayContaining(['entry_has_its_transfer', 'the_whole_book_sums_to_zero']),
    );
    const change = (sign: string) =>
      `UPDATE payments.entry SET amount_xof = amount_xof ${sign} 1 WHERE account_id = $1`;
    expect(await behindItsBack(change('+'), change('-'), [accountId])).toEqual(
      expect.arrayContaining([
        'balance_after_is_the_running_sum',
        'transfer_has_the_entries_of_its_legs',
        'the_whole_book_sums_to_zero',
      ]),
    );
  });

  it('see a transfer of an order that nobody knows', async () => {
    const { collected } = await liveBook();
    const found = await behindItsBack(
      `UPDATE payments.transfer SET reference = 'mobile:x' WHERE reference = 'mobile:' || $1`,
      `UPDATE payments.transfer SET reference = 'mobile:' || $1 WHERE reference = 'mobile:x'`,
      [collected],
    );
    expect(found).toContain('transfer_of_an_order_has_its_order');
  });

  it('see a confirmed correction that is booked otherwise, and count one that is', async () => {
    const codes = ['provider:watched:suspense', 'provider:watched:float'] as const;
    const ids = await openAccounts(db.database, codes);
    const [from = 0, to = 0] = codes.map((code) => ids.get(code));
    const legs = [
      { accountId: from, amountXof: -40 },
      { accountId: to, amountXof: 40 },
    ];
    const origin = { reference: null, actor: 'system', requestId: 'req_test' };
    const [booked] = await db.database.transaction((tx) =>
      post(tx, [{ id: newId(), kind: 'adjustment', legs, ...origin }]),
    );
    const seq = booked?.outcome === 'posted' ? booked.seq : 0;
    const rules = async () => (await checkBook(db.database)).faults.map(({ rule }) => rule);
    expect(await rules()).toEqual(['pot_is_explained_by_its_items']);
    const id = newId();
    await db.query(
      `INSERT INTO payments.adjustment (id, from_account_id, to_account_id, amount_xof, reason,
         state, proposed_by, expires_at, decided_by, decided_at, transfer_seq)
       VALUES ($1, $2, $3, 40, 'a test of the rules', 'confirmed', $4, app.now(), $5, app.now(), $6)`,
      [id, from, to, newId(), newId(), seq],
    );
    expect(await rules()).toEqual([]);
    const point = 'UPDATE payments.adjustment SET transfer_seq = $2 WHERE id = $1';
    await db.query(point, [id, seq + 1_000_000]);
    expect(await rules()).toEqual(['adjustment_is_booked']);
    await db.query(point, [id, seq]);
  });

  it('name a block of the chain that was changed, and the one that is bound to it', async () => {
    await liveBook();
    await sealBook(db.database);
    const hash = await breakFirstSeal();
    expect((await verifyChain(db.database)).broken).toEqual([1, 2]);
    await mendFirstSeal(hash);
    expect((await verifyChain(db.database)).broken).toEqual([]);
  });
});

async function breakFirstSeal(): Promise<Buffer | undefined> {
  await db.query('ALTER TABLE payments.seal DISABLE TRIGGER USER');
  const [seal] = await db.query<{ hash: Buffer }>(
    'SELECT hash FROM payments.seal WHERE number = 1',
  );
  await db.query('UPDATE payments.seal SET hash = sha256(hash) WHERE number = 1');
  return seal?.hash;
}

async function mendFirstSeal(hash: Buffer | undefined): Promise<void> {
  await db.query('UPDATE payments.seal SET hash = $1 WHERE number = 1', [hash]);
  await db.query('ALTER TABLE payments.seal ENABLE TRIGGER USER');
}

const alerts = async () =>
  (
    await db.query<{ alert: string }>(
      `SELECT kind || ' ' || subject AS alert FROM payments.alert
       WHERE closed_at IS NULL AND kind IN ('book_fault', 'chain_broken', 'check_missed')
       ORDER BY 1`,
    )
  ).map(({ alert }) => alert);

/** Milliseconds from now to so many minutes after 02:00 of the day after tomorrow, plus `days`. */
async function toTwo(days: number, minutes: number): Promise<number> {
  const [row] = await db.query<{ ms: number }>(
    `SELECT (extract(epoch FROM date_trunc('day', now(), 'UTC') + $1 * interval '1 day'
       + interval '2 hours' + $2 * interval '1 minute' - now()) * 1000)::float8 AS ms`,
    [days + 2, minutes],
  );
  return row?.ms ?? 0;
}

describe('the nightly check', () => {
  it('runs once a night, by one of all who would, and says what it saw', async () => {
    await db.shiftClock(await toTwo(0, 1));
    const all = await Promise.all(Array.from({ length: 8 }, () => checkNightly(db.database)));
    expect(all.filter((one) => one !== null)).toHaveLength(1);
    expect(await checkNightly(db.database)).toBeNull();
    await db.shiftClock(await toTwo(1, -1));
    expect(await checkNightly(db.database)).toBeNull();
    await db.shiftClock(await toTwo(1, 1));
    const report = await checkNightly(db.database);
    expect([report?.book.faults, report?.chain.broken]).toEqual([[], []]);
    const [row] = await db.query<{ faults: number; rules: number; entries: number }>(
      `SELECT faults, rules, entries::int FROM payments.book_check ORDER BY ended_at DESC LIMIT 1`,
    );
    expect(row).toMatchObject({ faults: 0, entries: report?.book.entries });
    expect(row?.rules).toBe((report?.book.rules.length ?? 0) + 1);
    await db.shiftClock(0);
  });

  it('catches up after nights in which nobody was there, and is missed until then', async () => {
    await db.shiftClock(await toTwo(4, 300));
    await watchCheck(db.database);
    expect(await alerts()).toEqual(['check_missed book']);
    expect(await checkNightly(db.database)).not.toBeNull();
    expect(await alerts()).toEqual([]);
    await watchCheck(db.database);
    expect(await alerts()).toEqual([]);
    await db.shiftClock(0);
  });

  it('opens an alert for each rule that is broken, and closes it when it is kept again', async () => {
    const { accountId } = await liveBook();
    const move = 'UPDATE payments.account SET posted_xof = posted_xof + $2 WHERE id = $1';
    await db.query(move, [accountId, 1]);
    const hash = await breakFirstSeal();
    await db.shiftClock(await toTwo(6, 1));
    await checkNightly(db.database);
    expect(await alerts()).toEqual([
      'book_fault balance_is_the_sum_of_entries',
      'chain_broken book',
    ]);
    const [alert] = await db.query<{ facts: { places: number; first: string } }>(
      `SELECT facts FROM payments.alert WHERE kind = 'book_fault' AND closed_at IS NULL`,
    );
    expect(alert?.facts.places).toBe(1);
    expect(alert?.facts.first).toMatch(/^user:.+:wallet$/);
    await db.query(move, [accountId, -1]);
    await mendFirstSeal(hash);
    await db.shiftClock((await toTwo(6, 1)) + 24 * hourMs);
    await checkNightly(db.database);
    expect(await alerts()).toEqual([]);
    await db.shiftClock(0);
  });
});
