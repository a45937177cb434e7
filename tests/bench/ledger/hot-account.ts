import { newId } from '@ecom/kernel';
import { type Posting, post } from '@ecom/payments';
import { createDatabase, type Database } from '@ecom/server-kit';
import type { Town } from './town.ts';

const batchSize = 64;
const lanes = 2;

/** Pays from many wallets, in shared commits like those of wallet transfers. */
export interface Payments {
  /** Payments a second; each goes to another wallet, or all of them to one platform account. */
  round(target: 'wallets' | 'platform', seconds: number): Promise<number>;
  close(): Promise<void>;
}

/**
 * The same postings by the same `post`, in as many lanes and as large batches as the API's; only
 * the account that is paid differs.
 */
export async function openPayments({ owner, appUrl }: Town, people: number): Promise<Payments> {
  const onIdleError = () => undefined;
  const options = { connectionsMax: lanes, namedStatements: true, onIdleError };
  const database = createDatabase({ url: appUrl, ...options });
  await owner.query(`INSERT INTO payments.account (code, balanced) VALUES ('platform:fees', false)
    ON CONFLICT (code) DO NOTHING`);
  const platform = await owner.query<{ id: string }>(
    `SELECT id FROM payments.account WHERE code = 'platform:fees'`,
  );
  const wallets = await owner.query<{ id: string }>(
    'SELECT wallet_id AS id FROM bench.person ORDER BY n',
  );
  const [feesId = 0] = platform.rows.map(({ id }) => Number(id));
  const walletIds = wallets.rows.map(({ id }) => Number(id));
  const walletOf = (n: number) => walletIds[n % people] ?? 0;
  let nth = 0;
  const next = (target: 'wallets' | 'platform'): Posting => {
    nth += 1;
    const payee = target === 'platform' ? feesId : walletOf(nth * 7919 + 1 + (nth % 1_000));
    const payer = walletOf(nth * 7919);
    return postingOf(payer, payee);
  };
  return {
    round: (target, seconds) => postFor(database, () => next(target), seconds),
    close: () => database.close(),
  };
}

const postingOf = (payer: number, payee: number): Posting => ({
  id: newId(),
  kind: 'fee',
  legs: [
    { accountId: payer, amountXof: -1 },
    { accountId: payee, amountXof: 1 },
  ],
  reference: null,
  actor: 'system',
  requestId: 'req_bench',
});

async function postFor(database: Database, next: () => Posting, seconds: number): Promise<number> {
  const startMs = performance.now();
  const endMs = startMs + seconds * 1000;
  let booked = 0;
  const lane = async () => {
    while (performance.now() < endMs) {
      const batch = Array.from({ length: batchSize }, next);
      const posted = await database.transaction((tx) => post(tx, batch));
      const refused = posted.find(({ outcome }) => outcome !== 'posted');
      if (refused) throw new Error(`a payment was not booked: ${JSON.stringify(refused)}`);
      booked += batch.length;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return (booked * 1000) / (performance.now() - startMs);
}
