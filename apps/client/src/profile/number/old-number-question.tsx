import { useMessages } from '@ecom/i18n';
import { formatPhone } from '@ecom/kernel';
import { MessageSquareText, PhoneOff } from 'lucide-react';
import { Choice } from '../../app/choice.tsx';
import { Screen } from '../../app/screen.tsx';
import type { User } from '../../session/session.ts';
import { useSecurity } from '../use-security.ts';

interface Props {
  readonly user: User;
  readonly onAnswer: (oldNumberAtHand: boolean) => void;
}

/** With the old number two codes are enough; without it the PIN is asked, and a day's wait. */
export function OldNumberQuestion({ user, onAnswer }: Props) {
  const { number } = useMessages();
  const hasNoPin = useSecurity(user.id).data?.pin === 'none';
  return (
    <Screen title={number.question} overline={number.title} back="/profil">
      <p className="num mt-1.5 text-muted">{number.current(formatPhone(user.phone))}</p>
      <ul className="mt-5 grid gap-3">
        <Choice
          icon={<MessageSquareText size={20} aria-hidden="true" />}
          label={number.yes}
          hint={number.yesHint}
          onChoose={() => onAnswer(true)}
        />
        <Choice
          icon={<PhoneOff size={20} aria-hidden="true" />}
          label={number.no}
          hint={hasNoPin ? number.noHintWithoutPin : number.noHint}
          onChoose={() => onAnswer(false)}
        />
      </ul>
    </Screen>
  );
}
