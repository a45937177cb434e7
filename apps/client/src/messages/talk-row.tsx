import { useTalkMessages } from '@ecom/i18n/messages-talk';
import { MessageCircle } from 'lucide-react';
import { Badge, cardLook, Row } from '../profile/row.tsx';
import { useUnread } from './talk-data.ts';

interface Props {
  readonly userId: string;
  readonly orderId: string;
}

/** The way to what was said about an order, and whether something of it is new. */
export function TalkRow({ userId, orderId }: Props) {
  const talk = useTalkMessages();
  const unread = useUnread(userId).data?.get(orderId) ?? 0;
  return (
    <div className={`mt-6 ${cardLook}`}>
      <Row
        icon={<MessageCircle size={20} aria-hidden="true" />}
        label={talk.write}
        hint={unread > 0 ? talk.unread(unread) : talk.writeHint}
        href={`/commandes/${orderId}/messages`}
        {...(unread > 0 && { badge: <Badge tone="open">{String(unread)}</Badge> })}
      />
    </div>
  );
}
