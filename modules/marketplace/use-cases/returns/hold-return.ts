import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import type { OrderFacts } from '../../domain/order-facts.ts';
import {
  type ReturnEvent,
  type ReturnSide,
  type ReturnState,
  returnAfter,
} from '../../domain/return-state.ts';
import { lockOrder } from '../../store/order-store.ts';
import { type GoodsReturn, lockReturn, readReturn } from '../../store/return-store.ts';
import type { By } from '../orders/settle-money.ts';
import { applyDueReturn } from './tend-returns.ts';

export type HoldRefused =
  | 'market.return_unknown'
  | 'market.changed_meanwhile'
  | 'market.return_moved_on';

/** Whose return it must be: its customer's, a store's, or one before the platform. */
export type ReturnOwner =
  | { readonly side: 'customer'; readonly userId: string }
  | { readonly side: 'store'; readonly storeId: string }
  | { readonly side: 'platform' };

/** Which return somebody acts on, and what she saw of it. */
export interface ActOnReturn extends By {
  readonly owner: ReturnOwner;
  /** Null for an id that is none. */
  readonly returnId: string | null;
  readonly version: number;
  /** Who acts. */
  readonly userId: string;
}

export interface HeldReturn {
  readonly order: OrderFacts;
  readonly one: GoodsReturn;
}

/** Whether this return is this side's to see; the platform's, once it was brought before it. */
function isOf(one: GoodsReturn, owner: ReturnOwner): boolean {
  if (owner.side === 'platform') return one.disputedAt !== null;
  return owner.side === 'customer' ? one.userId === owner.userId : one.storeId === owner.storeId;
}

/** A return as one side may see it; null for another's and for none. */
export async function findReturn(
  reader: Parameters<typeof readReturn>[0],
  owner: ReturnOwner,
  id: string | null,
): Promise<GoodsReturn | null> {
  const one = id && (await readReturn(reader, id));
  return one && isOf(one, owner) ? one : null;
}

/**
 * Locks a return for a step, its order first. Refused where it is another's, where its time ran
 * out (what follows of it is then done), where somebody changed it since she looked, and where it
 * stands somewhere else: she is told what it is now.
 */
export async function holdReturn<To extends ReturnState>(
  tx: Tx,
  on: ActOnReturn,
  event: ReturnEvent,
  to: To,
): Promise<Result<HeldReturn, HoldRefused>> {
  const found = await findReturn(tx, on.owner, on.returnId);
  const order = found && (await lockOrder(tx, found.orderId));
  const one = order && (await lockReturn(tx, found.id));
  if (!order || !one) return err('market.return_unknown');
  const { state, version } = one;
  const due = await applyDueReturn(tx, one);
  if (due) {
    const facts = { state: due, version: version + 1 };
    return err('market.return_moved_on', { facts, keepWrites: true });
  }
  if (version !== on.version) return err('market.changed_meanwhile', { facts: { state, version } });
  const side: ReturnSide = on.owner.side;
  if (returnAfter(state, event, side) !== to) {
    return err('market.return_moved_on', { facts: { state, version } });
  }
  return ok({ order, one });
}
