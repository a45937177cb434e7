import { err, parsePhone, type Refusal } from '@ecom/kernel';
import {
  type ApiEnv,
  HttpRefusal,
  problemResponse,
  type Router,
  runCommand,
  takeToken,
} from '@ecom/server-kit';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { accessTokenPolicy } from '../access-tokens.ts';
import { refreshPolicy } from '../domain/refresh-token.ts';
import type { AuthRouteDeps, AuthSettings } from '../http.ts';
import type { OpenedSession } from '../use-cases/open-account.ts';
import { refreshSession } from '../use-cases/refresh-session.ts';
import { requestOtp } from '../use-cases/request-otp.ts';
import { knowsToken, signOut } from '../use-cases/sign-out.ts';
import { openWithCode } from './open-with-code.ts';
import { deviceOf } from './own-command.ts';
import { refreshRoute, requestOtpRoute, signOutRoute, verifyOtpRoute } from './routes.ts';
import { authStatuses, invalidPhone, userAnswer } from './user-answer.ts';

/**
 * Browsers share cookies between the ports of one host, so each app has a cookie of its own. The
 * header only chooses among them; who sends another app's name finds no cookie.
 */
const cookieNameOf = (c: Ctx): string => {
  const app = c.req.header('x-ecom-app');
  return app === 'admin' || app === 'business' ? `ecom_refresh_${app}` : 'ecom_refresh';
};
type Ctx = Context<ApiEnv>;

const refuse = (c: Ctx, refusal: Refusal): never =>
  problemResponse(c, refusal, authStatuses) as never;

export function signInHandlers(router: Router, deps: AuthRouteDeps): void {
  const { requestsPerAddressMinute: perMinute } = deps.settings;
  const codes = { name: 'auth.address', max: perMinute };
  // Thousands share one address on mobile networks: what needs a cookie has a bucket of its own,
  // so that a neighbour who plays with codes does not stop everybody's refresh.
  const sessions = { name: 'auth.address_session', max: perMinute * sessionShare };
  limitRoutes(router, deps, [requestOtpRoute, verifyOtpRoute], codes);
  limitRoutes(router, deps, [refreshRoute, signOutRoute], sessions);
  requestHandler(router, deps);
  verifyHandler(router, deps);
  refreshHandler(router, deps);
  signOutHandler(router, deps);
}

const sessionShare = 20;

/** One bucket for all routes of a group: a guesser does not get a budget per route. */
function limitRoutes(
  router: Router,
  { database }: AuthRouteDeps,
  routes: readonly { path: string }[],
  { name, max }: { name: string; max: number },
): void {
  for (const { path } of routes) {
    router.use(path, async (c, next) => {
      const retryInMs = await takeToken(database, { name, max, windowS: 60 }, c.get('address'));
      if (retryInMs !== null) {
        throw new HttpRefusal({ code: 'http.rate_limited', facts: { retryInMs } });
      }
      await next();
    });
  }
}

function requestHandler(router: Router, deps: AuthRouteDeps): void {
  router.openapi(requestOtpRoute, async (c) => {
    const { phone: text, deviceId, locale } = c.req.valid('json');
    const phone = parsePhone(text);
    if (!phone.ok) return refuse(c, invalidPhone(phone.error.code));
    const request = {
      name: 'auth.request_otp',
      actor: `device:${deviceId}`,
      key: c.req.valid('header')['idempotency-key'],
      input: { phone: phone.value, locale },
      requestId: c.get('requestId'),
    };
    const input = { phone: phone.value, deviceId, language: locale, address: c.get('address') };
    const result = await runCommand(deps.database, request, (tx) =>
      requestOtp(tx, deps.settings, input),
    );
    if (!result.ok) return refuse(c, result.error);
    deps.onCommitted();
    return c.json(result.value, 202);
  });
}

function verifyHandler(router: Router, deps: AuthRouteDeps): void {
  router.openapi(verifyOtpRoute, async (c) => {
    const { phone: text, ...rest } = c.req.valid('json');
    const phone = parsePhone(text);
    if (!phone.ok) return refuse(c, invalidPhone(phone.error.code));
    const language = c.req.header('accept-language')?.startsWith('en') ? 'en' : 'fr';
    const input = { ...rest, phone: phone.value, language, device: deviceOf(c) } as const;
    const result = await openWithCode(deps, input, c.get('requestId'));
    if (!result.ok) return refuse(c, result.error);
    return c.json(await sessionAnswer(c, deps, result.value), 200);
  });
}

function refreshHandler(router: Router, deps: AuthRouteDeps): void {
  router.openapi(refreshRoute, async (c) => {
    const { deviceId } = c.req.valid('json');
    const refreshToken = getCookie(c, cookieNameOf(c));
    if (!refreshToken) return refuse(c, err('auth.session_ended').error);
    const request = {
      name: 'auth.refresh_session',
      actor: `device:${deviceId}`,
      input: null,
      requestId: c.get('requestId'),
    };
    const input = { refreshToken, deviceId, device: deviceOf(c) };
    const result = await runCommand(deps.database, request, (tx) =>
      refreshSession(tx, deps.settings, input),
    );
    if (!result.ok) {
      clearCookie(c, deps);
      return refuse(c, result.error);
    }
    return c.json(await sessionAnswer(c, deps, result.value), 200);
  });
}

function signOutHandler(router: Router, deps: AuthRouteDeps): void {
  router.openapi(signOutRoute, async (c) => {
    const cookie = getCookie(c, cookieNameOf(c));
    // A made-up cookie is nobody's: nothing to end, nothing to write down.
    const known = cookie !== undefined && (await knowsToken(deps.database, cookie));
    const refreshToken = known ? cookie : undefined;
    const actor = c.get('actor');
    const input = {
      ...(refreshToken && { refreshToken }),
      ...(actor && { sessionId: actor.sessionId }),
    };
    const request = {
      name: 'auth.sign_out',
      actor: actor ? `user:${actor.userId}` : 'session',
      input: null,
      requestId: c.get('requestId'),
    };
    // Nobody to sign out: nothing to do, nothing to write down.
    if (refreshToken || actor) await runCommand(deps.database, request, (tx) => signOut(tx, input));
    clearCookie(c, deps);
    return c.body(null, 204);
  });
}

async function sessionAnswer(c: Ctx, { tokens, settings }: AuthRouteDeps, session: OpenedSession) {
  const { user, sessionId, refreshToken } = session;
  setCookie(c, cookieNameOf(c), refreshToken, {
    ...cookieOptions(c, settings),
    maxAge: refreshPolicy.validMs / 1000,
  });
  const accessToken = await tokens.issue({ userId: user.id, sessionId, roles: user.roles });
  return { accessToken, expiresInMs: accessTokenPolicy.validMs, user: userAnswer(user) };
}

/** Secure in production and wherever a trusted proxy speaks of TLS; plain http is development. */
const cookieOptions = (c: Ctx, settings: AuthSettings) => ({
  path: settings.cookiePath,
  httpOnly: true,
  sameSite: 'Strict' as const,
  secure: settings.alwaysSecureCookie || c.get('secure'),
});

const clearCookie = (c: Ctx, { settings }: AuthRouteDeps) =>
  deleteCookie(c, cookieNameOf(c), cookieOptions(c, settings));
