import type { Reader } from '@ecom/server-kit';
import { purgeOtp } from '../store/otp-store.ts';

/** Forgets codes and wrong attempts of more than a week ago. Safe to run at any time. */
export const purgeCodes = (reader: Reader): Promise<void> => purgeOtp(reader);
