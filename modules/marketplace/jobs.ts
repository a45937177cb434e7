import type { Database } from '@ecom/server-kit';
import { tendImports } from './use-cases/import/tend-imports.ts';
import { tendShelves } from './use-cases/tend-market.ts';
import { tendStores } from './use-cases/tend-stores.ts';

/** The module's hourly work. Safe to run from many processes. */
export async function tendMarket(database: Database): Promise<void> {
  await tendShelves(database);
  await tendStores(database);
  await tendImports(database);
}
