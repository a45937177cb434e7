import { brandId, toWireId } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { hashToken } from '../domain/refresh-token.ts';
import { refuseStanding, type StandingRefusal } from '../domain/standing.ts';
import {
  anyFallen,
  giveBackTokens,
  type PayerClaim,
  shareFreezing,
  spendPayerTokens,
} from '../store/payer-store.ts';
import { readStanding } from '../store/standing-store.ts';
import { findPayee } from './find-payee.ts';

export interface Payer {
  readonly userId: string;
  readonly sessionId: string;
  readonly pinToken: string;
  readonly amountXof: number;
  readonly payeeId: string;
}

export type PayerRefused =
  | StandingRefusal
  | 'auth.pin_token_invalid'
  | 'auth.device_untrusted'
  | 'auth.restricted'
  | 'auth.payee_unknown';

/**
 * Admits many payments at once: each payer's session, account and device as they are now, and her
 * PIN token spent. Null for those admitted, else why not. The tokens of payments that are refused
 * later go back by `readmitPayers`, in the same transaction. Locks the tokens' rows.
 */
export async function admitPayers(
  tx: Tx,
  claims: readonly PayerClaim[],
): Promise<(PayerRefused | null)[]> {
  const spent = await spendPayerTokens(tx, claims);
  const refusals: (PayerRefused | null)[] = [];
  for (const [n, claim] of claims.entries()) {
    refusals.push(spent.has(n) ? null : await whyNot(tx, claim));
  }
  return refusals;
}

/**
 * To be asked when the batch's locks are held: a payer may have been frozen, or signed out from
 * elsewhere, while it waited for them. If so the batch starts again. From this look to the commit
 * nobody becomes frozen.
 */
export async function payersFell(tx: Tx, claims: readonly PayerClaim[]): Promise<boolean> {
  if (claims.length === 0) return false;
  // A statement of its own: the next one sees what was committed before the lock was had.
  const shared = shareFreezing(tx);
  const fell = anyFallen(tx, claims);
  // Sent together, done one after the other.
  await Promise.all([shared, fell]);
  return fell;
}

/** Gives tokens back whose payments were refused, so that the PIN need not be asked again. */
export async function readmitPayers(tx: Tx, claims: readonly PayerClaim[]): Promise<void> {
  if (claims.length === 0) return;
  await giveBackTokens(
    tx,
    claims.map(({ tokenHash }) => tokenHash),
  );
}

/** What the database is asked about a payment: the token as its hash. Made once for all questions. */
export const claimOf = ({
  userId,
  sessionId,
  pinToken,
  amountXof,
  payeeId,
}: Payer): PayerClaim => ({
  userId,
  sessionId,
  tokenHash: hashToken(pinToken),
  amountXof,
  payee: toWireId('usr', brandId(payeeId)),
  payeeId,
});

async function whyNot(tx: Tx, payer: PayerClaim): Promise<PayerRefused> {
  const standing = await readStanding(tx, payer);
  const refusal = refuseStanding(standing);
  if (refusal) return refusal;
  if (!standing?.deviceTrusted) return 'auth.device_untrusted';
  if (standing.accountRestricted) return 'auth.restricted';
  return (await findPayee(tx, payer.payeeId)) ? 'auth.pin_token_invalid' : 'auth.payee_unknown';
}
