import type { MoneyDirection, MoneyOrder } from '../../modules/payments/ports.ts';
import { callFedapay, type FedapayCaller, type Step } from './call-fedapay.ts';
import { type FedapayRecord, placeOf, wrappedRecord } from './records.ts';

/** The record under our reference; absent where FedaPay has none. */
export async function findRecord(
  caller: FedapayCaller,
  direction: MoneyDirection,
  reference: string,
): Promise<Step<FedapayRecord>> {
  const path = `${placeOf[direction].path}/merchant/${encodeURIComponent(reference)}`;
  const found = await callFedapay(caller, { method: 'GET', path }, wrappedRecord(direction));
  // A record that is not ours must never be paid on: the server answered something else.
  const isOurs = found.step !== 'done' || found.value.merchant_reference === reference;
  return isOurs ? found : { step: 'doubt', reason: 'other_reference' };
}

export async function readRecord(
  caller: FedapayCaller,
  direction: MoneyDirection,
  id: string,
): Promise<Step<FedapayRecord>> {
  const path = `${placeOf[direction].path}/${encodeURIComponent(id)}`;
  return callFedapay(caller, { method: 'GET', path }, wrappedRecord(direction));
}

/**
 * The one record of an order, made if there is none. FedaPay has no idempotency key, so we look
 * before making, and after it: two callers who both found nothing agree on what the second look
 * shows, and the record that it does not show is never sent. No money moves in here.
 */
export async function openRecord(
  caller: FedapayCaller,
  direction: MoneyDirection,
  order: MoneyOrder,
  mode: string,
): Promise<Step<FedapayRecord>> {
  const before = await findRecord(caller, direction, order.reference);
  if (before.step !== 'absent') return definite(before);
  const made = await makeRecord(caller, direction, order, mode);
  if (made.step === 'doubt') return made;
  const after = await findRecord(caller, direction, order.reference);
  return after.step === 'absent' ? made : definite(after);
}

/** A look that is refused says nothing of the order. */
const definite = (looked: Step<FedapayRecord>): Step<FedapayRecord> =>
  looked.step === 'refused' ? { step: 'doubt', reason: looked.reason } : looked;

function makeRecord(
  caller: FedapayCaller,
  direction: MoneyDirection,
  order: MoneyOrder,
  mode: string,
): Promise<Step<FedapayRecord>> {
  const body = {
    description: order.description,
    amount: order.amountXof,
    currency: { iso: 'XOF' },
    merchant_reference: order.reference,
    // A payout has its network from the start. A transaction gets one when it is sent: that is
    // how we see that it was. No customer: neither name nor address leaves the house.
    ...(direction === 'payout' ? { mode } : {}),
  };
  const { path } = placeOf[direction];
  return callFedapay(caller, { method: 'POST', path, body }, wrappedRecord(direction));
}
