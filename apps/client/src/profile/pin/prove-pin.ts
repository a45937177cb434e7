import { unwrap } from '@ecom/api-client';
import { api } from '../../session/session.ts';

/** What a PIN is asked for; its token is good for this act alone. */
export type PinAct =
  | { readonly purpose: 'device' | 'change_phone' | 'close_account' }
  | {
      readonly purpose: 'payment';
      readonly amountXof: number;
      /** An id of ours, `usr_…`, `str_…`. */
      readonly payee: string;
    };

/**
 * The token for the act, good once, for two minutes; null for `device`, which is trusted now. It
 * carries no key, since a repeated answer would be a second token: a lost one costs a new try.
 * @throws ApiProblem (`auth.pin_wrong`, `auth.pin_locked`…), NetworkLost
 */
export async function provePin(act: PinAct, pin: string): Promise<string | null> {
  const { pinToken } = await unwrap(api.POST('/v1/me/pin/verify', { body: { ...act, pin } }));
  return pinToken;
}
