import type { Reader } from '@ecom/server-kit';
import { type Allowance, readAllowances } from '../store/limit-store.ts';

/**
 * What people's identity allows them now; nothing for who is not there. While a whole account is
 * restricted the limits of level 0 hold. `auth.level_changed` in the outbox tells of a change.
 */
export const allowancesOf = (reader: Reader, userIds: readonly string[]): Promise<Allowance[]> =>
  readAllowances(reader, userIds);
