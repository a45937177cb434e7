import { userSubject } from '@ecom/auth';
import { err, invariant, nextState, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { adjustmentMachine } from '../../domain/adjustment.ts';
import {
  type Adjustment,
  decideAdjustmentRow,
  lockAdjustment,
} from '../../store/adjustment-store.ts';
import { post } from '../post.ts';
import type { Operator } from './money-command.ts';
import { effectOf } from './propose-adjustment.ts';

export type DecideRefused =
  | 'payments.adjustment_unknown'
  | 'payments.adjustment_decided'
  | 'payments.own_proposal'
  | 'payments.not_own_proposal'
  | 'auth.not_oneself'
  | 'payments.insufficient_funds'
  | 'payments.over_limit';

type Decision = 'confirm' | 'refuse' | 'withdraw';

/**
 * Another admin books what was proposed, in this transaction: one transfer under the proposal's
 * own id. Where an account cannot bear it, it stays proposed and both balances are told. Of two
 * who decide at once the first does. Locks the proposal, then the accounts.
 */
export async function confirmAdjustment(
  tx: Tx,
  operator: Operator,
  id: string,
): Promise<Result<{ seq: number }, DecideRefused>> {
  const found = await lockOpen(tx, operator, id, 'confirm');
  if (!found.ok) return found;
  const adjustment = found.value;
  const { userId, requestId } = operator;
  const owners = [adjustment.fromCode, adjustment.toCode];
  if (owners.includes(`user:${userId}:wallet`)) return err('auth.not_oneself');
  const { fromAccountId, toAccountId, amountXof } = adjustment;
  const [booked] = await post(tx, [
    {
      id,
      kind: 'adjustment',
      legs: [
        { accountId: fromAccountId, amountXof: -amountXof },
        { accountId: toAccountId, amountXof },
      ],
      reference: `adjustment:${id}`,
      actor: userSubject(userId),
      requestId,
    },
  ]);
  invariant(booked !== undefined, 'a posting without an outcome');
  if (booked.outcome === 'refused') return refused(tx, adjustment, booked.code);
  invariant(booked.outcome === 'posted', 'an open proposal was booked before');
  const decided = { state: 'confirmed', transferSeq: booked.seq } as const;
  const done = await decide(tx, operator, adjustment, decided);
  return done.ok ? ok({ seq: booked.seq }) : done;
}

/** Another admin says no, and why. Locks the proposal. */
export async function refuseAdjustment(
  tx: Tx,
  operator: Operator,
  id: string,
  note: string,
): Promise<Result<null, DecideRefused>> {
  const found = await lockOpen(tx, operator, id, 'refuse');
  if (!found.ok) return found;
  return decide(tx, operator, found.value, { state: 'refused', note });
}

/** Its own proposer takes it back. Locks the proposal. */
export async function withdrawAdjustment(
  tx: Tx,
  operator: Operator,
  id: string,
): Promise<Result<null, DecideRefused>> {
  const found = await lockOpen(tx, operator, id, 'withdraw');
  if (!found.ok) return found;
  return decide(tx, operator, found.value, { state: 'withdrawn' });
}

async function lockOpen(
  tx: Tx,
  { userId }: Operator,
  id: string,
  event: Decision,
): Promise<Result<Adjustment, DecideRefused>> {
  const adjustment = await lockAdjustment(tx, id);
  if (!adjustment) return err('payments.adjustment_unknown');
  const { state, proposedBy } = adjustment;
  if (state !== 'proposed') return err('payments.adjustment_decided', { facts: { state } });
  const actor = proposedBy === userId ? 'proposer' : 'other';
  if (nextState(adjustmentMachine, state, event, actor) === null) {
    return err(actor === 'proposer' ? 'payments.own_proposal' : 'payments.not_own_proposal');
  }
  return ok(adjustment);
}

interface Decided {
  readonly state: 'confirmed' | 'refused' | 'withdrawn';
  readonly note?: string;
  readonly transferSeq?: number;
}

/** A proposal's time may end between two statements: then nothing of the decision stays. */
async function decide(
  tx: Tx,
  { userId: by }: Operator,
  { id }: Adjustment,
  { state, note, transferSeq }: Decided,
): Promise<Result<null, DecideRefused>> {
  const done = await decideAdjustmentRow(tx, {
    ...{ id, state, by },
    note: note ?? null,
    transferSeq: transferSeq ?? null,
  });
  return done ? ok(null) : err('payments.adjustment_decided', { facts: { state: 'expired' } });
}

/** What the ledger said, with what is in the account that cannot bear it. */
async function refused(
  tx: Tx,
  { fromAccountId, toAccountId, amountXof }: Adjustment,
  code: string,
): Promise<Result<never, DecideRefused>> {
  const effect = await effectOf(tx, { fromId: fromAccountId, toId: toAccountId }, amountXof);
  if (code === 'payments.insufficient_funds') {
    const { balanceXof, heldXof } = effect.from;
    return err(code, { facts: { availableXof: balanceXof - heldXof, amountXof } });
  }
  invariant(code === 'payments.over_limit', `a correction was refused: ${code}`);
  const { balanceXof, ceilingXof } = effect.to;
  return err(code, { facts: { balanceXof, balanceMaxXof: ceilingXof ?? 0, amountXof } });
}
