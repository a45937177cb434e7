import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { WebhookReading } from '../../modules/payments/ports.ts';

const webhookSchema = z.object({
  tx_reference: z.union([z.string().min(1).max(64), z.int()]),
  identifier: z.string().regex(/^[\w-]{1,64}$/),
});

/**
 * Reads a webhook of PayGate. It is not signed and says no status: anybody who knows the address
 * can send it, with any amount and time in it, so only whom to ask about is read. Its hash is its
 * id: nobody can use up the id of one that is still to come without saying the same.
 */
export function parseWebhook(rawBody: Uint8Array): WebhookReading {
  const webhook = webhookSchema.safeParse(jsonOf(rawBody));
  if (!webhook.success) return { outcome: 'refused', reason: 'malformed' };
  return {
    outcome: 'hint',
    eventId: createHash('sha256').update(rawBody).digest('hex'),
    direction: 'collect',
    reference: webhook.data.identifier,
    providerId: String(webhook.data.tx_reference),
    hint: 'paid',
  };
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
