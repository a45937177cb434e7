import { transferId } from '../../../modules/payments/domain/wallet-transfer.ts';
import type { Acknowledged, Tally } from '../load/tally.ts';
import { type Check, checkEach } from './check.ts';
import type { Facts } from './facts.ts';

/** What clients were told, against what is stored: all of it, once, and nothing else. */
export function checkCommands(tally: Tally, facts: Facts): Check[] {
  const transfers = new Map(facts.transfers.map((transfer) => [transfer.id, transfer]));
  const orders = new Map(facts.orders.map((order) => [order.id, order]));
  const of = (kind: string) => tally.acknowledged.filter(({ command }) => command.kind === kind);
  const known = new Set(tally.acknowledged.map(({ id }) => id));
  const keys = new Set(tally.acknowledged.map(({ command }) => command.key));
  return [
    checkEach('an acknowledged transfer is in the book as it was asked', of('transfer'), (told) => {
      const { command, id } = told;
      if (command.kind !== 'transfer') return 'not a transfer';
      const booked = transfers.get(id);
      if (!booked) return `${id} is not in the book`;
      if (id !== transferId(command.person.userId, command.key)) return `${id} is another key’s`;
      const { person, payee, amountXof } = command;
      const legs = new Map(booked.codes.map((code, n) => [code, booked.amounts[n]]));
      const isRight =
        legs.size === 2 &&
        booked.actor === `user:${person.userId}` &&
        legs.get(`user:${person.userId}:wallet`) === -amountXof &&
        legs.get(`user:${payee.userId}:wallet`) === amountXof;
      return isRight ? null : `${id} is ${JSON.stringify(booked)}`;
    }),
    checkEach('nothing was transferred that nobody was told of', facts.transfers, ({ id }) =>
      known.has(id) ? null : `${id} was never acknowledged`,
    ),
    checkEach('an acknowledged top-up is one order, as asked', of('topup'), (told) =>
      faultOfOrder(told, orders.get(told.id)),
    ),
    checkEach('an acknowledged withdrawal is one order, as asked', of('withdrawal'), (told) =>
      faultOfOrder(told, orders.get(told.id)),
    ),
    checkEach('nothing was ordered that nobody was told of', facts.orders, ({ id }) =>
      known.has(id) ? null : `${id} was never acknowledged`,
    ),
    checkEach('no id was given for two keys', [...known], (id) =>
      keys.size === tally.acknowledged.length && known.size === keys.size
        ? null
        : `${keys.size} keys, ${known.size} ids; ${id} among them`,
    ),
    {
      title: 'the same key again was answered as before, and 409 with another body',
      looked: tally.again.repeated + tally.again.twins + tally.again.changed,
      faults: tally.faults,
    },
  ];
}

function faultOfOrder({ command, id }: Acknowledged, order: Facts['orders'][number] | undefined) {
  if (!order) return `${id} is not stored`;
  if (command.kind === 'transfer') return `${id} is a transfer`;
  const isRight =
    order.purpose === command.kind &&
    order.userId === command.person.userId &&
    order.network === command.network &&
    order.phone === command.phone &&
    order.amountXof === command.amountXof &&
    order.feeXof === command.feeXof;
  return isRight ? null : `${id} is ${JSON.stringify(order)}`;
}
