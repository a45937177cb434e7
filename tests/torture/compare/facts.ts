import type { House } from '../house/house.ts';
import type { Moved } from '../house/simulator.ts';

export interface Transfer {
  readonly id: string;
  readonly actor: string;
  readonly codes: readonly string[];
  readonly amounts: readonly number[];
}

export interface Order {
  readonly id: string;
  readonly direction: 'collect' | 'payout';
  readonly purpose: string;
  readonly userId: string;
  readonly provider: string;
  readonly network: string;
  readonly phone: string;
  readonly amountXof: number;
  readonly feeXof: number;
  readonly state: string;
  readonly reason: string | null;
  readonly movedXof: number | null;
  /** State of the hold that carries the order's id; null where there is none. */
  readonly hold: string | null;
  readonly heldXof: number | null;
  readonly capturedXof: number | null;
  /** What its wallet may still take; null for any amount. */
  readonly roomXof: number | null;
}

/** What the entries under one order add up to, by the last word of the account's name. */
export type Pots = Readonly<Record<string, number>>;

/** Both sides as they are when everything has come to rest. */
export interface Facts {
  readonly transfers: readonly Transfer[];
  readonly orders: readonly Order[];
  readonly pots: ReadonlyMap<string, Pots>;
  readonly moved: readonly Moved[];
  /** Of the simulator's numbers, those that wait for ever. */
  readonly waits: (order: Order) => boolean;
}

const transfersText = `
  SELECT t.id, t.actor, array_agg(a.code ORDER BY l.n) AS codes,
    array_agg(l.amount::float8 ORDER BY l.n) AS amounts
  FROM payments.transfer t
  CROSS JOIN LATERAL unnest(t.accounts, t.amounts) WITH ORDINALITY AS l (account_id, amount, n)
  JOIN payments.account a ON a.id = l.account_id
  WHERE t.kind = 'transfer' GROUP BY t.id, t.actor`;

const ordersText = `
  SELECT o.id, o.direction, o.purpose, o.user_id AS "userId", o.provider, o.network, o.phone,
    o.amount_xof::float8 AS "amountXof", o.fee_xof::float8 AS "feeXof", o.state, o.reason,
    o.moved_xof::float8 AS "movedXof", h.state AS hold, h.amount_xof::float8 AS "heldXof",
    h.captured_xof::float8 AS "capturedXof",
    (a.ceiling_xof - a.posted_xof)::float8 AS "roomXof"
  FROM payments.mobile_order o JOIN payments.account a ON a.id = o.account_id
  LEFT JOIN payments.hold h ON h.id = o.id
  ORDER BY o.created_at, o.id`;

const potsText = `
  SELECT substr(t.reference, 8) AS id, split_part(a.code, ':', -1) AS pot,
    sum(e.amount_xof)::float8 AS sum
  FROM payments.transfer t JOIN payments.entry e ON e.transfer_seq = t.seq
  JOIN payments.account a ON a.id = e.account_id
  WHERE t.reference LIKE 'mobile:%' GROUP BY 1, 2`;

export async function readFacts({ postgres, simulator }: House): Promise<Facts> {
  const pots = new Map<string, Record<string, number>>();
  for (const { id, pot, sum } of await postgres.query<{ id: string; pot: string; sum: number }>(
    potsText,
  )) {
    pots.set(id, { ...pots.get(id), [pot]: sum });
  }
  return {
    transfers: await postgres.query<Transfer>(transfersText),
    orders: await postgres.query<Order>(ordersText),
    pots,
    moved: await simulator.moved(),
    waits: ({ phone }) => phone.endsWith('00'),
  };
}

export const potOf = ({ pots }: Facts, id: string, pot: string): number => pots.get(id)?.[pot] ?? 0;
