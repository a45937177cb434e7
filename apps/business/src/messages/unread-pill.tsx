import { Pill } from '@ecom/dash';
import { useTalkMessages } from '@ecom/i18n/messages-talk';
import { useStore } from '../data/store.ts';
import { useUnread } from './talk-data.ts';

/** Something that the customer wrote and nobody of the store has read. */
export function UnreadPill({ orderId }: { readonly orderId: string }) {
  const talk = useTalkMessages();
  const { id: storeId } = useStore();
  const unread = useUnread(storeId).data?.get(orderId) ?? 0;
  return unread > 0 ? <Pill tone="wait" text={talk.unread(unread)} /> : null;
}
