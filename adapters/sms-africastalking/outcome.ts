import { z } from 'zod';
import type { SmsOutcome } from '../../modules/auth/ports.ts';

const recipientSchema = z.object({
  statusCode: z.int(),
  status: z.string(),
  messageId: z.string().optional(),
  cost: z.string().optional(),
});

/** Other fields come and go at the provider: only what we rely on is asked for. */
const answerSchema = z.object({
  SMSMessageData: z.object({ Message: z.string(), Recipients: z.array(recipientSchema) }),
});

type Recipient = z.infer<typeof recipientSchema>;

/** Processed, sent to the operator, queued. */
const acceptedCodes = new Set([100, 101, 102]);

/** Internal and gateway errors: the message may have left. 502 is a refusal of the gateway. */
const undecidedCodes = new Set([500, 501]);

/** Too slow, too early, too busy: a refusal would be final, and a later try may well pass. */
const tryAgain = new Set([408, 425, 429]);

/** Reads an answer of the messaging call made for one recipient. */
export function outcomeOf(status: number, body: unknown): SmsOutcome {
  if (status >= 500 || tryAgain.has(status))
    return { outcome: 'unknown', reason: `http_${status}` };
  if (status >= 300) return { outcome: 'refused', reason: `http_${status}` };
  const answer = answerSchema.safeParse(body);
  if (!answer.success) return { outcome: 'unknown', reason: 'malformed_answer' };
  const { Message: note, Recipients: recipients } = answer.data.SMSMessageData;
  const recipient = recipients[0];
  // With a bad sender or an empty account the call answers 201, a word, and no recipient.
  if (recipient === undefined) return { outcome: 'refused', reason: labelOf(note, 'no_recipient') };
  return outcomeOfRecipient(recipient);
}

function outcomeOfRecipient(recipient: Recipient): SmsOutcome {
  const { statusCode, status, messageId, cost } = recipient;
  const reason = `${statusCode}_${labelOf(status, 'unnamed')}`;
  if (undecidedCodes.has(statusCode)) return { outcome: 'unknown', reason };
  if (!acceptedCodes.has(statusCode)) return { outcome: 'refused', reason };
  if (messageId === undefined) return { outcome: 'unknown', reason: 'accepted_without_id' };
  const costXof = costXofOf(cost);
  return {
    outcome: 'accepted',
    providerId: messageId,
    ...(costXof === undefined ? {} : { costXof }),
  };
}

/** `XOF 15.5000` → 16: francs are whole, and a cost is never shown smaller than it is. */
function costXofOf(cost: string | undefined): number | undefined {
  const amount = /^XOF (\d{1,9}(?:\.\d{1,6})?)$/.exec(cost ?? '')?.[1];
  return amount === undefined ? undefined : Math.ceil(Number(amount));
}

/** Keeps one-word labels; free text may quote the number or the message. */
function labelOf(text: string, otherwise: string): string {
  return /^[A-Za-z]{1,40}$/.test(text) ? text : otherwise;
}
