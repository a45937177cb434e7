import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { AdjustmentState } from '../domain/adjustment.ts';

/** A correction by hand, with the names of today. Whole francs. */
export interface Adjustment {
  readonly id: string;
  readonly fromAccountId: number;
  readonly fromCode: string;
  readonly fromOwnerName: string | null;
  /** E.164; names are many. Null for who has no number any more, and for what is nobody's. */
  readonly fromOwnerPhone: string | null;
  readonly toAccountId: number;
  readonly toCode: string;
  readonly toOwnerName: string | null;
  readonly toOwnerPhone: string | null;
  readonly amountXof: number;
  readonly reason: string;
  /** `expired` as soon as its time is over, whether a worker has been there or not. */
  readonly state: AdjustmentState;
  readonly proposedBy: string;
  readonly proposedByName: string | null;
  readonly proposedAt: Date;
  readonly expiresAt: Date;
  readonly decidedBy: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
  readonly decisionNote: string | null;
  readonly transferSeq: number | null;
}

const state = `CASE WHEN j.state = 'proposed' AND j.expires_at <= app.now() THEN 'expired'
  ELSE j.state END`;
const columns = `j.id, j.from_account_id AS "fromAccountId", f.code AS "fromCode",
  fo.name AS "fromOwnerName", fo.phone AS "fromOwnerPhone", j.to_account_id AS "toAccountId",
  t.code AS "toCode", t_o.name AS "toOwnerName", t_o.phone AS "toOwnerPhone",
  j.amount_xof AS "amountXof", j.reason, ${state} AS state,
  j.proposed_by AS "proposedBy", p.name AS "proposedByName", j.proposed_at AS "proposedAt",
  j.expires_at AS "expiresAt", j.decided_by AS "decidedBy", d.name AS "decidedByName",
  j.decided_at AS "decidedAt", j.decision_note AS "decisionNote",
  j.transfer_seq AS "transferSeq"`;
const source = `payments.adjustment j
  JOIN payments.account f ON f.id = j.from_account_id
  JOIN payments.account t ON t.id = j.to_account_id
  LEFT JOIN identity.app_user fo ON fo.id = f.owner_id
  LEFT JOIN identity.app_user t_o ON t_o.id = t.owner_id
  LEFT JOIN identity.app_user p ON p.id = j.proposed_by
  LEFT JOIN identity.app_user d ON d.id = j.decided_by`;

const pageStatement = statement<Adjustment>(
  'payments.adjustments_before',
  `SELECT ${columns} FROM ${source}
   WHERE ($1::text IS NULL OR ${state} = $1)
     AND ($2::uuid IS NULL OR (j.proposed_at, j.id) <
       (SELECT b.proposed_at, b.id FROM payments.adjustment b WHERE b.id = $2))
   ORDER BY j.proposed_at DESC, j.id DESC LIMIT $3`,
);
const oneStatement = statement<Adjustment>(
  'payments.read_adjustment',
  `SELECT ${columns} FROM ${source} WHERE j.id = $1`,
);
const insertStatement = statement(
  'payments.insert_adjustment',
  `INSERT INTO payments.adjustment (id, from_account_id, to_account_id, amount_xof, reason,
     proposed_by, expires_at)
   VALUES ($1, $2, $3, $4, $5, $6, app.now() + $7 * interval '1 millisecond')`,
);
const lockStatement = statement<{ id: string }>(
  'payments.lock_adjustment',
  'SELECT id FROM payments.adjustment WHERE id = $1 FOR UPDATE',
);
const decideStatement = statement<{ id: string }>(
  'payments.decide_adjustment',
  `UPDATE payments.adjustment SET state = $2, decided_by = $3, decided_at = app.now(),
     decision_note = $4, transfer_seq = $5
   WHERE id = $1 AND state = 'proposed' AND expires_at > app.now() RETURNING id`,
);
const expireStatement = statement<{ id: string }>(
  'payments.expire_adjustments',
  `UPDATE payments.adjustment SET state = 'expired', decided_at = app.now()
   WHERE id IN (SELECT id FROM payments.adjustment
     WHERE state = 'proposed' AND expires_at <= app.now()
     ORDER BY expires_at LIMIT 500 FOR UPDATE SKIP LOCKED)
   RETURNING id`,
);
const waitingStatement = statement<{ waiting: number }>(
  'payments.count_proposed_adjustments',
  `SELECT count(*)::int AS waiting FROM payments.adjustment
   WHERE state = 'proposed' AND expires_at > app.now()`,
);

