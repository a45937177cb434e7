import type { Reader } from '@ecom/server-kit';
import { liveSessions } from '../store/session-store.ts';

/** Where a person is signed in, as she sees it; the last used first, 100 at most. */
export async function listSessions(
  reader: Reader,
  actor: { readonly userId: string; readonly sessionId: string },
) {
  const lines = await liveSessions(reader, actor.userId);
  return lines.map((line) => ({ ...line, current: line.id === actor.sessionId }));
}
