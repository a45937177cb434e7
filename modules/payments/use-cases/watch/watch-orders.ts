import type { Database } from '@ecom/server-kit';
import type { MobileMoney } from '../../ports.ts';
import { closeAlert, raiseAlert, settleAlerts } from '../../store/alert-store.ts';
import { unexplainedPots } from '../../store/order-check-store.ts';
import {
  ordersRefusedAsUs,
  providersHeardAgain,
  silentProviders,
  stuckOrders,
} from '../../store/watch-store.ts';

/** Looks at what is on its way with the providers; each alert closes when its matter is over. */
export async function watchOrders(
  database: Database,
  providers: readonly MobileMoney[],
): Promise<void> {
  await watchStuck(database);
  await watchRefusals(database);
  await watchSilence(database, providers);
  await watchPots(database);
}

async function watchStuck(database: Database): Promise<void> {
  const stuck = await stuckOrders(database);
  await settleAlerts(
    database,
    'order_stuck',
    stuck.map(({ id, provider, direction, state, reason, minutes }) => ({
      subject: `order:${id}`,
      facts: { provider, direction, state, minutes, ...(reason !== null && { reason }) },
    })),
  );
}

async function watchRefusals(database: Database): Promise<void> {
  const refused = await ordersRefusedAsUs(database);
  await settleAlerts(
    database,
    'provider_refuses_us',
    refused.map(({ provider, orders, reason }) => ({
      subject: provider,
      facts: { orders, reason },
    })),
  );
}

/** Closes by a webhook alone: that nobody paid since does not mean that they come again. */
async function watchSilence(database: Database, providers: readonly MobileMoney[]): Promise<void> {
  // Who does not sign tells of paid payments only.
  const tellFailures = providers.filter(({ capabilities }) => capabilities.signedWebhooks);
  const nameOf = ({ name }: MobileMoney) => name;
  const silent = await silentProviders(database, tellFailures.map(nameOf), providers.map(nameOf));
  for (const { provider, orders } of silent) {
    await raiseAlert(database, { kind: 'webhooks_silent', subject: provider, facts: { orders } });
  }
  for (const { provider } of await providersHeardAgain(database)) {
    await closeAlert(database, 'webhooks_silent', provider, 'system');
  }
}

async function watchPots(database: Database): Promise<void> {
  const pots = await unexplainedPots(database);
  await settleAlerts(
    database,
    'clearing_open',
    pots.map(({ code, balanceXof, explainedXof }) => ({
      subject: code,
      facts: { balanceXof, explainedXof },
    })),
  );
}