export interface NewAdjustment {
  readonly id: string;
  readonly fromAccountId: number;
  readonly toAccountId: number;
  readonly amountXof: number;
  readonly reason: string;
  readonly proposedBy: string;
  readonly expiresInMs: number;
}

/** The newest first, `limit` at most. */
export const adjustmentsBefore = (
  reader: Reader,
  page: { state: AdjustmentState | null; beforeId: string | null; limit: number },
): Promise<Adjustment[]> => reader.query(pageStatement, [page.state, page.beforeId, page.limit]);

export async function readAdjustmentRow(reader: Reader, id: string): Promise<Adjustment | null> {
  const [row] = await reader.query(oneStatement, [id]);
  return row ?? null;
}

export const insertAdjustment = (tx: Tx, wanted: NewAdjustment) =>
  tx.query(insertStatement, [
    wanted.id,
    wanted.fromAccountId,
    wanted.toAccountId,
    wanted.amountXof,
    wanted.reason,
    wanted.proposedBy,
    wanted.expiresInMs,
  ]);

/** Locks the proposal, then reads it: null when there is none. */
export async function lockAdjustment(tx: Tx, id: string): Promise<Adjustment | null> {
  const [locked] = await tx.query(lockStatement, [id]);
  return locked ? readAdjustmentRow(tx, id) : null;
}

/** False when it was not open any more. Wants it locked. */
export async function decideAdjustmentRow(
  tx: Tx,
  decision: {
    id: string;
    state: 'confirmed' | 'refused' | 'withdrawn';
    by: string;
    note: string | null;
    transferSeq: number | null;
  },
): Promise<boolean> {
  const { id, state: to, by, note, transferSeq } = decision;
  return (await tx.query(decideStatement, [id, to, by, note, transferSeq])).length > 0;
}

/** Ends proposals that nobody decided in time, 500 at most; how many it ended. */
export const expireAdjustmentRows = async (reader: Reader): Promise<number> =>
  (await reader.query(expireStatement, [])).length;

/** Proposals that wait for somebody's decision. */
export async function countProposed(reader: Reader): Promise<number> {
  const [row] = await reader.query(waitingStatement, []);
  return row?.waiting ?? 0;
}

/** An account as an operator sees it before she moves money by hand. Whole francs. */
export interface AccountView {
  readonly id: number;
  readonly code: string;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  /** E.164. */
  readonly ownerPhone: string | null;
  readonly balanceXof: number;
  readonly heldXof: number;
  /** The most that it may hold; null for no limit. */
  readonly ceilingXof: number | null;
  /** False: the sum of its entries, which may fall below zero. */
  readonly balanced: boolean;
  readonly floorXof: number;
}

const viewStatement = statement<AccountView>(
  'payments.view_accounts',
  `SELECT a.id, a.code, a.owner_id AS "ownerId", o.name AS "ownerName",
     o.phone AS "ownerPhone",
     CASE WHEN a.balanced THEN a.posted_xof ELSE (coalesce(s.balance_xof, 0) + coalesce((
       SELECT sum(e.amount_xof) FROM payments.entry e
       WHERE e.account_id = a.id AND e.transfer_seq > coalesce(s.upto_seq, 0)), 0))::bigint
     END AS "balanceXof",
     a.held_xof AS "heldXof", a.ceiling_xof AS "ceilingXof", a.balanced,
     a.floor_xof AS "floorXof"
   FROM payments.account a
   LEFT JOIN identity.app_user o ON o.id = a.owner_id
   LEFT JOIN LATERAL (SELECT balance_xof, upto_seq FROM payments.snapshot
     WHERE account_id = a.id AND NOT a.balanced ORDER BY upto_seq DESC LIMIT 1) s ON true
   WHERE a.id = ANY($1)`,
);
const idStatement = statement<{ id: number }>(
  'payments.find_account_number',
  'SELECT id FROM payments.account WHERE code = $1',
);

/** In no order; those that exist. */
export const viewAccounts = (reader: Reader, ids: readonly number[]): Promise<AccountView[]> =>
  reader.query(viewStatement, [ids]);

/** Null where no such account was ever opened. */
export async function findAccount(reader: Reader, code: string): Promise<number | null> {
  const [row] = await reader.query(idStatement, [code]);
  return row?.id ?? null;
}
