import type { MoneyDirection, MoneyOrder, OrderOutcome } from '../../modules/payments/ports.ts';
import { callFedapay, type FedapayCaller, type Step } from './call-fedapay.ts';
import { openRecord, readRecord } from './open-record.ts';
import { anyObject, type FedapayRecord, phoneOf, tokenSchema } from './records.ts';

/** Opens the record of an order and sets it going, unless it already goes. */
export async function sendOrder(
  caller: FedapayCaller,
  direction: MoneyDirection,
  order: MoneyOrder,
  mode: string,
): Promise<OrderOutcome> {
  const opened = await openRecord(caller, direction, order, mode);
  if (opened.step !== 'done') return outcomeOf(opened);
  const record = opened.value;
  if (record.amount !== order.amountXof) return { outcome: 'unknown', reason: 'other_amount' };
  const accepted: OrderOutcome = { outcome: 'accepted', providerId: String(record.id) };
  if (isGoing(direction, record)) return accepted;
  const sent = await setGoing[direction](caller, record, order, mode);
  if (sent.step === 'done') return accepted;
  if (sent.step !== 'refused') return outcomeOf(sent);
  // Refused may mean that another call of ours was quicker.
  const now = await readRecord(caller, direction, String(record.id));
  if (now.step !== 'done') return { outcome: 'unknown', reason: sent.reason };
  return isGoing(direction, now.value) ? accepted : { outcome: 'refused', reason: sent.reason };
}

/** Whether money may already move for it. */
const isGoing = (direction: MoneyDirection, { status, mode }: FedapayRecord): boolean =>
  status !== 'pending' || (direction === 'collect' && typeof mode === 'string');

type SetGoing = (
  caller: FedapayCaller,
  record: FedapayRecord,
  order: MoneyOrder,
  mode: string,
) => Promise<Step<unknown>>;

const setGoing: Readonly<Record<MoneyDirection, SetGoing>> = {
  collect: async (caller, record, order, mode) => {
    const path = `/v1/transactions/${record.id}/token`;
    const made = await callFedapay(caller, { method: 'POST', path, body: {} }, tokenSchema);
    if (made.step !== 'done') return made;
    const body = { token: made.value.token, phone_number: phoneOf(order.phone) };
    return callFedapay(caller, { method: 'POST', path: `/v1/${mode}`, body }, anyObject);
  },
  payout: (caller, record, order) => {
    const body = { payouts: [{ id: record.id, phone_number: phoneOf(order.phone) }] };
    return callFedapay(caller, { method: 'PUT', path: '/v1/payouts/start', body }, anyObject);
  },
};

function outcomeOf(step: Exclude<Step<unknown>, { step: 'done' }>): OrderOutcome {
  if (step.step === 'refused') return { outcome: 'refused', reason: step.reason };
  return { outcome: 'unknown', reason: step.step === 'doubt' ? step.reason : 'absent' };
}
