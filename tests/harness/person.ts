import { randomUUID } from 'node:crypto';
import { togolesePhone } from '@ecom/testkit';
import { type AnyApi, call, type Reply } from './api.ts';

/** A phone in somebody's hand: number, device, and what the browser keeps. */
export interface Person {
  readonly phone: string;
  readonly deviceId: string;
  token: string;
  cookie: string;
}

export const newPerson = (phone = togolesePhone()): Person => ({
  phone,
  deviceId: randomUUID(),
  token: '',
  cookie: '',
});

export const requestCode = (api: AnyApi, { phone, deviceId }: Person): Promise<Reply> =>
  call(api, 'POST', '/v1/auth/otp/request', { body: { phone, deviceId, locale: 'fr' } });

export const verifyCode = (api: AnyApi, person: Person, code: string): Promise<Reply> =>
  call(api, 'POST', '/v1/auth/otp/verify', {
    body: { phone: person.phone, deviceId: person.deviceId, code },
    key: null,
  });

/** `name=value` of the refresh cookie that an answer sets. */
export const refreshCookie = (reply: Reply): string =>
  reply.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith('ecom_refresh='))
    ?.split(';')[0] ?? '';

/** Code, session, no name yet. */
export async function signIn(api: AnyApi, person: Person): Promise<Reply> {
  const requested = await requestCode(api, person);
  if (requested.status !== 202) throw new Error(`no code: ${JSON.stringify(requested.body)}`);
  const reply = await verifyCode(api, person, await api.readCode(person.phone));
  person.token = reply.body.accessToken;
  person.cookie = refreshCookie(reply);
  return reply;
}

export const registration = {
  name: 'Testeur',
  language: 'fr',
  termsVersion: '2026-11',
  privacyVersion: '2026-11',
};

/** The whole way: code, session, name and consent. */
export async function signUp(api: AnyApi, person: Person = newPerson()): Promise<Person> {
  await signIn(api, person);
  const { token } = person;
  const reply = await call(api, 'POST', '/v1/me/registration', { token, body: registration });
  if (reply.status !== 200) throw new Error(`not registered: ${JSON.stringify(reply.body)}`);
  return person;
}

/** The same person on another phone: one more device, signed in by a code. */
export async function signInElsewhere(api: AnyApi, person: Person): Promise<Person> {
  const other = newPerson(person.phone);
  await signIn(api, other);
  return other;
}
