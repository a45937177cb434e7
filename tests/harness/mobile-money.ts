import { randomUUID } from 'node:crypto';
import { type SimulatorProcess, startSimulatorProcess } from '@ecom/mobile-money-contract';
import { simulatorKeys, simulatorModes } from '@ecom/mobile-money-simulator';
import { call, type Reply, startTestApi, type TestApi } from './api.ts';
import type { Person } from './person.ts';

/** The API with both providers behind it, and the simulator that is both. */
export interface MoneyWorld {
  readonly api: TestApi;
  readonly simulator: SimulatorProcess;
  stop(): Promise<void>;
}

export type Network = 'mixx' | 'moov';

/** Mixx goes through FedaPay, Moov through PayGate, so that both are tried. */
export const settingsOf = (simulatorUrl: string): Record<string, string> => ({
  MOBILE_MONEY_PROVIDERS: 'fedapay,paygate',
  FEDAPAY_BASE_URL: simulatorUrl,
  FEDAPAY_SECRET_KEY: simulatorKeys.fedapay.secretKey,
  FEDAPAY_WEBHOOK_SECRET: simulatorKeys.fedapay.webhookSecret,
  FEDAPAY_MODE_MIXX: simulatorModes.mixx,
  PAYGATE_BASE_URL: simulatorUrl,
  PAYGATE_AUTH_TOKEN: simulatorKeys.paygate.authToken,
});

export async function startMoneyWorld(): Promise<MoneyWorld> {
  const simulator = await startSimulatorProcess();
  await simulator.heal();
  const api = await startTestApi(settingsOf(simulator.url));
  for (const provider of ['fedapay', 'paygate']) {
    await simulator.sendWebhooksTo(provider, `${api.url}/v1/webhooks/mobile-money/${provider}`);
  }
  return {
    api,
    simulator,
    stop: async () => {
      await api.stop();
      await simulator.close();
    },
  };
}

let numbers = Math.floor(Math.random() * 9_000);

/** A number that nobody used, with the ending that says what the simulator does. */
export const numberEnding = (suffix: string): string =>
  `+22892${String(numbers++ % 10_000).padStart(4, '0')}${suffix}`;

export interface TopupWish {
  readonly network?: Network;
  readonly suffix?: string;
  readonly phone?: string;
  readonly amountXof?: number;
  readonly feeXof?: number;
  readonly key?: string;
}

export function askTopup(api: TestApi, { token }: Person, wish: TopupWish = {}): Promise<Reply> {
  const { network = 'mixx', suffix = '33', amountXof = 1_000, feeXof = 0 } = wish;
  const { phone = numberEnding(suffix), key = randomUUID() } = wish;
  const body = { network, phone, amountXof, feeXof };
  return call(api, 'POST', '/v1/wallet/topups', { token, body, key });
}

export const readTopup = async (api: TestApi, { token }: Person, id: string) =>
  (await call(api, 'GET', `/v1/wallet/topups/${id}`, { token })).body;

/** What a wallet holds. */
export const balanceOf = async (api: TestApi, { token }: Person): Promise<number> =>
  (await call(api, 'GET', '/v1/wallet', { token })).body.balanceXof;

/** Our reference at the provider, out of an id of the wire. */
export const referenceOf = (wireId: string): string => wireId.slice(wireId.indexOf('_') + 1);

/** What an account has by its entries, for those that keep no balance. */
export async function potOf(api: TestApi, code: string): Promise<number> {
  const [row] = await api.db.query(
    `SELECT coalesce(sum(e.amount_xof), 0)::int AS sum FROM payments.account a
     LEFT JOIN payments.entry e ON e.account_id = a.id WHERE a.code = $1`,
    [code],
  );
  return (row as { sum: number }).sum;
}

/** Has every open order asked about at once, as if its time had come. */
export const hurry = (api: TestApi) =>
  api.db.query(
    'UPDATE payments.mobile_order SET next_poll_at = app.now() WHERE next_poll_at IS NOT NULL',
  );
