import { newId } from '@ecom/kernel';
import { createTestDatabase, type TestDatabase } from '@ecom/testkit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Posting } from '../domain/posting.ts';
import { openAccounts } from '../store/account-store.ts';
import { balanceAt, readBalance, sumAccount } from '../store/ledger-store.ts';
import { checkBook, verifyChain } from './check-book.ts';
import { capture, hold } from './hold.ts';
import { post } from './post.ts';
import { sealBook } from './seal-book.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

async function accounts() {
  const owner = newId();
  const codes = [`user:${owner}:wallet`, `driver:${owner}:earnings`, 'provider:p:float'] as const;
  const ids = await openAccounts(db.database, codes);
  const [wallet = 0, earnings = 0, clearing = 0] = codes.map((code) => ids.get(code));
  return { wallet, earnings, clearing };
}

const posting = (
  from: number,
  to: number,
  amountXof: number,
  rest: Partial<Posting> = {},
): Posting => ({
  id: newId(),
  kind: 'transfer',
  legs: [
    { accountId: from, amountXof: -amountXof },
    { accountId: to, amountXof },
  ],
  reference: null,
  actor: 'system',
  requestId: 'req_test',
  ...rest,
});
/** What only the owner can do, with the guard off. */
async function behindItsBack(table: 'entry' | 'transfer', change: string, account: number) {
  await db.query(`ALTER TABLE payments.${table} DISABLE TRIGGER ${table}_append_only`);
  await db.query(`UPDATE payments.${table} SET ${change}`, [account]);
  await db.query(`ALTER TABLE payments.${table} ENABLE TRIGGER ${table}_append_only`);
}
const book = (...postings: Posting[]) => db.database.transaction((tx) => post(tx, postings));

describe('a store’s balance', () => {
  async function store() {
    const owner = newId();
    const codes = [`store:${owner}:payable`, `user:${owner}:wallet`, 'provider:p:float'] as const;
    const ids = await openAccounts(db.database, codes);
    const [payable = 0, wallet = 0, float = 0] = codes.map((code) => ids.get(code));
    return { payable, wallet, float };
  }
  const refund = { kind: 'refund' } as const;
  const saidOf = (outcomes: Awaited<ReturnType<typeof book>>) =>
    outcomes.map((one) => (one.outcome === 'refused' ? one.code : one.outcome));
  const poor = 'payments.insufficient_funds';

  it('falls below nothing by refunds alone, and no lower than its debt may be', async () => {
    const { payable, wallet } = await store();
    expect(saidOf(await book(posting(payable, wallet, 1)))).toEqual([poor]);
    expect(saidOf(await book(posting(payable, wallet, 1, { kind: 'fee' })))).toEqual([poor]);
    expect(saidOf(await book(posting(payable, wallet, 1_000_001, refund)))).toEqual([poor]);
    // In one batch too, where the first has taken what the last would want.
    const batch = await book(
      posting(payable, wallet, 950_000, refund),
      posting(payable, wallet, 1),
      posting(payable, wallet, 50_001, refund),
      posting(payable, wallet, 50_000, refund),
    );
    expect(saidOf(batch)).toEqual(['posted', poor, poor, 'posted']);
    expect((await readBalance(db.database, payable))?.postedXof).toBe(-1_000_000);
    expect((await checkBook(db.database)).faults).toEqual([]);
  });

  it('that owes promises nothing, and what it promised before is still paid', async () => {
    const { payable, wallet, float } = await store();
    await book(posting(float, payable, 1_000, { kind: 'release' }));
    const id = newId();
    const promised = { accountId: payable, amountXof: 1_000, reference: 'mobile:x' };
    const place = (holdId: string, amountXof: number) =>
      db.database.transaction((tx) =>
        hold(tx, { ...promised, id: holdId, amountXof, expiresInMs: null }),
      );
    expect((await place(id, 1_000)).ok).toBe(true);
    expect(saidOf(await book(posting(payable, wallet, 400, refund)))).toEqual(['posted']);
    expect(await place(newId(), 1)).toMatchObject({ ok: false, error: { code: poor } });
    const sent = posting(payable, float, 1_000, { kind: 'payout' });
    const taken = await db.database.transaction((tx) => capture(tx, id, sent));
    expect(taken.ok).toBe(true);
    expect((await readBalance(db.database, payable))?.postedXof).toBe(-400);
  });

  it('below its floor is no wallet’s: a refund takes none under nothing', async () => {
    const { wallet, earnings } = await accounts();
    expect(saidOf(await book(posting(wallet, earnings, 1, refund)))).toEqual([poor]);
  });
});

