import { commandKeyHeader, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import {
  answer,
  conflict,
  invalid,
  json,
  limited,
  mayAct,
  ownProblems,
  signedIn,
  unauthenticated,
} from './route-parts.ts';
import {
  otpRequestedSchema,
  otpRequestSchema,
  otpVerifySchema,
  profileSchema,
  refreshSchema,
  registrationSchema,
  sessionSchema,
  userSchema,
} from './schemas.ts';

export const requestOtpRoute = createRoute({
  method: 'post',
  path: '/v1/auth/otp/request',
  tags: ['auth'],
  summary: 'Send a sign-in code by SMS',
  description: 'The same answer, whether the number has an account or not.',
  request: { headers: commandKeyHeader, body: json(otpRequestSchema) },
  responses: {
    202: answer('The code is on its way', otpRequestedSchema),
    ...problems(
      invalid,
      conflict,
      [422, 'auth.phone_invalid'],
      [429, 'auth.otp_too_soon', 'auth.otp_send_limit', 'auth.otp_locked', 'http.rate_limited'],
      [503, 'auth.sms_paused'],
    ),
  },
});

export const verifyOtpRoute = createRoute({
  method: 'post',
  path: '/v1/auth/otp/verify',
  tags: ['auth'],
  summary: 'Open a session with a code',
  description: 'Also sets the refresh cookie. A number seen for the first time becomes a user.',
  request: { body: json(otpVerifySchema) },
  responses: {
    200: answer('Signed in', sessionSchema),
    ...problems(
      invalid,
      [403, 'auth.number_dormant'],
      [409, 'auth.pin_not_set'],
      [
        422,
        'auth.phone_invalid',
        'auth.code_wrong',
        'auth.code_expired',
        'auth.code_used',
        'auth.pin_wrong',
      ],
      [423, 'auth.pin_locked'],
      [429, 'auth.otp_locked', 'http.rate_limited'],
    ),
  },
});

export const refreshRoute = createRoute({
  method: 'post',
  path: '/v1/auth/refresh',
  tags: ['auth'],
  summary: 'Renew the access token by the refresh cookie',
  request: { body: json(refreshSchema) },
  responses: {
    200: answer('Renewed; the cookie is replaced', sessionSchema),
    ...problems(invalid, [401, 'auth.session_ended'], limited),
  },
});

export const signOutRoute = createRoute({
  method: 'post',
  path: '/v1/auth/sign-out',
  tags: ['auth'],
  summary: 'End this session',
  responses: { 204: { description: 'Signed out; the cookie is gone' }, ...problems(limited) },
});

export const meRoute = createRoute({
  method: 'get',
  path: '/v1/me',
  tags: ['profile'],
  summary: 'The person behind the token',
  security: signedIn,
  responses: { 200: answer('Found', userSchema), ...problems(unauthenticated) },
});

export const registerRoute = createRoute({
  method: 'post',
  path: '/v1/me/registration',
  tags: ['profile'],
  summary: 'Give name and consent',
  security: signedIn,
  request: { headers: commandKeyHeader, body: json(registrationSchema) },
  responses: {
    200: answer('Registered', userSchema),
    ...ownProblems(
      invalid,
      mayAct,
      [403, 'auth.account_frozen'],
      [409, 'auth.already_registered', 'http.idempotency_conflict'],
      [422, 'auth.consent_outdated'],
    ),
  },
});

export const changeProfileRoute = createRoute({
  method: 'patch',
  path: '/v1/me',
  tags: ['profile'],
  summary: 'Change name or language',
  security: signedIn,
  request: { headers: commandKeyHeader, body: json(profileSchema) },
  responses: {
    200: answer('Changed', userSchema),
    ...ownProblems(invalid, mayAct, conflict),
  },
});

const legalDocument = z.object({ version: z.string() });

export const legalRoute = createRoute({
  method: 'get',
  path: '/v1/legal',
  tags: ['profile'],
  summary: 'Versions of the terms in force',
  responses: {
    200: answer('Found', z.object({ terms: legalDocument, privacy: legalDocument })),
  },
});
