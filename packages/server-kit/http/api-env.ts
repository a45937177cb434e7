import type { Actor } from '../actor.ts';

/** What the app's middleware puts beside every request. */
export interface ApiEnv {
  Variables: {
    requestId: string;
    /** Behind trusted proxies, the caller's own; IPv6 as its /64. */
    address: string;
    /** The browser's own connection is https, as the trusted proxy says. */
    secure: boolean;
    /** Null without a valid access token. */
    actor: Actor | null;
    /** Set by the few HTML pages, whose own style needs its hash in the policy. */
    pageCsp: string | null;
  };
}
