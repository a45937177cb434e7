import { useMessages } from '@ecom/i18n';
import { Button, TextField } from '@ecom/ui';
import { useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import { Loading } from '../app/loading.tsx';
import { Screen } from '../app/screen.tsx';
import { useSession } from '../session/session.ts';
import { checkName } from '../sign-in/check-name.ts';
import { useTask } from '../sign-in/use-task.ts';
import { saveProfile } from './save-profile.ts';

export default function EditName() {
  const session = useSession();
  if (session.phase === 'boot') return <Loading />;
  if (session.phase !== 'member') return <Redirect to="/profil" replace />;
  return <NameForm known={session.user.name ?? ''} />;
}

function NameForm({ known }: { readonly known: string }) {
  const messages = useMessages();
  const { profile, signIn, app } = messages;
  const [name, setName] = useState(known);
  const [, go] = useLocation();
  const task = useTask();
  const save = async () => {
    const problem = checkName(messages, name);
    if (problem) return task.setError(problem);
    if (await task.run(() => saveProfile({ name: name.trim() }))) go('/profil', { replace: true });
  };
  return (
    <Screen title={profile.editName} back="/profil">
      <form
        noValidate
        className="mt-6 flex flex-1 flex-col"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label={signIn.nameLabel}
          help={signIn.nameBody}
          error={task.error}
          name="name"
          autoComplete="name"
          maxLength={80}
          value={name}
          onChange={setName}
        />
        <div className="mt-auto pt-6">
          <Button type="submit" wide busy={task.busy}>
            {app.save}
          </Button>
        </div>
      </form>
    </Screen>
  );
}
