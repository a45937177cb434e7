import { type Reader, statement } from '@ecom/server-kit';
import type { TransferKind } from '../domain/posting.ts';

export interface EntryLine {
  readonly seq: number;
  /** Of the transfer, as its sender's key became it. */
  readonly transferId: string;
  readonly kind: TransferKind;
  readonly amountXof: number;
  /** After this entry. */
  readonly balanceXof: number | null;
  readonly at: Date;
}

const pageStatement = statement<EntryLine>(
  'payments.entries_before',
  `SELECT e.transfer_seq AS seq, t.id AS "transferId", t.kind, e.amount_xof AS "amountXof",
     e.balance_xof AS "balanceXof", e.effective_at AS at
   FROM payments.entry e JOIN payments.transfer t ON t.seq = e.transfer_seq
   WHERE e.account_id = $1 AND e.transfer_seq < $2
   ORDER BY e.transfer_seq DESC LIMIT $3`,
);

/** An account's entries before `before`, the newest first, `limit` at most. */
export const entriesBefore = (
  reader: Reader,
  accountId: number,
  before: number,
  limit: number,
): Promise<EntryLine[]> => reader.query(pageStatement, [accountId, before, limit]);
