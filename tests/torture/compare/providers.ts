import { type Check, checkEach } from './check.ts';
import { type Facts, type Order, potOf } from './facts.ts';

const providers = ['fedapay', 'paygate'] as const;

/** PayGate pays out and cannot be asked about it: a person settles it, and the hold stays. */
export const cannotTell = ({ provider, direction }: Order): boolean =>
  provider === 'paygate' && direction === 'payout';

/** Money that moved at the providers, against what is booked, order by order and in all. */
export function checkProviders(facts: Facts): Check[] {
  const orders = new Map(facts.orders.map((order) => [order.id, order]));
  const moved = new Map(facts.moved.map((one) => [one.reference, one]));
  const booked = facts.orders.filter(({ id }) => potOf(facts, id, 'float') !== 0);
  return [
    checkEach('no money moved twice under one reference', facts.moved, ({ reference, times }) =>
      times === 1 ? null : `${reference} moved ${times} times`,
    ),
    checkEach('what moved at a provider is booked, to the franc', facts.moved, (one) => {
      const order = orders.get(one.reference);
      if (!order) return `${one.reference} is no order of ours`;
      const isRight = order.provider === one.provider && order.direction === one.direction;
      if (!isRight) return `${order.id} moved at ${one.provider}, ${one.direction}`;
      const sum = potOf(facts, order.id, 'float');
      if (sum === 0 && cannotTell(order) && order.hold === 'open') return null;
      const signed = one.direction === 'collect' ? -one.amountXof : one.amountXof;
      return sum === signed ? null : `${wordsFor(order)}: moved ${signed}, booked ${sum}`;
    }),
    checkEach('nothing is booked that did not move', booked, (order) => {
      const sum = potOf(facts, order.id, 'float');
      const amountXof = moved.get(order.id)?.amountXof ?? 0;
      return Math.abs(sum) === amountXof ? null : `${wordsFor(order)}: ${sum}, moved ${amountXof}`;
    }),
    checkEach('each provider’s float is what it collected and paid out', providers, (provider) => {
      const ours = facts.orders.filter((order) => order.provider === provider);
      const sum = ours.reduce((all, { id }) => all + potOf(facts, id, 'float'), 0);
      const told = facts.moved
        .filter((one) => one.provider === provider)
        .filter(({ reference }) => orders.get(reference)?.hold !== 'open')
        .reduce((all, one) => all + (one.direction === 'collect' ? -1 : 1) * one.amountXof, 0);
      return sum === told ? null : `${provider}: booked ${sum}, moved ${told}`;
    }),
    checkEach(
      'no payout that was given back was paid',
      facts.orders.filter(({ state }) => state === 'voided'),
      (order) => (moved.has(order.id) ? `${wordsFor(order)} was paid` : null),
    ),
  ];
}

export const wordsFor = ({ id, provider, direction, state, reason, phone }: Order): string =>
  `${id} (${provider}, ${direction}, ${state}${reason ? ` ${reason}` : ''}, …${phone.slice(-2)})`;
