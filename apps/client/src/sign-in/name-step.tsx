import { useMessages } from '@ecom/i18n';
import { Button, TextField } from '@ecom/ui';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Screen } from '../app/screen.tsx';
import { checkName } from './check-name.ts';
import { changeDraft, useDraft } from './draft.ts';

export function NameStep() {
  const messages = useMessages();
  const { signIn, app } = messages;
  const draft = useDraft();
  const name = draft.name ?? '';
  const [error, setError] = useState<string>();
  const [, go] = useLocation();
  const next = () => {
    const problem = checkName(messages, name);
    setError(problem);
    if (problem) return;
    changeDraft({ name: name.trim() });
    go('/connexion/accord', { state: { ecom: true } });
  };
  return (
    <Screen title={signIn.nameTitle} overline={signIn.step(1, 2)}>
      <p className="mt-1.5 text-muted">{signIn.nameBody}</p>
      <form
        noValidate
        className="mt-6 flex flex-1 flex-col"
        onSubmit={(event) => {
          event.preventDefault();
          next();
        }}
      >
        <TextField
          label={signIn.nameLabel}
          error={error}
          name="name"
          autoComplete="name"
          maxLength={80}
          value={name}
          onChange={(text) => changeDraft({ name: text })}
        />
        <div className="mt-auto pt-6">
          <Button type="submit" wide>
            {app.continue}
          </Button>
        </div>
      </form>
    </Screen>
  );
}
