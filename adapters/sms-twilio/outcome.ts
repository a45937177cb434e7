import { z } from 'zod';
import type { SmsOutcome } from '../../modules/auth/ports.ts';

const messageSchema = z.object({
  sid: z.string().min(1),
  status: z.string(),
  error_code: z.int().nullish(),
});

const errorSchema = z.object({ code: z.int() });

/** Final states in which nothing reaches the phone. The others are on their way. */
const deadStatuses = new Set(['failed', 'undelivered', 'canceled']);

/** Too slow, too early, too busy: a refusal would be final, and a later try may well pass. */
const tryAgain = new Set([408, 425, 429]);

/**
 * Reads an answer of the message call. Reasons carry codes only: the error's text quotes the
 * number that it refuses.
 */
export function outcomeOf(status: number, body: unknown): SmsOutcome {
  if (status >= 500 || tryAgain.has(status))
    return { outcome: 'unknown', reason: `http_${status}` };
  if (status >= 300) return { outcome: 'refused', reason: refusalOf(status, body) };
  const message = messageSchema.safeParse(body);
  if (!message.success) return { outcome: 'unknown', reason: 'malformed_answer' };
  const { sid, status: state, error_code: code } = message.data;
  if (deadStatuses.has(state)) {
    return { outcome: 'refused', reason: `${state}_${code ?? 'without_code'}` };
  }
  return { outcome: 'accepted', providerId: sid };
}

function refusalOf(status: number, body: unknown): string {
  const error = errorSchema.safeParse(body);
  return error.success ? `http_${status}_code_${error.data.code}` : `http_${status}`;
}
