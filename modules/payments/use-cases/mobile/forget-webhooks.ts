import type { Reader } from '@ecom/server-kit';
import { forgetWebhooks } from '../../store/webhook-store.ts';

/** What providers sent more than a year ago, and what was refused three months ago. */
export async function forgetOldWebhooks(reader: Reader): Promise<void> {
  await forgetWebhooks(reader);
}
