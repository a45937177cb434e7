import { randomUUID } from 'node:crypto';
import { type APIRequestContext, expect } from '@playwright/test';
import { newCustomer, query, type Somebody, sql } from './admin.ts';
import { apiUrl } from './places.ts';
import { numberEnding } from './wallet.ts';

export interface Topup {
  readonly customer: Somebody;
  /** `mmo_…`, as the operator's pages name it. */
  readonly id: string;
  /** Eight digits, together. */
  readonly number: string;
}

/** A top-up of 3 000 F; the number's ending says what the simulator does with it. */
export async function askTopup(
  request: APIRequestContext,
  name: string,
  suffix: string,
): Promise<Topup> {
  const customer = await newCustomer(request, name);
  const number = numberEnding(suffix);
  const answer = await request.post(`${apiUrl()}/v1/wallet/topups`, {
    data: { network: 'mixx', phone: `+228${number}`, amountXof: 3_000, feeXof: 0 },
    headers: { authorization: `Bearer ${customer.token}`, 'idempotency-key': randomUUID() },
  });
  if (!answer.ok()) throw new Error(`no top-up: ${await answer.text()}`);
  const { id } = (await answer.json()) as { id: string };
  return { customer, number, id: `mmo_${id.slice('top_'.length)}` };
}

/** Waits until the order is so, as the database has it. */
export const orderBecomes = ({ id }: Pick<Topup, 'id'>, state: string) =>
  expect
    .poll(
      async () => {
        const [row] = await query<{ state: string }>(
          `UPDATE payments.mobile_order SET next_poll_at = least(next_poll_at, app.now())
           WHERE id = $1 RETURNING state`,
          [id.slice('mmo_'.length)],
        );
        return row?.state;
      },
      { timeout: 15_000 },
    )
    .toBe(state);

/** 100 F less came than was asked for: the money waits for an operator. */
export async function suspendedTopup(request: APIRequestContext, name: string): Promise<Topup> {
  const topup = await askTopup(request, name, '05');
  await orderBecomes(topup, 'suspended');
  return topup;
}

/** What somebody's wallet holds by its entries. */
export async function walletOf({ id }: { readonly id: string }): Promise<number> {
  const [row] = await query<{ xof: string }>(
    `SELECT coalesce(sum(e.amount_xof), 0) AS xof FROM payments.account a
     JOIN payments.entry e ON e.account_id = a.id WHERE a.code = $1`,
    [`user:${id.slice('usr_'.length)}:wallet`],
  );
  return Number(row?.xof);
}

/** An alert of a kind that only a person closes. */
export const openAlert = (id: string, subject: string) =>
  sql(
    `INSERT INTO payments.alert (id, kind, subject, facts) VALUES ($1, 'paid_after_void', $2, $3)`,
    [id, subject, JSON.stringify({ provider: 'fedapay', movedXof: 2_000 })],
  );
