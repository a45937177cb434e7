import type { Reader } from '@ecom/server-kit';
import { purgeOtp } from '../store/otp-store.ts';
import { purgePinTokens } from '../store/pin-store.ts';
import { purgeSessions } from '../store/session-store.ts';

/** Forgets codes, wrong attempts, tokens and sessions that are of no more use. Safe at any time. */
export async function purgeCodes(reader: Reader): Promise<void> {
  await purgeOtp(reader);
  await purgePinTokens(reader);
  await purgeSessions(reader);
}
