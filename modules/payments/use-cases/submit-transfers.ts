import { admitPayers, claimOf, type PayerRefused, payersFell, readmitPayers } from '@ecom/auth';
import { err, ok, type Result } from '@ecom/kernel';
import { type Database, recordAudit, type Tx } from '@ecom/server-kit';
import type { Posted, Posting, PostRefused } from '../domain/posting.ts';
import { hashOfPosting } from '../domain/posting.ts';
import { transferId, type WalletTransfer } from '../domain/wallet-transfer.ts';
import { findTransfers, postAll } from '../store/ledger-store.ts';

export interface Receipt {
  readonly transferId: string;
  readonly seq: number;
}

export type TransferRefused = PostRefused | PayerRefused;

/** A transfer and the numbers of its two accounts. */
export interface PreparedTransfer {
  readonly transfer: WalletTransfer;
  readonly fromId: number;
  readonly toId: number;
}

/**
 * Carries out many people's transfers in one transaction: sessions and PIN tokens, the book,
 * audit and outbox, each in one statement for all of them. Each transfer is booked or refused by
 * itself. A key that was used before gets the receipt it had.
 */
export function submitTransfers(
  database: Database,
  prepared: readonly PreparedTransfer[],
): Promise<Result<Receipt, TransferRefused>[]> {
  const postings = prepared.map(postingOf);
  const claims = prepared.map(({ transfer }) => claimOf(transfer));
  return startAgain(() => submitOnce(database, { prepared, postings, claims }));
}

/** A payer was frozen or signed out while the batch waited for its locks. */
class PayersFell extends Error {}

const startsMax = 5;

/** The next start sees what happened and refuses that payer alone. */
async function startAgain<Value>(work: () => Promise<Value>): Promise<Value> {
  for (let start = 1; ; start += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof PayersFell) || start === startsMax) throw error;
    }
  }
}

interface Batch {
  readonly prepared: readonly PreparedTransfer[];
  readonly postings: readonly Posting[];
  readonly claims: readonly ReturnType<typeof claimOf>[];
}

function submitOnce(
  database: Database,
  { prepared, postings, claims }: Batch,
): Promise<Result<Receipt, TransferRefused>[]> {
  return database.transaction(async (tx) => {
    const refusals = await admitPayers(tx, claims);
    const admitted = prepared.flatMap((_, n) => (refusals[n] === null ? [n] : []));
    const booked = await bookAll(
      tx,
      admitted.map((n) => postings[n] as Posting),
    );
    const posted = new Map(admitted.map((n, at) => [n, booked[at] as Posted]));
    const replays = await findReplays(
      tx,
      postings.filter((_, n) => refusals[n] !== null),
    );
    const results = likeTheirTwins(
      postings,
      postings.map((posting, n) => resultOf(posting, posted.get(n), refusals[n] ?? null, replays)),
    );
    const given = claims.filter((_, n) => posted.get(n)?.outcome === 'refused');
    // In one round trip, while accounts are locked. If somebody fell, all of it is undone.
    const [fell] = await Promise.all([
      payersFell(
        tx,
        claims.filter((_, n) => refusals[n] === null),
      ),
      readmitPayers(tx, given),
      recordAll(tx, prepared, results),
    ]);
    if (fell) throw new PayersFell();
    announceAll(
      tx,
      prepared.flatMap(({ transfer }, n) =>
        posted.get(n)?.outcome === 'posted' ? { ...transfer, id: postings[n]?.id ?? '' } : [],
      ),
    );
    return results;
  });
}

const bookAll = async (tx: Tx, postings: Posting[]): Promise<Posted[]> =>
  postings.length === 0 ? [] : postAll(tx, postings);

/** Keys whose transfer was booked before: their token is spent, their receipt stands. */
async function findReplays(tx: Tx, postings: readonly Posting[]): Promise<Map<string, Replay>> {
  if (postings.length === 0) return new Map();
  const rows = await findTransfers(
    tx,
    postings.map(({ id }) => id),
  );
  return new Map(rows.map(({ id, seq, hash }) => [id, { seq, hash }]));
}

interface Replay {
  readonly seq: number;
  readonly hash: Buffer;
}

function resultOf(
  posting: Posting,
  posted: Posted | undefined,
  refusal: PayerRefused | null,
  replays: Map<string, Replay>,
): Result<Receipt, TransferRefused> {
  if (posted?.outcome === 'refused') return err(posted.code);
  if (posted) return ok({ transferId: posting.id, seq: posted.seq });
  const replay = replays.get(posting.id);
  if (replay) {
    const same = replay.hash.equals(hashOfPosting(posting));
    return same ? ok({ transferId: posting.id, seq: replay.seq }) : err('payments.id_conflict');
  }
  return err(refusal ?? 'auth.session_ended');
}

/**
 * The same transfer twice in one batch has one PIN token, which the first of them spent: where the
 * book refused that one, the other is told the same, and not that its token is wrong.
 */
function likeTheirTwins(
  postings: readonly Posting[],
  results: readonly Result<Receipt, TransferRefused>[],
): Result<Receipt, TransferRefused>[] {
  return results.map((result, n) => {
    if (result.ok || result.error.code !== 'auth.pin_token_invalid') return result;
    const posting = postings[n] as Posting;
    const twin = postings.findIndex(({ id }, m) => id === posting.id && m !== n);
    const told = results[twin];
    const same = told && hashOfPosting(postings[twin] as Posting).equals(hashOfPosting(posting));
    return same && !told.ok ? told : result;
  });
}

const postingOf = ({ transfer, fromId, toId }: PreparedTransfer): Posting => ({
  id: transferId(transfer.userId, transfer.key),
  kind: 'transfer',
  legs: [
    { accountId: fromId, amountXof: -transfer.amountXof },
    { accountId: toId, amountXof: transfer.amountXof },
  ],
  reference: null,
  actor: `user:${transfer.userId}`,
  requestId: transfer.requestId,
});

const recordAll = (
  tx: Tx,
  prepared: readonly PreparedTransfer[],
  results: readonly Result<Receipt, TransferRefused>[],
) =>
  recordAudit(
    tx,
    prepared.map(({ transfer }, n) => {
      const result = results[n];
      return {
        actor: `user:${transfer.userId}`,
        action: 'payments.transfer',
        subject: `user:${transfer.payeeId}`,
        outcome: result?.ok ? 'done' : (result?.error.code ?? 'unknown'),
        requestId: transfer.requestId,
      };
    }),
  );

/** One message for all of them; its consumer tells payers and payees. */
function announceAll(tx: Tx, booked: readonly (WalletTransfer & { readonly id: string })[]): void {
  if (booked.length === 0) return;
  const transfers = booked.map(({ id, userId, payeeId, amountXof }) => ({
    id,
    userId,
    payeeId,
    amountXof,
  }));
  tx.enqueue({ topic: 'payments.transferred', payload: { transfers } });
}
