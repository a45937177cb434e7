import { type Check, checkEach } from './check.ts';
import { type Facts, type Order, potOf } from './facts.ts';
import { cannotTell, wordsFor } from './providers.ts';

/** Each order's own story: its state, its hold and every pot that it went through. */
export function checkOrders(facts: Facts): Check[] {
  const { orders } = facts;
  const payouts = orders.filter(({ direction }) => direction === 'payout');
  return [
    checkEach('what an order left in each pot follows from its state', orders, (order) => {
      const wrong = Object.entries(expectedPots(order))
        .map(([pot, sum]) => [pot, sum, potOf(facts, order.id, pot)] as const)
        .filter(([, expected, found]) => expected !== found);
      return wrong.length === 0 ? null : `${wordsFor(order)}: ${JSON.stringify(wrong)}`;
    }),
    checkEach('a hold ends as its payout does', payouts, (order) => {
      const { hold, heldXof, capturedXof, amountXof, feeXof } = order;
      const whole = amountXof + feeXof;
      const expected =
        order.state === 'captured'
          ? ['captured', whole]
          : [order.state === 'voided' ? 'voided' : 'open', 0];
      const isRight = heldXof === whole && hold === expected[0] && capturedXof === expected[1];
      return isRight ? null : `${wordsFor(order)}: the hold is ${hold}, ${capturedXof}`;
    }),
    checkEach('what is still open has a cause', orders, (order) =>
      isOver(order) || causeOf(facts, order) !== null ? null : wordsFor(order),
    ),
  ];
}

/** Clearing accounts end at nothing for every order, whatever became of it. */
function expectedPots(order: Order): Readonly<Record<string, number>> {
  const { state, amountXof, feeXof } = order;
  const movedXof = order.movedXof ?? 0;
  const nothing = { clearing_in: 0, clearing_out: 0, suspense: 0, float: 0, wallet: 0, fees: 0 };
  switch (state) {
    case 'posted':
      return { ...nothing, float: -movedXof, wallet: movedXof - feeXof, fees: feeXof };
    case 'suspended':
      return { ...nothing, float: -movedXof, suspense: movedXof };
    case 'captured':
      return { ...nothing, float: movedXof, wallet: -(amountXof + feeXof), fees: feeXof };
    default:
      return nothing;
  }
}

const over = ['posted', 'captured', 'voided', 'failed', 'expired', 'returned'];
const isOver = ({ state }: Order): boolean => over.includes(state);

/** Why an order may be open when everything has come to rest; null for no good reason. */
export function causeOf(facts: Facts, order: Order): string | null {
  if (order.state === 'suspended') return hasRoom(order) ? null : `suspended: ${order.reason}`;
  if (order.direction === 'payout' && cannotTell(order)) return 'PayGate cannot tell of payouts';
  if (order.direction === 'payout' && facts.waits(order)) return 'the number waits for ever';
  return null;
}

/** What waits for room is credited as soon as there is some; another amount waits for a person. */
const hasRoom = ({ reason, movedXof, feeXof, roomXof }: Order): boolean =>
  reason === 'over_limit' && (roomXof === null || (movedXof ?? 0) - feeXof <= roomXof);

/** How many orders are open for which cause. */
export function openByCause(facts: Facts): Map<string, number> {
  const counts = new Map<string, number>();
  for (const order of facts.orders.filter((one) => !isOver(one))) {
    const cause = causeOf(facts, order) ?? 'no cause';
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  return counts;
}
