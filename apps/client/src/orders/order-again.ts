import type { Cart, CartLine } from '../cart/cart-lines.ts';
import type { Order } from './order-data.ts';

type Bought = Pick<Order, 'lines' | 'store'>;

/**
 * What of an order is to be put into the cart again: each of its goods, those that the store did
 * not have at the time too. What lies in the cart already is not made more by a second tap.
 */
export function linesAgain({ lines, store }: Bought, cart: Cart): readonly CartLine[] {
  const there = new Set(cart.map(({ variantId }) => variantId));
  return lines
    .filter(({ variantId }) => !there.has(variantId))
    .map(({ variantId, productId, title, variant, soldBy, unitXof, quantity, pictureId }) => ({
      ...{ variantId, productId, title, variant, soldBy, quantity, seenXof: unitXof },
      picture: pictureId === null ? null : { id: pictureId, thumbhash: '' },
      store: { slug: store.slug, name: store.name },
    }));
}
