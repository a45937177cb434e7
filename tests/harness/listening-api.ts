import {
  type AccountEvent,
  createUpdates,
  type Surroundings,
  socketIo,
  type Updates,
} from '@ecom/api-client';
import { parseTrustedProxies } from '@ecom/server-kit';
import { openRealtime, type RealtimeConfig } from '../../apps/api/src/realtime.ts';
import { serveApp } from '../../apps/api/src/serve.ts';
import type { TestApi } from './api.ts';

export interface ListeningApi {
  readonly url: string;
  /** As on SIGTERM: sockets and bus first, then the server. */
  stop(): Promise<void>;
}

/**
 * A second address of an API, with sockets: what the node shell serves. The bus listens past any
 * pooler, and as a role that may write nothing: it needs no right.
 */
export async function listenWith(api: TestApi, databaseOf: TestApi = api): Promise<ListeningApi> {
  const { appUrl, readerUrl } = databaseOf.db;
  const serving = await serveApp(api.parts.app, '127.0.0.1', 0);
  const config: RealtimeConfig = {
    REALTIME: 'on',
    DATABASE_URL: appUrl,
    DATABASE_DIRECT_URL: readerUrl,
    DATABASE_NAMED_STATEMENTS: 'on',
    SITE_ORIGINS: [],
    TRUSTED_PROXIES: parseTrustedProxies(''),
  };
  const realtime = await openRealtime(config, api.parts, serving.server);
  return {
    url: serving.url,
    stop: async () => {
      await realtime?.stop();
      await serving.stop();
    },
  };
}

/** A page that is always looked at, on real time. */
const alwaysThere: Surroundings = {
  isVisible: () => true,
  onChange: () => () => undefined,
  after: (ms, work) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
  random: () => 0,
};

export interface FollowedEvents {
  readonly events: readonly AccountEvent[];
  readonly updates: Updates;
  /** How often the log was asked. */
  asked(): number;
}

/** An app's own updates, against a server that listens, with a token that does not change. */
export function follow(url: string, token: string, last = 0): FollowedEvents {
  const events: AccountEvent[] = [];
  let asked = 0;
  const updates = createUpdates({
    last,
    surroundings: alwaysThere,
    renew: async () => token,
    openSocket: socketIo({
      url,
      path: '/realtime',
      token: async () => token,
      renew: async () => token,
    }),
    onEvent: (event) => void events.push(event),
    loadAfter: async (after, limit) => {
      asked += 1;
      const headers = { authorization: `Bearer ${token}` };
      const answer = await fetch(`${url}/v1/events?after=${after}&limit=${limit}`, { headers });
      if (!answer.ok) throw new Error(`the log answered ${answer.status}`);
      return ((await answer.json()) as { events: AccountEvent[] }).events;
    },
  });
  return { events, updates, asked: () => asked };
}
