import { expect } from 'vitest';
import { get, type TestAdmin } from './admin.ts';
import type { Reply, TestApi } from './api.ts';
import {
  askTopup,
  hurry,
  type MoneyWorld,
  type Network,
  numberEnding,
  readTopup,
} from './mobile-money.ts';
import { type Person, signUp } from './person.ts';

/** A customer whose money waits in suspense: 100 F less came than she was asked for. */
export interface Suspended {
  readonly person: Person;
  /** `mmo_…`, as operators name it. */
  readonly id: string;
  readonly phone: string;
}

export const reaches = (api: TestApi, person: Person, topupId: string, state: string) =>
  expect
    .poll(
      async () => {
        await hurry(api);
        return (await readTopup(api, person, topupId)).state;
      },
      { timeout: 15_000, interval: 100 },
    )
    .toBe(state);

export async function suspendedTopup(
  { api, simulator }: MoneyWorld,
  { network = 'mixx', person }: { network?: Network; person?: Person } = {},
): Promise<Suspended> {
  await simulator.turn({ wrongAmount: true });
  const payer = person ?? (await signUp(api));
  const phone = numberEnding('33');
  const { body } = await askTopup(api, payer, { network, phone, amountXof: 3_000 });
  await reaches(api, payer, body.id, 'suspended');
  await simulator.heal();
  return { person: payer, id: `mmo_${body.id.slice('top_'.length)}`, phone };
}

/** What operators read of the money. */
export const moneyOf = async (api: TestApi, admin: TestAdmin, route: string): Promise<Reply> =>
  get(api, admin, `/money${route}`);
