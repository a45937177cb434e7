import type { Database } from '@ecom/server-kit';
import type { FloatReading, MobileMoney } from '../../ports.ts';
import { closeAlert, raiseAlert } from '../../store/alert-store.ts';
import { keepFloat, keepFloatFault } from '../../store/watch-store.ts';

const readTimeoutMs = 10_000;

/**
 * Asks each provider what lies there to pay out from, and keeps it. `float_low` when a balance that
 * we pay out from is below the threshold, `float_unknown` when it cannot be read: then what was
 * low stays low.
 * @param lowXof whole francs, for each balance that the provider counts
 */
export async function watchFloats(
  database: Database,
  providers: readonly MobileMoney[],
  lowXof: number,
): Promise<void> {
  await Promise.all(providers.map((provider) => watchFloat(database, provider, lowXof)));
}

async function watchFloat(
  database: Database,
  provider: MobileMoney,
  lowXof: number,
): Promise<void> {
  const { name } = provider;
  const reading = await provider.float(AbortSignal.timeout(readTimeoutMs));
  if (reading.outcome === 'unknown') {
    const { reason } = reading;
    await keepFloatFault(database, name, reason);
    await raiseAlert(database, { kind: 'float_unknown', subject: name, facts: { reason } });
    return;
  }
  await keepFloat(database, name, {
    mixxXof: amountOf(reading, 'mixx'),
    moovXof: amountOf(reading, 'moov'),
    wholeXof: amountOf(reading, null),
  });
  await closeAlert(database, 'float_unknown', name, 'system');
  const lowest = lowestUsed(provider, reading);
  if (!lowest || lowest.amountXof >= lowXof) {
    await closeAlert(database, 'float_low', name, 'system');
    return;
  }
  const facts = { amountXof: lowest.amountXof, lowXof, network: lowest.network ?? 'all' };
  await raiseAlert(database, { kind: 'float_low', subject: name, facts });
}

type Known = Extract<FloatReading, { outcome: 'known' }>;

const amountOf = ({ balances }: Known, network: 'mixx' | 'moov' | null): number | null =>
  balances.find((balance) => balance.network === network)?.amountXof ?? null;

/** What nobody pays out from may be as low as it is. */
function lowestUsed({ capabilities: { payOutTo } }: MobileMoney, { balances }: Known) {
  const used = balances.filter(({ network }) =>
    network === null ? payOutTo.length > 0 : payOutTo.includes(network),
  );
  return used.sort((a, b) => a.amountXof - b.amountXof)[0];
}
