import { ApiProblem, unwrap } from '@ecom/api-client';
import { useMessages } from '@ecom/i18n';
import { Button, DateField, TextField } from '@ecom/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemText } from '../../app/problem-text.ts';
import { Screen } from '../../app/screen.tsx';
import { api } from '../../session/session.ts';
import { useTask } from '../../sign-in/use-task.ts';
import { useCommandKey } from '../use-command-key.ts';
import {
  checkDeclaration,
  type DeclarationProblems,
  type Declared,
  isoDate,
} from './check-declaration.ts';
import type { Identity } from './use-identity.ts';

interface Props {
  readonly known: Identity['declaration'];
  readonly onDone: () => void;
}

const partsOf = (iso: string | undefined) => {
  const [year = '', month = '', day = ''] = iso?.split('-') ?? [];
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
};

const aboutBirth = ['auth.birth_date_invalid', 'auth.too_young'];

/** Level 1: the full name and the birthday, as on the papers. */
export function Declare({ known, onDone }: Props) {
  const messages = useMessages();
  const { identity, app } = messages;
  const queries = useQueryClient();
  const keyed = useCommandKey();
  const [value, setValue] = useState<Declared>({
    fullName: known?.fullName ?? '',
    date: partsOf(known?.birthDate),
  });
  const [problems, setProblems] = useState<DeclarationProblems>({});
  const task = useTask();
  const change = (part: Partial<Declared>) => {
    setValue({ ...value, ...part });
    setProblems({});
    task.setError(undefined);
  };
  const save = async () => {
    const body = { fullName: value.fullName.trim(), birthDate: isoDate(value.date) ?? '' };
    try {
      await keyed(JSON.stringify(body), (key) => {
        const params = { header: { 'idempotency-key': key } };
        return unwrap(api.PUT('/v1/me/identity', { params, body }));
      });
    } catch (error) {
      if (!(error instanceof ApiProblem && aboutBirth.includes(error.code))) throw error;
      return setProblems({ date: problemText(messages, error) });
    }
    await Promise.all(
      ['identity', 'security'].map((key) => queries.invalidateQueries({ queryKey: [key] })),
    );
    onDone();
  };
  const send = () => {
    const found = checkDeclaration(messages, value, new Date().getFullYear());
    setProblems(found);
    if (Object.keys(found).length === 0) void task.run(save);
  };
  return (
    <Screen title={identity.declareTitle} overline={identity.title} back="/profil/identite">
      <p className="mt-1.5 text-muted">{identity.declareBody}</p>
      <form
        noValidate
        className="mt-6 flex flex-1 flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <TextField
          label={identity.fullName}
          error={problems.fullName}
          name="name"
          autoComplete="name"
          maxLength={120}
          value={value.fullName}
          onChange={(fullName) => change({ fullName })}
        />
        <DateField
          label={identity.birthDate}
          parts={identity}
          months={identity.months}
          monthEmpty={identity.monthEmpty}
          value={value.date}
          onChange={(date) => change({ date })}
          error={problems.date}
        />
        <div className="mt-auto pt-2">
          <p role="alert" className="min-h-5 text-sm font-semibold text-danger">
            {task.error}
          </p>
          <div className="mt-3">
            <Button type="submit" wide busy={task.busy}>
              {app.save}
            </Button>
          </div>
        </div>
      </form>
    </Screen>
  );
}
