import { ApiProblem, deviceId, newCommandKey, unwrap } from '@ecom/api-client';
import { setLanguage } from '@ecom/i18n';
import { legalVersions } from '../legal/versions.ts';
import { acceptSession, acceptUser, announceSignIn, api, type User } from '../session/session.ts';
import { changeDraft, clearDraft, readDraft } from './draft.ts';

type Language = 'fr' | 'en';

/**
 * Asks for a code. The key stays in the draft until an answer came: asked again after a lost
 * network, the same code counts and no second message is paid for.
 * @throws ApiProblem, NetworkLost
 */
export async function requestCode(phone: string, locale: Language): Promise<void> {
  const draft = readDraft();
  const isRetry = draft.requestKey !== undefined && draft.phone === phone;
  const requestKey = isRetry && draft.requestKey ? draft.requestKey : newCommandKey();
  changeDraft({ phone, requestKey });
  try {
    const sent = await unwrap(
      api.POST('/v1/auth/otp/request', {
        params: { header: { 'idempotency-key': requestKey } },
        body: { phone, deviceId: deviceId(), locale },
      }),
    );
    const resendAtMs = Date.now() + sent.resendInMs;
    const { requestKey: _, ...rest } = readDraft();
    clearDraft();
    changeDraft({ ...rest, sentTo: sent.phone, resendAtMs });
  } catch (error) {
    if (error instanceof ApiProblem) forgetKey();
    throw error;
  }
}

/** Refused is answered: the next request is another one. */
function forgetKey(): void {
  const { requestKey: _, ...rest } = readDraft();
  clearDraft();
  changeDraft(rest);
}

/** What opens a number that slept: the PIN of its account, or the wish for a new one. */
export type Dormant = { readonly pin: string } | { readonly startFresh: true };

/** @throws ApiProblem (`auth.number_dormant` for a number that slept), NetworkLost */
export async function verifyCode(code: string, dormant?: Dormant): Promise<User> {
  const { sentTo = '' } = readDraft();
  const body = { phone: sentTo, deviceId: deviceId(), code, ...dormant };
  const session = await unwrap(api.POST('/v1/auth/otp/verify', { body }));
  acceptSession(session);
  announceSignIn();
  if (session.user.registered) {
    clearDraft();
    await setLanguage(session.user.language).catch(() => undefined);
  }
  return session.user;
}

/**
 * Opens the account. Sent again after a lost network, it may turn out to be open already: then
 * what the API knows is taken over.
 * @throws ApiProblem, NetworkLost
 */
export async function register(name: string, language: Language): Promise<void> {
  const key = registrationKeyFor(name, language);
  try {
    const user = await unwrap(
      api.POST('/v1/me/registration', {
        params: { header: { 'idempotency-key': key } },
        body: {
          name,
          language,
          termsVersion: legalVersions.terms,
          privacyVersion: legalVersions.privacy,
        },
      }),
    );
    acceptUser(user);
    clearDraft();
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    forgetRegistrationKey();
    if (error.code !== 'auth.already_registered') throw error;
    acceptUser(await unwrap(api.GET('/v1/me')));
    clearDraft();
  }
}

/** The same answers are the same intent; a corrected name is another one. */
function registrationKeyFor(name: string, language: Language): string {
  const draft = readDraft();
  const registrationOf = `${language} ${name}`;
  const isRetry = draft.registrationOf === registrationOf;
  const registrationKey = (isRetry && draft.registrationKey) || newCommandKey();
  changeDraft({ registrationKey, registrationOf });
  return registrationKey;
}

function forgetRegistrationKey(): void {
  const { registrationKey: _, ...rest } = readDraft();
  clearDraft();
  changeDraft(rest);
}
