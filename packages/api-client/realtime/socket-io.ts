import type { Socket } from 'socket.io-client';
import type { OpenSocket } from './connection.ts';

interface Options {
  /** Where the page came from, unless said otherwise. */
  readonly url?: string;
  /** `/api/realtime` behind a site, `/realtime` at the API itself. */
  readonly path: string;
  /** The access token in use, or null when nobody is signed in. */
  token(): Promise<string | null>;
  /** A fresh one, or null when the session has ended. */
  renew(): Promise<string | null>;
}

interface ServerSays {
  hint(hint: { sequence: number }): void;
  look(): void;
  renew(): void;
}
interface ClientSays {
  auth(message: { token: string }): void;
}

const answerMaxMs = 10_000;

/** Socket.IO over a websocket, nothing else. The library comes with the first socket, not before. */
export function socketIo({ url = '/', path, token, renew }: Options): OpenSocket {
  return ({ onUp, onHint, onDown }) => {
    let socket: Socket<ServerSays, ClientSays> | null = null;
    let isOver = false;
    const end = () => {
      isOver = true;
      socket?.disconnect();
    };
    const fail = (why: 'refused' | 'lost') => {
      if (isOver) return;
      end();
      onDown(why);
    };
    const show = async (fresh: Promise<string | null>) => {
      const shown = await fresh.catch(() => null);
      if (shown === null) fail('lost');
      else if (!isOver) socket?.emit('auth', { token: shown });
    };
    const open = async () => {
      const [{ io }, shown] = await Promise.all([import('socket.io-client'), token()]);
      if (isOver || shown === null) return fail('lost');
      const opened: Socket<ServerSays, ClientSays> = io(url, {
        path,
        addTrailingSlash: false,
        transports: ['websocket'],
        auth: { token: shown },
        timeout: answerMaxMs,
        // One attempt: when the next one comes is decided in one place, for every kind of failure.
        reconnection: false,
        forceNew: true,
      });
      socket = opened;
      opened.on('connect', onUp);
      opened.on('hint', ({ sequence }) => onHint(sequence));
      opened.on('look', () => onHint(null));
      opened.on('renew', () => void show(renew()));
      opened.on('disconnect', () => fail('lost'));
      opened.on('connect_error', (error) => fail(isRefusal(error) ? 'refused' : 'lost'));
    };
    open().catch(() => fail('lost'));
    return {
      offerToken: (fresh) => {
        if (socket?.connected) socket.emit('auth', { token: fresh });
      },
      close: end,
    };
  };
}

const isRefusal = (error: Error & { data?: { code?: unknown } }): boolean =>
  error.data?.code === 'auth.unauthenticated';
