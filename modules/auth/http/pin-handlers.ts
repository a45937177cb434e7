import {
  type ApiEnv,
  commandKeyHeader,
  problems,
  type Router,
  requireActor,
} from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { AuthRouteDeps } from '../http.ts';
import { sendOwnCode } from '../use-cases/close-account.ts';
import { grantByPin, type PinAct } from '../use-cases/grant-by-pin.ts';
import { readSecurity } from '../use-cases/read-security.ts';
import { resetPin, setPin } from '../use-cases/set-pin.ts';
import { tryPin } from '../use-cases/try-pin.ts';
import { limitPerson } from './limit-person.ts';
import { ownCommand, refuse, repliedBefore, standingOf } from './own-command.ts';
import {
  answer,
  codeLimits,
  conflict,
  invalid,
  json,
  limited,
  liveSession,
  mayAct,
  ownProblems,
  signedIn,
} from './route-parts.ts';
import { codeSchema, languageSchema, otpRequestedSchema, pinSchema } from './schemas.ts';

const securitySchema = z
  .object({
    pin: z.enum(['none', 'set', 'locked']),
    attemptsLeft: z.int(),
    deviceTrusted: z.boolean().openapi({ description: 'False: the PIN comes first.' }),
    restrictedUntil: z.iso
      .datetime()
      .nullable()
      .openapi({ description: 'Until then no withdrawal, and the limits of level 0.' }),
    identityLevel: z.int().min(0).max(2),
    limits: z.object({ balanceMaxXof: z.int(), topupMonthMaxXof: z.int() }),
  })
  .openapi('Security');

const securityRoute = createRoute({
  method: 'get',
  path: '/v1/me/security',
  tags: ['pin'],
  summary: 'PIN, trust, restrictions and limits, as they are now',
  security: signedIn,
  responses: { 200: answer('Found', securitySchema), ...problems(liveSession) },
});

const setRoute = createRoute({
  method: 'put',
  path: '/v1/me/pin',
  tags: ['pin'],
  summary: 'Set the PIN, or change it with the old one',
  security: signedIn,
  request: {
    headers: commandKeyHeader,
    body: json(
      z.strictObject({ pin: pinSchema, currentPin: pinSchema.optional() }).openapi('PinChange'),
    ),
  },
  responses: {
    204: { description: 'Set' },
    ...ownProblems(
      invalid,
      [...mayAct, 'auth.pin_required'],
      [409, 'http.idempotency_conflict', 'auth.pin_not_set'],
      [422, 'auth.pin_weak', 'auth.pin_wrong'],
      [423, 'auth.pin_locked'],
      limited,
    ),
  },
});

/** Whom the money goes to: somebody of ours, the stores of a cart, or a phone it is withdrawn to. */
const payeeSchema = z
  .string()
  .regex(
    /^([a-z]{3,5}_[0-9a-f-]{36}|checkout|\+228\d{8})$/,
    'an id of ours, `checkout`, or a Togolese number',
  );
const actSchema = z.discriminatedUnion('purpose', [
  z.strictObject({ purpose: z.literal('device'), pin: pinSchema }),
  z.strictObject({ purpose: z.literal('change_phone'), pin: pinSchema }),
  z.strictObject({ purpose: z.literal('close_account'), pin: pinSchema }),
  z.strictObject({
    purpose: z.literal('payment'),
    pin: pinSchema,
    amountXof: z.int().min(1).max(100_000_000),
    payee: payeeSchema,
  }),
]);

const verifyRoute = createRoute({
  method: 'post',
  path: '/v1/me/pin/verify',
  tags: ['pin'],
  summary: 'Prove the PIN for one act',
  description:
    'Gives a token for this act only, usable once, from this session, for two minutes. A payment’s token holds for its amount and payee. `device` makes this device trusted and gives none.',
  security: signedIn,
  request: { body: json(actSchema.openapi('PinProof')) },
  responses: {
    200: answer(
      'Right',
      z.object({ pinToken: z.string().nullable(), expiresInMs: z.int() }).openapi('PinGrant'),
    ),
    ...ownProblems(
      invalid,
      [...mayAct, 'auth.restricted'],
      [409, 'auth.pin_not_set'],
      [422, 'auth.pin_wrong'],
      [423, 'auth.pin_locked'],
      limited,
    ),
  },
});

