import { type Reader, statement, type Tx } from '@ecom/server-kit';

/** On which day of the week a store's balance is paid out by itself, and where to. */
export interface PayoutPlan {
  readonly storeId: string;
  /** ISO: 1 is Monday. */
  readonly weekday: number;
  readonly network: 'mixx' | 'moov';
  /** E.164. */
  readonly phone: string;
  readonly setBy: string;
}

const columns = `store_id AS "storeId", weekday, network, phone, set_by AS "setBy"`;

const readStatement = statement<PayoutPlan>(
  'market.read_payout_plan',
  `SELECT ${columns} FROM market.payout_plan WHERE store_id = $1`,
);
const putStatement = statement(
  'market.put_payout_plan',
  `INSERT INTO market.payout_plan (store_id, weekday, network, phone, set_by)
   VALUES ($1, $2, $3, $4, $5)
   ON CONFLICT (store_id) DO UPDATE SET weekday = excluded.weekday, network = excluded.network,
     phone = excluded.phone, set_by = excluded.set_by, set_at = app.now()`,
);
const dropStatement = statement(
  'market.drop_payout_plan',
  'DELETE FROM market.payout_plan WHERE store_id = $1',
);
/** By the clock of Lomé, which keeps UTC. */
const today = `(app.now() AT TIME ZONE 'UTC')::date`;
const isDue = `weekday = extract(isodow FROM ${today}) AND last_day IS DISTINCT FROM ${today}
  AND extract(hour FROM app.now() AT TIME ZONE 'UTC') >= $1`;
const dueStatement = statement<PayoutPlan>(
  'market.payout_plans_due',
  `SELECT ${columns} FROM market.payout_plan WHERE ${isDue} ORDER BY store_id LIMIT $2`,
);
const takeStatement = statement<PayoutPlan>(
  'market.take_payout_plan',
  `UPDATE market.payout_plan SET last_day = ${today} WHERE store_id = $2 AND ${isDue}
   RETURNING ${columns}`,
);

export async function readPayoutPlan(reader: Reader, storeId: string): Promise<PayoutPlan | null> {
  const [row] = await reader.query(readStatement, [storeId]);
  return row ?? null;
}

export async function putPayoutPlan(tx: Tx, plan: PayoutPlan): Promise<void> {
  const { storeId, weekday, network, phone, setBy } = plan;
  await tx.query(putStatement, [storeId, weekday, network, phone, setBy]);
}

export const dropPayoutPlan = (tx: Tx, storeId: string) => tx.query(dropStatement, [storeId]);

/** Of today, from `fromHour` on, those that have not done their work yet. */
export const duePayoutPlans = (
  reader: Reader,
  fromHour: number,
  most: number,
): Promise<PayoutPlan[]> => reader.query(dueStatement, [fromHour, most]);

/** Takes a plan's day, once: null where somebody else did, or it changed. Locks its row. */
export async function takePayoutPlan(
  tx: Tx,
  storeId: string,
  fromHour: number,
): Promise<PayoutPlan | null> {
  const [row] = await tx.query(takeStatement, [fromHour, storeId]);
  return row ?? null;
}
