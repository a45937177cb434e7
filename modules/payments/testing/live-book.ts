import { newId, xof } from '@ecom/kernel';
import type { Database } from '@ecom/server-kit';
import type { AccountCode } from '../domain/account-code.ts';
import type { MobilePurpose } from '../domain/mobile-order.ts';
import { openAccounts } from '../store/account-store.ts';
import { insertOrder, lockOrder } from '../store/mobile-order-store.ts';
import { hold } from '../use-cases/hold.ts';
import { moveOrder } from '../use-cases/mobile/move-order.ts';
import { takeOutcome, takeStatus } from '../use-cases/mobile/take-answer.ts';

const provider = 'watched';

const walletOf = async (database: Database, owner: string) => {
  const code: AccountCode = `user:${owner}:wallet`;
  return (await openAccounts(database, [code])).get(code) ?? 0;
};

async function newOrder(
  database: Database,
  purpose: MobilePurpose,
  accountId: number,
  amountXof = 1_000,
) {
  const id = newId();
  const rest = { provider, network: 'mixx', phone: '+22890000000', requestId: 'req_test' } as const;
  await database.transaction(async (tx) => {
    if (purpose === 'payout') {
      const reference = `mobile:${id}`;
      await hold(tx, { id, accountId, amountXof: amountXof + 10, reference, expiresInMs: null });
    }
    const feeXof = purpose === 'payout' ? 10 : 0;
    await insertOrder(tx, { id, purpose, userId: null, accountId, amountXof, feeXof, ...rest });
  });
  return id;
}

async function submit(database: Database, id: string) {
  await database.transaction(async (tx) => {
    const order = await lockOrder(tx, id);
    if (order) await moveOrder(tx, order, 'submit', 'system');
  });
  const accepted = { outcome: 'accepted', providerId: null } as const;
  await database.transaction((tx) => takeOutcome(tx, id, accepted));
}

const succeed = (database: Database, id: string, amountXof: number) =>
  database.transaction((tx) =>
    takeStatus(tx, id, { status: 'succeeded', amountXof: xof(amountXof) }),
  );

/** A wallet with 5,000 F by a collection, a payout that came through, one under way, one voided. */
export async function liveBookIn(database: Database) {
  const accountId = await walletOf(database, newId());
  const collected = await newOrder(database, 'topup', accountId, 5_000);
  await submit(database, collected);
  await succeed(database, collected, 5_000);
  const differing = await newOrder(database, 'topup', accountId, 700);
  await submit(database, differing);
  await succeed(database, differing, 600);
  const paid = await newOrder(database, 'payout', accountId);
  await submit(database, paid);
  await succeed(database, paid, 1_000);
  const open = await newOrder(database, 'payout', accountId);
  const voided = await newOrder(database, 'payout', accountId);
  await submit(database, voided);
  const refused = { status: 'failed', reason: 'x', final: true } as const;
  await database.transaction((tx) => takeStatus(tx, voided, refused));
  return { accountId, collected, differing, paid, open, voided };
}
