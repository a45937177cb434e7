import { describe, expect, it } from 'vitest';
import { transferId } from '../../../modules/payments/domain/wallet-transfer.ts';
import type { Moved } from '../house/simulator.ts';
import type { Command } from '../load/command.ts';
import type { Person } from '../load/people.ts';
import { newTally, type Tally } from '../load/tally.ts';
import { holds } from './check.ts';
import { checkCommands } from './commands.ts';
import type { Facts, Order, Pots, Transfer } from './facts.ts';
import { checkOrders } from './orders.ts';
import { checkProviders } from './providers.ts';

const person = (letter: string): Person => ({
  userId: `${letter.repeat(8)}-0000-4000-8000-000000000000`,
  sessionId: '',
  wireId: '',
  token: async () => '',
});
const [ama, kofi] = [person('a'), person('b')];
const wallet = ({ userId }: Person) => `user:${userId}:wallet`;

interface World {
  tally: Tally;
  transfers: Transfer[];
  orders: Order[];
  pots: Map<string, Pots>;
  moved: Moved[];
}

const mobile = (kind: 'topup' | 'withdrawal', key: string, phone: string): Command => ({
  ...{ kind, key, person: ama, amountXof: 1_000, feeXof: 10, pinToken: '', phone },
  network: 'mixx',
});

const orderOf = (command: Command, id: string, end: Partial<Order>): Order => {
  if (command.kind === 'transfer') throw new Error('no order');
  const { person: owner, kind, network, phone, amountXof, feeXof } = command;
  const direction = kind === 'topup' ? 'collect' : 'payout';
  return {
    ...{ id, direction, purpose: kind, userId: owner.userId, provider: 'fedapay' },
    ...{ network, phone, amountXof, feeXof, state: '', reason: null, movedXof: null },
    ...{ hold: null, heldXof: null, capturedXof: null, roomXof: 0 },
    ...end,
  };
};

/** One of each, all of it well. */
function world(): World {
  const transfer: Command = {
    ...{ kind: 'transfer', key: 'one', person: ama, payee: kofi, amountXof: 500, pinToken: '' },
  };
  const topup = mobile('topup', 'two', '+22890000010');
  const sent = mobile('withdrawal', 'three', '+22890000011');
  const given = mobile('withdrawal', 'four', '+22890000001');
  const id = transferId(ama.userId, 'one');
  const tally = newTally();
  tally.acknowledged.push(
    { command: transfer, id },
    { command: topup, id: 't' },
    { command: sent, id: 'w' },
    { command: given, id: 'v' },
  );
  tally.again.repeated = 1;
  const held = { heldXof: 1_010 };
  return {
    tally,
    transfers: [
      { id, actor: `user:${ama.userId}`, codes: [wallet(ama), wallet(kofi)], amounts: [-500, 500] },
    ],
    orders: [
      orderOf(topup, 't', { state: 'posted', movedXof: 1_000 }),
      orderOf(sent, 'w', {
        ...{ state: 'captured', movedXof: 1_000, hold: 'captured', capturedXof: 1_010 },
        ...held,
      }),
      orderOf(given, 'v', { state: 'voided', hold: 'voided', capturedXof: 0, ...held }),
    ],
    pots: new Map([
      ['t', { float: -1_000, wallet: 990, fees: 10, clearing_in: 0 }],
      ['w', { float: 1_000, wallet: -1_010, fees: 10, clearing_out: 0 }],
    ]),
    moved: [
      { provider: 'fedapay', direction: 'collect', reference: 't', times: 1, amountXof: 1_000 },
      { provider: 'fedapay', direction: 'payout', reference: 'w', times: 1, amountXof: 1_000 },
    ],
  };
}

/** The titles of the checks that fail. */
function failing({ tally, ...sides }: World): string[] {
  const facts: Facts = { ...sides, waits: ({ phone }) => phone.endsWith('00') };
  const checks = [...checkCommands(tally, facts), ...checkProviders(facts), ...checkOrders(facts)];
  return checks.filter((check) => !holds(check)).map(({ title }) => title);
}