const forgottenRoute = createRoute({
  method: 'post',
  path: '/v1/me/pin/forgotten',
  tags: ['pin'],
  summary: 'Send a code that replaces the PIN',
  security: signedIn,
  request: {
    headers: commandKeyHeader,
    body: json(z.strictObject({ locale: languageSchema }).openapi('OwnCodeRequest')),
  },
  responses: {
    202: answer('On its way to the account’s number', otpRequestedSchema),
    ...ownProblems(invalid, mayAct, conflict, codeLimits, [503, 'auth.sms_paused']),
  },
});

const resetRoute = createRoute({
  method: 'post',
  path: '/v1/me/pin/reset',
  tags: ['pin'],
  summary: 'Set a new PIN by the code',
  description: 'No withdrawal for 24 hours after it, from any device; the others are told.',
  security: signedIn,
  request: {
    headers: commandKeyHeader,
    body: json(z.strictObject({ code: codeSchema, pin: pinSchema }).openapi('PinReset')),
  },
  responses: {
    204: { description: 'Set' },
    ...ownProblems(
      invalid,
      mayAct,
      conflict,
      [422, 'auth.pin_weak', 'auth.code_wrong', 'auth.code_expired', 'auth.code_used'],
      [429, 'auth.otp_locked', 'http.rate_limited'],
    ),
  },
});

/** The PIN for money: set, change, prove, forget. */
export function pinHandlers(router: Router, deps: AuthRouteDeps): void {
  const { database, pins, settings } = deps;
  const perHour = settings.pinChecksPerPersonHour;
  /** A hash costs 20 ms of a core: who asks for thousands waits, right PIN or wrong. */
  const limitHashing = (c: Context<ApiEnv>) =>
    limitPerson(deps, requireActor(c).userId, { name: 'auth.pin_hash', perHour });

  router.openapi(securityRoute, async (c) => {
    const standing = await standingOf(c, deps, { unregistered: true, frozen: true });
    if (!standing.ok) return refuse(c, standing.error);
    return c.json(await readSecurity(database, requireActor(c).userId, standing.value), 200);
  });

  router.openapi(setRoute, async (c) => {
    const { pin, currentPin } = c.req.valid('json');
    const input = [pins.fingerprint(pin), currentPin ? pins.fingerprint(currentPin) : null];
    const command = { name: 'auth.set_pin', input };
    const standing = await standingOf(c, deps);
    if (!standing.ok) return refuse(c, standing.error);
    await limitHashing(c);
    const earlier = await repliedBefore<null>(c, deps, command);
    const { userId } = requireActor(c);
    const current =
      earlier || currentPin === undefined
        ? null
        : await tryPin(database, pins, { userId, pin: currentPin });
    const hash = earlier ? '' : await pins.hash(pin);
    const result = await ownCommand(c, deps, command, (tx, person) =>
      setPin(tx, { ...person, ...person.standing, pin, hash, current }),
    );
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });

  router.openapi(verifyRoute, async (c) => {
    const { pin, ...asked } = c.req.valid('json');
    const standing = await standingOf(c, deps);
    if (!standing.ok) return refuse(c, standing.error);
    await limitHashing(c);
    const { userId, sessionId } = requireActor(c);
    const tried = await tryPin(database, pins, { userId, pin });
    const act: PinAct | null = asked.purpose === 'device' ? null : asked;
    const command = { name: 'auth.verify_pin', input: null, keyed: false };
    const result = await ownCommand(c, deps, command, (tx, person) =>
      grantByPin(tx, { ...person, sessionId, tried, act }),
    );
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(forgottenRoute, async (c) => {
    const { locale: language } = c.req.valid('json');
    const command = { name: 'auth.forget_pin', input: { language } };
    const address = c.get('address');
    const result = await ownCommand(c, deps, command, (tx, person) =>
      sendOwnCode(tx, settings, { ...person, purpose: 'reset_pin', language, address }),
    );
    return result.ok ? c.json(result.value, 202) : refuse(c, result.error);
  });

  router.openapi(resetRoute, async (c) => {
    const { code, pin } = c.req.valid('json');
    const command = { name: 'auth.reset_pin', input: pins.fingerprint(`${code}|${pin}`) };
    const standing = await standingOf(c, deps);
    if (!standing.ok) return refuse(c, standing.error);
    await limitHashing(c);
    const earlier = await repliedBefore<null>(c, deps, command);
    const hash = earlier ? '' : await pins.hash(pin);
    const result = await ownCommand(c, deps, command, (tx, person) =>
      resetPin(tx, settings, { ...person, code, pin, hash }),
    );
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });
}
