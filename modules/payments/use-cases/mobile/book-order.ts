import { invariant } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import type { AccountCode } from '../../domain/account-code.ts';
import { derivedId } from '../../domain/derived-id.ts';
import type { MobileOrder } from '../../domain/mobile-order.ts';
import type { Leg, Posted, Posting, TransferKind } from '../../domain/posting.ts';
import { openAccounts } from '../../store/account-store.ts';
import { post } from '../post.ts';

export type ProviderPot = 'clearing_in' | 'clearing_out' | 'float' | 'suspense';

/** The numbers of a provider's accounts and of the one that fees go to. */
export async function potsOf(
  tx: Tx,
  { provider }: Pick<MobileOrder, 'provider'>,
): Promise<Record<ProviderPot | 'fees', number>> {
  const code = (pot: ProviderPot) => `provider:${provider}:${pot}` as AccountCode;
  const pots = ['clearing_in', 'clearing_out', 'float', 'suspense'] as const;
  const ids = await openAccounts(tx, [...pots.map(code), 'platform:fees']);
  const numberOf = (name: string) => {
    const id = ids.get(name);
    invariant(id !== undefined, `no account ${name}`);
    return id;
  };
  return {
    clearing_in: numberOf(code('clearing_in')),
    clearing_out: numberOf(code('clearing_out')),
    float: numberOf(code('float')),
    suspense: numberOf(code('suspense')),
    fees: numberOf('platform:fees'),
  };
}

/**
 * A fact about an order. Its id follows from the order and the step, so a step books once however
 * often it is tried.
 */
export const stepOf = (
  order: MobileOrder,
  step: 'received' | 'credited' | 'suspended' | 'captured' | 'sent' | 'bounced',
  kind: TransferKind,
  legs: readonly Leg[],
): Posting => ({
  id: derivedId(order.id, step),
  kind,
  legs: legs.filter(({ amountXof }) => amountXof !== 0),
  reference: `mobile:${order.id}`,
  actor: 'system',
  requestId: order.requestId,
});

/** Books a step that nothing can stand in the way of. @throws when something does */
export async function bookStep(tx: Tx, posting: Posting): Promise<void> {
  const posted = await tryStep(tx, posting);
  invariant(posted.outcome === 'posted', `${posting.reference} was not booked`);
}

export async function tryStep(tx: Tx, posting: Posting): Promise<Posted> {
  const [posted] = await post(tx, [posting]);
  invariant(posted !== undefined, 'a posting without an outcome');
  return posted;
}
