import { userSubject } from '@ecom/auth';
import { brandId, ok, toWireId } from '@ecom/kernel';
import { type Database, type OutboxConsumer, runCommand } from '@ecom/server-kit';
import { z } from 'zod';

const payloadSchema = z.object({
  transfers: z.array(
    z.object({
      id: z.string(),
      userId: z.string(),
      payeeId: z.string(),
      amountXof: z.int(),
    }),
  ),
});

/**
 * Consumer of `payments.transferred`: writes what happened into the history of payers and payees.
 * The message's id is its idempotency key, so a message that comes twice tells once.
 */
export function tellTransfers(database: Database): OutboxConsumer {
  return async ({ id, payload }) => {
    const { transfers } = payloadSchema.parse(payload);
    const request = {
      name: 'payments.tell_transfers',
      actor: 'outbox',
      key: id,
      input: null,
      requestId: id,
    };
    await runCommand(database, request, async (tx) => {
      for (const { id: transferId, userId, payeeId, amountXof } of transfers) {
        const data = { transferId: toWireId('trf', brandId(transferId)), amountXof };
        tx.announce({ subject: userSubject(userId), type: 'payments.sent', data });
        tx.announce({ subject: userSubject(payeeId), type: 'payments.received', data });
      }
      return ok(null);
    });
    return { outcome: 'delivered' };
  };
}
