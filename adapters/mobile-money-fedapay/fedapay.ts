import type { MobileMoney, MobileNetwork, MoneyOrder } from '../../modules/payments/ports.ts';
import { callFedapay, type FedapayCaller } from './call-fedapay.ts';
import { parseWebhook } from './parse-webhook.ts';
import { readStatus } from './read-status.ts';
import { balancesSchema } from './records.ts';
import { sendOrder } from './send-order.ts';

/** What FedaPay calls each network; one that is missing is not served. */
export type FedapayModes = Partial<Record<MobileNetwork, string>>;

export interface FedapayOptions {
  /** `https://api.fedapay.com`, or its sandbox, or the simulator. */
  readonly baseUrl: string;
  readonly secretKey: string;
  readonly webhookSecret: string;
  /** The names differ between FedaPay's own sources, so they are settings. */
  readonly modes: { readonly collect: FedapayModes; readonly payout: FedapayModes };
  /** Bounds a whole order, which takes up to five calls. Twenty seconds unless told. */
  readonly timeoutMs?: number;
}

/**
 * FedaPay. Amounts are whole francs there too. An order is safe to repeat: its record is found by
 * our reference, and a record is sent once.
 */
export function fedapay(options: FedapayOptions): MobileMoney {
  const { baseUrl, secretKey, webhookSecret, modes, timeoutMs = 20_000 } = options;
  const caller = (signal: AbortSignal): FedapayCaller => ({
    baseUrl,
    secretKey,
    deadlineMs: performance.now() + timeoutMs,
    signal,
  });
  const order =
    (direction: 'collect' | 'payout') => async (money: MoneyOrder, signal: AbortSignal) => {
      const mode = modes[direction][money.network];
      if (mode === undefined) return { outcome: 'refused', reason: 'network_not_served' } as const;
      return sendOrder(caller(signal), direction, money, mode);
    };
  return {
    name: 'fedapay',
    capabilities: {
      collectFrom: networksOf(modes.collect),
      payOutTo: networksOf(modes.payout),
      tellsAmount: true,
      tellsPayouts: true,
      repeatablePayouts: true,
      signedWebhooks: true,
    },
    collect: order('collect'),
    payout: order('payout'),
    status: (key, signal) => readStatus(caller(signal), key),
    parseWebhook: (rawBody, headers, nowMs) => parseWebhook(webhookSecret, rawBody, headers, nowMs),
    float: (signal) => readFloat(caller(signal), modes.payout),
  };
}

const networks: readonly MobileNetwork[] = ['mixx', 'moov'];

const networksOf = (modes: FedapayModes) =>
  networks.filter((network) => modes[network] !== undefined);

async function readFloat(caller: FedapayCaller, modes: FedapayModes) {
  const read = await callFedapay(caller, { method: 'GET', path: '/v1/balances' }, balancesSchema);
  if (read.step === 'absent') return { outcome: 'unknown', reason: 'http_404' } as const;
  if (read.step !== 'done') return { outcome: 'unknown', reason: read.reason } as const;
  const balances = read.value['v1/balances'].map(({ amount, mode }) => ({
    network: networks.find((network) => modes[network] === mode) ?? null,
    amountXof: amount,
  }));
  return { outcome: 'known', balances } as const;
}
