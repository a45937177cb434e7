import type { Database } from '@ecom/server-kit';
import { forgetShares } from './use-cases/forget-shares.ts';

/** The module's hourly work; several processes may do it at once. */
export async function purgePlaces(database: Database): Promise<void> {
  await forgetShares(database);
}
