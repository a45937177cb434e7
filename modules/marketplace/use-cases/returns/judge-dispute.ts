import { type AdminCall, admitAdmin, runAdminCommand } from '@ecom/auth';
import { err, ok, type Refusal, type Result } from '@ecom/kernel';
import type { Actor, Database, Reader, Tx } from '@ecom/server-kit';
import type { DisputeQueue } from '../../domain/return-state.ts';
import { countDisputes, disputesInQueue } from '../../store/dispute-store.ts';
import { findStoreRole } from '../../store/member-store.ts';
import { decide, type GrantRefused } from './answer-return.ts';
import { type ActOnReturn, findReturn, holdReturn } from './hold-return.ts';
import { readSideReturn, readWholeReturns, type WholeReturn } from './read-returns.ts';

/** Past a thousand nobody needs the number. */
const waitingMax = 1_000;

const platform = { side: 'platform' } as const;

/** Why this person may not look at disputes now; null when she may. */
export async function refuseJudge(reader: Reader, actor: Actor): Promise<Refusal | null> {
  const admitted = await admitAdmin(reader, actor, 'judge_disputes');
  return admitted.ok ? null : admitted.error;
}

/** A page of disputes, and how many wait for an answer. */
export async function readDisputes(
  reader: Reader,
  queue: DisputeQueue,
  { afterId, limit }: { readonly afterId: string | null; readonly limit: number },
) {
  const rows = await disputesInQueue(reader, queue, { afterId, limit: limit + 1 });
  const items = await readWholeReturns(reader, rows.slice(0, limit));
  const waiting = await countDisputes(reader, waitingMax);
  return { items, hasMore: rows.length > limit, waiting };
}

export interface DisputeWish {
  /** Null for an id that is none. */
  readonly id: string | null;
  readonly wireId: string;
  readonly name: string;
  /** Absent for a mere look. */
  readonly body?: { readonly version: number; readonly amountXof: number; readonly reason: string };
}

/**
 * An operator's look or word, written down as one about the customer; answered by the dispute as
 * it is then, as `answer` writes it: a key that comes back gets the same.
 */
export async function operateOnDispute<Answer>(
  database: Database,
  call: AdminCall,
  { id, wireId, name, body }: DisputeWish,
  answer: (whole: WholeReturn) => Answer,
): Promise<Result<Answer, string>> {
  const known = await findReturn(database, platform, id);
  const command = {
    act: 'judge_disputes' as const,
    name,
    ...(body && { input: { wireId, ...body } }),
    detail: {
      returnId: wireId,
      ...(body && { amountXof: body.amountXof, reason: body.reason }),
    },
    aboutUserId: known?.userId ?? null,
  };
  return runAdminCommand(database, call, command, async (tx, { userId }) => {
    if (!known) return err('market.return_unknown');
    const by = { actor: `user:${userId}`, requestId: call.requestId, userId };
    if (body) {
      const on = { owner: platform, returnId: known.id, version: body.version };
      const done = await judgeDispute(tx, { ...on, ...by }, body);
      if (!done.ok) return done;
    }
    const whole = await readSideReturn(tx, platform, known.id);
    if (!whole) throw new Error('a dispute was looked at that is not there');
    return ok(answer(whole));
  });
}

/**
 * The platform's word: so much goes back, or nothing, and why. Nobody judges in her own cause. Of
 * two operators, or a store that gives in meanwhile, the first decides; money moves once.
 */
async function judgeDispute(
  tx: Tx,
  on: ActOnReturn,
  { amountXof, reason }: { readonly amountXof: number; readonly reason: string },
): Promise<Result<null, GrantRefused | 'market.own_store' | 'auth.not_oneself'>> {
  const held = await holdReturn(tx, on, 'judge', 'judged');
  if (!held.ok) return held;
  const { one } = held.value;
  if (one.userId === on.userId) return err('auth.not_oneself');
  if (await findStoreRole(tx, one.storeId, on.userId)) return err('market.own_store');
  return decide(tx, on, held.value, { state: 'judged', amountXof, note: reason, restock: false });
}
