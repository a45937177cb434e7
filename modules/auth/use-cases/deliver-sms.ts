import { type OutboxConsumer, unseal } from '@ecom/server-kit';
import { z } from 'zod';
import type { SmsSender } from '../ports.ts';

const sealedPayload = z.object({ sealed: z.string() });
const messageSchema = z.object({ to: z.string(), body: z.string() });

/** Consumer of `auth.sms`: opens the sealed message and hands it to the provider. */
export function deliverSms(deps: { outboxKey: Buffer; sender: SmsSender }): OutboxConsumer {
  return async ({ id, payload }, signal) => {
    const { sealed } = sealedPayload.parse(payload);
    const message = messageSchema.parse(JSON.parse(unseal(deps.outboxKey, sealed)));
    const sent = await deps.sender.send({ ...message, reference: id }, signal);
    if (sent.outcome === 'accepted') {
      return { outcome: 'delivered', detail: `${deps.sender.name} ${sent.providerId}` };
    }
    return { outcome: sent.outcome, detail: `${deps.sender.name}: ${sent.reason}` };
  };
}
