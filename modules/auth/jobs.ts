import type { Reader } from '@ecom/server-kit';
import { purgeCodes } from './use-cases/purge-codes.ts';

/** The module's hourly work; several processes may do it at once. */
export const purgeAuth = (reader: Reader): Promise<void> => purgeCodes(reader);
