import { type Reader, statement } from '@ecom/server-kit';

/** What was ordered in a part of a day and not refused or taken back since; whole francs. */
export interface DayFigures {
  readonly orders: number;
  /** What customers pay in the end, refunds taken off. */
  readonly soldXof: number;
  readonly refundedXof: number;
}

type Row = DayFigures & { readonly isToday: boolean; readonly asOf: Date };

const daysStatement = statement<Row>(
  'market.figures_of_days',
  `WITH clock AS (SELECT app.now() AS at, date_trunc('day', app.now(), 'UTC') AS midnight),
     day AS (SELECT true AS "isToday", at AS "asOf", midnight AS begins, at AS ends FROM clock
       UNION ALL SELECT false, at, midnight - interval '7 days', at - interval '7 days' FROM clock)
   SELECT d."isToday", d."asOf", f.* FROM day d CROSS JOIN LATERAL (
     SELECT count(*)::int AS orders,
       coalesce(sum(o.total_xof - o.refunded_xof), 0)::bigint AS "soldXof",
       coalesce(sum(o.refunded_xof), 0)::bigint AS "refundedXof"
     FROM market.store_order o
     WHERE o.store_id = $1 AND o.placed_at >= d.begins AND o.placed_at <= d.ends
       AND o.state NOT IN ('rejected', 'expired', 'cancelled', 'returned')) f`,
);

/**
 * A store's day up to now, and the same weekday a week ago up to the same time, by the clock of
 * Lomé, which keeps UTC.
 */
export async function figuresOfDays(
  reader: Reader,
  storeId: string,
): Promise<{ today: DayFigures; before: DayFigures; asOf: Date }> {
  const rows = await reader.query(daysStatement, [storeId]);
  const of = (isToday: boolean): Row => {
    const row = rows.find((one) => one.isToday === isToday);
    if (!row) throw new Error('a day without figures');
    return row;
  };
  return { today: of(true), before: of(false), asOf: of(true).asOf };
}
