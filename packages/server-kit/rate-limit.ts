import { type Reader, statement } from './statement.ts';

export interface RateLimit {
  readonly name: string;
  readonly max: number;
  readonly windowS: number;
}

const takeStatement = statement<{ used: number; retryInMs: number }>(
  'app.take_rate_limit',
  `WITH w AS (
     SELECT date_bin($2 * interval '1 second', app.now(), 'epoch'::timestamptz) AS start
   )
   INSERT INTO app.rate_limit AS r (bucket, window_start, used) SELECT $1, w.start, 1 FROM w
   ON CONFLICT (bucket, window_start) DO UPDATE SET used = r.used + 1
   RETURNING used, ceil(extract(epoch FROM
     window_start + $2 * interval '1 second' - app.now()) * 1000)::int AS "retryInMs"`,
);

/**
 * Counts one use of `who` under `limit` for all processes together, in fixed windows of the
 * database's clock. Null when allowed, else the milliseconds until the window ends.
 */
export async function takeToken(
  reader: Reader,
  limit: RateLimit,
  who: string,
): Promise<number | null> {
  const [row] = await reader.query(takeStatement, [`${limit.name}:${who}`, limit.windowS]);
  return row && row.used > limit.max ? row.retryInMs : null;
}
