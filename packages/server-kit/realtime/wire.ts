import type { Server, Socket } from 'socket.io';
import type { Actor } from '../actor.ts';

/** What the server says on a socket. No content ever: an app that hears asks `/v1/events`. */
interface ServerSays {
  /** An event of yours was committed, this one or more. */
  hint(hint: { readonly subject: string; readonly sequence: number }): void;
  /** Hints may have been missed: look. */
  look(): void;
  /** Your token has expired: send `auth` with a fresh one. */
  renew(): void;
}

/** The only thing that an app says; the handshake carries the same as `auth`. */
interface ClientSays {
  auth(message: unknown): void;
}

/** Who listens on a socket, and until when her token says so. */
export interface Listener {
  readonly actor: Actor;
  readonly expiresAtMs: number;
}

type Nothing = Record<string, never>;
export type Sockets = Server<ClientSays, ServerSays, Nothing, Listener>;
export type ListeningSocket = Socket<ClientSays, ServerSays, Nothing, Listener>;
