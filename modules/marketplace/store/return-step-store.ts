import { statement, type Tx } from '@ecom/server-kit';

const refuseStatement = statement(
  'market.refuse_return',
  `UPDATE market.goods_return SET state = 'refused', refusal = $2, refused_by = $3,
     refused_at = app.now(), due_at = app.now() + $4 * interval '1 hour', version = version + 1
   WHERE id = $1`,
);
const disputeStatement = statement(
  'market.dispute_return',
  `UPDATE market.goods_return SET state = 'disputed', disputed_by = $2, disputed_at = app.now(),
     dispute_words = $3, due_at = NULL, version = version + 1
   WHERE id = $1`,
);
const sayStatement = statement(
  'market.say_of_return',
  'UPDATE market.goods_return SET store_words = $2 WHERE id = $1',
);
const endStatement = statement(
  'market.end_return',
  `UPDATE market.goods_return SET state = $2, due_at = NULL, settled_at = app.now(),
     version = version + 1
   WHERE id = $1`,
);
const decideStatement = statement(
  'market.decide_return',
  `UPDATE market.goods_return SET state = $2, due_at = NULL, settled_at = app.now(),
     decision = $3, decided_by = $4, granted_xof = $5, refund_id = $6, restocked = $7,
     version = version + 1
   WHERE id = $1`,
);
const forgetStatement = statement<{ id: string }>(
  'market.forget_returns',
  `UPDATE market.goods_return SET words = '', dispute_words = '', version = version + 1,
     state = CASE WHEN settled_at IS NULL THEN 'withdrawn' ELSE state END, due_at = NULL,
     settled_at = coalesce(settled_at, app.now())
   WHERE user_id = $1 RETURNING id`,
);

/** `disputeHours`: how long she may take it to the platform. Under the return's lock, as all here. */
export const refuseReturnRow = (
  tx: Tx,
  id: string,
  no: { refusal: string; userId: string; disputeHours: number },
) => tx.query(refuseStatement, [id, no.refusal, no.userId, no.disputeHours]);

export const disputeReturnRow = (
  tx: Tx,
  id: string,
  { by, words }: { by: 'customer' | 'silence'; words: string },
) => tx.query(disputeStatement, [id, by, words]);

/** What the store answers before the platform; said anew it replaces what it said. */
export const sayOfReturn = (tx: Tx, id: string, words: string) =>
  tx.query(sayStatement, [id, words]);

export const endReturnRow = (tx: Tx, id: string, state: 'withdrawn' | 'lapsed') =>
  tx.query(endStatement, [id, state]);

export interface Decision {
  readonly state: 'accepted' | 'judged';
  readonly decision: string;
  readonly userId: string;
  /** Whole francs; with the refund that gave them back, null for none. */
  readonly grantedXof: number;
  readonly refundId: string | null;
  readonly restocked: boolean;
}

/** Once a return: `goods_return_settled_once`. */
export const decideReturnRow = (tx: Tx, id: string, one: Decision) => {
  const { state, decision, userId, grantedXof, refundId, restocked } = one;
  return tx.query(decideStatement, [
    ...[id, state, decision, userId],
    ...[grantedXof, refundId, restocked],
  ]);
};

/** Takes back what she still asks and forgets her words; gives all her returns. */
export const forgetReturnsOf = (tx: Tx, userId: string) => tx.query(forgetStatement, [userId]);
