import { newId } from '@ecom/kernel';
import { type Database, takeToken } from '@ecom/server-kit';
import { closeAlert, raiseAlert, settleAlerts } from '../../store/alert-store.ts';
import { type BookFault, databaseNow, keepCheck, newestCheck } from '../../store/check-store.ts';
import { type ChainReport, verifyChain } from '../check-book.ts';
import { type BookReport, checkRules } from './book-rules.ts';
import { applyAllLimits } from './limits.ts';

export interface NightlyReport {
  readonly book: BookReport;
  readonly chain: ChainReport;
}

/** Who takes the turn has it for an hour; who died in it leaves the next hour to another. */
const turn = { name: 'payments.book_check', max: 1, windowS: 3_600 } as const;

/**
 * Once a night after 02:00 of Lomé, or as soon as somebody is there again: limits of the day, every
 * rule of the book and the chain of seals, with a row that says what was found and alerts that open
 * and close by it. Of many processes one does it. Null when it is not due, or another's turn.
 */
export async function checkNightly(database: Database): Promise<NightlyReport | null> {
  const newest = await newestCheck(database);
  if (newest && !newest.due) return null;
  if ((await takeToken(database, turn, 'all')) !== null) return null;
  await applyAllLimits(database);
  const startedAt = await databaseNow(database);
  const book = await checkRules(database);
  const chain = await verifyChain(database);
  await database.transaction(async (tx) => {
    await keepCheck(tx, {
      id: newId(),
      startedAt,
      transfers: book.transfers,
      entries: book.entries,
      rules: book.rules.length + 1,
      faults: book.faults.length + chain.broken.length,
    });
    await settleAlerts(tx, 'book_fault', faultsByRule(book.faults));
    const { broken, sealedTo } = chain;
    const facts = { blocks: broken.length, first: broken[0] ?? 0, sealedTo };
    await settleAlerts(tx, 'chain_broken', broken.length > 0 ? [{ subject: 'book', facts }] : []);
    await closeAlert(tx, 'check_missed', 'book', 'system');
  });
  return { book, chain };
}

function faultsByRule(faults: readonly BookFault[]) {
  const rules = [...new Set(faults.map(({ rule }) => rule))];
  return rules.map((subject) => {
    const places = faults.filter(({ rule }) => rule === subject).map(({ at }) => at);
    return { subject, facts: { places: places.length, first: places.slice(0, 5).join(', ') } };
  });
}

const missedAfterS = 26 * 3_600;

/** The check itself is watched: an alert when the last one is older than 26 hours. */
export async function watchCheck(database: Database): Promise<void> {
  const newest = await newestCheck(database);
  if (!newest || newest.ageS < missedAfterS) return;
  const facts = { hours: Math.floor(newest.ageS / 3_600) };
  await raiseAlert(database, { kind: 'check_missed', subject: 'book', facts });
}
