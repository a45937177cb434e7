import type { House } from '../house/house.ts';
import { type Check, checkEach } from './check.ts';

interface Line {
  readonly what: string;
  readonly id: string;
  readonly lines: number;
}

/** By the request that did it: a retry that got the same receipt is another request. */
const linesText = `
  SELECT kind AS what, t.id::text AS id, count(a.id)::int AS lines
  FROM payments.transfer t LEFT JOIN app.audit a ON a.request_id = t.request_id
    AND a.action = 'payments.transfer' AND a.actor = t.actor AND a.outcome = 'done'
  WHERE t.kind = 'transfer' GROUP BY 1, 2
  UNION ALL
  SELECT purpose, o.id::text, count(a.id)::int
  FROM payments.mobile_order o LEFT JOIN app.audit a ON a.request_id = o.request_id
    AND a.actor = 'user:' || o.user_id AND a.outcome = 'done'
    AND a.action = CASE o.purpose WHEN 'topup' THEN 'payments.request_topup'
      ELSE 'payments.withdraw' END
  GROUP BY 1, 2`;

/** What was done stands in the audit, under the request that did it. */
export async function checkAudit({ postgres }: House): Promise<Check[]> {
  const lines = await postgres.query<Line>(linesText);
  return [
    checkEach('what was done stands in the audit, once', lines, ({ what, id, lines: count }) =>
      count === 1 ? null : `${what} ${id} stands there ${count} times`,
    ),
  ];
}
