import { err, ok, type Result } from '@ecom/kernel';
import type { Database, Reader } from '@ecom/server-kit';
import type { AdjustmentState } from '../../domain/adjustment.ts';
import {
  type Adjustment,
  adjustmentsBefore,
  expireAdjustmentRows,
  readAdjustmentRow,
} from '../../store/adjustment-store.ts';
import { type AdjustmentEffect, effectOf } from './propose-adjustment.ts';

export type { Adjustment } from '../../store/adjustment-store.ts';

export interface AdjustmentView extends Adjustment {
  /** As the accounts are now; null once it is decided. */
  readonly effect: AdjustmentEffect | null;
}

/** Corrections, the newest first. */
export const readAdjustments = (
  reader: Reader,
  page: { state: AdjustmentState | null; beforeId: string | null; limit: number },
): Promise<Adjustment[]> => adjustmentsBefore(reader, page);

/** One correction, while it is open with what it would do. */
export async function viewAdjustment(
  reader: Reader,
  id: string,
): Promise<Result<AdjustmentView, 'payments.adjustment_unknown'>> {
  const adjustment = await readAdjustmentRow(reader, id);
  if (!adjustment) return err('payments.adjustment_unknown');
  const { fromAccountId, toAccountId, amountXof, state } = adjustment;
  const accounts = { fromId: fromAccountId, toId: toAccountId };
  const effect = state === 'proposed' ? await effectOf(reader, accounts, amountXof) : null;
  return ok({ ...adjustment, effect });
}

/** Whose wallet a correction is about, for the audit; undefined when there is none. */
export async function personOf(reader: Reader, id: string): Promise<string | null | undefined> {
  const adjustment = await readAdjustmentRow(reader, id);
  if (!adjustment) return undefined;
  const wallet = [adjustment.fromCode, adjustment.toCode].find((code) => code.startsWith('user:'));
  return wallet?.split(':')[1] ?? null;
}

/** Ends the proposals that nobody decided within three days. Safe to run from many processes. */
export const expireAdjustments = (database: Database): Promise<number> =>
  expireAdjustmentRows(database);
