import { deviceId, unwrap } from '@ecom/api-client';
import { keyed } from '../data/use-command.ts';
import { api } from '../session/session.ts';
import type { SentCode } from './code-step.tsx';

interface Wanted {
  readonly phone: string;
  readonly locale: 'fr' | 'en';
}

/** Asks for a code by SMS. @throws ApiProblem, NetworkLost */
export async function requestCode({ phone, locale }: Wanted, key: string): Promise<SentCode> {
  const sent = await unwrap(
    api.POST('/v1/auth/otp/request', {
      params: { header: keyed(key) },
      body: { phone, deviceId: deviceId(), locale },
    }),
  );
  return { phone: sent.phone, resendAtMs: Date.now() + sent.resendInMs };
}
