import type { House } from '../house/house.ts';
import type { Person } from '../load/people.ts';
import type { Check } from './check.ts';

interface Wallet {
  readonly balanceXof: number;
  readonly heldXof: number;
  readonly availableXof: number;
}
interface Page {
  readonly items: readonly { seq: number; amountXof: number; balanceXof: number }[];
  readonly next: number | null;
}

/** What each person sees of her wallet: her history adds up to her balance, line by line. */
export async function checkPeople(house: House, people: readonly Person[]): Promise<Check[]> {
  const faults: string[] = [];
  const below: string[] = [];
  let lines = 0;
  for (const person of people) {
    const wallet = await get<Wallet>(house, person, '/v1/wallet');
    if (wallet.balanceXof < 0 || wallet.availableXof < 0 || wallet.heldXof < 0) {
      below.push(`${person.wireId}: ${JSON.stringify(wallet)}`);
    }
    const entries = await readAll(house, person);
    lines += entries.length;
    let running = 0;
    for (const { amountXof, balanceXof, seq } of entries.toReversed()) {
      running += amountXof;
      if (running !== balanceXof) faults.push(`${person.wireId} at ${seq}: ${balanceXof}`);
    }
    if (running !== wallet.balanceXof) {
      faults.push(`${person.wireId}: ${wallet.balanceXof}, her history says ${running}`);
    }
  }
  return [
    { title: 'each history adds up to its wallet, line by line', looked: lines, faults },
    { title: 'no wallet is below nothing, holds included', looked: people.length, faults: below },
  ];
}

async function readAll(house: House, person: Person): Promise<Page['items'][number][]> {
  const entries: Page['items'][number][] = [];
  for (let before: number | null = 2 ** 52; before !== null; ) {
    const path = `/v1/wallet/entries?limit=100&before=${before}`;
    const page: Page = await get<Page>(house, person, path);
    entries.push(...page.items);
    before = page.next;
  }
  return entries;
}

async function get<Answer>({ apiUrl }: House, person: Person, path: string): Promise<Answer> {
  const headers = { authorization: `Bearer ${await person.token()}` };
  const answer = await fetch(apiUrl + path, { headers });
  if (!answer.ok) throw new Error(`GET ${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Answer;
}
