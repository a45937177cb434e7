import { xof } from '@ecom/kernel';
import type { FloatReading, MobileMoney, MobileNetwork } from '../ports.ts';

export const capabilities = {
  collectFrom: ['mixx', 'moov'],
  payOutTo: ['mixx', 'moov'],
  tellsAmount: true,
  tellsPayouts: true,
  repeatablePayouts: true,
  signedWebhooks: true,
} as const;

/** A provider of which only the float is asked. */
export function providerWith(
  float: FloatReading,
  name = 'fedapay',
  signedWebhooks = true,
): MobileMoney {
  const unasked = () => Promise.reject(new Error('nobody asks this here'));
  return {
    name,
    capabilities: { ...capabilities, signedWebhooks },
    collect: unasked,
    payout: unasked,
    status: unasked,
    parseWebhook: () => ({ outcome: 'refused', reason: 'malformed' }),
    float: () => Promise.resolve(float),
  };
}

/** Balances by network; null where the provider counts all together. */
export const floatOf = (...balances: [MobileNetwork | null, number][]): FloatReading => ({
  outcome: 'known',
  balances: balances.map(([network, amount]) => ({ network, amountXof: xof(amount) })),
});
export const plenty = floatOf([null, 1_000_000]);
