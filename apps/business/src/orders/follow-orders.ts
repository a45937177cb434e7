import { type AccountEvent, createUpdates, socketIo, unwrap } from '@ecom/api-client';
import { api, readToken, renewToken } from '@ecom/dash';

/** Announced to every member of a store at each step of its orders. */
const isAboutOrders = ({ type }: AccountEvent): boolean => type.startsWith('market.order_');

/**
 * Calls `onChange` whenever something has happened to an order, and once when following begins:
 * what came between the first look at the board and that moment would be missed otherwise.
 * Returns the way to end. Nothing is kept in the browser: each page begins with now.
 */
export function followOrders(onChange: () => void): () => void {
  let start: number | null = null;
  const updates = createUpdates({
    last: 0,
    renew: renewToken,
    openSocket: socketIo({ path: '/api/realtime', token: readToken, renew: renewToken }),
    loadAfter: async (after, limit) => {
      if (start === null) {
        start = await latest();
        onChange();
      }
      return loadEvents(Math.max(after, start), limit);
    },
    onEvent: (event) => {
      if (isAboutOrders(event)) onChange();
    },
  });
  return updates.close;
}

async function latest(): Promise<number> {
  const { items } = await unwrap(api.GET('/v1/activity', { params: { query: { limit: 1 } } }));
  return items[0]?.sequence ?? 0;
}

async function loadEvents(after: number, limit: number): Promise<readonly AccountEvent[]> {
  return (await unwrap(api.GET('/v1/events', { params: { query: { after, limit } } }))).events;
}
