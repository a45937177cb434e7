import { useMessages } from '@ecom/i18n';
import { formatPhone, parsePhone } from '@ecom/kernel';
import { Button, Notice, TextField } from '@ecom/ui';
import { Clock } from 'lucide-react';
import { useState } from 'react';
import { phoneText } from '../../app/problem-text.ts';
import { Screen } from '../../app/screen.tsx';
import { useTask } from '../../sign-in/use-task.ts';

interface Props {
  readonly known: string;
  readonly oldNumberAtHand: boolean;
  readonly refused?: string | undefined;
  /** Sends the codes. What it throws is shown in words. */
  readonly onPhone: (phone: string) => Promise<unknown>;
}

export function NewNumber({ known, oldNumberAtHand, refused, onPhone }: Props) {
  const messages = useMessages();
  const { number, signIn } = messages;
  const [phone, setPhone] = useState(known ? formatPhone(known) : '');
  const [earlier, setEarlier] = useState(refused);
  const task = useTask();
  const send = async () => {
    setEarlier(undefined);
    const parsed = parsePhone(phone);
    if (!parsed.ok) return task.setError(phoneText(messages, parsed.error.code));
    await task.run(() => onPhone(parsed.value));
  };
  return (
    <Screen title={number.newTitle} overline={number.title} back="/profil/numero">
      <p className="mt-1.5 text-muted">{oldNumberAtHand ? number.newBodyTwo : number.newBody}</p>
      <form
        noValidate
        className="mt-6 flex flex-1 flex-col"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <TextField
          label={number.newLabel}
          help={signIn.phoneHelp}
          error={task.error ?? earlier}
          prefix="+228"
          name="phone"
          type="tel"
          inputMode="tel"
          autoComplete="tel-national"
          maxLength={20}
          value={phone}
          onChange={setPhone}
        />
        {!oldNumberAtHand && (
          <div className="mt-3">
            <Notice tone="warning" icon={<Clock size={20} aria-hidden="true" />}>
              {number.rule}
            </Notice>
          </div>
        )}
        <div className="mt-auto pt-6">
          <Button type="submit" wide busy={task.busy}>
            {oldNumberAtHand ? number.sendTwo : signIn.send}
          </Button>
        </div>
      </form>
    </Screen>
  );
}
