import { busyPeople } from './history.ts';
import { type Load, openLoad } from './load.ts';
import type { Person } from './people.ts';
import type { Town } from './town.ts';

const perS = 200;

/**
 * Milliseconds of history pages, 200 a second: of the few who have tens of thousands of entries and
 * of everybody else in turn, the newest page and one from somewhere in the past.
 */
export async function readPages(
  town: Town,
  people: readonly Person[],
  seconds: number,
): Promise<number[]> {
  const { rows } = await town.owner.query<{ seq: string }>(
    'SELECT last_value AS seq FROM payments.transfer_seq',
  );
  const last = Number(rows[0]?.seq ?? 1);
  const tokens = await Promise.all(
    people.map(({ userId, sessionId }) =>
      town.tokens.issue({ userId, sessionId, roles: ['CLIENT'] }),
    ),
  );
  const { host } = new URL(town.apiUrl);
  let nth = 0;
  const next = (): string => {
    nth += 1;
    const reader = nth % 2 === 0 ? nth % busyPeople : (nth * 7919) % people.length;
    const before = nth % 4 < 2 ? '' : `?before=${1 + ((nth * 104_729) % last)}`;
    const authorization = `authorization: Bearer ${tokens[reader]}`;
    return `GET /v1/wallet/entries${before} HTTP/1.1\r\nhost: ${host}\r\n${authorization}\r\n\r\n`;
  };
  const load: Load = await openLoad(town.apiUrl, 16);
  try {
    await load.open(next, perS, 3, 200);
    return await load.open(next, perS, seconds, 200);
  } finally {
    load.close();
  }
}
