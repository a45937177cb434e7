import { newId } from '@ecom/kernel';
import type { AccountCode } from '../../../modules/payments/domain/account-code.ts';
import { openAccounts } from '../../../modules/payments/store/account-store.ts';
import { post } from '../../../modules/payments/use-cases/post.ts';
import { fund } from '../fund.ts';
import { paidOut } from '../paid-out.ts';
import type { Actor } from './actors.ts';
import { hire } from './admin-recipes.ts';
import type { Lane } from './lane.ts';
import type { Recipe } from './recipe.ts';

const reason = 'Vérifié avec la cliente';
const wish = { from: 'platform:costs', to: 'platform:fees', amountXof: 100 } as const;

async function userIdOf(lane: Lane, actor: Actor): Promise<string> {
  const { json } = await lane.call('GET /v1/me', { actor });
  return ((json ?? {}) as { id?: string }).id?.slice('usr_'.length) ?? newId();
}

/** Money of a member's that waits in suspense at FedaPay, booked as it would have come. */
const suspended: Recipe = async (lane) => {
  const userId = await userIdOf(lane, await lane.actor('member'));
  const { database } = lane.api.parts;
  const pots = ['provider:fedapay:float', 'provider:fedapay:suspense'] as const;
  const wallet: AccountCode = `user:${userId}:wallet`;
  const accounts = await openAccounts(database, [...pots, wallet]);
  const legs = pots.map((code, n) => ({
    accountId: accounts.get(code) ?? 0,
    amountXof: n === 0 ? -500 : 500,
  }));
  const origin = { reference: null, actor: 'system', requestId: 'req_hostile' };
  await database.transaction((tx) =>
    post(tx, [{ id: newId(), kind: 'suspense', legs, ...origin }]),
  );
  const id = newId();
  await lane.arrange(
    `WITH made AS (
       INSERT INTO payments.mobile_order (id, direction, purpose, user_id, account_id, provider,
         network, phone, amount_xof, fee_xof, state, reason, moved_xof, request_id, next_poll_at)
       VALUES ($1, 'collect', 'topup', $2, $3, 'fedapay', 'mixx', '+22892000033', 600, 0,
         'suspended', 'amount_differs', 500, 'req_hostile', NULL) RETURNING id
     )
     INSERT INTO payments.mobile_order_move (order_id, nth, from_state, event, to_state, by)
     SELECT id, 1, 'created', 'suspend', 'suspended', 'system' FROM made`,
    [id, userId, accounts.get(wallet)],
  );
  return { path: { id: `mmo_${id}` }, body: { reason } };
};

/** A withdrawal that was paid: a bank says that it came back. */
const cameBack: Recipe = async (lane) => {
  const userId = await userIdOf(lane, await lane.actor('member'));
  await fund(lane.api, userId, 500);
  const id = await paidOut(lane.api.parts.database, userId, 'req_hostile');
  return { path: { id: `mmo_${id}` }, body: { reason } };
};

/** A correction that another owner, or this one, proposed. */
const proposed =
  (whose: 'own' | 'another', body?: Record<string, string>): Recipe =>
  async (lane, actor) => {
    const userId = await userIdOf(lane, whose === 'own' ? actor : await hire(lane));
    const codes: AccountCode[] = [wish.from, wish.to];
    const accounts = await openAccounts(lane.api.parts.database, codes);
    const id = newId();
    await lane.arrange(
      `INSERT INTO payments.adjustment (id, from_account_id, to_account_id, amount_xof, reason,
         proposed_by, expires_at)
       VALUES ($1, $2, $3, $4, 'Corrected by hostile tests', $5, app.now() + interval '1 day')`,
      [id, accounts.get(wish.from), accounts.get(wish.to), wish.amountXof, userId],
    );
    return { path: { id: `adj_${id}` }, ...(body && { body }) };
  };

const alert: Recipe = async (lane) => {
  const id = newId();
  await lane.arrange(
    `INSERT INTO payments.alert (id, kind, subject) VALUES ($1, 'paid_after_void', $2)`,
    [id, `order:${newId()}`],
  );
  return { path: { id: `alt_${id}` }, body: { reason } };
};

const adjustments = '/v1/admin/money/adjustments';

export const adminMoneyRecipes: Readonly<Record<string, Recipe>> = {
  'GET /v1/admin/money/orders/{id}': suspended,
  'POST /v1/admin/money/orders/{id}/ask': suspended,
  'POST /v1/admin/money/orders/{id}/credit': suspended,
  'POST /v1/admin/money/orders/{id}/return': suspended,
  'POST /v1/admin/money/orders/{id}/bounce': cameBack,
  'POST /v1/admin/money/alerts/{id}/close': alert,
  'GET /v1/admin/money/adjustment-preview': async () => ({
    query: { from: wish.from, to: wish.to, amountXof: String(wish.amountXof) },
  }),
  [`POST ${adjustments}`]: async () => ({ body: { ...wish, reason } }),
  [`GET ${adjustments}/{id}`]: proposed('another'),
  [`POST ${adjustments}/{id}/confirm`]: proposed('another'),
  [`POST ${adjustments}/{id}/refuse`]: proposed('another', { note: reason }),
  [`POST ${adjustments}/{id}/withdraw`]: proposed('own'),
};
