import type { Database } from '@ecom/server-kit';
import { tendShelves } from './use-cases/tend-market.ts';

/** The module's hourly work. Safe to run from many processes. */
export const tendMarket = (database: Database): Promise<void> => tendShelves(database);
