import type { Reader } from '@ecom/server-kit';
import type { MobileMoney } from '../../ports.ts';
import { countProposed } from '../../store/adjustment-store.ts';
import { databaseNow } from '../../store/check-store.ts';
import {
  countOpenAlerts,
  type LastCheck,
  lastBookCheck,
  type OpenAlert,
  openAlerts,
  openOrdersByState,
  type ProviderView,
  providerStates,
  type StateCount,
  sumProviderPots,
  sumWallets,
} from '../../store/overview-store.ts';

export type { OpenAlert } from '../../store/overview-store.ts';

/** How a provider is doing. Whole francs. */
export interface ProviderHealth extends ProviderView {
  /** False: it is not set up any more, and what was seen of it is old. */
  readonly inUse: boolean;
  /** What the book says that it holds for us. */
  readonly bookedXof: number;
  readonly suspenseXof: number;
  readonly clearingInXof: number;
  readonly clearingOutXof: number;
}

export interface MoneyOverview {
  /** By the database's clock: ages are counted from it. */
  readonly asOf: Date;
  readonly alerts: readonly OpenAlert[];
  readonly providers: readonly ProviderHealth[];
  readonly orders: readonly StateCount[];
  readonly lastCheck: LastCheck | null;
  readonly sums: {
    readonly walletsXof: number;
    readonly heldXof: number;
    readonly suspenseXof: number;
    readonly clearingXof: number;
  };
}

/** Everything that an operator looks at first. Reads a row for every wallet. */
export async function readOverview(
  reader: Reader,
  providers: readonly MobileMoney[],
): Promise<MoneyOverview> {
  const pots = new Map(
    (await sumProviderPots(reader)).map(({ code, balanceXof }) => [code, balanceXof]),
  );
  const health = healthOf(await providerStates(reader), providers, pots);
  const sum = (of: (one: ProviderHealth) => number) =>
    health.reduce((total, one) => total + of(one), 0);
  return {
    asOf: await databaseNow(reader),
    alerts: await openAlerts(reader),
    providers: health,
    orders: await openOrdersByState(reader),
    lastCheck: await lastBookCheck(reader),
    sums: {
      ...(await sumWallets(reader)),
      suspenseXof: sum(({ suspenseXof }) => suspenseXof),
      clearingXof: sum(({ clearingInXof, clearingOutXof }) => clearingInXof + clearingOutXof),
    },
  };
}

const unseen = {
  floatMixxXof: null,
  floatMoovXof: null,
  floatWholeXof: null,
  floatReadAt: null,
  floatFault: null,
  webhookAt: null,
} as const;

/** Those in use first, in the order of preference; then those that only the book remembers. */
function healthOf(
  seen: readonly ProviderView[],
  providers: readonly MobileMoney[],
  pots: ReadonlyMap<string, number>,
): ProviderHealth[] {
  const inUse = providers.map(({ name }) => name);
  const booked = [...pots.keys()].map((code) => code.split(':')[1] ?? '');
  const names = [...new Set([...inUse, ...seen.map(({ provider }) => provider), ...booked])];
  return names.map((provider) => {
    const pot = (kind: string) => pots.get(`provider:${provider}:${kind}`) ?? 0;
    return {
      ...(seen.find((one) => one.provider === provider) ?? { ...unseen, provider }),
      inUse: inUse.includes(provider),
      // What lies at the provider is ours: in the book it is what the float account owes.
      bookedXof: 0 - pot('float'),
      suspenseXof: pot('suspense'),
      clearingInXof: pot('clearing_in'),
      clearingOutXof: pot('clearing_out'),
    };
  });
}

/** What waits for a person, cheap enough to be asked for on every page. */
export const readAttention = async (reader: Reader) => ({
  alerts: await countOpenAlerts(reader),
  proposals: await countProposed(reader),
});
