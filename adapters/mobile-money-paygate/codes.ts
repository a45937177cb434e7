import { type Xof, xof } from '@ecom/kernel';
import type { ProviderAnswer } from '@ecom/provider-http';
import { z } from 'zod';
import type { OrderOutcome, OrderStatus } from '../../modules/payments/ports.ts';

/** Codes and balances come as numbers, in places as text. */
const whole = z.union([z.int(), z.string().regex(/^\d{1,15}$/)]).transform(Number);

const takenSchema = z.object({
  tx_reference: z.union([z.string().min(1), z.int()]).nullish(),
  status: whole,
});

const absentSchema = z.object({ error_code: z.literal(403), error_message: z.string() });

/** Too slow, too early, too busy: a later try may well pass. */
const tryAgain = new Set([408, 425, 429]);

/** Under credentials that are refused nobody can ask what an earlier call did. */
const notUs = new Set([401, 403, 407]);

/** Why an answer says nothing definite; undefined when it does. */
function doubtOf(answer: ProviderAnswer): string | undefined {
  if (answer.kind === 'lost') return answer.reason;
  const { status } = answer;
  const isDoubt = status >= 500 || tryAgain.has(status) || notUs.has(status);
  return isDoubt ? `http_${status}` : undefined;
}

/** What a call that moves money was answered: `code` is PayGate's, absent when there is none. */
type Taken =
  | { readonly code: number; readonly providerId: string | null }
  | { readonly outcome: OrderOutcome };

function readTaken(answer: ProviderAnswer): Taken {
  const doubt = doubtOf(answer);
  if (answer.kind === 'lost' || doubt !== undefined) {
    return { outcome: { outcome: 'unknown', reason: doubt ?? 'lost' } };
  }
  const parsed = takenSchema.safeParse(answer.body);
  if (!parsed.success) {
    // A refusal of PayGate's has a code. A redirect or a page was said by something before it,
    // and says nothing of what an earlier call did.
    const reason = answer.status >= 300 ? `http_${answer.status}` : 'malformed_answer';
    return { outcome: { outcome: 'unknown', reason } };
  }
  const { tx_reference: id, status: code } = parsed.data;
  return { code, providerId: id === null || id === undefined ? null : String(id) };
}

/** `duplicate`: PayGate says that it had such an order before; the caller looks whether it has. */
export type PayOutcome = OrderOutcome | { readonly outcome: 'duplicate' };

/** Codes of `/api/v1/pay`. They mean registration, not payment. */
export function outcomeOfPay(answer: ProviderAnswer): PayOutcome {
  const taken = readTaken(answer);
  if ('outcome' in taken) return taken.outcome;
  switch (taken.code) {
    case 0:
      return { outcome: 'accepted', providerId: taken.providerId };
    case 2:
      return { outcome: 'unknown', reason: 'bad_token' };
    case 4:
      return { outcome: 'refused', reason: 'code_4' };
    case 6:
      return { outcome: 'duplicate' };
    default:
      return { outcome: 'unknown', reason: `code_${taken.code}` };
  }
}

/**
 * Codes of `/api/v1/disburse`: 200 is accepted, not settled. Another code is a refusal, but for
 * those that may stand for an earlier call or for our credentials.
 */
export function outcomeOfDisburse(answer: ProviderAnswer): OrderOutcome {
  const taken = readTaken(answer);
  if ('outcome' in taken) return taken.outcome;
  if (taken.code === 200) return { outcome: 'accepted', providerId: taken.providerId };
  const isDoubt = [0, 2, 6, 401, 403].includes(taken.code) || taken.code >= 500;
  return { outcome: isDoubt ? 'unknown' : 'refused', reason: `code_${taken.code}` };
}

/** Codes of `/api/v2/status`: the same digits as those of pay, with another meaning. */
export function statusOf(answer: ProviderAnswer): OrderStatus {
  const doubt = doubtOf(answer);
  if (answer.kind === 'lost') return { status: 'unknown', reason: answer.reason };
  // «Transaction non trouvée» has code 403, which wrong credentials may have too.
  const absent = absentSchema.safeParse(answer.body);
  if (absent.success && /non trouv/i.test(absent.data.error_message)) {
    return { status: 'not_found' };
  }
  if (doubt !== undefined) return { status: 'unknown', reason: doubt };
  const parsed = takenSchema.safeParse(answer.body);
  if (!parsed.success) return { status: 'unknown', reason: 'malformed_answer' };
  switch (parsed.data.status) {
    case 0:
      return { status: 'succeeded', amountXof: null };
    case 2:
      return { status: 'pending' };
    case 4:
      return { status: 'expired' };
    // Nothing of PayGate's calls it final, so it is not.
    case 6:
      return { status: 'failed', reason: 'cancelled', final: false };
    default:
      return { status: 'unknown', reason: `code_${parsed.data.status}` };
  }
}

const francs = whole.pipe(z.int().nonnegative()).transform((amount): Xof => xof(amount));
const balanceSchema = z.object({ flooz: francs, tmoney: francs });

export type Balances = { readonly flooz: Xof; readonly tmoney: Xof } | { readonly reason: string };

export function balancesOf(answer: ProviderAnswer): Balances {
  const doubt = doubtOf(answer);
  if (answer.kind === 'lost') return { reason: answer.reason };
  if (doubt !== undefined) return { reason: doubt };
  const parsed = balanceSchema.safeParse(answer.body);
  return parsed.success ? parsed.data : { reason: 'malformed_answer' };
}
