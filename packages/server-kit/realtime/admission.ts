import { z } from 'zod';
import { actorName } from '../actor.ts';
import type { Log } from '../log.ts';
import type { Listener, ListeningSocket, Sockets } from './wire.ts';

export interface AdmissionDeps {
  readonly log: Log;
  /** Who is behind a token that is ours and has not expired, else null. */
  identify(token: string): Promise<Listener | null>;
  /** Re-reads whether the session still lives and the account may act. */
  mayListen(listener: Listener): Promise<boolean>;
}

/** Codes of a refused handshake, in `data.code` of the error that the app gets. */
type HandshakeRefusal = 'auth.unauthenticated' | 'http.unavailable' | 'realtime.too_many';

const authSchema = z.object({ token: z.string().max(4_096) });

/** The listener behind `{ token }`, wherever it comes from; every refusal reads the same: null. */
export async function listenerOf(message: unknown, deps: AdmissionDeps): Promise<Listener | null> {
  const parsed = authSchema.safeParse(message);
  const listener = parsed.success ? await deps.identify(parsed.data.token) : null;
  return listener && (await deps.mayListen(listener)) ? listener : null;
}

/**
 * Answers handshakes: puts the socket into its person's room, or says why not. The token comes in
 * the handshake's `auth`, never in an address, which proxies would log.
 */
export function admitListeners(
  io: Sockets,
  deps: AdmissionDeps,
  { isHearing, socketsPerPersonMax }: { isHearing: () => boolean; socketsPerPersonMax: number },
): void {
  const admit = async (socket: ListeningSocket): Promise<HandshakeRefusal | null> => {
    const listener = await listenerOf(socket.handshake.auth, deps);
    if (!listener) return 'auth.unauthenticated';
    if (!isHearing()) return 'http.unavailable';
    const room = actorName(listener.actor);
    const present = io.sockets.adapter.rooms.get(room)?.size ?? 0;
    if (present >= socketsPerPersonMax) return 'realtime.too_many';
    socket.data = listener;
    await socket.join(room);
    return null;
  };
  io.use((socket, next) => {
    admit(socket).then(
      (refusal) => next(refusal ? refused(refusal) : undefined),
      (error: unknown) => {
        deps.log.error({ err: error }, 'a handshake failed');
        next(refused('http.unavailable'));
      },
    );
  });
}

const refused = (code: HandshakeRefusal): Error =>
  Object.assign(new Error(code), { data: { code } });

/** A session that ended, or an account that was frozen, hears nothing more from this moment on. */
export async function cutUnwelcome(io: Sockets, deps: AdmissionDeps, room: string): Promise<void> {
  for (const id of io.sockets.adapter.rooms.get(room) ?? []) {
    const socket = io.sockets.sockets.get(id);
    if (!socket) continue;
    const isWelcome = await deps.mayListen(socket.data).catch((error: unknown) => {
      deps.log.error({ err: error }, 'could not tell who may listen; the socket is closed');
      return false;
    });
    if (!isWelcome) socket.disconnect(true);
  }
}
