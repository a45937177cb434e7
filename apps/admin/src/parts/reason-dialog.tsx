import { ApiProblem } from '@ecom/api-client';
import { useMessages } from '@ecom/i18n';
import { useAdminMessages } from '@ecom/i18n/admin';
import { type ReactNode, useState } from 'react';
import { problemText } from '../app/problem-text.ts';
import { useCommand } from '../data/use-command.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { Field } from './field.tsx';
import { useToast } from './toast.tsx';

interface Props<Answer> {
  readonly open: boolean;
  readonly title: string;
  readonly body: string;
  readonly confirm: string;
  readonly danger?: boolean;
  readonly children?: ReactNode;
  readonly send: (reason: string, key: string) => Promise<Answer>;
  onDone(answer: Answer): void;
  /** The act was not needed any more: what is shown is old. */
  onStale(): void;
  onClose(): void;
}

/** Somebody else did it meanwhile, or there is nobody left to do it to. */
const staleCodes: readonly string[] = [
  'auth.already_frozen',
  'auth.not_frozen',
  'auth.not_restricted',
  'auth.not_parked',
  'auth.account_closed',
  'payments.not_suspended',
  'payments.alert_closed',
  'payments.adjustment_decided',
  'market.not_in_this_state',
];

const reasonMin = 3;
const reasonMax = 500;

/** Asks why, then acts. What was written stays when the act fails, and goes when it is done. */
export function ReasonDialog<Answer>(props: Props<Answer>) {
  const { open, title, body, confirm, danger, children, send, onDone, onStale, onClose } = props;
  const messages = useMessages();
  const admin = useAdminMessages();
  const { person } = admin;
  const say = useToast();
  const [reason, setReason] = useState('');
  const [short, setShort] = useState(false);
  const command = useCommand(send, (problem) => {
    if (!(problem instanceof ApiProblem && staleCodes.includes(problem.code))) return false;
    say(problemText(messages, admin, problem), 'info');
    onStale();
    return true;
  });
  const act = async () => {
    const given = reason.trim();
    setShort(given.length < reasonMin);
    if (given.length < reasonMin) return;
    const done = await command.run(given);
    if (!done) return;
    setReason('');
    onDone(done.answer);
  };
  const close = () => {
    command.setError(undefined);
    setShort(false);
    onClose();
  };
  return (
    <ConfirmDialog
      {...{ open, title, body, confirm, busy: command.busy, error: command.error }}
      danger={danger ?? false}
      onConfirm={() => void act()}
      onClose={close}
    >
      {children}
      <Field
        label={person.reason}
        help={person.reasonHelp}
        error={short ? person.reasonShort : undefined}
        value={reason}
        onChange={setReason}
        rows={3}
        input={{ maxLength: reasonMax, autoFocus: true }}
      />
    </ConfirmDialog>
  );
}
