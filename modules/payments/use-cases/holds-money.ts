import type { Reader } from '@ecom/server-kit';
import { ownerHasMoney } from '../store/account-store.ts';

/** Whether anything is in, held on, or owed by a person's accounts. */
export const holdsMoney = (reader: Reader, userId: string): Promise<boolean> =>
  ownerHasMoney(reader, userId);
