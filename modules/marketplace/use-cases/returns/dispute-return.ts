import { ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { disputeReturnRow, endReturnRow } from '../../store/return-step-store.ts';
import { type ActOnReturn, type HoldRefused, holdReturn } from './hold-return.ts';
import { announceReturn } from './return-news.ts';

/** A customer does not accept a refusal: the platform will judge. */
export async function disputeReturn(
  tx: Tx,
  on: ActOnReturn,
  words: string,
): Promise<Result<null, HoldRefused>> {
  const held = await holdReturn(tx, on, 'dispute', 'disputed');
  if (!held.ok) return held;
  const { one } = held.value;
  await disputeReturnRow(tx, one.id, { by: 'customer', words });
  await announceReturn(tx, one, 'disputed');
  return ok(null);
}

/** A customer lets it be, as long as nobody has decided; she may report the same goods again. */
export async function withdrawReturn(tx: Tx, on: ActOnReturn): Promise<Result<null, HoldRefused>> {
  const held = await holdReturn(tx, on, 'withdraw', 'withdrawn');
  if (!held.ok) return held;
  const { one } = held.value;
  await endReturnRow(tx, one.id, 'withdrawn');
  await announceReturn(tx, one, 'withdrawn');
  return ok(null);
}
