import { createHmac } from 'node:crypto';
import { simulatorKeys } from '@ecom/mobile-money-simulator';
import type { Random } from '../random.ts';
import type { Command } from './command.ts';

type Mobile = Exclude<Command, { kind: 'transfer' }>;

/**
 * Tells the API in a provider's name that money has moved for an order, long before it has: rightly
 * signed or not, that must book nothing. False when nobody answered.
 */
export async function forgeWebhook(
  apiUrl: string,
  random: Random,
  command: Mobile,
  orderId: string,
): Promise<boolean> {
  const { network, amountXof, phone, kind } = command;
  const provider = network === 'mixx' ? 'fedapay' : 'paygate';
  const isPayout = kind === 'withdrawal';
  const body = JSON.stringify(
    provider === 'fedapay'
      ? {
          name: isPayout ? 'payout.sent' : 'transaction.approved',
          entity: { id: random.between(1, 999), merchant_reference: orderId, amount: amountXof },
        }
      : {
          tx_reference: `PG${random.below(999)}`,
          identifier: orderId,
          amount: amountXof,
          phone_number: phone,
        },
  );
  const time = Math.floor(Date.now() / 1000);
  const secret = random.chance(0.5) ? simulatorKeys.fedapay.webhookSecret : 'another';
  const signature = createHmac('sha256', secret).update(`${time}.${body}`).digest('hex');
  const signed =
    provider === 'fedapay' ? { 'x-fedapay-signature': `t=${time},s=${signature}` } : {};
  try {
    const answer = await fetch(`${apiUrl}/v1/webhooks/mobile-money/${provider}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...signed },
      body,
      signal: AbortSignal.timeout(10_000),
    });
    await answer.arrayBuffer();
    return answer.status < 500;
  } catch {
    return false;
  }
}
