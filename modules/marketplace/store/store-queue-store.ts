import { type Reader, statement } from '@ecom/server-kit';
import type { StoreState } from '../domain/store-state.ts';

/** A store in the admins' list. */
export interface QueuedStore {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly state: Exclude<StoreState, 'draft'>;
  readonly quartier: string;
  readonly category: string | null;
  readonly ownerId: string | null;
  readonly submittedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly isDemo: boolean;
}

export interface StoreQuery {
  readonly state: QueuedStore['state'];
  readonly text: string | null;
  readonly afterId: string | null;
  readonly limit: number;
}

const columns = `s.id, s.slug, s.name, s.state, s.quartier, s.category,
  (SELECT m.user_id FROM market.store_member m WHERE m.store_id = s.id AND m.role = 'owner')
    AS "ownerId",
  s.submitted_at AS "submittedAt", s.decided_at AS "decidedAt", s.decided_by AS "decidedBy",
  s.is_demo AS "isDemo"`;
/** A part of the name or of the quartier, without accents. */
const matches = `($3::text IS NULL OR app.search_form(s.name) LIKE '%' || app.search_form($3) || '%'
  OR app.search_form(s.quartier) LIKE '%' || app.search_form($3) || '%')`;

const waitingStatement = statement<QueuedStore>(
  'market.stores_waiting',
  `SELECT ${columns} FROM market.store s
   WHERE s.state = 'submitted' AND ${matches} AND ($1::uuid IS NULL OR (s.submitted_at, s.id) >
     (SELECT a.submitted_at, a.id FROM market.store a WHERE a.id = $1))
   ORDER BY s.submitted_at, s.id LIMIT $2`,
);
/** Ids begin with the time at which they were made. */
const othersStatement = statement<QueuedStore>(
  'market.stores_by_state',
  `SELECT ${columns} FROM market.store s
   WHERE s.state = $4 AND ${matches} AND ($1::uuid IS NULL OR s.id < $1)
   ORDER BY s.id DESC LIMIT $2`,
);
const countStatement = statement<{ waiting: number }>(
  'market.count_stores_waiting',
  `SELECT count(*)::int AS waiting FROM
     (SELECT FROM market.store WHERE state = 'submitted' LIMIT $1) AS capped`,
);

/** Those that wait, the oldest first; others the newest first. */
export const storesInState = (
  reader: Reader,
  { state, text, afterId, limit }: StoreQuery,
): Promise<QueuedStore[]> =>
  state === 'submitted'
    ? reader.query(waitingStatement, [afterId, limit, text])
    : reader.query(othersStatement, [afterId, limit, text, state]);

/** How many wait; `most` and no more are counted. */
export async function countStoresWaiting(reader: Reader, most: number): Promise<number> {
  const [row] = await reader.query(countStatement, [most]);
  return row?.waiting ?? 0;
}
