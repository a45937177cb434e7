import type { Database } from '@ecom/server-kit';
import type { MobileMoney } from '../../ports.ts';
import { countRefusal, findHinted, hintOrder, keepWebhook } from '../../store/webhook-store.ts';

export type WebhookTaken = 'kept' | 'refused';

/**
 * Keeps what a provider sent, once, and has the order asked about: nothing is believed here.
 * `refused` is for the provider to hear, where it signs: forged, unsigned, from another time.
 */
export async function takeWebhook(
  database: Database,
  provider: MobileMoney,
  webhook: { body: Uint8Array; headers: Headers; nowMs: number },
): Promise<WebhookTaken> {
  const { name, capabilities } = provider;
  const read = provider.parseWebhook(webhook.body, webhook.headers, webhook.nowMs);
  if (read.outcome === 'refused') {
    await countRefusal(database, name, read.reason);
    const isGenuine = read.reason === 'malformed' || read.reason === 'not_ours';
    return isGenuine || !capabilities.signedWebhooks ? 'kept' : 'refused';
  }
  const hint = { ...read, provider: name };
  const orderId = await findHinted(database, hint);
  if (orderId === null && !capabilities.signedWebhooks) {
    // Anybody can send these: only what speaks of an order of ours takes a row.
    await countRefusal(database, name, 'no_such_order');
    return 'kept';
  }
  await database.transaction(async (tx) => {
    if (orderId !== null) await hintOrder(tx, orderId);
    await keepWebhook(tx, hint, orderId);
  });
  return 'kept';
}
