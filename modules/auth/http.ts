import { createRouter, type Database, type Router } from '@ecom/server-kit';
import type { AccessTokens } from './access-tokens.ts';
import { adminHandlers } from './http/admin/admin-handlers.ts';
import { closingHandlers } from './http/closing-handlers.ts';
import { identityHandlers } from './http/identity-handlers.ts';
import { phoneHandlers } from './http/phone-handlers.ts';
import { photoHandlers } from './http/photo-handlers.ts';
import { pinHandlers } from './http/pin-handlers.ts';
import { profileHandlers } from './http/profile-handlers.ts';
import { sessionHandlers } from './http/session-handlers.ts';
import { signInHandlers } from './http/sign-in-handlers.ts';
import type { ClosingGuard, FileStorage, PinHasher } from './ports.ts';
import type { OtpDeps } from './use-cases/send-code.ts';
import type { VerifyDeps } from './use-cases/verify-otp.ts';

export type AuthSettings = OtpDeps &
  VerifyDeps & {
    /** Path of the refresh cookie as the browser sees it, the site's `/api` included. */
    readonly cookiePath: string;
    /** True in production: a proxy that was not listed must not cost the cookie its protection. */
    readonly alwaysSecureCookie: boolean;
    /** Requests a minute to the sign-in routes from one address. */
    readonly requestsPerAddressMinute: number;
    /** PINs hashed an hour for one person, right ones included. */
    readonly pinChecksPerPersonHour: number;
    /** Writes an hour of one person, all her devices together. */
    readonly writesPerPersonHour: number;
  };

export interface AuthRouteDeps {
  readonly database: Database;
  readonly tokens: AccessTokens;
  readonly settings: AuthSettings;
  readonly pins: PinHasher;
  readonly closing: ClosingGuard;
  /** Portraits and papers; sealed by whoever composes it. */
  readonly files: FileStorage;
  /** Called after a commit that may have left something in the outbox. */
  readonly onCommitted: () => void;
}

/** Every route of sign-in, profile, devices, PIN, number and closure. */
export function authRoutes(deps: AuthRouteDeps): Router {
  const router = createRouter();
  signInHandlers(router, deps);
  profileHandlers(router, deps);
  sessionHandlers(router, deps);
  pinHandlers(router, deps);
  phoneHandlers(router, deps);
  closingHandlers(router, deps);
  photoHandlers(router, deps);
  identityHandlers(router, deps);
  adminHandlers(router, deps);
  return router;
}
