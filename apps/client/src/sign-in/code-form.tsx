import { useMessages } from '@ecom/i18n';
import { Button, CodeField, Notice } from '@ecom/ui';
import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { waitText } from '../app/problem-text.ts';
import { useCountdown } from './use-countdown.ts';
import { useTask } from './use-task.ts';

const codeLength = 6;

interface Props {
  /** What this code does, and to give it to nobody. */
  readonly warning: string;
  readonly resendAtMs: number;
  /** Sends another code. What it throws is shown in words. */
  readonly onResend: () => Promise<unknown>;
  /** The six digits. What it throws is shown in words, and the field is empty again. */
  readonly onCode: (code: string) => Promise<unknown>;
  /** Said before anything was typed: why an earlier code was refused. */
  readonly refused?: string | undefined;
  /** The button's word, «Valider» unless told; what cannot be undone looks like it. */
  readonly verify?: string;
  readonly isDanger?: boolean;
}

/** The code of an SMS: typed, pasted or filled in by the phone, with the way to a new one. */
export function CodeForm({ warning, resendAtMs, onResend, onCode, refused, ...button }: Props) {
  const { signIn, errors } = useMessages();
  const [code, setCode] = useState('');
  const [earlier, setEarlier] = useState(refused);
  const task = useTask();
  const send = async (digits: string) => {
    setEarlier(undefined);
    if (digits.length !== codeLength) return task.setError(errors.codeLength);
    if (!(await task.run(() => onCode(digits)))) setCode('');
  };
  return (
    <form
      noValidate
      className="mt-3 flex flex-1 flex-col"
      onSubmit={(event) => {
        event.preventDefault();
        void send(code);
      }}
    >
      <CodeField
        label={signIn.codeLabel}
        length={codeLength}
        value={code}
        onChange={(digits) => {
          setCode(digits);
          if (!digits) return;
          setEarlier(undefined);
          task.setError(undefined);
        }}
        onComplete={(digits) => void send(digits)}
        error={task.error ?? earlier}
      />
      <Notice icon={<ShieldCheck size={20} aria-hidden="true" />}>{warning}</Notice>
      <Resend resendAtMs={resendAtMs} onResend={onResend} />
      <div className="mt-auto pt-6">
        <Button type="submit" look={button.isDanger ? 'danger' : 'primary'} wide busy={task.busy}>
          {button.verify ?? signIn.verify}
        </Button>
      </div>
    </form>
  );
}

/** The countdown and the button share one place, so that nothing moves when it ends. */
function Resend({ resendAtMs, onResend }: Pick<Props, 'resendAtMs' | 'onResend'>) {
  const messages = useMessages();
  const { signIn } = messages;
  const waitMs = useCountdown(resendAtMs);
  const task = useTask();
  const [resent, setResent] = useState(false);
  return (
    <div className="mt-4 text-center text-sm">
      {waitMs > 0 ? (
        <p className="num grid min-h-12 place-items-center text-muted">
          {signIn.resendIn(waitText(messages, waitMs))}
        </p>
      ) : (
        <button
          type="button"
          onClick={() => void task.run(onResend).then(setResent)}
          aria-busy={task.busy}
          className="press min-h-12 rounded-full px-5 font-bold text-palm-700"
        >
          {signIn.resend}
        </button>
      )}
      <p role="status" className={task.error ? 'font-semibold text-danger' : 'text-palm-700'}>
        {task.error ?? (resent ? signIn.resent : '')}
      </p>
    </div>
  );
}
