import { useMessages } from '@ecom/i18n';
import { usePlacesMessages } from '@ecom/i18n/places';
import { Button, TextField } from '@ecom/ui';
import { useState } from 'react';
import { Screen } from '../app/screen.tsx';
import type { StepProps } from './edit-steps.tsx';
import { usePlaceTask } from './place-problem.ts';

/** The way to the door in the person's own words: here that is the address. */
export function WriteWords({ draft, overline, back, onAnswer, isLast }: StepProps) {
  const { app } = useMessages();
  const texts = usePlacesMessages();
  const [words, setWords] = useState(draft.words ?? '');
  const task = usePlaceTask();
  const send = () => {
    if (words.trim().length < 3) return task.setError(texts.wordsShort);
    void task.run(() => onAnswer({ words: words.trim() }));
  };
  return (
    <Screen title={texts.wordsTitle} overline={overline} back={back}>
      <p className="mt-1.5 text-muted">{texts.wordsBody}</p>
      <form
        noValidate
        className="mt-6 flex flex-1 flex-col"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <TextField
          label={texts.wordsLabel}
          help={texts.wordsHelp}
          error={task.error}
          name="words"
          autoComplete="off"
          maxLength={200}
          value={words}
          onChange={setWords}
        />
        <div className="mt-auto pt-6">
          <Button type="submit" wide busy={task.busy}>
            {isLast ? app.save : app.continue}
          </Button>
        </div>
      </form>
    </Screen>
  );
}
