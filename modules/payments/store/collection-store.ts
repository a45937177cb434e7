import { type Reader, statement } from '@ecom/server-kit';
import type { MobileNetwork } from '../domain/mobile-network.ts';
import type { CollectionState } from '../domain/mobile-order.ts';

/** Money that was asked of a phone for a purchase. */
export interface Collection {
  readonly id: string;
  readonly state: CollectionState;
  readonly reason: string | null;
  readonly network: MobileNetwork;
  readonly phone: string;
  readonly due: boolean;
  readonly asksOn: boolean;
}

const nowStatement = statement<Collection>(
  'payments.collections_now',
  `SELECT id, state, reason, network, phone, coalesce(next_poll_at <= app.now(), false) AS due,
     next_poll_at IS NOT NULL AS "asksOn"
   FROM payments.mobile_order WHERE id = ANY ($1) AND purpose = 'purchase'`,
);

export const collectionsOf = (reader: Reader, ids: readonly string[]): Promise<Collection[]> =>
  reader.query(nowStatement, [ids]);
