import type { Server } from 'node:http';
import { mayListen } from '@ecom/auth';
import { postgresBus } from '@ecom/bus-postgres';
import { systemClock } from '@ecom/kernel';
import { type Listener, type Realtime, startRealtime } from '@ecom/server-kit';
import { decodeJwt } from 'jose';
import type { Composition } from './compose.ts';
import type { Config } from './config.ts';

/** The settings that sockets depend on. */
export type RealtimeConfig = Pick<
  Config,
  | 'REALTIME'
  | 'DATABASE_URL'
  | 'DATABASE_DIRECT_URL'
  | 'DATABASE_NAMED_STATEMENTS'
  | 'SITE_ORIGINS'
  | 'TRUSTED_PROXIES'
>;

/** Sockets on the node shell's server, fed by the bus; null where the configuration says off. */
export async function openRealtime(
  config: RealtimeConfig,
  { database, tokens, log }: Composition,
  server: Server,
): Promise<Realtime | null> {
  if (config.REALTIME === 'off') return null;
  if (config.DATABASE_NAMED_STATEMENTS === 'off' && !config.DATABASE_DIRECT_URL) {
    log.warn('DATABASE_DIRECT_URL is not set: through a transaction pooler no update is heard');
  }
  const bus = postgresBus({ url: config.DATABASE_DIRECT_URL ?? config.DATABASE_URL, log });
  return startRealtime({
    server,
    bus,
    log,
    clock: systemClock,
    siteOrigins: config.SITE_ORIGINS,
    proxies: config.TRUSTED_PROXIES,
    identify: (token) => identify(tokens, token),
    mayListen: ({ actor }) => mayListen(database, actor),
  });
}

async function identify(tokens: Composition['tokens'], token: string): Promise<Listener | null> {
  const actor = await tokens.verify(token);
  if (!actor) return null;
  // Verified above; read again for its end alone.
  const { exp = 0 } = decodeJwt(token);
  return { actor, expiresAtMs: exp * 1000 };
}
