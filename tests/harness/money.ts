import { newId, parseId } from '@ecom/kernel';
import { openAccounts } from '../../modules/payments/store/account-store.ts';
import { post } from '../../modules/payments/use-cases/post.ts';
import { call, type TestApi } from './api.ts';
import { type Person, signUp } from './person.ts';

/** A person with a PIN, and the wire id that others pay her by. */
export interface Payer extends Person {
  readonly id: string;
}

export const pin = '8305';

/**
 * Signs somebody up, sets the PIN, and books so many francs as if mobile money had
 * brought them, whatever the limit of her level says.
 */
export async function signUpWithMoney(api: TestApi, amountXof: number): Promise<Payer> {
  const person = await signUp(api);
  const { token } = person;
  const set = await call(api, 'PUT', '/v1/me/pin', { token, body: { pin } });
  if (set.status !== 204) throw new Error(`no PIN: ${JSON.stringify(set.body)}`);
  const me = await call(api, 'GET', '/v1/me', { token });
  if (amountXof > 0) await fund(api, me.body.id, amountXof);
  // The first look opens a wallet, and gives it its owner's limits.
  await call(api, 'GET', '/v1/wallet', { token });
  return { ...person, id: me.body.id };
}

async function fund(api: TestApi, wireId: string, amountXof: number): Promise<void> {
  const wallet = `user:${parseId('usr', wireId) ?? ''}:wallet` as const;
  const float = 'provider:test:float' as const;
  const { database } = api.parts;
  const ids = await openAccounts(database, [wallet, float]);
  const leg = (code: string, amount: number) => ({
    accountId: ids.get(code) ?? 0,
    amountXof: amount,
  });
  const posting = {
    id: newId(),
    kind: 'topup' as const,
    legs: [leg(float, -amountXof), leg(wallet, amountXof)],
    reference: null,
    actor: 'system',
    requestId: 'req_test',
    unbounded: true,
  };
  await database.transaction((tx) => post(tx, [posting]));
}

/** A PIN token for one payment. */
export async function payToken(
  api: TestApi,
  { token }: Person,
  payment: { amountXof: number; payee: string },
): Promise<string> {
  const body = { purpose: 'payment', pin, ...payment };
  const reply = await call(api, 'POST', '/v1/me/pin/verify', { token, body, key: null });
  if (!reply.body.pinToken) throw new Error(`no token: ${JSON.stringify(reply.body)}`);
  return reply.body.pinToken;
}
