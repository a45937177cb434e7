import type { House } from '../house/house.ts';
import type { Person } from '../load/people.ts';
import type { Tally } from '../load/tally.ts';
import { checkAudit } from './audit.ts';
import { checkBook } from './book.ts';
import type { Check } from './check.ts';
import { checkCommands } from './commands.ts';
import { readFacts } from './facts.ts';
import { checkNews } from './news.ts';
import { checkOrders, openByCause } from './orders.ts';
import { checkPeople } from './people.ts';
import { checkProviders } from './providers.ts';
import { checkWebhooks } from './webhooks.ts';

export interface Comparison {
  readonly checks: readonly Check[];
  /** What is open when everything has come to rest, by its cause. */
  readonly open: ReadonlyMap<string, number>;
}

/** What clients were told, what is booked and what moved at the providers: three times the same. */
export async function compareAll(
  house: House,
  people: readonly Person[],
  tally: Tally,
): Promise<Comparison> {
  const facts = await readFacts(house);
  const programs = [house.api, house.worker, house.simulator];
  const checks = [
    {
      title: 'no process ended but those that were killed',
      looked: programs.length,
      faults: programs.flatMap(({ deaths }) => deaths),
    },
    ...checkCommands(tally, facts),
    ...checkProviders(facts),
    ...checkOrders(facts),
    ...(await checkPeople(house, people)),
    ...(await checkNews(house, facts)),
    ...(await checkAudit(house)),
    ...(await checkWebhooks(house, tally)),
    ...(await checkBook(house)),
  ];
  return { checks, open: openByCause(facts) };
}
