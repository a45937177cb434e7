import { newId } from '@ecom/kernel';
import { createTestDatabase, type TestDatabase } from '@ecom/testkit';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AccountCode } from '../domain/account-code.ts';
import type { Posting } from '../domain/posting.ts';
import { openAccounts, setCeiling } from '../store/account-store.ts';
import { readBalance, sumAccount } from '../store/ledger-store.ts';
import { Model, type ModelPosting } from '../testing/model.ts';
import { capture, expireHolds, hold, voidHold } from './hold.ts';
import { post } from './post.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

const wallets = 4;
const source = 4;
const fees = 5;
const ceiling = 500;

const amount = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constantFrom(1, 100, 499, 500, 501));
const account = fc.nat(wallets - 1);
const pick = fc.nat(1_000);
const item = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('topup' as const), to: account, amount }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      from: account,
      to: account,
      amount,
      fee: fc.nat(2),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('again' as const), pick }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('clash' as const), pick, to: account }) },
);
const command = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('post' as const),
      items: fc.array(item, { minLength: 1, maxLength: 6 }),
      backMs: fc.nat(5_000),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('hold' as const),
      account,
      amount,
      lastsMs: fc.constantFrom(null, 1_000, 60_000),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('hold again' as const), pick }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('capture' as const),
      pick,
      to: account,
      part: fc.integer({ min: 1, max: 110 }),
      again: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('void' as const), pick }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.constantFrom(500, 2_000, 61_000),
    }),
  },
);
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

/** The book and its model side by side, and the ids that later commands come back to. */
class Run {
  readonly model = new Model([
    ...Array.from({ length: wallets }, (_, n) => ({
      floor: n === 1 || n === 2 ? -50 : 0,
      ceiling: n === 2 ? ceiling : null,
      balanced: true,
    })),
    { floor: 0, ceiling: null, balanced: false },
    { floor: 0, ceiling: null, balanced: false },
  ]);
  readonly ids: number[];
  readonly postings: ModelPosting[] = [];
  readonly holds: string[] = [];
  readonly captures = new Map<string, ModelPosting>();
  nowMs: number;

  constructor(ids: number[], nowMs: number) {
    this.ids = ids;
    this.nowMs = nowMs;
  }

  posting({ id, legs }: ModelPosting, backMs = 0): Posting {
    return {
      id,
      kind: 'transfer',
      legs: legs.map((leg) => ({ accountId: this.ids[leg.account] ?? 0, amountXof: leg.amount })),
      reference: null,
      actor: 'system',
      requestId: 'req',
      ...(backMs > 0 && { effectiveAt: new Date(Date.now() + this.nowMs - backMs) }),
    };
  }
}

async function openRun(nowMs: number): Promise<Run> {
  const owner = newId();
  const codes: AccountCode[] = [
    `user:${owner}:wallet`,
    `driver:${owner}:cash_due`,
    `store:${owner}:payable`,
    `driver:${owner}:earnings`,
    `provider:${owner}:clearing_in`,
    'platform:fees',
  ];
  const opened = await openAccounts(db.database, codes);
  const ids = codes.map((code) => opened.get(code) ?? 0);
  await setCeiling(db.database, ids[2] ?? 0, ceiling);
  await db.query('UPDATE payments.account SET floor_xof = -50 WHERE id = ANY ($1)', [
    [ids[1], ids[2]],
  ]);
  return new Run(ids, nowMs);
}

function itemOf(run: Run, wanted: Extract<Command, { do: 'post' }>['items'][number]): ModelPosting {
  const earlier = run.postings;
  if (wanted.kind === 'again' || wanted.kind === 'clash') {
    const known = earlier[wanted.pick % Math.max(1, earlier.length)];
    if (!known)
      return {
        id: newId(),
        legs: [
          { account: source, amount: -1 },
          { account: 0, amount: 1 },
        ],
      };
    if (wanted.kind === 'again') return known;
    return {
      id: known.id,
      legs: [
        { account: source, amount: -77_777 },
        { account: wanted.to, amount: 77_777 },
      ],
    };
  }
  if (wanted.kind === 'topup') {
    return {
      id: newId(),
      legs: [
        { account: source, amount: -wanted.amount },
        { account: wanted.to, amount: wanted.amount },
      ],
    };
  }
  const to = wanted.from === wanted.to ? (wanted.to + 1) % wallets : wanted.to;
  const fee = wanted.fee < wanted.amount ? wanted.fee : 0;
  const legs = [
    { account: wanted.from, amount: -wanted.amount },
    { account: to, amount: wanted.amount - fee },
    ...(fee > 0 ? [{ account: fees, amount: fee }] : []),
  ];
  return { id: newId(), legs };
}

