import type { Reader } from '@ecom/server-kit';
import { userNames } from '../store/user-store.ts';

/** Names of accounts, for lists of people; one that is closed or never finished has none. */
export async function namesOf(
  reader: Reader,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (userIds.length === 0) return new Map();
  const rows = await userNames(reader, userIds);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
