import type { Reader } from '@ecom/server-kit';
import { purgeOtp } from '../store/otp-store.ts';
import { purgePinTokens } from '../store/pin-store.ts';

/** Forgets codes, wrong attempts and PIN tokens of more than a week ago. Safe at any time. */
export async function purgeCodes(reader: Reader): Promise<void> {
  await purgeOtp(reader);
  await purgePinTokens(reader);
}
