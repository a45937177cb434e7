import { createHash } from 'node:crypto';
import { type Reader, statement, type Tx } from '@ecom/server-kit';

export interface NewHold {
  /** The sender's own id and idempotency key. */
  readonly id: string;
  readonly accountId: number;
  readonly amountXof: number;
  /** What the money is promised to: `payout:<uuid>`. */
  readonly reference: string;
  /** Null for one that waits until somebody settles it. */
  readonly expiresInMs: number | null;
}

export interface Hold {
  readonly id: string;
  readonly accountId: number;
  readonly amountXof: number;
  readonly capturedXof: number;
  readonly state: 'open' | 'captured' | 'voided' | 'expired';
  readonly reference: string;
}

const placeStatement = statement<{ status: number }>(
  'payments.place_hold',
  'SELECT payments.place_hold($1, $2, $3, $4, $5, $6) AS status',
);
const settleStatement = statement<{ accountId: number | null }>(
  'payments.settle_hold',
  'SELECT payments.settle_hold($1, $2, $3) AS "accountId"',
);
const readStatement = statement<Hold>(
  'payments.read_hold',
  `SELECT id, account_id AS "accountId", amount_xof AS "amountXof",
     captured_xof AS "capturedXof", state, reference FROM payments.hold WHERE id = $1`,
);
const dueStatement = statement<{ id: string }>(
  'payments.holds_due',
  `SELECT id FROM payments.hold WHERE state = 'open' AND expires_at <= app.now()
   ORDER BY expires_at LIMIT 500`,
);

/** Places a hold; the status is one of `payments.post`. Locks the account. */
export async function placeHold(tx: Tx, hold: NewHold): Promise<number> {
  const { id, accountId, amountXof, reference, expiresInMs } = hold;
  const said = JSON.stringify([accountId, amountXof, reference]);
  const hash = createHash('sha256').update(said).digest();
  const row = [id, hash, accountId, amountXof, reference, expiresInMs];
  const [placed] = await tx.query(placeStatement, row);
  return placed?.status ?? 6;
}

/** False when the hold was not open any more, or is not due yet to expire. */
export async function settleHold(
  tx: Tx,
  id: string,
  state: 'captured' | 'voided' | 'expired',
  capturedXof: number,
): Promise<boolean> {
  const [row] = await tx.query(settleStatement, [id, state, capturedXof]);
  return typeof row?.accountId === 'number';
}

export async function readHold(reader: Reader, id: string): Promise<Hold | null> {
  const [row] = await reader.query(readStatement, [id]);
  return row ?? null;
}

/** Open holds whose time is over, 500 at most. */
export const holdsDue = (reader: Reader) => reader.query(dueStatement, []);
