import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';

/**
 * Follows the connections that were upgraded: the HTTP server no longer knows them, yet does not
 * end before they do. The function that comes back waits until they have gone, and cuts those that
 * have not after `patienceMs`; a phone without network never answers a farewell.
 */
export function closeOnStop(server: Server, patienceMs: number): () => Promise<void> {
  const open = new Set<Duplex>();
  const gone = Promise.withResolvers<void>();
  let stopping = false;
  server.on('upgrade', (_, socket: Duplex) => {
    if (stopping) {
      socket.destroy();
      return;
    }
    open.add(socket);
    socket.once('close', () => {
      open.delete(socket);
      if (stopping && open.size === 0) gone.resolve();
    });
  });
  return async () => {
    stopping = true;
    if (open.size === 0) return;
    const cut = setTimeout(() => {
      for (const socket of open) socket.destroy();
    }, patienceMs);
    await gone.promise;
    clearTimeout(cut);
  };
}
