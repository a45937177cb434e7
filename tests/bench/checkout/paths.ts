import { randomUUID } from 'node:crypto';
import { lastFault, openWire, type Wire } from '../ledger/wire.ts';
import { feeXof, type Market, peopleCount, priceXof, totalXof, type Ware } from './market.ts';

const place =
  '{"quartier":"Tokoin","landmark":"en face de la pharmacie","phone":"90112233","lat":6.15,"lon":1.21}';

/** One buyer's way from shelf to order: two things looked at, the preview, the payment. */
export interface Paths {
  /** As many buyers at once as there are connections, for so many seconds; paths a second. */
  closed(seconds: number): Promise<number>;
  /** `perS` buyers a second; milliseconds of each whole path from when it was due. */
  open(perS: number, seconds: number): Promise<number[]>;
  /** All of them at once for one thing; how many got it, and what the others were told. */
  rush(ware: Ware, buyers: number): Promise<{ bought: number; refused: number }>;
  close(): void;
}

export async function openPaths(market: Market, connections: number): Promise<Paths> {
  const { apiUrl } = market.town;
  const { host } = new URL(apiUrl);
  const wires = await Promise.all(Array.from({ length: connections }, () => openWire(apiUrl)));
  let taken = 0;
  const walk = async (wire: Wire): Promise<void> => {
    const n = taken;
    taken += 1;
    for (const { text, status } of pathOf(market, host, n)) {
      const answered = await wire.send(text);
      if (answered !== status) throw new Error(`answered with ${answered}: ${lastFault.text}`);
    }
  };
  return {
    closed: async (seconds) => {
      const startMs = performance.now();
      let done = 0;
      const lane = async (wire: Wire) => {
        while (performance.now() < startMs + seconds * 1_000) {
          await walk(wire);
          done += 1;
        }
      };
      await Promise.all(wires.map(lane));
      return (done * 1_000) / (performance.now() - startMs);
    },
    open: (perS, seconds) => openLoop(wires, walk, perS, seconds),
    rush: (ware, buyers) => rush(market, host, wires, ware, buyers),
    close: () => {
      for (const wire of wires) wire.close();
    },
  };
}

const get = (host: string, path: string): string => `GET ${path} HTTP/1.1\r\nhost: ${host}\r\n\r\n`;

const post = (host: string, path: string, body: string, access?: string): string =>
  `POST ${path} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\n` +
  (access ? `authorization: Bearer ${access}\r\nidempotency-key: ${randomUUID()}\r\n` : '') +
  `content-length: ${body.length}\r\n\r\n${body}`;

const linesOf = (wares: readonly Ware[]): string =>
  `[${wares.map(({ variantId }) => `{"variantId":"${variantId}","quantity":1}`).join()}]`;

/** Neighbours in time share neither buyer nor thing. */
function pathOf({ wares, access, pinToken }: Market, host: string, n: number) {
  const shelfOf = (at: number) => wares[at % wares.length] ?? [];
  const [near, far] = [shelfOf(n), shelfOf(n + 17)];
  const two = [near[(n * 31) % near.length], far[(n * 47) % far.length]] as Ware[];
  const lines = linesOf(two);
  const buyer = access[(n * 7919) % peopleCount];
  const preview = `{"lines":${lines},"quartier":"Tokoin"}`;
  const checkout = `{"lines":${lines},"place":${place},"method":"wallet","expectedTotalXof":${totalXof},"pinToken":"${pinToken(n)}"}`;
  return [
    ...two.map(({ productId }) => ({
      text: get(host, `/v1/market/products/${productId}`),
      status: 200,
    })),
    { text: post(host, '/v1/market/checkouts/preview', preview), status: 200 },
    { text: post(host, '/v1/market/checkouts', checkout, buyer), status: 201 },
  ];
}

async function openLoop(
  wires: readonly Wire[],
  walk: (wire: Wire) => Promise<void>,
  perS: number,
  seconds: number,
): Promise<number[]> {
  const startMs = performance.now();
  const total = Math.floor(perS * seconds);
  const idle = [...wires];
  const latencies: number[] = [];
  const done = Promise.withResolvers<void>();
  let sent = 0;
  const carry = async (wire: Wire) => {
    const dueMs = startMs + (sent / perS) * 1_000;
    sent += 1;
    await walk(wire);
    latencies.push(performance.now() - dueMs);
    idle.push(wire);
    leave();
    if (latencies.length === total) done.resolve();
  };
  /** Everybody who is due and has a connection. */
  const leave = () => {
    const due = Math.min(total, Math.floor(((performance.now() - startMs) / 1_000) * perS) + 1);
    while (sent < due && idle.length > 0) carry(idle.pop() as Wire).catch(done.reject);
  };
  const timer = setInterval(leave, 1);
  await done.promise.finally(() => clearInterval(timer));
  return latencies;
}

/** Paid at the door: what is measured is the shelf, not the wallet. */
async function rush(
  { access }: Market,
  host: string,
  wires: readonly Wire[],
  ware: Ware,
  buyers: number,
): Promise<{ bought: number; refused: number }> {
  const body = `{"lines":${linesOf([ware])},"place":${place},"method":"cash","expectedTotalXof":${priceXof + feeXof}}`;
  const counted = { bought: 0, refused: 0 };
  let next = 0;
  const lane = async (wire: Wire) => {
    while (next < buyers) {
      const buyer = access[next];
      next += 1;
      const status = await wire.send(post(host, '/v1/market/checkouts', body, buyer));
      if (status === 201) counted.bought += 1;
      else if (status === 409) counted.refused += 1;
      else throw new Error(`answered with ${status}: ${lastFault.text}`);
    }
  };
  await Promise.all(wires.map(lane));
  return counted;
}
