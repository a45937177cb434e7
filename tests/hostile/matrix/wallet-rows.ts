import { fund } from '../fund.ts';
import { acting } from './rights.ts';
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

/** What a person has, and what she sends. */
export const walletRows: Readonly<Record<string, Row>> = {
  // Reads go on in a frozen account, but money is shown to a living session only.
  'GET /v1/wallet': { expect: { ...acting('200'), frozen: '200' } },
  'GET /v1/wallet/entries': { expect: { ...acting('200'), frozen: '200' } },
  'POST /v1/wallet/transfers': { request: ready, expect: acting('201') },
};
