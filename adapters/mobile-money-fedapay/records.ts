import { type Xof, xof } from '@ecom/kernel';
import { z } from 'zod';
import type { MoneyDirection } from '../../modules/payments/ports.ts';

/**
 * Whole francs. FedaPay sends numbers, and in places the same as text («1000», «1000.0»). A
 * fraction of a franc does not exist: such an answer is not understood, never rounded.
 */
const francs = z
  .union([z.number(), z.string().regex(/^\d{1,15}(\.0+)?$/)])
  .transform(Number)
  .pipe(z.int().nonnegative())
  .transform((amount): Xof => xof(amount));

/** Other fields come and go: only what we rely on is asked for. */
const recordSchema = z.object({
  id: z.int().positive(),
  status: z.string(),
  amount: francs,
  /** The network it was sent to; null until then, for a transaction. */
  mode: z.string().nullish(),
  merchant_reference: z.string().nullish(),
  fees: francs.nullish().catch(null),
});

/** A transaction (money in) or a payout (money out), as FedaPay keeps it. */
export type FedapayRecord = z.infer<typeof recordSchema>;

/** Where each kind lies, and under which key answers wrap it. */
export const placeOf: Readonly<Record<MoneyDirection, { path: string; wrap: string }>> = {
  collect: { path: '/v1/transactions', wrap: 'v1/transaction' },
  payout: { path: '/v1/payouts', wrap: 'v1/payout' },
};

/** A record inside its wrapping: `{"v1/transaction": {…}}`. */
export const wrappedRecord = (direction: MoneyDirection): z.ZodType<FedapayRecord> =>
  z
    .object({ [placeOf[direction].wrap]: recordSchema })
    .transform((answer) => answer[placeOf[direction].wrap] as FedapayRecord);

/** `POST …/token` answers without wrapping. */
export const tokenSchema = z.object({ token: z.string().min(1) });

/** Whatever JSON object says that a call was taken. */
export const anyObject = z.looseObject({});

export const balancesSchema = z.object({
  'v1/balances': z.array(z.object({ amount: francs, mode: z.string().nullish() })),
});

/** FedaPay writes the number and its country apart. */
export const phoneOf = (phone: string) => ({ number: phone, country: 'tg' });
