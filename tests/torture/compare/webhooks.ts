import type { House } from '../house/house.ts';
import type { Tally } from '../load/tally.ts';
import { type Check, checkEach } from './check.ts';

interface Kept {
  readonly provider: string;
  readonly eventId: string;
  readonly times: number;
}
interface Refused {
  readonly reason: string;
  readonly times: number;
}

const keptText = `
  SELECT provider, event_id AS "eventId", times FROM payments.webhook`;
const refusedText = `
  SELECT reason, sum(times)::int AS times FROM payments.webhook_refusal GROUP BY 1`;

/** Each reason must have come up: the knobs turn through all of them in a long run. */
const signatureFaults = ['unsigned', 'forged', 'stale', 'future'];

/** What providers sent and were answered 200 for is kept; what was not theirs is counted. */
export async function checkWebhooks(house: House, tally: Tally): Promise<Check[]> {
  const { postgres, simulator } = house;
  const kept = await postgres.query<Kept>(keptText);
  const keptIds = new Set(kept.map(({ provider, eventId }) => `${provider} ${eventId}`));
  const refused = await postgres.query<Refused>(refusedText);
  const delivered = simulator.readDelivered().filter(({ provider }) => provider === 'fedapay');
  const counted = refused
    .filter(({ reason }) => signatureFaults.includes(reason))
    .reduce((sum, { times }) => sum + times, 0);
  return [
    checkEach('a webhook that was taken is kept', delivered, ({ id }) =>
      keptIds.has(`fedapay ${id}`) ? null : `event ${id} is not kept`,
    ),
    {
      title: 'webhooks that were not rightly signed were counted, and no more',
      looked: counted + tally.again.forged,
      faults: counted === 0 && tally.again.forged > 20 ? ['none was refused'] : [],
    },
  ];
}
