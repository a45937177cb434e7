import { randomUUID } from 'node:crypto';
import { createUpdates, socketIo } from '@ecom/api-client';
import type { Board } from './market.ts';
import { feeXof, type Market, priceXof } from './market.ts';

const waitMs = 10_000;

/**
 * Milliseconds from the answer to a buyer until the merchant's board has her order: the owner's
 * app hears of it by its socket and asks the API for what is new. One after the other.
 */
export async function measureBoard(market: Market, orders: number): Promise<number[]> {
  const { town, access, board } = market;
  const [buyer = '', owner = ''] = [access[access.length - 1], access[board.ownerAt]];
  const heard = followOwner(town.apiUrl, owner);
  const latencies: number[] = [];
  let last = '';
  try {
    for (let n = 0; n < orders; n += 1) {
      const orderId = await buy(town.apiUrl, buyer, board);
      const paidMs = performance.now();
      await heard.order(orderId);
      const path = `/v1/business/stores/${board.storeId}/orders${last && `?after=${last}`}`;
      const { items } = await ask<{ items: { id: string }[] }>(town.apiUrl + path, owner);
      if (!items.some(({ id }) => id === orderId)) throw new Error('not on the board');
      latencies.push(performance.now() - paidMs);
      last = orderId;
    }
  } finally {
    heard.stop();
  }
  return latencies;
}

async function ask<Answer>(url: string, token: string, body?: object): Promise<Answer> {
  const headers = {
    authorization: `Bearer ${token}`,
    ...(body && { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
  };
  const method = body ? 'POST' : 'GET';
  const reply = await fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  if (!reply.ok) throw new Error(`${url}: ${reply.status} ${await reply.text()}`);
  return (await reply.json()) as Answer;
}

/** In cash, so that it asks for no PIN: how it is paid does not reach the board. */
async function buy(apiUrl: string, token: string, { ware }: Board): Promise<string> {
  const body = {
    lines: [{ variantId: ware.variantId, quantity: 1 }],
    place: {
      ...{ quartier: 'Tokoin', landmark: 'en face de la pharmacie', phone: '90112233' },
      ...{ lat: 6.15, lon: 1.21 },
    },
    method: 'cash',
    expectedTotalXof: priceXof + feeXof,
  };
  const url = `${apiUrl}/v1/market/checkouts`;
  const { orders } = await ask<{ orders: { id: string }[] }>(url, token, body);
  return orders[0]?.id ?? '';
}

/** The owner's own updates, as her app has them. */
function followOwner(apiUrl: string, token: string) {
  const seen = new Set<string>();
  let wake = () => {};
  const updates = createUpdates({
    last: 0,
    surroundings: {
      isVisible: () => true,
      onChange: () => () => undefined,
      after: (ms, work) => {
        const timer = setTimeout(work, ms);
        return () => clearTimeout(timer);
      },
      random: () => 0,
    },
    renew: async () => token,
    openSocket: socketIo({
      url: apiUrl,
      path: '/realtime',
      token: async () => token,
      renew: async () => token,
    }),
    onEvent: ({ data }) => {
      seen.add(String(data.orderId));
      wake();
    },
    loadAfter: async (after, limit) => {
      const url = `${apiUrl}/v1/events?after=${after}&limit=${limit}`;
      type Log = { events: Parameters<Parameters<typeof createUpdates>[0]['onEvent']>[0][] };
      return (await ask<Log>(url, token)).events;
    },
  });
  return {
    order: async (id: string) => {
      const deadlineMs = performance.now() + waitMs;
      while (!seen.has(id)) {
        if (performance.now() > deadlineMs) throw new Error('nobody was told of an order');
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, waitMs).unref();
        });
      }
    },
    stop: () => updates.close(),
  };
}
