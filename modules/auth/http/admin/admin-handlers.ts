import type { Router } from '@ecom/server-kit';
import type { AuthRouteDeps } from '../../http.ts';
import { accountHandlers } from './account-handlers.ts';
import { auditHandlers } from './audit-handlers.ts';
import { documentHandlers } from './document-handlers.ts';
import { reviewHandlers } from './review-handlers.ts';
import { secondFactorHandlers } from './second-factor-handlers.ts';
import { selfHandlers } from './self-handlers.ts';
import { userHandlers } from './user-handlers.ts';
import { userSessionHandlers } from './user-session-handlers.ts';

/** Every route of the people who work for the platform. */
export function adminHandlers(router: Router, deps: AuthRouteDeps): void {
  selfHandlers(router, deps);
  secondFactorHandlers(router, deps);
  userHandlers(router, deps);
  userSessionHandlers(router, deps);
  accountHandlers(router, deps);
  reviewHandlers(router, deps);
  documentHandlers(router, deps);
  auditHandlers(router, deps);
}
