import { err, invariant, ok, type Result } from '@ecom/kernel';
import type { Database, Tx } from '@ecom/server-kit';
import { hashOfPosting, outcomeOf, type Posting, type PostRefused } from '../domain/posting.ts';
import { holdsDue, type NewHold, placeHold, readHold, settleHold } from '../store/hold-store.ts';
import {
  findTransfer,
  lockAccounts,
  markUndo,
  postAll,
  undoToMark,
} from '../store/ledger-store.ts';

export type HoldRefused = PostRefused | 'payments.hold_not_open';

/** Promises money: it counts against the balance from now. The same id again is no second hold. */
export async function hold(tx: Tx, wanted: NewHold): Promise<Result<null, PostRefused>> {
  if (!Number.isSafeInteger(wanted.amountXof) || wanted.amountXof <= 0) {
    return err('payments.malformed');
  }
  const outcome = outcomeOf(await placeHold(tx, wanted), 0);
  return outcome.outcome === 'refused' ? err(outcome.code) : ok(null);
}

/**
 * Takes promised money, whole or in part, by a posting whose only debit is the held account's; the
 * rest is free again. Locks the accounts, then the hold.
 */
export async function capture(
  tx: Tx,
  holdId: string,
  posting: Posting,
): Promise<Result<{ seq: number }, HoldRefused>> {
  const held = await readHold(tx, holdId);
  if (!held) return err('payments.hold_not_open');
  await lockAccounts(tx, [held.accountId, ...posting.legs.map(({ accountId }) => accountId)]);
  const debits = posting.legs.filter(({ amountXof }) => amountXof < 0);
  const taken = -(debits[0]?.amountXof ?? 0);
  invariant(
    debits.length === 1 && debits[0]?.accountId === held.accountId,
    'a capture takes from the held account alone',
  );
  if (taken > held.amountXof) return err('payments.insufficient_funds');
  await markUndo(tx);
  if (!(await settleHold(tx, holdId, 'captured', taken))) return replayed(tx, posting);
  const [booked] = await postAll(tx, [posting]);
  if (booked?.outcome !== 'posted') {
    // The hold stays as it was, even where the caller goes on with his transaction.
    await undoToMark(tx);
    return err(booked?.outcome === 'refused' ? booked.code : 'payments.id_conflict');
  }
  return ok({ seq: booked.seq });
}

/** A settled hold: the same capture again gets its receipt, anything else is too late. */
async function replayed(tx: Tx, posting: Posting): Promise<Result<{ seq: number }, HoldRefused>> {
  const known = await findTransfer(tx, posting.id);
  if (!known) return err('payments.hold_not_open');
  return known.hash.equals(hashOfPosting(posting))
    ? ok({ seq: known.seq })
    : err('payments.id_conflict');
}

/** Gives promised money back. Voiding twice is no error; a captured hold is not open. */
export async function voidHold(
  tx: Tx,
  holdId: string,
): Promise<Result<null, 'payments.hold_not_open'>> {
  if (await settleHold(tx, holdId, 'voided', 0)) return ok(null);
  const held = await readHold(tx, holdId);
  return held?.state === 'voided' ? ok(null) : err('payments.hold_not_open');
}

/** Gives back what was promised for a time that is over. Safe to run from many processes. */
export async function expireHolds(database: Database): Promise<number> {
  let expired = 0;
  for (const { id } of await holdsDue(database)) {
    if (await database.transaction((tx) => settleHold(tx, id, 'expired', 0))) expired += 1;
  }
  return expired;
}
