import type { Reader } from '@ecom/server-kit';
import { refuseStanding } from '../domain/standing.ts';
import { readStanding } from '../store/standing-store.ts';

/** Whether a session may hear of its account at once: it still lives, and nobody froze it. */
export async function mayListen(
  reader: Reader,
  actor: { readonly userId: string; readonly sessionId: string },
): Promise<boolean> {
  const standing = await readStanding(reader, actor);
  return refuseStanding(standing, { unregistered: true }) === null;
}
