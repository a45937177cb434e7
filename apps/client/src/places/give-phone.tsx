import { NetworkLost } from '@ecom/api-client';
import { useMessages } from '@ecom/i18n';
import { usePlacesMessages } from '@ecom/i18n/places';
import { parsePhone } from '@ecom/kernel';
import { Button, TextField } from '@ecom/ui';
import { useState } from 'react';
import { Screen } from '../app/screen.tsx';
import type { StepProps } from './edit-steps.tsx';
import { usePlaceTask } from './place-problem.ts';

/** Whom to call at the place; nobody is an answer too. The last step of a new place saves it. */
export function GivePhone({ draft, overline, back, onAnswer }: StepProps) {
  const { app } = useMessages();
  const texts = usePlacesMessages();
  const [phone, setPhone] = useState(draft.phone?.replace('+228', '') ?? '');
  const task = usePlaceTask();
  const save = async (answer: string) => {
    let isLost = false;
    await task.run(async () => {
      try {
        await onAnswer({ phone: answer });
      } catch (error) {
        isLost = error instanceof NetworkLost;
        throw error;
      }
    });
    // Nothing is saved behind the person's back: she is told, and the answers stay.
    if (isLost) task.setError(texts.offlineSave);
  };
  const send = () => {
    if (phone.trim() !== '' && !parsePhone(phone).ok) return task.setError(texts.errors.phone);
    void save(phone.trim());
  };
  return (
    <Screen title={texts.phoneTitle} overline={overline} back={back}>
      <p className="mt-1.5 text-muted">{texts.phoneBody}</p>
      <form
        noValidate
        className="mt-6 flex flex-1 flex-col"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <TextField
          label={texts.phoneLabel}
          error={task.error}
          prefix="+228"
          name="phone"
          type="tel"
          inputMode="tel"
          autoComplete="off"
          maxLength={20}
          value={phone}
          onChange={setPhone}
        />
        <div className="mt-auto grid gap-3 pt-6">
          <Button type="submit" wide busy={task.busy}>
            {app.save}
          </Button>
          <Button look="quiet" wide onClick={() => void save('')}>
            {texts.skip}
          </Button>
        </div>
      </form>
    </Screen>
  );
}
