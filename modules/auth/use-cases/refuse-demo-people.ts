import type { Reader } from '@ecom/server-kit';
import { hasDemoUsers } from '../store/user-store.ts';

/** For production's boot. @throws when the database holds invented people */
export async function refuseDemoPeople(reader: Reader): Promise<void> {
  if (await hasDemoUsers(reader)) {
    throw new Error('the database holds demonstration people: production needs one of its own');
  }
}
