import type { Actor } from '../actor.ts';
import type { Log } from '../log.ts';

/** What the app's middleware puts beside every request. */
export interface ApiEnv {
  Variables: {
    requestId: string;
    /** Behind trusted proxies, the caller's own; IPv6 as its /64. */
    address: string;
    /** Null without a valid access token. */
    actor: Actor | null;
    log: Log;
  };
}
