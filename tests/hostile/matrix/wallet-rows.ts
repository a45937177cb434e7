import { togolesePhone } from '@ecom/testkit';
import { fund } from '../fund.ts';
import { acting, everybody } from './rights.ts';
import type { Row, Scene } from './row.ts';
import { seedPerson } from './seed-person.ts';

const pin = '4917';
const amountXof = 500;

/** Money, a payee, and the PIN's token for exactly this; taken before anything befalls the owner. */
async function ready({ api, owner, ownerDoes }: Scene) {
  const { userId } = await seedPerson(api);
  const to = `usr_${userId}`;
  await fund(api, owner.userId, 1_000);
  await ownerDoes('PUT', '/v1/me/pin', { pin });
  const proof = { purpose: 'payment', pin, amountXof, payee: to };
  const { body } = await ownerDoes('POST', '/v1/me/pin/verify', proof);
  return { body: { to, amountXof, pinToken: body.pinToken as string } };
}

const phone = '+22890112233';
const topup = { network: 'mixx', phone, amountXof, feeXof: 0 };

/** From a phone of its own: one is not rung up for ever. */
const newTopup = () => ({ ...topup, phone: togolesePhone() });

/** A top-up that the owner asked for. */
async function askedFor({ ownerDoes }: Scene) {
  const { body } = await ownerDoes('POST', '/v1/wallet/topups', newTopup());
  return { path: { id: body.id as string } };
}

/** Money, and the PIN's token for exactly this withdrawal. */
async function readyToWithdraw({ api, owner, ownerDoes }: Scene) {
  await fund(api, owner.userId, 1_000);
  await ownerDoes('PUT', '/v1/me/pin', { pin });
  const proof = { purpose: 'payment', pin, amountXof: amountXof + 5, payee: phone };
  const { body } = await ownerDoes('POST', '/v1/me/pin/verify', proof);
  return { body: { ...topup, feeXof: 5, pinToken: body.pinToken as string } };
}

async function withdrawn(scene: Scene) {
  const { body } = await readyToWithdraw(scene);
  const reply = await scene.ownerDoes('POST', '/v1/wallet/withdrawals', body);
  return { path: { id: reply.body.id as string } };
}

/** One's own, in a frozen account too; another's is as unknown as none. */
const looking = { ...acting('200'), frozen: '200' };
const lookingAtOne = { ...looking, stranger: '404 payments.topup_unknown' };

/** What a person has, and what she sends. */
export const walletRows: Readonly<Record<string, Row>> = {
  // Reads go on in a frozen account, but money is shown to a living session only.
  'GET /v1/wallet': { expect: { ...acting('200'), frozen: '200' } },
  'GET /v1/wallet/entries': { expect: { ...acting('200'), frozen: '200' } },
  'POST /v1/wallet/transfers': { request: ready, expect: acting('201') },
  'GET /v1/wallet/topup-options': { expect: looking },
  'GET /v1/wallet/topups': { expect: looking },
  'GET /v1/wallet/topups/{id}': { request: askedFor, expect: lookingAtOne },
  'POST /v1/wallet/topups': { request: () => ({ body: newTopup() }), expect: acting('201') },
  'GET /v1/wallet/withdrawals/{id}': { request: withdrawn, expect: lookingAtOne },
  'POST /v1/wallet/withdrawals': { request: readyToWithdraw, expect: acting('201') },
  'POST /v1/webhooks/mobile-money/{provider}': {
    // Who sends it is told by its signature alone.
    request: () => ({ path: { provider: 'fedapay' }, body: {} }),
    expect: everybody('400 payments.webhook_refused'),
  },
};
