import type { Reader } from '@ecom/server-kit';
import type { Standing } from '../domain/standing.ts';
import { readStanding } from '../store/standing-store.ts';

/** What the database says of an actor now; null when there is no such session. Locks nothing. */
export const standingNow = (
  reader: Reader,
  actor: { readonly userId: string; readonly sessionId: string },
): Promise<Standing | null> => readStanding(reader, actor);
