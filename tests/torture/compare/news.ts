import { parseId } from '@ecom/kernel';
import type { House } from '../house/house.ts';
import { type Check, checkEach } from './check.ts';
import type { Facts } from './facts.ts';

interface Told {
  readonly type: string;
  readonly id: string;
  readonly times: number;
}

const toldText = `
  SELECT type, coalesce(data ->> 'transferId', data ->> 'topupId', data ->> 'withdrawalId') AS id,
    count(*)::int AS times
  FROM app.event WHERE type LIKE 'payments.%' GROUP BY 1, 2`;
const unsentText = `
  SELECT id::text, topic, outcome, detail, attempts FROM app.outbox
  WHERE outcome IS DISTINCT FROM 'delivered'`;
const outboxText = 'SELECT count(*)::int AS messages FROM app.outbox';

/** What people were told: of everything that happened to their money, once. */
export async function checkNews({ postgres }: House, facts: Facts): Promise<Check[]> {
  const told = new Map<string, number>();
  for (const { type, id, times } of await postgres.query<Told>(toldText)) {
    const prefix = id.split('_')[0] as 'trf' | 'top' | 'wdr';
    told.set(`${type} ${parseId(prefix, id)}`, times);
  }
  const faultOf = (type: string, id: string): string | null => {
    const times = told.get(`payments.${type} ${id}`) ?? 0;
    return times === 1 ? null : `${type} of ${id} was told ${times} times`;
  };
  const last = {
    posted: 'topup_succeeded',
    captured: 'withdrawal_sent',
    voided: 'withdrawal_failed',
  };
  const orders = facts.orders.filter(({ state }) => Object.hasOwn(last, state));
  const unsent = await postgres.query<object>(unsentText);
  const [outbox] = await postgres.query<{ messages: number }>(outboxText);
  return [
    checkEach(
      'payer and payee were told of each transfer, once',
      facts.transfers,
      ({ id }) => faultOf('sent', id) ?? faultOf('received', id),
    ),
    checkEach('what became of an order was told, once', orders, ({ id, state }) =>
      faultOf(last[state as keyof typeof last], id),
    ),
    {
      title: 'nothing is left in the outbox, and nothing was given up',
      looked: outbox?.messages ?? 0,
      faults: unsent.map((row) => JSON.stringify(row)),
    },
  ];
}
