import { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { invariant } from '@ecom/kernel';
import type { Router } from '@ecom/server-kit';
import { serve } from '@hono/node-server';

export interface Serving {
  readonly url: string;
  /** For sockets, which are no requests. */
  readonly server: Server;
  /** Takes no new request, lets those in hand finish for ten seconds, then cuts them off. */
  stop(): Promise<void>;
}

const graceMs = 10_000;
/** Longer than proxies keep theirs, so that none sends a request into a connection we just closed. */
const keepAliveMs = 75_000;
const sweepMs = 100;

/** Binds the app to an address; port 0 takes a free one. @throws EADDRINUSE and the like */
export async function serveApp(app: Router, hostname: string, port: number): Promise<Serving> {
  const bound = Promise.withResolvers<AddressInfo>();
  const server = serve({ fetch: app.fetch, hostname, port }, bound.resolve);
  invariant(server instanceof Server, 'the API is served over HTTP/1.1');
  server.keepAliveTimeout = keepAliveMs;
  server.once('error', bound.reject);
  const host = hostname.includes(':') ? `[${hostname}]` : hostname;
  const url = `http://${host}:${(await bound.promise).port}`;
  return { url, server, stop: () => stopServer(server) };
}

function stopServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), graceMs);
    // A connection whose last answer has just left would be kept alive for nothing.
    const sweep = setInterval(() => server.closeIdleConnections(), sweepMs);
    server.close(() => {
      clearTimeout(cutOff);
      clearInterval(sweep);
      resolve();
    });
    server.closeIdleConnections();
  });
}
