import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { WebhookReading } from '../../modules/payments/ports.ts';

export const signatureHeader = 'x-fedapay-signature';

/** How far a webhook's time may be from ours, before or after. */
const toleranceS = 300;

/** Of customers and the like, which we never ask for. */
const isOtherEvent = (json: unknown): boolean =>
  z
    .object({ name: z.string().regex(/^(?!transaction\.|payout\.)[a-z_]+\.[a-z_.]+$/) })
    .safeParse(json).success;

const eventSchema = z.object({
  id: z.union([z.string().min(1).max(64), z.int()]).optional(),
  name: z.string().regex(/^(transaction|payout)\.[a-z_.]{1,40}$/),
  entity: z.object({
    id: z.int().positive(),
    merchant_reference: z.string().max(64).nullish(),
  }),
});

/**
 * Reads a webhook of FedaPay: `X-FEDAPAY-SIGNATURE: t=<unix>,s=<hex>`, where s is the HMAC-SHA-256
 * of `t.body`. The official library forgets webhooks from the future; we refuse them too.
 */
export function parseWebhook(
  secret: string,
  rawBody: Uint8Array,
  headers: Headers,
  nowMs: number,
): WebhookReading {
  const header = headers.get(signatureHeader);
  if (header === null) return { outcome: 'refused', reason: 'unsigned' };
  const signed = readHeader(header);
  if (signed === null || !isSignedBy(secret, rawBody, signed)) {
    return { outcome: 'refused', reason: 'forged' };
  }
  const ageS = Math.floor(nowMs / 1000) - Number(signed.time);
  if (ageS > toleranceS) return { outcome: 'refused', reason: 'stale' };
  if (ageS < -toleranceS) return { outcome: 'refused', reason: 'future' };
  return readEvent(rawBody);
}

interface SignedHeader {
  /** Digits, kept as they came: they are part of what is signed. */
  readonly time: string;
  readonly signatures: readonly Buffer[];
}

/** Several signatures stand there while a secret is being changed. One time, or it is a trick. */
function readHeader(header: string): SignedHeader | null {
  const pairs = header.split(',').map((part) => part.trim().split('='));
  const times = pairs.filter(([name]) => name === 't').map(([, value = '']) => value);
  const [time = ''] = times;
  if (times.length !== 1 || !/^\d{1,12}$/.test(time)) return null;
  const signatures = pairs
    .filter(([name, value = '']) => name === 's' && /^[0-9a-f]{64}$/.test(value))
    .map(([, value = '']) => Buffer.from(value, 'hex'));
  return { time, signatures };
}

function isSignedBy(secret: string, rawBody: Uint8Array, { time, signatures }: SignedHeader) {
  const expected = createHmac('sha256', secret).update(`${time}.`).update(rawBody).digest();
  return signatures.some((signature) => timingSafeEqual(signature, expected));
}

function readEvent(rawBody: Uint8Array): WebhookReading {
  const json = jsonOf(rawBody);
  const event = eventSchema.safeParse(json);
  if (!event.success) {
    return { outcome: 'refused', reason: isOtherEvent(json) ? 'not_ours' : 'malformed' };
  }
  const { id, name, entity } = event.data;
  return {
    outcome: 'hint',
    // A retry is signed anew over the same body: its hash stands in where no id was sent.
    eventId: String(id ?? createHash('sha256').update(rawBody).digest('hex')),
    direction: name.startsWith('payout.') ? 'payout' : 'collect',
    reference: entity.merchant_reference ?? null,
    providerId: String(entity.id),
    hint: name,
  };
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