const change = <Row extends object>(rows: Row[], n: number, part: Partial<Row>): void => {
  rows[n] = { ...(rows[n] as Row), ...part };
};

/** What went wrong, and the check that must say so. */
const wrongs: readonly [string, (world: World) => void, string][] = [
  ['an acknowledged transfer is lost', (w) => w.transfers.pop(), 'transfer is in the book'],
  [
    'it was booked with another amount',
    (w) => change(w.transfers, 0, { amounts: [-5, 5] }),
    'is in the book',
  ],
  [
    'it was booked to another person',
    (w) => change(w.transfers, 0, { codes: [wallet(ama), 'x'] }),
    'is in the book',
  ],
  [
    'it was booked under another id too',
    (w) => w.transfers.push({ ...(w.transfers[0] as Transfer), id: 'x' }),
    'nothing was transferred',
  ],
  [
    'a top-up was stored twice',
    (w) => w.orders.push({ ...(w.orders[0] as Order), id: 'x' }),
    'nothing was ordered',
  ],
  [
    'a top-up was stored for another number',
    (w) => change(w.orders, 0, { phone: '+22890000099' }),
    'top-up is one order',
  ],
  ['a withdrawal is lost', (w) => w.orders.splice(1, 1), 'withdrawal is one order'],
  [
    'two keys got one id',
    (w) => w.tally.acknowledged.push({ command: mobile('topup', 'x', '+22890000010'), id: 't' }),
    'no id was given for two keys',
  ],
  ['another body was taken', (w) => w.tally.faults.push('201'), '409 with another body'],
  [
    'a payout was paid twice',
    (w) => change(w.moved, 1, { times: 2, amountXof: 2_000 }),
    'no money moved twice',
  ],
  [
    'what moved was not booked',
    (w) => void w.pots.delete('t'),
    'what moved at a provider is booked',
  ],
  [
    'less moved than was booked',
    (w) => change(w.moved, 0, { amountXof: 900 }),
    'what moved at a provider is booked',
  ],
  [
    'money was booked that never moved',
    (w) => w.moved.shift(),
    'nothing is booked that did not move',
  ],
  ['the float is off', (w) => w.moved.shift(), 'float is what it collected'],
  [
    'a payout was given back and paid',
    (w) => w.moved.push({ ...(w.moved[1] as Moved), reference: 'v' }),
    'no payout that was given back',
  ],
  [
    'clearing is not empty',
    (w) => w.pots.set('t', { ...w.pots.get('t'), clearing_in: 1 }),
    'in each pot',
  ],
  ['a fee is missing', (w) => w.pots.set('w', { ...w.pots.get('w'), fees: 0 }), 'in each pot'],
  [
    'a hold outlived its payout',
    (w) => change(w.orders, 2, { hold: 'open' }),
    'a hold ends as its payout',
  ],
  [
    'money waits for room that there is',
    (w) => change(w.orders, 0, { state: 'suspended', reason: 'over_limit', roomXof: 990 }),
    'still open has a cause',
  ],
  [
    'a payout hangs without a cause',
    (w) => change(w.orders, 2, { state: 'pending', hold: 'open' }),
    'still open has a cause',
  ],
];

describe('the comparison', () => {
  it('finds nothing where all is well', () => {
    expect(failing(world())).toEqual([]);
  });

  it.each(wrongs)('says when %s', (_, goWrong, title) => {
    const wrong = world();
    goWrong(wrong);
    expect(failing(wrong)).toContainEqual(expect.stringContaining(title));
  });

  it('takes a check that saw nothing for one that fails', () => {
    expect(failing({ ...world(), moved: [], orders: [] })).toContainEqual(
      expect.stringContaining('no money moved twice'),
    );
  });

  it('lets what waits for ever wait', () => {
    const waiting = world();
    const phone = '+22890000000';
    change(waiting.orders, 2, { state: 'pending', hold: 'open', phone });
    change(waiting.tally.acknowledged, 3, { command: mobile('withdrawal', 'four', phone) });
    // Nothing was given back any more, and a check that saw nothing says so.
    expect(failing(waiting)).toEqual(['no payout that was given back was paid']);
  });
});
