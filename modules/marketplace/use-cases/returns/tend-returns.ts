import type { Database, Tx } from '@ecom/server-kit';
import { dueReturnEvent, type ReturnState, returnAfter } from '../../domain/return-state.ts';
import { disputeReturnRow, endReturnRow } from '../../store/return-step-store.ts';
import { type GoodsReturn, takeDueReturn } from '../../store/return-store.ts';
import { announceReturn } from './return-news.ts';

const atOnceMax = 200;

/**
 * Does what is due of a locked return, and gives the state it comes to; null where nothing was. A
 * store's silence brings it before the platform, its customer's lets the refusal stand.
 */
export async function applyDueReturn(tx: Tx, one: GoodsReturn): Promise<ReturnState | null> {
  const { id, state, dueInMs } = one;
  if (dueInMs === null || dueInMs > 0) return null;
  if (state !== 'open' && state !== 'refused') return null;
  const to = returnAfter(state, dueReturnEvent[state], 'system');
  if (to === 'disputed') await disputeReturnRow(tx, id, { by: 'silence', words: '' });
  else if (to === 'lapsed') await endReturnRow(tx, id, to);
  else throw new Error(`nothing is due of a return that is ${state}`);
  await announceReturn(tx, one, to);
  return to;
}

/** Does what is due by the clock, one transaction each; several processes share the work. */
export async function tendReturns(database: Database): Promise<number> {
  for (let done = 0; done < atOnceMax; done += 1) {
    const found = await database.transaction(async (tx) => {
      const one = await takeDueReturn(tx);
      return one !== null && (await applyDueReturn(tx, one)) !== null;
    });
    if (!found) return done;
  }
  return atOnceMax;
}
