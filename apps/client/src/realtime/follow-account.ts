import {
  type AccountEvent,
  createUpdates,
  readStored,
  socketIo,
  unwrap,
  writeStored,
} from '@ecom/api-client';
import { api, onToken, ownSessionId, readToken, renew } from '../session/session.ts';

/** Up to where this device has looked, and into whose account. */
interface Seen {
  readonly userId: string;
  readonly last: number;
}

const key = 'updates';

function remember(seen: Seen): void {
  // Signed out meanwhile: the next person of this device begins with nothing.
  if (ownSessionId() !== null) writeStored(key, seen);
}

/** Hands the account's events on, from where this device stopped looking. Returns the way to end. */
export function followAccount(userId: string, onEvent: (event: AccountEvent) => void): () => void {
  const seen = readStored<Seen>(key);
  let start = seen?.userId === userId ? seen.last : null;
  const updates = createUpdates({
    last: start ?? 0,
    renew,
    openSocket: socketIo({ path: '/api/realtime', token: readToken, renew }),
    loadAfter: async (after, limit) => {
      // Signed out, and the end of following is on its way: nobody's events are asked for.
      if (!readStored('signedIn')) return [];
      if (start === null) {
        start = await ownBeginning();
        remember({ userId, last: start });
      }
      return loadEvents(Math.max(after, start), limit);
    },
    onEvent: (event) => {
      onEvent(event);
      remember({ userId, last: event.sequence });
    },
  });
  const unsubscribe = onToken(updates.offerToken);
  return () => {
    unsubscribe();
    updates.close();
  };
}

async function loadEvents(after: number, limit: number): Promise<readonly AccountEvent[]> {
  const query = { after, limit };
  return (await unwrap(api.GET('/v1/events', { params: { query } }))).events;
}

/** A device begins with its own sign-in: what was before is history, not news. */
async function ownBeginning(): Promise<number> {
  const query = { limit: 50 };
  const { items } = await unwrap(api.GET('/v1/activity', { params: { query } }));
  const isOwn = ({ type, data }: AccountEvent) =>
    type === 'auth.signed_in' && data.sessionId === ownSessionId();
  return (items.find(isOwn) ?? items[0])?.sequence ?? 0;
}
