import type { Server as HttpServer, IncomingMessage } from 'node:http';
import type { Clock } from '@ecom/kernel';
import { actorName } from '../actor.ts';
import type { TrustedProxies } from '../http/client-address.ts';
import { type AdmissionDeps, admitListeners, cutUnwelcome } from './admission.ts';
import type { EventBus } from './event-bus.ts';
import { closeOnStop } from './farewell.ts';
import { type RealtimeLimits, realtimeLimits } from './limits.ts';
import { keepListening } from './listening.ts';
import { isAllowedOrigin } from './origin.ts';
import { watchStrangers } from './strangers.ts';
import { takeTurns } from './take-turns.ts';
import type { Sockets } from './wire.ts';

export interface RealtimeDeps extends AdmissionDeps {
  /** Sockets are opened at `/realtime` of this server. */
  readonly server: HttpServer;
  readonly bus: EventBus;
  readonly clock: Clock;
  /** Pages of these origins may connect, besides those of the host that they ask for. */
  readonly siteOrigins: readonly string[];
  readonly proxies: TrustedProxies;
  readonly limits?: Partial<RealtimeLimits>;
}

export interface Realtime {
  /** Sends everybody elsewhere and lets go of the bus; call before the server is closed. */
  stop(): Promise<void>;
}

/**
 * Tells signed-in apps that their subject has a new event, committed by whichever process. A
 * socket is a hint and no more: what happened is asked for over HTTP. So nothing is lost when
 * one breaks, and nothing needs to be kept here.
 */
export async function startRealtime(deps: RealtimeDeps): Promise<Realtime> {
  const limits: RealtimeLimits = { ...realtimeLimits, ...deps.limits };
  const farewell = closeOnStop(deps.server, limits.farewellMs);
  const strangers = watchStrangers(deps.proxies, limits.strangersPerAddressMax);
  const io = await openSockets(deps, limits, strangers.hasRoom);
  strangers.follow(io);
  let hearing = false;
  let closing: NodeJS.Timeout | undefined;
  const recheck = takeTurns((room) => cutUnwelcome(io, deps, room));
  const { socketsPerPersonMax } = limits;
  admitListeners(io, deps, { isHearing: () => hearing, socketsPerPersonMax });
  io.on('connection', (socket) => {
    strangers.admit(socket);
    keepListening(socket, deps, limits);
    // Between the look of the handshake and the room, the session may have ended.
    recheck(actorName(socket.data.actor));
  });
  deps.bus.start({
    onHint: (hint) => {
      io.to(hint.subject).emit('hint', hint);
      recheck(hint.subject);
    },
    onHearing: () => {
      clearTimeout(closing);
      hearing = true;
      io.emit('look');
      for (const { data } of io.sockets.sockets.values()) recheck(actorName(data.actor));
    },
    onDeaf: () => {
      closing = setTimeout(() => {
        hearing = false;
        io.disconnectSockets(true);
      }, limits.deafMs);
    },
  });
  return {
    stop: async () => {
      hearing = false;
      clearTimeout(closing);
      io.disconnectSockets(true);
      await Promise.all([deps.bus.stop(), farewell()]);
    },
  };
}

async function openSockets(
  { server, siteOrigins }: RealtimeDeps,
  limits: RealtimeLimits,
  hasRoomFor: (request: IncomingMessage) => boolean,
) {
  // Loaded here: the other shells of the app have no sockets, and need not carry the library.
  const { Server } = await import('socket.io');
  const io: Sockets = new Server(server, {
    path: '/realtime',
    addTrailingSlash: false,
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: limits.messageMaxBytes,
    connectTimeout: limits.handshakeMs,
    pingInterval: limits.pingEveryMs,
    pingTimeout: limits.pongWithinMs,
    allowRequest: (request, decide) => {
      const hasRoom = io.engine.clientsCount < limits.socketsMax && hasRoomFor(request);
      decide(null, hasRoom && isAllowedOrigin(request.headers, siteOrigins));
    },
  });
  return io;
}
