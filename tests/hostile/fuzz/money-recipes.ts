import { fund } from '../fund.ts';
import type { Actor } from './actors.ts';
import type { Lane } from './lane.ts';
import { ensurePin } from './people.ts';
import type { Recipe } from './recipe.ts';

const phone = '+22892000033';

async function idOf(lane: Lane, actor: Actor): Promise<string | undefined> {
  const { json } = await lane.call('GET /v1/me', { actor });
  return ((json ?? {}) as { id?: string }).id;
}

/** Money in the wallet, and the PIN's token for one payment of it. */
async function moneyAndToken(
  lane: Lane,
  actor: Actor,
  payment: { amountXof: number; payee: string },
): Promise<string | undefined> {
  const id = await idOf(lane, actor);
  if (!id) return undefined;
  await fund(lane.api, id.slice('usr_'.length), 1_000);
  await ensurePin(lane, actor);
  const proof = { purpose: 'payment', pin: actor.pin, ...payment };
  const { json } = await lane.call('POST /v1/me/pin/verify', { actor, body: proof });
  return ((json ?? {}) as { pinToken?: string }).pinToken;
}

const sending: Recipe = async (lane, actor) => {
  const to = await idOf(lane, await lane.actor('other'));
  if (!to) return {};
  const pinToken = await moneyAndToken(lane, actor, { amountXof: 250, payee: to });
  return pinToken ? { body: { to, amountXof: 250, pinToken } } : {};
};

const topup = { network: 'mixx', phone, amountXof: 500, feeXof: 0 };

/** One phone is not rung up for ever: each has its own. */
const toppingUp: Recipe = async (lane) => ({ body: { ...topup, phone: lane.nextPhone() } });

const withdrawing: Recipe = async (lane, actor) => {
  const pinToken = await moneyAndToken(lane, actor, { amountXof: 505, payee: phone });
  return pinToken ? { body: { ...topup, feeXof: 5, pinToken } } : {};
};

/** What one has by an earlier request. */
const having =
  (operation: string, make: Recipe): Recipe =>
  async (lane, actor) => {
    const { json } = await lane.call(operation, { actor, ...(await make(lane, actor)) });
    const { id } = (json ?? {}) as { id?: string };
    return id ? { path: { id } } : {};
  };

export const moneyRecipes: Readonly<Record<string, Recipe>> = {
  'POST /v1/wallet/transfers': sending,
  'POST /v1/wallet/topups': toppingUp,
  'GET /v1/wallet/topups/{id}': having('POST /v1/wallet/topups', toppingUp),
  'POST /v1/wallet/withdrawals': withdrawing,
  'GET /v1/wallet/withdrawals/{id}': having('POST /v1/wallet/withdrawals', withdrawing),
  // The one that signs nothing hears 200 whatever it sends.
  'POST /v1/webhooks/mobile-money/{provider}': async () => ({ path: { provider: 'paygate' } }),
};