describe('a bad item in a batch', () => {
  it('is refused by name and harms no neighbour', async () => {
    const { wallet, earnings, clearing } = await accounts();
    const outcomes = await book(
      posting(clearing, wallet, 1_000),
      posting(wallet, wallet, 10),
      posting(earnings, wallet, 10),
      posting(wallet, 999_999_999, 10),
      { ...posting(wallet, earnings, 10), legs: [{ accountId: wallet, amountXof: -10 }] },
      posting(wallet, earnings, 0),
      posting(wallet, earnings, 1.5),
      posting(wallet, earnings, 1e21),
      posting(clearing, earnings, 7),
    );
    expect(outcomes.map((one) => (one.outcome === 'refused' ? one.code : one.outcome))).toEqual([
      'posted',
      'payments.malformed',
      'payments.insufficient_funds',
      'payments.unknown_account',
      'payments.malformed',
      'payments.malformed',
      'payments.malformed',
      'payments.malformed',
      'posted',
    ]);
    expect((await readBalance(db.database, wallet))?.postedXof).toBe(1_000);
    expect((await readBalance(db.database, earnings))?.postedXof).toBe(7);
  });

  it('that funds another in the same batch is seen by it', async () => {
    const { wallet, earnings, clearing } = await accounts();
    const outcomes = await book(posting(wallet, earnings, 500), posting(clearing, wallet, 500));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['posted', 'posted']);
  });
});

describe('a fact that counts from an earlier time', () => {
  it('is in the balance of that time, and recorded now', async () => {
    const { wallet, clearing } = await accounts();
    const hourAgo = new Date(Date.now() - 3_600_000);
    await book(posting(clearing, wallet, 300));
    await book(posting(clearing, wallet, 200, { effectiveAt: hourAgo }));
    const halfHourAgo = new Date(Date.now() - 1_800_000);
    expect(await balanceAt(db.database, wallet, halfHourAgo)).toBe(200);
    expect(await balanceAt(db.database, wallet, new Date(Date.now() + 1_000))).toBe(500);
    const [last] = await db.query<{ balance: number }>(
      `SELECT balance_xof::int AS balance FROM payments.entry
       WHERE account_id = $1 ORDER BY transfer_seq DESC LIMIT 1`,
      [wallet],
    );
    expect(last?.balance).toBe(500);
  });

  it('never counts from the future', async () => {
    const { wallet, clearing } = await accounts();
    await book(posting(clearing, wallet, 300, { effectiveAt: new Date(Date.now() + 86_400_000) }));
    expect(await balanceAt(db.database, wallet, new Date(Date.now() + 1_000))).toBe(300);
  });
});

describe('the book', () => {
  const as = async (url: string, text: string): Promise<string> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query(text);
      return 'allowed';
    } catch (error) {
      return (error as pg.DatabaseError).code ?? String(error);
    } finally {
      await client.end();
    }
  };

  it.each([
    'UPDATE payments.account SET posted_xof = posted_xof + 1',
    'UPDATE payments.account SET held_xof = 0',
    "INSERT INTO payments.account (code, posted_xof) VALUES ('user:x:wallet', 5)",
    'INSERT INTO payments.entry VALUES (1, 1, 1, 1, now())',
    'DELETE FROM payments.entry',
    'UPDATE payments.transfer SET amounts = amounts',
    "INSERT INTO payments.seal VALUES (1, 1, 1, 1, '', '')",
    "UPDATE payments.hold SET state = 'voided'",
    'TRUNCATE payments.entry',
  ])('is written by its functions alone: the app may not %s', async (text) => {
    expect(await as(db.appUrl, text)).toBe('42501');
  });

  it.each([
    ['UPDATE payments.entry SET amount_xof = amount_xof', '23001'],
    ['DELETE FROM payments.transfer', '23001'],
    ['TRUNCATE payments.entry', '23001'],
    ['DELETE FROM payments.seal', '23001'],
    ['INSERT INTO payments.entry VALUES (1, 999999, 5, 5, now())', '23514'],
  ])('is append-only and balanced for its owner too: %s', async (text, code) => {
    expect(await as(db.ownerUrl, text)).toBe(code);
  });

  it('is sealed in blocks; what is changed behind its back no longer matches', async () => {
    const { wallet, clearing } = await accounts();
    await book(posting(clearing, wallet, 100), posting(clearing, wallet, 50));
    expect(await sealBook(db.database)).toBeGreaterThan(1);
    expect(await sealBook(db.database)).toBe(0);
    await book(posting(clearing, wallet, 25));
    expect(await sealBook(db.database)).toBe(1);
    expect((await verifyChain(db.database)).broken).toEqual([]);
    expect((await checkBook(db.database)).faults).toEqual([]);
    await behindItsBack('entry', 'balance_xof = balance_xof + 1 WHERE account_id = $1', wallet);
    const faults = (await checkBook(db.database)).faults.map(({ rule }) => rule);
    expect(faults).toEqual(Array(3).fill('balance_after_is_the_running_sum'));
    // What a transfer was is in its seal, and what its entries must be follows from it.
    await behindItsBack('entry', 'amount_xof = amount_xof + 1 WHERE account_id = $1', wallet);
    expect((await verifyChain(db.database)).broken).toHaveLength(2);
    await behindItsBack('entry', 'amount_xof = amount_xof - 1 WHERE account_id = $1', wallet);
    expect((await verifyChain(db.database)).broken).toEqual([]);
    await behindItsBack('transfer', "reference = 'other' WHERE $1 = ANY (accounts)", wallet);
    expect((await verifyChain(db.database)).broken).toHaveLength(2);
  });

  it('adds up for an account that keeps no balance', async () => {
    const { wallet, clearing } = await accounts();
    const before = await sumAccount(db.database, clearing);
    await book(posting(clearing, wallet, 70));
    expect(await sumAccount(db.database, clearing)).toBe(before - 70);
  });
});