async function play(run: Run, command: Command): Promise<void> {
  const { model } = run;
  if (command.do === 'post') {
    const items = command.items.map((one) => itemOf(run, one));
    const expected = model.post(items);
    const got = await db.database.transaction((tx) =>
      post(
        tx,
        items.map((one) => run.posting(one, command.backMs)),
      ),
    );
    const outcomes = got.map((one) => (one.outcome === 'refused' ? one.code : one.outcome));
    expect(outcomes).toEqual(expected);
    run.postings.push(...items.filter((_, n) => expected[n] === 'posted'));
    return;
  }
  if (command.do === 'wait') {
    run.nowMs += command.ms;
    await db.shiftClock(run.nowMs);
    model.expire(run.nowMs);
    await expireHolds(db.database);
    return;
  }
  if (command.do === 'hold') {
    const id = newId();
    run.holds.push(id);
    return playHold(run, id, command.account, command.amount, command.lastsMs);
  }
  const id = run.holds[command.pick % Math.max(1, run.holds.length)];
  if (id === undefined) return;
  const known = model.holds.get(id);
  if (command.do === 'hold again') {
    if (known) await playHold(run, id, known.account, known.amount, null);
    return;
  }
  if (command.do === 'void') {
    const expected = model.void(id);
    const got = await db.database.transaction((tx) => voidHold(tx, id));
    expect(got.ok ? 'ok' : got.error.code).toBe(expected);
    return;
  }
  if (known) await playCapture(run, id, known, command);
}

async function playHold(
  run: Run,
  id: string,
  n: number,
  amountXof: number,
  lastsMs: number | null,
) {
  const expiresAt = lastsMs === null ? null : run.nowMs + lastsMs;
  const expected = run.model.hold(id, { account: n, amount: amountXof, expiresAt });
  const wanted = {
    id,
    accountId: run.ids[n] ?? 0,
    amountXof,
    reference: 'test',
    expiresInMs: lastsMs,
  };
  const got = await db.database.transaction((tx) => hold(tx, wanted));
  expect(got.ok ? 'ok' : got.error.code).toBe(expected);
}

async function playCapture(
  run: Run,
  id: string,
  held: { account: number; amount: number },
  command: Extract<Command, { do: 'capture' }>,
) {
  const to = command.to === held.account ? (command.to + 1) % wallets : command.to;
  const taken = Math.max(1, Math.floor((held.amount * command.part) / 100));
  const fresh = {
    id: newId(),
    legs: [
      { account: held.account, amount: -taken },
      { account: to, amount: taken },
    ],
  };
  const posting = (command.again && run.captures.get(id)) || fresh;
  run.captures.set(id, posting);
  const expected = run.model.capture(id, posting);
  const got = await db.database.transaction((tx) => capture(tx, id, run.posting(posting)));
  expect(got.ok ? 'ok' : got.error.code).toBe(expected);
}

async function compare(run: Run): Promise<void> {
  for (const [n, account] of run.model.accounts.entries()) {
    const id = run.ids[n] ?? 0;
    if (account.balanced) {
      const balance = await readBalance(db.database, id);
      expect([balance?.postedXof, balance?.heldXof]).toEqual([account.posted, account.held]);
    }
    if (n !== fees) expect(await sumAccount(db.database, id)).toBe(run.model.sums[n]);
  }
  const bad = await db.query(
    `SELECT e.account_id FROM payments.entry e WHERE e.account_id = ANY($1)
     GROUP BY 1 HAVING sum(e.amount_xof) <> (
       SELECT CASE WHEN a.balanced THEN a.posted_xof ELSE sum(e.amount_xof) END
       FROM payments.account a WHERE a.id = e.account_id)
     UNION ALL
     SELECT account_id FROM (
       SELECT account_id, balance_xof,
         sum(amount_xof) OVER (PARTITION BY account_id ORDER BY transfer_seq) AS running
       FROM payments.entry WHERE account_id = ANY($1)) x WHERE balance_xof <> running`,
    [run.ids],
  );
  expect(bad).toEqual([]);
}

it('does what its model does: 500 histories of 50 commands and more', {
  timeout: 240_000,
}, async () => {
  let clockMs = 0;
  const counts = new Map<string, number>();
  const commands = fc.array(command, { minLength: 50, maxLength: 60, size: 'max' });
  const property = fc.asyncProperty(commands, async (history) => {
    const run = await openRun(clockMs);
    for (const one of history) {
      counts.set(one.do, (counts.get(one.do) ?? 0) + 1);
      await play(run, one);
    }
    await compare(run);
    clockMs = run.nowMs;
  });
  await fc.assert(property, { numRuns: 500 });
  console.log('commands played:', Object.fromEntries(counts));
  expect([...counts.values()].reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(25_000);
});
