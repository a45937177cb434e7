import { type ProviderAnswer, sendJson, urlAt } from '@ecom/provider-http';
import type {
  MobileMoney,
  MobileNetwork,
  MoneyOrder,
  OrderOutcome,
} from '../../modules/payments/ports.ts';
import { balancesOf, outcomeOfDisburse, outcomeOfPay, statusOf } from './codes.ts';
import { parseWebhook } from './parse-webhook.ts';

export interface PaygateOptions {
  /** `https://paygateglobal.com`, or the simulator. */
  readonly baseUrl: string;
  readonly authToken: string;
  /** Empty unless PayGate has let our fixed address in for payouts. */
  readonly payOutTo: readonly MobileNetwork[];
  /** Bounds an order. Twenty seconds unless told. */
  readonly timeoutMs?: number;
}

const networkNames: Readonly<Record<MobileNetwork, string>> = { mixx: 'TMONEY', moov: 'FLOOZ' };

/**
 * PayGate Global. Amounts are whole francs there too. A payment is repeatable: PayGate knows our
 * identifier again. A payout is not, and cannot be asked about: see `capabilities`.
 */
export function paygate(options: PaygateOptions): MobileMoney {
  const call: Call = (path, fields, signal) =>
    sendJson(
      {
        method: 'POST',
        url: urlAt(options.baseUrl, path),
        body: { auth_token: options.authToken, ...fields },
        timeoutMs: options.timeoutMs ?? 20_000,
      },
      signal,
    );
  return {
    name: 'paygate',
    capabilities: {
      collectFrom: ['mixx', 'moov'],
      payOutTo: options.payOutTo,
      tellsAmount: false,
      tellsPayouts: false,
      repeatablePayouts: false,
      signedWebhooks: false,
    },
    collect: (order, signal) => collect(call, order, signal),
    payout: async (order, signal) => {
      if (!options.payOutTo.includes(order.network)) {
        return { outcome: 'refused', reason: 'network_not_served' };
      }
      const { reference, description: reason } = order;
      const fields = { ...commonFields(order), reason, reference };
      return outcomeOfDisburse(await call('/api/v1/disburse', fields, signal));
    },
    status: async ({ direction, reference }, signal) => {
      if (direction === 'payout') return { status: 'unknown', reason: 'provider_cannot_tell' };
      return statusOf(await call('/api/v2/status', { identifier: reference }, signal));
    },
    parseWebhook: (rawBody) => parseWebhook(rawBody),
    float: async (signal) => {
      const read = balancesOf(await call('/api/v1/check-balance', {}, signal));
      if ('reason' in read) return { outcome: 'unknown', reason: read.reason };
      const balances = [
        { network: 'mixx', amountXof: read.tmoney },
        { network: 'moov', amountXof: read.flooz },
      ] as const;
      return { outcome: 'known', balances };
    },
  };
}

type Call = (path: string, fields: object, signal: AbortSignal) => Promise<ProviderAnswer>;

/** The number without its country: PayGate serves Togo only. */
const commonFields = ({ phone, amountXof, network }: MoneyOrder) => ({
  phone_number: phone.replace(/^\+228/, ''),
  amount: amountXof,
  network: networkNames[network],
});

async function collect(call: Call, order: MoneyOrder, signal: AbortSignal): Promise<OrderOutcome> {
  const { description, reference: identifier } = order;
  const fields = { ...commonFields(order), description, identifier };
  const outcome = outcomeOfPay(await call('/api/v1/pay', fields, signal));
  if (outcome.outcome !== 'duplicate') return outcome;
  // Its word for «duplicate» may cover more than our identifier: is there really such an order?
  const found = statusOf(await call('/api/v2/status', { identifier }, signal));
  const isThere = found.status !== 'not_found' && found.status !== 'unknown';
  if (isThere) return { outcome: 'accepted', providerId: null };
  return { outcome: 'unknown', reason: 'duplicate_without_trace' };
}
