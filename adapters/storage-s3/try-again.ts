import { randomInt } from 'node:crypto';
import { setTimeout as waitFor } from 'node:timers/promises';

/** Nobody can tell whether the other side acted. The message is fit for a log. */
export class NoAnswer extends Error {
  constructor(why: string, options?: ErrorOptions) {
    super(`s3: ${why}`, options);
  }
}

export interface Patience {
  readonly retryAfterMs: number;
  readonly signal: AbortSignal | undefined;
}

const attemptsMax = 3;

/** Too slow, too many, or broken over there: a later try may well pass. */
const passingStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Calls until an answer is definite, three times at most; for calls that may be repeated. The
 * wait doubles and varies, so that many servers do not come back in step.
 * @returns the last answer, even when it is a refusal
 * @throws NoAnswer when the last call had none; the signal's reason at once
 */
export async function tryAgain<Answer extends { readonly status: number }>(
  call: () => Promise<Answer>,
  { retryAfterMs, signal }: Patience,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    signal?.throwIfAborted();
    const isLast = attempt === attemptsMax;
    const answer = await call().catch((error: unknown) => {
      if (isLast || !(error instanceof NoAnswer)) throw error;
    });
    if (answer !== undefined && (isLast || !passingStatuses.has(answer.status))) return answer;
    const waitMs = retryAfterMs * 2 ** (attempt - 1) + randomInt(retryAfterMs + 1);
    await waitFor(waitMs, undefined, signal === undefined ? {} : { signal });
  }
}
