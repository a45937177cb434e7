import { commandKeyHeader, type Router } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import type { AuthRouteDeps } from '../http.ts';
import { keepAccount, requestClosing, sendOwnCode } from '../use-cases/close-account.ts';
import { ownCommand, refuse } from './own-command.ts';
import {
  answer,
  codeLimits,
  conflict,
  invalid,
  json,
  mayAct,
  ownProblems,
  signedIn,
} from './route-parts.ts';
import { codeSchema, languageSchema, otpRequestedSchema } from './schemas.ts';

const codeRoute = createRoute({
  method: 'post',
  path: '/v1/me/closure/code',
  tags: ['closure'],
  summary: 'Send the code that closes the account',
  security: signedIn,
  request: {
    headers: commandKeyHeader,
    body: json(z.strictObject({ locale: languageSchema })),
  },
  responses: {
    202: answer('On its way', otpRequestedSchema),
    ...ownProblems(invalid, mayAct, conflict, codeLimits, [503, 'auth.sms_paused']),
  },
});

const closeRoute = createRoute({
  method: 'post',
  path: '/v1/me/closure',
  tags: ['closure'],
  summary: 'Close the account',
  description:
    'Every other device is signed out now; a week later the account is erased. Until then its owner may keep it.',
  security: signedIn,
  request: {
    headers: commandKeyHeader,
    body: json(
      z
        .strictObject({ code: codeSchema, pinToken: z.string().max(100).optional() })
        .openapi('Closure'),
    ),
  },
  responses: {
    200: answer('Closing', z.object({ closesAt: z.iso.datetime() })),
    ...ownProblems(
      invalid,
      [...mayAct, 'auth.pin_required', 'auth.pin_token_invalid'],
      [
        409,
        'auth.already_closing',
        'auth.store_open',
        'auth.orders_open',
        'auth.money_left',
        'http.idempotency_conflict',
      ],
      [422, 'auth.code_wrong', 'auth.code_expired', 'auth.code_used'],
      [429, 'auth.otp_locked'],
    ),
  },
});

const keepRoute = createRoute({
  method: 'delete',
  path: '/v1/me/closure',
  tags: ['closure'],
  summary: 'Keep the account after all',
  security: signedIn,
  request: { headers: commandKeyHeader },
  responses: {
    204: { description: 'It stays' },
    ...ownProblems(invalid, mayAct, [409, 'auth.not_closing', 'http.idempotency_conflict']),
  },
});

/** Closing an account, and changing one's mind. */
export function closingHandlers(router: Router, deps: AuthRouteDeps): void {
  const { settings } = deps;

  router.openapi(codeRoute, async (c) => {
    const { locale: language } = c.req.valid('json');
    const command = { name: 'auth.request_closing_code', input: { language } };
    const address = c.get('address');
    const result = await ownCommand(c, deps, command, (tx, person) =>
      sendOwnCode(tx, settings, { ...person, purpose: 'close_account', language, address }),
    );
    return result.ok ? c.json(result.value, 202) : refuse(c, result.error);
  });

  router.openapi(closeRoute, async (c) => {
    const input = c.req.valid('json');
    const command = { name: 'auth.close_account', input };
    const result = await ownCommand(c, deps, command, (tx, person) =>
      requestClosing(tx, { ...settings, closing: deps.closing }, { ...person, ...input }),
    );
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(keepRoute, async (c) => {
    const command = { name: 'auth.keep_account', input: null };
    const result = await ownCommand(c, deps, command, (tx, person) => keepAccount(tx, person));
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });
}
