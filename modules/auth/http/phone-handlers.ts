import { parsePhone } from '@ecom/kernel';
import { commandKeyHeader, type Router } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import type { AuthRouteDeps } from '../http.ts';
import { confirmPhoneChange, requestPhoneChange } from '../use-cases/change-phone.ts';
import { ownCommand, refuse } from './own-command.ts';
import { answer, codeLimits, invalid, json, mayAct, ownProblems, signedIn } from './route-parts.ts';
import {
  codeSchema,
  languageSchema,
  otpRequestedSchema,
  phoneSchema,
  userSchema,
} from './schemas.ts';
import { invalidPhone, userAnswer } from './user-answer.ts';

const requestRoute = createRoute({
  method: 'post',
  path: '/v1/me/phone-change',
  tags: ['phone'],
  summary: 'Begin to move to another number',
  description: 'A code goes to the new number, and one to the old where it is still at hand.',
  security: signedIn,
  request: {
    headers: commandKeyHeader,
    body: json(
      z
        .strictObject({
          phone: phoneSchema,
          oldNumberAtHand: z.boolean(),
          locale: languageSchema,
        })
        .openapi('PhoneChangeRequest'),
    ),
  },
  responses: {
    202: answer('On its way', otpRequestedSchema),
    ...ownProblems(
      invalid,
      mayAct,
      [409, 'auth.phone_same', 'http.idempotency_conflict'],
      [422, 'auth.phone_invalid'],
      codeLimits,
      [503, 'auth.sms_paused'],
    ),
  },
});

const confirmRoute = createRoute({
  method: 'post',
  path: '/v1/me/phone-change/confirm',
  tags: ['phone'],
  summary: 'Move, by the codes',
  description:
    'With both codes at once. Without the old number’s code, or from a device that is not trusted, the PIN’s token is asked, and no withdrawal is possible for 24 hours. `which` in a refusal names the code that was not right.',
  security: signedIn,
  request: {
    headers: commandKeyHeader,
    body: json(
      z
        .strictObject({
          phone: phoneSchema,
          code: codeSchema,
          oldCode: codeSchema.optional(),
          pinToken: z.string().max(100).optional(),
        })
        .openapi('PhoneChange'),
    ),
  },
  responses: {
    200: answer('Moved', userSchema),
    ...ownProblems(
      invalid,
      [...mayAct, 'auth.pin_required', 'auth.pin_token_invalid', 'auth.restricted'],
      [409, 'auth.phone_same', 'auth.phone_taken', 'http.idempotency_conflict'],
      [422, 'auth.phone_invalid', 'auth.code_wrong', 'auth.code_expired', 'auth.code_used'],
      [429, 'auth.otp_locked'],
    ),
  },
});

/** Moving an account to another number. */
export function phoneHandlers(router: Router, deps: AuthRouteDeps): void {
  const { settings } = deps;

  router.openapi(requestRoute, async (c) => {
    const { phone: text, oldNumberAtHand, locale: language } = c.req.valid('json');
    const phone = parsePhone(text);
    if (!phone.ok) return refuse(c, invalidPhone(phone.error.code));
    const input = { phone: phone.value, oldNumberAtHand, language };
    const command = { name: 'auth.request_phone_change', input };
    const address = c.get('address');
    const result = await ownCommand(c, deps, command, (tx, person) =>
      requestPhoneChange(tx, settings, { ...person, ...input, address }),
    );
    return result.ok ? c.json(result.value, 202) : refuse(c, result.error);
  });

  router.openapi(confirmRoute, async (c) => {
    const { phone: text, ...rest } = c.req.valid('json');
    const phone = parsePhone(text);
    if (!phone.ok) return refuse(c, invalidPhone(phone.error.code));
    const input = { ...rest, phone: phone.value };
    // A used code opens nothing, so its hash under the key does no harm.
    const command = { name: 'auth.change_phone', input };
    const result = await ownCommand(c, deps, command, (tx, person) =>
      confirmPhoneChange(tx, settings, { ...person, ...person.standing, ...input }),
    );
    return result.ok ? c.json(userAnswer(result.value), 200) : refuse(c, result.error);
  });
}
