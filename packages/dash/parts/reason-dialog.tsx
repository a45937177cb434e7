import { ApiProblem } from '@ecom/api-client';
import { useDashMessages } from '@ecom/i18n/dash';
import { type ReactNode, useState } from 'react';
import { useCommand } from '../data/use-command.ts';
import { useDash } from '../settings.tsx';
import { useProblemText } from '../texts/problem-text.ts';
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

const reasonMin = 3;
const reasonMax = 500;

/** Asks why, then acts. What was written stays when the act fails, and goes when it is done. */
export function ReasonDialog<Answer>(props: Props<Answer>) {
  const { open, title, body, confirm, danger, children, send, onDone, onStale, onClose } = props;
  const texts = useDashMessages().reason;
  const { staleCodes } = useDash();
  const problemText = useProblemText();
  const say = useToast();
  const [reason, setReason] = useState('');
  const [short, setShort] = useState(false);
  const command = useCommand(send, (problem) => {
    if (!(problem instanceof ApiProblem && staleCodes.includes(problem.code))) return false;
    say(problemText(problem), 'info');
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
        label={texts.label}
        help={texts.help}
        error={short ? texts.short : undefined}
        value={reason}
        onChange={setReason}
        rows={3}
        input={{ maxLength: reasonMax, autoFocus: true }}
      />
    </ConfirmDialog>
  );
}
