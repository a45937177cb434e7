import type { Reader } from '@ecom/server-kit';
import { expectedSteps } from '../../domain/expected-transfers.ts';
import {
  accountFaults,
  accountRuleNames,
  type BookFault,
  countTransfers,
  entryPage,
  nextAccounts,
  placesMax,
  sizeOfBook,
  transferFaults,
  transferRuleNames,
} from '../../store/check-store.ts';
import {
  heldForNothing,
  ordersAfter,
  unbookedAdjustments,
  unexplainedPots,
  wronglyBooked,
  wronglyHeld,
} from '../../store/order-check-store.ts';
import { snapshotsChecked } from '../../store/snapshot-store.ts';

/** Bounds each statement, not the whole: no look at the book is longer than a second or so. */
const stride = { entries: 50_000, transfers: 20_000, orders: 1_000, snapshots: 10 } as const;

/** What was looked at, and what contradicts itself; 20 places of a rule at most. */
export interface BookReport {
  readonly rules: readonly string[];
  readonly faults: readonly BookFault[];
  readonly transfers: number;
  readonly entries: number;
}

const rules: readonly string[] = [
  ...accountRuleNames,
  ...transferRuleNames,
  'entry_has_its_transfer',
  'the_whole_book_sums_to_zero',
  'snapshot_is_the_sum_of_its_entries',
  'order_has_its_transfers',
  'payout_has_its_hold',
  'open_hold_has_its_payout',
  'adjustment_is_booked',
  'pot_is_explained_by_its_items',
];

class Findings {
  private readonly found: BookFault[] = [];

  add(rule: string, places: readonly string[]): void {
    const known = this.found.filter((fault) => fault.rule === rule).length;
    for (const at of places.slice(0, placesMax - known)) this.found.push({ rule, at });
  }

  addAll(faults: readonly BookFault[]): void {
    for (const { rule, at } of faults) this.add(rule, [at]);
  }

  inOrder(): BookFault[] {
    return rules.flatMap((rule) => this.found.filter((fault) => fault.rule === rule));
  }
}

/**
 * Rebuilds every balance from the entries and holds every table against the others, a part after
 * the other in statements of their own: nobody waits for it, and each sees one moment. What spans
 * parts is counted up to the newest seal only, below which nothing can be added any more.
 */
export async function checkRules(reader: Reader): Promise<BookReport> {
  const findings = new Findings();
  await checkAccounts(reader, findings);
  const transfers = await checkTransfers(reader, findings);
  const entries = await checkEntries(reader, findings);
  await checkSnapshots(reader, findings);
  await checkOrders(reader, findings);
  findings.add('open_hold_has_its_payout', await heldForNothing(reader));
  findings.add('adjustment_is_booked', await unbookedAdjustments(reader));
  const pots = await unexplainedPots(reader);
  findings.add(
    'pot_is_explained_by_its_items',
    pots.map(({ code, balanceXof, explainedXof }) => `${code} ${balanceXof} not ${explainedXof}`),
  );
  return { rules, faults: findings.inOrder(), transfers, entries };
}

async function checkAccounts(reader: Reader, findings: Findings): Promise<void> {
  for (let after = 0; ; ) {
    const upto = await nextAccounts(reader, after, stride.entries);
    if (upto === null) return;
    findings.addAll(await accountFaults(reader, { after, upto }));
    after = upto;
  }
}

async function checkTransfers(reader: Reader, findings: Findings): Promise<number> {
  const { lastSeq } = await sizeOfBook(reader);
  let transfers = 0;
  for (let after = 0; after < lastSeq; after += stride.transfers) {
    const range = { after, upto: Math.min(after + stride.transfers, lastSeq) };
    findings.addAll(await transferFaults(reader, range));
    transfers += await countTransfers(reader, range);
  }
  return transfers;
}

async function checkEntries(reader: Reader, findings: Findings): Promise<number> {
  const { sealedTo } = await sizeOfBook(reader);
  let after = { accountId: 0, seq: 0 };
  let entries = 0;
  let sumXof = 0;
  for (;;) {
    const page = await entryPage(reader, after, stride.entries, sealedTo);
    findings.add('entry_has_its_transfer', page.orphans);
    entries += page.entries;
    sumXof += page.sumXof;
    if (page.accountId === null || page.seq === null) break;
    after = { accountId: page.accountId, seq: page.seq };
  }
  if (sumXof !== 0) findings.add('the_whole_book_sums_to_zero', [String(sumXof)]);
  return entries;
}

async function checkSnapshots(reader: Reader, findings: Findings): Promise<void> {
  for (let after = { accountId: 0, uptoSeq: 0 }; ; ) {
    const page = await snapshotsChecked(reader, after, stride.snapshots);
    const wrong = page.filter(({ right }) => !right).map(({ at }) => at);
    findings.add('snapshot_is_the_sum_of_its_entries', wrong);
    const last = page.at(-1);
    if (!last) return;
    after = last;
  }
}

async function checkOrders(reader: Reader, findings: Findings): Promise<void> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const page = await ordersAfter(reader, after, stride.orders);
    const last = page.at(-1);
    if (!last) return;
    const expected = page.flatMap((order) =>
      expectedSteps(order).map((step) => ({ ...step, orderId: order.id, state: order.state })),
    );
    findings.add('order_has_its_transfers', await wronglyBooked(reader, expected));
    findings.add('payout_has_its_hold', await wronglyHeld(reader, after, last.id));
    after = last.id;
  }
}
