import { z } from 'zod';

const every = z.int().min(0).max(1_000);

/**
 * The knobs. `…Every`: each n-th request in scope, 0 for none, 1 for all. In scope are the calls
 * that set money going (`moves`), or every call of a provider's API (`all`).
 */
export const faultsSchema = z.strictObject({
  scope: z.enum(['moves', 'all']),
  /** Waits before answering, with everything done. */
  delayMs: z.int().min(0).max(120_000),
  /** The connection is cut before anything is done. */
  dropEvery: every,
  /** Everything is done, and the connection cut. */
  cutAnswerEvery: every,
  /** Everything is done, and the answer is a 500. */
  failAfterEvery: every,
  /** The answer is half a JSON document. */
  garbleEvery: every,
  silentWebhooks: z.boolean(),
  /** How many more times each webhook is sent. */
  extraWebhooks: z.int().min(0).max(5),
  /** Webhooks wait for each other and leave in reverse. */
  reorderWebhooks: z.boolean(),
  /** The operation ends, and its webhook arrives, before the call is answered. */
  webhookBeforeAnswer: z.boolean(),
  signature: z.enum(['good', 'bad', 'stale', 'future', 'missing']),
  /** Customers pay 100 F less than asked; at PayGate only the webhook says so. */
  wrongAmount: z.boolean(),
  /** Each payment is declined, then approved. */
  declineFirst: z.boolean(),
  /** Nothing is left to pay out from. */
  floatExhausted: z.boolean(),
  /** How long after it was accepted an operation takes its next step. */
  settleMs: z.int().min(0).max(600_000),
});

export type Faults = z.infer<typeof faultsSchema>;

export const noFaults: Faults = {
  scope: 'moves',
  delayMs: 0,
  dropEvery: 0,
  cutAnswerEvery: 0,
  failAfterEvery: 0,
  garbleEvery: 0,
  silentWebhooks: false,
  extraWebhooks: 0,
  reorderWebhooks: false,
  webhookBeforeAnswer: false,
  signature: 'good',
  wrongAmount: false,
  declineFirst: false,
  floatExhausted: false,
  settleMs: 1_500,
};
