import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { StoreEvent, StoreRefusalReason, StoreState } from '../domain/store-state.ts';

/** A step of a store's state, as it stands in its history. */
export interface StoreMove {
  readonly event: StoreEvent;
  readonly from: StoreState;
  readonly to: StoreState;
  readonly note: string;
  /** `user:<uuid>` or `system`. */
  readonly movedBy: string;
  readonly at: Date;
}

const moveStatement = statement(
  'market.move_store',
  `UPDATE market.store SET state = $2, version = version + 1,
     submitted_at = CASE WHEN $3 = 'submit' THEN app.now() ELSE submitted_at END,
     decided_at = CASE WHEN $4::uuid IS NOT NULL THEN app.now() ELSE decided_at END,
     decided_by = coalesce($4, decided_by),
     refusal_reason = $5, refusal_note = $6
   WHERE id = $1`,
);
const insertStatement = statement(
  'market.insert_store_move',
  `INSERT INTO market.store_move (store_id, step, from_state, event, to_state, note, moved_by)
   SELECT $1, coalesce(max(step), 0) + 1, $2, $3, $4, $5, $6
   FROM market.store_move WHERE store_id = $1`,
);
const movesStatement = statement<StoreMove>(
  'market.moves_of_store',
  `SELECT event, from_state AS "from", to_state AS "to", note, moved_by AS "movedBy",
     moved_at AS at
   FROM market.store_move WHERE store_id = $1 ORDER BY step DESC LIMIT 50`,
);

/** The one way for a store to change its state: under the store's lock, with a line of history. */
export async function moveStore(
  tx: Tx,
  move: {
    storeId: string;
    from: StoreState;
    event: StoreEvent;
    to: StoreState;
    movedBy: string;
    decidedBy?: string;
    note?: string;
    refusalReason?: StoreRefusalReason;
  },
): Promise<void> {
  const { storeId, from, event, to, movedBy, decidedBy, note = '', refusalReason } = move;
  const refusal = refusalReason ? [refusalReason, note] : [null, null];
  await tx.query(moveStatement, [storeId, to, event, decidedBy ?? null, ...refusal]);
  await tx.query(insertStatement, [storeId, from, event, to, note, movedBy]);
}

/** The newest first, fifty at most. */
export const movesOfStore = (reader: Reader, storeId: string): Promise<StoreMove[]> =>
  reader.query(movesStatement, [storeId]);
