import { type Reader, statement } from '@ecom/server-kit';
import type { OrderPlace } from '../domain/order-facts.ts';
import type { OrderState } from '../domain/order-state.ts';

/** An order that is to be carried, with no more than its courier needs. */
export interface Delivery extends OrderPlace {
  readonly id: string;
  readonly userId: string;
  readonly number: string;
  readonly state: Extract<OrderState, 'ready' | 'picked_up'>;
  readonly version: number;
  readonly codeTries: number;
  /** Cash to take at the door; whole francs. */
  readonly toCollectXof: number;
  readonly readyAbout: Date | null;
  readonly slotFrom: Date | null;
  readonly slotTo: Date | null;
}

/** What is on its way first, then what was promised first. A place that was forgotten is none. */
const deliveriesStatement = statement<Delivery>(
  'market.deliveries_of_store',
  `SELECT o.id, o.user_id AS "userId", o.number, o.state, o.version,
     o.code_tries AS "codeTries",
     CASE WHEN o.method = 'cash' THEN o.total_xof - o.refunded_xof ELSE 0 END AS "toCollectXof",
     o.ready_about AS "readyAbout", o.slot_from AS "slotFrom", o.slot_to AS "slotTo",
     c.place_label AS label, c.place_quartier AS quartier, c.place_landmark AS landmark,
     c.place_phone AS phone, c.place_lat AS lat, c.place_lon AS lon
   FROM market.store_order o JOIN market.checkout c ON c.id = o.checkout_id
   WHERE o.store_id = $1 AND o.fulfilment = 'delivery' AND o.state IN ('ready', 'picked_up')
     AND c.place_quartier IS NOT NULL
   ORDER BY o.state = 'ready', o.ready_about, o.id LIMIT 100`,
);

/** A store's goods that wait for a courier or are on their way. */
export const deliveriesOfStore = (reader: Reader, storeId: string): Promise<Delivery[]> =>
  reader.query(deliveriesStatement, [storeId]);
