import type { Reader } from '@ecom/server-kit';
import { limitsOfOwner, type OwnerLimits, setCeilings } from '../../store/limit-store.ts';

/** What a person may hold and receive now: her account's own rules first, else her level's. */
export const limitsOf = (reader: Reader, userId: string): Promise<OwnerLimits> =>
  limitsOfOwner(reader, userId);

/** Brings the ceilings of people's wallets in line with the rules in force. */
export async function applyLimits(reader: Reader, userIds: readonly string[]): Promise<void> {
  await setCeilings(reader, userIds);
}
