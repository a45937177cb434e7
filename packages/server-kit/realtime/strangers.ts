import type { IncomingMessage } from 'node:http';
import { clientAddress, type TrustedProxies } from '../http/client-address.ts';
import type { ListeningSocket, Sockets } from './wire.ts';

/**
 * Counts, by address, the connections that have not shown a token yet: they cost an attacker
 * nothing, and could fill the process. Admitted ones are counted by person elsewhere, since a
 * whole mobile network may share one address.
 */
export function watchStrangers(proxies: TrustedProxies, perAddressMax: number) {
  const counts = new Map<string, number>();
  const leaving = new WeakMap<object, () => void>();
  const addressOf = ({ socket, headers }: IncomingMessage): string => {
    const forwarded = headers['x-forwarded-for'];
    return clientAddress(proxies, socket.remoteAddress ?? '', forwarded?.toString());
  };
  const count = (address: string, by: 1 | -1) => {
    const now = (counts.get(address) ?? 0) + by;
    if (now > 0) counts.set(address, now);
    else counts.delete(address);
  };
  return {
    hasRoom: (request: IncomingMessage): boolean =>
      (counts.get(addressOf(request)) ?? 0) < perAddressMax,
    follow: (io: Sockets): void => {
      io.engine.on('connection', (connection: ListeningSocket['conn']) => {
        const address = addressOf(connection.request);
        count(address, 1);
        let isStranger = true;
        const leave = () => {
          if (isStranger) count(address, -1);
          isStranger = false;
        };
        leaving.set(connection, leave);
        connection.once('close', leave);
      });
    },
    /** It has shown its token. */
    admit: ({ conn }: ListeningSocket): void => leaving.get(conn)?.(),
  };
}
