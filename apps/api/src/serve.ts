import type { AddressInfo } from 'node:net';
import type { Router } from '@ecom/server-kit';
import { type ServerType, serve } from '@hono/node-server';

export interface Serving {
  readonly url: string;
  /** Takes no new request, lets those in hand finish for ten seconds, then cuts them off. */
  stop(): Promise<void>;
}

const graceMs = 10_000;

/** Binds the app to an address; port 0 takes a free one. @throws EADDRINUSE and the like */
export function serveApp(app: Router, hostname: string, port: number): Promise<Serving> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname, port }, ({ port: bound }: AddressInfo) => {
      const host = hostname.includes(':') ? `[${hostname}]` : hostname;
      resolve({ url: `http://${host}:${bound}`, stop: () => stopServer(server) });
    });
    server.once('error', reject);
  });
}

function stopServer(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, graceMs);
    server.close(() => {
      clearTimeout(cutOff);
      resolve();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}
