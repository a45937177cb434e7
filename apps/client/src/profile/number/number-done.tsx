import { useMessages } from '@ecom/i18n';
import { formatPhone } from '@ecom/kernel';
import { Phone } from 'lucide-react';
import { DoneScreen } from '../done-screen.tsx';
import { useMoments } from '../moment.ts';
import { useSecurity } from '../use-security.ts';

interface Props {
  readonly userId: string;
  readonly phone: string;
  readonly onLeave: () => void;
}

export function NumberDone({ userId, phone, onLeave }: Props) {
  const { number, pin } = useMessages();
  const { moment } = useMoments();
  const until = useSecurity(userId).data?.restrictedUntil;
  return (
    <DoneScreen
      icon={Phone}
      title={number.doneTitle}
      body={number.doneBody(formatPhone(phone))}
      restricted={until ? pin.restricted(moment(until)) : undefined}
      onLeave={onLeave}
    />
  );
}
