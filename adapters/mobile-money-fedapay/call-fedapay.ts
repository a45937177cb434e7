import { sendJson, urlAt } from '@ecom/provider-http';
import type { z } from 'zod';

/** Where FedaPay is and who we are there, for the length of one order. */
export interface FedapayCaller {
  readonly baseUrl: string;
  readonly secretKey: string;
  /** When the whole order has taken too long, on the clock of `performance.now()`. */
  readonly deadlineMs: number;
  /** The caller gives up. */
  readonly signal: AbortSignal;
}

/**
 * How one call went. `refused` is definite: nothing was done by it. `doubt` covers lost answers,
 * 5xx, wrong credentials and answers that are not what FedaPay documents.
 */
export type Step<Value> =
  | { readonly step: 'done'; readonly value: Value }
  | { readonly step: 'absent' }
  | { readonly step: 'refused'; readonly reason: string }
  | { readonly step: 'doubt'; readonly reason: string };

/** Too slow, too early, too busy: a later try may well pass. */
const tryAgain = new Set([408, 425, 429]);

/** Under a key that is refused nobody can ask what an earlier call did: a doubt, not a refusal. */
const notUs = new Set([401, 403, 407]);

/** One call of FedaPay's API, its answer checked by `schema`. */
export async function callFedapay<Value>(
  caller: FedapayCaller,
  request: { method: 'GET' | 'POST' | 'PUT'; path: string; body?: unknown },
  schema: z.ZodType<Value>,
): Promise<Step<Value>> {
  const { method, path, body } = request;
  const answer = await sendJson(
    {
      method,
      url: urlAt(caller.baseUrl, path),
      headers: { authorization: `Bearer ${caller.secretKey}` },
      ...(body === undefined ? {} : { body }),
      timeoutMs: Math.max(1, Math.ceil(caller.deadlineMs - performance.now())),
    },
    caller.signal,
  );
  if (answer.kind === 'lost') return { step: 'doubt', reason: answer.reason };
  const { status } = answer;
  const reason = `http_${status}`;
  if (status >= 500 || tryAgain.has(status) || notUs.has(status)) return { step: 'doubt', reason };
  if (status === 404 && method === 'GET') return { step: 'absent' };
  if (status >= 300) return { step: 'refused', reason };
  const parsed = schema.safeParse(answer.body);
  if (!parsed.success) return { step: 'doubt', reason: 'malformed_answer' };
  return { step: 'done', value: parsed.data };
}
