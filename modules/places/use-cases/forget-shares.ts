import type { Database } from '@ecom/server-kit';
import { purgeShares } from '../store/share-store.ts';

/** Forgets the links that are over. Returns how many. */
export const forgetShares = (database: Database): Promise<number> => purgeShares(database);
